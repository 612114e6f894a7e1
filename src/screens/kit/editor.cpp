#include "screens/kit/editor.h"

#include <imgui.h>

#include <algorithm>

#include "screens/kit/lines.h"
#include "screens/kit/ui.h"

namespace tc::kit {

/// The text under the caret, as the editing library wants to see it.
struct Editor::Buffer {
  std::u32string text;
  EditLayout layout;
  std::vector<EditLine> lines;
  float line_height = 1;

  void lay_out() {
    if (layout) lines = layout(text);
  }
  const EditLine* line_at(int first) const {
    const auto at = std::find_if(lines.begin(), lines.end(), [&](const EditLine& line) {
      return static_cast<int>(line.first) == first;
    });
    return at == lines.end() ? nullptr : &*at;
  }
  float width(int first, int index) const {
    const EditLine* line = line_at(first);
    const auto at = static_cast<std::size_t>(index);
    if (!line || at >= line->ends.size()) return 0;
    return line->ends[at] - (at == 0 ? 0 : line->ends[at - 1]);
  }
  void erase(int at, int count) {
    text.erase(static_cast<std::size_t>(at), static_cast<std::size_t>(count));
    lay_out();
  }
  bool insert(int at, const char32_t* letters, int count) {
    text.insert(static_cast<std::size_t>(at), letters, static_cast<std::size_t>(count));
    lay_out();
    return true;
  }
};

}  // namespace tc::kit

// The public-domain editing library that ImGui ships: caret, selection, words and undo.
#define STB_TEXTEDIT_STRING tc::kit::Editor::Buffer
#define STB_TEXTEDIT_CHARTYPE char32_t
#define STB_TEXTEDIT_UNDOSTATECOUNT 99
#define STB_TEXTEDIT_UNDOCHARCOUNT 4000
#define STB_TEXTEDIT_GETWIDTH_NEWLINE (-1.0F)
#define STB_TEXTEDIT_K_SHIFT 0x100
#define STB_TEXTEDIT_K_LEFT 0x10001
#define STB_TEXTEDIT_K_RIGHT 0x10002
#define STB_TEXTEDIT_K_UP 0x10003
#define STB_TEXTEDIT_K_DOWN 0x10004
#define STB_TEXTEDIT_K_LINESTART 0x10005
#define STB_TEXTEDIT_K_LINEEND 0x10006
#define STB_TEXTEDIT_K_TEXTSTART 0x10007
#define STB_TEXTEDIT_K_TEXTEND 0x10008
#define STB_TEXTEDIT_K_DELETE 0x10009
#define STB_TEXTEDIT_K_BACKSPACE 0x1000A
#define STB_TEXTEDIT_K_UNDO 0x1000B
#define STB_TEXTEDIT_K_REDO 0x1000C
#define STB_TEXTEDIT_K_WORDLEFT 0x1000D
#define STB_TEXTEDIT_K_WORDRIGHT 0x1000E
#define STB_TEXTEDIT_K_PGUP 0x1000F
#define STB_TEXTEDIT_K_PGDOWN 0x10010
#include <imstb_textedit.h>

namespace tc::kit {
namespace {

using Text = Editor::Buffer;

void lay_out_row(StbTexteditRow* row, const Text* text, int first) {
  const EditLine* line = text->line_at(first);
  row->x0 = 0;
  row->x1 = line && !line->ends.empty() ? line->ends.back() : 0;
  row->baseline_y_delta = text->line_height;
  row->ymin = 0;
  row->ymax = text->line_height;
  row->num_chars = line ? static_cast<int>(line->count) : 0;
}

}  // namespace
}  // namespace tc::kit

