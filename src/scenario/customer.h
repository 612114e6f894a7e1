#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "scenario/mood.h"

namespace tc {

enum class CustomerKind : std::uint8_t { retail, trade, internal };

/// How the customer is drawn. Names are checked when read; see scenarios/README.md.
struct Look {
  std::string age = "adult";
  std::string skin = "light";
  std::string hair = "short";
  std::string hair_colour = "brown";
  std::string clothes = "blue";
  std::vector<std::string> wears;  ///< glasses, beard, hijab, turban, cap, overalls, hi_vis
};

enum class Pronoun : std::uint8_t { she, he, they };

struct Customer {
  std::string name;
  CustomerKind kind = CustomerKind::retail;
  Pronoun pronoun = Pronoun::they;
  Mood mood;
  Look look;
};

std::string_view name(CustomerKind kind);
/// "she", "he", "they" and "her", "his", "their"
std::string_view subject(Pronoun pronoun);
std::string_view possessive(Pronoun pronoun);

}  // namespace tc
