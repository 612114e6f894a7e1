#include "screens/witness_page.h"

#include "base/text.h"
#include "screens/kit/cards.h"
#include "screens/kit/controls.h"
#include "screens/kit/dialog.h"
#include "screens/wording.h"

namespace tc {

namespace {

void draw_register(kit::Ui& ui, const WitnessView& view, WitnessState& state) {
  kit::Card card(ui, {.id = "witnesses.card", .padding = 2, .fill = true});
  kit::Scroll scroll(ui, {.id = "witnesses.scroll", .gap = 0.5F});
  for (const Witness& witness : view.witnesses) {
    const std::string id = "witness." + witness.id.text;
    const std::string detail =
        witness.job + ", " + witness.employer + " · " + witness.relation + " · " + witness.contact;
    if (kit::list_row(ui, {.id = id,
                           .title = witness.name,
                           .detail = detail,
                           .chip = witness.expert ? "expert" : "",
                           .icon = kit::Icon::people,
                           .group = "witnesses"}))
      state.writing = WitnessForm{witness, ""};
  }
}

void draw_help(kit::Ui& ui) {
  kit::Card card(ui, {.id = "witnesses.help", .padding = 3, .gap = 1.5F});
  kit::heading(ui, "How a testimony comes about");
  kit::paragraph(ui,
                 "1. Enter who saw you at work. They need no account here.\n"
                 "2. Ask for a testimony: a card to print, with the criteria in full words.\n"
                 "3. They write on it what they saw, and sign it.\n"
                 "4. Add it as evidence, witness testimony, with a scan or photo of the card.",
                 {.style = kit::Style::small});
  kit::paragraph(ui,
                 "An expert witness knows the job: say why, so that your assessor can rely on it. "
                 "Your assessor may ring any witness.",
                 {.style = kit::Style::small, .ink = kit::Ink::second});
}

void draw_witness_fields(kit::Ui& ui, WitnessForm& form) {
  Witness& witness = form.witness;
  const auto field = [&](const char* id, const char* label, std::string& text) {
    kit::text_field(ui, text, {.id = id, .label = label, .max_bytes = 300});
  };
  field("witness.name", "Name", witness.name);
  field("witness.job", "Job", witness.job);
  field("witness.employer", "Employer", witness.employer);
  field("witness.contact", "Telephone or email, for the assessor", witness.contact);
  field("witness.relation", "What they are to the learner: supervisor, customer …",
        witness.relation);
  kit::checkbox(ui, witness.expert,
                {.id = "witness.expert",
                 .label = "An expert witness",
                 .description = "They do or did this job, or hold a qualification in it."});
  if (witness.expert)
    kit::text_area(ui, witness.basis,
                   {.id = "witness.basis", .label = "What their competence rests on", .lines = 2});
}

void draw_writing(kit::Ui& ui, WitnessState& state, Intents& intents) {
  WitnessForm& form = *state.writing;
  const bool known = !form.witness.id.text.empty();
  kit::Dialog dialog(ui, {.id = "witness",
                          .title = known ? "Change a witness" : "Add a witness",
                          .first_focus = "witness.name"});
  draw_witness_fields(ui, form);
  if (!form.problem.empty())
    kit::paragraph(ui, form.problem,
                   {.id = "witness.problem", .style = kit::Style::small, .ink = kit::Ink::miss});
  kit::Row row(ui, {.id = "witness.actions", .align = kit::Align::right});
  const bool close =
      kit::button(ui, {.id = "witness.cancel", .label = "Cancel"}) || dialog.dismissed();
  if (kit::button(ui, {.id = "witness.save",
                       .label = "Save",
                       .look = kit::ButtonLook::primary,
                       .key = {kit::Key::enter, true}}))
    intents.push_back(PutWitness{form.witness});
  if (close) state.writing.reset();
}

void draw_whom(kit::Ui& ui, const WitnessView& view, CardForm& form) {
  std::vector<std::string> names{"Whoever signs it"};
  for (const Witness& witness : view.witnesses) names.push_back(witness.name);
  kit::choice(ui, form.witness,
              {.id = "card.witness", .label = "Whom it is for", .options = names});
}

void draw_what(kit::Ui& ui, const WitnessView& view, CardForm& form) {
  if (view.standards.size() > 1)
    kit::choice(ui, form.standard, {.id = "card.standard", .options = view.standards});
  kit::Scroll scroll(ui, {.id = "card.scroll", .height = ui.px(240)});
  if (form.standard >= view.criteria.size()) return;
  for (const WitnessView::Line& line : view.criteria[form.standard]) {
    const std::string id = "card." + text(line.criterion);
    const std::string label = short_name(line.criterion) + "  " + line.words;
    bool asked = form.criteria.count(line.criterion) > 0;
    if (!kit::checkbox(ui, asked, {.id = id, .label = label})) continue;
    if (asked)
      form.criteria.insert(line.criterion);
    else
      form.criteria.erase(line.criterion);
  }
}

void write_card(const WitnessView& view, const WitnessState& state, CardForm& form,
                Intents& intents) {
  if (form.criteria.empty()) {
    form.problem = "Tick what the witness is asked about.";
    return;
  }
  WriteCard asked{state.learner, {form.criteria.begin(), form.criteria.end()}, {}, form.path};
  if (form.witness > 0) asked.witness = view.witnesses[form.witness - 1].id;
  intents.push_back(std::move(asked));
}

void draw_asking(kit::Ui& ui, const WitnessView& view, WitnessState& state, Intents& intents) {
  CardForm& form = *state.asking;
  kit::Dialog dialog(ui, {.id = "card", .title = "Ask for a testimony", .width = 680});
  draw_whom(ui, view, form);
  draw_what(ui, view, form);
  kit::text_field(ui, form.path,
                  {.id = "card.path",
                   .label = "Where to write the card",
                   .placeholder = "Empty: the folder where the program was started"});
  if (!form.problem.empty())
    kit::paragraph(ui, form.problem,
                   {.id = "card.problem", .style = kit::Style::small, .ink = kit::Ink::miss});
  kit::Row row(ui, {.id = "card.actions", .align = kit::Align::right});
  const bool close =
      kit::button(ui, {.id = "card.cancel", .label = "Cancel"}) || dialog.dismissed();
  if (kit::button(ui, {.id = "card.write",
                       .label = "Write the card",
                       .look = kit::ButtonLook::primary,
                       .key = {kit::Key::enter, true}}))
    write_card(view, state, form, intents);
  if (close) state.asking.reset();
}

void draw_header(kit::Ui& ui, const WitnessView& view, WitnessState& state, Intents& intents) {
  const std::string sentence =
      view.own ? "People who saw you at work and can say so."
               : "People who saw " + view.learner_name + " at work and can say so.";
  kit::PageHeader header(ui, {.title = "Witnesses",
                              .sentence = sentence,
                              .back_id = "witnesses.back",
                              .back_name = "Back"});
  if (header.back() || ui.pressed(kit::Key::escape)) intents.push_back(CloseItem{});
  if (kit::button(ui, {.id = "witnesses.ask", .label = "Ask for a testimony"}))
    state.asking = CardForm{};
  if (kit::button(
          ui,
          {.id = "witnesses.add", .label = "Add a witness", .look = kit::ButtonLook::primary})) {
    state.writing = WitnessForm{};
    state.writing->witness.learner = state.learner;
  }
}

}  // namespace

WitnessView witness_view(Workplace& workplace, const Person& who, const WitnessState& state) {
  WitnessView view;
  view.own = state.learner == who.id;
  if (const Person* learner = workplace.record().find_person(state.learner))
    view.learner_name = learner->name;
  if (auto witnesses = witnesses_of(workplace, who.id, state.learner))
    view.witnesses = std::move(*witnesses);
  for (const Standard& standard : workplace.library().standards) {
    view.standards.push_back(standard.urn.text);
    view.criteria.emplace_back();
    for (const Criterion* criterion : standard.judged())
      view.criteria.back().push_back(
          {standard.ref(*criterion), standard.words_in_full(*criterion)});
  }
  return view;
}

void draw_witnesses(kit::Ui& ui, const WitnessView& view, WitnessState& state, Intents& intents) {
  draw_header(ui, view, state, intents);
  {
    kit::PageBody body(ui);
    kit::Columns columns(ui, {0, 372});
    columns.next();
    if (view.witnesses.empty())
      kit::empty_state(ui, {.id = "witnesses.none",
                            .icon = kit::Icon::people,
                            .title = "Nobody is in the register yet",
                            .sentence = "Add whoever saw the work: a supervisor, a colleague, a "
                                        "customer who agrees to be asked."});
    else
      draw_register(ui, view, state);
    columns.next();
    draw_help(ui);
  }
  if (state.writing)
    draw_writing(ui, state, intents);
  else if (state.asking)
    draw_asking(ui, view, state, intents);
}

}  // namespace tc
