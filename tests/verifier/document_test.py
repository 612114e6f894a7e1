"""Holds the document's worked example to this verifier, line by line."""
import re
import unittest

import canonical
import ciphers
import curves
from keyring import Keyring, box_pair, derived
from record import DOCUMENT, documented_schema

ENTRY = "019aa9a1-3be1-7000-8000-000000000004"
PERSON = "person/019aa9a1-3be0-7002-8000-000000000003"


def worked_example():
    """(caption, lines) of every indented block of the document's last section."""
    text = DOCUMENT.read_text(encoding="utf-8").split("\n## Worked example\n")[1]
    blocks = re.findall(r"([^\n]+):\n\n((?:    [^\n]+\n)+)", text)
    return [(caption, [line[4:] for line in lines.splitlines()]) for caption, lines in blocks]


class WorkedExample(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.blocks = worked_example()

    def said(self, caption, time=0):
        """The line under a caption; the captions of the two entries come twice."""
        return [lines[0] for said, lines in self.blocks if said == caption][time]

    def octets(self, caption, time=0):
        return bytes.fromhex(self.said(caption, time))

    def test_every_block_is_known_here(self):
        self.assertEqual(
            [caption for caption, _ in self.blocks],
            ["The salt", "The body", "The commitment", "The canonical text", "The hash",
             "Its device's secret", "Derived(sign) of it", "The public key", "The salt",
             "The body", "The commitment", "The canonical text", "The hash", "What is signed",
             "The signature", "The body's key", "The body, sealed", "The person's secret",
             "Derived(box) of it", "Their public key", "The wrapping",
             "Their heads, fingerprint, and the fingerprint in brief"])

    def test_entries(self):
        for time in (0, 1):
            body, text = self.said("The body", time).encode(), self.said("The canonical text", time)
            made = canonical.commitment(self.octets("The salt", time), body)
            self.assertEqual(made, self.said("The commitment", time))
            self.assertIsInstance(canonical.read_canonical(body), dict)
            fields = canonical.read_canonical(text.encode())
            self.assertEqual(fields["commitment"], made)
            self.assertEqual(set(fields), set(canonical.FIELDS))
            self.assertEqual(canonical.entry_text(fields), text.encode())
            self.assertEqual(canonical.sha256(text.encode()), self.said("The hash", time))
        self.assertEqual(fields["previous"], self.said("The hash"))

    def test_signature(self):
        seed = derived("sign", self.octets("Its device's secret"))
        text = self.said("What is signed").encode()
        self.assertEqual(seed, self.octets("Derived(sign) of it"))
        self.assertEqual(curves.ed25519_public(seed), self.octets("The public key"))
        self.assertEqual(canonical.signed_text(self.said("The hash", 1)), text)
        self.assertEqual(curves.ed25519_sign(seed, text), self.octets("The signature"))
        self.assertTrue(curves.ed25519_verify(
            self.octets("The public key"), text, self.octets("The signature")))

    def test_sealed_body(self):
        key, text = self.octets("The body's key"), self.octets("The salt", 1)
        text += self.said("The body", 1).encode()
        sealed = self.octets("The body, sealed")
        self.assertEqual(ciphers.unseal(key, sealed, ENTRY.encode()), text)
        self.assertEqual(ciphers.seal(key, bytes(range(24)), text, ENTRY.encode()), sealed)

    def test_wrapping(self):
        secret = self.octets("The person's secret")
        self.assertEqual(derived("box", secret), self.octets("Derived(box) of it"))
        self.assertEqual(box_pair(secret)[1], self.octets("Their public key"))
        ring = Keyring()
        ring.add_person(PERSON, secret)
        ring.open_wrappings([(PERSON, PERSON, self.octets("The wrapping"))])
        self.assertEqual(ring.keys[PERSON], {self.octets("The body's key")})
        void = Keyring()
        void.add_person(PERSON, secret)
        void.open_wrappings([("item/another", PERSON, self.octets("The wrapping"))])
        self.assertFalse(void.keys["item/another"])

    def test_fingerprint(self):
        text, fingerprint, brief = self.blocks[-1][1]
        heads = canonical.read_canonical(text.encode())
        self.assertEqual(heads[0]["hash"], self.said("The hash", 1))
        rows = [(head["device"], head["number"], head["hash"]) for head in heads]
        self.assertEqual(canonical.fingerprint(rows), fingerprint)
        self.assertEqual(canonical.in_brief(fingerprint), brief)


class Schema(unittest.TestCase):
    def test_the_document_holds_eight_tables_and_nineteen_triggers(self):
        starts = [statement.split(" ")[1] for statement in documented_schema()]
        self.assertEqual((starts.count("TABLE"), starts.count("TRIGGER")), (8, 19))


if __name__ == "__main__":
    unittest.main()
