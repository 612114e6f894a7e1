#include "kit/five_cases.h"

namespace tc {

namespace {

using namespace trade;

ToldCase told(std::string id, ReturnCase facts) {
  ToldCase out;
  out.told = "Pads come back. They were bought for £42.00, and this is the case of " + id + ".";
  out.id = std::move(id);
  out.facts = facts;
  out.facts.paid_for_goods = Money{4200};
  out.notice = "Listen to how it was bought.";
  return out;
}

}  // namespace

std::shared_ptr<const FiveWays> five_cases() {
  FiveWays out;
  out.title = "Five ways back";
  out.says = "Which way is it?";
  out.cases = {told("the-faulty-pads",
                    {.reason = ClaimReason::faulty, .days_since_delivery = 3, .fault_shown = true}),
               told("the-pads-by-post", {.distance = true, .days_since_delivery = 3}),
               told("the-pads-at-the-till", {.days_since_delivery = 3}),
               told("the-old-pads", {.reason = ClaimReason::faulty, .days_since_delivery = 400}),
               told("the-works-van", {.buyer = CustomerKind::trade, .days_since_delivery = 3})};
  return std::make_shared<const FiveWays>(std::move(out));
}

}  // namespace tc
