#include <istream>
#include <nlohmann/json.hpp>
#include <ostream>
#include <sstream>

#include "app/exercises.h"
#include "base/text.h"
#include "cli/command.h"
#include "cli/options.h"
#include "cli/printing.h"
#include "cli/values.h"

namespace tc::cli {

namespace {

struct RoundAsked {
  std::string seed;
  std::size_t cases = usual_cases;
  std::string answers;
  bool list = false;
};

CalendarDate today(const Request& request) {
  return uk_calendar_date(request.adapters().clock.now());
}

std::string_view asked_words(trade::Question question) {
  switch (question) {
    case trade::Question::way:
      return "Which way";
    case trade::Question::can_insist:
      return "Can they insist";
    case trade::Question::back:
      return "What goes back";
  }
  return "";
}

void tell_ways(std::ostream& out) {
  for (std::size_t i = 0; i < trade::five_ways.size(); ++i)
    print_hanging(out, "  " + std::to_string(i + 1) + ". ",
                  std::string(trade::name(trade::five_ways[i])) + ": " +
                      std::string(trade::meaning(trade::five_ways[i])));
  print_paragraph(out,
                  "Answer in one line, as in '2 y 70.95': the way, y or n for whether the customer "
                  "can insist, and how many pounds go back now. q leaves, ? tells this.");
}

void tell_answer(std::ostream& out, const trade::ToldCase& told, const trade::Marked& marked,
                 const std::vector<FactBehind>& facts) {
  out << (marked.all_right() ? "All three are right.\n" : "Not all of it is right.\n");
  for (const trade::Remark& remark : marked.remarks)
    print_hanging(out, "  ",
                  std::string(asked_words(remark.question)) +
                      (remark.right ? " (right): " : " (not so): ") +
                      (remark.question == trade::Question::way
                           ? "It is " + std::string(trade::name(marked.way)) + ". "
                           : "") +
                      remark.says);
  print_hanging(out, "  ", "Notice: " + told.notice);
  for (const FactBehind& fact : facts)
    print_hanging(out, "  " + fact.id + "  ",
                  fact.says + (fact.confirmed ? "" : " (not confirmed)") +
                      (fact.holds ? "" : " (does not hold today)"));
}

void tell_result(std::ostream& out, const FiveWaysRound& round) {
  out << round.all_right() << " of " << counted(round.answers.size(), "case")
      << " right in all three.\n";
  for (const trade::Tally& tally : trade::tallied(round.answers))
    if (tally.cases > 0)
      out << "  " << trade::name(tally.way) << ": " << tally.right << " of " << tally.cases << '\n';
  print_paragraph(out, "Nothing was recorded: this is practice. --seed " +
                           std::to_string(round.seed) + " draws the same cases again.");
}

Json in_json(const Request& request, const trade::ToldCase& told, const trade::Marked& marked,
             const Library& library) {
  const trade::Entitlement is = trade::entitlement(told.facts);
  Json remarks = Json::array();
  for (const trade::Remark& remark : marked.remarks)
    remarks.push_back(
        {{"asked", asked_words(remark.question)}, {"right", remark.right}, {"says", remark.says}});
  Json facts = Json::array();
  for (const FactBehind& fact : facts_behind(library, told, today(request)))
    facts.push_back({{"fact", fact.id}, {"confirmed", fact.confirmed}, {"holds", fact.holds}});
  return {{"case", told.id},
          {"told", told.told},
          {"way", trade::name(is.way)},
          {"can_insist", is.owed},
          {"pence_back", trade::due(told).pence},
          {"all_right", marked.all_right()},
          {"remarks", std::move(remarks)},
          {"notice", told.notice},
          {"facts", std::move(facts)}};
}

/// Answers that come as lines of a file, or of the input.
class Scripted {
 public:
  Scripted(std::istream& in, std::string place) : in_(in), place_(std::move(place)) {}

  Result<trade::Answer> next() {
    std::string line;
    while (std::getline(in_, line)) {
      ++number_;
      const std::string said(trimmed(line.substr(0, line.find('#'))));
      if (said.empty()) continue;
      auto answer = answer_in(said);
      if (answer) return answer;
      return refuse(answer.error().rule,
                    place_ + ":" + std::to_string(number_) + ": " + answer.error().sentence,
                    answer.error().hint);
    }
    return refuse("no-answer", place_ + " ends before the last case was answered.",
                  "It has one answer a line; --cases asks for fewer.");
  }

