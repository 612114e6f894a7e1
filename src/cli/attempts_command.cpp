#include <CLI/App.hpp>
#include <nlohmann/json.hpp>
#include <ostream>

#include "app/practice.h"
#include "base/text.h"
#include "cli/command.h"
#include "cli/printing.h"
#include "cli/who.h"

namespace tc::cli {

namespace {

Json in_json(const AttemptRow& row) {
  return {{"attempt", row.id.text}, {"scenario", row.scenario}, {"title", row.title},
          {"at", utc_text(row.at)}, {"ended", row.ended},       {"outcome", row.outcome},
          {"moves", row.moves},     {"evidence", row.submitted}};
}

std::string in_words(const AttemptRow& row) {
  return short_id(row.id) + "  " + moment(row.at) + "  " + row.title + " (" + row.scenario +
         "): " + (row.ended ? "ended " + row.outcome : "not ended") + " after " +
         counted(static_cast<std::size_t>(row.moves), "move") + ", " +
         (row.submitted ? "in your portfolio" : "practice");
}

Result<Exit> list_attempts(Request& request) {
  const auto who = acting_apprentice(request);
  if (!who) return tl::unexpected(who.error());
  const auto rows = attempts_of(request.workplace(), who->id);
  if (request.json()) {
    Json list = Json::array();
    for (const AttemptRow& row : rows) list.push_back(in_json(row));
    print_json(request.out(), list);
    return Exit::done;
  }
  for (const AttemptRow& row : rows) request.out() << printable(in_words(row)) << '\n';
  if (rows.empty())
    request.out() << printable(who->name) << " has made no attempts yet. To make one:\n"
                  << "tradecounter play\n";
  return Exit::done;
}

}  // namespace

Action define_attempts(CLI::App&) { return list_attempts; }

}  // namespace tc::cli
