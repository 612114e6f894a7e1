#include "trade/blanks.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "base/text.h"
#include "trade/blanks_of_rows.h"
#include "trade/squashed.h"

namespace tc::trade {

namespace {

constexpr std::array all_methods{Method::card, Method::credit_transfer, Method::account,
                                 Method::phone_app, Method::inter_department};
constexpr std::array all_reasons{RefundReason::cancelled,    RefundReason::faulty,
                                 RefundReason::wrong_part,   RefundReason::surcharge,
                                 RefundReason::overpaid,     RefundReason::duplicate,
                                 RefundReason::not_supplied, RefundReason::goodwill};

Names method_names(const Shop&, const Books&) {
  Names out;
  for (const Method method : all_methods) out.emplace_back(name(method));
  return out;
}

Text read_method(const Reading& r, std::string_view text) {
  const Names names = method_names(r.shop, r.books);
  const auto row = row_of(names, text, "way to pay");
  if (!row) return tl::unexpected(row.error());
  r.values.method = all_methods[*row];
  return names[*row];
}

Names reason_names(const Shop&, const Books&) {
  Names out;
  for (const RefundReason reason : all_reasons) out.emplace_back(name(reason));
  return out;
}

Text read_reason(const Reading& r, std::string_view text) {
  const Names names = reason_names(r.shop, r.books);
  const auto row = row_of(names, text, "reason");
  if (!row) return tl::unexpected(row.error());
  r.values.reason = all_reasons[*row];
  return names[*row];
}

Names topic_names(const Shop&, const Books&) { return topics(); }

Text read_topic(const Reading& r, std::string_view text) {
  const auto row = row_of(topics(), text, "topic");
  if (!row) return tl::unexpected(row.error());
  r.values.topic = topics()[*row];
  return r.values.topic;
}

Names nothing(const Shop&, const Books&) { return {}; }

Text read_amount(const Reading& r, std::string_view text) {
  const auto amount = parse_money(text);
  if (!amount || *amount == Money{})
    return refuse("no-amount", quoted(text) + " is not an amount.",
                  "Write pounds and pence, such as 142.80.");
  r.values.amount = *amount;
  return money_text(*amount);
}

CalendarDate next_working_day(const Books& books) { return working_days_later(books.day, 1); }

Names day_names(const Shop&, const Books&) { return {"today", "tomorrow"}; }

/// Tomorrow is the next day on which the shop works.
Text read_day(const Reading& r, std::string_view text) {
  const std::string word = lower_ascii(text);
  if (word == "today" || word == iso_text(r.books.day)) {
    r.values.day = r.books.day;
    return "today";
  }
  if (word == "tomorrow" || word == iso_text(next_working_day(r.books))) {
    r.values.day = next_working_day(r.books);
    return "tomorrow";
  }
  return refuse("no-such-day", "The diary shows no day " + quoted(text) + ".",
                "It shows today and tomorrow.");
}

std::string slot_name(const Slot& slot) {
  return std::string(name(slot.kind)) + " " + clock_text(slot.from);
}

Names slot_names(const Shop& shop, const Books&) {
  Names out;
  for (const Slot& slot : shop.slots) out.push_back(slot_name(slot));
  for (const Slot& slot : shop.slots) out.push_back("tomorrow " + slot_name(slot));
  return out;
}

Text read_slot(const Reading& r, std::string_view text) {
  const auto parts = words(text);
  const bool has_day = parts.size() > 2;
  r.values.day = r.books.day;
  std::string day;
  if (has_day) {
    const auto read = read_day(r, parts.front());
    if (!read) return read;
    if (*read != "today") day = *read + " ";
    text = trimmed(text.substr(text.find(parts.front()) + parts.front().size()));
  }
  Names names;
  for (const Slot& slot : r.shop.slots) names.push_back(slot_name(slot));
  const auto row = row_of(names, text, "slot");
  if (!row) return tl::unexpected(row.error());
  r.values.slot = *row;
  return day + names[*row];
}

Text read_count(const Reading& r, std::string_view text) {
  constexpr int most = 99;
  int count = 0;
  const auto [end, wrong] = std::from_chars(text.data(), text.data() + text.size(), count);
  if (wrong != std::errc{} || end != text.data() + text.size() || count < 1 || count > most)
    return refuse("no-count", quoted(text) + " is not how many there could be of a part.",
                  "Write a number from 1 to " + std::to_string(most) + ".");
  r.values.count = count;
  return std::to_string(count);
}

/// What needs nothing more said; for delivery somebody has to say by whom.
Names handling_names(const Shop&, const Books&) {
  return {std::string(name(Handling::collection)), std::string(name(Handling::fitting))};
}

Text read_handling(const Reading& r, std::string_view text) {
  const Names names = handling_names(r.shop, r.books);
  if (squashed(text) == squashed(name(Handling::delivery)))
    return refuse("by-which-carrier", "Somebody has to take it.",
                  "Say: change ORDER to delivery by CARRIER");
  const auto row = row_of(names, text, "handling");
  if (!row) return tl::unexpected(row.error());
  r.values.handling = *row == 0 ? Handling::collection : Handling::fitting;
  return names[*row];
}

Text read_words(const Reading& r, std::string_view text) {
  r.values.words = std::string(text);
  return r.values.words;
}

constexpr std::array all_blanks{
    BlankKind{"ORDER", Blank::order, 2, read_order, order_names},
    BlankKind{"PART", Blank::part, 4, read_part, part_names},
    BlankKind{"CARRIER", Blank::carrier, 4, read_carrier, carrier_names},
    BlankKind{"BRANCH", Blank::branch, 4, read_branch, branch_names},
    BlankKind{"SUPPLIER", Blank::supplier, 5, read_supplier, supplier_names},
    BlankKind{"METHOD", Blank::method, 2, read_method, method_names},
    BlankKind{"AMOUNT", Blank::amount, 2, read_amount, nothing},
    BlankKind{"SLOT", Blank::slot, 3, read_slot, slot_names},
    BlankKind{"DAY", Blank::day, 1, read_day, day_names},
    BlankKind{"PERSON", Blank::person, 3, read_person, person_names},
    BlankKind{"FAULT", Blank::fault, 5, read_fault, fault_names},
    BlankKind{"REASON", Blank::reason, 3, read_reason, reason_names},
    BlankKind{"CUSTOMER", Blank::customer, 5, read_customer, customer_names},
    BlankKind{"VEHICLE", Blank::vehicle, 4, read_vehicle, vehicle_names},
    BlankKind{"PAGE", Blank::page, 5, read_page, page_names},
    BlankKind{"TOPIC", Blank::topic, 3, read_topic, topic_names},
    BlankKind{"GUIDELINE", Blank::guideline, 7, read_guideline, guideline_names},
    BlankKind{"CODE", Blank::code, 2, read_code, code_names},
    BlankKind{"WORDS", Blank::words, 30, read_words, nothing},
    BlankKind{"PAPER", Blank::paper, 2, read_paper, paper_names},
    BlankKind{"COUNT", Blank::count, 1, read_count, nothing},
    BlankKind{"HANDLING", Blank::handling, 1, read_handling, handling_names},
};

}  // namespace

const BlankKind* blank_kind(std::string_view word) {
  for (const BlankKind& kind : all_blanks)
    if (kind.word == word) return &kind;
  return nullptr;
}

const std::vector<std::string>& topics() {
  static const std::vector<std::string> all{"accepted", "delay",        "ready", "dispatched",
                                            "ordered",  "out of stock", "slot",  "payment",
                                            "refund",   "cancelled",    "query"};
  return all;
}

std::string quoted(std::string_view text) {
  constexpr std::size_t most = 40;
  if (!is_utf8(text)) return "'…'";
  const std::string_view start = first_characters(text, most);
  std::string out = "'";
  for (const char c : start) {
    const auto byte = static_cast<unsigned char>(c);
    out += byte < 0x20 || byte == 0x7F ? ' ' : c;
  }
  return out + (start.size() < text.size() ? "…'" : "'");
}

}  // namespace tc::trade
