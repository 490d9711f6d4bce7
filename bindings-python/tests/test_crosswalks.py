"""How far the records reach toward other frameworks, and mapping sets in and out."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

import aimskit
from aimskit.cli import main

DATA = Path(__file__).resolve().parents[2] / "examples/data"
OWN = {
    "id": "own",
    "version": "1",
    "rows": [{"source": "iso42001:A.2.2", "target": "house:H-1", "relation": "supersetOf", "verifiedBy": "Ana Díaz"}],
}


@pytest.fixture(scope="module")
def report():
    return aimskit.load(DATA / "meridian.aims.json").assess(as_of="2026-11-23")


def test_items_are_a_table(report):
    view = report.toward("eu-ai-act")
    assert view.counts.partly > 0 and view.counts.covered == 0
    assert len(view.items) == sum((view.counts.covered, view.counts.partly, view.counts.not_covered, view.counts.not_applicable))
    assert {each.state for each in view.gaps} == {"partly", "notCovered"}
    frame = view.items.to_pandas()
    assert list(frame["id"])[:1] == [view.items[0].id] and "reason" in frame.columns
    assert view.items.get("eu-ai-act:Art.43").reason.startswith("by the mapping set")
    assert view.sets[0].status == "draft" and any("draft" in note for note in view.notes)


def test_texts(report):
    view = report.toward("nist-ai-rmf")
    rows = list(csv.DictReader(io.StringIO(view.to_csv(), newline="")))
    assert [row["id"] for row in rows] == [item.id for item in view.items]
    assert view.to_markdown().startswith("# How far the records reach toward NIST AI Risk Management Framework")
    assert "0 covered" in str(view) and repr(view) == "<Crosswalk toward nist-ai-rmf: 72 notCovered>"
    assert json.loads(json.dumps(view.to_dict()))["framework"] == "nist-ai-rmf"


def test_sets_of_ones_own(report):
    view = report.toward("house", mappings=[OWN], built_in=False)
    assert [(each.id, each.chains[0].from_) for each in view.items] == [("house:H-1", "iso42001:A.2.2")]
    wrong = OWN | {"rows": [OWN["rows"][0] | {"source": "iso42001:A.2.9"}]}
    with pytest.raises(aimskit.ArgumentError, match="A.2.9"):
        report.toward("house", mappings=[wrong])
    with pytest.raises(aimskit.ArgumentError, match="wishes"):
        report.toward("wishes")
    with pytest.raises(aimskit.ArgumentError, match="list of tags"):
        report.toward("sdg")


def test_the_other_way(report):
    assert report.toward("iso27001", direction="from").counts.partly == 0
    assert report.toward("iso27001", direction="from", held=["iso27001"]).counts.partly > 20


def test_an_unreadable_document_carries_nowhere():
    assert aimskit.loads("[]").assess(as_of="2026-11-23").toward("nist-ai-rmf") is None


def test_the_page_shows_it(report):
    page = report.to_html(toward=["eu-ai-act"])
    assert "How far the records reach toward EU AI Act" in page
    assert "How far the records reach" not in report.to_html()


def test_what_comes_with_the_package():
    assert sum(len(aimskit.mapping_set(each.id).rows) for each in aimskit.mapping_sets()) == 682
    assert len(aimskit.outlines()) == 18 and len(aimskit.outline("nist-ai-rmf").entries) == 95
    with pytest.raises(aimskit.ArgumentError, match="wishes"):
        aimskit.mapping_set("wishes")


@pytest.mark.parametrize("format", ["sssom", "oscal"])
def test_files_come_back(format):
    for each in aimskit.mapping_sets():
        made = aimskit.mapping_set(each.id)
        text = aimskit.write_mappings(made, format, last_modified="2026-11-23T09:30:00+01:00")
        back, findings = aimskit.read_mappings(text, format)
        assert back == made and not list(findings)


def test_rows_of_a_workbook_come_back():
    made = aimskit.mapping_set("gdpr__iso-42001-2023")
    rows = [list(row) for row in csv.reader(io.StringIO(aimskit.write_mappings(made), newline=""))]
    back, findings = aimskit.read_mappings(rows, mapping_set={"id": made.id, "version": made.version, **{name: value for name, value in made.to_dict().items() if name != "rows"}})
    assert back.rows == made.rows and not list(findings)


def test_the_command(tmp_path, capsys):
    document = str(DATA / "meridian.aims.json")
    assert main(["toward", "eu-ai-act", document, "--as-of", "2026-11-23"]) == 0
    assert "partly covered" in capsys.readouterr().out
    own = tmp_path / "own.json"
    own.write_text(json.dumps(OWN), "utf-8")
    assert main(["toward", "house", document, "--as-of", "2026-11-23", "--mappings", str(own), "--format", "csv", "-o", str(tmp_path / "out.csv")]) == 0
    assert (tmp_path / "out.csv").read_text("utf-8").startswith("id,title,")
    assert main(["toward", "wishes", document, "--as-of", "2026-11-23"]) == 2


def test_taxonomies_are_listed_by_their_tags() -> None:
    aims = aimskit.loads({"schemaVersion": "1.0", "risks": [{"id": "R-1", "tags": ["mit-risk:7.3", "owasp-llm:LLM01:2025", "mit-risk:99"]}]})
    taxonomies, wrong = aims.taxonomy_tags()
    by_name = {each.taxonomy: each for each in taxonomies}
    assert [record.id for record in next(tag for tag in by_name["mit-risk"].tags if tag.id == "mit-risk:7.3").records] == ["R-1"]
    assert by_name["owasp-llm"].considered == 1 and by_name["owasp-llm"].not_considered == 9
    assert [(each.code, each.pointer) for each in wrong] == [("tag-unknown", "/risks/0/tags/2")]
    assert "not considered" in aims.assess(as_of="2026-11-23").to_html()
    assert "owasp-llm:LLM01:2025" in aims.assess(as_of="2026-11-23").to_csv("taxonomyTags")


def test_markdown_shows_how_far_the_records_reach() -> None:
    report = aimskit.loads({"schemaVersion": "1.0"}).assess(as_of="2026-11-23")
    assert "*law*" in report.to_markdown(toward=["eu-ai-act"])
    assert report.to_markdown(toward=["nist-ai-rmf"]).count("## How far the records reach toward") == 1


def test_the_command_line_turns_mapping_sets_and_writes_none_that_is_wrong(tmp_path, capsys):
    kept = tmp_path / "set.sssom.tsv"
    assert main(["mapping", "eu-ai-act__gdpr", "--format", "sssom", "-o", str(kept)]) == 0
    count = len(aimskit.mapping_set("eu-ai-act__gdpr").rows)
    turned = tmp_path / "set.json"
    assert main(["mapping", str(kept), "--format", "oscal", "--last-modified", "2026-11-23T00:00:00Z", "-o", str(turned)]) == 0
    assert capsys.readouterr().err == f"{kept}: {count} rows were read\n"
    assert "mapping-collection" in json.loads(turned.read_text(encoding="utf-8"))
    # By content: the same set from OSCAL, only checked.
    assert main(["mapping", str(turned)]) == 0 and str(count) in capsys.readouterr().err
    assert main(["mapping", str(kept), "--format", "oscal"]) == 2

    wrong = tmp_path / "wrong.csv"
    wrong.write_text("source,relation,target\nhouse:H-1,subsetOf,iso42001:A.2.2\nhouse:H-1,wish,iso42001:A.2.3\n", encoding="utf-8")
    capsys.readouterr()
    assert main(["mapping", str(wrong), "--format", "json", "-o", str(tmp_path / "none.json")]) == 1
    assert "wrong.csv:3:" in capsys.readouterr().err and not (tmp_path / "none.json").exists()
    assert main(["mapping", str(tmp_path / "nothing.csv")]) == 2
