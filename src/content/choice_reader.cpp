#include "content/scenario_sections.h"
#include "scenario/speaking_time.h"

namespace tc {

namespace {

constexpr SimDuration task_takes{30};
constexpr SimDuration wait_takes{15};
constexpr SimDuration wait_alone_takes{60};
constexpr int longest_wait = 3600;  // a longer one could never be made: see Session::take

std::vector<std::string> keys_of(ChoiceKind kind) {
  const std::vector<std::string> all = with({"id", "takes", "does"}, effect_keys());
  const std::vector<std::string> offered = with({"when", "promise", "repeat", "commits"}, all);
  switch (kind) {
    case ChoiceKind::reply:
      return with({"say"}, offered);
    case ChoiceKind::task:
      return with({"do", "finds", "at"}, offered);
    case ChoiceKind::refer:
      return with({"say", "to", "about"}, offered);
    case ChoiceKind::move:
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
    case ChoiceKind::refer:
      return "a referral";
    case ChoiceKind::move:
    case ChoiceKind::wait:
      break;
  }
  return "a wait";
}

/// The words, and how long saying them takes in English, whatever language they are in.
SimDuration read_words(ScenarioDraft& draft, const Fields& fields, Choice& choice) {
  if (choice.kind == ChoiceKind::wait)
    return draft.scenario[choice.scene].alone ? wait_alone_takes : wait_takes;
  if (choice.kind == ChoiceKind::task) {
    choice.text = words_in(draft, fields.needed("do"), "do");
    choice.finds = words_in(draft, fields["finds"], "finds");
    const auto at = word_in(draft.reading, fields["at"],
                            {"parts", "stock", "orders", "diary", "guidance", "telephone"});
    if (at) choice.tool = static_cast<Tool>(*at);
    return task_takes;
  }
  const Node say = fields.needed("say");
  choice.text = words_in(draft, say, "say");
  return speaking_time(say.text());
}

SimDuration read_takes(ScenarioDraft& draft, const Fields& fields, const Choice& choice,
                       SimDuration usual) {
  const auto given = duration_in(draft.reading, fields["takes"]);
  if (given && choice.kind == ChoiceKind::wait && given->seconds > longest_wait)
    draft.reading.error("TC106", fields["takes"].place(), "a wait is at most an hour long",
                        "write it as 20 s, 5 min or 1 h");
  return given.value_or(usual);
}

std::string read_id(ScenarioDraft& draft, const Fields& fields, const Choice& choice,
                    std::size_t number) {
  const std::string_view scene = draft.scenario[choice.scene].name;
  if (fields.has("id")) return draft.own(name_in(draft.reading, fields["id"]));
  return choice.kind == ChoiceKind::wait ? made_wait_id(scene) : made_id(scene, number);
}

/// Where a session keeps that it was ever chosen: for `said`, and for what is offered only once.
void remember(ScenarioDraft& draft, const std::string& id, const Span& place, Choice& choice) {
  const auto& asked = draft.names.expressions.remembered_choices;
  for (std::size_t i = 0; i < asked.size(); ++i)
    if (asked[i] == id) choice.slot = static_cast<std::uint8_t>(i);
  if (choice.slot || choice.again != Again::never) return;
  const std::size_t slot = asked.size() + draft.remembered++;
  if (room_for(draft.reading, place, slot + 1, limits::remembered_choices, "choice to remember"))
    choice.slot = static_cast<std::uint8_t>(slot);
}

/// What it does by its author, and what follows from whom it asks and what it grants.
std::span<const ActIndex> all_acts(ScenarioDraft& draft, const Fields& fields, Choice& choice) {
  std::vector<ActIndex> acts(choice.effects.does.begin(), choice.effects.does.end());
  if (choice.kind == ChoiceKind::refer) read_referral(draft, fields, choice, acts);
  read_commitment(draft, fields["commits"], acts);
  return acts.size() == choice.effects.does.size() ? choice.effects.does : draft.keep(acts);
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
  const std::string id = read_id(draft, fields, choice, number);
  claim_id(draft, id, fields.key_place("id"));
  draft.owner = id;
  choice.id = draft.keep(id);
  const SimDuration usual = read_words(draft, fields, choice);
  choice.when = guard_in(draft, fields["when"]);
  choice.takes = read_takes(draft, fields, choice, usual);
  const auto again = word_in(draft.reading, fields["repeat"], {"each visit", "always", "never"});
  choice.again = static_cast<Again>(again.value_or(0));
  remember(draft, id, choice.place, choice);
  choice.effects = read_effects(draft, fields);
  choice.effects.reaction = read_lines(draft, fields, LineNeed::optional);
  choice.effects.does = all_acts(draft, fields, choice);
  choice.effects.promise = read_promise(draft, fields["promise"], id);
  draft.scenario.choices.push_back(choice);
  return ChoiceIndex{static_cast<std::uint16_t>(draft.scenario.choices.size() - 1)};
}

void claim_id(ScenarioDraft& draft, const std::string& id, const Span& place) {
  if (id.empty() || draft.ids.insert(id).second) return;
  draft.reading.error("TC208", place, "the id " + quoted_name(id) + " is taken already",
                      "ids are unique in a scenario");
}

}  // namespace tc
