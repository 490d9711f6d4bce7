"""Tables: the same rows and types as dicts, polars, pandas and Arrow."""

import datetime
import json
import pickle
from pathlib import Path

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

from aimskit.columns import definitions
from aimskit.tables import Rows, columns

ROOT = Path(__file__).resolve().parents[2]
REPORT = json.loads((ROOT / "schemas/vectors/assess/meridian.json").read_text("utf-8"))["report"]
DOCUMENT = json.loads((ROOT / "examples/data/meridian.aims.json").read_text("utf-8"))
ANSWERS = {"finding": "findings", "verdict": "verdicts", "gate": "gates", "due": "calendar", "roll": "clauses"}
REGISTERS = {
    name: schema["items"]["$ref"].removeprefix("#/$defs/")
    for name, schema in definitions()["aims"]["properties"].items()
    if schema.get("type") == "array"
}
TABLES = {noun: REPORT[name] for noun, name in ANSWERS.items()} | {noun: DOCUMENT.get(name, []) for name, noun in REGISTERS.items()}
NOUNS = sorted(noun for noun, schema in definitions().items() if "properties" in schema)


def test_the_example_fills_the_tables():
    assert len(REGISTERS) == 30
    assert sum(map(len, TABLES.values())) > 700


@pytest.mark.parametrize("noun", TABLES)
def test_every_engine_holds_the_same(noun):
    rows = Rows(noun, TABLES[noun])
    dicts, frame, arrow = rows.to_dicts(), rows.to_polars(), pa.table(rows)
    assert len(dicts) == len(TABLES[noun]) == len(rows.to_pandas())
    assert arrow.to_pylist() == dicts
    assert frame.to_dicts() == dicts
    assert pl.DataFrame(rows).to_dicts() == dicts  # through the capsule
    assert duckdb.sql("select count(*) from arrow").fetchall() == [(len(dicts),)]


@pytest.mark.parametrize("noun", NOUNS)
def test_types_do_not_hang_on_what_is_there(noun):
    empty, blank = Rows(noun, []), Rows(noun, [{}])
    assert empty.to_polars().schema == blank.to_polars().schema
    assert pa.schema(empty) == pa.table(blank).schema
    assert list(empty.to_pandas().columns) == [column.name for column in empty.columns]


def test_types_are_right():
    calendar = Rows("due", REPORT["calendar"])
    assert isinstance(calendar[0]["on"], datetime.date) and isinstance(calendar[0]["days_left"], int)
    frame = calendar.to_polars()
    assert frame.schema["on"] == pl.Date
    assert frame.schema["what"].categories.to_list()[0] == "riskAssessment"
    assert frame.schema["days_left"] == pl.Int64 and frame.schema["overdue"] == pl.Boolean
    pandas = calendar.to_pandas()
    assert pandas["on"].dtype == "datetime64[s]" and isinstance(pandas["what"].dtype, pd.CategoricalDtype)
    assert pa.schema(calendar).field("what").type == pa.dictionary(pa.int32(), pa.string())
    assert pa.schema(calendar).field("on").type == pa.date32()
    assert Rows("finding", REPORT["findings"]).to_polars().schema["requirements"] == pl.List(pl.String)
    concern = Rows("concern", [{"id": "c", "raisedAt": "2026-03-01T10:00:00+01:00", "detectedAt": "2026-03-01T10:00:00+01:00"}])
    assert concern[0]["detected_at"] == datetime.datetime(2026, 3, 1, 9, tzinfo=datetime.UTC)


def test_what_the_core_could_not_read_is_empty_and_its_row_stays():
    bad = {"id": 7, "identifiedOn": "soon", "kind": "danger", "aiSystems": "a", "inherent": [], "causes": ["a", 1], "own": 1}
    (row,) = Rows("risk", [bad])
    assert {row[name] for name in ("id", "identified_on", "kind", "inherent")} == {None}
    assert row["ai_systems"] is None and row["causes"] == ["a", None] and "own" not in row
    assert pa.table(Rows("risk", [bad])).num_rows == 1


