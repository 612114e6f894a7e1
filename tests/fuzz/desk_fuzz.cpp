// libFuzzer: whatever lines are said at the desk, each is done or refused, and parts and money are
// neither made nor lost. The first byte chooses the morning; each line after it is said once.
#include <algorithm>
#include <cstdint>
#include <string_view>

#include "base/require.h"
#include "kit/a_random_desk.h"
#include "kit/a_small_shop.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace tc::trade;
  static const Shop shop = a_small_shop();
  if (size == 0) return 0;
  RandomPlayer player(data[0]);
  const Books opening = a_random_morning(shop, player, 6);
  Books books = opening;
  tc::SimTime now{8 * 3600};
  std::string_view rest(reinterpret_cast<const char*>(data) + 1, size - 1);
  while (!rest.empty()) {
    const std::string_view line = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(std::min(rest.size(), line.size() + 1));
    (void)completions(shop, books, line, 5);
    if (const auto done = perform(shop, books, now, line)) {
      now = now + done->takes;
      (void)pass_until(shop, books, now);
      const auto again = perform(shop, books, now, done->line);
      tc::require(!again || again->line == done->line, "a canonical line stays as it is");
    }
  }
  tc::require(faults_of(shop, opening, books).empty(), "parts and money are kept");
  return 0;
}
