#include "app/evidence_work.h"

#include <catch2/catch.hpp>
#include <utility>

#include "kit/a_workplace.h"
#include "log_in_between.h"

using namespace tc;

namespace {

std::vector<std::string> criteria_of(const EvidenceItem& item) {
  std::vector<std::string> out;
  for (const Link& link : item.links) out.push_back(text(link.criterion));
  return out;
}

ItemForm an_account(const Person& learner) {
  return a_form(EvidenceKind::reflective_account, learner.id, {"P4"});
}

std::string add(AWorkplace& at, const ItemForm& form) {
  return rule_of(add_item(at.workplace(), at.sam.id, form));
}

std::string add_attempt(AWorkplace& at, const Person& who, const EntryId& attempt) {
  ItemForm form = a_form(EvidenceKind::simulation, who.id, {"P4"});
  form.attempt = attempt;
  return rule_of(add_item(at.workplace(), who.id, form));
}

const std::string not_utf8 = "caf\xE9";

}  // namespace

TEST_CASE("What the engine saw as shown is proposed, once a criterion, with its step") {
  AWorkplace at;
  const auto claims = proposed_claims(debrief(at.play_well(at.sam)));
  std::string all;
  for (const Claim& one : claims)
    all += text(one.criterion.code) + " " + one.locator + ": " + one.reason + "; ";
  CHECK(all ==
        "P2 step 1: greets him before the question; P3 step 2: owns the trouble before selling "
        "another; P4 step 1: asks what the bulb is for; P12 step 3: says back what he needs "
        "before taking the money; ");
  CHECK(proposed_claims(debrief(at.play(at.sam, {"reply:rack"}))).empty());
}

TEST_CASE("A finished attempt becomes an item, with its claims in the standard's order") {
  AWorkplace at;
  const Attempt attempt = at.play_well(at.sam);
  ItemForm form = a_form(EvidenceKind::simulation, at.sam.id, {"P12", "P4"});
  form.attempt = attempt.id;
  form.claims[0].reason = "  I said it back.\n";
  form.claims[0].locator = " step 3 ";
  const EvidenceItem item = given(add_item(at.workplace(), at.sam.id, form));
  CHECK(item.number == "VPO01/E01");
  CHECK(item.title == attempt.session.scenario().title);
  CHECK(item.learner == at.sam.id);
  CHECK(item.by == at.sam.id);
  CHECK(item.attempt == attempt.id);
  CHECK(item.state() == ItemState::draft);
  CHECK(item.answer(fields::customer) == attempt.session.scenario().customer.name);
  CHECK(criteria_of(item) == std::vector<std::string>{"IMIVPO01/P4", "IMIVPO01/P12"});
  CHECK(item.links[1].reason == "I said it back.");
  CHECK(item.links[1].locator == "step 3");
  CHECK(at.log.entry(item.id)->answers == std::vector<EntryId>{attempt.id});
}

TEST_CASE("An attempt that is open, another's, not there or evidence already is refused") {
  AWorkplace at;
  CHECK(add_attempt(at, at.sam, at.play(at.sam, {"wait:5"}).id) == "attempt-open");
  CHECK(add_attempt(at, at.sam, EntryId("x")) == "no-such-attempt");
  const EntryId attempt = at.play_well(at.sam).id;
  CHECK(add_attempt(at, at.lee, attempt) == "own-work-only");
  CHECK(add_attempt(at, at.jo, attempt) == "role-missing");
  CHECK(add_attempt(at, at.sam, attempt) == "");
  CHECK(add_attempt(at, at.sam, attempt) == "already-evidence");
  CHECK(add(at, a_form(EvidenceKind::simulation, at.sam.id, {"P4"})) == "attempt-needed");
  ItemForm account = an_account(at.sam);
  account.attempt = attempt;
  CHECK(add(at, account) == "attempt-needless");
}

TEST_CASE("Every kind of evidence can be added by who makes it, and nobody else") {
  AWorkplace at;
  for (const EvidenceForm& form : all_evidence_forms()) {
    if (form.kind == EvidenceKind::simulation) continue;
    CAPTURE(std::string(form.name));
    const bool learners = form.made_by == MadeBy::learner;
    ItemForm filled = a_form(form.kind, at.sam.id, {"P4"});
    filled.answers.erase("witness");
    const auto by = [&](const Person& who) {
      return rule_of(add_item(at.workplace(), who.id, filled));
    };
    CHECK(by(at.sam) == (learners ? "" : "role-missing"));
    CHECK(by(at.jo) == (learners ? "role-missing" : ""));
    CHECK(by(at.both) == (learners ? "own-work-only" : ""));
    CHECK(by(at.lee) == (learners ? "own-work-only" : "role-missing"));
  }
}

