#include "screens/observe_page.h"

#include "base/calendar_date.h"
#include "screens/kit/cards.h"
#include "screens/kit/controls.h"
#include "screens/kit/dialog.h"

namespace tc {

namespace {

void save(const ObserveView& view, const ObserveState& state, Intents& intents) {
  const auto on = parse_calendar_date(state.on);
  if (!on) {
    intents.push_back(Complain{"'" + state.on + "' is not a date.",
                               "Write the day of the observation as 2026-11-14."});
    return;
  }
  std::vector<Claim> claims;
  for (const ClaimForm& form : state.forms)
    for (Claim& claim : form.claims()) claims.push_back(std::move(claim));
  intents.push_back(RecordObservation{
      view.learners[state.learner].id, {*on, state.place, state.narrative}, std::move(claims)});
}

void draw_account(kit::Ui& ui, const ObserveView& view, ObserveState& state) {
  kit::Card card(ui, {.id = "observe.account", .padding = 3, .gap = 2, .fill = true});
  kit::Scroll scroll(ui, {.id = "observe.account.scroll", .gap = 2});
  std::vector<std::string> names;
  for (const Person& learner : view.learners) names.push_back(learner.name);
  kit::choice(ui, state.learner, {.id = "observe.learner", .label = "Learner", .options = names});
  kit::text_field(ui, state.on,
                  {.id = "observe.on", .label = "Date", .placeholder = "2026-11-14", .width = 160});
  kit::text_field(
      ui, state.place,
      {.id = "observe.place", .label = "Place", .placeholder = "Trade counter, Builth branch"});
  kit::text_area(ui, state.narrative,
                 {.id = "observe.narrative",
                  .label = "What you saw, in the past tense; no customer’s name",
                  .placeholder = "A retail customer came in with …",
                  .lines = 10});
}

void draw_criteria(kit::Ui& ui, const ObserveView& view, ObserveState& state) {
  kit::Card card(ui, {.id = "observe.criteria", .padding = 3, .fill = true});
  kit::heading(ui, "What it showed");
  std::vector<std::string> names;
  for (const StandardUrn& urn : view.standards) names.push_back(urn.text);
  if (names.size() > 1)
    kit::choice(ui, state.standard, {.id = "observe.standard", .options = names});
  kit::Scroll scroll(ui, {.id = "observe.criteria.scroll", .gap = 1.5F});
  if (state.standard < state.forms.size())
    draw_claim_form(ui, state.forms[state.standard], "Where in the account it is to be seen");
}

}  // namespace

ObserveView observe_view(Workplace& workplace, const Person& who) {
  ObserveView view;
  for (const Person& person : workplace.record().people())
    if (may(who, Deed::observe, person)) view.learners.push_back(person);
  for (const Standard& standard : workplace.library().standards)
    view.standards.push_back(standard.urn);
  return view;
}

ObserveState blank_observation(Workplace& workplace) {
  ObserveState state;
  state.on = iso_text(uk_calendar_date(workplace.clock().now()));
  for (const Standard& standard : workplace.library().standards)
    state.forms.push_back(blank_claims(standard, CriterionKind::performance));
  return state;
}

void draw_observe(kit::Ui& ui, const ObserveView& view, ObserveState& state, Intents& intents) {
  {
    kit::PageHeader header(ui, {.title = "Record an observation",
                                .sentence = "What you saw a learner do with real customers.",
                                .back_id = "observe.back",
                                .back_name = "Back to Assess"});
    if (header.back() || ui.pressed(kit::Key::escape)) intents.push_back(GoTo{Place::assess});
    if (!view.learners.empty() && kit::button(ui, {.id = "observe.save",
                                                   .label = "Save the observation",
                                                   .look = kit::ButtonLook::primary,
                                                   .key = {kit::Key::enter, true}}))
      save(view, state, intents);
  }
  kit::PageBody body(ui);
  if (view.learners.empty()) {
    kit::empty_state(ui, {.id = "observe.nobody",
                          .icon = kit::Icon::people,
                          .title = "There is nobody to observe",
                          .sentence = "Add an apprentice first; nobody observes themselves."});
    return;
  }
  kit::Columns columns(ui, {0, 0});
  columns.next();
  draw_account(ui, view, state);
  columns.next();
  draw_criteria(ui, view, state);
}

}  // namespace tc
