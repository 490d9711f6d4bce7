"""Many documents at once: the same counts from every engine, nothing skipped, shown and cancelled."""

import datetime
import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from pathlib import Path

import duckdb
import polars as pl
import pyarrow as pa
import pytest

import aimskit
from aimskit import _core
from aimskit.judging import until_verdicts
from aimskit.progress import Line
from aimskit.stream import validate_batch, validate_stream

ROOT = Path(__file__).resolve().parents[2]
DAY = "2026-11-23"
PLACES = [
    "examples/data/starter.aims.json",
    *(f"schemas/vectors/documents/{name}.json" for name in ("minimal", "damaged", "truncated", "deep", "array")),
]
TEXTS = [(ROOT / place).read_text("utf-8") for place in PLACES]


def documents(rows: int) -> list[dict[str, str | None]]:
    """Good, half-finished, broken, empty and absent documents."""
    texts = [*TEXTS, "", None]
    return [{"name": f"org-{at}", "document": texts[at % len(texts)]} for at in range(rows)]


ROWS = documents(300)
TABLE = pa.Table.from_pylist(ROWS)
OPTIONS = {"id_column": "name", "as_of": DAY}


def judged_one_by_one() -> list[tuple[int, str, str, str, str]]:
    """The same work without Arrow: the core's own answers."""
    found = []
    for at, row in enumerate(ROWS):
        answer = json.loads(_core.assess(row["document"] or "", json.dumps({"asOf": DAY})))
        for each in answer.get("diagnostics", []) + answer.get("report", {}).get("findings", []):
            found.append((at, row["name"], each["code"], each["severity"], each["pointer"]))
    return found


EXPECTED = judged_one_by_one()
COUNTS = Counter(code for _, _, code, _, _ in EXPECTED)


def test_rows_are_those_of_the_core_in_order():
    table = pa.table(validate_stream(TABLE, **OPTIONS))
    rows = table.select(["row", "name", "code", "severity", "pointer"]).to_pylist()
    assert [tuple(row.values()) for row in rows] == EXPECTED
    assert len(COUNTS) > 5


def test_a_row_is_the_whole_finding():
    (row,) = pa.table(validate_stream(TABLE.slice(2, 1), as_of=DAY)).slice(0, 1).to_pylist()
    answer = json.loads(_core.assess(TEXTS[2], json.dumps({"asOf": DAY})))["diagnostics"][0]
    assert {name: row[name] for name in ("message", "hint", "params")} == {name: answer.get(name) for name in ("message", "hint", "params")}


def in_duckdb(query: str, **tables: object) -> duckdb.DuckDBPyRelation:
    """A query on a connection of its own: an open result locks the one it came from."""
    connection = duckdb.connect()
    for name, table in tables.items():
        connection.register(name, table)
    return connection.sql(query)


ENGINES = {
    "pyarrow": lambda: TABLE,
    "pyarrow reader in batches of 7": lambda: pa.Table.from_batches(TABLE.to_batches(max_chunksize=7)).to_reader(),
    "polars": lambda: pl.DataFrame(ROWS),
    "polars categories": lambda: pl.DataFrame(ROWS).with_columns(pl.col("name").cast(pl.Categorical)),
    "DuckDB": lambda: in_duckdb("select * from source", source=TABLE),
    "DuckDB reader": lambda: in_duckdb("select * from source", source=TABLE).to_arrow_reader(50),
    "pandas": lambda: pl.DataFrame(ROWS).to_pandas(),
}


@pytest.mark.parametrize("engine", ENGINES)
def test_the_same_counts_from_every_engine(engine):
    def stream(**more):
        return validate_stream(ENGINES[engine](), **OPTIONS, **more)

    assert Counter(pa.table(stream())["code"].to_pylist()) == COUNTS
    assert dict(pl.DataFrame(stream()).group_by("code").len().iter_rows()) == COUNTS
    assert dict(in_duckdb("select code, count(*) from found group by code", found=pa.table(stream())).fetchall()) == COUNTS
    counts = pa.table(stream(give="counts"))
    assert counts["name"].to_pylist() == [row["name"] for row in ROWS]
    assert sum(counts["errors"].to_pylist()) == sum(severity == "error" for _, _, _, severity, _ in EXPECTED)


def test_lazily_within_polars_and_duckdb():
    schema = pl.DataFrame(pa.schema(validate_stream(TABLE, **OPTIONS)).empty_table()).schema
    lazy = pl.DataFrame(ROWS).lazy().map_batches(lambda frame: pl.DataFrame(validate_stream(frame, **OPTIONS)), schema=schema)
    assert dict(lazy.group_by("code").len().collect().iter_rows()) == COUNTS
    found = pa.RecordBatchReader.from_stream(validate_stream(TABLE, **OPTIONS))
    assert dict(in_duckdb("select code, count(*) from found group by code", found=found).fetchall()) == COUNTS


