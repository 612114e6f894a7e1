#include "screens/kit/lines.h"

#include <imgui.h>

#include <algorithm>
#include <cmath>

#include "screens/kit/canvas.h"

namespace tc::kit {
namespace {

const ImFontGlyph* glyph_of(const Type& type, char32_t letter) {
  return type.font->FindGlyph(static_cast<ImWchar>(letter > 0xFFFF ? 0xFFFD : letter));
}

/// Fills lines with pieces, word by word.
class Breaker {
 public:
  Breaker(const Fonts& fonts, const std::vector<Run>& runs, float width)
      : fonts_(fonts), runs_(runs), width_(width) {}

  std::vector<Line> lines() {
    lines_.emplace_back();
    for (run_ = 0; run_ < runs_.size(); ++run_) break_run(runs_[run_].text);
    for (Line& line : lines_) {
      if (line.height == 0) line.height = type().line;
    }
    return std::move(lines_);
  }

 private:
  const Type& type() const {
    const std::size_t run = std::min(run_, runs_.size() - 1);
    return fonts_.of(runs_.empty() ? Style::body : runs_[run].style);
  }

  void break_run(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size()) {
      if (text[at] == '\n') {
        next_line();
        ++at;
        continue;
      }
      std::size_t end = at;
      while (end < text.size() && text[end] == ' ') ++end;
      while (end < text.size() && text[end] != ' ' && text[end] != '\n') ++end;
      add_word(text, at, end);
      at = end;
    }
  }

  void next_line() {
    if (lines_.back().height == 0) lines_.back().height = type().line;
    lines_.emplace_back();
  }

  void add_word(std::string_view text, std::size_t at, std::size_t end) {
    const float wide = width_of(type(), text.substr(at, end - at));
    if (lines_.back().width + wide <= width_) return put(at, end, wide);
    // The spaces before a word end with the line.
    while (at < end && text[at] == ' ') ++at;
    if (at == end) return;
    const float bare = width_of(type(), text.substr(at, end - at));
    if (!lines_.back().pieces.empty()) next_line();
    if (bare <= width_) return put(at, end, bare);
    cut_word(text, at, end);
  }

  void cut_word(std::string_view text, std::size_t at, std::size_t end) {
    float wide = 0;
    std::size_t begin = at;
    while (at < end) {
      std::size_t bytes = 1;
      const float step = advance(type(), 0, letter_at(text, at, bytes));
      if (wide + step > width_ && at > begin) {
        put(begin, at, wide);
        next_line();
        begin = at;
        wide = 0;
      }
      wide += step;
      at += bytes;
    }
    put(begin, end, wide);
  }

  void put(std::size_t begin, std::size_t end, float wide) {
    Line& line = lines_.back();
    line.height = std::max(line.height, type().line);
    if (!line.pieces.empty() && line.pieces.back().run == run_ && line.pieces.back().end == begin) {
      line.pieces.back().end = end;
      line.pieces.back().width += wide;
    } else {
      line.pieces.push_back({run_, begin, end, line.width, wide});
    }
    line.width += wide;
  }

  const Fonts& fonts_;
  const std::vector<Run>& runs_;
  float width_;
  std::size_t run_ = 0;
  std::vector<Line> lines_;
};

}  // namespace

char32_t letter_at(std::string_view text, std::size_t at, std::size_t& bytes) {
  const auto byte = [&](std::size_t i) -> unsigned {
    return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
  };
  const unsigned first = byte(at);
  bytes = 1;
  if (first < 0x80) return first;
  const std::size_t more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1;
  char32_t letter = first & (0x3FU >> more);
  for (std::size_t i = 1; i <= more; ++i) {
    if ((byte(at + i) & 0xC0) != 0x80) return 0xFFFD;
    letter = letter << 6 | (byte(at + i) & 0x3F);
  }
  bytes = more + 1;
  return first < 0xC0 ? 0xFFFD : letter;
}

float advance(const Type& type, char32_t before, char32_t letter) {
  const float own = glyph_of(type, letter)->AdvanceX;
  if (before == 0 || type.kerning->empty()) return own;
  const auto pair = type.kerning->find(static_cast<std::uint32_t>(before << 16 | letter));
  return pair == type.kerning->end() ? own : own + pair->second * type.em;
}

float width_of(const Type& type, std::string_view text) {
  float wide = 0;
  char32_t before = 0;
  for (std::size_t at = 0, bytes = 1; at < text.size(); at += bytes) {
    const char32_t letter = letter_at(text, at, bytes);
    wide += advance(type, before, letter);
    before = letter;
  }
  return wide;
}

float draw(Canvas& canvas, const Type& type, Point top_left, std::string_view text, Colour colour) {
  ImDrawList& list = *canvas.list();
  const float top = std::round(top_left.y) + type.rise;
  // What scrolled out of sight is measured and not drawn.
  if (top > list.GetClipRectMax().y || top + 2 * type.line < list.GetClipRectMin().y)
    return width_of(type, text);
  float x = top_left.x;
  char32_t before = 0;
  for (std::size_t at = 0, bytes = 1; at < text.size(); at += bytes) {
    const char32_t letter = letter_at(text, at, bytes);
    const ImFontGlyph* glyph = glyph_of(type, letter);
    const float step = advance(type, before, letter);
    x += step - glyph->AdvanceX;  // the pair's move comes before the letter
    if (glyph->Visible) {
      list.PrimReserve(6, 4);
      list.PrimRectUV({x + glyph->X0, top + glyph->Y0}, {x + glyph->X1, top + glyph->Y1},
                      {glyph->U0, glyph->V0}, {glyph->U1, glyph->V1},
                      IM_COL32(colour.r, colour.g, colour.b, colour.a));
    }
    x += glyph->AdvanceX;
    before = letter;
  }
  return x - top_left.x;
}

std::vector<Line> broken(const Fonts& fonts, const std::vector<Run>& runs, float width) {
  return Breaker(fonts, runs, width + 0.5F).lines();
}

float height_of(const std::vector<Line>& lines) {
  float height = 0;
  for (const Line& line : lines) height += line.height;
  return height;
}

}  // namespace tc::kit
