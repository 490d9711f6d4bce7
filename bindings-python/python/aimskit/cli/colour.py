"""Colour on a terminal, and only there."""

from __future__ import annotations

import os
import sys

from ..marks import SIGNS, style, word

_CODES = {"green": "32", "yellow": "33", "red": "31", "blue": "34", "magenta": "35", "cyan": "36", "dim": "2", "bold": "1"}


class Paint:
    """Paints text, or leaves it as it is."""

    def __init__(self, when: str, to_file: bool = False) -> None:
        terminal = sys.stdout.isatty() and "NO_COLOR" not in os.environ and os.environ.get("TERM") != "dumb" and not to_file
        self.on: bool = when == "always" or (when == "auto" and terminal)

    def __call__(self, text: str, how: str) -> str:
        """Text in a style."""
        return f"\x1b[{_CODES[how]}m{text}\x1b[0m" if self.on else text

    def mark(self, state: str, group: str | None = None) -> str:
        """A state: sign and word."""
        return self(f"{SIGNS.get(state, '')} {word(state, group)}".strip(), style(state))