def test_columns_are_documented_and_stable():
    assert all(column.about for noun in ANSWERS for column in columns(noun))
    assert [column.name for column in columns("finding")] == (
        "code source severity subject_kind subject_id pointer message hint requirements related actor_id actor_basis params fix "
        "span_line span_column span_offset ground"
    ).split()
    assert pa.schema(Rows("finding", [])).field("code").metadata[b"description"] == b"Stable name of the defect."


def test_no_field_of_a_laid_out_noun_is_lost():
    for noun in ("finding", "verdict", "gate", "due", "roll", "soaLine", "riskLine"):
        assert {column.path[0] for column in columns(noun)} == set(definitions()[noun]["properties"]), noun


def test_collections_of_records_are_the_same_tables():
    import aimskit

    report = aimskit.load(ROOT / "examples/data/meridian.aims.json").assess(as_of=REPORT["asOf"], profile=REPORT["profile"])
    for records, noun in ((report.findings, "finding"), (report.calendar, "due"), (report.statement_of_applicability, "soaLine")):
        table = pa.table(records)
        assert table.schema == pa.schema(Rows(noun, [])) and table.num_rows == len(records) > 0
        assert pl.DataFrame(records).schema == pl.DataFrame(records.rows).schema
        assert pl.DataFrame(records).to_dicts() == records.to_dicts()
        assert len(records.to_pandas()) == len(records)
    assert report.calendar[1] in report.calendar and report.calendar.index(report.calendar[1]) == 1


def test_rows_are_frozen_and_behave_as_a_sequence():
    rows = Rows("gate", REPORT["gates"])
    rows[0]["name"] = "other"
    assert rows[0]["name"] == REPORT["gates"][0]["name"] == rows[-len(rows)]["name"]
    with pytest.raises(AttributeError, match="frozen"):
        rows.noun = "risk"
    with pytest.raises(KeyError, match="no noun"):
        Rows("severity", [])
    with pytest.raises(IndexError):
        rows[len(rows)]
    assert len(rows[1:3]) == 2 and rows[1] in rows and rows.index(rows[1]) == 1 and rows.count(rows[1]) == 1
    assert list(reversed(rows)) == rows.to_dicts()[::-1]
    assert pickle.loads(pickle.dumps(rows)) == rows


def test_html_shows_what_there_is_and_escapes_it():
    html = Rows("gate", [{"name": "<b>", "title": "t"}])._repr_html_()
    assert "&lt;b&gt;" in html and "<b>" not in html and "blocked_by" in html.split("<p>")[1]
    assert "the first 20 are shown" in Rows("verdict", REPORT["verdicts"])._repr_html_()


def test_a_missing_library_is_named_with_its_extra(monkeypatch):
    import aimskit.extras

    def missing(name):
        raise ModuleNotFoundError(f"No module named '{name}'", name=name)

    monkeypatch.setattr(aimskit.extras.importlib, "import_module", missing)
    with pytest.raises(ImportError, match=r"aimskit\[arrow\]"):
        pa.table(Rows("gate", []))
    with pytest.raises(ImportError, match=r"aimskit\[polars\]"):
        Rows("gate", []).to_polars()


def test_flat_tables_are_csv():
    import aimskit

    report = aimskit.load(ROOT / "examples/data/meridian.aims.json").assess(as_of=REPORT["asOf"], profile=REPORT["profile"])
    for records in (report.gaps, report.findings, report.risk_register, report.verdicts):
        frame = records.to_polars(flat=True)
        assert frame.write_csv().count("\n") > len(records) and frame.columns == [each.name for each in records.rows.columns]
        assert not any(isinstance(each, list | dict) for each in records.to_pandas(flat=True).to_numpy().flat)


def test_what_stands_in_one_record_is_a_table_too():
    import aimskit

    report = aimskit.load(ROOT / "examples/data/meridian.aims.json").assess(as_of=REPORT["asOf"], profile=REPORT["profile"])
    assert len(report.risk_matrix().table("cells").to_polars()) == 25
    above = report.risks_above_acceptance
    assert above.table("risks").to_pandas()["id"].to_list() == [each.id for each in above.risks]
    with pytest.raises(TypeError, match="no field `wishes`"):
        above.table("wishes")
