#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/calendar_date.h"
#include "base/span.h"
#include "standard/criterion.h"

namespace tc {

/// A line of the scope: {"1", "Parts include:"}, {"1.1", "motor vehicle parts …"}.
struct ScopeNote {
  std::string number;
  std::string words;
  Span place;
};

/// An explanation at the end of a standard. Some sources lost the term that it explains.
struct GlossaryEntry {
  std::optional<std::string> term;
  std::string words;
  Span place;
};

/// One National Occupational Standard as its source gives it, in the source's own words. What
/// the source does not give is absent here: empty lists, empty optionals, nothing made up.
struct Standard {
  StandardUrn urn;
  /// Where the URN comes from when the standard's own text does not give it.
  std::optional<std::string> urn_source;
  std::string title;
  std::optional<std::string> suite;
  std::optional<std::string> developed_by;
  std::optional<CalendarDate> approved;
  std::optional<CalendarDate> review;
  /// The paragraphs.
  std::vector<std::string> overview;

  /// The lines above the lists: "You must be able to:", "You need to know and understand:".
  std::optional<std::string> performance_opening;
  std::optional<std::string> knowledge_opening;
  /// Every numbered line in the standard's order, headings too: all P, then all K.
  std::vector<Criterion> criteria;

  std::vector<ScopeNote> scope;
  std::optional<std::string> glossary_note;
  std::vector<GlossaryEntry> glossary;
  std::vector<std::string> keywords;
  std::vector<std::string> occupations;
  std::optional<std::string> soc;
  std::optional<std::string> version;
  std::optional<std::string> validity;
  std::optional<std::string> status;
  std::optional<std::string> original_urn;
  std::optional<std::string> originating_organisation;
  Span place;

  /// Null where the standard has no such line; headings are found too.
  const Criterion* find(const CriterionCode& code) const;
  CriterionRef ref(const Criterion& criterion) const { return {urn, criterion.code}; }
  /// Those that an assessor decides on: no headings.
  std::vector<const Criterion*> judged() const;
  std::vector<const Criterion*> judged(CriterionKind kind) const;
  /// The criterion's words with those of the headings above it, so that it can be read alone:
  /// "the specific aspects of: health and safety".
  std::string words_in_full(const Criterion& criterion) const;

  /// Whether its own review date lies before that day: a newer version may exist.
  bool review_passed(const CalendarDate& on) const { return review && *review < on; }
};

/// Puts the lines in a standard's order, as people count, and marks the headings: a line with
/// parts under it (K4 above K4.1) is one, every other is judged. Whoever fills `criteria` calls it.
void arrange(std::vector<Criterion>& criteria);

/// Null where none has that URN.
const Standard* find_standard(const std::vector<Standard>& standards, const StandardUrn& urn);
/// Null where there is no such standard or no such line in it.
const Criterion* find_criterion(const std::vector<Standard>& standards, const CriterionRef& ref);

}  // namespace tc
