"""Canonical text, hashes and fingerprints, as the record's format has them."""
import hashlib
import json
import re

NO_HASH = "0" * 64
DEEPEST = 64
FIELDS = ("device", "number", "id", "at", "who", "kind", "answers", "commitment", "previous",
          "format")


class NotCanonical(ValueError):
    """A text is not in the one spelling that there is for what it says."""


def is_digits(text, count):
    """Whether a text is so many lower-case hexadecimal digits."""
    return re.fullmatch("[0-9a-f]{%d}" % count, text) is not None


def sha256(data):
    return hashlib.sha256(data).hexdigest()


def canonical(value):
    """The bytes of the canonical text of a value made of dict, list, str, int, bool and None."""
    return _spelled(value).encode("utf-8")


def _spelled(value):
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _member_once(pairs):
    members = dict(pairs)
    if len(members) != len(pairs):
        raise NotCanonical("a member twice")
    return members


def _no_fraction(text):
    raise NotCanonical("%s is no integer" % text)


def _fits(value, depth):
    if isinstance(value, (dict, list)):
        inner = value.values() if isinstance(value, dict) else value
        return depth < DEEPEST and all(_fits(each, depth + 1) for each in inner)
    return not isinstance(value, int) or -2 ** 63 <= value < 2 ** 63


def read_canonical(data):
    """The value of a canonical text's bytes; NotCanonical where they are spelled otherwise."""
    try:
        value = json.loads(data.decode("utf-8"), object_pairs_hook=_member_once,
                           parse_float=_no_fraction, parse_constant=_no_fraction)
        if not _fits(value, 0) or canonical(value) != data:
            raise NotCanonical("spelled otherwise")
    except (ValueError, RecursionError) as wrong:
        raise NotCanonical(str(wrong)) from wrong
    return value


def entry_text(fields):
    """The canonical text that an entry's hash is taken over; `answers` is an array here."""
    return canonical({name: fields[name] for name in FIELDS})


def commitment(salt, body):
    return sha256(salt + body)


def signed_text(entry_hash):
    return b"tradecounter entry 1 " + entry_hash.encode("utf-8", "surrogateescape")


def heads_text(heads):
    """The canonical text of heads: (device, number, hash) of each device's last entry."""
    text = _spelled([{"device": device, "hash": digits, "number": number}
                     for device, number, digits in sorted(heads)])
    return text.encode("utf-8", "surrogateescape")  # also of a damaged record, byte by byte


def fingerprint(heads):
    return sha256(heads_text(heads))


def in_brief(digits):
    return "-".join(digits[start:start + 4] for start in range(0, 16, 4))
