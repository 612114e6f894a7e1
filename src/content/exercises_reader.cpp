#include "content/exercises_reader.h"

#include <algorithm>

#include "content/catalogue_draft.h"
#include "content/fields.h"

namespace tc {

namespace {

using trade::ClaimReason;
using trade::Condition;
using trade::Entitlement;
using trade::entitlement;
using trade::five_ways;
using trade::FiveWays;
using trade::name;
using trade::ReturnCase;
using trade::ToldCase;
using trade::Way;

constexpr int most_days = 3000;  // beyond six years no claim is left

Money amount_in(Reading& reading, Node node) { return money_in(reading, node).value_or(Money{}); }

std::vector<std::string> names_of_ways() {
  std::vector<std::string> out;
  for (const Way way : five_ways) out.emplace_back(name(way));
  return out;
}

void read_sale(const Fields& fields, ToldCase& told) {
  Reading& reading = fields.reading();
  constexpr trade::CustomerKind buyers[]{trade::CustomerKind::consumer, trade::CustomerKind::trade,
                                         trade::CustomerKind::department};
  if (const auto buyer = word_in(reading, fields["buyer"], {"consumer", "trade", "department"}))
    told.facts.buyer = buyers[*buyer];
  const auto bought = word_in(reading, fields.needed("bought"), {"counter", "online", "phone"});
  told.facts.distance = bought.value_or(0) > 0;
  told.facts.told_of_cancelling = yes_or_no_in(reading, fields["informed"]).value_or(true);
  told.facts.made_to_order = yes_or_no_in(reading, fields["made_to_order"]).value_or(false);
  told.facts.paid_for_goods = amount_in(reading, fields.needed("paid"));
  told.facts.standard_delivery = amount_in(reading, fields["delivery"]);
  told.facts.express = amount_in(reading, fields["express"]);
  told.facts.surcharge = amount_in(reading, fields["surcharge"]);
}

void read_return(const Fields& fields, ToldCase& told) {
  Reading& reading = fields.reading();
  told.facts.days_since_delivery =
      number_in(reading, fields.needed("days"), 0, most_days).value_or(0);
  constexpr ClaimReason reasons[]{ClaimReason::changed_mind, ClaimReason::faulty,
                                  ClaimReason::wrong_part};
  if (const auto reason =
          word_in(reading, fields.needed("reason"), {"changed mind", "faulty", "wrong part"}))
    told.facts.reason = reasons[*reason];
  constexpr Condition conditions[]{Condition::unopened, Condition::opened, Condition::fitted,
                                   Condition::incomplete};
  if (const auto condition = word_in(reading, fields.needed("condition"),
                                     {"unopened", "opened", "fitted", "incomplete"}))
    told.facts.condition = conditions[*condition];
  told.facts.fault_shown = yes_or_no_in(reading, fields["fault_shown"]).value_or(false);
  told.facts.repair_failed = yes_or_no_in(reading, fields["repair_failed"]).value_or(false);
  told.wear = amount_in(reading, fields["wear"]);
}

/// What cannot be true at once; one sentence for each.
void compare_facts(const Fields& fields, const ToldCase& told) {
  const ReturnCase& facts = told.facts;
  const auto contradict = [&fields](std::string_view key, std::string sentence, std::string hint) {
    fields.reading().error("TC246", fields.key_place(key), std::move(sentence), std::move(hint));
  };
  if (!facts.distance && fields.has("informed"))
    contradict("informed", "nobody is told of cancelling what they buy at the counter",
               "leave 'informed' out, or say that it was bought online or by phone");
  if (!facts.distance && facts.express > Money{})
    contradict("express", "what is bought at the counter is not sent by express",
               "leave 'express' out, or say that it was bought online or by phone");
  if (facts.fault_shown && facts.reason != ClaimReason::faulty)
    contradict("fault_shown", "a fault was shown of something that is not said to be faulty",
               "write 'reason: faulty', or leave 'fault_shown' out");
  if (facts.repair_failed && facts.reason == ClaimReason::changed_mind)
    contradict("repair_failed", "somebody who changed their mind had nothing repaired",
               "write 'reason: faulty', or leave 'repair_failed' out");
  if (told.wear > facts.paid_for_goods)
    contradict("wear", "its use took off more than was paid for it",
               "'wear' is at most what stands under 'paid'");
  if (told.wear > Money{} && facts.condition == Condition::unopened)
    contradict("wear", "what was not opened has lost nothing by its use",
               "say in what condition it is, or leave 'wear' out");
}

void compare_with_rules(const Fields& fields, const ToldCase& told) {
  const Entitlement is = entitlement(told.facts);
  if (is.way == told.expected) return;
  fields.reading().error("TC245", fields["expect"].place(),
                         "by its facts this case is " + quoted_name(name(is.way)) + ", not " +
                             quoted_name(name(told.expected)),
                         "the rules say: " + is.sentence);
}

ToldCase read_case(Reading& reading, const Node::Entry& entry, const KnownFacts& known) {
  const Fields fields(reading, entry.value, "a case",
                      {"told", "buyer", "bought", "informed", "days", "reason", "fault_shown",
                       "repair_failed", "made_to_order", "condition", "paid", "delivery", "express",
                       "surcharge", "wear", "notice", "facts", "expect"});
  const std::size_t before = reading.errors();
  ToldCase told;
  told.place = entry.key_place;
  told.id = name_in(reading, entry);
  told.told = text_in(reading, fields.needed("told"));
  read_sale(fields, told);
  read_return(fields, told);
  told.notice = text_in(reading, fields.needed("notice"));
  told.rests_on = facts_in(fields["facts"], known, reading);
  const auto expected = word_in(reading, fields.needed("expect"), names_of_ways());
  if (expected) told.expected = five_ways[*expected];
  if (reading.errors() > before) return told;  // its facts are not all there to be judged
  compare_facts(fields, told);
  compare_with_rules(fields, told);
  return told;
}

/// An exercise in five ways that never comes to one of them would teach that there are four.
void look_for_each_way(const FiveWays& exercise, const Span& place, Reading& reading) {
  for (const Way way : five_ways)
    if (std::none_of(exercise.cases.begin(), exercise.cases.end(),
                     [way](const ToldCase& one) { return one.expected == way; }))
      reading.error("TC247", place, "no case comes to " + quoted_name(name(way)),
                    "add one, so that each of the five ways is met");
}

}  // namespace

std::optional<FiveWays> read_five_ways(Node tree, const KnownFacts& facts, Reading& reading) {
  if (tree.is(NodeKind::absent)) return std::nullopt;
  const Fields fields(reading, tree, "the exercise", {"exercise", "title", "says", "cases"});
  FiveWays out;
  (void)word_in(reading, fields.needed("exercise"), {"five-ways"});
  out.title = text_in(reading, fields.needed("title"));
  out.says = text_in(reading, fields.needed("says"));
  for (const Node::Entry& entry : entries_in(reading, fields.needed("cases")))
    out.cases.push_back(read_case(reading, entry, facts));
  if (reading.errors() == 0) look_for_each_way(out, fields.key_place("cases"), reading);
  if (reading.errors() > 0) return std::nullopt;
  return out;
}

}  // namespace tc
