"""What the library says: a frozen class for each noun of its answers.

Written by `python -m generate` from the committed schemas; don't edit.
"""

from __future__ import annotations

import datetime
import decimal
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

from .located import Located
from .dates import Date, Moment
from .record import Record, json_field
from .records import (
    AnnexISection,
    Article5Element,
    ConsequenceDimension,
    Digest,
    EuAiActRole,
    EvidenceStrength,
    ExclusionBasis,
    FindingGrade,
    ImplementationStatus,
    Rating,
    ReviewTopic,
    RiskAcceptanceRule,
    RiskAggregation,
    RiskFormula,
    RiskMethod,
    SoaDecision,
    SoaDriverKind,
    TreatmentOption,
    Trend,
)

__all__ = [
    "Finding",
    "Source",
    "Severity",
    "Span",
    "Subject",
    "Param",
    "Ground",
    "WhoActs",
    "ActsBasis",
    "Operation",
    "PatchOp",
    "EntryStub",
    "Profile",
    "Readiness",
    "Status",
    "Counts",
    "GateSummary",
    "Weight",
    "ProofShare",
    "Proof",
    "LeftOut",
    "Priority",
    "Grade",
    "PriorityCause",
    "Gate",
    "GateState",
    "GateCheck",
    "Blocker",
    "Verdict",
    "Because",
    "EvidenceUsed",
    "Next",
    "Roll",
    "Due",
    "DueKind",
    "DueTrigger",
    "DueSource",
    "DueAlso",
    "FrameworkResult",
    "FirstStep",
    "GapGroup",
    "GapsOfOwner",
    "GapStep",
    "Effort",
    "GapsOfEffort",
    "Coverage",
    "SoaSummary",
    "SoaLine",
    "SoaDriverLine",
    "SoaEvidence",
    "RiskRegister",
    "RiskLine",
    "RiskLevel",
    "RatingKind",
    "LevelExplained",
    "RatedLevel",
    "DimensionExplained",
    "LevelObstacle",
    "TreatmentLine",
    "RiskMatrix",
    "MatrixStep",
    "RiskCell",
    "RisksAboveAcceptance",
    "RiskAbove",
    "AcceptanceState",
    "Missing",
    "EvidenceCoverage",
    "EvidenceCover",
    "EvidenceLine",
    "EvidenceLink",
    "EvidenceHole",
    "ChecklistItem",
    "ChecklistRecord",
    "Contact",
    "EarlierFinding",
    "Sampling",
    "Pick",
    "PickReason",
    "ReviewPack",
    "ReviewSection",
    "ReviewFigure",
    "ReviewLine",
    "Event",
    "EventKind",
    "EuAiActLine",
    "EuAiActFinding",
    "EuAiActReason",
    "EuAiActMissing",
    "EuAiActDuty",
    "EuAiActAddressee",
    "Framework",
    "FrameworkEntry",
    "FrameworkEntryKind",
    "FrameworkNeed",
    "Register",
    "ViewName",
    "ChecklistScope",
    "ChangeLogEntry",
    "LoggedChange",
    "LoggedChangeKind",
    "RecordNamed",
    "FieldChange",
    "MethodAccount",
    "MethodStrategyKind",
    "RatingRemapped",
    "RatingField",
    "RatingDropped",
    "KeyNotRemapped",
    "NotRemapped",
    "AcceptanceStale",
    "StaleReason",
    "RemapTables",
    "RemapRow",
    "RemapTable",
    "CrosswalkDirection",
    "CarriedCounts",
    "CarriedItem",
    "CarriedState",
    "CarriedChain",
    "MappingRelation",
    "CarriedVerdict",
    "CarriedLink",
    "MappingConfidence",
    "MappingBasis",
    "CarriedRoll",
    "UsedSet",
    "MappingStatus",
    "MappingSet",
    "MappedFramework",
    "MappingMethod",
    "MappingRationale",
    "MappingSource",
    "SourceReading",
    "MappingRow",
    "MappingGap",
    "Outline",
    "OutlineKind",
    "OutlineEntry",
    "OutlineEntryKind",
    "CrosswalkFormat",
    "Difference",
    "RecordChange",
    "Weakened",
    "Weakening",
    "ApplicabilityChange",
    "VerdictChange",
    "VerdictMove",
    "GateChange",
    "RecordDigest",
    "ApprovedState",
    "Explained",
    "Explanation",
    "RecordExplanation",
    "Bearing",
    "RuleExplanation",
    "OscalLeftOut",
    "MappingFormat",
    "ExportFormat",
    "CsvTable",
    "OscalOptions",
    "OscalDocument",
    "OscalVersion",
    "ImportAccount",
    "ImportSource",
    "ImportedRecord",
    "ImportOutcome",
    "ImportMatch",
    "ImportReason",
    "ImportPlace",
    "ImportedValue",
    "ValueOutcome",
    "ImportConflict",
    "ImportDropped",
    "ImportAbsent",
    "BomFile",
    "BomFormat",
    "BomTools",
    "OscalFile",
    "ImportMapping",
    "MappedColumn",
    "DateOrder",
    "DecimalMark",
    "MappedWord",
    "MappedConstant",
    "RecordedValues",
    "EuAiActQuestion",
    "AnswerKind",
    "EuAiActLawChange",
    "EuAiActStart",
    "Paper",
    "PaperKind",
    "PaperBlock",
    "PaperBlockKind",
    "PaperEntry",
    "PaperColumn",
    "PaperSignature",
    "ImportPlan",
    "PlannedColumn",
    "CellType",
    "ProposedBy",
    "TableColumn",
    "StatementAbout",
    "TaxonomyTags",
    "TagLine",
    "TagState",
    "TaggedRecord",
    "BrokenEntry",
    "LogBreak",
]

Source: TypeAlias = Literal[
    "read",  # The reader: it concerns the shape of the document.
    "rule",  # A rule: it concerns the management system.
]
"""Origin of a defect."""

Severity: TypeAlias = Literal[
    "error",  # It has to be corrected.
    "warning",  # It should be reviewed.
    "info",  # It is for information.
]
"""Severity of a defect."""

Ground: TypeAlias = Literal[
    "law",  # A law asks for it; the EU AI Act, or another that was taken on.
    "standard",  # A standard requires it: ISO/IEC 42001, where no other is named.
    "practice",  # Practice or guidance expects it; no standard and no law requires it.
    "framework",  # A framework beside the standard asks for it, of which is not known whether it is a law, a standard or guidance.
    "records",  # The records contradict themselves or each other.
]
"""What is behind a finding, a requirement or a step: where the line runs between law, standard and practice."""

ActsBasis: TypeAlias = Literal[
    "owner",  # The record, or the part of it, names them as its owner.
    "mandate",  # They hold the mandate for the subject.
    "topManagement",  # Neither an owner nor a mandate is recorded.
]
"""Why this person is expected to act on the finding."""

PatchOp: TypeAlias = Literal[
    "add",  # Adds a value; at `-`, behind the last one of a list.
    "move",  # Moves a value.
    "remove",  # Removes a value.
    "replace",  # Replaces a value.
]
"""Operations, by the names of RFC 6902."""

Profile: TypeAlias = Literal[
    "draft",  # Being written.
    "review",  # Being reviewed.
    "auditReady",  # About to be audited.
]
"""How far along the management system is: changes severities, never a verdict or a gate."""

Status: TypeAlias = Literal[
    "conforms",  # All that is asked is recorded and holds.
    "partial",  # Some of it is, some is not.
    "gap",  # It is asked for and does not hold.
    "notApplicable",  # Its condition is not met, or the control is excluded for a reason.
    "notDetermined",  # It is not determined from the records.
]
"""What can be said of a requirement, a control, a clause or the whole."""

Proof: TypeAlias = Literal[
    "evidence",  # Evidence that is current on the assessment date.
    "document",  # A document that is in force.
    "record",  # What the records say, such as a date.
    "judgement",  # The judgement of a person, as an attestation has it.
]
"""What kind of proof a verdict rests on; the strongest of several."""

Grade: TypeAlias = Literal[
    "majorCandidate",  # It raises doubt that the management system achieves what it intends: a required process, document or decision that is absent as a whole or fails across the board.
    "minorCandidate",  # A requirement is not met in single records.
    "observation",  # It is not shown: claims without current evidence, records that are not related to each other.
    "improvement",  # Good practice that is not followed.
]
"""How an auditor would be likely to grade it (ISO/IEC 17021-1, 3.11 to 3.13). A candidate only: the grade is the
auditor's, and the decision the certification body's."""

GateState: TypeAlias = Literal[
    "pass",  # Everything behind it conforms.
    "fail",  # Something behind it does not.
    "notDetermined",  # It is not determined yet.
]
"""What a gate says."""

DueKind: TypeAlias = Literal[
    "riskAssessment",  # Reassess the risk.
    "impactAssessment",  # Perform the AI system impact assessment.
    "supplierAssessment",  # Reassess the supplier.
    "supplierMonitoring",  # Monitor the supplier.
    "customerAssessment",  # Reassess the customer's needs and expectations.
    "policyReview",  # Review the policy.
    "documentReview",  # Review the document.
    "roleReview",  # Review the role.
    "objectiveReview",  # Review the objective.
    "objectiveTarget",  # Achieve the objective.
    "methodReview",  # Review the method.
    "contextReview",  # Review the context of the organization.
    "obligationReview",  # Review the obligation.
    "controlReview",  # Review the control or the Statement of Applicability.
    "systemReview",  # Review the AI system.
    "recordReview",  # Review the record.
    "internalAudit",  # Conduct the internal audit.
    "otherAudit",  # Conduct the audit.
    "auditProgramme",  # Plan the audits of the next period.
    "managementReview",  # Conduct the management review.
    "treatmentAction",  # Complete an action of the risk treatment plan.
    "correctiveAction",  # Complete a corrective action.
    "nonconformity",  # Close the nonconformity.
    "impactCondition",  # Meet a condition of the impact assessment.
    "impactMitigation",  # Complete a measure that mitigates an impact.
    "incidentAction",  # Complete an action following the incident.
    "incidentNotification",  # Submit the notification of the incident.
    "concernAction",  # Complete an action on the concern.
    "change",  # Implement the change.
    "changeAction",  # Complete an action of the change.
    "improvement",  # Implement the improvement.
    "improvementAction",  # Complete an action of the improvement.
    "objectiveAction",  # Complete an action to achieve the objective.
    "competenceAction",  # Complete an action to acquire competence.
    "reviewAction",  # Implement a decision of the management review.
    "supplierAction",  # Complete an action from the supplier assessment.
    "customerAction",  # Complete an action for the customer.
    "action",  # Complete an action.
    "controlImplementation",  # Implement the control.
    "riskAcceptance",  # Renew the acceptance of the residual risk.
    "evidence",  # Renew the evidence.
    "attestation",  # Renew the attestation.
    "competence",  # Re-evaluate the competence.
    "training",  # Repeat the training.
    "communication",  # Communicate as planned.
    "measurement",  # Monitor and measure.
    "thresholdReaction",  # Follow up on the crossed threshold.
    "obligation",  # The obligation takes effect; show how it is met.
    "aiActDuty",  # A duty under the EU AI Act takes effect; show how it is met.
    "conformityAssessment",  # Repeat the conformity assessment of the AI system.
    "certificationAudit",  # Undergo the audit of the certification body.
    "surveillanceAudit",  # Undergo the surveillance audit.
    "recertificationAudit",  # Undergo the recertification audit.
    "certificationFinding",  # Respond to or close a finding of the certification body.
    "certificate",  # Renew the certificate.
    "contract",  # Renew or end the contract.
    "ending",  # Use, support or validity ends.
]
"""What is to be done."""

DueTrigger: TypeAlias = Literal[
    "date",  # A date that is recorded for it.
    "interval",  # An interval has elapsed since it was last done.
    "expiry",  # The validity of what was granted or shown ends.
    "initial",  # It has not been done before.
    "change",  # A significant change.
    "newUse",  # A new place, purpose or manner of use.
    "incident",  # An incident.
    "obligation",  # An obligation that takes effect.
    "supplier",  # A supplier that changed, or whose assessment is no longer valid.
    "threshold",  # A measured value that crossed its threshold.
    "law",  # The law itself.
]
"""What makes something due."""

Effort: TypeAlias = Literal[
    "recordOnly",  # Record what is the case, or correct what is recorded.
    "showEvidence",  # Provide evidence of what was done, or renew it.
    "decide",  # A person with the authority decides, assigns, approves or judges.
    "assessAgain",  # Assess, measure, audit or review, or do so again.
    "carryOut",  # Implement what was planned or is needed.
]
"""What has to be done about a gap."""

RatingKind: TypeAlias = Literal[
    "inherent",  # Without any controls.
    "current",  # With the controls that are in place today.
    "residual",  # What remains after treatment.
]
"""Which of a risk's ratings is meant."""

LevelObstacle: TypeAlias = Literal[
    "formulaMissing",  # The method does not say how likelihood and consequence give a level.
    "consequenceMissing",  # The rating names no level of consequence.
    "consequenceOffScale",  # The level of consequence is not on the scale of its dimension and aspect.
    "likelihoodMissing",  # The rating has no likelihood, and the formula needs one.
    "likelihoodOffScale",  # The likelihood is not on the scale.
    "orderMissing",  # A level of a scale has no `order` to compute with.
    "cellMissing",  # The matrix has no cell for the pair.
    "bandUnknown",  # The cell names no band of the method.
    "scoreTooLarge",  # The score is too large to count.
    "scoreOutsideBands",  # The score falls into no band.
]
"""What keeps a rating from having a level."""

AcceptanceState: TypeAlias = Literal[
    "accepted",  # An acceptance is recorded and valid on the assessment date.
    "expired",  # One is recorded and has run out.
    "missing",  # None is recorded.
    "notAllowed",  # By the method it may not be accepted and shall be reduced.
]
"""Whether someone accepted a risk that is not acceptable as it is."""

EvidenceCover: TypeAlias = Literal[
    "primary",  # Primary evidence that counts on the day.
    "supporting",  # Evidence counts on the day, none of it primary.
    "notCurrent",  # There is evidence, none of which counts on the day.
    "none",  # There is none.
]
"""How well evidence covers a requirement or control."""

EvidenceLink: TypeAlias = Literal[
    "supports",  # It says itself that it supports it, or the clause it stands in.
    "statement",  # The Statement of Applicability names it for the control.
    "attestation",  # An attestation names it.
    "records",  # The verdict rests on it; unless stated otherwise, records that rules evaluated name it.
]
"""How a piece of evidence supports something."""

PickReason: TypeAlias = Literal[
    "all",  # There are so few that all are seen.
    "defective",  # A rule found something on it.
    "riskiest",  # It bears the highest risk.
    "newest",  # The first thing that happened to it is the latest of all.
    "oldest",  # The first thing that happened to it is the earliest of all.
]
"""Why a record is picked."""

EventKind: TypeAlias = Literal[
    "prepared",  # It was written or set.
    "identified",  # It was found or thought of.
    "opened",  # It was raised or opened.
    "occurred",  # It happened.
    "detected",  # It was noticed.
    "told",  # It was communicated.
    "decided",  # It was decided.
    "approved",  # It was approved.
    "accepted",  # A remaining risk was accepted.
    "began",  # It began to count, or came into use.
    "wentLive",  # An AI system went live at a place.
    "stageEntered",  # A stage of life was entered.
    "ended",  # It ended or went out of use.
    "changed",  # It was changed for good.
    "assessed",  # It was assessed, rated or classified.
    "measured",  # It was measured.
    "tested",  # It was tested.
    "evaluated",  # It was evaluated, or its effect was.
    "reviewed",  # It was reviewed.
    "collected",  # It was collected.
    "held",  # It was held: a training, an audit, a management review.
    "attested",  # A person attested to it.
    "corrected",  # It was contained, corrected or answered.
    "done",  # It was done.
    "closed",  # It was closed.
    "reached",  # It was reached.
    "certified",  # A certificate was issued or changed.
]
"""What happened to a record."""

EuAiActFinding: TypeAlias = Literal[
    "outOfScope",  # The Act does not apply (Art. 2, 3).
    "minimal",  # None of the others; not a term of the Act.
    "exempt",  # Annex III lists its use, and it is not high-risk all the same (Art. 6(3)).
    "gpai",  # A model for general purposes that the organization provides (Art. 51 to 54).
    "gpaiSystemicRisk",  # Such a model with systemic risk (Art. 51, 55).
    "transparency",  # Duties of transparency (Art. 50).
    "highRiskAnnexIii",  # High-risk by its use (Art. 6(2), Annex III).
    "highRiskAnnexI",  # High-risk as a product or its safety component (Art. 6(1), Annex I).
    "prohibited",  # A prohibited practice (Art. 5).
]
"""What the Act makes of a system; the later, the stricter."""

EuAiActAddressee: TypeAlias = Literal[
    "operator",  # Everyone who has to do with the system.
    "providerOrDeployer",  # Those who provide it, or use it under their own authority.
    "provider",  # The provider.
    "deployer",  # The deployer.
    "importer",  # The importer.
    "distributor",  # The distributor.
    "gpaiProvider",  # The provider of the model for general purposes.
]
"""Whom a duty addresses."""

