#include "app/exercises.h"

#include <algorithm>

#include "base/require.h"
#include "base/text.h"
#include "session/random.h"

namespace tc {

namespace {

constexpr std::string_view how =
    "Answer as in '2 y 70.95': the way from 1 to 5, y or n for whether the customer can insist, "
    "and how many pounds go back now.";

/// The way that the words begin with, and how many of them name it; 0 where none does.
std::size_t take_way(const std::vector<std::string_view>& words, trade::Way& way) {
  for (std::size_t i = 0; i < trade::five_ways.size(); ++i) {
    way = trade::five_ways[i];
    const auto named = tc::words(trade::name(way));
    const bool begins =
        words.size() >= named.size() &&
        std::equal(named.begin(), named.end(), words.begin(),
                   [](std::string_view a, std::string_view b) { return a == lower_ascii(b); });
    if (begins) return named.size();
    if (!words.empty() && words[0] == std::to_string(i + 1)) return 1;
  }
  return 0;
}

std::optional<bool> yes_or_no(std::string_view word) {
  const std::string lower = lower_ascii(word);
  if (lower == "y" || lower == "yes") return true;
  if (lower == "n" || lower == "no") return false;
  return std::nullopt;
}

}  // namespace

const trade::ToldCase& FiveWaysRound::waiting() const {
  require(!over(), "a case is asked for while one waits");
  return at(answers.size());
}

int FiveWaysRound::all_right() const {
  return static_cast<int>(
      std::count_if(answers.begin(), answers.end(),
                    [](const trade::Marked& marked) { return marked.all_right(); }));
}

Result<FiveWaysRound> begin_five_ways(const Library& library, std::uint64_t seed,
                                      std::size_t cases) {
  if (!library.five_ways)
    return refuse("no-exercise", "There are no cases of the five ways here.",
                  "They stand in exercises/five-ways.yaml of the content; 'tradecounter check' "
                  "tells what is wrong with them.");
  if (cases == 0) return refuse("no-cases", "A round has at least one case.", "Ask for 10, say.");
  FiveWaysRound round{library.five_ways, seed, {}, {}};
  Random random(seed);
  round.cases = trade::drawn(*round.exercise, cases,
                             [&random](std::uint32_t bound) { return random.below(bound); });
  return round;
}

const trade::Marked& answer_case(FiveWaysRound& round, const trade::Answer& answer) {
  round.answers.push_back(trade::marked(round.waiting(), answer));
  return round.answers.back();
}

std::vector<FactBehind> facts_behind(const Library& library, const trade::ToldCase& told,
                                     const CalendarDate& today) {
  std::vector<std::string> ids = trade::entitlement(told.facts).facts;
  for (const std::string& id : told.rests_on)
    if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
  std::vector<FactBehind> out;
  for (const std::string& id : ids) {
    if (!library.facts) break;
    const auto found = library.facts->find(id);
    if (found == library.facts->end()) continue;  // a centre may have taken it away
    const Fact& fact = found->second;
    out.push_back({id, fact.statement, fact.source, fact.confirmed, fact.holds_on(today)});
  }
  return out;
}

Result<trade::Answer> answer_in(std::string_view line) {
  const std::vector<std::string_view> said = words(line);
  trade::Answer answer;
  const std::size_t named = take_way(said, answer.way);
  if (named == 0)
    return refuse("no-answer", "None of the five ways is named first.", std::string(how));
  const auto insists = said.size() > named ? yes_or_no(said[named]) : std::nullopt;
  if (!insists)
    return refuse("no-answer", "Whether the customer can insist is not said.", std::string(how));
  const auto back = said.size() == named + 2 ? parse_money(said[named + 1]) : std::nullopt;
  if (!back || back->pence < 0)
    return refuse("no-answer", "How much goes back now is not said.", std::string(how));
  answer.can_insist = *insists;
  answer.back = *back;
  return answer;
}

}  // namespace tc
