#include "trade/matching.h"

#include <algorithm>

#include "base/text.h"

namespace tc::trade {

namespace {

constexpr std::size_t most_characters = 300;
constexpr std::size_t most_ways = 64;  // of laying blanks over the words of a line

using Words = std::vector<std::string_view>;
/// How many words each blank takes.
using Way = std::vector<std::size_t>;

/// All ways in which a line's words can be laid under a pattern.
class Ways {
 public:
  Ways(const std::vector<Token>& tokens, const Words& line) : tokens_(tokens), line_(line) {
    lay(0, 0);
  }
  const std::vector<Way>& found() const { return found_; }

 private:
  void lay(std::size_t token, std::size_t word) {
    if (found_.size() >= most_ways) return;
    if (token == tokens_.size()) {
      if (word == line_.size()) found_.push_back(way_);
      return;
    }
    const Token& here = tokens_[token];
    if (here.blank == nullptr) {
      if (word < line_.size() && lower_ascii(line_[word]) == here.word) lay(token + 1, word + 1);
      return;
    }
    const std::size_t most = std::min(here.blank->most_words, line_.size() - word);
    for (std::size_t taken = 1; taken <= most; ++taken) {
      way_.push_back(taken);
      lay(token + 1, word + taken);
      way_.pop_back();
    }
  }

  const std::vector<Token>& tokens_;
  const Words& line_;
  Way way_;
  std::vector<Way> found_;
};

std::string text_of(const Words& line, std::size_t from, std::size_t count) {
  std::string out;
  for (std::size_t i = from; i < from + count; ++i) {
    if (i > from) out += ' ';
    out += line[i];
  }
  return out;
}

/// One way, read as far as its values are there.
struct Try {
  Meant meant;
  std::size_t literals = 0;
  std::size_t read = 0;
  std::optional<Refusal> refusal;

  bool is_better_than(const Try& other) const {
    if (refusal.has_value() != other.refusal.has_value()) return !refusal;
    if (read != other.read && refusal) return read > other.read;
    return literals > other.literals;
  }
};

Try read_way(const Reading& books, const VerbRow& row, const Words& line, const Way& way) {
  Try out;
  out.meant.row = &row;
  const Reading reading{books.shop, books.books, out.meant.values};
  std::size_t word = 0;
  std::size_t blank = 0;
  for (const Token& token : tokens_of(row)) {
    if (!out.meant.line.empty()) out.meant.line += ' ';
    if (token.blank == nullptr) {
      out.meant.line += token.word;
      ++word;
      ++out.literals;
      continue;
    }
    const std::size_t taken = way[blank++];
    const auto text = token.blank->read(reading, text_of(line, word, taken));
    if (!text) {
      out.refusal = text.error();
      return out;
    }
    out.meant.line += *text;
    out.meant.has_order = out.meant.has_order || token.blank->blank == Blank::order;
    word += taken;
    ++out.read;
  }
  return out;
}

/// How many of a pattern's first words a line begins with.
std::size_t words_in_common(const VerbRow& row, const Words& line) {
  std::size_t common = 0;
  for (const Token& token : tokens_of(row)) {
    if (common == line.size() || token.blank || lower_ascii(line[common]) != token.word) break;
    ++common;
  }
  return common;
}

Refusal unknown(const Words& line) {
  const VerbRow* like = nullptr;
  std::size_t most = 0;
  std::vector<std::string> first_words;
  for (const VerbRow& row : verb_table()) {
    first_words.emplace_back(tokens_of(row).front().word);
    const std::size_t common = words_in_common(row, line);
    if (common <= most) continue;
    most = common;
    like = &row;
  }
  std::string hint = "Say, for example: open ORDER, stock PART, dispatch ORDER by CARRIER.";
  if (like != nullptr) hint = "It is said so: " + std::string(like->pattern);
  if (like == nullptr)
    if (const std::string near = did_you_mean(line.front(), first_words); !near.empty())
      hint = near;
  return {"unknown-act",
          "The desk does not know how to do " + quoted(text_of(line, 0, line.size())) + ".", hint};
}

std::optional<Refusal> unreadable(std::string_view line) {
  if (!is_utf8(line))
    return Refusal{"unreadable-line", "The line is not text.", "Type it in letters and digits."};
  if (characters(line) > most_characters)
    return Refusal{"line-too-long", "The line is too long for the desk.",
                   "It takes up to 300 characters."};
  const auto is_control = [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && c != '\t') || byte == 0x7F;
  };
  if (std::any_of(line.begin(), line.end(), is_control))
    return Refusal{"unreadable-line", "The line has characters that nobody can type.",
                   "Type it in letters and digits."};
  if (trimmed(line).empty())
    return Refusal{"empty-line", "Nothing was said.", "Begin with a word such as open or stock."};
  return std::nullopt;
}

}  // namespace

const std::vector<Token>& tokens_of(const VerbRow& row) {
  static const auto all = [] {
    std::vector<std::vector<Token>> out;
    for (const VerbRow& each : verb_table()) {
      std::vector<Token> tokens;
      for (const std::string_view word : words(each.pattern))
        tokens.push_back({word, blank_kind(word)});
      out.push_back(std::move(tokens));
    }
    return out;
  }();
  const auto at = &row - verb_table().data();
  return all[static_cast<std::size_t>(at)];
}

Result<Meant> meant_by(const Shop& shop, const Books& books, std::string_view line) {
  if (auto refusal = unreadable(line)) return tl::unexpected(*refusal);
  const Words said = words(line);
  std::optional<Try> best;
  Values none;
  for (const VerbRow& row : verb_table()) {
    const Ways ways(tokens_of(row), said);
    for (const Way& way : ways.found()) {
      Try next = read_way({shop, books, none}, row, said, way);
      if (!best || next.is_better_than(*best)) best = std::move(next);
    }
  }
  if (!best) return tl::unexpected(unknown(said));
  if (best->refusal) return tl::unexpected(*best->refusal);
  return std::move(best->meant);
}

}  // namespace tc::trade
