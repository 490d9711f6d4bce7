"""Documents as Python sees them: from everything that holds one, frozen, editable, nothing lost."""

import dataclasses
import datetime
import decimal
import io
import json
import pickle
from pathlib import Path

import pytest

import aimskit
from aimskit import Aims, Consequence, Risk

DATA = Path(__file__).resolve().parents[2] / "examples/data"
MERIDIAN = DATA / "meridian.aims.json"
DAMAGED = (
    '{"schemaVersion":"1.0","risks":[{"id":"r"},{"owner":"x"},{"id":"a","owner":5,"kind":"bad","own":1,"causes":["c",7]}],'
    '"title":null,"title":"x","people":{"a":1},"extensions":{"v":{"n":1.50,"big":123456789012345678901234567890}}}'
)


def members(text):
    """The members of a document, both where two have one name, in no order."""
    return sorted(json.loads(text, object_pairs_hook=lambda pairs: sorted(pairs, key=repr)), key=repr)


def test_every_source_gives_the_same_document():
    text = MERIDIAN.read_text("utf-8")
    whole = aimskit.loads(text)
    sources = [text.encode(), bytearray(text.encode()), json.loads(text)]
    assert all(aimskit.loads(source) == whole for source in sources)
    assert aimskit.load(MERIDIAN) == aimskit.load(str(MERIDIAN)) == aimskit.load(io.StringIO(text)) == aimskit.load(io.BytesIO(text.encode())) == whole


def test_a_dataclass_is_a_source_by_pythons_names():
    @dataclasses.dataclass
    class Threat:
        id: str
        identified_on: datetime.date | None = None
        life_cycle_stages: list[str] = dataclasses.field(default_factory=list)

    @dataclasses.dataclass
    class Ours:
        schema_version: str
        risks: list[Threat]

    aims = aimskit.loads(Ours("1.0", [Threat("R-1", datetime.date(2026, 1, 2), ["operation"])]))
    assert aims.to_dict() == {"schemaVersion": "1.0", "risks": [{"id": "R-1", "lifeCycleStages": ["operation"], "identifiedOn": "2026-01-02"}]}


def test_what_is_no_source_is_a_type_error():
    with pytest.raises(TypeError, match="expected JSON text"):
        aimskit.loads(5)
    with pytest.raises(FileNotFoundError):
        aimskit.load("nothing.json")


@pytest.mark.parametrize("source", [b"\xff\xfe{", '{"title": "\ud800"}', {"title": "\ud800"}, b'{"schemaVersion": "1.0", "title": "\xe9"}', "", b"", "[]", "nul"])
def test_bad_input_is_a_diagnostic(source):
    aims = aimskit.loads(source)
    assert not aims.diagnostics.ok
    report = aims.assess(as_of="2026-11-23")
    assert report.diagnostics == aims.diagnostics and not report.ok
    assert repr(aims) and repr(report) and report._repr_html_() and aims._repr_html_()


BROKEN = [b'{"schemaVersion":"1.0","title":"\\\xff"}', b'{"schemaVersion":"1.0","extensions":{"x":"\xff"}}', b'{"schemaVersion":"1.0","titl\xff":1}', b"\xff\xfe{"]


@pytest.mark.parametrize("source", BROKEN)
def test_what_is_not_utf8_has_a_code_and_a_place_wherever_it_stands(source):
    aims = aimskit.loads(source)
    (wrong,) = aims.diagnostics
    assert (wrong.code, wrong.span.offset) == ("bad-encoding", source.index(b"\xff")) and not aims.readable
    report = aims.assess(as_of="2026-11-23")
    assert report.diagnostics == aims.diagnostics == aimskit.validate(source, kind="aims") == aimskit.load(io.BytesIO(source)).diagnostics
    assert json.loads(report.to_sarif())["runs"][0]["results"][0]["ruleId"] == "bad-encoding" and report.explain("A.2.2") is None
    assert pickle.loads(pickle.dumps(aims)) == aims and aimskit.diff(aims, aims, as_of="2026-11-23") is None


