// Drawing: the rail, the open page, what was last said, and the dialogues over it.
#include "screens/application.h"

#include <algorithm>

#include "base/failure.h"
#include "screens/kit/cards.h"
#include "screens/wording.h"

namespace tc {

namespace {

struct RailPlace {
  const char* id;
  const char* label;
  kit::Icon icon;
  Place place;
};
constexpr RailPlace rail_places[]{
    {"nav.practise", "Practise", kit::Icon::practise, Place::practise},
    {"nav.portfolio", "Portfolio", kit::Icon::portfolio, Place::portfolio},
    {"nav.assess", "Assess", kit::Icon::assess, Place::assess},
    {"nav.hand_in", "Hand in", kit::Icon::exchange, Place::hand_in},
    {"nav.export", "Export", kit::Icon::export_out, Place::exporting}};

/// What each role needs and no more.
bool needs(const Person& who, Place place) {
  switch (place) {
    case Place::practise:
    case Place::portfolio:
      return holds(who, Role::apprentice);
    case Place::assess:
      return assesses(who);
    case Place::people:
    case Place::hand_in:
    case Place::exporting:
      return true;
  }
  return false;
}

/// What is asked while somebody works on, so that what was said to them stays.
bool in_passing(const Intent& intent) {
  const auto* evidence = std::get_if<EvidenceIntent>(&intent.what);
  return std::holds_alternative<LookAgain>(intent.what) ||
         (evidence != nullptr && std::holds_alternative<KeepTyped>(*evidence));
}

}  // namespace

Application::Application(Workplace& workplace, Person who, Outside outside)
    : workplace_(workplace), who_(std::move(who)), outside_(std::move(outside)) {
  // Whoever is locked signs in first: watch_lock().
  if (signed_in(workplace_, who_.id) != SignedIn::locked) open(first_place());
}

Place Application::first_place() const {
  if (holds(who_, Role::apprentice)) return Place::practise;
  if (assesses(who_)) return Place::assess;
  return holds(who_, Role::provider_administrator) ? Place::people : Place::exporting;
}

Place Application::place() const {
  struct WhereIs {
    Place operator()(const PractisePage&) const { return Place::practise; }
    Place operator()(const BriefingPage&) const { return Place::practise; }
    Place operator()(const BeforePage&) const { return Place::practise; }
    Place operator()(const ServePage&) const { return Place::practise; }
    Place operator()(const FiveWaysPage&) const { return Place::practise; }
    Place operator()(const DebriefPage&) const { return Place::practise; }
    Place operator()(const EvidencePage&) const { return at_home; }
    Place operator()(const OfficePage& page) const { return place_of(page); }
    Place at_home;
  };
  const bool learns = holds(who_, Role::apprentice);
  return std::visit(WhereIs{learns ? Place::portfolio : Place::assess}, page_);
}

void Application::draw_rail(kit::Ui& ui, Intents& intents) {
  kit::RailSpec spec;
  for (const RailPlace& one : rail_places)
    if (needs(who_, one.place))
      spec.items.push_back({one.id, one.label, one.icon, place() == one.place});
  spec.initials = initials(who_.name);
  spec.who = who_.name;
  const auto pressed = kit::rail(ui, spec);
  if (!pressed) return;
  if (*pressed == "nav.who") intents.push_back(ChoosePerson{});
  for (const RailPlace& one : rail_places)
    if (*pressed == one.id) intents.push_back(GoTo{one.place});
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
    void operator()(BriefingPage& page) { draw_briefing(ui, page.view, page.state, intents); }
    void operator()(BeforePage& page) { draw_before(ui, page.before, intents); }
    void operator()(ServePage& page) { draw_serve(ui, page.view, page.state, intents); }
    void operator()(FiveWaysPage& page) { draw_five_ways(ui, page.view, page.state, intents); }
    void operator()(DebriefPage& page) {
      draw_debrief(ui, page.view, library, page.state, intents);
    }
    void operator()(EvidencePage& page) { draw_evidence(ui, page, intents); }
    void operator()(OfficePage& page) { draw_office(ui, page, library, intents); }
  };
  std::visit(Draw{ui, workplace_.library(), intents}, page_);
}

void Application::draw(kit::Ui& ui) {
  watch_lock(ui);
  if (!locked_) look_again();
  Intents intents;
  draw_rail(ui, intents);
  if (locked_) {
    draw_locked(ui);
  } else {
    draw_notice(ui);
    draw_page(ui, intents);
  }
  draw_office_dialogs(ui, intents);
  if (!ui.take_dropped().empty())
    intents.push_back(Complain{"Nothing on this page takes a file.",
                               "Open the item that the file belongs to, and let it fall there."});
  // What was asked changes the page, and what lies beside what grew settles in the frames after.
  if (!intents.empty()) frames_to_settle_ = 3;
  if (frames_to_settle_ > 0) ui.want_frame_in(0);
  frames_to_settle_ = std::max(0, frames_to_settle_ - 1);
  const std::uint64_t page = page_number_;
  carry_out(std::move(intents));
  // A field of the page that was left would swallow the first key that is meant for the new one.
  const bool on_rail = ui.focused().rfind("nav.", 0) == 0;
  if (page_number_ != page && !on_rail) ui.focus("");
}

void Application::close() {
  try {
    keep_typed();
  } catch (const Failure& failure) {
    say(kit::BannerKind::failure, failure.what(), failure.hint());
  }
}

void Application::show(Page page) {
  keep_typed();
  page_ = std::move(page);
  ++page_number_;
  std::visit([this](auto& opened) { refresh(opened); }, page_);
}

void Application::say(const Refusal& refusal) {
  say(kit::BannerKind::refusal, refusal.sentence, refusal.hint);
}

void Application::say(kit::BannerKind kind, std::string sentence, std::string hint) {
  notice_ = Notice{kind, std::move(sentence), std::move(hint)};
}

void Application::carry_out(Intents intents) {
  for (const Intent& intent : intents) {
    if (!in_passing(intent)) notice_.reset();
    try {
      std::visit([this](const auto& asked) { perform(asked); }, intent.what);
    } catch (const Failure& failure) {
      say(kit::BannerKind::failure, failure.what(), failure.hint());
    }
  }
}

void Application::look_again() {
  try {
    const std::uint64_t changes = workplace_.changes();
    if (changes == seen_changes_) return;
    seen_changes_ = changes;
    std::visit([this](auto& page) { refresh(page); }, page_);
  } catch (const Failure& failure) {
    say(kit::BannerKind::failure, failure.what(), failure.hint());
  }
}

}  // namespace tc
