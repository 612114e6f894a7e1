#pragma once

#include <map>
#include <string>

#include "base/problem.h"
#include "scenario/scenario.h"

namespace tc {

/// Words of the trade, with plain words for each (content/wording/jargon.yaml).
using Jargon = std::map<std::string, std::string, std::less<>>;

/// What is said to a retail customer in words of the trade, unless it does the act `jargon`. It is
/// no ScenarioCheck: the words are a centre's, not the scenario's.
void words_of_the_trade(const Scenario& scenario, const Jargon& jargon, Problems& problems);

}  // namespace tc
