"""Columns of tables: their names and types, taken from the schemas, so that no table can drift from the model."""

from __future__ import annotations

import datetime
import functools
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib.resources import files
from typing import Any, Literal

from .dates import Date, Moment, PartialDate, date_of, first_day, moment_of

__all__ = ["Column", "Type"]

Of = Literal["text", "word", "day", "moment", "integer", "number", "flag", "list", "struct", "json"]


@dataclass(frozen=True, slots=True)
class Type:
    """What stands in a column.

    `text`; a `word` of a vocabulary; a `day`, or a month or year; a `moment` in UTC, or a date; an `integer` of 64 bits; a `number`; a `flag`; a `list`; a
    `struct`; or `json`, text that holds what has no shape of its own (members of vendors, say). A vocabulary knows all its `words`,
    in the order of the schema; an open one, such as the codes of rules, has none.
    """

    of: Of
    words: tuple[str, ...] = ()
    item: Type | None = None
    fields: tuple[Column, ...] = ()

    def read(self, value: Any) -> Any:
        """A value of JSON as Python has it; `None` where it is absent or of another shape: the table shows what could be read.

        A list that is absent is an empty one, as everywhere.
        """
        if value is None:
            return [] if self.of == "list" else None
        return _READERS[self.of](self, value)

    def __str__(self) -> str:
        return f"list of {self.item}" if self.item else self.of


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name in Python, where its value stands in the record, its type, and what it says."""

    name: str
    path: tuple[str, ...]
    type: Type
    about: str

    def read(self, record: Mapping[str, Any]) -> Any:
        """The value of this column in a record as JSON has it."""
        value: Any = record
        for name in self.path:
            value = value.get(name) if isinstance(value, Mapping) else None
        return self.type.read(value)


def _moment(_: Type, value: Any) -> Moment | None:
    try:
        moment = moment_of(value)
        return moment.astimezone(datetime.UTC) if isinstance(moment, datetime.datetime) else moment
    except (TypeError, ValueError, OverflowError):
        return None


def _day(_: Type, value: Any) -> Date | None:
    try:
        return date_of(value)
    except (TypeError, ValueError):
        return None


def _integer(_: Type, value: Any) -> int | None:
    return value if type(value) is int and -(2**63) <= value < 2**63 else None


def _number(_: Type, value: Any) -> float | None:
    try:
        return float(value) if not isinstance(value, str | bool) else None
    except (TypeError, ValueError, OverflowError):
        return None


def _list(kind: Type, value: Any) -> list[Any] | None:
    read = kind.item.read if kind.item else None
    return [read(each) for each in value] if read and isinstance(value, list | tuple) else None


def _struct(kind: Type, value: Any) -> dict[str, Any] | None:
    return {column.name: column.read(value) for column in kind.fields} if isinstance(value, Mapping) else None


def typed(kind: Type, value: Any, vague: list[PartialDate]) -> Any:
    """A value that has been read, for a frame, whose columns hold days and moments only: of a month or a year, which is put into `vague`,
    its first day; of a date without a time the first moment in UTC."""
    match kind.of:
        case "list" if value is not None and kind.item is not None:
            return [typed(kind.item, each, vague) for each in value]
        case "struct" if value is not None:
            return {each.name: typed(each.type, value[each.name], vague) for each in kind.fields}
        case "day" | "moment" if isinstance(value, PartialDate):
            vague.append(value)
    if kind.of == "moment" and value is not None and not isinstance(value, datetime.datetime):
        return datetime.datetime.combine(first_day(value), datetime.time(), datetime.UTC)
    return first_day(value) if kind.of == "day" and value is not None else value


_READERS: dict[str, Callable[[Type, Any], Any]] = {
    "text": lambda _, value: value if isinstance(value, str) else None,
    "word": lambda kind, value: value if isinstance(value, str) and (value in kind.words or not kind.words) else None,
    "day": _day,
    "moment": _moment,
    "integer": _integer,
    "number": _number,
    "flag": lambda _, value: value if isinstance(value, bool) else None,
    "list": _list,
    "struct": _struct,
    "json": lambda _, value: json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=str),
}

_SIMPLE: dict[str, Of] = {"string": "text", "integer": "integer", "number": "number", "boolean": "flag"}
_DATES: dict[str, Of] = {"date": "day", "instant": "moment"}


@functools.cache
def definitions() -> dict[str, dict[str, Any]]:
    """Every noun of documents and answers by its name, from the schemas that come with the package."""
    folder = files(__package__) / "data" / "v1"
    texts = ((folder / f"{name}.schema.json").read_text("utf-8") for name in ("crosswalkAnswer", "mappingsAnswer", "assessAnswer", "aims"))
    schemas = [json.loads(text) for text in texts]
    return {name: each for schema in schemas for name, each in schema["$defs"].items()} | {"aims": schemas[-1]}


def snake(name: str) -> str:
    """A name of the schemas as Python writes it.

    >>> snake("aiSystems"), snake("scorePerMille")
    ('ai_systems', 'score_per_mille')
    """
    return re.sub(r"(?<=[a-z0-9])([A-Z])", r"_\1", name).lower()


def columns_of(noun: str, within: tuple[str, ...] = ()) -> tuple[Column, ...]:
    """A column for each field of a noun."""
    properties = definitions()[noun]["properties"]
    return tuple(
        Column(snake(name), (name,), type_of(schema, (*within, noun)), schema.get("description", "")) for name, schema in properties.items()
    )


def type_of(schema: dict[str, Any], within: tuple[str, ...] = ()) -> Type:
    """The type that a schema asks for. A noun that holds itself, and what may be of several shapes, is `json`."""
    if "$ref" in schema:
        noun = schema["$ref"].removeprefix("#/$defs/")
        found = definitions()[noun]
        if "oneOf" in found:
            return Type("word", words=tuple(each["const"] for each in found["oneOf"]))
        return Type("json") if noun in within else Type("struct", fields=columns_of(noun, within))
    if schema.get("type") == "array":
        return Type("list", item=type_of(schema["items"], within))
    return Type(_DATES.get(schema.get("x-aimskit-date", schema.get("format", "")), _SIMPLE.get(schema.get("type", ""), "json")))


def column_at(noun: str, path: tuple[str, ...], open_words: bool) -> Column:
    """The column of a noun at a path of names; named by the whole path."""
    found = definitions()[noun]
    for step in path[:-1]:
        found = definitions()[found["properties"][step]["$ref"].removeprefix("#/$defs/")]
    schema = found["properties"][path[-1]]
    return Column("_".join(map(snake, path)), path, Type("word") if open_words else type_of(schema, (noun,)), schema.get("description", ""))
