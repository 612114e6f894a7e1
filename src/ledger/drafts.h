#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/id.h"

namespace tc {

/// The door to what somebody has begun to write and not yet recorded: accounts, items, judgements
/// to be signed. Sealed by the owner's private key, which has to be at hand; overwritten at will
/// and no part of the record. Durable on return; throws Failure. Twin: DraftsInMemory.
class Drafts {
 public:
  virtual ~Drafts() = default;
  /// At most 1,000,000 bytes. `name` is a path of the owner's own: "judging/<learner>".
  virtual void put(const PersonId& owner, std::string_view name, std::string_view text) = 0;
  /// Nothing where there is none, or the owner is locked.
  virtual std::optional<std::string> text(const PersonId& owner, std::string_view name) const = 0;
  /// That begin so, in order.
  virtual std::vector<std::string> names(const PersonId& owner,
                                         std::string_view beginning) const = 0;
  virtual void drop(const PersonId& owner, std::string_view name) = 0;
};

}  // namespace tc
