"""The golden answers: the same bytes as from Rust and JavaScript."""

import json
from pathlib import Path

import pytest

import aimskit
from aimskit import _core

ROOT = Path(__file__).resolve().parents[2]
VECTORS = ROOT / "schemas/vectors"
ASSESS = json.loads((VECTORS / "assess.json").read_text("utf-8"))
VERBS = json.loads((VECTORS / "verbs.json").read_text("utf-8"))
ALONE = {"read", "rewrite"}


def text(path):
    return (ROOT / path).read_bytes().decode("utf-8")


def compact(value):
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False)


def test_there_are_cases_of_every_verb():
    assert len(ASSESS) >= 12
    texts = {"Language", "Watch", "language", "say", "date"}
    assert {case["verb"] for case in VERBS} == {name for name in vars(_core) if not name.startswith("_")} - texts


@pytest.mark.parametrize("case", ASSESS, ids=lambda case: case["name"])
def test_bytes_of_assess(case):
    golden = text(f"schemas/vectors/assess/{case['name']}.json")
    assert _core.assess(text(case["document"]), compact(case["options"])) + "\n" == golden


@pytest.mark.parametrize("case", VERBS, ids=lambda case: case["name"])
def test_bytes_of_every_verb(case):
    options = [] if case["verb"] in ALONE else [compact(case["options"])]
    golden = text(f"schemas/vectors/verbs/{case['name']}.json")
    assert getattr(_core, case["verb"])(*map(text, case["inputs"]), *options) + "\n" == golden


@pytest.mark.parametrize("case", [case for case in ASSESS if "profil" not in case["options"]], ids=lambda case: case["name"])
def test_the_idiomatic_face_says_the_same(case):
    golden = text(f"schemas/vectors/assess/{case['name']}.json").removesuffix("\n")
    options = {"as_of": case["options"]["asOf"], "profile": case["options"].get("profile", "review")}
    report = aimskit.load(ROOT / case["document"]).assess(**options)
    assert report.to_json() == golden
    said = json.loads(golden)
    assert [each.to_dict() for each in report.diagnostics] == said.get("diagnostics", [])
    for name in ("findings", "verdicts", "gates", "clauses", "calendar"):
        assert [each.to_dict() for each in getattr(report, name)] == said.get("report", {}).get(name, [])
    assert report.readable == ("report" in said)
