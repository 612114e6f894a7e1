#include "app/witnesses.h"

#include <catch2/catch.hpp>

#include "kit/a_workplace.h"

using namespace tc;

namespace {

Witness a_witness(const Person& learner) {
  Witness witness;
  witness.learner = learner.id;
  witness.name = "Dai Morgan";
  witness.job = "counter manager";
  witness.employer = "Harlech Parts";
  witness.contact = "dai@parts.example";
  return witness;
}

}  // namespace

TEST_CASE("A witness is put into the learner's register, and changed there") {
  AWorkplace at;
  Witness dai = given(put_witness(at.workplace(), at.sam.id, a_witness(at.sam)));
  CHECK_FALSE(dai.id.empty());
  Witness eve = a_witness(at.sam);
  eve.name = "  Anwen Hughes ";
  given(put_witness(at.workplace(), at.jo.id, eve));
  dai.job = "manager";
  given(put_witness(at.workplace(), at.jo.id, dai));
  for (const Person& who : {at.sam, at.jo}) {
    const auto all = given(witnesses_of(at.workplace(), who.id, at.sam.id));
    REQUIRE(all.size() == 2);
    CHECK(all[0].name == "Anwen Hughes");
    CHECK(all[1].job == "manager");
    CHECK(all[1].id == dai.id);
  }
  CHECK(given(witnesses_of(at.workplace(), at.lee.id, at.lee.id)).empty());
}

TEST_CASE("A witness needs name, job, employer and contact, an expert what makes them one") {
  AWorkplace at;
  const auto with = [&](const std::function<void(Witness&)>& change) {
    Witness witness = a_witness(at.sam);
    change(witness);
    return rule_of(put_witness(at.workplace(), at.sam.id, witness));
  };
  CHECK(with([](Witness& w) { w.name = " "; }) == "words-needed");
  CHECK(with([](Witness& w) { w.job = ""; }) == "words-needed");
  CHECK(with([](Witness& w) { w.employer = ""; }) == "words-needed");
  CHECK(with([](Witness& w) { w.contact = ""; }) == "words-needed");
  CHECK(with([](Witness& w) { w.expert = true; }) == "words-needed");
  CHECK(with([](Witness& w) { w.name = "caf\xE9"; }) == "words-unreadable");
  CHECK(with([](Witness& w) { w.id = EntryId("x"); }) == "no-such-witness");
  CHECK(given(witnesses_of(at.workplace(), at.sam.id, at.sam.id)).empty());
  CHECK(with([](Witness& w) { w.expert = true, w.basis = "twenty years at a counter"; }) == "");
}

TEST_CASE("A register is kept by its learner and assessors alone") {
  AWorkplace at;
  const auto put = [&](const Person& who) {
    return rule_of(put_witness(at.workplace(), who.id, a_witness(at.sam)));
  };
  CHECK(put(at.lee) == "role-missing");
  CHECK(put(at.both) == "");
  CHECK(rule_of(witnesses_of(at.workplace(), at.lee.id, at.sam.id)) == "not-your-learner");
}

TEST_CASE("A card asks a witness about criteria in their full words") {
  AWorkplace at;
  const Witness dai = given(put_witness(at.workplace(), at.sam.id, a_witness(at.sam)));
  const auto ask = [&](std::vector<CriterionRef> criteria, std::optional<EntryId> who) {
    return ask_witness(at.workplace(), at.sam.id, at.sam.id, std::move(criteria), std::move(who));
  };
  const CardAsked card = given(ask({vpo01("P4"), vpo01("K4.1"), vpo01("P4")}, dai.id));
  REQUIRE(card.criteria.size() == 2);
  CHECK(card.criteria[0].second == "the words of P4");
  CHECK(card.criteria[1].second == "the words of K4 the words of K4.1");
  CHECK(card.witness->name == "Dai Morgan");
  CHECK(card.learner.name == "Sam Carter");
  CHECK(card.reference.rfind("VPO01-", 0) == 0);
  CHECK(given(ask({vpo01("P4")}, {})).reference != card.reference);
  CHECK(rule_of(ask({}, {})) == "claim-needed");
  CHECK(rule_of(ask({vpo01("K4")}, {})) == "no-such-criterion");
  CHECK(rule_of(ask({vpo01("P4")}, EntryId("x"))) == "no-such-witness");
  CHECK(rule_of(ask_witness(at.workplace(), at.lee.id, at.sam.id, {vpo01("P4")})) ==
        "role-missing");
}

TEST_CASE("A testimony names a witness of the register") {
  AWorkplace at;
  ItemForm form = a_form(EvidenceKind::witness_testimony, at.sam.id, {"P4"});
  form.answers["witness"] = "x";
  CHECK(rule_of(add_item(at.workplace(), at.sam.id, form)) == "no-such-witness");
  form.answers["witness"] =
      given(put_witness(at.workplace(), at.lee.id, a_witness(at.lee))).id.text;
  CHECK(rule_of(add_item(at.workplace(), at.sam.id, form)) == "no-such-witness");
  form.answers["witness"] =
      given(put_witness(at.workplace(), at.sam.id, a_witness(at.sam))).id.text;
  const EvidenceItem item = given(add_item(at.workplace(), at.sam.id, form));
  CHECK(rule_of(submit_item(at.workplace(), at.sam.id, item.id, own_work())) == "");
}
