"""How far the records reach toward other frameworks, and mapping sets as data and files."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from typing import Any, Literal, cast

from .answers import CarriedCounts, CarriedItem, CarriedRoll, MappingSet, Outline, UsedSet
from .collection import Findings, Records
from .plain import parse, plain, write
from .source import Source, text_of
from .verbs import answer, options
from .language import say

Direction = Literal["toward", "from"]
Ground = Literal["law", "standard", "practice", "framework", "records"]
MappingFormat = Literal["csv", "sssom", "oscal"]


class Crosswalk:
    """How far records reach toward a framework, item by item. It is no statement of conformity with that framework.

    Made by `Report.toward`. `items` is a table, as every collection is: `items.to_pandas()`, `items.to_polars()`.
    """

    def __init__(self, data: Mapping[str, Any], export: Callable[..., str]) -> None:
        self._data, self._export = dict(data), export

    @property
    def framework(self) -> str:
        """The framework in question."""
        return cast("str", self._data["framework"])

    @property
    def title(self) -> str:
        """Its title."""
        return cast("str", self._data["title"])

    @property
    def edition(self) -> str | None:
        """Its edition."""
        return cast("str | None", self._data.get("edition"))

    @property
    def direction(self) -> Direction:
        """From where to where it was asked."""
        return cast("Direction", self._data["direction"])

    @property
    def ground(self) -> Ground:
        """What is behind its items: a law, a standard, practice, or another framework of which that is not known."""
        return cast("Ground", self._data["ground"])

    @property
    def notes(self) -> tuple[str, ...]:
        """What has to be known to read it: that a draft is a draft, that the items are not all."""
        return tuple(self._data.get("notes", ()))

    @property
    def counts(self) -> CarriedCounts:
        """The items counted by their states."""
        return CarriedCounts._of(self._data["counts"])

    @cached_property
    def items(self) -> Records[CarriedItem]:
        """The items, in the order of the framework."""
        return Records(CarriedItem, self._data.get("items", ()))

    @cached_property
    def gaps(self) -> Records[CarriedItem]:
        """The items that are not covered or only partly, with what to do next."""
        return Records(CarriedItem, [each for each in self._data.get("items", ()) if each["state"] in ("partly", "notCovered")])

    @cached_property
    def headings(self) -> Records[CarriedRoll]:
        """The headings, with the items below them counted."""
        return Records(CarriedRoll, self._data.get("headings", ()))

    @cached_property
    def sets(self) -> Records[UsedSet]:
        """The mapping sets with rows that were used."""
        return Records(UsedSet, self._data.get("sets", ()))

    def to_dict(self) -> dict[str, Any]:
        """The data, as the core gives it."""
        return cast("dict[str, Any]", parse(write(self._data)))

    def to_markdown(self) -> str:
        """What it means, the counts, and a row for each item."""
        return self._export(format="markdown")

    def to_csv(self, *, excel: bool = False) -> str:
        """A row for each item, as RFC 4180 has it; with `excel` as Excel takes it. Write it with `encoding="utf-8"` and `newline=""`."""
        return self._export(format="csv", excel=excel or None)

    def __str__(self) -> str:
        return self.to_markdown()

    def __repr__(self) -> str:
        said = ", ".join(f"{number} {state}" for state, number in self._data["counts"].items() if number)
        return f"<Crosswalk {self.direction} {self.framework}: {said}>"

    def _repr_markdown_(self) -> str:
        return self.to_markdown()


def mapping_set(id: str) -> MappingSet:
    """A built-in mapping set with its rows. An id that there is not is an `ArgumentError`.

    >>> len(mapping_set("nist-ai-rmf-1.0__iso-42001-2023").rows)
    280
    """
    return MappingSet._of(answer("mappings", options(sets=[id]))["sets"][0])


def mapping_sets() -> Records[MappingSet]:
    """The built-in mapping sets, without their rows.

    >>> len(mapping_sets())
    13
    """
    return Records(MappingSet, answer("mappings", options())["sets"])


def outline(id: str) -> Outline:
    """A built-in outline: ids and short titles of another framework or of a taxonomy. A name that there is not is an `ArgumentError`.

    >>> [entry.id for entry in outline("mit-risk").entries[:2]]
    ['1', '1.1']
    """
    return Outline._of(answer("mappings", options(outlines=[id]))["outlines"][0])


def outlines() -> Records[Outline]:
    """The built-in outlines, without their entries."""
    return Records(Outline, answer("mappings", options())["outlines"])


def outline_framework(id: str) -> dict[str, Any]:
    """A built-in outline as a framework that `Aims.assess` takes: every item is one that a person attests.

    >>> import aimskit
    >>> report = aimskit.loads({"schemaVersion": "1.0"}).assess(as_of="2026-11-23", frameworks=[outline_framework("nist-ai-rmf")])
    >>> report.verdicts.get("nist-ai-rmf:GOVERN-1.1").status
    'notDetermined'
    """
    return cast("dict[str, Any]", answer("mappings", options(frameworks=[id]))["frameworks"][0])


def read_mappings(
    source: str | bytes | Iterable[Mapping[str, Any]] | Iterable[Iterable[Any]],
    format: MappingFormat = "csv",
    *,
    mapping_set: MappingSet | Mapping[str, Any] | None = None,
    outlines: Iterable[Source] = (),
) -> tuple[MappingSet | None, Findings]:
    """A mapping set from the text of a file, and everything that is wrong with it: ids that do not exist, rows that stand twice, circles.

    `source` is text of CSV, of SSSOM or of OSCAL's mapping collection; for `csv` also rows: dicts by heading, or lists with the headings first, as a
    workbook gives them. `mapping_set` is the set to which the rows are added. Nothing else is changed: pass the set on to `Report.toward`.

    >>> rows = [{"source": "house:H-1", "relation": "subsetOf", "target": "iso42001:A.2.9"}]
    >>> made, findings = read_mappings(rows)
    >>> len(made.rows), "crosswalk-entry-unknown" in [each.code for each in findings]
    (1, True)
    """
    text = source if isinstance(source, str | bytes) else write([plain(row) if isinstance(row, Mapping) else list(row) for row in source])
    given = [parse(text_of(each)) for each in outlines] or None
    said = answer("import_mappings", text, options(format=format, set=None if mapping_set is None else plain(mapping_set), outlines=given))
    findings = Findings(said.get("diagnostics", []), say("notebook", "theDocument"), lambda: {}, int(said.get("suppressed", 0)))
    return MappingSet._of(said["set"]) if "set" in said else None, findings


def write_mappings(mapping_set: MappingSet | Mapping[str, Any], format: MappingFormat = "csv", *, last_modified: datetime.datetime | str | None = None) -> str:
    """A mapping set as CSV, SSSOM or OSCAL's mapping collection, which needs `last_modified`, an instant with an offset from UTC.

    >>> write_mappings(mapping_set("eu-ai-act__gdpr"), "sssom").splitlines()[0]
    '#mapping_set_id: "urn:aimskit:mapping:eu-ai-act__gdpr"'
    """
    moment = last_modified.isoformat() if isinstance(last_modified, datetime.datetime) else last_modified
    return cast("str", answer("export_mappings", text_of(mapping_set), options(format=format, lastModified=moment)).get("text", ""))
