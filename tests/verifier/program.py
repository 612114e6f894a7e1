"""Starts the program, whose place the environment names, on records in folders of their own."""
import json
import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

from scribe import Scribe, uuid
from verify_record import verify

PROGRAM = os.environ.get("TC_PROGRAM", "")


class Home:
    """A folder that the program takes for the user's: its key, its files, and copies of records."""

    def __init__(self):
        self.folder = tempfile.TemporaryDirectory()
        self.root = Path(self.folder.name)
        self.device = self.root / "config" / "tradecounter" / "device.key"
        self.device.parent.mkdir(parents=True, mode=0o700)

    def __del__(self):
        self.folder.cleanup()

    def run(self, *words):
        own = {"HOME": self.root, "XDG_CONFIG_HOME": self.root / "config",
               "XDG_DATA_HOME": self.root / "data"}
        environment = dict(os.environ, **{name: str(place) for name, place in own.items()})
        return subprocess.run([PROGRAM, *map(str, words)], env=environment, capture_output=True,
                              text=True, check=False)

    def verify(self, path, *words):
        """The program's verdict: its exit code and what it answers in JSON."""
        said = self.run("--workspace", path, "verify", "--json", *words)
        try:
            return said.returncode, json.loads(said.stdout)
        except ValueError:
            return said.returncode, {"findings": [], "said": said.stdout + said.stderr}

    def copy_of(self, path, name="copy"):
        """A copy of a record and its keys, in a folder of its own."""
        folder = self.root / name
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        for file in (path, keys_of(path)):
            if file.is_file():
                shutil.copy2(file, folder / file.name)
        return folder / path.name


class ScribeCase(unittest.TestCase):
    """Cases on what a scribe wrote: where there is a program, it is to say the same."""

    def setUp(self):
        self.home = Home()
        self.scribe = Scribe(self.home.root / "w.tradecounter")

    def finds(self, *names, theirs=None):
        """Ours finds these names, and the program the same, or `theirs` where a case says why."""
        keys, device = self.scribe.close()
        device.rename(self.home.device)
        ours = verify(self.scribe.path, keys, self.home.device)
        self.assertEqual(ours.names, set(names), ours.as_text())
        if PROGRAM:
            theirs = names if theirs is None else theirs
            code, said = self.home.verify(self.scribe.path)
            self.assertEqual(names_in(said), set(theirs), said)
            self.assertEqual(code, 4 if theirs or said["sign_offs"] else 0, said)
            self.assertIn(said["full_fingerprint"], (ours.fingerprint, ""))
        return ours


def demonstration(home):
    """The record that the program makes to show the whole way, and an item with a file."""
    if not PROGRAM:
        return stand_in(home)
    path, file = home.root / "demo" / "workspace.tradecounter", home.root / "work.txt"
    file.write_text("What I made. " * 5000)
    for words in (["demo", "--out", path.parent],
                  ["--workspace", path, "--who", "Gethin Price", "evidence", "add",
                   "work-product", "--file", file, "--criterion", "IMIVPO01/P3=I made it"]):
        said = home.run(*words)
        assert said.returncode == 0, said.stdout + said.stderr
    return path


def stand_in(home):
    """A scribe's record, for whoever works on the verifier while the program does not build."""
    scribe = Scribe(home.root / "demo.tradecounter")
    scribe.make_workspace()
    scribe.add_person("Gethin", "apprentice")
    scribe.add_person("Sioned", "assessor")
    scribe.write("attempt", "attempt.begun", {"bundle": scribe.keep_bundle('{"a":1}')}, "Gethin")
    before = "attempt"
    for move in "one", "two", "three", "four", "five", "six":
        scribe.write(move, "attempt.moved", {"move": move}, "Gethin", [before])
        before = move
    scribe.write("item", "evidence.added", {
        "learner": uuid("Gethin"), "attachments": [scribe.attach("file", b"x" * 20000)]}, "Gethin")
    for name in "first", "second":
        scribe.write(name, "link.judged", {"evidence": uuid("item")}, "Sioned", ["item"])
    scribe.write("last", "action.planned", {}, "Sioned", ["item"])
    device = scribe.close()[1]
    device.rename(home.device)
    return scribe.path


def keys_of(path):
    return Path(str(path) + ".keys")


def names_in(verdict):
    return {finding["damage"] for finding in verdict["findings"]}
