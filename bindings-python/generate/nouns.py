"""The schemas as a list of nouns: what Python classes are written from."""

from __future__ import annotations

import json
import keyword
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

SCHEMAS = Path(__file__).resolve().parents[2] / "schemas/v1"


@dataclass(frozen=True)
class Value:
    """What may stand in a field, one at a time."""

    form: str
    """`text date time integer number boolean map any noun words`."""
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


def nouns_of(schema: dict[str, Any]) -> dict[str, Noun]:
    """The nouns that a schema defines, in its order."""
    defs = schema.get("$defs", {})
    return {name: noun(name, body, defs) for name, body in defs.items()}


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
            target = ref.removeprefix("#/$defs/")
            return Value("words" if "oneOf" in defs[target] else "noun", target)
        case {"anyOf": _}:
            return Value("any")
        case {"type": "string", "format": "date"}:
            return Value("date", schema=body)
        case {"type": "string", "format": "date-time"}:
            return Value("time", schema=body)
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
    """What an organisation records: the root, and all nouns below it."""
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
