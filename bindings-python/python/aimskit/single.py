"""One record, checked by itself."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from .aims import Aims
from .collection import Findings
from .errors import ArgumentError
from .plain import parse
from . import records
from .record import Record
from .source import Source, held
from .verbs import Day, Profile, answer, day, options


def validate(
    record: Source | Aims, *, kind: str | None = None, as_of: Day = None, profile: Profile = "draft", known: Iterable[str] | None = None
) -> Findings:
    """Checks one record by itself, as a form does: its shape, and the findings of the rules that need no other record.

    `kind` is its kind, as in `risk`; a typed record says its own, and `aims` is a whole document. References are looked up in `known`,
    the ids of the other records, and not at all when it is left out. Bad data is a finding; an unknown kind is an `ArgumentError`.

    >>> import aimskit
    >>> [each.code for each in aimskit.validate({"id": "R-1", "owner": 5}, kind="risk").errors]
    ['wrong-type']
    >>> aimskit.validate(aimskit.Risk(id="R-1")).ok
    True
    """
    text = record._source if isinstance(record, Aims) else held(record, _class(kind))
    found = "aims" if isinstance(record, Aims) else kind or (record.__kind__ if isinstance(record, Record) else None)
    if found is None:
        raise ArgumentError("which kind of record is it? say `kind`, as in `kind=\"risk\"`")
    request: dict[str, Any] = {"kind": found, "asOf": day(as_of), "profile": profile}
    if known is not None:
        request |= {"checkReferences": True, "known": list(known)}
    said = answer("validate", text, options(**request))
    return Findings(said.get("findings", []), f"`{found}`", lambda: _parsed(text), int(said.get("suppressed", 0)))


def _class(kind: str | None) -> type[Record] | None:
    """The class of a kind of record, or none."""
    classes = (getattr(records, name) for name in records.__all__)
    return next((each for each in classes if getattr(each, "__kind__", None) == (kind or "")), None) or (records.Root if kind == "aims" else None)


def _parsed(text: str | bytes) -> Any:
    try:
        return parse(text.decode() if isinstance(text, bytes) else text)
    except ValueError:
        return None
