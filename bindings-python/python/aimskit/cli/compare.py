"""`aimskit diff`: two states of a document."""

from __future__ import annotations

import argparse
import sys

from ..compare import diff
from . import text
from .colour import Paint
from .files import document, name, write


def run(asked: argparse.Namespace) -> int:
    """Compares; a difference is no reason to stop."""
    before, after = document(asked.before), document(asked.after)
    difference = diff(before, after, as_of=asked.as_of)
    if difference is None:
        unread = {name(path): aims.assess(as_of=asked.as_of) for path, aims in ((asked.before, before), (asked.after, after)) if not aims.readable}
        print(text.together(unread, "info", Paint("never")), file=sys.stderr)
        return 1
    write(difference.to_json() if asked.format == "json" else str(difference), None)
    return 0