FrameworkEntryKind: TypeAlias = Literal[
    "clause",  # A heading.
    "requirement",  # Something that is asked.
    "control",  # A measure.
]
"""What an entry of a framework is."""

Register: TypeAlias = Literal[
    "organization",  # The organization.
    "issues",  # Issues.
    "interestedParties",  # Interested parties.
    "obligations",  # Obligations.
    "scope",  # The scope.
    "policies",  # Policies.
    "people",  # People.
    "roles",  # Roles.
    "riskMethod",  # The risk method.
    "risks",  # Risks.
    "riskAssessments",  # Risk assessments.
    "treatments",  # Treatments.
    "ownControls",  # Own controls.
    "statementOfApplicability",  # The Statement of Applicability.
    "impactMethod",  # The method of impact assessments.
    "impactAssessments",  # Impact assessments.
    "objectives",  # Objectives.
    "changes",  # Changes.
    "aiSystems",  # AI systems.
    "resources",  # Resources.
    "incidents",  # Incidents.
    "concerns",  # Concerns.
    "suppliers",  # Suppliers.
    "customers",  # Customers.
    "competences",  # Competences.
    "trainings",  # Trainings.
    "communications",  # Communications.
    "documents",  # Documents.
    "evidence",  # Evidence.
    "metrics",  # Metrics.
    "auditProgramme",  # The audit programme.
    "audits",  # Audits.
    "managementReviews",  # Management reviews.
    "nonconformities",  # Nonconformities.
    "improvements",  # Improvements.
    "attestations",  # Attestations.
    "certification",  # The certification.
]
"""A register or part of the document, by its name there."""

ViewName: TypeAlias = Literal[
    "firstSteps",  # What to record first, where nothing is recorded.
    "gaps",  # Gaps by clause.
    "gapsByOwner",  # Gaps by the person or role that is expected to act.
    "gapsByEffort",  # Gaps by effort.
    "frameworkGaps",  # Gaps of further frameworks by heading.
    "coverage",  # Verdicts counted by clause and by control objective.
    "statementOfApplicability",  # The Statement of Applicability.
    "riskRegister",  # The risk register, ranked and explained.
    "riskMatrix",  # The risk matrix.
    "risksAboveAcceptance",  # Risks above acceptance.
    "evidenceCoverage",  # Evidence for each requirement and control.
    "auditChecklist",  # The checklist for an audit.
    "reviewPack",  # The input of the management review (9.3.2).
    "timeline",  # Events by date.
    "euAiAct",  # Classification and duties of each AI system under the EU AI Act.
]
"""A view of the report."""

LoggedChangeKind: TypeAlias = Literal[
    "added",  # It came.
    "removed",  # It went.
    "changed",  # Something in it changed.
]
"""What happened to a record."""

MethodStrategyKind: TypeAlias = Literal[
    "remap",  # Each key becomes the one that tables name.
    "askAgain",  # They are dropped, and every risk is to be rated again.
]
"""How ratings by the old method are carried over."""

RatingField: TypeAlias = Literal[
    "inherent",  # A risk's, without any controls.
    "current",  # A risk's, with the controls that are in place today.
    "residual",  # A risk's, after treatment.
    "expectedResidual",  # The one that a treatment is expected to lead to.
]
"""Which rating of a risk or of a treatment is meant."""

NotRemapped: TypeAlias = Literal[
    "noRow",  # No row of the tables names it.
    "rowsContradict",  # Rows of the tables name different keys for it.
    "offScale",  # The row names a key that is not on the new method's scale, or the new method has no such scale.
]
"""Why a key was not carried over."""

StaleReason: TypeAlias = Literal[
    "method",  # It was given by another method.
    "rating",  # The risk is no longer rated as it was when it was accepted.
    "level",  # The risk is of another level than when it was accepted.
    "acceptanceRule",  # Others may accept a risk of its level.
]
"""Why an acceptance no longer holds."""

CrosswalkDirection: TypeAlias = Literal[
    "toward",  # How far the records on ISO/IEC 42001 carry toward the framework.
    "from",  # How far the framework carries toward ISO/IEC 42001.
]
"""From where to where it is asked."""

CarriedState: TypeAlias = Literal[
    "covered",  # What conforms contains the whole of it, or its own verdict conforms.
    "partly",  # What conforms, at least partially, has a part in common with it.
    "notCovered",  # Nothing that conforms carries there.
    "notApplicable",  # It does not apply, by a verdict of its own.
]
"""How far records reach toward an item of another framework."""

MappingRelation: TypeAlias = Literal[
    "equal",  # Both ask for the same, in the same words.
    "equivalent",  # Both ask for the same, in other words.
    "subsetOf",  # The source is a part of the target.
    "supersetOf",  # The target is a part of the source.
    "intersectsWith",  # They have a part in common.
    "related",  # They are about the same topic; nothing more is claimed.
    "none",  # Nothing corresponds.
]
"""What the source of a row is to its target: set theory after NIST IR 8477, or no more than related where the source
claims no more."""

MappingConfidence: TypeAlias = Literal[
    "high",  # Stated by the owner of one of the two texts.
    "medium",  # Stated or corroborated by others.
    "low",  # A judgement that an expert has yet to review.
]
"""How sure a row is as a claim about two items; of its transcription it says nothing."""

MappingBasis: TypeAlias = Literal[
    "publishedCrosswalk",  # A published crosswalk states it.
    "inferredCorroborated",  # A judgement, and at least one public source pairs the same two items, their families or their topics.
    "inferred",  # A judgement alone.
    "derivedViaHub",  # Two published mappings, put one behind the other.
    "own",  # The organization's own decision.
]
"""On what a row rests."""

MappingStatus: TypeAlias = Literal[
    "draft",  # No one has signed it.
    "complete",  # Reviewed and signed, and whole.
    "notComplete",  # Reviewed and signed as far as it goes.
    "deprecated",  # No longer to be used.
    "superseded",  # Another set takes its place.
]
"""In which state a mapping set is."""

MappingMethod: TypeAlias = Literal[
    "human",  # People.
    "automation",  # A program.
    "hybrid",  # A program, and people who went over its rows.
]
"""Who made the rows."""

MappingRationale: TypeAlias = Literal[
    "syntactic",  # By their wording.
    "semantic",  # By their meaning.
    "functional",  # By what comes of doing them.
]
"""By what two items were compared (NIST IR 8477)."""

SourceReading: TypeAlias = Literal[
    "primary",  # The source itself was read.
    "secondary",  # Several others report the same; the source itself was not read.
    "inferred",  # Nothing was read for it; it is a judgement.
]
"""Whether a source was read."""

OutlineKind: TypeAlias = Literal[
    "standard",  # A standard.
    "law",  # A law.
    "framework",  # A framework of practice.
    "principles",  # Principles.
    "taxonomy",  # A taxonomy of risks, harms or attacks.
    "goals",  # Goals.
]
"""What an outline is of."""

OutlineEntryKind: TypeAlias = Literal[
    "heading",  # A heading, which is not covered itself.
    "item",  # Something that records may cover.
    "tag",  # A tag for risks and impacts.
]
"""What an item of an outline is."""

CrosswalkFormat: TypeAlias = Literal[
    "markdown",  # A summary with a row for each item, in Markdown.
    "csv",  # A row for each item, as CSV (RFC 4180).
]
"""Format in which a crosswalk is given beside its data."""

Weakening: TypeAlias = Literal[
    "controlLessImplemented",  # A control is implemented to a lesser extent.
    "evidenceLost",  # Less evidence counts than before.
    "riskHigher",  # A risk is rated higher.
    "approvalLost",  # An approval is gone, or says less.
    "acceptanceLost",  # The acceptance of a remaining risk is gone.
    "reopened",  # What was done or closed is open again.
    "attestationLowered",  # An attestation claims less, or is gone.
    "oversightReduced",  # There are fewer measures of human oversight.
]
"""In which way something holds less well."""

VerdictMove: TypeAlias = Literal[
    "gapOpened",  # It says gap or partial now and did not before.
    "gapClosed",  # It said gap or partial and does no more.
    "worse",  # It holds less well without becoming or ceasing to be a gap.
    "better",  # It holds better without becoming or ceasing to be a gap.
    "other",  # Neither: it conforms and is not applicable by turns.
]
"""Where a verdict moved."""

MappingFormat: TypeAlias = Literal[
    "csv",  # Rows of a table: CSV, or rows as JSON.
    "sssom",  # SSSOM as TSV.
    "oscal",  # OSCAL's mapping collection, 1.2.
]
"""Format of a mapping set."""

ExportFormat: TypeAlias = Literal[
    "html",  # A self-contained HTML page.
    "markdown",  # A summary in Markdown.
    "sarif",  # Findings and diagnostics as SARIF 2.1.0.
    "csv",  # One table as CSV (RFC 4180).
    "oscal",  # The management system as documents of OSCAL 1.2.
]
"""Format of the report."""

CsvTable: TypeAlias = Literal[
    "statementOfApplicability",  # A row for each control.
    "gaps",  # A row for each thing to correct of each requirement and control that does not conform or only partially.
    "riskRegister",  # A row for each risk, the worst first.
    "calendar",  # A row for each thing that is due.
    "findings",  # A row for each finding.
    "priorities",  # A row for each of what an auditor would raise first, in that order.
    "actions",  # A row for each action, with the record that it belongs to.
    "evidence",  # A row for each requirement and control, with the evidence for it.
    "auditChecklist",  # A row for each requirement and control, with what an audit asks for.
    "taxonomyTags",  # A row for each tag of a taxonomy, with the records that carry it.
]
"""Which table."""

OscalDocument: TypeAlias = Literal[
    "bundle",  # All of them that there are, as one object: its members are the names of the files, `catalog.json` and so on, by which they refer to each other.
    "catalog",  # Clauses and controls, by ids and titles, and the organization's own controls (`catalog.json`).
    "profile",  # The controls that are included (`profile.json`).
    "systemSecurityPlan",  # The Statement of Applicability, with every control (`system-security-plan.json`).
    "assessmentPlan",  # The audits, as planned (`assessment-plan.json`).
    "assessmentResults",  # The verdicts, the risks and the audits (`assessment-results.json`).
    "planOfActionAndMilestones",  # The nonconformities, where there are any (`plan-of-action-and-milestones.json`).
]
"""A document of OSCAL."""

OscalVersion: TypeAlias = Literal[
    "1.2.0",  # 1.2.0.
    "1.2.1",  # 1.2.1.
    "1.2.2",  # 1.2.2.
    "1.2.3",  # 1.2.3.
]
"""A version of OSCAL."""

ImportOutcome: TypeAlias = Literal[
    "new",  # It was not in the document.
    "updated",  # It was in the document and has more values now.
    "unchanged",  # It was in the document, and the file adds nothing to it.
    "skipped",  # It is not in the new document.
]
"""What became of a record that a file tells of."""

ImportMatch: TypeAlias = Literal[
    "id",  # The id.
    "identifier",  # An identifier that holds everywhere, such as a package URL.
    "digest",  # A digest.
    "nameAndVersion",  # Name and version.
    "name",  # The name, where no version is recorded or given.
]
"""What shows that two records are one."""

ImportReason: TypeAlias = Literal[
    "noField",  # No field of the document is meant for it.
    "badValue",  # The value does not have the form that the field requires.
    "noDate",  # The field requires a date, and the file gives none.
    "unresolved",  # What it refers to is not among the records of the file.
    "ring",  # It says that something depends on itself, directly or by way of others.
    "duplicate",  # It stands a second time in the file with the same identifier.
    "judgement",  # It is a judgement, which a person has to make.
    "notAi",  # It is a part of the software, and the file does not state that anything of AI depends on it.
    "notKnown",  # The file has a placeholder in the place of a value.
    "itself",  # It is the organization itself.
    "noName",  # It has no name by which it could be recorded.
    "ambiguous",  # More than one record fits it.
    "unreadable",  # The value that is recorded could not be read.
    "excluded",  # It was left out by the request.
    "several",  # The field holds one value, and the file gives several.
    "unmapped",  # No column is mapped to a field for it.
]
"""Why something of a file is not in the document."""

ValueOutcome: TypeAlias = Literal[
    "filled",  # The field held nothing.
    "added",  # It is a further element of a list.
    "same",  # It was recorded already.
    "replaced",  # It took the place of another.
]
"""Whether an imported value is new."""

BomFormat: TypeAlias = Literal[
    "cyclonedx",  # CycloneDX 1.5 to 1.7 as JSON.
    "spdx",  # SPDX 3.0 as JSON-LD.
    "huggingFaceModel",  # The front matter of a model card of Hugging Face, as JSON, or what the Hub answers on a model.
    "huggingFaceDataset",  # The front matter of a dataset card, as JSON, or what the Hub answers on a dataset.
]
"""Format of a bill of materials or card."""

BomTools: TypeAlias = Literal[
    "direct",  # Frameworks, and tools that an AI system, model or dataset is stated to depend on.
    "all",  # Every tool.
]
"""Which tools of a bill of materials become records."""

DateOrder: TypeAlias = Literal[
    "dayFirst",  # Day, month, year: 31.12.2026.
    "monthFirst",  # Month, day, year: 12/31/2026.
    "serial1900",  # Days since 1900, as Excel counts them.
    "serial1904",  # Days since 1904, as older workbooks count them.
]
"""The order in which a sheet writes the parts of a date. Dates as ISO 8601 has them, and months in words, are read
in any case."""

DecimalMark: TypeAlias = Literal[
    "point",  # 1,234.5
    "comma",  # 1.234,5
]
"""The decimal mark."""

RecordedValues: TypeAlias = Literal[
    "replace",  # The row's value takes their place, and the account tells both.
    "keep",  # They stay, and the account tells the conflict.
]
"""What happens to recorded values that a row says otherwise."""

AnswerKind: TypeAlias = Literal[
    "yesNo",  # Yes or no.
    "day",  # A day.
    "oneOf",  # One of the choices.
    "anyOf",  # Any of the choices.
    "text",  # A text.
    "record",  # A record, or a list of them, by its schema.
]
"""How a question is answered."""

EuAiActStart: TypeAlias = Literal[
    "prohibitions",  # Chapters I and II: literacy and prohibited practices.
    "addedPractices",  # Practices that the amendment added: Art. 5(1)(ba) and (bb).
    "models",  # Chapter V: models for general purposes.
    "olderModels",  # Chapter V for models that were on the market before its day.
    "general",  # General application, Article 50 among it; formally also Articles 40 to 49, 72 and 73, which bite once Article 6 applies.
    "olderGenerators",  # Article 50(2) for systems that were on the market before the general application.
    "annexIii",  # Articles 6 to 27 for uses of Annex III.
    "annexI",  # Articles 6 to 27 for products of Annex I.
    "olderPublic",  # Older high-risk systems for public authorities.
]
"""What begins to apply on a day."""

PaperKind: TypeAlias = Literal[
    "statementOfApplicability",  # The Statement of Applicability, ready to sign (6.1.3 f).
    "riskTreatmentPlan",  # The risk treatment plan (6.1.3, 8.3).
    "auditReport",  # The report of one audit (9.2).
    "managementReviewMinutes",  # The minutes of one management review (9.3.3).
    "managementReviewPack",  # The inputs of a management review, gathered from the records (9.3.2).
    "impactAssessment",  # One AI system impact assessment (6.1.4, A.5).
    "auditChecklist",  # The checklist for an audit (9.2), with room for what is observed.
]
"""Kind of paper."""

PaperBlockKind: TypeAlias = Literal[
    "heading",  # A heading: `text` and `level`.
    "paragraph",  # A paragraph: `text`.
    "guidance",  # Guidance on what belongs in the section, in our words: `text` is its heading, `lines` are its paragraphs. Only templates have it.
    "entries",  # Names with their values: `entries`.
    "table",  # A table: `columns` and `rows`.
    "signatures",  # Lines to sign on: `signatures`, and `columns` for capacity, name, date and signature.
]
"""What a block of a paper is; it says which of the other fields it has."""

CellType: TypeAlias = Literal[
    "text",  # Text.
    "word",  # A word of a vocabulary; the column names the words.
    "number",  # A number.
    "whole",  # A whole number.
    "flag",  # `true` or `false`.
    "date",  # A date: `YYYY-MM-DD`, or `YYYY-MM` or `YYYY` where no more is known.
    "dateTime",  # A date and time with its offset from UTC.
    "interval",  # An interval, such as `P1Y`.
    "id",  # The record's own identifier.
    "reference",  # The id of another record, or a number of the standard; the column names the kinds.
]
"""What the cells of a column hold."""

ProposedBy: TypeAlias = Literal[
    "name",  # The heading is the name of the column.
    "label",  # It is the label of the field.
    "knownHeading",  # Registers call the field so.
    "values",  # Its cells are what the field holds.
]
"""Why a column is proposed for a place."""

StatementAbout: TypeAlias = Literal[
    "file",  # The file that the evidence is, by the digests that are recorded of it.
    "record",  # The record itself, by the digest of its canonical form.
]
"""What a statement is about."""

