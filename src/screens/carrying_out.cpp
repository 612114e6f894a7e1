// Carrying out what pages ask for, each through a use case of `app`.
#include "screens/application.h"

namespace tc {

namespace {

/// A refusal as it stands at the field of a form.
std::string in_one(const Refusal& refusal) {
  return refusal.hint.empty() ? refusal.sentence : refusal.sentence + " " + refusal.hint;
}

}  // namespace

void Application::refresh(PractisePage& page) { page.view = practise_view(workplace_, who_); }

void Application::refresh(BriefingPage&) {}

void Application::refresh(ServePage& page) { page.view = serve_view(page.attempt); }

void Application::refresh(DebriefPage& page) {
  page.view.submitted = workplace_.record().submitted(page.view.attempt);
}

void Application::refresh(ClaimPage&) {}

void Application::refresh(PortfolioPage& page) {
  page.view = portfolio_view(workplace_, who_, page.state.standard);
  page.state.standard = page.view.standard;
}

void Application::refresh(AssessPage& page) {
  if (auto view = assess_view(workplace_, who_, page.state))
    page.view = std::move(*view);
  else
    say(view.error());
  if (page.view.open) page.state.item = page.view.open->item.id;
}

void Application::refresh(ObservePage& page) { page.view = observe_view(workplace_, who_); }

void Application::refresh(ExportPage& page) { page.view = export_view(workplace_, who_); }

void Application::open(Place place) {
  switch (place) {
    case Place::practise:
      page_ = PractisePage{};
      break;
    case Place::portfolio:
      page_ = PortfolioPage{};
      break;
    case Place::assess:
      page_ = AssessPage{};
      break;
    case Place::exporting:
      page_ = ExportPage{{}, blank_export(workplace_, who_)};
      break;
  }
  std::visit([this](auto& page) { refresh(page); }, page_);
}

void Application::perform(const GoTo& intent) { open(intent.place); }

void Application::perform(const OpenBriefing& intent) {
  page_ = BriefingPage{briefing_view(workplace_.library(), intent.scenario)};
}

void Application::perform(const BeginAttempt& intent) {
  auto begun = begin_attempt(workplace_, who_.id, intent.scenario);
  if (!begun) return say(begun.error());
  ServeView view = serve_view(*begun);
  page_ = ServePage{std::move(*begun), std::move(view)};
}

void Application::perform(const ResumeAttempt& intent) {
  auto resumed = resume_attempt(workplace_, who_.id, intent.attempt);
  if (!resumed) return say(resumed.error());
  ServeView view = serve_view(*resumed);
  page_ = ServePage{std::move(*resumed), std::move(view)};
}

void Application::perform(const MakeMove& intent) {
  auto* page = std::get_if<ServePage>(&page_);
  if (page == nullptr) return;
  if (auto made = make_move(workplace_, page->attempt, intent.move); !made)
    return say(made.error());
  refresh(*page);
}

void Application::perform(const LeaveAttempt&) {
  open(Place::practise);
  say(kit::BannerKind::info, "The attempt is kept at the move where you left it.",
      "Go on from the list whenever you like.");
}

void Application::perform(const OpenDebrief& intent) {
  auto attempt = open_attempt(workplace_, who_.id, intent.attempt);
  if (!attempt) return say(attempt.error());
  page_ = DebriefPage{debrief_view(workplace_, *attempt), {}};
}

void Application::perform(const OpenClaims& intent) {
  auto attempt = open_attempt(workplace_, who_.id, intent.attempt);
  if (!attempt) return say(attempt.error());
  const Debrief told = debrief(*attempt);
  const Library& library = workplace_.library();
  page_ = ClaimPage{
      {intent.attempt, told.scenario->title, policy_words(library, told.scenario->standard)},
      {claims_seen(told, library.standards)}};
}

void Application::perform(const AddToPortfolio& intent) {
  auto added = add_attempt_as_evidence(workplace_, who_.id, intent.attempt, intent.claims);
  if (!added) return say(added.error());
  open(Place::portfolio);
  say(kit::BannerKind::done, added->number + " is in your portfolio.",
      "Your assessor can see it now.");
}

void Application::perform(const JudgeLink& intent) {
  auto judged = judge(workplace_, who_.id, intent.evidence, intent.criterion, intent.verdict,
                      intent.feedback);
  settle_judging(judged);
}

void Application::perform(const DecideCriterion& intent) {
  auto decided = decide(workplace_, who_.id, intent.learner, intent.criterion, intent.decision,
                        intent.feedback);
  settle_judging(decided);
}

void Application::settle_judging(const Result<void>& done) {
  auto* page = std::get_if<AssessPage>(&page_);
  if (page == nullptr) return;
  auto& feedback = page->state.feedback;
  if (!done && feedback)
    feedback->problem = in_one(done.error());
  else if (!done)
    say(done.error());
  if (!done) return;
  feedback.reset();
  refresh(*page);
}

void Application::perform(const OpenObservation&) {
  page_ = ObservePage{observe_view(workplace_, who_), blank_observation(workplace_)};
}

void Application::perform(const RecordObservation& intent) {
  auto seen = observe(workplace_, who_.id, intent.learner, intent.seen, intent.claims);
  if (!seen) return say(seen.error());
  AssessPage page;
  page.state.item = seen->id;
  refresh(page);
  page_ = std::move(page);
  say(kit::BannerKind::done, seen->number + " is recorded.", "Judge it against its criteria.");
}

void Application::perform(const ExportTo& intent) {
  auto made = make_export(workplace_, who_.id, intent.exporter);
  if (!made) return say(made.error());
  const std::string path = intent.path.empty() ? made->file_name : intent.path;
  workplace_.files().write(path, made->bytes);
  say(kit::BannerKind::done, "Written: " + path,
      path.front() == '/' ? "" : "In the folder where the program was started.");
}

void Application::perform(const ChoosePerson&) { people_ = PeopleState{}; }

void Application::perform(const ActAs& intent) {
  auto person = workplace_.person(intent.who);
  if (!person) return say(person.error());
  who_ = *person;
  people_.reset();
  open(holds(who_, Role::apprentice) ? Place::practise
       : holds(who_, Role::assessor) ? Place::assess
                                     : Place::exporting);
}

void Application::perform(const AddPerson& intent) {
  auto added = add_person(workplace_, who_.id, intent.name, intent.roles);
  if (!people_) return;
  people_->name_problem = added ? "" : in_one(added.error());
  if (!added) return;
  people_->name.clear();
  say(kit::BannerKind::done, described(*added) + " was added.");
}

void Application::perform(const RenamePerson& intent) {
  auto renamed = rename_person(workplace_, who_.id, intent.whom, intent.name);
  if (!people_) return;
  people_->new_name_problem = renamed ? "" : in_one(renamed.error());
  if (!renamed) return;
  people_->new_name.clear();
  if (renamed->id == who_.id) who_ = *renamed;
}

void Application::perform(const Complain& intent) {
  say(kit::BannerKind::refusal, intent.sentence, intent.hint);
}

}  // namespace tc
