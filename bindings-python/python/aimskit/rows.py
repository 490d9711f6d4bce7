"""Rows of tables as records again: names may be Python's, what is absent is left out."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .plain import Unread, missing, plain

if TYPE_CHECKING:
    from .record import Field, Record


_FIELDS: dict[type, dict[str, tuple[Field, type[Record] | None]]] = {}


def _fields(cls: type[Record]) -> dict[str, tuple[Field, type[Record] | None]]:
    """The fields of a class by the names of the schemas, with the class of what stands in them."""
    if cls not in _FIELDS:
        _FIELDS[cls] = {each.name: (each, each.noun) for each in cls.__fields__.values()}
    return _FIELDS[cls]


def shaped(cls: type[Record], data: Mapping[Any, Any], depth: int = 0) -> dict[str, Any]:
    """A record's data with the names of the schemas, from a dict with those or with Python's. What is `None` or missing is left out;
    of a field that stands there twice, the schema's name counts, and the other stays as an unknown field."""
    fields = _fields(cls)
    made: dict[str, Any] = {}
    for key, value in data.items():
        if value is None or (type(value) is not str and missing(value)):
            continue
        name = str(key)
        known = fields.get(name)
        if known is None and (other := cls.__fields__.get(name)) and other.name not in data:
            known = fields[other.name]
        if known is None:
            made[name] = plain(value)
        elif type(value) is str and known[1] is None and known[0].of != "map":
            made[known[0].name] = value
        elif (read := _value(*known, value, depth)) is not None:
            made[known[0].name] = read
    return made


def value_of(field: Field, value: Any) -> Any:
    """What is given for a field, as JSON has it; `None` where a struct of a table has nothing in it."""
    return _value(field, field.noun, value, 0)


def _value(field: Field, cls: type[Record] | None, value: Any, depth: int) -> Any:
    if isinstance(value, Unread):
        return plain(value)
    if isinstance(value, str) and (field.of == "map" or cls):
        value = _parsed(value)
    if cls is None or depth > 100:
        return list(value) if type(value) is list and all(type(each) is str for each in value) else plain(value)
    if not field.many:
        return _one(cls, value, depth)
    if isinstance(value, Mapping):
        return plain(value)
    listed = list(value) if isinstance(value, list | tuple) else plain(value)
    if not isinstance(listed, list):
        return listed
    return [shaped(cls, each, depth + 1) if isinstance(each, Mapping) else plain(each) for each in listed]


def _one(cls: type[Record], value: Any, depth: int) -> Any:
    if not isinstance(value, Mapping):
        return plain(value)
    made = shaped(cls, value, depth + 1)
    return made if made or not value else None


def _parsed(text: str) -> Any:
    """What a column of JSON text holds: members of vendors, say. Other text stays."""
    if text[:1] not in "{[":
        return text
    try:
        return json.loads(text)
    except ValueError:
        return text
