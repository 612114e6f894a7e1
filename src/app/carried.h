#pragma once

#include <map>
#include <set>
#include <string_view>
#include <vector>

#include "app/workplace.h"

namespace tc {

/// What goes along when a record is handed in, by what its entries' headers say: people and
/// workspaces; what was submitted, in the words that were declared, with its attempts; judgements,
/// decisions, plans and sign-offs; sittings and assessed attempts. Practice, drafts and what nobody
/// here can open stay.
class Carried {
 public:
  explicit Carried(const Log& log);

  bool carries(const Entry& entry) const { return entries_.count(entry.id) > 0; }
  bool carries_file(const AttachmentId& id) const { return files_.count(id) > 0; }

  const std::set<KeyName>& keys() const { return keys_; }
  std::size_t items() const { return items_.size(); }
  std::size_t decisions() const { return decisions_; }

 private:
  void look_at(const Entry& entry);
  void submit(const Log& log, const Entry& entry);
  bool goes_along(const Entry& entry) const;
  void take(const Log& log, const Entry& entry);
  EntryId root_of(const EntryId& id) const;

  std::map<EntryId, EntryId> roots_;  ///< of an attempt's entries and an item's: where they began
  std::set<EntryId> items_;           ///< submitted ones
  std::set<EntryId> attempts_;        ///< that belong to them, and assessed ones
  std::set<EntryId> declared_;        ///< the entries whose words were submitted
  std::set<EntryId> entries_;
  std::set<AttachmentId> files_;
  std::set<KeyName> keys_;
  std::size_t decisions_ = 0;
};

}  // namespace tc
