"""What notebooks and terminals show: safe, whole, and not by colour alone."""

from html.parser import HTMLParser
from pathlib import Path

import pytest
from rich.console import Console

import aimskit

REPORT = aimskit.load(Path(__file__).resolve().parents[2] / "examples/data/meridian.aims.json").assess(as_of="2026-11-23")
EVIL = aimskit.loads(
    {
        "schemaVersion": "1.0",
        "title": "<script>alert(1)</script>",
        "risks": [{"id": "R-1", "owner": "[bold]x[/bold]", "kind": "<img src=x onerror=alert(1)>"}],
        "statementOfApplicability": {"version": "<b>1", "entries": [{"control": "A.2.2", "decision": "included", "justification": "<script>x</script>"}]},
    }
)
THINGS = {
    "report": REPORT,
    "findings": REPORT.findings,
    "finding": REPORT.findings[0],
    "verdicts": REPORT.verdicts,
    "verdict": REPORT.verdicts[0],
    "soa": REPORT.statement_of_applicability,
    "register": REPORT.risk_register,
    "gates": REPORT.gates,
    "none": REPORT.findings[:0],
}


class Tags(HTMLParser):
    def __init__(self):
        super().__init__()
        self.open, self.seen = [], set()

    def handle_starttag(self, tag, attrs):
        self.seen.add(tag)
        if tag not in ("br", "img"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


def tags(html):
    parser = Tags()
    parser.feed(html)
    assert parser.open == []
    return parser.seen


@pytest.mark.parametrize("name", THINGS)
def test_pages_are_well_formed(name):
    assert tags(THINGS[name]._repr_html_()) <= {"p", "ol", "li", "b", "code", "div", "span", "table", "thead", "tbody", "tr", "th", "td", "br"}


def test_text_of_documents_is_text():
    report = EVIL.assess(as_of="2026-11-23")
    for thing in (EVIL, EVIL.diagnostics, EVIL.diagnostics[0], EVIL.risks, EVIL.risks[0], report, report.statement_of_applicability, report.findings):
        assert not {"script", "img"} & tags(thing._repr_html_())


@pytest.mark.parametrize("name", ["report", "findings", "finding", "verdicts", "soa", "register"])
def test_terminals_show_the_same(name):
    console = Console(width=160, record=True, file=open("/dev/null", "w"))
    with console.file:
        console.print(THINGS[name])
    said = console.export_text()
    assert len(said.strip()) > 40 and ("✗" in said or "R-01" in said or "✓" in said)


def test_brackets_are_no_markup():
    console = Console(width=300, record=True, file=open("/dev/null", "w"))
    with console.file:
        console.print(EVIL.diagnostics)
        console.print(EVIL.diagnostics[0])
    assert "[bold]x[/bold]" in console.export_text()


def test_signs_stand_beside_colours():
    assert "✗ does not conform" in REPORT.verdicts.where(status="gap")._repr_html_() and "✓ conforms" in REPORT._repr_html_()


EXPLAINED = {"requirement": "A.6.2.4", "record": "R-17", "rule": "reference-unresolved"}


@pytest.mark.parametrize("id", EXPLAINED.values(), ids=EXPLAINED)
def test_an_explanation_is_fit_for_a_slide(id):
    said = REPORT.explain(id)
    html, markdown = said._repr_html_(), said._repr_markdown_()
    assert tags(html) <= {"p", "b", "code", "div", "table", "thead", "tbody", "tr", "th", "td", "br"}
    title = str(said).splitlines()[0].split("  [")[0]
    assert title.split(" [")[0] in html and markdown.startswith("**") and "Findings" in html and "\n- Findings:" in markdown
    assert "Explained" not in html and "()" not in html and "- Next steps" in markdown


def test_what_is_explained_is_text():
    evil = aimskit.loads({"schemaVersion": "1.0", "risks": [{"id": "R-1", "title": "<script>*x*</script>"}]})
    said = evil.assess(as_of="2026-11-23").explain("R-1")
    assert "script" not in tags(said._repr_html_()) and "<script>" not in said._repr_markdown_() and "\\*x\\*" in said._repr_markdown_()


@pytest.mark.parametrize("name", ["gaps", "gaps_by_owner", "priorities", "risks_above_acceptance", "review_pack"])
def test_a_terminal_is_not_flooded(name):
    console = Console(width=160, record=True, file=open("/dev/null", "w"))
    with console.file:
        console.print(getattr(REPORT, name))
        console.print(REPORT.risk_matrix())
    assert 40 < len(console.export_text()) < 30_000
    assert len(repr(getattr(REPORT, name))) < 1500 and len(repr(REPORT.risk_matrix())) < 1500


def test_a_report_of_what_cannot_be_read_says_why():
    report = aimskit.loads('{"title": "<img src=x>').assess(as_of="2026-11-23")
    assert "unexpected-end" in report.to_html() and "img" not in tags(report.to_html().partition("<body>")[2].partition("</body>")[0])
    assert report.to_markdown().startswith("# The document cannot be read.") and report.to_csv("findings").count("\r\n") == 2
