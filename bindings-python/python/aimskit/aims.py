"""A management system that can be read, edited and assessed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import FrozenInstanceError
from functools import cached_property
from typing import Any, Literal, NamedTuple, overload

from . import _core
from .answers import ImportAccount, MappingSet, MethodAccount, Operation, RemapTables, TaxonomyTags
from .bom import file
from .collection import Findings, Records
from .language import loaded, say
from .papers import Printout, printout
from .plain import indented, parse, plain, write
from .record import Record, _floats
from .records import RiskMethod, Root
from .registers import _T, Registers
from .report import Report
from .source import Path, Reads, Source, held, read_file, text_of
from .unread import mark
from .verbs import Day, Profile, answer, day, embedded, options
from .watched import LARGE, Told, watched


class Aims(Registers):
    """An organization's AI management system. Frozen: what changes it gives another one.

    Attributes give the registers (`risks`, `ai_systems`, `statement_of_applicability`, …) as frozen typed records. What could not be
    read is named in `diagnostics`, is seen by no attribute, and is written back at its place.
    """

    def __init__(self, text: str | bytes) -> None:
        self.__dict__["_source"] = text

    def __setattr__(self, name: str, value: Any) -> None:
        raise FrozenInstanceError(f"cannot assign to `{name}`: use with_changes")

    _source: str | bytes

    @cached_property
    def _read(self) -> dict[str, Any]:
        return parse(_core.read(self._source, loaded()))  # bytes go to the core as they are: a large document is never a `str`

    @cached_property
    def _data(self) -> dict[str, Any]:
        if not self.readable:
            return {}
        wrong = self._read.get("diagnostics", [])
        data: dict[str, Any] = parse(_core.rewrite(self._source), first_of_two=bool(wrong))
        mark(data, wrong)
        return data

    def _one(self, name: str) -> Any:
        return getattr(Root._of(self._data), name)

    def _many(self, name: str, cls: type[_T]) -> Records[_T]:
        register = self._data.get(name)
        return Records(cls, register if isinstance(register, list) else ())

    @property
    def readable(self) -> bool:
        """Whether the text is a document at all. If not, there are no records and no verdicts, and `diagnostics` says why."""
        return bool(self._read["readable"])

    @cached_property
    def diagnostics(self) -> Findings:
        """Every error of the document's shape, with its place, line and column."""
        return Findings(self._read.get("diagnostics", []), say("notebook", "theDocument"), self.to_dict, self.suppressed)

    @property
    def suppressed(self) -> int:
        """How many further diagnostics there are: no more than 10,000 are listed."""
        return int(self._read.get("suppressed", 0))

    @overload
    def get(self, id: str) -> Record | None: ...
    @overload
    def get(self, id: str, kind: type[_T]) -> _T | None: ...
    def get(self, id: str, kind: type[Record] = Record) -> Record | None:
        """The record with this id, or `None`: of whatever kind, or of the class that is given, as in `aims.get("T-1", Treatment)`."""
        return next((each for each in self if isinstance(each, kind) and getattr(each, "id", None) == id), None)

    def __iter__(self) -> Iterator[Record]:
        """Every record of the registers, in the order of the document."""
        for name, field in Root.__fields__.items():
            if field.many:
                yield from getattr(self, name)

    def to_dict(self) -> dict[str, Any]:
        """The document as a dict of its own; empty when it could not be read.

        Of two members with one name it has the first, which is the one that was read. A number that no `float` holds is a `Decimal`.
        """
        data: dict[str, Any] = _floats(plain(self._data))
        return data

    def to_json(self, *, indent: int | None = None) -> str:
        """The document in the library's order, with everything unread at its place; as it came when it could not be read."""
        if not self.readable:
            return self._source if isinstance(self._source, str) else self._source.decode("utf-8", "backslashreplace")
        text = _core.rewrite(self._source)
        return text if indent is None else indented(text, indent)

    def with_changes(self, **values: Any) -> Aims:
        """The document with other registers and fields, by their Python names; `None` takes one out.

        A register may be rows of a table (`risks=frame.to_dicts()`), or the frame of polars or pandas itself.

        >>> import aimskit
        >>> aims = aimskit.loads({"schemaVersion": "1.0"})
        >>> aims = aims.with_changes(title="Ours", risks=[*aims.risks, aimskit.Risk(id="R-1")])
        >>> aims.to_json()
        '{"schemaVersion":"1.0","title":"Ours","risks":[{"id":"R-1"}]}'
        """
        return Aims(text_of(Root._of(self._data).with_changes(**values)))

    def with_patch(self, operations: Sequence[Operation | Mapping[str, Any]]) -> Aims:
        """The document after a JSON Patch (RFC 6902): that of a finding (`finding.fix`), or your own.

        An operation that can't be done is a `jsonpatch.JsonPatchException`, a place that is not there a `jsonpointer.JsonPointerException`.
        """
        import jsonpatch

        return Aims(text_of(jsonpatch.apply_patch(plain(self._data), [plain(each) for each in operations])))

    def with_risk_method(
        self,
        method: RiskMethod | Mapping[str, Any],
        *,
        strategy: Literal["remap", "askAgain"],
        tables: RemapTables | Mapping[str, Any] | None = None,
        as_of: Day = None,
    ) -> tuple[Aims, MethodAccount]:
        """The document under another risk method, and the account of what moved. `str(account)` is for people.

        `strategy` says whether ratings are carried over by `tables` (`remap`; without tables, keys on both scales stay) or asked for again.
        """
        request = options(asOf=day(as_of), method=method, strategy=strategy, tables=tables)
        said = answer("change_method", self._source, request)
        if "aims" not in said:
            self.diagnostics.raise_for_errors()
        return Aims(write(said["aims"])), MethodAccount._of(said["account"])._saying(said["text"])

    def with_boms(
        self,
        *files: Path | Mapping[str, Any],
        tools: Literal["direct", "all"] = "direct",
        progress: bool | Told = False,
    ) -> tuple[Aims, ImportAccount]:
        """The document with what bills of materials (CycloneDX, SPDX) and model cards (Hugging Face) tell of, and the account of what came
        from where. What is blank is filled; what differs stays and is a conflict. `str(account)` is for people.

        A file is a path, or a mapping with `name`, `text` and what else a file of `importBomRequest` may have, as in `{"aiSystem": "sys-1"}`. A
        Markdown card needs PyYAML for its front matter (`aimskit[yaml]`). A file that can't be read changes nothing and says so in
        `account.sources`. `tools` says whether frameworks and tools that AI is stated to depend on become records, or all. `progress` is told how
        many files are done, how many there are, and `"files"`; what it raises ends the import, and so does Ctrl-C.

        >>> import aimskit
        >>> bom = {"name": "bom.json", "text": '{"bomFormat": "CycloneDX", "specVersion": "1.6", "components": [{"type": "data", "name": "Tickets"}]}'}
        >>> aims, account = aimskit.loads({"schemaVersion": "1.0"}).with_boms(bom)
        >>> aims.resources[0].id, account.records[0].outcome
        ('tickets', 'new')
        """
        asked = options(files=[file(each) for each in files], tools=tools)
        return self._with("import_bom", asked, progress)[:2]

    def with_oscal(self, *files: Path | Mapping[str, Any], namespace: str | None = None, progress: bool | Told = False) -> OscalImport:
        """The document with what documents of OSCAL tell of: those of `Report.to_oscal` without loss, others as far as they fit; the account of
        what came from where and what was not taken; catalogues of others as frameworks, and mapping collections as mapping sets.

        A file is a path, or a mapping with `name` and `text`. What is blank is filled; what differs stays and is a conflict; `progress` as in `with_boms`.

        >>> import aimskit
        >>> catalogue = {"name": "a.json", "text": '{"catalog": {"metadata": {"title": "House rules"}, "controls": [{"id": "h-1"}]}}'}
        >>> done = aimskit.loads({"schemaVersion": "1.0"}).with_oscal(catalogue)
        >>> done.frameworks[0]["id"]
        'house-rules'
        """
        given = [{name: value for name, value in file(each).items() if name in ("name", "text")} for each in files]
        asked = options(files=given, namespace=namespace)
        aims, account, said = self._with("import_oscal", asked, progress)
        return OscalImport(aims, account, said.get("frameworks", []), [MappingSet._of(each) for each in said.get("mappings", [])])

    def _with(self, verb: str, asked: str, progress: bool | Told) -> tuple[Aims, ImportAccount, dict[str, Any]]:
        """What an import of files gave."""
        said = watched(lambda watch: answer(verb, self._source, asked, watch=watch), progress, "files", long=len(asked) >= LARGE)
        if "aims" not in said:
            self.diagnostics.raise_for_errors()
        return Aims(write(said["aims"])), ImportAccount._of(said["account"])._saying(said.get("text", "")), said

    def taxonomy_tags(self, *, outlines: Iterable[Source] = ()) -> tuple[Records[TaxonomyTags], Findings]:
        """Which tags of taxonomies the records carry, and the tags that their taxonomy does not have, each at its place.

        For each taxonomy (MIT, OWASP, MITRE ATLAS, NIST AI 600-1, the EU AI Act's list, SDG, and those of `outlines`) every tag with the records that
        carry it. A tag that no record carries was not considered in any record; it is no gap of ISO/IEC 42001. Other tags are your own.

        >>> import aimskit
        >>> aims = aimskit.loads({"schemaVersion": "1.0", "risks": [{"id": "R-1", "tags": ["mit-risk:7.3", "mit-risk:9.9"]}]})
        >>> taxonomies, wrong = aims.taxonomy_tags()
        >>> mit = next(each for each in taxonomies if each.taxonomy == "mit-risk")
        >>> mit.considered, mit.not_considered, [each.pointer for each in wrong]
        (1, 23, ['/risks/0/tags/1'])
        """
        said = answer("taxonomy_tags", self._source, options(outlines=embedded(outlines)))
        unknown = [each for each in said.get("diagnostics", []) if each["code"] == "tag-unknown"]
        findings = Findings(unknown, say("notebook", "theDocument"), self.to_dict, int(said.get("suppressed", 0)))
        return Records(TaxonomyTags, said.get("taxonomies", [])), findings

    def assess(
        self,
        *,
        as_of: Day = None,
        profile: Profile = "review",
        horizon_days: int | None = None,
        max_findings: int | None = None,
        frameworks: Iterable[Source] = (),
        placeholders: Iterable[str] = (),
    ) -> Report:
        """What the records say on a day. Never raises for bad data; a day that is none, or an unknown profile, is an `ArgumentError`.

        `profile` changes severities, never a verdict. `horizon_days` is how far the calendar looks ahead; 90 when left out. `max_findings` is how
        many findings are listed; 10,000 when left out, and `Report.suppressed` says how many more there are. `frameworks` are
        judged beside the standard, each from its file (`schemas/v1/framework.schema.json`); one that does not hold together is an `ArgumentError`.
        `placeholders` are texts that say nothing, such as `see wiki`, beside those that are known in each language.
        """
        request = {"asOf": day(as_of), "profile": profile, "horizonDays": horizon_days, "maxFindings": max_findings, "frameworks": embedded(frameworks), "placeholders": list(placeholders) or None}
        return Report(self._source, request, self.to_dict)

    def paper(self, kind: str, of: str | None = None, *, as_of: Day = None, template: bool = False) -> Printout:
        """A document of the management system to sign, review or audit by, made from the records; or its empty template with guidance.

        `kind` is `statementOfApplicability`, `riskTreatmentPlan`, `auditReport`, `managementReviewMinutes`, `managementReviewPack`,
        `impactAssessment` or `auditChecklist`. `of` is the id of the audit, management review or impact assessment that it is about; when left
        out, the latest one by the assessment date, for a checklist the whole scope, for a pack the next review. A record that there is not, or an
        unknown kind, is an `ArgumentError`. What is not recorded is left blank.

        >>> import aimskit
        >>> aims = aimskit.loads({"schemaVersion": "1.0", "audits": [{"id": "AU-1", "title": "Audit 2026", "on": "2026-05-04"}]})
        >>> report = aims.paper("auditReport", as_of="2026-11-23")
        >>> report.paper.title
        'Internal audit report: Audit 2026 (AU-1)'
        >>> report.html().startswith("<!doctype html>")
        True
        """
        made = printout(self._source, kind, of=of, as_of=as_of, template=template)
        if made is None:
            self.diagnostics.raise_for_errors()
        assert made is not None
        return made

    def to_xlsx(self, path: Path, report: Report | None = None, *, empty: bool = False, as_of: Day = None) -> list[str]:
        """Writes a workbook (`aimskit[excel]`): a sheet for each table of records and, with a report, for what the assessment shows.

        Heads are frozen and filtered, words of a vocabulary are offered in their cells, dates are dates, text is never a formula, and columns in which
        nothing is recorded are folded. Each sheet of records reads back by `plan_import` and `import_table`. `empty` writes the tables without a
        record too. `as_of` is the date that the file states of itself, that of the report when left out, none without one: the clock is not
        asked, and the same records give the same bytes. The answer names the cells that could not hold the whole of a text: more than 32,767 characters, or characters that no
        workbook can hold.
        """
        from .workbook import to_xlsx

        return to_xlsx(self, path, report, empty=empty, as_of=as_of)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Aims) and self.to_json() == other.to_json()

    def __hash__(self) -> int:
        return hash(self.to_json())

    def __reduce__(self) -> tuple[Any, ...]:
        return Aims, (self._source,)

    def __repr__(self) -> str:
        if not self.readable:
            return f"<Aims: {say('notebook', 'unreadableBecause', reason=self.diagnostics[0].message)}>"
        counted = ((name, len(each)) for name, field in Root.__fields__.items() if field.many and (each := self._data.get(field.name)))
        name = self._one("title") or getattr(self._one("organization"), "title", None) or say("notebook", "untitled")
        return f"<Aims {name}: {', '.join(f'{count} {what}' for what, count in counted) or say('notebook', 'noRecords')}>"

    def _repr_html_(self) -> str:
        from .html import document

        return document(self)


