#include "content/scenario_reader.h"

#include "content/scenario_sections.h"

namespace tc {

namespace {

const std::vector<std::string> weekdays{"Monday", "Tuesday",  "Wednesday", "Thursday",
                                        "Friday", "Saturday", "Sunday"};

StandardUrn read_standard_urn(ScenarioDraft& draft, const Fields& fields) {
  const Node node = fields.needed("standard");
  StandardUrn urn(text_in(draft.reading, node));
  if (urn.empty() || draft.known.standards == nullptr) return urn;
  if (find_standard(*draft.known.standards, urn) != nullptr) return urn;
  std::vector<std::string> urns;
  for (const Standard& standard : *draft.known.standards) urns.push_back(standard.urn.text);
  draft.reading.error("TC206", node.place(), "no standard is called " + quoted_name(urn.text),
                      draft.reading.meant(urn.text, urns));
  return urn;
}

void read_heading(ScenarioDraft& draft, const Fields& fields) {
  Reading& reading = draft.reading;
  Scenario& scenario = draft.scenario;
  scenario.id = name_in(reading, fields.needed("scenario"));
  scenario.title = text_in(reading, fields.needed("title"));
  scenario.level = number_in(reading, fields.needed("level"), 1, 3).value_or(2);
  scenario.norm = {number_in(reading, fields.needed("minutes"), 1, 120).value_or(1) * 60};
  scenario.briefing = text_in(reading, fields.needed("briefing"));
  scenario.starts = time_in(reading, fields.needed("starts")).value_or(SimTime{});
  const auto day = word_in(reading, fields.needed("day"), weekdays);
  if (day) scenario.day = weekdays[*day];
  const std::vector<std::string> channels{std::string(name(Channel::counter)),
                                          std::string(name(Channel::phone))};
  const auto channel = word_in(reading, fields.needed("channel"), channels);
  scenario.channel = channel == std::size_t{1} ? Channel::phone : Channel::counter;
}

void read_start(ScenarioDraft& draft, const Fields& fields) {
  const Node node = fields.needed("start");
  const auto target = target_in(draft, node);
  if (!target) return;
  if (const auto* scene = std::get_if<SceneIndex>(&*target))
    draft.scenario.start = *scene;
  else
    draft.reading.error("TC201", node.place(),
                        quoted_name(node.text()) + " is an ending; a scenario starts in a scene");
}

/// A scene and an ending of one name could not be told apart after `go`.
void compare_names(ScenarioDraft& draft, const Fields& fields) {
  for (const Node::Entry& ending : fields["endings"].entries())
    if (fields["scenes"][ending.key].kind() != NodeKind::absent)
      draft.reading.error("TC209", ending.key_place,
                          "a scene is called " + quoted_name(ending.key) + " too",
                          "give the scene or the ending another name");
}

}  // namespace

std::optional<Scenario> read_scenario(Node tree, const KnownNames& known, Reading& reading) {
  const Fields fields(
      reading, tree, "a scenario",
      {"scenario", "title", "standard", "channel", "level", "minutes", "day", "starts", "briefing",
       "customer", "needs", "scenes", "happenings", "endings", "start", "gives_up"});
  ScenarioDraft draft{reading, known, DeclaredNames(), Scenario(), {}};
  draft.scenario.place = tree.place();
  if (!tree.is(NodeKind::map)) return std::nullopt;
  draft.scenario.standard = read_standard_urn(draft, fields);
  draft.names = declared_names(tree, *known.acts, draft.scenario.standard);
  draft.scenario.acts = draft.names.guards.acts;
  draft.scenario.criteria = draft.names.criteria;
  draft.scenario.flags = draft.names.guards.flags;
  draft.scenario.promises.resize(draft.names.guards.promises.size());
  room_for(reading, tree.place(), draft.scenario.flags.size(), limits::flags, "flag");
  room_for(reading, tree.place(), draft.scenario.promises.size(), limits::promises, "promise");
  room_for(reading, tree.place(), draft.scenario.criteria.size(), limits::criteria, "criterion");
  read_heading(draft, fields);
  draft.scenario.customer = read_customer(reading, fields.needed("customer"));
  read_needs(draft, fields["needs"]);
  compare_names(draft, fields);
  read_scenes(draft, fields.needed("scenes"));
  read_happenings(draft, fields["happenings"]);
  read_endings(draft, fields.needed("endings"));
  read_start(draft, fields);
  draft.scenario.gives_up = ending_in(draft, fields["gives_up"]);
  if (reading.errors() > 0) return std::nullopt;
  return std::move(draft.scenario);
}

}  // namespace tc
