"""A workbook of the records and of what the assessment shows: a formatted sheet for each table, which reads back as it was written."""

from __future__ import annotations

import csv
import datetime
import io
import math
import os
import re
from collections.abc import Iterable, Iterator
from typing import Any

from . import packed
from .aims import Aims
from .answers import TableColumn
from .extras import needed
from .plain import write
from .record import Record
from .records import Root
from .report import Report
from .spreadsheets import record_rows
from .verbs import answer, options

__all__ = ["JUDGED", "record_tables", "to_xlsx"]

JUDGED = ("priorities", "gaps", "riskRegister", "actions", "calendar", "evidence", "auditChecklist", "findings")
"""Tables of an assessment."""
_MOST = 32_767
"""Characters that a cell of a workbook can hold."""
_NAME = 31
"""Characters that the name of a sheet can have."""
_WIDEST, _LOOKED_AT = 44, 200
_LINE, _TALLEST = 15, 27
"""Height of a line in points, and how many lines a row is high at most."""
_ACROSS = 190
"""Characters that a page in landscape format shows and that can still be read."""
# What no XML can hold; a carriage return is read as a line feed.
_UNFIT = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]")
_FORMULA = ("=", "+", "-", "@", "\t", "\uff1d", "\uff0b", "\uff0d", "\uff20")
_NUMBER = re.compile(r"-?(0|[1-9][0-9]{0,14})(\.[0-9]+)?")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def record_tables() -> Iterator[str]:
    """Names of all tables of records: the registers, and the entries of the Statement of Applicability."""
    for field in Root.__fields__.values():
        if field.name == "statementOfApplicability":
            yield f"{field.name}.entries"
        elif field.many and isinstance(field.noun, type) and issubclass(field.noun, Record):
            yield field.name


def to_xlsx(aims: Aims, path: str | os.PathLike[str] | io.BufferedIOBase, report: Report | None = None, *, empty: bool = False, as_of: datetime.date | str | None = None) -> list[str]:
    """Writes a workbook (`aimskit[excel]`). See `Aims.to_xlsx`."""
    openpyxl = needed("openpyxl", "excel")
    book = openpyxl.Workbook(write_only=True)
    sheets = _Sheets(book)
    for table in record_tables():
        if not empty and not aims._data.get(table.partition(".")[0]):
            continue  # to ask for the rows of each table takes a reading of the document
        columns, rows = record_rows(aims, table)
        if rows or empty:
            sheets.records(table, columns, rows)
    if report is not None and report.readable:
        for table in JUDGED:
            sheets.judged(table, report.to_csv(table))  # type: ignore[arg-type]
    sheets.words()
    if not sheets.count:
        book.create_sheet("risks")  # a workbook has a sheet
    held = io.BytesIO()
    book.save(held)
    on = datetime.date.fromisoformat(as_of) if isinstance(as_of, str) else as_of or (report.as_of if report is not None else None)
    packed.write(held.getvalue(), path, on)
    return sheets.told


class _Book:
    """Stands for a sheet where only the styles of its workbook are asked for."""

    def __init__(self, parent: Any) -> None:
        self.parent = parent


