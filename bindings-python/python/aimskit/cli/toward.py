"""`aimskit toward`: how far the records reach toward another framework."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from ..crosswalks import Crosswalk
from ..language import word
from ..source import text_of
from . import text
from .colour import Paint
from .files import assessed, name, write

FORMATS = ("text", "markdown", "csv", "json")


def run(asked: argparse.Namespace) -> int:
    """Writes how far they carry; what is not covered is no reason to stop."""
    report = assessed(asked.file, asked)
    view = report.toward(
        asked.name,
        direction="from" if asked.reverse else "toward",
        mappings=[text_of(Path(each).read_bytes()) for each in asked.mappings],
        outlines=[text_of(Path(each).read_bytes()) for each in asked.outline],
        held=asked.held,
        hops=asked.hops,
    )
    if view is None:
        print(text.together({name(asked.file): report}, "info", Paint("never")), file=sys.stderr)
        return 1
    match asked.format:
        case "markdown":
            write(view.to_markdown(), asked.output)
        case "csv":
            write(view.to_csv(excel=asked.excel), asked.output)
        case "json":
            write(json.dumps(view.to_dict(), ensure_ascii=False, indent=2), asked.output)
        case _:
            write(_text(view, Paint("auto", to_file=asked.output is not None)), asked.output)
    return 0


def _text(view: Crosswalk, paint: Paint) -> str:
    counts = {"covered": view.counts.covered, "partly": view.counts.partly, "notCovered": view.counts.not_covered, "notApplicable": view.counts.not_applicable}
    lines = [paint(f"{view.title}  {view.edition or ''}".strip(), "bold") + f"  {paint.mark(view.ground)}"]
    lines.append("  " + "   ".join(f"{word('carriedState', state)} {number}" for state, number in counts.items() if number))
    lines += [f"  {note}" for note in view.notes]
    for item in view.items:
        lines.append(f"\n  {item.id}  {item.title or ''}".rstrip() + f"  [{word('carriedState', item.state)}]")
        lines.append(f"    {item.reason}")
        if item.conflict:
            lines.append(f"    {item.conflict}")
        if item.next:
            lines.append(f"    → {item.next[0].hint}")
    return "\n".join(lines)
