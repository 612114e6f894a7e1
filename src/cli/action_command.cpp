// Action plans: what was agreed, by whom it is done and when.
#include <algorithm>
#include <nlohmann/json.hpp>
#include <ostream>

#include "app/evidence_work.h"
#include "app/people.h"
#include "app/plans.h"
#include "base/text.h"
#include "cli/command.h"
#include "cli/mark_words.h"
#include "cli/options.h"
#include "cli/values.h"
#include "cli/who.h"

namespace tc::cli {

namespace {

struct AddOptions {
  std::string what;
  std::string learner;
  std::string owner;
  std::string due;
  std::string criterion;
  std::string standard;
  std::string item;
  bool with_marks = false;
};

struct SettleOptions {
  std::string action;
  std::string note;
};

std::string name_in(Request& request, const PersonId& id) {
  const Person* person = request.workplace().record().find_person(id);
  return person == nullptr ? id.text : person->name;
}

Json in_json(Request& request, const PlannedAction& action) {
  return {{"action", action.id.text},
          {"learner", name_in(request, action.learner)},
          {"what", action.what},
          {"owner", name_in(request, action.owner)},
          {"due", iso_text(action.due)},
          {"criterion", action.criterion ? text(*action.criterion) : ""},
          {"evidence", action.evidence ? action.evidence->text : ""},
          {"outcome", name_of(action.outcome)},
          {"note", action.outcome_note}};
}

std::string in_words(Request& request, const PlannedAction& action) {
  std::string told = action.what + " (" + name_in(request, action.owner);
  if (action.owner != action.learner) told += ", for " + name_in(request, action.learner);
  told += ", by " + tc::in_words(action.due) + ")";
  if (action.criterion) told += ", about " + text(*action.criterion);
  if (action.outcome == PlannedAction::Outcome::open)
    return action.due < request.workplace().today() ? told + ": overdue" : told;
  told += ": " + std::string(name_of(action.outcome));
  return action.outcome_note.empty() ? told : told + ", " + action.outcome_note;
}

std::vector<EntryId> ids_of(const std::vector<PlannedAction>& actions) {
  std::vector<EntryId> ids;
  for (const PlannedAction& action : actions) ids.push_back(action.id);
  return ids;
}

Result<std::vector<PlannedAction>> seen_by(Request& request, const Person& who,
                                           const std::string& learner) {
  if (learner.empty()) return actions_for(request.workplace(), who.id);
  const auto whose = learner_named(request, learner);
  if (!whose) return tl::unexpected(whose.error());
  return actions_of(request.workplace(), who.id, whose->id);
}

Result<Exit> list(Request& request, const std::string& learner) {
  const auto who = acting_viewer(request);
  if (!who) return tl::unexpected(who.error());
  const auto actions = seen_by(request, *who, learner);
  if (!actions) return tl::unexpected(actions.error());
  if (request.json()) {
    Json all = Json::array();
    for (const PlannedAction& action : *actions) all.push_back(in_json(request, action));
    print_json(request.out(), all);
    return Exit::done;
  }
  const auto beginnings = short_ids(ids_of(*actions));
  for (std::size_t i = 0; i < actions->size(); ++i)
    print_hanging(request.out(), beginnings[i] + "  ", in_words(request, (*actions)[i]));
  if (actions->empty()) request.out() << "No actions are planned.\n";
  return Exit::done;
}

Result<ActionPlanned> planned(Request& request, const Person& who, const Person& learner,
                              const AddOptions& asked) {
  ActionPlanned action;
  action.learner = learner.id;
  action.what = asked.what;
  action.due = *parse_calendar_date(asked.due);
  const auto owner =
      asked.owner.empty() ? Result<Person>(learner) : find_person(request.workplace(), asked.owner);
  if (!owner) return tl::unexpected(owner.error());
  action.owner = owner->id;
  if (!asked.criterion.empty()) {
    const auto criterion = criterion_named(request.library(), asked.criterion, asked.standard);
    if (!criterion) return tl::unexpected(criterion.error());
    action.criterion = *criterion;
  }
  if (!asked.item.empty()) {
    const auto item = find_item(request.workplace(), who.id, learner.id, asked.item);
    if (!item) return tl::unexpected(item.error());
    action.evidence = item->id;
  }
  return action;
}

Result<Exit> add(Request& request, const AddOptions& asked) {
  const auto who = acting_viewer(request);
  if (!who) return tl::unexpected(who.error());
  const auto learner = learner_of(request, *who, asked.learner);
  if (!learner) return tl::unexpected(learner.error());
  const auto action = planned(request, *who, *learner, asked);
  if (!action) return tl::unexpected(action.error());
  if (asked.with_marks) {
    if (auto set = set_marks(request, who->id, *learner, {*action}, AtOnce::keep); !set)
      return tl::unexpected(set.error());
    if (request.json())
      print_json(request.out(), cli::in_json(request, PendingMark(*action)));
    else
      print_paragraph(request.out(), what_is_to_be_signed(request, who->id, *learner));
    return Exit::done;
  }
  const auto made = plan_action(request.workplace(), who->id, *action);
  if (!made) return tl::unexpected(made.error());
  if (request.json())
    print_json(request.out(), in_json(request, *made));
  else
    print_hanging(request.out(), short_id(made->id) + "  ", in_words(request, *made));
  return Exit::done;
}

/// Everything that whoever acts may settle: what they own or planned, and what belongs to the
/// learners whose plans they may see.
std::vector<EntryId> all_seen_by(Request& request, const Person& who) {
  std::vector<EntryId> ids;
  if (const auto own = actions_for(request.workplace(), who.id)) ids = ids_of(*own);
  const std::vector<Person> people = request.workplace().record().people();
  for (const Person& learner : people) {
    if (!holds(learner, Role::apprentice)) continue;
    const auto theirs = actions_of(request.workplace(), who.id, learner.id);
    if (!theirs) continue;
    for (const EntryId& id : ids_of(*theirs))
      if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
  }
  return ids;
}

Result<Exit> settle(Request& request, const SettleOptions& asked, PlannedAction::Outcome outcome) {
  const auto who = acting_viewer(request);
  if (!who) return tl::unexpected(who.error());
  const auto ids = all_seen_by(request, *who);
  const auto at = place_of(ids, asked.action, "action");
  if (!at) return tl::unexpected(at.error());
  const auto settled = settle_action(request.workplace(), who->id, ids[*at], outcome, asked.note);
  if (!settled) return tl::unexpected(settled.error());
  if (request.json())
    print_json(request.out(), {{"action", ids[*at].text}, {"outcome", name_of(outcome)}});
  else
    request.out() << "Recorded as " << name_of(outcome) << ".\n";
  return Exit::done;
}

}  // namespace

Action define_action_list(CLI::App& app) {
  const auto learner = std::make_shared<std::string>();
  add_option(app, "--learner", *learner, "About whom; without it what you own or planned");
  return [learner](Request& request) { return list(request, *learner); };
}

Action define_action_add(CLI::App& app) {
  const auto asked = std::make_shared<AddOptions>();
  add_option(app, "WHAT", asked->what, "What is done, so that one can tell when it is").required();
  takes_date(add_option(app, "--due", asked->due, "By which day").required());
  add_option(app, "--owner", asked->owner, "Who does it; the learner without it");
  add_option(app, "--learner", asked->learner, "About whom; the only apprentice without it");
  takes_criterion(add_option(app, "--criterion", asked->criterion, "About which criterion"));
  add_option(app, "--standard", asked->standard, "The standard of a bare name such as P3");
  add_option(app, "--item", asked->item, "About which item, such as VPO01/E07");
  add_flag(app, "--with-marks", asked->with_marks,
           "Keep it with your marks, to be signed together");
  return [asked](Request& request) { return add(request, *asked); };
}

Action define_action_done(CLI::App& app) {
  const auto asked = std::make_shared<SettleOptions>();
  add_option(app, "ACTION", asked->action, "The beginning of its id in the list").required();
  add_option(app, "--note", asked->note, "What came of it");
  return
      [asked](Request& request) { return settle(request, *asked, PlannedAction::Outcome::done); };
}

Action define_action_drop(CLI::App& app) {
  const auto asked = std::make_shared<SettleOptions>();
  add_option(app, "ACTION", asked->action, "The beginning of its id in the list").required();
  add_option(app, "--because", asked->note, "Why it is not done").required();
  return [asked](Request& request) {
    return settle(request, *asked, PlannedAction::Outcome::dropped);
  };
}

}  // namespace tc::cli
