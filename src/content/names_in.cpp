#include <algorithm>

#include "base/text.h"
#include "content/scenario_sections.h"

namespace tc {

namespace {

std::optional<std::uint16_t> position(const std::vector<std::string>& sorted,
                                      std::string_view name) {
  const auto found = std::lower_bound(sorted.begin(), sorted.end(), name);
  if (found == sorted.end() || *found != name) return std::nullopt;
  return static_cast<std::uint16_t>(found - sorted.begin());
}

/// The words of a list one by one, those that are none reported and left out.
std::vector<std::pair<std::string, Node>> named_in(Reading& reading, Node list) {
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

}  // namespace

std::vector<ActIndex> acts_in(ScenarioDraft& draft, Node list) {
  std::vector<ActIndex> out;
  for (const auto& [name, node] : named_in(draft.reading, list)) {
    const auto act = draft.scenario.acts.find(name);
    if (act)
      out.push_back(*act);
    else
      draft.reading.error("TC200", node.place(), "no act is called " + quoted_name(name),
                          draft.reading.meant(name, draft.names.guards.all_acts));
  }
  return out;
}

std::vector<FlagIndex> flags_in(ScenarioDraft& draft, Node list) {
  std::vector<FlagIndex> out;
  for (const auto& [name, node] : named_in(draft.reading, list)) {
    name_in(draft.reading, node);
    const auto flag = position(draft.scenario.flags, name);
    if (flag)
      out.push_back({*flag});
    else
      draft.reading.error("TC203", node.place(), "nothing sets a flag called " + quoted_name(name),
                          draft.reading.meant(name, draft.scenario.flags));
  }
  return out;
}

std::optional<Target> target_in(ScenarioDraft& draft, Node node) {
  const std::string name = text_in(draft.reading, node);
  if (name.empty()) return std::nullopt;
  if (const auto scene = position(draft.names.scenes, name)) return SceneIndex{*scene};
  if (const auto ending = position(draft.names.endings, name)) return EndingIndex{*ending};
  draft.reading.error("TC201", node.place(), "no scene or ending is called " + quoted_name(name),
                      draft.reading.meant(name, draft.names.targets));
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

Expression guard_in(ScenarioDraft& draft, Node node) {
  const std::string guard = text_in(draft.reading, node);
  if (guard.empty()) return {};
  ParsedGuard parsed = parse_guard(node.text(), draft.names.guards);
  for (const GuardFault& fault : parsed.faults) {
    const std::string_view word =
        node.text().substr(std::min(fault.at, node.text().size()), fault.length);
    const std::string meant = draft.reading.meant(word, fault.candidates);
    draft.reading.error(fault.code, node.place_of(fault.at, fault.length), fault.sentence,
                        meant.empty() ? fault.hint : meant);
  }
  return std::move(parsed.expression);
}

std::vector<Mark> marks_in(ScenarioDraft& draft, Node map) {
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
    out.push_back({{index}, text_in(draft.reading, entry.value), entry.key_place});
  }
  return out;
}

}  // namespace tc
