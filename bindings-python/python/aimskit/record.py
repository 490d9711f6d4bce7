"""Frozen typed objects over JSON data: what records and answers are made of."""

from __future__ import annotations

import datetime
import decimal
import math
import sys
from collections.abc import Callable, Mapping
from dataclasses import FrozenInstanceError
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar, Self, dataclass_transform

from .dates import date_of, moment_of
from .plain import Again, Beyond, Unread, parse, plain, write
from .rows import shaped, value_of

if TYPE_CHECKING:
    from .collection import Records

_READERS: dict[str, Callable[[Any], Any]] = {
    "day": datetime.date.fromisoformat,
    "date": date_of,
    "time": moment_of,
    "number": lambda value: value if isinstance(value, decimal.Decimal) else decimal.Decimal(str(value)),
    "map": MappingProxyType,
}
_NOTHING: Any = object()


class Field:
    """A field of a record: its name in JSON, what stands in it, and how it is read."""

    __slots__ = ("default", "many", "name", "of", "owner", "python")
    name: str
    of: str | None
    many: bool
    default: Any
    owner: type
    python: str

    def __init__(self, name: str, of: str | None, many: bool, default: Any) -> None:
        self.name, self.of, self.many, self.default = name, of, many, default

    @property
    def noun(self) -> type[Record] | None:
        """The class of the records that stand in it, if there are any."""
        return None if self.of is None or self.of in _READERS else getattr(sys.modules[self.owner.__module__], self.of)

    def __set_name__(self, owner: type, python: str) -> None:
        self.owner, self.python = owner, python

    def __repr__(self) -> str:
        return f"<field {self.owner.__name__}.{self.python}, `{self.name}` in JSON>"

    def __get__(self, record: Record | None, owner: type | None = None) -> Any:
        if record is None:
            return self
        value = record._data.get(self.name)
        if value is None or type(value) is Unread:
            return None if self.default is _NOTHING else self.default
        if self.of is None:
            return tuple(each for each in value if type(each) is not Unread) if self.many else value
        read = _READERS.get(self.of) or getattr(sys.modules[self.owner.__module__], self.of)._of
        return tuple(read(each) for each in value if type(each) is not Unread) if self.many else read(value)


def json_field(name: str, of: str | None = None, *, many: bool = False, default: Any = _NOTHING) -> Any:
    """A field named `name` in JSON. `of` is `day`, `date`, `time`, `number`, `map` or the name of a record's class."""
    return Field(name, of, many, default)


