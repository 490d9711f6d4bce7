"""Tables of others in, tables of records out: CSV, workbooks, data frames and lists of rows."""

from __future__ import annotations

import datetime
import hashlib
import io
import os
import re
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeAlias

from .aims import Aims, loads
from .answers import ImportAccount, ImportMapping, ImportPlan, TableColumn
from .collection import Findings
from .errors import ArgumentError
from .extras import needed
from .plain import write
from .verbs import answer, options
from .watched import LARGE, Counted, Told, watched

__all__ = ["Imported", "import_table", "plan_import", "record_rows"]

Table: TypeAlias = str | os.PathLike[str] | bytes | Sequence[Any] | Any
"""A path of a CSV file or a workbook, text or bytes of CSV, rows, or a data frame."""

_WORKBOOKS = (".xlsx", ".xlsm")
_MOST_UNPACKED = 512 * 2**20
"""Bytes that a workbook may unpack to: a small file can hold a very large one."""


class Imported:
    """What an import gave: the new document, and the account of what came from where.

    It is true when no row was left out. `aims` is the new document, `account` says of each record what became of it and where its
    values stand, `diagnostics` are the errors of rows and cells; a row with an error is left out whole.
    """

    __slots__ = ("account", "aims", "diagnostics", "_text")

    def __init__(self, aims: Aims, account: ImportAccount, diagnostics: Findings, text: str) -> None:
        self.aims: Aims = aims
        self.account: ImportAccount = account
        self.diagnostics: Findings = diagnostics
        self._text = text

    def __bool__(self) -> bool:
        return not any(each.severity == "error" for each in self.diagnostics)

    def __str__(self) -> str:
        return self._text

    def __repr__(self) -> str:
        counts: dict[str, int] = {}
        for each in self.account.records:
            counts[each.outcome] = counts.get(each.outcome, 0) + 1
        said = ", ".join(f"{count} {outcome}" for outcome, count in counts.items()) or "no record"
        return f"<Imported: {said}; {len(self.diagnostics)} diagnostics>"


def plan_import(table: Table, records: str, *, into: Aims | None = None, sheet: str | None = None, heading_line: int | None = None, encoding: str | None = None, progress: bool | Told = False) -> ImportPlan:
    """Proposes how the rows of a table become records, such as `"risks"` or `"statementOfApplicability.entries"`. Nothing is changed.

    `table` is the path of a CSV file or a workbook (`aimskit[excel]`), CSV as text or bytes, a data frame, a list of dicts or of lists with
    the headings first. `into` is the document that the rows are for: its people, scales and ids say what cells mean. CSV that is not UTF-8
    needs its `encoding`. `progress` is told how far the reading of a workbook is, as by `import_table`.

    >>> plan = plan_import([{"Nr": "R-1", "Risiko": "Drift"}], "risks")
    >>> [(each.heading, each.place) for each in plan.columns]
    [('Nr', 'id'), ('Risiko', 'title')]
    """
    text = _text(table, sheet, encoding, progress)[0]
    asked = options(records=records, headingLine=heading_line)
    said = watched(lambda _: answer("plan_import", _document(into), text, asked), False, "rows", long=len(text) >= LARGE)
    if "plan" not in said:
        raise ArgumentError("the document is not readable")
    return ImportPlan._of(said["plan"])


