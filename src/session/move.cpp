#include "session/move.h"

#include <optional>
#include <vector>

namespace tc {

namespace {

constexpr std::string_view desk_prefix = "desk:";

std::string_view prefix(ChoiceKind kind) {
  switch (kind) {
    case ChoiceKind::reply:
      return "reply:";
    case ChoiceKind::task:
      return "task:";
    case ChoiceKind::wait:
      return "wait:";
    case ChoiceKind::refer:
      return "refer:";
    case ChoiceKind::move:
      return "move:";
  }
  return "";
}

bool starts_with(std::string_view text, std::string_view prefix) {
  return text.substr(0, prefix.size()) == prefix;
}

Result<Move> parse_wait(std::string_view digits) {
  std::int32_t seconds = 0;
  for (const char c : digits) {
    if (c < '0' || c > '9' || seconds > 100000)
      return refuse("no-such-move", "A wait is written as whole seconds, such as wait:15.");
    seconds = seconds * 10 + (c - '0');
  }
  if (digits.empty()) return refuse("no-such-move", "A wait needs its seconds, such as wait:15.");
  return Wait{{seconds}};
}

Result<Move> parse_choice(std::string_view text, ChoiceKind kind, const Scenario& scenario) {
  const std::string_view id = text.substr(prefix(kind).size());
  const auto look_in = [&](const std::vector<Choice>& choices,
                           std::size_t first) -> std::optional<Choose> {
    for (std::size_t i = 0; i < choices.size(); ++i)
      if (choices[i].kind == kind && choices[i].id == id)
        return Choose{ChoiceIndex{static_cast<std::uint16_t>(first + i)}};
    return std::nullopt;
  };
  if (const auto own = look_in(scenario.choices, 0)) return *own;
  if (const auto common = look_in(scenario.common->choices, first_common_row)) return *common;
  return refuse("no-such-move", "This scenario has no move called '" + std::string(text) + "'.");
}

}  // namespace

std::string text(const Move& move, const Scenario& scenario) {
  if (const auto* wait = std::get_if<Wait>(&move))
    return "wait:" + std::to_string(wait->time.seconds);
  if (const auto* desk = std::get_if<Desk>(&move)) return std::string(desk_prefix) + desk->line;
  const Choice& choice = scenario[std::get<Choose>(move).choice];
  return std::string(prefix(choice.kind)) + std::string(choice.id);
}

Result<Move> parse_move(std::string_view text, const Scenario& scenario) {
  if (starts_with(text, "wait:")) return parse_wait(text.substr(5));
  if (starts_with(text, desk_prefix)) return Desk{std::string(text.substr(desk_prefix.size()))};
  for (const ChoiceKind kind :
       {ChoiceKind::reply, ChoiceKind::task, ChoiceKind::refer, ChoiceKind::move})
    if (starts_with(text, prefix(kind))) return parse_choice(text, kind, scenario);
  return refuse("no-such-move", "'" + std::string(text.substr(0, 60)) + "' is not a move.",
                "A move is reply:ID, task:ID, refer:ID, move:ID, wait:SECONDS or desk:LINE.");
}

}  // namespace tc
