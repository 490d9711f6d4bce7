"""What notebooks show. Colours come from the page it stands in, but for the marks of states."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

from .answers import Finding, Priority, RiskLevel, RiskLine, SoaLine, Verdict
from .language import current, date, say
from .language import word as spoken
from .marks import SIGNS, colour, word
from .record import Record
from .said import marked

if TYPE_CHECKING:
    from .aims import Aims
    from .collection import Records
    from .report import Report

_SHOWN = 20
_CELL = "text-align:left;vertical-align:top;padding:2px 10px 2px 0"


def _said(key: str, **params: int | str) -> str:
    """A phrase of notebooks, as HTML; its places are text."""
    return escape(say("notebook", key, **params))


def _coded(key: str, code: str, **params: int | str) -> str:
    """The same with `{code}` in it."""
    return _said(key, code="\0", **params).replace("\0", f"<code>{escape(code)}</code>")


def mark(state: str, group: str | None = None) -> str:
    """A state: sign and word in its colour."""
    return f'<span style="color:{colour(state)};font-weight:600;white-space:nowrap">{SIGNS.get(state, "")} {escape(word(state, group))}</span>'


def table(head: list[str], rows: list[list[str]]) -> str:
    """A table of cells that are HTML."""
    titles = "".join(f'<th style="{_CELL}">{escape(each)}</th>' for each in head)
    body = "".join("<tr>" + "".join(f'<td style="{_CELL}">{cell}</td>' for cell in row) + "</tr>" for row in rows)
    return f'<div style="overflow-x:auto"><table><thead><tr>{titles}</tr></thead><tbody>{body}</tbody></table></div>'


def _more(shown: int, all: int) -> str:
    return f"<p>{_said('shown', count=shown, all=all)}</p>" if shown < all else ""


def finding(each: Finding) -> str:
    """A single finding: what is wrong, where, what it bears on, what to do."""
    lines = [f'<div style="border-left:4px solid {colour(each.severity)};padding:2px 0 2px 10px;margin:4px 0">']
    lines.append(f"<div>{mark(each.severity)} {mark(each.ground) + ' ' if each.ground else ''}{code(each.message)}</div>")
    where = [f"<code>{escape(each.code)}</code>", _place("at", "pointer", each.pointer or "/")]
    if each.span:
        where.append(_said("position", line=each.span.line, column=each.span.column))
    if each.requirements:
        where.append(_said("concerns", requirements=", ".join(each.requirements)))
    if each.actor and each.actor.id:
        where.append(_place("for", "actor", each.actor.id))
    lines.append(f'<div style="opacity:.75;font-size:90%">{" · ".join(where)}</div>')
    if each.hint:
        lines.append(f"<div>→ {code(each.hint)}</div>")
    if each.fix:
        lines.append('<div style="opacity:.75;font-size:90%">' + _coded("fix", "aims.with_patch(finding.fix)") + "</div>")
    return "".join(lines) + "</div>"


def _place(key: str, name: str, text: str) -> str:
    """A phrase whose one place is code."""
    return _said(key, **{name: "\0"}).replace("\0", f"<code>{escape(text)}</code>")


def code(text: str) -> str:
    """A message: what stands in backticks is code."""
    parts = escape(text).split("`")
    return "".join(f"<code>{part}</code>" if at % 2 and at < len(parts) - 1 else part for at, part in enumerate(parts))


def record(each: Record) -> str:
    """Any record: its fields, one a line."""
    if isinstance(each, Finding):
        return finding(each)
    said = ((name, getattr(each, name)) for name in each.__fields__)
    rows = [[f"<code>{escape(name)}</code>", _value(value)] for name, value in said if value not in (None, ())]
    return f"<p><b>{escape(type(each).__name__)}</b></p>" + table(_heads("field", "value"), rows)


def _heads(*keys: str) -> list[str]:
    return [say("notebook", key) for key in keys]


def _value(value: Any) -> str:
    match value:
        case tuple() if all(isinstance(each, str) for each in value):
            return escape(", ".join(value))
        case tuple():
            return "".join(f"<div>{_value(each)}</div>" for each in value)
        case Record():
            said = ((name, getattr(value, name)) for name in value.__fields__)
            return "; ".join(f"{escape(name)}: {_value(each)}" for name, each in said if each not in (None, ()))
        case _:
            return escape(str(value))


def collection(records: Records[Any]) -> str:
    """A collection: findings, verdicts and the SoA in their own way, any other as its table."""
    some = records[:_SHOWN]
    match records._type.__kind__:
        case "finding":
            body = "".join(map(finding, some)) or f"<p>{SIGNS['pass']} {_said('nothingFound')}</p>"
        case "verdict":
            body = verdicts(list(some))
        case "soaLine":
            body = _head(records) + soa(list(some))
        case "riskLine":
            body = register(list(some))
        case _:
            return records.rows._repr_html_()
    return body + _more(len(some), len(records))


def behind(id: str) -> str:
    """What is behind a requirement or control: the standard, or another framework."""
    return "framework" if ":" in id else "standard"


def grounds(priority: Priority) -> list[str]:
    """What is behind the causes of something to raise, each once."""
    return list(dict.fromkeys(cause.ground for cause in priority.causes))


def verdicts(some: list[Verdict]) -> str:
    """Verdicts with what they rest on and what to do next."""
    head = _heads("id", "verdict", "title", "reason", "next")
    return table(
        head,
        [
            [f"<b>{escape(each.id)}</b><br>{mark(behind(each.id))}", mark(each.status), escape(each.title), code(each.reason), "<br>".join(code(next.hint) for next in each.next[:3])]
            for each in some
        ],
    )


def _head(records: Any) -> str:
    summary = records.summary
    counts = {name: getattr(summary, name) for name in ("included", "excluded", "undecided", "implemented")}
    said = [f"<b>{_said('statement')}</b>", *([_said("version", version=summary.version)] if summary.version else []), _said("statementCounts", **counts)]
    return f"<p>{' · '.join(said)}</p>"


def soa(some: list[SoaLine]) -> str:
    """Lines of the Statement of Applicability."""
    rows = []
    for each in some:
        verdict = mark(each.verdict) if each.verdict else ""
        decided = mark(each.decision or "undecided", "soaDecision")
        rows.append([f"<b>{escape(each.control)}</b>", escape(each.title or ""), decided, escape(spoken("implementationStatus", each.implementation or "")), verdict, code(each.justification or each.reason or "")])
    return table(_heads("control", "title", "decision", "implementation", "verdict", "justification"), rows)


def register(some: list[RiskLine]) -> str:
    """Lines of the risk register: each risk with its three levels."""
    rows = []
    for each in some:
        levels = [_level(level, each.standing == rating) for rating, level in (("inherent", each.inherent), ("current", each.current), ("residual", each.residual))]
        treatments = escape(", ".join(line.id for line in each.treatments))
        review = escape(date(each.next_review_on)) if each.next_review_on else ""
        rows.append([str(each.place), f"<b>{escape(each.id)}</b>", escape(each.title or ""), escape(each.owner or ""), *levels, treatments, review])
    return table([*_heads("rank", "id", "title", "owner"), *_ratings(), *_heads("treatments", "nextReview")], rows)


def _ratings() -> list[str]:
    return [spoken("ratingKind", rating) for rating in ("inherent", "current", "residual")]


def _level(level: RiskLevel | None, stands: bool) -> str:
    """A level; the one that stands for the risk today is bold."""
    label = escape(level.label) if level else "–"
    return f"<b>{label}</b>" if stands else label


def report(report: Report) -> str:
    """A report at a glance: how complete the records are, the readiness gates, and the most severe findings."""
    readiness = report.readiness
    if readiness is None:
        return f"<p><b>{_said('unreadable')}</b></p>" + collection(report.diagnostics)
    counts = {status: getattr(readiness.counts, field) for field, status in _STATUSES.items()}
    whole = sum(counts.values()) or 1
    bar = "".join(
        f'<div title="{count} {escape(word(status))}" style="width:{100 * count / whole:.2f}%;background:{colour(status)};height:10px"></div>'
        for status, count in counts.items()
        if count
    )
    said = " &nbsp; ".join(f"{mark(status)} {count}" for status, count in counts.items() if count)
    gates = " &nbsp; ".join(f'<span title="{escape(each.reason)}">{escape(spoken("gateName", each.name))} {mark(each.state, "gateState")}</span>' for each in report.gates)
    found = report.findings
    severe = sorted(found, key=lambda each: ("error", "warning", "info").index(each.severity))[:5]
    raised = "".join(map(_raised, report.priorities[:_RAISED]))
    return (
        (f"<p><b>{escape(say('wording', 'raisedFirst'))}</b> · {len(report.priorities)}</p><ol>{raised}</ol>" if raised else "")
        + f"<p><b>{_said('report', on=date(report.as_of))}</b> · {_said('profile', profile=spoken('profile', report.profile))}"
        f" · {_said('score', score=readiness.score_per_mille)}</p>"
        f'<div style="display:flex;gap:2px;max-width:640px">{bar}</div><p>{said}</p><p><b>{_said("gates")}</b> &nbsp; {gates}</p>'
        + (f"<p>{SIGNS['error']} {_coded('shapeErrors', 'report.diagnostics', count=len(report.diagnostics))}</p>" if report.diagnostics else "")
        + f"<p><b>{_said('findings')}</b> · {len(found)}</p>"
        + "".join(map(finding, severe))
        + (f"<p>{_coded('severest', 'report.findings', count=len(severe))}</p>" if len(severe) < len(found) else "")
    )


_RAISED = 10


def _raised(each: Priority) -> str:
    """Something to raise: what it is about, its grade, the sentence, and what to do."""
    hint = f"<br>→ {escape(each.hint)}" if each.hint else ""
    return f"<li><b>{escape(about(each))}</b> · {escape(spoken('grade', each.grade))} · {' '.join(map(mark, grounds(each)))}<br>{escape(each.message)}{hint}</li>"


def about(priority: Priority) -> str:
    """What something to raise is about: clause and title, and the kind of record where that holds two subjects."""
    kind = spoken("kind", priority.kind or "")
    kind = kind[:1].upper() + kind[1:]
    if not priority.place:
        return kind or say("wording", "records")
    place = f"{priority.place} {priority.title}"
    return say("common", "named", name=place, text=kind) if kind else place


_STATUSES = {"conforms": "conforms", "partial": "partial", "gap": "gap", "not_determined": "notDetermined", "not_applicable": "notApplicable"}


def unreadable(report: Report) -> str:
    """A page with the reason why a document could not be read."""
    language = current()
    title = _said("unreadable")
    return (
        f'<!doctype html>\n<html lang="{escape(language.tag if language else "en")}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark">'
        f'<title>{title}</title><style>body{{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}}</style></head>\n'
        f"<body><h1>{title}</h1>{''.join(map(finding, report.diagnostics))}</body></html>\n"
    )


def unreadable_markdown(report: Report) -> str:
    """The same in Markdown."""
    lines = [f"# {say('notebook', 'unreadable')}", ""]
    for each in report.diagnostics:
        at = f", {say('notebook', 'position', line=each.span.line, column=each.span.column)}" if each.span else ""
        lines.append(f"- {marked(each.message)} ({say('notebook', 'at', pointer=marked(each.pointer or '/'))}{at}) `{each.code}`")
        lines += [f"  - {marked(each.hint)}"] if each.hint else []
    return "\n".join(lines) + "\n"


def document(aims: Aims) -> str:
    """A document: what it holds, and what could not be read."""
    return f"<p><code>{escape(repr(aims))}</code></p>" + (collection(aims.diagnostics) if aims.diagnostics else "")