#define STB_TEXTEDIT_STRINGLEN(t) static_cast<int>((t)->text.size())
#define STB_TEXTEDIT_LAYOUTROW(r, t, n) tc::kit::lay_out_row(r, t, n)
#define STB_TEXTEDIT_GETWIDTH(t, n, i) (t)->width(n, i)
#define STB_TEXTEDIT_KEYTOTEXT(key) ((key) >= 0x10000 ? 0 : (key))
#define STB_TEXTEDIT_GETCHAR(t, i) (t)->text[static_cast<std::size_t>(i)]
#define STB_TEXTEDIT_NEWLINE U'\n'
#define STB_TEXTEDIT_IS_SPACE(letter) ((letter) == U' ' || (letter) == U'\n')
#define STB_TEXTEDIT_DELETECHARS(t, i, n) (t)->erase(i, n)
#define STB_TEXTEDIT_INSERTCHARS(t, i, letters, n) (t)->insert(i, letters, n)
#define STB_TEXTEDIT_IMPLEMENTATION
#include <imstb_textedit.h>

namespace tc::kit {

struct Editor::Caret {
  STB_TexteditState state;
};

Editor::Editor() : buffer_(std::make_unique<Buffer>()), caret_(std::make_unique<Caret>()) {
  stb_textedit_initialize_state(&caret_->state, 1);
}
Editor::~Editor() = default;

void Editor::start(const std::string& id, const std::string& text, Lines lines) {
  id_ = id;
  kind_ = lines;
  buffer_->layout = nullptr;
  buffer_->text = decoded(text);
  stb_textedit_initialize_state(&caret_->state, lines == Lines::one ? 1 : 0);
  caret_->state.cursor = static_cast<int>(buffer_->text.size());
}

void Editor::set_text(const std::string& utf8) {
  if (text() == utf8) return;
  start(id_, utf8, kind_);
}

void Editor::lay_out(EditLayout layout, float line_height) {
  buffer_->layout = std::move(layout);
  buffer_->line_height = line_height;
  buffer_->lay_out();
}

void Editor::insert(const std::u32string& letters, std::size_t max_bytes) {
  if (letters.empty()) return;
  const std::size_t kept = text().size() - encoded(selected()).size();
  std::u32string fitting = letters;
  while (!fitting.empty() && kept + encoded(fitting).size() > max_bytes) fitting.pop_back();
  if (fitting.empty()) return;
  stb_textedit_paste(buffer_.get(), &caret_->state, fitting.data(),
                     static_cast<int>(fitting.size()));
}

void Editor::type(const std::string& utf8, std::size_t max_bytes) {
  std::u32string letters = decoded(utf8);
  std::erase_if(letters, [&](char32_t letter) {
    return letter == U'\n' ? kind_ == Lines::one : letter < 0x20 || letter == 0x7F;
  });
  insert(letters, max_bytes);
}

namespace {

struct Code {
  Key key;
  bool ctrl;
  int code;
};

constexpr Code codes[] = {{Key::left, false, STB_TEXTEDIT_K_LEFT},
                          {Key::left, true, STB_TEXTEDIT_K_WORDLEFT},
                          {Key::right, false, STB_TEXTEDIT_K_RIGHT},
                          {Key::right, true, STB_TEXTEDIT_K_WORDRIGHT},
                          {Key::up, false, STB_TEXTEDIT_K_UP},
                          {Key::down, false, STB_TEXTEDIT_K_DOWN},
                          {Key::home, false, STB_TEXTEDIT_K_LINESTART},
                          {Key::home, true, STB_TEXTEDIT_K_TEXTSTART},
                          {Key::end, false, STB_TEXTEDIT_K_LINEEND},
                          {Key::end, true, STB_TEXTEDIT_K_TEXTEND},
                          {Key::del, false, STB_TEXTEDIT_K_DELETE},
                          {Key::backspace, false, STB_TEXTEDIT_K_BACKSPACE},
                          {Key::backspace, true, STB_TEXTEDIT_K_BACKSPACE},
                          {Key::z, true, STB_TEXTEDIT_K_UNDO},
                          {Key::y, true, STB_TEXTEDIT_K_REDO}};

int plain_code(const KeyPress& press) {
  for (const Code& code : codes) {
    if (code.key == press.key && code.ctrl == press.ctrl) return code.code;
  }
  return 0;
}

}  // namespace

bool Editor::press(const KeyPress& press, Clipboard* clipboard, std::size_t max_bytes) {
  STB_TexteditState& state = caret_->state;
  if (press.alt) return false;
  if (press.ctrl && press.key == Key::a) {
    state.select_start = 0;
    state.select_end = state.cursor = static_cast<int>(buffer_->text.size());
    return true;
  }
  if (press.ctrl && clipboard && (press.key == Key::c || press.key == Key::x)) {
    if (!selected().empty()) clipboard->set_text(encoded(selected()));
    if (press.key == Key::x) stb_textedit_cut(buffer_.get(), &state);
    return true;
  }
  if (press.ctrl && clipboard && press.key == Key::v) {
    type(clipboard->text(), max_bytes);
    return true;
  }
  if (press.key == Key::enter && kind_ == Lines::many && !press.ctrl) {
    insert(U"\n", max_bytes);
    return true;
  }
  const int code = plain_code(press);
  if (code == 0) return false;
  if (press.ctrl && press.key == Key::backspace && state.select_start == state.select_end) {
    stb_textedit_key(buffer_.get(), &state, STB_TEXTEDIT_K_WORDLEFT | STB_TEXTEDIT_K_SHIFT);
  }
  const bool shifts = press.shift && code != STB_TEXTEDIT_K_DELETE &&
                      code != STB_TEXTEDIT_K_BACKSPACE && press.key != Key::z;
  const bool redo = press.shift && press.key == Key::z;
  stb_textedit_key(buffer_.get(), &state,
                   redo ? STB_TEXTEDIT_K_REDO : code | (shifts ? STB_TEXTEDIT_K_SHIFT : 0));
  return true;
}

void Editor::click(Point at, bool extend) {
  if (extend) return drag(at);
  stb_textedit_click(buffer_.get(), &caret_->state, at.x, at.y);
}

void Editor::drag(Point at) { stb_textedit_drag(buffer_.get(), &caret_->state, at.x, at.y); }

std::string Editor::text() const { return encoded(buffer_->text); }
const std::vector<EditLine>& Editor::lines() const { return buffer_->lines; }
const std::u32string& Editor::letters() const { return buffer_->text; }

std::size_t Editor::caret() const { return static_cast<std::size_t>(caret_->state.cursor); }
std::size_t Editor::selection_begin() const {
  return static_cast<std::size_t>(std::min(caret_->state.select_start, caret_->state.select_end));
}
std::size_t Editor::selection_end() const {
  return static_cast<std::size_t>(std::max(caret_->state.select_start, caret_->state.select_end));
}

std::u32string Editor::selected() const {
  return buffer_->text.substr(selection_begin(), selection_end() - selection_begin());
}

std::u32string decoded(const std::string& utf8) {
  std::u32string letters;
  for (std::size_t at = 0, bytes = 1; at < utf8.size(); at += bytes) {
    letters.push_back(letter_at(utf8, at, bytes));
  }
  return letters;
}

std::string encoded(const std::u32string& text) {
  std::string utf8;
  const auto add = [&](unsigned byte) { utf8.push_back(static_cast<char>(byte)); };
  for (const char32_t letter : text) {
    const unsigned c = letter;
    if (c < 0x80) {
      add(c);
    } else if (c < 0x800) {
      add(0xC0 | c >> 6), add(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
      add(0xE0 | c >> 12), add(0x80 | (c >> 6 & 0x3F)), add(0x80 | (c & 0x3F));
    } else {
      add(0xF0 | c >> 18), add(0x80 | (c >> 12 & 0x3F));
      add(0x80 | (c >> 6 & 0x3F)), add(0x80 | (c & 0x3F));
    }
  }
  return utf8;
}

}  // namespace tc::kit
