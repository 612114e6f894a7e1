"""Copies of a record that are damaged with plain SQL."""
import sqlite3

import canonical

COLUMNS = ("arrived", "device", "number", "id", "at", "who", "kind", "answers", "commitment",
           "previous", "format", "hash", "signature")


class Damaged:
    """A copy of a record whose triggers are away while it is damaged, and back afterwards."""

    def __init__(self, home, path):
        self.path = home.copy_of(path)
        self.file = sqlite3.connect(self.path, isolation_level=None)
        self.file.execute("PRAGMA synchronous=OFF")
        self.triggers = self.file.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in self.triggers:
            self.file.execute("DROP TRIGGER " + name)

    def done(self):
        """Brings the triggers back; gives the path of the file."""
        for _, sql in self.triggers:
            self.file.execute(sql)
        self.file.close()
        return self.path

    def do(self, sql, *values):
        """Damages, and makes sure that something was damaged."""
        before = self.file.total_changes
        self.file.execute(sql, values)
        if not sql.startswith(("CREATE", "DROP", "ALTER", "PRAGMA")):
            assert self.file.total_changes > before, sql

    def one(self, sql, *values):
        return self.file.execute("SELECT " + sql, values).fetchone()[0]

    def rehash(self, number):
        """Makes an entry's hash that of its fields, as somebody would who covers their tracks."""
        row = self.file.execute("SELECT %s FROM entry WHERE number = %s" % (
            ", ".join(canonical.FIELDS), number)).fetchone()
        fields = dict(zip(canonical.FIELDS, row))
        fields["answers"] = canonical.read_canonical(fields["answers"].encode())
        digits = canonical.sha256(canonical.entry_text(fields))
        self.do("UPDATE entry SET hash = ? WHERE number = %s" % number, digits)
        return digits

    def loosen(self):
        """Makes `entry` a table that refuses nothing."""
        self.do("PRAGMA legacy_alter_table=ON")  # so that `body` still refers to `entry`
        self.do("ALTER TABLE entry RENAME TO strict_entry")
        self.do("CREATE TABLE entry AS SELECT * FROM strict_entry")
        self.do("PRAGMA foreign_keys=OFF")
        self.do("DROP TABLE strict_entry")

    def add(self, source, **fields):
        """Adds a copy of an entry with other fields, and with a hash that fits them."""
        row = self.file.execute("SELECT * FROM entry WHERE number = %s" % source).fetchone()
        entry = dict(zip(COLUMNS, row), arrived=self.one("max(arrived) + 1 FROM entry"),
                     signature="", **fields)
        text = dict(entry, answers=canonical.read_canonical(entry["answers"].encode()))
        entry["hash"] = canonical.sha256(canonical.entry_text(text))
        self.file.execute("INSERT INTO entry VALUES(%s)" % ", ".join("?" * 13),
                          [entry[name] for name in COLUMNS])
