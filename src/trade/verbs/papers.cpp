#include <algorithm>

#include "base/text.h"
#include "trade/records.h"
#include "trade/state.h"
#include "trade/verbs/saying.h"
#include "trade/verbs/verbs.h"

namespace tc::trade {

namespace {

/// Writes a document, unless the last of its kind says the same.
Said write(const Acting& a, PaperKind kind) {
  const Paper* last = last_paper(a.books, a.values.order, kind);
  if (last != nullptr && is_true(a.shop, a.books, *last))
    return refuse("paper-is-there",
                  a.order().id + " has its " + std::string(name(kind)) + ", " + last->number + ".",
                  "Pass it to whom it belongs: pass " + last->number + " to PERSON");
  a.made(make_paper(a.shop, a.books, kind, a.values.order, a.now));
  std::vector<std::string> lines{a.done.papers.back()};
  for (const std::string& line : a.books.papers.back().lines) lines.push_back(line);
  return beneath(lines);
}

void pass(const Acting& a, Paper& paper, const Colleague& to) {
  paper.passed_to = to.id;
  paper.passed_at = a.now;
}

bool takes(const Colleague& colleague, PaperKind kind) {
  const bool any = !colleague.takes.empty();
  return !any ||
         std::find(colleague.takes.begin(), colleague.takes.end(), kind) != colleague.takes.end();
}

}  // namespace

Said make_invoice(const Acting& a) {
  if (a.order().stage == Stage::placed || a.order().stage == Stage::cancelled)
    return refuse("nothing-to-invoice",
                  a.order().id + " is " + std::string(name(a.order().stage)) + ".",
                  "An invoice is for what was accepted.");
  return write(a, PaperKind::invoice);
}

Said make_issue_note(const Acting& a) {
  const auto& lines = a.order().lines;
  if (std::none_of(lines.begin(), lines.end(),
                   [](const OrderLine& line) { return line.picked > 0; }))
    return refuse("nothing-issued", "Nothing was picked for " + a.order().id + ".",
                  "It says what left the shelf: first pick " + a.order().id);
  return write(a, PaperKind::issue_note);
}

Said make_credit_note(const Acting& a) {
  if (a.order().refunds.empty())
    return refuse("nothing-refunded", "Nothing has gone back on " + a.order().id + ".",
                  "A credit note says what did.");
  return write(a, PaperKind::credit_note);
}

Said make_returns_note(const Acting& a) {
  if (a.order().claims.empty())
    return refuse("no-claim", "Nothing is claimed on " + a.order().id + ".",
                  "A returns number is for what comes back.");
  return write(a, PaperKind::returns_note);
}

Said pass_paper(const Acting& a) {
  Paper& paper = a.books.papers[a.values.paper];
  if (paper.passed_to == a.person().id)
    return refuse("passed-before", a.person().name + " has " + paper.number + " already.",
                  "Nothing is left to be done with it.");
  pass(a, paper, a.person());
  return paper.number + " is passed to " + a.person().name + ".";
}

Said pass_papers(const Acting& a) {
  std::vector<std::string> passed;
  for (Paper& paper : a.books.papers) {
    if (paper.order != a.values.order || !paper.passed_to.empty()) continue;
    if (!takes(a.person(), paper.kind)) continue;
    pass(a, paper, a.person());
    passed.push_back(paper.number);
  }
  if (passed.empty())
    return refuse("no-papers",
                  "No document of " + a.order().id + " lies here for " + a.person().name + ".",
                  "First write what is missing, such as: invoice " + a.order().id);
  return in_words(passed) + (passed.size() == 1 ? " is" : " are") + " passed to " +
         a.person().name + ".";
}

Said write_hand_over_note(const Acting& a) {
  a.made(make_paper(a.shop, a.books, PaperKind::hand_over_note, a.values.order, a.now));
  pass(a, a.books.papers.back(), a.person());
  return a.person().name + " has a note on " + a.order().id + ", which is " +
         std::string(name(a.order().stage)) + ".";
}

}  // namespace tc::trade
