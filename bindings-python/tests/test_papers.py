"""Documents to sign and workbooks: they hold what the blocks and the records hold, and a text is never more than that."""

from __future__ import annotations

import csv
import datetime
import io
import json
import re
import time
import zipfile
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

import aimskit
from aimskit.cli import main
from aimskit.errors import ArgumentError
from aimskit.marks import SIGNS
from aimskit.paper_docx import clean, right_to_left
from aimskit.papers import KINDS
from aimskit.workbook import record_tables

docx = pytest.importorskip("docx")
openpyxl = pytest.importorskip("openpyxl")

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "examples/data"
DAY = "2026-11-23"
EXAMPLES = {name: aimskit.load(DATA / f"{name}.aims.json") for name in ("meridian", "harbour", "starter")}
EVIL = "=cmd|'/C calc'!A0 <script>alert(1)</script> \u202eevil\u0007"


def test_the_page_about_papers_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    known: dict[str, object] = {}
    blocks = re.findall(r"```python\n(.*?)```", (ROOT / "docs/papers.md").read_text("utf-8"), re.S)
    assert len(blocks) >= 2
    for block in blocks:
        exec(compile(block, "docs/papers.md", "exec"), known)


def words(paper: dict[str, Any]) -> list[str]:
    """The texts of a paper in their order, line by line."""
    texts: list[str] = [paper.get("organization", ""), paper["title"]]
    texts += [f"{SIGNS[paper['ground']]} {paper['groundText']}"] if "ground" in paper else []
    for block in paper["blocks"]:
        texts += [block.get("text", ""), *block.get("lines", [])]
        for entry in block.get("entries", []):
            texts += [entry["label"], entry.get("value", "")]
        texts += [column["label"] for column in block.get("columns", [])]
        texts += [cell for row in block.get("rows", []) for cell in row]
        for line in block.get("signatures", []):
            texts += [line["label"], line.get("name", ""), line.get("on", "")]
    return [line for text in texts for line in clean(text).split("\n") if line]


def written(path: Path) -> list[str]:
    """The texts of a Word document in their order."""
    body = docx.Document(str(path)).element.body
    found = ("".join(part.text or "" for part in paragraph.iter("{*}t")) for paragraph in body.iter("{*}p"))
    return [text for text in found if text]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("example", ["meridian", "harbour"])
@pytest.mark.parametrize("template", [False, True], ids=["recorded", "template"])
def test_a_word_document_holds_what_the_blocks_hold(tmp_path: Path, kind: str, example: str, template: bool) -> None:
    made = EXAMPLES[example].paper(kind, as_of=DAY, template=template)
    path = tmp_path / "paper.docx"
    made.docx(path)
    assert written(path) == words(made.to_dict())
    document = docx.Document(str(path))
    section = document.sections[0]
    assert (section.page_width > section.page_height) == made.paper.landscape
    assert made.paper.footer in section.footer.paragraphs[0].text
    xml = zipfile.ZipFile(path).read("word/document.xml").decode()
    tables = [block for block in made.to_dict()["blocks"] if block["block"] in ("table", "signatures")]
    assert xml.count("<w:tblHeader/>") == len(tables) and xml.count("<w:cantSplit/>") == sum(len(table.rows) for table in document.tables)
    assert {style.name for style in document.styles} >= {"Guidance", "Cell", "Organization"}
    assert ("w:val=\"Guidance\"" in xml) == template
    assert "PAGE" in zipfile.ZipFile(path).read("word/footer1.xml").decode()


def test_hostile_text_is_text_in_a_word_document(tmp_path: Path) -> None:
    aims = aimskit.loads({"schemaVersion": "1.0", "organization": {"legalName": EVIL}, "audits": [{"id": "AU", "title": EVIL, "conclusion": EVIL + "\r\nsecond"}]})
    path = tmp_path / "paper.docx"
    aims.paper("auditReport", as_of=DAY).docx(path)
    said = [text for text in written(path) if "=cmd" in text]
    assert said and all("\u202e" not in text and "\u0007" not in text and "\ufffd" in text for text in said)
    assert "second" in written(path)
    assert docx.Document(str(path)).core_properties.created.date() == datetime.date(2026, 11, 23)


def test_text_from_right_to_left_is_marked(tmp_path: Path) -> None:
    aims = aimskit.loads({"schemaVersion": "1.0", "audits": [{"id": "AU", "title": "תדלוק", "conclusion": "الخاتمة 2026"}]})
    path = tmp_path / "paper.docx"
    made = aims.paper("auditReport", as_of=DAY)
    made.docx(path)
    paragraphs = [each for each in docx.Document(str(path)).element.body.iter("{*}p") if "الخاتمة" in "".join(part.text or "" for part in each.iter("{*}t"))]
    assert paragraphs and all(list(each.iter("{*}bidi")) and list(each.iter("{*}rtl")) for each in paragraphs)
    assert right_to_left("(2026) الخاتمة") and not right_to_left("Audit الخاتمة") and not right_to_left("2026")
    assert '<span dir="auto">الخاتمة 2026</span>' in made.html()


