#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tc {

/// A place in a text that was read. Lines and columns start at 1, columns and length count
/// characters (not bytes). `file` numbers the text in the Sources that it was read into.
/// A default Span (line 0) means "no place", as in values made by a program.
struct Span {
  std::uint32_t file = 0;
  std::uint32_t line = 0;
  std::uint32_t column = 0;
  std::uint32_t length = 0;

  bool operator==(const Span&) const = default;
};

/// The texts that were read, so that problems can show the line they are about.
class Sources {
 public:
  Sources() = default;
  /// Numbers its texts from `first` on: beside others, whose numbers are below.
  explicit Sources(std::uint32_t first) : first_(first) {}

  /// Keeps path and text; returns the number for Span::file.
  std::uint32_t add(std::string path, std::string text);
  /// The number that the next text gets.
  std::uint32_t next() const { return first_ + static_cast<std::uint32_t>(sources_.size()); }
  /// Takes over what another has, with the next numbers.
  void append(Sources other);

  const std::string& path(std::uint32_t file) const;
  /// The text of one line (1-based) without its end; empty where there is no such line.
  std::string_view line(std::uint32_t file, std::uint32_t number) const;
  /// "scenarios/counter/pads.yaml:41:13"
  std::string place(const Span& span) const;

 private:
  struct Source {
    std::string path;
    std::string text;
    std::vector<std::size_t> line_starts;
  };
  const Source& source(std::uint32_t file) const;

  std::vector<Source> sources_;
  std::uint32_t first_ = 0;
};

}  // namespace tc
