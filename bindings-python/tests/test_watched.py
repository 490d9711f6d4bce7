"""Imports tell truly how far they are, in the thread of the caller, and end when whoever is told raises."""

from __future__ import annotations

import io
import json
import sys
import threading
import time
from pathlib import Path

import pytest

import aimskit
from aimskit import _core, watched
from aimskit.cli import main
from aimskit.progress import Share
from aimskit.verbs import options

ROWS = 3_000
TABLE = "ID,Risk,Owner\n" + "".join(f"R-{at},Risk {at},Owner {at % 7}\n" for at in range(ROWS))
CATALOGUE = json.dumps({"catalog": {"metadata": {"title": "House rules"}, "controls": [{"id": "h-1"}]}})
BOM = json.dumps({"bomFormat": "CycloneDX", "specVersion": "1.6", "components": [{"type": "data", "name": "Tickets"}]})


class Told:
    """Notes what it is told, and where."""

    def __init__(self) -> None:
        self.said: list[tuple[int, int, str]] = []
        self.threads: set[threading.Thread] = set()

    def __call__(self, done: int, total: int, unit: str) -> None:
        self.said.append((done, total, unit))
        self.threads.add(threading.current_thread())


def workbook(rows: int) -> bytes:
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Risks")
    sheet.append(["ID", "Risk"])
    for at in range(rows):
        sheet.append([f"R-{at}", f"Risk {at}"])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_rows_are_told_of_all_and_to_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("aimskit.awaited.TICK", 0.001)
    told, mapping = Told(), aimskit.plan_import(TABLE, "risks").mapping
    done = aimskit.import_table(TABLE, mapping, progress=told)
    assert len(done.aims.risks) == ROWS
    counts = [each[0] for each in told.said]
    assert counts == sorted(counts) and counts[-1] == ROWS and {each[1:] for each in told.said} == {(ROWS, "rows")}
    assert len(set(counts)) > 1, "nothing was told before the end"
    assert told.threads == {threading.current_thread()}
    assert done.aims.to_json() == aimskit.import_table(TABLE, mapping).aims.to_json()


def test_in_another_thread_it_is_told_there(monkeypatch: pytest.MonkeyPatch) -> None:
    told, mapping = Told(), aimskit.plan_import(TABLE, "risks").mapping
    thread = threading.Thread(target=lambda: aimskit.import_table(TABLE, mapping, progress=told))
    thread.start()
    thread.join()
    assert told.threads == {thread} and told.said[-1] == (ROWS, ROWS, "rows")


def test_what_is_raised_ends_the_import(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("aimskit.awaited.TICK", 0.001)
    watches: list[_core.Watch] = []
    monkeypatch.setattr(watched._core, "Watch", lambda made=_core.Watch: watches.append(made()) or watches[-1])
    mapping = aimskit.plan_import(TABLE, "risks").mapping
    watches.clear()

    def enough(done: int, total: int, unit: str) -> None:
        raise LookupError("enough")

    with pytest.raises(LookupError, match="enough"):
        aimskit.import_table(TABLE, mapping, progress=enough)
    [watch] = watches
    # The work in the background ends as well.
    last = -1
    while last != (last := watch.seen()[0]):
        time.sleep(0.05)
    assert last < ROWS


def test_the_core_ends_at_the_next_row() -> None:
    mapping = aimskit.plan_import(TABLE, "risks").mapping.to_dict()
    watch = _core.Watch()
    assert watch.seen() == (0, 0)
    watch.end()
    assert json.loads(_core.import_rows('{"schemaVersion":"1.0"}', TABLE, options(mapping=mapping), None, watch)) == {}
    assert watch.seen() == (0, ROWS)


def test_files_are_told() -> None:
    for name, text in (("with_boms", BOM), ("with_oscal", CATALOGUE)):
        told = Told()
        files = [{"name": str(at), "text": text} for at in range(3)]
        getattr(aimskit.loads({"schemaVersion": "1.0"}), name)(*files, progress=told)
        assert told.said[-1] == (3, 3, "files"), name

        def enough(done: int, total: int, unit: str) -> None:
            raise LookupError("enough")

        with pytest.raises(LookupError):
            getattr(aimskit.loads({"schemaVersion": "1.0"}), name)(*files, progress=enough)


def test_a_workbook_is_told_by_its_bytes_and_then_by_its_rows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("aimskit.watched.TICK", 0)
    path = tmp_path / "risks.xlsx"
    path.write_bytes(workbook(5_000))
    told = Told()
    plan = aimskit.plan_import(path, "risks", progress=told)
    done = aimskit.import_table(path, plan, progress=told)
    assert len(done.aims.risks) == 5_000
    units = [unit for _, _, unit in told.said]
    assert sorted(set(units)) == ["bytes", "rows"] and units[-1] == "rows"
    read = [each for each in told.said if each[2] == "bytes"]
    [total] = {each[1] for each in read}
    assert 0 < total < path.stat().st_size and read[-1][0] == total and len({each[0] for each in read}) > 3
    for at in range(1, len(read)):
        assert read[at][0] >= read[at - 1][0] or read[at - 1][0] == total, "only a second reading begins anew"

    def enough(done: int, total: int, unit: str) -> None:
        raise ValueError("enough")

    with pytest.raises(ValueError, match="^enough$"):
        aimskit.plan_import(path, "risks", progress=enough)


def test_a_line_shows_what_takes_its_time() -> None:
    out, clock = io.StringIO(), [0.0]
    line = Share(out, lambda: clock[0])
    for moment, done in ((0.1, 10), (0.3, 1_000), (0.4, 1_100), (0.6, 1_200), (0.7, 2_000), (0.8, 2_000)):
        clock[0] = moment
        line.tell(done, 2_000, "rows")
    assert out.getvalue() == "\r1,000 of 2,000 rows\r1,200 of 2,000 rows\r2,000 of 2,000 rows\n"
    out = io.StringIO()
    Share(out, lambda: 0.0).tell(2_000, 2_000, "rows")
    assert out.getvalue() == "", "what is done at once needs no line"


def test_the_command_shows_it_on_a_terminal_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    table, mapping = tmp_path / "risks.csv", tmp_path / "mapping.json"
    table.write_text(TABLE, "utf-8")
    assert main(["import", str(table), "--as", "risks", "--plan", "-o", str(mapping)]) == 0
    assert main(["import", str(table), "--mapping", str(mapping), "-o", str(tmp_path / "aims.json")]) == 0
    assert " of " not in capsys.readouterr().err
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    monkeypatch.setattr("aimskit.progress.SHOWN", 0.0)
    monkeypatch.setattr("aimskit.awaited.TICK", 0.001)
    assert main(["import", str(table), "--mapping", str(mapping), "-o", str(tmp_path / "aims.json")]) == 0
    assert f"\r{ROWS:,} of {ROWS:,} rows\n" in capsys.readouterr().err
