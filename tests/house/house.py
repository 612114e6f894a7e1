#!/usr/bin/env python3
"""Holds the files of the house to its rules: house.py RULE ROOT, with a rule of the table below.

Each fault is a line `file:line: what is wrong: what to do`; exit 1 when there is one.
"""
import re
import sys
from pathlib import Path

HEADER_LINES, SOURCE_LINES, COLUMNS = 150, 300, 100
FUNCTION_LINES, DRAWING_LINES = 40, 60

# Files that may be longer, each with its reason. Empty is best.
LONGER = {}

CORE = ("base standard trade people scenario study ledger listening session rehearsal assessment "
        "app").split()
ENGINE = ["session"]
EVERYWHERE = ["*"]

# Where, what must not be written there, and what to do instead.
FORBIDDEN = [
    (EVERYWHERE, r"\b(TODO|FIXME|XXX)\b", "do it now, or write an issue"),
    (EVERYWHERE, r"\b(class|struct|namespace|using|enum class)\s+\w*(Manager|Helper|Util)s?\b",
     "name the thing that it is"),
    (CORE, r"std::ranges::|std::views::|#include <ranges>", "clang 14 lacks it: use <algorithm>"),
    (CORE, r"std::jthread|#include <(thread|mutex|future|stop_token)>",
     "the core has no threads: an adapter runs the job"),
    (CORE, r"std::source_location|#include <source_location>", "clang 14 lacks it"),
    (CORE, r"#include <(locale|clocale)>|std::locale|setlocale", "the core knows no locale"),
    (CORE, r"#include <(filesystem|fstream)>|\bfopen\b", "the core has no disk: src/machine has"),
    (CORE, r"::now\(\)|\btime\(nullptr\)|\brand\(\)|std::random_device",
     "time and chance are passed in (base/clock.h)"),
    (ENGINE, r"\b(double|float)\b", "integers only, so that every machine replays the same"),
    (ENGINE, r"unordered_(map|set)", "its order differs between machines: use std::map or a vector"),
    (ENGINE, r"#include <(fmt|nlohmann)/", "the engine speaks in events, not in text"),
]


def lines_of(path):
    return path.read_text(encoding="utf-8").split("\n")


def code_files(root, *folders):
    for folder in folders:
        for path in sorted((root / folder).rglob("*")):
            if path.suffix in (".h", ".cpp"):
                yield path


def sizes(root):
    """Files, lines and functions stay small enough to be read at once."""
    for path in code_files(root, "src", "tests"):
        lines = lines_of(path)
        count = len(lines) - 1
        limit = HEADER_LINES if path.suffix == ".h" else SOURCE_LINES
        if count > limit and str(path.relative_to(root)) not in LONGER:
            yield path, 1, f"{count} lines where {limit} are the limit", "split it by subject"
        for number, line in enumerate(lines, 1):
            if len(line) > COLUMNS:
                yield path, number, f"{len(line)} columns where {COLUMNS} are the limit", "break it"
        if path.is_relative_to(root / "src"):
            yield from functions(path, lines)


def functions(path, lines):
    # The layout is clang-format's: a function outside a class starts in the first column. What is
    # inside a class is left to clang-tidy.
    limit = DRAWING_LINES if {"screens", "desktop"} & set(path.parts) else FUNCTION_LINES
    start, head, depth, opened = 0, "", 0, False
    for number, line in enumerate(lines, 1):
        code = bare(line).split("//")[0].rstrip()
        if not start and re.match(r"(?!namespace|extern \"|public:|private:)[A-Za-z_]", line):
            start, head, depth, opened = number, "", 0, False
        if not start:
            continue
        head += "" if opened else code
        opened = opened or "{" in code
        depth += code.count("{") - code.count("}")
        if opened and depth == 0:
            lasted = number - start + 1
            if lasted > limit and "(" in head and not code.endswith("};"):
                yield path, start, f"a function of {lasted} lines where {limit} are the limit", \
                    "give its parts names of their own"
            start = 0
        elif not opened and code.endswith(";"):
            start = 0


def bare(line):
    """The line without what stands in quotes."""
    return re.sub(r'"([^"\\]|\\.)*"|\'([^\'\\]|\\.)\'', '""', line)


def names(root):
    """No empty words in names, nothing left for later, nothing in the core that is not portable."""
    for path in code_files(root, "src", "tests"):
        if re.search(r"manager|helper|util", path.stem):
            yield path, 1, "a file name that says nothing", "name it as what it holds"
        module = path.relative_to(root / "src").parts[0] if path.is_relative_to(root / "src") else ""
        rules = [rule for rule in FORBIDDEN if rule[0] is EVERYWHERE or module in rule[0]]
        for number, line in enumerate(lines_of(path), 1):
            code = bare(line)
            for where, pattern, instead in rules:
                text = code if where is EVERYWHERE else code.split("//")[0]
                found = re.search(pattern, text)
                if found:
                    yield path, number, f"'{found.group(0)}' must not be here", instead


def packages(root):
    """Every package has a reason and its alphabetical place in a section that somebody reads."""
    path = root / ".ci" / "packages"
    section, before = "", ""
    for number, line in enumerate(lines_of(path), 1):
        if line.startswith("["):
            section, before = line.strip("[]"), ""
            if section not in ("run", "test", "all"):
                yield path, number, f"no command reads section {line}", "use run, test or all"
        elif line and not line.startswith("#"):
            name, _, reason = line.partition("#")
            name = name.strip()
            if not section or not re.fullmatch(r"[a-z0-9][a-z0-9.+-]+", name) or not reason.strip():
                yield path, number, f"'{line}'", "write: package # why, within a section"
            if name <= before:
                yield path, number, f"{name} comes after {before}", "sort the section"
            before = name


RULES = {rule.__name__: rule for rule in (sizes, names, packages)}


def main(rule, root):
    root = Path(root).resolve()
    faults = list(RULES[rule](root))
    for path, number, wrong, remedy in faults:
        print(f"{path.relative_to(root)}:{number}: {wrong}: {remedy}")
    print(f"{rule}: {len(faults)} faults" if faults else f"{rule}: as it should be")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
