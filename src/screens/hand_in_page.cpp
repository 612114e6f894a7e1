#include "screens/hand_in_page.h"

#include "base/text.h"
#include "screens/kit/cards.h"
#include "screens/kit/controls.h"
#include "screens/kit/dialog.h"
#include "screens/sign_in_dialog.h"
#include "screens/wording.h"

namespace tc {

namespace {

std::string way_words(const Conflict& conflict) {
  switch (conflict.about) {
    case Conflict::About::number_twice:
      return "Give the later one another number";
    case Conflict::About::decided_apart:
    case Conflict::About::judged_apart:
      return "Judge again";
    case Conflict::About::same_person_maybe:
      return "They are one person";
    case Conflict::About::attempt_forked:
      return "";
  }
  return "";
}

void settle(const Conflict& conflict, Intents& intents) {
  switch (conflict.about) {
    case Conflict::About::number_twice:
      intents.push_back(GiveAnotherNumber{conflict.entries.back()});
      return;
    case Conflict::About::decided_apart:
    case Conflict::About::judged_apart:
      intents.push_back(OpenInQueue{conflict.entries.back()});
      return;
    case Conflict::About::same_person_maybe:
      intents.push_back(JoinPeople{conflict.people.front(), conflict.people.back()});
      return;
    case Conflict::About::attempt_forked:
      return;
  }
}

void draw_handing_in(kit::Ui& ui, HandInState& state, Intents& intents) {
  kit::Card card(ui, {.id = "handin.card", .padding = 2.5F, .gap = 1.5F});
  kit::heading(ui, "Hand in");
  kit::paragraph(ui,
                 "A file for your assessor, or back to your learners: what was submitted and "
                 "judged goes along; practice and drafts stay here.",
                 {.style = kit::Style::small, .ink = kit::Ink::second});
  kit::text_field(ui, state.out_path, {.id = "handin.path", .label = "File to write"});
  kit::checkbox(ui, state.with_code,
                {.id = "handin.code",
                 .label = "Also openable by a code",
                 .description = "For whoever this computer does not know yet."});
  if (kit::button(ui, {.id = "handin.go", .label = "Hand in", .look = kit::ButtonLook::primary}))
    intents.push_back(HandIn{state.out_path, state.with_code});
  if (!state.handed_in) return;
  const HandedIn& done = *state.handed_in;
  kit::Card result(ui, {.id = "handin.done", .tone = kit::Tone::met, .padding = 2});
  kit::paragraph(ui, "✓ " + counted(done.items, "item") + " and " +
                         counted(done.decisions, "decision") + " went along.");
  if (!done.readers.empty())
    kit::paragraph(ui, "It opens by their own keys for " + in_words(done.readers) + ".",
                   {.style = kit::Style::small});
  if (done.code.empty()) return;
  kit::paragraph(ui, "The code that opens it, shown once. Tell it by another way than the file’s:",
                 {.style = kit::Style::small});
  kit::paragraph(ui, done.code, {.id = "handin.words", .style = kit::Style::title});
}

std::string new_words(const Arriving& arriving) {
  if (arriving.new_entries == 0) return "Nothing in it is new here.";
  return counted(arriving.new_entries, "new record") + " of " + std::to_string(arriving.entries) +
         ".";
}

void draw_arriving(kit::Ui& ui, HandInState& state, Intents& intents) {
  const Arriving& arriving = *state.arriving;
  kit::Card card(ui, {.id = "takein.holds", .tone = kit::Tone::amber, .padding = 2});
  kit::paragraph(ui, {kit::bold("From " + arriving.from)});
  kit::paragraph(ui, new_words(arriving), {.style = kit::Style::small});
  if (!arriving.learners.empty())
    kit::paragraph(ui, "Work of " + in_words(arriving.learners) + ".",
                   {.style = kit::Style::small});
  if (!arriving.roles.empty())
    kit::paragraph(ui, "It gave roles to " + in_words(arriving.roles) + ".",
                   {.style = kit::Style::small});
  const auto take = [&](std::optional<TrustedAs> as) {
    intents.push_back(TakeIn{state.in_path, as, state.code});
  };
  if (arriving.known) {
    if (kit::button(ui,
                    {.id = "takein.go", .label = "Take it in", .look = kit::ButtonLook::primary}))
      take(std::nullopt);
    return;
  }
  kit::paragraph(ui, {kit::small("This computer does not know it yet. Compare its fingerprint by "
                                 "telephone with whoever sent it: ",
                                 kit::Ink::first),
                      kit::small_bold(arriving.device_fingerprint)});
  kit::Row row(ui, {.id = "takein.as"});
  if (kit::button(ui, {.id = "takein.learners",
                       .label = "Accept its learners",
                       .look = kit::ButtonLook::primary,
                       .why = "Their work counts here; the roles it gave do not"}))
    take(TrustedAs::learners);
  if (kit::button(ui, {.id = "takein.provider",
                       .label = "Accept as our provider",
                       .why = "The roles that it gave count here too"}))
    take(TrustedAs::provider);
}

void draw_taking_in(kit::Ui& ui, HandInState& state, Intents& intents) {
  kit::Card card(ui, {.id = "takein.card", .padding = 2.5F, .gap = 1.5F});
  kit::heading(ui, "Take in");
  kit::text_field(ui, state.in_path,
                  {.id = "takein.path", .label = "File that came", .problem = state.in_problem});
  if (state.arriving && state.arriving->needs_code)
    kit::text_field(ui, state.code, {.id = "takein.code", .label = "The code that you were told"});
  if (kit::button(ui, {.id = "takein.look", .label = "Look what it holds"}))
    intents.push_back(LookAtFile{state.in_path, state.code});
  if (state.arriving && !state.arriving->needs_code) draw_arriving(ui, state, intents);
  if (!state.taken_in) return;
  const Merged& merged = state.taken_in->merged;
  kit::Card result(ui, {.id = "takein.done", .tone = kit::Tone::met, .padding = 2});
  kit::paragraph(ui, merged.nothing_new()
                         ? "✓ Everything in it was here already."
                         : "✓ " + counted(merged.entries, "record") + " and " +
                               counted(merged.attachments, "file") + " were added.");
}

void draw_conflicts(kit::Ui& ui, const HandInView& view, Intents& intents) {
  if (view.conflicts.empty()) return;
  kit::Card card(ui, {.id = "conflicts", .padding = 2.5F, .gap = 1.5F});
  kit::heading(ui, "To be settled · " + std::to_string(view.conflicts.size()));
  for (std::size_t i = 0; i < view.conflicts.size(); ++i) {
    const ConflictRow& row = view.conflicts[i];
    const std::string id = "conflict." + std::to_string(i + 1);
    kit::paragraph(ui, {kit::plain("● ", kit::Ink::wait), kit::plain(row.conflict.sentence)});
    if (!row.way.empty() && kit::button(ui, {.id = id, .label = row.way}))
      settle(row.conflict, intents);
  }
}

void draw_backup(kit::Ui& ui, HandInState& state, Intents& intents) {
  kit::Card card(ui, {.id = "backup.card", .padding = 2.5F, .gap = 1.5F});
  kit::heading(ui, "Backup");
  kit::text_field(ui, state.backup_path, {.id = "backup.path", .label = "Copy of the record"});
  if (kit::button(ui, {.id = "backup.go", .label = "Back up"}))
    intents.push_back(BackUp{state.backup_path});
  kit::divider(ui);
  kit::paragraph(ui, "Without its keys nobody can read the copy. Keep them somewhere else.",
                 {.style = kit::Style::small, .ink = kit::Ink::second});
  kit::text_field(ui, state.keys_path, {.id = "backup.keys.path", .label = "Copy of the keys"});
  kit::text_field(
      ui, state.passphrase,
      {.id = "backup.passphrase", .label = "A passphrase for the keys", .secret = true});
  kit::text_field(ui, state.again,
                  {.id = "backup.again",
                   .label = "The same again",
                   .problem = state.keys_problem,
                   .secret = true});
  if (!kit::button(ui, {.id = "backup.keys.go", .label = "Back up the keys"})) return;
  state.keys_problem = wrong_with(state.passphrase, state.again);
  if (state.keys_problem.empty()) intents.push_back(BackUpKeys{state.keys_path, state.passphrase});
}

}  // namespace

HandInView hand_in_view(Workplace& workplace, const Person&) {
  HandInView view;
  for (Conflict& conflict : conflicts(workplace)) {
    std::string way = way_words(conflict);
    view.conflicts.push_back({std::move(conflict), std::move(way)});
  }
  return view;
}

HandInState blank_hand_in(Workplace& workplace, const Person& who) {
  const std::string day = iso_text(workplace.today());
  HandInState state;
  std::string name = lower_ascii(first_name(who.name));
  state.out_path = "hand-in-" + name + "-" + day + ".tradecounter";
  state.backup_path = "backup-" + day + ".tradecounter";
  state.keys_path = "backup-" + day + ".keys";
  return state;
}

void draw_hand_in(kit::Ui& ui, const HandInView& view, HandInState& state, Intents& intents) {
  {
    kit::PageHeader header(
        ui, {.title = "Hand in and take in",
             .sentence = "Learner and assessor on different computers: work goes out, judgements "
                         "come back."});
  }
  kit::PageBody body(ui);
  kit::Columns columns(ui, {0, 0});
  columns.next();
  draw_handing_in(ui, state, intents);
  columns.next();
  draw_taking_in(ui, state, intents);
  draw_conflicts(ui, view, intents);
  draw_backup(ui, state, intents);
}

}  // namespace tc
