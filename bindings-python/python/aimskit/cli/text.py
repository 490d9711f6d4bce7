"""Reports for people at a terminal."""

from __future__ import annotations

import json

from ..answers import Finding
from ..report import Report
from .colour import Paint

_SEVERITIES = ("error", "warning", "info")


def together(reports: dict[str, Report], least: str, paint: Paint) -> str:
    """Every report, and what they come to."""
    shown = _SEVERITIES[: _SEVERITIES.index(least) + 1]
    parts = [_one(path, report, shown, paint) for path, report in reports.items()]
    found: list[str] = [each.severity for report in reports.values() for some in (report.diagnostics, report.findings) for each in some]
    counted = ", ".join(_counted(found.count(severity), severity) for severity in _SEVERITIES if found.count(severity))
    files = _counted(len(reports), "file")
    return "\n\n".join([*parts, paint(f"{counted or 'nothing found'} in {files}", "bold")])


def _counted(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 or what == "info" else f"{count} {what}s"


def _one(path: str, report: Report, shown: tuple[str, ...], paint: Paint) -> str:
    lines = [paint(path, "bold") + f"  as of {report.as_of}, profile {report.profile}"]
    readiness = report.readiness
    if readiness is None:
        lines.append("  the document can't be read")
    else:
        counts = {"conforms": readiness.counts.conforms, "partial": readiness.counts.partial, "gap": readiness.counts.gap}
        counts |= {"notDetermined": readiness.counts.not_determined, "notApplicable": readiness.counts.not_applicable}
        lines.append("  " + "   ".join(f"{paint.mark(status)} {count}" for status, count in counts.items() if count) + f"   score {readiness.score_per_mille} ‰")
        lines += [f"  {each.name:<16}{paint.mark(each.state)}" + paint(f"  {each.reason}", "dim") for each in report.gates]
    lines_of = _places(report)
    found = [each for some in (report.diagnostics, report.findings) for each in some if each.severity in shown]
    if found:
        lines.append("")
    lines += [_finding(path, each, lines_of, paint) for each in found]
    if report.suppressed:
        lines.append(f"  {_counted(report.suppressed, 'further finding')} {'is' if report.suppressed == 1 else 'are'} not shown")
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
    lines = [f"  {paint.mark(each.severity)}  {each.message}", "    " + paint(f"{where}  {each.pointer or '/'}  [{each.code}]", "dim")]
    if each.hint:
        lines.append(f"    → {each.hint}")
    return "\n".join(lines)
