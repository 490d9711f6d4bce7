"""Imports that tell how far they are, and end when whoever is told raises."""

from __future__ import annotations

import io
import time
import zipfile
from collections.abc import Callable
from typing import TypeAlias, TypeVar

from . import _core
from .awaited import awaited
from .progress import shown_share

T = TypeVar("T")

TICK = 0.1
"""Seconds after which it is told again how many bytes are read."""
LARGE = 2**20
"""Characters from which on an import takes long enough to be ended."""

Told: TypeAlias = Callable[[int, int, str], object]
"""Is told how many are done, how many there are, and of what: `"rows"`, `"files"`, `"bytes"`."""


def watched(work: Callable[[_core.Watch], T], progress: bool | Told, unit: str, *, long: bool = True) -> T:
    """What the work of the core gives, and how far it is told in the caller's own thread: ten times a second, and when it is done. What is raised
    there, and Ctrl-C, end the work. What is neither long nor told is done at once."""
    tell, watch = shown_share(progress), _core.Watch()
    if tell is None and not long:
        return work(watch)

    def look() -> None:
        done, total = watch.seen()
        if tell is not None and total:
            tell(done, total, unit)

    try:
        made = awaited(lambda: work(watch), look if tell else None)
        look()
    except BaseException:
        watch.end()
        raise
    return made


class Counted(io.BytesIO):
    """A packed file that tells how many of its bytes are read."""

    def __init__(self, held: bytes, progress: bool | Told) -> None:
        super().__init__(held)
        with zipfile.ZipFile(io.BytesIO(held)) as packed:
            self.unpacked: int = sum(each.file_size for each in packed.infolist())
            self._total = packed.start_dir  # behind it is the list of what is in it
        self._tell, self._done, self._told = shown_share(progress), 0, time.monotonic()
        self.raised: BaseException | None = None
        """What whoever is told raised: readers put errors of their own in its place."""

    def read(self, size: int | None = -1, /) -> bytes:
        """The next bytes."""
        held = super().read(size)
        if self.tell() <= self._total:
            self._done = min(self._done + len(held), self._total)
            if self._tell is not None and time.monotonic() - self._told >= TICK:
                self._say(self._done)
        return held

    def end(self) -> None:
        """All that is wanted is read."""
        if self._tell is not None:
            self._say(self._total)

    def _say(self, done: int) -> None:
        self._told = time.monotonic()
        try:
            if self._tell is not None:
                self._tell(done, self._total, "bytes")
        except BaseException as error:
            self.raised = error
            raise
