#include <nlohmann/json.hpp>

#include "cli/command.h"
#include "cli/conversation.h"
#include "cli/options.h"
#include "cli/printing.h"
#include "cli/who.h"

namespace tc::cli {

namespace {

struct RewindOptions {
  std::string attempt;
  int to = 0;
};

Result<Exit> go_back(Request& request, const RewindOptions& asked) {
  const auto who = acting_apprentice(request);
  if (!who) return tl::unexpected(who.error());
  const auto id = find_attempt(request.workplace(), who->id, asked.attempt);
  if (!id) return tl::unexpected(id.error());
  auto attempt = rewind(request.workplace(), who->id, *id, asked.to);
  if (!attempt) return tl::unexpected(attempt.error());
  if (!request.json()) return converse(request, std::move(*attempt));
  print_json(request.out(), {{"attempt", attempt->id.text},
                             {"from", id->text},
                             {"moves", attempt->turns.size() - 1},
                             {"rewound", attempt->rewinds}});
  return Exit::done;
}

}  // namespace

Action define_rewind(CLI::App& app) {
  const auto asked = std::make_shared<RewindOptions>();
  add_option(app, "ATTEMPT", asked->attempt, "An attempt's id, the beginning of one, or last")
      .required();
  add_option(app, "--to", asked->to,
             "The step whose move is made anew, as the debrief numbers them")
      .required()
      .type("NUMBER");
  return [asked](Request& request) { return go_back(request, *asked); };
}

}  // namespace tc::cli
