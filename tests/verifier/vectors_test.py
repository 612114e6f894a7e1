"""Holds the primitives to published vectors, and to the openssl tool as a second opinion."""
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

import ciphers
import curves
from canonical import NotCanonical, canonical, read_canonical

COUNTED = bytes(range(32))
SUNSCREEN = (b"Ladies and Gentlemen of the class of '99: If I could offer you only one tip for "
             b"the future, sunscreen would be it.")
ABOUT, KEY = bytes.fromhex("50515253c0c1c2c3c4c5c6c7"), bytes(range(0x80, 0xa0))


def octets(*digits):
    return bytes.fromhex("".join(digits))


class ChaCha(unittest.TestCase):
    def test_block_of_rfc_8439_2_3_2(self):
        self.assertEqual(
            ciphers.chacha20_block(COUNTED, 1, octets("000000090000004a00000000")),
            octets("10f1e7e4d13b5915500fdd1fa32071c4c7d1f4c733c068030422aa9ac3d46c4e",
                   "d2826446079faa0914c2d705d98b02a2b5129cd1de164eb9cbd083e8a2503c4e"))

    def test_poly1305_of_rfc_8439_2_5_2(self):
        key = octets("85d6be7857556d337f4452fe42d506a80103808afb0db2fd4abff6af4149f51b")
        self.assertEqual(ciphers.poly1305(key, b"Cryptographic Forum Research Group"),
                         octets("a8061dc1305136c6c22b8baf0c0127a9"))

    def test_aead_of_rfc_8439_2_8_2(self):
        nonce = octets("070000004041424344454647")
        sealed = ciphers.aead_seal(KEY, nonce, SUNSCREEN, ABOUT)
        self.assertEqual(sealed[:16], octets("d31a8d34648e60db7b86afbc53ef7ec2"))
        self.assertEqual(sealed[-16:], octets("1ae10b594f09e26a7e902ecbd0600691"))
        self.assertEqual(ciphers.aead_open(KEY, nonce, sealed, ABOUT), SUNSCREEN)

    def test_hchacha20_of_the_xchacha_draft_2_2_1(self):
        self.assertEqual(
            ciphers.hchacha20(COUNTED, octets("000000090000004a0000000031415927")),
            octets("82413b4227b27bfed30e42508a877d73a0f9e4d58a74a853c12ec41326d3ecdc"))

    def test_aead_of_the_xchacha_draft_a_3_1(self):
        sealed = ciphers.seal(KEY, bytes(range(0x40, 0x58)), SUNSCREEN, ABOUT)
        self.assertEqual(sealed[24:40], octets("bd6d179d3e83d43b9576579493c0e939"))
        self.assertEqual(sealed[-16:], octets("c0875924c1c7987947deafd8780acf49"))
        self.assertEqual(ciphers.unseal(KEY, sealed, ABOUT), SUNSCREEN)

    def test_what_was_altered_does_not_open(self):
        sealed = ciphers.seal(KEY, bytes(24), SUNSCREEN, ABOUT)
        for wrong in (sealed[:-1] + bytes([sealed[-1] ^ 1]), sealed[:30] + b"!" + sealed[31:],
                      sealed[:39], b""):
            with self.assertRaises(ciphers.DoesNotOpen):
                ciphers.unseal(KEY, wrong, ABOUT)
        with self.assertRaises(ciphers.DoesNotOpen):
            ciphers.unseal(KEY, sealed, b"another matter")

    @unittest.skipUnless(shutil.which("openssl"), "there is no openssl")
    def test_openssl_makes_the_same_long_key_stream(self):
        blocks = (ciphers.chacha20_block(KEY, each, bytes(12)) for each in range(1, 258))
        self.assertEqual(ciphers.chacha20(KEY, 1, bytes(12), bytes(257 * 64)), b"".join(blocks))


class Boxes(unittest.TestCase):
    shared = octets("4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742")
    first = octets("1b27556473e985d462cd51197a9a46c76009549eac6474f206c4ee0844f68389")
    nonce = octets("69696ee955b62b73cd62bda875fc73d68219e0036b7a0b37")
    text = octets(
        "be075fc53c81f2d5cf141316ebeb0c7b5228c52a4c62cbd44b66849b64244ffce5ecbaaf33bd751a1ac728d4",
        "5e6c61296cdc3c01233561f41db66cce314adb310e3be8250c46f06dceea3a7fa1348057e2f6556ad6b1318a",
        "024a838f21af1fde048977eb48f59ffd4924ca1c60902e52f0a089bc76897040e082f937763848645e0705")
    boxed = octets(
        "f3ffc7703f9400e52a7dfb4b3d3305d98e993b9f48681273c29650ba32fc76ce48332ea7164d96a4476fb8c5",
        "31a1186ac0dfc17c98dce87b4da7f011ec48c97271d2c20f9b928fe2270d6fb863d51738b48eeee314a7cc8a",
        "b932164548e526ae90224368517acfeabd6bb3732bc0e9da99832b61ca01b6de56244a9e88d5f9b37973f622",
        "a43d14a6599b1f654cb45a74e355a5")

    def test_hsalsa20_of_nacl(self):
        self.assertEqual(ciphers.hsalsa20(self.shared, bytes(16)), self.first)

    def test_secretbox_of_nacl(self):
        self.assertEqual(ciphers.secretbox(self.first, self.nonce, self.text), self.boxed)
        self.assertEqual(ciphers.secretbox_open(self.first, self.nonce, self.boxed), self.text)
        with self.assertRaises(ciphers.DoesNotOpen):
            ciphers.secretbox_open(self.first, self.nonce, self.boxed[:-1])

    def test_a_sealed_box_opens_for_its_holder_only(self):
        public = curves.box_public(KEY)
        boxed = curves.sealed_box(COUNTED, public, b"a key")
        self.assertEqual(curves.sealed_box_open(KEY, public, boxed), b"a key")
        with self.assertRaises(ciphers.DoesNotOpen):
            curves.sealed_box_open(COUNTED, curves.box_public(COUNTED), boxed)


