"""Whose word counts in a record: devices' keys, workspaces, people, their keys and their roles.

See *People, roles and trust* in the document. Entries are taken in the order of reading.
"""
from collections import defaultdict
from datetime import datetime, timezone
from functools import lru_cache

import canonical
from curves import ed25519_verify

BY_DEVICE = {"workspace.made", "device.joined", "workspace.trusted", "person.added",
             "person.joined", "key.enrolled"}
BY_PERSON = {"sitting.set", "sitting.withdrawn", "dispute.settled", "evidence.submitted",
             "evidence.confirmed", "link.judged", "criterion.decided", "judgement.countersigned",
             "unit.signed"}
UNSIGNED = {"witness.added", "attempt.begun", "attempt.moved", "attempt.ended",
            "indication.disputed", "evidence.added", "evidence.changed", "evidence.withdrawn",
            "evidence.renumbered", "framework.adopted", "action.planned", "action.settled",
            "body.erased"}
INTRODUCING = ("workspace.made", "device.joined")
UNSURE = object()  # the body that would tell is locked or held back


def public_key(text):
    return bytes.fromhex(text) if isinstance(text, str) and canonical.is_digits(text, 64) else None


def said(value, name):
    """A member of a body that is to be a text, or None where it is not."""
    member = value.get(name)
    return member if isinstance(member, str) else None


@lru_cache(maxsize=None)
def _is_good(key, digits, signature):
    return ed25519_verify(key, canonical.signed_text(digits), bytes.fromhex(signature))


def is_by(key, entry):
    """Whether a key signed an entry whose signature is 128 digits."""
    return _is_good(key, entry.hash, entry.signature)


def day_of(at):
    """The day of a time as YYYY-MM-DD, in UTC; one that no calendar has is the last."""
    try:
        return datetime.fromtimestamp(at / 1000, timezone.utc).strftime("%Y-%m-%d")
    except (ValueError, OverflowError, OSError):
        return "9999-12-31"


class Devices:
    """Each device's key, the workspace that it belongs to, and whether its word counts."""

    def __init__(self, record, bodies, order):
        self.record, self.bodies = record, bodies
        self.keys, self.makers, self.joined = {}, {}, defaultdict(set)
        introduced = set()
        for entry in order:
            if entry.kind in INTRODUCING and entry.device not in introduced:
                if self._introduce(entry):
                    introduced.add(entry.device)
        self.workspaces = self._belongings(order)

    def _introduce(self, entry):
        """Whether this is the entry that tells the device's key, or would if it could be read."""
        value = self.bodies.value.get(entry.id)
        if value is None:
            if self.bodies.state[entry.id] in ("locked", "held back"):
                self.keys[entry.device] = UNSURE
            return True
        key = public_key(said(value, "device_key"))
        if key is None:
            return entry.format > 0
        self.keys[entry.device] = key
        if canonical.is_digits(entry.signature, 128) and is_by(key, entry):
            self._belongs(entry, value)
        return True

    def _belongs(self, entry, value):
        if entry.kind == "workspace.made":
            self.makers[entry.id] = entry.device
        else:
            self.joined[said(value, "workspace")].add(entry.device)

    def says(self, entry):
        """What a device-signed entry says, or nothing where it is not good under the key."""
        value = self.bodies.value.get(entry.id)
        if value is None or entry.format == 0 and not entry.signature:
            return value
        key = self.keys.get(entry.device)
        good = (isinstance(key, bytes) and canonical.is_digits(entry.signature, 128)
                and is_by(key, entry))
        return value if good else None

    def _belongings(self, order):
        """Workspace -> its devices, and in `own` and `providers` whose word counts."""
        trusted = [(entry, self.says(entry) or {}) for entry in order
                   if entry.kind == "workspace.trusted"]
        own, before = {self.record.device}, None
        while own != before:
            before = set(own)
            known = defaultdict(set)
            for workspace, device in self.makers.items():
                known[workspace].add(self.keys[device])
            for entry, value in trusted:
                if entry.device in own:
                    known[said(value, "workspace")].add(public_key(said(value, "device_key")))
            devices = self._devices_of(known)
            own |= devices[self.record.workspace]
        self.own = own
        self.providers = set()
        for entry, value in trusted:
            if entry.device in own and said(value, "as") == "provider":
                self.providers |= devices[said(value, "workspace")]
        return devices

    def _devices_of(self, known):
        devices = defaultdict(set)
        for workspace, device in self.makers.items():
            devices[workspace].add(device)
        for workspace, joined in self.joined.items():
            devices[workspace] |= {device for device in joined if device == self.record.device
                                   or self.keys[device] in known[workspace]}
        return devices

    def count(self, device):
        return device in self.own or device in self.providers

    def workspace_of(self, device):
        for workspace, devices in self.workspaces.items():
            if device in devices:
                return workspace
        return device


class People:
    """Who is one person, which keys they have and which roles, as of the entries taken in."""

    def __init__(self, devices):
        self.devices = devices
        self.same = {}                    # id -> the id that it was joined with
        self.first = {}                   # person -> the workspace that was the first to name them
        self.roles = {}                   # person -> (roles, until), where a word counts
        self.learners = set()             # apprentices by the word of their own workspace alone
        self.keys = defaultdict(list)     # person -> (key, device that enrolled it)

    def person(self, name):
        while name in self.same:
            name = self.same[name]
        return name

    def take_in(self, entry):
        if entry.kind not in ("person.added", "person.joined", "key.enrolled"):
            return
        value = self.devices.says(entry)
        if value is None:
            return
        if entry.kind == "person.added":
            self._added(entry, value)
        elif entry.kind == "person.joined":
            self._joined(entry, value)
        else:
            key = public_key(said(value, "verify"))
            if key is not None:
                self.keys[said(value, "person")].append((key, entry.device))

    def _added(self, entry, value):
        name, roles = said(value, "person"), value.get("roles")
        roles = [each for each in roles if isinstance(each, str)] if isinstance(roles, list) else []
        workspace = self.devices.workspace_of(entry.device)
        first = self.first.setdefault(name, workspace)
        if self.devices.count(entry.device):
            self.roles[name] = (frozenset(roles), said(value, "until"))
        elif first == workspace and "apprentice" in roles:
            self.learners.add(name)

    def _joined(self, entry, value):
        keep, also = self.person(said(value, "keep")), self.person(said(value, "also"))
        if self.devices.count(entry.device) and keep != also:
            self.same[also] = keep

    def _names(self, person):
        person = self.person(person)
        known = set(self.keys) | set(self.roles) | set(self.same) | self.learners | {person}
        return [name for name in known if self.person(name) == person]

    def roles_of(self, person, at):
        held = set()
        for name in self._names(person):
            roles, until = self.roles.get(name, (frozenset(), None))
            over = until is not None and day_of(at) > until
            held |= roles - {"external-verifier"} if over else roles
            if name in self.learners:
                held.add("apprentice")
        return held

    def keys_of(self, person):
        """The keys that count for a person: those that their own workspace enrolled only as long
        as the person is a learner and no more."""
        found = []
        for name in self._names(person):
            office = self.roles.get(name, (frozenset(), None))[0] - {"apprentice"}
            for key, device in self.keys[name]:
                theirs = self.devices.workspace_of(device) == self.first.get(name)
                if self.devices.count(device) or theirs and not office:
                    found.append(key)
        return found
