#include "screens/claim_form.h"

#include "screens/kit/cards.h"
#include "screens/kit/controls.h"
#include "screens/wording.h"

namespace tc {

std::vector<Claim> ClaimForm::claims() const {
  std::vector<Claim> out;
  for (const ClaimLine& line : lines)
    if (line.claimed) out.push_back({line.criterion, line.reason, line.locator});
  return out;
}

ClaimForm blank_claims(const Standard& standard, CriterionKind kind) {
  ClaimForm form;
  for (const Criterion* criterion : standard.judged(kind))
    form.lines.push_back(
        {standard.ref(*criterion), standard.words_in_full(*criterion), "", "", false, ""});
  return form;
}

ClaimForm claims_seen(const Debrief& told, const std::vector<Standard>& standards) {
  ClaimForm form;
  for (const Claim& seen : proposed_claims(told)) {
    const Criterion* criterion = find_criterion(standards, seen.criterion);
    form.lines.push_back({seen.criterion, criterion == nullptr ? "" : criterion->words, seen.reason,
                          seen.locator, false, ""});
  }
  return form;
}

void draw_claim_form(kit::Ui& ui, ClaimForm& form, std::string_view asks) {
  std::vector<CriterionRef> criteria;
  for (const ClaimLine& line : form.lines) criteria.push_back(line.criterion);
  for (ClaimLine& line : form.lines) {
    const std::string name = name_among(criteria, line.criterion);
    const std::string tick = "claim." + text(line.criterion);
    const std::string label = name + "  " + line.words;
    const std::string seen =
        line.seen.empty() ? "" : "Seen at " + line.locator + ": " + typeset(line.seen);
    kit::checkbox(ui, line.claimed, {.id = tick, .label = label, .description = seen});
    if (!line.claimed) continue;
    const std::string reason = "reason." + text(line.criterion);
    const std::string reason_label = "Reason for " + name;
    kit::text_area(ui, line.reason,
                   {.id = reason,
                    .label = reason_label,
                    .placeholder = asks,
                    .label_hidden = true,
                    .lines = 2});
  }
}

}  // namespace tc
