#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/practice.h"

namespace tc {

/// "This item shows this criterion": what a learner or an observer says of an item.
struct Claim {
  CriterionRef criterion;
  std::string reason;
  std::string locator;  ///< where in the item; may be empty
};

/// A file to go with an item: one that is kept already (its id is set), or bytes to be kept.
struct FileToAttach {
  AttachmentId id;
  std::string name;
  std::string bytes;
};

/// An item as it is written in a form. Everything may still be missing until it is submitted.
struct ItemForm {
  EvidenceKind kind = EvidenceKind::work_product;
  PersonId learner;
  std::string title;  ///< empty: made of kind, place and day
  std::map<std::string, std::string> answers;
  std::vector<FileToAttach> files;
  std::vector<Claim> claims;
  std::optional<EntryId> attempt;  ///< of a simulation
};

/// What the engine saw as shown, as claims for the learner to keep, drop or reword: a proposal,
/// never evidence by itself. The locator names the step.
std::vector<Claim> proposed_claims(const Debrief& debrief);

/// Puts an item into the portfolio as a draft, numbered for the unit of its first claim: its
/// learner, or for what an assessor makes (observations, discussions, questions) the assessor.
/// Refuses what is malformed (a day to come, an unknown field, a claim twice or for something that
/// is not judged, a file too big, an attempt that is unfinished, another's or evidence already);
/// what is merely missing is refused when it is submitted.
Result<EvidenceItem> add_item(Workplace& workplace, const PersonId& who, ItemForm form);
/// Says anew what a draft or withdrawn item is.
Result<EvidenceItem> change_item(Workplace& workplace, const PersonId& who, const EntryId& item,
                                 ItemForm form);
/// The item as a form, to go on with.
ItemForm form_of(const EvidenceItem& item);

/// What is missing before it can be submitted, one sentence each; none: nothing.
std::vector<std::string> missing_to_submit(Workplace& workplace, const EvidenceItem& item);
/// Declares it and hands it over: from now on it is sealed for the office too, assessors see it
/// and it cannot be changed. Signed. Refuses what is missing, and an AI use without a statement.
Result<EvidenceItem> submit_item(Workplace& workplace, const PersonId& who, const EntryId& item,
                                 Declaration declaration);
/// Takes a submission back. Refuses where a decision as met rests on it.
Result<EvidenceItem> withdraw_item(Workplace& workplace, const PersonId& who, const EntryId& item,
                                   std::string_view because);
/// The learner confirms what an assessor recorded of them. Signed.
Result<EvidenceItem> confirm_item(Workplace& workplace, const PersonId& who, const EntryId& item);

/// The bytes of a file of an item that `who` may see.
Result<std::string> open_attachment(Workplace& workplace, const PersonId& who, const EntryId& item,
                                    const AttachmentId& id);

/// Keeps what is being typed, durably, until it is added or thrown away. `place` names the form:
/// "new/reflective-account", "item/<id>".
Result<void> keep_form(Workplace& workplace, const PersonId& who, std::string_view place,
                       const ItemForm& form);
std::optional<ItemForm> kept_form(Workplace& workplace, const PersonId& who,
                                  std::string_view place);
void drop_form(Workplace& workplace, const PersonId& who, std::string_view place);

/// The learner's portfolio, to look at: drafts only by who made them.
Result<Portfolio> open_portfolio(Workplace& workplace, const PersonId& who,
                                 const PersonId& learner);
/// By its number ("VPO01/E07"), in one learner's portfolio, of what `who` may see.
Result<EvidenceItem> find_item(Workplace& workplace, const PersonId& who, const PersonId& learner,
                               std::string_view number);
/// The learner's standing against a standard, to look at.
Result<Progress> open_progress(Workplace& workplace, const PersonId& who, const PersonId& learner,
                               const StandardUrn& standard);

}  // namespace tc
