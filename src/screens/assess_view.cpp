// What the Assess page shows, made from the record.
#include <algorithm>

#include "assessment/progress.h"
#include "base/failure.h"
#include "screens/assess_page.h"

namespace tc {

namespace {

std::optional<QueueRow> open_row(const std::vector<QueueRow>& queue, const AssessState& state) {
  const auto found = std::find_if(queue.begin(), queue.end(),
                                  [&](const QueueRow& row) { return state.item == row.item.id; });
  if (found != queue.end()) return *found;
  return queue.empty() ? std::nullopt : std::optional<QueueRow>(queue.front());
}

LinkView link_view(Workplace& workplace, const Person& learner, const Link& link) {
  LinkView view{link, "", "", std::nullopt};
  const Library& library = workplace.library();
  const Standard* standard = find_standard(library.standards, link.criterion.standard);
  if (standard == nullptr) return view;
  const Progress standing = progress(workplace.record().portfolio(learner.id), *standard,
                                     library.find_policy(standard->urn), link.criterion.code.kind);
  for (const CriterionProgress& row : standing.criteria) {
    if (row.criterion != link.criterion) continue;
    view.words = row.words;
    view.missing = row.missing;
    view.decision = row.decision;
  }
  return view;
}

void show_replay(Workplace& workplace, const Person& who, AssessView& view) {
  try {
    const auto attempt = open_attempt(workplace, who.id, *view.open->item.attempt);
    if (!attempt) {
      view.replay_problem = attempt.error().sentence;
      return;
    }
    view.replay = debrief_view(workplace, *attempt);
    view.replay->read_by = ReadBy::an_assessor;
  } catch (const Failure& failure) {
    view.replay_problem = failure.what();
  }
}

void show_item(Workplace& workplace, const Person& who, AssessView& view) {
  const EvidenceItem& item = view.open->item;
  for (const Link& link : item.links)
    view.links.push_back(link_view(workplace, view.open->learner, link));
  if (item.attempt) show_replay(workplace, who, view);
  if (!item.observation) return;
  const Person* observer = workplace.record().find_person(item.by);
  view.seen_by = "Seen by " + (observer == nullptr ? "somebody" : observer->name) + ", " +
                 item.observation->place + ", " + in_words(item.observation->on) + ".";
}

}  // namespace

Result<AssessView> assess_view(Workplace& workplace, const Person& who, const AssessState& state) {
  auto rows = queue(workplace, who.id);
  if (!rows) return tl::unexpected(rows.error());
  AssessView view;
  view.queue = std::move(*rows);
  view.waiting = static_cast<std::size_t>(
      std::count_if(view.queue.begin(), view.queue.end(),
                    [](const QueueRow& row) { return row.item.waiting() > 0; }));
  view.open = open_row(view.queue, state);
  if (view.open) show_item(workplace, who, view);
  return view;
}

}  // namespace tc
