// Marks as drafts: set, dropped, seen, signed.
#include "app/marks.h"

#include <catch2/catch.hpp>

#include "an_office.h"
#include "ledger/canonical.h"

using namespace tc;

namespace {

struct Marked : AnOffice {
  EvidenceItem seen = observed(sam, {"P3", "P4"});

  LinkJudged verdict(Verdict says, std::string feedback = "", const char* criterion = "P4") {
    LinkJudged mark{seen.id, vpo01(criterion), says};
    mark.feedback = std::move(feedback);
    return mark;
  }
  CriterionDecided decision(Decision says, std::string feedback = "") {
    return {sam.id, vpo01("P4"), says, std::move(feedback)};
  }
  ActionPlanned action(std::string what) {
    return {sam.id, vpo01("P4"), seen.id, std::move(what), sam.id, {2026, 12, 1}};
  }
  std::string set(const PendingMark& mark) {
    return rule_of(set_mark(workplace(), jo.id, sam.id, mark));
  }
  std::string drop(std::size_t index) {
    return rule_of(drop_mark(workplace(), jo.id, sam.id, index));
  }
  std::vector<PendingMark> pending() { return marks(workplace(), jo.id, sam.id); }
  Result<int> sign() { return sign_marks(workplace(), jo.id, sam.id); }
};

}  // namespace

TEST_CASE("Marks are no entries until they are signed, and then all are, at once") {
  Marked at;
  const std::size_t before = at.log.entries.size();
  CHECK(at.set(at.verdict(Verdict::accepted)) == "");
  CHECK(at.set(at.verdict(Verdict::partly_accepted, "Nearly.", "P3")) == "");
  CHECK(at.set(at.decision(Decision::met)) == "");
  CHECK(at.set(at.action("Serve two more.")) == "");
  CHECK(at.log.entries.size() == before);
  CHECK(at.pending().size() == 4);
  CHECK(*at.sign() == 4);
  CHECK(at.log.entries.size() == before + 5);  // the framework too
  CHECK(at.pending().empty());
  CHECK(rule_of(at.sign()) == "nothing-marked");
  const Portfolio portfolio = at.workplace().record().portfolio(at.sam.id);
  CHECK(portfolio.newest_decision(vpo01("P4"))->decision == Decision::met);
  CHECK(portfolio.actions.front().what == "Serve two more.");
  const EntryId judged = at.now(at.seen).find(vpo01("P4"))->newest()->id;
  CHECK(at.log.entry(portfolio.newest_decision(vpo01("P4"))->id)->answers ==
        std::vector<EntryId>{judged});
}

TEST_CASE("The portfolio with marks is what it would be once they are signed") {
  Marked at;
  REQUIRE(at.set(at.verdict(Verdict::accepted)) == "");
  REQUIRE(at.set(at.decision(Decision::met)) == "");
  const Portfolio then = *with_marks(at.workplace(), at.jo.id, at.sam.id);
  CHECK(then.newest_decision(vpo01("P4"))->decision == Decision::met);
  CHECK(then.find(at.seen.id)->find(vpo01("P4"))->accepted());
  CHECK(at.workplace().record().portfolio(at.sam.id).newest_decision(vpo01("P4")) == nullptr);
  CHECK(with_marks(at.workplace(), at.ann.id, at.sam.id)->decisions.empty());
}

TEST_CASE("A newer mark takes the place of the one about the same link or criterion") {
  Marked at;
  REQUIRE(at.set(at.verdict(Verdict::not_accepted, "No.")) == "");
  REQUIRE(at.set(at.decision(Decision::not_yet_met, "Not yet.")) == "");
  REQUIRE(at.set(at.action("One.")) == "");
  REQUIRE(at.set(at.action("One.")) == "");
  REQUIRE(at.set(at.verdict(Verdict::accepted)) == "");
  REQUIRE(at.set(at.decision(Decision::met)) == "");
  CHECK(at.pending().size() == 4);
  CHECK(*at.sign() == 4);
  CHECK(at.now(at.seen).find(vpo01("P4"))->judgements.size() == 1);
}

TEST_CASE("What could not be recorded cannot be marked") {
  Marked at;
  CHECK(at.set(at.decision(Decision::met)) == "met-needs-accepted-evidence");
  CHECK(at.set(at.verdict(Verdict::not_accepted)) == "feedback-needed");
  CHECK(at.set(at.verdict(Verdict::accepted, "", "P12")) == "not-linked");
  CHECK(at.set(at.action(" ")) == "words-needed");
  ActionPlanned over = at.action("Serve two more.");
  over.due = {2026, 11, 20};
  CHECK(at.set(over) == "date-over");
  over.due = {2026, 2, 30};
  CHECK(at.set(over) == "no-such-date");
  ActionPlanned nobodys = at.action("Serve two more.");
  nobodys.owner = PersonId("x");
  CHECK(at.set(nobodys) == "no-such-person");
  ActionPlanned elsewhere = at.action("Serve two more.");
  elsewhere.criterion = vpo01("P99");
  CHECK(at.set(elsewhere) == "no-such-criterion");
  CHECK(rule_of(set_mark(at.workplace(), at.both.id, at.both.id,
                         at.decision(Decision::not_yet_met, "No."))) == "own-evidence");
  CHECK(rule_of(set_mark(at.workplace(), at.lee.id, at.sam.id, at.verdict(Verdict::accepted))) ==
        "role-missing");
  CHECK(at.pending().empty());
}

