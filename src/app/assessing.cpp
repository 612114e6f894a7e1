#include "app/assessing.h"

#include <algorithm>

namespace tc {

namespace {

/// Whoever assesses, signed in.
Result<Person> assessor(Workplace& workplace, const PersonId& who) {
  auto found = workplace.acting(who);
  if (!found || assesses(*found)) return found;
  return refuse("role-missing", "Only an assessor has a queue, and " + found->name + " is not one.",
                "Choose a person with that role.");
}

int feedback_days(Workplace& workplace, const EvidenceItem& item) {
  int days = 0;
  for (const Link& link : item.links) {
    const auto framework = workplace.framework(item.learner, link.criterion.standard);
    const int asked = (framework ? (*framework)->policy : EvidencePolicy()).feedback_days.value;
    days = days == 0 ? asked : std::min(days, asked);
  }
  return days;
}

CalendarDate due_day(Workplace& workplace, const EvidenceItem& item) {
  return working_days_later(uk_calendar_date(item.submission()->at),
                            feedback_days(workplace, item));
}

std::size_t open_disputes(const RecordBook& book, const EvidenceItem& item) {
  const AttemptRecord* attempt = item.attempt ? book.find_attempt(*item.attempt) : nullptr;
  if (attempt == nullptr) return 0;
  return static_cast<std::size_t>(
      std::count_if(attempt->disputes.begin(), attempt->disputes.end(),
                    [](const Dispute& one) { return one.outcome == Dispute::Outcome::open; }));
}

int marked(const std::vector<PendingMark>& marks, const EvidenceItem& item) {
  return static_cast<int>(std::count_if(marks.begin(), marks.end(), [&](const PendingMark& mark) {
    const auto* judged = std::get_if<LinkJudged>(&mark);
    return judged != nullptr && judged->evidence == item.id;
  }));
}

bool waits(const QueueRow& row) { return row.item.waiting() > 0 || row.disputes > 0; }

bool before(const QueueRow& a, const QueueRow& b) {
  if (waits(a) != waits(b)) return waits(a);
  if (!waits(a)) return a.submitted_at > b.submitted_at;
  return a.due != b.due ? a.due < b.due : a.submitted_at < b.submitted_at;
}

/// What was submitted by those whom the person may judge.
std::vector<std::pair<Person, EvidenceItem>> judged_by(Workplace& workplace, const Person& who) {
  std::vector<std::pair<Person, EvidenceItem>> items;
  const RecordBook& book = workplace.record();
  for (const Person& learner : book.people()) {
    if (!may(who, Deed::judge_link, learner)) continue;
    for (const EvidenceItem& item : book.portfolio(learner.id).items)
      if (item.submitted()) items.emplace_back(learner, item);
  }
  return items;
}

/// When the last of the item's links was judged for the first time; a second look is no delay.
std::optional<UtcTime> judged_at(const EvidenceItem& item) {
  std::optional<UtcTime> last;
  for (const Link& link : item.links) {
    if (link.judgements.empty()) return std::nullopt;
    const UtcTime first = link.judgements.front().at;
    last = last ? std::max(*last, first) : first;
  }
  return last;
}

}  // namespace

Result<std::vector<QueueRow>> queue(Workplace& workplace, const PersonId& who) {
  const auto by = assessor(workplace, who);
  if (!by) return tl::unexpected(by.error());
  const CalendarDate today = workplace.today();
  std::map<PersonId, std::vector<PendingMark>> pending;
  std::vector<QueueRow> rows;
  for (auto& [learner, item] : judged_by(workplace, *by)) {
    if (pending.count(learner.id) == 0) pending[learner.id] = marks(workplace, by->id, learner.id);
    QueueRow row{learner, item, item.submission()->at, due_day(workplace, item)};
    row.overdue = item.waiting() > 0 && row.due < today;
    row.marked = marked(pending[learner.id], item);
    row.disputes = open_disputes(workplace.record(), item);
    rows.push_back(std::move(row));
  }
  std::stable_sort(rows.begin(), rows.end(), before);
  return rows;
}

Result<Turnaround> turnaround(Workplace& workplace, const PersonId& who) {
  const auto by = assessor(workplace, who);
  if (!by) return tl::unexpected(by.error());
  Turnaround out;
  std::vector<int> days;
  for (const auto& [learner, item] : judged_by(workplace, *by)) {
    const auto at = judged_at(item);
    if (!at) continue;
    const CalendarDate day = uk_calendar_date(*at);
    days.push_back(working_days_between(uk_calendar_date(item.submission()->at), day));
    if (day <= due_day(workplace, item)) ++out.in_time;
  }
  if (days.empty()) return out;
  std::sort(days.begin(), days.end());
  const std::size_t half = days.size() / 2;
  out.judged = static_cast<int>(days.size());
  out.median_days = days.size() % 2 == 1 ? days[half] : (days[half - 1] + days[half] + 1) / 2;
  return out;
}

}  // namespace tc
