"""Two states of a document, compared."""

from __future__ import annotations

from .aims import Aims
from .answers import Difference
from .verbs import Day, answer, day, options


def diff(before: Aims, after: Aims, *, as_of: Day = None) -> Difference | None:
    """What is different between two states of a document on a day; `print` it to read it. `None` when one of them can't be read.

    >>> import aimskit
    >>> aims = aimskit.loads({"schemaVersion": "1.0"})
    >>> change = diff(aims, aims.with_changes(risks=[aimskit.Risk(id="R-1")]), as_of="2026-11-23")
    >>> [each.id for each in change.added]
    ['R-1']
    """
    said = answer("diff", before._source, after._source, options(asOf=day(as_of)))
    return Difference._of(said["difference"])._saying(said["text"]) if "difference" in said else None
