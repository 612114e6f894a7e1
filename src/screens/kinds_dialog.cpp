#include "screens/kinds_dialog.h"

#include "screens/kit/cards.h"
#include "screens/kit/controls.h"
#include "screens/kit/dialog.h"
#include "screens/wording.h"

namespace tc {

namespace {

std::string_view sentence_of(EvidenceKind kind) {
  switch (kind) {
    case EvidenceKind::direct_observation:
      return "An assessor saw it happen with a real customer. It counts for most.";
    case EvidenceKind::expert_witness_testimony:
      return "Somebody who knows the trade, such as your manager, tells what they saw you do.";
    case EvidenceKind::witness_testimony:
      return "A customer or colleague tells what they saw you do.";
    case EvidenceKind::work_product:
      return "Something that your work left behind: an invoice, an order, an email.";
    case EvidenceKind::professional_discussion:
      return "A planned talk with your assessor, with the times at which things were said.";
    case EvidenceKind::questions:
      return "Questions as they were asked, with your answers.";
    case EvidenceKind::reflective_account:
      return "One real event in your own words: what happened, what you did, and why.";
    case EvidenceKind::simulation:
      return "A practice attempt from this program, every move of it.";
    case EvidenceKind::prior_learning:
      return "An award or course from before that still holds, with its certificate.";
    case EvidenceKind::case_study:
      return "A task that was set for you, with your answer; it shows what you know.";
  }
  return "";
}

std::string_view maker_of(MadeBy by) {
  switch (by) {
    case MadeBy::learner:
      return "by the learner";
    case MadeBy::assessor:
      return "by an assessor";
  }
  return "";
}

}  // namespace

KindChosen draw_kinds(kit::Ui& ui, MadeBy by) {
  KindChosen out;
  kit::Dialog dialog(ui, {.id = "kinds", .title = "What kind of evidence is it?", .width = 640});
  {
    kit::Scroll scroll(ui, {.id = "kinds.scroll", .height = ui.px(460), .gap = 0.25F});
    // What can be chosen comes first.
    for (const bool can : {true, false})
      for (const EvidenceForm& form : all_evidence_forms()) {
        if ((form.made_by == by) != can) continue;
        const std::string id = "kind." + std::string(form.name);
        const std::string title = capitalised(form.words) + " (" + std::string(form.code) + ")";
        if (kit::list_row(ui, {.id = id,
                               .title = title,
                               .detail = sentence_of(form.kind),
                               .right = can ? "" : maker_of(form.made_by),
                               .disabled = !can,
                               .group = "kinds"}))
          out.kind = form.kind;
      }
  }
  kit::Row row(ui, {.id = "kinds.actions", .align = kit::Align::right});
  out.closed = kit::button(ui, {.id = "kinds.close", .label = "Close"}) || dialog.dismissed();
  return out;
}

}  // namespace tc
