#include "scenario/mood.h"

#include <algorithm>

#include "base/require.h"

namespace tc {

namespace {

/// A feeling's level in five steps: 0, below 25, below 50, below 75, the rest.
std::size_t step(std::int8_t level) {
  if (level <= 0) return 0;
  if (level < 25) return 1;
  if (level < 50) return 2;
  return level < 75 ? 3 : 4;
}

using Steps = std::array<std::string_view, 5>;

std::int8_t held(int level) { return static_cast<std::int8_t>(std::clamp(level, 0, 100)); }

/// Both kinds of three feelings are reached by name in the same way.
template <class Three>
auto& of(Three& three, Feeling feeling) {
  switch (feeling) {
    case Feeling::patience:
      return three.patience;
    case Feeling::trust:
      return three.trust;
    case Feeling::understanding:
      return three.understanding;
  }
  require(false, "a feeling is one of three");
  return three.patience;
}

}  // namespace

std::int8_t Mood::operator[](Feeling feeling) const { return of(*this, feeling); }
std::int8_t& Mood::operator[](Feeling feeling) { return of(*this, feeling); }
std::int8_t MoodChange::operator[](Feeling feeling) const { return of(*this, feeling); }
std::int8_t& MoodChange::operator[](Feeling feeling) { return of(*this, feeling); }

Mood changed(Mood mood, MoodChange change) {
  for (const Feeling feeling : all_feelings) mood[feeling] = held(mood[feeling] + change[feeling]);
  return mood;
}

std::string_view name(Feeling feeling) {
  switch (feeling) {
    case Feeling::patience:
      return "patience";
    case Feeling::trust:
      return "trust";
    case Feeling::understanding:
      return "understanding";
  }
  return "";
}

std::string_view in_words(Feeling feeling, std::int8_t level) {
  constexpr Steps patience{"gone", "nearly gone", "wearing thin", "holding", "plenty"};
  constexpr Steps trust{"none", "low", "doubtful", "fair", "high"};
  constexpr Steps understanding{"lost", "confused", "partly clear", "following", "clear"};
  switch (feeling) {
    case Feeling::patience:
      return patience[step(level)];
    case Feeling::trust:
      return trust[step(level)];
    case Feeling::understanding:
      return understanding[step(level)];
  }
  return "";
}

std::string_view name(Face face) {
  switch (face) {
    case Face::calm:
      return "calm";
    case Face::pleased:
      return "pleased";
    case Face::cross:
      return "cross";
    case Face::worried:
      return "worried";
    case Face::confused:
      return "confused";
  }
  return "";
}

Face face_for(Mood mood) {
  // What is strongest shows first: somebody out of patience looks cross even when also lost.
  if (mood.patience < 35) return Face::cross;
  if (mood.understanding < 35) return Face::confused;
  if (mood.trust < 35) return Face::worried;
  if (mood.trust >= 65 && mood.patience >= 50) return Face::pleased;
  return Face::calm;
}

}  // namespace tc
