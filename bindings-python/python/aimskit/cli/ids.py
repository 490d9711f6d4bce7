"""`aimskit ids`: wrong numbers of the standard in any text."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from ..collection import Findings
from ..integrity import wrong_ids, wrong_ids_sarif
from ..language import say
from . import sarif
from .check import stops_at, uri
from .colour import Paint
from .files import name, write


def run(asked: argparse.Namespace) -> int:
    """Looks through every file, writes what is wrong, and says whether there is something to stop for."""
    texts = {path: sys.stdin.buffer.read() if path == "-" else Path(path).read_bytes() for path in asked.files}
    found = {path: wrong_ids(text) for path, text in texts.items()}
    match asked.format:
        case "json":
            answers: list[dict[str, Any]] = [{"file": name(path), "findings": [each.to_dict() for each in some]} for path, some in found.items()]
            write(json.dumps(answers, ensure_ascii=False, indent=2), asked.output)
        case "sarif":
            write(sarif.together([wrong_ids_sarif(text, uri(path)) for path, text in texts.items()]), asked.output)
        case _:
            write(_text(found, Paint(asked.color, to_file=asked.output is not None)), asked.output)
    return 1 if any(stops_at(each.severity, asked.fail_on) for some in found.values() for each in some) else 0


def _text(found: dict[str, Findings], paint: Paint) -> str:
    lines = []
    for path, some in found.items():
        for each in some:
            at = f":{each.span.line}:{each.span.column}" if each.span else ""
            lines.append(f"{paint(name(path) + at, 'bold')}  {each.message}" + paint(f"  [{each.code}]", "dim"))
            if each.hint:
                lines.append(f"    → {each.hint}")
    count = sum(len(some) for some in found.values())
    counted = say("command", "errors", count=count) if count else say("command", "nothingFound")
    lines.append(paint(say("command", "foundIn", found=counted, files=say("command", "filesCounted", count=len(found))), "bold"))
    return "\n".join(lines)
