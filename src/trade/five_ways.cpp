#include "trade/five_ways.h"

// The rules and their sources are facts of content/facts.yaml, named beside each sentence.

namespace tc::trade {

namespace {

constexpr int days_to_cancel = 14;       // Consumer Contracts Regulations 2013, reg. 30
constexpr int days_when_untold = 365;    // reg. 31
constexpr int days_to_reject = 30;       // Consumer Rights Act 2015, s. 22(3)
constexpr int days_of_six_months = 183;  // s. 19(14), the shorter half of a year

Money all_that_was_paid(const ReturnCase& c) {
  return c.paid_for_goods + c.standard_delivery + c.express + c.surcharge;
}

Entitlement the_way(Way way, std::vector<std::string> facts = {}) {
  Entitlement e;
  e.way = way;
  e.facts = std::move(facts);
  return e;
}

Entitlement old_unit(const ReturnCase& c) {
  Entitlement e = the_way(Way::old_unit, {"PRICE-CORE"});
  if (c.condition == Condition::incomplete) {
    e.sentence = "The old unit has to come back complete before its surcharge is paid back.";
    return e;
  }
  e.owed = true;
  e.refund = c.surcharge;
  e.sentence = "The old unit is back, so its surcharge goes back in full, as was agreed.";
  return e;
}

Entitlement trade(const ReturnCase& c) {
  Entitlement e = the_way(Way::trade_terms);
  if (c.reason == ClaimReason::changed_mind) {
    e.facts = {"CCR-B2B", "TRADE-TERMS"};
    e.sentence =
        "A business has no right to cancel; whether we take it back is for our trade terms to say.";
    return e;
  }
  e.facts = {"TRADE-SGA", "TRADE-TERMS"};
  if (c.reason == ClaimReason::faulty && !c.fault_shown) {
    e.sentence = "Under the trade terms a part goes to be examined before it is credited.";
    return e;
  }
  e.owed = true;
  e.refund = all_that_was_paid(c);
  e.sentence = "What we sold was not what it had to be, so a business has it credited, too.";
  return e;
}

int last_day_to_cancel(const ReturnCase& c) {
  return days_to_cancel + (c.told_of_cancelling ? 0 : days_when_untold);
}

bool may_cancel(const ReturnCase& c) {
  return c.distance && !c.made_to_order && c.days_since_delivery <= last_day_to_cancel(c);
}

Entitlement cancelling(const ReturnCase& c) {
  Entitlement e = the_way(Way::cancel, {"CCR-14", "CCR-POST", "CCR-SEND"});
  e.owed = true;
  e.refund = c.paid_for_goods + c.standard_delivery + c.surcharge;
  e.sentence =
      "Bought at a distance, it can be cancelled without a reason until 14 days after it came; "
      "what was paid goes back with the standard delivery.";
  if (c.days_since_delivery > days_to_cancel) {
    e.facts.emplace_back("CCR-12M");
    e.sentence =
        "Nobody told the customer of the right to cancel, so it lasts up to twelve months longer; "
        "what was paid goes back with the standard delivery.";
  }
  if (c.express > Money{}) e.sentence += " What express cost beyond that does not.";
  if (c.condition == Condition::unopened) return e;
  e.facts.emplace_back("CCR-ELEC");
  if (c.condition == Condition::opened) {
    e.sentence += " An opened box changes nothing in that.";
    return e;
  }
  e.facts.emplace_back("CCR-HANDLE");
  e.may_deduct = c.told_of_cancelling;
  e.sentence += e.may_deduct
                    ? " As it was used more than it takes to look at it, what that took off its "
                      "value may be kept."
                    : " Nothing may be kept for its use, since the customer was not told.";
  return e;
}

Entitlement changed_mind(const ReturnCase& c) {
  if (may_cancel(c)) return cancelling(c);
  Entitlement e = the_way(Way::goodwill);
  if (!c.distance) {
    e.facts = {"CRA-MIND"};
    e.sentence =
        "What was bought at the counter cannot be brought back by law for a changed mind; taking "
        "it back is our own goodwill.";
  } else if (c.made_to_order) {
    e.facts = {"CCR-EXC"};
    e.sentence =
        "It was made to the customer's own specification, so it cannot be cancelled; a part from "
        "the catalogue that we only ordered in could be.";
  } else {
    e.facts = {"CCR-14"};
    e.sentence =
        "The 14 days after it came are over, so it can no longer be cancelled; taking it back is "
        "our own goodwill.";
  }
  return e;
}

Entitlement rejecting(const ReturnCase& c) {
  Entitlement e = the_way(Way::reject);
  e.owed = true;
  e.refund = all_that_was_paid(c);
  e.facts = {"CRA-30", "CRA-14REF", "CRA-RET"};
  e.sentence = c.reason == ClaimReason::wrong_part
                   ? "It is not what was described, and within 30 days the customer may reject it "
                     "and have everything back."
                   : "The fault was shown within 30 days, so the customer may reject it and have "
                     "everything back.";
  return e;
}

Entitlement repairing(const ReturnCase& c) {
  Entitlement e = the_way(Way::reject);
  e.owed = true;
  e.repair_first = true;
  e.facts = {"CRA-TIER", "CRA-BURDEN", "CRA-DED"};
  e.sentence =
      "After 30 days a repair or a replacement comes first, at our cost; only where that fails is "
      "money owed.";
  if (c.days_since_delivery <= days_of_six_months && !c.fault_shown)
    e.sentence += " Within six months the fault counts as ours unless we prove otherwise.";
  return e;
}

/// The final right to reject, s. 24(5); what may be taken off for use, s. 24(8) to (10).
Entitlement rejecting_for_good(const ReturnCase& c) {
  Entitlement e = the_way(Way::reject, {"CRA-TIER", "CRA-DED", "CRA-14REF"});
  e.owed = true;
  e.refund = all_that_was_paid(c);
  e.may_deduct = c.days_since_delivery > days_of_six_months;
  e.sentence = "We had our one attempt to put it right, so now the customer may reject it for good";
  e.sentence += e.may_deduct
                    ? "; after six months, what use was had of it may be taken into account."
                    : ", and within six months nothing is taken off for its use.";
  return e;
}

Entitlement faulty(const ReturnCase& c) {
  const bool shown = c.fault_shown || c.reason == ClaimReason::wrong_part;
  if (c.days_since_delivery <= days_to_reject && shown) return rejecting(c);
  // Whoever cannot show a fault yet may still cancel what was bought at a distance.
  if (c.days_since_delivery <= days_to_reject && may_cancel(c)) return cancelling(c);
  if (c.days_since_delivery <= days_to_reject) {
    Entitlement e = the_way(Way::reject, {"CRA-30", "CRA-BURDEN"});
    e.sentence =
        "Whoever rejects within 30 days shows that the fault is there: let it be tested first.";
    return e;
  }
  if (c.days_since_delivery <= days_of_six_months || shown)
    return c.repair_failed ? rejecting_for_good(c) : repairing(c);
  Entitlement e = the_way(Way::warranty, {"CRA-BURDEN", "CRA-SELLER", "CRA-LIM"});
  e.sentence =
      "After six months it is for the customer to show that the fault was there from the start; "
      "the maker's warranty may give more, on top of it.";
  return e;
}

Entitlement not_arrived(const ReturnCase& c) {
  Entitlement e = the_way(Way::reject, {"CRA-DEL"});
  e.owed = true;
  e.refund = all_that_was_paid(c);
  e.sentence =
      "Until it is in the customer's hands, the risk is ours: what never arrived is paid back, or "
      "sent again where the customer would rather have that.";
  return e;
}

}  // namespace

Entitlement entitlement(const ReturnCase& the_case) {
  if (the_case.reason == ClaimReason::old_unit) return old_unit(the_case);
  if (the_case.buyer != CustomerKind::consumer) return trade(the_case);
  switch (the_case.reason) {
    case ClaimReason::changed_mind:
      return changed_mind(the_case);
    case ClaimReason::faulty:
    case ClaimReason::wrong_part:
      return faulty(the_case);
    case ClaimReason::not_arrived:
      return not_arrived(the_case);
    case ClaimReason::old_unit:
      return old_unit(the_case);
  }
  return {};
}

}  // namespace tc::trade
