"""Tables: rows of one noun with stable, typed columns, for polars, pandas and everything that reads Arrow.

Where a noun of the answers holds one other noun, its fields stand beside it (`subject_kind`, `subject_id`); lists of nouns are lists
of structs. A column is never left out because it is empty, so that tables of two documents can be put below each other.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, overload

from .columns import Column, column_at, columns_of, definitions
from .listing import Listing
from .language import say

if TYPE_CHECKING:
    import pandas
    import polars

__all__ = ["Rows"]

# What stands in a table of the answers: `*` marks text from a set of names that may grow. All other nouns have a column a field.
_LAID_OUT = {
    "finding": "code* source severity subject.kind* subject.id pointer message hint requirements related actor.id actor.basis "
    "params fix span.line span.column span.offset ground",
    "verdict": "id title status grade reason under restsOn proof because next",
    "gate": "name* title state reason asks failing undetermined checks blockedBy",
    "due": "on daysLeft overdue what label why kind* id clause field source.kind* source.id source.on also",
    "roll": "id title status under counts.conforms counts.partial counts.gap counts.notApplicable counts.notDetermined",
    "riskLine": "place id title opportunity owner aiSystems standing inherent.band inherent.label inherent.rank inherent.score "
    "current.band current.label current.rank current.score residual.band residual.label residual.rank residual.score "
    "residual.acceptance treatments nextReviewOn closedOn closed explained",
    "soaLine": "control own title decision verdict reason justification exclusionBasis implementation since due owner aiSystems "
    "drivers treatments documents evidence description",
}


@functools.cache
def columns(noun: str) -> tuple[Column, ...]:
    """The columns of a noun's table: one of the model (`risk`, `aiSystem`, `evidence`) or of the answers (`finding`, `verdict`,
    `gate`, `due`, `roll`, `riskLine`, `soaLine`). An unknown noun is a `KeyError`.

    >>> [column.name for column in columns("verdict")]
    ['id', 'title', 'status', 'grade', 'reason', 'under', 'rests_on', 'proof', 'because', 'next']
    >>> next(str(column.type) for column in columns("risk") if column.name == "ai_systems")
    'list of text'
    """
    if "properties" not in definitions().get(noun, {}):
        raise KeyError(f"`{noun}` is no noun with fields")
    if noun not in _LAID_OUT:
        return columns_of(noun)
    paths = (each.partition("*") for each in _LAID_OUT[noun].split())
    return tuple(column_at(noun, tuple(path.split(".")), bool(star)) for path, star, _ in paths)


class Rows(Listing[dict[str, Any]]):
    """A frozen table: a sequence of rows, each a dict from column to value.

    `noun` names what stands in a row, `records` are dicts as JSON has them. What is absent is `None`; so is a value that the core
    could not read: its diagnostic says so, and no row is left out for it. Days are `datetime.date`, moments `datetime.datetime` in
    UTC, words of a vocabulary text, which frames hold as categories.

    >>> rows = Rows("due", [{"on": "2026-12-01", "daysLeft": 8, "overdue": False, "what": "policyReview"}])
    >>> rows[0]["on"], rows[0]["what"], rows[0]["source_id"]
    (datetime.date(2026, 12, 1), 'policyReview', None)
    >>> rows
    <Rows of due: 1 row, 14 columns>
    """

    __slots__ = ("_records", "columns", "noun")
    noun: str
    columns: tuple[Column, ...]
    _records: tuple[Mapping[str, Any], ...]

    def __init__(self, noun: str, records: Iterable[Mapping[str, Any]]) -> None:
        object.__setattr__(self, "noun", noun)
        object.__setattr__(self, "columns", columns(noun))
        object.__setattr__(self, "_records", tuple(records))

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError("tables are frozen")

    def __delattr__(self, name: str) -> None:
        raise AttributeError("tables are frozen")

    def __len__(self) -> int:
        return len(self._records)

    @overload
    def __getitem__(self, at: int, /) -> dict[str, Any]: ...
    @overload
    def __getitem__(self, at: slice, /) -> Rows: ...
    def __getitem__(self, at: int | slice, /) -> dict[str, Any] | Rows:
        if isinstance(at, slice):
            return Rows(self.noun, self._records[at])
        record = self._records[at]
        return {column.name: column.read(record) for column in self.columns}

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Rows) and self.noun == other.noun and self._records == other._records

    __hash__: ClassVar[None]  # type: ignore[assignment]  # rows hold dicts, which have no hash

    def __reduce__(self) -> tuple[Any, ...]:
        return Rows, (self.noun, self._records)

    def __repr__(self) -> str:
        counted = say("notebook", "rowsCounted", count=len(self)), say("notebook", "columnsCounted", count=len(self.columns))
        return f"<Rows of {self.noun}: {', '.join(counted)}>"

    def to_dicts(self) -> list[dict[str, Any]]:
        """The rows as a list of dicts, which is the caller's own."""
        return list(self)

    def to_polars(self, *, flat: bool = False) -> polars.DataFrame:
        """The rows as a polars frame: days are `Date`, vocabularies `Enum`, open sets of names `Categorical`. With `flat` lists and structs are
        text, as `write_csv` asks for. Needs `aimskit[polars]`."""
        from .frames import to_polars

        return to_polars(self, flat)

    def to_pandas(self, *, flat: bool = False) -> pandas.DataFrame:
        """The rows as a pandas frame: days are `datetime64[s]`, vocabularies categories. With `flat` lists and structs are text. Needs `aimskit[pandas]`."""
        from .frames import to_pandas

        return to_pandas(self, flat)

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        """The rows for anything that reads the Arrow PyCapsule interface: pyarrow, polars, DuckDB, pandas. Needs `aimskit[arrow]`."""
        from .arrow import table

        return table(self).__arrow_c_stream__(requested_schema)

    def __arrow_c_schema__(self) -> object:
        """The types of the columns for anything that reads the Arrow PyCapsule interface. Needs `aimskit[arrow]`."""
        from .arrow import schema

        return schema(self.columns).__arrow_c_schema__()

    def _repr_html_(self) -> str:
        from .frames import to_html

        return to_html(self)
