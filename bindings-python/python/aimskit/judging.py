"""How many documents are judged: what is read of the core's answers, and how it becomes batches of Arrow.

The answers go from JSON text to Arrow by pyarrow's own reader, with no Python object between. Words are plain text here, not
dictionaries: batches would each bring a dictionary of their own, and Spark takes none.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Literal

from . import _core
from .columns import Column, column_at, columns_of
from .errors import ArgumentError
from .extras import needed
from .language import loaded
from .progress import Progress
from .verbs import Day, Profile, answer, day, options

if TYPE_CHECKING:
    import pyarrow

Give = Literal["findings", "counts", "verdicts"]

_FINDING = "code severity source subject.kind subject.id pointer message hint requirements related actor.id actor.basis params".split()
_VERDICT = "id title status grade reason proof".split()
_SEVERITIES = {"errors": "error", "warnings": "warning", "infos": "info"}
# So many documents are judged for one batch that is handed on: often enough for progress and Ctrl-C, and no burden.
_TOGETHER = 128


def _standing() -> list[Column]:
    """What a report says of the whole: where it stands, and its verdicts counted."""
    whole = [(column_at("readiness", (name,), False), ("readiness",)) for name in ("status", "scorePerMille")]
    counts = [(column, ("readiness", "counts")) for column in columns_of("counts")]
    return [replace(column, path=(*within, *column.path)) for column, within in whole + counts]


def until_verdicts(answer: str) -> str:
    """The answer without what its report says from the verdicts on: most of a small document's answer, and no column has any of it.

    Left in, it would be passed over by Arrow's reader at the price of reading it. A quote within text is escaped, so that what is looked
    for can only be the member; behind it the report has no other of that name.
    """
    at = answer.rfind(',"verdicts":[')
    return answer if at < 0 else answer[:at] + "}}"


class Work:
    """What is asked, and the shape of the answer."""

    pa: Any
    json: Any
    compute: Any
    column: str
    id_column: str | None
    give: Give
    whole: bool
    options: str
    verb: Callable[[str | bytes, str, _core.Language | None], str]
    language: _core.Language | None
    as_of_column: str | None
    finding: list[Column]
    standing: list[Column]
    verdict: list[Column]
    answers: pyarrow.Schema

    def __init__(
        self, kind: str, column: str, id_column: str | None, as_of: Day, profile: Profile | None, give: Give, as_of_column: str | None = None
    ) -> None:
        if give not in ("findings", "counts", "verdicts"):
            raise ArgumentError(f"`give` is `findings`, `counts` or `verdicts`, not `{give}`")
        if give == "verdicts" and kind != "aims":
            raise ArgumentError("only a whole document has verdicts: `kind` is `aims` where `give` is `verdicts`")
        self.pa, self.json = needed("pyarrow", extra="arrow"), needed("pyarrow.json", extra="arrow")
        self.compute = needed("pyarrow.compute", extra="arrow")
        self.column, self.id_column, self.give = column, id_column, give
        self.whole = kind == "aims"
        self.as_of_column = as_of_column
        self._asked = {"asOf": day(as_of), "profile": profile, "kind": None if self.whole else kind}
        self.options = options(**self._asked)
        self.language = loaded()  # of whoever asks: the work may be done by another thread
        self.verb = _core.assess if self.whole else _core.validate
        answer("assess" if self.whole else "validate", "{}", self.options)  # bad options are told before anything is read
        self.finding = [column_at("finding", tuple(path.split(".")), False) for path in _FINDING]
        self.standing = _standing() if self.whole else []
        self.verdict = [replace(column_at("verdict", (name,), False), name="requirement" if name == "id" else name) for name in _VERDICT]
        self.answers = self._answers()

    def _answers(self) -> pyarrow.Schema:
        """What is read of an answer; all else in it is passed over."""
        pa = self.pa
        findings = pa.list_(pa.struct(self._tree(self.finding)))
        if not self.whole:
            return pa.schema([("findings", findings), ("suppressed", pa.int64())])
        if self.give == "verdicts":
            return pa.schema([("report", pa.struct([("verdicts", pa.list_(pa.struct(self._tree(self.verdict))))]))])
        report = [("findings", findings), ("suppressed", pa.int64()), *self._tree(self.standing).items()]
        return pa.schema([("diagnostics", findings), ("suppressed", pa.int64()), ("report", pa.struct(report))])

    def _tree(self, columns: Iterable[Column]) -> dict[str, pyarrow.DataType]:
        """Columns as the nested fields that JSON has; the names within structs are those of JSON too."""
        tree: dict[str, Any] = {}
        for column in columns:
            at = tree
            for name in column.path[:-1]:
                at = at.setdefault(name, {})
            at[column.path[-1]] = self._type(column)
        return {name: self._struct(each) for name, each in tree.items()}

    def _struct(self, each: Any) -> pyarrow.DataType:
        return self.pa.struct({name: self._struct(inner) for name, inner in each.items()}) if isinstance(each, dict) else each

    def _type(self, column: Column) -> pyarrow.DataType:
        from .arrow import field_type

        return field_type(column.type)

    def schema(self, source: pyarrow.Schema) -> pyarrow.Schema:
        """The schema of what is handed on, once the schema of what comes in is known."""
        pa = self.pa
        for name in filter(None, (self.column, self.id_column, self.as_of_column)):
            if source.get_field_index(name) < 0:
                raise KeyError(f"no column `{name}`; there are {', '.join(source.names)}")
        kind = source.field(self.column).type
        text = "string large_string string_view binary large_binary binary_view".split()
        if str(getattr(kind, "value_type", kind) if pa.types.is_dictionary(kind) else kind) not in text:
            raise TypeError(f"the column `{self.column}` holds {kind}, not text")
        columns = {"findings": self.finding, "counts": self.standing, "verdicts": self.verdict}[self.give]
        about = {each.name: (self._type(each), each.about) for each in columns}
        if self.give == "counts":
            about |= {name: (pa.int64(), f"Diagnostics and findings with severity `{word}`.") for name, word in _SEVERITIES.items()}
            about["suppressed"] = pa.int64(), "Further diagnostics and findings, which are listed and counted nowhere else."
        fields = [pa.field(name, type_, metadata={"description": text}) for name, (type_, text) in about.items()]
        fields.insert(0, pa.field("row", pa.int64(), metadata={"description": "Place of the document among those that came in, from 0."}))
        if self.id_column is not None:
            if self.id_column in about or self.id_column == "row":
                raise ArgumentError(f"`{self.id_column}` is a column of the answer too; give it another name")
            fields.insert(1, pa.field(self.id_column, self._plain(source.field(self.id_column).type)))
        return pa.schema(fields)

    def _plain(self, kind: pyarrow.DataType) -> pyarrow.DataType:
        """The type of ids that are handed on: not every engine takes views and dictionaries."""
        kind = getattr(kind, "value_type", kind) if self.pa.types.is_dictionary(kind) else kind
        return self.pa.string() if self.pa.types.is_string_view(kind) else kind

    def _ids(self, ids: pyarrow.Array, kind: pyarrow.DataType) -> pyarrow.Array:
        # pyarrow can't decode a dictionary of views, as polars' categories are, by a cast.
        return self.pa.array(ids.to_pylist(), kind) if self.pa.types.is_dictionary(ids.type) else ids.cast(kind)

    def answer(self, text: str | bytes | None, on: str | None = None) -> str:
        """The core's answer on one document. An absent one is as good as an empty text: its row says so."""
        said = self.verb(text or "", self.options if on is None else options(**self._asked | {"asOf": on}), self.language)
        if on is not None and '"optionDiagnostics"' in said:
            raise ArgumentError(f"`{on}` in the column `{self.as_of_column}` is no day")
        return said if self.give == "verdicts" else until_verdicts(said)

    def days(self, batch: pyarrow.RecordBatch) -> list[str | None]:
        """The assessment date of each row; none where it is that of all."""
        if self.as_of_column is None:
            return [None] * batch.num_rows
        return [None if each is None else day(each) for each in batch.column(self.as_of_column).to_pylist()]

    def texts(self, array: pyarrow.Array) -> list[str | bytes | None]:
        """The texts of a column; as bytes where that costs nothing, which the core takes as they are."""
        types = self.pa.types
        if types.is_string(array.type):
            array = array.cast(self.pa.binary())
        elif types.is_large_string(array.type):
            array = array.cast(self.pa.large_binary())
        texts: list[str | bytes | None] = array.to_pylist()
        return texts

    def batch(self, source: pyarrow.RecordBatch, answers: list[str], first: int, schema: pyarrow.Schema) -> pyarrow.RecordBatch:
        """What the answers on the rows of a batch say."""
        pa, compute = self.pa, self.compute
        text = "\n".join(answers).encode()
        read = self.json.read_json(
            pa.BufferReader(text),
            read_options=self.json.ReadOptions(use_threads=False, block_size=len(text) + 1),
            parse_options=self.json.ParseOptions(explicit_schema=self.answers, unexpected_field_behavior="ignore"),
        ).combine_chunks()
        if self.give == "verdicts":
            verdicts = self._field(self._whole(read.column("report")), "verdicts")
            row, judged = compute.list_parent_indices(verdicts).cast(pa.int64()), compute.list_flatten(verdicts)
            return self._made(source, [row, *(self._at(judged, column.path) for column in self.verdict)], first, schema)
        if self.whole:
            report = self._whole(read.column("report"))
            lists = [self._whole(read.column("diagnostics")), self._field(report, "findings")]
        else:
            lists = [self._whole(read.column("findings"))]
        row = pa.concat_arrays([compute.list_parent_indices(each).cast(pa.int64()) for each in lists])
        found = pa.concat_arrays([compute.list_flatten(each) for each in lists])
        if self.give == "findings":
            order = compute.array_sort_indices(row)  # stable: diagnostics stand before findings
            row, found = row.take(order), found.take(order)
            columns = [self._at(found, column.path) for column in self.finding]
        else:
            severity = self._field(found, "severity")
            per_row = [self._count(row.filter(compute.equal(severity, word)), len(source)) for word in _SEVERITIES.values()]
            left = compute.fill_null(self._whole(read.column("suppressed")), 0)
            if self.whole:
                left = compute.add(left, compute.fill_null(self._field(report, "suppressed"), 0))
            standing = [self._at(report, column.path) for column in self.standing]
            columns = [*standing, *per_row, left]
            row = pa.array(range(len(source)), pa.int64())
        return self._made(source, [row, *columns], first, schema)

    def _made(self, source: pyarrow.RecordBatch, columns: list[pyarrow.Array], first: int, schema: pyarrow.Schema) -> pyarrow.RecordBatch:
        """The batch of these columns, the first of which is the row in `source`."""
        pa, row = self.pa, columns[0]
        arrays = [self.compute.add(row, first), *columns[1:]]
        if self.id_column is not None:
            arrays.insert(1, self._ids(source.column(self.id_column), schema.field(self.id_column).type).take(row))
        return pa.RecordBatch.from_arrays([each.cast(field.type) for each, field in zip(arrays, schema, strict=True)], schema=schema)

    def _whole(self, chunks: pyarrow.ChunkedArray) -> pyarrow.Array:
        whole: pyarrow.Array = self.pa.concat_arrays(chunks.chunks) if chunks.num_chunks else self.pa.array([], chunks.type)
        return whole

    def _field(self, array: pyarrow.Array, name: str) -> pyarrow.Array:
        return self.compute.struct_field(array, name)

    def _at(self, array: pyarrow.Array, path: tuple[str, ...]) -> pyarrow.Array:
        for name in path:
            array = self._field(array, name)
        return array

    def _count(self, rows: pyarrow.Array, length: int) -> pyarrow.Array:
        counted = {each["values"]: each["counts"] for each in self.compute.value_counts(rows).to_pylist()}
        return self.pa.array([counted.get(at, 0) for at in range(length)], self.pa.int64())

    def batches(
        self, source: Iterable[pyarrow.RecordBatch], schema: pyarrow.Schema, threads: int, progress: Progress
    ) -> Iterator[pyarrow.RecordBatch]:
        done = 0
        pool = ThreadPoolExecutor(threads, "aimskit") if threads > 1 else None
        try:
            for large in source:
                for start in range(0, large.num_rows, _TOGETHER):
                    part = large.slice(start, _TOGETHER)
                    texts = self.texts(part.column(self.column))
                    days = self.days(part)
                    answers = list(pool.map(self.answer, texts, days) if pool else map(self.answer, texts, days))
                    yield self.batch(part, answers, done, schema)
                    done += len(texts)
                    progress(done)
            progress.end()
        finally:
            # Also where somebody gave up: nothing more is begun, what runs is one document a thread.
            if pool:
                pool.shutdown(cancel_futures=True)