def test_half_a_pair_behind_a_backslash_is_an_escape_that_json_does_not_allow():
    assert [each.code for each in aimskit.loads('{"schemaVersion":"1.0","title":"\\\ud800"}').diagnostics] == ["bad-escape"]
    assert [each.code for each in aimskit.loads('{"schemaVersion":"1.0","title":"\\\\\ud800"}').diagnostics] == ["lone-surrogate"]


def test_further_diagnostics_are_told():
    many = {f"own{at}": at for at in range(10_012)}
    assert aimskit.loads({"schemaVersion": "1.0", **many}).diagnostics.suppressed == 12
    assert aimskit.validate({"id": "R-1", **many}, kind="risk").suppressed > 0


def test_a_report_without_findings_has_an_empty_list_of_them():
    report = aimskit.loads('{"schemaVersion":"1.0"}').assess(as_of="2026-11-23", max_findings=0)
    assert report.to_dict()["report"]["findings"] == [] and '"findings":[]' in report.to_json()


def test_a_document_that_cannot_be_read_has_nothing_else():
    aims = aimskit.loads("[]")
    report = aims.assess(as_of="2026-11-23")
    assert not aims.readable and len(aims.risks) == 0 and aims.scope is None and aims.to_dict() == {} and aims.to_json() == "[]"
    assert report.readiness is None and len(report.verdicts) == 0 and len(report.risk_register) == 0 and report.risk_matrix() is None
    assert len(report.statement_of_applicability) == 0 and report.explain("A.2.2") is None and report.to_csv("gaps") == ""
    assert aimskit.diff(aims, aims) is None
    with pytest.raises(aimskit.ValidationError):
        report.raise_for_errors()


def test_what_cannot_be_read_is_seen_by_no_attribute_and_lost_by_none():
    aims = aimskit.loads(DAMAGED)
    assert [risk.id for risk in aims.risks] == ["r", "a"]
    risk = aims.risks[1]
    assert (risk.owner, risk.kind, risk.causes) == (None, None, ("c",))
    assert aims.title is None and len(aims.people) == 0
    assert members(aims.to_json()) == members(DAMAGED)
    edited = aims.with_changes(language="de")
    assert edited.to_dict()["risks"] == json.loads(DAMAGED)["risks"] and '"n":1.50,"big":123456789012345678901234567890' in edited.to_json()
    assert risk.to_dict() == json.loads(DAMAGED)["risks"][2]


def test_numbers_that_python_refuses_are_no_harm():
    aims = aimskit.loads('{"schemaVersion":"1.0","extensions":{"v":{"n":' + "9" * 5000 + ',"e":1e99999999999999999999}}}')
    assert aims.readable and aims.extensions is not None


def test_indented_text_is_the_same_text():
    twice = '{"schemaVersion":"1.0","extensions":{"a":1,"a":2,"n":1e400,"none":{},"b":[{"c":"x, {y}: \\"z"},[]]}}'
    aims = aimskit.loads(twice)
    assert "".join(line.strip() for line in aims.to_json(indent=2).splitlines()).replace('": ', '":') == aims.to_json() == twice
    whole = aimskit.load(MERIDIAN)
    assert whole.to_json(indent=2) == json.dumps(json.loads(whole.to_json()), indent=2, ensure_ascii=False)


def test_members_of_one_name_survive_an_edit():
    twice = '{"schemaVersion":"1.0","title":"a","risks":[{"id":"r","owner":"x","owner":"y"}],"extensions":{"a":1,"a":2,"b":{"c":1.50,"c":2}},"title":"b"}'
    aims = aimskit.loads(twice)
    assert aims.title == "a" and aims.risks[0].owner == "x" and aims.to_dict()["extensions"]["a"] == 1
    for edited in (aims.with_changes(language="de"), aims.with_patch([{"op": "add", "path": "/language", "value": "de"}])):
        assert members(edited.to_json()) == members(twice[:-1] + ',"language":"de"}')
        assert pickle.loads(pickle.dumps(edited.risks)).to_dicts() == aims.risks.to_dicts()
    assert '"title":"c"' in (set_ := aims.with_changes(title="c").to_json()) and '"title":"b"' not in set_


