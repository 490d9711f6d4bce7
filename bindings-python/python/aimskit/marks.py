"""How states are marked for people: a sign, a word and a colour, never a colour alone."""

from __future__ import annotations

# Colours of Okabe and Ito, which people with any colour vision can tell apart; darkened where text stands in them.
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
    "notApplicable": "–",
    "excluded": "–",
    "info": "i",
}
_GOOD, _HALF, _BAD, _OPEN, _NONE = ("#00795a", "green"), ("#9a6a00", "yellow"), ("#b9460b", "red"), ("#0067a3", "blue"), ("#6b6b6b", "dim")
_COLOURS = {
    **dict.fromkeys(("conforms", "pass", "included", "implemented"), _GOOD),
    **dict.fromkeys(("partial", "warning"), _HALF),
    **dict.fromkeys(("gap", "fail", "error"), _BAD),
    **dict.fromkeys(("notDetermined", "info"), _OPEN),
}
WORDS = {"notDetermined": "not determined", "notApplicable": "not applicable"}


def colour(state: str) -> str:
    """Its colour on a page."""
    return _COLOURS.get(state, _NONE)[0]


def style(state: str) -> str:
    """Its style in a terminal."""
    return _COLOURS.get(state, _NONE)[1]


def word(state: str) -> str:
    """Its word."""
    return WORDS.get(state, state)
