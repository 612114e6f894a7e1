#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <variant>

#include "scenario/script.h"
#include "trade/books.h"

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

/// When something happens by itself.
enum class Occasion : std::uint8_t {
  at_time,     ///< at a simulated time
  as_soon_as,  ///< once, after the move in which `holds` first holds
  at_end       ///< when the visit is over, where `holds` holds; it only marks
};

/// Something that the world does by itself, or that is seen by itself.
struct Happening {
  std::string_view id;
  Occasion occasion = Occasion::at_time;
  SimTime at;        ///< of those at a time
  Expression holds;  ///< of the others
  std::optional<LineIndex> what;
  Expression when;
  Effects effects;
  std::optional<trade::OrderIndex> proof;  ///< the order whose books and papers prove its marks
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
