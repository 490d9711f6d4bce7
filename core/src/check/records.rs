//! Records by their ids, as rules look them up.

use super::Cx;
use crate::model::{Audit, Change, Nonconformity, Obligation, Person, Resource, Role, Root, Supplier};

impl<'a> Cx<'a> {
    /// The audit with that id.
    pub fn audit(&self, id: &str) -> Option<&'a Audit> {
        self.aims.audits.get(self.index.position(Root::AUDITS, id)?)
    }
    /// The change with that id.
    pub fn change(&self, id: &str) -> Option<&'a Change> {
        self.aims.changes.get(self.index.position(Root::CHANGES, id)?)
    }
    /// The nonconformity with that id.
    pub fn nonconformity(&self, id: &str) -> Option<&'a Nonconformity> {
        self.aims.nonconformities.get(self.index.position(Root::NONCONFORMITIES, id)?)
    }
    /// The obligation with that id.
    pub fn obligation(&self, id: &str) -> Option<&'a Obligation> {
        self.aims.obligations.get(self.index.position(Root::OBLIGATIONS, id)?)
    }
    /// The person with that id.
    pub fn person(&self, id: &str) -> Option<&'a Person> {
        self.aims.people.get(self.index.position(Root::PEOPLE, id)?)
    }
    /// The resource with that id.
    pub fn resource(&self, id: &str) -> Option<&'a Resource> {
        self.aims.resources.get(self.index.position(Root::RESOURCES, id)?)
    }
    /// The role with that id.
    pub fn role(&self, id: &str) -> Option<&'a Role> {
        self.aims.roles.get(self.index.position(Root::ROLES, id)?)
    }
    /// The supplier with that id.
    pub fn supplier(&self, id: &str) -> Option<&'a Supplier> {
        self.aims.suppliers.get(self.index.position(Root::SUPPLIERS, id)?)
    }
}
