"""`aimskit init`: a small document to begin with."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from ..errors import ArgumentError
from ..knowledge import starter
from ..language import say
from .files import write


def run(asked: argparse.Namespace) -> int:
    """Writes the starter; never over a file that is there, unless told to."""
    if asked.file != "-" and not asked.force and Path(asked.file).exists():
        raise ArgumentError(say("command", "exists", file=asked.file))
    write(starter(), asked.file)
    if asked.file != "-":
        print(say("command", "written", file=asked.file, command=f"aimskit check {asked.file}"), file=sys.stderr)
    return 0