TEST_CASE("Nobody observes themselves") {
  AWorkplace at;
  const auto observe = [&](const Person& who, const Person& learner) {
    return rule_of(add_item(at.workplace(), who.id,
                            a_form(EvidenceKind::direct_observation, learner.id, {"P4"})));
  };
  CHECK(observe(at.both, at.both) == "own-evidence");
  CHECK(observe(at.both, at.sam) == "");
  CHECK(observe(at.jo, at.both) == "");
  CHECK(observe(at.both, at.jo) == "not-an-apprentice");
}

TEST_CASE("What is merely missing can be added, and what is malformed cannot") {
  AWorkplace at;
  const auto with = [&](std::string name, std::string answer) {
    ItemForm form = a_form(EvidenceKind::direct_observation, at.sam.id, {"P4"});
    form.answers[std::move(name)] = std::move(answer);
    return rule_of(add_item(at.workplace(), at.jo.id, form));
  };
  CHECK(with("no-such", "x") == "no-such-field");
  CHECK(with("day", "2026-11-22") == "date-to-come");
  CHECK(with("day", "21 November") == "no-such-date");
  CHECK(with("day", "2026-02-30") == "no-such-date");
  CHECK(with("start", "24:00") == "no-time");
  CHECK(with("start", "9:00") == "no-time");
  CHECK(with("setting", "dream") == "no-such-choice");
  CHECK(with("consent", "maybe") == "no-such-choice");
  CHECK(with("place", "one\ntwo") == "one-line");
  CHECK(with("place", not_utf8) == "words-unreadable");
  CHECK(with("narrative", std::string(20001, 'x')) == "words-too-many");
  CHECK(at.workplace().record().portfolio(at.sam.id).items.empty());
  CHECK(with("narrative", " \n ") == "");
  ItemForm bare;
  bare.kind = EvidenceKind::work_product;
  bare.learner = at.sam.id;
  const EvidenceItem item = given(add_item(at.workplace(), at.sam.id, bare));
  CHECK(item.number == "VPO01/E02");
  CHECK(item.answers.empty());
  CHECK(item.title == "Work product, 21 November 2026");
}

TEST_CASE("A claim is refused where it is none") {
  AWorkplace at;
  const auto claiming = [&](std::vector<Claim> claims) {
    ItemForm form = an_account(at.sam);
    form.claims = std::move(claims);
    return add(at, form);
  };
  CHECK(claiming({claim("P4"), claim("P3"), claim("P4", "Again.")}) == "claim-twice");
  CHECK(claiming({claim("K4")}) == "criterion-is-judged");
  CHECK(claiming({claim("P5")}) == "no-such-criterion");
  CHECK(claiming({{*parse_criterion_ref("OTHER/P4"), "Because.", ""}}) == "no-such-criterion");
  CHECK(claiming({claim("P4", not_utf8)}) == "words-unreadable");
  CHECK(claiming({{vpo01("P4"), "Because.", not_utf8}}) == "words-unreadable");
  CHECK(claiming({claim("P4", ""), claim("K4.1")}) == "");
}

TEST_CASE("An observation is titled by its place and day") {
  AWorkplace at;
  CHECK(at.observed(at.sam, {"P4"}).title ==
        "Direct observation at Harlech Road counter, 21 November 2026");
  ItemForm form = an_account(at.sam);
  form.title = "  The blue van ";
  CHECK(given(add_item(at.workplace(), at.sam.id, form)).title == "The blue van");
}

TEST_CASE("Items of a learner are numbered one after another, whatever they are") {
  AWorkplace at;
  CHECK(at.submit(at.sam, {"P4"}).number == "VPO01/E01");
  CHECK(at.observed(at.sam, {"P4"}).number == "VPO01/E02");
  CHECK(at.submit(at.lee, {"P4"}).number == "VPO01/E01");
  at.restart();
  CHECK(at.submit(at.sam, {"P3"}).number == "VPO01/E03");
}

