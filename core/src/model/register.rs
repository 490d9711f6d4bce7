//! The registers of a document as typed collections, and the kinds of records by name.

use thiserror::Error;

use super::in_hand::Aims;
use crate::model::{
    AiSystem, Attestation, Audit, AuditProgramme, Certification, Change, Communication, Competence, Concern, Customer, Document, Evidence,
    ImpactAssessment, ImpactMethod, Improvement, Incident, InterestedParty, Issue, ManagementReview, Metric, Nonconformity, Objective,
    Obligation, Organization, OwnControl, Person, Policy, Resource, Revision, Risk, RiskAssessment, RiskMethod, Role, Root, Scope,
    SoaEntry, StandardEdition, StatementOfApplicability, Supplier, Training, Treatment,
};
use crate::read::{AnyField, Blank, Id, Kind, Record, pastey};

/// A kind of record that has a register in the document. Implemented by this library only.
pub trait Registered: Kind + Sized {
    #[doc(hidden)]
    fn register(root: &Root) -> &Vec<Self>;
    #[doc(hidden)]
    fn register_mut(root: &mut Root) -> &mut Vec<Self>;
    /// Returns the record's own identifier.
    fn id(&self) -> &Id;
}

macro_rules! kinds {
    (registers { $($Kind:ident $field:ident,)* } parts { $($Part:ident $part:ident,)* }) => {
        $(impl Registered for $Kind {
            fn register(root: &Root) -> &Vec<$Kind> {
                &root.$field
            }
            fn register_mut(root: &mut Root) -> &mut Vec<$Kind> {
                &mut root.$field
            }
            fn id(&self) -> &Id {
                &self.id
            }
        })*

        /// Kinds of records that can be read by themselves: those of registers, those of which a document has one, and the entries of the
        /// Statement of Applicability.
        pub(crate) const KINDS: &[KnownKind] = &[
            $(KnownKind {
                name: $Kind::TABLE.kind,
                at: &[(pastey::paste! { Root::[<$field:upper>].any() }, Some(0))],
                place: |root| {
                    root.$field.push($Kind::blank());
                    Some(root.$field.last_mut()?)
                },
            },)*
            $(KnownKind {
                name: $Part::TABLE.kind,
                at: &[(pastey::paste! { Root::[<$part:upper>].any() }, None)],
                place: |root| Some(root.$part.insert(Box::new($Part::blank())).as_mut()),
            },)*
            KnownKind {
                name: SoaEntry::TABLE.kind,
                at: &[(Root::STATEMENT_OF_APPLICABILITY.any(), None), (StatementOfApplicability::ENTRIES.any(), Some(0))],
                place: |root| {
                    let soa = root.statement_of_applicability.get_or_insert_with(|| Box::new(StatementOfApplicability::new()));
                    soa.entries.push(SoaEntry::blank());
                    Some(soa.entries.last_mut()?)
                },
            },
        ];
    };
}

/// A kind of record, by its name.
pub(crate) struct KnownKind {
    pub(crate) name: &'static str,
    /// Where the first record of it stands in a document: fields, and indices in lists.
    pub(crate) at: &'static [(AnyField, Option<usize>)],
    /// Puts a blank record of it where it stands in a document, to read into.
    pub(crate) place: fn(&mut Root) -> Option<&mut dyn Record>,
}

kinds! {
    registers {
        Issue issues,
        InterestedParty interested_parties,
        Obligation obligations,
        Policy policies,
        Person people,
        Role roles,
        Risk risks,
        RiskAssessment risk_assessments,
        Treatment treatments,
        OwnControl own_controls,
        ImpactAssessment impact_assessments,
        Objective objectives,
        Change changes,
        AiSystem ai_systems,
        Resource resources,
        Incident incidents,
        Concern concerns,
        Supplier suppliers,
        Customer customers,
        Competence competences,
        Training trainings,
        Communication communications,
        Document documents,
        Evidence evidence,
        Metric metrics,
        Audit audits,
        ManagementReview management_reviews,
        Nonconformity nonconformities,
        Improvement improvements,
        Attestation attestations,
    }
    parts {
        Revision revision,
        StandardEdition standard,
        Organization organization,
        Scope scope,
        RiskMethod risk_method,
        StatementOfApplicability statement_of_applicability,
        ImpactMethod impact_method,
        AuditProgramme audit_programme,
        Certification certification,
    }
}

/// The error of adding a record whose id is used by another record of the register.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("`{id}` is the id of another {kind}")]
pub struct IdTaken {
    kind: &'static str,
    id: Id,
}

impl IdTaken {
    /// Returns the stable code, as in findings.
    pub fn code(&self) -> &'static str {
        "id-repeated"
    }
    /// Returns the id.
    pub fn id(&self) -> &Id {
        &self.id
    }
    /// Returns the kind of both records.
    pub fn kind(&self) -> &'static str {
        self.kind
    }
}

