"""`aimskit paper`: a document of the management system to sign, review or audit by."""

from __future__ import annotations

import argparse
import json
import sys

from ..errors import ArgumentError
from ..language import say
from ..papers import Printout, printout
from . import text
from .colour import Paint
from .files import document, name, write

FORMATS = ("html", "markdown", "docx", "json")


def run(asked: argparse.Namespace) -> int:
    """Makes the document; one that can't be read is a reason to stop."""
    if asked.format == "docx" and not asked.output:
        raise ArgumentError(say("command", "paperNeedsOutput"))
    if not asked.file and not asked.template:
        raise ArgumentError(say("command", "paperNeedsFile"))
    made = _made(asked)
    if made is None:
        print(text.together({name(asked.file): document(asked.file).assess()}, "info", Paint("never")), file=sys.stderr)
        return 1
    match asked.format:
        case "docx":
            made.docx(asked.output)
        case "markdown":
            write(made.markdown(), asked.output)
        case "json":
            write(json.dumps(made.to_dict(), ensure_ascii=False, indent=2), asked.output)
        case _:
            write(made.html(), asked.output)
    return 0


def _made(asked: argparse.Namespace) -> Printout | None:
    source = None if asked.template else document(asked.file)._source
    return printout(source, asked.kind, of=asked.of, as_of=asked.as_of, template=asked.template)
