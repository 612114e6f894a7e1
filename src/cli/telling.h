#pragma once

#include <iosfwd>
#include <string>

#include "assessment/debrief.h"
#include "standard/standard.h"

namespace tc::cli {

// A session in plain lines, read from top to bottom: for a terminal, a screen reader, a file.

enum class Marks { left_out, told };

// At the scenario's own level, or at that of an attempt: 0 is the scenario's own.

/// Title, place and time, and the briefing.
void tell_setting(std::ostream& out, const Scenario& scenario, int level = 0);
/// What was done in a step, what was found, what was said; and the marks.
void tell_step(std::ostream& out, const Scenario& scenario, const Step& step, Marks marks,
               int level = 0);
/// Each step in a line or two, with its number and what was seen, for --step and --at.
void tell_steps(std::ostream& out, const Debrief& debrief);
/// What was done, as one says it: 'You: "Morning."', "You wait."; "" of the opening.
std::string what_you_did(const Scenario& scenario, const Step& step);
/// "shown P2"
std::string in_words(const Chip& chip);
/// The whole conversation with its marks.
void tell_transcript(std::ostream& out, const Debrief& debrief);
/// How it ended, each criterion in full words, promises and needs.
void tell_debrief(std::ostream& out, const Debrief& debrief,
                  const std::vector<Standard>& standards);

/// "Counter, Friday 16:40, level 2, about 6 minutes"
std::string setting(const Scenario& scenario, int level = 0);
/// What a person says stands in quotes: 'Marged Ellis: "Hello."'
std::string in_words(const Scenario& scenario, const Said& said);
/// "patience wearing thin (35), trust fair (50), understanding fair (50)"
std::string in_words(Mood mood);

}  // namespace tc::cli
