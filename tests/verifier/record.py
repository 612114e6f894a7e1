"""Reads a workspace file as it is: rows, schema, and what SQLite itself finds wrong."""
import json
import re
import sqlite3
from dataclasses import dataclass, field
from pathlib import Path

import canonical

APPLICATION, NEWEST = 0x54435753, 1
ENTRY = "itititttttitt"  # the columns' types: see Reader.rows
DOCUMENT = Path(__file__).resolve().parents[2] / "src" / "ledger" / "README.md"


class Unreadable(Exception):
    """There is no workspace file to look at."""


@dataclass(frozen=True)
class Entry:
    arrived: int
    device: str
    number: int
    id: str
    at: int
    who: str
    kind: str
    answers: tuple
    commitment: str
    previous: str
    format: int
    hash: str
    signature: str
    fits: bool  # whether the hash is that of the fields


@dataclass
class Record:
    version: int = NEWEST
    entries: list = field(default_factory=list)
    bodies: dict = field(default_factory=dict)       # entry id -> (name of the key, sealed)
    open_bodies: dict = field(default_factory=dict)  # version 0: entry id -> (salt, text)
    attachments: dict = field(default_factory=dict)  # id -> (name of the key, sealed)
    wrappings: list = field(default_factory=list)    # (key, holder, sealed)
    bundles: dict = field(default_factory=dict)      # hash -> bytes of the text
    heads: dict = field(default_factory=dict)        # device -> (number, hash)
    device: str = ""
    workspace: str = ""
    findings: set = field(default_factory=set)       # (name, where)

    def find(self, name, where=""):
        self.findings.add((name, str(where)))

    def last_entries(self):
        """(device, number, hash) of each device's last entry, by what the entries say."""
        last = {}
        for entry in self.entries:
            if entry.device not in last or last[entry.device][0] < entry.number:
                last[entry.device] = (entry.number, entry.hash)
        return sorted((device,) + head for device, head in last.items())


def documented_schema(document=DOCUMENT):
    """The statements of the document's section *The schema*."""
    text = document.read_text(encoding="utf-8")
    block = re.search(r"\n## The schema\n.*?```sql\n(.*?)```", text, re.DOTALL).group(1)
    return {statement.strip().rstrip(";") for statement in block.split(";\n\n")}


def _words(data):
    """Text as SQLite keeps it, which need not be UTF-8; what is not comes back as it was."""
    return data.decode("utf-8", "surrogateescape")


def _connect(path):
    if not Path(path).is_file():
        raise Unreadable("there is no file %s" % path)
    # SQLite would leave a log and its index beside the file, unless nothing is said to change.
    logged = Path(str(path) + "-wal").is_file()
    file = sqlite3.connect(Path(path).resolve().as_uri() + (
        "?mode=ro" if logged else "?immutable=1"), uri=True)
    file.text_factory = _words
    try:
        application = file.execute("PRAGMA application_id").fetchone()[0]
        version = file.execute("PRAGMA user_version").fetchone()[0]
    except sqlite3.DatabaseError as wrong:
        raise Unreadable("%s: %s" % (path, wrong)) from wrong
    if application != APPLICATION or not 0 <= version <= NEWEST:
        raise Unreadable("%s is no workspace of version 0 or 1" % path)
    return file, version


