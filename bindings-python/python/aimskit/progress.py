"""Progress of long work: told to whoever asked, or shown on a line of the terminal."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from typing import TextIO

from .language import say


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
        if self._clock() - self._shown >= 0.2:
            self._write("\r")

    def end(self) -> None:
        """All is done: the line is ended."""
        self._write("\r", "\n")

    def _write(self, before: str, after: str = "") -> None:
        self._shown = self._clock()
        pace = self._done / max(self._shown - self._began, 1e-9)
        self._to.write(before + say("notebook", "progress", count=f"{self._done:,}", pace=f"{pace:,.0f}") + after)
        self._to.flush()


def shown(progress: bool | Callable[[int], object]) -> Progress:
    """A progress that calls back, or shows itself in a terminal or a notebook, or writes nothing."""
    if callable(progress):
        return Progress(progress)
    looked_at = sys.stderr.isatty() or "ipykernel" in sys.modules
    return Line(sys.stderr) if progress and looked_at else Progress()
