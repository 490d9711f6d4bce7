"""Rows of tables as they come: missing values are absent, numbers and days are such, and nothing raises for bad data."""

import datetime
import decimal
import warnings
from pathlib import Path

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

import aimskit
from aimskit import Risk

MERIDIAN = aimskit.load(Path(__file__).resolve().parents[2] / "examples/data/meridian.aims.json")
HOLDS_ITSELF = {}
HOLDS_ITSELF["a"] = HOLDS_ITSELF
ABSENT = [None, float("nan"), np.float64("nan"), np.float32("nan"), np.datetime64("NaT"), decimal.Decimal("NaN"), pd.NA, pd.NaT]
DAYS = [
    pd.Timestamp("2026-03-01"),
    datetime.datetime(2026, 3, 1),
    np.datetime64("2026-03-01"),
    np.datetime64("2026-03-01T00:00:00.000000000"),
    pa.scalar(datetime.date(2026, 3, 1)),
]
NUMBERS = [(np.int64(5), "5"), (np.float32(0.1), "0.1"), (np.float64(2.5), "2.5"), (np.uint8(1), "1"), (pa.scalar(7), "7"), (10**30, "1" + "0" * 30)]
WRONG = [
    pd.Timestamp("2026-03-01 10:00"),
    np.int64(5),
    np.bool_(True),
    np.array([1, 2]),
    pd.Series([1]),
    pl.Series([1]),
    pd.Timedelta(days=3),
    float("inf"),
    -np.float64("inf"),
    10**5000,
    b"2026-03-01",
    1j,
    object(),
    int,
    {1, "a"},
    {1: {2: 3}},
    HOLDS_ITSELF,
]


def document(**fields):
    return {"schemaVersion": "1.0", "risks": [{"id": "R-1", **fields}]}


@pytest.mark.parametrize("value", ABSENT, ids=lambda value: type(value).__name__)
def test_a_missing_value_is_absent(value):
    aims = aimskit.loads(document(title=value, identified_on=value, inherent=value))
    assert aims.diagnostics.ok and aims.risks == (aimskit.loads(document())).risks
    assert Risk(id="R-1", title=value, causes=value).to_json() == Risk(id="R-1", title="x").with_changes(title=value).to_json() == '{"id":"R-1"}'
    assert aimskit.validate({"id": "R-1", "title": value}, kind="risk") == aimskit.validate({"id": "R-1"}, kind="risk")
    assert [each.code for each in aimskit.loads(document(id=value)).diagnostics] == ["missing-field"]


@pytest.mark.parametrize("value", DAYS, ids=lambda value: type(value).__name__)
def test_midnight_is_its_day(value):
    aims = aimskit.loads(document(identifiedOn=value))
    assert aims.diagnostics.ok and aims.risks[0].identified_on == Risk(id="R-1", identified_on=value).identified_on == datetime.date(2026, 3, 1)


@pytest.mark.parametrize(("value", "text"), NUMBERS)
def test_numbers_are_numbers(value, text):
    money = aimskit.Money(amount=value, currency="EUR")
    assert money.to_json() == f'{{"amount":{text},"currency":"EUR"}}' and money.amount == decimal.Decimal(text)


@pytest.mark.parametrize("value", WRONG, ids=lambda value: type(value).__name__)
def test_anything_else_is_a_diagnostic_in_its_place(value):
    for aims in (aimskit.loads(document(identifiedOn=value)), MERIDIAN.with_changes(risks=[Risk(id="R-1", identified_on=value)])):
        assert not aims.diagnostics.ok and all(each.pointer.startswith("/risks/0/identifiedOn") for each in aims.diagnostics)
        assert aims.readable or aims.diagnostics[0].code == "too-deep"
        assert value is HOLDS_ITSELF or (len(aims.risks) == 1 and aims.risks[0].identified_on is None)
        aims.assess(as_of="2026-11-23").to_json()


def test_vendors_members_stay_as_they_are():
    aims = aimskit.loads(document(extensions={"v": {"none": None, "count": np.int64(3), "gone": pd.NA, "list": [None, float("nan")]}}))
    assert aims.diagnostics.ok and aims.risks[0].extensions == {"v": {"none": None, "count": 3, "list": [None, None]}}


def test_a_list_is_a_diagnostic_too():
    assert [each.code for each in aimskit.loads([1]).diagnostics] == ["not-an-object"]


REGISTERS = [name for name in ("risks", "ai_systems", "treatments", "people", "audits", "documents", "objectives", "impact_assessments") if getattr(MERIDIAN, name)]


@pytest.mark.parametrize("register", REGISTERS)
def test_rows_go_back_in(register):
    records = getattr(MERIDIAN, register)
    rows = records.to_dicts()
    cls = type(records[0])
    assert MERIDIAN.with_changes(**{register: rows}) == MERIDIAN
    assert MERIDIAN.with_changes(**{register: [cls(**row) for row in rows]}) == MERIDIAN
    assert aimskit.loads({**MERIDIAN.to_dict(), aimskit.records.Root.__fields__[register].name: rows}) == MERIDIAN


@pytest.mark.parametrize("register", ["risks", "treatments"])
@pytest.mark.parametrize("frame", ["to_polars", "to_pandas"])
def test_frames_go_back_in(register, frame):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of a month the first day
        made = getattr(getattr(MERIDIAN, register), frame)()
    whole = MERIDIAN.with_changes(**{register: made})
    assert whole.diagnostics.ok and whole.with_changes(**{register: made.to_dict("records") if frame == "to_pandas" else made.to_dicts()}) == whole
    assert [each.id for each in getattr(whole, register)] == [each.id for each in getattr(MERIDIAN, register)]
    assert whole.assess(as_of="2026-11-23").readiness == MERIDIAN.assess(as_of="2026-11-23").readiness


def test_of_two_spellings_the_schemas_counts():
    aims = aimskit.loads(document(identifiedOn="2026-03-01", identified_on="2026-04-01"))
    assert aims.risks[0].identified_on == datetime.date(2026, 3, 1) and [each.code for each in aims.diagnostics] == ["unknown-field"]
