"""Damages a record of the program's own with plain SQL: both verifiers name the same damage."""
import unittest

import program
from damage import Damaged
from verify_record import verify

FOREIGN = "019aa9a1-ffff-7000-8000-ffffffffffff"
MOVE = "(SELECT number FROM entry WHERE kind = 'attempt.moved' ORDER BY number LIMIT 1 OFFSET 3)"
NEXT = MOVE + " + 1"
SIGNED = "(SELECT number FROM entry WHERE kind = 'link.judged' ORDER BY number LIMIT 1)"
OTHER = "(SELECT number FROM entry WHERE kind = 'link.judged' ORDER BY number DESC LIMIT 1)"
LAST = "(SELECT max(number) FROM entry)"
BODY_OF = "(SELECT id FROM entry WHERE number = %s)"


class Case(unittest.TestCase):
    """Cases on copies of one record; without a program only this verifier says something."""

    @classmethod
    def setUpClass(cls):
        cls.home = program.Home()
        cls.path = program.demonstration(cls.home)

    def damaged(self):
        return Damaged(self.home, self.path)

    def finds(self, damaged, *names, later=()):
        """Both find damage of these names.

        The program looks at what follows only where what comes before is whole: the schema, then
        chains, bodies and files, then signatures, then roles. `later` is what it does not get to.
        """
        path = damaged.done()
        ours = verify(path, program.keys_of(path), self.home.device)
        self.assertEqual(ours.names, set(names) | set(later), ours.as_text())
        if program.PROGRAM:
            code, said = self.home.verify(path)
            self.assertEqual(program.names_in(said), set(names), said)
            self.assertEqual(code, 4 if names else 0)
            self.assertIn(said["full_fingerprint"], (ours.fingerprint, ""))
        return ours


class Entries(Case):
    def edited(self, change, *names):
        with self.subTest(change):
            it = self.damaged()
            it.do("UPDATE entry SET %s WHERE number = %s" % (change, MOVE))
            self.finds(it, *names)

    def test_a_field_was_edited(self):
        self.edited("at = at + 1", "entry-edited")
        self.edited("who = ''", "entry-edited")
        self.edited("kind = 'attempt.ended'", "entry-edited")
        self.edited("answers = '[ ' || substr(answers, 2)", "entry-edited", "unknown-answer")
        self.edited("answers = '[]'", "entry-edited")
        self.edited("answers = '[\"%s\"]'" % FOREIGN, "entry-edited", "unknown-answer")
        self.edited("commitment = '%s'" % ("1" * 64), "entry-edited", "body-altered")
        self.edited("previous = '%s'" % ("1" * 64), "entry-edited", "wrong-previous")
        self.edited("id = '%s'" % FOREIGN, "entry-edited", "unknown-answer", "body-missing",
                    "body-without-entry")

    def test_a_hash_was_edited(self):
        self.edited("hash = '%s'" % ("1" * 64), "entry-edited", "wrong-previous")

    def test_a_field_and_the_hash_were_edited(self):
        it = self.damaged()
        it.do("UPDATE entry SET at = at + 1 WHERE number = %s" % MOVE)
        it.rehash(MOVE)
        self.finds(it, "wrong-previous")

    def test_the_last_was_edited_with_its_hash(self):
        it = self.damaged()
        it.do("UPDATE entry SET at = at + 1 WHERE number = %s" % LAST)
        it.rehash(LAST)
        signed = it.one("signature FROM entry WHERE number = " + LAST)
        self.finds(it, "entries-cut", later=["signature-wrong"] if signed else [])

    def test_one_was_taken_out(self):
        it = self.damaged()
        it.do("DELETE FROM body WHERE entry = " + BODY_OF % MOVE)
        it.do("DELETE FROM entry WHERE number = " + MOVE)
        self.finds(it, "entry-missing", "unknown-answer")

    def test_the_last_was_taken_out(self):
        it = self.damaged()
        it.do("DELETE FROM body WHERE entry = " + BODY_OF % LAST)
        it.do("DELETE FROM entry WHERE number = " + LAST)
        self.finds(it, "entries-cut")

    def test_the_last_was_taken_out_and_the_head_moved(self):
        anchor = self.home.root / "anchor.txt"
        whole = verify(self.path, program.keys_of(self.path), self.home.device)
        anchor.write_text("Seen today:\n%s\n" % whole.heads)
        it = self.damaged()
        it.do("DELETE FROM body WHERE entry = " + BODY_OF % LAST)
        it.do("DELETE FROM entry WHERE number = " + LAST)
        it.do("UPDATE head SET number = %s, hash = (SELECT hash FROM entry WHERE number = %s)"
              % (LAST, LAST))
        self.finds(it)
        self.assertEqual(verify(it.path, anchor=anchor).names, {"anchor-missing"})
        if program.PROGRAM:
            said = self.home.verify(it.path, "--anchor", anchor)[1]
            self.assertEqual(program.names_in(said), {"anchor-missing"}, said)

    def test_two_changed_their_numbers(self):
        it = self.damaged()
        number = it.one(MOVE)
        for old, new in ((number, 9999), (number + 1, number), (9999, number + 1)):
            it.do("UPDATE entry SET number = ? WHERE number = ?", new, old)
        self.finds(it, "entries-swapped", "wrong-previous")

    def test_two_changed_their_arrival(self):
        it = self.damaged()
        number = it.one(MOVE)
        for old, new in ((number, 9999), (number + 1, number), (9999, number + 1)):
            it.do("UPDATE entry SET arrived = ? WHERE arrived = ?", new, old)
        self.finds(it, "entries-swapped")


