"""Values of Python as values of JSON, and JSON text with every digit kept."""

from __future__ import annotations

import dataclasses
import datetime
import decimal
import enum
import json
import math
import re
import uuid
from collections.abc import Mapping, Sequence, Set
from typing import Any, ClassVar

from .dates import PartialDate
from .listing import Listing


class Beyond:
    """A number beyond those that Python counts, by its digits."""

    __slots__ = ("digits",)
    digits: str

    def __init__(self, digits: str) -> None:
        self.digits = digits

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Beyond) and self.digits == other.digits

    def __hash__(self) -> int:
        return hash(self.digits)

    def __str__(self) -> str:
        return self.digits

    __repr__ = __str__


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

    Takes records, dataclasses, pydantic models, mappings, lists, tuples, sets, dates, enums, UUIDs, and what numpy, pandas, polars and
    pyarrow hold. A missing value (NaN, `NA`, `NaT`) is left out, or `None` in a list; midnight without an offset is its day. Never raises for a value: an
    infinite number is one beyond all bounds, and what has no place in JSON an object that says so, so that a diagnostic stands there.
    """
    return _plain(value, 0)


def _plain(value: Any, depth: int) -> Any:
    match value:
        case None | bool() | Beyond():
            return value
        case enum.Enum():
            return _plain(value.value, depth)
        case float() | decimal.Decimal():
            return _finite(value)
        case int():
            return value if value.bit_length() < _MOST_BITS else Beyond("1e9999" if value > 0 else "-1e9999")
        case str():
            return value
        case datetime.datetime():
            return None if missing(value) else _moment(value.isoformat())
        case datetime.date() | PartialDate():
            return value.isoformat()
        case Unread():
            return _plain(value.value, depth)
        case _ if depth > _DEEPEST:
            return _unsupported(value)
        case Mapping():
            return {key if type(key) is Again else str(key): _plain(each, depth + 1) for key, each in value.items() if not missing(each)}
        case bytes() | bytearray() | memoryview():
            return _unsupported(value)
        case Sequence() | Listing():
            return [_plain(each, depth + 1) for each in value]
        case Set():
            return sorted((_plain(each, depth + 1) for each in value), key=lambda each: each if isinstance(each, str) else write(each))
        case uuid.UUID():
            return str(value)
    if hasattr(value, "_data") and hasattr(value, "__kind__"):
        return _plain(value._data, depth)
    if hasattr(value, "model_dump_json"):
        return parse(value.model_dump_json(by_alias=True, exclude_none=True))
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: _plain(each, depth + 1) for field in dataclasses.fields(value) if not missing(each := getattr(value, field.name))}
    return _tabular(value, depth)


# The core reads 64 levels; what is deeper, or holds itself, ends here.
_DEEPEST = 200
# Python writes no longer number.
_MOST_BITS = 14_000


def missing(value: Any) -> bool:
    """Whether it is what tables have where there is no value: NaN, pandas' `NA` or `NaT`, numpy's `NaT`."""
    if type(value) in _COMMON:
        return False
    if type(value).__name__ in ("NAType", "NaTType"):
        return True
    if isinstance(value, float):
        return value != value
    if isinstance(value, decimal.Decimal):
        return value.is_nan()
    return getattr(getattr(value, "dtype", None), "kind", "") in ("f", "M", "m") and getattr(value, "ndim", 1) == 0 and bool(value != value)


_COMMON = {str, int, bool, dict, list, tuple, type(None)}


def _finite(value: float | decimal.Decimal) -> Any:
    if missing(value):
        return None
    if value.is_infinite() if isinstance(value, decimal.Decimal) else math.isinf(value):
        return Beyond("1e999" if value > 0 else "-1e999")
    return decimal.Decimal(repr(float(value))) if isinstance(value, float) else value


def _moment(text: str) -> str:
    day, _, time = text.partition("T")
    return day if time and not time.strip("0:.") else text


def _tabular(value: Any, depth: int) -> Any:
    """What numpy, pandas, polars and pyarrow hold, known by how it behaves: none of them need be there."""
    if missing(value):
        return None
    if isinstance(value, type):
        return _unsupported(value)
    if (kind := getattr(getattr(value, "dtype", None), "kind", None)) is not None and getattr(value, "ndim", None) == 0:
        match kind:
            case "M":
                return _moment(str(value))
            case "f":  # its own digits: a short float has fewer than Python's
                return _finite(decimal.Decimal(str(value)))
            case "b" | "i" | "u" | "U":
                return value.item()
        return _unsupported(value)
    for rows in ("to_pylist", "to_dicts", "to_list", "tolist"):
        if hasattr(value, rows):
            return [_plain(each, depth + 1) for each in (value if rows == "tolist" else getattr(value, rows)())]
    if hasattr(value, "columns") and hasattr(value, "to_dict"):
        return [_plain(each, depth + 1) for each in value.to_dict("records")]
    if hasattr(value, "as_py"):
        return _plain(value.as_py(), depth)
    return _unsupported(value)


def _unsupported(value: Any) -> dict[str, str]:
    return {"unsupported": (value if isinstance(value, type) else type(value)).__name__}


def parse(text: str, first_of_two: bool = False) -> Any:
    """JSON text as values, numbers with a point as `Decimal`. Of two members with one name the first counts where `first_of_two`, as in the core."""
    hook = _first if first_of_two else None
    try:
        return json.loads(text, parse_float=decimal.Decimal, object_pairs_hook=hook)
    except (ValueError, ArithmeticError):
        # A number that Python does not take: too many digits, or an exponent beyond all bounds.
        return json.loads(text, parse_float=_number, parse_int=_number, object_pairs_hook=hook)


class Again(str):
    """The name of a member that another one had before it: not found under the name, and written under it."""

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        return self is other

    def __ne__(self, other: object) -> bool:
        return self is not other

    def __hash__(self) -> int:
        return id(self)


def _first(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members: dict[str, Any] = {}
    for name, value in pairs:
        members[Again(name) if name in members else name] = value
    return members


def _number(text: str) -> Any:
    try:
        number = decimal.Decimal(text)
        return int(text) if len(text) < 1000 and text.lstrip("-").isdigit() else number
    except ArithmeticError:
        return Beyond(text)


def write(value: Any) -> str:
    """Values, of those that `plain` takes, as JSON text; a `Decimal` is written with its own digits."""
    numbers: list[str] = []

    def simple(each: Any) -> Any:
        if missing(each):
            raise _NotSimple
        each = plain(each)
        if isinstance(each, decimal.Decimal | Beyond):
            # Python's own writer, which is fast, has no place for its digits: they are put in behind it.
            numbers.append(str(each))
            return f"{_MARK}{len(numbers) - 1}"
        return each

    try:
        text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False, default=simple)
    except (_NotSimple, ValueError, TypeError, RecursionError):  # NaN, a dict that holds itself, a key that is no text
        return _write(plain(value))
    return _MARKED.sub(lambda found: numbers[int(found[1])], text) if numbers else text


# In no text, since no one else knows it.
_MARK = uuid.uuid4().hex
_MARKED = re.compile(f'"{_MARK}([0-9]+)"')


def indented(text: str, indent: int) -> str:
    """JSON text with line breaks, as `json` sets them; every token stays as it is, members of one name too."""
    out, level, before = [], 0, ""
    for token in _TOKEN.findall(text):
        if token in "}]":
            level -= 1
            out.append(token if before in "{[" else f"\n{' ' * indent * level}{token}")
        else:
            out.append(f"\n{' ' * indent * level}{token}" if before and before in "{[," else f" {token}" if before == ":" else token)
            level += token in "{["
        before = token
    return "".join(out)


_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\]:,]|[^\s{}\[\]:,"]+')


class _NotSimple(Exception):
    """A value that is to be left out, which Python's own writer can't."""


def _write(value: Any) -> str:
    match value:
        case dict():
            return "{" + ",".join(f"{json.dumps(name, ensure_ascii=False)}:{_write(each)}" for name, each in value.items()) + "}"
        case list():
            return "[" + ",".join(map(_write, value)) + "]"
        case decimal.Decimal() | Beyond():
            return str(value)
        case _:
            return json.dumps(value, ensure_ascii=False)
