#include "kit/a_run.h"

#include <algorithm>
#include <catch2/catch.hpp>

namespace tc {

namespace {

template <class Row>
std::uint16_t row_called(const std::vector<Row>& rows, std::string_view Row::*name,
                         std::string_view wanted) {
  const auto found =
      std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return row.*name == wanted; });
  INFO("the scenario has no part called '" << wanted << "'");
  REQUIRE(found != rows.end());
  return static_cast<std::uint16_t>(found - rows.begin());
}

}  // namespace

Run::Run(std::shared_ptr<const Scenario> scenario, std::uint64_t seed)
    : session_(std::move(scenario), seed, last_), all_(last_) {}

Run& Run::wait(int seconds) { return choose("wait:" + std::to_string(seconds)); }

Run& Run::choose(std::string_view move_text) {
  const auto move = parse_move(move_text, scenario());
  INFO(move_text << ": " << (move ? "" : move.error().sentence));
  REQUIRE(move);
  last_.clear();
  const Result<void> taken = session_.take(*move, last_);
  INFO((taken ? "" : taken.error().sentence));
  REQUIRE(taken);
  all_.insert(all_.end(), last_.begin(), last_.end());
  moves_.emplace_back(move_text);
  return *this;
}

bool Run::offers(std::string_view id) const {
  const auto& choices = scenario().choices;
  return session_.offers({row_called(choices, &Choice::id, id)});
}

std::vector<std::string> Run::replies() const {
  std::vector<std::string> out;
  for (const ChoiceIndex choice : session_.replies()) out.emplace_back(scenario()[choice].id);
  return out;
}

std::vector<std::string> Run::lines() const {
  std::vector<std::string> out;
  for (const Event& event : last_)
    if (const auto* said = std::get_if<LineSaid>(&event.what))
      out.emplace_back(scenario()[said->line].text);
  return out;
}

std::vector<Indicated> Run::indications() const {
  std::vector<Indicated> out;
  for (const Event& event : last_)
    if (const auto* indicated = std::get_if<Indicated>(&event.what)) out.push_back(*indicated);
  return out;
}

std::vector<std::string> Run::indicated(Showing showing) const {
  std::vector<std::string> out;
  for (const Indicated& seen : indications())
    if (seen.showing == showing) out.push_back(tc::text(scenario()[seen.criterion].code));
  return out;
}

bool Run::has(std::string_view part_of_text) const {
  return text().find(part_of_text) != std::string::npos;
}

PromiseFate Run::fate(std::string_view promise) const {
  return session_.fate({row_called(scenario().promises, &Promise::id, promise)});
}

bool Run::found(std::string_view need) const {
  return session_.found({row_called(scenario().needs, &Need::name, need)});
}

bool Run::confirmed(std::string_view need) const {
  return session_.confirmed({row_called(scenario().needs, &Need::name, need)});
}

std::string Run::scene() const { return std::string(scenario()[session_.scene()].name); }

std::string Run::ending() const {
  return session_.over() ? std::string(scenario()[*session_.ending()].name) : "";
}

std::string Run::clock() const {
  const int seconds = session_.now().seconds % 60;
  return clock_text(session_.now()) + (seconds < 10 ? ":0" : ":") + std::to_string(seconds);
}

}  // namespace tc
