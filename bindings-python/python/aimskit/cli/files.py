"""Documents in, text out."""

from __future__ import annotations

import sys
from pathlib import Path

from ..aims import Aims, load


def document(path: str) -> Aims:
    """The document of a file; `-` is the standard input."""
    return load(sys.stdin.buffer) if path == "-" else load(path)


def name(path: str) -> str:
    """How a file is spoken of."""
    return "<stdin>" if path == "-" else path


def write(text: str, path: str | Path | None) -> None:
    """Text to a file, or to the standard output."""
    text = text if text.endswith("\n") else text + "\n"
    if path is None or str(path) == "-":
        sys.stdout.write(text)
    else:
        Path(path).write_text(text, encoding="utf-8", newline="")
