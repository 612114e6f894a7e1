#include "base/text.h"
#include "trade/percent.h"
#include "trade/verbs/saying.h"
#include "trade/verbs/verbs.h"

namespace tc::trade {

Said look_up_guideline(const Acting& a) {
  const Guideline& guideline = a.shop.guidelines[a.values.guideline];
  note_look_up(a.books, "guideline " + guideline.id);
  return beneath({guideline.title, guideline.says});
}

Said look_up_customer(const Acting& a) {
  const ShopCustomer& customer = a.shop.customers[a.values.customer.value];
  note_look_up(a.books, "customer " + customer.id);
  std::vector<std::string> lines{
      customer.id + " " + customer.name + " (" + std::string(name(customer.kind)) + ")",
      (customer.contact.empty() ? "" : customer.contact + ", ") + customer.phone, customer.address};
  if (customer.limit > Money{}) {
    const Money balance = a.books.balances[a.values.customer.value];
    lines.push_back("Account: owes " + money_text(balance) + " of " + money_text(customer.limit) +
                    ", " + std::to_string(customer.terms_days) + " days" +
                    (customer.on_stop ? ", ON STOP" : ""));
    lines.push_back(percent_text(customer.discount) + " off trade prices" +
                    (customer.needs_order_number ? "; needs its own order number" : ""));
  }
  lines.push_back(customer.note);
  return beneath(lines);
}

Said look_up_code(const Acting& a) {
  const DiscountCode& code = a.shop.codes[a.values.code.value];
  note_look_up(a.books, "code " + code.code);
  std::vector<std::string> families;
  for (const FamilyIndex family : code.families)
    families.push_back(a.shop.families[family.value].name);
  return beneath(
      {code.code + ": " + code.says,
       percent_text(code.off) + " off " + (families.empty() ? "everything" : in_words(families)),
       "From " + in_words(code.from) + " to " + in_words(code.to),
       code.least > Money{} ? "From " + money_text(code.least) + " in the basket" : "",
       code.consumers_only ? "For consumers" : ""});
}

}  // namespace tc::trade
