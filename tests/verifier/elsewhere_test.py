"""People of other workspaces: what their own workspace says of them, and what that is worth."""
import unittest

from scribe import public, uuid
from trust_test import ASSESSOR, Trust


class Elsewhere(Trust):
    """A second workspace, `college` on the device `hall`, whose people act in this record."""

    # The program draws no conclusion from deeds in a chain that is neither own nor a provider's,
    # and finds no fault with them. The document knows no such exception.
    unheard = []

    def setUp(self):
        super().setUp()
        self.scribe.make_workspace("college", "hall")

    def trusted(self, kind):
        self.scribe.write("trust", "workspace.trusted", {
            "workspace": uuid("college"), "device_key": public("hall"), "as": kind},
            answers=["college"])

    def test_its_assessors_count_for_nothing(self):
        self.scribe.add_person("Elin", "assessor", device="hall")
        self.decided("Elin", device="hall")
        self.finds("role-not-held", theirs=self.unheard)

    def test_its_assessors_count_where_it_is_trusted_as_a_provider(self):
        self.trusted("provider")
        self.scribe.add_person("Elin", "assessor", device="hall")
        self.decided("Elin", device="hall")
        self.finds()

    def test_trust_counts_for_what_came_before_it(self):
        self.scribe.add_person("Elin", "assessor", device="hall")
        self.decided("Elin", device="hall")
        self.trusted("provider")
        self.finds()

    def test_trust_as_learners_makes_no_assessors(self):
        self.trusted("learners")
        self.scribe.add_person("Elin", "assessor", device="hall")
        self.decided("Elin", device="hall")
        self.finds("role-not-held", theirs=self.unheard)

    def test_its_learners_are_learners(self):
        self.scribe.add_person("Owain", "apprentice", device="hall")
        self.item("Owain")
        self.submitted("Owain", device="hall")
        self.judged(ASSESSOR)
        self.finds()

    def test_it_enrols_no_keys_for_those_whom_it_was_not_the_first_to_name(self):
        self.scribe.write("new keys", "key.enrolled", {
            "person": uuid(ASSESSOR), "verify": public("forged"), "box": "00" * 32},
            device="hall")
        self.decided(ASSESSOR, signer="forged")
        self.finds("signature-wrong")

    def test_a_device_that_joined_by_a_known_key_belongs(self):
        self.scribe.write("join", "device.joined", {
            "workspace": uuid("made"), "device_key": public("desk")}, device="copy",
            signer="desk")
        self.scribe.write("person Elin", "person.added", {
            "person": uuid("Elin"), "roles": ["assessor"]}, device="copy", signer="desk")
        self.scribe.write("keys Elin", "key.enrolled", {
            "person": uuid("Elin"), "verify": public("Elin")}, device="copy", signer="desk")
        self.decided("Elin")
        self.finds()

    def test_a_device_that_joined_by_a_key_of_its_own_does_not(self):
        self.scribe.write("join", "device.joined", {
            "workspace": uuid("made"), "device_key": public("copy")}, device="copy")
        self.scribe.add_person("Elin", "assessor", device="copy")
        self.decided("Elin")
        self.finds("role-not-held")


if __name__ == "__main__":
    unittest.main()
