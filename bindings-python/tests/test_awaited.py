"""Ctrl-C ends the wait for long work of the core."""

from __future__ import annotations

import _thread
import signal
import threading

import pytest

import aimskit
from aimskit.awaited import awaited


def test_gives_what_the_work_gives() -> None:
    assert awaited(lambda: 7) == 7
    with pytest.raises(KeyError):
        awaited(lambda: {}["nothing"])
    inside: list[int] = []
    other = threading.Thread(target=lambda: inside.append(awaited(threading.get_ident)))
    other.start()
    other.join()
    assert inside == [other.ident], "what waits in another thread needs no third one"


def test_an_interrupt_ends_the_wait_and_not_the_work() -> None:
    begun, end, ended = threading.Event(), threading.Event(), threading.Event()

    def work() -> None:
        begun.set()
        end.wait()
        ended.set()

    def interrupt() -> None:
        begun.wait()
        _thread.interrupt_main()

    # What runs in the background of a shell ignores the signal.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    threading.Thread(target=interrupt, daemon=True).start()
    try:
        with pytest.raises(KeyboardInterrupt):
            awaited(work)
    finally:
        signal.signal(signal.SIGINT, before)
    assert not ended.is_set()
    end.set()
    assert ended.wait(60)


def test_a_large_table_is_awaited_in_the_language_that_was_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("aimskit.spreadsheets.LARGE", 0)
    table = "ID,Risk\nR-1,Drift\n"
    plan = aimskit.plan_import(table, "risks")
    assert [risk.title for risk in aimskit.import_table(table, plan).aims.risks] == ["Drift"]
