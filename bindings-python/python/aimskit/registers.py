"""The registers of a document.

Written by `python -m generate` from the committed schemas; don't edit.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from .collection import Records
from .record import Record

from .records import (
    AiSystem,
    Attestation,
    Audit,
    AuditProgramme,
    Certification,
    Change,
    Communication,
    Competence,
    Concern,
    Customer,
    Document,
    Evidence,
    ImpactAssessment,
    ImpactMethod,
    Improvement,
    Incident,
    InterestedParty,
    Issue,
    ManagementReview,
    Metric,
    Nonconformity,
    Objective,
    Obligation,
    Organization,
    OwnControl,
    Person,
    Policy,
    Resource,
    Revision,
    Risk,
    RiskAssessment,
    RiskMethod,
    Role,
    Scope,
    StandardEdition,
    StatementOfApplicability,
    Supplier,
    Training,
    Treatment,
)

_T = TypeVar("_T", bound=Record)


class Registers:
    """Read access to every record of a document."""

    __slots__ = ()

    def _one(self, name: str) -> Any:
        raise NotImplementedError

    def _many(self, name: str, cls: type[_T]) -> Records[_T]:
        raise NotImplementedError

    @property
    def schema_version(self) -> str | None:
        """Version of this data format that the document was written for, such as `1.0`."""
        return self._one("schema_version")

    @property
    def id(self) -> str | None:
        """Identifier of the management system as a whole."""
        return self._one("id")

    @property
    def title(self) -> str | None:
        """Name of the management system."""
        return self._one("title")

    @property
    def revision(self) -> Revision | None:
        """Revision of the document."""
        return self._one("revision")

    @property
    def language(self) -> str | None:
        """Main language of the texts."""
        return self._one("language")

    @property
    def standard(self) -> StandardEdition | None:
        """The standard that the management system follows."""
        return self._one("standard")

    @property
    def organization(self) -> Organization | None:
        """The organization and its roles with AI (4.1)."""
        return self._one("organization")

    @property
    def issues(self) -> Records[Issue]:
        """External and internal issues (4.1)."""
        return self._many("issues", Issue)

    @property
    def interested_parties(self) -> Records[InterestedParty]:
        """Interested parties and what they need (4.2)."""
        return self._many("interestedParties", InterestedParty)

    @property
    def obligations(self) -> Records[Obligation]:
        """Requirements that apply to the organization or that it has adopted (4.2)."""
        return self._many("obligations", Obligation)

    @property
    def scope(self) -> Scope | None:
        """Boundaries and applicability of the management system (4.3)."""
        return self._one("scope")

    @property
    def policies(self) -> Records[Policy]:
        """The AI policy and topic-specific policies (5.2, A.2)."""
        return self._many("policies", Policy)

    @property
    def people(self) -> Records[Person]:
        """People that other records name."""
        return self._many("people", Person)

    @property
    def roles(self) -> Records[Role]:
        """Roles with their responsibilities and authorities (5.3, A.3.2)."""
        return self._many("roles", Role)

    @property
    def risk_method(self) -> RiskMethod | None:
        """Method of the AI risk assessment, with its criteria (6.1.1, 6.1.2)."""
        return self._one("risk_method")

    @property
    def risks(self) -> Records[Risk]:
        """AI risks and opportunities (6.1.2, 8.2)."""
        return self._many("risks", Risk)

    @property
    def risk_assessments(self) -> Records[RiskAssessment]:
        """AI risk assessments: what was assessed when and by whom (6.1.2, 8.2)."""
        return self._many("riskAssessments", RiskAssessment)

    @property
    def treatments(self) -> Records[Treatment]:
        """AI risk treatments (6.1.3, 8.3)."""
        return self._many("treatments", Treatment)

    @property
    def own_controls(self) -> Records[OwnControl]:
        """Controls other than those of Annex A (6.1.3 d)."""
        return self._many("ownControls", OwnControl)

    @property
    def statement_of_applicability(self) -> StatementOfApplicability | None:
        """Statement of Applicability: which controls are included or excluded, with justifications (6.1.3 f)."""
        return self._one("statement_of_applicability")

    @property
    def impact_method(self) -> ImpactMethod | None:
        """Process of the AI system impact assessment (6.1.4, A.5.2)."""
        return self._one("impact_method")

    @property
    def impact_assessments(self) -> Records[ImpactAssessment]:
        """AI system impact assessments (6.1.4, 8.4, A.5)."""
        return self._many("impactAssessments", ImpactAssessment)

    @property
    def objectives(self) -> Records[Objective]:
        """AI objectives and the planning to achieve them (6.2)."""
        return self._many("objectives", Objective)

    @property
    def changes(self) -> Records[Change]:
        """Changes to the management system or its AI systems (6.3, 8.1)."""
        return self._many("changes", Change)

    @property
    def ai_systems(self) -> Records[AiSystem]:
        """AI systems that the organization develops, provides or uses."""
        return self._many("aiSystems", AiSystem)

    @property
    def resources(self) -> Records[Resource]:
        """Resources of AI systems: data, models, tooling, computing and human resources (A.4, A.7)."""
        return self._many("resources", Resource)

    @property
    def incidents(self) -> Records[Incident]:
        """Incidents: events in which an AI system caused harm or could have (A.8.4)."""
        return self._many("incidents", Incident)

    @property
    def concerns(self) -> Records[Concern]:
        """Concerns that have been reported (A.3.3, A.8.3)."""
        return self._many("concerns", Concern)

    @property
    def suppliers(self) -> Records[Supplier]:
        """Parties that supply AI systems, resources or services (A.10.3)."""
        return self._many("suppliers", Supplier)

    @property
    def customers(self) -> Records[Customer]:
        """Parties that AI systems are provided to (A.10.4)."""
        return self._many("customers", Customer)

    @property
    def competences(self) -> Records[Competence]:
        """Competence that is necessary, and the evidence of it (7.2)."""
        return self._many("competences", Competence)

    @property
    def trainings(self) -> Records[Training]:
        """Training and awareness measures (7.3)."""
        return self._many("trainings", Training)

    @property
    def communications(self) -> Records[Communication]:
        """Communications: on what, when, with whom and how (7.4)."""
        return self._many("communications", Communication)

    @property
    def documents(self) -> Records[Document]:
        """Documented information and its control (7.5)."""
        return self._many("documents", Document)

    @property
    def evidence(self) -> Records[Evidence]:
        """Evidence of what was done (7.5, 9.1)."""
        return self._many("evidence", Evidence)

    @property
    def metrics(self) -> Records[Metric]:
        """What is monitored and measured (9.1, A.6.2.6)."""
        return self._many("metrics", Metric)

    @property
    def audit_programme(self) -> AuditProgramme | None:
        """Internal audit programme (9.2.2)."""
        return self._one("audit_programme")

    @property
    def audits(self) -> Records[Audit]:
        """Audits and their findings (9.2)."""
        return self._many("audits", Audit)

    @property
    def management_reviews(self) -> Records[ManagementReview]:
        """Management reviews (9.3)."""
        return self._many("managementReviews", ManagementReview)

    @property
    def nonconformities(self) -> Records[Nonconformity]:
        """Nonconformities and corrective actions (10.2)."""
        return self._many("nonconformities", Nonconformity)

    @property
    def improvements(self) -> Records[Improvement]:
        """Improvements (10.1)."""
        return self._many("improvements", Improvement)

    @property
    def attestations(self) -> Records[Attestation]:
        """Attestations: judgements of people on single requirements and controls."""
        return self._many("attestations", Attestation)

    @property
    def certification(self) -> Certification | None:
        """The certificate and the audits of the certification body."""
        return self._one("certification")

    @property
    def extensions(self) -> Mapping[str, Any] | None:
        """Members of vendors, kept as they are: one object for each vendor."""
        return self._one("extensions")
