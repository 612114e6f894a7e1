#include <nlohmann/json.hpp>
#include <ostream>

#include "app/attempt_told.h"
#include "base/text.h"
#include "cli/command.h"
#include "cli/options.h"
#include "cli/printing.h"
#include "cli/who.h"

namespace tc::cli {

namespace {

Json in_json(const AttemptRow& row) {
  return {{"attempt", row.id.text},    {"scenario", row.scenario},
          {"title", row.title},        {"at", utc_text(row.at)},
          {"ended", row.ended},        {"outcome", row.outcome},
          {"moves", row.moves},        {"evidence", row.submitted},
          {"kind", name_of(row.kind)}, {"sitting", row.sitting ? row.sitting->text : ""},
          {"rewound", row.rewinds},    {"replays", row.replays}};
}

std::string kind_in_words(const AttemptRow& row) {
  if (row.kind == AttemptKind::assessed) return row.submitted ? "assessed, evidence" : "assessed";
  std::string words = row.submitted ? "in your portfolio" : "practice";
  if (row.gone_back_from) words += ", gone back from";
  if (row.rewinds > 0)
    words += ", rewound " + counted(static_cast<std::size_t>(row.rewinds), "time");
  return words;
}

std::string in_words(const AttemptRow& row, const std::string& kind) {
  return short_id(row.id) + "  " + moment(row.at) + "  " + row.title + " (" + row.scenario + "): " +
         (row.ended     ? "ended " + row.outcome
          : row.replays ? "not ended"
                        : "not ended (begun by another version)") +
         " after " + counted(static_cast<std::size_t>(row.moves), "move") + ", " + kind;
}

void print_rows_in_json(Request& request, const std::vector<AttemptRow>& rows) {
  Json list = Json::array();
  for (const AttemptRow& row : rows) list.push_back(in_json(row));
  print_json(request.out(), list);
}

Result<Exit> list_own(Request& request) {
  const auto who = acting_apprentice(request);
  if (!who) return tl::unexpected(who.error());
  const auto rows = attempts_of(request.workplace(), who->id);
  if (request.json()) {
    print_rows_in_json(request, rows);
    return Exit::done;
  }
  for (const AttemptRow& row : rows)
    request.out() << printable(in_words(row, kind_in_words(row))) << '\n';
  if (rows.empty())
    request.out() << printable(who->name) << " has made no attempts yet. To make one:\n"
                  << "tradecounter play\n";
  return Exit::done;
}

/// "assessed", then what it is among the learner's others.
std::string seen_in_words(Request& request, const PersonId& who, const AttemptRow& row) {
  std::string words(row.kind == AttemptKind::assessed ? "assessed" : "submitted");
  const auto told = attempt_told(request.workplace(), who, row.id);
  return told ? words + ". " + joined(in_sentences(*told), " ") : words;
}

Result<Exit> list_learners(Request& request, const std::string& name) {
  const auto who = acting_viewer(request);
  if (!who) return tl::unexpected(who.error());
  const auto learner = learner_named(request, name);
  if (!learner) return tl::unexpected(learner.error());
  const auto rows = attempts_seen(request.workplace(), who->id, learner->id);
  if (!rows) return tl::unexpected(rows.error());
  if (request.json()) {
    print_rows_in_json(request, *rows);
    return Exit::done;
  }
  for (const AttemptRow& row : *rows)
    print_paragraph(request.out(), in_words(row, seen_in_words(request, who->id, row)));
  if (rows->empty())
    request.out() << printable(learner->name) << " has no assessed or submitted attempts.\n";
  return Exit::done;
}

}  // namespace

Action define_attempts(CLI::App& app) {
  const auto learner = std::make_shared<std::string>();
  add_option(app, "--learner", *learner,
             "A learner's assessed and submitted attempts, for those who assess");
  return [learner](Request& request) {
    return learner->empty() ? list_own(request) : list_learners(request, *learner);
  };
}

}  // namespace tc::cli
