#include "screens/desk/customers.h"

#include "base/text.h"
#include "screens/desk/lines.h"
#include "screens/desk/parts.h"
#include "screens/desk/words.h"
#include "trade/percent.h"

namespace tc {

namespace {

using trade::ShopCustomer;

bool is_asked_for(const AtDesk& at, const ShopCustomer& customer) {
  const std::string all = lower_ascii(customer.id + " " + customer.name + " " + customer.contact);
  for (const std::string_view word : words(at.state.asked_who))
    if (all.find(lower_ascii(word)) == std::string::npos) return false;
  return true;
}

void open_customer(const AtDesk& at, const ShopCustomer& customer) {
  at.state.customer = customer.id;
  if (!at.looked_up("customer " + customer.id)) at.say(lines::look_up_customer(customer));
  at.ui.focus("customers.back");
}

void draw_list(const AtDesk& at) {
  draw_tool_title(at.ui, "Customers",
                  "Make sure who you speak with before you tell them anything.");
  kit::text_field(at.ui, at.state.asked_who,
                  {.id = "customers.search",
                   .label = "Name or account",
                   .placeholder = "Name or account",
                   .label_hidden = true});
  bool any = false;
  for (const ShopCustomer& customer : at.shop().customers) {
    if (!is_asked_for(at, customer)) continue;
    any = true;
    const std::string id = "customers." + customer.id;
    const std::string detail = customer.id + ", " + std::string(name(customer.kind));
    if (kit::list_row(at.ui, {.id = id,
                              .title = customer.name,
                              .detail = detail,
                              .chip = customer.on_stop ? "on stop" : "",
                              .chip_tone = kit::Tone::miss,
                              .group = "customers"}))
      open_customer(at, customer);
  }
  if (!any)
    kit::paragraph(at.ui, "Nobody on file is called that. Whoever buys once is a guest.",
                   {.style = kit::Style::small, .ink = kit::Ink::second});
}

void draw_account(const AtDesk& at, const ShopCustomer& customer) {
  if (customer.limit <= Money{}) return draw_fact(at.ui, "Account", "none: pays at once");
  const auto place = static_cast<std::size_t>(&customer - at.shop().customers.data());
  const Money owed =
      place < at.books().balances.size() ? at.books().balances[place] : customer.balance;
  draw_fact(at.ui, "Terms", counted(static_cast<std::size_t>(customer.terms_days), "day"));
  draw_fact(at.ui, "Owed",
            money_text(owed) + " of " + money_text(customer.limit) + ", " +
                money_text(customer.limit - owed) + " left");
  draw_fact(at.ui, "Stop", customer.on_stop ? "on stop: nothing on account" : "no",
            customer.on_stop ? kit::Ink::miss : kit::Ink::first);
  draw_fact(at.ui, "Discount", trade::percent_text(customer.discount) + " off trade prices");
  draw_fact(at.ui, "Order number",
            customer.needs_order_number ? "needed for every order" : "not needed");
}

void draw_customer(const AtDesk& at, const ShopCustomer& customer) {
  if (draw_way_back(at.ui, "customers.back", customer.name, "everybody")) {
    at.state.customer.clear();
    at.ui.focus("customers." + customer.id);
    return;
  }
  if (!at.looked_up("customer " + customer.id))
    return draw_acts(at, "customers.look_up",
                     {{"Look the account up", lines::look_up_customer(customer)}}, Leading::first);
  draw_fact(at.ui, "On file as", customer.id + ", " + std::string(name(customer.kind)));
  draw_fact(at.ui, "Ask for", customer.contact);
  draw_fact(at.ui, "Telephone", customer.phone);
  draw_fact(at.ui, "Email", customer.email);
  draw_fact(at.ui, "Address",
            customer.address + (customer.nation.empty() ? "" : ", " + customer.nation));
  draw_account(at, customer);
  draw_fact(at.ui, "Note", customer.note);
  std::vector<std::string> orders;
  for (const trade::Order& order : at.books().orders)
    if (order.account && &at.shop().customers[order.account->value] == &customer)
      orders.push_back(order.id);
  draw_fact(at.ui, "Orders today", joined(orders, ", "));
}

}  // namespace

void draw_customers(const AtDesk& at) {
  const ShopCustomer* customer =
      at.state.customer.empty() ? nullptr : at.shop().find_customer(at.state.customer);
  if (customer == nullptr) return draw_list(at);
  draw_customer(at, *customer);
}

}  // namespace tc
