#include <algorithm>
#include <cmath>

#include "screens/kit/controls.h"
#include "screens/kit/inside.h"
#include "screens/kit/lines.h"
#include "screens/kit/text.h"

namespace tc::kit {
namespace {

/// Where the words of one field stand: in one endless line, or wrapped at `width`.
EditLayout layout_of(const Type& type, Editor::Lines kind, float width) {
  return [&type, kind, width](const std::u32string& text) {
    std::vector<EditLine> lines(1);
    std::size_t space = 0;  // letters of the line up to and with its last space
    for (std::size_t i = 0; i < text.size(); ++i) {
      EditLine* line = &lines.back();
      const bool ends = text[i] == U'\n';
      const char32_t before = line->count > 0 ? text[i - 1] : 0;
      const float x = line->ends.empty() ? 0 : line->ends.back();
      const float end = ends ? x : x + advance(type, before, text[i]);
      if (kind == Editor::Lines::many && end > width && line->count > 0 && text[i] != U' ' &&
          !ends) {
        // The word that does not fit begins the next line.
        const std::size_t kept = space > 0 ? space : line->count;
        EditLine next{line->first + kept, 0, {}};
        line->count = kept;
        line->ends.resize(kept);
        i = next.first - 1;
        space = 0;
        lines.push_back(std::move(next));
        continue;
      }
      line->ends.push_back(end);
      ++line->count;
      if (text[i] == U' ') space = line->count;
      if (ends) {
        lines.push_back({i + 1, 0, {}});
        space = 0;
      }
    }
    return lines;
  };
}

/// What stands for the letters of a secret.
std::u32string hidden(const std::u32string& text) { return std::u32string(text.size(), U'\u2022'); }

/// One field while it is drawn.
class Field {
 public:
  Field(Ui& ui, std::string& text, const FieldSpec& spec, Editor::Lines kind)
      : ui_(ui),
        in_(ui.inside()),
        text_(text),
        spec_(spec),
        kind_(kind),
        type_(ui.fonts().of(Style::body)) {}

  Edited draw() {
    lay_out_box();
    const Reaction now = react();
    draw_box(now);
    if (now.focused) edit();
    draw_words(now.focused);
    return edited_;
  }

 private:
  void lay_out_box() {
    const float width = spec_.width > 0 ? std::min(ui_.px(spec_.width), ui_.width()) : ui_.width();
    const bool one = kind_ == Editor::Lines::one;
    const float lines = one ? 1 : static_cast<float>(spec_.lines);
    const float box = lines * type_.line + 2 * ui_.px(9);
    const float above = spec_.label_hidden ? 0 : line_height(ui_, Style::small_strong) + ui_.px(4);
    const float below = spec_.problem.empty()
                            ? 0
                            : text_height(ui_, spec_.problem, Style::small, width) + ui_.px(4);
    const Rect place = ui_.take(width, above + box + below);
    box_ = {place.x, place.y + above, width, box};
    const float side = ui_.px(12);
    words_ = {box_.x + side, box_.y + ui_.px(9), box_.w - 2 * side, box_.h - 2 * ui_.px(9)};
    if (above > 0) {
      draw_line(ui_, {place.x, place.y}, spec_.label, Style::small_strong, ui_.theme().ink);
    }
    if (below > 0) {
      draw_text(ui_, {place.x, box_.bottom() + ui_.px(4), width, below},
                {small(std::string(spec_.problem), Ink::miss)});
    }
  }

  Reaction react() {
    const bool one = kind_ == Editor::Lines::one;
    std::string description(spec_.problem.empty() ? spec_.placeholder : spec_.problem);
    return ui_.react({.id = std::string(spec_.id),
                      .role = one ? Role::text_field : Role::text_area,
                      .name = std::string(spec_.label),
                      .description = std::move(description),
                      .value = shown(),
                      .rect = box_},
                     {.disabled = spec_.disabled});
  }

  void draw_box(const Reaction& now) {
    const Theme& t = ui_.theme();
    const float radius = ui_.px(8);
    const float thin = std::max(1.0F, std::floor(ui_.px(1)));
    ui_.canvas().rect(box_, spec_.disabled ? t.plain.ground : t.surface, radius);
    const Colour edge = !spec_.problem.empty() ? t.miss : now.hovered ? t.ink3 : t.edge;
    ui_.canvas().frame(box_, edge, thin, radius);
    if (now.focused) draw_ring(ui_, box_.grown(-thin), radius - thin);
  }

  std::string shown() const { return spec_.secret ? encoded(hidden(decoded(text_))) : text_; }

  EditLayout layout() const {
    EditLayout plain = layout_of(type_, kind_, words_.w);
    if (!spec_.secret) return plain;
    return [plain](const std::u32string& text) { return plain(hidden(text)); };
  }

  void edit() {
    Editor& editor = in_.editor;
    if (editor.id() != spec_.id) editor.start(std::string(spec_.id), text_, kind_);
    editor.set_text(text_);
    editor.lay_out(layout(), type_.line);
    hear_mouse(editor);
    for (std::size_t i = 0; i < in_.keys.size();) {
      if (hear(editor, in_.keys[i])) {
        in_.keys.erase(in_.keys.begin() + static_cast<std::ptrdiff_t>(i));
      } else {
        ++i;
      }
    }
    editor.type(in_.frame.text, spec_.max_bytes);
    in_.frame.text.clear();
    std::string now = editor.text();
    if (now == text_) return;
    text_ = std::move(now);
    in_.controls.back().value = shown();
    if (edited_ == Edited::no) edited_ = Edited::yes;
    ui_.want_frame_in(0);
  }

