"""The core's verbs with Python's values for options."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterable, Mapping
from typing import Any, Literal, TypeAlias

from . import _core
from .errors import ArgumentError
from .language import loaded
from .plain import parse, write
from .source import Source, text_of

Profile: TypeAlias = Literal["draft", "review", "auditReady"]
"""How far along the management system is: changes severities, never a verdict."""
Day: TypeAlias = datetime.date | str | None
"""A day, or text like `2026-11-23`; `None` is today."""


def day(as_of: Day) -> str:
    """A day as text. The core has no clock: today is what this machine says it is."""
    if as_of is None:
        as_of = datetime.date.today()
    return f"{as_of:%Y-%m-%d}" if isinstance(as_of, datetime.date) else as_of


def options(**values: Any) -> str:
    """Options as JSON text, without those that are `None`."""
    return write({name: value for name, value in values.items() if value is not None})


def embedded(frameworks: Iterable[Source]) -> list[Any] | None:
    """Frameworks as they stand in options. One that is no JSON is an `ArgumentError`."""
    if isinstance(frameworks, str | bytes | Mapping):
        frameworks = (frameworks,)
    try:
        return [json.loads(text_of(each)) for each in frameworks] or None
    except (json.JSONDecodeError, ArgumentError) as error:
        raise ArgumentError(f"frameworks: {error}") from None


def answer(verb: str, *texts: str | bytes, watch: _core.Watch | None = None) -> Any:
    """What a verb says. Options that it can't take are an `ArgumentError`. `watch` is for a verb that notes how far it is."""
    said = parse(getattr(_core, verb)(*texts, loaded(), *([watch] if watch else [])))
    wrong = said.get("optionDiagnostics")
    if wrong:
        raise ArgumentError("; ".join(f"{each['pointer'].lstrip('/')}: {each['message']}" + (f" ({each['hint']})" if "hint" in each else "") for each in wrong))
    return said
