"""`aimskit check`: documents in, what is wrong with them out."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from ..errors import ArgumentError
from ..language import say
from ..report import Report
from . import sarif, text
from .colour import Paint
from .files import assessed, name, write

FORMATS = ("text", "json", "sarif", "html", "markdown", "csv")
TABLES = ("findings", "priorities", "gaps", "riskRegister", "statementOfApplicability", "actions", "evidence", "auditChecklist", "calendar", "taxonomyTags")
_ENDINGS = {"html": ".html", "markdown": ".md", "csv": ".csv"}
_SEVERITIES = ("error", "warning", "info")


def run(asked: argparse.Namespace) -> int:
    """Checks every file, writes what was asked for, and says whether there is something to stop for."""
    reports = {path: assessed(path, asked) for path in asked.files}
    if asked.format in _ENDINGS:
        _pages(asked, reports)
    else:
        write(_together(asked, reports), asked.output)
    return 1 if any(_stops(report, asked.fail_on) for report in reports.values()) else 0


def _stops(report: Report, least: str) -> bool:
    return any(stops_at(each.severity, least) for found in (report.diagnostics, report.findings) for each in found)


def stops_at(severity: str, least: str) -> bool:
    """Whether there is something to stop for."""
    return least != "never" and severity in _SEVERITIES[: _SEVERITIES.index(least) + 1]


def _together(asked: argparse.Namespace, reports: dict[str, Report]) -> str:
    match asked.format:
        case "json":
            answers: list[dict[str, Any]] = [{"file": name(path), **report.to_dict()} for path, report in reports.items()]
            return json.dumps(answers, ensure_ascii=False, indent=2)  # one file or many: the same shape
        case "sarif":
            return sarif.together([report.to_sarif(uri(path)) for path, report in reports.items()])
        case _:
            paint = Paint(asked.color, to_file=asked.output is not None)
            return text.together({name(path): report for path, report in reports.items()}, asked.show, paint)


def _pages(asked: argparse.Namespace, reports: dict[str, Report]) -> None:
    """One file each; several need a folder."""
    if len(reports) > 1 and asked.output is None:
        raise ArgumentError(say("command", "needsFolder", format=asked.format))
    many = len(reports) > 1 or (asked.output is not None and Path(asked.output).is_dir())
    ending = _ENDINGS[asked.format]
    targets = [Path(asked.output) / f"{Path(name(path)).stem}{ending}" if many else asked.output for path in reports]
    if len(set(targets)) < len(targets):
        raise ArgumentError(say("command", "sameName"))
    if many:
        Path(asked.output).mkdir(parents=True, exist_ok=True)
    for (path, report), target in zip(reports.items(), targets, strict=True):
        made = _page(report, asked)
        if made:
            write(made, target)
        else:  # nothing of it can be read, and it is no table of findings: why is told
            print(text.together({name(path): report}, "info", Paint("never")), file=sys.stderr)


def _page(report: Report, asked: argparse.Namespace) -> str:
    match asked.format:
        case "html":
            return report.to_html()
        case "markdown":
            return report.to_markdown()
        case _:
            return report.to_csv(asked.table, excel=asked.excel)


def uri(path: str) -> str:
    """Where a file lies, for SARIF."""
    if path == "-":
        return "stdin"
    return Path(path).absolute().as_uri() if Path(path).drive else Path(path).as_posix()
