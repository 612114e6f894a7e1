"""Whose word counts, who signed and who may: records that the document's tables judge."""
import unittest

import program
from scribe import public, uuid

LEARNER, ASSESSOR, TRAINEE, BOTH = "Gethin", "Sioned", "Tegan", "Branwen"


class Trust(program.ScribeCase):
    """A record of a workspace with an apprentice, an assessor and a trainee."""

    def setUp(self):
        super().setUp()
        self.scribe.make_workspace()
        self.scribe.add_person(LEARNER, "apprentice")
        self.scribe.add_person(ASSESSOR, "assessor")
        self.scribe.add_person(TRAINEE, "trainee-assessor")
        self.scribe.add_person(BOTH, "apprentice", "assessor")

    def item(self, learner=LEARNER, who=None, **body):
        self.scribe.write("item", "evidence.added", dict(body, learner=uuid(learner)),
                          who or learner)

    def submitted(self, who=LEARNER, **other):
        self.scribe.write("submission", "evidence.submitted", {
            "item": uuid("item"), "said": uuid("item")}, who,
                          ["item"], **other)

    def judged(self, who=ASSESSOR, name="judgement", **other):
        self.scribe.write(name, "link.judged", {"evidence": uuid("item")}, who, ["item"], **other)

    def decided(self, who=ASSESSOR, learner=LEARNER, name="decision", **other):
        self.scribe.write(name, "criterion.decided", {
            "learner": uuid(learner), "decision": "met"}, who, **other)

    def countersigned(self, who, *about, **other):
        self.scribe.write("counter", "judgement.countersigned", {
            "about": [uuid(each) for each in about]}, who, about, **other)

    def signed(self, who, part, learner=LEARNER, **other):
        self.scribe.write("sign-off " + part, "unit.signed", {
            "learner": uuid(learner), "part": part, "decisions": [uuid("decision")]}, who,
            ["decision"], **other)


class Roles(Trust):
    def test_the_whole_way_is_whole(self):
        self.item()
        self.submitted()
        self.judged()
        self.decided(TRAINEE)
        self.countersigned(ASSESSOR, "decision")
        self.signed(LEARNER, "learner")
        self.signed(TRAINEE, "assessor")
        self.signed(ASSESSOR, "countersigner")
        self.assertEqual(self.finds().counts["signatures"], 16)

    def test_an_assessor_submits_what_assessors_make(self):
        self.item(who=ASSESSOR, kind="direct-observation")
        self.submitted(ASSESSOR)
        self.finds()

    def test_nobody_submits_what_another_wrote(self):
        self.item()
        self.submitted(ASSESSOR)
        self.finds("duty-broken")

    def test_an_apprentice_does_not_judge(self):
        self.item()
        self.scribe.add_person("Idris", "apprentice")
        self.judged("Idris")
        self.finds("role-not-held")

    def test_nobody_judges_what_is_their_own(self):
        self.item(BOTH)
        self.judged(BOTH)
        self.finds("duty-broken")

    def test_nobody_decides_about_themselves_under_another_name(self):
        self.scribe.add_person("Sioned's other name", "apprentice")
        self.scribe.write("joined", "person.joined", {
            "keep": uuid(ASSESSOR), "also": uuid("Sioned's other name")})
        self.decided(ASSESSOR, "Sioned's other name")
        self.finds("duty-broken")

    def test_a_trainee_does_not_countersign(self):
        self.decided(TRAINEE)
        self.countersigned(TRAINEE, "decision")
        self.finds("role-not-held")

    def test_nobody_countersigns_what_is_about_themselves(self):
        self.decided(TRAINEE, BOTH)
        self.countersigned(BOTH, "decision")
        self.finds("duty-broken")

    def test_nobody_countersigns_themselves(self):
        self.decided(TRAINEE)
        self.scribe.write("qualified", "person.added", {
            "person": uuid(TRAINEE), "roles": ["assessor"]})
        self.countersigned(TRAINEE, "decision")
        self.finds("duty-broken")

    def test_a_countersignature_that_nobody_asked_for(self):
        self.decided(ASSESSOR)
        self.countersigned(TRAINEE, "decision")
        # What an assessor decides stands alone: the program takes no notice of the other.
        self.finds("role-not-held", theirs=[])

    def test_a_role_counts_from_when_it_was_given_until_it_was_taken(self):
        self.decided(ASSESSOR)
        self.scribe.write("less", "person.added", {"person": uuid(ASSESSOR), "roles": []},
                          answers=["person Sioned by desk"])
        self.finds()

    def test_a_role_that_was_taken_is_not_held(self):
        self.scribe.write("less", "person.added", {"person": uuid(ASSESSOR), "roles": []},
                          answers=["person Sioned by desk"])
        self.decided(ASSESSOR)
        self.finds("role-not-held")

    def test_only_the_learner_signs_as_learner(self):
        self.decided(ASSESSOR)
        self.signed(ASSESSOR, "learner")
        self.finds("duty-broken")

    def test_nobody_signs_their_own_unit_as_assessor(self):
        self.decided(TRAINEE, BOTH)
        self.signed(BOTH, "assessor", BOTH)
        self.finds("duty-broken")

    def test_a_role_until_a_day_is_an_external_verifier_s(self):
        self.scribe.write("until", "person.added", {
            "person": uuid(ASSESSOR), "roles": ["assessor"], "until": "2025-01-01"})
        self.decided(ASSESSOR)
        self.finds()


