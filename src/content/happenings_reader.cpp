// What happens by itself: at a time, as soon as something holds, or seen at the end.
#include <algorithm>
#include <array>

#include "content/scenario_sections.h"
#include "scenario/order_question.h"

namespace tc {

namespace {

constexpr std::array occasions{"at", "as_soon_as", "at_end"};

/// Told by its key, of which there is one.
Occasion read_occasion(const Fields& fields) {
  std::optional<std::size_t> found;
  for (std::size_t i = 0; i < occasions.size(); ++i) {
    if (!fields.has(occasions[i])) continue;
    if (found)
      fields.reading().error("TC111", fields.key_place(occasions[i]),
                             "a happening comes on one occasion, and has '" +
                                 std::string(occasions[*found]) + "' already",
                             "keep one of them, or make it two happenings");
    found = i;
  }
  if (!found)
    fields.reading().error("TC101", fields.place(),
                           "'at', 'as_soon_as' or 'at_end' is missing in a happening",
                           "write at: \"17:05\", or as_soon_as: and what has to hold");
  return static_cast<Occasion>(found.value_or(0));
}

std::vector<std::string> keys_for(Node node) {
  std::vector<std::string> keys{"id", "at", "as_soon_as", "at_end", "when", "proof"};
  if (node["at_end"].kind() != NodeKind::absent) return with({"shows", "misses"}, keys);
  return with(with({"what"}, keys), effect_keys());
}

/// The first order that the expression asks about.
std::optional<trade::OrderIndex> order_named_in(const Expression& expression) {
  const auto asked = std::find_if(expression.postfix.begin(), expression.postfix.end(),
                                  [](const Term& term) { return term.op == Op::order; });
  if (asked == expression.postfix.end()) return std::nullopt;
  return order_in(asked->operand);
}

std::optional<trade::OrderIndex> read_proof(ScenarioDraft& draft, Node node) {
  const std::string id = text_in(draft.reading, node);
  if (id.empty()) return std::nullopt;
  const std::vector<std::string>& orders = draft.names.expressions.orders;
  const auto found = std::find(orders.begin(), orders.end(), id);
  if (found != orders.end())
    return trade::OrderIndex{static_cast<std::uint16_t>(found - orders.begin())};
  draft.reading.error("TC241", node.place(), "no order is called " + quoted_name(id),
                      draft.reading.meant(id, orders));
  return std::nullopt;
}

LineIndex read_what(ScenarioDraft& draft, Node node) {
  Line line;
  line.speaker = Speaker::narrator;
  line.text = words_in(draft, node, "what");
  line.place = node.place();
  return add_line(draft, line);
}

Happening read_happening(ScenarioDraft& draft, Node node) {
  const Fields fields(draft.reading, node, "a happening", keys_for(node));
  Happening happening;
  happening.place = node.place();
  draft.owner = name_in(draft.reading, fields.needed("id"));
  happening.id = draft.keep(draft.owner);
  claim_id(draft, draft.owner, fields.key_place("id"));
  happening.occasion = read_occasion(fields);
  happening.at = time_in(draft.reading, fields["at"]).value_or(SimTime{});
  happening.holds = guard_in(draft, fields["as_soon_as"]);
  if (fields.has("at_end")) happening.holds = guard_in(draft, fields["at_end"]);
  happening.when = guard_in(draft, fields["when"]);
  happening.effects = read_effects(draft, fields);
  happening.effects.reaction = read_lines(draft, fields, LineNeed::optional);
  happening.proof =
      fields.has("proof") ? read_proof(draft, fields["proof"]) : order_named_in(happening.holds);
  if (happening.occasion == Occasion::at_time) fields.needed("what");
  if (const Node what = fields["what"]) happening.what = read_what(draft, what);
  return happening;
}

}  // namespace

void read_happenings(ScenarioDraft& draft, Node list) {
  const std::vector<Node> items = items_in(draft.reading, list);
  if (!room_for(draft.reading, list.place(), items.size(), limits::happenings, "happening")) return;
  for (const Node& item : items) draft.scenario.happenings.push_back(read_happening(draft, item));
}

}  // namespace tc
