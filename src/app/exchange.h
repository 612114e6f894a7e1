#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/workplace.h"
#include "ledger/merge.h"

namespace tc {

/// What was written for somebody else.
struct HandedIn {
  std::size_t items = 0;             ///< submitted ones whose words go along
  std::size_t decisions = 0;         ///< judgements and decisions that go along
  std::vector<std::string> readers;  ///< whose workspaces can open it by their own keys
  /// Where nobody's keys are known yet: the code that opens it, to be told by another way than
  /// the file's. Empty otherwise.
  std::string code;
};

/// Writes a file with all entries and the words of what may be seen: submitted evidence with its
/// attempts and files, judgements, decisions, plans, people. Practice and drafts stay here. It is
/// sealed for the offices and people of the workspaces that this one knows, and for the learners
/// whose work it is; where that is nobody, or `with_code`, also by a code.
Result<HandedIn> hand_in(Workplace& workplace, const PersonId& who, const std::string& path,
                         bool with_code = false);

/// What a file holds, before it is taken in.
struct Arriving {
  WorkspaceId workspace;
  std::string from;                ///< the workspace's name and its people, in words
  std::string device_fingerprint;  ///< in brief, for comparing by eye
  bool known = false;  ///< this workspace trusts it already, or it is a copy of this one
  bool needs_code = false;
  std::size_t entries = 0;
  std::size_t new_entries = 0;
  std::vector<std::string> learners;  ///< whose work is in it
  std::vector<std::string> roles;     ///< that it gave: "Sioned Rees (assessor)"
};
Result<Arriving> look_at(Workplace& workplace, const PersonId& who, const std::string& path,
                         std::string_view code = {});

/// What taking in did.
struct TakenIn {
  Merged merged;
  std::vector<Conflict> conflicts;  ///< that are there now
};
/// Merges the file into this record. An unknown workspace is accepted as `as`, by an entry; where
/// it is not given it is refused ("workspace-unknown") with what to compare. Twice changes nothing.
Result<TakenIn> take_in(Workplace& workplace, const PersonId& who, const std::string& path,
                        std::optional<TrustedAs> as = std::nullopt, std::string_view code = {});

/// What merging left open; and a way to settle each: another number, joined people. Decisions
/// and judgements that were made apart are settled by making one again (assessing.h).
std::vector<Conflict> conflicts(Workplace& workplace);
Result<EvidenceItem> renumber(Workplace& workplace, const PersonId& who, const EntryId& item);

/// Writes a copy of the record (without keys: on another computer nobody can read it).
Result<void> back_up(Workplace& workplace, const PersonId& who, const std::string& path);
/// Writes the keys apart, sealed by a passphrase of their own.
Result<void> back_up_keys(Workplace& workplace, const PersonId& who, const std::string& path,
                          std::string_view passphrase);

}  // namespace tc
