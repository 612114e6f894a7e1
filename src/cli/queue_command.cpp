#include <nlohmann/json.hpp>
#include <ostream>

#include <algorithm>
#include "app/assessing.h"
#include "app/plans.h"
#include "base/text.h"
#include "cli/command.h"
#include "cli/items.h"
#include "cli/who.h"

namespace tc::cli {

namespace {

std::string in_words(const QueueRow& row) {
  std::vector<std::string> waiting;
  for (const Link& link : row.item.links)
    if (link.newest() == nullptr) waiting.push_back(text(link.criterion));
  std::string told = row.learner.name + "  " + row.item.number + "  " + row.item.title +
                     ", submitted " + moment(row.submitted_at) + ": ";
  if (waiting.empty()) told += "all judged";
  if (!waiting.empty())
    told += "waiting for " + tc::in_words(waiting) + "; due " + tc::in_words(row.due);
  if (row.overdue) told += ", overdue";
  if (row.marked > 0)
    told += "; " + counted(static_cast<std::size_t>(row.marked), "mark") + " to be signed";
  if (row.disputes > 0) told += "; " + counted(row.disputes, "dispute");
  return told;
}

/// Open disputes about assessed attempts that are in no item of the queue.
std::size_t other_disputes(Request& request, const PersonId& who,
                           const std::vector<QueueRow>& rows) {
  const auto all = disputes(request.workplace(), who);
  if (!all) return 0;
  return static_cast<std::size_t>(
      std::count_if(all->begin(), all->end(), [&](const DisputeRow& one) {
        return one.dispute.outcome == Dispute::Outcome::open &&
               std::none_of(rows.begin(), rows.end(), [&](const QueueRow& row) {
                 return row.item.attempt == one.dispute.attempt;
               });
      }));
}

Result<Exit> list_queue(Request& request) {
  const auto who = acting_assessor(request);
  if (!who) return tl::unexpected(who.error());
  const auto rows = queue(request.workplace(), who->id);
  if (!rows) return tl::unexpected(rows.error());
  if (request.json()) {
    Json list = Json::array();
    for (const QueueRow& row : *rows) {
      list.push_back(in_json(request, row.item));
      list.back()["learner_name"] = row.learner.name;
      list.back()["submitted_at"] = utc_text(row.submitted_at);
      list.back()["due"] = iso_text(row.due);
      list.back()["overdue"] = row.overdue;
      list.back()["marked"] = row.marked;
      list.back()["disputes"] = row.disputes;
    }
    print_json(request.out(), list);
    return Exit::done;
  }
  for (const QueueRow& row : *rows) print_paragraph(request.out(), in_words(row));
  if (const auto took = turnaround(request.workplace(), who->id); took && took->judged > 0)
    print_paragraph(request.out(),
                    std::to_string(took->in_time) + " of " + std::to_string(took->judged) +
                        " judged in time; half of them within " +
                        counted(static_cast<std::size_t>(took->median_days), "working day") + ".");
  if (const std::size_t others = other_disputes(request, who->id, *rows); others > 0)
    request.out() << counted(others, "dispute") << " about assessed attempts:\n"
                  << "tradecounter dispute list\n";
  if (rows->empty()) request.out() << "Nothing is there to judge.\n";
  return Exit::done;
}

}  // namespace

Action define_queue(CLI::App&) { return list_queue; }

}  // namespace tc::cli