TEST_CASE("A mark that another rests on is neither changed nor dropped before it") {
  Marked at;
  REQUIRE(at.set(at.verdict(Verdict::accepted)) == "");
  REQUIRE(at.set(at.decision(Decision::met)) == "");
  CHECK(at.set(at.verdict(Verdict::not_accepted, "No.")) == "mark-rests-on-it");
  CHECK(at.drop(0) == "mark-rests-on-it");
  CHECK(at.drop(7) == "no-such-mark");
  CHECK(at.pending().size() == 2);
  CHECK(at.set(at.verdict(Verdict::accepted, "Well done.")) == "");
  CHECK(at.drop(1) == "");
  CHECK(at.drop(0) == "");
  CHECK(at.pending().empty());
  CHECK(at.drafts.texts.empty());
}

TEST_CASE("A decision is taken back and its evidence judged anew with one signature") {
  Marked at;
  REQUIRE(at.set(at.verdict(Verdict::accepted)) == "");
  REQUIRE(at.set(at.decision(Decision::met)) == "");
  REQUIRE(at.sign());
  REQUIRE(at.set(at.verdict(Verdict::accepted, "Still.")) == "");
  CHECK(at.set(at.verdict(Verdict::not_accepted, "No.")) == "met-rests-on-it");
  CHECK(at.set(at.decision(Decision::working_towards, "I was wrong.")) == "");
  CHECK(at.set(at.verdict(Verdict::not_accepted, "Not so.")) == "");
  CHECK(*at.sign() == 2);
}

TEST_CASE("An item withdrawn in another window makes the signing refuse, and nothing is recorded") {
  Marked at;
  Workplace elsewhere = at.over(at.log);
  REQUIRE(at.set(at.verdict(Verdict::accepted)) == "");
  REQUIRE(at.set(at.verdict(Verdict::accepted, "", "P3")) == "");
  REQUIRE(withdraw_item(elsewhere, at.jo.id, at.seen.id, "The wrong learner."));
  const std::size_t before = at.log.entries.size();
  CHECK(rule_of(at.sign()) == "not-submitted");
  CHECK(at.log.entries.size() == before);
  CHECK(at.pending().size() == 2);
  CHECK(with_marks(at.workplace(), at.jo.id, at.sam.id)->items.empty());
  // What broke for another reason stands in no other mark's way.
  CHECK(at.set(at.decision(Decision::not_yet_met, "Once more.")) == "");
  CHECK(at.drop(0) == "");
  CHECK(at.drop(0) == "");
  CHECK(*at.sign() == 1);
}

TEST_CASE("Two assessors who decide apart are each judged upon what the other recorded") {
  Marked at;
  Workplace elsewhere = at.over(at.log);
  REQUIRE(at.set(at.verdict(Verdict::accepted)) == "");
  REQUIRE(at.set(at.decision(Decision::met)) == "");
  REQUIRE(at.sign());
  REQUIRE(at.set(at.decision(Decision::working_towards, "Not sure.")) == "");
  REQUIRE(at.set(at.verdict(Verdict::not_accepted, "Not so.")) == "");
  REQUIRE(decide(elsewhere, at.ann.id, at.decision(Decision::met)));
  CHECK(*at.sign() == 2);
  CHECK(rule_of(decide(elsewhere, at.ann.id, at.decision(Decision::met))) ==
        "met-needs-accepted-evidence");
}

TEST_CASE("Whoever marks without a passphrase signs nothing") {
  Marked at;
  const Person new_one = at.person("Ned Price", {Role::assessor});
  REQUIRE(set_mark(at.workplace(), new_one.id, at.sam.id, at.verdict(Verdict::accepted)));
  CHECK(rule_of(sign_marks(at.workplace(), new_one.id, at.sam.id)) == "passphrase-needed");
  CHECK(marks(at.workplace(), new_one.id, at.sam.id).size() == 1);
}

TEST_CASE("Marks are read back as they were written, and what is none is left out") {
  LinkJudged judged{EntryId("e"), vpo01("K4.1"), Verdict::partly_accepted, {true, false, true}};
  judged.feedback = "Say \"why\".\nŵ";
  judged.inferred_from = "the call";
  const std::vector<PendingMark> all{
      judged, CriterionDecided{PersonId("s"), vpo01("P4"), Decision::not_yet_met, "More."},
      ActionPlanned{
          PersonId("s"), std::nullopt, std::nullopt, "Ring.", PersonId("j"), {2026, 12, 1}}};
  const std::string text = marks_text(all);
  CHECK(is_canonical(text));
  CHECK(marks_text(read_marks(text)) == text);
  CHECK(read_marks(text).size() == 3);
  CHECK(read_marks("").empty());
  CHECK(read_marks("{}").empty());
  CHECK(read_marks(R"([1,{"kind":"link.judged"},{"kind":1,"body":{}},{"kind":"x","body":{}},)"
                   R"({"kind":"link.judged","body":{"verdict":"super"}}])")
            .empty());
}
