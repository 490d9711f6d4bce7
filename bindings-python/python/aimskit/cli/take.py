"""`aimskit export`: records and what the assessment shows, as a workbook, one table as CSV, or OSCAL."""

from __future__ import annotations

import argparse
import csv
import io
import sys
from pathlib import Path

from ..aims import Aims
from ..errors import ArgumentError
from ..language import say
from ..report import Report
from ..source import text_of
from ..spreadsheets import record_rows
from ..workbook import JUDGED, record_tables
from . import text
from .colour import Paint
from .files import document, name, write

# A spreadsheet would compute what begins like these, in half or full width.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def run(asked: argparse.Namespace) -> int:
    """Writes the tables; a document that can't be read is a reason to stop."""
    if asked.format == "xlsx" and not asked.output:
        raise ArgumentError(say("command", "exportNeedsOutput"))
    if asked.format == "csv" and not asked.table:
        raise ArgumentError(say("command", "exportNeedsTable"))
    if asked.format == "oscal" and not asked.last_modified:
        raise ArgumentError(say("command", "exportNeedsInstant"))
    aims = document(asked.file)
    if not aims.readable:
        print(text.together({name(asked.file): aims.assess()}, "info", Paint("never")), file=sys.stderr)
        return 1
    if asked.format == "csv":
        _table(aims, asked)
        return 0
    if asked.format == "oscal":
        write(_report(aims, asked).to_oscal(last_modified=asked.last_modified, native=True), asked.output)
        return 0
    for cell in aims.to_xlsx(asked.output, _report(aims, asked)):
        print(cell, file=sys.stderr)
    return 0


def _report(aims: Aims, asked: argparse.Namespace) -> Report:
    frameworks = [text_of(Path(each).read_bytes()) for each in asked.framework]
    return aims.assess(as_of=asked.as_of, profile=asked.profile, frameworks=frameworks)


def _table(aims: Aims, asked: argparse.Namespace) -> None:
    tables = (*record_tables(), *JUDGED)
    if asked.table not in tables:
        raise ArgumentError(say("command", "exportTableUnknown", table=asked.table, tables=", ".join(tables)))
    if asked.table not in record_tables():
        write(_report(aims, asked).to_csv(asked.table), asked.output)
        return
    columns, rows = record_rows(aims, asked.table)
    out = io.StringIO(newline="")
    lines = csv.writer(out)
    lines.writerow([each.name for each in columns])
    lines.writerows([_safe(cell) for cell in row] for row in rows)
    write(out.getvalue(), asked.output)


def _safe(cell: str) -> str:
    """A cell that no spreadsheet computes; a plain number stays."""
    return f"'{cell}" if cell.startswith(_FORMULA) and not cell.removeprefix("-").isdigit() else cell
