#include "content/quick_yaml.h"

#include <yaml-cpp/mark.h>
#include <yaml.h>

#include <deque>
#include <new>
#include <string>

namespace tc {

namespace {

constexpr std::size_t deepest = 60;         // beyond, the text is left to yaml-cpp
constexpr std::size_t longest_line = 1000;  // a key may have 1024 bytes, or is it characters?

bool has(std::string_view text, char c) { return text.find(c) != std::string_view::npos; }

/// Whether the two may differ over it, whatever stands around it: tabs, ends of lines that only
/// libyaml knows, spaces before the end of a line, '?' where a text or a key begins, long lines
/// that are more than ASCII.
bool unclear(std::string_view text) {
  for (const char* sign : {"\xC2\x85", "\xE2\x80\xA8", "\xE2\x80\xA9", "\xEF\xBB\xBF"})
    if (text.find(sign) != std::string_view::npos) return true;
  char before = '\n';
  std::size_t size = 0;
  bool ascii = true;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if ((byte < 0x20 && c != '\n') || byte == 0x7F) return true;
    if (c == '\n' && before == ' ') return true;
    if (c == '?' && has(" \n{[,", before)) return true;
    size = c == '\n' ? 0 : size + 1;
    ascii = byte < 0x80 && (ascii || c == '\n');
    if (size > longest_line && !ascii) return true;
    before = c;
  }
  return before == ' ';
}

/// Turns libyaml's marks, which count characters, into yaml-cpp's, which count bytes.
class Marks {
 public:
  explicit Marks(std::string_view text) : text_(text) {}

  YAML::Mark at(const yaml_mark_t& mark) {
    for (; passed_ < mark.index && at_ < text_.size(); ++passed_) next_character();
    YAML::Mark out;
    out.pos = static_cast<int>(at_);
    out.line = static_cast<int>(mark.line);
    out.column = static_cast<int>(at_ - line_start_);
    return out;
  }

 private:
  void next_character() {
    if (text_[at_++] == '\n') line_start_ = at_;
    while (at_ < text_.size() && (static_cast<unsigned char>(text_[at_]) & 0xC0u) == 0x80u) ++at_;
  }

  std::string_view text_;
  std::size_t passed_ = 0;  ///< characters
  std::size_t at_ = 0;
  std::size_t line_start_ = 0;
};

class Parser {
 public:
  explicit Parser(std::string_view text) {
    if (yaml_parser_initialize(&parser_) == 0) throw std::bad_alloc();
    yaml_parser_set_encoding(&parser_, YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(&parser_, reinterpret_cast<const yaml_char_t*>(text.data()),
                                 text.size());
  }
  Parser(const Parser&) = delete;
  Parser& operator=(const Parser&) = delete;
  ~Parser() { yaml_parser_delete(&parser_); }

  /// False where libyaml has a fault to find.
  bool next(yaml_event_t& event) { return yaml_parser_parse(&parser_, &event) != 0; }

 private:
  yaml_parser_t parser_{};
};

/// libyaml's event, with what it owns.
struct Event : yaml_event_t {
  Event() : yaml_event_t{} {}
  Event(const Event&) = delete;
  Event& operator=(const Event&) = delete;
  ~Event() { yaml_event_delete(this); }

  std::string_view text() const {
    return {reinterpret_cast<const char*>(data.scalar.value), data.scalar.length};
  }
  bool plain() const { return data.scalar.style == YAML_PLAIN_SCALAR_STYLE; }

  YAML::Mark at;
};

/// Keeps all events until the last has come, so that a text is told whole or not at all.
class QuickReader {
 public:
  explicit QuickReader(std::string_view text) : text_(text) {}

  bool read() {
    Parser parser(text_);
    Marks marks(text_);
    do {
      Event& event = events_.emplace_back();
      if (!parser.next(event)) return false;
      event.at = marks.at(event.start_mark);
      if (!clear(event)) return false;
    } while (events_.back().type != YAML_STREAM_END_EVENT);
    return events_.size() > 2;  // more than the stream's beginning and end
  }

  void tell(YAML::EventHandler& handler) const {
    for (const Event& event : events_) tell(event, handler);
  }