class Reader:
    """Reads table by table; a fault in one is a finding and leaves the others readable."""

    def __init__(self, path):
        self.file, version = _connect(path)
        self.record = Record(version=version)

    def rows(self, query, types):
        """The rows that can be read; an altered table, or a damaged page, is a finding.

        `types` has a letter a column: t for text, i for an integer, b for bytes.
        """
        found, kinds = [], [{"t": str, "i": int, "b": bytes}[letter] for letter in types]
        try:
            for row in self.file.execute(query):
                if all(isinstance(value, kind) for value, kind in zip(row, kinds)):
                    found.append(row)
                else:
                    self.record.find("file-damaged", "no table would let in %r" % (row,))
        except sqlite3.OperationalError as wrong:
            altered = re.match("no such (table|column)", str(wrong))
            self.record.find("schema-altered" if altered else "file-damaged", wrong)
        except (sqlite3.DatabaseError, UnicodeDecodeError) as wrong:
            self.record.find("file-damaged", wrong)
        return found

    def read(self):
        self._own_check()
        if self.record.version == 0:
            self._read_version_0()
        else:
            self._schema()
            self._read_version_1()
        self.file.close()
        return self.record

    def _own_check(self):
        for (said,) in self.rows("PRAGMA integrity_check", "t"):
            if said != "ok":
                self.record.find("file-damaged", said)

    def _schema(self):
        found = {sql for (sql,) in self.rows(
            "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL", "t")}
        for sql in found ^ documented_schema():
            missing = sql not in found
            self.record.find("schema-altered",
                             ("missing: " if missing else "foreign: ") + sql.split("\n")[0])

    def _read_version_1(self):
        record = self.record
        names = ("arrived, device, number, id, at, who, kind, answers, commitment, previous, "
                 "format, hash, signature")
        record.entries = [_entry(row) for row in
                          self.rows("SELECT %s FROM entry ORDER BY arrived" % names, ENTRY)]
        record.bodies = {row[0]: row[1:] for row in
                         self.rows("SELECT entry, key, sealed FROM body", "ttb")}
        record.attachments = {row[0]: row[1:] for row in
                              self.rows("SELECT id, key, sealed FROM attachment", "ttb")}
        record.wrappings = self.rows("SELECT key, holder, sealed FROM wrapping", "ttb")
        record.heads = {row[0]: row[1:] for row in
                        self.rows("SELECT device, number, hash FROM head", "tit")}
        self._bundles()
        meta = self.rows("SELECT device, workspace FROM meta", "tt")
        record.device, record.workspace = meta[0] if meta else ("", "")
        self._meta()

    def _bundles(self):
        self.record.bundles = {
            digits: text.encode("utf-8", "surrogateescape")
            for digits, text in self.rows("SELECT hash, text FROM bundle", "tt")}

    def _meta(self):
        record = self.record
        made = [entry.id for entry in record.entries if entry.kind == "workspace.made"]
        if not record.device:
            record.find("schema-altered", "meta names no device")
        if made and record.workspace not in made:
            record.find("schema-altered", "no entry made the workspace %s" % record.workspace)

    def _read_version_0(self):
        record = self.record
        names = ("arrived, device, number, id, at, who, kind, answers, commitment, previous, 0, "
                 "hash, signature")
        record.entries = [_entry(row) for row in
                          self.rows("SELECT %s FROM entry ORDER BY arrived" % names, ENTRY)]
        record.open_bodies = {
            entry: (salt, text.encode("utf-8", "surrogateescape"))
            for entry, salt, text in self.rows("SELECT entry, salt, text FROM body", "ttt")}
        record.heads = None
        self._bundles()
        meta = self.rows("SELECT device FROM meta", "t")
        record.device = meta[0][0] if meta else ""


def _entry(row):
    """The entry of a row; one whose answers are not canonical does not fit its hash."""
    fields = dict(zip(("arrived",) + canonical.FIELDS, row[:11]))
    fits, answers = True, []
    try:
        answers = canonical.read_canonical(fields["answers"].encode("utf-8"))
        fits = isinstance(answers, list) and all(isinstance(each, str) for each in answers)
    except (canonical.NotCanonical, UnicodeEncodeError, AttributeError):
        fits = False
    # What is no array of texts is taken for one id, which no entry has.
    fields["answers"] = tuple(answers) if fits else (fields["answers"],)
    try:
        text = canonical.entry_text(dict(fields, answers=answers))
        fits = fits and canonical.sha256(text) == row[11]
    except (UnicodeEncodeError, TypeError):
        fits = False
    return Entry(hash=row[11], signature=row[12], fits=fits, **fields)


def read_record(path):
    return Reader(path).read()


def read_anchor(path):
    """The heads of a text file: the canonical array of heads, on a line of its own."""
    for line in Path(path).read_text(encoding="utf-8").splitlines():
        if line.strip().startswith("[{"):
            return [(head["device"], head["number"], head["hash"])
                    for head in json.loads(line.strip())]
    raise Unreadable("%s holds no heads" % path)
