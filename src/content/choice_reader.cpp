#include "content/scenario_sections.h"
#include "scenario/speaking_time.h"

namespace tc {

namespace {

constexpr SimDuration task_takes{30};
constexpr SimDuration wait_takes{15};
constexpr SimDuration wait_alone_takes{60};
constexpr int longest_wait = 3600;  // a longer one could never be made: see Session::wait

std::vector<std::string> keys_of(ChoiceKind kind) {
  const std::vector<std::string> all = with({"id", "takes", "does", "go"}, effect_keys());
  switch (kind) {
    case ChoiceKind::reply:
      return with({"say", "when", "promise"}, all);
    case ChoiceKind::task:
      return with({"do", "finds", "at", "when", "promise"}, all);
    case ChoiceKind::wait:
      break;
  }
  return all;
}

std::string_view noun(ChoiceKind kind) {
  switch (kind) {
    case ChoiceKind::reply:
      return "a reply";
    case ChoiceKind::task:
      return "a task";
    case ChoiceKind::wait:
      break;
  }
  return "a wait";
}

void read_words(ScenarioDraft& draft, const Fields& fields, Choice& choice) {
  Reading& reading = draft.reading;
  if (choice.kind == ChoiceKind::reply) choice.text = text_in(reading, fields.needed("say"));
  if (choice.kind != ChoiceKind::task) return;
  choice.text = text_in(reading, fields.needed("do"));
  choice.finds = text_in(reading, fields["finds"]);
  const auto at = word_in(reading, fields["at"],
                          {"parts", "stock", "orders", "diary", "guidance", "telephone"});
  if (at) choice.tool = static_cast<Tool>(*at);
}

SimDuration usual_time(const Choice& choice, bool alone) {
  switch (choice.kind) {
    case ChoiceKind::reply:
      return speaking_time(choice.text);
    case ChoiceKind::task:
      return task_takes;
    case ChoiceKind::wait:
      break;
  }
  return alone ? wait_alone_takes : wait_takes;
}

SimDuration read_takes(ScenarioDraft& draft, const Fields& fields, const Choice& choice) {
  const bool alone = draft.scenario[choice.scene].alone;
  const auto given = duration_in(draft.reading, fields["takes"]);
  if (given && choice.kind == ChoiceKind::wait && given->seconds > longest_wait)
    draft.reading.error("TC106", fields["takes"].place(), "a wait is at most an hour long",
                        "write it as 20 s, 5 min or 1 h");
  return given.value_or(usual_time(choice, alone));
}

std::string read_id(ScenarioDraft& draft, const Fields& fields, const Choice& choice,
                    std::size_t number) {
  const std::string& scene = draft.scenario[choice.scene].name;
  if (fields.has("id")) return name_in(draft.reading, fields["id"]);
  return choice.kind == ChoiceKind::wait ? made_wait_id(scene) : made_id(scene, number);
}

}  // namespace

std::optional<ChoiceIndex> read_choice(ScenarioDraft& draft, Node node, ChoiceKind kind,
                                       SceneIndex scene, std::size_t number) {
  if (!room_for(draft.reading, node.place(), draft.scenario.choices.size() + 1, limits::rows,
                "choice"))
    return std::nullopt;
  const Fields fields(draft.reading, node, std::string(noun(kind)), keys_of(kind));
  Choice choice;
  choice.kind = kind;
  choice.scene = scene;
  choice.place = node.place();
  choice.id = read_id(draft, fields, choice, number);
  claim_id(draft, choice.id, fields.key_place("id"));
  read_words(draft, fields, choice);
  choice.when = guard_in(draft, fields["when"]);
  choice.takes = read_takes(draft, fields, choice);
  choice.effects = read_effects(draft, fields);
  choice.effects.reaction = read_line(draft, fields, LineNeed::optional);
  choice.effects.promise = read_promise(draft, fields["promise"], choice.id);
  draft.scenario.choices.push_back(std::move(choice));
  return ChoiceIndex{static_cast<std::uint16_t>(draft.scenario.choices.size() - 1)};
}

void claim_id(ScenarioDraft& draft, const std::string& id, const Span& place) {
  if (id.empty() || draft.ids.insert(id).second) return;
  draft.reading.error("TC208", place, "the id " + quoted_name(id) + " is taken already",
                      "ids are unique in a scenario");
}

}  // namespace tc