def import_table(
    table: Table,
    mapping: ImportMapping | ImportPlan | Mapping[str, Any],
    *,
    into: Aims | None = None,
    name: str | None = None,
    sheet: str | None = None,
    encoding: str | None = None,
    progress: bool | Told = False,
) -> Imported:
    """Takes the rows of a table into a document as a mapping says, and accounts for every value.

    `progress` is told, in the thread of the caller, how many are done, how many there are and of what: `"bytes"` of a workbook while it is read, then
    `"rows"` of the table. What it raises ends the import, and so does Ctrl-C; `True` shows it on a terminal and in a notebook. With tqdm:
    `lambda done, total, unit: (setattr(bar, "total", total), bar.update(done - bar.n))`.

    >>> table = [{"Nr": "R-1", "Risiko": "Drift"}]
    >>> done = import_table(table, plan_import(table, "risks"))
    >>> done.aims.risks[0].title
    'Drift'
    >>> [each.outcome for each in import_table(table, plan_import(table, "risks"), into=done.aims).account.records]
    ['unchanged']
    """
    text, known, digest = _text(table, sheet, encoding, progress)
    if isinstance(mapping, ImportPlan):
        mapping = mapping.mapping
    asked = mapping if isinstance(mapping, Mapping) else mapping.to_dict()
    digests = {"algorithm": "sha256", "value": digest} if digest else None
    request = options(mapping=asked, name=name or known, digest=digests)
    said = watched(lambda watch: answer("import_rows", _document(into), text, request, watch=watch), progress, "rows", long=len(text) >= LARGE)
    if "aims" not in said:
        raise ArgumentError("; ".join(each["message"] for each in _sources(said)) or "the document is not readable")
    return Imported(loads(said["aims"]), ImportAccount._of(said["account"]), Findings(_sources(said)), said.get("text", ""))


def record_rows(aims: Aims, records: str, columns: Iterable[str] = ()) -> tuple[list[TableColumn], list[list[str]]]:
    """The records of a table as rows of text: the columns, and a cell for each, empty where nothing is recorded. With the mapping of the same
    headings `import_table` takes them back.

    >>> columns, rows = record_rows(loads({"schemaVersion": "1.0", "risks": [{"id": "R-1"}]}), "risks", ["id", "owner"])
    >>> [each.name for each in columns], rows
    (['id', 'owner'], [['R-1', '']])
    """
    said = answer("rows", aims._source, options(records=records, columns=list(columns) or None))
    return [TableColumn._of(each) for each in said.get("columns", [])], said.get("rows", [])


def _sources(said: Mapping[str, Any]) -> list[Any]:
    return [each for source in said.get("account", {}).get("sources", []) for each in source.get("diagnostics", [])]


def _document(into: Aims | None) -> str | bytes:
    return '{"schemaVersion":"1.0"}' if into is None else into._source


def _text(table: Table, sheet: str | None, encoding: str | None, progress: bool | Told) -> tuple[str, str | None, str | None]:
    """The table as the core takes it, its name and its digest."""
    if isinstance(table, str) and ("\n" in table or "\r" in table):
        return table, None, hashlib.sha256(table.encode("utf-8", "surrogatepass")).hexdigest()
    if isinstance(table, bytes | bytearray):
        held = bytes(table)
        return _decoded(held, encoding), None, hashlib.sha256(held).hexdigest()
    if isinstance(table, str | os.PathLike):
        path = Path(table)
        held = path.read_bytes()
        text = _workbook(held, sheet, progress) if path.suffix.lower() in _WORKBOOKS else _decoded(held, encoding)
        return text, path.name, hashlib.sha256(held).hexdigest()
    return write(_plain_rows(table)), None, None


def _decoded(held: bytes, encoding: str | None) -> str:
    if encoding is None and held[:2] in (b"\xff\xfe", b"\xfe\xff"):
        encoding = "utf-16"  # the byte order mark says so
    if encoding is None and held[:4] == b"PK\x03\x04":
        raise ArgumentError("this is a packed file, as a workbook is: name it .xlsx")
    try:
        return held.decode(encoding or "utf-8-sig")
    except UnicodeDecodeError as error:
        raise ArgumentError(f"not {encoding or 'UTF-8'} at byte {error.start}: name the encoding, such as 'cp1252'") from None
    except LookupError:
        raise ArgumentError(f"no encoding is called {encoding!r}") from None


def _plain_rows(table: Any) -> list[Any]:
    """Rows of a data frame or a list, as JSON holds them."""
    if hasattr(table, "to_dicts"):  # polars
        table = table.to_dicts()
    elif hasattr(table, "to_dict") and hasattr(table, "columns"):  # pandas
        table = table.to_dict(orient="records")
    if not isinstance(table, Iterable) or isinstance(table, Mapping):
        raise TypeError(f"expected a path, CSV, rows or a data frame, found `{type(table).__name__}`")
    try:
        return [{str(name): _cell(value) for name, value in row.items()} if isinstance(row, Mapping) else [_cell(value) for value in row] for row in table]
    except RecursionError:
        raise ArgumentError("the rows hold themselves") from None


