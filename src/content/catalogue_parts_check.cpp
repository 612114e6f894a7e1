// What is looked for in the parts once all of them are known.
#include "base/text.h"
#include "content/catalogue_draft.h"

namespace tc {

namespace {

using trade::Bin;
using trade::Fitment;
using trade::Grade;
using trade::KitItem;
using trade::Part;
using trade::Supply;
using trade::TypeIndex;

/// Where a key of the part stands; the part where it has no such key.
Span place_of(const CatalogueDraft& draft, std::size_t row, std::string_view key) {
  const Node node = draft.part_sources[row].node[key];
  return node ? node.place() : draft.shop.parts[row].place;
}

void tell(const CatalogueDraft& draft, std::size_t row, std::string_view code, std::string_view key,
          std::string sentence, std::string hint) {
  draft.part_sources[row].reading->error(code, place_of(draft, row, key), std::move(sentence),
                                         std::move(hint));
}

/// Each part of a circle is told of, since any of them may be the slip.
void look_for_circle(const CatalogueDraft& draft, std::size_t row) {
  const std::vector<Part>& parts = draft.shop.parts;
  std::string way = parts[row].number;
  std::size_t at = row;
  for (std::size_t steps = 0; parts[at].superseded_by && steps <= parts.size(); ++steps) {
    at = parts[at].superseded_by->value;
    if (steps < 4) way += " -> " + parts[at].number;
    if (at != row) continue;
    tell(draft, row, "TC331", "superseded_by", "this part is superseded by itself in the end",
         way + ": the last one of a chain has no 'superseded_by'");
    return;
  }
}

void look_at_fitment(const CatalogueDraft& draft, std::size_t row) {
  const Part& part = draft.shop.parts[row];
  if (!part.fits.empty() || draft.part_sources[row].node["fits"] ||
      draft.family_fits_anything[part.family.value])
    return;
  tell(draft, row, "TC332", "fits", "the part " + quoted_name(part.number) + " fits nothing",
       "name types of vehicle under 'fits', or write 'fits_anything: yes' for the family");
}

void look_at_prices(const CatalogueDraft& draft, std::size_t row) {
  const Part& part = draft.shop.parts[row];
  for (const char* key : {"retail", "trade"}) {
    const auto amount = parse_money(trimmed(draft.part_sources[row].node[key].text()));
    if (!amount) return;  // that was told of
    if (amount->pence == 0)
      return tell(draft, row, "TC333", key, "this part costs nothing", "say what it costs");
  }
  const Money net = part.retail_gross - vat_within(part.retail_gross, draft.shop.vat);
  if (part.trade_net > net)
    tell(draft, row, "TC333", "trade",
         "the trade pays " + money_text(part.trade_net) + " without VAT, everybody else " +
             money_text(net),
         "'trade' is without VAT and 'retail' is with it");
}

void look_at_stock(const CatalogueDraft& draft, std::size_t row, bool has_bin) {
  const Part& part = draft.shop.parts[row];
  // A bin that could not be read was told of.
  if (part.supply == Supply::stocked && draft.part_sources[row].node["stock"].size() == 0)
    tell(draft, row, "TC334", "stock", "this part is stocked and has no bin",
         "write where it lies, with 0 where the bin is empty, or another 'supply'");
  if (part.supply == Supply::brokered && has_bin)
    tell(draft, row, "TC334", "stock", "this part is brokered and lies in a bin",
         "what is on the shelf is not sought at other traders");
}

bool fits_type(const Part& part, TypeIndex type) {
  for (const Fitment& one : part.fits)
    if (one.type == type) return true;
  return false;
}

/// Whoever asks by the old number has to be served by the new one.
void look_at_successor(const CatalogueDraft& draft, std::size_t row) {
  const Part& part = draft.shop.parts[row];
  if (!part.superseded_by) return;
  const Part& next = draft.shop.parts[part.superseded_by->value];
  std::string what;
  if (next.family != part.family) what = "is of another family";
  if (next.side != part.side) what = "goes to another side";
  for (const Fitment& one : part.fits)
    if (!fits_type(next, one.type))
      what = "does not fit " + quoted_name(draft.shop.types[one.type.value].id);
  if (!what.empty())
    tell(draft, row, "TC335", "superseded_by",
         "the part " + quoted_name(next.number) + ", which came after it, " + what,
         "a successor takes the old one's place everywhere");
}

void look_at_surcharge(const CatalogueDraft& draft, std::size_t row) {
  const Part& part = draft.shop.parts[row];
  const bool recon = part.grade == Grade::reconditioned;
  if (recon && part.surcharge.pence == 0)
    tell(draft, row, "TC336", "grade", "a reconditioned part has a surcharge on the old unit",
         "say under 'surcharge' how much is paid until the old one is back");
  if (part.grade == Grade::recycled && part.surcharge.pence > 0)
    tell(draft, row, "TC336", "surcharge", "a recycled part has no surcharge",
         "it comes off a vehicle: no old unit is made into a new one");
}

void look_at_kit(const CatalogueDraft& draft, std::size_t row) {
  const Part& part = draft.shop.parts[row];
  if (part.kit.empty()) return;
  Money loose;
  for (const KitItem& item : part.kit) {
    const Part& one = draft.shop.parts[item.part.value];
    loose += one.retail_gross * item.quantity;
    if (!one.kit.empty())
      tell(draft, row, "TC339", "kit", "the kit has the kit " + quoted_name(one.number) + " in it",
           "name the loose items");
  }
  if (part.retail_gross > loose)
    tell(draft, row, "TC339", "retail",
         "the kit costs more than its items, which are " + money_text(loose) + " together",
         "nobody would buy it: look at the prices and at what is in it");
}

}  // namespace

void look_at_parts(CatalogueDraft& draft) {
  std::vector<bool> has_bin(draft.shop.parts.size(), false);
  for (const Bin& bin : draft.shop.bins) has_bin[bin.part.value] = true;
  for (std::size_t row = 0; row < draft.shop.parts.size(); ++row) {
    look_for_circle(draft, row);
    look_at_fitment(draft, row);
    look_at_prices(draft, row);
    look_at_stock(draft, row, has_bin[row]);
    look_at_successor(draft, row);
    look_at_surcharge(draft, row);
    look_at_kit(draft, row);
  }
}

}  // namespace tc
