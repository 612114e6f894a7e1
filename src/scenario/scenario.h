#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/arena.h"
#include "base/row_set.h"
#include "scenario/common.h"
#include "scenario/customer.h"
#include "scenario/script.h"
#include "scenario/world.h"
#include "standard/criterion.h"
#include "trade/books.h"

namespace tc {

enum class Channel : std::uint8_t { counter, phone, email, chat, web };
inline constexpr std::array<Channel, 5> all_channels{Channel::counter, Channel::phone,
                                                     Channel::email, Channel::chat, Channel::web};

/// A script, compiled: immutable once read, its rows flat, their texts and lists in one arena that
/// copies share. Rows refer to one another by index; every part has its place. Limits that keep a
/// session a small flat value: see `limits`.
struct Scenario {
  std::string id;
  std::string title;
  StandardUrn standard;  ///< that bare criteria belong to
  Channel channel = Channel::counter;
  int level = 2;  ///< 1 guided, 2 normal, 3 cues removed and more pressure
  SimDuration norm;
  std::string day;
  SimTime starts;
  std::string language = "en";  ///< of its texts
  std::string briefing;
  std::string notes;  ///< for assessors
  Customer customer;
  std::shared_ptr<const Common> common;  ///< never null once read
  std::shared_ptr<Arena> arena = std::make_shared<Arena>();
  std::vector<CriterionRef> criteria;  ///< all that something shows or misses, in order
  std::vector<Variable> variables;
  std::vector<std::string_view> words;    ///< the texts that variables can hold
  std::vector<std::string_view> waiters;  ///< who may come to wait
  std::vector<std::string_view> people;   ///< ids of colleagues at hand
  std::vector<std::string_view> facts;    ///< ids of facts that it relies on
  std::vector<Need> needs;
  std::vector<Line> lines;
  std::vector<Choice> choices;
  std::vector<Scene> scenes;
  std::vector<Promise> promises;
  std::vector<Happening> happenings;
  std::vector<Ending> endings;
  std::vector<ConductRule> conduct;  ///< as this scenario tunes them
  std::array<RowSet, conduct_kinds> conduct_of_kind{};
  /// The parts counter's books when it begins, in `common->shop`; null where there is no world.
  std::shared_ptr<const trade::Books> opening;
  std::vector<trade::Order> arrivals;  ///< that come into the books later, soonest first
  SceneIndex start;
  std::optional<EndingIndex> gives_up;  ///< the ending when patience reaches 0
  Span place;

  const Line& operator[](LineIndex i) const { return row(lines, common->lines, i.value); }
  const Choice& operator[](ChoiceIndex i) const { return row(choices, common->choices, i.value); }
  const Scene& operator[](SceneIndex i) const { return scenes[i.value]; }
  const Ending& operator[](EndingIndex i) const { return endings[i.value]; }
  const Promise& operator[](PromiseIndex i) const { return promises[i.value]; }
  const Happening& operator[](HappeningIndex i) const { return happenings[i.value]; }
  const Need& operator[](NeedIndex i) const { return needs[i.value]; }
  const Variable& operator[](VariableIndex i) const { return variables[i.value]; }
  const ConductRule& operator[](RuleIndex i) const { return conduct[i.value]; }
  const CriterionRef& operator[](CriterionIndex i) const { return criteria[i.value]; }
  const Acts& acts() const { return common->acts; }
  /// Rows of `conduct`, so that a session looks only at those that something can come of.
  RowSet rules_of(ConductKind kind) const {
    return conduct_of_kind[static_cast<std::size_t>(kind)];
  }

 private:
  template <class Row>
  static const Row& row(const std::vector<Row>& own, const std::vector<Row>& shared,
                        std::uint16_t at) {
    return at < first_common_row ? own[at] : shared[at - first_common_row];
  }
};

/// The most that one scenario may have of each; the reader reports what goes beyond.
namespace limits {
inline constexpr std::size_t choices_in_a_scene = 32;
inline constexpr std::size_t variables = 64;
inline constexpr std::size_t words = 255;
inline constexpr std::size_t needs = 32;
inline constexpr std::size_t promises = 16;
inline constexpr std::size_t happenings = 32;
inline constexpr std::size_t interruptions = 16;  ///< by happenings and promises
inline constexpr std::size_t criteria = 64;
inline constexpr std::size_t waiters = 8;
inline constexpr std::size_t remembered_choices = 128;  ///< once-only, or asked for by `said`
inline constexpr std::size_t counted_scenes = 32;       ///< asked for by `visits` or `visited`
inline constexpr std::size_t moves = 24;
inline constexpr std::size_t rules = RowSet::most;
inline constexpr std::size_t orders = 48;
inline constexpr std::size_t rows = 30000;  ///< scenes, choices, lines
}  // namespace limits

std::string_view name(Channel channel);

/// An order of the world by its row: those of the opening, then those that arrive.
const trade::Order& order_of(const Scenario& scenario, trade::OrderIndex order);

/// A variable's value as an author writes it: "3", "yes", "17:05", "20 s", a word.
std::string value_text(const Scenario& scenario, ValueType type, std::int32_t value);

}  // namespace tc
