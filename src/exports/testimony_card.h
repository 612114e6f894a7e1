#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "base/calendar_date.h"
#include "standard/criterion.h"

namespace tc {

/// Whether a witness is competent in the work that they saw; the practice notes' two kinds.
enum class Expertise : std::uint8_t { unknown, expert, other };

/// Who is asked to testify. What is empty is left for the witness to fill in.
struct CardWitness {
  std::string name;
  std::string job;
  std::string employer;
  std::string contact;   ///< how an assessor reaches them
  std::string relation;  ///< to the learner
  Expertise expertise = Expertise::unknown;
  std::string basis;  ///< of an expert's competence: qualification, years in the trade
};

/// What a printed card asks a witness for.
struct TestimonyCard {
  std::string learner;
  StandardUrn standard;
  std::string standard_title;
  CardWitness witness;
  std::vector<std::pair<CriterionCode, std::string>> criteria;  ///< with their full words
  std::string reference;  ///< short: it finds the request when the card is entered
  CalendarDate made_on;
};

/// One page of HTML for A4 that needs nothing else: black on white, no scripts, nothing loaded
/// from anywhere, every text of the card escaped. A card of many criteria runs over several
/// sheets; browsers that repeat a table's foot print the reference on each. Pure: the same card
/// gives the same bytes.
std::string testimony_card(const TestimonyCard& card);

}  // namespace tc
