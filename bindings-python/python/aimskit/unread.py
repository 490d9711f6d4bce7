"""Marks in a document what the core could not read, as its diagnostics say."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import suppress
from typing import Any

from .plain import Unread

# Of two members with one name the first was read; unknown members are seen by no attribute anyhow.
_READ = {"duplicate-key", "unknown-field", "byte-order-mark"}


def mark(data: Any, diagnostics: Iterable[Mapping[str, Any]]) -> None:
    """Wraps each value that a diagnostic is about; where a field is missing, what can't be held without it."""
    for each in diagnostics:
        if each["code"] not in _READ and each["pointer"]:
            with suppress(LookupError, TypeError):  # within the second of two members with one name
                _mark(data, [step.replace("~1", "/").replace("~0", "~") for step in each["pointer"].split("/")[1:]])


def _mark(data: Any, steps: list[str]) -> None:
    around: tuple[Any, Any] | None = None
    for step in steps[:-1]:
        key: Any = int(step) if isinstance(data, list) else step
        around, data = (data, key), data[key]
        if isinstance(data, Unread):
            return
    last: Any = int(steps[-1]) if isinstance(data, list) else steps[-1]
    if isinstance(data, list) or last in data:
        if not isinstance(data[last], Unread):
            data[last] = Unread(data[last])
    elif around:
        around[0][around[1]] = Unread(data)
