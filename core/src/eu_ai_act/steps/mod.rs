//! The steps of the classification, each by its part of the Act.

mod models;
mod practices;
mod products;
mod roles;
mod scope;
mod transparency;
mod uses;

pub(super) use models::models;
pub(crate) use practices::Present;
pub(super) use practices::{concluded, practices, present, provision};
pub(super) use products::products;
pub(super) use roles::role_change;
pub(super) use scope::{Scope, licence, on_market, scope};
pub(super) use transparency::{knows, transparency};
pub(super) use uses::{Use, excepts, point_of, uses};

use crate::model::TransparencyDuty;

/// What the steps found, for the duties.
#[derive(Debug, Default)]
pub(super) struct Shown {
    /// Practices that are present, prohibited already or not yet.
    pub(super) practices: Vec<Present>,
    /// High-risk as a product of Section A of Annex I.
    pub(super) section_a: bool,
    /// High-risk as a product of Section B.
    pub(super) section_b: bool,
    /// High-risk as a product of which the section is not known.
    pub(super) section_open: bool,
    /// Uses of Annex III that make it high-risk.
    pub(super) uses: Vec<Use>,
    /// Duties of transparency without an exception.
    pub(super) transparency: Vec<TransparencyDuty>,
}

impl Shown {
    /// Whether Article 2(2) leaves little of the Act.
    pub(super) fn section_b_only(&self) -> bool {
        self.section_b && !self.section_a && !self.section_open
    }
}
