"""Types of the peers, made from the same JSON Schema: no peer is hand-fed, and each does its checks in its own compiled code."""

from __future__ import annotations

import datetime
import keyword
from collections.abc import Callable
from typing import Annotated, Any, Literal

import msgspec
import pydantic

# Rust's regular expressions, which pydantic uses, know no look-ahead; without it a duration `P` passes too.
_LOOK_AHEAD = "(?=[0-9])"


class Types:
    """Walks the schema; what a noun, a text and a number become is the peer's own."""

    def __init__(self, schema: dict[str, Any], noun: Callable[..., Any], text: Callable[..., Any], number: Callable[..., Any]) -> None:
        self.schema, self._noun, self._text, self._number = schema, noun, text, number
        self._made: dict[str, Any] = {}

    def root(self) -> Any:
        return self._noun("Aims", self.schema, self)

    def of(self, schema: dict[str, Any]) -> Any:
        if "$ref" in schema:
            name = schema["$ref"].removeprefix("#/$defs/")
            if name not in self._made:
                found = self.schema["$defs"][name]
                self._made[name] = self._words(found) if "oneOf" in found else self._noun(name, found, self)
            return self._made[name]
        match schema.get("type"), schema.get("format"):
            case "array", _:
                return list[self.of(schema["items"])]  # type: ignore[misc]
            case "string", "date":
                return datetime.date
            case "string", "date-time":
                return datetime.datetime
            case "string", _:
                return self._text(schema)
            case "integer", _:
                return self._number(int, schema)
            case "number", _:
                return self._number(float, schema)
            case "boolean", _:
                return bool
        return dict[str, Any]

    @staticmethod
    def _words(schema: dict[str, Any]) -> Any:
        return Literal[tuple(each["const"] for each in schema["oneOf"])]  # type: ignore[misc]


def pydantic_models(schema: dict[str, Any]) -> type[pydantic.BaseModel]:
    """pydantic v2: models that forbid what is not named."""

    def noun(name: str, schema: dict[str, Any], types: Types) -> Any:
        required = schema.get("required", ())
        fields = {
            (f"{field}_" if keyword.iskeyword(field) or hasattr(pydantic.BaseModel, field) else field): (
                (types.of(each), pydantic.Field(alias=field))
                if field in required
                else (types.of(each) | None, pydantic.Field(None, alias=field))
            )
            for field, each in schema["properties"].items()
        }
        return pydantic.create_model(name, __config__=pydantic.ConfigDict(extra="forbid", strict=True, protected_namespaces=()), **fields)

    def text(schema: dict[str, Any]) -> Any:
        pattern = schema.get("pattern")
        limits = {
            "min_length": schema.get("minLength"),
            "max_length": schema.get("maxLength"),
            "pattern": pattern and pattern.replace(_LOOK_AHEAD, ""),
        }
        return Annotated[str, pydantic.StringConstraints(**limits)]

    def number(kind: type, schema: dict[str, Any]) -> Any:
        return Annotated[
            kind,
            pydantic.Field(
                ge=schema.get("minimum"), le=schema.get("maximum"), gt=schema.get("exclusiveMinimum"), lt=schema.get("exclusiveMaximum")
            ),
        ]

    return Types(schema, noun, text, number).root()


def msgspec_structs(schema: dict[str, Any]) -> type[msgspec.Struct]:
    """msgspec: structs that forbid what is not named."""

    def noun(name: str, schema: dict[str, Any], types: Types) -> Any:
        required = schema.get("required", ())
        names = {field: f"{field}_" if keyword.iskeyword(field) else field for field in schema["properties"]}
        fields = [
            (names[field], types.of(each)) if field in required else (names[field], types.of(each) | msgspec.UnsetType, msgspec.UNSET)
            for field, each in schema["properties"].items()
        ]
        return msgspec.defstruct(
            name, fields, forbid_unknown_fields=True, kw_only=True, rename={python: field for field, python in names.items()}
        )

    def text(schema: dict[str, Any]) -> Any:
        limits = {"min_length": schema.get("minLength"), "max_length": schema.get("maxLength"), "pattern": schema.get("pattern")}
        return Annotated[str, msgspec.Meta(**{name: value for name, value in limits.items() if value is not None})]

    def number(kind: type, schema: dict[str, Any]) -> Any:
        bounds = {
            "ge": schema.get("minimum"),
            "le": schema.get("maximum"),
            "gt": schema.get("exclusiveMinimum"),
            "lt": schema.get("exclusiveMaximum"),
        }
        given = {name: value for name, value in bounds.items() if value is not None}
        return Annotated[kind, msgspec.Meta(**given)] if given else kind

    return Types(schema, noun, text, number).root()
