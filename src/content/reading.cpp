#include "content/reading.h"

#include "base/text.h"

namespace tc {

bool Reading::room(const Span& place) {
  ++count_;
  if (count_ == most_problems + 1)
    problems_.error("TC015", {place.file, 0, 0, 0},
                    "more than " + std::to_string(most_problems) +
                        " things are wrong in this file; the rest is left out",
                    "mend these first and check again");
  return count_ <= most_problems;
}

void Reading::error(std::string_view code, const Span& place, std::string sentence,
                    std::string hint) {
  ++errors_;
  if (room(place)) problems_.error(std::string(code), place, std::move(sentence), std::move(hint));
}

void Reading::warning(std::string_view code, const Span& place, std::string sentence,
                      std::string hint) {
  if (room(place))
    problems_.warning(std::string(code), place, std::move(sentence), std::move(hint));
}

std::string Reading::meant(std::string_view name, const std::vector<std::string>& candidates) {
  if (++hints_ > most_hints || candidates.size() > 2000) return "";
  const auto near = nearest(name, candidates);
  return near ? "did you mean '" + *near + "'?" : "";
}

std::string quoted_name(std::string_view name) {
  constexpr std::size_t longest = 60;
  std::string shown(first_characters(name, longest));
  if (shown.size() < name.size()) shown += "…";
  for (char& c : shown)
    if (c == '\n' || c == '\r' || c == '\t') c = ' ';
  return "'" + shown + "'";
}

}  // namespace tc
