#include "app/demonstration.h"

#include "app/people.h"
#include "app/signing_in.h"
#include "base/text.h"

namespace tc {

namespace {

std::string names_of(const std::vector<Link>& links) {
  std::vector<std::string> names;
  for (const Link& link : links) names.push_back(text(link.criterion));
  return in_words(names);
}

/// Each step is a use case; the first that refuses ends the demonstration.
class Demonstration {
 public:
  Demonstration(Workplace& workplace, const DemonstrationScript& script, const Narrator& tell)
      : workplace_(workplace), script_(script), tell_(tell) {}

  Result<Demonstrated> give() {
    using Part = Result<void> (Demonstration::*)();
    for (const Part part :
         {&Demonstration::add_people, &Demonstration::serve, &Demonstration::add_evidence,
          &Demonstration::observe_at_work, &Demonstration::judge_items,
          &Demonstration::decide_criteria, &Demonstration::sign})
      if (auto done = (this->*part)(); !done) return tl::unexpected(done.error());
    return done_;
  }

 private:
  Result<void> add_people() {
    auto apprentice = add_person(workplace_, {}, script_.apprentice, {Role::apprentice});
    if (!apprentice) return tl::unexpected(apprentice.error());
    auto assessor = add_person(workplace_, apprentice->id, script_.assessor, {Role::assessor});
    if (!assessor) return tl::unexpected(assessor.error());
    done_.apprentice = *apprentice;
    done_.assessor = *assessor;
    tell_("Two people: " + described(*apprentice) + " and " + described(*assessor) + ".");
    const auto code = choose_passphrase(workplace_, assessor->id, script_.passphrase);
    if (!code) return tl::unexpected(code.error());
    tell_(assessor->name + " chose a passphrase to sign by, which is '" + script_.passphrase +
          "' in this demonstration.");
    return {};
  }

  Result<void> serve() {
    auto attempt = begin_attempt(workplace_, done_.apprentice.id, script_.scenario, script_.seed);
    if (!attempt) return tl::unexpected(attempt.error());
    for (const std::string& words : script_.moves) {
      const auto move = parse_move(words, attempt->session.scenario());
      if (!move) return tl::unexpected(move.error());
      if (auto made = make_move(workplace_, *attempt, *move); !made) return made;
    }
    if (!attempt->session.over())
      return refuse("attempt-open", "The demonstration's moves do not reach an ending.");
    done_.attempt = attempt->id;
    const Debrief told = debrief(*attempt);
    const Scenario& scenario = attempt->session.scenario();
    const Ending& ending = scenario[*told.ending];
    tell_(done_.apprentice.name + " served " + scenario.customer.name + " in '" + scenario.title +
          "': " + counted(script_.moves.size(), "move") + ", outcome " +
          std::string(name(ending.outcome)) + ". " + std::string(ending.summary) +
          " What was seen: " + std::to_string(told.shown()) + " of " +
          std::to_string(told.opportunities()) + " opportunities shown.");
    return {};
  }

  Result<void> add_evidence() {
    const auto opened = open_attempt(workplace_, done_.apprentice.id, done_.attempt);
    if (!opened) return tl::unexpected(opened.error());
    ItemForm form;
    form.kind = EvidenceKind::simulation;
    form.learner = done_.apprentice.id;
    form.attempt = done_.attempt;
    form.claims = script_.reasons;
    for (const Claim& proposed : proposed_claims(debrief(*opened)))
      for (Claim& claim : form.claims)
        if (claim.criterion == proposed.criterion) claim.locator = proposed.locator;
    if (auto item = submitted(done_.apprentice, form, done_.simulation); !item) return item;
    tell_(done_.apprentice.name + " added the attempt to the portfolio as " +
          done_.simulation.number + ", with reasons for " + names_of(done_.simulation.links) +
          ", declared it to be his own work without AI, and submitted it.");
    return {};
  }

  Result<void> observe_at_work() {
    const UtcTime then{workplace_.clock().now().ms - std::int64_t{86'400'000} * script_.days_ago};
    const CalendarDate day = uk_calendar_date(then);
    ItemForm form;
    form.kind = EvidenceKind::direct_observation;
    form.learner = done_.apprentice.id;
    form.answers = script_.observed;
    form.answers[std::string(fields::day)] = iso_text(day);
    form.claims = script_.seen;
    if (auto item = submitted(done_.assessor, form, done_.observation); !item) return item;
    tell_(done_.assessor.name + " recorded what was seen at " +
          std::string(done_.observation.answer(fields::place)) + " on " + in_words(day) + " as " +
          done_.observation.number + ", for " + names_of(done_.observation.links) +
          ", and submitted it.");
    return {};
  }

  /// Adds an item, declares and submits it.
  Result<void> submitted(const Person& by, const ItemForm& form, EvidenceItem& out) {
    const auto added = add_item(workplace_, by.id, form);
    if (!added) return tl::unexpected(added.error());
    auto item = submit_item(workplace_, by.id, added->id, {AiUse::none, "", true});
    if (!item) return tl::unexpected(item.error());
    out = std::move(*item);
    return {};
  }

  const EvidenceItem& item(DemonstrationItem which) const {
    return which == DemonstrationItem::attempt ? done_.simulation : done_.observation;
  }

  Result<void> mark(const PendingMark& mark) {
    return set_mark(workplace_, done_.assessor.id, done_.apprentice.id, mark);
  }

  Result<void> judge_items() {
    for (const DemonstrationJudgement& one : script_.judgements) {
      const EvidenceItem& judged = item(one.of);
      LinkJudged judgement;
      judgement.evidence = judged.id;
      judgement.criterion = one.criterion;
      judgement.verdict = one.verdict;
      judgement.feedback = one.feedback;
      if (auto done = mark(judgement); !done) return done;
      tell_(done_.assessor.name + " judged " + judged.number + " against " + text(one.criterion) +
            ": " + std::string(in_words(one.verdict)) + "." +
            (one.feedback.empty() ? "" : " Feedback: " + one.feedback));
    }
    return {};
  }

  CriterionDecided as_met(const CriterionRef& criterion) const {
    CriterionDecided decision;
    decision.learner = done_.apprentice.id;
    decision.criterion = criterion;
    decision.decision = Decision::met;
    return decision;
  }

  Result<void> decide_criteria() {
    if (auto met = mark(as_met(script_.met)); !met) return met;
    tell_(done_.assessor.name + " decided " + text(script_.met) +
          " met: it was seen at work and in the attempt.");
    const auto held = mark(as_met(script_.held_back));
    if (held)
      return refuse("not-held-back", text(script_.held_back) + " should have been held back.");
    done_.held_back = held.error();
    tell_(done_.assessor.name + " tried to decide " + text(script_.held_back) +
          " met, and was refused: " + done_.held_back.sentence + " " + done_.held_back.hint);
    return {};
  }

  Result<void> sign() {
    const auto signed_marks = sign_marks(workplace_, done_.assessor.id, done_.apprentice.id);
    if (!signed_marks) return tl::unexpected(signed_marks.error());
    tell_(done_.assessor.name + " signed all " + std::to_string(*signed_marks) + " at once.");
    return {};
  }

  Workplace& workplace_;
  const DemonstrationScript& script_;
  const Narrator& tell_;
  Demonstrated done_;
};

}  // namespace

Result<Demonstrated> demonstrate(Workplace& workplace, const DemonstrationScript& script,
                                 const Narrator& tell) {
  return Demonstration(workplace, script, tell).give();
}

}  // namespace tc
