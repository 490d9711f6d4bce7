"""Documents and records from whatever holds them, as JSON text."""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Mapping, Sequence
from typing import Any, Protocol, TypeAlias

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


def text_of(source: Source | Sequence[Any], cls: type[Record] | None = None) -> str:
    """A source as JSON text. Text that is no Unicode is handed on in escapes, so that it becomes a diagnostic at its place.

    A dict is taken as the data of a record where its class is given: what is `None` is absent, and names may be Python's.
    """
    if isinstance(source, str):
        return _unicode(source)
    if isinstance(source, bytes | bytearray | memoryview):
        return _decoded(bytes(source))
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


def _decoded(data: bytes) -> str:
    try:
        return data.decode()
    except UnicodeDecodeError:
        return _unicode(data.decode("utf-8", "surrogateescape"))


def _unicode(text: str) -> str:
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-8", "backslashreplace").decode("utf-8")
    return text


def _camel(value: Any) -> Any:
    """A dataclass as a dict with the names of the schemas: `ai_systems` is `aiSystems`. What is `None` is left out."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        pairs = ((field.name, getattr(value, field.name)) for field in dataclasses.fields(value))
        return {_name(name): _camel(each) for name, each in pairs if each is not None}
    return [_camel(each) for each in value] if isinstance(value, list | tuple) else value


def _name(name: str) -> str:
    first, *rest = name.rstrip("_").split("_")
    return first + "".join(each.capitalize() for each in rest)
