//! The groups in which phrases stand in a language file: first those of the assessment, then those of the report in other formats (from
//! `wording` on), then those of the faces (from `program` on). Packages cut the file there.

macro_rules! groups {
    ($( $(#[$meta:meta])* $key:literal $Group:ident, )+) => {
        /// A group of phrases, by the part of the library that shows them.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum Group { $( $(#[$meta])* $Group, )+ }

        impl Group {
            /// All of them, in the order of the language file.
            pub const ALL: &'static [Group] = &[$(Group::$Group),+];
            /// Their keys, in the same order.
            const KEYS: &'static str = concat!($($key, "\n"),+);
        }
    };
}

groups! {
    /// How sentences, lists and short phrases are built.
    "common" Common,
    /// What the EU AI Act asks for.
    "aiActDuty" AiActDuty,
    /// What follows from facts under the EU AI Act.
    "aiActReason" AiActReason,
    /// What the EU AI Act asks of the facts about a system.
    "aiActQuestion" AiActQuestion,
    /// Words of places in the EU AI Act.
    "aiActPlace" AiActPlace,
    /// What is due under the EU AI Act.
    "aiActDue" AiActDue,
    /// What is to be done by a date.
    "dueKind" DueKind,
    /// What makes it due.
    "dueTrigger" DueTrigger,
    /// Verdicts.
    "status" Status,
    /// How an auditor would be likely to grade a finding.
    "grade" Grade,
    /// What to raise first.
    "priority" Priority,
    /// What a verdict rests on.
    "proof" Proof,
    /// Reasons of verdicts, and steps towards conformity.
    "verdict" Verdict,
    /// Verdicts on other frameworks.
    "framework" Framework,
    /// The score.
    "readiness" Readiness,
    /// What gates ask, and their reasons.
    "gate" Gate,
    /// What gates ask of audits and certificates.
    "external" External,
    /// Explanations as text.
    "explain" Explain,
    /// Why an entry of the catalogue is suggested.
    "suggestion" Suggestion,
    /// What a piece of evidence is worth.
    "evidenceState" EvidenceState,
    /// Why a check is there.
    "basis" Basis,
    /// States of gates.
    "gateState" GateState,
    /// Why a rating has no level.
    "levelObstacle" LevelObstacle,
    /// How a level comes about.
    "level" Level,
    /// Who bears a consequence.
    "consequenceDimension" ConsequenceDimension,
    /// Who may accept a risk.
    "acceptanceRule" AcceptanceRule,
    /// Ratings of a risk.
    "ratingKind" RatingKind,
    /// The risk register as text.
    "riskRegister" RiskRegister,
    /// A change of the risk method.
    "methodChange" MethodChange,
    /// Ratings of risks and treatments.
    "ratingField" RatingField,
    /// Why an acceptance is no longer valid.
    "staleReason" StaleReason,
    /// Why a key was not carried over.
    "notRemapped" NotRemapped,
    /// Kinds of work that close gaps.
    "effort" Effort,
    /// What gaps wait for.
    "gap" Gap,
    /// Inputs of the management review.
    "reviewTopic" ReviewTopic,
    /// The EU AI Act.
    "euAiAct" EuAiAct,
    /// The difference of two states of a document.
    "difference" Difference,
    /// A log of changes.
    "changeLog" ChangeLog,
    /// Why an entry of a log is broken.
    "logBreak" LogBreak,
    /// How a record got weaker.
    "weakening" Weakening,
    /// Decisions of the Statement of Applicability.
    "soaDecision" SoaDecision,
    /// How much a finding matters.
    "severity" Severity,
    /// What is behind a finding: law, standard, practice.
    "ground" Ground,
    /// What these words mean.
    "groundMeaning" GroundMeaning,
    /// Names of gates.
    "gateName" GateName,
    /// Conditions under which requirements apply.
    "condition" Condition,
    /// What the reader adds to its messages.
    "reader" Reader,
    /// Who acts on a finding.
    "actor" Actor,
    /// Kinds of records.
    "kind" Kind,
    /// What page, Markdown and program share.
    "wording" Wording,
    /// The account of an import.
    "import" Import,
    /// The proposal of an import.
    "importPlan" ImportPlan,
    /// What became of records that were imported.
    "importOutcome" ImportOutcome,
    /// Why something of a file is not in the document.
    "importReason" ImportReason,
    /// Documents of OSCAL.
    "oscal" Oscal,
    /// What is told of bills of materials.
    "bom" Bom,
    /// How far records reach toward other frameworks.
    "crosswalk" Crosswalk,
    /// What an item of a mapping row is to the other.
    "mappingRelation" MappingRelation,
    /// What a mapping row rests on.
    "mappingBasis" MappingBasis,
    /// How far records reach.
    "carriedState" CarriedState,
    /// Whether records carry a tag.
    "tagState" TagState,
    /// How far records reach, as page, Markdown and table show it.
    "carried" Carried,
    /// Papers: what all of them have.
    "paper" Paper,
    /// The Statement of Applicability as a paper.
    "paperStatement" PaperStatement,
    /// The risk treatment plan.
    "paperTreatment" PaperTreatment,
    /// The audit report.
    "paperAudit" PaperAudit,
    /// Minutes and input of the management review.
    "paperReview" PaperReview,
    /// The impact assessment as a paper.
    "paperImpact" PaperImpact,
    /// The audit checklist as a paper.
    "paperChecklist" PaperChecklist,
    /// The report page.
    "page" Page,
    /// Its first screen.
    "pageSummary" PageSummary,
    /// Its readiness gates.
    "pageGates" PageGates,
    /// Its coverage.
    "pageCoverage" PageCoverage,
    /// Its risks.
    "pageRisks" PageRisks,
    /// Its risk matrix.
    "pageMatrix" PageMatrix,
    /// Its risk register.
    "pageRegister" PageRegister,
    /// Its gaps.
    "pageGaps" PageGaps,
    /// Its frameworks beside the standard.
    "pageFrameworks" PageFrameworks,
    /// Its Statement of Applicability.
    "pageStatement" PageStatement,
    /// Its calendar.
    "pageCalendar" PageCalendar,
    /// Its part on the EU AI Act.
    "pageAiAct" PageAiAct,
    /// Its evidence.
    "pageEvidence" PageEvidence,
    /// Its findings.
    "pageFindings" PageFindings,
    /// Its input for the management review.
    "pageReview" PageReview,
    /// Its audit checklist.
    "pageChecklist" PageChecklist,
    /// Its taxonomies.
    "pageTags" PageTags,
    /// Its timeline.
    "pageTimeline" PageTimeline,
    /// The report as Markdown.
    "markdown" Markdown,
    /// The log in SARIF.
    "sarif" Sarif,
    /// Profiles.
    "profile" Profile,
    /// What happened to a record.
    "eventKind" EventKind,
    /// Stages of the life cycle.
    "lifeCycleStage" LifeCycleStage,
    /// What the part of a record is about that something happened to.
    "eventSubject" EventSubject,
    /// States of things in the management review.
    "reviewState" ReviewState,
    /// What is counted for the management review.
    "reviewFigure" ReviewFigure,
    /// Why a record is picked for an audit.
    "pickReason" PickReason,
    /// Options of risk treatment.
    "treatmentOption" TreatmentOption,
    /// Grounds of exclusion.
    "exclusionBasis" ExclusionBasis,
    /// Reasons for a control.
    "soaDriverKind" SoaDriverKind,
    /// States of implementation.
    "implementationStatus" ImplementationStatus,
    /// Roles under the EU AI Act.
    "euAiActRole" EuAiActRole,
    /// Classes under the EU AI Act as recorded.
    "euAiActClass" EuAiActClass,
    /// Classes under the EU AI Act.
    "aiActClass" AiActClass,
    /// Whom a duty under the EU AI Act addresses.
    "addressee" Addressee,
    /// Trends.
    "trend" Trend,
    /// How evidence covers a requirement.
    "evidenceCover" EvidenceCover,
    /// The command-line program.
    "program" Program,
    /// Python's notebooks and terminals.
    "notebook" Notebook,
    /// Python's pictures.
    "plot" Plot,
    /// Python's command line.
    "command" Command,
    /// The dashboard in JavaScript.
    "dashboard" Dashboard,
}

impl Group {
    /// The keys of all in the language file.
    pub(crate) fn keys() -> impl Iterator<Item = &'static str> {
        Group::KEYS.split_terminator('\n')
    }

    /// Its key in the language file.
    pub fn key(self) -> &'static str {
        Group::keys().nth(self as usize).unwrap_or_default()
    }
}
