#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "screens/kit/geometry.h"
#include "screens/kit/key.h"

namespace tc::kit {

struct Clipboard;

/// Where one line of wrapped text starts and ends, in characters, and where each stands.
struct EditLine {
  std::size_t first = 0;
  std::size_t count = 0;    ///< with the space or the line end that closes it
  std::vector<float> ends;  ///< x of each character's end
};

/// Lays characters out in lines; the field's wrapping and the caret's both come from it.
using EditLayout = std::function<std::vector<EditLine>(const std::u32string& text)>;

/// Caret, selection, undo and keys of the one field that has the focus.
class Editor {
 public:
  Editor();
  ~Editor();
  Editor(const Editor&) = delete;
  Editor& operator=(const Editor&) = delete;

  enum class Lines { one, many };
  /// Takes the field over; the caret goes to the end.
  void start(const std::string& id, const std::string& text, Lines lines);
  void stop() { id_.clear(); }
  const std::string& id() const { return id_; }

  /// How lines are laid out from now on.
  void lay_out(EditLayout layout, float line_height);
  void type(const std::string& utf8, std::size_t max_bytes);
  /// Whether the key meant something here.
  bool press(const KeyPress& press, Clipboard* clipboard, std::size_t max_bytes);
  void click(Point at, bool extend);
  void drag(Point at);

  std::string text() const;
  void set_text(const std::string& utf8);  ///< the caller changed it
  std::size_t caret() const;
  std::size_t selection_begin() const;
  std::size_t selection_end() const;
  const std::vector<EditLine>& lines() const;
  const std::u32string& letters() const;

  struct Buffer;
  struct Caret;

 private:
  void insert(const std::u32string& text, std::size_t max_bytes);
  std::u32string selected() const;

  std::string id_;
  Lines kind_ = Lines::one;
  std::unique_ptr<Buffer> buffer_;
  std::unique_ptr<Caret> caret_;
};

std::u32string decoded(const std::string& utf8);
std::string encoded(const std::u32string& text);

}  // namespace tc::kit
