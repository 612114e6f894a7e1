#include "base/span.h"

#include "base/require.h"

namespace tc {

std::uint32_t Sources::add(std::string path, std::string text) {
  std::vector<std::size_t> starts{0};
  for (std::size_t i = 0; i < text.size(); ++i)
    if (text[i] == '\n') starts.push_back(i + 1);
  sources_.push_back({std::move(path), std::move(text), std::move(starts)});
  return static_cast<std::uint32_t>(sources_.size() - 1);
}

const std::string& Sources::path(std::uint32_t file) const {
  require(file < sources_.size(), "a span names a source that was added");
  return sources_[file].path;
}

std::string_view Sources::line(std::uint32_t file, std::uint32_t number) const {
  require(file < sources_.size(), "a span names a source that was added");
  const Source& source = sources_[file];
  if (number == 0 || number > source.line_starts.size()) return {};
  const std::size_t start = source.line_starts[number - 1];
  std::size_t end = source.text.find('\n', start);
  if (end == std::string::npos) end = source.text.size();
  if (end > start && source.text[end - 1] == '\r') --end;
  return std::string_view(source.text).substr(start, end - start);
}

std::string Sources::place(const Span& span) const {
  std::string out = path(span.file);
  if (span.line > 0) out += ":" + std::to_string(span.line) + ":" + std::to_string(span.column);
  return out;
}

}  // namespace tc
