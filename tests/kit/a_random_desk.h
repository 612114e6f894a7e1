#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <vector>

#include "trade/desk.h"

namespace tc::trade {

/// Somebody at the desk who says whatever comes to mind: often what could come next for some order,
/// right or wrong, else anything with any value, now and then nonsense.
class RandomPlayer {
 public:
  explicit RandomPlayer(std::uint64_t seed) : chance_(seed) {}
  std::string line(const Shop& shop, const Books& books);
  int below(int limit);

 private:
  std::string any_line(const Shop& shop, const Books& books);
  std::string next_step(const Shop& shop, const Order& order);
  std::string value(std::string_view blank, const Shop& shop, const Books& books);
  std::mt19937_64 chance_;
};

/// So many orders of every kind on the small shop's desk, by chance.
Books a_random_morning(const Shop& shop, RandomPlayer& player, int orders);

/// What of the things that always hold does not, a sentence each: parts and money are neither
/// made nor lost, nothing goes back twice, totals are sums of lines, nothing is below zero.
std::vector<std::string> faults_of(const Shop& shop, const Books& opening, const Books& books);

}  // namespace tc::trade
