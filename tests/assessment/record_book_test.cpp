#include "assessment/record_book.h"

#include <catch2/catch.hpp>

#include "base/failure.h"
#include "kit/a_small_standard.h"
#include "kit/memory_log.h"
#include "ledger/kinds.h"

using namespace tc;

namespace {

struct Record {
  template <class Kind>
  EntryId add(std::string_view kind, const Kind& body, std::vector<EntryId> answers = {},
              const std::string& who = "sam") {
    return add_text(kind, body_text(body), std::move(answers), who);
  }
  EntryId add_text(std::string_view kind, const std::string& body,
                   std::vector<EntryId> answers = {}, const std::string& who = "sam") {
    log.own_clock.advance_ms(1000);
    return log.append({PersonId(who), std::string(kind), std::move(answers), body, {}}).id;
  }

  EntryId person(const std::string& id, const std::string& name) {
    return add(kinds::person_added, PersonAdded{{PersonId(id), name, {Role::apprentice}}});
  }
  EntryId begin() {
    return add(kinds::attempt_begun,
               AttemptBegun{"bulb", "The bulb", StandardUrn("IMIVPO01"), "", 1, 1});
  }
  EntryId move(const EntryId& answers, int number, const std::string& what = "wait:1") {
    return add(kinds::attempt_moved, AttemptMoved{number, what, "digest"}, {answers});
  }
  EntryId evidence(const std::string& number, std::optional<EntryId> attempt = std::nullopt) {
    EvidenceAdded body;
    body.number = number;
    body.learner = PersonId("sam");
    body.attempt = std::move(attempt);
    body.links = {{vpo01("P3"), "r", "", {}}, {vpo01("P4"), "r", "", {}}};
    return add(kinds::evidence_added, body);
  }
  EntryId judge(const EntryId& item, const std::string& criterion, Verdict verdict) {
    return add(kinds::link_judged, LinkJudged{item, vpo01(criterion), verdict, "because"}, {item},
               "jo");
  }
  EntryId decide(Decision decision) {
    return add(kinds::criterion_decided,
               CriterionDecided{PersonId("sam"), vpo01("P4"), decision, "because"}, {}, "jo");
  }

  RecordBook book() const {
    RecordBook out;
    out.catch_up(log);
    return out;
  }

  MemoryLog log;
};

/// Everything that a book says, in words.
std::string told(const RecordBook& book) {
  std::string out;
  for (const Person& person : book.people()) out += described(person) + "\n";
  for (const AttemptRecord& attempt : book.attempts()) {
    out += attempt.id.text + " " + attempt.begun.title + " by " + attempt.who.text;
    for (const AttemptMoved& moved : attempt.moves)
      out += " " + std::to_string(moved.number) + ":" + moved.move;
    out += " last " + attempt.last.text;
    out += (attempt.ended ? " ended " + attempt.ended->ending : " open") + "\n";
  }
  const Portfolio& portfolio = book.portfolio(PersonId("sam"));
  for (const EvidenceItem& item : portfolio.items) {
    out += item.number + " of " + item.learner.text + " by " + item.by.text;
    for (const Link& link : item.links) {
      out += " " + text(link.criterion);
      for (const Judgement& judged : link.judgements)
        out += " " + std::string(name_of(judged.verdict)) + " by " + judged.by.text;
    }
    out += "\n";
  }
  for (const auto& [criterion, decisions] : portfolio.decisions)
    for (const CriterionDecision& decided : decisions)
      out += text(criterion) + " " + std::string(name_of(decided.decision)) + "\n";
  return out;
}

/// A record with something of everything, and things that are to be passed over.
Record a_full_record() {
  Record record;
  record.person("sam", "Sam");
  const EntryId attempt = record.begin();
  EntryId last = record.move(attempt, 0, "");
  last = record.move(last, 1);
  record.add_text("weather.seen", "{\"sky\":\"grey\"}");
  record.add(kinds::attempt_ended, AttemptEnded{"sold", "good"}, {last});
  const EntryId item = record.evidence("VPO01/E01", attempt);
  record.add_text(kinds::link_judged, "{\"verdict\":\"fail\"}", {item});
  record.judge(item, "P4", Verdict::not_accepted);
  record.judge(item, "P4", Verdict::accepted);
  record.decide(Decision::working_towards);
  record.decide(Decision::met);
  record.person("sam", "Sam Carter");
  return record;
}

}  // namespace

