// Carrying out what is asked about judging and signing, each through a use case of `app`.
#include "app/evidence_work.h"
#include "app/plans.h"
#include "base/text.h"
#include "screens/office_work.h"

namespace tc {

namespace {

/// Records what was agreed to, signed; gives what to say of it.
struct SignIt {
  Workplace& workplace;
  const PersonId& who;

  Result<std::string> operator()(const TheMarks& what) const {
    const auto done = sign_marks(workplace, who, what.learner);
    if (!done) return tl::unexpected(done.error());
    return counted(static_cast<std::size_t>(*done), "mark") + " signed.";
  }
  Result<std::string> operator()(const TheCountersignatures& what) const {
    int done = 0;
    if (!what.agreed.empty()) {
      const auto agreed = countersign(workplace, who, what.agreed, true, "");
      if (!agreed) return tl::unexpected(agreed.error());
      done += *agreed;
    }
    for (const NotAgreed& one : what.not_agreed) {
      const auto answered = countersign(workplace, who, {one.judgement}, false, one.feedback);
      if (!answered) return tl::unexpected(answered.error());
      done += *answered;
    }
    return counted(static_cast<std::size_t>(done), "answer") + " signed.";
  }
  Result<std::string> operator()(const TheSettling& what) const {
    const auto done = settle_dispute(workplace, who, what.dispute, what.outcome, what.feedback);
    if (!done) return tl::unexpected(done.error());
    return std::string("The dispute is settled.");
  }
  Result<std::string> operator()(const TheUnit& what) const {
    const auto done = sign_unit(workplace, who, what.learner, what.standard, what.part);
    if (!done) return tl::unexpected(done.error());
    return unit_name(what.standard) + " is signed as the " + std::string(in_words(what.part)) + ".";
  }
  Result<std::string> operator()(const TheSitting& what) const {
    const auto done = set_sitting(workplace, who, what.form);
    if (!done) return tl::unexpected(done.error());
    return "Set: “" + done->set.title + "”. Learners find it on their page Practise.";
  }
  Result<std::string> operator()(const TheWithdrawal& what) const {
    const auto done = withdraw_sitting(workplace, who, what.sitting, what.because);
    if (!done) return tl::unexpected(done.error());
    return std::string("Withdrawn: nobody begins it any more. What was begun counts.");
  }
};

}  // namespace

void Application::perform(const OfficeIntent& intent) { std::visit(OfficeWork{*this}, intent); }

void Application::refresh(OfficePage& page) { std::visit(OfficeWork{*this}, page); }

void Application::open_office(Place place) {
  if (place == Place::assess) show(OfficePage{AssessPage{}});
  if (place == Place::people) show(OfficePage{PeoplePage{}});
  if (place == Place::hand_in) show(OfficePage{HandInPage{{}, blank_hand_in(workplace_, who_)}});
  if (place == Place::exporting) show(OfficePage{ExportPage{{}, blank_export(workplace_, who_)}});
}

void Application::OfficeWork::operator()(AssessPage& page) {
  if (auto view = assess_view(workplace(), app.who_, page.state))
    page.view = std::move(*view);
  else
    app.say(view.error());
  if (page.view.open) page.state.item = page.view.open->item.id;
}

void Application::OfficeWork::operator()(CountersignPage& page) {
  if (auto view = countersign_view(workplace(), app.who_, page.state))
    page.view = std::move(*view);
  else
    app.say(view.error());
}

void Application::OfficeWork::operator()(DisputesPage& page) {
  if (auto view = disputes_view(workplace(), app.who_, page.state))
    page.view = std::move(*view);
  else
    app.say(view.error());
  if (page.view.open) page.state.dispute = page.view.open->dispute.id;
}

void Application::OfficeWork::operator()(ActionsPage& page) {
  if (auto view = actions_view(workplace(), app.who_))
    page.view = std::move(*view);
  else
    app.say(view.error());
}

void Application::OfficeWork::operator()(SittingsPage& page) {
  if (auto view = sittings_view(workplace(), app.who_, page.state))
    page.view = std::move(*view);
  else
    app.say(view.error());
}

void Application::OfficeWork::operator()(UnitsPage& page) {
  page.view = units_view(workplace(), app.who_);
}

void Application::OfficeWork::operator()(UnitPage& page) {
  if (auto sheet = unit_sheet(workplace(), app.who_, page.sheet.learner.id, page.sheet.standard))
    page.sheet = std::move(*sheet);
  else
    app.say(sheet.error());
}

void Application::OfficeWork::operator()(const OpenTab& intent) {
  switch (intent.tab) {
    case OfficeTab::queue:
      return app.show(OfficePage{AssessPage{}});
    case OfficeTab::countersign:
      return app.show(OfficePage{CountersignPage{}});
    case OfficeTab::disputes:
      return app.show(OfficePage{DisputesPage{}});
    case OfficeTab::actions:
      return app.show(OfficePage{ActionsPage{}});
    case OfficeTab::sittings:
      return app.show(OfficePage{SittingsPage{}});
    case OfficeTab::units:
      return app.show(OfficePage{UnitsPage{}});
  }
}

void Application::OfficeWork::operator()(const OpenInQueue& intent) {
  AssessPage page;
  page.state.item = intent.item;
  app.show(OfficePage{std::move(page)});
}

void Application::OfficeWork::operator()(const OpenUnit& intent) {
  auto sheet = unit_sheet(workplace(), app.who_, intent.learner, intent.standard);
  if (!sheet) return app.say(sheet.error());
  app.show(OfficePage{UnitPage{std::move(*sheet), {}}});
}

void Application::OfficeWork::operator()(const ViewAttachment& intent) {
  const auto bytes = open_attachment(workplace(), who(), intent.item, intent.file.id);
  if (!bytes) return app.say(bytes.error());
  app.outside_.view_file(intent.file.name, *bytes);
}

void Application::OfficeWork::operator()(const SetMark& intent) {
  const auto marked = set_mark(workplace(), who(), intent.learner, intent.mark);
  auto* page = open<AssessPage>();
  if (page == nullptr) return;
  JudgingForms& forms = page->state.forms;
  if (!marked && forms.words)
    forms.words->problem = in_one(marked.error());
  else if (!marked && forms.action)
    forms.action->problem = in_one(marked.error());
  else if (!marked)
    app.say(marked.error());
  if (!marked) return;
  if (const auto* judged = std::get_if<LinkJudged>(&intent.mark))
    page->state.rules.erase(judged->criterion);
  forms = {};
  (*this)(*page);
}

void Application::OfficeWork::operator()(const DropMark& intent) {
  const auto dropped = drop_mark(workplace(), who(), intent.learner, intent.index);
  if (!dropped) return app.say(dropped.error());
  if (auto* page = open<AssessPage>()) (*this)(*page);
}

void Application::OfficeWork::operator()(const MoveFramework& intent) {
  const auto moved =
      move_framework(workplace(), who(), intent.learner, intent.standard, intent.because);
  if (!moved) return app.say(moved.error());
  if (auto* page = open<UnitPage>()) page->state = {};
  app.say(kit::BannerKind::done, "From now on the newer words count.", "Decisions stayed.");
}

void Application::OfficeWork::operator()(const AskToSign& intent) {
  const bool learner = std::holds_alternative<TheUnit>(intent.what) &&
                       std::get<TheUnit>(intent.what).part == SignedAs::learner;
  const bool locked_by_one = signed_in(workplace(), who()) != SignedIn::open;
  const auto asks = locked_by_one ? Signing::Asks::passphrase
                    : learner     ? Signing::Asks::nothing
                                  : Signing::Asks::a_new_passphrase;
  app.dialogs_.signing = Signing{intent.what, intent.title, intent.lines, asks, app.who_.name};
}

void Application::OfficeWork::operator()(const SignNow&) {
  auto& signing = app.dialogs_.signing;
  if (!signing) return;
  if (signing->asks == Signing::Asks::passphrase) {
    const auto right = sign_in(workplace(), who(), signing->passphrase);
    signing->passphrase.clear();
    signing->problem = right ? "" : in_one(right.error());
    if (!right) return;
  }
  const auto done = std::visit(SignIt{workplace(), who()}, signing->what);
  if (!done) {
    signing->problem = in_one(done.error());
    return;
  }
  signing.reset();
  if (auto* page = open<AssessPage>()) page->state.rules.clear();
  if (auto* page = open<CountersignPage>()) page->state = {};
  if (auto* page = open<DisputesPage>()) page->state.feedback.clear();
  if (auto* page = open<SittingsPage>()) page->state = {};
  app.say(kit::BannerKind::done, *done);
}

}  // namespace tc
