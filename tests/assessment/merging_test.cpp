// What several copies of a record come to, in whatever order their entries arrived.
#include <rapidcheck.h>
#include <catch2/catch.hpp>

#include "a_copy.h"

using namespace tc;

namespace {

const PersonId sam("sam");

/// A provider's copy with people, and a learner's laptop; each accepts the other.
struct TwoCopies {
  TwoCopies() {
    provider.found();
    provider.with_people();
    laptop.found();
    laptop.clock.advance_ms(60'000);
    laptop.take_in(provider);
    laptop.trust(provider);
    provider.clock.advance_ms(120'000);
    provider.take_in(laptop);
    provider.trust(laptop);
    exchange();
  }
  void exchange() {
    laptop.take_in(provider);
    provider.take_in(laptop);
    const std::int64_t late = std::max(laptop.clock.now().ms, provider.clock.now().ms) + 1000;
    laptop.clock.set(UtcTime{late});
    provider.clock.set(UtcTime{late + 500});
  }
  std::vector<Conflict> conflicts() const {
    CHECK(told(laptop.book()) == told(provider.book()));
    return laptop.book().conflicts();
  }

  ACopy provider{1};
  ACopy laptop{2};
};

const EvidenceItem& first_item(const RecordBook& book) {
  REQUIRE_FALSE(book.portfolio(sam).items.empty());
  return book.portfolio(sam).items.front();
}

}  // namespace

TEST_CASE("A submission goes out and its judgement comes back") {
  TwoCopies both;
  const EntryId submission = both.laptop.submitted("VPO01/E01");
  both.exchange();
  both.provider.judge(submission, Verdict::accepted);
  both.exchange();
  CHECK(first_item(both.laptop.book()).find(vpo01("P4"))->accepted());
  CHECK(both.conflicts().empty());
}

TEST_CASE("Two items that got one number apart are told, until one is renumbered") {
  TwoCopies both;
  both.laptop.submitted("VPO01/E01");
  const EntryId seen = both.provider.submitted("VPO01/E01", "jo");
  both.exchange();
  REQUIRE(both.conflicts().size() == 1);
  const Conflict conflict = both.conflicts().front();
  CHECK(conflict.about == Conflict::About::number_twice);
  CHECK(conflict.sentence ==
        "2 items of Sam Carter have the number VPO01/E01: all but one need another.");
  CHECK(conflict.entries.size() == 2);
  const EntryId item = both.provider.item_of(seen);
  both.provider.add(kinds::evidence_renumbered, EvidenceRenumbered{item, "VPO01/E02"}, {item},
                    "jo");
  both.exchange();
  CHECK(both.conflicts().empty());
}

TEST_CASE("Two decisions that knew nothing of each other are told, until it is decided again") {
  TwoCopies both;
  const EntryId here = both.provider.decide(Decision::met);
  const EntryId there = both.laptop.decide(Decision::not_yet_met, "kim");
  both.exchange();
  REQUIRE(both.conflicts().size() == 1);
  CHECK(both.conflicts().front().about == Conflict::About::decided_apart);
  CHECK(both.conflicts().front().sentence.find("Jo Bell said 'met'") != std::string::npos);
  both.provider.decide(Decision::met, "jo", {here, there});
  both.exchange();
  CHECK(both.conflicts().empty());
}

TEST_CASE("Two decisions that say the same, or of which one answers the other, are no conflict") {
  TwoCopies both;
  both.provider.decide(Decision::met);
  both.laptop.decide(Decision::met, "kim");
  both.exchange();
  CHECK(both.conflicts().empty());
  TwoCopies others;
  const EntryId first = others.provider.decide(Decision::working_towards);
  others.exchange();
  others.laptop.decide(Decision::met, "kim", {first});
  others.exchange();
  CHECK(others.conflicts().empty());
}

TEST_CASE("Two verdicts on one link that knew nothing of each other are told") {
  TwoCopies both;
  const EntryId submission = both.laptop.submitted("VPO01/E01");
  both.exchange();
  const EntryId here = both.provider.judge(submission, Verdict::accepted);
  const EntryId there = both.laptop.judge(submission, Verdict::not_accepted, "kim");
  both.exchange();
  REQUIRE(both.conflicts().size() == 1);
  CHECK(both.conflicts().front().about == Conflict::About::judged_apart);
  CHECK(both.conflicts().front().criterion == vpo01("P4"));
  both.laptop.judge(submission, Verdict::accepted, "kim", {here, there});
  both.exchange();
  CHECK(both.conflicts().empty());
}

TEST_CASE("An attempt that went on in two places counts as it is read first, and is told") {
  TwoCopies both;
  const EntryId opening = both.laptop.move(both.laptop.begin(), 0, "");
  both.exchange();
  both.laptop.move(opening, 1, "reply:laptop");
  both.provider.move(opening, 1, "reply:provider");
  both.exchange();
  REQUIRE(both.conflicts().size() == 1);
  CHECK(both.conflicts().front().about == Conflict::About::attempt_forked);
  CHECK(both.provider.book().attempts().front().moves.back().move == "reply:laptop");
}

TEST_CASE("Two of one name from two workspaces may be one, until they are joined") {
  TwoCopies both;
  both.laptop.person("sam-too", "sam carter ", {Role::apprentice});
  both.laptop.enrol("sam-too");
  EvidenceSaid said = both.laptop.said("VPO01/E01");
  said.learner = PersonId("sam-too");
  both.laptop.add(kinds::evidence_added, said, {}, "sam-too");
  both.exchange();
  REQUIRE(both.conflicts().size() == 1);
  CHECK(both.conflicts().front().about == Conflict::About::same_person_maybe);
  CHECK(both.conflicts().front().people.size() == 2);
  both.provider.add(kinds::person_joined, PersonJoined{sam, PersonId("sam-too")}, {}, "jo");
  both.exchange();
  const RecordBook book = both.provider.book();
  CHECK(book.conflicts().empty());
  CHECK(book.find_person(PersonId("sam-too"))->id == sam);
  CHECK(book.portfolio(PersonId("sam-too")).items.size() == 1);
  CHECK(&book.portfolio(PersonId("sam-too")) == &book.portfolio(sam));
}

TEST_CASE("Somebody who was joined to a learner has never judged that learner") {
  TwoCopies both;
  const EntryId submission = both.laptop.submitted("VPO01/E01");
  both.exchange();
  both.provider.judge(submission, Verdict::accepted, "kim");
  CHECK(first_item(both.provider.book()).find(vpo01("P4"))->accepted());
  both.provider.add(kinds::person_joined, PersonJoined{sam, PersonId("kim")}, {}, "jo");
  CHECK_FALSE(first_item(both.provider.book()).find(vpo01("P4"))->accepted());
  CHECK(both.provider.book().passed_over().back().refusal.rule == "own-evidence");
}

TEST_CASE("What comes under a signature that is not its person's does not count") {
  TwoCopies both;
  const EntryId submission = both.laptop.submitted("VPO01/E01");
  both.laptop.signs_as = "sam";
  both.laptop.judge(submission, Verdict::accepted, "jo");
  both.provider.take_in(both.laptop);
  CHECK(first_item(both.provider.book()).find(vpo01("P4"))->judgements.empty());
}

namespace {

/// One act at a copy, chosen by a number; whatever it refers to is chosen from its own record.
void act(ACopy& copy, int choice) {
  const RecordBook book = copy.book();
  const auto& items = book.portfolio(sam).items;
  const std::string number = "VPO01/E0" + std::to_string(choice % 3 + 1);
  const bool by_jo = choice % 2 == 0;
  switch (choice % 8) {
    case 0:
      copy.item(number);
      return;
    case 1:
      copy.submitted(number, by_jo ? "jo" : "sam");
      return;
    case 2:
      copy.decide(choice % 3 == 0 ? Decision::met : Decision::working_towards, "kim");
      return;
    case 3:
      copy.person("sam", "Sam " + std::to_string(choice), {Role::apprentice});
      return;
    default:
      break;
  }
  if (items.empty()) return;
  const EvidenceItem& item = items[static_cast<std::size_t>(choice) % items.size()];
  const std::string by = item.by.text;
  if (choice % 8 == 4 && !item.submitted()) copy.change(item.id, "title " + number, by);
  if (choice % 8 == 5 && !item.submitted()) copy.submit(item.id, item.last_said, by);
  if (choice % 8 == 6 && item.submitted()) copy.withdraw(item.id, item.submission()->id, by);
  if (choice % 8 == 7 && item.submitted())
    copy.judge(item.submission()->id, by_jo ? Verdict::accepted : Verdict::not_accepted, "tam");
}

}  // namespace

TEST_CASE("Three copies that hold the same entries tell the same, whatever came first") {
  const bool held = rc::check([](const std::vector<std::uint16_t>& steps) {
    TwoCopies both;
    ACopy third{3};
    third.found();
    third.take_in(both.laptop);
    third.trust(both.provider);
    third.trust(both.laptop);
    for (ACopy* one : {&both.laptop, &both.provider}) {
      one->take_in(third);
      one->trust(third);
    }
    std::vector<ACopy*> copies{&both.laptop, &both.provider, &third};
    std::vector<RecordBook> growing(3);
    for (const std::uint16_t step : steps) {
      const std::size_t at = step % 3u;
      if (step % 5u == 0)
        copies[at]->take_in(*copies[(at + 1u + step / 7u % 2u) % 3u]);
      else
        act(*copies[at], step / 15);
      growing[at].catch_up(copies[at]->log);
      RC_ASSERT(told(growing[at]) == told(copies[at]->book()));
    }
    for (int round = 0; round < 2; ++round)
      for (ACopy* one : copies)
        for (ACopy* other : copies)
          if (one != other) one->take_in(*other);
    for (std::size_t i = 0; i < 3; ++i) {
      growing[i].catch_up(copies[i]->log);
      RC_ASSERT(told(growing[i]) == told(copies[0]->book()));
    }
  });
  CHECK(held);
}