class Order(Trust):
    """Clocks differ between devices; what an entry answers was there before it all the same."""

    def setUp(self):
        super().setUp()
        self.scribe.write("join", "device.joined", {
            "workspace": uuid("made"), "device_key": public("desk")}, device="another",
            signer="desk")

    def taken(self):
        self.scribe.write("less", "person.added", {"person": uuid(ASSESSOR), "roles": []},
                          answers=["person Sioned by desk"])
        return self.scribe.entries["less"]["at"]

    def test_what_was_done_elsewhere_before_a_role_was_taken_counts(self):
        self.decided(ASSESSOR, device="another", at=self.taken() - 1)
        self.finds()

    def test_what_answers_the_taking_came_after_it_by_any_clock(self):
        self.decided(ASSESSOR, device="another", at=self.taken() - 1, answers=["less"])
        self.finds("role-not-held")

    def test_what_follows_on_a_device_came_after_by_any_clock(self):
        self.decided(ASSESSOR, at=self.taken() - 1)
        self.finds("role-not-held")

    def test_at_the_same_time_the_lesser_device_and_number_come_first(self):
        lesser, greater = sorted(["another", "desk"], key=uuid)
        self.decided(ASSESSOR, device="another", at=self.taken())
        self.finds(*[] if lesser == "another" else ["role-not-held"])
        self.assertNotEqual(lesser, greater)


class Signatures(Trust):
    def test_a_signature_by_another_is_wrong(self):
        self.decided(signer=LEARNER)
        self.finds("signature-wrong")

    def test_none_where_there_should_be_one_is_missing(self):
        self.decided(signer="")
        self.finds("signature-missing")

    def test_one_where_there_should_be_none_is_unknown(self):
        self.scribe.write("item", "evidence.added", {"learner": uuid(LEARNER)}, LEARNER,
                          signer=LEARNER)
        self.finds("signature-unknown")

    def test_one_of_a_kind_that_nobody_knows_is_not_judged(self):
        self.scribe.write("odd", "tea.made", {}, LEARNER, signer="nobody")
        self.finds()

    def test_nobody_enrolled_them(self):
        self.scribe.write("person Elin", "person.added", {
            "person": uuid("Elin"), "roles": ["assessor"]})
        self.decided("Elin")
        self.finds("signer-unknown")

    def test_a_key_counts_wherever_it_was_enrolled(self):
        self.scribe.write("person Elin", "person.added", {
            "person": uuid("Elin"), "roles": ["assessor"]})
        self.decided("Elin")
        self.scribe.write("keys Elin", "key.enrolled", {
            "person": uuid("Elin"), "verify": public("Elin")})
        self.finds()

    def test_old_keys_stay_good(self):
        self.scribe.write("new keys", "key.enrolled", {
            "person": uuid(ASSESSOR), "verify": public("Sioned's new key"), "box": "00" * 32})
        self.decided(ASSESSOR)
        self.decided(ASSESSOR, name="again", signer="Sioned's new key")
        self.finds()

    def test_format_0_after_format_1_is_to_be_signed_all_the_same(self):
        self.decided(format=0, signer="")
        self.finds("signature-missing")

    def test_format_0_before_needs_none_and_has_none(self):
        self.scribe.write("old", "person.added", {"person": uuid("Old"), "roles": []},
                          device="old", format=0, signer="")
        self.finds()

    def test_format_0_before_has_none(self):
        self.scribe.write("old", "person.added", {"person": uuid("Old"), "roles": []},
                          device="old", format=0, signer="old")
        self.finds("signature-unknown")

    def test_what_a_device_says_of_itself_by_another_key_is_wrong(self):
        self.scribe.write("person Elin", "person.added", {
            "person": uuid("Elin"), "roles": ["assessor"]}, signer="another")
        self.scribe.write("keys Elin", "key.enrolled", {
            "person": uuid("Elin"), "verify": public("Elin")})
        self.decided("Elin")
        self.finds("signature-wrong", "role-not-held")

    def test_a_device_that_nobody_made_known(self):
        self.scribe.write("person Elin", "person.added", {
            "person": uuid("Elin"), "roles": ["apprentice"]}, device="stranger")
        self.finds("signer-unknown")


if __name__ == "__main__":
    unittest.main()
