"""What the records of a management system show on the assessment date."""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from typing import Any, Literal, cast

from .answers import (
    ChecklistItem,
    ChecklistScope,
    Coverage,
    Due,
    EuAiActLine,
    Event,
    EvidenceCoverage,
    Explained,
    FirstStep,
    FrameworkResult,
    GapGroup,
    GapsOfEffort,
    GapsOfOwner,
    Gate,
    OscalDocument,
    Priority,
    RatingKind,
    Readiness,
    ReviewPack,
    RiskMatrix,
    RisksAboveAcceptance,
    Roll,
    Verdict,
)
from .collection import Findings, Records
from .crosswalks import Crosswalk, Direction
from .language import current, loaded, say, speaking
from .plain import parse
from .registers_judged import RiskLines, SoaLines
from .source import Source
from .verbs import Profile, answer, embedded, options

Table = Literal["findings", "priorities", "gaps", "riskRegister", "statementOfApplicability", "actions", "evidence", "auditChecklist", "calendar", "taxonomyTags"]


class Report:
    """Findings, verdicts, gates, readiness and calendar at the assessment date, and the views on them.

    Made by `Aims.assess`. Parts are read when they are first accessed. Of a document that could not be read there is nothing but
    `diagnostics`: collections are empty and `readiness` is `None`.
    """

    def __init__(self, document: str | bytes, request: Mapping[str, Any], data: Callable[[], Any]) -> None:
        from . import _core

        self._document, self._request, self._tree = document, dict(request), data
        self._language = current()
        self._text = _core.assess(document, options(**request), loaded())
        if '"optionDiagnostics"' in self._text:
            answer("assess", document, options(**request))

    @cached_property
    def _answer(self) -> dict[str, Any]:
        return cast("dict[str, Any]", parse(self._text))

    def _part(self, name: str) -> Any:
        return self._answer.get("report", {}).get(name, [])

    def _view(self, view: str, name: str | None = None, **more: Any) -> Any:
        said = self._answered("assess", options(**self._request, views=[view], **more))
        return said.get("views", {}).get(name or view)

    def _answered(self, verb: str, request: str) -> Any:
        """What a verb says of the document, in the language of the report."""
        with speaking(self._language):
            return answer(verb, self._document, request)

    @property
    def readable(self) -> bool:
        """Whether the document could be read at all."""
        return "report" in self._answer

    @property
    def ok(self) -> bool:
        """Whether nothing is an error, neither of shape nor of the management system."""
        return self.readable and self.diagnostics.ok and self.findings.ok

    @property
    def as_of(self) -> datetime.date:
        """The assessment date."""
        return datetime.date.fromisoformat(self._request["asOf"])

    @property
    def profile(self) -> Profile:
        """How far along the management system was taken to be."""
        return cast("Profile", self._request["profile"])

    @cached_property
    def diagnostics(self) -> Findings:
        """Every error of the document's shape."""
        return Findings(self._answer.get("diagnostics", []), say("notebook", "theDocument"), self._tree, int(self._answer.get("suppressed", 0)))

    @cached_property
    def priorities(self) -> Records[Priority]:
        """What an auditor would raise first, in that order: findings together by clause, graded, with what to do next."""
        return Records(Priority, self._part("priorities"))

    @cached_property
    def findings(self) -> Findings:
        """Defects of the management system, in the order of the document."""
        return Findings(self._part("findings"), say("notebook", "theManagementSystem"), self._tree, int(self._part("suppressed") or 0))

    @property
    def suppressed(self) -> int:
        """How many further diagnostics and findings there are: no more than 10,000 diagnostics and `max_findings` findings are listed."""
        return int(self._answer.get("suppressed", 0)) + int(self._part("suppressed") or 0)

    @cached_property
    def verdicts(self) -> Records[Verdict]:
        """A verdict for every requirement and control, in the order of the standard."""
        return Records(Verdict, self._part("verdicts"))

    @cached_property
    def gates(self) -> Records[Gate]:
        """Can one go on? Planning, operation, controls, stage 1, stage 2, surveillance, recertification."""
        return Records(Gate, self._part("gates"))

    @cached_property
    def clauses(self) -> Records[Roll]:
        """The verdicts rolled up to clauses and groups of controls."""
        return Records(Roll, self._part("clauses"))

    @cached_property
    def frameworks(self) -> Records[FrameworkResult]:
        """What the frameworks beside the standard came to; their verdicts stand behind the standard's own in `verdicts`."""
        return Records(FrameworkResult, self._part("frameworks"))

    @cached_property
    def calendar(self) -> Records[Due]:
        """What is due or overdue, one entry for one thing to do, by day."""
        return Records(Due, self._part("calendar"))

    @property
    def readiness(self) -> Readiness | None:
        """The whole in numbers: counts of verdicts, and a score that states its formula and what it leaves out."""
        return Readiness._of(self._part("readiness")) if self.readable else None

    @cached_property
    def risk_register(self) -> RiskLines:
        """The risk register, ranked, with every level explained factor by factor."""
        return RiskLines(self._view("riskRegister"))

    @cached_property
    def statement_of_applicability(self) -> SoaLines:
        """The Statement of Applicability (6.1.3 f) with the verdict on each control."""
        return SoaLines(self._view("statementOfApplicability"))

    @cached_property
    def first_steps(self) -> Records[FirstStep]:
        """What to record first where the records are silent, in the order of the standard."""
        return Records(FirstStep, self._view("firstSteps") or ())

    @cached_property
    def framework_gaps(self) -> Records[GapGroup]:
        """What is missing of the frameworks beside the standard, one group each."""
        return Records(GapGroup, self._view("frameworkGaps") or ())

    @cached_property
    def gaps(self) -> Records[GapGroup]:
        """What is missing, by clause."""
        return Records(GapGroup, self._view("gaps") or ())

    @cached_property
    def gaps_by_owner(self) -> Records[GapsOfOwner]:
        """What is missing, by who would act."""
        return Records(GapsOfOwner, self._view("gapsByOwner") or ())

    @cached_property
    def gaps_by_effort(self) -> Records[GapsOfEffort]:
        """What is missing, by effort."""
        return Records(GapsOfEffort, self._view("gapsByEffort") or ())

    @cached_property
    def coverage_by_clause(self) -> Records[Coverage]:
        """Verdicts counted by clause."""
        return Records(Coverage, self._view("coverage", "coverageByClause") or ())

    @cached_property
    def coverage_by_objective(self) -> Records[Coverage]:
        """Verdicts counted by control objective."""
        return Records(Coverage, self._view("coverage", "coverageByObjective") or ())

    @cached_property
    def evidence_coverage(self) -> Records[EvidenceCoverage]:
        """What evidence there is for each requirement and control."""
        return Records(EvidenceCoverage, self._view("evidenceCoverage") or ())

    @cached_property
    def timeline(self) -> Records[Event]:
        """What happened, day by day."""
        return Records(Event, self._view("timeline") or ())

    @cached_property
    def eu_ai_act(self) -> Records[EuAiActLine]:
        """What the EU AI Act makes of each AI system."""
        return Records(EuAiActLine, self._view("euAiAct") or ())

    @cached_property
    def risks_above_acceptance(self) -> RisksAboveAcceptance | None:
        """Risks above acceptance, and whether someone accepted them."""
        return self._typed(RisksAboveAcceptance, self._view("risksAboveAcceptance"))

    @cached_property
    def review_pack(self) -> ReviewPack | None:
        """The input of the management review (9.3.2)."""
        return self._typed(ReviewPack, self._view("reviewPack"))

    def risk_matrix(self, rating: RatingKind = "residual") -> RiskMatrix | None:
        """The risk matrix of one rating: `inherent`, `current` or `residual`."""
        return self._typed(RiskMatrix, self._view("riskMatrix", rating=rating))

    def audit_checklist(self, scope: ChecklistScope | Mapping[str, Any] | None = None) -> Records[ChecklistItem]:
        """The checklist for an audit of a scope; of everything when left out."""
        return Records(ChecklistItem, self._view("auditChecklist", auditScope=scope) or ())

    def explain(self, id: str) -> Explained | None:
        """Why a verdict is what it is. `id` is that of a requirement, control, clause, list item, record or rule; `print` it to read it.

        >>> import aimskit
        >>> report = aimskit.loads({"schemaVersion": "1.0"}).assess(as_of="2026-11-23")
        >>> report.explain("A.2.2").verdicts[0].status
        'notDetermined'
        """
        said = self._answered("explain", options(id=id, **{name: self._request[name] for name in ("asOf", "profile", "frameworks")}))
        return Explained._of(said["explained"])._saying(said["text"]) if "explained" in said else None

    def toward(
        self,
        framework: str,
        *,
        direction: Direction = "toward",
        mappings: Iterable[Source] = (),
        outlines: Iterable[Source] = (),
        held: Iterable[str] = (),
        hops: int = 1,
        built_in: bool = True,
    ) -> Crosswalk | None:
        """How far the records reach toward another framework, such as `nist-ai-rmf`; with `direction="from"` how far that carries toward the standard.

        `mappings` are mapping sets of your own (`schemas/v1/mappingSet.schema.json`), `outlines` the ids of frameworks of your own. `held` names
        frameworks that count as conforming, as by a certificate. `hops` is how many rows a way may lead over. `None` of a document that could
        not be read; a framework of which nothing is known, or a set that does not hold together, is an `ArgumentError`.

        >>> import aimskit
        >>> view = aimskit.loads({"schemaVersion": "1.0"}).assess(as_of="2026-11-23").toward("nist-ai-rmf")
        >>> view.counts.not_covered, view.items[0].id
        (72, 'nist-ai-rmf:GOVERN-1.1')
        """
        asked = {name: self._request[name] for name in ("asOf", "profile", "frameworks", "placeholders") if name in self._request}
        given = {"mappings": embedded(mappings), "outlines": embedded(outlines), "held": list(held) or None}
        request = asked | given | {"framework": framework, "direction": direction, "hops": hops, "builtIn": None if built_in else False}
        said = self._answered("crosswalk", options(**request))
        if "crosswalk" not in said:
            return None

        def export(**more: Any) -> str:
            return cast("str", self._answered("crosswalk", options(**request, **more))["text"])

        return Crosswalk(said["crosswalk"], export)

    def raise_for_errors(self) -> None:
        """Raises a `ValidationError` if anything is an error: of shape first, then of the management system."""
        self.diagnostics.raise_for_errors()
        self.findings.raise_for_errors()

    def to_dict(self) -> dict[str, Any]:
        """The answer of the core: `diagnostics` and `report`, each absent when there is none; `findings` of a report are always there."""
        return cast("dict[str, Any]", json.loads(self._text))

    def to_json(self) -> str:
        """The answer of the core, byte for byte."""
        return self._text

    def _export(self, format: str, **more: Any) -> str:
        request = {name: self._request[name] for name in ("asOf", "profile", "horizonDays", "maxFindings", "frameworks")}
        return cast("str", self._answered("export", options(**request, format=format, **more)).get("text", ""))

    def to_html(self, *, toward: Iterable[str] = (), mappings: Iterable[Source] = (), outlines: Iterable[Source] = ()) -> str:
        """One page that needs nothing else. Of a document that could not be read it gives the reason.

        `toward` names frameworks toward which the page shows how far the records reach, by the built-in mapping sets and `mappings`.
        """
        from .html import unreadable

        more = {"toward": list(toward) or None, "mappings": embedded(mappings), "outlines": embedded(outlines)}
        with speaking(self._language):
            return self._export("html", **more) if self.readable else unreadable(self)

    def to_markdown(self, *, toward: Iterable[str] = (), mappings: Iterable[Source] = (), outlines: Iterable[Source] = ()) -> str:
        """The short of it. Of a document that could not be read it gives the reason. `toward` is as for `to_html`."""
        from .html import unreadable_markdown

        more = {"toward": list(toward) or None, "mappings": embedded(mappings), "outlines": embedded(outlines)}
        with speaking(self._language):
            return self._export("markdown", **more) if self.readable else unreadable_markdown(self)

    def to_csv(self, table: Table, *, excel: bool = False) -> str:
        """One table as RFC 4180 has it. Of a document that could not be read the findings give the reason, and other tables are empty text.

        With `excel` it begins with a byte order mark, and ids that Excel would take for a number or a date (`001`, `3-4`) are
        written as formulas of text, `="001"`. Write it with `encoding="utf-8"` and `newline=""`.
        """
        return self._export("csv", table=table, excel=excel or None)

    def to_sarif(self, uri: str = "aims.json") -> str:
        """Findings and diagnostics as SARIF 2.1.0, for code hosts. `uri` is where the document lies: a path, or a URI with its scheme."""
        return self._export("sarif", uri=uri)

    def to_oscal(
        self,
        *,
        last_modified: datetime.datetime | str,
        document: OscalDocument = "bundle",
        namespace: str | None = None,
        href_base: str | None = None,
        version: str | None = None,
        native: bool = False,
    ) -> str:
        """The management system as OSCAL 1.2: one document, or all of them as an object whose members are the files.

        `last_modified` is the instant that the documents state, with an offset from UTC. With `native` the system security plan carries the whole
        document, so that nothing is lost. Empty text where there is no such document: a plan of action needs a nonconformity.
        """
        moment = last_modified.isoformat() if isinstance(last_modified, datetime.datetime) else last_modified
        said = {"lastModified": moment, "document": document, "namespace": namespace, "hrefBase": href_base, "version": version, "native": native or None}
        return self._export("oscal", oscal={name: value for name, value in said.items() if value is not None})

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Report) and (self._document, self._request) == (other._document, other._request)

    def __hash__(self) -> int:
        return hash((self._document, self._text))

    def __repr__(self) -> str:
        if not self.readable:
            return f"<Report {self._request['asOf']}: {say('notebook', 'unreadableBecause', reason=self.diagnostics[0].message)}>"
        counts = self._part("readiness")["counts"]
        said = ", ".join(f"{counts[status]} {status}" for status in counts if counts[status])
        return f"<Report {self._request['asOf']}: {said}; {say('notebook', 'findingsCounted', count=len(self.findings))}>"

    def _repr_html_(self) -> str:
        from .html import report

        with speaking(self._language):
            return report(self)

    def __rich__(self) -> Any:
        from .terminal import report

        with speaking(self._language):
            return report(self)

    @staticmethod
    def _typed(cls: Any, data: Any) -> Any:
        return None if data is None else cls._of(data)