TagState: TypeAlias = Literal[
    "considered",  # Records carry it.
    "notConsidered",  # No record carries it.
    "unlisted",  # Records carry it, and it is not in the list at hand, which does not have all tags.
    "unknown",  # Records carry it, and the taxonomy does not have it.
]
"""Whether records carry a tag, and whether its taxonomy has it."""

LogBreak: TypeAlias = Literal[
    "unreadable",  # It could not be read, or has no canonical form.
    "entryChanged",  # Its digest is not that of what it says.
    "chainBroken",  # It does not hold the digest of the entry before.
    "stateBroken",  # It begins with another state of the document than the entry before ended with.
    "endMissing",  # It is the last one, and another one was expected to be.
    "otherDocument",  # It is the last one, and ends with another state than the document is in.
]
"""Why an entry of a log is broken."""


class Finding(Located):
    """A defect of the document's shape (a diagnostic) or of the management system (a finding)."""

    __slots__ = ()
    __kind__ = "finding"

    code: str = json_field("code")
    """Stable name of the defect."""
    source: Source = json_field("source")
    """Whether the reader or a rule found it."""
    severity: Severity = json_field("severity")
    """Its severity."""
    pointer: str = json_field("pointer")
    """JSON Pointer of its place; for a missing field, of the field itself. Empty: the whole document. Names are cut
    after 200 characters, with `…`."""
    message: str = json_field("message")
    """What is wrong, in one sentence."""
    span: Span | None = json_field("span", "Span", default=None)
    """Place in the text, if the document was read from text."""
    subject: Subject | None = json_field("subject", "Subject", default=None)
    """The record concerned."""
    requirements: tuple[str, ...] = json_field("requirements", many=True, default=())
    """Requirements and controls that it concerns."""
    params: tuple[Param, ...] = json_field("params", "Param", many=True, default=())
    """The values in the message. Text of the document is cut after 200 characters, with `…`."""
    hint: str | None = json_field("hint", default=None)
    """How to correct it."""
    ground: Ground | None = json_field("ground", default=None)
    """What is behind it: law, standard, practice; only for findings of rules."""
    related: tuple[str, ...] = json_field("related", many=True, default=())
    """Ids of other records that it concerns."""
    actor: WhoActs | None = json_field("actor", "WhoActs", default=None)
    """Who is expected to act; only for findings of rules."""
    fix: tuple[Operation, ...] = json_field("fix", "Operation", many=True, default=())
    """The JSON Patch (RFC 6902) that corrects it, if the correction is unambiguous."""


class Span(Record):
    """A place in the text."""

    __slots__ = ()
    __kind__ = "span"

    offset: int = json_field("offset")
    """Byte offset, counted from 0."""
    line: int = json_field("line")
    """Line, counted from 1."""
    column: int = json_field("column")
    """Column in characters, counted from 1."""


class Subject(Record):
    """The record that a finding is about."""

    __slots__ = ()
    __kind__ = "subject"

    kind: str = json_field("kind")
    """Its kind, as in `risk`."""
    id: str | None = json_field("id", default=None)
    """Its id, if it has one."""


class Param(Record):
    """A value in a message."""

    __slots__ = ()
    __kind__ = "param"

    name: str = json_field("name")
    """Its name in the message."""
    value: str = json_field("value")
    """The value as text."""


class WhoActs(Record):
    """Who is expected to act on a finding, according to the records."""

    __slots__ = ()
    __kind__ = "whoActs"

    basis: ActsBasis = json_field("basis")
    """Why they are expected to act."""
    id: str | None = json_field("id", default=None)
    """The person or role; absent when top management is not recorded."""
    through: str | None = json_field("through", default=None)
    """Id of the record that names its owner, or the mandate."""


class Operation(Record):
    """One operation of a JSON Patch (RFC 6902) on the document. All operations of a finding together correct it.
    They fit the document as it was assessed: apply those of one finding, then assess again."""

    __slots__ = ()
    __kind__ = "operation"

    op: PatchOp = json_field("op")
    """The operation."""
    path: str = json_field("path")
    """JSON Pointer of the place."""
    from_: str | None = json_field("from", default=None)
    """JSON Pointer of the value that is moved."""
    value: Any = json_field("value", default=None)
    """The new value; absent for `remove` and `move`."""


class EntryStub(Record):
    """An entry of the Statement of Applicability without a decision."""

    __slots__ = ()
    __kind__ = "entryStub"

    control: str = json_field("control")
    """The control."""


class Readiness(Record):
    """The whole in numbers. The score never hides a gate: which of them fail stands beside it."""

    __slots__ = ()
    __kind__ = "readiness"

    status: Status = json_field("status")
    """The verdict on the whole."""
    counts: Counts = json_field("counts", "Counts")
    """Verdicts counted."""
    score_per_mille: int = json_field("scorePerMille")
    """The score, from 0 to 1000: the weights of the verdicts that apply, on average, rounded down."""
    formula: str = json_field("formula")
    """How the score is made, in words."""
    version: str = json_field("version")
    """Version of formula and weights: scores of different versions can't be compared."""
    gates: GateSummary = json_field("gates", "GateSummary")
    """What the gates say."""
    weights: tuple[Weight, ...] = json_field("weights", "Weight", many=True, default=())
    """What each verdict counts; a verdict without a weight is left out."""
    proof: tuple[ProofShare, ...] = json_field("proof", "ProofShare", many=True, default=())
    """How many verdicts that conform, in whole or in part, rest on which kind of proof: how much is claimed, how
    much is shown."""
    left_out: tuple[LeftOut, ...] = json_field("leftOut", "LeftOut", many=True, default=())
    """What is left out of the score, and why."""


class Counts(Record):
    """How many verdicts of each kind."""

    __slots__ = ()
    __kind__ = "counts"

    conforms: int = json_field("conforms")
    """Conforming."""
    partial: int = json_field("partial")
    """Conforming in part."""
    gap: int = json_field("gap")
    """Gaps."""
    not_applicable: int = json_field("notApplicable")
    """Not applicable."""
    not_determined: int = json_field("notDetermined")
    """Not determined."""


class GateSummary(Record):
    """The gates by what they say."""

    __slots__ = ()
    __kind__ = "gateSummary"

    pass_: tuple[str, ...] = json_field("pass", many=True, default=())
    """Names of the gates that are passed."""
    fail: tuple[str, ...] = json_field("fail", many=True, default=())
    """Names of those that fail."""
    not_determined: tuple[str, ...] = json_field("notDetermined", many=True, default=())
    """Names of those that are not determined, or do not concern the organization yet."""


class Weight(Record):
    """What a verdict counts in the score."""

    __slots__ = ()
    __kind__ = "weight"

    status: Status = json_field("status")
    """The verdict."""
    per_mille: int = json_field("perMille")
    """What it counts, per thousand."""


class ProofShare(Record):
    """How many verdicts that conform, in whole or in part, rest on one kind of proof."""

    __slots__ = ()
    __kind__ = "proofShare"

    proof: Proof = json_field("proof")
    """The kind of proof."""
    count: int = json_field("count")
    """How many verdicts."""


class LeftOut(Record):
    """A requirement or control that the score leaves out."""

    __slots__ = ()
    __kind__ = "leftOut"

    id: str = json_field("id")
    """Requirement or control."""
    reason: str = json_field("reason")
    """Why."""


class Priority(Record):
    """Findings about one subject of the standard, told as one thing to raise."""

    __slots__ = ()
    __kind__ = "priority"

    grade: Grade = json_field("grade")
    """How an auditor would be likely to grade it: the worst grade among its causes."""
    count: int = json_field("count")
    """Findings that belong to it."""
    message: str = json_field("message")
    """The sentence to raise it with."""
    place: str | None = json_field("place", default=None)
    """Clause, control objective or group of controls that it is about; none where it is about a law or the records
    themselves."""
    title: str | None = json_field("title", default=None)
    """Its title."""
    kind: str | None = json_field("kind", default=None)
    """Kind of record that it is about, where the place holds several subjects."""
    verdicts: tuple[str, ...] = json_field("verdicts", many=True, default=())
    """Requirements and controls that do not conform because of it, in the order of the standard."""
    causes: tuple[PriorityCause, ...] = json_field("causes", "PriorityCause", many=True, default=())
    """What was found, the gravest first."""
    subjects: tuple[str, ...] = json_field("subjects", many=True, default=())
    """Ids of the first records concerned."""
    gates: tuple[str, ...] = json_field("gates", many=True, default=())
    """Gates that it blocks."""
    hint: str | None = json_field("hint", default=None)
    """What to do next."""
    actor: WhoActs | None = json_field("actor", "WhoActs", default=None)
    """Who would act."""


class PriorityCause(Record):
    """What one rule found that belongs to a priority."""

    __slots__ = ()
    __kind__ = "priorityCause"

    rule: str = json_field("rule")
    """The rule."""
    grade: Grade = json_field("grade")
    """How an auditor would be likely to grade it."""
    ground: Ground = json_field("ground")
    """What is behind it: law, standard, practice."""
    count: int = json_field("count")
    """How many findings it has."""
    message: str = json_field("message")
    """The first of them."""
    subjects: tuple[str, ...] = json_field("subjects", many=True, default=())
    """Ids of the first records of which it does not hold."""


class Gate(Record):
    """A question that is answered with yes, no or not yet."""

    __slots__ = ()
    __kind__ = "gate"

    name: str = json_field("name")
    """Short name."""
    title: str = json_field("title")
    """The question."""
    asks: str = json_field("asks")
    """What has to hold, in our words."""
    state: GateState = json_field("state")
    """The answer."""
    reason: str = json_field("reason")
    """Why, in one sentence."""
    failing: tuple[str, ...] = json_field("failing", many=True, default=())
    """Requirements and controls that fail."""
    undetermined: tuple[str, ...] = json_field("undetermined", many=True, default=())
    """Requirements and controls that are not determined."""
    checks: tuple[GateCheck, ...] = json_field("checks", "GateCheck", many=True, default=())
    """What has to hold besides verdicts: audits held, findings closed, dates kept."""
    blocked_by: tuple[Blocker, ...] = json_field("blockedBy", "Blocker", many=True, default=())
    """Findings that block it: what is demanded and does not hold, and records that contradict each other."""


class GateCheck(Record):
    """One thing that a gate asks besides verdicts."""

    __slots__ = ()
    __kind__ = "gateCheck"

    asks: str = json_field("asks")
    """What has to hold."""
    state: GateState = json_field("state")
    """Whether it does."""
    reason: str = json_field("reason")
    """Why, in one sentence."""
    records: tuple[str, ...] = json_field("records", many=True, default=())
    """Ids of the records concerned."""


class Blocker(Record):
    """Findings of one name that block a gate."""

    __slots__ = ()
    __kind__ = "blocker"

    code: str = json_field("code")
    """Their name."""
    count: int = json_field("count")
    """How many."""
    subjects: tuple[str, ...] = json_field("subjects", many=True, default=())
    """The records concerned, each once."""


class Verdict(Record):
    """A verdict on one requirement or control."""

    __slots__ = ()
    __kind__ = "verdict"

    id: str = json_field("id")
    """Requirement or control."""
    title: str = json_field("title")
    """What is asked, in our words; a control's title."""
    status: Status = json_field("status")
    """The verdict."""
    reason: str = json_field("reason")
    """Why, in one sentence."""
    grade: Grade | None = json_field("grade", default=None)
    """Where it does not conform: how an auditor would be likely to grade it."""
    proof: Proof | None = json_field("proof", default=None)
    """Where it conforms, in whole or in part: what kind of proof it rests on."""
    because: tuple[Because, ...] = json_field("because", "Because", many=True, default=())
    """What it rests on."""
    under: str | None = json_field("under", default=None)
    """Of one of another framework: the heading that it stands under."""
    rests_on: tuple[str, ...] = json_field("restsOn", many=True, default=())
    """Of one of another framework: requirements and controls whose verdicts it rests on besides."""
    next: tuple[Next, ...] = json_field("next", "Next", many=True, default=())
    """What to do next."""


class Because(Record):
    """One rule's part in a verdict."""

    __slots__ = ()
    __kind__ = "because"

    rule: str = json_field("rule")
    """The rule."""
    pass_: int = json_field("pass")
    """Subjects of which it holds."""
    fail: int = json_field("fail")
    """Subjects of which it does not."""
    unknown: int = json_field("unknown")
    """Subjects for which it is not determined."""
    passed: tuple[str, ...] = json_field("passed", many=True, default=())
    """The first records of which it holds."""
    failed: tuple[str, ...] = json_field("failed", many=True, default=())
    """The first records of which it does not."""
    evidence: tuple[EvidenceUsed, ...] = json_field("evidence", "EvidenceUsed", many=True, default=())
    """Evidence it rests on."""


class EvidenceUsed(Record):
    """A piece of evidence and its state on the assessment date."""

    __slots__ = ()
    __kind__ = "evidenceUsed"

    id: str = json_field("id")
    """Its id."""
    state: str = json_field("state")
    """current, expired, future, template or missing."""
    from_: Date | None = json_field("from", "date", default=None)
    """First day of the time that it covers, where that is recorded."""
    to: Date | None = json_field("to", "date", default=None)
    """Last day of the time that it covers, where that is recorded."""
    strength: EvidenceStrength | None = json_field("strength", default=None)
    """Whether it shows the thing itself or speaks about it."""


class Next(Record):
    """A step towards conformity."""

    __slots__ = ()
    __kind__ = "next"

    hint: str = json_field("hint")
    """What to do."""
    rule: str | None = json_field("rule", default=None)
    """The rule that asks for it."""
    subjects: tuple[str, ...] = json_field("subjects", many=True, default=())
    """The records concerned."""


class Roll(Record):
    """Verdicts counted over a clause, a group of controls or the whole."""

    __slots__ = ()
    __kind__ = "roll"

    id: str = json_field("id")
    """Clause or group."""
    title: str = json_field("title")
    """Its title."""
    status: Status = json_field("status")
    """The verdict on the whole of it."""
    counts: Counts = json_field("counts", "Counts")
    """The counts."""
    under: str | None = json_field("under", default=None)
    """Of a heading of another framework: the one that it stands under."""


class Due(Record):
    """One thing to do, with the earliest day that asks for it."""

    __slots__ = ()
    __kind__ = "due"

    on: Date = json_field("on", "date")
    """The day by which it is to be done; of a month or a year, its last."""
    days_left: int = json_field("daysLeft")
    """Days from the assessment date; negative when it is overdue."""
    overdue: bool = json_field("overdue")
    """Whether the day has passed."""
    what: DueKind = json_field("what")
    """What is to be done."""
    label: str = json_field("label")
    """The same in plain words."""
    why: DueTrigger = json_field("why")
    """What asks for it."""
    kind: str = json_field("kind")
    """Kind of the record to act on."""
    id: str | None = json_field("id", default=None)
    """Id of the record to act on; of an entry of the Statement of Applicability its control."""
    source: DueSource | None = json_field("source", "DueSource", default=None)
    """The record that asks for it."""
    clause: str | None = json_field("clause", default=None)
    """Requirement or control that it serves; none where it is good practice or another law."""
    field: str | None = json_field("field", default=None)
    """JSON Pointer of the field from which the day comes."""
    also: tuple[DueAlso, ...] = json_field("also", "DueAlso", many=True, default=())
    """What else asks for the same thing inside the horizon, by day."""


class DueSource(Record):
    """The record that makes something due."""

    __slots__ = ()
    __kind__ = "dueSource"

    kind: str = json_field("kind")
    """Its kind."""
    id: str | None = json_field("id", default=None)
    """Its id."""
    on: Date | None = json_field("on", "date", default=None)
    """Its own day: that of the incident or the change, or the one from which an interval is counted."""


class DueAlso(Record):
    """Something else that asks for the same thing."""

    __slots__ = ()
    __kind__ = "dueAlso"

    on: Date = json_field("on", "date")
    """The day by which it does."""
    why: DueTrigger = json_field("why")
    """What asks for it."""
    source: DueSource | None = json_field("source", "DueSource", default=None)
    """The record that asks for it."""
    field: str | None = json_field("field", default=None)
    """JSON Pointer of the field from which the day comes."""


class FrameworkResult(Record):
    """The whole of a framework beside ISO/IEC 42001."""

    __slots__ = ()
    __kind__ = "frameworkResult"

    id: str = json_field("id")
    """Its id, with which the ids of its verdicts begin."""
    title: str = json_field("title")
    """Its title."""
    readiness: Readiness = json_field("readiness", "Readiness")
    """The whole in numbers."""
    clauses: tuple[Roll, ...] = json_field("clauses", "Roll", many=True, default=())
    """Its verdicts rolled up to its headings."""


class FirstStep(Record):
    """A thing to record, and what waits for it."""

    __slots__ = ()
    __kind__ = "firstStep"

    clause: str = json_field("clause")
    """Clause that asks for it, as in `4.1`; for controls their objective, as in `A.6.2`."""
    title: str = json_field("title")
    """Its title."""
    hint: str = json_field("hint")
    """What to do."""
    rule: str | None = json_field("rule", default=None)
    """The rule that found nothing to evaluate."""
    waiting: tuple[str, ...] = json_field("waiting", many=True, default=())
    """Requirements and controls that can't be decided without it, in the order of the standard."""


