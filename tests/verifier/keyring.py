"""Opens what is sealed: the key file by the device's key, then wrappings, then bodies and files."""
import hashlib
import sqlite3
from collections import defaultdict
from pathlib import Path

import canonical
from ciphers import DoesNotOpen, unseal
from curves import box_public, box_scalar, ed25519_public, sealed_box_open

KEY_FILE = 0x54434B46


class Unopenable(Exception):
    """The key file or the device's key is none."""


def derived(use, secret):
    return hashlib.sha256(use.encode("ascii") + b"\0" + secret).digest()


def box_pair(secret):
    """The X25519 pair (scalar, public key) that a person's or an office's secret makes."""
    scalar = box_scalar(derived("box", secret))
    return scalar, box_public(scalar)


def _about(text):
    return text.encode("utf-8", "surrogateescape")


def opened(keys, sealed, about):
    """What the first of the keys that fits opens, or None."""
    for key in keys:
        try:
            return unseal(key, sealed, _about(about))
        except DoesNotOpen:
            pass
    return None


class Keyring:
    """The keys at hand, by name. A name may have several, where a record was tampered with."""

    def __init__(self):
        self.keys = defaultdict(set)  # name -> keys of 32 bytes
        self.boxes = {}               # holder -> list of X25519 pairs

    def add(self, name, key):
        """Whether the key is new. A holder's secret opens what was wrapped for the holder."""
        if key in self.keys[name]:
            return False
        self.keys[name].add(key)
        if name.startswith("office/"):
            self.boxes.setdefault(name, []).append(box_pair(key))
        return True

    def add_person(self, name, secret):
        """A person's secret is no key: it opens wrappings, the person's key among them."""
        self.boxes.setdefault(name, []).append(box_pair(secret))

    def open_wrappings(self, wrappings):
        """Opens what opens until nothing new does: a wrapping may hold the key of another."""
        waiting, progress = list(wrappings), True
        while progress:
            progress, left = False, []
            for wrapping in waiting:
                key = self._unwrapped(*wrapping)
                if key is None:
                    left.append(wrapping)
                else:
                    progress = self.add(wrapping[0], key) or progress
            waiting = left

    def _unwrapped(self, name, holder, sealed):
        if holder.startswith("workspace/"):
            key = opened(self.keys.get(holder, ()), sealed, name)
            return key if key is not None and len(key) == 32 else None
        for scalar, public in self.boxes.get(holder, ()):
            try:
                text = sealed_box_open(scalar, public, sealed)
            except DoesNotOpen:
                continue
            if len(text) >= 32 and text[32:] == _about(name):
                return text[:32]
        return None


def _row(text):
    """The members of a key file's row, or nothing where it is to be read as if not there."""
    try:
        value = canonical.read_canonical(text.encode("utf-8"))
    except (canonical.NotCanonical, UnicodeEncodeError):
        return {}
    return value if isinstance(value, dict) else {}


def _bytes(row, name, count):
    value = row.get(name)
    if isinstance(value, str) and canonical.is_digits(value, 2 * count):
        return bytes.fromhex(value)
    return None


def _is_pair_of(row, secret):
    """Whether the public keys of a person's row follow from its secret."""
    return (_bytes(row, "box", 32) == box_pair(secret)[1]
            and _bytes(row, "verify", 32) == ed25519_public(derived("sign", secret)))


def read_device_secret(path):
    text = Path(path).read_text(encoding="ascii")
    if not canonical.is_digits(text[:-1], 64) or text[-1:] != "\n":
        raise Unopenable("%s is no device's key" % path)
    return bytes.fromhex(text[:64])


def _rows(path):
    file = sqlite3.connect(Path(path).resolve().as_uri() + "?mode=ro", uri=True)
    try:
        if Path(path).stat().st_size == 0:
            return {}
        if file.execute("PRAGMA application_id").fetchone()[0] != KEY_FILE:
            raise Unopenable("%s is no key file" % path)
        return dict(file.execute("SELECT name, text FROM sealed"))
    except sqlite3.DatabaseError as wrong:
        raise Unopenable("%s: %s" % (path, wrong)) from wrong
    finally:
        file.close()


def read_keyring(path, device_key):
    """The keys that the device opens. Who has a passphrase keeps theirs: it would be asked for."""
    if not Path(path).is_file():
        raise Unopenable("there is no key file %s" % path)
    ring, seals = Keyring(), derived("seal", read_device_secret(device_key))
    for name, text in _rows(path).items():
        row = _row(text)
        sealed = _bytes(row, "sealed", 72)
        if sealed is None or row.get("sealed_by") != "device":
            continue
        secret = opened([seals], sealed, name)
        if secret is None:
            continue
        if name.startswith(("workspace/", "office/")):
            ring.add(name, secret)
        elif name.startswith("person/") and _is_pair_of(row, secret):
            ring.add_person(name, secret)
    return ring
