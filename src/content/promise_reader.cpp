#include <algorithm>

#include "base/text.h"
#include "content/scenario_sections.h"

namespace tc {

namespace {

constexpr std::string_view from_now = "from now";

/// By a time of day, or so long from when it is made.
Due read_due(ScenarioDraft& draft, const Fields& fields) {
  Reading& reading = draft.reading;
  if (fields.has("by") && fields.has(from_now))
    reading.error("TC111", fields.key_place(from_now),
                  "a promise is kept either 'by' a time or so long 'from now', not both",
                  "keep one of them");
  if (fields.has(from_now)) return duration_in(reading, fields[from_now]).value_or(SimDuration{60});
  if (!fields.has("by"))
    reading.error("TC101", fields.place(), "'by' or 'from now' is missing in a promise",
                  "write by: \"17:30\" or from now: 20 min");
  const Node by = fields["by"];
  if (parse_sim_duration(trimmed(by.text())))
    return duration_in(reading, by).value_or(SimDuration{60});
  return time_in(reading, by).value_or(SimTime{});
}

Effects read_fate(ScenarioDraft& draft, Node node, const std::string& id, std::string_view key) {
  if (!node) return {};
  const std::string what = "'" + std::string(key) + "'";
  draft.owner = id + "." + std::string(key);
  const Fields fields(draft.reading, node, what, effect_keys());
  Effects effects = read_effects(draft, fields);
  effects.reaction = read_lines(draft, fields, LineNeed::optional);
  return effects;
}

}  // namespace

std::optional<PromiseIndex> read_promise(ScenarioDraft& draft, Node node, const std::string& id) {
  if (!node) return std::nullopt;
  const Fields fields(
      draft.reading, node, "a promise",
      {"what", "by", "from now", "kept_by", "updated_by", "if_kept", "if_updated", "if_broken"});
  Promise promise;
  promise.id = draft.keep(id);
  promise.place = node.place();
  promise.what = words_in(draft, fields.needed("what"), "what");
  promise.by = read_due(draft, fields);
  promise.kept_by = acts_in(draft, fields.needed("kept_by"));
  promise.updated_by = acts_in(draft, fields["updated_by"]);
  promise.if_kept = read_fate(draft, fields["if_kept"], id, "if_kept");
  promise.if_updated = read_fate(draft, fields["if_updated"], id, "if_updated");
  promise.if_broken = read_fate(draft, fields["if_broken"], id, "if_broken");
  // Promises stand in the order of their ids, which is what guards were read with.
  const std::vector<std::string>& ids = draft.names.expressions.promises;
  const auto row = std::lower_bound(ids.begin(), ids.end(), id);
  if (row == ids.end() || *row != id) return std::nullopt;
  const PromiseIndex index{static_cast<std::uint16_t>(row - ids.begin())};
  draft.scenario.promises[index.value] = promise;
  return index;
}

}  // namespace tc
