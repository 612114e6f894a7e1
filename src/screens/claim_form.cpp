#include "screens/claim_form.h"

#include <algorithm>

#include "base/text.h"
#include "screens/kit/cards.h"
#include "screens/kit/controls.h"
#include "screens/wording.h"

namespace tc {

namespace {

/// Whether an item of the kind is never without the place at which a criterion is shown.
bool needs_locator(EvidenceKind kind) { return !locator_fault(kind, "").empty(); }

ClaimLine* line_of(ClaimForm& form, const CriterionRef& criterion) {
  const auto found = std::find_if(form.lines.begin(), form.lines.end(), [&](const ClaimLine& line) {
    return line.criterion == criterion;
  });
  return found == form.lines.end() ? nullptr : &*found;
}

bool is_shown(const ClaimLine& line, ClaimsShown shown) {
  switch (shown) {
    case ClaimsShown::performance:
      return line.criterion.code.kind == CriterionKind::performance;
    case ClaimsShown::knowledge:
      return line.criterion.code.kind == CriterionKind::knowledge;
    case ClaimsShown::seen:
      return !line.seen.empty() || line.claimed;
  }
  return false;
}

void draw_reason(kit::Ui& ui, ClaimLine& line, std::string_view asks) {
  const std::string id = "reason." + text(line.criterion);
  const std::string label = "Reason for " + short_name(line.criterion);
  kit::text_area(ui, line.reason,
                 {.id = id, .label = label, .placeholder = asks, .label_hidden = true, .lines = 2});
}

void draw_locator(kit::Ui& ui, ClaimLine& line, EvidenceKind kind) {
  const std::string id = "locator." + text(line.criterion);
  const std::string label = "Where to find " + short_name(line.criterion);
  const std::string problem =
      trimmed(line.locator).empty() ? "" : locator_fault(kind, trimmed(line.locator));
  kit::text_field(ui, line.locator,
                  {.id = id,
                   .label = label,
                   .placeholder = needs_locator(kind) ? "When it is said: 12:40"
                                                      : "Where: page 3, 12:40 or step 7",
                   .problem = problem,
                   .label_hidden = true,
                   .width = 320,
                   .max_bytes = 200});
}

std::string beside(const ClaimLine& line, const ClaimAsks& asks) {
  if (!line.seen.empty()) return "Seen at " + line.seen_at + ": " + typeset(line.seen);
  if (!line.claimed || asks.reasons == ReasonsAsked::each) return "";
  if (!line.reason.empty()) return "“" + line.reason + "”";
  return "As in paragraph " + std::to_string(line.paragraph) + " of the account.";
}

void draw_line(kit::Ui& ui, ClaimLine& line, const ClaimAsks& asks) {
  const std::string id = "claim." + text(line.criterion);
  const std::string label = short_name(line.criterion) + "  " + line.words;
  const std::string description = beside(line, asks);
  if (kit::checkbox(ui, line.claimed, {.id = id, .label = label, .description = description})) {
    line.paragraph = asks.paragraph;
    if (line.locator.empty()) line.locator = line.seen_at;
  }
  if (!line.claimed) return;
  const bool each = asks.reasons == ReasonsAsked::each;
  if (each) draw_reason(ui, line, asks.reason);
  if (each || needs_locator(asks.kind)) draw_locator(ui, line, asks.kind);
}

}  // namespace

std::size_t ClaimForm::ticked() const {
  return static_cast<std::size_t>(std::count_if(
      lines.begin(), lines.end(), [](const ClaimLine& line) { return line.claimed; }));
}

ClaimForm blank_claims(const Standard& standard) {
  ClaimForm form;
  for (const Criterion* criterion : standard.judged())
    form.lines.push_back(
        {standard.ref(*criterion), standard.words_in_full(*criterion), "", "", false});
  return form;
}

void propose(ClaimForm& form, const std::vector<Claim>& seen) {
  for (const Claim& one : seen) {
    ClaimLine* line = line_of(form, one.criterion);
    if (line == nullptr) continue;
    line->seen = one.reason;
    line->seen_at = one.locator;
  }
}

void tick(ClaimForm& form, const std::vector<Claim>& claims) {
  for (const Claim& one : claims) {
    ClaimLine* line = line_of(form, one.criterion);
    if (line == nullptr) continue;
    line->claimed = true;
    line->reason = one.reason;
    line->locator = one.locator;
  }
}

int draw_claim_form(kit::Ui& ui, ClaimForm& form, const ClaimAsks& asks) {
  int drawn = 0;
  for (ClaimLine& line : form.lines) {
    if (!is_shown(line, asks.shown)) continue;
    draw_line(ui, line, asks);
    ++drawn;
  }
  return drawn;
}

}  // namespace tc
