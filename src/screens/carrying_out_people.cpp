// Carrying out what is asked about people and their keys, and the lock.
#include "screens/office_work.h"

namespace tc {

void Application::watch_lock(kit::Ui& ui) {
  Keyring& keyring = workplace_.keyring();
  const auto next = keyring.lock_idle();
  if (next) {
    const auto wait = static_cast<double>(next->ms - workplace_.clock().now().ms) / 1000;
    ui.want_frame_in(std::max(0.0, wait) + 0.1);
  }
  const bool locked = signed_in(workplace_, who_.id) == SignedIn::locked;
  if (!locked && ui.hands_on()) keyring.touch(who_.id);
  const auto* office = std::get_if<OfficePage>(&page_);
  locked_ = locked && (office == nullptr || !std::holds_alternative<PeoplePage>(*office));
  if (!locked_ || dialogs_.sign_in) return;
  dialogs_ = {};
  dialogs_.sign_in = SigningIn{who_};
  if (page_number_ > 0)
    dialogs_.sign_in->why = "The window was locked. What you were doing is as you left it.";
}

void Application::draw_locked(kit::Ui& ui) {
  kit::PageHeader header(
      ui, {.title = "Locked", .sentence = "The passphrase of " + who_.name + " opens it."});
}

void Application::draw_office_dialogs(kit::Ui& ui, Intents& intents) {
  OfficeDialogs& open = dialogs_;
  if (open.signing && !draw_signing(ui, *open.signing, intents)) open.signing.reset();
  if (open.sign_in) {
    const SignInAnswer answer = draw_sign_in(ui, *open.sign_in, intents);
    const bool own = locked_ && open.sign_in->person.id == who_.id;
    if (answer == SignInAnswer::other_person) intents.push_back(ChoosePerson{});
    // One's own lock is left only by the passphrase, or by somebody else.
    if (answer == SignInAnswer::other_person || (answer == SignInAnswer::cancel && !own))
      open.sign_in.reset();
  }
  if (open.passphrase && !draw_passphrase(ui, *open.passphrase, intents)) open.passphrase.reset();
  if (open.code && !draw_code(ui, *open.code)) open.code.reset();
}

void Application::OfficeWork::operator()(PeoplePage& page) {
  page.view = people_view(workplace(), app.who_);
}

void Application::OfficeWork::become(const Person& person) {
  const bool returns = app.aside_ && app.aside_->first == person.id;
  app.who_ = person;
  app.dialogs_ = {};
  app.locked_ = false;
  if (!returns) return app.open(app.first_place());
  app.page_ = std::move(app.aside_->second);
  ++app.page_number_;
  app.aside_.reset();
  std::visit([this](auto& page) { app.refresh(page); }, app.page_);
}

void Application::OfficeWork::operator()(const ChoosePerson&) {
  if (!app.locked_) return app.open(Place::people);
  // What was begun waits for whoever is locked.
  if (app.page_number_ > 0) app.aside_.emplace(who(), std::move(app.page_));
  app.page_ = OfficePage{PeoplePage{}};
  ++app.page_number_;
  std::visit([this](auto& page) { app.refresh(page); }, app.page_);
}

void Application::OfficeWork::operator()(const ActAs& intent) {
  const auto person = workplace().person(intent.who);
  if (!person) return app.say(person.error());
  switch (signed_in(workplace(), person->id)) {
    case SignedIn::open:
    case SignedIn::unlocked:
      return become(*person);
    case SignedIn::locked:
      app.dialogs_.sign_in = SigningIn{*person};
      return;
    case SignedIn::elsewhere:
      return app.say(kit::BannerKind::refusal,
                     "The keys of " + person->name + " are on another computer.",
                     "Their work can be looked at here, and taken in again.");
  }
}

void Application::OfficeWork::signed_in_now() {
  const Person person = app.dialogs_.sign_in->person;
  app.dialogs_.sign_in.reset();
  if (person.id != who() || app.page_number_ == 0 || app.aside_) return become(person);
  app.locked_ = false;
  std::visit([this](auto& page) { app.refresh(page); }, app.page_);
}

void Application::OfficeWork::operator()(const SignIn&) {
  auto& form = app.dialogs_.sign_in;
  if (!form) return;
  if (form->by == SigningIn::By::passphrase) {
    const auto done = sign_in(workplace(), form->person.id, form->passphrase);
    form->passphrase.clear();
    form->problem = done ? "" : in_one(done.error());
    if (done) signed_in_now();
    return;
  }
  auto fresh = recover_with_code(workplace(), form->person.id, form->code, form->new_passphrase);
  form->problem = fresh ? "" : in_one(fresh.error());
  if (!fresh) return;
  const std::string name = form->person.name;
  signed_in_now();
  show_code(name, std::move(*fresh));
}

void Application::OfficeWork::operator()(const SignOut&) {
  app.keep_typed();
  sign_out(workplace(), who());
  if (auto* page = open<PeoplePage>()) (*this)(*page);
}

void Application::OfficeWork::show_code(const std::string& whose, std::string code) {
  app.dialogs_.code =
      ShownCode{"Recovery code of " + whose, std::move(code),
                "It opens the records where the passphrase is forgotten. Keep it on paper, away "
                "from this computer: it is not shown again."};
}

void Application::OfficeWork::operator()(const AskForPassphrase&) {
  app.dialogs_.passphrase = PassphraseForm{};
}

void Application::OfficeWork::operator()(const ChoosePassphrase& intent) {
  auto code = choose_passphrase(workplace(), who(), intent.passphrase);
  auto& form = app.dialogs_.passphrase;
  if (!code && form) form->problem = in_one(code.error());
  if (!code) return;
  form.reset();
  if (app.dialogs_.signing) app.dialogs_.signing->asks = Signing::Asks::passphrase;
  show_code(app.who_.name, std::move(*code));
}

void Application::OfficeWork::operator()(const AddPerson& intent) {
  const auto added = add_person(workplace(), who(), intent.name, intent.roles, intent.until);
  auto* page = open<PeoplePage>();
  if (page == nullptr) return;
  auto& adding = page->state.adding;
  if (!added && adding) adding->problem = in_one(added.error());
  if (!added) return;
  adding.reset();
  page->state.shown = added->id;
  app.say(kit::BannerKind::done, described(*added) + " was added.");
}

void Application::OfficeWork::operator()(const ChangeRoles& intent) {
  const auto changed = change_roles(workplace(), who(), intent.whom, intent.roles, intent.until);
  if (auto* page = open<PeoplePage>()) page->state.filled.reset();
  if (!changed) return app.say(changed.error());
  if (changed->id == who()) app.who_ = *changed;
  app.say(kit::BannerKind::done, described(*changed) + ".");
}

void Application::OfficeWork::operator()(const RenamePerson& intent) {
  const auto renamed = rename_person(workplace(), who(), intent.whom, intent.name);
  if (auto* page = open<PeoplePage>())
    page->state.name_problem = renamed ? "" : in_one(renamed.error());
  if (!renamed) return;
  if (renamed->id == who()) app.who_ = *renamed;
}

void Application::OfficeWork::operator()(const JoinPeople& intent) {
  const auto joined = join_people(workplace(), who(), intent.keep, intent.also);
  if (!joined) return app.say(joined.error());
  app.say(kit::BannerKind::done, "They are one person now.", "Both ids stay good.");
}

void Application::OfficeWork::operator()(const RecoverPerson& intent) {
  const auto done = recover_person(workplace(), who(), intent.whom);
  if (!done) return app.say(done.error());
  app.say(kit::BannerKind::done, *done);
}

}  // namespace tc
