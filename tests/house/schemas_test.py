#!/usr/bin/env python3
"""Holds what is shipped, and the examples of scenarios/README.md, to content/schemas.

The schemas are for editors: 'tradecounter check' does not read them. So that they say what the
language is, everything that is right has to pass them, and what is wrong must not.
"""
import json
import re
import unittest
from pathlib import Path

import yaml
from jsonschema import Draft7Validator

ROOT = Path(__file__).resolve().parents[2]
SCHEMAS = ROOT / "content" / "schemas"
SCHEMA = json.loads((SCHEMAS / "scenario.schema.json").read_text(encoding="utf-8"))
KINDS = SCHEMA["definitions"]
CATALOGUE = json.loads((SCHEMAS / "catalogue.schema.json").read_text(encoding="utf-8"))
CATALOGUE_KINDS = CATALOGUE["definitions"]


class EditorsYaml(yaml.SafeLoader):
    """Reads as editors do, by YAML 1.2: 'no' is a word, and 17:05 is no number."""
    yaml_implicit_resolvers = {}


for kind, pattern, first in (("bool", "true|false", "tf"), ("int", "[-+]?[0-9]+", "-+0123456789"),
                             ("null", "~|null|", ["~", "n", ""])):
    EditorsYaml.add_implicit_resolver(f"tag:yaml.org,2002:{kind}",
                                      re.compile(f"^(?:{pattern})$"), list(first))


def kinds_with(kind):
    """'catalogue-parts' is the kind 'parts' of the catalogue's schema."""
    catalogue, _, its_kind = kind.partition("-")
    return (CATALOGUE_KINDS, its_kind) if catalogue == "catalogue" else (KINDS, kind)


def faults(text, kind):
    """What an editor would underline: 'scenes/arrives/replies/0: ...'."""
    kinds, kind = kinds_with(kind)
    schema = dict(kinds[kind], definitions=kinds)
    found = Draft7Validator(schema).iter_errors(yaml.load(text, EditorsYaml))
    return sorted(f"{'/'.join(map(str, one.absolute_path))}: {one.message}" for one in found)


def kind_of(path):
    """The kinds by their first key, as 'tradecounter check' tells them."""
    if path.parent.name == "policies":
        return "authority" if path.stem == "authority" else None
    head = re.search(r"^(scenario|play|fragment|translation|characters|moves|conduct|facts|"
                     r"jargon|exercise|catalogue): *(\w*)", path.read_text(encoding="utf-8"), re.M)
    if head and head.group(1) == "catalogue":
        return "catalogue-" + head.group(2)
    return {"fragment": "shared-scenes"}.get(head.group(1), head.group(1)) if head else None


def shipped():
    for folder in ("scenarios", "tests/plays", "content"):
        for path in sorted((ROOT / folder).rglob("*.yaml")):
            if path.parent.name not in ("standards", "templates") and kind_of(path):
                yield path, kind_of(path)


def examples():
    """The marked blocks of the README: line, kind, text."""
    text = (ROOT / "scenarios" / "README.md").read_text(encoding="utf-8")
    for found in re.finditer(r"<!-- example: ([a-z ]+) -->\n```yaml\n(.*?)```", text, re.S):
        yield text.count("\n", 0, found.start()) + 1, found.group(1), found.group(2)


class Right(unittest.TestCase):
    def test_all_that_is_shipped_passes(self):
        kinds = set()
        for path, kind in shipped():
            kinds.add(kind)
            with self.subTest(path=str(path.relative_to(ROOT))):
                self.assertEqual(faults(path.read_text(encoding="utf-8"), kind), [])
        self.assertTrue({"scenario", "play"} <= kinds)
        self.assertEqual(sum(kind.startswith("catalogue-") for kind in kinds), 6)

    def test_the_examples_of_the_readme_pass(self):
        parts = {"whole": "scenario", "scene": "scenes", "in scene": "scene",
                 "shared scenes": "shared-scenes"}
        KINDS["top"] = {key: value for key, value in KINDS["scenario"].items() if key != "required"}
        for line, kind, text in examples():
            with self.subTest(line=line):
                self.assertEqual(faults(text, parts.get(kind, kind)), [])


