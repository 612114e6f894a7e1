// libFuzzer: whatever lines are given as moves, each is taken or refused, and a session stays what
// it has to be. Each line but the first is a move as it is recorded; the first names a scenario by
// its first byte.
#include <cstdint>
#include <memory>
#include <string_view>

#include "base/require.h"
#include "content/library_reader.h"
#include "session/session.h"

namespace {

const tc::Library& shipped() {
  static const tc::Library library = [] {
    tc::Sources sources;
    tc::Problems problems;
    return tc::read_library({TC_SOURCE_DIR "/content", TC_SOURCE_DIR "/scenarios"}, sources,
                            problems);
  }();
  return library;
}

void look_at(const tc::Session& session, tc::SimTime before) {
  tc::require(before <= session.now(), "time goes on");
  for (const tc::Feeling feeling : tc::all_feelings) {
    const int level = session.mood()[feeling];
    tc::require(level >= 0 && level <= 100, "moods stay within 0 to 100");
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const auto& scenarios = shipped().scenarios;
  tc::Events events;
  tc::Session session(scenarios[data[0] % scenarios.size()].scenario, data[0], events);
  std::string_view rest(reinterpret_cast<const char*>(data) + 1, size - 1);
  while (!rest.empty()) {
    const std::string_view line = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(std::min(rest.size(), line.size() + 1));
    const tc::SimTime before = session.now();
    const auto move = tc::parse_move(line, session.scenario());
    events.clear();
    if (move && session.take(*move, events)) (void)tc::canonical_text(events, session.scenario());
    look_at(session, before);
  }
  return 0;
}
