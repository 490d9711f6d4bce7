"""Tables of others in, tables of records out."""

from __future__ import annotations

import datetime
import io
import json
import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

import aimskit
from aimskit.cli import main
from aimskit.errors import ArgumentError

ROOT = Path(__file__).resolve().parents[2]
REGISTER = ROOT / "examples/data/register.csv"


def test_the_page_about_spreadsheets_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    blocks = re.findall(r"```python\n(.*?)```", (ROOT / "docs/spreadsheets.md").read_text("utf-8"), re.S)
    assert len(blocks) >= 5
    known: dict[str, object] = {}
    for block in blocks:
        exec(compile(block, "docs/spreadsheets.md", "exec"), known)


def workbook(rows: list[list[object]], title: str = "Risks") -> bytes:
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    hidden = book.active
    hidden.title, hidden.sheet_state = "notes", "hidden"
    sheet = book.create_sheet(title)
    for row in rows:
        sheet.append(row)
    sheet.merge_cells("C2:C3")
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_a_workbook_is_read_as_it_shows(tmp_path: Path) -> None:
    path = tmp_path / "risks.xlsx"
    path.write_bytes(workbook([["ID", "Risk", "Owner", "Last review"], ["R-1", "Drift", "Ana Díaz", datetime.datetime(2026, 3, 31)], ["R-2", "Leak", None, 46112.0]]))
    plan = aimskit.plan_import(path, "risks")
    done = aimskit.import_table(path, plan)
    assert done, done.diagnostics
    assert [risk.owner for risk in done.aims.risks] == ["ana-diaz", "ana-diaz"]
    assert done.aims.risks[0].reviewed_on == datetime.date(2026, 3, 31)
    assert done.account.records[0].places[0].sheet == "Risks"
    digest = done.account.sources[0].digest
    assert digest is not None and len(digest.value) == 64
    with pytest.raises(ArgumentError, match="no sheet 'wishes'"):
        aimskit.plan_import(path, "risks", sheet="wishes")
    (tmp_path / "none.xlsx").write_bytes(b"PK no workbook")
    with pytest.raises(ArgumentError, match="not readable"):
        aimskit.plan_import(tmp_path / "none.xlsx", "risks")


def test_a_workbook_that_unpacks_to_too_much_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    path = tmp_path / "large.xlsx"
    path.write_bytes(workbook([["ID"], ["R-1"], ["R-2"]]))
    monkeypatch.setattr("aimskit.spreadsheets._MOST_UNPACKED", 100)
    with pytest.raises(ArgumentError, match="unpacks to"):
        aimskit.plan_import(path, "risks")


