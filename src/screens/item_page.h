#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "app/evidence_work.h"
#include "app/witnesses.h"
#include "screens/claim_form.h"
#include "screens/intent.h"
#include "screens/kit/ui.h"

namespace tc {

/// One item of a portfolio, of whatever kind, as whoever acts may see it. What it asks for is its
/// kind's row in the table of evidence forms.
struct ItemView {
  std::optional<EvidenceItem> item;  ///< as it is recorded; nothing: it is new
  Person learner;
  bool made_here = false;        ///< whoever acts makes it: it can be written, submitted, withdrawn
  bool own = false;              ///< whoever acts is its learner
  std::vector<Person> learners;  ///< of whom an assessor may record it
  std::vector<Witness> witnesses;            ///< of the learner's register
  std::string attempt_title;                 ///< of a simulation
  std::string policy;                        ///< of a simulation: what it counts for
  std::map<std::string, std::string> names;  ///< of people, by id

  bool can_be_written() const { return made_here && (!item || !item->submitted()); }
  std::string name_of(const PersonId& person) const;
};

/// The declaration being made.
struct DeclarationForm {
  Declaration declaration;
  std::size_t ai = 0;  ///< 0 not answered yet, 1 none, 2 used
  std::vector<std::string> missing;
  std::string problem;
};

/// An item being written.
struct ItemDraft {
  EvidenceKind kind = EvidenceKind::work_product;
  PersonId learner;  ///< whose it is
  std::optional<EntryId> item;
  std::optional<EntryId> attempt;
  std::string title;
  std::map<std::string, std::string> answers;
  std::vector<FileToAttach> files;
  std::vector<std::uint64_t> sizes;  ///< of the files, in bytes
  std::vector<ClaimForm> claims;     ///< one a standard
  std::string path;                  ///< of a file to attach, being typed

  std::size_t standard = 0;
  std::size_t shown = 0;       ///< which of the criteria: see draw_item_claims()
  std::size_t reasons = 0;     ///< 0: from the account, 1: each its own
  std::string account_before;  ///< to see which paragraph is being worked on
  std::size_t paragraph = 0;   ///< the one that was last worked on
  std::string kept;            ///< the typed text that is kept durably
  std::string typed;           ///< in the last frame
  double typed_at = 0;         ///< when it last changed
  std::string kept_at;         ///< "14:05"; empty: nothing was typed here yet
  std::optional<DeclarationForm> declaring;
  std::optional<std::string> withdrawing;  ///< the reason, being typed

  /// What was typed, as a form; empty answers are left out.
  ItemForm form() const;
  /// All that can be typed, in one text, to see whether it changed.
  std::string all_typed() const;
};

/// The form names itself so in keep_form().
std::string kept_under(const ItemDraft& state);

/// A new form: today's day, the proposals of an attempt, nothing ticked.
ItemDraft new_item(Workplace& workplace, const Person& who, const WriteItem& asked);
/// The item as it is recorded, or, where something typed was kept since, as it was typed.
ItemDraft written_item(Workplace& workplace, const EvidenceItem& item);
/// Goes on with what was kept.
void take_up(Workplace& workplace, const ItemForm& kept, ItemDraft& state);

ItemView item_view(Workplace& workplace, const Person& who, const ItemDraft& state);

void draw_item_page(kit::Ui& ui, const ItemView& view, ItemDraft& state, Intents& intents);

// Its parts, each in a file of its own.
void draw_item_fields(kit::Ui& ui, const ItemView& view, ItemDraft& state, Intents& intents);
void draw_item_files(kit::Ui& ui, const ItemView& view, ItemDraft& state, Intents& intents);
void draw_item_claims(kit::Ui& ui, const ItemView& view, ItemDraft& state);
void draw_item_told(kit::Ui& ui, const ItemView& view);
void draw_item_links(kit::Ui& ui, const ItemView& view);
void draw_declaration(kit::Ui& ui, const ItemView& view, ItemDraft& state, Intents& intents);
void draw_withdrawing(kit::Ui& ui, ItemDraft& state, Intents& intents);

/// "1.2 MB", "340 kB", "12 bytes"
std::string size_words(std::uint64_t bytes);

}  // namespace tc
