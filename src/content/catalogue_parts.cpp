// content/catalogue/parts: a file a family. First every part by itself, then what names others.
#include "content/catalogue_draft.h"

namespace tc {

namespace {

using trade::Fitment;
using trade::Grade;
using trade::HazardIndex;
using trade::Part;
using trade::PartIndex;
using trade::Side;
using trade::SupplierIndex;
using trade::Supply;
using trade::TypeIndex;
using trade::VehicleType;

template <class Word>
Word choice_in(Reading& reading, Node node, std::initializer_list<std::string_view> words,
               Word usual) {
  const auto word = word_in(reading, node, words);
  return word ? static_cast<Word>(*word) : usual;
}

void read_prices(Reading& reading, const Fields& fields, Part& part) {
  part.trade_net = money_in(reading, fields.needed("trade")).value_or(Money{});
  part.retail_gross = money_in(reading, fields.needed("retail")).value_or(Money{});
  part.surcharge = money_in(reading, fields["surcharge"]).value_or(Money{});
}

Part read_part(CatalogueDraft& draft, Reading& reading, const Node::Entry& entry) {
  const Fields fields(
      reading, entry.value, "a part",
      {"is", "brand", "grade", "side", "supply", "supplier", "trade", "retail", "surcharge", "fits",
       "superseded_by", "kit", "also", "hazard", "fitted_here", "weight", "stock"});
  Part part;
  part.number = name_in(reading, entry);
  part.place = entry.key_place;
  part.family = {static_cast<std::uint16_t>(draft.shop.families.size() - 1)};
  part.description = text_in(reading, fields.needed("is"));
  part.brand = text_in(reading, fields.needed("brand"));
  part.grade = choice_in(reading, fields["grade"],
                         {"genuine", "pattern", "reconditioned", "recycled"}, Grade::pattern);
  part.side = choice_in(reading, fields["side"], {"either", "left", "right", "pair"}, Side::either);
  part.supply = choice_in(reading, fields["supply"], {"stocked", "special order", "brokered"},
                          Supply::stocked);
  part.supplier = draft.suppliers.at<SupplierIndex>(reading, fields.needed("supplier"));
  read_prices(reading, fields, part);
  part.cross_references = texts_in(reading, fields["also"]);
  if (fields.has("hazard")) part.hazard = draft.hazards.at<HazardIndex>(reading, fields["hazard"]);
  part.fitted_here = yes_or_no_in(reading, fields["fitted_here"]).value_or(false);
  part.grams = weight_in(reading, fields.needed("weight")).value_or(0);
  return part;
}

/// Nothing where its type is not known.
std::optional<Fitment> read_fitment(const CatalogueDraft& draft, Reading& reading, Node node) {
  Fitment fitment;
  const std::size_t before = reading.errors();
  if (node.is(NodeKind::scalar)) {
    fitment.type = draft.types.at<TypeIndex>(reading, node);
    return reading.errors() > before ? std::nullopt : std::optional(fitment);
  }
  const Fields fields(reading, node, "a vehicle that it fits",
                      {"type", "built_from", "built_before", "code", "not_code", "note"});
  fitment.type = draft.types.at<TypeIndex>(reading, fields.needed("type"));
  fitment.built_from = date_in(reading, fields["built_from"]);
  fitment.built_before = date_in(reading, fields["built_before"]);
  fitment.code = text_in(reading, fields["code"]);
  fitment.not_code = text_in(reading, fields["not_code"]);
  fitment.note = text_in(reading, fields["note"]);
  if (reading.errors() > before) return std::nullopt;
  const VehicleType& type = draft.shop.types[fitment.type.value];
  const CalendarDate from = std::max(fitment.built_from.value_or(type.from), type.from);
  const bool none = type.to < from || (fitment.built_before && *fitment.built_before <= from) ||
                    (!fitment.code.empty() && fitment.code == fitment.not_code);
  if (none)
    reading.error("TC332", node.place(), "no vehicle of this type is like that",
                  "it was built from " + in_words(type.from) + " to " + in_words(type.to));
  return fitment;
}

void link_kit(CatalogueDraft& draft, Part& part, const CatalogueSource& source) {
  Reading& reading = *source.reading;
  for (const Node& item : items_in(reading, source.node["kit"])) {
    const auto counted = counted_in(reading, item);
    if (!counted) continue;
    const auto row = draft.parts.find(reading, counted->name, counted->name_place);
    if (row) part.kit.push_back({{*row}, counted->count});
  }
}

void link_stock(CatalogueDraft& draft, PartIndex part, const CatalogueSource& source) {
  Reading& reading = *source.reading;
  for (const Node::Entry& entry : entries_in(reading, source.node["stock"])) {
    const auto branch = draft.branches.find(reading, entry.key, entry.key_place);
    for (const Node& item : items_in(reading, entry.value)) {
      const auto counted = counted_in(reading, item);
      if (!counted || !branch) continue;
      draft.shop.bins.push_back({part,
                                 {*branch},
                                 counted->name,
                                 counted->count,
                                 counted->really.value_or(counted->count)});
    }
  }
}

}  // namespace

void read_parts(CatalogueDraft& draft, const CatalogueFile& file) {
  Reading& reading = *file.reading;
  const Fields fields(reading, file.root, "a family of parts",
                      {"catalogue", "family", "name", "fits_anything", "parts"});
  const Node family = fields.needed("family");
  draft.families.add(reading, family.text(), family.place());
  draft.shop.families.push_back(
      {name_in(reading, family), text_in(reading, fields.needed("name"))});
  draft.family_fits_anything.push_back(
      yes_or_no_in(reading, fields["fits_anything"]).value_or(false));
  for (const Node::Entry& entry : entries_in(reading, fields.needed("parts"))) {
    const std::size_t row = draft.shop.parts.size();
    draft.parts.add(reading, entry.key, entry.key_place);
    draft.shop.parts.push_back(read_part(draft, reading, entry));
    draft.part_sources.push_back({entry.value, &reading});
    for (const Node& other : items_in(reading, entry.value["also"]))
      draft.parts.add_other(reading, other.text(), other.place(), row);
  }
}

void link_parts(CatalogueDraft& draft) {
  for (std::size_t row = 0; row < draft.shop.parts.size(); ++row) {
    Part& part = draft.shop.parts[row];
    const CatalogueSource& source = draft.part_sources[row];
    for (const Node& item : items_in(*source.reading, source.node["fits"]))
      if (auto fitment = read_fitment(draft, *source.reading, item))
        part.fits.push_back(std::move(*fitment));
    const Node next = source.node["superseded_by"];
    if (const std::string number = text_in(*source.reading, next); !number.empty())
      if (const auto found = draft.parts.find(*source.reading, number, next.place()))
        part.superseded_by = PartIndex{*found};
    link_kit(draft, part, source);
    link_stock(draft, {static_cast<std::uint16_t>(row)}, source);
  }
}

}  // namespace tc
