//! What a rule may read.

use std::cell::OnceCell;

use super::attested::Attested;
use super::binding::Entries;
use super::evidence_state::{EvidenceState, evidence_state};
use super::index::{Index, Similar};
use super::judged::Judged;
use super::latest::Latest;
use super::leadership::Leadership;
use super::newest::Newest;
use super::recurring::Recurring;
use super::reviews::Reviews;
use super::supported::Supported;
use super::taken::Cited;
use crate::catalogue::Catalogue;
use crate::model::{
    AiSystem, Audit, Change, Document, Evidence, ImpactAssessment, Nonconformity, Obligation, Person, Resource, RevisionState, Risk, Role,
    Root, Supplier, Treatment,
};
use crate::read::{Date, Ref, Text, openness};

/// What a rule may read. Read-only; neither profile nor language.
#[derive(Debug)]
pub struct Cx<'a> {
    aims: &'a Root,
    /// The document as it is written, before a word stood in for a date.
    written: &'a Root,
    index: Index<'a>,
    /// The assessment date.
    pub as_of: Date,
    /// Ids of records that were there and could not be held.
    pub lost_ids: &'a [Text],
    /// Facts of the standard, and the frameworks beside it.
    pub catalogue: &'a Catalogue,
    /// Entries of the Statement of Applicability by control.
    entries: Entries<'a>,
    /// Ids by what they look like, once it is asked which was meant.
    similar: OnceCell<Similar>,
    pub(super) judged: Judged,
    pub(super) attested: Attested,
    pub(super) leadership: Leadership,
    pub(super) recurring: Recurring,
    pub(super) reviews: Reviews,
    pub(super) latest: Latest,
    pub(super) newest: Newest,
    pub(super) supported: Supported,
    pub(super) cited: Cited,
}

impl<'a> Cx<'a> {
    pub(crate) fn new(aims: &'a Root, lost_ids: &'a [Text], as_of: Date, catalogue: &'a Catalogue) -> Cx<'a> {
        let entries = aims.statement_of_applicability.as_deref().map_or(Default::default(), |soa| soa.entries.as_slice());
        let (index, entries) = (Index::new(aims), Entries::new(entries));
        Cx {
            aims,
            written: aims,
            index,
            as_of,
            lost_ids,
            catalogue,
            entries,
            similar: OnceCell::new(),
            judged: Judged::default(),
            attested: Attested::default(),
            leadership: Leadership::default(),
            recurring: Recurring::default(),
            reviews: Reviews::default(),
            latest: Latest::default(),
            newest: Newest::default(),
            supported: Supported::default(),
            cited: Cited::default(),
        }
    }
    /// The same, of a document that is written otherwise: before it was settled.
    #[must_use]
    pub(crate) fn written_as(mut self, written: &'a Root) -> Cx<'a> {
        self.written = written;
        self
    }
    /// The document as it is written, whose records stand where those of [`Cx::aims`] do: for what rests on how they are written.
    pub(crate) fn written(&self) -> &'a Root {
        self.written
    }
    /// The document.
    pub fn aims(&self) -> &'a Root {
        self.aims
    }
    /// Its ids and references.
    pub fn index(&self) -> &Index<'a> {
        &self.index
    }
    /// Ids by what they look like.
    pub(crate) fn similar(&self) -> &Similar {
        self.similar.get_or_init(|| Similar::new(&self.index))
    }
    pub(super) fn entries_by_control(&self) -> &Entries<'a> {
        &self.entries
    }
}

/// Records by their id: what, its type, its register.
macro_rules! by_id {
    ($($(#[$meta:meta])* $what:ident: $Kind:ty, $list:ident $LIST:ident;)*) => {
        impl<'a> Cx<'a> { $(
            $(#[$meta])*
            pub fn $what(&self, id: &str) -> Option<&'a $Kind> {
                self.aims().$list.get(self.index().position(Root::$LIST, id)?)
            }
        )* }
    };
}

by_id! {
    /// The risk with that id.
    risk: Risk, risks RISKS;
    /// The AI system with that id.
    ai_system: AiSystem, ai_systems AI_SYSTEMS;
    /// The document (documented information) with that id.
    document: Document, documents DOCUMENTS;
    /// The evidence with that id.
    evidence: Evidence, evidence EVIDENCE;
    /// The resource with that id.
    resource: Resource, resources RESOURCES;
    /// The supplier with that id.
    supplier: Supplier, suppliers SUPPLIERS;
    /// The obligation with that id.
    obligation: Obligation, obligations OBLIGATIONS;
    /// The person with that id.
    person: Person, people PEOPLE;
    /// The role with that id.
    role: Role, roles ROLES;
    /// The change with that id.
    change: Change, changes CHANGES;
    /// The audit with that id.
    audit: Audit, audits AUDITS;
    /// The nonconformity with that id.
    nonconformity: Nonconformity, nonconformities NONCONFORMITIES;
}

impl<'a> Cx<'a> {
    /// Whether the document is declared complete: what is missing then counts as a gap.
    pub fn declared_complete(&self) -> bool {
        self.aims().revision.as_ref().is_some_and(|revision| revision.state == Some(RevisionState::Complete))
    }
    /// What the evidence with that id is worth on the assessment date.
    pub fn evidence_state(&self, id: &str) -> EvidenceState {
        self.evidence(id).map_or(EvidenceState::Missing, |e| evidence_state(e, self.as_of))
    }
    /// Whether one of these can be relied on.
    pub fn any_current(&self, evidence: &[Ref<Evidence>]) -> bool {
        openness::any(evidence, |e| self.evidence_state(e.as_str()) == EvidenceState::Current)
    }
    /// Treatments of the risk.
    pub fn treatments_of(&self, risk: &str) -> impl Iterator<Item = &'a Treatment> {
        let all = &self.aims().treatments;
        let main = self.index().referring(Root::TREATMENTS, Treatment::RISK, risk);
        main.chain(self.index().referring(Root::TREATMENTS, Treatment::FURTHER_RISKS, risk)).filter_map(|at| all.get(at))
    }
    /// Risks that concern the AI system.
    pub fn risks_of(&self, system: &str) -> impl Iterator<Item = &'a Risk> {
        let all = &self.aims().risks;
        self.index().referring(Root::RISKS, Risk::AI_SYSTEMS, system).filter_map(|at| all.get(at))
    }
    /// Impact assessments of the AI system.
    pub fn impact_assessments_of(&self, system: &str) -> impl Iterator<Item = &'a ImpactAssessment> {
        let all = &self.aims().impact_assessments;
        self.index().referring(Root::IMPACT_ASSESSMENTS, ImpactAssessment::AI_SYSTEM, system).filter_map(|at| all.get(at))
    }
}
