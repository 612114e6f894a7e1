#include "cli/columns.h"

#include <algorithm>
#include <ostream>

#include "base/text.h"
#include "cli/printing.h"

namespace tc::cli {

namespace {

using Lines = std::vector<std::string>;

/// Broken at spaces; a word that is too long is cut, so that no line leaves its column.
Lines lines_of(const std::vector<std::string>& paragraphs, std::size_t width) {
  Lines lines;
  for (const std::string& paragraph : paragraphs) {
    if (paragraph.empty()) lines.emplace_back();
    for (const std::string& line : wrapped(paragraph, width)) {
      std::string_view rest = line;
      do {
        const std::string_view piece = first_characters(rest, width);
        lines.push_back(printable(std::string(piece)));
        rest.remove_prefix(piece.size());
      } while (!rest.empty());
    }
  }
  return lines;
}

void print_one(std::ostream& out, const std::string& head, const Lines& lines) {
  out << head << '\n';
  for (const std::string& line : lines) out << (line.empty() ? "" : "  " + line) << '\n';
}

std::string padded(const std::string& text, std::size_t width) {
  return text + std::string(width - std::min(width, characters(text)), ' ');
}

}  // namespace

void print_columns(std::ostream& out, const TwoColumns& columns, std::size_t width) {
  if (width < narrowest_for_columns) {
    print_one(out, columns.left_head,
              lines_of(columns.left, width - std::min<std::size_t>(2, width)));
    out << '\n';
    print_one(out, columns.right_head,
              lines_of(columns.right, width - std::min<std::size_t>(2, width)));
    return;
  }
  constexpr std::string_view between = " | ";
  const std::size_t each = (width - between.size()) / 2;
  Lines left = lines_of(columns.left, each);
  Lines right = lines_of(columns.right, each);
  left.insert(left.begin(), {columns.left_head, std::string(each, '-')});
  right.insert(right.begin(), {columns.right_head, std::string(each, '-')});
  for (std::size_t i = 0; i < std::max(left.size(), right.size()); ++i) {
    const std::string beside = i < right.size() ? right[i] : "";
    out << padded(i < left.size() ? left[i] : "", each)
        << (beside.empty() ? " |" : std::string(between) + beside) << '\n';
  }
}

}  // namespace tc::cli
