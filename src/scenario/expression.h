#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "base/id.h"
#include "scenario/acts.h"
#include "scenario/mood.h"

namespace tc {

using FlagIndex = Index<struct FlagTag>;
using NeedIndex = Index<struct NeedTag>;
using PromiseIndex = Index<struct PromiseTag>;

enum class Comparison : std::uint8_t { below, at_most, above, at_least };

// The terms of a guard. Each is true or false of a session.
struct ActDone {
  ActIndex act;  ///< did(ask.vehicle)
};
struct FlagSet {
  FlagIndex flag;  ///< flag(has_receipt)
};
struct NeedFound {
  NeedIndex need;  ///< found(vehicle)
};
struct PromiseOpen {
  PromiseIndex promise;  ///< open(will-ring)
};
struct PromiseKept {
  PromiseIndex promise;  ///< kept(will-ring)
};
struct PromiseBroken {
  PromiseIndex promise;  ///< broken(will-ring)
};
struct FeelingIs {
  Feeling feeling;  ///< patience < 30
  Comparison comparison;
  std::int8_t level;
};
struct Not {};
struct And {};
struct Or {};

using Term = std::variant<ActDone, FlagSet, NeedFound, PromiseOpen, PromiseKept, PromiseBroken,
                          FeelingIs, Not, And, Or>;

/// A guard in postfix order; empty means "always". At most `most_terms` terms, so that it is
/// evaluated in a fixed space.
struct Expression {
  std::vector<Term> postfix;

  static constexpr std::size_t most_terms = 64;
  bool always() const { return postfix.empty(); }
};

}  // namespace tc
