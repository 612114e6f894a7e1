#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "assessment/evidence_form.h"
#include "assessment/judgement.h"
#include "base/calendar_date.h"
#include "base/clock.h"
#include "base/id.h"
#include "crypto/vault.h"
#include "standard/criterion.h"

namespace tc {

/// Evidence x criterion: where in the item it is to be seen, and why the learner (for an
/// observation: the observer) says so.
struct Link {
  CriterionRef criterion;
  std::string reason;
  std::string locator;                  ///< "page 3", "12:40" or "step 7"; may be empty
  std::vector<Judgement> judgements;    ///< of the present submission, oldest first
  std::vector<Judgement> earlier = {};  ///< of submissions that were withdrawn

  const Judgement* newest() const { return judgements.empty() ? nullptr : &judgements.back(); }
  /// By its newest judgement, whoever made it, unless a countersigner disagreed with it; a
  /// trainee's counts for sign-off once countersigned.
  bool accepted() const;
};

/// A file that belongs to an item. Its bytes lie in the log under `id`.
struct Attachment {
  AttachmentId id;
  std::string name;    ///< as its owner's file was called, without folders
  std::string sha256;  ///< hexadecimal
  std::uint64_t bytes = 0;

  bool operator==(const Attachment&) const = default;
};

/// How a learner used software that writes (the practice notes, 2.9).
enum class AiUse : std::uint8_t { none, used };

/// What is declared with a submission: that it is the learner's own work (for an observation:
/// that it was seen so), and how AI was used. Signed.
struct Declaration {
  AiUse ai = AiUse::none;
  std::string ai_statement;            ///< which tool, for what; needed where it was used
  bool customer_data_removed = false;  ///< names, registrations, numbers of customers are out
};

struct Submission {
  EntryId id;
  PersonId by;
  UtcTime at;
  Declaration declaration;
  std::optional<UtcTime> withdrawn;
  std::string withdrawn_because;
  std::optional<UtcTime> confirmed;  ///< by the learner, of what somebody else recorded
};

enum class ItemState : std::uint8_t { draft, submitted, withdrawn };
std::string_view in_words(ItemState state);

/// One numbered item of a portfolio.
struct EvidenceItem {
  EntryId id;
  std::string number;  ///< "VPO01/E07"
  EvidenceKind kind = EvidenceKind::simulation;
  std::string title;
  PersonId learner;
  PersonId by;
  UtcTime at;                                  ///< when it was added
  std::optional<EntryId> attempt;              ///< of a simulation
  std::map<std::string, std::string> answers;  ///< by the form's field names; no empty ones
  std::vector<Attachment> attachments;
  std::vector<Link> links;
  std::vector<Submission> submissions = {};  ///< newest last
  EntryId last_said = {};  ///< the entry that last said what it is: added or changed

  ItemState state() const;
  bool submitted() const { return state() == ItemState::submitted; }
  const Submission* submission() const;  ///< the present one; null unless submitted
  const Link* find(const CriterionRef& criterion) const;
  /// "" where the field was left out.
  std::string_view answer(std::string_view field) const;
  /// When the work was done: the day given, else when it was added.
  CalendarDate day() const;
  /// Seen in real work with a real customer: by its kind and its setting.
  bool from_real_work() const;
  /// Practised, not done: a simulation, or a role-play that was observed.
  bool simulated() const;
  /// Links of a submitted item that no assessor has judged yet.
  std::size_t waiting() const;
};

/// What is wrong with a place in an item of that kind, as a sentence; "" where nothing is. Places
/// are "page 3", "12:40" or "1:02:30" and "step 7"; a discussion needs a time code, a replay a
/// step.
std::string locator_fault(EvidenceKind kind, std::string_view locator);
/// The step of "step 7", from 0; nothing where it is another place.
std::optional<int> parse_step(std::string_view locator);
/// "2:05", "12:40", "1:02:30": minutes and seconds, or hours before them.
bool is_time_code(std::string_view text);

/// The short name of a unit in evidence numbers: "VPO01" for IMIVPO01.
std::string unit_name(const StandardUrn& standard);

}  // namespace tc
