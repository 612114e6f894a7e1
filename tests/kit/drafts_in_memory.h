#pragma once

#include <map>
#include <set>
#include <utility>

#include "ledger/drafts.h"

namespace tc {

/// The twin of the workspace's drafts. Public, so that a test can look and lock.
class DraftsInMemory final : public Drafts {
 public:
  void put(const PersonId& owner, std::string_view name, std::string_view text) override {
    texts[{owner, std::string(name)}] = text;
  }
  std::optional<std::string> text(const PersonId& owner, std::string_view name) const override {
    const auto at = texts.find({owner, std::string(name)});
    if (at == texts.end() || locked.count(owner) > 0) return std::nullopt;
    return at->second;
  }
  std::vector<std::string> names(const PersonId& owner, std::string_view beginning) const override {
    std::vector<std::string> names;
    for (const auto& [key, text] : texts)
      if (key.first == owner && key.second.compare(0, beginning.size(), beginning) == 0)
        names.push_back(key.second);
    return names;
  }
  void drop(const PersonId& owner, std::string_view name) override {
    texts.erase({owner, std::string(name)});
  }

  std::map<std::pair<PersonId, std::string>, std::string> texts;
  std::set<PersonId> locked;
};

}  // namespace tc
