#include "trade/blanks_of_rows.h"

#include <algorithm>

#include "base/text.h"
#include "trade/squashed.h"

namespace tc::trade {

namespace {

constexpr std::size_t listed_at_most = 8;

template <class Row>
Names names_of(const std::vector<Row>& rows, std::string Row::*name) {
  Names out;
  for (const Row& row : rows) out.push_back(row.*name);
  return out;
}

/// Reads what has an id and a name, by either; gives the id.
template <class Row>
Result<std::size_t> row_by_either(const std::vector<Row>& rows, std::string Row::*id,
                                  std::string Row::*other, std::string_view text,
                                  std::string_view what) {
  const std::string wanted = squashed(text);
  for (std::size_t i = 0; i < rows.size(); ++i)
    if (!wanted.empty() && squashed(rows[i].*other) == wanted) return i;
  return row_of(names_of(rows, id), text, what);
}

template <class Tag>
Index<Tag> index(std::size_t row) {
  return {static_cast<std::uint16_t>(row)};
}

}  // namespace

Result<std::size_t> row_of(const Names& names, std::string_view text, std::string_view what) {
  const std::string wanted = squashed(text);
  for (std::size_t i = 0; i < names.size(); ++i)
    if (!wanted.empty() && squashed(names[i]) == wanted) return i;
  std::string hint = did_you_mean(text, names);
  if (hint.empty() && !names.empty() && names.size() <= listed_at_most)
    hint = "There are: " + in_words(names) + ".";
  if (hint.empty()) hint = "See how it is written: the lists show what there is.";
  std::string rule = "no-such-" + std::string(what);
  std::replace(rule.begin(), rule.end(), ' ', '-');
  return refuse(rule, "There is no " + std::string(what) + " called " + quoted(text) + ".", hint);
}

Names order_names(const Shop&, const Books& books) {
  Names waiting;
  Names rest;
  for (const Order& order : books.orders)
    (order.stage <= Stage::picked ? waiting : rest).push_back(order.id);
  waiting.insert(waiting.end(), rest.begin(), rest.end());
  return waiting;
}

Text read_order(const Reading& r, std::string_view text) {
  const auto row = row_of(names_of(r.books.orders, &Order::id), text, "order");
  if (!row) return tl::unexpected(row.error());
  r.values.order = index<OrderTag>(*row);
  return r.books.orders[*row].id;
}

Names part_names(const Shop& shop, const Books&) { return names_of(shop.parts, &Part::number); }

Text read_part(const Reading& r, std::string_view text) {
  const Part* part = r.shop.find_part(text);
  if (part == nullptr) {
    const auto none = row_of(part_names(r.shop, r.books), text, "part");
    if (!none) return tl::unexpected(none.error());
    part = &r.shop.parts[*none];
  }
  const auto found = index<PartTag>(static_cast<std::size_t>(part - r.shop.parts.data()));
  (r.values.parts_read++ == 0 ? r.values.part : r.values.other_part) = found;
  return part->number;
}

Names carrier_names(const Shop& shop, const Books&) {
  return names_of(shop.carriers, &Carrier::id);
}

Text read_carrier(const Reading& r, std::string_view text) {
  const auto row = row_by_either(r.shop.carriers, &Carrier::id, &Carrier::name, text, "carrier");
  if (!row) return tl::unexpected(row.error());
  r.values.carrier = index<CarrierTag>(*row);
  return r.shop.carriers[*row].id;
}

Names branch_names(const Shop& shop, const Books&) {
  Names out = names_of(shop.branches, &Branch::id);
  if (!out.empty()) out.erase(out.begin());  // the counter's own is never asked
  return out;
}

Text read_branch(const Reading& r, std::string_view text) {
  const auto row = row_by_either(r.shop.branches, &Branch::id, &Branch::name, text, "branch");
  if (!row) return tl::unexpected(row.error());
  if (*row == 0)
    return refuse("own-branch", "That is this branch itself.",
                  "Name the branch that it comes from.");
  r.values.branch = index<BranchTag>(*row);
  return r.shop.branches[*row].id;
}

Names supplier_names(const Shop& shop, const Books&) {
  return names_of(shop.suppliers, &Supplier::id);
}

Text read_supplier(const Reading& r, std::string_view text) {
  const auto row =
      row_by_either(r.shop.suppliers, &Supplier::id, &Supplier::name, text, "supplier");
  if (!row) return tl::unexpected(row.error());
  r.values.supplier = index<SupplierTag>(*row);
  return r.shop.suppliers[*row].id;
}

Names person_names(const Shop& shop, const Books&) {
  return names_of(shop.colleagues, &Colleague::id);
}

Text read_person(const Reading& r, std::string_view text) {
  const auto row =
      row_by_either(r.shop.colleagues, &Colleague::id, &Colleague::name, text, "colleague");
  if (!row) return tl::unexpected(row.error());
  r.values.person = *row;
  return r.shop.colleagues[*row].id;
}

Names fault_names(const Shop& shop, const Books&) { return names_of(shop.faults, &WebFault::id); }

Text read_fault(const Reading& r, std::string_view text) {
  const auto row = row_of(fault_names(r.shop, r.books), text, "fault");
  if (!row) return tl::unexpected(row.error());
  r.values.fault = *row;
  return r.shop.faults[*row].id;
}

Names customer_names(const Shop& shop, const Books&) {
  return names_of(shop.customers, &ShopCustomer::id);
}

Text read_customer(const Reading& r, std::string_view text) {
  const auto row =
      row_by_either(r.shop.customers, &ShopCustomer::id, &ShopCustomer::name, text, "customer");
  if (!row) return tl::unexpected(row.error());
  r.values.customer = index<ShopCustomerTag>(*row);
  return r.shop.customers[*row].id;
}

Names vehicle_names(const Shop& shop, const Books&) {
  return names_of(shop.vehicles, &Vehicle::vrm);
}

Text read_vehicle(const Reading& r, std::string_view text) {
  const auto row = row_by_either(r.shop.vehicles, &Vehicle::vrm, &Vehicle::vin, text, "vehicle");
  if (!row) return tl::unexpected(row.error());
  r.values.vehicle = index<VehicleTag>(*row);
  return r.shop.vehicles[*row].vrm;
}

Names page_names(const Shop& shop, const Books&) { return names_of(shop.pages, &WebPage::id); }

Text read_page(const Reading& r, std::string_view text) {
  const auto row = row_by_either(r.shop.pages, &WebPage::id, &WebPage::title, text, "page");
  if (!row) return tl::unexpected(row.error());
  r.values.page = index<WebPageTag>(*row);
  return r.shop.pages[*row].id;
}

Names guideline_names(const Shop& shop, const Books&) {
  return names_of(shop.guidelines, &Guideline::id);
}

Text read_guideline(const Reading& r, std::string_view text) {
  const auto row =
      row_by_either(r.shop.guidelines, &Guideline::id, &Guideline::title, text, "guideline");
  if (!row) return tl::unexpected(row.error());
  r.values.guideline = *row;
  return r.shop.guidelines[*row].id;
}

Names code_names(const Shop& shop, const Books&) {
  return names_of(shop.codes, &DiscountCode::code);
}

Text read_code(const Reading& r, std::string_view text) {
  const auto row = row_of(code_names(r.shop, r.books), text, "code");
  if (!row) return tl::unexpected(row.error());
  r.values.code = index<DiscountCodeTag>(*row);
  return r.shop.codes[*row].code;
}

Names paper_names(const Shop&, const Books& books) {
  Names out;
  for (auto paper = books.papers.rbegin(); paper != books.papers.rend(); ++paper)
    if (paper->passed_to.empty()) out.push_back(paper->number);
  return out;
}

Text read_paper(const Reading& r, std::string_view text) {
  const auto row = row_of(names_of(r.books.papers, &Paper::number), text, "document");
  if (!row) return tl::unexpected(row.error());
  r.values.paper = *row;
  return r.books.papers[*row].number;
}

}  // namespace tc::trade
