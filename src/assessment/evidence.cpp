#include "assessment/evidence.h"

#include <algorithm>

namespace tc {

namespace {

constexpr std::string_view role_play = "role-play";

bool all_digits(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// The number of "page 3" or "step 7", of at most four digits.
std::optional<int> number_after(std::string_view word, std::string_view locator) {
  if (locator.substr(0, word.size()) != word) return std::nullopt;
  const std::string_view digits = locator.substr(word.size());
  if (!all_digits(digits) || digits.size() > 4) return std::nullopt;
  return std::stoi(std::string(digits));
}

}  // namespace

bool Link::accepted() const {
  const Judgement* judged = newest();
  if (judged == nullptr || judged->verdict != Verdict::accepted || !judged->rules.all())
    return false;
  return judged->countersigned.empty() || judged->countersigned.back().agreed;
}

std::string_view in_words(ItemState state) {
  switch (state) {
    case ItemState::draft:
      return "draft";
    case ItemState::submitted:
      return "submitted";
    case ItemState::withdrawn:
      return "withdrawn";
  }
  return "";
}

ItemState EvidenceItem::state() const {
  if (submissions.empty()) return ItemState::draft;
  return submissions.back().withdrawn ? ItemState::withdrawn : ItemState::submitted;
}

const Submission* EvidenceItem::submission() const {
  return submitted() ? &submissions.back() : nullptr;
}

const Link* EvidenceItem::find(const CriterionRef& criterion) const {
  const auto found = std::find_if(links.begin(), links.end(),
                                  [&](const Link& l) { return l.criterion == criterion; });
  return found == links.end() ? nullptr : &*found;
}

std::string_view EvidenceItem::answer(std::string_view field) const {
  const auto found = answers.find(std::string(field));
  return found == answers.end() ? std::string_view() : std::string_view(found->second);
}

CalendarDate EvidenceItem::day() const {
  return parse_calendar_date(answer(fields::day)).value_or(uk_calendar_date(at));
}

bool EvidenceItem::from_real_work() const {
  return form_of(kind).real_work && answer(fields::setting) != role_play;
}

bool EvidenceItem::simulated() const {
  return kind == EvidenceKind::simulation || answer(fields::setting) == role_play;
}

std::size_t EvidenceItem::waiting() const {
  if (!submitted()) return 0;
  return static_cast<std::size_t>(
      std::count_if(links.begin(), links.end(), [](const Link& l) { return !l.newest(); }));
}

bool is_time_code(std::string_view text) {
  int parts = 0;
  while (true) {
    const std::size_t colon = text.find(':');
    const std::string_view part = text.substr(0, colon);
    if (!all_digits(part) || part.size() > (parts == 0 ? 3u : 2u)) return false;
    // After the first, parts are two digits of sixty.
    if (parts > 0 && (part.size() != 2 || part.front() > '5')) return false;
    ++parts;
    if (colon == std::string_view::npos) return parts == 2 || parts == 3;
    text.remove_prefix(colon + 1);
  }
}

std::optional<int> parse_step(std::string_view locator) { return number_after("step ", locator); }

std::string locator_fault(EvidenceKind kind, std::string_view locator) {
  if (kind == EvidenceKind::professional_discussion)
    return is_time_code(locator)
               ? ""
               : "Say when in the discussion it is to be heard, as a time code such as '12:40'.";
  if (locator.empty()) return "";
  if (kind == EvidenceKind::simulation)
    return parse_step(locator) ? "" : "Say at which step of the replay, as in 'step 7'.";
  if (is_time_code(locator) || parse_step(locator) || number_after("page ", locator)) return "";
  return "Say where it is to be found as 'page 3', '12:40' or 'step 7'.";
}

std::string unit_name(const StandardUrn& standard) {
  return standard.text.rfind("IMI", 0) == 0 && standard.text.size() > 3 ? standard.text.substr(3)
                                                                        : standard.text;
}

}  // namespace tc
