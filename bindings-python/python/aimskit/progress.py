"""Progress of long work: told to whoever asked, or shown on a line of the terminal."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from typing import TextIO

from .language import say


SHOWN = 0.2
"""Seconds between two writings of a line."""


class Progress:
    """Is told how much is done; `end` says that it is all."""

    def __init__(self, tell: Callable[[int], object] | None = None) -> None:
        self._tell = tell

    def __call__(self, done: int) -> None:
        if self._tell:
            self._tell(done)

    def end(self) -> None:
        """All is done."""


class Line(Progress):
    """One line that is written over again, at most five times a second."""

    def __init__(self, to: TextIO, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._to, self._clock = to, clock
        self._began = self._shown = clock()
        self._done = 0

    def __call__(self, done: int) -> None:
        self._done = done
        if self._clock() - self._shown >= SHOWN:
            self._write("\r")

    def end(self) -> None:
        """All is done: the line is ended."""
        self._write("\r", "\n")

    def _text(self) -> str:
        pace = self._done / max(self._shown - self._began, 1e-9)
        return say("notebook", "progress", count=f"{self._done:,}", pace=f"{pace:,.0f}")

    def _write(self, before: str, after: str = "") -> None:
        self._shown = self._clock()
        self._to.write(before + self._text() + after)
        self._to.flush()


class Share(Line):
    """A line with how many there are, which ends with them: `12,000 of 100,000 rows`. What is done within a moment is not shown."""

    def tell(self, done: int, total: int, unit: str) -> None:
        """Shows how many are done."""
        self._said = say("notebook", f"done{unit.capitalize()}", done=f"{done:,}", total=f"{total:,}")
        if done < total:
            self(done)
        elif self._shown > self._began:
            self.end()
            self._began = self._shown

    def _text(self) -> str:
        return self._said


def shown_share(progress: bool | Callable[[int, int, str], object]) -> Callable[[int, int, str], object] | None:
    """Whoever is told how many of how many are done: the caller, or a line in a terminal or a notebook; none elsewhere."""
    if callable(progress):
        return progress
    return Share(sys.stderr).tell if progress and _is_looked_at() else None


def _is_looked_at() -> bool:
    return sys.stderr.isatty() or "ipykernel" in sys.modules


def shown(progress: bool | Callable[[int], object]) -> Progress:
    """A progress that calls back, or shows itself in a terminal or a notebook, or writes nothing."""
    if callable(progress):
        return Progress(progress)
    return Line(sys.stderr) if progress and _is_looked_at() else Progress()
