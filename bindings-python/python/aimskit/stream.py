"""Many documents at once: a column of texts in, rows of findings or counts out, batch by batch, for every engine that speaks Arrow.

Nothing is gathered: a batch is read, judged and handed on before the next one is asked for. The core's answers go from JSON text
to Arrow by pyarrow's own reader, with no Python object between. Words are plain text here, not dictionaries: batches would each
bring a dictionary of their own, and Spark takes none.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Literal, Protocol

from . import _core
from .columns import Column, column_at, columns_of
from .extras import needed
from .errors import ArgumentError
from .progress import Progress, shown
from .source import text_of
from .verbs import Day, Profile, answer, day, options

if TYPE_CHECKING:
    import pyarrow

__all__ = ["ArrowArray", "ArrowStream", "Give", "Stream", "validate_batch", "validate_stream"]

Give = Literal["findings", "counts"]

_FINDING = (
    "code severity source subject.kind subject.id pointer message hint requirements related actor.id actor.basis params".split()
)
_SEVERITIES = {"errors": "error", "warnings": "warning", "infos": "info"}
# So many documents are judged for one batch that is handed on: often enough for progress and Ctrl-C, and no burden.
_TOGETHER = 128


class ArrowStream(Protocol):
    """What gives an Arrow stream: a pyarrow table or reader, a polars frame, a DuckDB relation, a pandas frame."""

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object: ...


class ArrowArray(Protocol):
    """What gives one Arrow batch."""

    def __arrow_c_array__(self, requested_schema: object | None = None) -> tuple[object, object]: ...


def _standing() -> list[Column]:
    """What a report says of the whole: where it stands, and its verdicts counted."""
    whole = [(column_at("readiness", (name,), False), ("readiness",)) for name in ("status", "scorePerMille")]
    counts = [(column, ("readiness", "counts")) for column in columns_of("counts")]
    return [replace(column, path=(*within, *column.path)) for column, within in whole + counts]


class _Work:
    """What is asked, and the shape of the answer."""

    pa: Any
    json: Any
    compute: Any
    column: str
    id_column: str | None
    give: Give
    whole: bool
    options: str
    verb: Callable[[str, str], str]
    finding: list[Column]
    standing: list[Column]
    answers: pyarrow.Schema

    def __init__(self, kind: str, column: str, id_column: str | None, as_of: Day, profile: Profile | None, give: Give) -> None:
        if give not in ("findings", "counts"):
            raise ArgumentError(f"`give` is `findings` or `counts`, not `{give}`")
        self.pa, self.json = needed("pyarrow", extra="arrow"), needed("pyarrow.json", extra="arrow")
        self.compute = needed("pyarrow.compute", extra="arrow")
        self.column, self.id_column, self.give = column, id_column, give
        self.whole = kind == "aims"
        self.options = options(asOf=day(as_of), profile=profile, kind=None if self.whole else kind)
        self.verb = _core.assess if self.whole else _core.validate
        answer("assess" if self.whole else "validate", "{}", self.options)  # bad options are told before anything is read
        self.finding = [column_at("finding", tuple(path.split(".")), False) for path in _FINDING]
        self.standing = _standing() if self.whole else []
        self.answers = self._answers()

    def _answers(self) -> pyarrow.Schema:
        """What is read of an answer; all else in it is passed over."""
        pa = self.pa
        findings = pa.list_(pa.struct(self._tree(self.finding)))
        if not self.whole:
            return pa.schema([("findings", findings)])
        report = [("findings", findings), *self._tree(self.standing).items()]
        return pa.schema([("diagnostics", findings), ("report", pa.struct(report))])

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
        for name in filter(None, (self.column, self.id_column)):
            if source.get_field_index(name) < 0:
                raise KeyError(f"no column `{name}`; there are {', '.join(source.names)}")
        kind = source.field(self.column).type
        text = "string large_string string_view binary large_binary binary_view".split()
        if str(getattr(kind, "value_type", kind) if pa.types.is_dictionary(kind) else kind) not in text:
            raise TypeError(f"the column `{self.column}` holds {kind}, not text")
        columns = self.finding if self.give == "findings" else self.standing
        about = {each.name: (self._type(each), each.about) for each in columns}
        if self.give == "counts":
            about |= {name: (pa.int64(), f"Diagnostics and findings with severity `{word}`.") for name, word in _SEVERITIES.items()}
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

    def answer(self, text: str | bytes | None) -> str:
        """The core's answer on one document. An absent one is as good as an empty text: its row says so."""
        try:
            return self.verb(text or "", self.options)
        except UnicodeDecodeError:
            return self.verb(text_of(text or ""), self.options)

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
            columns = [*(self._at(report, column.path) for column in self.standing), *per_row]
            row = pa.array(range(len(source)), pa.int64())
        arrays = [compute.add(row, first), *columns]
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

    def batches(self, source: Iterable[pyarrow.RecordBatch], schema: pyarrow.Schema, threads: int, progress: Progress) -> Iterator[pyarrow.RecordBatch]:
        done = 0
        pool = ThreadPoolExecutor(threads, "aimskit") if threads > 1 else None
        try:
            for large in source:
                for start in range(0, large.num_rows, _TOGETHER):
                    part = large.slice(start, _TOGETHER)
                    texts = self.texts(part.column(self.column))
                    answers = list(pool.map(self.answer, texts) if pool else map(self.answer, texts))
                    yield self.batch(part, answers, done, schema)
                    done += len(texts)
                    progress(done)
            progress.end()
        finally:
            # Also where somebody gave up: nothing more is begun, what runs is one document a thread.
            if pool:
                pool.shutdown(cancel_futures=True)


