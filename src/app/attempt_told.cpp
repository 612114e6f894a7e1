#include "app/attempt_told.h"

#include "app/attempt_entries.h"
#include "assessment/started.h"
#include "base/text.h"

namespace tc {

namespace {

/// "1st", "2nd", "3rd", "4th", "11th", "21st"
std::string ordinal(int number) {
  const int tens = number % 100;
  const int ones = number % 10;
  const char* ending = tens >= 11 && tens <= 13 ? "th"
                       : ones == 1              ? "st"
                       : ones == 2              ? "nd"
                       : ones == 3              ? "rd"
                                                : "th";
  return std::to_string(number) + ending;
}

std::string times(int count) { return counted(static_cast<std::size_t>(count), "time"); }

void count_assessed(const RecordBook& book, const AttemptRecord& record, AttemptTold& told) {
  bool reached = false;
  for (const AttemptRecord& one : book.attempts()) {
    if (!one.assessed() || one.who != record.who) continue;
    if (one.begun.scenario == record.begun.scenario) ++told.made_at_scenario;
    if (one.begun.sitting != record.begun.sitting) continue;
    ++told.made_at_sitting;
    if (!reached) ++told.nth_at_sitting;
    reached = reached || one.id == record.id;
  }
  if (const Sitting* sitting = book.find_sitting(record.begun.sitting))
    told.allowed = sitting->set.attempts;
}

AttemptTold told_of(Workplace& workplace, const AttemptRecord& record) {
  AttemptTold told;
  told.kind = record.begun.kind;
  if (const auto scenario = kept_scenario(workplace, record.begun.bundle))
    told.level = level_of(record.begun.level, *scenario);
  told.nth = record.begun.nth;
  told.rewinds = record.begun.rewound ? record.begun.rewound->times : 0;
  if (record.assessed()) count_assessed(workplace.record(), record, told);
  return told;
}

std::vector<std::string> assessed_in_sentences(const AttemptTold& told, const std::string& level,
                                               ToldTo whom) {
  const bool own = whom == ToldTo::the_learner;
  std::string first = "Assessed" + level + (own ? ": your " : ": the learner's ") +
                      ordinal(told.nth_at_sitting) + " attempt at this sitting";
  if (told.allowed > 0) first += ", of " + std::to_string(told.allowed) + " allowed";
  return {first + ".",
          std::string(own ? "You have begun " : "The learner has begun ") +
              counted(static_cast<std::size_t>(told.made_at_sitting), "assessed attempt") +
              " at this sitting, and " + std::to_string(told.made_at_scenario) +
              " at this scenario in all."};
}

}  // namespace

Result<AttemptTold> attempt_told(Workplace& workplace, const PersonId& who,
                                 const EntryId& attempt) {
  const auto record = visible_record(workplace, who, attempt);
  if (!record) return tl::unexpected(record.error());
  return told_of(workplace, *record);
}

std::optional<AttemptTold> attempt_told(Workplace& workplace, const EvidenceItem& item) {
  const AttemptRecord* found =
      item.attempt ? workplace.record().find_attempt(*item.attempt) : nullptr;
  if (found == nullptr) return std::nullopt;
  return told_of(workplace, AttemptRecord(*found));
}

std::vector<std::string> in_sentences(const AttemptTold& told, ToldTo whom) {
  const std::string level = told.level == 0 ? "" : ", at level " + std::to_string(told.level);
  if (told.kind == AttemptKind::assessed) return assessed_in_sentences(told, level, whom);
  std::string words = "Practice" + level;
  if (told.nth > 0)
    words += (whom == ToldTo::the_learner ? ": your " : ": the learner's ") + ordinal(told.nth) +
             " attempt at this scenario";
  if (told.rewinds > 0) words += ", rewound " + times(told.rewinds);
  return {words + "."};
}

}  // namespace tc
