// Drawing: the rail, the open page, what was last said, and the dialogue of people.
#include "screens/application.h"

#include "base/failure.h"
#include "screens/kit/cards.h"
#include "screens/wording.h"

namespace tc {

Application::Application(Workplace& workplace, Person who)
    : workplace_(workplace), who_(std::move(who)) {
  open(holds(who_, Role::apprentice) ? Place::practise : Place::assess);
}

Place Application::place() const {
  struct WhereIs {
    Place operator()(const PractisePage&) const { return Place::practise; }
    Place operator()(const BriefingPage&) const { return Place::practise; }
    Place operator()(const ServePage&) const { return Place::practise; }
    Place operator()(const DebriefPage&) const { return Place::practise; }
    Place operator()(const ClaimPage&) const { return Place::portfolio; }
    Place operator()(const PortfolioPage&) const { return Place::portfolio; }
    Place operator()(const AssessPage&) const { return Place::assess; }
    Place operator()(const ObservePage&) const { return Place::assess; }
    Place operator()(const ExportPage&) const { return Place::exporting; }
  };
  return std::visit(WhereIs{}, page_);
}

void Application::draw_rail(kit::Ui& ui, Intents& intents) {
  kit::RailSpec spec;
  const auto add = [&](const char* id, const char* label, kit::Icon icon, Place where) {
    spec.items.push_back({id, label, icon, place() == where});
  };
  if (holds(who_, Role::apprentice)) {
    add("nav.practise", "Practise", kit::Icon::practise, Place::practise);
    add("nav.portfolio", "Portfolio", kit::Icon::portfolio, Place::portfolio);
  }
  if (holds(who_, Role::assessor)) add("nav.assess", "Assess", kit::Icon::assess, Place::assess);
  add("nav.export", "Export", kit::Icon::export_out, Place::exporting);
  spec.initials = initials(who_.name);
  spec.who = who_.name;
  const auto pressed = kit::rail(ui, spec);
  if (!pressed) return;
  if (*pressed == "nav.who") intents.push_back(ChoosePerson{});
  if (*pressed == "nav.practise") intents.push_back(GoTo{Place::practise});
  if (*pressed == "nav.portfolio") intents.push_back(GoTo{Place::portfolio});
  if (*pressed == "nav.assess") intents.push_back(GoTo{Place::assess});
  if (*pressed == "nav.export") intents.push_back(GoTo{Place::exporting});
}

void Application::draw_notice(kit::Ui& ui) {
  if (!notice_) return;
  kit::Inset inset(ui);
  const bool closed = kit::banner(ui, {.id = "notice",
                                       .kind = notice_->kind,
                                       .sentence = notice_->sentence,
                                       .hint = notice_->hint});
  if (closed) notice_.reset();
}

void Application::draw_page(kit::Ui& ui, Intents& intents) {
  struct Draw {
    kit::Ui& ui;
    const Library& library;
    Intents& intents;
    void operator()(PractisePage& page) { draw_practise(ui, page.view, intents); }
    void operator()(BriefingPage& page) { draw_briefing(ui, page.view, intents); }
    void operator()(ServePage& page) { draw_serve(ui, page.view, intents); }
    void operator()(DebriefPage& page) {
      draw_debrief(ui, page.view, library, page.state, intents);
    }
    void operator()(ClaimPage& page) { draw_claims(ui, page.view, page.state, intents); }
    void operator()(PortfolioPage& page) { draw_portfolio(ui, page.view, page.state, intents); }
    void operator()(AssessPage& page) { draw_assess(ui, page.view, library, page.state, intents); }
    void operator()(ObservePage& page) { draw_observe(ui, page.view, page.state, intents); }
    void operator()(ExportPage& page) { draw_export(ui, page.view, page.state, intents); }
  };
  std::visit(Draw{ui, workplace_.library(), intents}, page_);
}

void Application::draw_dialogs(kit::Ui& ui, Intents& intents) {
  if (!people_) return;
  const std::vector<Person> people = workplace_.record().people();
  if (!draw_people(ui, people, who_, *people_, intents)) people_.reset();
}

void Application::draw(kit::Ui& ui) {
  look_again();
  Intents intents;
  draw_rail(ui, intents);
  draw_notice(ui);
  draw_page(ui, intents);
  draw_dialogs(ui, intents);
  if (!intents.empty()) ui.want_frame_in(0);
  const std::size_t page = page_.index();
  carry_out(std::move(intents));
  // A field of the page that was left would swallow the first key that is meant for the new one.
  const bool on_rail = ui.focused().rfind("nav.", 0) == 0;
  if (page_.index() != page && !on_rail) ui.focus("");
}

void Application::say(const Refusal& refusal) {
  say(kit::BannerKind::refusal, refusal.sentence, refusal.hint);
}

void Application::say(kit::BannerKind kind, std::string sentence, std::string hint) {
  notice_ = Notice{kind, std::move(sentence), std::move(hint)};
}

void Application::carry_out(Intents intents) {
  for (const Intent& intent : intents) {
    notice_.reset();
    try {
      std::visit([this](const auto& asked) { perform(asked); }, intent);
    } catch (const Failure& failure) {
      say(kit::BannerKind::failure, failure.what(), failure.hint());
    }
  }
}

void Application::look_again() {
  try {
    const std::uint64_t changes = workplace_.changes();
    const auto* portfolio = std::get_if<PortfolioPage>(&page_);
    const auto* assess = std::get_if<AssessPage>(&page_);
    const bool other_standard =
        portfolio != nullptr && portfolio->state.standard != portfolio->view.standard;
    const bool other_item = assess != nullptr && assess->state.item && assess->view.open &&
                            *assess->state.item != assess->view.open->item.id;
    if (changes == seen_changes_ && !other_standard && !other_item) return;
    seen_changes_ = changes;
    std::visit([this](auto& page) { refresh(page); }, page_);
  } catch (const Failure& failure) {
    say(kit::BannerKind::failure, failure.what(), failure.hint());
  }
}

}  // namespace tc