def test_what_a_paper_is_about_is_named_or_told() -> None:
    aims = EXAMPLES["meridian"]
    assert aims.paper("auditReport", of="au-1", as_of=DAY).paper.subject == "au-1"
    assert aims.paper("managementReviewMinutes", as_of=DAY).paper.subject == "mr-2"
    with pytest.raises(ArgumentError, match="`mr-1` is not the id"):
        aims.paper("auditReport", of="mr-1", as_of=DAY)
    with pytest.raises(ArgumentError, match="not one of the allowed values"):
        aims.paper("wish", as_of=DAY)
    with pytest.raises(ArgumentError, match="no record of the kind"):
        EXAMPLES["starter"].paper("auditReport", as_of=DAY)
    with pytest.raises(aimskit.ValidationError):
        aimskit.loads("[").paper("auditChecklist", as_of=DAY)


def test_a_notebook_shows_the_page_apart() -> None:
    made = aimskit.loads({"schemaVersion": "1.0", "title": "<b>\"x\""}).paper("riskTreatmentPlan", as_of=DAY)
    shown = made._repr_html_()
    assert shown.startswith("<iframe sandbox srcdoc=\"&lt;!doctype html&gt;") and "<b>" not in shown
    assert "blanks" in repr(made)


@pytest.mark.parametrize("example", EXAMPLES)
def test_a_workbook_reads_back_without_loss(tmp_path: Path, example: str) -> None:
    aims = EXAMPLES[example]
    path = tmp_path / "aims.xlsx"
    assert aims.to_xlsx(path, aims.assess(as_of=DAY)) == []
    tables = [table for table in record_tables() if aimskit.record_rows(aims, table)[1]]
    assert example == "starter" or len(tables) > 20
    book = openpyxl.load_workbook(path)
    for table in tables:
        name = table.partition(".")[0]
        plan = aimskit.plan_import(path, table, sheet=name, into=aims)
        columns, _ = aimskit.record_rows(aims, table)
        assert [each.place for each in plan.columns] == [each.name for each in columns], table
        done = aimskit.import_table(path, plan, sheet=name, into=aims)
        assert done and done.aims.to_dict() == aims.to_dict(), (table, done.diagnostics)
        if table == "evidence":
            continue  # one piece supports the certificate, which an empty document does not have
        # And alone: a document that held nothing has the same rows.
        alone = aimskit.import_table(path, plan, sheet=name)
        assert aimskit.record_rows(alone.aims, table)[1] == aimskit.record_rows(aims, table)[1], (table, alone.diagnostics)
        sheet = book[name]
        assert sheet.freeze_panes == "B2" and sheet.auto_filter.ref and sheet["A1"].font.bold
        assert sheet.page_setup.orientation == "landscape" and sheet.page_setup.fitToWidth >= 1 and sheet.page_setup.fitToHeight == 0
        assert sheet.print_title_rows == "$1:$1" and sheet.print_title_cols == "$A:$A" and sheet.sheet_properties.pageSetUpPr.fitToPage


def test_words_are_offered_and_dates_are_dates(tmp_path: Path) -> None:
    path = tmp_path / "aims.xlsx"
    EXAMPLES["meridian"].to_xlsx(path)
    book = openpyxl.load_workbook(path)
    risks = book["risks"]
    heads = [cell.value for cell in risks[1]]
    assert heads[:2] == ["ID", "Title"]
    kind = heads.index("Kind")
    letter = openpyxl.utils.get_column_letter(kind + 1)
    choice = next(each for each in risks.data_validations.dataValidation if f"{letter}2" in each.sqref)
    sheet, _, cells = choice.formula1.partition("!")
    assert [row[0].value for row in book[sheet][cells.replace("$", "")]] == ["risk", "opportunity"] and book[sheet].sheet_state == "hidden"
    dates = [cell for cell in risks.iter_cols(min_row=2) if isinstance(cell[0].value, datetime.datetime)]
    assert dates and all(column[0].number_format == "yyyy-mm-dd" for column in dates)
    assert {"priorities", "gaps", "calendar"}.isdisjoint(book.sheetnames)


def test_the_assessment_has_its_sheets(tmp_path: Path) -> None:
    path = tmp_path / "aims.xlsx"
    aims = EXAMPLES["meridian"]
    report = aims.assess(as_of=DAY)
    aims.to_xlsx(path, report)
    book = openpyxl.load_workbook(path)
    assert {"priorities", "gaps", "actions", "calendar", "evidence (assessment)", "auditChecklist"} <= set(book.sheetnames)
    said = list(csv.reader(io.StringIO(report.to_csv("priorities"), newline="")))
    shown = [["" if value is None else str(value) for value in row] for row in book["priorities"].iter_rows(values_only=True)]
    assert shown == said