class GapGroup(Record):
    """Gaps of one clause or control objective."""

    __slots__ = ()
    __kind__ = "gapGroup"

    id: str = json_field("id")
    """Main clause or control objective."""
    title: str = json_field("title")
    """Its title."""
    verdicts: tuple[Verdict, ...] = json_field("verdicts", "Verdict", many=True, default=())
    """Verdicts that say gap or partial, in the order of the standard."""


class GapsOfOwner(Record):
    """What one person or role has to see to."""

    __slots__ = ()
    __kind__ = "gapsOfOwner"

    owner: str | None = json_field("owner", default=None)
    """Person or role; absent where no owner is recorded."""
    name: str | None = json_field("name", default=None)
    """Name of the person or role."""
    steps: tuple[GapStep, ...] = json_field("steps", "GapStep", many=True, default=())
    """What has to be corrected, in the order of the document."""


class GapStep(Record):
    """One correction: a finding behind verdicts of gap or partial, or what else such a verdict waits for."""

    __slots__ = ()
    __kind__ = "gapStep"

    message: str = json_field("message")
    """What is wrong."""
    effort: Effort = json_field("effort")
    """What has to be done about it."""
    owner: str | None = json_field("owner", default=None)
    """Person or role that answers for the record; absent where none is recorded."""
    rule: str | None = json_field("rule", default=None)
    """The rule that found it."""
    pointer: str | None = json_field("pointer", default=None)
    """JSON Pointer of its place."""
    kind: str | None = json_field("kind", default=None)
    """Kind of the record."""
    id: str | None = json_field("id", default=None)
    """The record."""
    ground: Ground | None = json_field("ground", default=None)
    """What is behind it: law, standard, practice."""
    hint: str | None = json_field("hint", default=None)
    """What to do."""
    verdicts: tuple[str, ...] = json_field("verdicts", many=True, default=())
    """Requirements and controls that do not conform because of it, in the order of the standard."""


class GapsOfEffort(Record):
    """What takes the same kind of work."""

    __slots__ = ()
    __kind__ = "gapsOfEffort"

    effort: Effort = json_field("effort")
    """What has to be done."""
    steps: tuple[GapStep, ...] = json_field("steps", "GapStep", many=True, default=())
    """What has to be corrected, in the order of the document."""


class Coverage(Record):
    """Verdicts counted over a clause or a control objective, and over what stands below it."""

    __slots__ = ()
    __kind__ = "coverage"

    id: str = json_field("id")
    """Clause or objective."""
    title: str = json_field("title")
    """Its title."""
    status: Status = json_field("status")
    """The verdict on the whole of it."""
    counts: Counts = json_field("counts", "Counts")
    """The counts."""
    below: tuple[Coverage, ...] = json_field("below", "Coverage", many=True, default=())
    """The same for the clauses directly below."""


class SoaSummary(Record):
    """Every control with what was decided on it (6.1.3 f)."""

    __slots__ = ()
    __kind__ = "soaSummary"

    included: int = json_field("included")
    """Lines that say included."""
    excluded: int = json_field("excluded")
    """Lines that say excluded."""
    undecided: int = json_field("undecided")
    """Lines on which nothing is decided."""
    implemented: int = json_field("implemented")
    """Included ones that are recorded as implemented."""
    version: str | None = json_field("version", default=None)
    """Version of the statement."""
    prepared_on: Date | None = json_field("preparedOn", "date", default=None)
    """Day on which it was prepared."""
    prepared_by: str | None = json_field("preparedBy", default=None)
    """Person or role that prepared it."""
    approved_on: Date | None = json_field("approvedOn", "date", default=None)
    """Day on which it was approved."""
    approved_by: str | None = json_field("approvedBy", default=None)
    """Person or role that approved it."""
    approved_version: str | None = json_field("approvedVersion", default=None)
    """Version that was approved."""
    additional_controls: str | None = json_field("additionalControls", default=None)
    """What was decided on controls beside Annex A."""
    lines: tuple[SoaLine, ...] = json_field("lines", "SoaLine", many=True, default=())
    """A line for each control, and for each entry where one control has several."""


class SoaLine(Record):
    """One control in the statement."""

    __slots__ = ()
    __kind__ = "soaLine"

    control: str = json_field("control")
    """The control."""
    own: bool = json_field("own")
    """Whether it is the organization's own, beside Annex A."""
    title: str | None = json_field("title", default=None)
    """Its title."""
    decision: SoaDecision | None = json_field("decision", default=None)
    """What was decided; absent if nothing was."""
    justification: str | None = json_field("justification", default=None)
    """Why."""
    exclusion_basis: ExclusionBasis | None = json_field("exclusionBasis", default=None)
    """On what ground it is excluded."""
    ai_systems: tuple[str, ...] = json_field("aiSystems", many=True, default=())
    """AI systems that the decision is for; none for all."""
    drivers: tuple[SoaDriverLine, ...] = json_field("drivers", "SoaDriverLine", many=True, default=())
    """What makes it necessary."""
    treatments: tuple[str, ...] = json_field("treatments", many=True, default=())
    """Treatments that use it."""
    implementation: ImplementationStatus | None = json_field("implementation", default=None)
    """How far it is implemented, as recorded."""
    since: Date | None = json_field("since", "date", default=None)
    """Since when."""
    due: Date | None = json_field("due", "date", default=None)
    """Date by which it shall be implemented."""
    description: str | None = json_field("description", default=None)
    """How it is implemented."""
    documents: tuple[str, ...] = json_field("documents", many=True, default=())
    """Documents on it."""
    evidence: tuple[SoaEvidence, ...] = json_field("evidence", "SoaEvidence", many=True, default=())
    """Evidence that the statement names for it."""
    owner: str | None = json_field("owner", default=None)
    """Person or role that answers for it."""
    verdict: Status | None = json_field("verdict", default=None)
    """The verdict on it."""
    reason: str | None = json_field("reason", default=None)
    """Why it is the verdict."""


class SoaDriverLine(Record):
    """What makes a control necessary."""

    __slots__ = ()
    __kind__ = "soaDriverLine"

    name: str = json_field("name")
    """Title of the record, or words where there is none."""
    kind: SoaDriverKind | None = json_field("kind", default=None)
    """What kind of reason it is."""
    record: str | None = json_field("record", default=None)
    """The record."""


class SoaEvidence(Record):
    """Evidence that the statement names for a control."""

    __slots__ = ()
    __kind__ = "soaEvidence"

    id: str = json_field("id")
    """The evidence."""
    title: str | None = json_field("title", default=None)
    """Its name."""
    strength: EvidenceStrength | None = json_field("strength", default=None)
    """Whether it is the record itself or only points to it."""
    state: str | None = json_field("state", default=None)
    """current, expired, future, template or missing, on the day of the report."""


class RiskRegister(Record):
    """Every risk and opportunity with its levels and treatments (6.1.2, 6.1.3)."""

    __slots__ = ()
    __kind__ = "riskRegister"

    risks: tuple[RiskLine, ...] = json_field("risks", "RiskLine", many=True, default=())
    """The risks, in the order of the document."""
    astray: tuple[str, ...] = json_field("astray", many=True, default=())
    """Treatments that name no risk of the document."""


class RiskLine(Record):
    """A risk in the register."""

    __slots__ = ()
    __kind__ = "riskLine"

    id: str = json_field("id")
    """The risk."""
    opportunity: bool = json_field("opportunity")
    """Whether it is sought rather than feared."""
    place: int = json_field("place")
    """Place among all of them, the worst first: open risks by the level of `standing` and its score, then those
    without a level, then opportunities, then what is closed. What is alike stands by its id."""
    title: str | None = json_field("title", default=None)
    """Its name."""
    owner: str | None = json_field("owner", default=None)
    """Person or role that answers for it."""
    ai_systems: tuple[str, ...] = json_field("aiSystems", many=True, default=())
    """AI systems that it concerns."""
    inherent: RiskLevel | None = json_field("inherent", "RiskLevel", default=None)
    """Level without any controls."""
    current: RiskLevel | None = json_field("current", "RiskLevel", default=None)
    """Level with the controls that are in place."""
    residual: RiskLevel | None = json_field("residual", "RiskLevel", default=None)
    """Level that remains after treatment."""
    standing: RatingKind | None = json_field("standing", default=None)
    """The rating by which it is ranked: the worse of today's and the remaining one, or the one without controls
    where neither is made."""
    explained: tuple[LevelExplained, ...] = json_field("explained", "LevelExplained", many=True, default=())
    """How each rating comes to its level, or what keeps it from one."""
    treatments: tuple[TreatmentLine, ...] = json_field("treatments", "TreatmentLine", many=True, default=())
    """What is done about it."""
    next_review_on: Date | None = json_field("nextReviewOn", "date", default=None)
    """Day by which it is to be reviewed again."""
    closed_on: Date | None = json_field("closedOn", "date", default=None)
    """Day on which it ceased to exist."""
    closed: bool | None = json_field("closed", default=None)
    """Whether it no longer exists; without `closedOn`, a word says so and no day is recorded."""


class RiskLevel(Record):
    """The level of a risk by the organization's method."""

    __slots__ = ()
    __kind__ = "riskLevel"

    band: str = json_field("band")
    """Key of the band."""
    label: str = json_field("label")
    """Name of the band as shown."""
    rank: int = json_field("rank")
    """Place of the band among the bands; the highest is the worst."""
    score: int | None = json_field("score", default=None)
    """Computed score; none where a matrix names the band."""
    acceptance: RiskAcceptanceRule | None = json_field("acceptance", default=None)
    """Who may accept a risk of this band."""


class LevelExplained(Record):
    """How a rating comes to its level by the method, or what keeps it from one."""

    __slots__ = ()
    __kind__ = "levelExplained"

    rating: RatingKind = json_field("rating")
    """Which rating."""
    on: Date | None = json_field("on", "date", default=None)
    """Day of the rating."""
    method_version: str | None = json_field("methodVersion", default=None)
    """Version of the method that was used."""
    likelihood: RatedLevel | None = json_field("likelihood", "RatedLevel", default=None)
    """How likely."""
    consequences: tuple[DimensionExplained, ...] = json_field("consequences", "DimensionExplained", many=True, default=())
    """How bad, for each dimension that is rated."""
    formula: RiskFormula | None = json_field("formula", default=None)
    """How likelihood and consequence give a score or a level."""
    aggregation: RiskAggregation | None = json_field("aggregation", default=None)
    """How the dimensions give one level; the highest where the method does not say."""
    level: RiskLevel | None = json_field("level", "RiskLevel", default=None)
    """The level."""
    band_from: decimal.Decimal | None = json_field("bandFrom", "number", default=None)
    """Smallest score of the band."""
    band_to: decimal.Decimal | None = json_field("bandTo", "number", default=None)
    """Largest score of the band."""
    accepted_by: tuple[str, ...] = json_field("acceptedBy", many=True, default=())
    """Who may accept a risk of the band beside those that its rule names."""
    review_interval: str | None = json_field("reviewInterval", default=None)
    """Longest time between two assessments of a risk of the band."""
    obstacle: LevelObstacle | None = json_field("obstacle", default=None)
    """Why there is no level."""


class RatedLevel(Record):
    """A level of a scale, as a rating names it."""

    __slots__ = ()
    __kind__ = "ratedLevel"

    key: str = json_field("key")
    """Word by which the rating names it."""
    label: str | None = json_field("label", default=None)
    """Name as shown; none if the scale does not have the key."""
    order: int | None = json_field("order", default=None)
    """Place on the scale; also what is computed with."""
    from_: decimal.Decimal | None = json_field("from", "number", default=None)
    """Smallest value that it stands for."""
    to: decimal.Decimal | None = json_field("to", "number", default=None)
    """Largest value that it stands for."""


class DimensionExplained(Record):
    """What one dimension adds to the level."""

    __slots__ = ()
    __kind__ = "dimensionExplained"

    decides: bool = json_field("decides")
    """Whether the level of the risk is that of this dimension; each adds to it where scores are added."""
    dimension: ConsequenceDimension | None = json_field("dimension", default=None)
    """Who bears the consequence."""
    aspect: str | None = json_field("aspect", default=None)
    """Part of the dimension."""
    consequence: RatedLevel | None = json_field("consequence", "RatedLevel", default=None)
    """How bad."""
    score: int | None = json_field("score", default=None)
    """Score of the dimension; none by a matrix."""
    cell: int | None = json_field("cell", default=None)
    """Position of the cell in the method's matrix; none by a formula."""
    level: RiskLevel | None = json_field("level", "RiskLevel", default=None)
    """Level of the dimension alone."""
    obstacle: LevelObstacle | None = json_field("obstacle", default=None)
    """Why it has none."""


class TreatmentLine(Record):
    """A treatment in the register."""

    __slots__ = ()
    __kind__ = "treatmentLine"

    id: str = json_field("id")
    """The treatment."""
    title: str | None = json_field("title", default=None)
    """Its name."""
    option: TreatmentOption | None = json_field("option", default=None)
    """How the risk is treated."""
    controls: tuple[str, ...] = json_field("controls", many=True, default=())
    """Controls that carry it out."""
    open_actions: int | None = json_field("openActions", default=None)
    """Actions that are not done."""
    accepted_on: Date | None = json_field("acceptedOn", "date", default=None)
    """Day on which the remaining risk was accepted."""
    accepted_until: Date | None = json_field("acceptedUntil", "date", default=None)
    """Last day on which the acceptance holds."""


class RiskMatrix(Record):
    """Likelihood by consequence, as the organization's method has them (6.1.2 d)."""

    __slots__ = ()
    __kind__ = "riskMatrix"

    rating: RatingKind = json_field("rating")
    """Which rating of the risks is shown."""
    as_of: datetime.date = json_field("asOf", "day")
    """Risks that had ceased to exist on this day are left out."""
    likelihoods: tuple[MatrixStep, ...] = json_field("likelihoods", "MatrixStep", many=True, default=())
    """Levels of likelihood, the least likely first."""
    consequences: tuple[MatrixStep, ...] = json_field("consequences", "MatrixStep", many=True, default=())
    """Levels of consequence, the least bad first. Scales of several dimensions share a step where their levels have
    the same order."""
    cells: tuple[RiskCell, ...] = json_field("cells", "RiskCell", many=True, default=())
    """A cell for each pair, by likelihood and then by consequence."""
    bands: tuple[RiskLevel, ...] = json_field("bands", "RiskLevel", many=True, default=())
    """Bands of the method, the least bad first."""
    unplaced: tuple[str, ...] = json_field("unplaced", many=True, default=())
    """Open risks whose rating is missing or does not fit the method."""


class MatrixStep(Record):
    """A step of one side of the matrix."""

    __slots__ = ()
    __kind__ = "matrixStep"

    label: str = json_field("label")
    """Name as shown; several where scales name the step differently."""
    order: int | None = json_field("order", default=None)
    """Place on the scale."""


class RiskCell(Record):
    """A cell of the matrix."""

    __slots__ = ()
    __kind__ = "riskCell"

    likelihood: int = json_field("likelihood")
    """Position in `likelihoods`."""
    consequence: int = json_field("consequence")
    """Position in `consequences`."""
    level: RiskLevel | None = json_field("level", "RiskLevel", default=None)
    """Level of a risk that stands here, in the dimension in which it is worst; none if the method gives none."""
    risks: tuple[str, ...] = json_field("risks", many=True, default=())
    """Risks that stand here: by the dimension in which they are worst."""


class RisksAboveAcceptance(Record):
    """Open risks that are not acceptable as they are (6.1.2 e, 6.1.3)."""

    __slots__ = ()
    __kind__ = "risksAboveAcceptance"

    risks: tuple[RiskAbove, ...] = json_field("risks", "RiskAbove", many=True, default=())
    """The risks, the worst first."""
    unknown: tuple[str, ...] = json_field("unknown", many=True, default=())
    """Open risks for which it is not determined: without a rating, or with one that does not fit the method."""


class RiskAbove(Record):
    """A risk that is not acceptable as it is."""

    __slots__ = ()
    __kind__ = "riskAbove"

    id: str = json_field("id")
    """The risk."""
    rating: RatingKind = json_field("rating")
    """The rating that says so: the worse of today's and the remaining one, or the one without controls where neither
    is made."""
    level: RiskLevel = json_field("level", "RiskLevel")
    """Its level."""
    acceptance: AcceptanceState = json_field("acceptance")
    """Whether someone accepted it."""
    title: str | None = json_field("title", default=None)
    """Its name."""
    owner: str | None = json_field("owner", default=None)
    """Person or role that answers for it."""
    accepted_by: str | None = json_field("acceptedBy", default=None)
    """Who accepted it."""
    accepted_until: Date | None = json_field("acceptedUntil", "date", default=None)
    """Last day on which the acceptance holds."""
    treatments: tuple[str, ...] = json_field("treatments", many=True, default=())
    """What is done about it."""
    missing: tuple[Missing, ...] = json_field("missing", "Missing", many=True, default=())
    """What rules found on the risk and its treatments; what treatment and acceptance lack comes first."""


