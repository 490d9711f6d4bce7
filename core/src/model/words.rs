//! Words that more than one noun uses: who may see something, inside or outside.

use crate::read::vocabulary;

vocabulary! {
    /// Who may see something.
    pub enum Classification "classification" {
        /// Anyone.
        "public" Public,
        /// People of the organization.
        "internal" Internal,
        /// Those who need it for their work.
        "confidential" Confidential,
        /// Named persons only.
        "restricted" Restricted,
    }
}

vocabulary! {
    /// Whether something comes from inside or from outside.
    pub enum Origin "origin" {
        /// From inside the organization.
        "internal" Internal,
        /// From outside the organization.
        "external" External,
    }
}
