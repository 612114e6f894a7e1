#include "content/source_file.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>

#include "base/text.h"

namespace tc {

namespace {

namespace fs = std::filesystem;

std::string in_megabytes(std::uintmax_t bytes) {
  const std::uintmax_t tenths = (bytes * 10 + 999'999) / 1'000'000;
  return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10) + " MB";
}

/// Where the bytes stop being UTF-8; npos where they never do.
std::size_t first_bad_byte(std::string_view bytes) {
  if (is_utf8(bytes)) return std::string_view::npos;
  std::size_t at = 0;
  while (at < bytes.size()) {
    std::size_t length = 1;
    while (length <= 4 && !is_utf8(bytes.substr(at, length))) ++length;
    if (length > 4) return at;
    at += length;
  }
  return at;
}

/// A control character that no text file needs: NUL, escape, and the one that yaml-cpp takes for
/// the end of the file.
bool forbidden(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return (byte < 0x20 && c != '\t' && c != '\n' && c != '\r') || byte == 0x7F;
}

Span place_at(std::uint32_t file, std::string_view text, std::size_t at) {
  const std::string_view before = text.substr(0, at);
  const std::size_t line = before.rfind('\n');
  const std::string_view in_line =
      line == std::string_view::npos ? before : before.substr(line + 1);
  return {file, static_cast<std::uint32_t>(1 + std::count(before.begin(), before.end(), '\n')),
          static_cast<std::uint32_t>(1 + characters(in_line)), 1};
}

std::string hex_byte(char c) {
  constexpr std::array<char, 16> digits{'0', '1', '2', '3', '4', '5', '6', '7',
                                        '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'};
  const auto byte = static_cast<unsigned char>(c);
  return std::string("0x") + digits[byte >> 4u] + digits[byte & 15u];
}

/// So that a report shows a line of a broken file without sending broken bytes to a terminal.
std::string showable(std::string_view text) {
  std::string out(text);
  for (std::size_t bad = first_bad_byte(out); bad != std::string::npos; bad = first_bad_byte(out)) {
    out.resize(bad);
    out += "\xEF\xBF\xBD";
  }
  return out;
}

std::string without_mark(std::string text) {
  if (text.compare(0, 3, "\xEF\xBB\xBF") == 0) text.erase(0, 3);
  return text;
}

std::uint32_t unread(const std::string& shown, Sources& sources) { return sources.add(shown, ""); }

}  // namespace

std::optional<SourceText> read_source(const std::string& path, const std::string& shown,
                                      Sources& sources, Problems& problems,
                                      const SourceLimits& limits) {
  std::error_code error;
  const fs::file_status status = fs::status(fs::u8path(path), error);
  if (fs::is_directory(status)) {
    problems.error("TC002", {unread(shown, sources), 0, 0, 0}, "this is a folder, not a file",
                   "name a file in it");
    return std::nullopt;
  }
  const std::uintmax_t size =
      fs::is_regular_file(status) ? fs::file_size(fs::u8path(path), error) : 0;
  if (size > limits.bytes) {
    problems.error("TC003", {unread(shown, sources), 0, 0, 0},
                   "the file has " + in_megabytes(size) + "; more than " +
                       in_megabytes(limits.bytes) + " is not read",
                   "one scenario is one file, and has a few thousand lines at most");
    return std::nullopt;
  }
  // Something that is no ordinary file (a device, a pipe) may never end: it is not opened.
  std::ifstream in;
  if (fs::is_regular_file(status)) in.open(fs::u8path(path), std::ios::binary);
  std::string text(size, '\0');
  if (in.is_open()) in.read(text.data(), static_cast<std::streamsize>(size));
  if (!in.is_open() || in.bad()) {
    const bool there = fs::exists(status);
    problems.error("TC001", {unread(shown, sources), 0, 0, 0},
                   there ? "the file cannot be read" : "there is no such file",
                   there ? "look who may read it" : "look at the spelling of its name");
    return std::nullopt;
  }
  text.resize(static_cast<std::size_t>(in.gcount()));
  return add_source(shown, std::move(text), sources, problems);
}

std::optional<SourceText> add_source(const std::string& shown, std::string text, Sources& sources,
                                     Problems& problems) {
  text = without_mark(std::move(text));
  const std::size_t bad = first_bad_byte(text);
  if (bad != std::string::npos) {
    const std::string_view whole = text;
    const std::uint32_t file = sources.add(shown, showable(whole.substr(0, bad + 1)));
    problems.error("TC005", place_at(file, whole, bad),
                   "the byte " + hex_byte(text[bad]) + " here is not UTF-8 text",
                   "save the file as UTF-8");
    return std::nullopt;
  }
  const std::uint32_t file = sources.add(shown, text);
  const auto control = std::find_if(text.begin(), text.end(), [](char c) { return forbidden(c); });
  if (control != text.end()) {
    problems.error("TC006", place_at(file, text, static_cast<std::size_t>(control - text.begin())),
                   "a control character (" + hex_byte(*control) + ") does not belong in text",
                   "delete it; some editors do not show it");
    return std::nullopt;
  }
  if (trimmed(text).empty()) {
    problems.error("TC004", {file, 0, 0, 0}, "the file is empty");
    return std::nullopt;
  }
  return SourceText{file, std::move(text)};
}

}  // namespace tc
