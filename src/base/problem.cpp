#include "base/problem.h"

#include <algorithm>
#include <tuple>

#include "base/text.h"

namespace tc {

namespace {

auto order(const Problem& p) {
  return std::tie(p.place.file, p.place.line, p.place.column, p.code, p.sentence);
}

const char* word(Severity severity) { return severity == Severity::error ? "error" : "warning"; }

std::string gutter(std::string number) {
  return std::string(number.size() < 5 ? 5 - number.size() : 0, ' ') + number + " | ";
}

}  // namespace

void Problems::error(std::string code, const Span& place, std::string sentence, std::string hint) {
  add({std::move(code), Severity::error, place, std::move(sentence), std::move(hint)});
}

void Problems::warning(std::string code, const Span& place, std::string sentence,
                       std::string hint) {
  add({std::move(code), Severity::warning, place, std::move(sentence), std::move(hint)});
}

std::size_t Problems::errors() const {
  return static_cast<std::size_t>(std::count_if(
      all_.begin(), all_.end(), [](const Problem& p) { return p.severity == Severity::error; }));
}

std::size_t Problems::warnings() const { return all_.size() - errors(); }

void Problems::sort() {
  std::stable_sort(all_.begin(), all_.end(),
                   [](const Problem& a, const Problem& b) { return order(a) < order(b); });
  all_.erase(std::unique(all_.begin(), all_.end(),
                         [](const Problem& a, const Problem& b) { return order(a) == order(b); }),
             all_.end());
}

std::string describe(const Problem& problem, const Sources& sources) {
  std::string out = sources.place(problem.place) + ": " + word(problem.severity) + " " +
                    problem.code + ": " + problem.sentence + "\n";
  if (problem.place.line == 0) {
    if (!problem.hint.empty()) out += gutter("") + problem.hint + "\n";
    return out;
  }
  const std::string_view line = sources.line(problem.place.file, problem.place.line);
  const Excerpt excerpt = excerpt_around(line, problem.place.column, 100);
  out += gutter(std::to_string(problem.place.line)) + excerpt.text + "\n";
  out += gutter("") + std::string(excerpt.column - 1, ' ') + "^";
  const std::size_t room = characters(excerpt.text) + 1 -
                           std::min<std::size_t>(excerpt.column, characters(excerpt.text) + 1);
  if (problem.place.length > 1)
    out += std::string(std::min<std::size_t>(problem.place.length - 1, room ? room - 1 : 0), '~');
  if (!problem.hint.empty()) out += " " + problem.hint;
  return out + "\n";
}

std::string count_in_words(const Problems& problems) {
  if (problems.empty()) return "no problems";
  std::string out;
  if (problems.errors() > 0) out = counted(problems.errors(), "error");
  if (problems.warnings() > 0)
    out += (out.empty() ? "" : " and ") + counted(problems.warnings(), "warning");
  return out;
}

}  // namespace tc
