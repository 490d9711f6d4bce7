"""`aimskit mapping`: a mapping set read from one format, checked, and written in another."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal

from ..answers import MappingSet
from ..crosswalks import mapping_set, mapping_sets, read_mappings, write_mappings
from ..errors import ArgumentError
from ..language import say
from ..source import text_of
from .files import name, tell, write

FORMATS = ("csv", "sssom", "oscal", "json")

Read = Literal["csv", "sssom", "oscal"]


def run(asked: argparse.Namespace) -> int:
    """Writes the set; what is wrong with it is a reason to stop, and nothing is written then."""
    known = None if Path(asked.file).exists() else next((each.id for each in mapping_sets() if each.id == asked.file), None)
    made: MappingSet | Mapping[str, Any] | None = mapping_set(known) if known else None
    if made is None:
        made = _read(asked)
    if made is None:
        return 1
    if not asked.format:
        return 0
    if asked.format == "json":
        write(json.dumps(made.to_dict() if isinstance(made, MappingSet) else made, ensure_ascii=False, indent=2), asked.output)
    elif asked.format == "oscal" and not asked.last_modified:
        raise ArgumentError(say("command", "exportNeedsInstant"))
    else:
        write(write_mappings(made, asked.format, last_modified=asked.last_modified), asked.output)
    return 0


def _read(asked: argparse.Namespace) -> MappingSet | None:
    """The set of a file; tells what is wrong with it."""
    text = sys.stdin.buffer.read() if asked.file == "-" else Path(asked.file).read_bytes()
    made, findings = read_mappings(text, asked.read or _format(asked.file, text), outlines=[text_of(Path(each).read_bytes()) for each in asked.outline])
    for each in findings:
        tell(name(asked.file), each)
    if made is not None:
        print(f"{name(asked.file)}: " + say("command", "mappingRead", count=len(made.rows)), file=sys.stderr)
    return made if findings.ok else None


def _format(path: str, text: bytes) -> Read:
    """What the file looks like."""
    if text.lstrip()[:1] == b"{":
        return "oscal"
    return "sssom" if path.endswith(".tsv") or text.startswith(b"#") else "csv"
