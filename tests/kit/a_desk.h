#pragma once

#include <catch2/catch.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "kit/a_small_shop.h"
#include "trade/desk.h"
#include "trade/questions.h"

namespace tc::trade {

/// The small shop's desk on a Thursday at nine, for tests to be told what to do.
class ADesk {
 public:
  ADesk() : shop(a_small_shop()), books(opening_books(shop, a_thursday)) {}

  ADesk& with(Order order) {
    place_order(books, std::move(order));
    return *this;
  }

  /// Does it, or fails the test. Time passes.
  Done does(std::string_view line) {
    const auto done = perform(shop, books, now, line);
    INFO(line << ": " << (done ? "" : done.error().sentence));
    REQUIRE(done);
    passes(done->takes);
    return *done;
  }
  void does_all(const std::vector<std::string>& lines) {
    for (const std::string& line : lines) does(line);
  }
  /// The rule by which it is refused; the sentence and the hint are there, and nothing changed.
  std::string refuses(std::string_view line) {
    const Books before = books;
    const auto done = perform(shop, books, now, line);
    INFO(line << ": " << (done ? done->says : ""));
    REQUIRE_FALSE(done);
    CHECK(books == before);
    CHECK_FALSE(done.error().sentence.empty());
    CHECK_FALSE(done.error().hint.empty());
    return done.error().rule;
  }
  /// Lets time pass, and gives all that happened, a sentence a line.
  std::string waits_until(std::string_view clock) {
    passes(*parse_sim_time(clock) - now);
    return std::exchange(heard_, "");
  }

  std::int32_t asks(OrderQuestion question, std::size_t order = 0) const {
    return answer(shop, books, question, {static_cast<std::uint16_t>(order)}, now);
  }
  std::int32_t asks(DayQuestion question) const { return answer(shop, books, question, now); }
  Order& order(std::size_t index = 0) { return books.orders[index]; }

  Shop shop;
  Books books;
  SimTime now{9 * 3600};

 private:
  void passes(SimDuration time) {
    now = now + time;
    for (const News& news : pass_until(shop, books, now)) heard_ += news.says + "\n";
  }
  std::string heard_;
};

}  // namespace tc::trade
