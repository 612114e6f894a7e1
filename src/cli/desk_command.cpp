#include <istream>
#include <nlohmann/json.hpp>
#include <ostream>

#include "app/bare_desk.h"
#include "base/text.h"
#include "cli/command.h"
#include "cli/desk_books.h"
#include "cli/options.h"
#include "cli/printing.h"
#include "cli/values.h"

namespace tc::cli {

namespace {

struct DeskOptions {
  std::vector<std::string> lines;
  std::string scenario;
  std::string day;
  std::string time;
};

constexpr std::size_t most_completions = 12;
constexpr std::string_view explanation =
    "Type what is done, as in 'search finch pads', then Enter.\n"
    "? lists what can be done; a line that ends in ? how it can go on.\n"
    "wait 20 min lets time pass.\n"
    "q leaves.\n";

std::string_view heading(trade::Tool tool) {
  switch (tool) {
    case trade::Tool::catalogue:
      return "Catalogue";
    case trade::Tool::stock:
      return "Stock and suppliers";
    case trade::Tool::orders:
      return "Orders";
    case trade::Tool::payments:
      return "Payments and refunds";
    case trade::Tool::diary:
      return "Diary";
    case trade::Tool::customers:
      return "Customers";
    case trade::Tool::web_shop:
      return "Web shop";
    case trade::Tool::guidance:
      return "Guidelines";
    case trade::Tool::faults:
      return "Faults";
    case trade::Tool::papers:
      return "Papers";
  }
  return "";
}

void list_acts(Request& request) {
  Json all = Json::array();
  std::optional<trade::Tool> tool;
  for (const trade::Verb& verb : trade::verbs()) {
    if (request.json()) {
      all.push_back({{"tool", heading(verb.tool)}, {"act", verb.pattern}, {"help", verb.help}});
      continue;
    }
    if (tool != verb.tool) request.out() << (tool ? "\n" : "") << heading(verb.tool) << '\n';
    tool = verb.tool;
    print_hanging(request.out(), "  " + std::string(verb.pattern) + ": ", verb.help);
  }
  if (request.json())
    print_json(request.out(), all);
  else
    print_paragraph(request.out(),
                    "\nWords in capitals stand for values, such as ORDER for W1042.");
}

void tell_news(std::ostream& out, const std::vector<trade::News>& news) {
  for (const trade::News& one : news)
    print_hanging(out, "  " + clock_text(one.at) + "  ", one.says);
}

void tell_step(std::ostream& out, const BareDesk& desk, const DeskStep& step) {
  if (!step.done.says.empty()) print_paragraph(out, printable(step.done.says));
  tell_news(out, step.news);
  out << "It is " << clock_text(desk.now) << " now.\n";
}

void tell_end(std::ostream& out, const BareDesk& desk) {
  const auto comes = trade::aftermath(*desk.shop, desk.books);
  if (!comes.empty()) out << "What will come of it:\n";
  for (const trade::News& one : comes) print_hanging(out, "  ", one.says);
  out << "Nothing was recorded: this desk was only opened to try it.\n";
}

Json news_in_json(const std::vector<trade::News>& news) {
  Json out = Json::array();
  for (const trade::News& one : news)
    out.push_back({{"at", clock_text(one.at)}, {"says", one.says}});
  return out;
}

Json step_in_json(const BareDesk& desk, const DeskStep& step) {
  return {{"line", step.done.line},
          {"says", step.done.says},
          {"takes_seconds", step.done.takes.seconds},
          {"acts", step.done.acts},
          {"papers", step.done.papers},
          {"news", news_in_json(step.news)},
          {"now", clock_text(desk.now)}};
}

/// Gives one line after another to carry out; nothing where there is no more.
using Lines = std::function<std::optional<std::string>()>;

/// Lines of a script; the first that is refused ends it, since the later ones build on it.
Result<Exit> follow(Request& request, BareDesk desk, const Lines& lines) {
  const trade::Books opening = desk.books;
  Json steps = Json::array();
  std::optional<Refusal> refused;
  while (const auto line = lines()) {
    const auto step = work(desk, *line);
    if (!step) {
      refused = step.error();
      refused->sentence = "'" + printable(first_characters(*line, 80)) + "': " + refused->sentence;
      break;
    }
    if (request.json())
      steps.push_back(step_in_json(desk, *step));
    else
      tell_step(request.out(), desk, *step);
  }
  if (!request.json()) {
    tell_end(request.out(), desk);
    if (refused) return tl::unexpected(std::move(*refused));
    return Exit::done;
  }
  Json out{{"lines", std::move(steps)},
           {"now", clock_text(desk.now)},
           {"books", books_in_json(*desk.shop, opening, desk.books)},
           {"comes_of_it", news_in_json(trade::aftermath(*desk.shop, desk.books))},
           {"recorded", false}};
  if (refused)
    out["refused"] = {
        {"rule", refused->rule}, {"sentence", refused->sentence}, {"hint", refused->hint}};
  print_json(request.out(), out);
  return refused ? Exit::refused : Exit::done;
}

void complete(Request& request, const BareDesk& desk, std::string_view begun) {
  const auto lines = trade::completions(*desk.shop, desk.books, begun, most_completions);
  for (const std::string& line : lines) request.out() << "  " << printable(line) << '\n';
  if (lines.empty()) request.out() << "The desk does not know how that goes on.\n";
}

Result<Exit> converse(Request& request, BareDesk desk) {
  std::ostream& out = request.out();
  out << desk.shop->name << ", " << in_words(desk.books.day) << ", " << clock_text(desk.now)
      << ". Nothing is recorded.\n"
      << explanation;
  std::string line;
  while (out << "> " << std::flush, std::getline(request.in(), line)) {
    const std::string said(trimmed(line));
    if (said == "q" || said == "quit") break;
    if (said == "?") {
      list_acts(request);
    } else if (!said.empty() && said.back() == '?') {
      complete(request, desk, std::string_view(said).substr(0, said.size() - 1));
    } else if (!said.empty()) {
      const auto step = work(desk, said);
      if (step)
        tell_step(out, desk, *step);
      else
        print_paragraph(out, printable(step.error().sentence + " " + step.error().hint));
    }
  }
  if (!request.in()) out << '\n';
  tell_end(out, desk);
  return Exit::done;
}

Result<BareDesk> opened(Request& request, const DeskOptions& asked) {
  BareDeskAsked desk;
  desk.scenario = asked.scenario;
  desk.today = uk_calendar_date(request.adapters().clock.now());
  if (!asked.day.empty()) desk.day = parse_calendar_date(asked.day);
  if (!asked.time.empty()) {
    desk.time = parse_sim_time(asked.time);
    if (!desk.time)
      return refuse("usage", "--time: '" + asked.time + "' is not a time of day.",
                    "Write it as in 09:00.");
  }
  return open_desk(request.library(), desk);
}

Result<Exit> run_desk(Request& request, const DeskOptions& asked) {
  if (asked.lines == std::vector<std::string>{"list"}) {
    list_acts(request);
    return Exit::done;
  }
  auto desk = opened(request, asked);
  if (!desk) return tl::unexpected(desk.error());
  if (asked.lines == std::vector<std::string>{"-"})
    return follow(request, std::move(*desk), [&request]() -> std::optional<std::string> {
      std::string line;
      while (std::getline(request.in(), line))
        if (const auto said = trimmed(line); !said.empty() && said.front() != '#')
          return std::string(said);
      return std::nullopt;
    });
  if (!asked.lines.empty())
    return follow(request, std::move(*desk),
                  [&asked, at = std::size_t{0}]() mutable -> std::optional<std::string> {
                    if (at == asked.lines.size()) return std::nullopt;
                    return asked.lines[at++];
                  });
  if (request.json())
    return refuse("usage", "A conversation cannot be held in JSON.", "Give lines, or - for input.");
  return converse(request, std::move(*desk));
}

}  // namespace

Action define_desk(CLI::App& app) {
  const auto asked = std::make_shared<DeskOptions>();
  add_option(app, "LINES", asked->lines,
             "What is done, each line in quotes; - reads them from the input, list lists all "
             "acts; without any, a conversation");
  add_option(app, "--scenario", asked->scenario, "Begin with this scenario's orders");
  takes_date(add_option(app, "--day", asked->day, "Which day it is; today without it"));
  add_option(app, "--time", asked->time, "What time it is; 09:00 without it").type("TIME");
  return [asked](Request& request) { return run_desk(request, *asked); };
}

}  // namespace tc::cli
