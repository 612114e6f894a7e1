#include "content/tree_builder.h"

#include <algorithm>

#include "base/text.h"

namespace tc {

namespace {

/// How far to look around a mark: enough for what people write, little for what they do not.
constexpr std::size_t far = 200;

std::size_t whole(int number) { return static_cast<std::size_t>(std::max(number, 0)); }

std::size_t position(const YAML::Mark& mark, const std::string& text) {
  return std::min(text.size(), whole(mark.pos));
}

/// Past what may stand before a text: "&name ", "!tag ".
std::size_t past_properties(std::size_t at, const std::string& text) {
  while (at < text.size() && (text[at] == '&' || text[at] == '!')) {
    at = std::min(text.find_first_of(" \t\n", at), text.size());
    at = std::min(text.find_first_not_of(" \t\n\r", at), text.size());
  }
  return at;
}

/// Whether the quotes that open there are closed anywhere.
bool closed(std::size_t at, const std::string& text) {
  const char quote = text[at];
  for (++at; at < text.size(); ++at) {
    if (text[at] == '\\' && quote == '"') {
      ++at;
    } else if (text[at] == quote) {
      const bool doubled = quote == '\'' && at + 1 < text.size() && text[at + 1] == quote;
      if (!doubled) return true;
      ++at;
    }
  }
  return false;
}

}  // namespace

Span Locator::place(const YAML::Mark& mark, std::size_t length) {
  const std::string_view text = source_.text;
  const std::size_t wanted = position(mark, source_.text);
  const std::size_t start = wanted - std::min(wanted, whole(mark.column));
  if (start != line_start_ || wanted < at_) {
    line_start_ = at_ = start;
    column_ = 1;
  }
  column_ += static_cast<std::uint32_t>(characters(text.substr(at_, wanted - at_)));
  at_ = wanted;
  return {source_.file, static_cast<std::uint32_t>(mark.line + 1), column_,
          static_cast<std::uint32_t>(length)};
}

void TreeBuilder::OnDocumentStart(const YAML::Mark& mark) {
  if (!started_) {
    started_ = true;
    return;
  }
  reading_.error("TC008", locator_.place(mark), "a second document begins here",
                 "one file holds one; take the line '---' away or make two files");
  throw Stop{};
}

std::uint32_t TreeBuilder::add_row(NodeKind kind, const Span& place, YAML::anchor_t anchor) {
  const auto row = static_cast<std::uint32_t>(tree_.rows_.size());
  if (row >= limits_.nodes) {
    reading_.error("TC016", place,
                   "this file has more than " + std::to_string(limits_.nodes) + " parts",
                   "make several scenarios of it");
    throw Stop{};
  }
  Tree::Row made;
  made.kind = kind;
  made.place = place;
  tree_.rows_.push_back(made);
  expanded_.push_back(1);
  if (anchor != 0) {
    if (anchored_.size() <= anchor) anchored_.resize(anchor + 1, row);
    anchored_[anchor] = row;
  }
  return row;
}

bool TreeBuilder::expects_value() const {
  return !open_.empty() && tree_.rows_[open_.back().row].kind == NodeKind::map &&
         (links_.size() - open_.back().begin) % 2 == 1;
}

void TreeBuilder::link(std::uint32_t row) {
  if (open_.empty()) {
    tree_.root_ = row;
    return;
  }
  links_.push_back(row);
  expanded_[open_.back().row] += expanded_[row];
}

/// yaml-cpp marks a missing value where the next token begins, perhaps lines below. Its key, or
/// its dash, is what the author has to look at.
Span TreeBuilder::missing_place(const YAML::Mark& mark) {
  if (expects_value()) return tree_.rows_[links_.back()].place;
  const std::string& text = source_.text;
  const std::size_t at = position(mark, text);
  const bool written = at < text.size() && (text[at] == '~' || text[at] == 'n' || text[at] == 'N');
  if (written || open_.empty()) return locator_.place(mark);
  const std::size_t from = at > far ? at - far : 0;
  const std::size_t dash = text.substr(from, at - from).rfind('-');
  if (dash == std::string::npos) return tree_.rows_[open_.back().row].place;
  YAML::Mark at_dash = mark;
  at_dash.pos = static_cast<int>(from + dash);
  at_dash.line -= static_cast<int>(
      std::count(text.begin() + at_dash.pos, text.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
  return locator_.place(at_dash);
}

void TreeBuilder::OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) {
  link(add_row(NodeKind::empty, missing_place(mark), anchor));
}

void TreeBuilder::OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) {
  const std::uint32_t row = anchor < anchored_.size() ? anchored_[anchor] : 0;
  const bool inside =
      std::any_of(open_.begin(), open_.end(), [&](const Open& one) { return one.row == row; });
  if (inside || anchor >= anchored_.size()) {
    reading_.error("TC014", locator_.place(mark), "this repeats the part that it stands in",
                   "write out what is meant");
    throw Stop{};
  }
  aliased_ += expanded_[row];
  if (aliased_ > limits_.alias_nodes) {
    reading_.error("TC011", locator_.place(mark),
                   "repeating by '*' makes this file grow beyond " +
                       std::to_string(limits_.alias_nodes) + " parts",
                   "write out what is meant");
    throw Stop{};
  }
  link(row);
}

void TreeBuilder::refuse_tag(const std::string& tag, const Span& place) {
  if (tag.empty() || tag == "?" || tag == "!") return;
  reading_.error("TC009", place, "a tag (" + quoted_name(tag) + ") is not used here",
                 "take the word that begins with '!' away, or put the text in quotes");
}

void TreeBuilder::look_verbatim(Tree::Row& row, const YAML::Mark& mark,
                                const std::string& value) const {
  const std::string& source = source_.text;
  const std::size_t at = position(mark, source);
  const bool quote = at < source.size() && (source[at] == '"' || source[at] == '\'');
  const std::size_t begin = at + (quote ? 1 : 0);
  row.quoted = quote;
  row.verbatim =
      value.find('\n') == std::string::npos && source.compare(begin, value.size(), value) == 0 &&
      (!quote ||
       (begin + value.size() < source.size() && source[begin + value.size()] == source[at]));
  std::string_view line = std::string_view(source).substr(at, far);
  line = line.substr(0, line.find('\n'));
  const std::size_t length = std::min(characters(value) + (quote ? 2 : 0), characters(line));
  const bool block = at < source.size() && (source[at] == '|' || source[at] == '>');
  row.place.length = static_cast<std::uint32_t>(block ? 1 : std::max<std::size_t>(length, 1));
}

void TreeBuilder::OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                           const std::string& value) {
  const Span place = locator_.place(mark);
  refuse_tag(tag, place);
  const std::uint32_t row = add_row(NodeKind::scalar, place, anchor);
  Tree::Row& made = tree_.rows_[row];
  made.begin = static_cast<std::uint32_t>(tree_.texts_.size());
  made.count = static_cast<std::uint32_t>(value.size());
  // A long text costs as much as many short ones when it is repeated.
  expanded_[row] += made.count / 50;
  look_verbatim(made, mark, value);
  last_scalar_ = mark;
  tree_.texts_ += value;
  link(row);
}

