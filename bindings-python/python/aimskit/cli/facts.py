"""`aimskit schema` and `aimskit rules`: what the package knows."""

from __future__ import annotations

import argparse
import json
import textwrap
from typing import Any

from ..errors import ArgumentError
from ..knowledge import json_schema, kinds, rules as all_rules
from ..language import say, word
from .files import write


def schema(asked: argparse.Namespace) -> int:
    """Prints a schema, or the kinds."""
    if asked.kind is None:
        write("\n".join(kinds()), None)
    else:
        write(json.dumps(json_schema(asked.kind, form=asked.form), ensure_ascii=False, indent=2), None)
    return 0


def rules(asked: argparse.Namespace) -> int:
    """Lists rules, or prints the page of one."""
    some = [rule for rule in all_rules() if asked.serves is None or any(_below(id, asked.serves) for id in rule.get("serves", []))]
    if asked.name is not None:
        some = [rule for rule in some if rule["name"] == asked.name]
        if not some:
            raise ArgumentError(
                say("command", "ruleUnknownServing", name=asked.name, id=asked.serves) if asked.serves else say("command", "ruleUnknown", name=asked.name)
            )
    if asked.format == "json":
        write(json.dumps(some[0] if asked.name else some, ensure_ascii=False, indent=2), None)
    elif asked.name:
        write(_page(some[0]), None)
    else:
        width = max((len(rule["name"]) for rule in some), default=0)
        write("\n".join(f"{rule['name']:<{width}}  {rule['basis']:<9}  {rule['message']}" for rule in some) or say("command", "noRule"), None)
    return 0


def _below(id: str, asked: str) -> bool:
    return id == asked or id.startswith(asked + ".")


def _page(rule: dict[str, Any]) -> str:
    page = rule.get("page", {})
    titles = ("whatItChecks", "whyAnAuditorAsks", "howToCorrectIt")
    head = say("command", "ruleHead", name=rule["name"], basis=word("basis", rule["basis"]), kind=word("kind", rule["on"]), version=rule["since"])
    said = [head, f"  {rule['message']}"]
    said += [f"\n{say('command', key)}\n{textwrap.indent(textwrap.fill(page[key], 100), '  ')}" for key in titles if key in page]
    return "\n".join([*said, f"\n{say('command', 'requirements')}  " + ", ".join(rule.get("serves", []))])