class _Sheets:
    """Writes sheets behind each other, and notes what a cell could not hold."""

    def __init__(self, book: Any) -> None:
        from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

        self.book = book
        self.count = 0
        self.told: list[str] = []
        self._lists: dict[tuple[str, ...], str] = {}
        self._styled = _Book(book)
        line = Border(bottom=Side(style="thin", color="C3CBD5"))
        top = Alignment(wrap_text=True, vertical="top", horizontal="left")
        # One style each for all cells: to set one anew for every cell takes longer than all else.
        self._head = self._style(font=Font(name="Calibri", sz=11, bold=True, color="FFFFFF"), fill=PatternFill("solid", fgColor="23415F"), alignment=Alignment(wrap_text=True, vertical="center"))
        self._body = self._style(alignment=top, border=line)
        self._day = self._style(alignment=top, border=line, number_format="yyyy-mm-dd")
        self._quoted = self._style(alignment=top, border=line, quotePrefix=True)

    def _style(self, **styles: Any) -> Any:
        from openpyxl.cell import Cell

        cell = Cell(self._styled, row=1, column=1)
        for name, style in styles.items():
            setattr(cell, name, style)
        return cell._style

    def records(self, table: str, columns: list[TableColumn], rows: list[list[str]]) -> None:
        """A table of records: what its cells hold is known."""
        sheet = self._sheet(table.partition(".")[0], _headings(table, columns), rows)
        for at, column in enumerate(columns):
            if column.words and not column.several:
                self._choice(sheet, at, tuple(column.words))
        kinds = ["text" if column.several else str(column.cells) for column in columns]
        for number, row in enumerate(rows, 2):
            sheet.append([self._cell(sheet, value, kind, number, at) for at, (value, kind) in enumerate(zip(row, kinds, strict=True))])

    def judged(self, table: str, text: str) -> None:
        """A table of the assessment, as CSV has it."""
        head, *rows = csv.reader(io.StringIO(text, newline=""))
        # A sheet of records may have the name: `evidence`.
        name = table if table not in self.book.sheetnames else f"{table} (assessment)"
        rows = [[cell[1:] if cell[:1] == "'" and cell[1:2] in _FORMULA else cell for cell in row] for row in rows]
        sheet = self._sheet(name, head, rows)
        numbers = {"place", "count", "score", "daysLeft", "line", "column"}
        kinds = ["whole" if name in numbers else "date" if name in ("on", "due", "doneOn") else "text" for name in head]
        for number, row in enumerate(rows, 2):
            sheet.append([self._cell(sheet, value, kind, number, at) for at, (value, kind) in enumerate(zip(row, kinds, strict=True))])

    def words(self) -> None:
        """The hidden sheet with the words that cells may hold."""
        if not self._lists:
            return
        sheet = self.book.create_sheet("words")
        sheet.sheet_state = "hidden"
        lists = list(self._lists)
        for at in range(max(map(len, lists))):
            sheet.append([words[at] if at < len(words) else None for words in lists])

    def _sheet(self, name: str, head: list[str], rows: list[list[str]]) -> Any:
        from openpyxl.cell import WriteOnlyCell
        from openpyxl.utils import get_column_letter

        sheet = self.book.create_sheet(name[:_NAME])
        self.count += 1
        last = get_column_letter(len(head))
        across = 0.0
        widths = list(_widths(head, rows))
        # Not every program makes a row as high as its wrapped text.
        for number, row in enumerate([head, *rows], 1):
            sheet.row_dimensions[number].height = _LINE * min(_TALLEST, max(map(_lines, row, widths)))
        for at, width in enumerate(widths):
            column = sheet.column_dimensions[get_column_letter(at + 1)]
            column.width = width
            if rows and at and not any(row[at] for row in rows):
                column.outlineLevel, column.hidden = 1, True  # nothing to print; a click on the plus shows it
            else:
                across += width
        sheet.freeze_panes = "B2"
        sheet.auto_filter.ref = f"A1:{last}{len(rows) + 1}"
        sheet.print_title_rows, sheet.print_title_cols = "1:1", "A:A"
        sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", 9
        # As many pages beside each other as it takes to read them, each with the first column.
        sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = max(1, math.ceil(across / _ACROSS)), 0
        sheet.sheet_properties.pageSetUpPr.fitToPage = True
        sheet.oddHeader.left.text, sheet.oddFooter.right.text = "&A", "&P / &N"
        heads = []
        for heading in head:
            cell = WriteOnlyCell(sheet, value=heading)
            cell.data_type, cell._style = "s", self._head
            heads.append(cell)
        sheet.append(heads)
        return sheet

    def _choice(self, sheet: Any, at: int, words: tuple[str, ...]) -> None:
        """Only these words in that column."""
        from openpyxl.utils import get_column_letter
        from openpyxl.worksheet.datavalidation import DataValidation

        column = self._lists.setdefault(words, get_column_letter(len(self._lists) + 1))
        choice = DataValidation("list", formula1=f"words!${column}$1:${column}${len(words)}", allow_blank=True, showErrorMessage=True)
        letter = get_column_letter(at + 1)
        choice.add(f"{letter}2:{letter}1048576")
        sheet.data_validations.append(choice)

    def _cell(self, sheet: Any, value: str, kind: str, row: int, at: int) -> Any:
        from openpyxl.cell import WriteOnlyCell

        style = self._body
        if not value:
            cell = WriteOnlyCell(sheet, value=None)
        elif (held := _value(value, kind)) is not None:
            cell = WriteOnlyCell(sheet, value=held)
            if isinstance(held, datetime.date):
                style = self._day
        else:
            text = _UNFIT.sub("\ufffd", value)[:_MOST]
            if text != value:
                self.told.append(f"{sheet.title}!{_address(row, at)}")
            cell = WriteOnlyCell(sheet, value=text)
            cell.data_type = "s"  # a text that begins with `=` is a text, and `#REF!` is no error
            if text.startswith(_FORMULA):
                style = self._quoted  # and stays one when it is edited
        cell._style = style
        return cell


def _headings(table: str, columns: list[TableColumn]) -> list[str]:
    """Labels for people, where a column is found again by its label alone; else its name, as that of columns with a value for each part of a record:
    only under their names are several values read as they were written."""
    labels = [column.label or column.name for column in columns]
    labels = [label[:1].upper() + label[1:] for label in labels]
    plan = answer("plan_import", '{"schemaVersion":"1.0"}', write([labels]), options(records=table)).get("plan", {})
    found = [each.get("place") for each in plan.get("columns", [])]
    known = [column.name for column in columns]
    alone = {label for label in labels if labels.count(label) == 1}
    return [label if place == name and label in alone and "[]" not in name else name for label, place, name in zip(labels, found or [None] * len(known), known, strict=True)]


def _value(text: str, kind: str) -> Any:
    """A number, a date or a truth where the text is written as the data write it; nothing where it stays text."""
    if kind in ("number", "whole") and _NUMBER.fullmatch(text):
        number = int(text) if "." not in text else float(text)
        return number if str(number) == text else None
    if kind == "flag" and text in ("true", "false"):
        return text == "true"
    if kind == "date" and _DAY.fullmatch(text) and text > "1900-03-01":  # before that programs count the days differently
        try:
            return datetime.date.fromisoformat(text)
        except ValueError:
            return None
    return None


def _widths(head: list[str], rows: list[list[str]]) -> Iterable[float]:
    """Widths by what the first rows hold."""
    for at, heading in enumerate(head):
        cells = (row[at] for row in rows[:_LOOKED_AT])
        longest = max((len(line) for cell in cells for line in cell.split("\n")), default=0)
        yield max(9.0, min(_WIDEST, longest + 2.0), min(24.0, len(heading) + 3.0))


def _lines(text: str, width: float) -> int:
    """How many lines a text takes in a column; a little more where it is long, since it is broken between words."""
    return sum(max(1, math.ceil(len(line) * 1.1 / width)) for line in text.split("\n")) if text else 1


def _address(row: int, at: int) -> str:
    from openpyxl.utils import get_column_letter

    return f"{get_column_letter(at + 1)}{row}"