 private:
  /// Whether yaml-cpp, too, would read the event here, and the same.
  bool clear(const Event& event) {
    switch (event.type) {
      case YAML_SCALAR_EVENT:
        return event.data.scalar.anchor == nullptr && event.data.scalar.tag == nullptr &&
               clear_scalar(event);
      case YAML_SEQUENCE_START_EVENT:
        flow_ += event.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE ? 1 : 0;
        return event.data.sequence_start.anchor == nullptr &&
               event.data.sequence_start.tag == nullptr && ++depth_ <= deepest;
      case YAML_MAPPING_START_EVENT:
        flow_ += event.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE ? 1 : 0;
        return event.data.mapping_start.anchor == nullptr &&
               event.data.mapping_start.tag == nullptr && ++depth_ <= deepest;
      case YAML_SEQUENCE_END_EVENT:
      case YAML_MAPPING_END_EVENT:
        flow_ -= flow_ > 0 ? 1 : 0;
        --depth_;
        return true;
      case YAML_DOCUMENT_START_EVENT:
        return event.data.document_start.implicit != 0;
      case YAML_DOCUMENT_END_EVENT:
        return event.data.document_end.implicit != 0;
      case YAML_STREAM_START_EVENT:
      case YAML_STREAM_END_EVENT:
        return true;
      case YAML_ALIAS_EVENT:
      case YAML_NO_EVENT:
        break;
    }
    return false;
  }

  bool clear_scalar(const Event& event) const {
    const std::string_view text = event.text();
    switch (event.data.scalar.style) {
      case YAML_PLAIN_SCALAR_STYLE:  // no value that is not there; no '?' within brackets
        return !text.empty() && text != "~" && text != "null" && text != "Null" && text != "NULL" &&
               (flow_ == 0 || !has(text, '?'));
      case YAML_SINGLE_QUOTED_SCALAR_STYLE:
      case YAML_DOUBLE_QUOTED_SCALAR_STYLE:  // in one line: only libyaml keeps a first empty one
        return event.start_mark.line == event.end_mark.line;
      case YAML_LITERAL_SCALAR_STYLE:
      case YAML_FOLDED_SCALAR_STYLE:
        return clear_block(event.at);
      case YAML_ANY_SCALAR_STYLE:
        break;
    }
    return false;
  }

  /// '|', '>', '|-' or '>-' behind a key or a dash: first in a line it may be a second document.
  bool clear_block(const YAML::Mark& mark) const {
    const auto at = static_cast<std::size_t>(mark.pos);
    const auto column = static_cast<std::size_t>(mark.column);
    const std::string_view behind = text_.substr(at + 1, 2);
    return text_.find_first_not_of(' ', at - column) < at &&
           (behind.substr(0, 1) == "\n" || behind == "-\n");
  }

  static void tell(const Event& event, YAML::EventHandler& handler) {
    static const std::string plain = "?";  // what yaml-cpp says where no tag is written
    static const std::string quoted = "!";
    switch (event.type) {
      case YAML_SCALAR_EVENT:
        return handler.OnScalar(event.at, event.plain() ? plain : quoted, 0,
                                std::string(event.text()));
      case YAML_SEQUENCE_START_EVENT:
        return handler.OnSequenceStart(event.at, plain, 0, YAML::EmitterStyle::Default);
      case YAML_SEQUENCE_END_EVENT:
        return handler.OnSequenceEnd();
      case YAML_MAPPING_START_EVENT:
        return handler.OnMapStart(event.at, plain, 0, YAML::EmitterStyle::Default);
      case YAML_MAPPING_END_EVENT:
        return handler.OnMapEnd();
      case YAML_DOCUMENT_START_EVENT:
        return handler.OnDocumentStart(event.at);
      case YAML_DOCUMENT_END_EVENT:
        return handler.OnDocumentEnd();
      case YAML_STREAM_START_EVENT:
      case YAML_STREAM_END_EVENT:
      case YAML_ALIAS_EVENT:
      case YAML_NO_EVENT:
        return;
    }
  }

  std::string_view text_;
  std::deque<Event> events_;
  std::size_t depth_ = 0;
  std::size_t flow_ = 0;  ///< how many of them have brackets
};

}  // namespace

bool read_quick_yaml(std::string_view text, YAML::EventHandler& handler) {
  if (unclear(text)) return false;
  QuickReader reader(text);
  if (!reader.read()) return false;
  reader.tell(handler);
  return true;
}

}  // namespace tc
