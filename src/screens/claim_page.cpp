#include "screens/claim_page.h"

#include "base/text.h"
#include "screens/kit/cards.h"
#include "screens/kit/controls.h"
#include "screens/kit/dialog.h"

namespace tc {

namespace {

std::string use_words(SimulationUse use) {
  switch (use) {
    case SimulationUse::forbidden:
      return "is not evidence";
    case SimulationUse::supplementary:
      return "is supplementary evidence: it counts beside real work, never alone";
    case SimulationUse::permitted:
      return "counts as evidence by itself";
  }
  return "";
}

void add(const ClaimView& view, const ClaimState& state, Intents& intents) {
  auto claims = state.form.claims();
  if (claims.empty()) {
    intents.push_back(
        Complain{"Nothing is ticked yet.", "Tick each criterion that this shows, and say why."});
    return;
  }
  intents.push_back(AddToPortfolio{view.attempt, std::move(claims)});
}

}  // namespace

std::string policy_words(const Library& library, const StandardUrn& standard) {
  const EvidencePolicy* policy = library.find_policy(standard);
  const SimulationClause clause = policy == nullptr ? SimulationClause{} : policy->simulation;
  return "For " + standard.text + " a simulation " + use_words(clause.use) +
         (clause.confirmed() ? "." : ". (Unconfirmed: ask your centre.)");
}

void draw_claims(kit::Ui& ui, const ClaimView& view, ClaimState& state, Intents& intents) {
  {
    kit::PageHeader header(ui, {.title = "Add to portfolio",
                                .sentence = view.title,
                                .back_id = "claims.back",
                                .back_name = "Back to the debrief"});
    if (header.back() || ui.pressed(kit::Key::escape)) intents.push_back(OpenDebrief{view.attempt});
    if (kit::button(ui, {.id = "claims.add",
                         .label = "Add as evidence",
                         .look = kit::ButtonLook::primary,
                         .key = {kit::Key::enter, true}}))
      add(view, state, intents);
  }
  kit::PageBody body(ui);
  kit::Columns columns(ui, {0, 372});
  columns.next();
  {
    kit::Card card(ui, {.id = "claims.card", .padding = 3, .fill = true});
    kit::heading(ui, "What does it show?");
    if (state.form.lines.empty()) {
      kit::paragraph(ui, "Nothing was seen as shown in this attempt. Try again, or pick another.",
                     {.ink = kit::Ink::second});
    } else {
      kit::Scroll scroll(ui, {.id = "claims.scroll", .gap = 1.5F});
      draw_claim_form(ui, state.form, "What you did, and why it shows this, in your own words");
    }
  }
  columns.next();
  kit::Card card(ui, {.id = "claims.help", .padding = 3, .gap = 2});
  kit::heading(ui, "Before you add it");
  kit::paragraph(ui,
                 "The program only says what it saw. You say what it shows; your assessor "
                 "decides.",
                 {.style = kit::Style::small});
  kit::paragraph(ui, view.policy, {.style = kit::Style::small});
  kit::paragraph(ui, "From now on your assessor can see this attempt, every move of it.",
                 {.style = kit::Style::small});
}

}  // namespace tc
