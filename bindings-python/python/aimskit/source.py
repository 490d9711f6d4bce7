"""Documents and records from whatever holds them, as JSON text."""

from __future__ import annotations

import dataclasses
import os
import re
from collections.abc import Mapping, Sequence
from typing import Any, Protocol, TypeAlias

from .errors import ArgumentError
from .plain import write
from .record import Record
from .rows import shaped


class HasModelDump(Protocol):
    """A pydantic model."""

    def model_dump_json(self, *, by_alias: bool, exclude_none: bool) -> str:
        """Itself as JSON text."""
        ...


class Dataclass(Protocol):
    """An instance of a dataclass."""

    __dataclass_fields__: Any


class Reads(Protocol):
    """An open file."""

    def read(self) -> str | bytes:
        """What it holds."""
        ...


Source: TypeAlias = str | bytes | bytearray | memoryview | Mapping[str, Any] | Record | HasModelDump | Dataclass
"""JSON text, its bytes, a dict, a record, a pydantic model or a dataclass."""
Path: TypeAlias = str | os.PathLike[str]


def held(source: Source | Sequence[Any], cls: type[Record] | None = None) -> str | bytes:
    """A source as the core takes it: bytes as they are, since what is not UTF-8 has a diagnostic of its own; all else as JSON text."""
    return bytes(source) if isinstance(source, bytes | bytearray | memoryview) else text_of(source, cls)


def text_of(source: Source | Sequence[Any], cls: type[Record] | None = None) -> str:
    """A source as JSON text. Text that is no Unicode is handed on in escapes, so that it becomes a diagnostic at its place; bytes that are
    not UTF-8 are an `ArgumentError`.

    A dict is taken as the data of a record where its class is given: what is `None` is absent, and names may be Python's.
    """
    if isinstance(source, str):
        return _unicode(source)
    if isinstance(source, bytes | bytearray | memoryview):
        try:
            return bytes(source).decode()
        except UnicodeDecodeError as error:
            raise ArgumentError(f"not UTF-8: {error.reason} at byte {error.start}") from None
    if hasattr(source, "model_dump_json"):
        return source.model_dump_json(by_alias=True, exclude_none=True)
    if dataclasses.is_dataclass(source) and not isinstance(source, type):
        return _unicode(write(_camel(source)))
    if isinstance(source, Mapping):
        return _unicode(write(shaped(cls, source) if cls else source))
    if isinstance(source, Record | list | tuple):  # a list is no document: the core says so
        return _unicode(write(source))
    raise TypeError(f"expected JSON text, bytes, a dict, a record, a pydantic model or a dataclass, found `{type(source).__name__}`")


def read_file(path: Path | Reads) -> str | bytes:
    """What a file holds; what the system says of a file that can't be read is raised as it is."""
    if isinstance(path, str | os.PathLike):
        with open(path, "rb") as file:
            return file.read()
    return path.read()


def _unicode(text: str) -> str:
    try:
        text.encode()
    except UnicodeEncodeError:
        # Behind a backslash that escapes it, it would become an escaped backslash and letters: it stays an escape that JSON does not allow.
        return _ESCAPED.sub("\\1\\\ufffd", text).encode("utf-8", "backslashreplace").decode("utf-8")
    return text


_ESCAPED = re.compile(r"(?<!\\)((?:\\\\)*)\\[\ud800-\udfff]")


def _camel(value: Any) -> Any:
    """A dataclass as a dict with the names of the schemas: `ai_systems` is `aiSystems`. What is `None` is left out."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        pairs = ((field.name, getattr(value, field.name)) for field in dataclasses.fields(value))
        return {_name(name): _camel(each) for name, each in pairs if each is not None}
    return [_camel(each) for each in value] if isinstance(value, list | tuple) else value


def _name(name: str) -> str:
    first, *rest = name.rstrip("_").split("_")
    return first + "".join(each.capitalize() for each in rest)
