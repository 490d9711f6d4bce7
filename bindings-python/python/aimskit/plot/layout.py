"""What the pictures show, as plain rows: both ways to draw show the same."""

from __future__ import annotations

import datetime
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..dates import last_day
from ..knowledge import catalogue
from ..language import date, say
from ..language import word as spoken
from ..marks import SIGNS, word

if TYPE_CHECKING:
    from ..answers import Coverage, RatingKind, RiskMatrix, SoaLine
    from ..report import Report

STATUSES = ("conforms", "partial", "gap", "notDetermined", "notApplicable")
SOA_STATES = ("implemented", "partial", "planned", "notStarted", "included", "excluded", "undecided")
ACROSS = 10  # tiles in a row of the mosaic


def plot(key: str, **params: int | str) -> str:
    """A phrase of the pictures."""
    return say("plot", key, **params)


def sign_words() -> str:
    """What the signs on the tiles of controls say."""
    return plot("verdictSigns", signs=", ".join(f"{SIGNS[status]} {word(status)}" for status in STATUSES))


def risks_title(rating: RatingKind) -> str:
    """The title of the risk matrix of a rating."""
    return plot("risks", rating=spoken("ratingKind", rating))


def gate_state(state: str) -> str:
    """The state of a gate: sign and word."""
    return f"{SIGNS[state]} {word(state, 'gateState')}"


def gate_name(name: str) -> str:
    """The name of a gate."""
    return spoken("gateName", name)


def dated(title: str, report: Report) -> str:
    """The title of a picture, with its date."""
    return plot("dated", title=title, on=date(report.as_of))


class NothingToDraw(ValueError):
    """There is nothing to draw: the document could not be read, or has none of it."""


@dataclass(frozen=True)
class Bar:
    """A clause or control objective: how many verdicts of each kind."""

    id: str
    title: str
    counts: dict[str, int]

    @property
    def total(self) -> int:
        return sum(self.counts.values())


@dataclass(frozen=True)
class GateRow:
    """A gate, what it says, and what stands in its way."""

    name: str
    question: str
    state: str
    failing: int
    undetermined: int
    reason: str

    @property
    def told(self) -> str:
        """What stands in its way, in a few words."""
        told = [
            plot("notConforming", count=self.failing) if self.failing else "",
            plot("notDetermined", count=self.undetermined) if self.undetermined else "",
        ]
        return ", ".join(filter(None, told)) or self.reason


@dataclass(frozen=True)
class Dot:
    """Things of one kind that are due on one day."""

    label: str
    on: datetime.date
    overdue: bool
    ids: tuple[str, ...]


@dataclass(frozen=True)
class Tile:
    """A line of the Statement of Applicability, and where it stands in the picture."""

    row: int
    column: int
    group: str
    control: str
    title: str
    state: str
    verdict: str | None

    @property
    def sign(self) -> str:
        return SIGNS.get(self.verdict or "", "")


@dataclass(frozen=True)
class Cell:
    """A cell of the risk matrix."""

    likelihood: int
    consequence: int
    band: str | None
    rank: int
    risks: tuple[str, ...]

    @property
    def text(self) -> str:
        """Ids while there is room for them, else how many there are."""
        few = self.risks
        if len(few) > 6 or any(len(each) > 8 for each in few):
            return plot("risksCounted", count=len(few))
        return "\n".join("  ".join(few[at : at + 2]) for at in range(0, len(few), 2))


def matrix(report: Report, rating: RatingKind) -> tuple[RiskMatrix, list[Cell]]:
    """The risk matrix and its cells."""
    said = report.risk_matrix(rating)
    if said is None or not said.cells:
        raise NothingToDraw("there is no risk matrix: the document names no scales that make one")
    ranks = {band.band: place for place, band in enumerate(said.bands)}
    return said, [
        Cell(
            each.likelihood,
            each.consequence,
            each.level.label if each.level else None,
            ranks.get(each.level.band, -1) if each.level else -1,
            each.risks,
        )
        for each in said.cells
    ]


def band_words(said: RiskMatrix) -> list[str]:
    """The bands, the least bad first, with who may accept a risk there."""
    return [say("common", "named", name=band.label, text=spoken("acceptanceRule", band.acceptance)) if band.acceptance else band.label for band in said.bands]


def few(ids: tuple[str, ...]) -> str:
    """The first of many ids, and how many more there are."""
    return ", ".join(ids[:4]) + (" " + say("common", "andMore", count=len(ids) - 4) if len(ids) > 4 else "")


def bars(report: Report) -> list[Bar]:
    """Clauses 4 to 10, then the control objectives of Annex A."""
    rows = [*map(_bar, report.coverage_by_clause), *map(_bar, report.coverage_by_objective)]
    if not rows:
        raise NothingToDraw("there are no verdicts: the document could not be read")
    return rows


def _bar(each: Coverage) -> Bar:
    counts = each.counts.to_dict()
    return Bar(each.id, each.title, {status: counts[status] for status in STATUSES})


def gate_rows(report: Report) -> list[GateRow]:
    """The gates in their order."""
    rows = [GateRow(each.name, each.title, each.state, len(each.failing), len(each.undetermined), each.reason) for each in report.gates]
    if not rows:
        raise NothingToDraw("there are no gates: the document could not be read")
    return rows


def dots(report: Report) -> list[Dot]:
    """What is due, by kind and day; the kinds by their first day."""
    found: dict[tuple[str, datetime.date], list[str]] = {}
    overdue = Counter((each.label, last_day(each.on)) for each in report.calendar if each.overdue)
    for each in report.calendar:
        found.setdefault((each.label, last_day(each.on)), []).append(each.id or spoken("kind", each.kind))
    if not found:
        raise NothingToDraw("nothing is due")
    return [
        Dot(label, on, bool(overdue[label, on]), tuple(ids)) for (label, on), ids in sorted(found.items(), key=lambda each: each[0][::-1])
    ]


def tiles(report: Report) -> list[Tile]:
    """A tile for each line of the Statement of Applicability, a row or more for each control objective; additional controls come last."""
    groups = {control["id"]: control["objective"] for control in catalogue()["controls"]}
    lines: dict[str, list[SoaLine]] = {}
    for line in report.statement_of_applicability:
        lines.setdefault("own" if line.own else groups.get(line.control, line.control.rpartition(".")[0]), []).append(line)
    found, row = [], 0
    for group, of_group in lines.items():
        for at, line in enumerate(of_group):
            found.append(Tile(row + at // ACROSS, at % ACROSS, group, line.control, line.title or "", _state(line), line.verdict))
        row += 1 + (len(of_group) - 1) // ACROSS
    if not found:
        raise NothingToDraw("there is no Statement of Applicability")
    return found


def _state(line: SoaLine) -> str:
    if line.decision == "excluded":
        return "excluded"
    if line.decision is None:
        return "undecided"
    return line.implementation or "included"


def row_labels(found: list[Tile], report: Report) -> list[str]:
    """The control objective of each row, named once."""
    titles = {each.id: f"{each.id}  {each.title}" for each in report.coverage_by_objective} | {"own": plot("ownControls")}
    first = {tile.group: tile.row for tile in reversed(found)}
    labels = [""] * (max(tile.row for tile in found) + 1)
    for group, row in first.items():
        labels[row] = titles.get(group, group)
    return labels
