// Carrying out what pages of practice ask for, each through a use case of `app`.
#include "screens/application.h"
#include "screens/desk/following.h"

namespace tc {

std::string in_one(const Refusal& refusal) {
  return refusal.hint.empty() ? refusal.sentence : refusal.sentence + " " + refusal.hint;
}

void Application::refresh(PractisePage& page) { page.view = practise_view(workplace_, who_); }

void Application::refresh(BriefingPage&) {}

void Application::refresh(BeforePage&) {}

void Application::refresh(ServePage& page) { page.view = serve_view(page.attempt); }

void Application::refresh(FiveWaysPage&) {}

void Application::refresh(DebriefPage& page) { look_up(workplace_, page.view); }

void Application::open(Place place) {
  switch (place) {
    case Place::practise:
      return show(PractisePage{});
    case Place::portfolio:
      return show(EvidencePage{PortfolioPage{}});
    case Place::assess:
    case Place::people:
    case Place::hand_in:
    case Place::exporting:
      return open_office(place);
  }
}

void Application::perform(const GoTo& intent) { open(intent.place); }

void Application::perform(const OpenBriefing& intent) {
  BriefingView view = briefing_view(workplace_.library(), intent.scenario);
  const BriefingState state = as_the_scenario_is(view);
  show(BriefingPage{std::move(view), state});
}

void Application::serve(Attempt attempt) {
  ServeState state;
  // Who looks after the web shop begins with its orders.
  const Session& session = attempt.session;
  if (session.books() != nullptr && session.scenario().channel == Channel::web)
    state.desk.open = trade::Tool::orders;
  show(ServePage{std::move(attempt), {}, std::move(state)});
}

void Application::perform(const BeginAttempt& intent) {
  auto begun = begin_attempt(workplace_, who_.id, intent.scenario, std::nullopt, intent.level,
                             intent.language);
  if (!begun) return say(begun.error());
  serve(std::move(*begun));
}

void Application::perform(const OpenSitting& intent) {
  auto before = before_sitting(workplace_, who_.id, intent.sitting);
  if (!before) return say(before.error());
  show(BeforePage{std::move(*before)});
}

void Application::perform(const BeginAssessed& intent) {
  auto begun = begin_assessed(workplace_, who_.id, intent.sitting);
  if (!begun) return say(begun.error());
  serve(std::move(*begun));
}

void Application::perform(const ResumeAttempt& intent) {
  auto resumed = resume_attempt(workplace_, who_.id, intent.attempt);
  if (!resumed) return say(resumed.error());
  serve(std::move(*resumed));
}

void Application::perform(const MakeMove& intent) {
  auto* page = std::get_if<ServePage>(&page_);
  if (page == nullptr) return;
  if (auto made = make_move(workplace_, page->attempt, intent.move); !made)
    return say(made.error());
  refresh(*page);
}

void Application::perform(const DeskMove& intent) {
  auto* page = std::get_if<ServePage>(&page_);
  if (page == nullptr || !page->view.desk) return;
  DeskState& desk = page->state.desk;
  const auto made = make_move(workplace_, page->attempt, Desk{intent.line});
  if (!made) return was_refused(desk, intent.line, made.error());
  refresh(*page);
  if (page->view.desk) was_done(desk, *page->view.desk, intent.line);
}

void Application::perform(const TakeBack&) {
  auto* page = std::get_if<ServePage>(&page_);
  if (page == nullptr) return;
  const int last = static_cast<int>(page->attempt.turns.size()) - 1;
  auto back = rewind(workplace_, who_.id, page->attempt.id, last);
  if (!back) return say(back.error());
  page->attempt = std::move(*back);
  refresh(*page);
}

void Application::perform(const OpenFiveWays&) {
  auto round = begin_five_ways(workplace_.library(), workplace_.chance().number());
  if (!round) return say(round.error());
  show(FiveWaysPage{{std::move(*round), {}}, {}});
}

void Application::perform(const AnswerCase& intent) {
  auto* page = std::get_if<FiveWaysPage>(&page_);
  if (page == nullptr || page->view.round.over()) return;
  FiveWaysRound& round = page->view.round;
  page->view.facts = facts_behind(workplace_.library(), round.waiting(), workplace_.today());
  answer_case(round, intent.answer);
  page->state = {.to_top = true, .reading = true};
}

void Application::perform(const LeaveAttempt&) {
  open(Place::practise);
  say(kit::BannerKind::info, "The attempt is kept at the move where you left it.",
      "Go on from the list whenever you like.");
}

void Application::perform(const OpenDebrief& intent) {
  auto attempt = open_attempt(workplace_, who_.id, intent.attempt);
  if (!attempt) return say(attempt.error());
  show(DebriefPage{debrief_view(workplace_, who_, *attempt), {}});
}

void Application::perform(const LookAgain&) {
  std::visit([this](auto& page) { refresh(page); }, page_);
}

void Application::perform(const Complain& intent) {
  say(kit::BannerKind::refusal, intent.sentence, intent.hint);
}

}  // namespace tc