def _cell(value: Any) -> Any:
    """A cell as JSON: dates as ISO 8601 has them; what is missing, or no number, is nothing."""
    if value is None or isinstance(value, bool | int | str):
        return value
    if isinstance(value, datetime.datetime):
        return value.date().isoformat() if value.time() == datetime.time() and value.tzinfo is None else value.isoformat()
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, float):
        whole = value.is_integer() and abs(value) < 2**53
        return (int(value) if whole else value) if value == value and abs(value) != float("inf") else None
    if isinstance(value, list | tuple | set):
        return [_cell(each) for each in value]
    if value != value or str(value) in ("NaT", "<NA>"):
        return None
    return value.item() if hasattr(value, "item") else str(value)


def _workbook(held: bytes, sheet: str | None, progress: bool | Told) -> str:
    """The rows of a sheet of a workbook: the one that is named, else the first that is visible. Merged cells hold the value of their first one."""
    openpyxl = needed("openpyxl", "excel")
    packed = None
    try:
        packed = Counted(held, progress)
        if packed.unpacked > _MOST_UNPACKED:
            raise ArgumentError(f"the workbook unpacks to {packed.unpacked:,} bytes; the limit is {_MOST_UNPACKED:,}")
        book = openpyxl.load_workbook(packed, data_only=True, keep_links=False)
        packed.end()
    except ArgumentError:
        raise
    except Exception as error:  # what the reader raises for a file that is none is of many kinds
        if packed is not None and packed.raised is not None:
            raise packed.raised from None
        raise ArgumentError(f"the workbook is not readable: {error}") from None
    visible = [each for each in book.worksheets if each.sheet_state == "visible"] or list(book.worksheets)
    if sheet is not None and sheet not in book.sheetnames:
        raise ArgumentError(f"the workbook has no sheet {sheet!r}; it has {', '.join(book.sheetnames)}")
    if not visible:
        raise ArgumentError("the workbook has no sheet of cells")
    one = book[sheet] if sheet is not None else visible[0]
    rows = [[_cell(value) for value in row] for row in one.iter_rows(values_only=True)]
    for row, column in _not_computed(held, one.title):
        rows[row][column] = "#CALC!"  # as a spreadsheet says that it could not compute a value
    for merged in one.merged_cells.ranges:
        first = rows[merged.min_row - 1][merged.min_col - 1]
        for row in range(merged.min_row - 1, min(merged.max_row, len(rows))):
            for column in range(merged.min_col - 1, min(merged.max_col, len(rows[row]))):
                rows[row][column] = first
    return write({"sheet": one.title, "date1904": book.epoch.year == 1904, "rows": rows})


# A formula without a value; what was computed and is empty is of the type `str`.
_FORMULA = re.compile(rb'<(?:\w+:)?c\s+([^>]*)>\s*<(?:\w+:)?f\b(?:[^>]*/>|[^>]*>[^<]*</(?:\w+:)?f>)\s*(?:<(?:\w+:)?v\s*/>|<(?:\w+:)?v></(?:\w+:)?v>)?\s*</(?:\w+:)?c>')
_ADDRESS = re.compile(rb'\br="([A-Z]{1,3})([0-9]{1,7})"')


def _not_computed(held: bytes, title: str) -> Iterator[tuple[int, int]]:
    """Cells with a formula that no program has computed: the library reads them as if nothing were in them."""
    import openpyxl
    from openpyxl.utils import column_index_from_string

    with zipfile.ZipFile(io.BytesIO(held)) as packed:
        if not any(_FORMULA.search(packed.read(name)) for name in packed.namelist() if "worksheets/" in name and name.endswith(".xml")):
            return
        sheet = openpyxl.load_workbook(io.BytesIO(held), read_only=True, keep_links=False)[title]
        for found in _FORMULA.finditer(packed.read(sheet._worksheet_path)):
            at = _ADDRESS.search(found[1])
            if at and b't="str"' not in found[1]:
                yield int(at[2]) - 1, column_index_from_string(at[1].decode()) - 1
