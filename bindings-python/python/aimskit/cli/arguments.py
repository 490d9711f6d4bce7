"""What can be said on the command line."""

from __future__ import annotations

import argparse
import datetime
from importlib.metadata import version

from . import check, compare, explain, facts, init

_CODES = """exit codes:
  0  nothing to stop for
  1  something is wrong with the data: see --fail-on
  2  the command can't be done: wrong arguments, or a file that can't be read or written
"""


def _day(text: str) -> datetime.date:
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"`{text}` is no day; write it like 2026-11-23") from None


def parser() -> argparse.ArgumentParser:
    """The whole command line."""
    shape = argparse.RawDescriptionHelpFormatter
    whole = argparse.ArgumentParser(
        "aimskit",
        description="An AI management system (ISO/IEC 42001) as data: check it, see what is missing and why.",
        epilog=_CODES + "\nbegin with:\n  aimskit init\n  aimskit check aims.json",
        formatter_class=shape,
    )
    whole.add_argument("--version", action="version", version=f"aimskit {version('aimskit')}")
    commands = whole.add_subparsers(title="commands", metavar="COMMAND", required=True)

    def command(name: str, about: str, run: object, epilog: str = _CODES) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=about[0].lower() + about[1:].split(". ")[0].rstrip("."), description=about, epilog=epilog, formatter_class=shape)
        made.set_defaults(run=run)
        return made

    one = command("check", "Check documents: errors of shape, findings of the rules, verdicts and gates.", check.run)
    one.add_argument("files", nargs="+", metavar="FILE", help="documents as JSON; - is the standard input")
    _day_and_profile(one)
    one.add_argument("--format", choices=check.FORMATS, default="text", help="what to write; text when left out")
    one.add_argument("--table", choices=check.TABLES, default="findings", help="which table --format csv writes; findings when left out")
    one.add_argument("-o", "--output", metavar="PATH", help="write here instead of the standard output; a folder for html, markdown or csv of several files")
    one.add_argument("--fail-on", choices=("error", "warning", "info", "never"), default="error", help="exit with 1 from this severity on; error when left out")
    one.add_argument("--show", choices=("error", "warning", "info"), default="info", help="in text, show findings from this severity on; info when left out")
    _colour(one)

    one = command("init", "Write a small document to begin with.", init.run)
    one.add_argument("file", nargs="?", default="aims.json", metavar="FILE", help="where to; aims.json when left out, - is the standard output")
    one.add_argument("--force", action="store_true", help="write over a file that is there")

    one = command("explain", "Say why a verdict is what it is, with the records it rests on and what to do next.", explain.run)
    one.add_argument("file", metavar="FILE", help="a document; - is the standard input")
    one.add_argument("id", metavar="ID", help='a requirement, control, clause, list item, record or rule, as in "6.1.3 f)", A.6.2.4 or R-1')
    _day_and_profile(one)
    one.add_argument("--format", choices=("text", "json"), default="text", help="text when left out")

    one = command("diff", "Compare two states of a document: records, verdicts, findings, gates, and what got weaker.", compare.run)
    one.add_argument("before", metavar="BEFORE", help="a document")
    one.add_argument("after", metavar="AFTER", help="the same document later")
    one.add_argument("--as-of", type=_day, metavar="DAY", help="the day on which both are looked at, as in 2026-11-23; today when left out")
    one.add_argument("--format", choices=("text", "json"), default="text", help="text when left out")

    one = command("schema", "Print a JSON Schema; without a kind, the kinds there are.", facts.schema)
    one.add_argument("kind", nargs="?", metavar="KIND", help="aims for a document, or a kind of record such as risk")
    one.add_argument("--form", action="store_true", help="draft-07 as form libraries take it, instead of 2020-12")

    one = command("rules", "List the rules, or print the page of one.", facts.rules)
    one.add_argument("name", nargs="?", metavar="NAME", help="name of a rule, which is the code of its findings")
    one.add_argument("--serves", metavar="ID", help="only rules that serve this requirement or control, or one below it, as in 8.2 or A.6.2.4")
    one.add_argument("--format", choices=("text", "json"), default="text", help="text when left out")
    return whole


def _day_and_profile(one: argparse.ArgumentParser) -> None:
    one.add_argument("--as-of", type=_day, metavar="DAY", help="the day asked about, as in 2026-11-23; today when left out")
    one.add_argument("--profile", choices=("draft", "review", "auditReady"), default="review", help="how far along it is: changes severities, never a verdict; review when left out")
    one.add_argument("--framework", action="append", default=[], metavar="FILE", help="a framework to judge beside the standard; may be given again")


def _colour(one: argparse.ArgumentParser) -> None:
    one.add_argument("--color", choices=("auto", "always", "never"), default="auto", help="colour; auto is only on a terminal, and not where NO_COLOR is set")
