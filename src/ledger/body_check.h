#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "ledger/verify.h"

namespace tc {

/// Another half of verify(): what entries say, as far as it can be read, and the bundles and
/// files that it names.
class BodyCheck {
 public:
  explicit BodyCheck(const Log& log) : log_(log) {}

  /// Every bundle has the hash that it is kept under. Before the first entry is taken.
  void take_bundles(Verification& out);
  /// In order of arrival.
  void take(const Entry& entry, Verification& out);
  /// Which of the bodies that are not there were erased, and which are missing.
  void finish(Verification& out);

 private:
  void check_open(const Entry& entry, const Body& body, Verification& out);
  void check_named(const Entry& entry, const std::string& text, std::vector<Finding>& findings);
  void check_attachment(const Entry& entry, const AttachmentId& id, const std::string& sha256,
                        std::vector<Finding>& findings);
  Hash256 hash_of_file(const AttachmentId& id);

  const Log& log_;
  std::set<EntryId> erased_;
  std::set<Hash256> bundles_;
  std::map<AttachmentId, Hash256> files_;
  std::vector<Entry> absent_;
  std::vector<Entry> held_back_;
};

}  // namespace tc
