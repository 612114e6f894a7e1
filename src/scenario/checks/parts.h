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

/// Every line of the scenario's own, with all its variants; `scene` is where it is said, null where
/// that is an ending or wherever one is.
void each_lines(const Scenario& scenario,
                const std::function<void(const Lines& lines, const Scene* scene)>& visit);

/// Every text that somebody may read.
void each_text(const Scenario& scenario,
               const std::function<void(std::string_view text, const Span& place)>& visit);

/// How many happenings and fates of promises break in, each with a scene.
std::size_t interruptions_by_the_world(const Scenario& scenario);

/// Whether one of the acts is in the set, or among the others.
bool any_of(std::span<const ActIndex> acts, const ActSet& set);
bool any_of(std::span<const ActIndex> acts, std::span<const ActIndex> others);

/// Whether a common move is for the scenario's channel, and for a scene with or without customer.
bool for_channel(const CommonMove& move, Channel channel);
bool for_scene(const CommonMove& move, const Scene& scene);

/// Whether any choice, a common move, or the desk where there is one, does one of these acts.
bool on_offer(const Scenario& scenario, std::span<const ActIndex> acts);

}  // namespace tc