TEST_CASE("The book tells the record") {
  const Record record = a_full_record();
  const RecordBook book = record.book();
  REQUIRE(book.people().size() == 1);
  CHECK(book.people().front().name == "Sam Carter");
  REQUIRE(book.attempts().size() == 1);
  const AttemptRecord& attempt = book.attempts().front();
  CHECK(attempt.moves.size() == 2);
  CHECK(attempt.ended->outcome == "good");
  CHECK(attempt.ended_at > attempt.at);
  CHECK(book.submitted(attempt.id));
  const Portfolio& portfolio = book.portfolio(PersonId("sam"));
  const Link& link = *portfolio.find_number("VPO01/E01")->find(vpo01("P4"));
  CHECK(link.judgements.size() == 2);
  CHECK(link.accepted());
  CHECK(portfolio.newest_decision(vpo01("P4"))->decision == Decision::met);
  CHECK(portfolio.newest_decision(vpo01("P3")) == nullptr);
  CHECK(portfolio.decisions.at(vpo01("P4")).size() == 2);
}

TEST_CASE("Folding as entries arrive gives what folding at once gives") {
  const Record whole = a_full_record();
  RecordBook growing;
  MemoryLog log;
  for (const Entry& entry : whole.log.entries) {
    log.entries.push_back(entry);
    log.bodies[entry.id] = whole.log.bodies.at(entry.id);
    growing.catch_up(log);
    growing.catch_up(log);
    RecordBook at_once;
    at_once.catch_up(log);
    REQUIRE(told(growing) == told(at_once));
  }
  CHECK(told(growing) == told(whole.book()));
}

TEST_CASE("More entries than a page are all read") {
  Record record;
  for (int i = 0; i < 1203; ++i)
    record.person("p" + std::to_string(i), "Person " + std::to_string(i));
  CHECK(record.book().people().size() == 1203);
}

TEST_CASE("A log that fails in the middle is read on later, and nothing is read twice") {
  struct Failing final : Log {
    explicit Failing(Log& real) : log(real) {}
    DeviceId device() const override { return log.device(); }
    EntryId next_id() override { return log.next_id(); }
    std::vector<Entry> append_all(const std::vector<Draft>& d) override {
      return log.append_all(d);
    }
    Arrived read(Cursor from, std::size_t at_most) const override {
      return log.read(from, at_most);
    }
    std::optional<Entry> entry(const EntryId& id) const override { return log.entry(id); }
    std::optional<Body> body(const EntryId& id) const override {
      if (--bodies_left < 0) throw Failure("The disk is gone.");
      return log.body(id);
    }
    void keep_bundle(const Hash256& h, std::string_view t) override { log.keep_bundle(h, t); }
    std::optional<std::string> bundle(const Hash256& h) const override { return log.bundle(h); }
    std::vector<Hash256> bundles() const override { return log.bundles(); }
    std::vector<Head> heads() const override { return log.heads(); }
    std::uint64_t changes() override { return log.changes(); }
    Log& log;
    mutable int bodies_left = 0;
  };
  Record record = a_full_record();
  Failing failing(record.log);
  RecordBook book;
  for (const int bodies : {0, 1, 5, 9}) {
    failing.bodies_left = bodies;
    CHECK_THROWS_AS(book.catch_up(failing), Failure);
  }
  failing.bodies_left = 1000;
  book.catch_up(failing);
  CHECK(told(book) == told(record.book()));
}

TEST_CASE("A person who is added again has a new name and stays in their place") {
  Record record;
  record.person("sam", "Sam");
  record.person("lee", "Lee");
  record.person("sam", "Sam Carter");
  const RecordBook book = record.book();
  REQUIRE(book.people().size() == 2);
  CHECK(book.people()[0].name == "Sam Carter");
  CHECK(book.find_person(PersonId("lee"))->name == "Lee");
  CHECK(book.find_person(PersonId("ann")) == nullptr);
}

