#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "scenario/customer.h"
#include "scenario/script.h"
#include "standard/criterion.h"

namespace tc {

enum class Channel : std::uint8_t { counter, phone };

/// A script: immutable once read. Rows refer to one another by index; every part has its place.
/// Limits that keep a session a small flat value: see `limits`.
struct Scenario {
  std::string id;
  std::string title;
  StandardUrn standard;  ///< that bare criteria belong to
  Channel channel = Channel::counter;
  int level = 2;  ///< 1 guided, 2 normal, 3 cues removed
  SimDuration norm;
  std::string day;
  SimTime starts;
  std::string briefing;
  Customer customer;
  Acts acts;
  std::vector<CriterionRef> criteria;  ///< all that something shows or misses, in order
  std::vector<std::string> flags;
  std::vector<Need> needs;
  std::vector<Line> lines;
  std::vector<Choice> choices;
  std::vector<Scene> scenes;
  std::vector<Promise> promises;
  std::vector<Happening> happenings;
  std::vector<Ending> endings;
  SceneIndex start;
  std::optional<EndingIndex> gives_up;  ///< the ending when patience reaches 0
  Span place;

  const Line& operator[](LineIndex i) const { return lines[i.value]; }
  const Choice& operator[](ChoiceIndex i) const { return choices[i.value]; }
  const Scene& operator[](SceneIndex i) const { return scenes[i.value]; }
  const Ending& operator[](EndingIndex i) const { return endings[i.value]; }
  const Promise& operator[](PromiseIndex i) const { return promises[i.value]; }
  const Happening& operator[](HappeningIndex i) const { return happenings[i.value]; }
  const Need& operator[](NeedIndex i) const { return needs[i.value]; }
  const CriterionRef& operator[](CriterionIndex i) const { return criteria[i.value]; }
};

/// The most that one scenario may have of each; the reader reports what goes beyond.
namespace limits {
inline constexpr std::size_t choices_in_a_scene = 24;
inline constexpr std::size_t flags = 64;
inline constexpr std::size_t needs = 32;
inline constexpr std::size_t promises = 16;
inline constexpr std::size_t happenings = 32;
inline constexpr std::size_t criteria = 64;
inline constexpr std::size_t rows = 60000;  ///< scenes, choices, lines
}  // namespace limits

std::string_view name(Channel channel);

}  // namespace tc
