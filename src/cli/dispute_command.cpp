// Indications that a learner says are wrong, and what an assessor says of it.
#include <nlohmann/json.hpp>
#include <ostream>

#include "app/plans.h"
#include "app/practice.h"
#include "base/text.h"
#include "cli/command.h"
#include "cli/options.h"
#include "cli/printing.h"
#include "cli/values.h"
#include "cli/who.h"

namespace tc::cli {

namespace {

struct RaiseOptions {
  std::string attempt;
  int step = 0;
  std::string criterion;
  std::string reason;
};

struct SettleOptions {
  std::string dispute;
  std::string feedback;
  bool upheld = false;
  bool stands = false;
};

Json in_json(const DisputeRow& row) {
  return {{"dispute", row.dispute.id.text},
          {"learner", row.learner.name},
          {"title", row.title},
          {"attempt", row.dispute.attempt.text},
          {"step", row.dispute.step},
          {"criterion", text(row.dispute.criterion)},
          {"reason", row.dispute.reason},
          {"outcome", name_of(row.dispute.outcome)},
          {"feedback", row.dispute.feedback}};
}

std::string in_words(const DisputeRow& row) {
  std::string told = row.learner.name + ", '" + row.title + "', step " +
                     std::to_string(row.dispute.step) + ", " + text(row.dispute.criterion) + ": " +
                     row.dispute.reason;
  if (row.dispute.outcome == Dispute::Outcome::open) return told;
  return told + " (" + std::string(in_words(row.dispute.outcome)) + ": " + row.dispute.feedback +
         ")";
}

std::vector<EntryId> ids_of(const std::vector<DisputeRow>& rows) {
  std::vector<EntryId> ids;
  for (const DisputeRow& row : rows) ids.push_back(row.dispute.id);
  return ids;
}

/// One's own, newest attempt last.
std::vector<DisputeRow> own_disputes(Request& request, const Person& who) {
  std::vector<DisputeRow> rows;
  for (const AttemptRecord& attempt : request.workplace().record().attempts())
    if (attempt.who == who.id)
      for (const Dispute& dispute : attempt.disputes)
        rows.push_back({who, dispute, attempt.begun.title});
  return rows;
}

/// An assessor sees those of submitted attempts, everybody else their own.
Result<std::vector<DisputeRow>> seen_by(Request& request, const Person& who) {
  if (!assesses(who)) return own_disputes(request, who);
  return disputes(request.workplace(), who.id);
}

Result<Exit> list(Request& request) {
  const auto who = acting_viewer(request);
  if (!who) return tl::unexpected(who.error());
  const auto rows = seen_by(request, *who);
  if (!rows) return tl::unexpected(rows.error());
  if (request.json()) {
    Json all = Json::array();
    for (const DisputeRow& row : *rows) all.push_back(in_json(row));
    print_json(request.out(), all);
    return Exit::done;
  }
  const auto beginnings = short_ids(ids_of(*rows));
  for (std::size_t i = 0; i < rows->size(); ++i)
    print_hanging(request.out(), beginnings[i] + "  ", in_words((*rows)[i]));
  if (rows->empty()) request.out() << "Nothing is disputed.\n";
  return Exit::done;
}

Result<Exit> raise(Request& request, const RaiseOptions& asked) {
  const auto who = acting_apprentice(request);
  if (!who) return tl::unexpected(who.error());
  const auto id = find_attempt(request.workplace(), who->id, asked.attempt);
  if (!id) return tl::unexpected(id.error());
  const auto attempt = open_attempt(request.workplace(), who->id, *id);
  if (!attempt) return tl::unexpected(attempt.error());
  const auto criterion = criterion_named(request.library(), asked.criterion,
                                         attempt->session.scenario().standard.text);
  if (!criterion) return tl::unexpected(criterion.error());
  const auto made =
      dispute(request.workplace(), who->id, *id, asked.step, *criterion, asked.reason);
  if (!made) return tl::unexpected(made.error());
  const DisputeRow row{*who, *made, attempt->session.scenario().title};
  if (request.json())
    print_json(request.out(), in_json(row));
  else
    print_paragraph(request.out(), in_words(row) +
                                       "\nAn assessor sees it once the attempt is submitted as "
                                       "evidence.");
  return Exit::done;
}

Result<Exit> settle(Request& request, const SettleOptions& asked) {
  const auto who = acting_assessor(request);
  if (!who) return tl::unexpected(who.error());
  const auto rows = disputes(request.workplace(), who->id);
  if (!rows) return tl::unexpected(rows.error());
  const auto at = place_of(ids_of(*rows), asked.dispute, "dispute");
  if (!at) return tl::unexpected(at.error());
  const auto outcome = asked.upheld ? Dispute::Outcome::upheld : Dispute::Outcome::stands;
  const EntryId& id = (*rows)[*at].dispute.id;
  if (auto settled = settle_dispute(request.workplace(), who->id, id, outcome, asked.feedback);
      !settled)
    return tl::unexpected(settled.error());
  if (request.json())
    print_json(request.out(), {{"dispute", id.text}, {"outcome", name_of(outcome)}});
  else
    request.out() << "Recorded and signed: " << in_words(outcome) << ".\n";
  return Exit::done;
}

}  // namespace

Action define_dispute_list(CLI::App&) { return list; }

Action define_dispute_raise(CLI::App& app) {
  const auto asked = std::make_shared<RaiseOptions>();
  add_option(app, "ATTEMPT", asked->attempt, "An attempt's id, the beginning of one, or last")
      .required();
  add_option(app, "--step", asked->step, "At which step, as the debrief numbers them")
      .required()
      .type("NUMBER");
  takes_criterion(add_option(app, "--criterion", asked->criterion, "Which indication").required());
  add_option(app, "--reason", asked->reason, "What the program got wrong").required();
  return [asked](Request& request) { return raise(request, *asked); };
}

Action define_dispute_settle(CLI::App& app) {
  const auto asked = std::make_shared<SettleOptions>();
  add_option(app, "DISPUTE", asked->dispute, "The beginning of its id in the list").required();
  add_option(app, "--feedback", asked->feedback, "What the learner reads");
  CLI::App& outcome = one_of(app, "outcome");
  add_flag(outcome, "--upheld", asked->upheld, "The learner is right");
  add_flag(outcome, "--stands", asked->stands, "The indication is right");
  return [asked](Request& request) { return settle(request, *asked); };
}

}  // namespace tc::cli
