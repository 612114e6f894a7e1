#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "ledger/entry.h"

namespace tc {

namespace {

/// Takes, again and again, the earliest entry whose forerunners have all been taken.
class Ordering {
 public:
  explicit Ordering(const std::vector<Entry>& entries)
      : entries_(entries), waits_for_(entries.size()), followers_(entries.size()) {
    std::map<EntryId, std::size_t> by_id;
    for (std::size_t i = 0; i < entries.size(); ++i) by_id.emplace(entries[i].id, i);
    for (std::size_t i = 0; i < entries.size(); ++i)
      for (const EntryId& answered : entries[i].answers)
        if (const auto at = by_id.find(answered); at != by_id.end()) follow(i, at->second);
    chain_devices();
  }

  std::vector<std::size_t> order() {
    std::vector<std::size_t> taken;
    for (std::size_t i = 0; i < entries_.size(); ++i)
      if (waits_for_[i] == 0) ready_.insert(rank(i));
    while (!ready_.empty()) {
      const std::size_t next = std::get<3>(*ready_.begin());
      ready_.erase(ready_.begin());
      taken.push_back(next);
      for (const std::size_t follower : followers_[next])
        if (--waits_for_[follower] == 0) ready_.insert(rank(follower));
    }
    return with_the_circular(std::move(taken));
  }

 private:
  using Rank = std::tuple<UtcTime, DeviceId, std::uint64_t, std::size_t>;

  Rank rank(std::size_t i) const {
    return {entries_[i].at, entries_[i].device, entries_[i].number, i};
  }

  void follow(std::size_t later, std::size_t earlier) {
    followers_[earlier].push_back(later);
    ++waits_for_[later];
  }

  void chain_devices() {
    std::map<DeviceId, std::map<std::uint64_t, std::size_t>> chains;
    for (std::size_t i = 0; i < entries_.size(); ++i)
      chains[entries_[i].device].emplace(entries_[i].number, i);
    for (const auto& [device, chain] : chains)
      for (auto at = chain.begin(); at != chain.end(); ++at)
        if (at != chain.begin()) follow(at->second, std::prev(at)->second);
  }

  // Entries that answer each other in a circle can only come from a forged record; they are still
  // shown, after the rest.
  std::vector<std::size_t> with_the_circular(std::vector<std::size_t> taken) const {
    std::set<Rank> left;
    for (std::size_t i = 0; i < entries_.size(); ++i) left.insert(rank(i));
    for (const std::size_t i : taken) left.erase(rank(i));
    for (const Rank& one : left) taken.push_back(std::get<3>(one));
    return taken;
  }

  const std::vector<Entry>& entries_;
  std::vector<std::size_t> waits_for_;
  std::vector<std::vector<std::size_t>> followers_;
  std::set<Rank> ready_;
};

}  // namespace

std::vector<Entry> in_reading_order(std::vector<Entry> entries) {
  std::vector<Entry> out;
  out.reserve(entries.size());
  for (const std::size_t i : Ordering(entries).order()) out.push_back(entries[i]);
  return out;
}

}  // namespace tc
