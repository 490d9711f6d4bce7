"""Tables as polars and pandas have them, and as a page shows them."""

from __future__ import annotations

import datetime
import json
import warnings
from html import escape
from typing import TYPE_CHECKING, Any

from .columns import Type, typed
from .dates import PartialDate
from .extras import needed
from .language import say

if TYPE_CHECKING:
    import pandas
    import polars

    from .tables import Rows

_SHOWN = 20
_CELL = 160


def column_values(rows: Rows, stacklevel: int = 4) -> dict[str, list[Any]]:
    """The values of each column. Where a month or a year becomes its first day, a `UserWarning` says so."""
    vague: list[PartialDate] = []
    all_values = {column.name: [typed(column.type, column.read(record), vague) for record in rows._records] for column in rows.columns}
    if vague:
        warnings.warn(say("notebook", "firstDays", count=len(vague), date=str(vague[0])), UserWarning, stacklevel)
    return all_values


def _flattened(value: Any) -> str | None:
    """A list of words with semicolons between, as the library's own CSV has it; all else as JSON text."""
    if value is None or value == []:
        return None
    if isinstance(value, list) and not any(isinstance(each, dict | list) for each in value):
        return "; ".join("" if each is None else str(each) for each in value)
    return json.dumps(value, ensure_ascii=False, default=str)


def _columns(rows: Rows, flat: bool) -> tuple[dict[str, list[Any]], dict[str, Type]]:
    """The values and the types of the columns; where they are to be flat, no list and no struct is among them."""
    values, types = column_values(rows, stacklevel=5), {each.name: each.type for each in rows.columns}
    for name, kind in types.items():
        if flat and kind.of in ("list", "struct"):
            values[name], types[name] = [_flattened(each) for each in values[name]], Type("text")
    return values, types


def to_polars(rows: Rows, flat: bool = False) -> polars.DataFrame:
    """The rows as a polars frame."""
    pl = needed("polars", extra="polars")
    values, types = _columns(rows, flat)
    return pl.DataFrame(values, schema={name: _polars_type(pl, kind, top=True) for name, kind in types.items()})


def _polars_type(pl: Any, kind: Type, top: bool = False) -> Any:
    match kind.of:
        case "list":
            assert kind.item is not None
            return pl.List(_polars_type(pl, kind.item))
        case "struct":
            return pl.Struct({each.name: _polars_type(pl, each.type) for each in kind.fields})
        case "word" if top:
            return pl.Enum(kind.words) if kind.words else pl.Categorical()
    simple = {"day": pl.Date, "moment": pl.Datetime("us", "UTC"), "integer": pl.Int64, "number": pl.Float64, "flag": pl.Boolean}
    return simple.get(kind.of, pl.String)


def to_pandas(rows: Rows, flat: bool = False) -> pandas.DataFrame:
    """The rows as a pandas frame. Lists and structs are Python's; a column that may be empty has a type that knows `NA`."""
    pd = needed("pandas", extra="pandas")
    values, types = _columns(rows, flat)
    return pd.DataFrame({name: _pandas_series(pd, kind, values[name]) for name, kind in types.items()})


def _pandas_series(pd: Any, kind: Type, values: list[Any]) -> Any:
    match kind.of:
        case "word":
            words = kind.words or list(dict.fromkeys(each for each in values if each is not None))
            return pd.Series(pd.Categorical(values, categories=words))
        case "day":
            return pd.Series(values, dtype="datetime64[s]")
        case "moment":
            return pd.Series(values, dtype="datetime64[us, UTC]")
    simple = {"integer": "Int64", "number": "Float64", "flag": "boolean", "list": "object", "struct": "object"}
    return pd.Series(values, dtype=simple.get(kind.of, "string"))


def to_html(rows: Rows) -> str:
    """The first rows as a table of HTML, with the colours of the page it stands in. Columns that are empty in all rows are named below it."""
    shown = [each for each in rows.columns if any(each.read(record) not in (None, []) for record in rows._records)]
    head = "".join(f'<th title="{escape(each.about)}" style="text-align:left">{escape(each.name)}</th>' for each in shown)
    body = "".join(
        "<tr>" + "".join(f'<td style="text-align:left;vertical-align:top">{escape(_cell(row[each.name]))}</td>' for each in shown) + "</tr>"
        for row in rows[:_SHOWN]
    )
    notes = [f"{len(rows)} row{'' if len(rows) == 1 else 's'} of <code>{escape(rows.noun)}</code>"]
    if len(rows) > _SHOWN:
        notes.append(f"the first {_SHOWN} are shown")
    if empty := [each.name for each in rows.columns if each not in shown]:
        notes.append(f"empty: {escape(', '.join(empty))}")
    return f'<div style="overflow-x:auto"><table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div><p>{"; ".join(notes)}</p>'


def _cell(value: Any) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case datetime.datetime():
            return f"{value:%Y-%m-%d %H:%M} UTC"
        case dict():
            text = ", ".join(f"{name}: {_cell(each)}" for name, each in value.items() if each not in (None, []))
        case list() if all(isinstance(each, dict) for each in value):
            text = "; ".join(map(_cell, value))
        case list():
            text = ", ".join(map(_cell, value))
        case _:
            text = str(value)
    return text if len(text) <= _CELL else text[: _CELL - 1].rstrip() + "…"