class OscalImport(NamedTuple):
    """What an import of OSCAL gave."""

    aims: Aims
    """The new document."""
    account: ImportAccount
    """What came from where, and what was not taken; `str(account)` is for people."""
    frameworks: list[dict[str, Any]]
    """Catalogues of others, as frameworks, which `Aims.assess` takes."""
    mappings: list[MappingSet]
    """Mapping collections, as mapping sets, which `Report.toward` takes."""


def load(path: Path | Reads) -> Aims:
    """Reads a document from a file, given by path or opened. A file that can't be opened is an `OSError`; bad data is a diagnostic."""
    return loads(read_file(path))


def loads(source: Source) -> Aims:
    """Reads a document from JSON text, bytes, a dict, a pydantic model or a dataclass. Bad data is a diagnostic.

    In a dict `None` is as good as absent, and so is what tables have for a missing value (NaN, `NA`, `NaT`); names may be Python's, so that rows
    of a table can stand in it. Numbers and days of numpy and pandas are taken as such.

    >>> import aimskit
    >>> aims = aimskit.loads('{"schemaVersion": "1.0", "risks": [{"id": "R-1", "owner": 5}]}')
    >>> aims.risks[0].owner, aims.diagnostics[0].message
    (None, 'expected `string`, but found `number`')
    """
    return Aims(held(source, Root))
