//! Roles toward an AI system.

use super::words::words;

words! {
    /// A role of ISO/IEC 22989 toward an AI system.
    Role {
        /// Offers AI platforms, products or services.
        "provider" Provider,
        /// Designs, develops, tests or deploys AI systems.
        "producer" Producer,
        /// Uses AI products or services.
        "customer" Customer,
        /// Integrates, supplies data, audits or evaluates.
        "partner" Partner,
        /// Is affected, or is the one data speaks about.
        "subject" Subject,
        /// Makes policy or supervises.
        "authority" Authority,
    }
}