TEST_CASE("Two processes that add at once give two numbers") {
  AWorkplace at;
  LogInBetween slow(at.log);
  Workplace here = at.over(slow);
  Workplace there = at.over(at.log);
  slow.before_append = [&, once = true]() mutable {
    if (!std::exchange(once, false)) return;
    CHECK(given(add_item(there, at.sam.id, an_account(at.sam))).number == "VPO01/E01");
  };
  CHECK(given(add_item(here, at.sam.id, an_account(at.sam))).number == "VPO01/E02");
  CHECK(at.workplace().record().conflicts().empty());
}

TEST_CASE("A draft is changed by who made it, and keeps number, kind and learner") {
  AWorkplace at;
  const EvidenceItem item = given(add_item(at.workplace(), at.sam.id, an_account(at.sam)));
  ItemForm form = form_of(item);
  form.kind = EvidenceKind::case_study;
  form.learner = at.lee.id;
  form.title = "Another day";
  form.claims = {claim("P12")};
  for (const Person& other : {at.lee, at.jo, at.both})
    CHECK(rule_of(change_item(at.workplace(), other.id, item.id, form)) != "");
  const EvidenceItem changed = given(change_item(at.workplace(), at.sam.id, item.id, form));
  CHECK(changed.id == item.id);
  CHECK(changed.number == item.number);
  CHECK(changed.kind == EvidenceKind::reflective_account);
  CHECK(changed.learner == at.sam.id);
  CHECK(changed.title == "Another day");
  CHECK(criteria_of(changed) == std::vector<std::string>{"IMIVPO01/P12"});
  const EvidenceItem again = given(change_item(at.workplace(), at.sam.id, item.id, form));
  CHECK(at.log.entry(again.last_said)->answers == std::vector<EntryId>{item.id, changed.last_said});
  given(submit_item(at.workplace(), at.sam.id, item.id, own_work()));
  CHECK(rule_of(change_item(at.workplace(), at.sam.id, item.id, form)) == "already-submitted");
}

TEST_CASE("Drafts are seen by who made them alone") {
  AWorkplace at;
  const EvidenceItem draft = given(add_item(at.workplace(), at.sam.id, an_account(at.sam)));
  const EvidenceItem seen = given(add_item(
      at.workplace(), at.jo.id, a_form(EvidenceKind::direct_observation, at.sam.id, {"P4"})));
  const auto numbers = [&](const Person& who) {
    std::string out;
    for (const EvidenceItem& item : given(open_portfolio(at.workplace(), who.id, at.sam.id)).items)
      out += item.number + " ";
    return out;
  };
  CHECK(numbers(at.sam) == "VPO01/E01 ");
  CHECK(numbers(at.jo) == "VPO01/E02 ");
  CHECK(numbers(at.both).empty());
  CHECK(rule_of(find_item(at.workplace(), at.jo.id, at.sam.id, "VPO01/E01")) == "no-such-evidence");
  CHECK(rule_of(submit_item(at.workplace(), at.sam.id, seen.id, own_work())) == "no-such-evidence");
  given(submit_item(at.workplace(), at.sam.id, draft.id, own_work()));
  CHECK(numbers(at.jo) == "VPO01/E01 VPO01/E02 ");
  CHECK(given(find_item(at.workplace(), at.both.id, at.sam.id, " VPO01/E01 ")).id == draft.id);
  CHECK(rule_of(find_item(at.workplace(), at.lee.id, at.sam.id, "VPO01/E01")) ==
        "not-your-learner");
}

TEST_CASE("A portfolio and its progress are open to the learner and to an assessor") {
  AWorkplace at;
  const StandardUrn standard("IMIVPO01");
  CHECK(open_portfolio(at.workplace(), at.sam.id, at.sam.id)->learner == at.sam.id);
  at.submit(at.sam, {"P4"});
  for (const Person& who : {at.sam, at.jo}) {
    CHECK(open_portfolio(at.workplace(), who.id, at.sam.id)->items.size() == 1);
    CHECK(open_progress(at.workplace(), who.id, at.sam.id, standard)->evidenced() == 1);
  }
  CHECK(open_progress(at.workplace(), at.jo.id, at.lee.id, standard)->learner == at.lee.id);
  CHECK(rule_of(open_progress(at.workplace(), at.jo.id, at.sam.id, StandardUrn("X"))) ==
        "no-such-standard");
  CHECK(rule_of(open_portfolio(at.workplace(), at.sam.id, at.lee.id)) == "not-your-learner");
  CHECK(rule_of(open_portfolio(at.workplace(), at.both.id, at.jo.id)) == "not-an-apprentice");
  CHECK(rule_of(open_portfolio(at.workplace(), PersonId("x"), at.sam.id)) == "no-such-person");
}