def test_counts_say_where_each_document_stands():
    counts = pa.table(validate_stream(TABLE, **OPTIONS, give="counts")).to_pylist()
    for at, row in enumerate(counts[: len(TEXTS)]):
        report = json.loads(_core.assess(TEXTS[at], json.dumps({"asOf": DAY}))).get("report")
        assert row["row"] == at
        assert row["status"] == (report and report["readiness"]["status"])
        assert row["score_per_mille"] == (report and report["readiness"]["scorePerMille"])
        assert row["not_determined"] == (report and report["readiness"]["counts"]["notDetermined"])
    assert all(row["errors"] for row in counts if row["status"] is None)


@pytest.mark.parametrize("text", [*TEXTS, (ROOT / "examples/data/meridian.aims.json").read_text("utf-8")])
def test_only_what_no_column_has_is_cut_off_an_answer(text):
    answer = _core.assess(text, json.dumps({"asOf": DAY}))
    whole, cut = json.loads(answer), json.loads(until_verdicts(answer))
    for name in ("verdicts", "clauses", "calendar", "frameworks"):
        whole.get("report", {}).pop(name, None)
    assert cut == whole


def test_records_are_checked_by_themselves():
    table = pa.table({"document": ['{"id": "R 1"}', '{"id": "R-1", "kind": "risk"}', "[]"]})
    answers = [
        json.loads(_core.validate(text, json.dumps({"kind": "risk", "asOf": DAY})))["findings"] for text in table["document"].to_pylist()
    ]
    rows = pa.table(validate_stream(table, kind="risk", as_of=DAY)).to_pylist()
    assert [(row["row"], row["code"]) for row in rows] == [(at, each["code"]) for at, answer in enumerate(answers) for each in answer]
    counts = pa.table(validate_stream(table, kind="risk", as_of=DAY, give="counts"))
    assert counts.column_names == ["row", "errors", "warnings", "infos", "suppressed"] and counts["errors"].to_pylist()[2] == 1


def test_bytes_are_texts_too():
    binary = TABLE.set_column(1, "document", pa.array([text and text.encode() for text in TABLE["document"].to_pylist()], pa.binary()))
    assert pa.table(validate_stream(binary, **OPTIONS)) == pa.table(validate_stream(TABLE, **OPTIONS))
    broken = pa.table({"document": [b'{"schemaVersion": "1.0", "title": "\xff"}']})
    assert pa.table(validate_stream(broken, as_of=DAY))["code"].to_pylist() == ["bad-encoding"]


def test_a_stream_is_read_once():
    stream = validate_stream(TABLE, **OPTIONS)
    assert pa.table(stream).num_rows == len(EXPECTED)
    for again in (iter, pa.table, lambda each: each.to_polars()):
        with pytest.raises(RuntimeError, match="read once"):
            again(stream)


def test_what_is_left_out_is_told():
    many = json.dumps({"schemaVersion": "1.0", **{f"own{at}": at for at in range(10_012)}})
    table = pa.table({"document": [many, "{}"]})
    assert validate_stream(table, as_of=DAY, give="counts").to_polars()["suppressed"].to_list() == [12, 0]
    assert validate_stream(table, kind="risk", as_of=DAY, give="counts").to_polars()["suppressed"].to_list() == [14, 0]


def test_frames_of_a_stream():
    polars, pandas = (getattr(validate_stream(TABLE, **OPTIONS), name)() for name in ("to_polars", "to_pandas"))
    assert polars["code"].to_list() == pandas["code"].to_list() == [code for _, _, code, _, _ in EXPECTED]


def test_verdicts_of_many():
    rows = validate_stream(TABLE, **OPTIONS, give="verdicts").to_polars()
    for at in (0, 1):
        verdicts = aimskit.loads(TEXTS[at]).assess(as_of=DAY).verdicts
        some = rows.filter(pl.col("row") == at)
        assert some["requirement"].to_list() == [each.id for each in verdicts] and some["status"].to_list() == [each.status for each in verdicts]
        assert set(some["name"]) == {f"org-{at}"}
    assert 4 not in rows["row"]  # it could not be read
    with pytest.raises(aimskit.ArgumentError, match="whole document"):
        validate_stream(TABLE, kind="risk", give="verdicts")


def test_each_row_may_have_its_day():
    text = (ROOT / "examples/data/meridian.aims.json").read_text("utf-8")
    days = [datetime.date(2025, 1, 1), None, datetime.date(2026, 11, 23)]
    table = pa.table({"document": [text] * 3, "on": days})
    counts = validate_stream(table, as_of="2026-11-23", as_of_column="on", give="counts").to_polars()["score_per_mille"].to_list()
    assert counts == [aimskit.loads(text).assess(as_of=each or DAY).readiness.score_per_mille for each in days] and counts[0] != counts[1]
    with pytest.raises(aimskit.ArgumentError, match="is no day"):
        list(validate_stream(pa.table({"document": ["{}"], "on": ["soon"]}), as_of_column="on"))


