"""`aimskit explain`: why a verdict is what it is."""

from __future__ import annotations

import argparse
import sys

from ..errors import ArgumentError
from . import text
from .colour import Paint
from .files import assessed, name, write


def run(asked: argparse.Namespace) -> int:
    """Explains an id. It has to be that of a requirement, control, rule or record."""
    report = assessed(asked.file, asked)
    explained = report.explain(asked.id)
    if explained is None:
        print(text.together({name(asked.file): report}, "info", Paint("never")), file=sys.stderr)
        return 1
    if not (explained.verdicts or explained.record or explained.rule):
        raise ArgumentError(str(explained).strip())
    write(explained.to_json() if asked.format == "json" else str(explained), None)
    return 0
