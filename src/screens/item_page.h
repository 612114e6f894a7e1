#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "app/evidence_work.h"
#include "app/witnesses.h"
#include "screens/claim_form.h"
#include "screens/evidence_sheet.h"
#include "screens/intent.h"
#include "screens/kit/ui.h"

namespace tc {

/// The declaration being made.
struct DeclarationForm {
  std::size_t ai = 2;  ///< 0 none, 1 used, 2 not said yet
  std::string ai_statement;
  bool customer_data_removed = false;
  std::vector<std::string> missing;  ///< before it can be submitted
  std::string problem;
};

/// An item being written, of whatever kind: what its page asks for is its kind's row in the table
/// of evidence forms.
struct ItemDraft {
  EvidenceKind kind = EvidenceKind::work_product;
  PersonId learner;             ///< whose it is; empty: not chosen yet
  std::optional<EntryId> item;  ///< once it is in the portfolio
  std::optional<EntryId> attempt;
  std::string title;
  std::map<std::string, std::string> answers;
  std::vector<Attachment> files;  ///< kept with the item already
  std::vector<ClaimForm> claims;  ///< one a standard

  // --- what is the page's own
  std::string path;            ///< of a file to attach, being typed
  std::string learner_sought;  ///< beginning of a name
  std::size_t standard = 0;    ///< whose criteria are shown
  std::size_t shown = 0;       ///< which of them
  std::size_t reasons = 0;     ///< 0: from the account, 1: each its own
  std::string account_before;  ///< to see which paragraph is being worked on
  std::size_t paragraph = 0;   ///< the one that was last worked on
  std::string recorded;        ///< all_typed() as the record has it; empty: not yet
  std::string kept;            ///< all_typed() as it is kept durably
  std::string typed;           ///< all_typed() in the last frame
  double typed_at = 0;         ///< when it last changed
  std::string kept_at;         ///< "14:05"; empty: nothing was kept here yet
  bool taken_up = false;       ///< it was left before it was kept as a draft
  std::optional<DeclarationForm> declaring;
  std::optional<std::string> withdrawing;  ///< the reason, being typed
  bool throwing_away = false;

  /// Whether a tick takes its reason from the account, unless another one is typed.
  bool has_account() const;
  /// What was typed, as a form.
  ItemForm form() const;
  /// All that was typed, in one text, to see whether it changed.
  std::string all_typed() const;
  /// Nothing of it has to be kept any more, or yet.
  void settle() { kept = typed = all_typed(); }
};

/// The form names itself so in keep_form().
std::string kept_under(const ItemDraft& draft);
/// A new form, with today's day and the proposals of an attempt, nothing ticked; or as it was
/// left before.
Result<ItemDraft> new_item(Workplace& workplace, const Person& who, const WriteItem& asked);
/// An item as it is recorded, or as it was left before.
ItemDraft written_item(Workplace& workplace, const Person& who, const EvidenceItem& item);

struct ItemView {
  std::optional<EvidenceItem> item;  ///< as it is recorded; nothing: it is new
  EvidenceSheet sheet;               ///< of what cannot be written any more
  bool makes_it = false;             ///< whoever acts writes, submits and withdraws it
  bool own = false;                  ///< whoever acts is its learner
  std::vector<Person> learners;      ///< of whom it may be recorded
  std::string learner_name;
  std::vector<Witness> witnesses;  ///< of the learner's register
  std::vector<std::string> standards;
  std::string policy;  ///< of a simulation: what it counts for
  std::map<CriterionRef, std::string> words;
  std::map<PersonId, std::string> names;

  bool can_be_written() const { return makes_it && !(item && item->submitted()); }
};
ItemView item_view(Workplace& workplace, const Person& who, const ItemDraft& draft);

void draw_item_page(kit::Ui& ui, const ItemView& view, ItemDraft& draft, Intents& intents);

// Its parts, each in a file of its own.
void draw_item_fields(kit::Ui& ui, const ItemView& view, ItemDraft& draft, Intents& intents);
void draw_item_files(kit::Ui& ui, ItemDraft& draft, Intents& intents);
void draw_item_claims(kit::Ui& ui, const ItemView& view, ItemDraft& draft);
void draw_item_links(kit::Ui& ui, const ItemView& view);
void draw_item_dialogs(kit::Ui& ui, ItemDraft& draft, Intents& intents);

}  // namespace tc
