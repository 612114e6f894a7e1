#include "app/witnesses.h"

#include <algorithm>

#include "app/recordable.h"
#include "app/who_reads.h"
#include "base/text.h"
#include "ledger/kinds.h"

namespace tc {

namespace {

/// The learner themselves, or who may record what they saw of the learner.
Result<void> may_keep_register(Workplace& workplace, const PersonId& who, const PersonId& learner) {
  return workplace.allowed(who, who == learner ? Deed::add_evidence : Deed::observe, learner);
}

Result<void> tidy(std::string& words, std::string_view what, Needed needed) {
  words = std::string(trimmed(words));
  if (words.empty() && needed == Needed::to_submit)
    return refuse("words-needed", "The witness's " + std::string(what) + " is empty.",
                  "An assessor verifies a testimony by who gave it.");
  return recordable(words, what);
}

Result<void> tidy(Witness& witness) {
  const Needed basis = witness.expert ? Needed::to_submit : Needed::no;
  for (auto& [words, what, needed] :
       {std::tuple(&witness.name, "name", Needed::to_submit),
        std::tuple(&witness.job, "job", Needed::to_submit),
        std::tuple(&witness.employer, "employer", Needed::to_submit),
        std::tuple(&witness.contact, "contact", Needed::to_submit),
        std::tuple(&witness.relation, "relation to the learner", Needed::no),
        std::tuple(&witness.basis, "basis of occupational competence", basis)})
    if (auto fit = tidy(*words, what, needed); !fit) return fit;
  return {};
}

Result<Witness> in_register(Workplace& workplace, const PersonId& learner, const EntryId& id) {
  const Witness* found = workplace.record().people_book().find_witness(id);
  if (found != nullptr && found->learner == learner) return *found;
  return refuse("no-such-witness", "That witness is not in the learner's register.",
                "List the witnesses to see who is.");
}

/// Six digits that follow from what was asked, of whom and when.
std::string reference_of(const CardAsked& card) {
  std::string asked = card.learner.id.text + iso_text(card.made_on);
  for (const auto& [criterion, words] : card.criteria) asked += text(criterion);
  if (card.witness) asked += card.witness->id.text;
  return unit_name(card.standard) + "-" + hex(sha256(asked)).substr(0, 6);
}

}  // namespace

Result<std::vector<Witness>> witnesses_of(Workplace& workplace, const PersonId& who,
                                          const PersonId& learner) {
  if (auto may_see = workplace.allowed(who, Deed::see_portfolio, learner); !may_see)
    return tl::unexpected(may_see.error());
  std::vector<Witness> witnesses;
  for (const Witness& one : workplace.record().people_book().witnesses())
    if (one.learner == learner) witnesses.push_back(one);
  std::stable_sort(witnesses.begin(), witnesses.end(),
                   [](const Witness& a, const Witness& b) { return a.name < b.name; });
  return witnesses;
}

Result<Witness> put_witness(Workplace& workplace, const PersonId& who, Witness witness) {
  if (auto may_put = may_keep_register(workplace, who, witness.learner); !may_put)
    return tl::unexpected(may_put.error());
  if (auto fit = tidy(witness); !fit) return tl::unexpected(fit.error());
  make_portfolio_key(workplace, witness.learner);
  const EntryId fresh = workplace.log().next_id();
  const auto recorded = workplace.record_after([&]() -> Result<std::vector<Draft>> {
    Draft draft{who,   std::string(kinds::witness_added), {}, body_text(WitnessAdded{witness}),
                fresh, portfolio_key(witness.learner)};
    if (witness.id.empty()) return std::vector<Draft>{draft};
    const auto known = in_register(workplace, witness.learner, witness.id);
    if (!known) return tl::unexpected(known.error());
    draft.answers = {witness.id};
    return std::vector<Draft>{draft};
  });
  if (!recorded) return tl::unexpected(recorded.error());
  if (witness.id.empty()) witness.id = fresh;
  return witness;
}

Result<CardAsked> ask_witness(Workplace& workplace, const PersonId& who, const PersonId& learner,
                              std::vector<CriterionRef> criteria, std::optional<EntryId> witness) {
  if (auto may_ask = may_keep_register(workplace, who, learner); !may_ask)
    return tl::unexpected(may_ask.error());
  if (criteria.empty()) return refuse("claim-needed", "A card asks about at least one criterion.");
  std::sort(criteria.begin(), criteria.end());
  criteria.erase(std::unique(criteria.begin(), criteria.end()), criteria.end());
  CardAsked card;
  card.learner = *workplace.person(learner);
  card.standard = criteria.front().standard;
  card.made_on = workplace.today();
  for (const CriterionRef& ref : criteria) {
    const Standard* standard = find_standard(workplace.library().standards, ref.standard);
    const Criterion* criterion = standard == nullptr ? nullptr : standard->find(ref.code);
    if (criterion == nullptr || !criterion->judged())
      return refuse("no-such-criterion", "No standard here judges " + text(ref) + ".");
    if (ref.standard != card.standard)
      return refuse("one-standard", "A card is about one standard.", "Make a card for each.");
    card.standard_title = standard->title;
    card.criteria.emplace_back(ref, standard->words_in_full(*criterion));
  }
  if (witness) {
    auto known = in_register(workplace, learner, *witness);
    if (!known) return tl::unexpected(known.error());
    card.witness = std::move(*known);
  }
  card.reference = reference_of(card);
  return card;
}

}  // namespace tc
