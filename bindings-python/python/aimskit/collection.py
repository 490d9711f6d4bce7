"""Collections of typed records that are tables too."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, Self, TypeVar, overload

from .answers import Finding
from .errors import ValidationError
from .language import say
from .listing import Listing
from .plain import Unread, plain
from .record import Record
from .tables import Rows

if TYPE_CHECKING:
    import pandas
    import polars

T_co = TypeVar("T_co", bound=Record, covariant=True)


class Records(Listing[T_co]):
    """A frozen sequence of records: typed objects one by one, rows of a table together."""

    __slots__ = ("_data", "_type")
    _data: list[Any]
    _type: type[T_co]

    def __init__(self, cls: type[T_co], data: Iterable[Any]) -> None:
        self._type, self._data = cls, [each for each in data if type(each) is not Unread]

    def __len__(self) -> int:
        return len(self._data)

    @overload
    def __getitem__(self, at: int, /) -> T_co: ...
    @overload
    def __getitem__(self, at: slice, /) -> Self: ...
    def __getitem__(self, at: int | slice, /) -> T_co | Self:
        return self._with(self._data[at]) if isinstance(at, slice) else self._type._of(self._data[at])

    def __iter__(self) -> Iterator[T_co]:
        return map(self._type._of, self._data)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Records) and self._type is other._type and self._data == other._data

    def __hash__(self) -> int:
        return hash(tuple(self))

    def __repr__(self) -> str:
        few = [str(getattr(each, self._key)) for each in self[:5]]
        return f"<{len(self)} × {self._type.__name__}{': ' if few else ''}{', '.join(few)}{', …' if len(self) > 5 else ''}>"

    @property
    def _key(self) -> str:
        """The field by which people tell the records apart."""
        fields = self._type.__fields__
        return next((name for name in ("id", "control", "name", "code") if name in fields), next(iter(fields)))

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self._type, plain(self._data))

    def _with(self, data: list[Any]) -> Self:
        some = object.__new__(type(self))
        some._type, some._data = self._type, data
        return some

    def where(self, **fields: Any) -> Self:
        """Those whose fields hold these values, as in `findings.where(severity="error")`. An unknown name is a `TypeError`."""
        unknown = fields.keys() - self._type.__fields__.keys()
        if unknown:
            raise TypeError(f"{self._type.__name__} has no field `{min(unknown)}`")
        kept = [data for data, each in zip(self._data, self, strict=True) if all(getattr(each, name) == value for name, value in fields.items())]
        return self._with(kept)

    def get(self, id: str) -> T_co | None:
        """The record with this id, or `None`. Of an SoA it is the control, of gates the name."""
        return next((each for each in self if getattr(each, self._key) == id), None)

    @property
    def rows(self) -> Rows:
        """The records as a table: stable, typed columns with snake_case names, days as days, vocabularies as categories."""
        return Rows(self._type.__kind__, self._data)

    def to_dicts(self) -> list[dict[str, Any]]:
        """A dict from column to value for each record, as in the table."""
        return self.rows.to_dicts()

    def to_polars(self, *, flat: bool = False) -> polars.DataFrame:
        """The table as a polars frame; with `flat` lists and structs are text, as `write_csv` asks for. Needs `aimskit[polars]`."""
        return self.rows.to_polars(flat=flat)

    def to_pandas(self, *, flat: bool = False) -> pandas.DataFrame:
        """The table as a pandas frame; with `flat` lists and structs are text. Needs `aimskit[pandas]`."""
        return self.rows.to_pandas(flat=flat)

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        """The table for anything that reads the Arrow PyCapsule interface. Needs `aimskit[arrow]`."""
        return self.rows.__arrow_c_stream__(requested_schema)

    def __arrow_c_schema__(self) -> object:
        """The types of the columns for anything that reads the Arrow PyCapsule interface. Needs `aimskit[arrow]`."""
        return self.rows.__arrow_c_schema__()

    def _repr_html_(self) -> str:
        from .html import collection

        return collection(self)

    def __rich__(self) -> Any:
        from .terminal import collection

        return collection(self)


class Findings(Records[Finding]):
    """Defects: of shape (from reading) or of the management system (from rules)."""

    __slots__ = ("_document", "_title", "suppressed")
    suppressed: int
    """How many further ones there are: no more than 10,000 are listed."""

    def __init__(self, data: Iterable[Any], title: str | None = None, document: Any = None, suppressed: int = 0) -> None:
        super().__init__(Finding, data)
        self.suppressed = suppressed
        self._title, self._document = title or say("notebook", "theDocument"), document

    def __reduce__(self) -> tuple[Any, ...]:
        return Findings, (plain(self._data), self._title, None, self.suppressed)

    def _with(self, data: list[Any]) -> Findings:
        return Findings(data, self._title, self._document)

    @property
    def errors(self) -> Findings:
        """Those of severity `error`."""
        return self.where(severity="error")

    @property
    def ok(self) -> bool:
        """Whether none is an error."""
        return all(each["severity"] != "error" for each in self._data)

    def counts(self) -> dict[str, int]:
        """How many there are of each code, most first."""
        codes = [each["code"] for each in self._data]
        return dict(sorted(((code, codes.count(code)) for code in dict.fromkeys(codes)), key=lambda pair: -pair[1]))

    def raise_for_errors(self) -> None:
        """Raises a `ValidationError` with every error, if there is one."""
        if not self.ok:
            document = self._document() if callable(self._document) else self._document
            raise ValidationError(self._title, self.errors, document)
