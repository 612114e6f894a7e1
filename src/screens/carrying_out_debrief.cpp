// Carrying out what is asked in a debrief, each through a use case of `app`.
#include "screens/application.h"

namespace tc {

struct Application::DebriefWork {
  Application& app;

  void operator()(const AskOffers& intent);
  void operator()(const AskWhatIf& intent);
  void operator()(const GoOnFromHere& intent);
};

void Application::perform(const DebriefIntent& intent) { std::visit(DebriefWork{*this}, intent); }

void Application::DebriefWork::operator()(const AskOffers& intent) {
  auto* page = std::get_if<DebriefPage>(&app.page_);
  if (page == nullptr) return;
  auto offers = on_offer(app.workplace_, app.who_.id, intent.attempt, intent.step);
  if (!offers) return app.say(offers.error());
  page->state.asking = WhatIfAsked{intent.step, std::move(*offers), {}, {}};
}

void Application::DebriefWork::operator()(const AskWhatIf& intent) {
  auto* page = std::get_if<DebriefPage>(&app.page_);
  if (page == nullptr || !page->state.asking) return;
  WhatIfAsked& asking = *page->state.asking;
  // Picked also where it is refused: what has the focus is not asked for again.
  asking.picked = intent.instead;
  asking.told.reset();
  auto told = what_if(app.workplace_, app.who_.id, intent.attempt, intent.step, {intent.instead});
  if (!told) return app.say(told.error());
  asking.told = std::move(*told);
}

void Application::DebriefWork::operator()(const GoOnFromHere& intent) {
  auto attempt = rewind(app.workplace_, app.who_.id, intent.attempt, intent.step);
  if (!attempt) return app.say(attempt.error());
  app.show(ServePage{std::move(*attempt), {}});
}

}  // namespace tc