  bool hear(Editor& editor, const KeyPress& press) {
    const bool enters = press.key == Key::enter && (kind_ == Editor::Lines::one || press.ctrl);
    if (enters) edited_ = Edited::entered;
    const bool takes = press.ctrl && (press.key == Key::c || press.key == Key::x);
    if (spec_.secret && takes) return true;
    return enters || editor.press(press, in_.clipboard.get(), spec_.max_bytes);
  }

  void hear_mouse(Editor& editor) {
    if (in_.held != spec_.id || !in_.frame.mouse_down) return;
    const Scrolled& at = in_.scrolled[std::string(spec_.id)];
    const bool one = kind_ == Editor::Lines::one;
    const Point mouse = {in_.frame.mouse.x - words_.x + (one ? at.offset : 0),
                         in_.frame.mouse.y - words_.y + (one ? 0 : at.offset)};
    if (in_.mouse_pressed) {
      editor.click(mouse, false);
    } else {
      editor.drag(mouse);
    }
  }

  /// Where the caret stands, from the top left of the words.
  Point caret_place(const std::vector<EditLine>& lines) const {
    const std::size_t caret = in_.editor.caret();
    for (std::size_t i = lines.size(); i-- > 0;) {
      const EditLine& line = lines[i];
      if (line.first > caret) continue;
      const std::size_t at = std::min(caret - line.first, line.ends.size());
      return {at == 0 ? 0 : line.ends[at - 1], static_cast<float>(i) * type_.line};
    }
    return {};
  }

  /// Scrolls so that the caret is in the box; by the wheel too.
  float offset(const std::vector<EditLine>& lines, Point caret, bool focused) {
    Scrolled& at = in_.scrolled[std::string(spec_.id)];
    const bool one = kind_ == Editor::Lines::one;
    const float view = one ? words_.w : words_.h;
    const float size = one ? (lines[0].ends.empty() ? 0 : lines[0].ends.back()) + ui_.px(2)
                           : static_cast<float>(lines.size()) * type_.line;
    const bool moved = caret.x != at.caret.x || caret.y != at.caret.y;
    const float place = one ? caret.x : caret.y;
    const float extent = one ? ui_.px(2) : type_.line;
    if (focused && moved) {
      at.offset = std::min(at.offset, place);
      at.offset = std::max(at.offset, place + extent - view);
      at.caret = caret;
    }
    const float most = std::max(0.0F, size - view);
    if (!one && most > 0 && !in_.wheel_used && in_.under_mouse(box_)) {
      at.offset -= in_.frame.wheel * type_.line * 2;
      in_.wheel_used = true;
    }
    at.offset = std::clamp(at.offset, 0.0F, most);
    return at.offset;
  }

  void draw_words(bool focused) {
    const Theme& t = ui_.theme();
    const std::u32string letters = decoded(shown());
    const std::vector<EditLine> lines = layout()(letters);
    const Point caret = focused ? caret_place(lines) : Point{};
    const float by = offset(lines, caret, focused);
    const bool one = kind_ == Editor::Lines::one;
    const Point origin = {words_.x - (one ? by : 0), words_.y - (one ? 0 : by)};
    in_.clip(
        {words_.x - ui_.px(2), words_.y - ui_.px(2), words_.w + ui_.px(4), words_.h + ui_.px(4)});
    if (text_.empty() && !spec_.placeholder.empty()) {
      draw_text(ui_, words_, {plain(std::string(spec_.placeholder), Ink::third)}, one ? 1 : 0);
    }
    for (std::size_t i = 0; i < lines.size(); ++i) {
      const float y = origin.y + static_cast<float>(i) * type_.line;
      if (y + type_.line < words_.y || y > words_.bottom()) continue;
      if (focused) draw_selection(lines[i], {origin.x, y});
      std::u32string row = letters.substr(lines[i].first, lines[i].count);
      if (!row.empty() && row.back() == U'\n') row.pop_back();
      tc::kit::draw(ui_.canvas(), type_, {origin.x, y}, encoded(row),
                    spec_.disabled ? t.ink2 : t.ink);
    }
    if (focused) {
      const float thick = std::max(1.0F, std::round(ui_.px(2)));
      const float in = std::round(type_.line * 0.1F);
      ui_.canvas().rect(
          {std::round(origin.x + caret.x), origin.y + caret.y + in, thick, type_.line - 2 * in},
          t.focus);
    }
    in_.unclip();
  }

  void draw_selection(const EditLine& line, Point at) {
    const std::size_t begin = std::max(in_.editor.selection_begin(), line.first);
    const std::size_t end = std::min(in_.editor.selection_end(), line.first + line.count);
    if (begin >= end) return;
    const auto x = [&](std::size_t letter) {
      return letter == line.first ? 0 : line.ends[letter - line.first - 1];
    };
    ui_.canvas().rect({at.x + x(begin), at.y, std::max(ui_.px(4), x(end) - x(begin)), type_.line},
                      ui_.theme().focus.with_alpha(0.25F));
  }

  Ui& ui_;
  Inside& in_;
  std::string& text_;
  const FieldSpec& spec_;
  Editor::Lines kind_;
  const Type& type_;
  Rect box_;
  Rect words_;
  Edited edited_ = Edited::no;
};

}  // namespace

Edited text_field(Ui& ui, std::string& text, const FieldSpec& spec) {
  return Field(ui, text, spec, Editor::Lines::one).draw();
}

Edited text_area(Ui& ui, std::string& text, const FieldSpec& spec) {
  return Field(ui, text, spec, Editor::Lines::many).draw();
}

}  // namespace tc::kit