@dataclass_transform(kw_only_default=True, frozen_default=True, field_specifiers=(json_field,))
class Record:
    """A frozen record.

    It is made with the fields of its class as keywords, compares and hashes by what it holds, and can be pickled. A field that is
    absent is `None`, or `()` where there may be many. Values are not checked here: that is what `aimskit.validate` is for. A row of a table
    will do: what it has for a missing value is absent.

    >>> from aimskit import Risk
    >>> risk = Risk(id="R-1", owner="p-1", identified_on=datetime.date(2026, 3, 1))
    >>> risk.identified_on, risk.causes, risk.to_dict()["identifiedOn"]
    (datetime.date(2026, 3, 1), (), '2026-03-01')
    """

    __slots__ = ("_data", "_text")
    __kind__: ClassVar[str]
    __fields__: ClassVar[dict[str, Field]] = {}
    _data: dict[str, Any]
    _text: str

    def __init_subclass__(cls) -> None:
        cls.__fields__ = {**cls.__fields__, **{name: each for name, each in vars(cls).items() if isinstance(each, Field)}}

    def __init__(self, **values: Any) -> None:
        missing = [name for name, each in self.__fields__.items() if each.default is _NOTHING and name not in values]
        if missing:
            raise TypeError(f"{type(self).__name__} needs {', '.join(missing)}")
        object.__setattr__(self, "_data", self._changed({}, values))

    @classmethod
    def _of(cls, data: dict[str, Any]) -> Self:
        """The record over data that is held, not copied."""
        record = object.__new__(cls)
        object.__setattr__(record, "_data", data)
        return record

    def _saying(self, text: str) -> Self:
        """The same, with what the core says of it to people."""
        object.__setattr__(self, "_text", text)
        return self

    def __str__(self) -> str:
        return getattr(self, "_text", None) or repr(self)

    @classmethod
    def _changed(cls, data: dict[str, Any], values: Mapping[str, Any]) -> dict[str, Any]:
        data = dict(data)
        for name, value in values.items():
            if name not in cls.__fields__:
                raise TypeError(f"{cls.__name__} has no field `{name}`")
            field = cls.__fields__[name]
            for again in [key for key in data if type(key) is Again and str(key) == field.name]:
                del data[again]  # what is set takes the place of both
            made = None if value is None else value_of(field, value)
            if made is None or (field.many and made == []):
                data.pop(field.name, None)
            else:
                data[field.name] = made
        return data

    def with_changes(self, **values: Any) -> Self:
        """The record with other values in some fields; `None` takes a field out. An unknown name is a `TypeError`."""
        return self._of(self._changed(self._data, values))

    def to_dict(self) -> dict[str, Any]:
        """The record as JSON has it, with names and words as in the schemas."""
        data: dict[str, Any] = _floats(plain(self._data))
        return data

    def to_json(self) -> str:
        """The record as JSON text."""
        return write(self._data)

    def table(self, field: str) -> Records[Any]:
        """The records of a field as a collection, which is a table too: `report.risk_matrix().table("cells").to_polars()`."""
        from .collection import Records

        found = self.__fields__.get(field)
        if found is None or not found.many or found.noun is None:
            raise TypeError(f"{type(self).__name__} has no field `{field}` with records in it")
        return Records(found.noun, self._data.get(found.name, ()))

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The record over a dict with names as in the schemas, or as in Python."""
        return cls._of(shaped(cls, data))

    def __setattr__(self, name: str, value: Any) -> None:
        raise FrozenInstanceError(f"cannot assign to `{name}`: records are frozen, use with_changes")

    def __delattr__(self, name: str) -> None:
        raise FrozenInstanceError(f"cannot delete `{name}`: records are frozen, use with_changes")

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and self._data == other._data

    def __hash__(self) -> int:
        return hash((type(self), write(self._data)))

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), self.to_json())

    def __repr__(self) -> str:
        said = ((name, getattr(self, name)) for name, each in self.__fields__.items() if each.name in self._data)
        return f"{type(self).__name__}({', '.join(f'{name}={_brief(value)}' for name, value in said if value not in (None, ()))})"

    def __rich__(self) -> Any:
        from .terminal import record

        return record(self)

    def _repr_html_(self) -> str:
        from .html import record
        from .said import to_html

        text: str | None = getattr(self, "_text", None)
        return to_html(text) if text else record(self)

    def _repr_markdown_(self) -> str | None:
        from .said import to_markdown

        text: str | None = getattr(self, "_text", None)
        return to_markdown(text) if text else None


# So much of a value stands in the representation of a record: it is read in a terminal.
_MOST = 200


def _brief(value: Any) -> str:
    text = repr(value)
    if len(text) <= _MOST:
        return text
    if isinstance(value, Record):
        return f"{type(value).__name__}(…)"
    if isinstance(value, tuple):
        return f"<{len(value)} × {type(value[0]).__name__}>"
    return f"{text[: _MOST - 1]}…"


def _restore(cls: type[Record], text: str) -> Record:
    return cls._of(parse(text))


def _floats(value: Any) -> Any:
    """Decimals as the numbers that `json` writes."""
    match value:
        case decimal.Decimal():
            return value if math.isinf(float(value)) else float(value)
        case Beyond():
            return str(value)
        case dict():
            return {name: _floats(each) for name, each in value.items() if type(name) is not Again}
        case list():
            return [_floats(each) for each in value]
        case _:
            return value
