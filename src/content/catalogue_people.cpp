// content/catalogue/customers.yaml, promotions.yaml and guidelines.yaml
#include "content/catalogue_draft.h"

namespace tc {

namespace {

using trade::DiscountCode;
using trade::FamilyIndex;
using trade::Guideline;
using trade::ShopCustomer;

const std::vector<std::string> nations{"England", "Wales", "Scotland", "Northern Ireland"};

void read_account(Reading& reading, const Fields& fields, ShopCustomer& customer) {
  customer.discount = share_in(reading, fields["discount"]).value_or(BasisPoints{});
  customer.limit = money_in(reading, fields["limit"]).value_or(Money{});
  customer.balance = money_in(reading, fields["balance"]).value_or(Money{});
  customer.terms_days = number_in(reading, fields["terms_days"], 1, 120).value_or(0);
  customer.on_stop = yes_or_no_in(reading, fields["on_stop"]).value_or(false);
  customer.needs_order_number = yes_or_no_in(reading, fields["needs_order_number"]).value_or(false);
  if (customer.limit.pence > 0) return;
  for (const char* key : {"balance", "terms_days", "on_stop", "needs_order_number"})
    if (fields.has(key)) {
      reading.error("TC101", fields.key_place(key), "an account needs 'limit'",
                    "who has none pays as they buy, and owes nothing");
      return;
    }
}

ShopCustomer read_customer(Reading& reading, const Node::Entry& entry) {
  const Fields fields(reading, entry.value, "a customer on file",
                      {"name", "kind", "contact", "phone", "email", "address", "nation", "discount",
                       "limit", "balance", "terms_days", "on_stop", "needs_order_number", "note"});
  ShopCustomer customer;
  customer.id = name_in(reading, entry);
  customer.place = entry.key_place;
  customer.name = text_in(reading, fields.needed("name"));
  const auto kind = word_in(reading, fields.needed("kind"), {"consumer", "trade", "department"});
  customer.kind = static_cast<trade::CustomerKind>(kind.value_or(0));
  customer.contact = text_in(reading, fields["contact"]);
  customer.phone = text_in(reading, fields.needed("phone"));
  customer.email = text_in(reading, fields["email"]);
  customer.address = text_in(reading, fields.needed("address"));
  const auto nation = word_in(reading, fields.needed("nation"), nations);
  if (nation) customer.nation = nations[*nation];
  read_account(reading, fields, customer);
  customer.note = text_in(reading, fields["note"]);
  return customer;
}

DiscountCode read_code(const CatalogueDraft& draft, Reading& reading, const Node::Entry& entry) {
  const Fields fields(reading, entry.value, "a discount code",
                      {"says", "off", "families", "from", "to", "least", "consumers_only"});
  DiscountCode code;
  code.code = name_in(reading, entry);
  code.says = text_in(reading, fields.needed("says"));
  code.off = share_in(reading, fields.needed("off")).value_or(BasisPoints{});
  for (const Node& item : items_in(reading, fields["families"]))
    code.families.push_back(draft.families.at<FamilyIndex>(reading, item));
  const auto from = date_in(reading, fields.needed("from"));
  const auto to = date_in(reading, fields.needed("to"));
  in_order(reading, from, to, fields["to"], "the code's first day");
  code.from = from.value_or(CalendarDate{});
  code.to = to.value_or(CalendarDate{});
  code.least = money_in(reading, fields["least"]).value_or(Money{});
  code.consumers_only = yes_or_no_in(reading, fields["consumers_only"]).value_or(true);
  return code;
}

Guideline read_guideline(const CatalogueDraft& draft, Reading& reading, const Node::Entry& entry) {
  const Fields fields(reading, entry.value, "a guideline", {"title", "says", "facts"});
  return {name_in(reading, entry), text_in(reading, fields.needed("title")),
          text_in(reading, fields.needed("says")),
          facts_in(fields["facts"], draft.known.facts, reading)};
}

}  // namespace

void read_customers(CatalogueDraft& draft, const CatalogueFile& file) {
  Reading& reading = *file.reading;
  const Fields fields(reading, file.root, "the customers on file", {"catalogue", "customers"});
  for (const Node::Entry& entry : entries_in(reading, fields.needed("customers"))) {
    draft.customers.add(reading, entry.key, entry.key_place);
    draft.shop.customers.push_back(read_customer(reading, entry));
  }
}

void read_promotions(CatalogueDraft& draft, const CatalogueFile& file) {
  Reading& reading = *file.reading;
  const Fields fields(reading, file.root, "the promotions", {"catalogue", "codes"});
  for (const Node::Entry& entry : entries_in(reading, fields.needed("codes"))) {
    draft.codes.add(reading, entry.key, entry.key_place);
    draft.shop.codes.push_back(read_code(draft, reading, entry));
  }
}

void read_guidelines(CatalogueDraft& draft, const CatalogueFile& file) {
  Reading& reading = *file.reading;
  const Fields fields(reading, file.root, "the guidelines", {"catalogue", "guidelines"});
  for (const Node::Entry& entry : entries_in(reading, fields.needed("guidelines"))) {
    draft.guidelines.add(reading, entry.key, entry.key_place);
    draft.shop.guidelines.push_back(read_guideline(draft, reading, entry));
  }
}

}  // namespace tc
