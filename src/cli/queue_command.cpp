#include <CLI/App.hpp>
#include <nlohmann/json.hpp>
#include <ostream>

#include "app/assessing.h"
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
  return row.learner.name + "  " + row.item.number + "  " + row.item.title + ", added " +
         moment(row.item.at) + ": " +
         (waiting.empty() ? "all judged" : "waiting for " + tc::in_words(waiting));
}

Result<Exit> list_queue(Request& request) {
  const auto who = acting_assessor(request);
  if (!who) return tl::unexpected(who.error());
  const auto rows = queue(request.workplace(), who->id);
  if (!rows) return tl::unexpected(rows.error());
  if (request.json()) {
    Json list = Json::array();
    for (const QueueRow& row : *rows) {
      list.push_back(in_json(row.item));
      list.back()["learner_name"] = row.learner.name;
    }
    print_json(request.out(), list);
    return Exit::done;
  }
  for (const QueueRow& row : *rows) print_paragraph(request.out(), in_words(row));
  if (rows->empty()) request.out() << "Nothing is there to judge.\n";
  return Exit::done;
}

}  // namespace

Action define_queue(CLI::App&) { return list_queue; }

}  // namespace tc::cli