class Forks(Case):
    """What the schema does not let in: so it was altered as well."""

    def test_a_number_was_claimed_twice(self):
        it = self.damaged()
        it.loosen()
        it.add(MOVE, id=FOREIGN, at=1)
        self.finds(it, "schema-altered", "fork", "body-missing", "entries-swapped")

    def test_an_id_was_used_twice(self):
        it = self.damaged()
        it.loosen()
        number, digits = it.one("number FROM entry WHERE number = " + LAST), it.one(
            "hash FROM entry WHERE number = " + LAST)
        it.add(LAST, number=number + 1, previous=digits, kind="attempt.moved", answers="[]")
        it.do("UPDATE head SET number = number + 1, hash = "
              "(SELECT hash FROM entry WHERE number = %s)" % LAST)
        self.finds(it, "schema-altered", "id-used-twice")


class Signatures(Case):
    def signature(self, change, number, *names):
        with self.subTest(change):
            it = self.damaged()
            it.do("UPDATE entry SET signature = %s WHERE number = %s" % (change, number))
            self.finds(it, *names)

    def test_a_signature_was_altered(self):
        self.signature("''", SIGNED, "signature-missing")
        self.signature("upper(signature)", SIGNED, "signature-wrong")
        self.signature("substr(signature, 2)", SIGNED, "signature-wrong")
        self.signature("(SELECT signature FROM entry WHERE number = %s)" % OTHER, SIGNED,
                       "signature-wrong")
        self.signature("(SELECT signature FROM entry WHERE number = %s)" % SIGNED, MOVE,
                       "signature-unknown")
        self.signature("''", 1, "signature-missing")

    def test_an_entry_was_made_older_than_signatures(self):
        it = self.damaged()
        it.do("UPDATE entry SET format = 0, signature = '' WHERE number = " + SIGNED)
        self.finds(it, "entry-edited", "signature-missing")


