"""The schemas as a list of nouns: what Python classes are written from."""

from __future__ import annotations

import functools
import json
import keyword
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

SCHEMAS = Path(__file__).resolve().parents[2] / "schemas/v1"
SHARED = ("aims", "report", "framework", "mappingSet", "outline")
"""What the committed schemas of requests and answers refer to."""


@dataclass(frozen=True)
class Value:
    """What may stand in a field, one at a time."""

    form: str
    """`text day date time integer number boolean map any noun words`."""
    noun: str = ""
    """Name of the noun or the vocabulary."""
    schema: dict[str, Any] = field(default_factory=dict, hash=False)


@dataclass(frozen=True)
class Member:
    """One field of a noun."""

    name: str
    value: Value
    many: bool
    required: bool
    doc: str

    @property
    def python(self) -> str:
        """Its name in Python."""
        return snake(self.name)


@dataclass(frozen=True)
class Noun:
    """An object with fields, or a vocabulary with words."""

    name: str
    doc: str
    members: tuple[Member, ...]
    words: tuple[tuple[str, str], ...]

    @property
    def python(self) -> str:
        """Its name in Python. `Aims` is the class with the verbs; the bare document is `Root`."""
        return "Root" if self.name == "aims" else class_name(self.name)


def class_name(name: str) -> str:
    """`aiSystem` is the class `AiSystem`."""
    return name[0].upper() + name[1:]


def snake(name: str) -> str:
    """`aiSystems` is `ai_systems` in Python, and `from` is `from_`."""
    word = re.sub(r"(?<=[a-z0-9])([A-Z])", r"_\1", name).lower()
    return word + "_" if keyword.iskeyword(word) else word


@functools.cache
def shared() -> dict[str, Any]:
    """What other schemas refer to: definitions, and whole schemas."""
    schemas = {name: load(name) for name in SHARED}
    parts = {key: body for schema in schemas.values() for key, body in schema.pop("$defs").items()}
    return parts | schemas


def nouns_of(schema: dict[str, Any]) -> dict[str, Noun]:
    """The nouns that a schema refers to, in the order in which a reader meets them."""
    defs = shared() | schema.get("$defs", {})
    met: dict[str, Noun] = {}

    def meet(body: Any) -> None:
        for key in references(body):
            if key not in met:
                met[key] = noun(key, defs[key], defs)
                meet(defs[key])

    meet({key: body for key, body in schema.items() if key != "$defs"})
    return met


def references(body: Any) -> Iterator[str]:
    """Names of all that is referred to, in this schema or in another."""
    match body:
        case {"$ref": str(ref)}:
            yield named(ref)
        case dict():
            for each in body.values():
                yield from references(each)
        case list():
            for each in body:
                yield from references(each)


def named(ref: str) -> str:
    """The name at the end of `#/$defs/risk`, `urn:aimskit:schema:v1:aims#/$defs/risk` and `urn:aimskit:schema:v1:report`."""
    return re.split("[/:]", ref)[-1]


def noun(name: str, body: dict[str, Any], defs: dict[str, Any]) -> Noun:
    """One definition as a noun. A form of schema that is not known here is an error: nothing is passed over."""
    doc = body.get("description", "")
    if "oneOf" in body:
        return Noun(name, doc, (), tuple((word["const"], word.get("description", "")) for word in body["oneOf"]))
    if body.get("type") != "object":
        raise ValueError(f"`{name}` is of a form that is not known here: {body}")
    required = set(body.get("required", ()))
    return Noun(name, doc, tuple(member(key, value, key in required, defs) for key, value in body["properties"].items()), ())


def member(name: str, body: dict[str, Any], required: bool, defs: dict[str, Any]) -> Member:
    """One property as a field."""
    many = body.get("type") == "array"
    return Member(name, value(body["items"] if many else body, defs), many, required, body.get("description", ""))


def value(body: dict[str, Any], defs: dict[str, Any]) -> Value:
    """What a schema lets stand."""
    match body:
        case {"$ref": ref}:
            target = named(ref)
            return Value("words" if "oneOf" in defs[target] else "noun", target)
        case {"anyOf": _} | {"type": "array"}:  # a list in a list has no class
            return Value("any")
        case {"type": "string", "format": "date"}:
            return Value("day", schema=body)
        case {"type": "string", "x-aimskit-date": "date" | "instant" as form}:
            return Value("date" if form == "date" else "time", schema=body)
        case {"type": "string"}:
            return Value("text", schema=body)
        case {"type": "integer" | "number" | "boolean" as form}:
            return Value(form, schema=body)
        case {"type": "object", "propertyNames": _}:
            return Value("map", schema=body)
        case _:
            raise ValueError(f"`{body}` is of a form that is not known here")


def load(name: str) -> dict[str, Any]:
    """A committed schema."""
    return json.loads((SCHEMAS / f"{name}.schema.json").read_text("utf-8"))


def recorded() -> tuple[Noun, dict[str, Noun]]:
    """What an organization records: the root, and all nouns below it."""
    schema = load("aims")
    return noun("aims", schema, schema["$defs"]), nouns_of(schema)


def answered() -> dict[str, Noun]:
    """What the library says beside that: nouns of answers and requests only, and the report."""
    known = set(recorded()[1]) | {"aims"}
    found: dict[str, Noun] = {}
    for path in sorted(SCHEMAS.glob("*.schema.json")):
        name = path.name.removesuffix(".schema.json")
        if name.endswith(("Answer", "Request")):
            for key, each in nouns_of(load(name)).items():
                if key not in known and found.setdefault(key, each) != each:
                    raise ValueError(f"`{key}` is not the same in all schemas")
    return found
