#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "app/evidence_work.h"
#include "app/plans.h"
#include "app/witnesses.h"

namespace tc {

// What is asked about evidence: carried out in carrying_out_evidence.cpp.

/// A new item of that kind, or what was typed of one before. `learner`: of whom an assessor
/// records it; empty: of the person who acts.
struct WriteItem {
  EvidenceKind kind = EvidenceKind::work_product;
  PersonId learner;
  std::optional<EntryId> attempt;  ///< of a simulation
};
/// An item that is there: to go on with, to look at, to submit, to withdraw.
struct OpenItem {
  EntryId item;
};
struct CloseItem {};
/// What was typed is kept now.
struct KeepTyped {};
struct ThrowTypedAway {};
struct SaveDraft {};
/// Keeps it as a draft and asks for the declaration.
struct AskToSubmit {};
struct SubmitItem {
  Declaration declaration;
};
struct WithdrawItem {
  std::string because;
};
struct ConfirmItem {};
/// A file, by its path, to go with the open item.
struct AttachFile {
  std::string path;
};
struct SettleAction {
  EntryId action;
  PlannedAction::Outcome outcome = PlannedAction::Outcome::done;
  std::string note;
};
struct OpenWitnesses {
  PersonId learner;
};
struct PutWitness {
  Witness witness;
};
struct WriteCard {
  PersonId learner;
  std::vector<CriterionRef> criteria;
  std::optional<EntryId> witness;
  std::string path;
};
struct DisputeIndication {
  EntryId attempt;
  int step = 0;
  CriterionRef criterion;
  std::string reason;
};

using EvidenceIntent =
    std::variant<WriteItem, OpenItem, CloseItem, KeepTyped, ThrowTypedAway, SaveDraft, AskToSubmit,
                 SubmitItem, WithdrawItem, ConfirmItem, AttachFile, SettleAction, OpenWitnesses,
                 PutWitness, WriteCard, DisputeIndication>;

}  // namespace tc
