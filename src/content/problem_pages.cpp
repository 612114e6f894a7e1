#include "content/problem_pages.h"

#include <algorithm>

#include "base/failure.h"
#include "base/text.h"
#include "content/source_file.h"

namespace tc {

const ProblemCode* find_problem_code(std::string_view code) {
  const std::string wanted = lower_ascii(trimmed(code));
  const auto found =
      std::find_if(problem_codes.begin(), problem_codes.end(),
                   [&](const ProblemCode& one) { return lower_ascii(one.code) == wanted; });
  return found == problem_codes.end() ? nullptr : &*found;
}

std::optional<std::string> problem_page(const std::string& content, std::string_view code) {
  const ProblemCode* known = find_problem_code(code);
  if (known == nullptr) return std::nullopt;
  const std::string path = content + "/problems/" + std::string(known->code) + ".md";
  Sources sources;
  Problems problems;
  auto page = read_source(path, path, sources, problems);
  if (!page)
    throw Failure(path + " cannot be read: " + problems.all().front().sentence + ".",
                  "The folder named by --content has to be whole.");
  return std::move(page->text);
}

}  // namespace tc
