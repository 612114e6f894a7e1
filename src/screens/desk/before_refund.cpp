#include "screens/desk/before_refund.h"

#include "screens/desk/lines.h"
#include "screens/desk/parts.h"
#include "screens/desk/words.h"
#include "trade/five_ways.h"

namespace tc {

namespace {

void draw_question(const AtDesk& at, const std::string& question, const std::string& fact) {
  kit::paragraph(at.ui, {kit::small(question + "  "), kit::small_bold(fact)});
}

std::string yes(bool is, const std::string& so, const std::string& not_so) {
  return is ? so : not_so;
}

void draw_claim(const AtDesk& at, const trade::Order& order, const trade::Claim& claim) {
  const trade::Part& part = part_of(at.shop(), order.lines[claim.line].part);
  draw_question(at, "What is it about?",
                std::to_string(claim.quantity) + " × " + part.number + " " + part.description);
  draw_question(at, "Why do they say it comes back?", std::string(name(claim.reason)));
  draw_question(at, "What state is it in?", std::string(name(claim.condition)));
  draw_question(at, "Is it here, or was proof of posting seen?",
                yes(claim.goods_back, "yes", "not yet"));
  if (claim.reason == trade::ClaimReason::faulty)
    draw_question(at, "Was the fault seen?", yes(claim.fault_shown, "yes", "no"));
  if (part.surcharge > Money{})
    draw_question(at, "Was a surcharge paid for an old unit?", money_text(part.surcharge));
}

void draw_case(const AtDesk& at, const trade::Order& order) {
  draw_question(at, "Who bought it?", std::string(name(order.kind)));
  draw_question(at, "Was it bought at a distance, or at the counter?",
                yes(order.distance, "at a distance", "at the counter"));
  if (order.distance && order.kind == trade::CustomerKind::consumer)
    draw_question(at, "Were they told of their right to cancel?",
                  yes(order.told_of_cancelling, "yes", "no"));
  draw_question(at, "When did they have it in their hands?",
                order.delivered_on ? in_words(*order.delivered_on) : "not yet, by the record");
}

}  // namespace

void draw_before_refund(const AtDesk& at, const trade::Order& order) {
  if (order.claims.empty()) return;
  kit::Card card(at.ui,
                 {.id = "before.refund", .tone = kit::Tone::focus, .padding = 1.5F, .gap = 0.5F});
  kit::paragraph(at.ui, {kit::small_bold("Before money goes back, ask")}, {.id = "before.title"});
  if (at.looked_up("claim " + order.id)) {
    draw_case(at, order);
    for (const trade::Claim& claim : order.claims) draw_claim(at, order, claim);
  } else {
    kit::paragraph(at.ui,
                   "Who bought it, where, and when did they have it? Why does it come back, in "
                   "what state, and is it here? Look first.",
                   {.style = kit::Style::small});
  }
  kit::paragraph(at.ui,
                 "Which way is it: to reject what is faulty, to cancel a purchase at a distance, "
                 "the shop’s goodwill, the maker’s warranty, or the terms of trade? Each gives "
                 "something else. Guidance (F8) tells what.",
                 {.style = kit::Style::small});
  draw_acts(at, "before.acts",
            {{"Look at what they say", lines::upon("check claim", order)},
             {"Give a returns number", lines::upon("returns number", order)},
             {"Book back what came", lines::upon("book back", order)}});
}

}  // namespace tc
