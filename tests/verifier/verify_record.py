#!/usr/bin/env python3
"""Verifies a workspace file by the document of its format alone (src/ledger/README.md).

It shares nothing with the program. Exit code 0: whole; 3: unreadable; 4: something was found.
"""
import argparse
import json
import sys

import canonical
from bodies import STATES, Bodies
from chains import check_anchor, check_chains, reading_order
from duties import Duties
from keyring import Unopenable, read_keyring
from record import Unreadable, read_anchor, read_record

WHOLE, UNREADABLE, FOUND = 0, 3, 4


class Verdict:
    """What was found in a record, what it holds, and how much could not be looked into."""

    def __init__(self, record, bodies, duties):
        self.findings = sorted(record.findings)
        self.heads = canonical.heads_text(record.last_entries()).decode("utf-8", "replace")
        self.fingerprint = canonical.fingerprint(record.last_entries())
        self.counts = {"entries": len(record.entries), "bundles": len(record.bundles),
                       "attachments": len(record.attachments),
                       "signatures": duties.checked, "signatures unsure": duties.unsure}
        self.counts.update(("bodies " + state, bodies.count(state)) for state in STATES)

    @property
    def names(self):
        return {name for name, _ in self.findings}

    @property
    def exit_code(self):
        return FOUND if self.findings else WHOLE

    def as_json(self):
        return json.dumps({"whole": not self.findings, "findings": self.findings,
                           "counts": self.counts, "fingerprint": self.fingerprint}, indent=1)

    def as_text(self):
        lines = ["%s: %s" % finding for finding in self.findings]
        lines += ["%s: %d" % (what, count) for what, count in self.counts.items()]
        dark = self.counts["bodies locked"] + self.counts["bodies held back"]
        if dark:
            lines.append("%d bodies could not be looked into: they may be whole or not" % dark)
        lines.append("fingerprint: %s (%s)" % (
            self.fingerprint, canonical.in_brief(self.fingerprint)))
        return "\n".join(lines)


def verify(path, keys=None, device=None, anchor=None):
    """The verdict on a file; with a key file and the device's key also on what entries say."""
    record = read_record(path)
    check_chains(record)
    if anchor is not None:
        check_anchor(record, read_anchor(anchor))
    bodies = Bodies(record, read_keyring(keys, device) if keys else None)
    bodies.check()
    duties = Duties(record, bodies, reading_order(record.entries))
    duties.check()
    return Verdict(record, bodies, duties)


def main(words=None):
    asked = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    asked.add_argument("file")
    asked.add_argument("--keys", help="the key file, to look into bodies")
    asked.add_argument("--device", help="the device's key, which opens the key file")
    asked.add_argument("--anchor", help="a text with heads that were seen elsewhere")
    asked.add_argument("--json", action="store_true")
    given = asked.parse_args(words)
    if bool(given.keys) != bool(given.device):
        asked.error("--keys and --device go together")
    try:
        verdict = verify(given.file, given.keys, given.device, given.anchor)
    except (Unreadable, Unopenable, OSError, ValueError) as wrong:
        print("verify_record: %s" % wrong, file=sys.stderr)
        return UNREADABLE
    text = verdict.as_json() if given.json else verdict.as_text()
    print(text.encode("utf-8", "replace").decode("utf-8"))
    return verdict.exit_code


if __name__ == "__main__":
    sys.exit(main())
