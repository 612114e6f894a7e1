#!/usr/bin/env python3
"""Measures what tests/bench builds and prints one table of ratios: table.py BUILD [ink]

A ratio is against a baseline of the same run, the quickest of several repetitions of each; times
are for reading only. The limits of a step (250 ns) and of a copy (1 us) are told in bare steps. Fails where the engines do not end their walk with the same variables, and
where memory is over its limit, which is the same on every machine; never because of a time.
With `ink` it only walks, ours against ink's runtime, and says that it is skipped without npm.
"""
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
STEPS = 20000
INK_STEPS = 2000  # of each of the parts that are timed
REPETITIONS = 5
FRAME = 1e9 / 60  # ns

failures = []


def run(*command, **options):
    return subprocess.run([str(word) for word in command], check=True, text=True,
                          stdout=subprocess.PIPE, **options).stdout


def speeds(build):
    """The quickest of each benchmark in ns: (processor time, time by the clock)."""
    said = json.loads(run(build / "speeds", "--benchmark_format=json", "--benchmark_min_time=0.2",
                          f"--benchmark_repetitions={REPETITIONS}",
                          "--benchmark_enable_random_interleaving=true",
                          stderr=subprocess.DEVNULL))
    quickest = {}
    for one in said["benchmarks"]:
        if one["run_type"] != "iteration":
            continue
        unit = {"ns": 1, "us": 1e3, "ms": 1e6}[one["time_unit"]]
        took = one["cpu_time"] * unit, one["real_time"] * unit
        before = quickest.get(one["run_name"], took)
        quickest[one["run_name"]] = tuple(map(min, before, took))
    return {name.split("/real_time")[0].replace("/process_time", ""): took
            for name, took in quickest.items()}


def peak_megabytes(*command):
    """The most memory that the command had at once."""
    with open(os.devnull, "w", encoding="utf-8") as nowhere:
        with subprocess.Popen([str(word) for word in command], stdout=nowhere) as program:
            _, status, usage = os.wait4(program.pid, 0)
            program.returncode = os.waitstatus_to_exitcode(status)
    if program.returncode != 0:
        failures.append(f"{command[0]} ended with {program.returncode}")
    return usage.ru_maxrss / 1024


def ink(build, folder):
    """What ink's walk says, or why there is none. inkjs is installed beside the build."""
    if not shutil.which("npm") or not shutil.which("node"):
        return None, "there is no npm here"
    place = build / "ink"
    shutil.copytree(HERE / "ink", place, dirs_exist_ok=True)
    if not (place / "node_modules" / "inkjs").is_dir():
        try:
            run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", cwd=place,
                stderr=subprocess.STDOUT)
        except subprocess.CalledProcessError:
            return None, "npm cannot get inkjs"
    return json.loads(run("node", place / "walk.mjs", folder / "dialogue.ink", STEPS, INK_STEPS)), ""


def compare(ends):
    """Every engine's variables after the same walk."""
    first, *others = ends.items()
    for name, variables in others:
        if variables != first[1]:
            failures.append(f"{name} and {first[0]} end the walk with different variables")
    if len(set(first[1])) < 2:
        failures.append("the walk changed nothing, so that agreeing says nothing")


def row(what, ratio, limit, baseline, note="", must=False):
    if must and ratio > limit:
        failures.append(f"{what}: {ratio:.2f} where {limit} is the limit")
    reached = "reached" if ratio <= limit else "NOT reached"
    print(f"{what:<34}{ratio:>10.4g}  {limit:>8.4g}  {reached:<12}{baseline:<32}{note}")


def print_speeds(took, ink_said, why_not):
    bare, ours = took["bare_step"][0] / 1000, took["our_step"][0] / 1000
    copy = took["copy_session"][0] / 1000
    row("a step, 1,000 scenes", ours / bare, 250 / bare, "a step of the bare loop",
        f"{ours:.0f} ns of {bare:.0f} ns")
    if ink_said:
        row("", ours / ink_said["step"], 28500 / 4e6, "a step of ink (inkjs 2.4)",
            f"ink: {1e9 / ink_said['step']:,.0f} steps a second")
    else:
        print(f"skipped: a step against ink's, since {why_not}")
    row("copying a session", copy / bare, 1000 / bare, "a step of the bare loop",
        f"{copy:.0f} ns")
    node = took["yaml_node"]
    row("check, 1,000 files, one core", took["check/1"][0] / node[0], 0.9, "YAML::Node on one core",
        f"{took['check/1'][0] / 1e6:.0f} ms of {node[0] / 1e6:.0f} ms")
    row("check, 1,000 files, two cores", took["check/2"][1] / node[1], 0.5,
        "YAML::Node on one core", "by the clock, so other work on the machine counts")
    search, once = took["search_parts"][0], took["read_parts"][0]
    row("a parts search, all the catalogue", search / once, FRAME / once, "reading each part once",
        f"{search / 1e6:.2f} ms of a frame's {FRAME / 1e6:.1f} ms")


def print_sizes(build, folder):
    peak = peak_megabytes(build / "tradecounter", "check", folder / "thousand")
    row("check, 1,000 files, memory", peak, 64, "MB", must=True)
    for name, size in json.loads(run(build / "sizes")).items():
        row(f"a scenario in memory, {name}", size["memory"] / size["file"], 5, "its file",
            f"{size['memory'] / 1e3:.0f} kB of {size['file'] / 1e3:.0f} kB", must=True)


def main(build, only_ink):
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        ends = json.loads(run(build / "walks", folder, STEPS))
        ink_said, why_not = ink(build, folder)
        if ink_said:
            ends["ink"] = ink_said["variables"]
        compare(ends)
        if only_ink:
            print(f"{', '.join(ends)}: the same variables after {STEPS} steps" if ink_said
                  else f"skipped: {why_not}")
        else:
            print(f"{'':<38}{'ratio':>6}  {'at most':>8}  {'':<12}of")
            print_speeds(speeds(build), ink_said, why_not)
            print_sizes(build, folder)
    for failure in failures:
        print(f"wrong: {failure}")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve(), sys.argv[2:] == ["ink"]))
