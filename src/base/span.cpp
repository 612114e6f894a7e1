#include "base/span.h"

#include <iterator>

#include "base/require.h"

namespace tc {

std::uint32_t Sources::add(std::string path, std::string text) {
  std::vector<std::size_t> starts{0};
  for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n', at + 1))
    starts.push_back(at + 1);
  sources_.push_back({std::move(path), std::move(text), std::move(starts)});
  return next() - 1;
}

void Sources::append(Sources other) {
  sources_.insert(sources_.end(), std::make_move_iterator(other.sources_.begin()),
                  std::make_move_iterator(other.sources_.end()));
}

const Sources::Source& Sources::source(std::uint32_t file) const {
  require(file >= first_ && file < next(), "a span names a source that was added");
  return sources_[file - first_];
}

const std::string& Sources::path(std::uint32_t file) const { return source(file).path; }

std::string_view Sources::line(std::uint32_t file, std::uint32_t number) const {
  const Source& of = source(file);
  if (number == 0 || number > of.line_starts.size()) return {};
  const std::size_t start = of.line_starts[number - 1];
  std::size_t end = of.text.find('\n', start);
  if (end == std::string::npos) end = of.text.size();
  if (end > start && of.text[end - 1] == '\r') --end;
  return std::string_view(of.text).substr(start, end - start);
}

std::string Sources::place(const Span& span) const {
  std::string out = path(span.file);
  if (span.line > 0) out += ":" + std::to_string(span.line) + ":" + std::to_string(span.column);
  return out;
}

}  // namespace tc
