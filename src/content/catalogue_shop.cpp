// content/catalogue/shop.yaml: the firm, where its parts come from and how they get away.
#include <algorithm>

#include "content/catalogue_draft.h"

namespace tc {

namespace {

using trade::Branch;
using trade::Carrier;
using trade::Hazard;
using trade::most_hazards;
using trade::PaperKind;
using trade::SlotKind;
using trade::Supplier;

Hazard read_hazard(const CatalogueDraft& draft, Reading& reading, const Node::Entry& entry) {
  const Fields fields(reading, entry.value, "a hazard",
                      {"name", "says", "least_age", "consumers", "fact"});
  Hazard hazard;
  hazard.id = name_in(reading, entry);
  hazard.name = text_in(reading, fields.needed("name"));
  hazard.says = text_in(reading, fields.needed("says"));
  hazard.least_age = number_in(reading, fields["least_age"], 1, 99).value_or(0);
  hazard.consumers = yes_or_no_in(reading, fields["consumers"]).value_or(true);
  const auto facts = facts_in(fields.needed("fact"), draft.known.facts, reading);
  if (!facts.empty()) hazard.fact = facts.front();
  return hazard;
}

Branch read_branch(Reading& reading, const Node::Entry& entry) {
  const Fields fields(reading, entry.value, "a branch", {"name", "transfer"});
  return {name_in(reading, entry), text_in(reading, fields.needed("name")),
          duration_in(reading, fields["transfer"]).value_or(SimDuration{})};
}

/// The one that nothing has to be transferred from is the counter, and comes first.
void read_branches(CatalogueDraft& draft, Reading& reading, Node map) {
  const std::vector<Node::Entry> entries = entries_in(reading, map);
  std::vector<Node::Entry> ordered;
  for (const Node::Entry& entry : entries)
    ordered.insert(entry.value["transfer"] ? ordered.end() : ordered.begin(), entry);
  const auto own = std::count_if(entries.begin(), entries.end(),
                                 [](const Node::Entry& entry) { return !entry.value["transfer"]; });
  if (own != 1 && map)
    reading.error("TC237", map.place(),
                  own == 0 ? "none of the branches is the counter" : "which branch is the counter?",
                  "exactly one has no 'transfer': the counter itself");
  for (const Node::Entry& entry : ordered) {
    draft.branches.add(reading, entry.key, entry.key_place);
    draft.shop.branches.push_back(read_branch(reading, entry));
  }
}

Supplier read_supplier(Reading& reading, const Node::Entry& entry) {
  const Fields fields(reading, entry.value, "a supplier",
                      {"name", "cut_off", "lead", "days", "broker", "deposit"});
  Supplier supplier;
  supplier.id = name_in(reading, entry);
  supplier.name = text_in(reading, fields.needed("name"));
  supplier.cut_off = time_in(reading, fields.needed("cut_off")).value_or(SimTime{});
  supplier.lead = duration_in(reading, fields["lead"]).value_or(SimDuration{});
  supplier.days = number_in(reading, fields["days"], 1, 60).value_or(0);
  if (fields.has("lead") && fields.has("days"))
    reading.error("TC111", fields.key_place("days"), "'lead' and 'days' exclude each other",
                  "'lead' is for what comes on the same day");
  if (!fields.has("lead") && !fields.has("days"))
    reading.error("TC101", entry.key_place, "a supplier needs 'lead' or 'days'",
                  "how long what was ordered takes to come");
  supplier.broker = yes_or_no_in(reading, fields["broker"]).value_or(false);
  supplier.deposit = money_in(reading, fields["deposit"]).value_or(Money{});
  return supplier;
}

Carrier read_carrier(const CatalogueDraft& draft, Reading& reading, const Node::Entry& entry) {
  const Fields fields(reading, entry.value, "a carrier",
                      {"name", "cut_off", "takes", "days", "most", "refuses", "own", "price"});
  Carrier carrier;
  carrier.id = name_in(reading, entry);
  carrier.name = text_in(reading, fields.needed("name"));
  carrier.cut_off = time_in(reading, fields.needed("cut_off")).value_or(SimTime{});
  carrier.takes = duration_in(reading, fields["takes"]).value_or(SimDuration{});
  carrier.days = number_in(reading, fields["days"], 1, 60).value_or(0);
  if (fields.has("takes") && fields.has("days"))
    reading.error("TC111", fields.key_place("days"), "'takes' and 'days' exclude each other",
                  "'takes' is for what is there on the same day");
  if (!fields.has("takes") && !fields.has("days"))
    reading.error("TC101", entry.key_place, "a carrier needs 'takes' or 'days'",
                  "how long a delivery takes");
  carrier.most_grams = weight_in(reading, fields.needed("most")).value_or(0);
  for (const Node& item : items_in(reading, fields["refuses"]))
    if (const auto row = draft.hazards.find(reading, text_in(reading, item), item.place()))
      if (*row < most_hazards) carrier.refuses.set(*row);
  carrier.own = yes_or_no_in(reading, fields["own"]).value_or(false);
  carrier.price = money_in(reading, fields.needed("price")).value_or(Money{});
  return carrier;
}

void read_slots(CatalogueDraft& draft, Reading& reading, Node map) {
  const Fields fields(reading, map, "the slots", {"delivery", "fitting", "collection"});
  const std::pair<const char*, SlotKind> kinds[] = {{"delivery", SlotKind::delivery},
                                                    {"fitting", SlotKind::fitting},
                                                    {"collection", SlotKind::collection}};
  for (const auto& [key, kind] : kinds)
    for (const Node& item : items_in(reading, fields[key])) {
      const Fields slot(reading, item, "a slot", {"from", "until", "places"});
      const auto from = time_in(reading, slot.needed("from"));
      const auto until = time_in(reading, slot.needed("until"));
      if (from && until && *until <= *from)
        reading.error("TC106", slot["until"].place(), "this is not after 'from'",
                      "the slot begins at " + clock_text(*from));
      const int places = number_in(reading, slot.needed("places"), 1, 99).value_or(1);
      draft.shop.slots.push_back(
          {kind, from.value_or(SimTime{}), until.value_or(SimTime{}), places});
    }
}

void read_ways_in_and_out(CatalogueDraft& draft, Reading& reading, const Fields& fields) {
  for (const Node::Entry& entry : entries_in(reading, fields["hazards"])) {
    draft.hazards.add(reading, entry.key, entry.key_place);
    draft.shop.hazards.push_back(read_hazard(draft, reading, entry));
  }
  read_branches(draft, reading, fields.needed("branches"));
  for (const Node::Entry& entry : entries_in(reading, fields["suppliers"])) {
    draft.suppliers.add(reading, entry.key, entry.key_place);
    draft.shop.suppliers.push_back(read_supplier(reading, entry));
  }
  for (const Node::Entry& entry : entries_in(reading, fields["carriers"])) {
    draft.carriers.add(reading, entry.key, entry.key_place);
    draft.shop.carriers.push_back(read_carrier(draft, reading, entry));
  }
}

std::vector<std::string> paper_words() {
  std::vector<std::string> words;
  for (int kind = 0; kind <= static_cast<int>(PaperKind::hand_over_note); ++kind)
    words.emplace_back(trade::name(static_cast<PaperKind>(kind)));
  return words;
}

/// Everybody of content/policies/authority.yaml, with the documents that are passed to them.
void read_colleagues(CatalogueDraft& draft, Reading& reading, Node papers) {
  if (draft.known.authority != nullptr)
    for (const tc::Colleague& one : draft.known.authority->people)
      draft.shop.colleagues.push_back({one.id, one.name, one.role, {}});
  for (const Node::Entry& entry : entries_in(reading, papers)) {
    const std::string id = colleague_in(draft, reading, entry.key, entry.key_place);
    for (const Node& item : items_in(reading, entry.value))
      if (const auto kind = word_in(reading, item, paper_words()))
        for (trade::Colleague& one : draft.shop.colleagues)
          if (one.id == id) one.takes.push_back(static_cast<PaperKind>(*kind));
  }
}

}  // namespace

void read_shop(CatalogueDraft& draft, const CatalogueFile& file) {
  Reading& reading = *file.reading;
  const Fields fields(reading, file.root, "the shop",
                      {"catalogue", "name", "vat", "own_refund", "own_surcharge", "refunds_beyond",
                       "brokered_beyond", "papers", "branches", "suppliers", "carriers", "hazards",
                       "slots", "web_shop"});
  draft.shop.name = text_in(reading, fields.needed("name"));
  draft.shop.vat = share_in(reading, fields.needed("vat")).value_or(BasisPoints{2000});
  draft.shop.own_refund = money_in(reading, fields.needed("own_refund")).value_or(Money{});
  draft.shop.own_surcharge = draft.shop.own_refund;
  if (fields.has("own_surcharge"))
    draft.shop.own_surcharge = money_in(reading, fields["own_surcharge"]).value_or(Money{});
  draft.shop.refunds_beyond = colleague_in(draft, reading, fields.needed("refunds_beyond"));
  draft.shop.brokered_beyond = colleague_in(draft, reading, fields["brokered_beyond"]);
  read_colleagues(draft, reading, fields["papers"]);
  read_ways_in_and_out(draft, reading, fields);
  if (fields.has("slots")) read_slots(draft, reading, fields["slots"]);
  if (fields.has("web_shop")) read_web_shop(draft, fields["web_shop"], reading);
}

}  // namespace tc