 private:
  std::istream& in_;
  std::string place_;
  int number_ = 0;
};

Result<Exit> follow(Request& request, FiveWaysRound round, Scripted script) {
  const Library& library = request.library();
  Json all = Json::array();
  while (!round.over()) {
    const trade::ToldCase& told = round.waiting();
    const auto answer = script.next();
    if (!answer) return tl::unexpected(answer.error());
    const trade::Marked& marked = answer_case(round, *answer);
    if (request.json()) {
      all.push_back(in_json(request, told, marked, library));
      continue;
    }
    print_hanging(request.out(), std::to_string(round.answers.size()) + ". ", told.told);
    tell_answer(request.out(), told, marked, facts_behind(library, told, today(request)));
    request.out() << '\n';
  }
  if (!request.json()) {
    tell_result(request.out(), round);
    return Exit::done;
  }
  print_json(request.out(), {{"seed", round.seed},
                             {"cases", std::move(all)},
                             {"right", round.all_right()},
                             {"recorded", false}});
  return Exit::done;
}

/// Asks until there is an answer; nothing where whoever learns leaves.
std::optional<trade::Answer> ask(Request& request) {
  std::string line;
  while (request.out() << "> " << std::flush, std::getline(request.in(), line)) {
    const std::string_view said = trimmed(line);
    if (said == "q" || said == "quit") return std::nullopt;
    if (said == "?") {
      tell_ways(request.out());
      continue;
    }
    if (said.empty()) continue;
    if (const auto answer = answer_in(said))
      return *answer;
    else
      print_paragraph(request.out(), answer.error().sentence + " " + answer.error().hint);
  }
  request.out() << '\n';
  return std::nullopt;
}

Result<Exit> converse(Request& request, FiveWaysRound round) {
  std::ostream& out = request.out();
  print_paragraph(out, round.exercise->title + ". " + round.exercise->says);
  tell_ways(out);
  while (!round.over()) {
    const trade::ToldCase& told = round.waiting();
    out << "\nCase " << round.answers.size() + 1 << " of " << round.cases.size() << '\n';
    print_paragraph(out, told.told);
    const auto answer = ask(request);
    if (!answer) break;
    tell_answer(out, told, answer_case(round, *answer),
                facts_behind(request.library(), told, today(request)));
  }
  out << '\n';
  tell_result(out, round);
  return Exit::done;
}

void list(Request& request, const trade::FiveWays& exercise) {
  Json all = Json::array();
  for (const trade::ToldCase& told : exercise.cases) {
    if (request.json())
      all.push_back({{"case", told.id}, {"told", told.told}});
    else
      print_hanging(request.out(), told.id + "  ", told.told);
  }
  if (request.json())
    print_json(request.out(), all);
  else
    request.out() << counted(exercise.cases.size(), "case") << ".\n";
}

Result<Exit> exercise(Request& request, const RoundAsked& asked) {
  const auto seed = seed_in(asked.seed);
  auto round =
      begin_five_ways(request.library(),
                      seed ? *seed : request.adapters().chance.number() % 1'000'000, asked.cases);
  if (!round) return tl::unexpected(round.error());
  if (asked.list) {
    list(request, *round->exercise);
    return Exit::done;
  }
  if (asked.answers == "-") return follow(request, std::move(*round), {request.in(), "answers"});
  if (!asked.answers.empty()) {
    std::istringstream file(request.adapters().read_file(asked.answers));
    return follow(request, std::move(*round), {file, asked.answers});
  }
  if (request.json())
    return refuse("usage", "A conversation cannot be held in JSON.", "Give --answers or --list.");
  return converse(request, std::move(*round));
}

}  // namespace

Action define_exercise_five_ways(CLI::App& app) {
  const auto asked = std::make_shared<RoundAsked>();
  const Option seed = add_option(app, "--seed", asked->seed, "Which cases; drawn without it");
  takes_seed(seed);
  add_option(app, "--cases", asked->cases, "How many; 10 without it").type("NUMBER");
  const Option answers = add_option(app, "--answers", asked->answers,
                                    "Answers in a file, one a line; - reads them as they come");
  add_flag(app, "--list", asked->list, "Only list all cases, without answers").excludes(answers);
  return [asked](Request& request) { return exercise(request, *asked); };
}

}  // namespace tc::cli
