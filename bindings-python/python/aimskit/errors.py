"""Errors. Bad data raises none of them unless asked to: it is a diagnostic."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .answers import Finding


class AimskitError(Exception):
    """What every error of this package is."""


class ArgumentError(AimskitError, ValueError):
    """An argument that can't be meant, such as a day that no calendar has."""


class ValidationError(AimskitError, ValueError):
    """Raised on demand, by `raise_for_errors`: what is wrong, shaped as pydantic shapes it.

    >>> import aimskit
    >>> try:
    ...     aimskit.validate({"id": "R 1"}, kind="risk").raise_for_errors()
    ... except aimskit.ValidationError as error:
    ...     [each["type"] for each in error.errors()], error.errors()[0]["loc"]
    (['bad-id'], ('id',))
    """

    def __init__(self, title: str, findings: Iterable[Finding], document: Any) -> None:
        self.title: str = title
        self.findings: tuple[Finding, ...] = tuple(findings)
        self._document = document
        super().__init__(title, len(self.findings))

    def error_count(self) -> int:
        """How many errors there are."""
        return len(self.findings)

    def errors(self) -> list[dict[str, Any]]:
        """A dict for each error: `type` (the code), `loc` (the path), `msg`, `input` (what stands there, or around it), `ctx` (particulars)."""
        return [
            {
                "type": each.code,
                "loc": each.loc,
                "msg": each.message,
                "input": _at(self._document, each.loc),
                "ctx": {particular.name: particular.value for particular in each.params},
            }
            for each in self.findings
        ]

    def json(self, *, indent: int | None = None) -> str:
        """The errors as JSON text."""
        return json.dumps(self.errors(), indent=indent, default=str, ensure_ascii=False)

    def __str__(self) -> str:
        from .language import say

        head = say("notebook", "errorsIn", count=len(self.findings), title=self.title)
        return "\n".join([head, *(f"{each.pointer or '/'}\n  {each.message} [{each.code}]" for each in self.findings)])

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.title, self.findings, self._document)


def _at(document: Any, loc: tuple[str | int, ...]) -> Any:
    """What stands at a place, or what is around it where nothing does."""
    for step in loc:
        try:
            document = document[step]
        except (KeyError, IndexError, TypeError):
            break
    return document
