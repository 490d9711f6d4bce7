"""Several SARIF logs as one run: code hosts take only one run of a tool."""

from __future__ import annotations

import json
from typing import Any


def together(logs: list[str]) -> str:
    """The logs as one, with the rules of all."""
    if len(logs) == 1:
        return logs[0]
    whole: dict[str, Any] = json.loads(logs[0])
    run = whole["runs"][0]
    rules = run["tool"]["driver"].setdefault("rules", [])
    places = {rule["id"]: at for at, rule in enumerate(rules)}
    for log in logs[1:]:
        other = json.loads(log)["runs"][0]
        for rule in other["tool"]["driver"].get("rules", []):
            if places.setdefault(rule["id"], len(rules)) == len(rules):
                rules.append(rule)
        for result in other["results"]:
            run["results"].append(result | {"ruleIndex": places[result["ruleId"]]})
    return json.dumps(whole, ensure_ascii=False, separators=(",", ":"))
