#include "cli/telling.h"

#include <algorithm>
#include <ostream>

#include "base/text.h"
#include "cli/printing.h"

namespace tc::cli {

namespace {

constexpr std::size_t under_the_time = 7;  // "16:40  " is as wide

std::string capital(std::string text) {
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 32);
  return text;
}

void tell_at(std::ostream& out, SimTime at, const std::string& text) {
  print_hanging(out, clock_text(at) + "  ", text);
}

void tell_below(std::ostream& out, const std::string& text) {
  print_paragraph(out, text, under_the_time);
}

std::string_view words_for(Showing showing) {
  switch (showing) {
    case Showing::shown:
      return "Shown";
    case Showing::missed:
      return "Missed";
    case Showing::passed_over:
      return "Passed over";
  }
  return "";
}

std::string in_words(const PromiseNews& news) {
  switch (news.fate) {
    case PromiseFate::none:
    case PromiseFate::open:
      return "You promised to " + news.what + " by " + clock_text(news.due) + ".";
    case PromiseFate::updated:
      return "You said in time that it will be late: " + news.what + ".";
    case PromiseFate::kept:
      return "Promise kept: " + news.what + ".";
    case PromiseFate::broken:
      return "Promise broken: " + news.what + ".";
  }
  return "";
}

std::string in_words(const Tally& tally) {
  std::string words = "shown " + std::to_string(tally.shown) + " of " +
                      counted(static_cast<std::size_t>(tally.opportunities()), "time");
  if (tally.missed > 0) words += ", missed " + std::to_string(tally.missed);
  if (tally.passed_over > 0) words += ", passed over " + std::to_string(tally.passed_over);
  return words;
}

std::string opportunities(int count) {
  return std::to_string(count) + (count == 1 ? " opportunity" : " opportunities");
}

void tell_mark(std::ostream& out, const std::string& text) {
  print_hanging(out, std::string(under_the_time, ' ') + "* ", text);
}

/// What a task found; what the desk says stands line by line.
void tell_found(std::ostream& out, const Step& step) {
  if (step.found.empty()) return;
  if (!step.move || !std::holds_alternative<Desk>(*step.move))
    return tell_below(out, "Found: " + step.found);
  for (std::size_t at = 0; at <= step.found.size();) {
    const std::size_t end = std::min(step.found.find('\n', at), step.found.size());
    tell_below(out, step.found.substr(at, end - at));
    at = end + 1;
  }
}

void tell_queue(std::ostream& out, const Step& step) {
  for (const QueueNews& news : step.queue)
    tell_mark(out, capital(news.who) + (news.joined ? " is waiting." : " waits no more."));
}

void tell_marks(std::ostream& out, const Step& step) {
  for (const std::string& need : step.needs_found) tell_mark(out, "Found out: " + need + ".");
  for (const std::string& need : step.needs_confirmed) tell_mark(out, "Confirmed: " + need + ".");
  for (const Chip& chip : step.chips)
    tell_mark(out, std::string(words_for(chip.showing)) + " " + text(chip.criterion.code) + ": " +
                       chip.reason + (chip.proof.empty() ? "" : " (" + chip.proof + ")"));
}

void tell_criteria(std::ostream& out, const Debrief& debrief,
                   const std::vector<Standard>& standards) {
  for (const Tally& tally : debrief.tallies) {
    const Criterion* criterion = find_criterion(standards, tally.criterion);
    const std::string words = criterion == nullptr ? "" : " " + criterion->words;
    print_paragraph(out, text(tally.criterion) + words);
    print_paragraph(out, in_words(tally), 2);
    for (const Step& step : debrief.steps)
      for (const Chip& chip : step.chips)
        if (chip.criterion == tally.criterion)
          print_paragraph(out,
                          std::string(words_for(chip.showing)) + " in step " +
                              std::to_string(step.number) + ": " + chip.reason +
                              " (Rule: " + chip.rule + ".)",
                          2);
  }
}

void tell_promises_and_needs(std::ostream& out, const Debrief& debrief) {
  if (!debrief.promises.empty()) out << "\nPromises\n";
  for (const PromiseRow& promise : debrief.promises)
    print_paragraph(out, capital(promise.what) + ", by " + clock_text(promise.due) + ": " +
                             std::string(name(promise.fate)) +
                             (promise.settled ? " at " + clock_text(*promise.settled) : "") + ".");
  if (!debrief.needs.empty()) out << "\nWhat there was to find out and confirm\n";
  for (const NeedRow& need : debrief.needs)
    print_paragraph(out, capital(need.is) + ": " + (need.found ? "found out" : "not found out") +
                             ", " + (need.confirmed ? "confirmed" : "not confirmed") + ".");
}

}  // namespace

