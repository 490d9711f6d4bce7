"""Reports for people at a terminal."""

from __future__ import annotations

import json

from ..answers import Finding
from ..html import about, grounds
from ..language import date, say, word
from ..report import Report
from .colour import Paint

_SEVERITIES = ("error", "warning", "info")
_COUNTED = {"error": "errors", "warning": "warnings", "info": "notes"}


def together(reports: dict[str, Report], least: str, paint: Paint) -> str:
    """Every report, and what they come to."""
    shown = _SEVERITIES[: _SEVERITIES.index(least) + 1]
    parts = [_one(path, report, shown, paint) for path, report in reports.items()]
    found: list[str] = [each.severity for report in reports.values() for some in (report.diagnostics, report.findings) for each in some]
    counted = ", ".join(say("command", key, count=found.count(severity)) for severity, key in _COUNTED.items() if found.count(severity))
    files = say("command", "filesCounted", count=len(reports))
    whole = say("command", "foundIn", found=counted or say("command", "nothingFound"), files=files)
    return "\n\n".join([*parts, paint(whole, "bold")])


def _one(path: str, report: Report, shown: tuple[str, ...], paint: Paint) -> str:
    lines = [paint(path, "bold") + "  " + say("command", "asOfProfile", on=date(report.as_of), profile=word("profile", report.profile))]
    readiness = report.readiness
    if report.priorities:
        lines.append("  " + paint(say("wording", "raisedFirst"), "bold"))
    for at, each in enumerate(report.priorities[:10], 1):
        lines.append(f"  {at:>2}. {about(each)}  " + paint(f"({word('grade', each.grade)})", "dim") + "".join(f"  {paint.mark(ground)}" for ground in grounds(each)))
        lines.append(f"      {each.message}")
        if each.hint:
            lines.append("      " + paint(f"→ {each.hint}", "dim"))
    if report.priorities:
        lines.append("")
    if readiness is None:
        lines.append("  " + say("command", "unreadable"))
    else:
        counts = {"conforms": readiness.counts.conforms, "partial": readiness.counts.partial, "gap": readiness.counts.gap}
        counts |= {"notDetermined": readiness.counts.not_determined, "notApplicable": readiness.counts.not_applicable}
        lines.append("  " + "   ".join(f"{paint.mark(status)} {count}" for status, count in counts.items() if count) + "   " + say("command", "score", score=readiness.score_per_mille))
        lines += [f"  {word('gateName', each.name):<16}{paint.mark(each.state, 'gateState')}" + paint(f"  {each.reason}", "dim") for each in report.gates]
    lines_of = _places(report)
    found = [each for some in (report.diagnostics, report.findings) for each in some if each.severity in shown]
    if found:
        lines.append("")
    lines += [_finding(path, each, lines_of, paint) for each in found]
    if report.suppressed:
        lines.append("  " + say("command", "furtherFindings", count=report.suppressed))
    return "\n".join(lines)


def _places(report: Report) -> dict[str, tuple[int, int]]:
    """Line and column of each place that is spoken of."""
    places = {}
    for result in json.loads(report.to_sarif())["runs"][0]["results"]:
        for location in result.get("locations", []):
            region = location.get("physicalLocation", {}).get("region", {})
            for logical in location.get("logicalLocations", []):
                if "startLine" in region:
                    places[logical["fullyQualifiedName"]] = (region["startLine"], region.get("startColumn", 1))
    return places


def _finding(path: str, each: Finding, places: dict[str, tuple[int, int]], paint: Paint) -> str:
    at = (each.span.line, each.span.column) if each.span else places.get(each.pointer)
    where = f"{path}:{at[0]}:{at[1]}" if at else path
    ground = f"  {paint.mark(each.ground)}" if each.ground else ""
    lines = [f"  {paint.mark(each.severity)}{ground}  {each.message}", "    " + paint(f"{where}  {each.pointer or '/'}  [{each.code}]", "dim")]
    if each.hint:
        lines.append(f"    → {each.hint}")
    return "\n".join(lines)
