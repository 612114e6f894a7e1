#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "assessment/debrief.h"
#include "assessment/evidence.h"
#include "screens/kit/controls.h"
#include "screens/kit/portrait.h"

namespace tc {

// The words and looks that several pages share.

/// "Counter", "Phone", at the start of a line.
std::string channel_words(Channel channel);
/// "retail customer", "colleague"
std::string kind_words(CustomerKind kind);
/// "Counter · Saturday 16:42 · level 2"
std::string setting_words(const Scenario& scenario, SimTime now, int level);
/// "P3" for IMIVPO01/P3, where the standard is known from around it.
std::string short_name(const CriterionRef& criterion);
/// The short name, or "IMIVPO01/P3" where criteria of another standard stand beside it.
std::string name_among(const std::vector<CriterionRef>& all, const CriterionRef& criterion);
/// Straight quotes as ‘ ’ and “ ”, for words of ours; never for a standard's wording.
std::string typeset(std::string_view text);
/// With its first letter large, for what stands at the start of a line.
std::string capitalised(std::string_view text);
/// What a person says stands in quotes; what is told does not. Typeset.
std::string quoted(Speaker speaker, const std::string& text);
/// "1 criterion", "18 criteria"
std::string criteria_counted(std::size_t count);
/// "ended well" for the outcome "good"
std::string ended_words(std::string_view outcome);
/// "Marged" of "Marged Ellis"
std::string first_name(const std::string& name);
/// "GP" of "Gethin Price"
std::string initials(const std::string& name);

kit::Look drawn_look(const Customer& customer);
kit::Face drawn_face(Face face);
kit::Scene drawn_scene(Channel channel);
kit::Tone tone_of(Feeling feeling, std::int8_t level);

/// ✓ shown, ✗ missed, ● passed over
kit::ChipSpec showing_chip(const std::string& id, const std::string& label, Showing showing);
kit::Tone tone_of(Verdict verdict);
kit::Mark mark_of(Verdict verdict);
kit::Tone tone_of(Decision decision);
kit::Mark mark_of(Decision decision);
kit::Tone tone_of(PromiseFate fate);
kit::Mark mark_of(PromiseFate fate);

}  // namespace tc
