"""What can be said on the command line."""

from __future__ import annotations

import argparse
import datetime
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path

from ..language import load_language, say, set_language
from ..papers import KINDS
from . import bring, check, compare, explain, facts, ids, init, mapping, seal, take, toward, typeset


def _said(key: str, **params: int | str) -> str:
    # argparse takes `%` for the beginning of a place.
    return say("command", key, **params).replace("%", "%%")


def _codes(fails_on: bool = False) -> str:
    said = ("exit0", "exit1FailOn" if fails_on else "exit1", "exit2")
    return "\n".join([say("command", "exitCodes"), *(f"  {code}  {say('command', key)}" for code, key in enumerate(said))]) + "\n"


def _day(text: str) -> datetime.date:
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(say("command", "notADate", text=text)) from None


def speak(arguments: Sequence[str] | None) -> None:
    """Takes the language file of the command line, so that its help is in that language too."""
    early = argparse.ArgumentParser(add_help=False, allow_abbrev=False, exit_on_error=False)
    early.add_argument("--language")
    try:
        asked, _ = early.parse_known_args(arguments)
    except argparse.ArgumentError:  # the whole parser says so
        return
    set_language(load_language(Path(asked.language)) if asked.language else None)


def parser() -> argparse.ArgumentParser:
    """The whole command line."""
    shape = argparse.RawDescriptionHelpFormatter
    codes = _codes()
    whole = argparse.ArgumentParser(
        "aimskit",
        description=_said("about"),
        epilog=f"{codes}\n{say('command', 'begin')}\n  aimskit init\n  aimskit check aims.json",
        formatter_class=shape,
    )
    whole.add_argument("--version", action="version", version=f"aimskit {version('aimskit')}")
    commands = whole.add_subparsers(title=say("command", "commands"), metavar="COMMAND", required=True)

    def command(name: str, run: object) -> argparse.ArgumentParser:
        about = _said(name)
        made = commands.add_parser(name, help=about, description=about, epilog=_codes(name in ("check", "ids")), formatter_class=shape)
        made.add_argument("--language", metavar="FILE", help=_said("language"))
        made.set_defaults(run=run)
        return made

    def formats(one: argparse.ArgumentParser, *more: str) -> None:
        one.add_argument("--format", choices=("text", *more), default="text", help=_said("format", default="text"))

    one = command("check", check.run)
    one.add_argument("files", nargs="+", metavar="FILE", help=_said("files"))
    _day_and_profile(one)
    formats(one, *check.FORMATS[1:])
    one.add_argument("--table", choices=check.TABLES, default="findings", metavar="TABLE", help=_said("table", default="findings"))
    one.add_argument("--excel", action="store_true", help=_said("excel"))
    one.add_argument("-o", "--output", metavar="PATH", help=_said("output"))
    one.add_argument("--fail-on", choices=("error", "warning", "info", "never"), default="error", help=_said("failOn", default="error"))
    one.add_argument("--show", choices=("error", "warning", "info"), default="info", help=_said("show", default="info"))
    one.add_argument("--color", choices=("auto", "always", "never"), default="auto", help=_said("colour"))

    one = command("init", init.run)
    one.add_argument("file", nargs="?", default="aims.json", metavar="FILE", help=_said("initFile", default="aims.json"))
    one.add_argument("--force", action="store_true", help=_said("force"))

    one = command("explain", explain.run)
    one.add_argument("file", metavar="FILE", help=_said("file"))
    one.add_argument("id", metavar="ID", help=_said("id"))
    _day_and_profile(one)
    formats(one, "json")

    one = command("toward", toward.run)
    one.add_argument("name", metavar="FRAMEWORK", help=_said("towardFramework"))
    one.add_argument("file", metavar="FILE", help=_said("file"))
    _day_and_profile(one)
    one.add_argument("--mappings", action="append", default=[], metavar="FILE", help=_said("mappings"))
    one.add_argument("--outline", action="append", default=[], metavar="FILE", help=_said("outline"))
    one.add_argument("--held", action="append", default=[], metavar="FRAMEWORK", help=_said("held"))
    one.add_argument("--hops", type=int, default=1, metavar="N", help=_said("hops", default=1))
    one.add_argument("--reverse", action="store_true", help=_said("reverse"))
    formats(one, *toward.FORMATS[1:])
    one.add_argument("--excel", action="store_true", help=_said("excel"))
    one.add_argument("-o", "--output", metavar="PATH", help=_said("tableOutput"))

    one = command("diff", compare.run)
    one.add_argument("before", metavar="BEFORE", help=_said("before"))
    one.add_argument("after", metavar="AFTER", help=_said("after"))
    one.add_argument("--as-of", type=_day, metavar="DATE", help=_said("asOfBoth"))
    formats(one, "json")

    one = command("import", bring.run)
    one.add_argument("files", nargs="+", metavar="FILE", help=_said("importFile"))
    one.add_argument("--as", dest="records", metavar="WHAT", help=_said("importAs"))
    one.add_argument("--plan", action="store_true", help=_said("importPlan"))
    one.add_argument("--mapping", metavar="FILE", help=_said("importMapping"))
    one.add_argument("--into", metavar="FILE", help=_said("importInto"))
    one.add_argument("--sheet", metavar="NAME", help=_said("importSheet"))
    one.add_argument("--heading-line", type=int, metavar="N", help=_said("importHeadingLine"))
    one.add_argument("--encoding", metavar="NAME", help=_said("importEncoding"))
    one.add_argument("--beside", metavar="FOLDER", help=_said("importBeside"))
    one.add_argument("-o", "--output", metavar="PATH", help=_said("output"))

    one = command("paper", typeset.run)
    one.add_argument("kind", choices=KINDS, metavar="KIND", help=_said("paperKind", kinds=", ".join(KINDS)))
    one.add_argument("file", nargs="?", metavar="FILE", help=_said("file"))
    one.add_argument("--of", metavar="ID", help=_said("paperOf"))
    one.add_argument("--template", action="store_true", help=_said("paperTemplate"))
    one.add_argument("--as-of", type=_day, metavar="DATE", help=_said("asOf"))
    one.add_argument("--format", choices=typeset.FORMATS, default="html", help=_said("format", default="html"))
    one.add_argument("-o", "--output", metavar="PATH", help=_said("paperOutput"))

    one = command("export", take.run)
    one.add_argument("file", metavar="FILE", help=_said("file"))
    _day_and_profile(one)
    one.add_argument("--format", choices=("xlsx", "csv", "oscal"), default="xlsx", help=_said("format", default="xlsx"))
    one.add_argument("--table", metavar="TABLE", help=_said("exportTable"))
    one.add_argument("--last-modified", metavar="INSTANT", help=_said("exportLastModified"))
    one.add_argument("-o", "--output", metavar="PATH", help=_said("exportOutput"))

    one = command("mapping", mapping.run)
    one.add_argument("file", metavar="FILE", help=_said("mappingFile"))
    one.add_argument("--from", dest="read", choices=mapping.FORMATS[:-1], help=_said("mappingFrom"))
    one.add_argument("--format", choices=mapping.FORMATS, help=_said("mappingTo"))
    one.add_argument("--outline", action="append", default=[], metavar="FILE", help=_said("outline"))
    one.add_argument("--last-modified", metavar="INSTANT", help=_said("exportLastModified"))
    one.add_argument("-o", "--output", metavar="PATH", help=_said("tableOutput"))

    one = command("digest", seal.digest)
    one.add_argument("file", metavar="FILE", help=_said("file"))
    one.add_argument("ids", nargs="*", metavar="ID", help=_said("digestIds"))
    formats(one, "json")

    one = command("log", seal.log)
    one.add_argument("before", metavar="BEFORE", help=_said("before"))
    one.add_argument("after", metavar="AFTER", help=_said("after"))
    one.add_argument("--on", required=True, metavar="INSTANT", help=_said("logOn"))
    one.add_argument("--by", metavar="ID", help=_said("logBy"))
    one.add_argument("--reason", metavar="TEXT", help=_said("logReason"))
    one.add_argument("--log", metavar="FILE", help=_said("logFile"))
    one.add_argument("--previous", metavar="SHA256", help=_said("logPrevious"))

    one = command("verify", seal.verify)
    one.add_argument("log", metavar="LOG", help=_said("verifyLog"))
    one.add_argument("--document", metavar="FILE", help=_said("verifyDocument"))
    one.add_argument("--last", metavar="SHA256", help=_said("verifyLast"))
    one.add_argument("--previous", metavar="SHA256", help=_said("logPrevious"))

    one = command("statement", seal.in_toto)
    one.add_argument("file", metavar="FILE", help=_said("file"))
    one.add_argument("id", metavar="ID", help=_said("statementId"))
    one.add_argument("-o", "--output", metavar="PATH", help=_said("tableOutput"))

    one = command("ids", ids.run)
    one.add_argument("files", nargs="+", metavar="FILE", help=_said("idsFiles"))
    formats(one, "json", "sarif")
    one.add_argument("-o", "--output", metavar="PATH", help=_said("idsOutput"))
    one.add_argument("--fail-on", choices=("error", "warning", "info", "never"), default="error", help=_said("failOn", default="error"))
    one.add_argument("--color", choices=("auto", "always", "never"), default="auto", help=_said("colour"))

    one = command("schema", facts.schema)
    one.add_argument("kind", nargs="?", metavar="KIND", help=_said("kind"))
    one.add_argument("--form", action="store_true", help=_said("form"))

    one = command("rules", facts.rules)
    one.add_argument("name", nargs="?", metavar="NAME", help=_said("name"))
    one.add_argument("--serves", metavar="ID", help=_said("serves"))
    formats(one, "json")
    return whole


def _day_and_profile(one: argparse.ArgumentParser) -> None:
    one.add_argument("--as-of", type=_day, metavar="DATE", help=_said("asOf"))
    one.add_argument("--profile", choices=("draft", "review", "auditReady"), default="review", help=_said("profile", default="review"))
    one.add_argument("--framework", action="append", default=[], metavar="FILE", help=_said("framework"))
