"""Writes records and key files by the document alone: what the program must be able to verify."""
import hashlib
import sqlite3
from functools import lru_cache
from pathlib import Path

import canonical
import ciphers
import curves
from keyring import KEY_FILE, box_pair, derived
from record import APPLICATION, documented_schema
from trust import BY_DEVICE, BY_PERSON

START = 1763763108000


@lru_cache(maxsize=None)
def secret(*names):
    """32 bytes that nobody should use, of their names."""
    return hashlib.sha256("/".join(names).encode()).digest()


def uuid(name):
    digits = hashlib.sha256(name.encode()).hexdigest()
    return "019aa9a1-%s-7%s-8%s-%s" % (digits[:4], digits[4:7], digits[7:10], digits[10:22])


RULES = {"authentic": True, "current": True, "valid": True}
# What every body of a kind says, where a case does not care (the document's *What bodies say*).
USUAL = {
    "workspace.made": {"name": "Practice"},
    "person.added": {"name": "Somebody", "roles": []},
    "key.enrolled": {"box": "00" * 32},
    "evidence.added": {"answers": {}, "attachments": [], "kind": "simulation", "links": [],
                       "number": "VPO01/E01", "title": "An item"},
    "evidence.submitted": {"ai": "none", "ai_statement": "", "customer_data_removed": True},
    "link.judged": {"criterion": "IMIVPO01/P4", "feedback": "", "inferred_from": "",
                    "rules": RULES, "verdict": "accepted"},
    "criterion.decided": {"criterion": "IMIVPO01/P4", "decision": "met", "feedback": "",
                          "rules": "1"},
    "judgement.countersigned": {"agreed": True, "feedback": ""},
    "action.planned": {"due": "2026-01-31", "learner": "", "owner": "", "what": "Ring back"},
    "unit.signed": {"fingerprint": "1" * 64, "framework": "1" * 64, "rules": "1",
                    "standard": "IMIVPO01"}}