def test_no_cell_is_a_formula_and_what_does_not_fit_is_told(tmp_path: Path) -> None:
    texts = ["=1+1", "+1", "-2+3", "@SUM(A1)", "=cmd|'/C calc'!A0", "#REF!", "\uff1d1+1", "'=1", " spaced ", "001", "1E5", "two\nlines"]
    risks = [{"id": f"R-{at}", "title": text} for at, text in enumerate(texts)]
    aims = aimskit.loads({"schemaVersion": "1.0", "risks": [*risks, {"id": "R-x", "title": "bell\u0007"}, {"id": "R-y", "title": "a" * 40_000}]})
    path = tmp_path / "aims.xlsx"
    assert aims.to_xlsx(path, aims.assess(as_of=DAY))[:2] == [f"risks!B{len(texts) + 2}", f"risks!B{len(texts) + 3}"]
    for data_only in (False, True):
        book = openpyxl.load_workbook(path, data_only=data_only)
        assert all(cell.data_type in ("s", "n", "d", "b") for sheet in book for row in sheet.iter_rows() for cell in row)
    sheet = openpyxl.load_workbook(path)["risks"]
    assert [sheet.cell(at + 2, 2).value for at in range(len(texts))] == texts
    assert [sheet.cell(at + 2, 2).quotePrefix for at in range(5)] == [True] * 5
    parts = zipfile.ZipFile(path)
    assert not any(b"<f>" in parts.read(name) for name in parts.namelist() if "sheet" in name)


def test_ten_thousand_rows_are_no_problem(tmp_path: Path) -> None:
    def document(count: int) -> aimskit.Aims:
        risks = [{"id": f"R-{at}", "title": f"Risk {at}", "owner": "p"} for at in range(count)]
        return aimskit.loads({"schemaVersion": "1.0", "people": [{"id": "p", "name": "Ada"}], "risks": risks, "treatments": [{"id": f"T-{at}", "risk": f"R-{at}"} for at in range(count)]})

    def took(count: int) -> tuple[float, float]:
        aims = document(count)
        began = time.perf_counter()
        aims.to_xlsx(tmp_path / "aims.xlsx")
        between = time.perf_counter()
        aims.paper("riskTreatmentPlan", as_of=DAY).docx(tmp_path / "plan.docx")
        return between - began, time.perf_counter() - between

    small, big = took(1_000), took(10_000)
    assert all(then < 30 * first + 1 for first, then in zip(small, big, strict=True)), (small, big)
    book = openpyxl.load_workbook(tmp_path / "aims.xlsx", read_only=True)
    assert sum(1 for _ in book["risks"].iter_rows()) == 10_001


def test_an_empty_document_has_a_workbook_to_fill_in(tmp_path: Path) -> None:
    aims = aimskit.loads({"schemaVersion": "1.0"})
    path = tmp_path / "aims.xlsx"
    aims.to_xlsx(path)
    assert openpyxl.load_workbook(path).sheetnames == ["risks"]
    aims.to_xlsx(path, empty=True)
    assert len(openpyxl.load_workbook(path).sheetnames) >= 31


def test_the_same_input_gives_the_same_bytes_at_any_time(tmp_path: Path) -> None:
    aims = EXAMPLES["harbour"]
    paper, report = aims.paper("statementOfApplicability", as_of=DAY), aims.assess(as_of=DAY)

    def write() -> dict[str, bytes]:
        files = {name: tmp_path / name for name in ("a.docx", "dated.xlsx", "judged.xlsx", "undated.xlsx")}
        paper.docx(files["a.docx"])
        aims.to_xlsx(files["dated.xlsx"], as_of=DAY)
        aims.to_xlsx(files["judged.xlsx"], report)
        aims.to_xlsx(files["undated.xlsx"])
        return {name: path.read_bytes() for name, path in files.items()}

    first = write()
    time.sleep(2.1)  # packed files count the seconds by two
    assert {name: held == first[name] for name, held in write().items()} == dict.fromkeys(first, True)
    for name, held in first.items():
        packed = zipfile.ZipFile(io.BytesIO(held))
        moment = (1980, 1, 1, 0, 0, 0) if name == "undated.xlsx" else (2026, 11, 23, 0, 0, 0)
        assert {part.date_time for part in packed.infolist()} == {moment}, name
        stated = re.findall(r">([^<]*)</dcterms:(?:created|modified)>", packed.read("docProps/core.xml").decode())
        assert stated == ([] if name == "undated.xlsx" else ["2026-11-23T00:00:00Z"] * 2), name
    assert openpyxl.load_workbook(tmp_path / "judged.xlsx").properties.created == datetime.datetime(2026, 11, 23)
    assert openpyxl.load_workbook(tmp_path / "undated.xlsx").sheetnames
    aims.to_xlsx(tmp_path / "old.xlsx", as_of="1899-02-03")  # before packed files count
    assert openpyxl.load_workbook(tmp_path / "old.xlsx").properties.modified == datetime.datetime(1899, 2, 3)


