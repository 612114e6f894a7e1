#include "content/common_readers.h"
#include "content/facts_in.h"
#include "content/fields.h"

namespace tc {

namespace {

Fact read_fact(Reading& reading, const Node::Entry& entry) {
  const Fields fields(
      reading, entry.value, "a fact",
      {"says", "nation", "valid_from", "valid_to", "source", "checked_on", "confirmed"});
  Fact fact;
  fact.place = entry.key_place;
  fact.id = name_in(reading, entry);
  fact.statement = text_in(reading, fields.needed("says"));
  const std::vector<std::string> nations{"UK", "GB", "E&W", "England", "Wales", "Scotland", "NI"};
  const auto nation = word_in(reading, fields.needed("nation"), nations);
  if (nation) fact.nation = nations[*nation];
  fact.valid_from = date_in(reading, fields["valid_from"]);
  fact.valid_to = date_in(reading, fields["valid_to"]);
  if (fact.valid_from && fact.valid_to && *fact.valid_to < *fact.valid_from)
    reading.error("TC106", fields["valid_to"].place(), "this is before 'valid_from'",
                  "'valid_to' is the last day on which the fact holds");
  fact.source = text_in(reading, fields.needed("source"));
  fact.checked_on = date_in(reading, fields.needed("checked_on")).value_or(CalendarDate{});
  fact.confirmed = yes_or_no_in(reading, fields.needed("confirmed")).value_or(false);
  return fact;
}

std::string meant(Reading& reading, const std::string& id, const Facts& facts) {
  std::vector<std::string> ids;
  for (const auto& one : facts) ids.push_back(one.first);
  return reading.meant(id, ids);
}

/// A fact that is named, held against the day on which it is looked at.
void look_at(const Fact& fact, const CalendarDate& today, Node item, Reading& reading) {
  if (fact.holds_on(today)) return;
  const std::string when = fact.valid_to && *fact.valid_to < today
                               ? "held until " + in_words(*fact.valid_to)
                               : "holds only from " + in_words(fact.valid_from.value_or(today));
  reading.warning("TC325", item.place(), "the fact " + quoted_name(fact.id) + " " + when,
                  "see what holds today, correct what relies on it, and name that fact");
}

}  // namespace

std::shared_ptr<const Facts> read_facts(Node tree, Reading& reading) {
  if (tree.is(NodeKind::absent)) return nullptr;
  const Fields fields(reading, tree, "the facts", {"facts"});
  const auto facts = std::make_shared<Facts>();
  for (const Node::Entry& entry : entries_in(reading, fields.needed("facts")))
    facts->emplace(entry.key, read_fact(reading, entry));
  if (reading.errors() > 0) return nullptr;
  return facts;
}

std::vector<std::string> facts_in(Node list, const KnownFacts& known, Reading& reading) {
  std::vector<std::string> out;
  for (const Node& item : items_in(reading, list)) {
    std::string id = text_in(reading, item);
    if (known.facts != nullptr && !id.empty()) {
      const auto fact = known.facts->find(id);
      if (fact == known.facts->end())
        reading.error("TC225", item.place(), "no fact is called " + quoted_name(id),
                      meant(reading, id, *known.facts));
      else if (known.today)
        look_at(fact->second, *known.today, item, reading);
    }
    out.push_back(std::move(id));
  }
  return out;
}

}  // namespace tc