class Stream:
    """Rows that come batch by batch: iterate over it (pyarrow record batches), or give it to what reads Arrow streams. It is read once."""

    def __init__(self, reader: pyarrow.RecordBatchReader, work: _Work, threads: int, progress: Progress) -> None:
        self._work = work
        self._schema = work.schema(reader.schema)
        self._batches = work.batches(reader, self._schema, threads, progress)

    def __iter__(self) -> Iterator[pyarrow.RecordBatch]:
        return self._batches

    def __repr__(self) -> str:
        return f"<Stream of {self._work.give}: {', '.join(self._schema.names)}>"

    def __arrow_c_schema__(self) -> object:
        """The types of the columns."""
        return self._schema.__arrow_c_schema__()

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        """The rows for anything that reads the Arrow PyCapsule interface."""
        return self._work.pa.RecordBatchReader.from_batches(self._schema, self._batches).__arrow_c_stream__(requested_schema)


def validate_stream(
    source: ArrowStream,
    *,
    kind: str = "aims",
    column: str = "document",
    id_column: str | None = None,
    as_of: Day = None,
    profile: Profile | None = None,
    give: Give = "findings",
    threads: int | None = None,
    progress: bool | Callable[[int], object] = False,
) -> Stream:
    """Judge a column of documents, batch by batch.

    `source` is anything with an Arrow stream; its column of text or bytes `column` holds a document (`kind="aims"`, which is assessed whole) or a
    record (`kind="risk"`, which is checked by itself) a row. With `give="findings"` there is a row for each diagnostic and finding;
    with `give="counts"` one for each document: status, score and verdicts (empty where it could not be read), and how many errors,
    warnings and infos. `row` is the place of the document among all; `id_column` is handed on beside it. No row is left out: an
    empty text has a diagnostic as a broken one has.

    `as_of` is today where nothing is said. `threads` is the number of processors where nothing is said. `progress` is called with the
    number of documents done after each batch; `True` shows it on a terminal. Ctrl-C ends the work after the documents in hand.

    Raises `KeyError` where a column is missing, `TypeError` where it is no text or `source` no stream, `ValueError` for a bad
    option (an `ArgumentError`). Needs `aimskit[arrow]`.

    >>> import pyarrow as pa
    >>> table = pa.table({"id": ["a", "b"], "document": ['{"schemaVersion": "1.0"}', "{"]})
    >>> counts = pa.table(validate_stream(table, id_column="id", as_of="2026-11-23", give="counts"))
    >>> counts.select(["row", "id", "status", "errors"]).to_pylist()[1]
    {'row': 1, 'id': 'b', 'status': None, 'errors': 1}
    """
    work = _Work(kind, column, id_column, as_of, profile, give)
    if not hasattr(source, "__arrow_c_stream__"):
        raise TypeError(f"`{type(source).__name__}` gives no Arrow stream")
    reader = work.pa.RecordBatchReader.from_stream(source)
    return Stream(reader, work, threads or os.cpu_count() or 1, shown(progress))


def validate_batch(
    batch: ArrowArray,
    *,
    kind: str = "aims",
    column: str = "document",
    id_column: str | None = None,
    as_of: Day = None,
    profile: Profile | None = None,
    give: Give = "findings",
) -> pyarrow.RecordBatch:
    """Judge one batch of documents: what engines call that cut the data themselves, such as Spark's `mapInArrow`.

    Arguments, columns and errors are those of `validate_stream`; `row` counts within the batch, so that `id_column` is what tells
    documents of several batches apart. It works on one thread: such engines run many workers.

    >>> import pyarrow as pa
    >>> batch = pa.record_batch({"document": ['{"id": "R 1"}']})
    >>> validate_batch(batch, kind="risk", as_of="2026-11-23").column("code")[0].as_py()
    'bad-id'
    """
    work = _Work(kind, column, id_column, as_of, profile, give)
    if not hasattr(batch, "__arrow_c_array__"):
        raise TypeError(f"`{type(batch).__name__}` gives no Arrow batch")
    source = work.pa.record_batch(batch)
    schema = work.schema(source.schema)
    parts = list(work.batches([source], schema, 1, shown(False)))
    whole: pyarrow.RecordBatch = work.pa.concat_batches(parts) if parts else work.pa.RecordBatch.from_pylist([], schema)
    return whole
