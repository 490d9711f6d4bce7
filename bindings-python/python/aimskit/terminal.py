"""What rich shows in a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .extras import needed
from .html import _RAISED, _STATUSES, _heads, _ratings, about, behind, grounds
from .language import date, say
from .language import word as spoken
from .marks import SIGNS, style, word

if TYPE_CHECKING:
    from .answers import Finding
    from .collection import Records
    from .report import Report

_SHOWN = 20


def mark(state: str, group: str | None = None) -> Any:
    """A state: sign and word in its colour."""
    return needed("rich.text", extra="rich").Text(f"{SIGNS.get(state, '')} {word(state, group)}".strip(), style=style(state))


def text_of(*parts: Any) -> Any:
    """Several texts in one."""
    return needed("rich.text", extra="rich").Text.assemble(*parts)


def table(title: str, head: list[str], rows: list[list[Any]], all: int) -> Any:
    """A table of cells, and how much of it is shown."""
    rich_table = needed("rich.table", extra="rich")
    made = rich_table.Table(*head, title=title, title_justify="left", caption=say("notebook", "shown", count=len(rows), all=all) if len(rows) < all else None)
    for row in rows:
        made.add_row(*(_plain(cell) if isinstance(cell, str) else cell for cell in row))
    return made


def finding(each: Finding) -> Any:
    """A single finding: what is wrong, where, what to do."""
    text = needed("rich.text", extra="rich").Text
    ground = [mark(each.ground), " "] if each.ground else []
    said = text.assemble(mark(each.severity), " ", *ground, each.message, "\n", (f"{each.code} " + say("notebook", "at", pointer=each.pointer or "/"), "dim"))
    if each.requirements:
        said.append(", " + say("notebook", "concerns", requirements=", ".join(each.requirements)), "dim")
    return said.append(f"\n→ {each.hint}") if each.hint else said


def record(each: Any) -> Any:
    """A single thing: what the core says of it, a finding in its own way, any other by its fields."""
    text = needed("rich.text", extra="rich").Text
    if each.__kind__ == "finding":
        return finding(each)
    if getattr(each, "_text", None):
        return text(each._text.rstrip())
    said = [(name, getattr(each, name)) for name in each.__fields__]
    rows: list[list[Any]] = [[name, _short(value)] for name, value in said if value not in (None, ())]
    return table(type(each).__name__, _heads("field", "value"), rows, len(rows))


# So much of a value stands in a cell.
_CELL = 160


def _short(value: Any) -> str:
    """A value in a cell: records by id or title."""
    if isinstance(value, dict):
        value = value.get("id") or value.get("title") or value.get("message") or ", ".join(f"{name}: {_short(each)}" for name, each in value.items() if each not in (None, []))
    elif isinstance(value, tuple | list):
        value = ", ".join(map(_short, value))
    elif hasattr(value, "__fields__"):
        value = next((str(each) for name in ("id", "title", "label", "name") if (each := getattr(value, name, None))), str(value))
    text = "" if value is None else str(value)
    return text if len(text) <= _CELL else text[: _CELL - 1].rstrip() + "…"


def collection(records: Records[Any]) -> Any:
    """Any collection as a table."""
    some = records[:_SHOWN]
    title = f"{len(records)} × {records._type.__name__}"
    match records._type.__kind__:
        case "finding":
            rows = [[mark(each.severity), mark(each.ground) if each.ground else "", each.code, each.pointer or "/", each.message] for each in some]
            return table(title, ["", "", *_heads("code", "place", "message")], rows, len(records))
        case "verdict":
            rows = [[text_of(each.id, " ", mark(behind(each.id))), mark(each.status), each.title, each.reason] for each in some]
            return table(title, _heads("id", "verdict", "title", "reason"), rows, len(records))
        case "soaLine":
            rows = [
                [each.control, each.title or "", mark(each.decision or "undecided", "soaDecision"), spoken("implementationStatus", each.implementation or ""), mark(each.verdict) if each.verdict else ""]
                for each in some
            ]
            return table(say("notebook", "statement"), _heads("control", "title", "decision", "implementation", "verdict"), rows, len(records))
        case "riskLine":
            rows = [
                [str(each.place), each.id, each.title or "", each.owner or "", *(level.label if level else "–" for level in (each.inherent, each.current, each.residual))]
                for each in some
            ]
            return table(say("notebook", "riskRegister"), [*_heads("rank", "id", "title", "owner"), *_ratings()], rows, len(records))
    rows_ = records.rows
    kept = [each.name for each in rows_.columns if any(row[each.name] not in (None, []) for row in rows_[:_SHOWN])][:6]
    return table(title, kept, [[_short(row[name]) for name in kept] for row in rows_[:_SHOWN]], len(records))


def report(report: Report) -> Any:
    """A report at a glance."""
    readiness = report.readiness
    if readiness is None:
        return collection(report.diagnostics)
    text = needed("rich.text", extra="rich").Text
    group = needed("rich.console", extra="rich").Group
    head = [
        say("notebook", "report", on=date(report.as_of)),
        say("notebook", "profile", profile=spoken("profile", report.profile)),
        say("notebook", "score", score=readiness.score_per_mille),
    ]
    raised = text()
    for at, each in enumerate(report.priorities[:_RAISED], 1):
        raised.append(f"{at:>2}. {about(each)} ", "bold").append(f"({spoken('grade', each.grade)})", "dim")
        for ground in grounds(each):
            raised.append(" ").append_text(mark(ground))
        raised.append("\n").append(f"    {each.message}\n")
        if each.hint:
            raised.append(f"    → {each.hint}\n", "dim")
    said = text(", ".join(head) + "\n", style="bold")
    for field, status in _STATUSES.items():
        said.append_text(mark(status)).append(f" {getattr(readiness.counts, field)}   ")
    said.append("\n")
    for gate in report.gates:
        said.append(spoken("gateName", gate.name) + " ").append_text(mark(gate.state, "gateState")).append("   ")
    worst = report.findings.where(severity="error")
    if raised:
        raised = text(say("wording", "raisedFirst") + "\n", style="bold").append_text(raised)
    return group(raised, said, collection(worst if len(worst) else report.findings))


def _plain(value: str) -> Any:
    """Text as it is: brackets are no markup."""
    return needed("rich.text", extra="rich").Text(value)
