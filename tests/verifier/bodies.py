"""What entries say: opens bodies, holds them to their commitments, and what they refer to."""
import canonical
from chains import place
from keyring import Keyring, opened

STATES = ("open", "locked", "broken", "held back", "erased", "missing")


class Bodies:
    """The state of each entry's body, and the value of those that are open and canonical."""

    def __init__(self, record, ring=None):
        self.record, self.ring = record, ring or Keyring()
        self.ring.open_wrappings(record.wrappings)
        self.erased = {answer for entry in record.entries if entry.kind == "body.erased"
                       for answer in entry.answers}
        self.state, self.value = {}, {}
        for entry in record.entries:
            self.state[entry.id] = self._look_into(entry)

    def count(self, state):
        return sum(1 for each in self.state.values() if each == state)

    def _look_into(self, entry):
        if self.record.version == 0:
            return self._look_into_version_0(entry)
        row = self.record.bodies.get(entry.id)
        if row is None or not row[1]:
            if entry.id in self.erased:
                return "erased"
            held_back = row is not None and entry.device != self.record.device
            return "held back" if held_back else "missing"
        keys = self.ring.keys.get(row[0])
        if not keys:
            return "locked"
        text = opened(keys, row[1], entry.id)
        if text is None or not self._fits(entry, text[:32], text[32:]):
            return "broken"
        return "open"

    def _look_into_version_0(self, entry):
        row = self.record.open_bodies.get(entry.id)
        if row is None:
            return "erased" if entry.id in self.erased else "missing"
        salted = canonical.is_digits(row[0], 64)
        fits = salted and self._fits(entry, bytes.fromhex(row[0]), row[1])
        return "open" if fits else "broken"

    def _fits(self, entry, salt, body):
        if len(salt) != 32 or canonical.commitment(salt, body) != entry.commitment:
            return False
        try:
            value = canonical.read_canonical(body)
        except canonical.NotCanonical:
            value = None
        if isinstance(value, dict):
            self.value[entry.id] = value
        return True

    def check(self):
        record = self.record
        for entry in record.entries:
            state, where = self.state[entry.id], place(entry)
            if state == "broken":
                record.find("body-altered", where)
            if state == "missing":
                record.find("body-missing", where)
            if entry.id in self.erased and state not in ("erased", "missing"):
                record.find("body-not-erased", where)
            if state == "open" and entry.id not in self.value:
                record.find("body-not-canonical", where)
        for entry_id in set(record.bodies) | set(record.open_bodies):
            if entry_id not in self.state:
                record.find("body-without-entry", entry_id)
        self._check_bundles()
        self._check_attachments()

    def _check_bundles(self):
        for digits, text in self.record.bundles.items():
            if canonical.sha256(text) != digits:
                self.record.find("bundle-altered", digits)
        for value in self.value.values():
            bundle = value.get("bundle")
            if isinstance(bundle, str) and bundle not in self.record.bundles:
                self.record.find("bundle-missing", bundle)

    def _check_attachments(self):
        for value in self.value.values():
            named = value.get("attachments")
            for each in named if isinstance(named, list) else ():
                if isinstance(each, dict):
                    self._check_attachment(each)

    def _check_attachment(self, said):
        name = said.get("id")
        row = self.record.attachments.get(name) if isinstance(name, str) else None
        if row is None:
            self.record.find("attachment-missing", name)
            return
        keys = self.ring.keys.get(row[0])
        if not keys:
            return  # locked: nobody can say more without the key
        file = opened(keys, row[1], name)
        if file is None or canonical.sha256(file) != said.get("sha256"):
            self.record.find("attachment-altered", name)
