#include <algorithm>

#include "content/scenario_sections.h"

namespace tc {

namespace {

MoodChange read_mood_change(Reading& reading, Node node) {
  MoodChange change;
  if (!node) return change;
  const Fields fields(reading, node, "a change of mood", {"patience", "trust", "understanding"});
  for (const Feeling feeling : all_feelings)
    if (const auto by = number_in(reading, fields[name(feeling)], -100, 100))
      change[feeling] = static_cast<std::int8_t>(*by);
  return change;
}

/// Nobody can show and miss one criterion by one and the same choice.
void compare_marks(ScenarioDraft& draft, const Effects& effects) {
  if (std::max(effects.shows.size(), effects.misses.size()) > limits::criteria) return;
  for (const Mark& missed : effects.misses)
    for (const Mark& shown : effects.shows)
      if (shown.criterion == missed.criterion)
        draft.reading.error("TC213", missed.place,
                            text(draft.scenario[missed.criterion].code) +
                                " is shown by the same choice on line " +
                                std::to_string(shown.place.line),
                            "keep the one that matters more");
}

void expect_one_way(const Fields& fields) {
  if (fields.has("go") && fields.has("interrupt"))
    fields.reading().error("TC111", fields.key_place("interrupt"),
                           "'go' leads away and 'interrupt' breaks in; one of them",
                           "keep one of them");
}

}  // namespace

std::vector<std::string> with(std::vector<std::string> keys, const std::vector<std::string>& more) {
  keys.insert(keys.end(), more.begin(), more.end());
  return keys;
}

std::vector<std::string> effect_keys() {
  return with(line_keys(), {"shows", "misses", "mood", "sets", "clears", "set", "waits", "leaves",
                            "go", "interrupt"});
}

Effects read_effects(ScenarioDraft& draft, const Fields& fields) {
  Effects effects;
  effects.does = acts_in(draft, fields["does"]);
  effects.shows = marks_in(draft, fields["shows"], "shows");
  effects.misses = marks_in(draft, fields["misses"], "misses");
  std::vector<Assignment> sets = flags_in(draft, fields["sets"], true);
  for (const Assignment& cleared : flags_in(draft, fields["clears"], false))
    sets.push_back(cleared);
  read_assignments(draft, fields["set"], sets);
  effects.sets = draft.keep(sets);
  effects.waits = waiter_in(draft, fields["waits"]);
  effects.leaves = waiter_in(draft, fields["leaves"]);
  effects.mood = read_mood_change(draft.reading, fields["mood"]);
  effects.go = target_in(draft, fields["go"]);
  effects.interrupt = scene_in(draft, fields["interrupt"]);
  expect_one_way(fields);
  compare_marks(draft, effects);
  return effects;
}

}  // namespace tc
