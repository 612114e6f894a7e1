#pragma once

#include "trade/blanks.h"

// Blanks that stand for a row of the shop or of the books: each read by id or by name.

namespace tc::trade {

using Names = std::vector<std::string>;
using Text = Result<std::string>;

/// The row that goes by that name; or the refusal that says what is near it.
Result<std::size_t> row_of(const Names& names, std::string_view text, std::string_view what);

Names order_names(const Shop& shop, const Books& books);
Text read_order(const Reading& reading, std::string_view text);
Names part_names(const Shop& shop, const Books& books);
Text read_part(const Reading& reading, std::string_view text);
Names carrier_names(const Shop& shop, const Books& books);
Text read_carrier(const Reading& reading, std::string_view text);
Names branch_names(const Shop& shop, const Books& books);
Text read_branch(const Reading& reading, std::string_view text);
Names supplier_names(const Shop& shop, const Books& books);
Text read_supplier(const Reading& reading, std::string_view text);
Names person_names(const Shop& shop, const Books& books);
Text read_person(const Reading& reading, std::string_view text);
Names fault_names(const Shop& shop, const Books& books);
Text read_fault(const Reading& reading, std::string_view text);
Names customer_names(const Shop& shop, const Books& books);
Text read_customer(const Reading& reading, std::string_view text);
Names vehicle_names(const Shop& shop, const Books& books);
Text read_vehicle(const Reading& reading, std::string_view text);
Names page_names(const Shop& shop, const Books& books);
Text read_page(const Reading& reading, std::string_view text);
Names guideline_names(const Shop& shop, const Books& books);
Text read_guideline(const Reading& reading, std::string_view text);
Names code_names(const Shop& shop, const Books& books);
Text read_code(const Reading& reading, std::string_view text);
Names paper_names(const Shop& shop, const Books& books);
Text read_paper(const Reading& reading, std::string_view text);

}  // namespace tc::trade
