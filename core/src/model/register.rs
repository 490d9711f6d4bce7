//! Records by their ids: the registers of a document as typed collections.

use thiserror::Error;

use super::in_hand::Aims;
use crate::model::{
    AiSystem, Attestation, Audit, AuditProgramme, Certification, Change, Communication, Competence, Concern, Customer, Document, Evidence,
    ImpactAssessment, ImpactMethod, Improvement, Incident, InterestedParty, Issue, ManagementReview, Metric, Nonconformity, Objective,
    Obligation, Organization, OwnControl, Person, Policy, Resource, Revision, Risk, RiskMethod, Role, Root, Scope, StandardEdition,
    StatementOfApplicability, Supplier, Training, Treatment,
};
use crate::read::{AnyField, Id, Kind, pastey};

/// A kind of record that a document keeps a register of. Made by this library only.
pub trait Registered: Kind + Sized {
    #[doc(hidden)]
    fn register(root: &Root) -> &Vec<Self>;
    #[doc(hidden)]
    fn register_mut(root: &mut Root) -> &mut Vec<Self>;
    /// The record's own identifier.
    fn id(&self) -> &Id;
}

macro_rules! registers {
    ($($Kind:ident $field:ident,)*) => {
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

        /// Kinds that a document keeps a register of, and its field.
        pub(crate) const REGISTERS: &[(&str, AnyField)] = &[$(($Kind::TABLE.kind, pastey::paste! { Root::[<$field:upper>].any() })),*];
    };
}

registers! {
    Issue issues,
    InterestedParty interested_parties,
    Obligation obligations,
    Policy policies,
    Person people,
    Role roles,
    Risk risks,
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

/// Kinds of which a document has one, and its field.
pub(crate) const PARTS: &[(&str, AnyField)] = &[
    (Revision::TABLE.kind, Root::REVISION.any()),
    (StandardEdition::TABLE.kind, Root::STANDARD.any()),
    (Organization::TABLE.kind, Root::ORGANIZATION.any()),
    (Scope::TABLE.kind, Root::SCOPE.any()),
    (RiskMethod::TABLE.kind, Root::RISK_METHOD.any()),
    (StatementOfApplicability::TABLE.kind, Root::STATEMENT_OF_APPLICABILITY.any()),
    (ImpactMethod::TABLE.kind, Root::IMPACT_METHOD.any()),
    (AuditProgramme::TABLE.kind, Root::AUDIT_PROGRAMME.any()),
    (Certification::TABLE.kind, Root::CERTIFICATION.any()),
];

/// A record that was not added: its register has one of that id already.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("`{id}` is the id of another {kind}")]
pub struct IdTaken {
    kind: &'static str,
    id: Id,
}

impl IdTaken {
    /// The stable code, as findings carry it.
    pub fn code(&self) -> &'static str {
        "id-repeated"
    }
    /// The id.
    pub fn id(&self) -> &Id {
        &self.id
    }
    /// Kind of both records.
    pub fn kind(&self) -> &'static str {
        self.kind
    }
}

/// Records by kind. Ids are compared as they are written.
impl Aims {
    /// The record of that kind and id; the first one where ids repeat.
    ///
    /// ```
    /// use aimskit::model::{Person, Risk};
    /// let aims = aimskit::read(r#"{"schemaVersion": "1.0", "risks": [{"id": "R-01", "title": "Drift"}]}"#).aims.ok_or("unreadable")?;
    /// let risk = aims.get::<Risk>("R-01").ok_or("no such risk")?;
    /// assert_eq!(risk.title.as_deref(), Some("Drift"));
    /// assert!(aims.get::<Person>("R-01").is_none(), "it is no person");
    /// # Ok::<(), &str>(())
    /// ```
    pub fn get<T: Registered>(&self, id: &str) -> Option<&T> {
        self.iter().find(|record: &&T| record.id().as_str() == id)
    }

    /// The same, to change it.
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

    /// All records of a kind, in the order of the document.
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

    /// Adds a record behind the others of its kind, and gives it back to be filled in.
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
    /// If the register has a record of that id. That no record of another kind has it either is held by the rule `id-repeated`.
    pub fn add<T: Registered>(&mut self, record: T) -> Result<&mut T, IdTaken> {
        let taken = IdTaken { kind: T::TABLE.kind, id: record.id().clone() };
        if self.get::<T>(taken.id.as_str()).is_some() {
            return Err(taken);
        }
        let register = T::register_mut(self.root_mut());
        register.push(record);
        register.last_mut().ok_or(taken)
    }

    /// Takes a record out; references to it stay, and the rule `reference-unresolved` finds them.
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
    use super::{Aims, PARTS, REGISTERS};
    use crate::read::{Record, View};

    #[test]
    fn every_part_of_the_document_is_one() {
        let root = Aims::new();
        let plain = ["schemaVersion", "id", "title", "language", "extensions"];
        let parts: Vec<&str> = (0..root.root().table().names.len())
            .filter(|at| !matches!(root.root().get(*at), View::List(_)))
            .filter_map(|at| root.root().table().names.iter().nth(at))
            .filter(|name| !plain.contains(name))
            .collect();
        assert_eq!(parts, PARTS.iter().map(|(_, field)| field.name).collect::<Vec<_>>());
    }

    #[test]
    fn every_register_of_the_document_is_one() {
        let aims = Aims::new();
        let lists = (0..aims.root().table().names.len()).filter(|at| matches!(aims.root().get(*at), View::List(_)));
        assert_eq!(lists.count(), REGISTERS.len());
    }
}