class Rendered(HTMLParser):
    """The texts of a page, each line by itself."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.lines = [""]
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.lines += [""] * (tag != "a")

    def handle_endtag(self, tag: str) -> None:
        if tag == "strong":
            self.lines[-1] = self.lines[-1].removesuffix(":")  # of a name with its value
        self.lines += [""] * (tag != "a")

    def handle_data(self, data: str) -> None:
        self.lines[-1] += data


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("template", [False, True], ids=["recorded", "template"])
def test_markdown_says_what_the_blocks_say_to_who_renders_it(kind: str, template: bool) -> None:
    markdown_it = pytest.importorskip("markdown_it")

    def counted(lines: list[str]) -> Counter[str]:
        return Counter(line for line in (" ".join(each.replace("\u2060", "").split()) for each in lines) if line)

    for example in ("meridian", "harbour"):
        made = EXAMPLES[example].paper(kind, as_of=DAY, template=template)
        page = markdown_it.MarkdownIt("commonmark").enable("table").render(made.markdown())
        assert counted(Rendered(page).lines) == counted([*words(made.to_dict()), made.paper.footer]), (kind, example)
        assert page.count("<table>") == sum(block["block"] in ("table", "signatures") for block in made.to_dict()["blocks"])


def test_markdown_is_that_of_the_core(tmp_path: Path) -> None:
    made = aimskit.loads({"schemaVersion": "1.0", "audits": [{"id": "AU", "title": "Audit | 2026"}]}).paper("auditReport", as_of=DAY)
    text = made.markdown(tmp_path / "a.md")
    assert text.startswith("# Internal audit report: Audit \\| 2026 (AU)\n") and (tmp_path / "a.md").read_text("utf-8") == text
    source = tmp_path / "aims.json"
    source.write_text('{"schemaVersion": "1.0", "audits": [{"id": "AU", "title": "Audit | 2026"}]}', "utf-8")
    assert main(["paper", "auditReport", str(source), "--as-of", DAY, "--format", "markdown", "-o", str(tmp_path / "b.md")]) == 0
    assert (tmp_path / "b.md").read_text("utf-8") == text


def test_the_commands_write_papers_and_tables(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    meridian = str(DATA / "meridian.aims.json")
    page, word, book, table = (tmp_path / name for name in ("a.html", "a.docx", "a.xlsx", "a.csv"))
    assert main(["paper", "statementOfApplicability", meridian, "--as-of", DAY, "-o", str(page)]) == 0
    assert page.read_text("utf-8") == EXAMPLES["meridian"].paper("statementOfApplicability", as_of=DAY).html()
    assert main(["paper", "auditReport", meridian, "--of", "au-1", "--as-of", DAY, "--format", "docx", "-o", str(word)]) == 0
    assert any("(au-1)" in text for text in written(word))
    assert main(["paper", "impactAssessment", "--template", "--format", "json", "--as-of", DAY]) == 0
    assert json.loads(capsys.readouterr().out)["template"] is True
    assert main(["export", meridian, "--as-of", DAY, "-o", str(book)]) == 0
    assert "priorities" in openpyxl.load_workbook(book).sheetnames
    assert main(["export", meridian, "--table", "risks", "--format", "csv", "-o", str(table)]) == 0
    columns, rows = aimskit.record_rows(EXAMPLES["meridian"], "risks")
    read = list(csv.reader(io.StringIO(table.read_text("utf-8"), newline="")))
    assert read[0] == [each.name for each in columns] and len(read) == len(rows) + 1
    assert main(["export", meridian, "--table", "gaps", "--format", "csv", "--as-of", DAY]) == 0
    assert len(capsys.readouterr().out.splitlines()) > 2
    for wrong in (["paper", "auditReport"], ["paper", "auditReport", meridian, "--format", "docx"], ["export", meridian], ["export", meridian, "--format", "csv"], ["export", meridian, "--format", "csv", "--table", "wishes"], ["paper", "auditReport", meridian, "--of", "x"]):
        assert main(wrong) == 2, wrong
    broken = tmp_path / "broken.json"
    broken.write_text("[", "utf-8")
    assert main(["paper", "auditChecklist", str(broken)]) == main(["export", str(broken), "-o", str(book)]) == 1
