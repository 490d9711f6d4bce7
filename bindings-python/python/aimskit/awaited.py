"""Long work of the core that Ctrl-C ends."""

from __future__ import annotations

import contextvars
import threading
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

TICK = 0.1
"""Seconds of waiting until `look` comes to its turn again."""


def awaited(work: Callable[[], T], look: Callable[[], object] | None = None) -> T:
    """What the work gives. While the core works Python sees no signal: in the main thread it is done in another one, and Ctrl-C ends the wait.
    `look` runs while it waits, in the thread that waits; what it raises ends the wait too."""
    if look is None and threading.current_thread() is not threading.main_thread():
        return work()
    ended, given, failed = threading.Event(), [], []
    here = contextvars.copy_context()

    def apart() -> None:
        try:
            given.append(here.run(work))
        except BaseException as error:
            failed.append(error)
        finally:
            ended.set()

    threading.Thread(target=apart, daemon=True).start()
    while not ended.wait(TICK):
        if look is not None:
            look()
    if failed:
        raise failed[0]
    return given[0]
