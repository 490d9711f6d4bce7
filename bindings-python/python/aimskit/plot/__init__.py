"""Pictures of a report, by matplotlib or altair: `pip install "aimskit[plot]"`.

Each function takes a report and gives what can be drawn on: matplotlib's `Axes` or altair's `Chart`. With matplotlib an `ax` of your own
may be given. Where there is nothing to draw, a `NothingToDraw` (a `ValueError`) says why.

>>> import aimskit
>>> from aimskit import plot
>>> report = aimskit.loads(aimskit.starter()).assess(as_of="2026-11-23")
>>> chart = plot.gates(report, backend="altair")
>>> chart.to_dict()["title"]["text"]
'Readiness gates, 2026-11-23'
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..errors import ArgumentError
from ..extras import needed
from ..language import speaking
from .layout import NothingToDraw

if TYPE_CHECKING:
    from ..answers import RatingKind
    from ..report import Report

__all__ = ["Backend", "NothingToDraw", "coverage", "due_dates", "gates", "risk_matrix", "soa"]

Backend = Literal["matplotlib", "altair"]


def _artist(backend: Backend, ax: Any) -> Any:
    if backend == "matplotlib":
        needed("matplotlib.pyplot", extra="plot")
        from . import drawn

        return drawn
    if backend == "altair":
        if ax is not None:
            raise ArgumentError("`ax` is matplotlib's; altair makes a chart of its own")
        needed("altair", extra="plot")
        from . import charted

        return charted
    raise ArgumentError(f"`backend` is `matplotlib` or `altair`, not `{backend}`")


def risk_matrix(report: Report, rating: RatingKind = "residual", *, backend: Backend = "matplotlib", ax: Any = None) -> Any:
    """The risk matrix as a heat map: bands by colour, risks by id where there is room, by number where there is none.

    `rating` is `inherent`, `current` or `residual`.
    """
    with speaking(report._language):
        return _artist(backend, ax).risk_matrix(report, rating, ax)


def coverage(report: Report, *, backend: Backend = "matplotlib", ax: Any = None) -> Any:
    """Verdicts by clause and by control objective: a bar for each, shared among the verdicts, with their numbers."""
    with speaking(report._language):
        return _artist(backend, ax).coverage(report, ax)


def gates(report: Report, *, backend: Backend = "matplotlib", ax: Any = None) -> Any:
    """The readiness gates: what each says, and how many requirements and controls stand in its way."""
    with speaking(report._language):
        return _artist(backend, ax).gates(report, ax)


def due_dates(report: Report, *, backend: Backend = "matplotlib", ax: Any = None) -> Any:
    """What is due or overdue: a row for each kind of thing to do, a mark for each day, the number in it where there are several."""
    with speaking(report._language):
        return _artist(backend, ax).due_dates(report, ax)


def soa(report: Report, *, backend: Backend = "matplotlib", ax: Any = None) -> Any:
    """The Statement of Applicability as a mosaic: a tile for each control with its decision and implementation, and the verdict's sign."""
    with speaking(report._language):
        return _artist(backend, ax).soa(report, ax)
