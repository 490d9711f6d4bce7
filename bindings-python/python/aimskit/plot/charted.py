"""Pictures by altair: the same rows, with what a row says under the pointer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import altair as alt

from ..marks import word
from . import colours, layout
from .colours import INK, LINE, PAPER, SOFT, ink_on

if TYPE_CHECKING:
    from ..answers import RatingKind
    from ..report import Report

_LINE = 15


def _axis(title: str | None = None, **more: Any) -> alt.Axis:
    plain = {"domain": False, "ticks": False, "grid": False, "labelColor": INK, "labelLimit": 400, "labelFontSize": 11, "titleColor": SOFT}
    return alt.Axis(**{**plain, "title": title, **more})


def _data(rows: list[dict[str, Any]]) -> alt.InlineData:
    return alt.InlineData(values=rows)


def _done(chart: Any, text: str, report: Report, subtitle: str | None = None) -> Any:
    title = alt.TitleParams(
        layout.dated(text, report), subtitle=subtitle or [], anchor="start", color=INK, subtitleColor=SOFT, fontSize=14, offset=12
    )
    return (
        chart.properties(title=title)
        .configure(background=PAPER)
        .configure_view(stroke=None)
        .configure_legend(
            orient="bottom", title=None, labelColor=INK, labelLimit=300, columns=3, symbolType="square", symbolStrokeColor=SOFT
        )
    )


def _tips(*fields: str) -> list[alt.Tooltip]:
    """What is shown under the pointer."""
    return [alt.Tooltip(field, title=layout.plot(field.split(":")[0])) for field in fields]


def _scale(domain: list[str], colour: list[str]) -> alt.Scale:
    return alt.Scale(domain=domain, range=colour)


def risk_matrix(report: Report, rating: RatingKind, ax: None) -> alt.LayerChart:
    """Likelihood upwards, consequence to the right."""
    said, cells = layout.matrix(report, rating)
    ramp, words = colours.bands(len(said.bands)), layout.band_words(said)
    consequences, likelihoods = ([f"{step.label}" for step in steps] for steps in (said.consequences, said.likelihoods))
    rows = [
        {
            "consequence": consequences[cell.consequence],
            "likelihood": likelihoods[cell.likelihood],
            "band": words[cell.rank] if cell.rank >= 0 else layout.plot("noBand"),
            "text": cell.text.split("\n"),
            "riskIds": ", ".join(cell.risks),
            "ink": ink_on(ramp[cell.rank] if cell.rank >= 0 else PAPER),
        }
        for cell in cells
    ]
    missing = ([layout.plot("noBand")], [PAPER]) if any(cell.rank < 0 for cell in cells) else ([], [])
    base = alt.Chart(_data(rows), width=112 * len(consequences), height=66 * len(likelihoods)).encode(
        x=alt.X("consequence:N", sort=consequences, axis=_axis(layout.plot("consequenceAxis"), labelAngle=0), scale=alt.Scale(padding=0)),
        y=alt.Y("likelihood:N", sort=likelihoods[::-1], axis=_axis(layout.plot("likelihoodAxis")), scale=alt.Scale(padding=0)),
        tooltip=_tips("likelihood:N", "consequence:N", "band:N", "riskIds:N"),
    )
    tiles = base.mark_rect(stroke=PAPER, strokeWidth=2).encode(
        color=alt.Color("band:N", scale=_scale(words + missing[0], ramp + missing[1]))
    )
    # Vega hangs further lines below the first: each number of lines is put in the middle by itself.
    texts = [
        base.mark_text(fontWeight="bold", lineHeight=_LINE, dy=-(lines - 1) * _LINE / 2)
        .encode(text="text:N", color=alt.Color("ink:N", scale=None))
        .transform_filter(f"length(datum.text) == {lines}")
        for lines in sorted({len(row["text"]) for row in rows})
    ]
    unplaced = layout.plot("unplaced", risks=layout.few(said.unplaced)) if said.unplaced else None
    return _done(alt.layer(tiles, *texts), layout.risks_title(rating), report, unplaced)


def coverage(report: Report, ax: None) -> alt.LayerChart:
    """A bar a row, clauses above, control objectives below."""
    bars = layout.bars(report)
    rows = []
    for bar in bars:
        left = 0.0
        for status, count in bar.counts.items():
            share = count / bar.total if bar.total else 0
            rows.append(
                {
                    "row": f"{bar.id}  {bar.title}",
                    "verdict": word(status),
                    "count": count,
                    "from": left,
                    "to": left + share,
                    "middle": left + share / 2,
                    "text": str(count) if share >= 0.03 else "",
                    "ink": ink_on(colours.STATUS[status]),
                }
            )
            left += share
    ends = [
        {"row": f"{bar.id}  {bar.title}", "text": layout.plot("conform", conforms=bar.counts["conforms"], applicable=bar.total - bar.counts["notApplicable"])}
        for bar in bars
    ]
    y = alt.Y("row:N", sort=[end["row"] for end in ends], axis=_axis())
    x = alt.X("from:Q", axis=None, scale=alt.Scale(domain=[0, 1]))
    base = alt.Chart(_data(rows), width=420, height=24 * len(bars)).encode(y=y, tooltip=_tips("row:N", "verdict:N", "count:Q"))
    statuses = [word(status) for status in layout.STATUSES]
    fills = alt.Color("verdict:N", scale=_scale(statuses, [colours.STATUS[status] for status in layout.STATUSES]))
    parts = base.mark_bar(stroke=SOFT, strokeWidth=0.4).encode(x=x, x2="to:Q", color=fills)
    numbers = base.mark_text(fontSize=11).encode(x="middle:Q", text="text:N", color=alt.Color("ink:N", scale=None))
    totals = alt.Chart(_data(ends)).mark_text(align="left", color=SOFT, dx=6).encode(y=y, x=alt.value(420), text="text:N")
    return _done(parts + numbers + totals, layout.plot("coverage"), report)


def gates(report: Report, ax: None) -> alt.LayerChart:
    """A row a gate: its state and question, and bars of what stands in its way."""
    gates = layout.gate_rows(report)
    names = [f"{layout.gate_state(gate.state)}: {layout.gate_name(gate.name)}" for gate in gates]
    kinds = {layout.plot("gatesNotConforming"): colours.STATUS["gap"], layout.plot("gatesNotDetermined"): colours.STATUS["notDetermined"]}
    rows = [
        {"gate": name, "question": gate.question, "kind": kind, "from": start, "to": end}
        for name, gate in zip(names, gates, strict=True)
        for kind, start, end in zip(kinds, (0, gate.failing), (gate.failing, gate.failing + gate.undetermined), strict=True)
    ]
    ends = [{"gate": name, "at": gate.failing + gate.undetermined, "text": gate.told} for name, gate in zip(names, gates, strict=True)]
    most = max([gate.failing + gate.undetermined for gate in gates] + [1])
    y = alt.Y("gate:N", sort=names, axis=_axis())
    x = alt.X("from:Q", axis=None, scale=alt.Scale(domain=[0, most * 1.6]))
    base = alt.Chart(_data(rows), width=520, height=34 * len(gates))
    bars = base.mark_bar(height=18, stroke=SOFT, strokeWidth=0.4).encode(
        y=y,
        x=x,
        x2="to:Q",
        color=alt.Color("kind:N", scale=_scale(list(kinds), list(kinds.values()))),
        tooltip=_tips("gate:N", "question:N", "kind:N"),
    )
    texts = alt.Chart(_data(ends)).mark_text(align="left", color=SOFT, dx=6).encode(y=y, x=alt.X("at:Q", axis=None), text="text:N")
    return _done(bars + texts, layout.plot("gates"), report)


def due_dates(report: Report, ax: None) -> alt.LayerChart:
    """Days to the right, a row a kind of thing to do."""
    dots = layout.dots(report)
    labels = list(dict.fromkeys(dot.label for dot in dots))
    overdue, upcoming = layout.plot("overdueState"), layout.plot("upcomingState")
    states = {overdue: colours.DUE[True], upcoming: colours.DUE[False]}
    rows = [
        {
            "what": dot.label,
            "on": dot.on.isoformat(),
            "state": overdue if dot.overdue else upcoming,
            "number": len(dot.ids),
            "text": str(len(dot.ids)) if len(dot.ids) > 1 else "",
            "size": 170 if len(dot.ids) > 1 else 70,
            "records": ", ".join(dot.ids),
        }
        for dot in dots
    ]
    y = alt.Y("what:N", sort=labels, axis=_axis(grid=True, gridColor=LINE))
    x = alt.X(
        "utcyearmonthdate(on):T",
        axis=alt.Axis(domain=False, gridColor=LINE, labelColor=SOFT, title=None, format="%Y-%m", labelOverlap=True),
    )
    base = alt.Chart(_data(rows), width=560, height=24 * len(labels)).encode(
        x=x, y=y, tooltip=_tips("what:N", "on:N", "state:N", "number:Q", "records:N")
    )
    marks = base.mark_point(filled=True, opacity=1, stroke=PAPER, strokeWidth=0.8).encode(
        color=alt.Color("state:N", scale=_scale(list(states), list(states.values()))),
        shape=alt.Shape("state:N", scale=alt.Scale(domain=list(states), range=["diamond", "circle"])),
        size=alt.Size("size:Q", scale=None),
    )
    numbers = base.mark_text(color=PAPER, fontSize=10, fontWeight="bold").encode(text="text:N")
    today = alt.Chart(_data([{"on": report.as_of.isoformat()}])).mark_rule(color=INK, strokeWidth=1.3).encode(x=x)
    return _done(today + marks + numbers, layout.plot("calendar"), report)


def soa(report: Report, ax: None) -> alt.LayerChart:
    """A row a control objective, a tile a control."""
    tiles = layout.tiles(report)
    labels = layout.row_labels(tiles, report)
    rows = [
        {
            "row": tile.row,
            "column": tile.column,
            "control": tile.control,
            "title": tile.title,
            "state": layout.plot(tile.state),
            "verdict": word(tile.verdict) if tile.verdict else layout.plot("noVerdict"),
            "ink": ink_on(colours.SOA[tile.state]),
            "text": [tile.control if len(tile.control) <= 9 else tile.control[:8] + "…", tile.sign],
        }
        for tile in tiles
    ]
    states = [state for state in layout.SOA_STATES if any(tile.state == state for tile in tiles)]
    across = max(tile.column for tile in tiles) + 1
    base = alt.Chart(_data(rows), width=70 * across, height=46 * len(labels)).encode(
        x=alt.X("column:O", axis=None, scale=alt.Scale(paddingInner=0.06, paddingOuter=0)),
        y=alt.Y("row:O", axis=_axis(labelExpr=f"{labels}[datum.value]"), scale=alt.Scale(paddingInner=0.1, paddingOuter=0)),
        tooltip=_tips("control:N", "title:N", "state:N", "verdict:N"),
    )
    scale = _scale([layout.plot(state) for state in states], [colours.SOA[state] for state in states])
    boxes = base.mark_rect(stroke=SOFT, strokeWidth=0.5).encode(color=alt.Color("state:N", scale=scale))
    texts = base.mark_text(lineHeight=_LINE, dy=-_LINE / 2, fontSize=11).encode(text="text:N", color=alt.Color("ink:N", scale=None))
    return _done(boxes + texts, layout.plot("statement"), report, layout.sign_words())