/// Records by kind and id. Ids are compared as they are written.
impl Aims {
    /// Returns the record of a kind with that id; the first one if several have it.
    ///
    /// ```
    /// use aimskit::model::{Person, Risk};
    /// let aims = aimskit::read(r#"{"schemaVersion": "1.0", "risks": [{"id": "R-01", "title": "Drift"}]}"#).aims.ok_or("unreadable")?;
    /// let risk = aims.get::<Risk>("R-01").ok_or("no such risk")?;
    /// assert_eq!(risk.title.as_deref(), Some("Drift"));
    /// assert!(aims.get::<Person>("R-01").is_none(), "it is not a person");
    /// # Ok::<(), &str>(())
    /// ```
    pub fn get<T: Registered>(&self, id: &str) -> Option<&T> {
        self.iter().find(|record: &&T| record.id().as_str() == id)
    }

    /// Returns the record of a kind with that id, to change it; the first one if several have it.
    ///
    /// ```
    /// # use aimskit::model::Risk;
    /// # let mut aims = aimskit::read(r#"{"schemaVersion": "1.0", "risks": [{"id": "R-01"}]}"#).aims.ok_or("unreadable")?;
    /// aims.get_mut::<Risk>("R-01").ok_or("no such risk")?.title = Some("Drift".into());
    /// assert!(aims.to_json().contains(r#""title":"Drift""#));
    /// # Ok::<(), &str>(())
    /// ```
    pub fn get_mut<T: Registered>(&mut self, id: &str) -> Option<&mut T> {
        T::register_mut(self.root_mut()).iter_mut().find(|record| record.id().as_str() == id)
    }

    /// Returns all records of a kind, in the order of the document.
    ///
    /// ```
    /// use aimskit::model::Risk;
    /// let aims = aimskit::read(r#"{"schemaVersion": "1.0", "risks": [{"id": "R-01"}, {"id": "R-02"}]}"#).aims.ok_or("unreadable")?;
    /// assert_eq!(aims.iter::<Risk>().map(|risk| risk.id.as_str()).collect::<Vec<_>>(), ["R-01", "R-02"]);
    /// # Ok::<(), &str>(())
    /// ```
    pub fn iter<T: Registered>(&self) -> std::slice::Iter<'_, T> {
        T::register(self.root()).iter()
    }

    /// Adds a record behind the others of its kind and returns it to be filled in.
    ///
    /// ```
    /// use aimskit::Aims;
    /// use aimskit::model::Risk;
    /// let mut aims = Aims::new();
    /// aims.add(Risk::new("R-01".parse()?))?.title = Some("Drift".into());
    /// assert_eq!(aims.to_json(), r#"{"schemaVersion":"1.0","risks":[{"id":"R-01","title":"Drift"}]}"#);
    ///
    /// let again = aims.add(Risk::new("R-01".parse()?)).map(|_| ());
    /// assert_eq!(again.map_err(|error| error.to_string()), Err("`R-01` is the id of another risk".to_owned()));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// If a record of the register has that id. The rule `id-repeated` finds ids that are used by records of different kinds.
    pub fn add<T: Registered>(&mut self, record: T) -> Result<&mut T, IdTaken> {
        let taken = IdTaken { kind: T::TABLE.kind, id: record.id().clone() };
        if self.get::<T>(taken.id.as_str()).is_some() {
            return Err(taken);
        }
        let register = T::register_mut(self.root_mut());
        register.push(record);
        register.last_mut().ok_or(taken)
    }

    /// Removes a record and returns it; the first one if several have the id. References to it stay, and the rule `reference-unresolved` finds
    /// them. Records of the register that could not be read stay in the document.
    ///
    /// ```
    /// use aimskit::model::Risk;
    /// let mut aims = aimskit::read(r#"{"schemaVersion": "1.0", "risks": [{"id": "R-01"}, {"id": "R-02"}]}"#).aims.ok_or("unreadable")?;
    /// assert!(aims.remove::<Risk>("R-01").is_some_and(|risk| risk.id.as_str() == "R-01"));
    /// assert!(aims.remove::<Risk>("R-01").is_none());
    /// assert_eq!(aims.iter::<Risk>().count(), 1);
    /// # Ok::<(), &str>(())
    /// ```
    pub fn remove<T: Registered>(&mut self, id: &str) -> Option<T> {
        let register = T::register_mut(self.root_mut());
        let at = register.iter().position(|record| record.id().as_str() == id)?;
        Some(register.remove(at))
    }
}

#[cfg(test)]
mod tests {
    use super::{Aims, KINDS};
    use crate::read::{Record, View};

    /// Fields of the document that hold records, once each kind has been put in.
    #[test]
    fn every_kind_has_its_place_and_every_place_its_kind() {
        let mut aims = Aims::new();
        for kind in KINDS {
            (kind.place)(aims.root_mut()).expect("a record");
        }
        let root = aims.root();
        let plain = ["schemaVersion", "id", "title", "language", "extensions"];
        let mut kinds = vec!["soaEntry"];
        for (at, name) in root.table().names.iter().enumerate().filter(|(_, name)| !plain.contains(name)) {
            match root.get(at) {
                View::Record(record) => kinds.push(record.table().kind),
                View::List(list) => match (list.at(0), list.at(1)) {
                    (Some(View::Record(record)), None) => kinds.push(record.table().kind),
                    other => panic!("{name} holds {other:?}"),
                },
                other => panic!("{name} holds {other:?}"),
            }
        }
        let mut known: Vec<&str> = KINDS.iter().map(|kind| kind.name).collect();
        kinds.sort_unstable();
        known.sort_unstable();
        assert_eq!(kinds, known);
    }
}