std::string what_you_did(const Scenario& scenario, const Step& step) {
  if (!step.move) return "";
  if (const auto* choose = std::get_if<Choose>(&*step.move))
    switch (scenario[choose->choice].kind) {
      case ChoiceKind::reply:
      case ChoiceKind::move:
        return "You: \"" + step.you + "\"";
      case ChoiceKind::refer:
        return "You, to " + step.to + ": \"" + step.you + "\"";
      case ChoiceKind::task:
        return "You do this: " + step.you;
      case ChoiceKind::wait:
        break;
    }
  if (std::holds_alternative<Desk>(*step.move)) return "At the desk: " + step.you;
  return step.you.empty() ? "You wait." : "You " + step.you + ".";
}

std::string in_words(const Chip& chip) {
  std::string words(words_for(chip.showing));
  words.front() = static_cast<char>(words.front() + 32);
  return words + " " + text(chip.criterion.code);
}

std::string setting(const Scenario& scenario, int level) {
  return capital(std::string(name(scenario.channel))) + ", " + scenario.day +
         (scenario.day.empty() ? "" : " ") + clock_text(scenario.starts) + ", level " +
         std::to_string(level == 0 ? scenario.level : level) + ", about " +
         tc::in_words(scenario.norm);
}

std::string in_words(const Scenario& scenario, const Said& said) {
  if (said.speaker == Speaker::narrator) return said.text;
  return scenario.customer.name + ": \"" + said.text + "\"";
}

std::string in_words(Mood mood) {
  std::vector<std::string> parts;
  for (const Feeling feeling : all_feelings)
    parts.push_back(std::string(name(feeling)) + " " +
                    std::string(tc::in_words(feeling, mood[feeling])) + " (" +
                    std::to_string(mood[feeling]) + ")");
  return joined(parts, ", ");
}

void tell_setting(std::ostream& out, const Scenario& scenario, int level) {
  out << printable(scenario.title) << '\n' << printable(setting(scenario, level)) << "\n\n";
  print_paragraph(out, scenario.briefing);
}

void tell_step(std::ostream& out, const Scenario& scenario, const Step& step, Marks marks,
               int level) {
  if (step.move) tell_at(out, step.at, what_you_did(scenario, step));
  tell_found(out, step);
  for (const Said& said : step.said) {
    tell_at(out, said.at, in_words(scenario, said));
    // Level 3 takes the cues away, as in the window.
    if (!said.cues.empty() && (level == 0 ? scenario.level : level) < 3)
      tell_below(out, "(" + joined(said.cues, "; ") + ")");
    if (marks == Marks::told && !said.thinks.empty()) tell_below(out, "Thinks: " + said.thinks);
  }
  for (const PromiseNews& news : step.promises) tell_below(out, in_words(news));
  for (const WorldNews& news : step.news) tell_at(out, news.at, news.says);
  tell_queue(out, step);
  if (marks == Marks::told) tell_marks(out, step);
}

void tell_steps(std::ostream& out, const Debrief& debrief) {
  for (const Step& step : debrief.steps) {
    if (!step.move && step.chips.empty()) continue;
    std::vector<std::string> seen;
    for (const Chip& chip : step.chips) seen.push_back(in_words(chip));
    const std::string head =
        (step.number < 10 ? "  " : " ") + std::to_string(step.number) + ". " + clock_text(step.at);
    print_hanging(out, head + "  ", what_you_did(*debrief.scenario, step));
    if (!seen.empty())
      print_hanging(out, std::string(head.size(), ' ') + "  * ", joined(seen, ", "));
  }
}

void tell_transcript(std::ostream& out, const Debrief& debrief) {
  tell_setting(out, *debrief.scenario);
  for (const Step& step : debrief.steps) {
    out << "\nStep " << step.number << '\n';
    tell_step(out, *debrief.scenario, step, Marks::told, debrief.level);
  }
}

void tell_debrief(std::ostream& out, const Debrief& debrief,
                  const std::vector<Standard>& standards) {
  const Scenario& scenario = *debrief.scenario;
  out << "How it went\n";
  if (debrief.ending) {
    const Ending& ending = scenario[*debrief.ending];
    print_paragraph(
        out, "Outcome: " + std::string(name(ending.outcome)) + ". " + std::string(ending.summary));
  } else {
    out << "It has not ended yet.\n";
  }
  print_paragraph(out, "It took " + tc::in_words(debrief.took) + " in the shop; about " +
                           tc::in_words(scenario.norm) + " is usual.");
  print_paragraph(out, "Shown " + std::to_string(debrief.shown()) + " of " +
                           opportunities(debrief.opportunities()) +
                           " that came on the way you took.");
  out << "\nCriterion by criterion\n";
  tell_criteria(out, debrief, standards);
  tell_promises_and_needs(out, debrief);
  if (!debrief.aftermath.empty()) out << "\nWhat came of it\n";
  for (const WorldNews& news : debrief.aftermath) print_paragraph(out, news.says);
}

}  // namespace tc::cli