class Missing(Record):
    """What is missing of a risk or its treatments."""

    __slots__ = ()
    __kind__ = "missing"

    rule: str = json_field("rule")
    """The rule."""
    message: str = json_field("message")
    """What is wrong."""
    hint: str | None = json_field("hint", default=None)
    """What to do."""


class EvidenceCoverage(Record):
    """A requirement that asks for documented information, or a control that is included, and the evidence on it."""

    __slots__ = ()
    __kind__ = "evidenceCoverage"

    id: str = json_field("id")
    """Requirement or control."""
    title: str = json_field("title")
    """What is asked, in our words; a control's title."""
    cover: EvidenceCover = json_field("cover")
    """How well it is covered."""
    keeping: str | None = json_field("keeping", default=None)
    """`maintain` for a document, `retain` for a record; absent where none is asked for."""
    evidence: tuple[EvidenceLine, ...] = json_field("evidence", "EvidenceLine", many=True, default=())
    """The evidence, in the order of the document."""
    documents: tuple[str, ...] = json_field("documents", many=True, default=())
    """Documents that are recorded as satisfying it."""
    holes: tuple[EvidenceHole, ...] = json_field("holes", "EvidenceHole", many=True, default=())
    """Days between the first period of current evidence and the day of the report for which none of them speaks.
    None where no evidence states a period."""


class EvidenceLine(Record):
    """A piece of evidence on a requirement or control."""

    __slots__ = ()
    __kind__ = "evidenceLine"

    id: str = json_field("id")
    """Its id."""
    state: str = json_field("state")
    """current, expired, future, template or missing."""
    link: EvidenceLink = json_field("link")
    """How it supports it."""
    title: str | None = json_field("title", default=None)
    """Its name."""
    strength: EvidenceStrength | None = json_field("strength", default=None)
    """Whether it is the record itself or only points to it."""
    effective_on: Date | None = json_field("effectiveOn", "date", default=None)
    """Day from which on it was so."""
    from_: Date | None = json_field("from", "date", default=None)
    """First day that it covers."""
    to: Date | None = json_field("to", "date", default=None)
    """Last day that it covers."""
    valid_until: Date | None = json_field("validUntil", "date", default=None)
    """Last day on which it counts."""


class EvidenceHole(Record):
    """A period that no evidence covers."""

    __slots__ = ()
    __kind__ = "evidenceHole"

    from_: Date = json_field("from", "date")
    """First day."""
    to: Date = json_field("to", "date")
    """Last day."""


class ChecklistItem(Record):
    """One requirement or control to audit."""

    __slots__ = ()
    __kind__ = "checklistItem"

    id: str = json_field("id")
    """Requirement or control."""
    citation: str = json_field("citation")
    """Its address as the standard prints it."""
    title: str = json_field("title")
    """Title of the clause or the control."""
    ask: str = json_field("ask")
    """What to ask for, in our words."""
    show: tuple[str, ...] = json_field("show", many=True, default=())
    """What is usually shown."""
    status: Status | None = json_field("status", default=None)
    """The verdict on the day; none on an own control."""
    reason: str | None = json_field("reason", default=None)
    """Why."""
    records: tuple[ChecklistRecord, ...] = json_field("records", "ChecklistRecord", many=True, default=())
    """Records to see, in the order of the document."""
    people: tuple[Contact, ...] = json_field("people", "Contact", many=True, default=())
    """People to interview: those responsible for the records."""
    findings: tuple[Finding, ...] = json_field("findings", "Finding", many=True, default=())
    """What rules find."""
    earlier: tuple[EarlierFinding, ...] = json_field("earlier", "EarlierFinding", many=True, default=())
    """What earlier audits found on it, oldest first."""
    nonconformities: tuple[str, ...] = json_field("nonconformities", many=True, default=())
    """Nonconformities on it that are open on the day."""
    sampling: tuple[Sampling, ...] = json_field("sampling", "Sampling", many=True, default=())
    """What to pick where there is too much to see."""


class ChecklistRecord(Record):
    """A record to see."""

    __slots__ = ()
    __kind__ = "checklistRecord"

    kind: str = json_field("kind")
    """Its kind."""
    id: str = json_field("id")
    """Its id."""
    title: str | None = json_field("title", default=None)
    """Its name."""
    owner: str | None = json_field("owner", default=None)
    """Person or role that answers for it."""


class Contact(Record):
    """A contact person."""

    __slots__ = ()
    __kind__ = "contact"

    id: str = json_field("id")
    """The person, or the role where no person is assigned."""
    name: str | None = json_field("name", default=None)
    """The person's name, or the role's."""
    role: str | None = json_field("role", default=None)
    """The role that the person holds."""


class EarlierFinding(Record):
    """A finding of an earlier audit."""

    __slots__ = ()
    __kind__ = "earlierFinding"

    audit: str | None = json_field("audit", default=None)
    """The audit; none where it has no id."""
    on: Date | None = json_field("on", "date", default=None)
    """Day of the audit."""
    id: str | None = json_field("id", default=None)
    """The finding, if it has an id."""
    grade: FindingGrade | None = json_field("grade", default=None)
    """Its grade."""
    statement: str | None = json_field("statement", default=None)
    """What was found."""
    nonconformity: str | None = json_field("nonconformity", default=None)
    """The nonconformity raised from it."""
    closed_on: Date | None = json_field("closedOn", "date", default=None)
    """Day on which it, or that, was closed."""
    closed: bool | None = json_field("closed", default=None)
    """Whether it is closed; without `closedOn`, a word says so and no day is recorded."""


class Sampling(Record):
    """What to pick of the records of one kind."""

    __slots__ = ()
    __kind__ = "sampling"

    kind: str = json_field("kind")
    """Kind of the records."""
    population: int = json_field("population")
    """How many there are in the scope."""
    picks: tuple[Pick, ...] = json_field("picks", "Pick", many=True, default=())
    """Which to see."""


class Pick(Record):
    """A record that is proposed."""

    __slots__ = ()
    __kind__ = "pick"

    id: str = json_field("id")
    """The record."""
    why: PickReason = json_field("why")
    """Why it is picked."""
    title: str | None = json_field("title", default=None)
    """Its name."""


class ReviewPack(Record):
    """The inputs of a management review, as far as they are recorded."""

    __slots__ = ()
    __kind__ = "reviewPack"

    as_of: datetime.date = json_field("asOf", "day")
    """The assessment date."""
    since: Date | None = json_field("since", "date", default=None)
    """Day of the last review; what is collected happened after it. None: everything is."""
    last_review: str | None = json_field("lastReview", default=None)
    """The last review."""
    sections: tuple[ReviewSection, ...] = json_field("sections", "ReviewSection", many=True, default=())
    """The inputs of 9.3.2 in its order, the three trends apart; then what practice adds."""


class ReviewSection(Record):
    """One input."""

    __slots__ = ()
    __kind__ = "reviewSection"

    topic: ReviewTopic = json_field("topic")
    """What it is about."""
    title: str = json_field("title")
    """The same in words."""
    practice: bool = json_field("practice")
    """Whether only practice adds it; the standard asks for the others."""
    requirement: str | None = json_field("requirement", default=None)
    """The requirement that asks for it."""
    trend: Trend | None = json_field("trend", default=None)
    """Where it goes, compared with as long a time before the last review."""
    figures: tuple[ReviewFigure, ...] = json_field("figures", "ReviewFigure", many=True, default=())
    """Counts."""
    lines: tuple[ReviewLine, ...] = json_field("lines", "ReviewLine", many=True, default=())
    """The single things."""


class ReviewFigure(Record):
    """A count."""

    __slots__ = ()
    __kind__ = "reviewFigure"

    name: str = json_field("name")
    """What is counted."""
    value: int = json_field("value")
    """How many: since the last review, or on the day where it is a state."""
    before: int | None = json_field("before", default=None)
    """How many in as long a time before the last review; none for a state."""


class ReviewLine(Record):
    """One thing to know."""

    __slots__ = ()
    __kind__ = "reviewLine"

    kind: str = json_field("kind")
    """Kind of the record."""
    state: str = json_field("state")
    """How it stands or what happened, in a word."""
    id: str | None = json_field("id", default=None)
    """The record."""
    title: str | None = json_field("title", default=None)
    """Its name, or what it is about."""
    on: Date | None = json_field("on", "date", default=None)
    """Day on which it happened; none where a word says that it did, and no day is recorded."""
    due: Date | None = json_field("due", "date", default=None)
    """Day by which it has to."""
    owner: str | None = json_field("owner", default=None)
    """Person or role that answers for it."""
    value: str | None = json_field("value", default=None)
    """Measured value with its unit."""
    target: str | None = json_field("target", default=None)
    """Value to be reached."""
    trend: Trend | None = json_field("trend", default=None)
    """Where a measured value goes."""


class Event(Record):
    """Something that happened on a day."""

    __slots__ = ()
    __kind__ = "event"

    on: Date = json_field("on", "date")
    """The day."""
    kind: str = json_field("kind")
    """Kind of the record at the top of which it stands."""
    what: EventKind = json_field("what")
    """What happened."""
    pointer: str = json_field("pointer")
    """JSON Pointer of the date."""
    id: str | None = json_field("id", default=None)
    """The record."""
    title: str | None = json_field("title", default=None)
    """Its name."""
    part: str | None = json_field("part", default=None)
    """The part of the record that it happened to, where it is not the record itself: `approval`, `action`."""
    at: str | None = json_field("at", default=None)
    """The hour, where it is recorded."""
    about: str | None = json_field("about", default=None)
    """What the part is about: what was to be done, which stage, which place."""


class EuAiActLine(Record):
    """What the EU AI Act makes of an AI system, by the facts recorded about it. Not legal advice."""

    __slots__ = ()
    __kind__ = "euAiActLine"

    ai_system: str = json_field("aiSystem")
    """The AI system."""
    law_as_of: datetime.date = json_field("lawAsOf", "day")
    """The day up to which the law is known to this library."""
    title: str | None = json_field("title", default=None)
    """Its title."""
    class_: EuAiActFinding | None = json_field("class", default=None)
    """The strictest class that holds; absent while a missing fact could bring a stricter one."""
    holds: tuple[EuAiActFinding, ...] = json_field("holds", many=True, default=())
    """Every class that the facts show, the strictest first."""
    roles: tuple[EuAiActRole, ...] = json_field("roles", many=True, default=())
    """Roles of the organization that are recorded, and that of the provider where Article 25(1) makes it so."""
    reasons: tuple[EuAiActReason, ...] = json_field("reasons", "EuAiActReason", many=True, default=())
    """How it came to that."""
    missing: tuple[EuAiActMissing, ...] = json_field("missing", "EuAiActMissing", many=True, default=())
    """Facts that are missing for a decision."""
    duties: tuple[EuAiActDuty, ...] = json_field("duties", "EuAiActDuty", many=True, default=())
    """Duties that follow for these classes and roles."""


class EuAiActReason(Record):
    """A recorded fact, and what follows from it."""

    __slots__ = ()
    __kind__ = "euAiActReason"

    fact: str = json_field("fact")
    """The fact: field and value."""
    follows: str = json_field("follows")
    """What follows."""
    article: str = json_field("article")
    """Article that says so."""
    class_: EuAiActFinding | None = json_field("class", default=None)
    """Class that follows, if one does."""


class EuAiActMissing(Record):
    """A fact that the classification requires and that is not recorded."""

    __slots__ = ()
    __kind__ = "euAiActMissing"

    field: str = json_field("field")
    """Field of `euAiAct` in which it belongs, as in `annexIII[0].point`; `euAiAct` itself when there is none at all."""
    could_be: EuAiActFinding = json_field("couldBe")
    """The strictest class that it could bring."""
    article: str = json_field("article")
    """Article that asks."""


class EuAiActDuty(Record):
    """A duty of the organization toward an AI system."""

    __slots__ = ()
    __kind__ = "euAiActDuty"

    provision: str = json_field("provision")
    """Article and paragraph, as in `Art.50(1)`."""
    what: str = json_field("what")
    """What it asks for."""
    addressee: EuAiActAddressee = json_field("addressee")
    """Whom it addresses."""
    applies_now: bool = json_field("appliesNow")
    """Whether it applies on the assessment date; false also while that is undecided."""
    from_: Date | None = json_field("from", "date", default=None)
    """The day from which it applies."""
    on_significant_change: bool | None = json_field("onSignificantChange", default=None)
    """Whether it waits for a significant change of the system's design (Art. 111(2))."""
    undecided_by: str | None = json_field("undecidedBy", default=None)
    """Field that decides from when it applies, and is not recorded."""
    rests_on: str | None = json_field("restsOn", default=None)
    """What that day rests on."""


class Framework(Record):
    """A framework beside ISO/IEC 42001: another standard, a law or the organization's own set of controls."""

    __slots__ = ()
    __kind__ = "framework"

    id: str = json_field("id")
    """Short name in lower case; documents write it before the colon, as in `house:HC-1`."""
    title: str = json_field("title")
    """Title of the framework."""
    edition: str | None = json_field("edition", default=None)
    """Which state of the framework it is."""
    entries: tuple[FrameworkEntry, ...] = json_field("entries", "FrameworkEntry", many=True, default=())
    """Its entries; what others stand under or rest on comes before them."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""


class FrameworkEntry(Record):
    """A clause, requirement or control of a framework. A requirement that names neither `needs` nor `restsOn` needs
    an attestation."""

    __slots__ = ()
    __kind__ = "frameworkEntry"

    id: str = json_field("id")
    """Id, unique in the framework."""
    kind: FrameworkEntryKind = json_field("kind")
    """What it is."""
    title: str = json_field("title")
    """Short title; of a requirement what it asks."""
    parent: str | None = json_field("parent", default=None)
    """Entry that it stands under."""
    applies_if: str | None = json_field("appliesIf", default=None)
    """It applies only if this is so; an attestation with a rationale can say that it is not."""
    judged: bool | None = json_field("judged", default=None)
    """Whether it needs an attestation in any case."""
    needs: tuple[FrameworkNeed, ...] = json_field("needs", "FrameworkNeed", many=True, default=())
    """Records that have to be there, all of them."""
    rests_on: tuple[str, ...] = json_field("restsOn", many=True, default=())
    """What has to hold for it to hold: requirements, clauses and controls of ISO/IEC 42001 (`7.2`, `A.6.2.4`), and
    entries of this framework behind its id (`house:H1.a`)."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""


class FrameworkNeed(Record):
    """Records that have to be there for a requirement to hold."""

    __slots__ = ()
    __kind__ = "frameworkNeed"

    register: Register = json_field("register")
    """Where in the document they stand."""
    supports: bool | None = json_field("supports", default=None)
    """Whether only those count that refer to the requirement, as evidence does in `supports` and a document in
    `satisfies`."""
    current: bool | None = json_field("current", default=None)
    """Whether only those count that are in force on the assessment date; evidence never counts otherwise."""
    at_least: int | None = json_field("atLeast", default=None)
    """How many it takes; one when left out."""


class ChecklistScope(Record):
    """Scope of an audit; everything when nothing is named."""

    __slots__ = ()
    __kind__ = "checklistScope"

    clauses: tuple[str, ...] = json_field("clauses", many=True, default=())
    """Clauses, list items or requirements, such as `6.1`."""
    controls: tuple[str, ...] = json_field("controls", many=True, default=())
    """Controls, objectives or groups of Annex A, such as `A.6`; own controls by their id."""
    units: tuple[str, ...] = json_field("units", many=True, default=())
    """Units of the organization: only records about them and their AI systems, or about no unit and system, are
    shown."""
    ai_systems: tuple[str, ...] = json_field("aiSystems", many=True, default=())
    """AI systems: the same for them."""


class ChangeLogEntry(Record):
    """How a document got from one state to the next."""

    __slots__ = ()
    __kind__ = "changeLogEntry"

    on: Moment = json_field("on", "time")
    """When the change was made."""
    before: str = json_field("before")
    """Digest of the document before the change."""
    after: str = json_field("after")
    """Digest of the document after it."""
    digest: str = json_field("digest")
    """Digest of this entry: SHA-256 over the canonical form (RFC 8785) of the entry without this member."""
    by: str | None = json_field("by", default=None)
    """Who made the change."""
    reason: str | None = json_field("reason", default=None)
    """Why it was made."""
    previous: str | None = json_field("previous", default=None)
    """Digest of the entry before; absent in the first one."""
    changes: tuple[LoggedChange, ...] = json_field("changes", "LoggedChange", many=True, default=())
    """What came, went and changed. Empty where only the order of lists is another."""


class LoggedChange(Record):
    """A record that came, went or changed; the document's own fields stand under the kind `aims`."""

    __slots__ = ()
    __kind__ = "loggedChange"

    change: LoggedChangeKind = json_field("change")
    """What happened to it."""
    record: RecordNamed = json_field("record", "RecordNamed")
    """Which record. Its pointer is that of the state after, or before where it is gone."""
    before: str | None = json_field("before", default=None)
    """Digest of the record before; not of the document's own fields."""
    after: str | None = json_field("after", default=None)
    """Digest of the record after; not of the document's own fields."""
    fields: tuple[FieldChange, ...] = json_field("fields", "FieldChange", many=True, default=())
    """What changed in it, in the order of the fields."""


