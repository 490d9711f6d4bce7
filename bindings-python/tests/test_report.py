"""Reports: views, explanations, formats, and what is raised on demand."""

import csv
import datetime
import io
import json
import pickle
from pathlib import Path

import pytest

import aimskit

ROOT = Path(__file__).resolve().parents[2]
AIMS = aimskit.load(ROOT / "examples/data/meridian.aims.json")
REPORT = AIMS.assess(as_of="2026-11-23")
COLLECTIONS = [
    "findings", "verdicts", "gates", "clauses", "calendar", "risk_register", "statement_of_applicability", "gaps", "gaps_by_owner",
    "gaps_by_effort", "coverage_by_clause", "coverage_by_objective", "evidence_coverage", "timeline", "eu_ai_act",
]  # fmt: skip


def test_days_are_days_however_they_are_said():
    assert REPORT == AIMS.assess(as_of=datetime.date(2026, 11, 23)) == AIMS.assess(as_of=datetime.datetime(2026, 11, 23, 9, 30))
    assert AIMS.assess().as_of == datetime.date.today()


@pytest.mark.parametrize("options", [{"as_of": "2026-02-30"}, {"as_of": "2026-11-23", "profile": "strict"}, {"as_of": "2026-11-23", "horizon_days": -1}])
def test_arguments_that_cannot_be_meant_are_errors(options):
    with pytest.raises(aimskit.ArgumentError):
        AIMS.assess(**options)


@pytest.mark.parametrize("name", COLLECTIONS)
def test_collections_are_records_and_tables(name):
    some = getattr(REPORT, name)
    assert len(some) > 0 and some[0] == next(iter(some)) and len(some[:2]) == min(2, len(some)) and type(some[:2]) is type(some)
    assert len(some.to_dicts()) == len(some) == len(some.to_polars()) == len(some.to_pandas())
    assert pickle.loads(pickle.dumps(some)) == some
    assert some._repr_html_() and len(repr(some)) < 2000
    for each in some:
        for field in each.__fields__:
            getattr(each, field)


def test_registers_have_a_head():
    assert REPORT.statement_of_applicability.summary.included == 39
    assert REPORT.statement_of_applicability.get("A.2.2").verdict == "conforms"
    assert REPORT.statement_of_applicability.where(decision="excluded").summary.version == "2.1"
    assert {each.id for each in REPORT.risk_register} == {each.id for each in AIMS.risks}


def test_single_views():
    assert REPORT.risk_matrix("inherent") != REPORT.risk_matrix("residual")
    assert REPORT.risk_matrix().rating == "residual" and REPORT.risks_above_acceptance.to_dict() and REPORT.review_pack.as_of == REPORT.as_of
    assert 0 < len(REPORT.audit_checklist({"clauses": ["5"]})) < len(REPORT.audit_checklist())


def test_filters():
    errors = REPORT.findings.errors
    assert 0 < len(errors) < len(REPORT.findings) and {each.severity for each in errors} == {"error"}
    assert sum(REPORT.findings.counts().values()) == len(REPORT.findings)
    assert REPORT.verdicts.where(status="gap").get("nothing") is None
    with pytest.raises(TypeError, match="no field"):
        REPORT.findings.where(sevrity="error")


def test_explanations_read_well():
    for id in ("6.1.3 f)", "A.6.2.4", "R-01", "reference-unresolved"):
        assert id.split()[0] in str(REPORT.explain(id))


def test_formats():
    assert REPORT.to_html().startswith("<!doctype html>") and REPORT.to_markdown().startswith("# ")
    assert json.loads(REPORT.to_sarif("a.json"))["version"] == "2.1.0"
    rows = list(csv.DictReader(io.StringIO(REPORT.to_csv("riskRegister"))))
    assert {row["id"] for row in rows} == {each.id for each in REPORT.risk_register}


def test_errors_are_shaped_as_pydantics():
    with pytest.raises(ValueError, match="errors in the management system") as raised:
        REPORT.raise_for_errors()
    error = raised.value
    assert isinstance(error, aimskit.ValidationError) and error.error_count() == len(REPORT.findings.errors) == len(error.errors())
    first = error.errors()[0]
    assert set(first) == {"type", "loc", "msg", "input", "ctx"}
    assert first["input"] == AIMS.to_dict()["issues"][7]["relevant"] and first["loc"] == ("issues", 7, "relevant")
    assert json.loads(error.json())[0]["type"] == first["type"]
    assert pickle.loads(pickle.dumps(error)).errors() == error.errors()


def test_a_single_record_is_checked():
    assert aimskit.validate(AIMS.risks[0]).ok and aimskit.validate(AIMS, as_of="2026-11-23")
    found = aimskit.validate(AIMS.risks[0], known=["p-1"])
    assert "reference-unresolved" in found.counts()
    assert [each.code for each in aimskit.validate("{", kind="risk")] == ["unexpected-end"]
    for kind in ("wish", None):
        with pytest.raises(aimskit.ArgumentError):
            aimskit.validate({"id": "r"}, kind=kind)


def test_frameworks_are_judged_beside_the_standard():
    framework = json.loads((ROOT / "examples/data/works-agreement.framework.json").read_text())
    plain, report = REPORT, AIMS.assess(as_of="2026-11-23", frameworks=[framework])
    (result,) = report.frameworks
    assert result.id == "works-agreement"
    assert len(report.verdicts) > len(plain.verdicts) == 220
    assert report.readiness == plain.readiness
    assert report.framework_gaps[0].verdicts[0].id.startswith("works-agreement:")
    assert report.explain("works-agreement:W4").verdicts
    assert "works-agreement" in report.to_html()
    assert AIMS.assess(as_of="2026-11-23", frameworks=json.dumps(framework)).frameworks == report.frameworks
    for wrong in ("{", {"id": "iso42001"}):
        with pytest.raises(aimskit.ArgumentError, match="frameworks"):
            AIMS.assess(as_of="2026-11-23", frameworks=[wrong])


def test_first_steps_say_where_to_begin():
    steps = aimskit.loads({"schemaVersion": "1.0"}).assess(as_of="2026-11-23").first_steps
    assert steps[0].clause == "4.1"
    assert steps.to_dicts()[0]["rule"] == "context-issues-missing"


def test_a_gap_is_one_number():
    """A gap is a requirement or control that does not conform or only in part."""
    counts = REPORT.readiness.counts
    gaps = counts.gap + counts.partial
    assert gaps == sum(len(group.verdicts) for group in REPORT.gaps) == sum(each.status in ("gap", "partial") for each in REPORT.verdicts) > 0
    assert f"## Gaps ({gaps})" in REPORT.to_markdown() and f'href="#gaps"><b>{gaps}</b><span>gaps, in whole or in part<' in REPORT.to_html()
    rows = csv.DictReader(io.StringIO(REPORT.to_csv("gaps")))
    assert len({row["id"] for row in rows}) == gaps
