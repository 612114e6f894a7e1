#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <variant>

#include "scenario/script.h"

// What goes on around the conversation: needs to find out, promises, happenings, what is kept in
// mind. Rows like those of script.h.

namespace tc {

/// What the apprentice has to find out and confirm (IMIVPO01 P4, P12).
struct Need {
  std::string_view name;
  std::string_view is;
  std::span<const ActIndex> found_by;
  std::span<const ActIndex> confirmed_by;
  Span place;
};

/// By when: at a time of the simulated day, or so long after the promise was made.
using Due = std::variant<SimTime, SimDuration>;

struct Promise {
  std::string_view id;  ///< the id of the choice that makes it
  std::string_view what;
  Due by;
  std::span<const ActIndex> kept_by;
  std::span<const ActIndex> updated_by;
  Effects if_kept;
  Effects if_updated;
  Effects if_broken;
  Span place;
};

/// Something that the world does by itself at a simulated time.
struct Happening {
  std::string_view id;
  SimTime at;
  LineIndex what;
  Expression when;
  Effects effects;
  Span place;
};

/// What a scenario keeps in mind; flags are truths that begin at no.
struct Variable {
  std::string_view name;
  ValueType type = ValueType::truth;
  std::int32_t initial = 0;
  bool declared = false;  ///< under `variables`, rather than by being set
  Span place;
};

}  // namespace tc
