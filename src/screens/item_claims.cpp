// Which criteria an item shows: to be ticked while it is written, to be read afterwards.
#include "base/text.h"
#include "screens/item_page.h"
#include "screens/kit/cards.h"
#include "screens/kit/controls.h"
#include "screens/wording.h"

namespace tc {

namespace {

bool anything_seen(const ClaimForm& form) {
  for (const ClaimLine& line : form.lines)
    if (!line.seen.empty()) return true;
  return false;
}

std::vector<ClaimsShown> parts_of(const ItemDraft& draft) {
  std::vector<ClaimsShown> parts;
  if (draft.attempt) parts.push_back(ClaimsShown::seen);
  parts.push_back(ClaimsShown::performance);
  parts.push_back(ClaimsShown::knowledge);
  return parts;
}

std::string words_of(ClaimsShown part) {
  switch (part) {
    case ClaimsShown::performance:
      return "Performance";
    case ClaimsShown::knowledge:
      return "Knowledge";
    case ClaimsShown::seen:
      return "Seen in it";
  }
  return "";
}

ClaimsShown draw_parts(kit::Ui& ui, ItemDraft& draft) {
  const auto parts = parts_of(draft);
  std::vector<std::string> names;
  for (const ClaimsShown part : parts) names.push_back(words_of(part));
  draft.shown = std::min(draft.shown, parts.size() - 1);
  kit::choice(ui, draft.shown, {.id = "claims.shown", .options = names});
  return parts[draft.shown];
}

void draw_ticked(kit::Ui& ui, const ItemDraft& draft) {
  std::size_t ticked = 0;
  for (const ClaimForm& form : draft.claims) ticked += form.ticked();
  kit::label(ui, ticked == 0 ? "Nothing is ticked yet" : criteria_counted(ticked) + " ticked",
             {.id = "claims.ticked", .style = kit::Style::small, .ink = kit::Ink::second});
}

void draw_link(kit::Ui& ui, const ItemView& view, const Link& link) {
  const auto words = view.words.find(link.criterion);
  kit::paragraph(ui, {kit::bold(short_name(link.criterion) + "  "),
                      kit::plain(words == view.words.end() ? "" : words->second)});
  std::string said = typeset(link.reason);
  if (!link.locator.empty()) said += " (" + link.locator + ")";
  kit::paragraph(ui, said, {.style = kit::Style::small, .ink = kit::Ink::second});
  const Judgement* judged = link.newest();
  kit::chip(ui, {.label = judged == nullptr ? "waits for an assessor" : in_words(judged->verdict),
                 .tone = judged == nullptr ? kit::Tone::wait : tone_of(judged->verdict),
                 .mark = judged == nullptr ? kit::Mark::dot : mark_of(judged->verdict)});
  if (judged == nullptr || judged->feedback.empty()) return;
  const auto by = view.names.find(judged->by);
  kit::paragraph(ui,
                 (by == view.names.end() ? "" : by->second + ": ") + "“" + judged->feedback + "”",
                 {.style = kit::Style::small});
}

}  // namespace

void draw_item_claims(kit::Ui& ui, const ItemView& view, ItemDraft& draft) {
  kit::Card card(ui, {.id = "item.claims", .padding = 3, .fill = true});
  kit::heading(ui, "What it shows");
  if (draft.standard >= draft.claims.size()) return;
  if (view.standards.size() > 1)
    kit::choice(ui, draft.standard, {.id = "claims.standard", .options = view.standards});
  ClaimAsks asks;
  asks.kind = draft.kind;
  asks.shown = draw_parts(ui, draft);
  if (draft.has_account()) {
    kit::choice(
        ui, draft.reasons,
        {.id = "claims.reasons", .options = {"Reasons from the account", "A reason for each"}});
    if (draft.reasons == 0) asks.reasons = ReasonsAsked::from_the_account;
    asks.paragraph = draft.paragraph + 1;
  }
  asks.reason = "What you did, and why it shows this, in your own words";
  if (form_of(draft.kind).made_by == MadeBy::assessor)
    asks.reason = "What was seen that shows this";
  draw_ticked(ui, draft);
  kit::Scroll scroll(ui, {.id = "claims.scroll", .gap = 1.5F});
  ClaimForm& form = draft.claims[draft.standard];
  if (asks.shown == ClaimsShown::seen && !anything_seen(form))
    kit::paragraph(ui,
                   "Nothing was seen as shown in this attempt. Try again, or say yourself what it "
                   "shows.",
                   {.ink = kit::Ink::second});
  draw_claim_form(ui, form, asks);
}

void draw_item_links(kit::Ui& ui, const ItemView& view) {
  kit::Card card(ui, {.id = "item.links", .padding = 3, .fill = true});
  kit::heading(ui, "What it shows");
  kit::Scroll scroll(ui, {.id = "links.scroll", .name = "What it shows", .gap = 1.5F});
  for (const Link& link : view.item->links) {
    kit::Column column(ui, 0.5F);
    draw_link(ui, view, link);
  }
}

}  // namespace tc
