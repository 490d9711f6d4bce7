"""The pydantic models and the core agree on what has the right shape."""

import copy
import json
import random
from pathlib import Path

import pytest
from pydantic import ValidationError

import aimskit
from aimskit import models

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = [*sorted((ROOT / "schemas/vectors/documents").glob("*.json")), *sorted((ROOT / "examples/data").glob("*.json"))]
# pydantic's own JSON reader keeps the last of two members with one name and says nothing: no model can see it.
UNSEEN = {"duplicate-key"}


def accepted(text):
    try:
        models.Aims.model_validate_json(text)
    except ValidationError:
        return False
    return True


def clean(text):
    """Whether the core reads it without a diagnostic; `None` where it only warns, or where no model can see what is wrong."""
    found = aimskit.loads(text).diagnostics
    if len(found) and (found.ok or set(found.counts()) <= UNSEEN):
        return None
    return len(found) == 0


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_vectors(path):
    text = path.read_text("utf-8")
    expected = clean(text)
    if path.name in ("newer-minor.json", "duplicate-keys.json"):
        assert expected is not True
    if expected is not None:
        assert accepted(text) == expected


def test_most_vectors_decide():
    assert sum(clean(path.read_text("utf-8")) is not None for path in DOCUMENTS) >= len(DOCUMENTS) - 2


WRONG = [None, True, 0, 1.0, 1.5, -1, "", "x", "2026-02-30", "2026-01-02", "2026-01-02T10:00:00Z", [], [None], {}, {"a": 1}, "A.2.2", "a b", "é", 10**20, "x" * 70000]


def places(value, path=()):
    yield path
    for key, each in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        yield from places(each, (*path, key))


def test_mutations():
    whole = json.loads((ROOT / "examples/data/meridian.aims.json").read_text("utf-8"))
    small = {name: value[:2] if isinstance(value, list) else value for name, value in whole.items()}
    chance = random.Random(42001)
    everywhere = [path for path in places(small) if path]
    decided = {True: 0, False: 0}
    for _ in range(1500):
        path = chance.choice(everywhere)
        kept = small[path[0]]
        document = {name: value for name, value in small.items() if name in ("schemaVersion", path[0])} | {path[0]: copy.deepcopy(kept)}
        at = document
        for key in path[:-1]:
            at = at[key]
        match chance.randrange(4):
            case 0 if isinstance(at, dict):
                at[chance.choice(["own", "ID", "ai_systems", "Title"])] = "x"
            case 1:
                del at[path[-1]]
            case _:
                at[path[-1]] = chance.choice(WRONG)
        text = json.dumps(document)
        expected = clean(text)
        if expected is not None:
            decided[expected] += 1
            assert accepted(text) == expected, (path, at, aimskit.loads(text).diagnostics, text[:400])
    assert min(decided.values()) > 150


def test_models_and_documents_turn_into_each_other():
    text = (ROOT / "examples/data/meridian.aims.json").read_text("utf-8")
    document = models.Aims.model_validate_json(text)
    assert aimskit.loads(document).to_dict() == json.loads(text)
    assert models.Aims.model_validate(json.loads(text)) == document


def test_python_names_are_for_python():
    risk = models.Risk(id="R-1", ai_systems=["sys-1"], identified_on="2026-01-02")
    assert risk.model_dump_json(exclude_none=True, exclude_defaults=True) == '{"id":"R-1","aiSystems":["sys-1"],"identifiedOn":"2026-01-02"}'
    assert aimskit.validate(risk, kind="risk").ok
    with pytest.raises(ValidationError):
        models.Risk.model_validate({"id": "R-1", "ai_systems": ["sys-1"]})


def test_every_noun_has_a_model():
    nouns = {name for name, schema in aimskit.json_schema("aims")["$defs"].items() if schema.get("type") == "object"}
    for noun in nouns:
        model = getattr(models, noun[0].upper() + noun[1:])
        model.model_rebuild()  # aliases are made when a model is built
        assert {field.serialization_alias or field.alias or name for name, field in model.model_fields.items()} == set(aimskit.json_schema("aims")["$defs"][noun]["properties"])