class WhatIsKept(Case):
    def test_a_body_was_deleted(self):
        it = self.damaged()
        it.do("DELETE FROM body WHERE entry = " + BODY_OF % MOVE)
        self.finds(it, "body-missing")

    def test_a_body_was_altered(self):
        it = self.damaged()
        it.do("UPDATE body SET sealed = CAST(substr(sealed, 1, length(sealed) - 1) || x'00' "
              "AS BLOB) WHERE entry = " + BODY_OF % MOVE)
        self.finds(it, "body-altered")

    def test_a_body_was_emptied_as_if_it_were_held_back(self):
        it = self.damaged()
        it.do("UPDATE body SET sealed = x'', key = '' WHERE entry = " + BODY_OF % MOVE)
        self.finds(it, "body-missing")

    def test_two_bodies_changed_places(self):
        it = self.damaged()
        places = [it.one(BODY_OF % number) for number in (MOVE, NEXT)]
        for old, new in ((places[0], FOREIGN), places[::-1], (FOREIGN, places[1])):
            it.do("UPDATE body SET entry = ? WHERE entry = ?", new, old)
        self.finds(it, "body-altered")

    def test_a_key_that_nobody_has_was_named(self):
        it = self.damaged()
        it.do("UPDATE body SET key = 'item/%s' WHERE entry = %s" % (FOREIGN, BODY_OF % MOVE))
        self.assertEqual(self.finds(it).counts["bodies locked"], 1)

    def test_a_body_belongs_to_nothing(self):
        it = self.damaged()
        it.do("PRAGMA foreign_keys=OFF")
        it.do("INSERT INTO body VALUES('%s', 'item/1', x'00')" % FOREIGN)
        self.finds(it, "body-without-entry")

    def test_a_bundle_was_altered(self):
        it = self.damaged()
        it.do("UPDATE bundle SET text = text || ' '")
        self.finds(it, "bundle-altered")

    def test_a_bundle_was_deleted(self):
        it = self.damaged()
        it.do("DELETE FROM bundle")
        self.finds(it, "bundle-missing")

    def test_a_file_was_altered_or_deleted(self):
        for sql, name in (("UPDATE attachment SET sealed = zeroblob(100)", "attachment-altered"),
                          ("DELETE FROM attachment", "attachment-missing")):
            with self.subTest(sql):
                it = self.damaged()
                it.do(sql)
                self.finds(it, name)

    def test_wrappings_were_deleted(self):
        it = self.damaged()
        if it.one("count(*) FROM wrapping") == 0:
            self.skipTest("nothing was wrapped")
        it.do("DELETE FROM wrapping WHERE holder NOT LIKE 'workspace/%'")
        ours = verify(it.done(), program.keys_of(it.path), self.home.device)
        self.assertFalse({"body-altered", "body-missing"} & ours.names)


class TheFile(Case):
    def test_heads(self):
        for sql in ("UPDATE head SET number = number - 1", "DELETE FROM head",
                    "INSERT INTO head VALUES('%s', 1, 'x')" % FOREIGN,
                    "UPDATE head SET hash = '%s'" % ("1" * 64)):
            with self.subTest(sql):
                it = self.damaged()
                it.do(sql)
                self.finds(it, "entries-cut")

    def test_schema(self):
        for sql in ("CREATE TABLE more(x)", "CREATE INDEX kinds ON entry(kind)",
                    "CREATE VIEW seen AS SELECT * FROM entry", "DROP TABLE draft",
                    "ALTER TABLE bundle ADD COLUMN more TEXT",
                    "UPDATE meta SET workspace = '%s'" % FOREIGN, "UPDATE meta SET device = ''"):
            with self.subTest(sql):
                it = self.damaged()
                it.do(sql)
                it.triggers = [each for each in it.triggers if "draft" not in each[0]]
                self.finds(it, "schema-altered")

    def test_a_trigger_is_gone_or_does_nothing(self):
        it = self.damaged()
        gone = it.triggers.pop()
        self.finds(it, "schema-altered")
        it = self.damaged()
        it.triggers[-1] = (gone[0], gone[1].split("BEGIN")[0] + "BEGIN SELECT 1; END")
        self.finds(it, "schema-altered")

    def test_a_page_was_overwritten(self):
        path = self.home.copy_of(self.path)
        with open(path, "r+b") as file:
            size = int.from_bytes(file.read(18)[16:], "big")
            file.seek(0, 2)
            pages = file.tell() // size
            for page in range(pages // 2, pages):
                file.seek(page * size)
                file.write(bytes(size))
        ours = verify(path, program.keys_of(path), self.home.device)
        self.assertIn("file-damaged", ours.names)
        if program.PROGRAM:
            self.assertIn("file-damaged", program.names_in(self.home.verify(path)[1]))


if __name__ == "__main__":
    unittest.main()
