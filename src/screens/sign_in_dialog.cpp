#include "screens/sign_in_dialog.h"

#include "base/text.h"
#include "people/keyring.h"
#include "screens/kit/cards.h"
#include "screens/kit/controls.h"
#include "screens/kit/dialog.h"
#include "screens/kit/text.h"

namespace tc {

namespace {

/// Passphrase and once more; whether Enter was pressed in the second.
bool draw_twice(kit::Ui& ui, std::string_view id, std::string& passphrase, std::string& again,
                const std::string& problem) {
  const std::string second = std::string(id) + ".again";
  kit::text_field(ui, passphrase, {.id = id, .label = "New passphrase", .secret = true});
  kit::paragraph(ui,
                 "At least " + std::to_string(shortest_passphrase) +
                     " characters; four words that do not belong together are good.",
                 {.style = kit::Style::small, .ink = kit::Ink::second});
  return kit::text_field(
             ui, again,
             {.id = second, .label = "The same again", .problem = problem, .secret = true}) ==
         kit::Edited::entered;
}

void go_on(SigningIn& form, Intents& intents) {
  if (form.by == SigningIn::By::code) {
    form.problem = wrong_with(form.new_passphrase, form.again);
    if (!form.problem.empty()) return;
  }
  intents.push_back(SignIn{});
}

bool draw_fields(kit::Ui& ui, SigningIn& form) {
  if (form.by == SigningIn::By::passphrase)
    return kit::text_field(ui, form.passphrase,
                           {.id = "signin.passphrase",
                            .label = "Passphrase",
                            .problem = form.problem,
                            .secret = true}) == kit::Edited::entered;
  kit::text_field(ui, form.code,
                  {.id = "signin.code", .label = "Recovery code, as it was written down"});
  return draw_twice(ui, "signin.new", form.new_passphrase, form.again, form.problem);
}

}  // namespace

SignInAnswer draw_sign_in(kit::Ui& ui, SigningIn& form, Intents& intents) {
  const bool by_code = form.by == SigningIn::By::code;
  const std::string title = "Sign in: " + form.person.name;
  kit::Dialog dialog(ui, {.id = by_code ? "signin.recover" : "signin",
                          .title = title,
                          .width = 480,
                          .first_focus = by_code ? "signin.code" : "signin.passphrase"});
  if (!form.why.empty()) kit::paragraph(ui, form.why, {.ink = kit::Ink::second});
  if (draw_fields(ui, form)) go_on(form, intents);
  const std::string other = by_code ? "I know the passphrase" : "I have forgotten it";
  if (kit::button(ui, {.id = "signin.forgotten", .label = other, .look = kit::ButtonLook::link})) {
    form.by = by_code ? SigningIn::By::passphrase : SigningIn::By::code;
    form.problem.clear();
  }
  kit::Row row(ui, {.id = "signin.actions", .align = kit::Align::right});
  const bool others = kit::button(ui, {.id = "signin.other", .label = "Somebody else"});
  if (kit::button(ui, {.id = "signin.go", .label = "Sign in", .look = kit::ButtonLook::primary}))
    go_on(form, intents);
  return others               ? SignInAnswer::other_person
         : dialog.dismissed() ? SignInAnswer::cancel
                              : SignInAnswer::stay;
}

bool draw_passphrase(kit::Ui& ui, PassphraseForm& form, Intents& intents) {
  kit::Dialog dialog(
      ui, {.id = "passphrase", .title = "Choose a passphrase", .first_focus = "passphrase.new"});
  kit::paragraph(ui,
                 "From then on your records open only with it, and you sign with it. Nobody can "
                 "look it up: you are given a recovery code for when it is forgotten.",
                 {.ink = kit::Ink::second});
  bool save = draw_twice(ui, "passphrase.new", form.passphrase, form.again, form.problem);
  kit::Row row(ui, {.id = "passphrase.actions", .align = kit::Align::right});
  const bool close = kit::button(ui, {.id = "passphrase.cancel", .label = "Cancel"});
  save =
      kit::button(
          ui, {.id = "passphrase.save", .label = "Choose it", .look = kit::ButtonLook::primary}) ||
      save;
  if (save) {
    form.problem = wrong_with(form.passphrase, form.again);
    if (form.problem.empty()) intents.push_back(ChoosePassphrase{form.passphrase});
  }
  return !close && !dialog.dismissed();
}

bool draw_code(kit::Ui& ui, const ShownCode& shown) {
  // Esc does not close it: what is shown once must not be lost by a slip.
  kit::Dialog dialog(
      ui, {.id = "code", .title = shown.title, .width = 640, .first_focus = "code.noted"});
  {
    kit::Card card(ui, {.id = "code.card", .tone = kit::Tone::amber, .padding = 3});
    kit::paragraph(ui, shown.code, {.id = "code.words", .style = kit::Style::title});
  }
  kit::paragraph(ui, shown.for_what);
  kit::Row row(ui, {.id = "code.actions", .align = kit::Align::right});
  return !kit::button(
      ui,
      {.id = "code.noted", .label = "I have written it down", .look = kit::ButtonLook::primary});
}

std::string wrong_with(const std::string& passphrase, const std::string& again) {
  if (characters(passphrase) < shortest_passphrase)
    return "A passphrase has at least " + std::to_string(shortest_passphrase) + " characters.";
  return passphrase == again ? "" : "The two are not the same. Type the passphrase twice.";
}

}  // namespace tc
