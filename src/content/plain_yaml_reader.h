#pragma once

#include <yaml-cpp/eventhandler.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tc {

/// Reads plain YAML (see plain_yaml.h) into events that it keeps until all is read. Throws NotPlain
/// where the text has something that is left to yaml-cpp.
class PlainYamlReader {
 public:
  struct NotPlain {};

  explicit PlainYamlReader(std::string_view text) : text_(text) {}

  void read();
  void tell(YAML::EventHandler& handler) const;

 private:
  enum class Kind : std::uint8_t { plain, quoted, sequence, sequence_end, map, map_end };
  struct Event {
    Kind kind = Kind::plain;
    std::uint32_t at = 0;  ///< in the text
    std::uint32_t line = 0;
    std::uint32_t column = 0;
    std::uint32_t begin = 0;  ///< of a scalar's value, in `values_`
    std::uint32_t size = 0;
  };
  enum class Role : std::uint8_t { key, value };

  // Characters
  char peek(std::size_t ahead = 0) const {
    return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\n';
  }
  /// A blank or the end of the line.
  bool gap(std::size_t ahead) const { return peek(ahead) == ' ' || peek(ahead) == '\n'; }
  std::size_t column() const { return at_ - line_start_; }
  static void expect(bool so) {
    if (!so) throw NotPlain{};
  }
  void skip_spaces();
  void refuse_bytes() const;
  void end_line();
  void next_line();
  void to_next_token();

  // Events
  Event here(Kind kind) const;
  void add(Event event, std::string_view value);
  void finish(Event event);
  void tell(const Event& event, std::string& value, YAML::EventHandler& handler) const;

  // By indentation: each begins at its first token and ends at the first token of a later line.
  // `deep` is how many maps and lists may still be inside one another.
  void block(int indent, int deep);
  void block_sequence(int indent, int deep);
  void block_map(int indent, int deep);
  std::size_t key_size() const;
  void value_in_line(int indent, int deep);
  void block_scalar(int indent);
  void refuse_unclear_lines(int inner) const;

  // Within a line
  bool plain_begins() const;
  void plain();
  void quoted();
  void flow(int deep);
  void flow_value(int deep);
  void flow_plain(Role role);
  void add_plain(Event event, std::size_t end);

  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t line_ = 0;
  std::size_t line_start_ = 0;
  int indent_ = 0;  ///< of the token that comes next in a new line; -1 at the end
  std::vector<Event> events_;
  std::string values_;
};

}  // namespace tc
