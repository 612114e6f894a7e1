"""Real records: those that the program makes, and those that were kept from its earlier days."""
import contextlib
import io
import json
import shutil
import sqlite3
import unittest
from pathlib import Path

import program
import vectors_test
from canonical import signed_text
from curves import ed25519_public
from keyring import derived, read_device_secret
from record import read_record
from trust import BY_DEVICE
from verify_record import FOUND, UNREADABLE, WHOLE, main, verify

KEPT = Path(__file__).resolve().parents[1] / "store" / "kept"


class Kept(unittest.TestCase):
    def test_every_kept_file_is_whole(self):
        files = sorted(KEPT.glob("*.tradecounter"))
        self.assertTrue(files)
        for path in files:
            with self.subTest(path.name):
                home = program.Home()
                ours = self.verdict(home, path)
                self.assertEqual(ours.names, set(), ours.as_text())
                if program.PROGRAM:
                    self.same(home, path, ours)

    @staticmethod
    def verdict(home, path):
        """Without keys and then, where its keys were kept as well, with them."""
        device = KEPT / (path.stem + ".device.key")
        if not program.keys_of(path).is_file():
            return verify(path)
        assert not verify(path).names
        shutil.copy2(device, home.device)
        home.device.chmod(0o600)
        return verify(path, program.keys_of(path), device)

    def same(self, home, path, ours):
        code, theirs = home.verify(home.copy_of(path))
        self.assertEqual((code, program.names_in(theirs)), (0, set()), theirs)
        self.assertEqual(theirs["full_fingerprint"], ours.fingerprint)
        self.assertEqual(theirs["entries"], ours.counts["entries"])

    def test_nothing_is_left_beside_a_file_that_was_looked_at(self):
        home = program.Home()
        path = home.copy_of(KEPT / "format-0.tradecounter")
        verify(path)
        self.assertEqual(list(path.parent.iterdir()), [path])

    def test_the_oldest_is_of_version_0(self):
        ours = verify(KEPT / "format-0.tradecounter")
        self.assertEqual((ours.counts["entries"], ours.counts["bodies open"]), (32, 32))

    def test_damage_in_the_oldest_is_found(self):
        home = program.Home()
        for sql, name in (("DELETE FROM body WHERE rowid = 5", "body-missing"),
                          ("UPDATE body SET text = '{}' WHERE rowid = 5", "body-altered"),
                          ("UPDATE bundle SET text = ''", "bundle-altered"),
                          ("UPDATE entry SET at = 1 WHERE number = 5", "entry-edited")):
            path = home.copy_of(KEPT / "format-0.tradecounter")
            file = sqlite3.connect(path, isolation_level=None)
            for (trigger,) in file.execute(
                    "SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
                file.execute("DROP TRIGGER " + trigger)
            file.execute(sql)
            file.close()
            self.assertEqual(verify(path).names, {name})


def spoken(*words):
    """What the verifier answers on the command line: its exit code, and what it prints."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = main([str(word) for word in words])
    return code, out.getvalue() + err.getvalue()


class CommandLine(unittest.TestCase):
    def test_what_is_no_record_is_left_alone(self):
        home = program.Home()
        empty, other, newer = (home.root / name for name in ("empty", "other", "newer"))
        empty.touch()
        other.write_bytes(b"no database" * 1000)
        file = sqlite3.connect(newer)
        file.execute("PRAGMA application_id=%d" % 0x54435753)
        file.execute("PRAGMA user_version=2")
        file.close()
        for path in (empty, other, newer, home.root / "none", home.root):
            code, said = spoken(path)
            self.assertEqual(code, UNREADABLE)
            self.assertIn(str(path), said)

    def test_another_device_opens_nothing(self):
        home = program.Home()
        path = program.stand_in(home)
        home.device.write_text("0" * 64 + "\n")
        words = ["--keys", program.keys_of(path), "--device", home.device]
        self.assertIn("bodies locked: 16", spoken(path, *words)[1])
        home.device.write_text("0" * 63 + "\n")
        self.assertEqual(spoken(path, *words)[0], UNREADABLE)

    def test_findings_are_named_one_a_line(self):
        home = program.Home()
        path = program.stand_in(home)
        anchor = home.root / "anchor"
        anchor.write_text('[{"device":"d","hash":"%s","number":3}]' % ("1" * 64))
        code, said = spoken(path, "--anchor", anchor)
        self.assertEqual((code, said.splitlines()[0]), (FOUND, "anchor-missing: d 3"))
        code, said = spoken(path, "--json", "--anchor", anchor)
        self.assertEqual(json.loads(said)["findings"], [["anchor-missing", "d 3"]])
        self.assertEqual(spoken(path)[0], WHOLE)


@unittest.skipUnless(program.PROGRAM, "no program was named")
class Made(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.home = program.Home()
        cls.path = program.demonstration(cls.home)
        cls.ours = verify(cls.path, program.keys_of(cls.path), cls.home.device)

    def test_both_find_it_whole_and_count_the_same(self):
        code, theirs = self.home.verify(self.path)
        self.assertEqual(self.ours.names, set(), self.ours.as_text())
        self.assertEqual((code, program.names_in(theirs)), (0, set()))
        self.assertEqual(theirs["full_fingerprint"], self.ours.fingerprint)
        for name, count in (("entries", "entries"), ("bundles", "bundles"),
                            ("erased", "bodies erased"), ("locked", "bodies locked"),
                            ("held_back", "bodies held back"), ("signatures", "signatures"),
                            ("unread_signatures", "signatures unsure"),
                            ("files", "attachments")):
            self.assertEqual(theirs[name], self.ours.counts[count], theirs)

    def test_what_was_handed_in_is_whole(self):
        path = self.path.parent / "handed-in.tradecounter"
        ours, (code, theirs) = verify(path), self.home.verify(path)
        self.assertEqual(ours.names, set(), ours.as_text())
        self.assertEqual((code, program.names_in(theirs)), (0, set()), theirs)
        self.assertEqual(theirs["full_fingerprint"], ours.fingerprint)
        for name, count in (("entries", "entries"), ("held_back", "bodies held back"),
                            ("locked", "bodies locked")):
            self.assertEqual(theirs[name], ours.counts[count], theirs)

    def test_it_is_whole_as_far_as_can_be_seen_without_keys(self):
        dark = verify(self.path)
        self.assertEqual(dark.names, set(), dark.as_text())
        self.assertEqual(dark.fingerprint, self.ours.fingerprint)
        self.assertEqual(dark.counts["bodies locked"], dark.counts["entries"])

    @unittest.skipUnless(shutil.which("openssl"), "there is no openssl")
    def test_openssl_is_of_the_same_opinion_about_its_signatures(self):
        record = read_record(self.path)
        signed = [entry for entry in record.entries if entry.kind in BY_DEVICE]
        key = ed25519_public(derived("sign", read_device_secret(self.home.device)))
        for entry in signed[:5]:
            self.assertTrue(vectors_test.by_openssl(
                key, signed_text(entry.hash), bytes.fromhex(entry.signature)))


if __name__ == "__main__":
    unittest.main()
