"""The standard, the rules and the schemas, as data that comes with the package."""

from __future__ import annotations

import copy
import functools
import json
from collections.abc import Iterator
from importlib.resources import files
from typing import Any

from .errors import ArgumentError

_DATA = files(__package__) / "data"


@functools.cache
def _load(name: str) -> Any:
    return json.loads((_DATA / name).read_text("utf-8"))


def catalogue() -> dict[str, Any]:
    """The standard in our own words: `clauses`, `requirements`, `controls`, `objectives`, `annexC`, `requiredDocuments` and more.

    >>> len(catalogue()["requirements"]), len(catalogue()["controls"])
    (182, 38)
    """
    return copy.deepcopy(_load("catalogue.json"))


def rules() -> list[dict[str, Any]]:
    """Every rule: `name`, `basis`, what it is about (`on`), what it serves, its message and its page.

    >>> next(rule["basis"] for rule in rules() if rule["name"] == "reference-unresolved")
    'integrity'
    """
    return copy.deepcopy(_load("rules.json")["rules"])


def messages() -> dict[str, Any]:
    """The English language file, whole: every text that people read, with notes for translators. A translation begins from it.

    >>> messages()["phrases"]["status"]["gap"]
    'does not conform'
    """
    return copy.deepcopy(_load("messages.json"))


def kinds() -> list[str]:
    """Every kind that `json_schema` knows: `aims` is the whole document."""
    apart = sorted(each.name.removesuffix(".schema.json") for each in (_DATA / "v1").iterdir() if each.name.endswith(".json"))
    return [*apart, *_load("v1/aims.schema.json")["$defs"]]


def json_schema(kind: str = "aims", *, form: bool = False) -> dict[str, Any]:
    """The JSON Schema of a kind: 2020-12, or draft-07 as form libraries take it, with titles in English.

    `kind` is `aims` (a whole document), any record or part of one (`risk`, `aiSystem`, `rating`), `report`, or the request or answer of
    a verb (`assessAnswer`). An unknown kind, or one that has no form, is an `ArgumentError`.

    >>> json_schema("risk")["required"], json_schema("risk", form=True)["$schema"]
    (['id'], 'http://json-schema.org/draft-07/schema#')
    """
    folder = "v1/forms" if form else "v1"
    if (_DATA / folder / f"{kind}.schema.json").is_file():
        return copy.deepcopy(_load(f"{folder}/{kind}.schema.json"))
    whole = _load(f"{folder}/aims.schema.json")
    key = "definitions" if form else "$defs"
    if kind not in whole[key]:
        raise ArgumentError(f"there is no {'form' if form else 'schema'} of `{kind}`; one of: {', '.join(kinds())}")
    return copy.deepcopy(_of_part(whole, kind, key))


def _of_part(whole: dict[str, Any], kind: str, key: str) -> dict[str, Any]:
    """The schema of one definition: itself, with what it refers to."""
    parts = whole[key]
    named: dict[str, Any] = {}

    def collect(schema: Any) -> None:
        for name in _references(schema):
            if name not in named:
                named[name] = parts[name]
                collect(parts[name])

    collect(parts[kind])
    head = {"$schema": whole["$schema"], "$id": whole["$id"].rsplit(":", 1)[0] + f":{kind}"}
    schema = {**head, "title": kind, **parts[kind]}
    return {**schema, key: named} if named else schema


def _references(schema: Any) -> Iterator[str]:
    match schema:
        case dict():
            for name, value in schema.items():
                if name == "$ref" and isinstance(value, str):
                    yield value.rsplit("/", 1)[1]
                else:
                    yield from _references(value)
        case list():
            for each in schema:
                yield from _references(each)


def starter() -> str:
    """A small document to begin with, as JSON text."""
    return (_DATA / "starter.aims.json").read_text("utf-8")
