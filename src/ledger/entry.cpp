#include "ledger/entry.h"

#include <array>

#include "base/require.h"
#include "base/text.h"

namespace tc {

namespace {

std::string member(std::string_view name, const std::string& text) {
  return json_quoted(name) + ":" + text;
}

}  // namespace

std::string answers_text(const std::vector<EntryId>& answers) {
  std::vector<std::string> quoted;
  for (const EntryId& id : answers) quoted.push_back(json_quoted(id.text));
  return "[" + joined(quoted, ",") + "]";
}

// Written by hand, in the order of the names: this text is the format, and no library's habits
// should be able to change it.
std::string canonical_text(const Entry& entry) {
  return "{" +
         joined({member("answers", answers_text(entry.answers)),
                 member("at", std::to_string(entry.at.ms)),
                 member("commitment", json_quoted(hex(entry.commitment))),
                 member("device", json_quoted(entry.device.text)),
                 member("format", std::to_string(entry.format)),
                 member("id", json_quoted(entry.id.text)), member("kind", json_quoted(entry.kind)),
                 member("number", std::to_string(entry.number)),
                 member("previous", json_quoted(hex(entry.previous))),
                 member("who", json_quoted(entry.who.text))},
                ",") +
         "}";
}

Hash256 hash_of(const Entry& entry) { return sha256(canonical_text(entry)); }

std::string signed_text(const Entry& entry) { return "tradecounter entry 1 " + hex(entry.hash); }

Hash256 commitment_of(const Body& body) {
  const auto salt = parse_hex(body.salt);
  if (!salt || salt->size() != 32) return {};
  return Sha256().add(*salt).add(body.text).value();
}

Body salted(std::string_view text, Chance& chance) {
  std::array<std::byte, 32> salt{};
  chance.fill(salt);
  return {hex(std::string_view(reinterpret_cast<const char*>(salt.data()), salt.size())),
          std::string(text)};
}

Entry next_entry(const Head& last, const Draft& draft, UtcTime at, const Body& body) {
  require(!draft.id.empty() && !last.device.empty(), "an entry has an id and a device");
  require(is_utf8(draft.who.text) && is_utf8(draft.kind), "who and kind are UTF-8");
  Entry entry;
  entry.device = last.device;
  entry.number = last.number + 1;
  entry.id = draft.id;
  entry.at = at;
  entry.who = draft.who;
  entry.kind = draft.kind;
  entry.answers = draft.answers;
  entry.commitment = commitment_of(body);
  entry.previous = last.hash;
  entry.hash = hash_of(entry);
  if (draft.signer) entry.signature = hex(draft.signer(signed_text(entry)));
  return entry;
}

}  // namespace tc
