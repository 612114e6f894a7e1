#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/id.h"
#include "base/span.h"

namespace tc {

/// The name of a standard in the public register: "IMIVPO01".
using StandardUrn = Id<struct StandardTag>;

enum class CriterionKind : std::uint8_t { performance, knowledge };

/// A criterion's number inside its standard: "P4", "K4.2". Ordered as people count: P2 before
/// P10 before K1, and K4 before K4.1 before K4.2 before K5.
struct CriterionCode {
  CriterionKind kind = CriterionKind::performance;
  /// One number a level, 0 where there is none: K4.2 is {4, 2, 0}.
  std::array<std::uint16_t, 3> numbers{};

  bool operator==(const CriterionCode&) const = default;
  std::strong_ordering operator<=>(const CriterionCode&) const = default;
};

/// "K4.2"
std::string text(const CriterionCode& code);
/// Reads "P4" or "K4.2" (capital letter, numbers from 1 to 9999, three levels at most); nothing
/// where it is not one.
std::optional<CriterionCode> parse_criterion_code(std::string_view text);
/// K4 for K4.2; nothing for K4.
std::optional<CriterionCode> parent(const CriterionCode& code);

/// A criterion wherever it is named, ordered by standard and then as its code.
struct CriterionRef {
  StandardUrn standard;
  CriterionCode code;

  bool operator==(const CriterionRef&) const = default;
  std::strong_ordering operator<=>(const CriterionRef&) const = default;
};

/// "IMIVPO01/P4"
std::string text(const CriterionRef& ref);
/// Reads "IMIVPO01/P4"; nothing where it is not one.
std::optional<CriterionRef> parse_criterion_ref(std::string_view text);
/// Reads "IMIVPO01/P4", or "P4" as that standard's.
std::optional<CriterionRef> parse_criterion_ref(std::string_view text, const StandardUrn& standard);
/// Whether this can be a URN: letters, digits, '.', '_' and '-', at most 40 of them.
bool is_standard_urn(std::string_view text);

/// A numbered line that only introduces others ("K4 the specific aspects of:") is a heading;
/// every other one is judged.
enum class CriterionStanding : std::uint8_t { judged, heading };

/// One numbered statement of a standard, in the standard's words.
struct Criterion {
  CriterionCode code;
  std::string words;
  CriterionStanding standing = CriterionStanding::judged;
  /// The unnumbered heading that the source prints above this line; empty where there is none.
  std::string heading;
  Span place;

  CriterionKind kind() const { return code.kind; }
  bool judged() const { return standing == CriterionStanding::judged; }
};

}  // namespace tc
