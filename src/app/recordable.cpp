#include "app/recordable.h"

#include "base/text.h"

namespace tc {

namespace {

constexpr std::size_t most_characters = 20000;

}  // namespace

Result<void> recordable(std::string_view words, std::string_view what) {
  if (!is_utf8(words))
    return refuse("words-unreadable", "The " + std::string(what) + " is not readable text.",
                  "Type it again: it came from somewhere that writes letters otherwise.");
  if (characters(words) > most_characters)
    return refuse("words-too-many", "The " + std::string(what) + " is too long to record.",
                  "Keep it under 20,000 letters.");
  return {};
}

}  // namespace tc
