#include <istream>
#include <nlohmann/json.hpp>
#include <ostream>

#include "base/text.h"
#include "cli/conversation.h"
#include "cli/printing.h"
#include "cli/telling.h"

namespace tc::cli {

namespace {

std::string move_on(const std::string& line) {
  return std::string(trimmed(line.substr(0, line.find('#'))));
}

Refusal at_line(const Refusal& refusal, const std::string& place, std::size_t number) {
  return {refusal.rule, place + ":" + std::to_string(number) + ": " + refusal.sentence,
          refusal.hint};
}

void acknowledge(Request& request, const Attempt& attempt, const std::string& move) {
  const std::size_t number = attempt.turns.size() - 1;
  if (request.json())
    print_json_line(request.out(), {{"recorded", number}, {"move", move}});
  else
    request.out() << "recorded " << number << ' ' << move << '\n';
  // Whoever feeds the moves waits for this line.
  request.out().flush();
}

void tell_last_step(Request& request, const Attempt& attempt) {
  if (request.json()) return;
  // What was seen says what to do next: in an assessed attempt it is told at the end.
  const bool assessed = attempt.kind == AttemptKind::assessed;
  tell_step(request.out(), attempt.session.scenario(), debrief(attempt).steps.back(),
            assessed ? Marks::left_out : Marks::told, attempt.session.level());
}

Json outcome(const Attempt& attempt) {
  const Debrief told = debrief(attempt);
  Json json{{"attempt", attempt.id.text},
            {"scenario", told.scenario->id},
            {"kind", name_of(attempt.kind)},
            {"moves", attempt.turns.size() - 1},
            {"ended", told.ending.has_value()}};
  // Whoever knew the seed of an assessed attempt could practise by it.
  if (attempt.kind == AttemptKind::practice) json["seed"] = attempt.seed;
  if (told.ending) {
    const Ending& ending = (*told.scenario)[*told.ending];
    json["ending"] = ending.name;
    json["outcome"] = name(ending.outcome);
  }
  if (attempt.kind == AttemptKind::practice || told.ending) {
    json["shown"] = told.shown();
    json["opportunities"] = told.opportunities();
  }
  return json;
}

Result<Exit> finish(Request& request, const Attempt& attempt) {
  if (request.json()) {
    print_json_line(request.out(), outcome(attempt));
  } else if (attempt.session.over()) {
    request.out() << '\n';
    tell_debrief(request.out(), debrief(attempt), request.library().standards);
  } else {
    say_that_it_is_kept(request, attempt);
  }
  return Exit::done;
}

}  // namespace

Result<Exit> follow_script(Request& request, Attempt attempt, std::istream& moves,
                           const std::string& place) {
  if (request.adapters().let_interrupts_end_input) request.adapters().let_interrupts_end_input();
  if (!request.json()) {
    request.out() << "attempt " << attempt.id.text << '\n';
    tell_setting(request.out(), attempt.session.scenario(), attempt.level);
  }
  tell_last_step(request, attempt);
  request.out().flush();
  std::string line;
  for (std::size_t number = 1; std::getline(moves, line); ++number) {
    const std::string text = move_on(line);
    if (text.empty()) continue;
    const auto move = parse_move(text, attempt.session.scenario());
    if (!move) return tl::unexpected(at_line(move.error(), place, number));
    const auto made = make_move(request.workplace(), attempt, *move);
    if (!made) return tl::unexpected(at_line(made.error(), place, number));
    acknowledge(request, attempt, tc::text(*attempt.turns.back().move, attempt.session.scenario()));
    tell_last_step(request, attempt);
  }
  return finish(request, attempt);
}

}  // namespace tc::cli