class Wrong(unittest.TestCase):
    def test_broken_files_are_refused_at_their_place(self):
        scene = "arrives: {customer: Yes, replies: [{say: No, %s}]}"
        for kind, text, fault in (
                ("scenes", scene % "goes: told", "arrives/replies/0: .*'goes' was unexpected"),
                ("scenes", scene % "does: [greeet]", "arrives/replies/0/does: "),
                ("scenes", scene % "shows: {p4: asks}", "arrives/replies/0/shows: 'p4' does not"),
                ("scenes", scene % "mood: {trust: a lot}", "arrives/replies/0/mood/trust: 'a lot'"),
                ("scenes", scene % "takes: soon", "arrives/replies/0/takes: 'soon' does not"),
                ("scenes", "arrives: {hair: long}", "arrives: .*'hair' was unexpected"),
                ("scenario", "scenario: a-bulb", ": 'title' is a required property"),
                ("promise", "{what: ring, kept_by: call_customer}", ": .* is not valid under any"),
                ("customer", "{name: Huw, pronoun: it}", "pronoun: 'it' is not one of"),
                ("play", "{play: a, title: b, moves: [{reply: c, task: d}]}", "moves/0: .*"),
                ("rule", "{criterion: IMIVPO01/P8, says: a, kept: b, broken: c}", ": "),
                ("catalogue-part", "{is: Pads, brand: A, supplier: b, trade: '1', retail: 24.6, "
                 "weight: 1 kg}", "retail: .24.6. does not match"),
                ("catalogue-vehicle", "{type: a, vin: VNKKTUD32FA039471, built: 2012-04-18}", "vin: "),
                ("catalogue-fitment", "{kind: finch-12}", ": .* is not valid under any"),
                ("translation", "{translation: a, language: Welsh, texts: {}}", "language: ")):
            with self.subTest(text=text):
                self.assertRegex("\n".join(faults(text, kind)), fault)


class Schemas(unittest.TestCase):
    def test_they_are_schemas(self):
        Draft7Validator.check_schema(SCHEMA)
        Draft7Validator.check_schema(CATALOGUE)

    def test_each_kind_has_a_file_that_leads_to_it(self):
        wholes = ("scenario.schema.json", "catalogue.schema.json")
        others = [path for path in SCHEMAS.glob("*.json") if path.name not in wholes]
        self.assertTrue(others)
        for path in others:
            kind = path.name.split(".")[0]
            leads_to = json.loads(path.read_text(encoding="utf-8"))["allOf"][0]["$ref"]
            kinds, its_kind = kinds_with(kind)
            whole = wholes[kinds is CATALOGUE_KINDS]
            self.assertEqual(leads_to, f"{whole}#/definitions/{its_kind}")
            self.assertIn(its_kind, kinds)

    def test_every_key_is_explained(self):
        def explained(schema, kinds):
            while "$ref" in schema:
                schema = kinds[schema["$ref"].split("/")[-1]]
            return schema.get("description")

        def keys(schema, within):
            if isinstance(schema, dict):
                if isinstance(schema.get("properties"), dict):
                    yield from ((within, key, value) for key, value in schema["properties"].items())
                for part in schema.values():
                    yield from keys(part, within)
            elif isinstance(schema, list):
                for part in schema:
                    yield from keys(part, within)

        for kinds in (KINDS, CATALOGUE_KINDS):
            for kind, schema in kinds.items():
                for within, key, value in keys(schema, kind):
                    with self.subTest(within=within, key=key):
                        self.assertTrue(explained(value, kinds))

    def test_what_both_schemas_define_is_the_same(self):
        for kind in ("name", "words", "time", "length"):
            self.assertEqual(KINDS[kind], CATALOGUE_KINDS[kind])

    def test_the_acts_are_those_of_the_list(self):
        acts = yaml.load((ROOT / "content" / "acts.yaml").read_text(encoding="utf-8"), EditorsYaml)
        self.assertEqual(KINDS["act"]["enum"], list(acts["acts"]),
                         "put the acts of content/acts.yaml under 'act' in the schema")


if __name__ == "__main__":
    unittest.main()
