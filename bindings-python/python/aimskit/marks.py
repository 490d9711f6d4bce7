"""How states are marked for people: a sign, a word and a colour, never a colour alone."""

from __future__ import annotations

from . import language

# The hues of Okabe and Ito, which people with any colour vision can tell apart, as light as reads best on white and on black alike.
SIGNS = {
    "conforms": "✓",
    "pass": "✓",
    "included": "✓",
    "implemented": "✓",
    "partial": "◐",
    "warning": "▲",
    "gap": "✗",
    "fail": "✗",
    "error": "✗",
    "notDetermined": "?",
    "undecided": "?",
    "notApplicable": "–",
    "excluded": "–",
    "info": "i",
    "law": "§",
    "standard": "■",
    "practice": "○",
    "framework": "◇",
    "records": "≠",
}
_GOOD, _HALF, _BAD, _OPEN, _NONE = ("#00865f", "green"), ("#9e6f00", "yellow"), ("#cb5210", "red"), ("#1f7ab8", "blue"), ("#777777", "dim")
# What is behind a finding; each has 4.5 to 1 on white and on black.
_LAW, _STANDARD, _PRACTICE = ("#8c5cd0", "magenta"), ("#00828c", "cyan"), ("#966f15", "yellow")
GROUNDS = ("law", "standard", "practice", "framework", "records")
_COLOURS = {
    **dict.fromkeys(("conforms", "pass", "included", "implemented"), _GOOD),
    **dict.fromkeys(("partial", "warning"), _HALF),
    **dict.fromkeys(("gap", "fail", "error"), _BAD),
    **dict.fromkeys(("notDetermined", "info"), _OPEN),
    "law": _LAW,
    "standard": _STANDARD,
    "practice": _PRACTICE,
}
# Where a state is said, when nothing else is told.
_GROUPS = {
    **dict.fromkeys(("pass", "fail"), "gateState"),
    **dict.fromkeys(("error", "warning", "info"), "severity"),
    **dict.fromkeys(GROUNDS, "ground"),
    **dict.fromkeys(("included", "excluded", "undecided"), "soaDecision"),
}


def colour(state: str) -> str:
    """Its colour on a page."""
    return _COLOURS.get(state, _NONE)[0]


def style(state: str) -> str:
    """Its style in a terminal."""
    return _COLOURS.get(state, _NONE)[1]


def word(state: str, group: str | None = None) -> str:
    """Its word, in the language that is spoken."""
    return language.word(group or _GROUPS.get(state, "status"), state)
