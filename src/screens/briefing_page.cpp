#include "screens/briefing_page.h"

#include "base/require.h"
#include "screens/kit/cards.h"
#include "screens/wording.h"

namespace tc {

namespace {

std::string language_name(const std::string& language) {
  return language == "en" ? "English" : language == "cy" ? "Cymraeg" : language;
}

BriefingText text_of(const Scenario& script) {
  return {script.language, language_name(script.language), script.title,
          channel_words(script.channel) + " · " + script.day + " " + clock_text(script.starts),
          script.briefing};
}

const char* level_words(std::size_t level) {
  constexpr const char* words[]{
      "A hint at each step, and what each move showed at once.",
      "What can be seen and heard is told in words, and how the customer feels.",
      "Nobody tells you how the customer feels. Listen to how it is said."};
  return words[level];
}

void draw_level(kit::Ui& ui, const BriefingView& view, BriefingState& state) {
  std::vector<std::string> options{"1 guided", "2 usual", "3 no cues"};
  for (std::size_t i = 0; i < options.size(); ++i)
    if (ui.pressed(kit::digit(static_cast<int>(i) + 1))) state.level = i;
  kit::choice(ui, state.level,
              {.id = "brief.level", .label = "Level", .options = std::move(options)});
  const bool own = static_cast<int>(state.level) + 1 == view.level;
  kit::paragraph(ui, level_words(state.level) + std::string(own ? " It was written for this." : ""),
                 {.id = "brief.level.words",
                  .style = kit::Style::small,
                  .ink = kit::Ink::second,
                  .measure = kit::Measure::reading});
}

void draw_language(kit::Ui& ui, const BriefingView& view, BriefingState& state) {
  if (view.texts.size() < 2) return;
  if (ui.pressed(kit::Key::l)) state.language = (state.language + 1) % view.texts.size();
  std::vector<std::string> options;
  for (const BriefingText& text : view.texts) options.push_back(text.name);
  kit::choice(ui, state.language,
              {.id = "brief.language", .label = "Language", .options = std::move(options)});
}

void draw_start(kit::Ui& ui, const BriefingView& view, const BriefingState& state,
                Intents& intents) {
  if (!kit::button(ui, {.id = "brief.start",
                        .label = "Meet the customer",
                        .look = kit::ButtonLook::primary,
                        .key = {kit::Key::enter}}))
    return;
  const int level = static_cast<int>(state.level) + 1;
  intents.push_back(BeginAttempt{view.id,
                                 level == view.level ? std::nullopt : std::optional<int>(level),
                                 view.texts[state.language].language});
}

void draw_criteria(kit::Ui& ui, const BriefingView& view) {
  kit::Card card(ui, {.id = "brief.criteria", .padding = 3});
  kit::heading(ui, "What it gives you a chance to show");
  for (const auto& [name, criterion] : view.criteria)
    kit::paragraph(ui, {kit::small_bold(name + "  "), kit::small(criterion)});
}

}  // namespace

BriefingView briefing_view(const Library& library, const std::string& scenario) {
  const BundledScenario* found = library.find_scenario(scenario);
  require(found != nullptr, "a briefing is opened for a scenario of the library");
  const Scenario& script = *found->scenario;
  BriefingView view;
  view.id = script.id;
  view.level = script.level;
  view.texts.push_back(text_of(script));
  for (const char* language : {"cy"})
    if (const BundledScenario* translated = library.find_scenario(scenario, language))
      view.texts.push_back(text_of(*translated->scenario));
  view.customer = "You will meet a " + kind_words(script.customer.kind) + ". The shop’s norm is " +
                  in_words(script.norm) + " of shop time; nobody times your reading.";
  for (const CriterionRef& criterion : script.criteria)
    if (const Criterion* known = find_criterion(library.standards, criterion))
      view.criteria.emplace_back(short_name(criterion), known->words);
  return view;
}

BriefingState as_the_scenario_is(const BriefingView& view) {
  return {static_cast<std::size_t>(view.level - 1), 0};
}

void draw_briefing(kit::Ui& ui, const BriefingView& view, BriefingState& state, Intents& intents) {
  const BriefingText& text = view.texts[state.language];
  const std::string setting = text.when + " · level " + std::to_string(state.level + 1);
  {
    kit::PageHeader header(ui, {.title = text.title,
                                .sentence = setting,
                                .back_id = "brief.back",
                                .back_name = "Back to Practise"});
    if (header.back() || ui.pressed(kit::Key::escape)) intents.push_back(GoTo{Place::practise});
    draw_start(ui, view, state, intents);
  }
  kit::PageBody body(ui);
  kit::Columns columns(ui, {0, 420});
  columns.next();
  {
    kit::Card card(ui, {.id = "brief.situation", .padding = 3, .gap = 2});
    kit::heading(ui, "The situation");
    kit::paragraph(ui, text.briefing, {.id = "brief.text", .measure = kit::Measure::reading});
    kit::paragraph(ui, view.customer, {.ink = kit::Ink::second, .measure = kit::Measure::reading});
  }
  {
    kit::Card card(ui, {.id = "brief.how", .padding = 3, .gap = 1.5F});
    kit::heading(ui, "How you want to meet them");
    draw_level(ui, view, state);
    draw_language(ui, view, state);
  }
  columns.next();
  draw_criteria(ui, view);
}

void draw_before(kit::Ui& ui, const BeforeSitting& before, Intents& intents) {
  {
    kit::PageHeader header(ui, {.title = before.title,
                                .sentence = "An assessed attempt",
                                .back_id = "before.back",
                                .back_name = "Back to Practise"});
    if (header.back() || ui.pressed(kit::Key::escape)) intents.push_back(GoTo{Place::practise});
  }
  kit::PageBody body(ui);
  kit::Columns columns(ui, {0, 420});
  columns.next();
  kit::Card card(ui, {.id = "before.words", .padding = 3, .gap = 2});
  kit::heading(ui, "Before you begin");
  for (const std::string& sentence : before.words)
    kit::paragraph(ui, typeset(sentence), {.measure = kit::Measure::reading});
  kit::divider(ui);
  kit::heading(ui, before.question, "before.question");
  kit::Row row(ui, {.id = "before.buttons", .gap = 2});
  if (kit::button(ui, {.id = "before.begin",
                       .label = "Begin the assessed attempt",
                       .look = kit::ButtonLook::primary,
                       .key = {kit::Key::enter, true}}))
    intents.push_back(BeginAssessed{before.sitting});
  if (kit::button(ui, {.id = "before.later", .label = "Not now", .key = {kit::Key::escape}}))
    intents.push_back(GoTo{Place::practise});
}

}  // namespace tc
