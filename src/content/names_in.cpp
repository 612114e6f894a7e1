#include <algorithm>

#include "base/text.h"
#include "content/scenario_sections.h"

namespace tc {

namespace {

constexpr std::string_view back = "back";

std::optional<std::uint16_t> position(const std::vector<std::string>& names,
                                      std::string_view name) {
  const auto found = std::find(names.begin(), names.end(), name);
  if (found == names.end()) return std::nullopt;
  return static_cast<std::uint16_t>(found - names.begin());
}

/// The words of a list one by one, those that are none reported and left out.
std::vector<std::pair<std::string, Node>> named_nodes(Reading& reading, Node list) {
  std::vector<std::pair<std::string, Node>> out;
  for (const Node& item : items_in(reading, list)) {
    std::string name = text_in(reading, item);
    if (!name.empty()) out.emplace_back(std::move(name), item);
  }
  return out;
}

/// "the last one is P18"
std::string last_of(const Standard& standard, CriterionKind kind) {
  const std::vector<const Criterion*> judged = standard.judged(kind);
  return judged.empty() ? "" : "the last one is " + text(judged.back()->code);
}

/// Whether the standard has it and an assessor can judge it.
void look_up(ScenarioDraft& draft, const CriterionRef& ref, const Node::Entry& entry) {
  if (draft.known.standards == nullptr) return;
  const Standard* standard = find_standard(*draft.known.standards, ref.standard);
  // Of its own standard the scenario's head has told already.
  if (standard == nullptr && ref.standard == draft.scenario.standard) return;
  if (standard == nullptr) {
    draft.reading.error("TC206", entry.key_place,
                        "no standard is called " + quoted_name(ref.standard.text));
    return;
  }
  const Criterion* criterion = standard->find(ref.code);
  if (criterion == nullptr)
    draft.reading.error("TC205", entry.key_place,
                        ref.standard.text + " has no criterion " + text(ref.code),
                        last_of(*standard, ref.code.kind));
  else if (!criterion->judged())
    draft.reading.error("TC205", entry.key_place,
                        text(ref.code) + " is only the heading of others in " + ref.standard.text,
                        "name one of those under it");
}

/// What a name in shared scenes leads to: an exit, one of their own scenes, or as it stands; ""
/// where the inclusion does not say it, which has been told there.
std::string resolved(const ScenarioDraft& draft, const std::string& name) {
  if (draft.source == nullptr || draft.source->prefix.empty()) return name;
  const auto lead = draft.source->leads.find(name);
  if (lead != draft.source->leads.end()) return lead->second;
  const std::string own = draft.own(name);
  return position(draft.names.scenes, own) ? own : name;
}

/// A truth that is set to yes or no: an expression of one constant.
Assignment flag_set(ScenarioDraft& draft, std::uint16_t row, bool set) {
  const std::vector<Term> value{{Op::constant, set ? 1 : 0}};
  return {VariableIndex{row}, {draft.keep(value)}};
}

}  // namespace

std::span<const ActIndex> acts_in(ScenarioDraft& draft, Node list) {
  const Acts& acts = draft.known.common->acts;
  std::vector<ActIndex> out;
  for (const auto& [name, node] : named_nodes(draft.reading, list)) {
    const auto act = acts.find(name);
    if (act)
      out.push_back(*act);
    else
      draft.reading.error("TC200", node.place(), "no act is called " + quoted_name(name),
                          draft.reading.meant(name, acts.names()));
  }
  return draft.keep(out);
}

std::vector<Assignment> flags_in(ScenarioDraft& draft, Node list, bool set) {
  std::vector<Assignment> out;
  std::vector<std::string> flags;
  for (const Variable& variable : draft.scenario.variables)
    flags.emplace_back(variable.type == ValueType::truth ? variable.name : "");
  for (const auto& [name, node] : named_nodes(draft.reading, list)) {
    name_in(draft.reading, node);
    const auto flag = position(flags, name);
    if (flag)
      out.push_back(flag_set(draft, *flag, set));
    else
      draft.reading.error("TC203", node.place(), "nothing sets a flag called " + quoted_name(name),
                          draft.reading.meant(name, flags));
  }
  return out;
}

std::optional<Target> target_in(ScenarioDraft& draft, Node node) {
  const std::string given = text_in(draft.reading, node);
  if (given.empty()) return std::nullopt;
  if (given == back) return Back{};
  const std::string name = resolved(draft, given);
  if (name.empty()) return std::nullopt;
  if (name == back) return Back{};
  if (const auto scene = position(draft.names.scenes, name)) return SceneIndex{*scene};
  if (const auto ending = position(draft.names.endings, name)) return EndingIndex{*ending};
  draft.reading.error("TC201", node.place(), "no scene or ending is called " + quoted_name(given),
                      draft.reading.meant(given, draft.names.targets));
  return std::nullopt;
}

std::optional<SceneIndex> scene_in(ScenarioDraft& draft, Node node) {
  const std::string given = text_in(draft.reading, node);
  if (given.empty()) return std::nullopt;
  const std::string name = resolved(draft, given);
  if (name.empty()) return std::nullopt;
  if (const auto scene = position(draft.names.scenes, name)) return SceneIndex{*scene};
  draft.reading.error("TC201", node.place(), "no scene is called " + quoted_name(given),
                      draft.reading.meant(given, draft.names.scenes));
  return std::nullopt;
}

std::optional<EndingIndex> ending_in(ScenarioDraft& draft, Node node) {
  const std::string name = text_in(draft.reading, node);
  if (name.empty()) return std::nullopt;
  if (const auto ending = position(draft.names.endings, name)) return EndingIndex{*ending};
  draft.reading.error("TC201", node.place(), "no ending is called " + quoted_name(name),
                      draft.reading.meant(name, draft.names.endings));
  return std::nullopt;
}

std::optional<WaiterIndex> waiter_in(ScenarioDraft& draft, Node node) {
  const std::string name = text_in(draft.reading, node);
  if (name.empty()) return std::nullopt;
  if (const auto waiter = position(draft.names.waiters, name)) return WaiterIndex{*waiter};
  draft.reading.error("TC223", node.place(), "nobody called " + quoted_name(name) + " waits",
                      draft.reading.meant(name, draft.names.waiters));
  return std::nullopt;
}

std::span<const Mark> marks_in(ScenarioDraft& draft, Node map, std::string_view key) {
  std::vector<Mark> out;
  for (const Node::Entry& entry : entries_in(draft.reading, map)) {
    const auto ref = parse_criterion_ref(entry.key, draft.scenario.standard);
    if (!ref) {
      draft.reading.error("TC207", entry.key_place,
                          quoted_name(entry.key) + " is not how a criterion is written",
                          "write P4, K4.2 or IMIVPO01/P4");
      continue;
    }
    look_up(draft, *ref, entry);
    if (entry.value.is(NodeKind::empty))
      draft.reading.error("TC110", entry.key_place,
                          "the reason is missing after " + quoted_name(entry.key),
                          "say in one sentence why; the apprentice reads it");
    const auto row =
        std::lower_bound(draft.scenario.criteria.begin(), draft.scenario.criteria.end(), *ref);
    const auto index = static_cast<std::uint16_t>(row - draft.scenario.criteria.begin());
    const std::string id = std::string(key) + "." + std::string(entry.key);
    out.push_back({{index}, words_in(draft, entry.value, id), entry.key_place});
  }
  return draft.keep(out);
}

}  // namespace tc
