"""Many documents at once: a column of texts in, rows of findings or counts out, batch by batch, for every engine that speaks Arrow.

Nothing is gathered: a batch is read, judged and handed on before the next one is asked for.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Protocol

from .extras import needed
from .judging import Give, Work
from .progress import Progress, shown
from .verbs import Day, Profile

if TYPE_CHECKING:
    import pandas
    import polars
    import pyarrow

__all__ = ["ArrowArray", "ArrowStream", "Give", "Stream", "validate_batch", "validate_stream"]


class ArrowStream(Protocol):
    """What gives an Arrow stream: a pyarrow table or reader, a polars frame, a DuckDB relation, a pandas frame."""

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object: ...


class ArrowArray(Protocol):
    """What gives one Arrow batch."""

    def __arrow_c_array__(self, requested_schema: object | None = None) -> tuple[object, object]: ...


class Stream:
    """Rows that come batch by batch: iterate over it (pyarrow record batches), give it to what reads Arrow streams, or gather it into a frame.

    It is read once; to read it again is a `RuntimeError`.
    """

    def __init__(self, reader: pyarrow.RecordBatchReader, work: Work, threads: int, progress: Progress) -> None:
        self._work = work
        self._schema = work.schema(reader.schema)
        self._batches = work.batches(reader, self._schema, threads, progress)
        self._done = False

    def __iter__(self) -> Iterator[pyarrow.RecordBatch]:
        if self._done:
            raise RuntimeError("this stream has been read, and is read once: gather it by `to_polars()` or `pyarrow.table(stream)`, or ask again")
        return self._rest()

    def _rest(self) -> Iterator[pyarrow.RecordBatch]:
        for batch in self._batches:  # whoever stops halfway may go on
            yield batch
        self._done = True

    def __repr__(self) -> str:
        return f"<Stream of {self._work.give}: {', '.join(self._schema.names)}>"

    def __arrow_c_schema__(self) -> object:
        """The types of the columns."""
        return self._schema.__arrow_c_schema__()

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        """The rows for anything that reads the Arrow PyCapsule interface."""
        return self._work.pa.RecordBatchReader.from_batches(self._schema, iter(self)).__arrow_c_stream__(requested_schema)

    def to_polars(self) -> polars.DataFrame:
        """All rows as a polars frame. Needs `aimskit[polars]`."""
        frame: polars.DataFrame = needed("polars", extra="polars").DataFrame(self)
        return frame

    def to_pandas(self) -> pandas.DataFrame:
        """All rows as a pandas frame. Needs `aimskit[pandas]`."""
        needed("pandas", extra="pandas")
        frame: pandas.DataFrame = self._work.pa.table(self).to_pandas()
        return frame


def validate_stream(
    source: ArrowStream,
    *,
    kind: str = "aims",
    column: str = "document",
    id_column: str | None = None,
    as_of: Day = None,
    as_of_column: str | None = None,
    profile: Profile | None = None,
    give: Give = "findings",
    threads: int | None = None,
    progress: bool | Callable[[int], object] = False,
) -> Stream:
    """Judge a column of documents, batch by batch.

    `source` is anything with an Arrow stream; its column of text or bytes `column` holds a document (`kind="aims"`, which is assessed whole) or a
    record (`kind="risk"`, which is checked by itself) a row. With `give="findings"` there is a row for each diagnostic and finding;
    with `give="counts"` one for each document: status, score and verdicts (empty where it could not be read), and how many errors,
    warnings and infos, and how many more are not listed (`suppressed`); with `give="verdicts"` a row for each requirement and control of each document that could be read. `row` is the place of the document among all; `id_column` is handed on beside it. No row is left out: an
    empty text has a diagnostic as a broken one has.

    `as_of` defaults to today; `as_of_column` holds a day a row, where it is not empty. `threads` defaults to the number of processors. `progress` receives the
    number of documents done after each batch; `True` shows it on a terminal and in a notebook. Ctrl-C ends the work after the documents in hand.

    Raises `KeyError` where a column is missing, `TypeError` where it is no text or `source` no stream, `ValueError` for a bad
    option (an `ArgumentError`). Needs `aimskit[arrow]`.

    >>> import pyarrow as pa
    >>> table = pa.table({"id": ["a", "b"], "document": ['{"schemaVersion": "1.0"}', "{"]})
    >>> counts = pa.table(validate_stream(table, id_column="id", as_of="2026-11-23", give="counts"))
    >>> counts.select(["row", "id", "status", "errors"]).to_pylist()[1]
    {'row': 1, 'id': 'b', 'status': None, 'errors': 1}
    """
    work = Work(kind, column, id_column, as_of, profile, give, as_of_column)
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
    as_of_column: str | None = None,
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
    work = Work(kind, column, id_column, as_of, profile, give, as_of_column)
    if not hasattr(batch, "__arrow_c_array__"):
        raise TypeError(f"`{type(batch).__name__}` gives no Arrow batch")
    source = work.pa.record_batch(batch)
    schema = work.schema(source.schema)
    parts = list(work.batches([source], schema, 1, shown(False)))
    whole: pyarrow.RecordBatch = work.pa.concat_batches(parts) if parts else work.pa.RecordBatch.from_pylist([], schema)
    return whole
