"""What entries say: opened, locked, held back, erased or altered; and the files that they name."""
import unittest

import canonical
import program
from scribe import secret, uuid
from verify_record import verify


class Bodies(program.ScribeCase):
    def setUp(self):
        super().setUp()
        self.scribe.make_workspace()

    def test_erased_bodies_are_counted_and_the_chain_stands(self):
        self.scribe.write("plan", "tea.made", {}, keeps="no")
        self.scribe.write("erasure", "body.erased", {}, answers=["plan"])
        self.assertEqual(self.finds().counts["bodies erased"], 1)

    def test_an_erased_body_that_is_there(self):
        self.scribe.write("plan", "tea.made", {})
        self.scribe.write("erasure", "body.erased", {}, answers=["plan"])
        self.finds("body-not-erased")

    def test_a_body_that_is_not_there(self):
        self.scribe.write("plan", "tea.made", {}, keeps="no")
        self.finds("body-missing")

    def test_another_device_may_hold_back(self):
        self.scribe.write("plan", "tea.made", {}, device="another", keeps="held back")
        self.assertEqual(self.finds().counts["bodies held back"], 1)

    def test_the_own_device_does_not_hold_back(self):
        self.scribe.write("plan", "tea.made", {}, keeps="held back")
        self.finds("body-missing")

    def test_a_body_held_back_and_erased_is_erased(self):
        self.scribe.write("plan", "tea.made", {}, device="another", keeps="held back")
        self.scribe.write("erasure", "body.erased", {}, device="another", answers=["plan"])
        self.assertEqual(self.finds().counts["bodies erased"], 1)

    def test_bodies_that_are_not_canonical_objects(self):
        for text in (b'{"a": 1}', b"[]", b"", b'{"a":1.5}', b"\xff"):
            with self.subTest(text):
                self.setUp()
                self.scribe.write("plan", "tea.made", text)
                self.finds("body-not-canonical")

    def test_a_body_that_was_committed_to_otherwise(self):
        self.scribe.write("plan", "tea.made", {}, commitment="1" * 64)
        self.finds("body-altered")

    def test_bundles_and_files_are_kept(self):
        file = self.scribe.attach("file", b"x" * 70000)
        self.scribe.write("plan", "tea.made", {
            "bundle": self.scribe.keep_bundle("{}"), "attachments": [file]})
        self.finds()

    def test_bundles_and_files_that_are_not_kept(self):
        self.scribe.write("plan", "tea.made", {
            "bundle": "1" * 64, "attachments": [{"id": uuid("file"), "sha256": "1" * 64}]})
        self.finds("bundle-missing", "attachment-missing")

    def test_a_file_that_is_not_what_was_said(self):
        file = self.scribe.attach("file", b"x")
        file["sha256"] = canonical.sha256(b"y")
        self.scribe.write("plan", "tea.made", {"attachments": [file]})
        self.finds("attachment-altered")

    def test_without_keys_it_says_how_much_is_dark(self):
        self.scribe.add_person("Sioned", "assessor")
        self.scribe.write("decision", "criterion.decided", {"learner": uuid("Gethin")}, "Sioned")
        self.scribe.close()
        verdict = verify(self.scribe.path)
        self.assertEqual(verdict.names, set())
        self.assertEqual(verdict.counts["bodies locked"], 4)
        self.assertEqual(verdict.counts["signatures unsure"], 4)
        self.assertIn("4 bodies could not be looked into", verdict.as_text())

    def test_a_wrapping_opens_for_its_person(self):
        name, holder = "item/" + uuid("item"), "person/" + uuid("Gethin")
        self.scribe.wrap(name, holder, secret(name))
        self.scribe.key = name
        self.scribe.write("plan", "tea.made", {})
        self.scribe.know_person("Gethin")
        self.assertEqual(self.finds().counts["bodies open"], 2)

    def test_a_wrapping_for_another_leaves_the_body_locked(self):
        name = "item/" + uuid("item")
        self.scribe.wrap(name, "person/" + uuid("Sioned"), secret(name))
        self.scribe.key = name
        self.scribe.write("plan", "tea.made", {})
        self.assertEqual(self.finds().counts["bodies locked"], 1)


if __name__ == "__main__":
    unittest.main()
