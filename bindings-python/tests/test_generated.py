"""Generated modules are what the committed schemas say, and the schemas reach the package whole."""

import json
from importlib.resources import files
from pathlib import Path

import pytest

import aimskit
from generate.__main__ import modules
from generate.nouns import SCHEMAS

DATA = files("aimskit") / "data"
KINDS = [path.name.removesuffix(".schema.json") for path in sorted(SCHEMAS.glob("*.json"))]
FORMS = [path.name.removesuffix(".schema.json") for path in sorted((SCHEMAS / "forms").glob("*.json"))]


@pytest.mark.parametrize("path", modules(), ids=lambda path: path.name)
def test_no_drift(path):
    assert path.read_text("utf-8") == modules()[path], "run `python -m generate` in bindings-python and look at the difference"


@pytest.mark.parametrize("kind", KINDS)
def test_every_committed_schema_is_given(kind):
    committed = json.loads((SCHEMAS / f"{kind}.schema.json").read_text("utf-8"))
    assert aimskit.json_schema(kind) == committed
    assert list(aimskit.json_schema(kind).get("$defs", ())) == list(committed.get("$defs", ()))


@pytest.mark.parametrize("kind", FORMS)
def test_every_committed_form_is_given(kind):
    assert aimskit.json_schema(kind, form=True) == json.loads((SCHEMAS / f"forms/{kind}.schema.json").read_text("utf-8"))


def test_facts_are_those_of_the_tree():
    schemas = SCHEMAS.parent
    assert aimskit.catalogue() == json.loads((schemas / "catalogue.json").read_text("utf-8"))
    assert aimskit.rules() == json.loads((schemas / "rules.json").read_text("utf-8"))["rules"]


def test_every_kind_has_a_schema():
    assert set(KINDS) <= set(aimskit.kinds())
    assert all(aimskit.json_schema(kind)["$id"] == f"urn:aimskit:schema:v1:{kind}" for kind in aimskit.kinds())
    with pytest.raises(aimskit.ArgumentError, match="wish"):
        aimskit.json_schema("wish")


def test_facts_are_the_callers_own():
    aimskit.rules()[0].clear()
    aimskit.json_schema("risk").clear()
    assert aimskit.rules()[0] and aimskit.json_schema("risk")


@pytest.mark.parametrize("kind", aimskit.json_schema("aims")["$defs"])
def test_every_field_has_its_attribute(kind):
    from generate.nouns import class_name, snake

    schema = aimskit.json_schema("aims")["$defs"][kind]
    found = getattr(aimskit, class_name(kind))
    if "oneOf" in schema:
        assert list(found.__args__) == [word["const"] for word in schema["oneOf"]]
    else:
        assert {name: each.name for name, each in found.__fields__.items()} == {snake(name): name for name in schema["properties"]}