def test_a_dict_of_the_document_is_one_that_json_writes():
    data = aimskit.loads('{"schemaVersion":"1.0","extensions":{"n":1e400,"m":1e99999999999999999999}}').to_dict()
    assert data["extensions"] == {"n": decimal.Decimal("1e400"), "m": "1e99999999999999999999"}
    assert aimskit.loads(data).to_dict() == data


def test_records_are_frozen_typed_and_comparable():
    aims = aimskit.load(MERIDIAN)
    risk = aims.risks[0]
    assert isinstance(risk.identified_on, datetime.date | None) and isinstance(risk.inherent, aimskit.Rating)
    for name in ("owner", "nothing"):
        with pytest.raises(dataclasses.FrozenInstanceError):
            setattr(risk, name, "p-1")
    with pytest.raises(dataclasses.FrozenInstanceError):
        aims.title = "x"
    assert risk == aims.risks[0] and hash(risk) == hash(aims.risks[0]) and risk != aims.risks[1]
    assert pickle.loads(pickle.dumps(risk)) == risk and pickle.loads(pickle.dumps(aims)) == aims
    assert pickle.loads(pickle.dumps(aims.risks)) == aims.risks


def test_numbers_are_decimals():
    assert Risk(id="r", loss_range=aimskit.LossRange(confidence=decimal.Decimal("90.5"))).loss_range.confidence == decimal.Decimal("90.5")
    assert Risk(id="r", loss_range=aimskit.LossRange(confidence=90)).to_json() == '{"id":"r","lossRange":{"confidence":90}}'


def test_records_are_made_with_keywords():
    risk = Risk(id="R-1", consequences=[Consequence(dimension="individuals")], identified_on=datetime.date(2026, 1, 2))
    assert risk.to_json() == '{"id":"R-1","consequences":[{"dimension":"individuals"}],"identifiedOn":"2026-01-02"}'
    assert risk.with_changes(consequences=(), title="T").to_dict() == {"id": "R-1", "identifiedOn": "2026-01-02", "title": "T"}
    with pytest.raises(TypeError, match="needs id"):
        Risk(title="x")
    with pytest.raises(TypeError, match="no field `identifiedOn`"):
        Risk(id="r", identifiedOn="2026-01-02")


def test_every_record_is_reached_and_written_back():
    aims = aimskit.load(MERIDIAN)
    records = list(aims)
    assert len(records) > 400 and len({record.id for record in records}) == len(records)
    assert all(aims.get(record.id) == record for record in records[::40])
    assert Aims(aims.to_json()) == aims and aims.to_dict() == json.loads(aims.to_json())
    for record in records:  # every attribute of every record can be read
        assert type(record).from_dict(record.to_dict()) == record
        for name in record.__fields__:
            getattr(record, name)


def test_edits_give_another_document():
    aims = aimskit.load(DATA / "starter.aims.json")
    other = aims.with_changes(title="Ours", risks=[*aims.risks, Risk(id="R-new")])
    assert other.title == "Ours" and other.get("R-new") == Risk(id="R-new") and aims.get("R-new") is None
    assert [each.id for each in aimskit.diff(aims, other, as_of="2026-11-23").added] == ["R-new"]
    with pytest.raises(TypeError, match="no field `titel`"):
        aims.with_changes(titel="x")


def test_the_fix_of_a_finding_mends_it():
    aims = aimskit.load(MERIDIAN)
    report = aims.assess(as_of="2026-11-23")
    fixable = [each for each in report.findings if each.fix]
    assert fixable
    for finding in fixable:
        again = aims.with_patch(finding.fix).assess(as_of="2026-11-23").findings
        assert (finding.code, finding.subject) not in [(each.code, each.subject) for each in again]


def test_the_risk_method_changes_with_an_account():
    aims = aimskit.load(MERIDIAN)
    other, account = aims.with_risk_method({"version": "3"}, strategy="askAgain", as_of="2026-11-23")
    assert other.risk_method.version == "3" and len(account.to_rate) > 0 and "R-01" in str(account)
    with pytest.raises(aimskit.ArgumentError, match="strategy"):
        aims.with_risk_method({"version": "3"}, strategy="guess", as_of="2026-11-23")
