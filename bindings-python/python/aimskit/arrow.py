"""Tables as Arrow has them. The capsules are made by pyarrow, which is imported when they are asked for: the wheel carries no Arrow.

Vocabularies are dictionaries where they stand in a column of their own; within lists and structs words are plain text, which every
engine takes there.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from .columns import Column, Type
from .extras import needed
from .frames import column_values

if TYPE_CHECKING:
    import pyarrow

    from .tables import Rows


def _pyarrow() -> Any:
    return needed("pyarrow", extra="arrow")


def field_type(kind: Type) -> pyarrow.DataType:
    """The Arrow type of a value within lists and structs."""
    pa = _pyarrow()
    match kind.of:
        case "list":
            assert kind.item is not None
            return pa.list_(field_type(kind.item))
        case "struct":
            return pa.struct([(column.name, field_type(column.type)) for column in kind.fields])
    simple: dict[str, Callable[[], pyarrow.DataType]] = {
        "day": pa.date32,
        "moment": lambda: pa.timestamp("us", tz="UTC"),
        "integer": pa.int64,
        "number": pa.float64,
        "flag": pa.bool_,
    }
    return simple.get(kind.of, pa.string)()


def column_type(kind: Type) -> pyarrow.DataType:
    """The Arrow type of a column."""
    pa = _pyarrow()
    return pa.dictionary(pa.int32(), pa.string()) if kind.of == "word" else field_type(kind)


def schema(columns: Sequence[Column]) -> pyarrow.Schema:
    """The Arrow schema of columns; what a column says is its metadata."""
    pa = _pyarrow()
    return pa.schema([pa.field(each.name, column_type(each.type), metadata={"description": each.about}) for each in columns])


def array(kind: Type, values: list[Any]) -> pyarrow.Array:
    """Values as an Arrow array. A vocabulary's dictionary holds all its words, in the order of the schema."""
    pa = _pyarrow()
    if kind.of != "word":
        return pa.array(values, field_type(kind))
    words = list(kind.words) or list(dict.fromkeys(each for each in values if each is not None))
    place = {word: at for at, word in enumerate(words)}
    return pa.DictionaryArray.from_arrays(pa.array([place.get(each) for each in values], pa.int32()), pa.array(words, pa.string()))


def table(rows: Rows) -> pyarrow.Table:
    """The rows as an Arrow table."""
    pa = _pyarrow()
    found = column_values(rows)
    arrays = [array(each.type, found[each.name]) for each in rows.columns]
    return pa.Table.from_arrays(arrays, schema=schema(rows.columns))
