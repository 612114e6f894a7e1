#include <algorithm>

#include "content/scenario_sections.h"

namespace tc {

namespace {

const Colleague* colleague_in(ScenarioDraft& draft, Node node) {
  const Authority& authority = draft.known.common->authority;
  const std::string id = text_in(draft.reading, node);
  if (id.empty()) return nullptr;
  const Colleague* colleague = authority.find_colleague(id);
  std::vector<std::string> known;
  for (const Colleague& one : authority.people) known.push_back(one.id);
  if (colleague == nullptr)
    draft.reading.error("TC220", node.place(), "no colleague is called " + quoted_name(id),
                        draft.reading.meant(id, known));
  return colleague;
}

const Matter* matter_in(ScenarioDraft& draft, Node node) {
  const Authority& authority = draft.known.common->authority;
  const std::string id = text_in(draft.reading, node);
  if (id.empty()) return nullptr;
  const Matter* matter = authority.find_matter(id);
  std::vector<std::string> known;
  for (const Matter& one : authority.matters) known.push_back(one.id);
  if (matter == nullptr)
    draft.reading.error("TC220", node.place(),
                        "no matter of authority is called " + quoted_name(id),
                        draft.reading.meant(id, known));
  return matter;
}

/// An act that the program adds by itself has to be one of the list.
void add_act(ScenarioDraft& draft, std::string_view name, const Span& place,
             std::vector<ActIndex>& acts) {
  const auto act = draft.known.common->acts.find(name);
  if (act && std::find(acts.begin(), acts.end(), *act) == acts.end()) acts.push_back(*act);
  if (!act)
    draft.reading.error("TC200", place, "no act is called " + quoted_name(name),
                        "content/acts.yaml needs it for limits of authority");
}

}  // namespace

void read_referral(ScenarioDraft& draft, const Fields& fields, Choice& choice,
                   std::vector<ActIndex>& acts) {
  const Colleague* colleague = colleague_in(draft, fields.needed("to"));
  const Matter* matter = matter_in(draft, fields.needed("about"));
  if (colleague == nullptr || matter == nullptr) return;
  choice.to = draft.keep(colleague->name);
  const auto& people = draft.scenario.people;
  if (std::find(people.begin(), people.end(), colleague->id) == people.end())
    draft.reading.error("TC220", fields["to"].place(),
                        quoted_name(colleague->id) + " is not among the people of this scenario",
                        "add the id to 'people' at the top");
  add_act(draft, matter->beyond == colleague->id ? "refer" : "refer.wrong", fields["to"].place(),
          acts);
}

void read_commitment(ScenarioDraft& draft, Node node, std::vector<ActIndex>& acts) {
  if (!node) return;
  const Fields fields(draft.reading, node, "a commitment", {"matter", "pounds"});
  const Matter* matter = matter_in(draft, fields.needed("matter"));
  const auto pounds = number_in(draft.reading, fields.needed("pounds"), 0, 1'000'000);
  if (matter == nullptr || !pounds) return;
  const bool own = matter->own_pounds && *pounds <= *matter->own_pounds;
  if (!own) add_act(draft, "over_step", node.place(), acts);
}

void read_people(ScenarioDraft& draft, Node list) {
  for (const Node& item : items_in(draft.reading, list))
    if (const Colleague* colleague = colleague_in(draft, item))
      draft.scenario.people.push_back(draft.keep(colleague->id));
}

}  // namespace tc
