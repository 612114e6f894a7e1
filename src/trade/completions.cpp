#include <algorithm>

#include "base/text.h"
#include "trade/matching.h"

namespace tc::trade {

namespace {

using Words = std::vector<std::string_view>;

/// Grows lines along one pattern: along what was typed first, then onwards.
class Growing {
 public:
  Growing(const Shop& shop, const Books& books, const Words& typed, bool last_is_whole,
          std::size_t most)
      : shop_(shop), books_(books), typed_(typed), last_is_whole_(last_is_whole), most_(most) {}

  void along(const std::vector<Token>& tokens) { grow(tokens, 0, 0, "", typed_.empty() ? 1 : 0); }
  const std::vector<std::string>& lines() const { return lines_; }

 private:
  /// Whether a typed word is that word, or, being the last, its beginning.
  bool agrees(std::size_t at, std::string_view word) const {
    const std::string typed = lower_ascii(typed_[at]);
    const std::string whole = lower_ascii(word);
    if (at + 1 == typed_.size() && !last_is_whole_)
      return std::string_view(whole).substr(0, typed.size()) == typed;
    return typed == whole;
  }

  /// How many typed words a value covers from there on; nothing where they differ.
  std::optional<std::size_t> covers(std::size_t from, std::string_view value) const {
    std::size_t at = from;
    for (const std::string_view word : words(value)) {
      if (at == typed_.size()) break;
      if (!agrees(at, word)) return std::nullopt;
      ++at;
    }
    return at - from;
  }

  void grow(const std::vector<Token>& tokens, std::size_t token, std::size_t word,
            const std::string& line, int beyond) {
    if (lines_.size() >= most_) return;
    if (token == tokens.size()) {
      if (word == typed_.size() && std::find(lines_.begin(), lines_.end(), line) == lines_.end())
        lines_.push_back(line);
      return;
    }
    const Token& here = tokens[token];
    const std::string begun = line.empty() ? "" : line + " ";
    if (here.blank == nullptr) {
      if (word == typed_.size() || agrees(word, here.word))
        grow(tokens, token + 1, std::min(word + 1, typed_.size()), begun + std::string(here.word),
             beyond);
      return;
    }
    fill(tokens, token, word, begun, beyond);
  }

  void fill(const std::vector<Token>& tokens, std::size_t token, std::size_t word,
            const std::string& begun, int beyond) {
    const BlankKind& blank = *tokens[token].blank;
    const auto values = blank.candidates(shop_, books_);
    if (values.empty()) {
      // Without an end to what it could be, what was typed stands, or its name to be replaced.
      const bool takes_all = blank.blank == Blank::words && token + 1 == tokens.size();
      const std::size_t after = takes_all ? typed_.size() : std::min(word + 1, typed_.size());
      std::string text;
      for (std::size_t i = word; i < after; ++i) (text += i > word ? " " : "") += typed_[i];
      grow(tokens, token + 1, after, begun + (text.empty() ? std::string(blank.word) : text),
           beyond);
      return;
    }
    const bool is_beyond = word == typed_.size();
    for (const std::string& value : values) {
      const auto covered = covers(word, value);
      if (!covered) continue;
      grow(tokens, token + 1, word + *covered, begun + value, beyond + (is_beyond ? 1 : 0));
      if (is_beyond && beyond > 0) return;  // further on, the likeliest one will do
    }
  }

  const Shop& shop_;
  const Books& books_;
  const Words& typed_;
  bool last_is_whole_;
  std::size_t most_;
  std::vector<std::string> lines_;
};

}  // namespace

std::vector<std::string> completions(const Shop& shop, const Books& books, std::string_view line,
                                     std::size_t most) {
  const Words typed = words(line);
  constexpr std::size_t most_words = 40;
  if (!is_utf8(line) || typed.size() > most_words) return {};
  const bool last_is_whole = !line.empty() && (line.back() == ' ' || line.back() == '\t');
  Growing growing(shop, books, typed, last_is_whole, most);
  for (const VerbRow& row : verb_table()) growing.along(tokens_of(row));
  return growing.lines();
}

}  // namespace tc::trade
