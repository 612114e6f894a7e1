#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/calendar_date.h"
#include "base/sim_time.h"
#include "content/reading.h"
#include "content/tree.h"

namespace tc {

/// One map of a file while it is read. Reports on making: what is no map (TC104) and every key
/// that does not belong (TC100). `what` names it in sentences: "a reply".
class Fields {
 public:
  Fields(Reading& reading, Node map, std::string what,
         std::initializer_list<std::string_view> keys);
  Fields(Reading& reading, Node map, std::string what, const std::vector<std::string>& keys);

  /// Absent where the key is not there. A key with nothing after it is reported (TC110).
  Node operator[](std::string_view key) const;
  /// Reports where the key is not there (TC101).
  Node needed(std::string_view key) const;
  bool has(std::string_view key) const { return map_[key].kind() != NodeKind::absent; }

  Reading& reading() const { return reading_; }
  Span place() const { return map_.place(); }
  const std::string& what() const { return what_; }
  /// What a problem about a key points at: the key where it is given, else the map.
  Span key_place(std::string_view key) const;

 private:
  template <class Keys>
  void compare(const Keys& keys) const;

  Reading& reading_;
  Node map_;
  std::string what_;
};

/// Values. An absent or empty node gives "nothing" and no report: Fields has seen to it.

/// Words (TC102), without spaces around them.
std::string text_in(Reading& reading, Node node);
/// An id: a letter or digit, then letters, digits, '-', '_' and '.', at most 64 (TC113).
std::string name_in(Reading& reading, Node node);
/// A key that is a name by the same rule.
std::string name_in(Reading& reading, const Node::Entry& entry);
/// A whole number from `low` to `high` (TC105, TC106), with or without a sign.
std::optional<int> number_in(Reading& reading, Node node, int low, int high);
/// yes or no, or true or false (TC112).
std::optional<bool> yes_or_no_in(Reading& reading, Node node);
/// "17:05" (TC108).
std::optional<SimTime> time_in(Reading& reading, Node node);
/// "20 s", "5 min" and not less than a second (TC109).
std::optional<SimDuration> duration_in(Reading& reading, Node node);
/// "2023-03-30" (TC116).
std::optional<CalendarDate> date_in(Reading& reading, Node node);
/// The items of a list (TC103); a single word stands for a list of one.
std::vector<Node> items_in(Reading& reading, Node node);
/// The items as words, each of them (TC102).
std::vector<std::string> texts_in(Reading& reading, Node node);
/// The entries of a map (TC104).
Node::Entries entries_in(Reading& reading, Node node);

/// Which of the words it is, by number (TC107).
std::optional<std::size_t> word_in(Reading& reading, Node node,
                                   std::initializer_list<std::string_view> words);
std::optional<std::size_t> word_in(Reading& reading, Node node,
                                   const std::vector<std::string>& words);

}  // namespace tc
