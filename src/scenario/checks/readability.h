#pragma once

#include <string_view>

namespace tc {

/// How old, by the Flesch-Kincaid measure, somebody is who reads this text easily: a grade of the
/// measure and five years, whole years rounded down. It counts words in sentences and syllables in
/// words, these by groups of vowels, and is meant for English prose of 25 words and more; 5 for a
/// text without words.
int reading_age(std::string_view text);

/// 1 or more; a word of digits counts as 1.
int syllables(std::string_view word);

}  // namespace tc