class RecordNamed(Record):
    """A record, or a part of the document."""

    __slots__ = ()
    __kind__ = "recordNamed"

    kind: str = json_field("kind")
    """Its kind."""
    pointer: str = json_field("pointer")
    """JSON Pointer of it."""
    id: str | None = json_field("id", default=None)
    """Its id, if it has one."""
    title: str | None = json_field("title", default=None)
    """Its name."""


class FieldChange(Record):
    """One value that changed, came or went. An element of a list comes or goes by itself, wherever it stands."""

    __slots__ = ()
    __kind__ = "fieldChange"

    field: str = json_field("field")
    """Fields from the record on, with a point between; `[…]` says which element of a list."""
    before_at: str | None = json_field("beforeAt", default=None)
    """JSON Pointer of the value before."""
    before: str | None = json_field("before", default=None)
    """The value before, as JSON."""
    after_at: str | None = json_field("afterAt", default=None)
    """JSON Pointer of the value after."""
    after: str | None = json_field("after", default=None)
    """The value after, as JSON."""


class MethodAccount(Record):
    """What a change of the risk method did. Together with the new document it holds all that the old one held."""

    __slots__ = ()
    __kind__ = "methodAccount"

    strategy: MethodStrategyKind = json_field("strategy")
    """What was to become of the ratings."""
    as_of: datetime.date = json_field("asOf", "day")
    """Day of the change."""
    replaced: RiskMethod | None = json_field("replaced", "RiskMethod", default=None)
    """The method as it was."""
    remapped: tuple[RatingRemapped, ...] = json_field("remapped", "RatingRemapped", many=True, default=())
    """Ratings in keys of the new method, with what they were."""
    dropped: tuple[RatingDropped, ...] = json_field("dropped", "RatingDropped", many=True, default=())
    """Ratings that are no longer in the document, as they were."""
    unread_method: str | None = json_field("unreadMethod", default=None)
    """The old method as JSON text, if it could not be read."""
    unreadable: tuple[str, ...] = json_field("unreadable", many=True, default=())
    """Risks and treatments with a rating that could not be read, or not in full: what could not be read stays as it
    is."""
    to_rate: tuple[str, ...] = json_field("toRate", many=True, default=())
    """Risks to be rated again: one of their ratings was dropped, could not be read or has no level by the new
    method."""
    stale_acceptances: tuple[AcceptanceStale, ...] = json_field("staleAcceptances", "AcceptanceStale", many=True, default=())
    """Acceptances that no longer hold. They stay in the document as they were given."""
    broken_references: tuple[str, ...] = json_field("brokenReferences", many=True, default=())
    """Ids of the old method that other records name and the new one lacks."""


class RatingRemapped(Record):
    """A rating in keys of the new method."""

    __slots__ = ()
    __kind__ = "ratingRemapped"

    record: str = json_field("record")
    """The risk, or the treatment."""
    rating: RatingField = json_field("rating")
    """Which of its ratings."""
    from_: Rating = json_field("from", "Rating")
    """The rating as it was."""
    to: Rating = json_field("to", "Rating")
    """The rating as it is now; the level that an assessor wrote by the old method is left out."""
    level_before: RiskLevel | None = json_field("levelBefore", "RiskLevel", default=None)
    """Level by the old method."""
    level_after: RiskLevel | None = json_field("levelAfter", "RiskLevel", default=None)
    """Level by the new method."""


class RatingDropped(Record):
    """A rating that is no longer in the document."""

    __slots__ = ()
    __kind__ = "ratingDropped"

    record: str = json_field("record")
    """The risk, or the treatment."""
    rating: RatingField = json_field("rating")
    """Which of its ratings."""
    from_: Rating = json_field("from", "Rating")
    """The rating as it was."""
    level_before: RiskLevel | None = json_field("levelBefore", "RiskLevel", default=None)
    """Level by the old method."""
    keys: tuple[KeyNotRemapped, ...] = json_field("keys", "KeyNotRemapped", many=True, default=())
    """Keys that were not carried over; none where all is to be rated again."""


class KeyNotRemapped(Record):
    """A key that was not carried over, and why."""

    __slots__ = ()
    __kind__ = "keyNotRemapped"

    key: str = json_field("key")
    """The key."""
    why: NotRemapped = json_field("why")
    """Why."""
    likelihood: bool = json_field("likelihood")
    """Whether it is one of likelihood."""
    dimension: ConsequenceDimension | None = json_field("dimension", default=None)
    """Who bears the consequence."""
    aspect: str | None = json_field("aspect", default=None)
    """Part of the dimension."""


class AcceptanceStale(Record):
    """An acceptance that no longer holds."""

    __slots__ = ()
    __kind__ = "acceptanceStale"

    treatment: str = json_field("treatment")
    """The treatment that records it."""
    risk: str = json_field("risk")
    """The risk that was accepted."""
    by: str | None = json_field("by", default=None)
    """Who accepted."""
    on: Date | None = json_field("on", "date", default=None)
    """Day of the acceptance."""
    reasons: tuple[StaleReason, ...] = json_field("reasons", many=True, default=())
    """Why it no longer holds."""
    level_before: RiskLevel | None = json_field("levelBefore", "RiskLevel", default=None)
    """Level that was accepted, by the old method."""
    level_after: RiskLevel | None = json_field("levelAfter", "RiskLevel", default=None)
    """Level of the residual risk by the new method."""


class RemapTables(Record):
    """How keys of the old method become keys of the new one."""

    __slots__ = ()
    __kind__ = "remapTables"

    likelihood: tuple[RemapRow, ...] = json_field("likelihood", "RemapRow", many=True, default=())
    """Rows for likelihood."""
    consequences: tuple[RemapTable, ...] = json_field("consequences", "RemapTable", many=True, default=())
    """Rows for consequence, a table a dimension (and aspect)."""


class RemapRow(Record):
    """One key and the key that replaces it."""

    __slots__ = ()
    __kind__ = "remapRow"

    from_: str = json_field("from")
    """Key on the scale of the old method."""
    to: str = json_field("to")
    """Key on the scale of the new one."""


class RemapTable(Record):
    """Rows for one scale of consequence."""

    __slots__ = ()
    __kind__ = "remapTable"

    dimension: ConsequenceDimension | None = json_field("dimension", default=None)
    """Who bears the consequence."""
    aspect: str | None = json_field("aspect", default=None)
    """Part of the dimension, if the methods have several scales for it."""
    rows: tuple[RemapRow, ...] = json_field("rows", "RemapRow", many=True, default=())
    """The rows."""


class CarriedCounts(Record):
    """Items counted by their states."""

    __slots__ = ()
    __kind__ = "carriedCounts"

    covered: int = json_field("covered")
    """Covered."""
    partly: int = json_field("partly")
    """Partly covered."""
    not_covered: int = json_field("notCovered")
    """Not covered."""
    not_applicable: int = json_field("notApplicable")
    """Not applicable."""


class CarriedItem(Record):
    """One item and how far records reach toward it."""

    __slots__ = ()
    __kind__ = "carriedItem"

    id: str = json_field("id")
    """Its id, with its framework."""
    state: CarriedState = json_field("state")
    """How far records reach."""
    reason: str = json_field("reason")
    """Why, in one sentence."""
    title: str | None = json_field("title", default=None)
    """Its title, where it is known."""
    under: str | None = json_field("under", default=None)
    """The heading or item that it stands under."""
    verdict: Status | None = json_field("verdict", default=None)
    """The verdict that the records give on it directly, where it was assessed."""
    strength: int | None = json_field("strength", default=None)
    """The strength of what carries, from 0 to 10; absent where no source states one."""
    weakest: str | None = json_field("weakest", default=None)
    """The weakest link of what carries, in words."""
    conflict: str | None = json_field("conflict", default=None)
    """Where ways disagree: what they state, and that the most restrictive counts."""
    chains: tuple[CarriedChain, ...] = json_field("chains", "CarriedChain", many=True, default=())
    """The ways that lead here and claim something."""
    suggestions: tuple[CarriedChain, ...] = json_field("suggestions", "CarriedChain", many=True, default=())
    """Ways that state no more than a relation of topics. They cover nothing."""
    more_suggestions: int | None = json_field("moreSuggestions", default=None)
    """How many further suggestions there are: not more than 20 are listed."""
    next: tuple[Next, ...] = json_field("next", "Next", many=True, default=())
    """Where it is not covered: what to do next."""


class CarriedChain(Record):
    """One way through the mappings, with what it rests on."""

    __slots__ = ()
    __kind__ = "carriedChain"

    from_: str = json_field("from")
    """Where it begins: an item on which there is a verdict."""
    relation: MappingRelation = json_field("relation")
    """What its beginning is to its end, by all links together."""
    status: Status = json_field("status")
    """The verdict on its beginning."""
    state: CarriedState = json_field("state")
    """How far it carries, by its weakest link."""
    title: str | None = json_field("title", default=None)
    """Title of its beginning."""
    strength: int | None = json_field("strength", default=None)
    """The least strength of its links; absent where a link states none."""
    weakest: str | None = json_field("weakest", default=None)
    """Its weakest link, in words."""
    verdicts: tuple[CarriedVerdict, ...] = json_field("verdicts", "CarriedVerdict", many=True, default=())
    """Requirements and controls beneath its beginning, with their verdicts."""
    held: bool | None = json_field("held", default=None)
    """Whether the framework of its beginning is held as conforming by the request, and not by records."""
    links: tuple[CarriedLink, ...] = json_field("links", "CarriedLink", many=True, default=())
    """Its links, from its beginning to its end."""


class CarriedVerdict(Record):
    """A verdict beneath a chain."""

    __slots__ = ()
    __kind__ = "carriedVerdict"

    id: str = json_field("id")
    """Requirement or control."""
    status: Status = json_field("status")
    """The verdict."""


class CarriedLink(Record):
    """A row of a mapping set as a link of a chain."""

    __slots__ = ()
    __kind__ = "carriedLink"

    set: str = json_field("set")
    """The set."""
    version: str = json_field("version")
    """Its version."""
    source: str = json_field("source")
    """Where the link begins."""
    target: str = json_field("target")
    """Where it ends."""
    relation: MappingRelation = json_field("relation")
    """What its beginning is to its end."""
    inverted: bool | None = json_field("inverted", default=None)
    """Whether the row is written the other way round."""
    strength: int | None = json_field("strength", default=None)
    """How much of the end the beginning touches, from 0 to 10."""
    confidence: MappingConfidence | None = json_field("confidence", default=None)
    """How sure the row is."""
    basis: MappingBasis | None = json_field("basis", default=None)
    """On what it rests."""
    sources: tuple[str, ...] = json_field("sources", many=True, default=())
    """Titles of its sources."""
    rationale: str | None = json_field("rationale", default=None)
    """Why the two belong together."""
    as_published: str | None = json_field("asPublished", default=None)
    """As its source wrote it."""
    condition: str | None = json_field("condition", default=None)
    """It holds only if this is so."""
    verified_by: str | None = json_field("verifiedBy", default=None)
    """Who verified it."""
    overrides: str | None = json_field("overrides", default=None)
    """The reason for which it takes the place of rows of other sets."""


class CarriedRoll(Record):
    """The items below a heading, counted."""

    __slots__ = ()
    __kind__ = "carriedRoll"

    id: str = json_field("id")
    """The heading."""
    counts: CarriedCounts = json_field("counts", "CarriedCounts")
    """Items below it, counted by their states."""
    title: str | None = json_field("title", default=None)
    """Its title."""
    under: str | None = json_field("under", default=None)
    """The heading that it stands under."""


class UsedSet(Record):
    """A mapping set whose rows were used."""

    __slots__ = ()
    __kind__ = "usedSet"

    id: str = json_field("id")
    """Its id."""
    version: str = json_field("version")
    """Its version."""
    status: MappingStatus = json_field("status")
    """Its state."""
    rows: int = json_field("rows")
    """How many of its rows were used."""
    title: str | None = json_field("title", default=None)
    """Its title."""
    licence: str | None = json_field("licence", default=None)
    """Its licence."""
    reviewed_by: str | None = json_field("reviewedBy", default=None)
    """Who reviewed it."""


class MappingSet(Record):
    """A set of mapping rows between frameworks, with its sources."""

    __slots__ = ()
    __kind__ = "mappingSet"

    id: str = json_field("id")
    """Id of the set, the same in every version."""
    version: str = json_field("version")
    """Version; any change of a row raises it."""
    title: str | None = json_field("title", default=None)
    """Title."""
    frameworks: tuple[MappedFramework, ...] = json_field("frameworks", "MappedFramework", many=True, default=())
    """The frameworks whose items the rows name, with their editions: ids mean nothing without them."""
    status: MappingStatus | None = json_field("status", default=None)
    """In which state it is; a draft where it is left out."""
    method: MappingMethod | None = json_field("method", default=None)
    """Who made the rows."""
    matching: MappingRationale | None = json_field("matching", default=None)
    """By what the items were compared."""
    description: str | None = json_field("description", default=None)
    """What the set is and how far it goes."""
    licence: str | None = json_field("licence", default=None)
    """Licence of the rows."""
    as_of: Date | None = json_field("asOf", "date", default=None)
    """Date of the state of the sources."""
    transcription: str | None = json_field("transcription", default=None)
    """How the rows were checked against what was published."""
    reviewed_by: str | None = json_field("reviewedBy", default=None)
    """Who reviewed the rows; no set leaves its draft without."""
    reviewed_on: Date | None = json_field("reviewedOn", "date", default=None)
    """Date of that review."""
    sources: tuple[MappingSource, ...] = json_field("sources", "MappingSource", many=True, default=())
    """What the rows rest on."""
    rows: tuple[MappingRow, ...] = json_field("rows", "MappingRow", many=True, default=())
    """The rows. The inverse of a row is computed and never stored."""
    gaps: tuple[MappingGap, ...] = json_field("gaps", "MappingGap", many=True, default=())
    """Items of which the set states that nothing corresponds to them."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""


class MappedFramework(Record):
    """A framework whose items a set names."""

    __slots__ = ()
    __kind__ = "mappedFramework"

    id: str = json_field("id")
    """Its name, as it stands before the colon of an id."""
    title: str = json_field("title")
    """Its title."""
    edition: str | None = json_field("edition", default=None)
    """The edition to which the ids belong."""
    address: str | None = json_field("address", default=None)
    """Where it is to be had."""


class MappingSource(Record):
    """A text that rows rest on."""

    __slots__ = ()
    __kind__ = "mappingSource"

    id: str = json_field("id")
    """Id, unique in the set."""
    title: str = json_field("title")
    """Title, with the edition where it belongs to the title."""
    author: str | None = json_field("author", default=None)
    """Who wrote it."""
    edition: str | None = json_field("edition", default=None)
    """Its edition or date."""
    place: str | None = json_field("place", default=None)
    """Where in it, or in which copy, the rows were found."""
    address: str | None = json_field("address", default=None)
    """Where it is to be had."""
    licence: str | None = json_field("licence", default=None)
    """Its licence."""
    verified: SourceReading | None = json_field("verified", default=None)
    """Whether it was read."""
    verification_note: str | None = json_field("verificationNote", default=None)
    """How it was verified, and what was not."""


class MappingRow(Record):
    """One row: an item of one framework, an item of another, and what the first is to the second."""

    __slots__ = ()
    __kind__ = "mappingRow"

    source: str = json_field("source")
    """The item that the row begins with."""
    target: str = json_field("target")
    """The item that it is compared with."""
    relation: MappingRelation = json_field("relation")
    """What the source is to the target."""
    strength: int | None = json_field("strength", default=None)
    """How much of the source the target touches, from 0 to 10; a judgement, and never a degree of conformity."""
    strength_of_inverse: int | None = json_field("strengthOfInverse", default=None)
    """How much of the target the source touches, from 0 to 10."""
    confidence: MappingConfidence | None = json_field("confidence", default=None)
    """How sure the row is."""
    basis: MappingBasis | None = json_field("basis", default=None)
    """On what it rests."""
    sources: tuple[str, ...] = json_field("sources", many=True, default=())
    """Ids of the sources of the set that it rests on."""
    rationale: str | None = json_field("rationale", default=None)
    """Why the two belong together, in the words of the set's makers."""
    as_published: str | None = json_field("asPublished", default=None)
    """The target as its source wrote it, where that differs."""
    condition: str | None = json_field("condition", default=None)
    """It holds only if this is so."""
    verified_by: str | None = json_field("verifiedBy", default=None)
    """Who verified the row."""
    verified_on: Date | None = json_field("verifiedOn", "date", default=None)
    """Date of that verification."""
    overrides: str | None = json_field("overrides", default=None)
    """The reason for which this row takes the place of the rows that other sets have for the same two items."""


class MappingGap(Record):
    """An item to which nothing corresponds in another framework: the absence of a row alone would not say so."""

    __slots__ = ()
    __kind__ = "mappingGap"

    item: str = json_field("item")
    """The item."""
    framework: str = json_field("framework")
    """The framework in which nothing corresponds to it."""
    note: str = json_field("note")
    """Why."""
    sources: tuple[str, ...] = json_field("sources", many=True, default=())
    """Ids of the sources of the set that it rests on."""


