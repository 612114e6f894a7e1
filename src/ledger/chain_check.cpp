#include "ledger/chain_check.h"

#include <algorithm>
#include <set>

namespace tc {

namespace {

std::string named(std::uint64_t number, const std::string& kind) {
  return "Entry " + std::to_string(number) + " (" + kind + ") ";
}

std::string missing_sentence(std::uint64_t first, std::uint64_t last) {
  if (first == last) return "Entry " + std::to_string(first) + " is missing.";
  return "Entries " + std::to_string(first) + " to " + std::to_string(last) + " are missing.";
}

}  // namespace

Finding about(Damage damage, const Entry& entry, const std::string& what) {
  return {damage, entry.device, entry.number, entry.id, named(entry.number, entry.kind) + what};
}

Finding ChainCheck::finding(Damage damage, const DeviceId& device, const Link& link,
                            const std::string& what) {
  return {damage, device, link.number, link.id, named(link.number, link.kind) + what};
}

void ChainCheck::take(const Entry& entry) {
  chains_[entry.device].push_back({entry.number, entry.id, entry.kind, entry.previous, entry.hash});
}

void ChainCheck::check_arrivals(const DeviceId& device, const Chain& chain,
                                std::vector<Finding>& findings) {
  for (std::size_t i = 1; i < chain.size(); ++i)
    if (chain[i].number < chain[i - 1].number)
      findings.push_back(
          finding(Damage::entries_swapped, device, chain[i],
                  "stands after entry " + std::to_string(chain[i - 1].number) + "."));
}

void ChainCheck::check_numbers(const DeviceId& device, const Chain& chain,
                               std::vector<Finding>& findings) {
  std::uint64_t last = 0;
  for (const Link& link : chain) {
    if (link.number == last) {
      findings.push_back(finding(Damage::fork, device, link,
                                 "shares its number with another entry of the device."));
    } else if (link.number > last + 1) {
      findings.push_back({Damage::entry_missing,
                          device,
                          last + 1,
                          {},
                          missing_sentence(last + 1, link.number - 1)});
    }
    last = link.number;
  }
}

void ChainCheck::check_previous(const DeviceId& device, const Chain& chain,
                                std::vector<Finding>& findings) {
  std::map<std::uint64_t, std::set<Hash256>> hashes{{0, {Hash256{}}}};
  for (const Link& link : chain) hashes[link.number].insert(link.hash);
  std::map<Hash256, std::uint64_t> followed;
  for (const Link& link : chain) {
    const auto [first, is_first] = followed.emplace(link.previous, link.number);
    const auto before = hashes.find(link.number - 1);
    const bool right = before == hashes.end() || before->second.count(link.previous) > 0;
    if (!is_first && first->second != link.number) {
      findings.push_back(
          finding(Damage::fork, device, link,
                  "follows the same entry as entry " + std::to_string(first->second) + "."));
    } else if (!right) {
      findings.push_back(finding(Damage::wrong_previous, device, link,
                                 "does not name the hash of the entry before it."));
    }
  }
}

void ChainCheck::finish(std::vector<Finding>& findings, std::vector<Head>& heads) const {
  for (const auto& [device, arrived] : chains_) {
    check_arrivals(device, arrived, findings);
    Chain chain = arrived;
    std::stable_sort(chain.begin(), chain.end(),
                     [](const Link& a, const Link& b) { return a.number < b.number; });
    check_numbers(device, chain, findings);
    check_previous(device, chain, findings);
    heads.push_back({device, chain.back().number, chain.back().hash});
  }
}

}  // namespace tc
