"""`aimskit digest`, `log`, `verify`, `statement`: what shows that records are as they were."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from ..aims import Aims
from ..errors import ArgumentError, ValidationError
from ..integrity import change_log, digests, document_digest, statement, verify_log
from ..language import say, word
from .files import document, write


def digest(asked: argparse.Namespace) -> int:
    """Writes a digest for the document and each record, as `sha256sum` does."""
    aims = document(asked.file)
    try:
        records = digests(aims, asked.ids)
        whole = [] if asked.ids else [(document_digest(aims), asked.file)]
    except ValidationError as error:
        return _refused(error)
    if asked.format == "json":
        write(json.dumps([each.to_dict() for each in records], ensure_ascii=False, indent=2), None)
    else:
        write("\n".join(f"{sha256}  {name}" for sha256, name in [*whole, *((each.sha256, each.record.id) for each in records)]), None)
    return 0


def log(asked: argparse.Namespace) -> int:
    """Writes the entry of what was changed, or puts it behind those of a log."""
    before, after = document(asked.before), document(asked.after)
    entries: list[Any] = _entries(asked.log) if asked.log and Path(asked.log).exists() else []
    previous = entries[-1].get("digest") if entries else asked.previous
    try:
        entry = change_log(before, after, on=asked.on, by=asked.by, reason=asked.reason, previous=previous)
    except ValidationError as error:
        return _refused(error)
    if entry is None:
        print(say("command", "logSame"), file=sys.stderr)
    elif asked.log:
        write(json.dumps({"entries": [*entries, entry.to_dict()]}, ensure_ascii=False, indent=2), asked.log)
    else:
        write(json.dumps(entry.to_dict(), ensure_ascii=False, indent=2), None)
    return 0


def verify(asked: argparse.Namespace) -> int:
    """Says which entry of a log is the first that is broken: a reason to stop."""
    try:
        now = document_digest(document(asked.document)) if asked.document else None
    except ValidationError as error:
        return _refused(error)
    entries = _entries(asked.log)
    broken = verify_log(entries, previous=asked.previous, last=asked.last, document=now)
    if broken is None:
        print(say("command", "logHolds", count=len(entries)))
        return 0
    print(say("command", "logBroken", number=broken.index + 1, why=word("logBreak", broken.why)), file=sys.stderr)
    return 1


def in_toto(asked: argparse.Namespace) -> int:
    """Writes the statement to sign."""
    aims: Aims = document(asked.file)
    try:
        text = statement(aims, asked.id)
    except ValidationError as error:
        return _refused(error)
    if asked.output:
        Path(asked.output).write_text(text, encoding="utf-8", newline="")  # its digest is of these bytes: no line is added
    else:
        sys.stdout.write(text)
    return 0


def _entries(path: str) -> list[Any]:
    try:
        held = json.loads(Path(path).read_bytes())
    except ValueError as error:
        raise ArgumentError(f"{path}: {error}") from None
    entries = held.get("entries") if isinstance(held, dict) else held
    if not isinstance(entries, list):
        raise ArgumentError(f"{path}: {say('command', 'logNone')}")
    return entries


def _refused(error: ValidationError) -> int:
    print(error, file=sys.stderr)
    return 1
