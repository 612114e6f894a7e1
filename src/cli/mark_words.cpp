#include "cli/mark_words.h"

#include <nlohmann/json.hpp>

#include "base/text.h"

namespace tc::cli {

namespace {

std::string number_of(Request& request, const EntryId& evidence) {
  const EvidenceItem* item = request.workplace().record().find_evidence(evidence);
  return item == nullptr ? evidence.text : item->number;
}

std::string name_in(Request& request, const PersonId& id) {
  const Person* person = request.workplace().record().find_person(id);
  return person == nullptr ? id.text : person->name;
}

std::string rules_in_words(const RulesOfEvidence& rules) {
  std::string out;
  if (!rules.valid) out += ", not valid";
  if (!rules.authentic) out += ", not authentic";
  if (!rules.current) out += ", not current";
  return out;
}

std::string with_feedback(std::string words, const std::string& feedback) {
  return feedback.empty() ? words : words + ". Feedback: " + feedback;
}

struct InWords {
  Request& request;
  std::string operator()(const LinkJudged& mark) const {
    return with_feedback(number_of(request, mark.evidence) + " against " + text(mark.criterion) +
                             ": " + std::string(tc::in_words(mark.verdict)) +
                             rules_in_words(mark.rules),
                         mark.feedback);
  }
  std::string operator()(const CriterionDecided& mark) const {
    return with_feedback(text(mark.criterion) + ": " + std::string(tc::in_words(mark.decision)),
                         mark.feedback);
  }
  std::string operator()(const ActionPlanned& mark) const {
    return "action: " + mark.what + " (" + name_in(request, mark.owner) + ", by " +
           tc::in_words(mark.due) + ")";
  }
};

struct InJson {
  Request& request;
  Json operator()(const LinkJudged& mark) const {
    return {{"mark", "judgement"},
            {"item", number_of(request, mark.evidence)},
            {"criterion", text(mark.criterion)},
            {"verdict", name_of(mark.verdict)},
            {"valid", mark.rules.valid},
            {"authentic", mark.rules.authentic},
            {"current", mark.rules.current},
            {"feedback", mark.feedback},
            {"inferred_from", mark.inferred_from}};
  }
  Json operator()(const CriterionDecided& mark) const {
    return {{"mark", "decision"},
            {"criterion", text(mark.criterion)},
            {"decision", name_of(mark.decision)},
            {"feedback", mark.feedback}};
  }
  Json operator()(const ActionPlanned& mark) const {
    return {{"mark", "action"},
            {"what", mark.what},
            {"owner", mark.owner.text},
            {"due", iso_text(mark.due)}};
  }
};

}  // namespace

Json in_json(Request& request, const PendingMark& mark) {
  return std::visit(InJson{request}, mark);
}

std::string in_words(Request& request, const PendingMark& mark) {
  return std::visit(InWords{request}, mark);
}

Result<void> set_marks(Request& request, const PersonId& who, const Person& learner,
                       const std::vector<PendingMark>& marks, AtOnce at_once) {
  std::vector<std::string> kept;
  for (const PendingMark& mark : marks) {
    if (auto set = set_mark(request.workplace(), who, learner.id, mark); !set) {
      Refusal refusal = set.error();
      if (!kept.empty())
        refusal.hint += (refusal.hint.empty() ? "" : " ") +
                        std::string("Kept and not signed yet: ") + joined(kept, "; ") + ".";
      return tl::unexpected(refusal);
    }
    kept.push_back(in_words(request, mark));
  }
  if (at_once == AtOnce::keep) return {};
  return sign_all(request, who, learner).map([](int) {});
}

Result<int> sign_all(Request& request, const PersonId& who, const Person& learner) {
  auto count = sign_marks(request.workplace(), who, learner.id);
  if (count || count.error().rule != "passphrase-needed") return count;
  Refusal refusal = count.error();
  refusal.hint += " To choose it: tradecounter people passphrase. The marks are kept.";
  return tl::unexpected(refusal);
}

std::string what_is_to_be_signed(Request& request, const PersonId& who, const Person& learner) {
  const std::size_t count = marks(request.workplace(), who, learner.id).size();
  if (count == 0) return "Recorded and signed.";
  return counted(count, "mark") + " to be signed; 'tradecounter sign' signs the lot.";
}

}  // namespace tc::cli