def test_formulas_count_by_the_value_that_was_saved(tmp_path: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    book.active.append(["ID", "Risk", "Score", "Category"])
    book.active.append(["R-1", "Drift", "=3*4", '=""'])
    book.active.append(["R-2", "Leak", 6, "data"])
    out = io.BytesIO()
    book.save(out)
    path = tmp_path / "risks.xlsx"
    path.write_bytes(out.getvalue())
    # No program has computed them: that is told at their cells, and the row is left out.
    done = aimskit.import_table(path, aimskit.plan_import(path, "risks"))
    assert [(each.code, each.span.line, each.span.column) for each in done.diagnostics if each.span] == [("cell-shows-error", 2, 3), ("cell-shows-error", 2, 4)]
    assert [risk.id for risk in done.aims.risks] == ["R-2"]

    def saved(part: bytes) -> bytes:
        return part.replace(b'<c r="C2"><f>3*4</f><v></v></c>', b'<c r="C2"><f>3*4</f><v>12</v></c>').replace(b'<c r="D2"><f>""</f><v></v></c>', b'<c r="D2" t="str"><f>""</f><v></v></c>')

    path.write_bytes(repacked(out.getvalue(), "xl/worksheets/sheet1.xml", saved))
    done = aimskit.import_table(path, aimskit.plan_import(path, "risks"))
    assert done, done.diagnostics
    assert done.aims.risks[0].current.stated_score == 12 and done.aims.risks[0].category is None


def repacked(held: bytes, name: str, change: Callable[[bytes], bytes]) -> bytes:
    """A packed file with one part changed."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(held)) as packed, zipfile.ZipFile(out, "w") as again:
        for part in packed.namelist():
            content = packed.read(part)
            if part == name:
                assert change(content) != content, "nothing was changed"
                content = change(content)
            again.writestr(part, content)
    return out.getvalue()


def test_error_cells_and_both_date_systems_of_workbooks(tmp_path: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    from openpyxl.utils.datetime import CALENDAR_MAC_1904

    rows: list[list[object]] = [["ID", "Risk", "Last review", "Score"], ["R-1", "Drift", 46112, "#REF!"], ["R-2", "Leak", 46112, "#DIV/0!"], ["R-3", "Lock-in", 46112, 4]]
    for epoch, expected in ((None, datetime.date(2026, 3, 31)), (CALENDAR_MAC_1904, datetime.date(2030, 4, 1))):
        book = openpyxl.Workbook()
        if epoch:
            book.epoch = epoch
        for row in rows:
            book.active.append(row)
        path = tmp_path / "risks.xlsx"
        book.save(path)
        done = aimskit.import_table(path, aimskit.plan_import(path, "risks"))
        assert [(each.code, each.span.line, each.span.column) for each in done.diagnostics if each.span] == [("cell-shows-error", 2, 4), ("cell-shows-error", 3, 4)]
        assert [(risk.id, risk.reviewed_on) for risk in done.aims.risks] == [("R-3", expected)]


def test_links_to_other_workbooks_are_not_followed(tmp_path: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    from openpyxl.packaging.relationship import Relationship
    from openpyxl.workbook.external_link.external import ExternalBook, ExternalLink

    book = openpyxl.Workbook()
    book.active.append(["ID", "Risk", "Score"])
    book.active.append(["R-1", "Drift", "=[1]Sheet1!A1"])
    link = ExternalLink(externalBook=ExternalBook())
    link.file_link = Relationship(type="externalLinkPath", Target="file:///nowhere/other.xlsx", TargetMode="External", Id="rId1")
    book._external_links.append(link)
    out = io.BytesIO()
    book.save(out)
    path = tmp_path / "linked.xlsx"
    path.write_bytes(repacked(out.getvalue(), "xl/worksheets/sheet1.xml", lambda part: part.replace(b"<v></v>", b"<v>7</v>").replace(b"<v />", b"<v>7</v>")))
    assert any("externalLink" in name for name in zipfile.ZipFile(path).namelist())
    assert aimskit.import_table(path, aimskit.plan_import(path, "risks")).aims.risks[0].current.stated_score == 7


def test_what_is_no_table_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "risks.csv"
    path.write_bytes(workbook([["ID"], ["R-1"], ["R-2"]]))
    with pytest.raises(ArgumentError, match="a workbook"):
        aimskit.plan_import(path, "risks")
    rows: list[object] = [["ID", "Risk"], ["R-1"]]
    rows[1].append(rows)  # type: ignore[attr-defined]
    with pytest.raises(ArgumentError, match="hold themselves"):
        aimskit.plan_import(rows, "risks")
    for text in ('[{"ID": "R-1"', '{"rows": [["ID"], ["R-1"]', '{"risks": []}', ""):
        with pytest.raises(ArgumentError):
            aimskit.plan_import(text.encode(), "risks")


def test_frames_and_rows_are_tables() -> None:
    rows = [{"ID": "R-1", "Risk": "Drift", "Score": 12.0, "On": None}, {"ID": "R-2", "Risk": "Leak", "Score": float("nan"), "On": None}]
    tables: list[object] = [rows, [["ID", "Risk", "Score"], ["R-1", "Drift", 12], ["R-2", "Leak", None]]]
    polars, pandas = pytest.importorskip("polars"), pytest.importorskip("pandas")
    tables += [polars.DataFrame(rows), pandas.DataFrame(rows)]
    for table in tables:
        done = aimskit.import_table(table, aimskit.plan_import(table, "risks"))
        assert done and [risk.title for risk in done.aims.risks] == ["Drift", "Leak"], table
        assert done.aims.risks[0].current.stated_score == 12
        assert done.aims.risks[1].current is None


def test_encodings_are_named() -> None:
    text = "Nr;Risiko\nR-1;Überhöhung\n"
    with pytest.raises(ArgumentError, match="name the encoding"):
        aimskit.plan_import(text.encode("cp1252"), "risks")
    for held, encoding in ((text.encode("cp1252"), "cp1252"), (text.encode("utf-8-sig"), None), (text.encode("utf-16"), None)):
        done = aimskit.import_table(held, aimskit.plan_import(held, "risks", encoding=encoding), encoding=encoding)
        assert done.aims.risks[0].title == "Überhöhung"


def test_a_row_with_an_error_is_left_out_whole_and_named() -> None:
    table = "ID,Risk,Status,Last review\nR-1,Drift,blue,2026-01-01\nR-2,Leak,open,03/04/2026\nR-3,Lock-in,open,2026\n"
    done = aimskit.import_table(table, aimskit.plan_import(table, "risks"))
    assert not done
    assert [(each.code, each.span.line, each.span.column) for each in done.diagnostics if each.span] == [("cell-word-unknown", 2, 3), ("cell-date-unclear", 3, 4)]
    assert [risk.id for risk in done.aims.risks] == ["R-3"]
    assert [each.outcome for each in done.account.records] == ["skipped", "skipped", "new"]


def test_recorded_values_are_replaced_or_kept_and_never_in_silence() -> None:
    aims = aimskit.loads({"schemaVersion": "1.0", "risks": [{"id": "R-1", "title": "Drift", "category": "own"}]})
    table = [{"ID": "R-1", "Risk": "Model drift"}]
    mapping = aimskit.plan_import(table, "risks", into=aims).mapping.to_dict()
    replaced = aimskit.import_table(table, mapping, into=aims)
    value = replaced.account.records[0].values[1]
    assert (value.value, value.before, value.outcome) == ("Model drift", "Drift", "replaced")
    assert replaced.aims.risks[0].category == "own"
    kept = aimskit.import_table(table, {**mapping, "recorded": "keep"}, into=aims)
    assert kept.aims.risks[0].title == "Drift"
    assert [(each.kept, each.other) for each in kept.account.conflicts] == [("Drift", "Model drift")]


def test_records_go_out_as_rows_and_come_back() -> None:
    aims = aimskit.load(ROOT / "examples/data/meridian.aims.json")
    columns, rows = aimskit.record_rows(aims, "risks")
    table = [[each.name for each in columns], *rows]
    done = aimskit.import_table(table, aimskit.plan_import(table, "risks", into=aims), into=aims)
    assert done and done.aims.to_json() == aims.to_json()
    with pytest.raises(ArgumentError, match="wishes"):
        aimskit.record_rows(aims, "wishes")


def test_the_command_plans_and_imports(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    mapping, aims = tmp_path / "mapping.json", tmp_path / "aims.json"
    assert main(["import", str(REGISTER), "--as", "risks", "--heading-line", "4", "--plan", "-o", str(mapping)]) == 0
    assert "Likelihood (1-5): current.likelihood" in capsys.readouterr().err
    assert main(["import", str(REGISTER), "--mapping", str(mapping), "-o", str(aims)]) == 1
    told = capsys.readouterr().err
    assert "row 8" in told and "#REF!" in told
    assert [risk["id"] for risk in json.loads(aims.read_text("utf-8"))["risks"]] == ["1", "2", "3", "5"]
    assert main(["import", str(REGISTER), "--as", "risks"]) == 2
    assert main(["import", str(REGISTER), "--plan"]) == 2
