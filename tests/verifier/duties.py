"""Signatures, and whether who signed held the role for it and judged nothing of their own."""
import canonical
from chains import place
from trust import BY_DEVICE, BY_PERSON, UNSIGNED, UNSURE, Devices, People, is_by, said

JUDGES = {"assessor", "trainee-assessor"}


class Duties:
    """Goes through the entries in the order of reading, and knows who was who at each place."""

    def __init__(self, record, bodies, order):
        self.record, self.bodies, self.order = record, bodies, order
        self.devices = Devices(record, bodies, order)
        self.people, self.everyone = People(self.devices), People(self.devices)
        self.by_id = {entry.id: entry for entry in record.entries}
        self.wanted = self._to_be_signed()
        self.checked, self.unsure = 0, 0
        dark = {"locked", "held back"}
        self.hidden = any(bodies.state[entry.id] in dark for entry in order
                          if entry.kind in BY_DEVICE)

    def _to_be_signed(self):
        """The entries that are to be signed: those of format 0 only after one of format 1."""
        newer, wanted = set(), set()
        for entry in sorted(self.record.entries, key=lambda each: (each.device, each.number)):
            if entry.format > 0:
                newer.add(entry.device)
            if entry.device in newer and entry.kind in BY_DEVICE | BY_PERSON:
                wanted.add(entry)
        return wanted

    def check(self):
        """Keys count wherever they were enrolled, roles only from their place on."""
        for entry in self.order:
            self.everyone.take_in(entry)
        for entry in self.order:
            self.people.take_in(entry)
            if entry in self.wanted:
                if self._is_signature_good(entry) and entry.kind in BY_PERSON:
                    self._check_duty(entry)
            elif entry.signature and (entry.format == 0 or entry.kind in UNSIGNED):
                self.record.find("signature-unknown", place(entry))

    def _is_signature_good(self, entry):
        if not entry.signature:
            self.record.find("signature-missing", place(entry))
        elif not canonical.is_digits(entry.signature, 128):
            self.record.find("signature-wrong", place(entry))
        elif entry.kind in BY_DEVICE:
            key = self.devices.keys.get(entry.device)
            return self._is_by_one_of(entry, [] if key is None else [key])
        else:
            return self._is_by_one_of(entry, self.everyone.keys_of(entry.who))
        return False

    def _is_by_one_of(self, entry, keys):
        known = [key for key in keys if key is not UNSURE]
        if any(is_by(key, entry) for key in known):
            self.checked += 1
            return True
        if UNSURE in keys or entry.kind in BY_PERSON and self.hidden:
            self.unsure += 1
        else:
            self.record.find("signature-wrong" if known else "signer-unknown", place(entry))
        return False

    def _value(self, entry_id):
        return self.bodies.value.get(entry_id, {})

    def _check_duty(self, entry):
        """An entry is named once: what is one's own comes first, then the role."""
        value = self._value(entry.id)
        about = self._learners(entry, value)
        if self.bodies.state[entry.id] != "open" or None in about:
            return  # nobody can say whom it is about
        me, theirs = self.people.person(entry.who), {self.people.person(each) for each in about}
        roles = self.people.roles_of(entry.who, entry.at)
        judges = {self.people.person(each.who) for each in self._judged(value)}
        if self._is_for_oneself(entry, value):
            if not self._is_theirs(entry, value, me, theirs):
                self.record.find("duty-broken", place(entry))
        elif me in theirs:
            self.record.find("duty-broken", place(entry))
        elif not roles & self._asked(entry, value) and not self.hidden:
            self.record.find("role-not-held", place(entry))
        elif me in judges:
            self.record.find("duty-broken", place(entry))

    def _is_theirs(self, entry, value, me, learners):
        """Whether a deed that is done in one's own name was: an item is submitted by its writer."""
        if entry.kind == "evidence.submitted":
            item = self.by_id[said(value, "item")]
            return self.people.person(item.who) == me
        return learners == {me}

    @staticmethod
    def _is_for_oneself(entry, value):
        return (entry.kind in ("evidence.submitted", "evidence.confirmed")
                or entry.kind == "unit.signed" and said(value, "part") == "learner")

    @staticmethod
    def _asked(entry, value):
        countersigns = (entry.kind == "judgement.countersigned"
                        or entry.kind == "unit.signed" and said(value, "part") == "countersigner")
        return {"assessor"} if countersigns else JUDGES

    def _learners(self, entry, value):
        """The people whom a deed is about; None among them where a body does not tell."""
        if entry.kind in ("criterion.decided", "unit.signed"):
            return {said(value, "learner")}
        if entry.kind == "sitting.set":
            return {said(value, "learner")} if "learner" in value else set()
        if entry.kind == "sitting.withdrawn":
            return self._set_for(said(value, "sitting"))
        if entry.kind == "link.judged":
            return {said(self._value(said(value, "evidence")), "learner")}
        if entry.kind in ("evidence.submitted", "evidence.confirmed"):
            return {said(self._value(said(value, "item")), "learner")}
        if entry.kind == "dispute.settled":
            dispute = self.by_id.get(said(value, "dispute"))
            return {dispute and dispute.who}
        return {each for judged in self._judged(value)
                for each in self._learners(judged, self._value(judged.id))}

    def _set_for(self, sitting):
        """For whom a sitting is; a body that does not tell says None."""
        if self.bodies.state.get(sitting) != "open":
            return {None}
        return self._learners(self.by_id[sitting], self._value(sitting))

    def _judged(self, value):
        about = value.get("about")
        entries = (self.by_id.get(each) for each in about if isinstance(each, str)) \
            if isinstance(about, list) else ()
        return [each for each in entries
                if each is not None and each.kind in ("link.judged", "criterion.decided")]
