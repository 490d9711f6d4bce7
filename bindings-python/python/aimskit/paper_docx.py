"""A paper as a Word document, of the same blocks as its page. Rows are made as XML at once: the library's own cells cost more with every row."""

from __future__ import annotations

import datetime
import io
import re
import unicodedata
from pathlib import Path
from typing import Any

from . import packed
from .extras import needed
from .marks import SIGNS

__all__ = ["write"]

_INK, _HEAD, _NAME, _BLANK, _GUIDE = "23415F", "E8EEF5", "F4F7FA", "FFFDF2", "F2F6FB"
_GROUNDS = {"law": "4B1E99", "standard": "0B5349", "practice": "5C4712"}
# What no XML can hold, and what would turn the direction of the text that follows.
_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")
_PORTRAIT = (11906, 16838)
"""A4 in twentieths of a point."""
_MARGIN = 1021


def write(paper: dict[str, Any], path: Path) -> None:
    """Writes a paper, as JSON has it, to a file."""
    docx = needed("docx", "docx")
    document = docx.Document()
    _Writer(document, paper).all()
    held = io.BytesIO()
    document.save(held)
    packed.write(held.getvalue(), path, datetime.date.fromisoformat(paper["asOf"]))


def clean(text: str) -> str:
    """Text that XML can hold: what it can't is shown as a replacement character."""
    return _TURNING.sub("", _UNFIT.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n")))


def right_to_left(text: str) -> bool:
    """Whether its first letter is of a script that is written from right to left."""
    return next((kind != "L" for kind in map(unicodedata.bidirectional, text) if kind in ("L", "R", "AL")), False)


class _Writer:
    """Writes the blocks of a paper behind each other."""

    def __init__(self, document: Any, paper: dict[str, Any]) -> None:
        from docx.oxml import OxmlElement
        from docx.oxml.ns import qn

        self.document, self.paper = document, paper
        self._element, self._qn = OxmlElement, qn
        self.rtl = bool(paper.get("rightToLeft"))
        self.wide = bool(paper["landscape"])
        self.across = _PORTRAIT[1 if self.wide else 0] - 2 * _MARGIN

    def all(self) -> None:
        """The whole document."""
        self._page()
        self._styles()
        self._properties()
        if organization := self.paper.get("organization"):
            self._paragraph(organization, "Organization")
        self._paragraph(self.paper["title"], "Title")
        if ground := self.paper.get("groundText"):
            self._ground(self.paper["ground"], ground)
        write = {
            "heading": self._heading,
            "paragraph": self._text,
            "guidance": self._guidance,
            "entries": self._entries,
            "table": self._grid,
            "signatures": self._signatures,
        }
        for block in self.paper.get("blocks", []):
            write[block["block"]](block)

    def _ground(self, ground: str, text: str) -> None:
        """What is behind the points of the paper: a sign and words beside the colour."""
        from docx.shared import RGBColor

        paragraph = self.document.add_paragraph()
        run = paragraph.add_run(f"{SIGNS[ground]} {clean(text)}")
        run.bold = True
        run.font.color.rgb = RGBColor.from_string(_GROUNDS.get(ground, "333333"))

    # The page.

    def _page(self) -> None:
        from docx.enum.section import WD_ORIENT
        from docx.shared import Twips

        section = self.document.sections[0]
        width, height = _PORTRAIT[::-1] if self.wide else _PORTRAIT
        section.orientation = WD_ORIENT.LANDSCAPE if self.wide else WD_ORIENT.PORTRAIT
        section.page_width, section.page_height = Twips(width), Twips(height)
        section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Twips(_MARGIN)
        if self.rtl:
            bidi, grid = self._element("w:bidi"), section._sectPr.find(self._qn("w:docGrid"))
            section._sectPr.append(bidi)
            if grid is not None:
                section._sectPr.append(grid)  # the format has it last
        head, foot = section.header.paragraphs[0], section.footer.paragraphs[0]
        self._fill(head, self.paper["title"])
        self._fill(foot, self.paper["footer"])
        foot.add_run("\t")
        for paragraph in (head, foot):
            paragraph.style.paragraph_format.tab_stops.clear_all()
            paragraph.paragraph_format.tab_stops.add_tab_stop(Twips(self.across), self._right())
            paragraph.style.font.size = self._points(8)
        self._field(foot, "PAGE")
        foot.add_run(" / ")
        self._field(foot, "NUMPAGES")

    @staticmethod
    def _right() -> Any:
        from docx.enum.text import WD_TAB_ALIGNMENT

        return WD_TAB_ALIGNMENT.RIGHT

    @staticmethod
    def _points(size: float) -> Any:
        from docx.shared import Pt

        return Pt(size)

    def _field(self, paragraph: Any, code: str) -> None:
        """A number that Word computes."""
        simple = self._element("w:fldSimple")
        simple.set(self._qn("w:instr"), code)
        run, text = self._element("w:r"), self._element("w:t")
        text.text = "1"
        run.append(text)
        simple.append(run)
        paragraph._p.append(simple)

    def _styles(self) -> None:
        from docx.enum.style import WD_STYLE_TYPE
        from docx.shared import RGBColor

        styles, ink = self.document.styles, RGBColor.from_string(_INK)
        normal = styles["Normal"]
        normal.font.name, normal.font.size = "Arial", self._points(9 if self.wide else 10)
        fonts = normal.element.get_or_add_rPr().get_or_add_rFonts()
        for script in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
            fonts.set(self._qn(script), "Arial")
        normal.paragraph_format.space_after = self._points(4)
        if tag := self.paper.get("language"):
            spoken = self._element("w:lang")
            spoken.set(self._qn("w:bidi" if self.rtl else "w:val"), tag)
            normal.element.get_or_add_rPr().append(spoken)
        for name, size, before in (("Title", 18, 0), ("Heading 2", 13, 12), ("Heading 3", 11, 8)):
            style = styles[name]
            style.font.name, style.font.size, style.font.color.rgb, style.font.bold = "Arial", self._points(size), ink, True
            own = style.element.get_or_add_rPr().get_or_add_rFonts()
            for attribute in list(own.attrib):
                del own.attrib[attribute]  # fonts of the theme would win
            for script in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
                own.set(self._qn(script), "Arial")
            style.paragraph_format.space_before, style.paragraph_format.space_after = self._points(before), self._points(4)
            style.paragraph_format.keep_with_next = True
        for name in ("Guidance", "Organization", "Cell"):
            style = styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
            style.base_style = normal
        styles["Cell"].paragraph_format.space_after = self._points(0)
        styles["Cell"].font.size = self._points(8 if self.wide else 9)
        styles["Guidance"].font.size = self._points(8.5)
        styles["Guidance"].font.italic = True
        styles["Guidance"].paragraph_format.space_after = self._points(0)
        properties = styles["Guidance"].element.get_or_add_pPr()
        borders = self._element("w:pBdr")
        borders.append(self._set("w:left", val="single", sz="18", space="6", color="7A9CC0"))
        properties.insert(0, borders)
        properties.insert(1, self._set("w:shd", val="clear", color="auto", fill=_GUIDE))
        # Letters of scripts from right to left have a size of their own.
        for style in (*styles, *(paragraph.style for part in (self.document.sections[0].header, self.document.sections[0].footer) for paragraph in part.paragraphs)):
            for size in list(style.element.iter(self._qn("w:sz"))):
                for other in size.getparent().findall(self._qn("w:szCs")):
                    size.getparent().remove(other)
                size.addnext(self._set("w:szCs", val=size.get(self._qn("w:val"))))

    def _properties(self) -> None:
        about = self.document.core_properties
        about.title, about.author = clean(self.paper["title"])[:255], clean(self.paper.get("organization", ""))[:255]
        about.comments, about.language = "", self.paper.get("language", "")
        about.created = about.modified = datetime.datetime.fromisoformat(self.paper["asOf"])

    # Text.

    def _set(self, name: str, **values: str) -> Any:
        made = self._element(name)
        for key, value in values.items():
            made.set(self._qn(f"w:{key}"), value)
        return made

    def _paragraph(self, text: str, style: str | None = None) -> None:
        for line in clean(text).split("\n"):
            self._fill(self.document.add_paragraph(style=style), line)

    def _fill(self, paragraph: Any, text: str) -> None:
        """Text in a paragraph, in the direction of its own letters."""
        text = clean(text).replace("\n", " ")
        run = paragraph.add_run(text)
        if right_to_left(text):
            run.font.rtl = True
            paragraph._p.get_or_add_pPr().append(self._element("w:bidi"))

    def _p(self, text: str, bold: bool = False) -> Any:
        """A paragraph of a cell, as XML."""
        paragraph, properties = self._element("w:p"), self._element("w:pPr")
        properties.append(self._set("w:pStyle", val="Cell"))
        rtl = right_to_left(text)
        if rtl or (self.rtl and not text):
            properties.append(self._element("w:bidi"))
        paragraph.append(properties)
        if text:
            run, run_properties, content = self._element("w:r"), self._element("w:rPr"), self._element("w:t")
            if bold:
                run_properties.append(self._element("w:b"))
                run_properties.append(self._element("w:bCs"))
            if rtl:
                run_properties.append(self._element("w:rtl"))
            if len(run_properties):
                run.append(run_properties)
            content.text = text
            content.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
            run.append(content)
            paragraph.append(run)
        return paragraph

    # Tables.

    def _table(self, shares: list[int], rows: list[list[str]], *, head: list[str] | None = None, names: bool = False, height: int = 0) -> None:
        """A table of that width in all; `names` says that the first column holds names, `height` is the least one of a row without a word."""
        widths = [self.across * share // sum(shares) for share in shares]
        table, properties = self._element("w:tbl"), self._element("w:tblPr")
        properties.append(self._set("w:tblStyle", val="TableGrid"))
        if self.rtl:
            properties.append(self._element("w:bidiVisual"))
        properties.append(self._set("w:tblW", w=str(sum(widths)), type="dxa"))
        properties.append(self._set("w:tblLayout", type="fixed"))
        margins = self._element("w:tblCellMar")
        for side, room in (("top", "40"), ("left", "80"), ("bottom", "40"), ("right", "80")):
            margins.append(self._set(f"w:{side}", w=room, type="dxa"))
        properties.append(margins)
        table.append(properties)
        grid = self._element("w:tblGrid")
        for width in widths:
            grid.append(self._set("w:gridCol", w=str(width)))
        table.append(grid)
        if head is not None:
            table.append(self._row(head, widths, fill=_HEAD, bold=True, repeated=True))
        for cells in rows:
            table.append(self._row(cells, widths, names=names, height=0 if any(cells[names:]) and not height else height or 560))
        self.document.element.body.insert_element_before(table, "w:sectPr")
        self.document.add_paragraph(style="Cell")  # two tables would grow together

    def _row(self, cells: list[str], widths: list[int], *, fill: str = "", bold: bool = False, repeated: bool = False, names: bool = False, height: int = 0) -> Any:
        row, properties = self._element("w:tr"), self._element("w:trPr")
        properties.append(self._element("w:cantSplit"))
        if height:
            properties.append(self._set("w:trHeight", val=str(height), hRule="atLeast"))
        if repeated:
            properties.append(self._element("w:tblHeader"))
        row.append(properties)
        for at, (text, width) in enumerate(zip(cells, widths, strict=True)):
            cell, own = self._element("w:tc"), self._element("w:tcPr")
            own.append(self._set("w:tcW", w=str(width), type="dxa"))
            shade = fill or (_NAME if names and at == 0 else "" if text else _BLANK)
            if shade:
                own.append(self._set("w:shd", val="clear", color="auto", fill=shade))
            cell.append(own)
            for line in clean(text).split("\n"):
                cell.append(self._p(line, bold or (names and at == 0)))
            row.append(cell)
        return row

    # Blocks.

    def _heading(self, block: dict[str, Any]) -> None:
        self._paragraph(block["text"].replace("\n", " "), f"Heading {min(block.get('level', 2), 3)}")

    def _text(self, block: dict[str, Any]) -> None:
        self._paragraph(block["text"])

    def _guidance(self, block: dict[str, Any]) -> None:
        for line in [block["text"], *block.get("lines", [])]:
            self._paragraph(line, "Guidance")
        self.document.add_paragraph(style="Cell")

    def _entries(self, block: dict[str, Any]) -> None:
        self._table([30, 70], [[entry["label"], entry.get("value", "")] for entry in block["entries"]], names=True)

    def _grid(self, block: dict[str, Any]) -> None:
        columns = block["columns"]
        self._table([each["share"] for each in columns], block.get("rows", []), head=[each["label"] for each in columns])

    def _signatures(self, block: dict[str, Any]) -> None:
        columns = block["columns"]
        rows = [[each["label"], each.get("name", ""), each.get("on", ""), ""] for each in block["signatures"]]
        self._table([each["share"] for each in columns], rows, head=[each["label"] for each in columns], height=800)
