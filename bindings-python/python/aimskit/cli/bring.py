"""`aimskit import`: rows of a table into a document, or files of other formats."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from ..aims import Aims, loads
from ..answers import ImportPlan
from ..errors import ArgumentError
from ..language import say
from ..spreadsheets import Table, import_table, plan_import
from . import receive, text
from .colour import Paint
from .files import document, name, write


def run(asked: argparse.Namespace) -> int:
    """Plans an import, or imports by a mapping; rows that are left out are a reason to stop."""
    into = document(asked.into) if asked.into else None
    if into is not None and not into.readable:
        print(text.together({name(asked.into): into.assess()}, "info", Paint("never")), file=sys.stderr)
        return 1
    if asked.records in receive.KINDS and not asked.plan:
        return receive.run(asked, loads({"schemaVersion": "1.0"}) if into is None else into)
    if len(asked.files) > 1:
        raise ArgumentError(say("command", "importOneTable"))
    [file] = asked.files
    table = sys.stdin.buffer.read() if file == "-" else Path(file)
    if asked.plan:
        return _plan(table, into, asked)
    if not asked.mapping:
        raise ArgumentError(say("command", "importNeedsMapping"))
    mapping = json.loads(Path(asked.mapping).read_text(encoding="utf-8"))
    done = import_table(table, mapping, into=into, sheet=asked.sheet, encoding=asked.encoding, progress=True)
    for each in done.diagnostics:
        print(f"{each.severity}: {each.message}" + (f" ({each.hint})" if each.hint else ""), file=sys.stderr)
    print(done, file=sys.stderr)
    write(done.aims.to_json(indent=2), asked.output)
    return 0 if done else 1


def _plan(table: Table, into: Aims | None, asked: argparse.Namespace) -> int:
    if not asked.records:
        raise ArgumentError(say("command", "importNeedsTable"))
    plan = plan_import(table, asked.records, into=into, sheet=asked.sheet, heading_line=asked.heading_line, encoding=asked.encoding, progress=True)
    print(_told(plan), file=sys.stderr)
    write(json.dumps(plan.mapping.to_dict(), ensure_ascii=False, indent=2), asked.output)
    return 0


def _told(plan: ImportPlan) -> str:
    """The plan as text: a line for each column, and what has to be decided below it."""
    lines = []
    for each in plan.columns:
        place = f"{each.place} ({each.label})" if each.place else "—"
        shown = "; ".join(f"{sample} → {becomes}" for sample, becomes in zip(each.samples, each.becomes or each.samples, strict=False) if sample != becomes)
        lines.append(f"{each.heading}: {place}" + (f"  [{shown}]" if shown else ""))
        lines += [f"    {question}" for question in each.questions]
        lines += [f"    ? {value}" for value in each.unclear]
    return "\n".join(lines)