class Outline(Record):
    """The outline of a standard, a law or a taxonomy: what its ids are, and whether these are all."""

    __slots__ = ()
    __kind__ = "outline"

    id: str = json_field("id")
    """Name, as it stands before the colon of an id."""
    title: str = json_field("title")
    """Title."""
    edition: str | None = json_field("edition", default=None)
    """Edition to which the ids belong."""
    kind: OutlineKind | None = json_field("kind", default=None)
    """What it is."""
    tags_only: bool | None = json_field("tagsOnly", default=None)
    """Whether it is there for tags alone: nothing is covered toward it."""
    complete: bool | None = json_field("complete", default=None)
    """Whether it lists all items of that edition."""
    licence: str | None = json_field("licence", default=None)
    """Licence of the ids and titles."""
    note: str | None = json_field("note", default=None)
    """What a reader has to know of it."""
    sources: tuple[MappingSource, ...] = json_field("sources", "MappingSource", many=True, default=())
    """What it rests on."""
    entries: tuple[OutlineEntry, ...] = json_field("entries", "OutlineEntry", many=True, default=())
    """Its items; one that others stand under comes before them."""
    extensions: Mapping[str, Any] | None = json_field("extensions", "map", default=None)
    """Members of vendors, kept as they are: one object a vendor."""


class OutlineEntry(Record):
    """An item of an outline."""

    __slots__ = ()
    __kind__ = "outlineEntry"

    id: str = json_field("id")
    """Id, unique in the outline."""
    title: str | None = json_field("title", default=None)
    """Short title, where it is known."""
    kind: OutlineEntryKind | None = json_field("kind", default=None)
    """What it is; an item where it is left out."""
    parent: str | None = json_field("parent", default=None)
    """The entry that it stands under."""


class Difference(Record):
    """What is different between two states of a management system, both assessed on one date. Nothing but the date
    where they agree."""

    __slots__ = ()
    __kind__ = "difference"

    as_of: datetime.date = json_field("asOf", "day")
    """The assessment date."""
    score_before: int = json_field("scoreBefore")
    """Conforming verdicts per thousand of those that apply, before."""
    score_after: int = json_field("scoreAfter")
    """The same, after."""
    added: tuple[RecordNamed, ...] = json_field("added", "RecordNamed", many=True, default=())
    """Records and parts that came."""
    removed: tuple[RecordNamed, ...] = json_field("removed", "RecordNamed", many=True, default=())
    """Records and parts that went; pointers are those of the state before."""
    changed: tuple[RecordChange, ...] = json_field("changed", "RecordChange", many=True, default=())
    """Records and parts in which something changed."""
    weakened: tuple[Weakened, ...] = json_field("weakened", "Weakened", many=True, default=())
    """What holds less well than before."""
    applicability: tuple[ApplicabilityChange, ...] = json_field("applicability", "ApplicabilityChange", many=True, default=())
    """Controls on which the Statement of Applicability decides otherwise."""
    verdicts: tuple[VerdictChange, ...] = json_field("verdicts", "VerdictChange", many=True, default=())
    """Requirements and controls with another verdict, in the order of the standard."""
    new_findings: tuple[Finding, ...] = json_field("newFindings", "Finding", many=True, default=())
    """Findings that came."""
    closed_findings: tuple[Finding, ...] = json_field("closedFindings", "Finding", many=True, default=())
    """Findings that went."""
    gates: tuple[GateChange, ...] = json_field("gates", "GateChange", many=True, default=())
    """Gates that say something else."""


class RecordChange(Record):
    """A record in which something changed; the document's own fields stand under the kind `aims`."""

    __slots__ = ()
    __kind__ = "recordChange"

    record: RecordNamed = json_field("record", "RecordNamed")
    """Which record; its pointer is that of the state after."""
    fields: tuple[FieldChange, ...] = json_field("fields", "FieldChange", many=True, default=())
    """What changed, in the order of the fields."""


class Weakened(Record):
    """Something that holds less well than before."""

    __slots__ = ()
    __kind__ = "weakened"

    what: Weakening = json_field("what")
    """In which way."""
    record: RecordNamed = json_field("record", "RecordNamed")
    """Which record; its pointer is that of the place: after, or before where it is gone."""
    field: str | None = json_field("field", default=None)
    """Where in the record."""
    before: str | None = json_field("before", default=None)
    """What it was."""
    after: str | None = json_field("after", default=None)
    """What it is."""


class ApplicabilityChange(Record):
    """A control on which the Statement of Applicability decides otherwise."""

    __slots__ = ()
    __kind__ = "applicabilityChange"

    control: str = json_field("control")
    """The control."""
    ai_systems: tuple[str, ...] = json_field("aiSystems", many=True, default=())
    """AI systems that the decision is for; none for all."""
    before: SoaDecision | None = json_field("before", default=None)
    """What was decided; absent if nothing was."""
    after: SoaDecision | None = json_field("after", default=None)
    """What is decided; absent if nothing is."""
    justification: str | None = json_field("justification", default=None)
    """The reason that is given now."""


class VerdictChange(Record):
    """A requirement or control with another verdict."""

    __slots__ = ()
    __kind__ = "verdictChange"

    id: str = json_field("id")
    """Requirement or control."""
    title: str = json_field("title")
    """What is asked, in our words; a control's title."""
    before: Status = json_field("before")
    """The verdict before."""
    after: Status = json_field("after")
    """The verdict after."""
    moved: VerdictMove = json_field("moved")
    """Where it moved."""
    reason: str = json_field("reason")
    """Why it is the verdict after."""


class GateChange(Record):
    """A gate that says something else."""

    __slots__ = ()
    __kind__ = "gateChange"

    name: str = json_field("name")
    """Its name."""
    title: str = json_field("title")
    """The question."""
    before: GateState = json_field("before")
    """The answer before."""
    after: GateState = json_field("after")
    """The answer after."""


class RecordDigest(Record):
    """The digest of a record of a document."""

    __slots__ = ()
    __kind__ = "recordDigest"

    record: RecordNamed = json_field("record", "RecordNamed")
    """Which record."""
    sha256: str = json_field("sha256")
    """SHA-256 over the canonical form (RFC 8785) of the record as the library writes it, in lower-case hexadecimal."""
    canonical: str | None = json_field("canonical", default=None)
    """The canonical form, if it was asked for."""
    approvals: tuple[ApprovedState, ...] = json_field("approvals", "ApprovedState", many=True, default=())
    """Approvals in the record, wherever they stand in it."""


class ApprovedState(Record):
    """The state that an approval is of."""

    __slots__ = ()
    __kind__ = "approvedState"

    pointer: str = json_field("pointer")
    """JSON Pointer of the approval."""
    sha256: str = json_field("sha256")
    """SHA-256 of the present state: what `digest` of an approval given now holds."""
    recorded: str | None = json_field("recorded", default=None)
    """The digest that the approval records of the state that was approved, if it approves and its algorithm is
    SHA-256."""
    unchanged: bool | None = json_field("unchanged", default=None)
    """Whether the present state is the one that was approved; absent where no digest is recorded."""


class Explained(Record):
    """All that can be explained of an id: of one that names nothing, what it may have been meant for."""

    __slots__ = ()
    __kind__ = "explained"

    id: str = json_field("id")
    """What was asked about."""
    verdicts: tuple[Explanation, ...] = json_field("verdicts", "Explanation", many=True, default=())
    """The verdicts on it: of a requirement or control, or on each requirement of a clause or list item."""
    record: RecordExplanation | None = json_field("record", "RecordExplanation", default=None)
    """What rests on it, when it is a record."""
    rule: RuleExplanation | None = json_field("rule", "RuleExplanation", default=None)
    """What it found, when it is a rule."""
    perhaps: tuple[str, ...] = json_field("perhaps", many=True, default=())
    """When it names nothing: what it may have been meant for, and what it looks like, in words."""


class Explanation(Record):
    """The chain behind a verdict: what is asked, what was found in which records, what it rests on, what to do next."""

    __slots__ = ()
    __kind__ = "explanation"

    id: str = json_field("id")
    """Requirement or control."""
    citation: str = json_field("citation")
    """Its address as the standard prints it: `6.1.3 f)`."""
    title: str = json_field("title")
    """Title of the clause or of the control."""
    asks: str = json_field("asks")
    """What it asks, in our words."""
    status: Status = json_field("status")
    """The verdict."""
    reason: str = json_field("reason")
    """Why, in one sentence."""
    proof: Proof | None = json_field("proof", default=None)
    """Where it conforms, in whole or in part: what kind of proof it rests on."""
    applies_if: str | None = json_field("appliesIf", default=None)
    """It applies only if this is so."""
    document: str | None = json_field("document", default=None)
    """Documented information that it asks for itself."""
    judged: str | None = json_field("judged", default=None)
    """Why a person has to judge it; absent where records decide."""
    rests_on: tuple[str, ...] = json_field("restsOn", many=True, default=())
    """Of one of another framework: requirements and controls whose verdicts it rests on besides."""
    found: tuple[Because, ...] = json_field("found", "Because", many=True, default=())
    """What each rule found, with the records."""
    defects: tuple[Finding, ...] = json_field("defects", "Finding", many=True, default=())
    """The single defects behind it."""
    evidence: tuple[EvidenceUsed, ...] = json_field("evidence", "EvidenceUsed", many=True, default=())
    """Evidence that it rests on."""
    usual_evidence: tuple[str, ...] = json_field("usualEvidence", many=True, default=())
    """What auditors are usually shown."""
    next: tuple[Next, ...] = json_field("next", "Next", many=True, default=())
    """What to do next."""


class RecordExplanation(Record):
    """What rests on a record: the verdicts that it supports or lowers, what is found on it, and who refers to it."""

    __slots__ = ()
    __kind__ = "recordExplanation"

    id: str = json_field("id")
    """The record."""
    kind: str = json_field("kind")
    """Its kind."""
    pointer: str = json_field("pointer")
    """Where it is."""
    title: str | None = json_field("title", default=None)
    """Its title or name."""
    state: str | None = json_field("state", default=None)
    """Its state as evidence on the assessment date, if it is evidence."""
    referred_by: tuple[str, ...] = json_field("referredBy", many=True, default=())
    """Records that refer to it, each once."""
    evidence: tuple[EvidenceUsed, ...] = json_field("evidence", "EvidenceUsed", many=True, default=())
    """Evidence that it names."""
    supports: tuple[Bearing, ...] = json_field("supports", "Bearing", many=True, default=())
    """Requirements and controls whose rules hold for it, or rest on it as evidence."""
    lowers: tuple[Bearing, ...] = json_field("lowers", "Bearing", many=True, default=())
    """Requirements and controls whose rules do not hold for it."""
    leaves_open: tuple[Bearing, ...] = json_field("leavesOpen", "Bearing", many=True, default=())
    """Requirements and controls whose rules do not determine it."""
    findings: tuple[Finding, ...] = json_field("findings", "Finding", many=True, default=())
    """What is found on it, or names it."""


class Bearing(Record):
    """A requirement or control, and the rules by which something bears on it."""

    __slots__ = ()
    __kind__ = "bearing"

    id: str = json_field("id")
    """Requirement or control."""
    title: str = json_field("title")
    """What is asked, in our words; a control's title."""
    status: Status = json_field("status")
    """The verdict on it."""
    rules: tuple[str, ...] = json_field("rules", many=True, default=())
    """The rules."""
    attestation: str | None = json_field("attestation", default=None)
    """The attestation that decided, when it is one or rests on it."""


class RuleExplanation(Record):
    """What a rule found, and which verdicts rest on it."""

    __slots__ = ()
    __kind__ = "ruleExplanation"

    rule: str = json_field("rule")
    """The rule."""
    basis: str = json_field("basis")
    """Why it is there: integrity, shall or practice."""
    on: str = json_field("on")
    """Kind of the records that it evaluates; `aims` for the document as a whole."""
    message: str = json_field("message")
    """What it says where it does not hold, with places for the particulars."""
    pass_: int = json_field("pass")
    """Subjects of which it holds."""
    fail: int = json_field("fail")
    """Subjects of which it does not."""
    unknown: int = json_field("unknown")
    """Subjects for which it is not determined."""
    hint: str | None = json_field("hint", default=None)
    """What to do then."""
    passed: tuple[str, ...] = json_field("passed", many=True, default=())
    """The first records of which it holds."""
    undecided: tuple[str, ...] = json_field("undecided", many=True, default=())
    """The first records for which it is not determined."""
    evidence: tuple[EvidenceUsed, ...] = json_field("evidence", "EvidenceUsed", many=True, default=())
    """Evidence that it rests on."""
    serves: tuple[Bearing, ...] = json_field("serves", "Bearing", many=True, default=())
    """Requirements and controls that it serves; no verdict rests on good practice."""
    findings: tuple[Finding, ...] = json_field("findings", "Finding", many=True, default=())
    """What it finds, each with who would act."""


class OscalLeftOut(Record):
    """A register or part of the document that a document of OSCAL does not carry."""

    __slots__ = ()
    __kind__ = "oscalLeftOut"

    register: str = json_field("register")
    """Its name in the document."""
    records: int = json_field("records")
    """How many records it has."""


class OscalOptions(Record):
    """What an export to OSCAL needs to know beside the document: the core has no clock and no addresses."""

    __slots__ = ()
    __kind__ = "oscalOptions"

    last_modified: Moment = json_field("lastModified", "time")
    """Instant that the documents give as that of their latest change."""
    document: OscalDocument | None = json_field("document", default=None)
    """The document; all in one when left out."""
    namespace: str | None = json_field("namespace", default=None)
    """Namespace of the properties that OSCAL does not have, an absolute URI; `urn:aimskit:ns:oscal` when left out."""
    href_base: str | None = json_field("hrefBase", default=None)
    """What stands before the name of a file where a document refers to another one, such as `trestle://aims/`;
    nothing when left out."""
    version: OscalVersion | None = json_field("version", default=None)
    """Version of OSCAL that the documents say; 1.2.1 when left out."""
    native: bool | None = json_field("native", default=None)
    """Whether the system security plan carries the whole document too, in Base64 with its digest, so that nothing is
    lost; no when left out."""


class ImportAccount(Record):
    """What an import did. Imported values are what the files state: nothing is recorded as verified, approved or
    assessed because of them."""

    __slots__ = ()
    __kind__ = "importAccount"

    sources: tuple[ImportSource, ...] = json_field("sources", "ImportSource", many=True, default=())
    """The files, in the order in which they were given."""
    records: tuple[ImportedRecord, ...] = json_field("records", "ImportedRecord", many=True, default=())
    """Each record that the files tell of, in the order in which they were found."""
    conflicts: tuple[ImportConflict, ...] = json_field("conflicts", "ImportConflict", many=True, default=())
    """Values that differ from what is recorded. The recorded value stays."""
    dropped: tuple[ImportDropped, ...] = json_field("dropped", "ImportDropped", many=True, default=())
    """What stands in the files and not in the document."""
    absent: tuple[ImportAbsent, ...] = json_field("absent", "ImportAbsent", many=True, default=())
    """What could be expected in the files and is not there."""


class ImportSource(Record):
    """A file that was imported."""

    __slots__ = ()
    __kind__ = "importSource"

    name: str = json_field("name")
    """Its name, as it was given."""
    readable: bool = json_field("readable")
    """Whether it could be read as what it is. If not, nothing of it is in the document."""
    format: str | None = json_field("format", default=None)
    """Format that it was read as, such as `cyclonedx`."""
    format_version: str | None = json_field("formatVersion", default=None)
    """Version of the format that it states."""
    identifier: str | None = json_field("identifier", default=None)
    """Identifier that it states of itself, such as a serial number."""
    digest: Digest | None = json_field("digest", "Digest", default=None)
    """Digest of the file, as the request gives it."""
    diagnostics: tuple[Finding, ...] = json_field("diagnostics", "Finding", many=True, default=())
    """What is wrong with it. Pointers and places are those of the file."""
    suppressed: int | None = json_field("suppressed", default=None)
    """How many further diagnostics are left out: no more than 10,000 are listed."""
    note: str | None = json_field("note", default=None)
    """What it says of itself, or does not, in one sentence: such as that it tells of no AI."""


class ImportedRecord(Record):
    """A record that the files tell of."""

    __slots__ = ()
    __kind__ = "importedRecord"

    kind: str = json_field("kind")
    """Its kind, as in `resource`."""
    outcome: ImportOutcome = json_field("outcome")
    """The outcome."""
    id: str | None = json_field("id", default=None)
    """Its id in the document; none where it was skipped."""
    pointer: str | None = json_field("pointer", default=None)
    """JSON Pointer of the record in the new document."""
    name: str | None = json_field("name", default=None)
    """What the file calls it."""
    matched_by: ImportMatch | None = json_field("matchedBy", default=None)
    """What showed that it is a record of the document."""
    reason: ImportReason | None = json_field("reason", default=None)
    """Why it was skipped."""
    places: tuple[ImportPlace, ...] = json_field("places", "ImportPlace", many=True, default=())
    """Where the files tell of it."""
    values: tuple[ImportedValue, ...] = json_field("values", "ImportedValue", many=True, default=())
    """Its values that come from the files, or are confirmed by them."""


