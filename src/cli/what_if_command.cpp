// "What if I had said the other thing?"
#include <nlohmann/json.hpp>
#include <ostream>

#include "app/what_if_attempt.h"
#include "base/text.h"
#include "cli/columns.h"
#include "cli/command.h"
#include "cli/options.h"
#include "cli/printing.h"
#include "cli/telling.h"
#include "cli/who.h"

namespace tc::cli {

namespace {

struct WhatIfOptions {
  std::string attempt;
  int at = 0;
  std::vector<std::string> moves;
  std::size_t width = 80;
};

Json in_json(const std::vector<Offer>& offers) {
  Json list = Json::array();
  for (const Offer& offer : offers)
    list.push_back({{"move", offer.written}, {"words", offer.words}});
  return list;
}

Json in_json(const std::vector<Seen>& seen) {
  Json list = Json::array();
  for (const Seen& one : seen)
    list.push_back({{"step", one.step},
                    {"criterion", text(one.chip.criterion)},
                    {"showing", name(one.chip.showing)},
                    {"reason", one.chip.reason}});
  return list;
}

Json in_json(const Scenario& scenario, const Step& step) {
  Json said = Json::array();
  for (const Said& one : step.said) said.push_back(in_words(scenario, one));
  std::vector<Seen> seen;
  for (const Chip& chip : step.chips) seen.push_back({step.number, chip});
  return {{"step", step.number},
          {"at", clock_text(step.at)},
          {"move", step.move ? text(*step.move, scenario) : ""},
          {"you", step.you},
          {"said", said},
          {"marks", in_json(seen)}};
}

Json in_json(const Scenario& scenario, const WhatIfLine& line) {
  Json steps = Json::array();
  for (const Step& step : line.steps) steps.push_back(in_json(scenario, step));
  Json promises = Json::array();
  for (const PromiseRow& row : line.promises)
    promises.push_back(
        {{"what", row.what}, {"due", clock_text(row.due)}, {"fate", name(row.fate)}});
  Json mood;
  for (const Feeling feeling : all_feelings)
    mood[std::string(name(feeling))] = static_cast<int>(line.mood[feeling]);
  return {{"steps", steps},
          {"mood", mood},
          {"promises", promises},
          {"ending", line.ending ? scenario[*line.ending].name : ""},
          {"outcome", line.ending ? std::string(name(scenario[*line.ending].outcome)) : ""}};
}

Json in_json(const WhatIf& told) {
  Json json{{"at", told.at},
            {"on_offer", in_json(told.on_offer)},
            {"real", in_json(*told.scenario, told.real)},
            {"other", in_json(*told.scenario, told.other)},
            {"followed", told.followed},
            {"gained", in_json(told.gained)},
            {"lost", in_json(told.lost)}};
  if (told.stopped)
    json["stopped"] = {
        {"step", told.stopped->step}, {"you", told.stopped->you}, {"ended", told.stopped->ended}};
  return json;
}

std::string capital(std::string words) {
  if (!words.empty() && words[0] >= 'a' && words[0] <= 'z')
    words[0] = static_cast<char>(words[0] - 32);
  return words;
}

/// Each step, and then where the line leads.
std::vector<std::string> paragraphs(const Scenario& scenario, const WhatIfLine& line,
                                    const std::vector<Seen>& only_here) {
  std::vector<std::string> out;
  for (const Step& step : line.steps) {
    out.push_back(std::to_string(step.number) + ". " + what_you_did(scenario, step));
    const bool desk = step.move && std::holds_alternative<Desk>(*step.move);
    if (!step.found.empty()) out.push_back((desk ? "" : "Found: ") + step.found);
    for (const Said& said : step.said) out.push_back(in_words(scenario, said));
    for (const WorldNews& news : step.news) out.push_back(news.says);
    for (const Chip& chip : step.chips) out.push_back("* " + capital(in_words(chip)));
    out.emplace_back();
  }
  if (line.steps.empty()) out.insert(out.end(), {"Nothing more was done.", ""});
  out.push_back(line.ending ? "Ends " + std::string(name(scenario[*line.ending].outcome)) + ": " +
                                  std::string(scenario[*line.ending].summary)
                            : "Not ended.");
  out.push_back("At the end: " + in_words(line.mood) + ".");
  for (const PromiseRow& row : line.promises)
    out.push_back("Promise to " + row.what + ": " + std::string(name(row.fate)) + ".");
  for (const WorldNews& news : line.aftermath) out.push_back("What came of it: " + news.says);
  for (const Seen& seen : only_here)
    out.push_back("Only here: " + in_words(seen.chip) + ", " + seen.chip.reason + ".");
  return out;
}

std::string where_it_stopped(const WhatIf& told) {
  const auto count = static_cast<std::size_t>(told.followed);
  std::string words = "After that, " +
                      (count == 0 ? std::string("nothing") : counted(count, "move")) +
                      " of what you did " + (count > 1 ? "are" : "is") + " made again";
  if (!told.stopped) return words + ".";
  return words + ". It stops before step " + std::to_string(told.stopped->step) + ": " +
         (told.stopped->ended ? "this way has ended." : "that was not on offer this way.");
}

void tell(std::ostream& out, const WhatIf& told, std::size_t width) {
  const Scenario& scenario = *told.scenario;
  print_columns(out,
                {"What was done", "What if", paragraphs(scenario, told.real, told.lost),
                 paragraphs(scenario, told.other, told.gained)},
                width);
  out << '\n';
  for (const std::string& line : wrapped(where_it_stopped(told), width)) out << line << '\n';
}

Result<Exit> list_offers(Request& request, const PersonId& who, const EntryId& id,
                         const WhatIfOptions& asked) {
  const auto offers = on_offer(request.workplace(), who, id, asked.at);
  if (!offers) return tl::unexpected(offers.error());
  if (request.json()) {
    print_json(request.out(), in_json(*offers));
    return Exit::done;
  }
  request.out() << "On offer at step " << asked.at << ":\n";
  for (const Offer& offer : *offers) {
    print_paragraph(request.out(), offer.written, 2);
    print_paragraph(request.out(), offer.words, 6);
  }
  return Exit::done;
}

Result<std::vector<Move>> moves_in(const Scenario& scenario,
                                   const std::vector<std::string>& written) {
  std::vector<Move> moves;
  for (const std::string& one : written) {
    const auto move = parse_move(one, scenario);
    if (!move) return tl::unexpected(move.error());
    moves.push_back(*move);
  }
  return moves;
}

Result<Exit> ask(Request& request, const WhatIfOptions& asked) {
  const auto who = acting_apprentice(request);
  if (!who) return tl::unexpected(who.error());
  const auto id = find_attempt(request.workplace(), who->id, asked.attempt);
  if (!id) return tl::unexpected(id.error());
  if (asked.moves.empty()) return list_offers(request, who->id, *id, asked);
  const auto attempt = open_attempt(request.workplace(), who->id, *id);
  if (!attempt) return tl::unexpected(attempt.error());
  const auto moves = moves_in(attempt->session.scenario(), asked.moves);
  if (!moves) return tl::unexpected(moves.error());
  const auto told = what_if(request.workplace(), who->id, *id, asked.at, *moves);
  if (!told) return tl::unexpected(told.error());
  if (request.json())
    print_json(request.out(), in_json(*told));
  else
    tell(request.out(), *told, asked.width);
  return Exit::done;
}

}  // namespace

Action define_what_if(CLI::App& app) {
  const auto asked = std::make_shared<WhatIfOptions>();
  add_option(app, "ATTEMPT", asked->attempt, "An attempt's id, the beginning of one, or last")
      .required();
  add_option(app, "--at", asked->at, "The step whose move would have been another")
      .required()
      .type("NUMBER");
  add_option(app, "--move", asked->moves,
             "What would have been done there, such as reply:owns-it; may be repeated. Without "
             "it what was on offer is listed")
      .repeated()
      .type("MOVE");
  add_option(app, "--width", asked->width,
             "So many characters a line, 20 to 200; below 60 one way is below the other")
      .within(20, 200)
      .type("NUMBER");
  return [asked](Request& request) { return ask(request, *asked); };
}

}  // namespace tc::cli
