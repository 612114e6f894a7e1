#pragma once

#include <functional>
#include <span>
#include <string_view>
#include <vector>

#include "scenario/scenario.h"

namespace tc {

/// Every place where something is brought about: choices, silences, happenings, promises' fates.
void each_effects(const Scenario& scenario,
                  const std::function<void(const Effects&, const Span& place)>& visit);

/// Every guard.
void each_guard(const Scenario& scenario, const std::function<void(const Expression&)>& visit);

/// Every text that somebody may read.
void each_text(const Scenario& scenario,
               const std::function<void(std::string_view text, const Span& place)>& visit);

/// Whether any choice, or a common move, does one of these acts.
bool on_offer(const Scenario& scenario, std::span<const ActIndex> acts);

}  // namespace tc
