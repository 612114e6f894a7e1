#pragma once

#include <string>
#include <vector>

#include "kit/memory_log.h"
#include "ledger/kinds.h"
#include "ledger/verify.h"

namespace tc {

/// Five entries of one attempt with a bundle, each answering the one before.
struct FiveEntries {
  FiveEntries() {
    const std::string bundle = R"({"scenario":"pads"})";
    log.keep_bundle(sha256(bundle), bundle);
    EntryId last = add(kinds::attempt_begun, {}, R"({"bundle":")" + hex(sha256(bundle)) + R"("})");
    for (const auto* move : {R"({"move":1})", R"({"move":2})", R"({"move":3})"})
      last = add(kinds::attempt_moved, {last}, move);
    add(kinds::attempt_ended, {last}, "{}");
  }

  EntryId add(std::string_view kind, std::vector<EntryId> answers, const std::string& body) {
    log.own_clock.advance_ms(1000);
    return log.append({PersonId("sam"), std::string(kind), std::move(answers), body, {}}).id;
  }

  Entry& entry(std::size_t number) { return log.entries[number - 1]; }

  MemoryLog log;
};

/// "entry-edited 3, wrong-previous 4"
inline std::string damage_of(const MemoryLog& log) {
  std::string out;
  for (const Finding& finding : verify(log).findings) {
    if (!out.empty()) out += ", ";
    out += std::string(name_of(finding.damage)) + " " + std::to_string(finding.number);
  }
  return out;
}

inline void seal_again(Entry& entry) { entry.hash = hash_of(entry); }

}  // namespace tc
