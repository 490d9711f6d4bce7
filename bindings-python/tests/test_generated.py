"""Generated modules are what the committed schemas say, and the schemas reach the package whole."""

import json
import re
from importlib.resources import files
from pathlib import Path

import jsonschema
import pytest
from referencing import Registry, Resource

import aimskit
from generate.__main__ import modules
from generate.nouns import SCHEMAS, SHARED, load, noun, nouns_of, shared

DATA = files("aimskit") / "data"
KINDS = [path.name.removesuffix(".schema.json") for path in sorted(SCHEMAS.glob("*.json"))]
FORMS = [path.name.removesuffix(".schema.json") for path in sorted((SCHEMAS / "forms").glob("*.json"))]


@pytest.mark.parametrize("path", modules(), ids=lambda path: path.name)
def test_no_drift(path):
    assert path.read_text("utf-8") == modules()[path], "run `python -m generate` in bindings-python and look at the difference"


@pytest.mark.parametrize("kind", KINDS)
def test_every_committed_schema_is_given(kind):
    given = aimskit.json_schema(kind)
    committed = load(kind)
    if "$ref" in committed:
        assert nouns_of(committed) == {kind: noun(kind, given, given.get("$defs", {}))} | nouns_of(given)
    else:
        assert nouns_of(committed) == nouns_of(given)
        assert noun(kind, committed, shared() | committed.get("$defs", {})) == noun(kind, given, given.get("$defs", {}))
    assert {key: given[key] for key in ("$schema", "$id", "title")} == {key: committed[key] for key in ("$schema", "$id", "title")}


def test_the_document_is_given_as_it_is_committed():
    for folder, form in (("", False), ("forms/", True)):
        text = (SCHEMAS / f"{folder}aims.schema.json").read_text("utf-8")
        assert json.dumps(aimskit.json_schema(form=form)) == json.dumps(json.loads(text))


@pytest.mark.parametrize("kind", aimskit.kinds())
def test_every_schema_stands_by_itself(kind):
    stands_by_itself(aimskit.json_schema(kind))


@pytest.mark.parametrize("kind", FORMS)
def test_every_form_stands_by_itself(kind):
    stands_by_itself(aimskit.json_schema(kind, form=True))


def stands_by_itself(schema):
    """It is a schema, and everything that it refers to stands in it."""
    jsonschema.validators.validator_for(schema).check_schema(schema)
    resolver = Registry().with_resource(schema["$id"], Resource.from_contents(schema)).resolver(schema["$id"])
    for reference in found(schema):
        assert reference.startswith("#/") and resolver.lookup(reference).contents


def found(value):
    """Every reference."""
    if isinstance(value, dict):
        yield from (inner for name, inner in value.items() if name == "$ref")
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from found(inner)


@pytest.mark.parametrize("form", [False, True])
def test_a_validator_takes_committed_schemas_once_it_knows_what_they_refer_to(form):
    folder = SCHEMAS / "forms" if form else SCHEMAS
    known = [json.loads((folder / f"{kind}.schema.json").read_text("utf-8")) for kind in (["aims"] if form else SHARED)]
    registry = Registry().with_resources((each["$id"], Resource.from_contents(each)) for each in known)
    risk = json.loads((folder / "risk.schema.json").read_text("utf-8"))
    valid = jsonschema.validators.validator_for(risk)(risk, registry=registry).is_valid
    assert valid({"id": "R-1"}) and not valid({"id": "R 1"}) and not valid({"id": "R-1", "wish": 1})


def test_facts_are_those_of_the_tree():
    root = SCHEMAS.parents[1]
    assert aimskit.catalogue() == json.loads((root / "schemas/catalogue.json").read_text("utf-8"))
    pages = {page.stem: page.read_text("utf-8") for page in (root / "core/rules").glob("*.md")}
    assert {rule["name"] for rule in aimskit.rules()} == set(pages)
    for rule in aimskit.rules():
        assert " ".join(rule["page"]["whatItChecks"].split()) in " ".join(pages[rule["name"]].split())
        fences = re.findall("^```json(.*)$", pages[rule["name"]], re.M)
        assert fences and [each["expect"] for each in rule["page"]["examples"]] == [fence.strip() for fence in fences]


def test_data_is_no_link():
    """So that it reaches whoever has no links; the document to begin with is one in the tree, and a file in what is built from it."""
    names = [path for path in Path(str(DATA)).rglob("*") if path.is_file()]
    assert len(names) > 15 and all(not path.is_symlink() for path in names if path.name != "starter.aims.json")


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
