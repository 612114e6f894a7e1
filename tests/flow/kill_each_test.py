"""Kills the program with SIGKILL at several moments of each use case; the record stays whole.

Usage: kill_each_test.py PROGRAM
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time

GETHIN = ["--who", "Gethin Price"]
# The passphrase of content/demonstration.yaml's assessor.
PASSPHRASE = "two pads and a puncture"
USE_CASES = [
    GETHIN + ["evidence", "add", "reflective-account", "--title", "A quiet morning",
              "--field", "narrative=I rang back.", "--criterion", "IMIVPO01/P6=I rang before the time."],
    GETHIN + ["rewind", "last", "--to", "3", "--json"],
    GETHIN + ["people", "rename", "Gethin Price", "Gethin Rhys Price"],
    GETHIN + ["evidence", "confirm", "VPO01/E02"],
    GETHIN + ["hand-in", "{home}/handed-in", "--with-code"],
    GETHIN + ["witness", "add", "Ann Owen", "--job", "Manager", "--employer", "Builth branch",
              "--contact", "ann@example.org", "--relation", "manager"],
    ["people", "add", "Lee Moss", "--role", "apprentice"],
    GETHIN + ["backup", "{home}/backup"],
    ["--passphrase-file", "{home}/words", "judge", "VPO01/E02", "--criterion", "P12",
     "--accept", "--sign"],
    ["--passphrase-file", "{home}/words", "decide", "P3", "--working-towards",
     "--feedback", "Show it at the counter.", "--sign"],
    ["--passphrase-file", "{home}/words", "action", "add", "Ring back in time",
     "--due", "2099-12-10"],
    ["--passphrase-file", "{home}/words", "sitting", "set", "pads-that-do-not-fit",
     "--attempts", "2", "--until", "2099-12-10"],
]
SCENARIO = os.path.join(os.path.dirname(os.path.abspath(__file__)),
                        "../../scenarios/counter/pads-that-do-not-fit.yaml")
MOMENTS = (0.3, 0.6, 0.9)


class Desk:
    """A copy of the demonstration's record, and the program, which is started 84 times and so
    reads one scenario rather than all."""

    def __init__(self, program, folder):
        self.program = program
        self.scenarios = os.path.join(folder, "scenarios")
        os.mkdir(self.scenarios)
        shutil.copy(SCENARIO, self.scenarios)
        self.kept = os.path.join(folder, "kept")
        self.home = os.path.join(folder, "home")
        self.surroundings = dict(os.environ, HOME=folder, XDG_CONFIG_HOME=folder + "/config",
                                 XDG_DATA_HOME=folder + "/data")
        self.run(["demo", "--out", self.kept], workspace=False)

    def start(self, words, workspace=True):
        """The running program."""
        record = ["--workspace", self.home + "/workspace.tradecounter",
                  "--scenarios", self.scenarios] if workspace else []
        words = [word.replace("{home}", self.home) for word in words]
        return subprocess.Popen([self.program] + record + words, env=self.surroundings,
                                stdout=subprocess.PIPE, stderr=subprocess.STDOUT)

    def run(self, words, workspace=True):
        """Seconds taken; raises where the program does not end well."""
        began = time.monotonic()
        running = self.start(words, workspace)
        said = running.communicate()[0].decode()
        if running.returncode != 0:
            raise AssertionError(f"{words} ended with {running.returncode}:\n{said}")
        return time.monotonic() - began

    def lay_out(self):
        """The record as the demonstration left it."""
        shutil.rmtree(self.home, ignore_errors=True)
        os.mkdir(self.home)
        for name in ("workspace.tradecounter", "workspace.tradecounter.keys"):
            shutil.copy(os.path.join(self.kept, name), self.home)
        with open(self.home + "/words", "w", encoding="utf-8") as words:
            words.write(PASSPHRASE + "\n")

    def kill(self, words, after):
        """Whether it was still running; raises where the record is not whole afterwards."""
        self.lay_out()
        running = self.start(words)
        time.sleep(after)
        killed = running.poll() is None
        running.kill()
        running.communicate()
        self.run(["verify"])
        return killed


def main(program):
    """Prints how many were killed in time; that is some of them at least."""
    with tempfile.TemporaryDirectory(prefix="tradecounter-kill-") as folder:
        desk = Desk(program, folder)
        killed = 0
        for words in USE_CASES:
            desk.lay_out()
            took = desk.run(words)
            killed += sum(desk.kill(words, took * moment) for moment in MOMENTS)
        print(f"{len(USE_CASES) * len(MOMENTS)} runs, {killed} killed in time, all whole.")
        return 0 if killed >= len(USE_CASES) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