TEST_CASE("Unknown kinds and bodies that are not their kind are passed over") {
  Record record;
  record.add_text("person.promoted", body_text(PersonAdded{{PersonId("x"), "X", {}}}));
  record.add_text(kinds::person_added, "{\"name\":\"no id\"}");
  record.add_text(kinds::attempt_begun, body_text(AttemptEnded{"sold", "good"}));
  record.add_text(kinds::criterion_decided, "{}");
  CHECK(told(record.book()).empty());
}

TEST_CASE("Erased bodies are passed over, with all that answers them") {
  Record record;
  const EntryId attempt = record.begin();
  const EntryId opening = record.move(attempt, 0, "");
  const EntryId first = record.move(opening, 1);
  record.move(first, 2);
  const EntryId item = record.evidence("VPO01/E01", attempt);
  record.judge(item, "P4", Verdict::accepted);

  record.log.bodies.erase(first);
  CHECK(record.book().attempts().front().moves.size() == 1);
  CHECK(record.book().attempts().front().last == opening);
  record.log.bodies.erase(item);
  CHECK(record.book().portfolio(PersonId("sam")).items.empty());
  CHECK_FALSE(record.book().submitted(attempt));
  record.log.bodies.clear();
  CHECK(told(record.book()).empty());
}

TEST_CASE("Of two answers to one move the first to arrive is the attempt") {
  Record record;
  const EntryId attempt = record.begin();
  const EntryId opening = record.move(attempt, 0, "");
  const EntryId mine = record.move(opening, 1, "reply:mine");
  const EntryId theirs = record.move(opening, 1, "reply:theirs");
  record.move(theirs, 2, "reply:theirs-again");
  record.add(kinds::attempt_ended, AttemptEnded{"leaves", "poor"}, {theirs});
  record.move(mine, 2, "reply:mine-again");
  const AttemptRecord found = record.book().attempts().front();
  REQUIRE(found.moves.size() == 3);
  CHECK(found.moves[1].move == "reply:mine");
  CHECK(found.moves[2].move == "reply:mine-again");
  CHECK_FALSE(found.ended);
}

TEST_CASE("An attempt ends once") {
  Record record;
  const EntryId attempt = record.begin();
  const EntryId opening = record.move(attempt, 0, "");
  record.add(kinds::attempt_ended, AttemptEnded{"sold", "good"}, {opening});
  record.add(kinds::attempt_ended, AttemptEnded{"leaves", "poor"}, {opening});
  CHECK(record.book().attempts().front().ended->ending == "sold");
}

TEST_CASE("Answers to what is not there are passed over") {
  Record record;
  record.add(kinds::attempt_moved, AttemptMoved{1, "wait:1", ""});
  const EntryId person = record.person("sam", "Sam");
  record.move(person, 1);
  record.add(kinds::attempt_ended, AttemptEnded{"sold", "good"}, {person});
  record.judge(person, "P4", Verdict::accepted);
  const EntryId item = record.evidence("VPO01/E01");
  record.judge(item, "P12", Verdict::accepted);
  const RecordBook book = record.book();
  CHECK(book.attempts().empty());
  for (const Link& link : book.find_evidence(item)->links) CHECK(link.judgements.empty());
}

TEST_CASE("Attempts and evidence are found by their own ids alone") {
  Record record;
  const EntryId attempt = record.begin();
  const EntryId opening = record.move(attempt, 0, "");
  const EntryId item = record.evidence("VPO01/E01");
  const RecordBook book = record.book();
  CHECK(book.find_attempt(attempt)->id == attempt);
  CHECK(book.find_attempt(opening) == nullptr);
  CHECK(book.find_attempt(item) == nullptr);
  CHECK(book.find_evidence(item)->number == "VPO01/E01");
  CHECK(book.find_evidence(attempt) == nullptr);
  CHECK_FALSE(book.submitted(attempt));
  CHECK(book.portfolio(PersonId("nobody")).items.empty());
}