class ImportPlace(Record):
    """A place in a file."""

    __slots__ = ()
    __kind__ = "importPlace"

    source: int = json_field("source")
    """Which of the sources, counted from 0."""
    pointer: str | None = json_field("pointer", default=None)
    """JSON Pointer of the value, in a file that is JSON."""
    sheet: str | None = json_field("sheet", default=None)
    """Sheet of a workbook."""
    row: int | None = json_field("row", default=None)
    """Row or line, counted from 1."""
    column: str | None = json_field("column", default=None)
    """Column of a table: its heading, or its letters."""


class ImportedValue(Record):
    """A value that comes from a file, or is confirmed by it."""

    __slots__ = ()
    __kind__ = "importedValue"

    pointer: str = json_field("pointer")
    """JSON Pointer of the value in the new document."""
    value: str = json_field("value")
    """The value as text."""
    outcome: ValueOutcome = json_field("outcome")
    """Whether it is new."""
    place: ImportPlace = json_field("place", "ImportPlace")
    """Where it stands in the files."""
    before: str | None = json_field("before", default=None)
    """The value that it took the place of."""


class ImportConflict(Record):
    """A value that differs from what is recorded."""

    __slots__ = ()
    __kind__ = "importConflict"

    pointer: str = json_field("pointer")
    """JSON Pointer of the value in the new document."""
    kept: str = json_field("kept")
    """The value that stays."""
    other: str = json_field("other")
    """The value that was not taken."""
    other_place: ImportPlace = json_field("otherPlace", "ImportPlace")
    """Where the other value stands."""
    id: str | None = json_field("id", default=None)
    """The record."""
    kept_place: ImportPlace | None = json_field("keptPlace", "ImportPlace", default=None)
    """Where the value that stays comes from; the document itself where there is none."""


class ImportDropped(Record):
    """Something that stands in a file and not in the document."""

    __slots__ = ()
    __kind__ = "importDropped"

    place: ImportPlace = json_field("place", "ImportPlace")
    """Where it stands."""
    name: str = json_field("name")
    """Its name there."""
    reason: ImportReason = json_field("reason")
    """Why it is not in the document."""
    value: str | None = json_field("value", default=None)
    """What it says, as text; long text is cut after 200 characters, with `…`."""
    id: str | None = json_field("id", default=None)
    """The record that it is about."""


class ImportAbsent(Record):
    """Something that could be expected in a file and is not there."""

    __slots__ = ()
    __kind__ = "importAbsent"

    field: str = json_field("field")
    """The field that it would fill, behind the kind of the record, as in `resource.model.licence`."""
    id: str | None = json_field("id", default=None)
    """The record."""
    serves: tuple[str, ...] = json_field("serves", many=True, default=())
    """Requirements and controls that it serves."""


class BomFile(Record):
    """A bill of materials, or a model or dataset card."""

    __slots__ = ()
    __kind__ = "bomFile"

    name: str = json_field("name")
    """Its name, as the account gives it back."""
    text: str = json_field("text")
    """Its JSON text; of a card the front matter as JSON."""
    format: BomFormat | None = json_field("format", default=None)
    """Its format; found from what it holds when left out."""
    digest: Digest | None = json_field("digest", "Digest", default=None)
    """Digest of the file as it lies there."""
    ai_system: str | None = json_field("aiSystem", default=None)
    """Id of the AI system that the file is about; it is made where the document has none of that id."""
    repository: str | None = json_field("repository", default=None)
    """Repository of a card, such as `organization/model`: the front matter does not state it."""
    card: str | None = json_field("card", default=None)
    """The text of a card, as Markdown, without its front matter."""


class OscalFile(Record):
    """A file of OSCAL in JSON: one document, or several as the members of an object, as the export writes them."""

    __slots__ = ()
    __kind__ = "oscalFile"

    name: str = json_field("name")
    """Its name, as the account gives it back."""
    text: str = json_field("text")
    """Its text."""


class ImportMapping(Record):
    """How the rows of a table become records."""

    __slots__ = ()
    __kind__ = "importMapping"

    records: str = json_field("records")
    """The records, such as `risks` or `statementOfApplicability.entries`."""
    columns: tuple[MappedColumn, ...] = json_field("columns", "MappedColumn", many=True, default=())
    """The columns. One that is not listed, or has no place, is left out and told."""
    constants: tuple[MappedConstant, ...] = json_field("constants", "MappedConstant", many=True, default=())
    """Values for every row, where a column gives none."""
    id_prefix: str | None = json_field("idPrefix", default=None)
    """How ids are made for rows that have none; from the row's name, behind the kind, when left out. Always the same
    for the same row."""
    recorded: RecordedValues | None = json_field("recorded", default=None)
    """What happens to a value that differs from what is recorded; `replace` when left out."""
    heading_line: int | None = json_field("headingLine", default=None)
    """Line of the headings, counted from 1; the first that is not empty when left out."""
    add_named: bool | None = json_field("addNamed", default=None)
    """Whether records are made for names in the place of references that no record has, such as the name of an
    owner; yes when left out."""


class MappedColumn(Record):
    """What a column means."""

    __slots__ = ()
    __kind__ = "mappedColumn"

    heading: str = json_field("heading")
    """Its heading, as in the sheet."""
    nth: int | None = json_field("nth", default=None)
    """Which of several columns with that heading, counted from 1."""
    place: str | None = json_field("place", default=None)
    """The place that it fills: a path from the record, or behind `/` from the document, of a record that belongs to
    the row's. Left out: none."""
    separators: str | None = json_field("separators", default=None)
    """Characters between several values of a cell; for text without them, a cell is one value."""
    dates: DateOrder | None = json_field("dates", default=None)
    """Order of the parts of its dates."""
    decimal: DecimalMark | None = json_field("decimal", default=None)
    """The decimal mark of its numbers; a point when left out."""
    levels: bool | None = json_field("levels", default=None)
    """Whether its values are labels or numbers of levels, which stand for the keys of the risk method's scales."""
    words: tuple[MappedWord, ...] = json_field("words", "MappedWord", many=True, default=())
    """What its words mean, besides those that the vocabulary knows."""


class MappedWord(Record):
    """What a word of a sheet means."""

    __slots__ = ()
    __kind__ = "mappedWord"

    from_: str = json_field("from")
    """The word of the sheet, whatever its case."""
    to: str | None = json_field("to", default=None)
    """The word, key or id that it stands for; left out: the cell counts as empty."""


class MappedConstant(Record):
    """A value for every row."""

    __slots__ = ()
    __kind__ = "mappedConstant"

    place: str = json_field("place")
    """The place that it fills."""
    value: str = json_field("value")
    """The value as a cell would hold it."""


class EuAiActQuestion(Record):
    """The fact about an AI system that is worth asking for next: it decides fastest."""

    __slots__ = ()
    __kind__ = "euAiActQuestion"

    ai_system: str = json_field("aiSystem")
    """The AI system."""
    field: str = json_field("field")
    """The field in which the answer belongs, as in `annexIII[0].point`."""
    pointer: str = json_field("pointer")
    """JSON Pointer of that field."""
    asks: str = json_field("asks")
    """What the law asks, as a question to those who know the system."""
    article: str = json_field("article")
    """Article that asks."""
    answer: AnswerKind = json_field("answer")
    """How it is answered."""
    choices: tuple[str, ...] = json_field("choices", many=True, default=())
    """Words from which the answer is chosen."""
    could_be: EuAiActFinding | None = json_field("couldBe", default=None)
    """The strictest class that the answer could bring; absent where it decides roles, duties and dates only."""
    element: Article5Element | None = json_field("element", default=None)
    """The element of a practice that is asked for: a record of `elements` with this word."""


class EuAiActLawChange(Record):
    """A difference between the state of the law on two days."""

    __slots__ = ()
    __kind__ = "euAiActLawChange"

    begins: EuAiActStart | None = json_field("begins", default=None)
    """What begins to apply on another day."""
    before: Date | None = json_field("before", "date", default=None)
    """The day by the earlier state."""
    after: Date | None = json_field("after", "date", default=None)
    """The day by the later state."""
    rests_on: str | None = json_field("restsOn", default=None)
    """Act and article that set the later day."""
    act: str | None = json_field("act", default=None)
    """An act of Annex I that stands in another section, by its numbers."""
    section_before: AnnexISection | None = json_field("sectionBefore", default=None)
    """The section by the earlier state."""
    section_after: AnnexISection | None = json_field("sectionAfter", default=None)
    """The section by the later state."""


class Paper(Record):
    """A document of the management system, ready to be set, signed and filed: made from the records, or an empty
    template."""

    __slots__ = ()
    __kind__ = "paper"

    kind: PaperKind = json_field("kind")
    """Which paper it is."""
    title: str = json_field("title")
    """Its title."""
    as_of: datetime.date = json_field("asOf", "day")
    """The date as of which the records are presented."""
    template: bool = json_field("template")
    """Whether it is an empty template with guidance."""
    landscape: bool = json_field("landscape")
    """Whether it is meant for pages in landscape format."""
    blanks: int = json_field("blanks")
    """How many values are not recorded: each is a blank to fill in."""
    footer: str = json_field("footer")
    """Footer of each page."""
    subject: str | None = json_field("subject", default=None)
    """Id of the record that it is about."""
    organization: str | None = json_field("organization", default=None)
    """Name of the organization."""
    ground: Ground | None = json_field("ground", default=None)
    """What is behind all its points: the standard; absent where each has its own, as the criteria of an audit do."""
    ground_text: str | None = json_field("groundText", default=None)
    """The same in words of its language."""
    language: str | None = json_field("language", default=None)
    """Language of its headings and labels (BCP 47). What is recorded may be in another one."""
    right_to_left: bool | None = json_field("rightToLeft", default=None)
    """Whether that language is written from right to left."""
    blocks: tuple[PaperBlock, ...] = json_field("blocks", "PaperBlock", many=True, default=())
    """Its blocks."""


class PaperBlock(Record):
    """A block of a paper."""

    __slots__ = ()
    __kind__ = "paperBlock"

    block: PaperBlockKind = json_field("block")
    """What it is."""
    level: int | None = json_field("level", default=None)
    """Level of a heading: 2 under the title, 3 under that."""
    text: str | None = json_field("text", default=None)
    """The text of a heading or paragraph, or the heading of guidance."""
    lines: tuple[str, ...] = json_field("lines", many=True, default=())
    """The paragraphs of guidance."""
    entries: tuple[PaperEntry, ...] = json_field("entries", "PaperEntry", many=True, default=())
    """Names with their values."""
    columns: tuple[PaperColumn, ...] = json_field("columns", "PaperColumn", many=True, default=())
    """The columns of a table, or those to sign in."""
    rows: tuple[Any, ...] = json_field("rows", many=True, default=())
    """Its rows, a cell for each column. An empty cell is a blank to fill in; several values in one stand on lines of
    their own."""
    signatures: tuple[PaperSignature, ...] = json_field("signatures", "PaperSignature", many=True, default=())
    """Lines to sign on."""


class PaperEntry(Record):
    """A name with its value."""

    __slots__ = ()
    __kind__ = "paperEntry"

    label: str = json_field("label")
    """The name."""
    value: str | None = json_field("value", default=None)
    """The value, several of them on lines of their own; absent where it is a blank to fill in."""


class PaperColumn(Record):
    """A column of a table in a paper."""

    __slots__ = ()
    __kind__ = "paperColumn"

    label: str = json_field("label")
    """Its heading."""
    share: int = json_field("share")
    """Its share of the width of the page, in percent."""
    by_hand: bool | None = json_field("byHand", default=None)
    """Whether it is filled in by hand, so that its cells are empty in any case."""


class PaperSignature(Record):
    """A line to sign on."""

    __slots__ = ()
    __kind__ = "paperSignature"

    label: str = json_field("label")
    """In which capacity it is signed."""
    name: str | None = json_field("name", default=None)
    """Name of the person or role; absent where it is a blank to fill in."""
    on: str | None = json_field("on", default=None)
    """Recorded date of the approval; absent where it is a blank to fill in."""


class ImportPlan(Record):
    """A proposed mapping, and what each column would become."""

    __slots__ = ()
    __kind__ = "importPlan"

    mapping: ImportMapping = json_field("mapping", "ImportMapping")
    """The mapping: to be shown, corrected, kept, and given to the import."""
    rows: int = json_field("rows")
    """How many rows the sheet has."""
    columns: tuple[PlannedColumn, ...] = json_field("columns", "PlannedColumn", many=True, default=())
    """The columns, in the order of the sheet."""


class PlannedColumn(Record):
    """What a column would become."""

    __slots__ = ()
    __kind__ = "plannedColumn"

    heading: str = json_field("heading")
    """Its heading."""
    filled: int = json_field("filled")
    """How many of its cells hold something."""
    place: str | None = json_field("place", default=None)
    """The place that it would fill."""
    label: str | None = json_field("label", default=None)
    """The place in words."""
    cells: CellType | None = json_field("cells", default=None)
    """What that place holds."""
    by: ProposedBy | None = json_field("by", default=None)
    """Why it is proposed."""
    samples: tuple[str, ...] = json_field("samples", many=True, default=())
    """The first different values of the column."""
    becomes: tuple[str, ...] = json_field("becomes", many=True, default=())
    """What they would become, in the same order; empty where they are not understood."""
    unclear: tuple[str, ...] = json_field("unclear", many=True, default=())
    """Values that are not understood, each once, the first ten."""
    questions: tuple[str, ...] = json_field("questions", many=True, default=())
    """What has to be decided, in words."""


class TableColumn(Record):
    """A column of a table of records."""

    __slots__ = ()
    __kind__ = "tableColumn"

    name: str = json_field("name")
    """Its name: the place in the record, such as `owner`, `approval.on` or `current.consequences[].level`."""
    cells: CellType = json_field("cells")
    """What its cells hold."""
    several: bool | None = json_field("several", default=None)
    """Whether a cell may hold several values, with a semicolon between them; behind `[]` one for each element of
    that list, empty where it has none."""
    words: tuple[str, ...] = json_field("words", many=True, default=())
    """Words that a cell may hold."""
    kinds: tuple[str, ...] = json_field("kinds", many=True, default=())
    """Kinds of records that a reference may name; any kind when it is left out."""
    required: bool | None = json_field("required", default=None)
    """Whether each row needs a value."""
    label: str | None = json_field("label", default=None)
    """Heading for people."""


class TaxonomyTags(Record):
    """A taxonomy of risks, harms or attacks, and which of its tags the records carry. A tag that no record carries
    is no gap of ISO/IEC 42001: it was not considered in any record."""

    __slots__ = ()
    __kind__ = "taxonomyTags"

    taxonomy: str = json_field("taxonomy")
    """The name that stands before the colon of its tags, as in `mit-risk`."""
    title: str = json_field("title")
    """Its title."""
    considered: int = json_field("considered")
    """How many of its tags stand in records."""
    not_considered: int = json_field("notConsidered")
    """How many of its tags stand in no record."""
    edition: str | None = json_field("edition", default=None)
    """Edition to which the tags belong."""
    licence: str | None = json_field("licence", default=None)
    """Licence of ids and titles."""
    complete: bool | None = json_field("complete", default=None)
    """Whether the list at hand has all tags of that edition."""
    note: str | None = json_field("note", default=None)
    """What a reader has to know of it."""
    tags: tuple[TagLine, ...] = json_field("tags", "TagLine", many=True, default=())
    """Its tags in its order, then tags of records that it does not have."""


class TagLine(Record):
    """A tag and the records that carry it."""

    __slots__ = ()
    __kind__ = "tagLine"

    id: str = json_field("id")
    """The tag as records carry it, as in `mit-risk:7.3`."""
    state: TagState = json_field("state")
    """Whether records carry it, and whether the taxonomy has it."""
    title: str | None = json_field("title", default=None)
    """Its short title."""
    under: str | None = json_field("under", default=None)
    """The tag or heading that it stands under."""
    records: tuple[TaggedRecord, ...] = json_field("records", "TaggedRecord", many=True, default=())
    """The records that carry it, in the order of the document."""


class TaggedRecord(Record):
    """A record that carries a tag."""

    __slots__ = ()
    __kind__ = "taggedRecord"

    kind: str = json_field("kind")
    """Its kind."""
    pointer: str = json_field("pointer")
    """JSON Pointer of the tag in it."""
    id: str | None = json_field("id", default=None)
    """Its id."""
    title: str | None = json_field("title", default=None)
    """Its title."""


class BrokenEntry(Record):
    """The first entry of a log that is broken."""

    __slots__ = ()
    __kind__ = "brokenEntry"

    pointer: str = json_field("pointer")
    """JSON Pointer of the entry; of the entries, where there is none."""
    index: int = json_field("index")
    """Its position, counted from 0."""
    why: LogBreak = json_field("why")
    """Why it is broken."""
    expected: str | None = json_field("expected", default=None)
    """The digest that was expected."""
    found: str | None = json_field("found", default=None)
    """The digest that is there."""
