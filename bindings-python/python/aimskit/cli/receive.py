"""`aimskit import --as bom|oscal`: bills of materials, model cards and documents of OSCAL into a document."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from ..aims import Aims
from ..answers import ImportAccount
from ..errors import ArgumentError
from ..language import say
from .files import name, tell, write

KINDS = ("bom", "oscal")


def run(asked: argparse.Namespace, into: Aims) -> int:
    """Takes the files in; one that can't be read, and what stands beside the document and is not written, are reasons to stop."""
    files = [_given(path) for path in asked.files]
    if asked.records == "bom":
        aims, account = into.with_boms(*files, progress=True)
        beside: dict[str, dict[str, Any]] = {}
    else:
        aims, account, frameworks, mappings = into.with_oscal(*files, progress=True)
        beside = {f"{each['id']}.framework.json": each for each in frameworks}
        beside |= {f"{each.id}.mapping.json": each.to_dict() for each in mappings}
    read = _told(account)
    if beside and not asked.beside:
        raise ArgumentError(say("command", "importNeedsFolder", files=", ".join(beside)))
    for path, value in beside.items():
        Path(asked.beside).mkdir(parents=True, exist_ok=True)
        write(json.dumps(value, ensure_ascii=False, indent=2), Path(asked.beside) / path)
    write(aims.to_json(indent=2), asked.output)
    return 0 if read else 1


def _given(path: str) -> str | dict[str, str]:
    return {"name": name(path), "text": sys.stdin.read()} if path == "-" else path


def _told(account: ImportAccount) -> bool:
    """Says what became of the files. Whether all could be read."""
    for source in account.sources:
        for each in source.diagnostics:
            tell(source.name, each)
    if str(account):
        print(account, file=sys.stderr)
    return all(source.readable for source in account.sources)
