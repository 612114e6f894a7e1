// What records marks (marks.h).
#include "app/marks.h"
#include "base/require.h"
#include "ledger/kinds.h"

namespace tc {

namespace {

template <class Value>
const Value* one_before_last(const std::vector<Value>& values) {
  return values.size() < 2 ? nullptr : &values[values.size() - 2];
}

/// The judgements that a decision rests on: the newest of each link to the criterion.
void add_judgements_on(const Portfolio& portfolio, const CriterionRef& criterion,
                       std::vector<EntryId>& ids) {
  for (const EvidenceItem& item : portfolio.items)
    if (const Link* link = item.find(criterion); link != nullptr && link->newest() != nullptr)
      ids.push_back(link->newest()->id);
}

Draft draft(Marking& marking, const LinkJudged& mark, const EntryId& id) {
  const EvidenceItem* item = marking.portfolio.find(mark.evidence);
  require(item != nullptr && item->submission() != nullptr, "what is judged was checked");
  Draft out{marking.by.id, std::string(kinds::link_judged), {item->id, item->submission()->id}};
  if (const auto* before = one_before_last(item->find(mark.criterion)->judgements))
    out.answers.push_back(before->id);
  out.body = body_text(mark);
  out.id = id;
  out.key = item_key(item->id);
  out.signer = marking.workplace.signer(marking.by.id);
  return out;
}

Draft draft(Marking& marking, const CriterionDecided& mark, const EntryId& id) {
  Draft out{marking.by.id, std::string(kinds::criterion_decided)};
  if (const auto* before = one_before_last(marking.portfolio.decisions.at(mark.criterion)))
    out.answers.push_back(before->id);
  add_judgements_on(marking.portfolio, mark.criterion, out.answers);
  out.body = body_text(mark);
  out.id = id;
  out.key = portfolio_key(marking.learner.id);
  out.signer = marking.workplace.signer(marking.by.id);
  return out;
}

Draft draft(Marking& marking, const ActionPlanned& mark, const EntryId& id) {
  return action_draft(marking.by.id, mark, id);
}

std::optional<StandardUrn> standard_of(const PendingMark& mark) {
  if (const auto* judged = std::get_if<LinkJudged>(&mark)) return judged->criterion.standard;
  if (const auto* decided = std::get_if<CriterionDecided>(&mark))
    return decided->criterion.standard;
  return std::nullopt;
}

}  // namespace

Draft action_draft(const PersonId& who, const ActionPlanned& action, const EntryId& id) {
  Draft out{who, std::string(kinds::action_planned)};
  if (action.evidence) out.answers = {*action.evidence};
  out.body = body_text(action);
  out.id = id;
  out.key = portfolio_key(action.learner);
  return out;
}

Draft draft_of(Marking& marking, const PendingMark& mark, const EntryId& id) {
  return std::visit([&](const auto& one) { return draft(marking, one, id); }, mark);
}

Draft adoption_draft(Workplace& workplace, const PersonId& who, const Framework& framework,
                     FrameworkAdopted adopted) {
  const auto hash = parse_hash(framework.hash);
  require(hash.has_value(), "a framework has the hash of its bundle");
  workplace.log().keep_bundle(*hash, framework.bundle);
  adopted.standard = framework.standard.urn;
  adopted.bundle = framework.hash;
  adopted.version = framework.standard.version.value_or("");
  Draft out{who, std::string(kinds::framework_adopted)};
  out.body = body_text(adopted);
  out.key = portfolio_key(adopted.learner);
  return out;
}

Result<std::optional<Draft>> adoption_before(Marking& marking, const PendingMark& mark) {
  const auto standard = standard_of(mark);
  if (!standard || marking.portfolio.framework(*standard) != nullptr) return std::nullopt;
  const auto framework = marking.workplace.framework(marking.learner.id, *standard);
  if (!framework) return tl::unexpected(framework.error());
  const FrameworkAdopted adopted{marking.learner.id, *standard, (*framework)->hash, "", ""};
  marking.portfolio.frameworks[*standard].push_back(adopted);
  return adoption_draft(marking.workplace, marking.by.id, **framework, adopted);
}

}  // namespace tc
