"""Values of Python as values of JSON, and JSON text with every digit kept."""

from __future__ import annotations

import dataclasses
import datetime
import decimal
import enum
import json
import math
import uuid
from collections.abc import Mapping, Sequence, Set
from typing import Any, ClassVar

from .dates import PartialDate
from .listing import Listing


class Unread:
    """A value that the core could not read: kept, written back, and seen by no attribute."""

    __slots__ = ("value",)
    value: Any

    def __init__(self, value: Any) -> None:
        self.value = value

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Unread) and self.value == other.value

    __hash__: ClassVar[None]  # type: ignore[assignment]


def plain(value: Any) -> Any:
    """A value as JSON has it: dicts, lists, text, numbers (`Decimal` stays one), `True`, `False`, `None`.

    Takes records, dataclasses, pydantic models, mappings, lists, tuples, sets, dates, enums and UUIDs. A `datetime` without an offset
    is a `ValueError`, anything else a `TypeError`.
    """
    match value:
        case None | bool() | decimal.Decimal():
            return value
        case enum.Enum():
            return plain(value.value)
        case float():
            return decimal.Decimal(repr(float(value))) if math.isfinite(value) else value
        case str() | int():
            return value
        case datetime.datetime():
            if value.tzinfo is None:
                raise ValueError(f"`{value.isoformat()}` has no offset from UTC")
            return value.isoformat()
        case datetime.date() | PartialDate():
            return value.isoformat()
        case Unread():
            return plain(value.value)
        case Mapping():
            return {str(key): plain(each) for key, each in value.items()}
        case bytes() | bytearray() | memoryview():
            raise TypeError("bytes have no place in JSON")
        case Sequence() | Listing():
            return [plain(each) for each in value]
        case Set():
            return sorted(plain(each) for each in value)
        case uuid.UUID():
            return str(value)
    if hasattr(value, "_data") and hasattr(value, "__kind__"):
        return plain(value._data)
    if hasattr(value, "model_dump_json"):
        return parse(value.model_dump_json(by_alias=True, exclude_none=True))
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
    raise TypeError(f"`{type(value).__name__}` has no place in JSON")


def parse(text: str, first_of_two: bool = False) -> Any:
    """JSON text as values, numbers with a point as `Decimal`. Of two members with one name the first counts where `first_of_two`, as in the core."""
    hook = _first if first_of_two else None
    try:
        return json.loads(text, parse_float=decimal.Decimal, object_pairs_hook=hook)
    except (ValueError, ArithmeticError):
        # A number that Python does not take: too many digits, or an exponent beyond all bounds.
        return json.loads(text, parse_float=_number, parse_int=_number, object_pairs_hook=hook)


def _first(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    return dict(reversed(pairs)) if len({name for name, _ in pairs}) < len(pairs) else dict(pairs)


def _number(text: str) -> Any:
    try:
        number = decimal.Decimal(text)
        return int(text) if len(text) < 1000 and text.lstrip("-").isdigit() else number
    except ArithmeticError:
        return float(text)


def write(value: Any) -> str:
    """Values, of those that `plain` takes, as JSON text; a `Decimal` is written with its own digits."""
    try:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=_simple)
    except _NotSimple:
        return _write(plain(value))


class _NotSimple(Exception):
    """Python's own writer knows no `Decimal`."""


def _simple(value: Any) -> Any:
    value = plain(value)
    if isinstance(value, decimal.Decimal):
        raise _NotSimple
    return value


def _write(value: Any) -> str:
    match value:
        case dict():
            return "{" + ",".join(f"{json.dumps(name, ensure_ascii=False)}:{_write(each)}" for name, each in value.items()) + "}"
        case list():
            return "[" + ",".join(map(_write, value)) + "]"
        case decimal.Decimal():
            return str(value)
        case _:
            return json.dumps(value, ensure_ascii=False)
