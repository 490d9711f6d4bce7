"""The golden answers: the same bytes as from Rust and JavaScript."""

import datetime
import json
import sys
import threading
from pathlib import Path

import pytest

import aimskit
from aimskit import _core

ROOT = Path(__file__).resolve().parents[2]
CASES = json.loads((ROOT / "schemas/vectors/assess.json").read_text("utf-8"))


def test_there_are_cases():
    assert len(CASES) >= 12


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_bytes(case):
    document = (ROOT / case["document"]).read_text("utf-8")
    golden = (ROOT / "schemas/vectors/assess" / f"{case['name']}.json").read_text("utf-8")
    assert _core.assess(document, json.dumps(case["options"], separators=(",", ":"))) + "\n" == golden


def test_the_idiomatic_face_takes_dicts_and_dates():
    answer = aimskit.assess({"schemaVersion": "1.0"}, as_of=datetime.date(2026, 11, 23))
    assert len(answer["report"]["verdicts"]) == 182 + 38
    assert answer == aimskit.assess('{"schemaVersion": "1.0"}', as_of="2026-11-23")
    assert answer == aimskit.assess({"schemaVersion": "1.0"}, as_of=datetime.datetime(2026, 11, 23, 9, 30))


def test_bad_input_is_a_diagnostic():
    answer = aimskit.assess("{", as_of="2026-11-23")
    assert [d["code"] for d in answer["diagnostics"]] == ["unexpected-end"]
    assert "report" not in answer


def test_text_that_is_no_unicode_is_a_diagnostic_too():
    answer = aimskit.assess({"schemaVersion": "1.0", "title": "\ud800"}, as_of="2026-11-23")
    assert [d["code"] for d in answer["diagnostics"]] == ["lone-surrogate"]


def test_other_threads_run_while_it_works():
    document = (ROOT / "examples/data/meridian.aims.json").read_text("utf-8")
    go, ran = threading.Event(), threading.Event()
    other = threading.Thread(target=lambda: (go.wait(), ran.set()))
    other.start()
    before = sys.getswitchinterval()
    sys.setswitchinterval(60)  # nobody is made to give up the lock: only the work itself can let the other thread run
    try:
        go.set()
        for _ in range(200):
            if ran.is_set():
                break
            _core.assess(document, '{"asOf": "2026-11-23"}')
        assert ran.is_set()
    finally:
        sys.setswitchinterval(before)
        other.join()
