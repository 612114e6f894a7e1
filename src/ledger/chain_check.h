#pragma once

#include <map>
#include <string>
#include <vector>

#include "ledger/verify.h"

namespace tc {

/// A finding about one entry: "Entry 3 (evidence.added) " and then what is wrong with it.
Finding about(Damage damage, const Entry& entry, const std::string& what);

/// One half of verify(): each device's numbers and previous hashes, whatever the entries say.
class ChainCheck {
 public:
  /// In order of arrival.
  void take(const Entry& entry);
  /// What is wrong with the chains, and each device's head.
  void finish(std::vector<Finding>& findings, std::vector<Head>& heads) const;

 private:
  /// As much of an entry as a chain needs; a long record is held in memory while it is checked.
  struct Link {
    std::uint64_t number;
    EntryId id;
    std::string kind;
    Hash256 previous;
    Hash256 hash;
  };
  using Chain = std::vector<Link>;

  static Finding finding(Damage damage, const DeviceId& device, const Link& link,
                         const std::string& what);
  static void check_arrivals(const DeviceId& device, const Chain& chain,
                             std::vector<Finding>& findings);
  static void check_numbers(const DeviceId& device, const Chain& chain,
                            std::vector<Finding>& findings);
  static void check_previous(const DeviceId& device, const Chain& chain,
                             std::vector<Finding>& findings);

  std::map<DeviceId, Chain> chains_;
};

}  // namespace tc