class Curves(unittest.TestCase):
    # RFC 8032, 7.1: secret key, public key, message, signature
    signatures = [
        ("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
         "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
         "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e3970"
         "1cf9b46bd25bf5f0595bbe24655141438e7a100b"),
        ("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
         "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
         "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613"
         "d0f11d8c387b2eaeb4302aeeb00d291612bb0c00")]

    def test_x25519_of_rfc_7748_5_2(self):
        self.assertEqual(
            curves.x25519(
                octets("a546e36bf0527c9d3b16154b82465edd62144c0ac1fc5a18506a2244ba449ac4"),
                octets("e6db6867583030db3594c1a424b15f7c726624ec26b3353b10a903a6d0ab1c4c")),
            octets("c3da55379de9c6908e94ea4df28d084f32eccf03491c71f754b4075577a28552"))

    def test_x25519_of_rfc_7748_6_1(self):
        bob = octets("5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb")
        alice = octets("8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a")
        self.assertEqual(
            curves.box_public(bob),
            octets("de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f"))
        self.assertEqual(curves.x25519(bob, alice), Boxes.shared)

    def test_ed25519_of_rfc_8032_7_1(self):
        for secret, public, message, signature in self.signatures:
            parts = [octets(each) for each in (public, message, signature)]
            self.assertEqual(curves.ed25519_public(octets(secret)), parts[0])
            self.assertEqual(curves.ed25519_sign(octets(secret), parts[1]), parts[2])
            self.assertTrue(curves.ed25519_verify(*parts))

    def test_ed25519_refuses_what_was_altered(self):
        public, message, signature = (octets(each) for each in self.signatures[1][1:])
        greater = int.from_bytes(signature[32:], "little") + curves.ORDER
        for wrong in (signature[:-1] + b"\1", b"\0" + signature[1:], signature[:63], b"",
                      signature[:32] + greater.to_bytes(32, "little")):
            self.assertFalse(curves.ed25519_verify(public, message, wrong))
        self.assertFalse(curves.ed25519_verify(public, b"s", signature))
        self.assertFalse(curves.ed25519_verify(octets(self.signatures[0][1]), message, signature))

    @unittest.skipUnless(shutil.which("openssl"), "there is no openssl")
    def test_openssl_is_of_the_same_opinion(self):
        message, secret = b"tradecounter entry 1 " + b"a" * 64, KEY
        signature, public = curves.ed25519_sign(secret, message), curves.ed25519_public(secret)
        self.assertTrue(by_openssl(public, message, signature))
        self.assertFalse(by_openssl(public, message + b"!", signature))


def by_openssl(public, message, signature):
    """Whether the openssl tool finds a signature good."""
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder, name) for name in ("public", "message", "signature")]
        der = octets("302a300506032b6570032100") + public  # RFC 8410: SubjectPublicKeyInfo
        for file, data in zip(files, (der, message, signature)):
            file.write_bytes(data)
        said = subprocess.run(
            ["openssl", "pkeyutl", "-verify", "-pubin", "-keyform", "DER", "-inkey", files[0],
             "-rawin", "-in", files[1], "-sigfile", files[2]], capture_output=True, check=False)
    return said.returncode == 0


class CanonicalText(unittest.TestCase):
    def test_there_is_one_spelling(self):
        value = {"b": [1, -2, True, None], "a": "\u00e9\x1f\x7f\"\\\n/\u2028"}
        text = '{"a":"\u00e9\\u001f\x7f\\"\\\\\\n/\u2028","b":[1,-2,true,null]}'.encode()
        self.assertEqual(canonical(value), text)
        self.assertEqual(read_canonical(text), value)

    def test_members_are_ordered_by_bytes_not_by_utf_16(self):
        self.assertEqual(canonical({"\U00010000": 1, "\uffff": 2}),
                         '{"\uffff":2,"\U00010000":1}'.encode())

    def test_any_other_spelling_is_refused(self):
        for text in ('{"a": 1}', '{"b":1,"a":2}', '{"a":1,"a":1}', "1.0", "1e2", "-0", "01", "NaN",
                     '"\\u0041"', '"\\/"', '"\\u001F"', "9223372036854775808", '"\\ud800"', "[1",
                     " 1", "1\n", "", "[" * 65 + "]" * 65):
            with self.assertRaises(NotCanonical, msg=text):
                read_canonical(text.encode())
        with self.assertRaises(NotCanonical):
            read_canonical(b'"\xff"')
        for text in (b"-9223372036854775808", b"[" * 64 + b"]" * 64):
            read_canonical(text)


if __name__ == "__main__":
    unittest.main()
