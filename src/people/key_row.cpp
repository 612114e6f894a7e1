#include "people/key_row.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <span>

#include "base/json_text.h"
#include "base/text.h"
#include "crypto/sha256.h"

namespace tc {

namespace {

using nlohmann::json;

constexpr std::int64_t free_guesses = 3;
constexpr std::int64_t shortest_wait_ms = 5'000;
constexpr std::int64_t longest_wait_ms = 15 * 60 * 1000;

// Numbers of a file that somebody wrote by hand must neither overflow nor keep us busy for days.
constexpr std::int64_t most_failures = 1000;
constexpr std::int64_t last_time_ms = 253'402'300'799'999;  // the end of the year 9999
constexpr std::int64_t most_passes = 100;
constexpr std::int64_t most_kibibytes = 4 * 1024 * 1024;

std::optional<json> parsed(std::string_view text) {
  json value = parse_json(text);
  if (!value.is_object()) return std::nullopt;
  return value;
}

std::optional<std::int64_t> number_within(const json& object, const char* name, std::int64_t least,
                                          std::int64_t most) {
  const auto value = read_number(object, name);
  if (!value || *value < least || *value > most) return std::nullopt;
  return value;
}

std::optional<Guesses> read_guesses(const json& object) {
  const auto failures = number_within(object, "failures", 0, most_failures);
  const auto last = number_within(object, "last_failure", 0, last_time_ms);
  if (!failures || !last) return std::nullopt;
  return Guesses{*failures, {*last}};
}

void write_guesses(json& object, const Guesses& guesses) {
  object["failures"] = guesses.failures;
  object["last_failure"] = guesses.last_failure.ms;
}

bool says(const json& object, const char* name, const char* text) {
  const auto at = object.find(name);
  return at != object.end() && *at == text;
}

UtcTime storable(UtcTime time) { return {std::clamp<std::int64_t>(time.ms, 0, last_time_ms)}; }

std::int64_t wait_after(std::int64_t failures) {
  std::int64_t wait = failures < free_guesses ? 0 : shortest_wait_ms;
  for (std::int64_t i = free_guesses; i < failures && wait < longest_wait_ms; ++i) wait *= 2;
  return std::min(wait, longest_wait_ms);
}

std::string in_words(std::int64_t ms) {
  const auto seconds = static_cast<std::size_t>((ms + 999) / 1000);
  return seconds < 120 ? counted(seconds, "second") : counted((seconds + 59) / 60, "minute");
}

}  // namespace

PublicKeys public_keys_of(const Secret& person) {
  return {box_key_of(person.derived("box")), verify_key_of(person.derived("sign"))};
}

Stretch Stretch::drawn(Chance& chance, PassphraseCost cost) {
  std::string salt(passphrase_salt_size, '\0');
  chance.fill(std::as_writable_bytes(std::span(salt.data(), salt.size())));
  return {salt, cost};
}

std::optional<std::string> read_bytes(const json& object, const char* name) {
  const auto at = object.find(name);
  if (at == object.end() || !at->is_string()) return std::nullopt;
  return parse_hex(at->get_ref<const std::string&>());
}

std::optional<std::int64_t> read_number(const json& object, const char* name) {
  const auto at = object.find(name);
  if (at == object.end() || !at->is_number_integer()) return std::nullopt;
  return at->get<std::int64_t>();
}

void write_seal(json& object, const TypedSeal& seal) {
  object["salt"] = hex(seal.by.salt);
  object["passes"] = seal.by.cost.passes;
  object["kibibytes"] = seal.by.cost.kibibytes;
  object["sealed"] = hex(seal.sealed);
}

std::optional<TypedSeal> read_seal(const json& object) {
  if (!object.is_object()) return std::nullopt;
  const auto salt = read_bytes(object, "salt");
  const auto sealed = read_bytes(object, "sealed");
  const auto passes = number_within(object, "passes", 1, most_passes);
  const auto kibibytes = number_within(object, "kibibytes", 8, most_kibibytes);
  if (!salt || salt->size() != passphrase_salt_size || !sealed || !passes || !kibibytes)
    return std::nullopt;
  const PassphraseCost cost{static_cast<std::uint32_t>(*passes),
                            static_cast<std::uint32_t>(*kibibytes)};
  return TypedSeal{{*salt, cost}, *sealed};
}

std::string row_text(const PersonRow& row) {
  json object{{"box", hex(row.keys.box.bytes)}, {"verify", hex(row.keys.verify.bytes)}};
  write_guesses(object, row.guesses);
  object["sealed_by"] = row.passphrase ? "passphrase" : "device";
  if (row.passphrase)
    write_seal(object, *row.passphrase);
  else
    object["sealed"] = hex(row.by_device);
  if (row.recovery) write_seal(object["recovery"], *row.recovery);
  return json_text(object);
}

std::optional<PersonRow> parse_person_row(std::string_view text) {
  const auto object = parsed(text);
  if (!object) return std::nullopt;
  const auto box = read_bytes(*object, "box");
  const auto verify = read_bytes(*object, "verify");
  const auto guesses = read_guesses(*object);
  if (!box || !verify || !guesses || box->size() != 32 || verify->size() != 32) return std::nullopt;
  PersonRow row{{{*box}, {*verify}}, "", {}, {}, *guesses};
  if (says(*object, "sealed_by", "passphrase")) {
    row.passphrase = read_seal(*object);
    row.recovery = read_seal(object->value("recovery", json()));
    if (!row.passphrase || !row.recovery) return std::nullopt;
    return row;
  }
  const auto sealed = read_bytes(*object, "sealed");
  if (!sealed || !says(*object, "sealed_by", "device")) return std::nullopt;
  row.by_device = *sealed;
  return row;
}

std::string device_row_text(std::string_view sealed) {
  return json_text(json{{"sealed", hex(sealed)}, {"sealed_by", "device"}});
}

std::optional<std::string> parse_device_row(std::string_view text) {
  const auto object = parsed(text);
  if (!object || !says(*object, "sealed_by", "device")) return std::nullopt;
  return read_bytes(*object, "sealed");
}

std::string guesses_text(const Guesses& guesses) {
  json object = json::object();
  write_guesses(object, guesses);
  return json_text(object);
}

Guesses parse_guesses(std::string_view text) {
  const auto object = parsed(text);
  const auto guesses = object ? read_guesses(*object) : std::nullopt;
  return guesses.value_or(Guesses{});
}

std::int64_t still_to_wait_ms(Guesses& guesses, UtcTime now) {
  guesses.last_failure = std::min(guesses.last_failure, storable(now));
  const std::int64_t gone = storable(now).ms - guesses.last_failure.ms;
  return std::max<std::int64_t>(0, wait_after(guesses.failures) - gone);
}

void count_guess(Guesses& guesses, UtcTime now) {
  guesses.failures = std::min(guesses.failures + 1, most_failures);
  guesses.last_failure = storable(now);
}

Result<void> long_enough(std::string_view passphrase) {
  if (characters(passphrase) >= shortest_passphrase) return {};
  return refuse("passphrase-short",
                "A passphrase has at least " + counted(shortest_passphrase, "character") + ".",
                "Four words that have nothing to do with each other are easy to keep in mind.");
}

Refusal refusal_to_wait(std::int64_t ms) {
  return {"passphrase-wait",
          "There were too many wrong guesses: the next one can be made in " + in_words(ms) + ".",
          "Meanwhile look at Caps Lock and at the keyboard's language."};
}

Refusal refusal_of_shut(const std::optional<PersonRow>& row) {
  if (row && row->passphrase)
    return {"locked", "These keys are locked.", "Unlock them with the passphrase."};
  return {"no-keys-here", "This person's keys are not on this computer, or it cannot open them.",
          "Restore a key backup, or go on at the computer where they were made."};
}

Refusal refusal_of_guess(const std::string& rule, const std::string& sentence, Guesses guesses) {
  const std::int64_t wait = wait_after(guesses.failures);
  return {rule, sentence,
          wait == 0 ? "Look at Caps Lock and at the keyboard's language, and try again."
                    : "The next guess can be made in " + in_words(wait) + "."};
}

}  // namespace tc
