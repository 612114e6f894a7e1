#include <algorithm>

#include "content/common_readers.h"
#include "content/scenario_sections.h"

namespace tc {

namespace {

bool starts_with(std::string_view text, std::string_view beginning) {
  return text.substr(0, beginning.size()) == beginning;
}

/// Acts by name; "tell.*" stands for the whole group.
std::vector<ActIndex> acts_named(ScenarioDraft& draft, Node list) {
  const Acts& acts = draft.known.common->acts;
  std::vector<ActIndex> out;
  for (const Node& item : items_in(draft.reading, list)) {
    const std::string name = text_in(draft.reading, item);
    const bool group = name.size() > 2 && name.substr(name.size() - 2) == ".*";
    const std::size_t before = out.size();
    for (std::size_t i = 0; i < acts.all().size(); ++i) {
      const std::string& act = acts.all()[i].name;
      if (group ? starts_with(act, name.substr(0, name.size() - 1)) : act == name)
        out.push_back({static_cast<std::uint16_t>(i)});
    }
    if (out.size() == before && !name.empty())
      draft.reading.error("TC200", item.place(), "no act is called " + quoted_name(name),
                          draft.reading.meant(name, acts.names()));
  }
  return out;
}

ActSet act_set(ScenarioDraft& draft, Node list) {
  ActSet set;
  for (const ActIndex act : acts_named(draft, list)) set.set(act.value);
  return set;
}

void read_criterion(ScenarioDraft& draft, Node node, const std::vector<Standard>* standards,
                    ConductRule& rule) {
  const auto ref = parse_criterion_ref(text_in(draft.reading, node));
  if (!ref) {
    if (node)
      draft.reading.error("TC207", node.place(),
                          quoted_name(node.text()) + " is not how a criterion is written here",
                          "write it with its standard, as IMIVPO01/P4");
    return;
  }
  rule.criterion = *ref;
  if (standards == nullptr) return;
  const Standard* standard = find_standard(*standards, ref->standard);
  if (standard == nullptr)
    draft.reading.error("TC206", node.place(),
                        "no standard is called " + quoted_name(ref->standard.text));
  else if (standard->find(ref->code) == nullptr)
    draft.reading.error("TC205", node.place(),
                        ref->standard.text + " has no criterion " + text(ref->code));
}

/// Which of the five kinds it is: told by its key, of which there is one.
ConductKind read_kind(ScenarioDraft& draft, const Fields& fields) {
  constexpr std::array kinds{"within", "before", "never", "at_end", "as_soon_as"};
  std::optional<std::size_t> found;
  for (std::size_t i = 0; i < kinds.size(); ++i) {
    if (!fields.has(kinds[i])) continue;
    if (found)
      draft.reading.error(
          "TC111", fields.key_place(kinds[i]),
          "a rule is of one kind, and has '" + std::string(kinds[*found]) + "' already",
          "make it two rules");
    found = i;
  }
  if (!found)
    draft.reading.error(
        "TC101", fields.place(),
        "'within', 'before', 'never', 'at_end' or 'as_soon_as' is missing in a rule");
  return static_cast<ConductKind>(found.value_or(0));
}

/// About each order, which its expressions call `order`, or about everything.
ConductScope read_scope(ScenarioDraft& draft, const Fields& fields, ConductKind kind) {
  const bool each = word_in(draft.reading, fields["for"], {"each order"}).has_value();
  if (each && kind != ConductKind::at_end && kind != ConductKind::once)
    draft.reading.error("TC111", fields.key_place("for"),
                        "a rule for each order is looked at 'as_soon_as' something, or 'at_end'",
                        "make it one of these, or take 'for' away");
  draft.names.expressions.order_at_hand = each ? "order" : "";
  return each ? ConductScope::each_order : ConductScope::everything;
}

/// What its `when`, `needs` and the rest ask.
void read_conditions(ScenarioDraft& draft, const Fields& fields, ConductRule& rule) {
  const bool once = rule.kind == ConductKind::once;
  if (once && fields.has("when"))
    draft.reading.error("TC111", fields.key_place("when"),
                        "'as_soon_as' says when this rule is looked at",
                        "put both into 'as_soon_as', joined by 'and'");
  rule.when = guard_in(draft, fields[once ? "as_soon_as" : "when"]);
  if (rule.kind == ConductKind::answer) fields.needed("when");
  if (once || rule.kind == ConductKind::before)
    rule.needs = guard_in(draft, fields.needed("needs"));
  if (rule.kind == ConductKind::at_end) rule.needs = guard_in(draft, fields["at_end"]);
}

ConductRule read_rule(ScenarioDraft& draft, const Node::Entry& entry,
                      const std::vector<Standard>* standards) {
  const Fields fields(draft.reading, entry.value, "a conduct rule",
                      {"criterion", "says", "for", "when", "within", "one_of", "unless", "before",
                       "needs", "never", "at_end", "as_soon_as", "kept", "broken"});
  ConductRule rule;
  rule.place = entry.key_place;
  rule.id = draft.keep(name_in(draft.reading, entry));
  rule.words = draft.keep(text_in(draft.reading, fields.needed("says")));
  read_criterion(draft, fields.needed("criterion"), standards, rule);
  rule.kind = read_kind(draft, fields);
  rule.scope = read_scope(draft, fields, rule.kind);
  rule.within = duration_in(draft.reading, fields["within"]).value_or(SimDuration{60});
  const bool answer = rule.kind == ConductKind::answer;
  const bool before = rule.kind == ConductKind::before;
  const char* acts = answer ? "one_of" : before ? "before" : "never";
  if (rule.kind != ConductKind::at_end && rule.kind != ConductKind::once)
    rule.acts = draft.keep(acts_named(draft, fields.needed(acts)));
  rule.unless = draft.keep(acts_named(draft, fields["unless"]));
  read_conditions(draft, fields, rule);
  rule.kept = {{}, draft.keep(text_in(draft.reading, fields.needed("kept"))), rule.place};
  rule.broken = {{}, draft.keep(text_in(draft.reading, fields.needed("broken"))), rule.place};
  return rule;
}

}  // namespace

void read_conduct(Node tree, const std::shared_ptr<Common>& common,
                  const std::vector<Standard>* standards, Reading& reading) {
  if (tree.is(NodeKind::absent)) return;
  const Fields file(reading, tree, "the conduct rules", {"conduct"});
  const Node root = file.needed("conduct");
  if (!root) return;
  const Fields fields(reading, root, "the conduct rules",
                      {"answers", "acknowledges", "serves", "rules"});
  KnownNames known;
  known.common = common;
  ScenarioDraft draft{reading, known, {}, {}, {}, nullptr, {}, 0};
  draft.names.expressions.acts = &common->acts;
  draft.names.expressions.world = ExpressionNames::World::there;
  draft.scenario.arena = common->arena;
  common->answers = act_set(draft, fields["answers"]);
  common->acknowledges = act_set(draft, fields["acknowledges"]);
  common->serves = act_set(draft, fields["serves"]);
  const std::vector<Node::Entry> rules = entries_in(reading, fields.needed("rules"));
  if (!room_for(reading, tree.place(), rules.size(), limits::rules, "conduct rule")) return;
  for (const Node::Entry& entry : rules)
    common->conduct.push_back(read_rule(draft, entry, standards));
}

}  // namespace tc
