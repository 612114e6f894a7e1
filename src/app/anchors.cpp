// Reads fingerprints' heads from what exports wrote (verifying.h).
#include <nlohmann/json.hpp>

#include "app/verifying.h"
#include "base/json_text.h"

namespace tc {

namespace {

using Json = nlohmann::json;

constexpr std::string_view beginning = "[{\"device\":\"";

/// CSV doubles the quotes and JSON puts a backslash before them; heads have no empty text in
/// them, so that taking both away is never wrong.
std::string with_plain_quotes(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool before_quote = i + 1 < text.size() && text[i + 1] == '"';
    if (before_quote && (text[i] == '"' || text[i] == '\\')) continue;
    out += text[i];
  }
  return out;
}

std::optional<Head> read_head(const Json& json) {
  if (!json.is_object() || json.size() != 3) return std::nullopt;
  const auto device = json.find("device");
  const auto hash = json.find("hash");
  const auto number = json.find("number");
  if (device == json.end() || !device->is_string() || hash == json.end() || !hash->is_string() ||
      number == json.end() || !number->is_number_unsigned())
    return std::nullopt;
  const auto digest = parse_hash(hash->get<std::string>());
  if (!digest) return std::nullopt;
  return Head{DeviceId(device->get<std::string>()), number->get<std::uint64_t>(), *digest};
}

/// Whether the list was nothing but heads.
bool read_list(std::string_view text, std::vector<Head>& out) {
  const Json list = parse_json(text);
  if (!list.is_array()) return false;
  for (const Json& json : list) {
    const auto head = read_head(json);
    if (!head) return false;
    out.push_back(*head);
  }
  return true;
}

}  // namespace

Result<std::vector<Head>> read_anchors(std::string_view text) {
  const std::string plain = with_plain_quotes(text);
  std::vector<Head> heads;
  std::size_t at = 0;
  while ((at = plain.find(beginning, at)) != std::string::npos) {
    const std::size_t end = plain.find(']', at);
    const std::size_t size = end == std::string::npos ? end : end - at + 1;
    if (!read_list(std::string_view(plain).substr(at, size), heads))
      return refuse("not-an-anchor", "The heads in this text are damaged.",
                    "Take the file as it was exported.");
    at += beginning.size();
  }
  if (heads.empty())
    return refuse("not-an-anchor", "There are no heads of a record in this text.",
                  "Take a file that was exported, or the heads that a command printed.");
  return heads;
}

}  // namespace tc