class Scribe:
    """A record that grows entry by entry, all of whose secrets are made of names.

    Devices, people and entries go by short names; `self.entries` has each entry's fields.
    """

    def __init__(self, path, device="desk", workspace="made"):
        self.path, self.device = Path(path), device
        self.file = sqlite3.connect(self.path, isolation_level=None)
        self.file.execute("PRAGMA application_id=%d" % APPLICATION)
        self.file.execute("PRAGMA user_version=1")
        self.file.execute("PRAGMA synchronous=OFF")
        for statement in sorted(documented_schema()):
            self.file.execute(statement)
        self.workspace = uuid(workspace)
        self.file.execute("INSERT INTO meta VALUES(1, ?, ?)", (uuid(device), self.workspace))
        self.entries, self.chains, self.clock, self.people = {}, {}, START, []
        self.key = "workspace/" + self.workspace  # the name of the key that seals the next body

    def write(self, name, kind, body, who="", answers=(), device=None, **other):
        """Writes an entry and its body, which may be bytes of any kind.

        `other` replaces fields; `signer` is who signs; `keeps` is "sealed", "held back" or "no".
        """
        device = device or self.device
        chain = self.chains.setdefault(device, [])
        salt = secret("salt", name)
        text = body if isinstance(body, bytes) else canonical.canonical(
            dict(USUAL.get(kind, {}), **body))
        self.clock += 1000
        fields = {
            "device": uuid(device), "number": len(chain) + 1, "id": uuid(name), "at": self.clock,
            "who": uuid(who) if who else "", "kind": kind,
            "answers": [uuid(each) for each in answers],
            "commitment": canonical.commitment(salt, text),
            "previous": chain[-1] if chain else canonical.NO_HASH, "format": 1}
        signer, keeps = other.pop("signer", None), other.pop("keeps", "sealed")
        fields.update(other)
        fields["hash"] = canonical.sha256(canonical.entry_text(fields))
        signature = self._signature(kind, fields["hash"], signer, device, who)
        self._insert(fields, signature)
        if keeps == "sealed":
            self._seal(fields["id"], salt + text)
        elif keeps == "held back":
            self.file.execute("INSERT INTO body VALUES(?, '', x'')", (fields["id"],))
        chain.append(fields["hash"])
        self.entries[name] = fields
        return fields

    @staticmethod
    def _signature(kind, digits, signer, device, who):
        if signer is None:
            signer = device if kind in BY_DEVICE else who if kind in BY_PERSON else ""
        if not signer:
            return ""
        seed = derived("sign", secret(signer))
        return curves.ed25519_sign(seed, canonical.signed_text(digits)).hex()

    def _insert(self, fields, signature):
        answers = canonical.canonical(fields["answers"]).decode()
        row = [dict(fields, answers=answers)[name] for name in canonical.FIELDS]
        arrived = self.file.execute("SELECT count(*) + 1 FROM entry").fetchone()
        self.file.execute("INSERT INTO entry VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?)",
                          [*arrived, *row, fields["hash"], signature])

    def _seal(self, entry, text):
        nonce = secret("nonce", entry)[:24]
        sealed = ciphers.seal(secret(self.key), nonce, text, entry.encode())
        self.file.execute("INSERT INTO body VALUES(?,?,?)", (entry, self.key, sealed))

    def wrap(self, name, holder, key):
        """Wraps a key for a person, whose secret is that of their holder's name."""
        boxed = curves.sealed_box(secret("epk", name), box_pair(secret(holder))[1],
                                  key + name.encode())
        self.file.execute("INSERT INTO wrapping VALUES(?,?,?)", (name, holder, boxed))

    def know_person(self, name):
        """Puts a person without a passphrase into the key file."""
        self.people.append("person/" + uuid(name))

    def keep_bundle(self, text):
        digits = canonical.sha256(text.encode())
        self.file.execute("INSERT INTO bundle VALUES(?,?)", (digits, text))
        return digits

    def attach(self, name, data):
        """Keeps a file, and gives what a body says of it."""
        sealed = ciphers.seal(secret(self.key), bytes(24), data, uuid(name).encode())
        self.file.execute("INSERT INTO attachment VALUES(?,?,?)",
                          (uuid(name), self.key, sealed))
        return {"id": uuid(name), "sha256": canonical.sha256(data)}

    def make_workspace(self, name="made", device=None):
        device = device or self.device
        self.write(name, "workspace.made", {
            "device_key": public(device), "office_key": box_pair(secret("office"))[1].hex()},
            device=device)

    def add_person(self, name, *roles, device=None, **more):
        """Adds a person and enrols keys for them, by the word of a device."""
        place = "%s by %s" % (name, device or self.device)
        self.write("person " + place, "person.added", dict(
            more, person=uuid(name), name=name, roles=list(roles)), device=device)
        self.write("keys " + place, "key.enrolled", {
            "person": uuid(name), "verify": public(name),
            "box": box_pair(secret(name))[1].hex()}, answers=["person " + place], device=device)

    def close(self):
        """Writes the key file and the device's key beside the record; gives their places."""
        self.file.close()
        keys, device = Path(str(self.path) + ".keys"), self.path.parent / "device.key"
        device.write_text(secret(self.device).hex() + "\n")
        file = sqlite3.connect(keys, isolation_level=None)
        file.execute("PRAGMA application_id=%d" % KEY_FILE)
        file.execute("PRAGMA user_version=1")
        file.execute("CREATE TABLE sealed(name TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT")
        for name, row in self._key_rows().items():
            file.execute("INSERT INTO sealed VALUES(?,?)",
                         (name, canonical.canonical(row).decode()))
        file.close()
        keys.chmod(0o600)
        device.chmod(0o600)
        return keys, device

    def _key_rows(self):
        rows = {"device": {"verify": public(self.device)}}
        for name in ["workspace/" + self.workspace] + self.people:
            sealed = ciphers.seal(derived("seal", secret(self.device)), bytes(24), secret(name),
                                  name.encode())
            rows[name] = {"sealed": sealed.hex(), "sealed_by": "device"}
        for name in self.people:
            rows[name].update(box=box_pair(secret(name))[1].hex(), verify=public(name),
                              failures=0, last_failure=0)
        return rows


@lru_cache(maxsize=None)
def public(name):
    """The public key by which a device or a person signs."""
    return curves.ed25519_public(derived("sign", secret(name))).hex()
