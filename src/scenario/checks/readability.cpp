#include "scenario/checks/readability.h"

#include <algorithm>
#include <cstdint>
#include <string>

#include "base/text.h"

namespace tc {

namespace {

bool is_vowel(char c) { return std::string_view("aeiouy").find(c) != std::string_view::npos; }

bool is_letter(char c) { return c >= 'a' && c <= 'z'; }

bool ends_with(std::string_view text, std::string_view ending) {
  return text.size() >= ending.size() && text.substr(text.size() - ending.size()) == ending;
}

/// Whether a sentence ends with this word: "shop.", "shop?\""
bool ends_sentence(std::string_view word) {
  while (!word.empty() && (word.back() == '"' || word.back() == '\'' || word.back() == ')'))
    word.remove_suffix(1);
  return !word.empty() && std::string_view(".!?").find(word.back()) != std::string_view::npos;
}

}  // namespace

int syllables(std::string_view word) {
  std::string letters;
  for (const char c : lower_ascii(word))
    if (is_letter(c)) letters += c;
  int groups = 0;
  bool in_group = false;
  for (const char c : letters) {
    if (is_vowel(c) && !in_group) ++groups;
    in_group = is_vowel(c);
  }
  // A last e is silent but in "table"; so is the one of "asked", but not of "wanted".
  const bool silent_e = ends_with(letters, "e") && !ends_with(letters, "le");
  const bool silent_ed =
      ends_with(letters, "ed") && !ends_with(letters, "ted") && !ends_with(letters, "ded");
  if (silent_e || silent_ed) --groups;
  return std::max(groups, 1);
}

int reading_age(std::string_view text) {
  std::int64_t sentences = 0;
  std::int64_t counted_words = 0;
  std::int64_t spoken = 0;
  bool open = false;
  for (const std::string_view word : words(text)) {
    ++counted_words;
    spoken += syllables(word);
    open = !ends_sentence(word);
    if (!open) ++sentences;
  }
  if (counted_words == 0) return 5;
  if (open) ++sentences;
  // Grade = 0.39 words/sentences + 11.8 syllables/words - 15.59, in hundredths.
  const std::int64_t hundredths =
      39 * counted_words / sentences + 1180 * spoken / counted_words - 1559;
  return static_cast<int>(std::max<std::int64_t>(hundredths, 0) / 100) + 5;
}

}  // namespace tc
