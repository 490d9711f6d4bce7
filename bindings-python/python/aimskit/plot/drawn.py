"""Pictures by matplotlib."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING, Any

import matplotlib.dates
import matplotlib.pyplot as plt
from matplotlib.layout_engine import ConstrainedLayoutEngine
from matplotlib.lines import Line2D
from matplotlib.patches import Patch, Rectangle

from ..marks import word
from . import colours, layout
from .colours import HATCHES, INK, LINE, PAPER, SOFT, ink_on

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from ..answers import RatingKind
    from ..report import Report


_OURS = "aimskit"


def _axes(ax: Axes | None, width: float, height: float) -> Axes:
    if ax is None:
        figure, ax = plt.subplots(figsize=(width, height), layout=ConstrainedLayoutEngine(w_pad=0.12, h_pad=0.12))
        figure.set_label(_OURS)
    ax.set_facecolor(PAPER)
    ax.tick_params(length=0, colors=SOFT, labelsize=9)
    for spine in ax.spines.values():
        spine.set_visible(False)
    return ax


def _title(ax: Axes, text: str, report: Report) -> None:
    ax.set_title(layout.dated(text, report), loc="left", fontsize=12, fontweight="bold", color=INK, pad=12)


def _legend(ax: Axes, handles: list[Any], columns: int, title: str | None = None) -> None:
    """Below the picture, where it covers nothing; below the axes where the caller provided the figure."""
    options: dict[str, Any] = {
        "handles": handles,
        "ncols": columns,
        "frameon": False,
        "fontsize": 9,
        "labelcolor": INK,
        "title": title,
        "title_fontsize": 9,
    }
    if ax.figure.get_label() == _OURS:
        ax.figure.legend(loc="outside lower left", alignment="left", **options)
    else:
        ax.legend(loc="upper left", bbox_to_anchor=(0, -0.16), alignment="left", **options)


def _patch(colour: str, label: str, hatch: str = "") -> Patch:
    return Patch(facecolor=colour, edgecolor=SOFT, linewidth=0.5, hatch=hatch, label=label)


def risk_matrix(report: Report, rating: RatingKind, ax: Axes | None) -> Axes:
    """Likelihood upwards, consequence to the right."""
    said, cells = layout.matrix(report, rating)
    across, up = len(said.consequences), len(said.likelihoods)
    ax = _axes(ax, 2.6 + 1.15 * across, 1.9 + 0.72 * up)
    ramp = colours.bands(len(said.bands))
    for cell in cells:
        colour = ramp[cell.rank] if cell.rank >= 0 else PAPER
        ax.add_patch(
            Rectangle(
                (cell.consequence, cell.likelihood), 1, 1, facecolor=colour, edgecolor=PAPER if cell.rank >= 0 else LINE, linewidth=1.5
            )
        )
        ax.text(
            cell.consequence + 0.5,
            cell.likelihood + 0.5,
            cell.text,
            ha="center",
            va="center",
            fontsize=9,
            fontweight="bold",
            color=ink_on(colour),
            linespacing=1.3,
        )
    unplaced = "\n" + layout.plot("unplaced", risks=layout.few(said.unplaced)) if said.unplaced else ""
    ax.set(xlim=(0, across), ylim=(0, up), xlabel=layout.plot("consequenceAxis") + unplaced, ylabel=layout.plot("likelihoodAxis"))
    ax.xaxis.label.set_color(SOFT)
    ax.yaxis.label.set_color(SOFT)
    ax.set_xticks([at + 0.5 for at in range(across)], [_wrapped(step.label, 14) for step in said.consequences])
    ax.set_yticks([at + 0.5 for at in range(up)], [_wrapped(step.label, 18) for step in said.likelihoods])
    _title(ax, layout.risks_title(rating), report)
    _legend(ax, [_patch(ramp[at], text) for at, text in enumerate(layout.band_words(said))], 2)
    return ax


def coverage(report: Report, ax: Axes | None) -> Axes:
    """A bar a row, clauses above, control objectives below."""
    rows = layout.bars(report)
    ax = _axes(ax, 9, 1.4 + 0.32 * len(rows))
    places = [at + (0.6 if row.id.startswith("A.") else 0) for at, row in enumerate(rows)]
    for row, place in zip(rows, places, strict=True):
        left = 0.0
        for status, count in row.counts.items():
            share = count / row.total if row.total else 0
            colour = colours.STATUS[status]
            ax.barh(
                place,
                share,
                left=left,
                height=0.72,
                color=colour,
                edgecolor=PAPER if status != "notApplicable" else LINE,
                hatch=HATCHES.get(status),
            )
            if count and share >= 0.03:
                box = {"facecolor": colour, "edgecolor": "none", "pad": 1.2} if status in HATCHES else None
                ax.text(left + share / 2, place, str(count), ha="center", va="center", fontsize=8.5, color=ink_on(colour), bbox=box)
            left += share
        total = layout.plot("conform", conforms=row.counts["conforms"], applicable=row.total - row.counts["notApplicable"])
        ax.text(1.01, place, total, va="center", fontsize=8.5, color=SOFT)
    ax.set_yticks(places, [f"{row.id}  {row.title}" for row in rows], color=INK)
    ax.set(xlim=(0, 1), ylim=(places[-1] + 0.6, -0.8), xticks=[])
    _title(ax, layout.plot("coverage"), report)
    _legend(ax, [_patch(colours.STATUS[status], word(status), HATCHES.get(status, "")) for status in layout.STATUSES], 5)
    return ax


def gates(report: Report, ax: Axes | None) -> Axes:
    """A row a gate: its state in a box, its question, and bars of what stands in its way."""
    rows = layout.gate_rows(report)
    ax = _axes(ax, 9.5, 1.5 + 0.55 * len(rows))
    most = max([row.failing + row.undetermined for row in rows] + [1])
    for place, row in enumerate(rows):
        colour = colours.GATE[row.state]
        ax.text(
            -0.02 * most,
            place,
            layout.gate_state(row.state),
            ha="right",
            va="center",
            fontsize=9,
            fontweight="bold",
            color=ink_on(colour),
            bbox={"boxstyle": "round,pad=0.35", "facecolor": colour, "edgecolor": "none"},
        )
        ax.text(0, place - 0.17, f"{layout.gate_name(row.name)}: {row.question}", va="center", fontsize=9, color=INK)
        left = 0
        for count, status in ((row.failing, "gap"), (row.undetermined, "notDetermined")):
            ax.barh(place + 0.22, count, left=left, height=0.26, color=colours.STATUS[status], edgecolor=PAPER, hatch=HATCHES.get(status))
            left += count
        ax.text(left + 0.01 * most, place + 0.22, row.told, va="center", fontsize=8.5, color=SOFT)
    ax.set(xlim=(-0.34 * most, most * 1.45), ylim=(len(rows) - 0.4, -0.6), xticks=[], yticks=[])
    _title(ax, layout.plot("gates"), report)
    _legend(
        ax,
        [
            _patch(colours.STATUS["gap"], layout.plot("gatesNotConforming")),
            _patch(colours.STATUS["notDetermined"], layout.plot("gatesNotDetermined"), HATCHES["notDetermined"]),
        ],
        2,
    )
    return ax


def due_dates(report: Report, ax: Axes | None) -> Axes:
    """Days to the right, a row a kind of thing to do."""
    rows = layout.dots(report)
    labels = list(dict.fromkeys(row.label for row in rows))
    ax = _axes(ax, 9.5, 1.7 + 0.3 * len(labels))
    for place in range(len(labels)):
        ax.axhline(place, color=LINE, linewidth=0.6, zorder=0)
    for row in rows:
        place, colour = labels.index(row.label), colours.DUE[row.overdue]
        size, above = (55, 2) if len(row.ids) == 1 else (160, 3)
        ax.scatter(
            matplotlib.dates.date2num(row.on),
            place,
            s=size,
            color=colour,
            marker="D" if row.overdue else "o",
            edgecolor=PAPER,
            linewidth=0.8,
            zorder=above,
        )
        if len(row.ids) > 1:
            ax.text(
                matplotlib.dates.date2num(row.on),
                place,
                str(len(row.ids)),
                ha="center",
                va="center_baseline",
                fontsize=8,
                color=ink_on(colour),
                fontweight="bold",
                zorder=4,
            )
    ax.axvline(matplotlib.dates.date2num(report.as_of), color=INK, linewidth=1.2, zorder=1)
    ax.xaxis.set_major_formatter(matplotlib.dates.ConciseDateFormatter(ax.xaxis.get_major_locator(), **_DATES))
    ax.xaxis_date()
    ax.set_yticks(range(len(labels)), labels, color=INK)
    ax.set_ylim(len(labels) - 0.4, -0.6)
    ax.grid(axis="x", color=LINE, linewidth=0.4)
    overdue = sum(len(row.ids) for row in rows if row.overdue)
    _title(ax, layout.plot("calendar"), report)
    mark: dict[str, Any] = {"color": PAPER, "markeredgecolor": PAPER, "linestyle": "none", "markersize": 8}
    _legend(
        ax,
        [
            Line2D([], [], marker="D", markerfacecolor=colours.DUE[True], label=layout.plot("overdue", count=overdue), **mark),
            Line2D(
                [],
                [],
                marker="o",
                markerfacecolor=colours.DUE[False],
                label=layout.plot("upcoming", count=sum(len(row.ids) for row in rows) - overdue),
                **mark,
            ),
            Line2D([], [], color=INK, linewidth=1.2, label=layout.plot("assessmentDate")),
        ],
        3,
    )
    return ax


def soa(report: Report, ax: Axes | None) -> Axes:
    """A row a control objective, a tile a control."""
    found = layout.tiles(report)
    labels = layout.row_labels(found, report)
    across = max(tile.column for tile in found) + 1
    ax = _axes(ax, 3.6 + 0.8 * across, 1.8 + 0.55 * len(labels))
    for tile in found:
        colour = colours.SOA[tile.state]
        ax.add_patch(
            Rectangle(
                (tile.column + 0.03, tile.row + 0.05),
                0.94,
                0.9,
                facecolor=colour,
                edgecolor=LINE,
                linewidth=0.8,
                hatch=HATCHES.get(tile.state),
            )
        )
        box = {"facecolor": colour, "edgecolor": "none", "pad": 1.5} if tile.state in HATCHES else None
        name = tile.control if len(tile.control) <= 9 else tile.control[:8] + "…"
        ax.text(
            tile.column + 0.5,
            tile.row + 0.5,
            f"{name}\n{tile.sign}".rstrip(),
            ha="center",
            va="center",
            fontsize=8.5,
            color=ink_on(colour),
            bbox=box,
            linespacing=1.25,
        )
    ax.set(xlim=(0, across), ylim=(len(labels), 0), xticks=[])
    ax.set_yticks([at + 0.5 for at in range(len(labels))], labels, color=INK)
    _title(ax, layout.plot("statement"), report)
    states = [state for state in layout.SOA_STATES if any(tile.state == state for tile in found)]
    _legend(
        ax,
        [_patch(colours.SOA[state], layout.plot(state), HATCHES.get(state, "")) for state in states],
        4,
        layout.sign_words(),
    )
    return ax


# Months by number: names would be those of the machine's language.
_DATES = {
    "formats": ["%Y", "%Y-%m", "%m-%d", "%H:%M", "%H:%M", "%S.%f"],
    "zero_formats": ["", "%Y", "%Y-%m", "%m-%d", "%H:%M", "%H:%M"],
    "offset_formats": ["", "%Y", "%Y-%m", "%Y-%m-%d", "%Y-%m-%d", "%Y-%m-%d"],
}


def _wrapped(text: str, width: int) -> str:
    return "\n".join(textwrap.wrap(text, width)[:3])
