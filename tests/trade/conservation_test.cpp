#include <rapidcheck.h>

#include "base/text.h"
#include "kit/a_desk.h"
#include "kit/a_random_desk.h"

namespace tc::trade {

namespace {

struct Walk {
  Books opening;
  Books books;
  std::vector<std::string> lines;  ///< that were done, as they are recorded
  std::vector<SimTime> times;
  SimTime end;
};

void play(const Shop& shop, Books& books, const Walk& walk, std::size_t from) {
  for (std::size_t i = from; i < walk.lines.size(); ++i) {
    (void)pass_until(shop, books, walk.times[i]);
    const auto done = perform(shop, books, walk.times[i], walk.lines[i]);
    RC_ASSERT(done.has_value());
    RC_ASSERT(done->line == walk.lines[i]);
  }
  (void)pass_until(shop, books, walk.end);
}

Walk walk(const Shop& shop, std::uint64_t seed, int orders, int lines) {
  RandomPlayer player(seed);
  Walk out;
  out.opening = out.books = a_random_morning(shop, player, orders);
  SimTime now{8 * 3600};
  for (int i = 0; i < lines; ++i) {
    (void)pass_until(shop, out.books, now);
    const std::string line = player.line(shop, out.books);
    const auto done = perform(shop, out.books, now, line);
    if (done) {
      out.lines.push_back(done->line);
      out.times.push_back(now);
      now = now + done->takes + SimDuration{player.below(10) == 0 ? player.below(1800) : 0};
    }
  }
  out.end = now;
  (void)pass_until(shop, out.books, now);
  return out;
}

void all_can_be_asked(const Shop& shop, const Books& books) {
  for (std::size_t i = 0; i < books.orders.size(); ++i)
    for (const OrderWord& word : order_words())
      RC_ASSERT(answer(shop, books, word.question, {static_cast<std::uint16_t>(i)},
                       SimTime{18 * 3600}) >= 0);
  for (const DayWord& word : day_words())
    RC_ASSERT(answer(shop, books, word.question, SimTime{18 * 3600}) >= 0);
  for (const News& news : aftermath(shop, books)) RC_ASSERT(is_utf8(news.says));
}

}  // namespace

TEST_CASE("Whatever is said at the desk, parts and money are neither made nor lost") {
  const Shop shop = a_small_shop();
  const bool held = rc::check([&](std::uint16_t seed) {
    Walk played = walk(shop, seed, 4, 150);
    const auto faults = faults_of(shop, played.opening, played.books);
    RC_ASSERT(joined(faults, "\n") == "");
    (void)pass_until(shop, played.books, SimTime{24 * 3600});
    RC_ASSERT(joined(faults_of(shop, played.opening, played.books), "\n") == "");
    all_can_be_asked(shop, played.books);
  });
  CHECK(held);
}

TEST_CASE("The same lines give the same books, and a copy goes on as what it was copied from") {
  const Shop shop = a_small_shop();
  const bool held = rc::check([&](std::uint16_t seed) {
    const Walk played = walk(shop, seed, 4, 120);
    Books again = played.opening;
    play(shop, again, played, 0);
    RC_ASSERT(again == played.books);
    const std::size_t half = played.lines.size() / 2;
    Walk first_half = played;
    first_half.lines.resize(half);
    first_half.end = half == 0 ? SimTime{} : played.times[half - 1];
    Books start = played.opening;
    play(shop, start, first_half, 0);
    Books copy = start;
    play(shop, copy, played, half);
    RC_ASSERT(copy == again);
  });
  CHECK(held);
}

TEST_CASE("What is refused changes nothing, and says why and what to do") {
  const Shop shop = a_small_shop();
  const bool held = rc::check([&](std::uint16_t seed) {
    RandomPlayer player(seed);
    Books books = a_random_morning(shop, player, 4);
    SimTime now{8 * 3600};
    for (int i = 0; i < 120; ++i) {
      const Books before = books;
      const auto done = perform(shop, books, now, player.line(shop, books));
      if (done) {
        RC_ASSERT(done->takes.seconds > 0);
        RC_ASSERT(!done->says.empty());
        RC_ASSERT(is_utf8(done->says));
        now = now + done->takes;
        (void)pass_until(shop, books, now);
        continue;
      }
      RC_ASSERT(books == before);
      RC_ASSERT(done.error().sentence.size() > 8);
      RC_ASSERT(!done.error().hint.empty());
      RC_ASSERT(is_utf8(done.error().sentence + done.error().hint));
    }
  });
  CHECK(held);
}

TEST_CASE("A day of five hundred orders ends as consistent as it began") {
  const Shop shop = a_small_shop();
  Walk played = walk(shop, 500, 500, 4000);
  CHECK(faults_of(shop, played.opening, played.books).empty());
  (void)pass_until(shop, played.books, SimTime{24 * 3600});
  CHECK(faults_of(shop, played.opening, played.books).empty());
  CHECK(played.lines.size() > 500);
}

TEST_CASE("Nothing that is put in the place of a value brings the desk down") {
  ADesk desk;
  desk.with(an_order(desk.shop, "W1", "BP-2201"));
  const std::vector<std::string> hostile{"\"\"",
                                         "'; DROP TABLE orders; --",
                                         "%s%s%n",
                                         "../../etc/passwd",
                                         std::string(250, '9'),
                                         std::string(250, 'A'),
                                         "-1",
                                         "-99999999.99",
                                         "99999999999999999999.99",
                                         "1e308",
                                         "NaN",
                                         "\xE2\x80\xAE"
                                         "evil",
                                         "\xF0\x9F\x9A\x97",
                                         "\xC3",
                                         "\xED\xA0\x80",
                                         "a\x01"
                                         "b",
                                         "a\x7F"
                                         "b",
                                         "ORDER",
                                         "for for for for",
                                         "£",
                                         "0.00",
                                         "٣"};
  for (const Verb& verb : verbs())
    for (const std::string& value : hostile) {
      std::string line;
      for (const std::string_view word : words(verb.pattern)) {
        if (!line.empty()) line += ' ';
        const bool is_blank = word.front() >= 'A' && word.front() <= 'Z';
        line += is_blank ? value : std::string(word);
      }
      const auto done = perform(desk.shop, desk.books, desk.now, line);
      if (!done) CHECK(is_utf8(done.error().sentence + done.error().hint));
      (void)completions(desk.shop, desk.books, line, 10);
    }
  CHECK(faults_of(desk.shop, opening_books(desk.shop, a_thursday), desk.books).empty());
}

}  // namespace tc::trade
