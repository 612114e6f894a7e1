#include <algorithm>
#include <nlohmann/json.hpp>
#include <ostream>

#include "base/text.h"
#include "cli/command.h"
#include "cli/options.h"
#include "cli/printing.h"

namespace tc::cli {

namespace {

struct FactsAsked {
  bool unconfirmed = false;
};

CalendarDate today(const Request& request) {
  return uk_calendar_date(request.adapters().clock.now());
}

/// The scenarios that rely on it, by their own word or by shared scenes that they include.
std::vector<std::string> cited_by(const Library& library, const Fact& fact) {
  std::vector<std::string> out;
  for (const BundledScenario& one : library.scenarios) {
    const auto& facts = one.scenario->facts;
    if (std::find(facts.begin(), facts.end(), fact.id) != facts.end())
      out.push_back(one.scenario->id);
  }
  return out;
}

std::string dates(const Fact& fact) {
  std::string out;
  if (fact.valid_from) out += " from " + in_words(*fact.valid_from);
  if (fact.valid_to) out += " until " + in_words(*fact.valid_to);
  return out;
}

Json in_json(const Fact& fact, const Library& library, const CalendarDate& day) {
  return {{"fact", fact.id},
          {"says", fact.statement},
          {"nation", fact.nation},
          {"valid_from", fact.valid_from ? iso_text(*fact.valid_from) : ""},
          {"valid_to", fact.valid_to ? iso_text(*fact.valid_to) : ""},
          {"holds_today", fact.holds_on(day)},
          {"source", fact.source},
          {"checked_on", iso_text(fact.checked_on)},
          {"confirmed", fact.confirmed},
          {"cited_by", cited_by(library, fact)}};
}

/// What to be careful of, and who relies on it: "not confirmed; in saturday-queue"
std::string remarks(const Fact& fact, const Library& library, const CalendarDate& day) {
  std::vector<std::string> out;
  if (!fact.holds_on(day)) out.push_back("does not hold today");
  if (!fact.confirmed) out.push_back("not confirmed");
  const std::vector<std::string> scenarios = cited_by(library, fact);
  if (!scenarios.empty()) out.push_back("in " + in_words(scenarios));
  return joined(out, "; ");
}

Result<Exit> list(Request& request, const FactsAsked& asked) {
  const Library& library = request.library();
  static const Facts none;
  const Facts& facts = library.facts ? *library.facts : none;
  Json all = Json::array();
  std::size_t unconfirmed = 0;
  for (const auto& [id, fact] : facts) {
    if (!fact.confirmed) ++unconfirmed;
    if (asked.unconfirmed && fact.confirmed) continue;
    const std::string remark = remarks(fact, library, today(request));
    if (request.json())
      all.push_back(in_json(fact, library, today(request)));
    else
      print_hanging(request.out(), id + "  ",
                    fact.statement + (remark.empty() ? "" : " (" + remark + ")"));
  }
  if (request.json())
    print_json(request.out(), all);
  else
    request.out() << counted(facts.size(), "fact") << ", " << unconfirmed << " not confirmed.\n";
  return Exit::done;
}

void tell(std::ostream& out, const Fact& fact, const Library& library, const CalendarDate& day) {
  print_paragraph(out, fact.id + ": " + fact.statement);
  print_paragraph(out, "Holds in " + fact.nation + dates(fact) + "." +
                           (fact.holds_on(day) ? "" : " It does not hold today."));
  print_paragraph(out, "Source: " + fact.source + ".");
  print_paragraph(out, "Looked at on " + in_words(fact.checked_on) +
                           (fact.confirmed ? ", and confirmed."
                                           : ". It is not confirmed: hold it against its source "
                                             "before it is taught."));
  const std::vector<std::string> scenarios = cited_by(library, fact);
  print_paragraph(out, scenarios.empty() ? "No scenario relies on it."
                                         : "Relied on by " + in_words(scenarios) + ".");
}

Result<Exit> show(Request& request, const std::string& id) {
  const Library& library = request.library();
  std::vector<std::string> ids;
  if (library.facts)
    for (const auto& [known, fact] : *library.facts) {
      ids.push_back(known);
      if (lower_ascii(known) != lower_ascii(id)) continue;
      if (request.json())
        print_json(request.out(), in_json(fact, library, today(request)));
      else
        tell(request.out(), fact, library, today(request));
      return Exit::done;
    }
  std::string hint = did_you_mean(id, ids);
  if (hint.empty()) hint = "'tradecounter facts list' lists them.";
  return refuse("no-such-fact", "There is no fact '" + id + "' here.", std::move(hint));
}

}  // namespace

Action define_facts_list(CLI::App& app) {
  const auto asked = std::make_shared<FactsAsked>();
  add_flag(app, "--unconfirmed", asked->unconfirmed, "Only those that nobody has confirmed yet");
  return [asked](Request& request) { return list(request, *asked); };
}

Action define_facts_show(CLI::App& app) {
  const auto id = std::make_shared<std::string>();
  add_option(app, "ID", *id, "Such as CRA-30").required();
  return [id](Request& request) { return show(request, *id); };
}

}  // namespace tc::cli
