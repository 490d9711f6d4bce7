"""Documents in, text out."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from ..aims import Aims, load
from ..answers import Finding
from ..report import Report
from ..source import text_of


def document(path: str) -> Aims:
    """The document of a file; `-` is the standard input."""
    return load(sys.stdin.buffer) if path == "-" else load(path)


def assessed(path: str, asked: argparse.Namespace) -> Report:
    """The report on the document of a file, as the options ask for it."""
    frameworks = [text_of(Path(each).read_bytes()) for each in asked.framework]
    return document(path).assess(as_of=asked.as_of, profile=asked.profile, frameworks=frameworks)


def name(path: str) -> str:
    """How a file is spoken of."""
    return "<stdin>" if path == "-" else path


def tell(file: str, each: Finding) -> None:
    """Writes a diagnostic to the standard error, behind its place."""
    at = f":{each.span.line}:{each.span.column}" if each.span else ""
    print(f"{file}{at}: {each.severity}: {each.message}" + (f" ({each.hint})" if each.hint else ""), file=sys.stderr)


def write(text: str, path: str | Path | None) -> None:
    """Text to a file, or to the standard output."""
    text = text if text.endswith("\n") else text + "\n"
    if path is None or str(path) == "-":
        sys.stdout.write(text)
    else:
        Path(path).write_text(text, encoding="utf-8", newline="")