void TreeBuilder::look_at_last_quotes() {
  if (last_scalar_.is_null()) return;
  const std::string& text = source_.text;
  const std::size_t at = past_properties(position(last_scalar_, text), text);
  if (at == text.size() || (text[at] != '"' && text[at] != '\'') || closed(at, text)) return;
  reading_.error("TC007", locator_.place(last_scalar_), "quotes are opened and never closed",
                 "close the quotes");
}

void TreeBuilder::open(NodeKind kind, const YAML::Mark& mark, const std::string& tag,
                       YAML::anchor_t anchor) {
  const Span place = locator_.place(mark);
  refuse_tag(tag, place);
  if (open_.size() >= limits_.depth) {
    reading_.error("TC010", place,
                   "lists and maps lie more than " + std::to_string(limits_.depth) +
                       " deep in one another here",
                   "a bracket is not closed, or the indentation goes ever deeper");
    throw Stop{};
  }
  open_.push_back({add_row(kind, place, anchor), links_.size()});
}

void TreeBuilder::close() {
  const auto [row, begin] = open_.back();
  const auto first = links_.begin() + static_cast<std::ptrdiff_t>(begin);
  const auto count = static_cast<std::uint32_t>(links_.end() - first);
  Tree::Row& made = tree_.rows_[row];
  made.begin = static_cast<std::uint32_t>(tree_.links_.size());
  made.count = made.kind == NodeKind::map ? count / 2 : count;
  tree_.links_.insert(tree_.links_.end(), first, links_.end());
  links_.erase(first, links_.end());
  if (made.kind == NodeKind::map) reach_over_key(made);
  open_.pop_back();
  link(row);
}

/// A map without brackets begins with a key, and is shown by it.
void TreeBuilder::reach_over_key(Tree::Row& map) {
  for (std::uint32_t i = 0; i < map.count; ++i) {
    const Span& key = tree_.rows_[tree_.links_[map.begin + 2 * i]].place;
    if (key.line == map.place.line && key.column == map.place.column) map.place = key;
  }
}

void TreeBuilder::OnSequenceStart(const YAML::Mark& mark, const std::string& tag,
                                  YAML::anchor_t anchor, YAML::EmitterStyle::value) {
  open(NodeKind::sequence, mark, tag, anchor);
}

void TreeBuilder::OnSequenceEnd() { close(); }

void TreeBuilder::OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                             YAML::EmitterStyle::value) {
  open(NodeKind::map, mark, tag, anchor);
}

void TreeBuilder::OnMapEnd() {
  sort_pairs();
  keep_first_of_each();
  close();
}

std::string_view TreeBuilder::key_text(std::uint32_t row) const {
  return tree_.text_of(tree_.rows_[row]);
}

/// Takes the map's pairs in the order of their keys; reports keys that are no words.
void TreeBuilder::sort_pairs() {
  pairs_.clear();
  for (std::size_t i = open_.back().begin; i + 1 < links_.size(); i += 2) {
    const Tree::Row& key = tree_.rows_[links_[i]];
    if (key.kind == NodeKind::scalar)
      pairs_.push_back({links_[i], links_[i + 1]});
    else
      reading_.error("TC013", key.place, "a key has to be a word",
                     "put it in quotes if it is meant as one");
  }
  std::stable_sort(pairs_.begin(), pairs_.end(), [this](const Pair& a, const Pair& b) {
    return key_text(a.key) < key_text(b.key);
  });
}

/// Reports keys that come twice, of which the first counts.
void TreeBuilder::keep_first_of_each() {
  links_.resize(open_.back().begin);
  const Pair* before = nullptr;
  for (const Pair& pair : pairs_) {
    if (before != nullptr && key_text(before->key) == key_text(pair.key)) {
      if (reading_.overflowing()) continue;
      const Span& first = tree_.rows_[before->key].place;
      reading_.error("TC012", tree_.rows_[pair.key].place,
                     quoted_name(key_text(pair.key)) + " is already given on line " +
                         std::to_string(first.line) + ", column " + std::to_string(first.column),
                     "keep one of the two");
      continue;
    }
    links_.push_back(pair.key);
    links_.push_back(pair.value);
    before = &pair;
  }
}

}  // namespace tc
