//! Management systems that are run together.

use crate::read::vocabulary;

vocabulary! {
    /// A management system, by the standard that it meets.
    pub enum ManagementSystem "managementSystem" {
        /// For AI (ISO/IEC 42001): the one that the document holds.
        "iso42001" Iso42001,
        /// For information security (ISO/IEC 27001).
        "iso27001" Iso27001,
        /// For privacy information (ISO/IEC 27701).
        "iso27701" Iso27701,
        /// For quality (ISO 9001).
        "iso9001" Iso9001,
        /// For the environment (ISO 14001).
        "iso14001" Iso14001,
        /// For occupational health and safety (ISO 45001).
        "iso45001" Iso45001,
        /// For business continuity (ISO 22301).
        "iso22301" Iso22301,
        /// For services (ISO/IEC 20000-1).
        "iso20000" Iso20000,
        /// For compliance (ISO 37301).
        "iso37301" Iso37301,
        /// By another standard, or by none.
        "other" Other,
    }
}

impl ManagementSystem {
    /// Whether what names these systems counts for the one that the document holds: so does what names none.
    pub(crate) fn ours(named: &[ManagementSystem]) -> bool {
        named.is_empty() || named.contains(&ManagementSystem::Iso42001)
    }
}
