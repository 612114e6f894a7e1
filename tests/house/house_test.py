#!/usr/bin/env python3
"""Proves that the rules of the house find what they are for: one wrong tree a rule."""
import subprocess
import tempfile
import unittest
from pathlib import Path

import house

LAYERS = Path(__file__).resolve().parents[2] / "src" / "cmake" / "check_layers.cmake"


class Tree:
    """A project of the files that a test gives it."""

    def __init__(self, **files):
        self.folder = tempfile.TemporaryDirectory()
        self.root = Path(self.folder.name)
        for name, text in files.items():
            path = self.root / name.replace("__", "/").replace("_dot_", ".")
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")

    def __del__(self):
        self.folder.cleanup()

    def faults(self, rule):
        return [f"{path.relative_to(self.root)}:{line}: {wrong}"
                for path, line, wrong, _ in house.RULES[rule](self.root)]

    def layers(self, *arrows):
        (self.root / "arrows.txt").write_text("\n".join(arrows) + "\n")
        said = subprocess.run(
            ["cmake", "-D", f"SRC={self.root}/src", "-D", f"ARROWS={self.root}/arrows.txt",
             "-P", LAYERS], capture_output=True, text=True)
        return said.returncode, " ".join(said.stderr.split())


class Sizes(unittest.TestCase):
    def test_a_long_function_is_named_with_its_length(self):
        body = "  f();\n" * 40
        tree = Tree(src__base__a_dot_cpp=f"extern int x,\n    y;\nvoid g() {{ f(); }}\n"
                                         f"void f(int a,\n       int b) {{\n{body}}}\n")
        self.assertEqual(tree.faults("sizes"),
                         ["src/base/a.cpp:4: a function of 43 lines where 40 are the limit"])

    def test_a_table_is_no_function(self):
        tree = Tree(src__base__a_dot_cpp="const Row rows[] = {\n" + "  {\"(\"},\n" * 60 + "};\n")
        self.assertEqual(tree.faults("sizes"), [])

    def test_long_lines_and_long_headers_are_named(self):
        tree = Tree(src__base__a_dot_h="//\n" * 150 + "//" + "é" * 99 + "\n")
        self.assertEqual(tree.faults("sizes"),
                         ["src/base/a.h:1: 151 lines where 150 are the limit",
                          "src/base/a.h:151: 101 columns where 100 are the limit"])


class Names(unittest.TestCase):
    def test_what_says_nothing_or_is_left_for_later_is_named(self):
        tree = Tree(src__base__a_dot_cpp="class FileManager {};\n// TO" + "DO\n")
        self.assertEqual(tree.faults("names"),
                         ["src/base/a.cpp:1: 'class FileManager' must not be here",
                          "src/base/a.cpp:2: 'TO" + "DO' must not be here"])

    def test_the_engine_has_integers_only_elsewhere_fractions_are_allowed(self):
        text = "double x;  // a double\n"
        tree = Tree(src__session__a_dot_cpp=text, src__screens__a_dot_cpp=text)
        self.assertEqual(tree.faults("names"), ["src/session/a.cpp:1: 'double' must not be here"])

    def test_words_in_quotes_do_not_count(self):
        tree = Tree(src__session__a_dot_cpp='say("a double room");\n')
        self.assertEqual(tree.faults("names"), [])


class Packages(unittest.TestCase):
    def test_a_package_without_reason_or_out_of_order_is_named(self):
        tree = Tree()
        (tree.root / ".ci").mkdir()
        (tree.root / ".ci" / "packages").write_text("[run]\nzip # z\ncurl # c\nbash\n")
        self.assertEqual(tree.faults("packages"),
                         [".ci/packages:3: curl comes after zip", ".ci/packages:4: 'bash'",
                          ".ci/packages:4: bash comes after curl"])


class Layers(unittest.TestCase):
    arrows = ("base|||", "store|base|sqlite3.h|", "session|base||")

    def test_includes_along_the_arrows_pass(self):
        tree = Tree(src__store__a_dot_cpp='#include <sqlite3.h>\n#include "base/a.h"\n')
        self.assertEqual(tree.layers(*self.arrows), (0, ""))

    def test_a_module_a_wrapped_library_and_an_unlisted_one_are_named(self):
        for header, why in (('"store/a.h"', "has no arrow to module 'store'"),
                            ("<sqlite3.h>", "does not wrap this library"),
                            ("<fmt/core.h>", "does not list this library")):
            tree = Tree(src__session__checks__a_dot_h=f"#include {header}\n")
            code, said = tree.layers(*self.arrows)
            self.assertEqual(code, 1)
            self.assertIn("src/session/checks/a.h includes", said)
            self.assertIn(why, said)


if __name__ == "__main__":
    unittest.main()
