#include "trade/exercise.h"

#include <algorithm>

namespace tc::trade {

namespace {

bool is_wrong(const ReturnCase& facts) { return facts.reason != ClaimReason::changed_mind; }

/// The answer's parts as a list of amounts, so that whoever was off sees by which: "£42.00 for the
/// goods, £4.95 standard delivery and £48.00 surcharge".
std::string parts_of(const ReturnCase& facts, bool with_express) {
  std::vector<std::string> parts;
  const auto add = [&parts](Money amount, std::string_view what) {
    if (amount > Money{}) parts.push_back(money_text(amount) + " " + std::string(what));
  };
  add(facts.paid_for_goods, "for the goods");
  add(facts.surcharge, "surcharge on the old unit");
  add(facts.standard_delivery, "standard delivery");
  if (with_express) add(facts.express, "for express");
  std::string out;
  for (std::size_t i = 0; i < parts.size(); ++i)
    out += (i == 0 ? "" : i + 1 == parts.size() ? " and " : ", ") + parts[i];
  return out;
}

std::string why_not_reject(const ReturnCase& facts) {
  if (facts.buyer != CustomerKind::consumer)
    return "Rejecting under the Consumer Rights Act is for consumers, and this buyer is a "
           "business.";
  if (!is_wrong(facts))
    return "Nothing is wrong with it, and only what is faulty or not as described is rejected.";
  if (facts.distance)
    return "No fault was shown yet; bought at a distance, it can go back without one.";
  return "After six months it is rejected only by a customer who shows that the fault was there.";
}

/// Whether it could be cancelled if nothing were wrong with it.
bool could_be_cancelled(ReturnCase facts) {
  facts.reason = ClaimReason::changed_mind;
  return entitlement(facts).way == Way::cancel;
}

std::string why_not_cancel(const ReturnCase& facts) {
  if (facts.buyer != CustomerKind::consumer) return "A business has no right to cancel.";
  if (!facts.distance)
    return "Only what was bought at a distance can be cancelled, and this was bought at the "
           "counter.";
  if (facts.made_to_order)
    return "What is made to a customer's own specification cannot be cancelled.";
  if (!could_be_cancelled(facts))
    return "Cancelling ends 14 days after it came, and those are over.";
  return "Cancelling is for a changed mind; for what is faulty or wrong, the law gives the "
         "customer "
         "more than that.";
}

std::string why_not_goodwill(const ReturnCase& facts, const Entitlement& is) {
  if (facts.buyer != CustomerKind::consumer)
    return "With a business, the terms it signed up to come first; goodwill is what is given "
           "beyond them.";
  if (is.owed) return "Goodwill is what the shop gives unasked; here the customer has a right.";
  return "Goodwill answers a changed mind, and this is about a fault.";
}

std::string why_not_warranty(const ReturnCase& facts) {
  if (!is_wrong(facts))
    return "Nothing is wrong with it, so there is nothing for the maker to mend.";
  if (facts.buyer != CustomerKind::consumer)
    return "A business deals with us by our trade terms; the maker's warranty is claimed through "
           "them.";
  return "The maker's warranty comes on top of what the seller owes, and never in place of it.";
}

std::string why_not(Way said, const ReturnCase& facts, const Entitlement& is) {
  switch (said) {
    case Way::reject:
      return why_not_reject(facts);
    case Way::cancel:
      return why_not_cancel(facts);
    case Way::goodwill:
      return why_not_goodwill(facts, is);
    case Way::warranty:
      return why_not_warranty(facts);
    case Way::trade_terms:
      return "Trade terms bind a business; this buyer is a consumer, and they cannot be held "
             "against one.";
    case Way::old_unit:
      return "It is not the old unit that comes back here.";
  }
  return "";
}

Remark on_way(const ToldCase& told, const Entitlement& is, Way said) {
  Remark remark{Question::way, said == is.way, ""};
  if (!remark.right) remark.says = why_not(said, told.facts, is) + " ";
  remark.says += is.sentence;
  return remark;
}

Remark on_insisting(const Entitlement& is, bool said) {
  Remark remark{Question::can_insist, said == is.owed, ""};
  if (is.owed && is.repair_first)
    remark.says = "The customer can insist on a repair or a replacement, though not on money yet.";
  else if (is.owed)
    remark.says = "The customer can insist on it, whatever the shop would rather do.";
  else if (is.way == Way::goodwill)
    remark.says = "The customer can ask and cannot insist: it is for the shop to say.";
  else if (is.way == Way::trade_terms)
    remark.says = "A business can insist only on what the trade terms give it.";
  else
    remark.says = "The customer cannot insist on it before the fault was shown.";
  return remark;
}

/// Where what was said is off by just one of the amounts that were told, which.
std::string slip(const ToldCase& told, const Entitlement& is, Money said) {
  const ReturnCase& facts = told.facts;
  const Money right = due(told);
  const auto is_off = [&](Money by, Money amount) { return by > Money{} && said == amount; };
  if (is_off(facts.express, right + facts.express) && is.way == Way::cancel)
    return "What express cost beyond the standard delivery does not go back. ";
  if (is_off(facts.express, right - facts.express))
    return "What was paid for express goes back, too: it is not the customer's fault. ";
  if (is_off(facts.standard_delivery, right - facts.standard_delivery))
    return "The standard delivery goes back, too. ";
  if (is_off(facts.surcharge, right - facts.surcharge))
    return "The surcharge goes back, too: with the goods back, there is no old unit to wait for. ";
  if (is_off(told.wear, right + told.wear) && is.may_deduct)
    return "What its use took off its value may be kept. ";
  if (is_off(told.wear, right - told.wear)) return "Nothing may be taken off for its use. ";
  return "";
}

std::string what_goes_back(const ToldCase& told, const Entitlement& is) {
  if (is.owed && is.repair_first)
    return "No money goes back now: first the shop may repair or replace it, at its own cost.";
  if (!is.owed) return "Nothing has to go back now.";
  const bool with_express = is.refund == told.facts.paid_for_goods + told.facts.surcharge +
                                             told.facts.standard_delivery + told.facts.express;
  const std::string parts = parts_of(told.facts, with_express);
  if (due(told) == is.refund)
    return money_text(due(told)) + (parts.find(" and ") == std::string::npos
                                        ? " goes back: all that was paid for it."
                                        : " goes back: " + parts + ".");
  return money_text(due(told)) + " goes back: " + parts + ", less " + money_text(told.wear) +
         " for what its use took off its value.";
}

Remark on_money(const ToldCase& told, const Entitlement& is, Money said) {
  Remark remark{Question::back, said == due(told), ""};
  if (!remark.right) remark.says = slip(told, is, said);
  remark.says += what_goes_back(told, is);
  return remark;
}

void shuffle(std::vector<std::size_t>& all, const Below& below) {
  for (std::size_t left = all.size(); left > 1; --left)
    std::swap(all[left - 1], all[below(static_cast<std::uint32_t>(left))]);
}

}  // namespace

std::string_view meaning(Way way) {
  switch (way) {
    case Way::reject:
      return "faulty, wrong or not as described: the Consumer Rights Act";
    case Way::cancel:
      return "a mind changed after buying at a distance: the Consumer Contracts Regulations";
    case Way::goodwill:
      return "a mind changed where no law helps: the shop's own policy";
    case Way::warranty:
      return "the maker's, on top of what the law gives";
    case Way::trade_terms:
      return "the buyer is a business: the contract with it";
    case Way::old_unit:
      return "the old unit comes for its surcharge";
  }
  return "";
}

Money due(const ToldCase& told) {
  const Entitlement is = entitlement(told.facts);
  if (!is.owed || is.repair_first) return {};
  if (!is.may_deduct) return is.refund;
  return is.refund - std::min(told.wear, told.facts.paid_for_goods);
}

bool Marked::all_right() const {
  return std::all_of(remarks.begin(), remarks.end(), [](const Remark& one) { return one.right; });
}

Marked marked(const ToldCase& told, const Answer& answer) {
  const Entitlement is = entitlement(told.facts);
  return {is.way,
          {on_way(told, is, answer.way), on_insisting(is, answer.can_insist),
           on_money(told, is, answer.back)}};
}

std::array<Tally, five_ways.size()> tallied(const std::vector<Marked>& marked) {
  std::array<Tally, five_ways.size()> out;
  for (std::size_t i = 0; i < five_ways.size(); ++i) {
    out[i].way = five_ways[i];
    for (const Marked& one : marked) {
      if (one.way != five_ways[i]) continue;
      ++out[i].cases;
      if (one.all_right()) ++out[i].right;
    }
  }
  return out;
}

std::vector<std::size_t> drawn(const FiveWays& exercise, std::size_t count, const Below& below) {
  std::vector<std::size_t> all(exercise.cases.size());
  for (std::size_t i = 0; i < all.size(); ++i) all[i] = i;
  shuffle(all, below);
  // The first of each way come before the rest; in what order they are told is drawn again.
  std::vector<std::size_t> out, rest;
  std::vector<Way> met;
  for (const std::size_t at : all) {
    const Way way = entitlement(exercise.cases[at].facts).way;
    const bool first = std::find(met.begin(), met.end(), way) == met.end();
    if (first) met.push_back(way);
    (first ? out : rest).push_back(at);
  }
  out.insert(out.end(), rest.begin(), rest.end());
  out.resize(std::min(count, out.size()));
  shuffle(out, below);
  return out;
}

}  // namespace tc::trade