def test_a_batch_is_judged_as_a_stream_is():
    (batch,) = TABLE.combine_chunks().to_batches()
    assert validate_batch(batch, **OPTIONS).to_pylist() == pa.table(validate_stream(TABLE, **OPTIONS)).to_pylist()
    empty = validate_batch(batch.slice(0, 0), **OPTIONS)
    assert empty.num_rows == 0 and empty.schema == validate_batch(batch, **OPTIONS).schema


def test_misuse_is_told_at_once():
    with pytest.raises(KeyError, match="there are name, document"):
        validate_stream(TABLE, column="doc")
    with pytest.raises(TypeError, match="not text"):
        validate_stream(pa.table({"document": [1]}))
    with pytest.raises(TypeError, match="no Arrow stream"):
        validate_stream(ROWS)
    with pytest.raises(TypeError, match="no Arrow batch"):
        validate_batch(TABLE)
    for wrong in ({"as_of": "2026-02-30"}, {"kind": "wish"}, {"profile": "strict"}, {"give": "all"}):
        with pytest.raises(aimskit.ArgumentError):
            validate_stream(TABLE, **wrong)
    with pytest.raises(aimskit.ArgumentError, match="another name"):
        validate_stream(TABLE.rename_columns(["code", "document"]), id_column="code")


def test_it_is_lazy_and_tells_how_far_it_is():
    asked, told = [], []

    def source():
        for batch in TABLE.to_batches(max_chunksize=100):
            asked.append(batch.num_rows)
            yield batch

    stream = validate_stream(pa.RecordBatchReader.from_batches(TABLE.schema, source()), as_of=DAY, progress=told.append)
    assert asked == []
    next(iter(stream))
    assert asked == [100]
    list(stream)
    assert told == [100, 200, 300]


def test_the_line_of_progress():
    class Terminal(list):
        write = list.append

        def flush(self): ...

    clock = iter([0.0, 0.1, 0.5, 0.5, 2.0, 2.0])
    terminal = Terminal()
    line = Line(terminal, lambda: next(clock))
    line(10)
    line(1000)
    line.end()
    assert terminal == ["\r1,000 documents, 2,000 per second", "\r1,000 documents, 500 per second\n"]


def test_progress_shows_itself_where_somebody_looks_on(monkeypatch, capsys):
    monkeypatch.delitem(sys.modules, "ipykernel", raising=False)
    list(validate_stream(TABLE, as_of=DAY, progress=True))
    assert capsys.readouterr().err == ""  # into a file: nothing
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    list(validate_stream(TABLE, as_of=DAY, progress=True))
    assert "300 documents" in capsys.readouterr().err


LONG = """
import sys, pyarrow as pa
from aimskit.stream import validate_stream
table = pa.table({"document": [open(sys.argv[1]).read()] * 100_000})
try:
    for batch in validate_stream(table, as_of="2026-11-23", progress=lambda done: print(done, flush=True)):
        pass
except KeyboardInterrupt:
    print("cancelled", flush=True)
"""


def test_ctrl_c_ends_it():
    work = subprocess.Popen([sys.executable, "-c", LONG, str(ROOT / PLACES[0])], stdout=subprocess.PIPE, text=True)
    try:
        assert work.stdout.readline()  # it is under way
        work.send_signal(signal.SIGINT)
        began = time.monotonic()
        rest = work.stdout.read().split()
        assert rest[-1] == "cancelled"
        assert int((rest[:-1] or ["0"])[-1]) < 100_000
        assert work.wait(timeout=30) == 0
        assert time.monotonic() - began < 30
    finally:
        work.kill()
        work.communicate()


def test_threads_end_with_the_work():
    stream = iter(validate_stream(TABLE, as_of=DAY, threads=2))
    next(stream)
    assert any(thread.name.startswith("aimskit") for thread in threading.enumerate())
    stream.close()
    assert not any(thread.name.startswith("aimskit") and thread.is_alive() for thread in threading.enumerate())


@pytest.mark.spark
@pytest.mark.filterwarnings("ignore")  # pyspark warns of pandas 3, which takes no part here
def test_the_same_counts_from_spark(monkeypatch):
    from pyspark import sql
    from pyspark.sql.pandas import types

    for name, value in {"PYSPARK_PYTHON": sys.executable, "SPARK_LOCAL_IP": "127.0.0.1"}.items():
        monkeypatch.setitem(os.environ, name, value)
    settings = {
        "spark.ui.enabled": "false",
        "spark.driver.host": "127.0.0.1",
        "spark.driver.memory": "1g",
        "spark.sql.shuffle.partitions": "2",
    }
    session = sql.SparkSession.builder.master("local[2]").config(map=settings).getOrCreate()
    try:
        source = session.createDataFrame([tuple(row.values()) for row in ROWS], "name string, document string").repartition(4)
        schema = types.from_arrow_schema(pa.schema(validate_stream(TABLE, **OPTIONS)))
        found = source.mapInArrow(lambda batches: (validate_batch(batch, **OPTIONS) for batch in batches), schema)
        assert {row["code"]: row["count"] for row in found.groupBy("code").count().collect()} == COUNTS
        assert found.select("name").distinct().count() == len({name for _, name, _, _, _ in EXPECTED})
    finally:
        session.stop()
