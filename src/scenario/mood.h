#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace tc {

enum class Feeling : std::uint8_t { patience, trust, understanding };

inline constexpr std::array<Feeling, 3> all_feelings{Feeling::patience, Feeling::trust,
                                                     Feeling::understanding};

/// How the customer is, each from 0 to 100.
struct Mood {
  std::int8_t patience = 60;
  std::int8_t trust = 50;
  std::int8_t understanding = 50;

  std::int8_t operator[](Feeling feeling) const;
  std::int8_t& operator[](Feeling feeling);
  bool operator==(const Mood&) const = default;
};

/// By how much something moves each feeling, -100 to 100.
struct MoodChange {
  std::int8_t patience = 0;
  std::int8_t trust = 0;
  std::int8_t understanding = 0;

  std::int8_t operator[](Feeling feeling) const;
  std::int8_t& operator[](Feeling feeling);
  bool operator==(const MoodChange&) const = default;
};

/// The mood after a change, held between 0 and 100.
Mood changed(Mood mood, MoodChange change);

/// "patience", "trust", "understanding"
std::string_view name(Feeling feeling);
/// The level in words beside its bar: "wearing thin", "low", "fair" ...
std::string_view in_words(Feeling feeling, std::int8_t level);

enum class Face : std::uint8_t { calm, pleased, cross, worried, confused };
inline constexpr std::array<Face, 5> all_faces{Face::calm, Face::pleased, Face::cross,
                                               Face::worried, Face::confused};
std::string_view name(Face face);

/// The face that a mood shows where the author has not chosen one.
Face face_for(Mood mood);

}  // namespace tc
