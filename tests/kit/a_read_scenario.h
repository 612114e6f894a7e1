#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "kit/a_run.h"
#include "scenario/scenario.h"

namespace tc {

/// A scenario of IMIVPO01 as the reader makes it of YAML, with the shipped acts, moves, conduct
/// and authority. What the body does not give, a small head and an ending `done` give: it starts
/// at 09:00 on a Saturday in the scene `arrives`, at the counter, for 3 minutes. Problems fail
/// the test.
std::shared_ptr<const Scenario> a_read_scenario(const std::string& body);
/// The same of another standard.
std::shared_ptr<const Scenario> a_read_scenario(const std::string& body, std::string_view standard);

}  // namespace tc
