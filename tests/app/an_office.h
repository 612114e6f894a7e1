#pragma once

#include "app/plans.h"
#include "app/signing_off.h"
#include "kit/a_workplace.h"

namespace tc {

inline const StandardUrn vpo01_urn("IMIVPO01");

/// A workplace with a trainee and a second qualified assessor, all of whom are signed in.
struct AnOffice : AWorkplace {
  AnOffice() {
    tia = person("Tia Moss", {Role::trainee_assessor});
    ann = person("Ann Wray", {Role::assessor});
    sign_in(tia);
    sign_in(ann);
    sign_in(both);
  }

  /// Answers to questions, asked by Jo.
  EvidenceItem questioned(const Person& learner, std::initializer_list<std::string_view> criteria) {
    clock.advance_ms(1000);
    const EvidenceItem item =
        given(add_item(workplace(), jo.id, a_form(EvidenceKind::questions, learner.id, criteria)));
    return given(submit_item(workplace(), jo.id, item.id, own_work()));
  }

  void judge_all(const Person& by, const EvidenceItem& item) {
    for (const Link& link : item.links) {
      clock.advance_ms(1000);
      CAPTURE(text(link.criterion));
      CHECK(rule_of(judge(workplace(), by.id, {item.id, link.criterion})) == "");
    }
  }
  std::string decided(const Person& by, const Person& learner, std::string_view criterion,
                      Decision decision = Decision::met, std::string_view feedback = "") {
    clock.advance_ms(1000);
    return rule_of(decide(workplace(), by.id,
                          {learner.id, vpo01(criterion), decision, std::string(feedback)}));
  }
  /// Real work for every performance criterion and answers for the knowledge, judged.
  void judge_unit(const Person& by, const Person& learner) {
    judge_all(by, observed(learner, {"P1", "P2", "P3", "P4", "P12", "P16"}));
    judge_all(by, questioned(learner, {"K4.1", "K4.2"}));
  }
  /// The same, and every criterion decided as met.
  void decide_unit(const Person& by, const Person& learner) {
    judge_unit(by, learner);
    for (const auto* criterion : all_criteria) {
      CAPTURE(criterion);
      CHECK(decided(by, learner, criterion) == "");
    }
  }
  Result<UnitSignature> sign(const Person& who, const Person& learner, SignedAs part) {
    clock.advance_ms(1000);
    return sign_unit(workplace(), who.id, learner.id, vpo01_urn, part);
  }
  UnitStanding standing(const Person& learner) {
    return given(open_unit(workplace(), learner.id, learner.id, vpo01_urn)).standing;
  }

  static constexpr std::array<const char*, 8> all_criteria{"P1",  "P2",  "P3",   "P4",
                                                           "P12", "P16", "K4.1", "K4.2"};
  Person tia;  ///< an assessor in training
  Person ann;  ///< a qualified assessor
};

}  // namespace tc
