//! What has no place in OSCAL, so that nothing is left out in silence.

use super::options::OscalDocument;
use crate::model::Root;
use crate::read::{Kind, Record, Text, View, elements, record};

record! {
    /// A register or part of the document that a document of OSCAL does not carry.
    pub struct OscalLeftOut "oscalLeftOut" {
        required {
            /// Its name in the document.
            "register" register: Text,
            /// How many records it has.
            "records" records: u32,
        }
    }
}

/// Registers and parts that the system security plan carries.
const STATEMENT: &[&str] = &["organization", "scope", "people", "roles", "statementOfApplicability", "aiSystems", "documents", "evidence"];

/// What the document of OSCAL does not carry of a management system. Evidence, documents, people and roles are carried where a record that is
/// carried names them; by the system security plan, all of them.
pub(super) fn left_out(root: &Root, document: OscalDocument, native: bool) -> Vec<OscalLeftOut> {
    let carried: &[&[&str]] = match document {
        OscalDocument::Bundle => &[STATEMENT, &["ownControls", "risks", "treatments", "audits", "nonconformities"]],
        OscalDocument::Catalog => &[&["ownControls"]],
        OscalDocument::Profile => &[&["statementOfApplicability"]],
        OscalDocument::SystemSecurityPlan => &[STATEMENT],
        OscalDocument::AssessmentPlan => &[&["audits"]],
        OscalDocument::AssessmentResults => &[&["risks", "treatments", "audits"]],
        OscalDocument::PlanOfActionAndMilestones => &[&["nonconformities"]],
    };
    // The whole document stands in the system security plan.
    if native && matches!(document, OscalDocument::Bundle | OscalDocument::SystemSecurityPlan) {
        return Vec::new();
    }
    let mut out = Vec::new();
    for (at, name) in Root::TABLE.names.iter().enumerate() {
        let records = match root.get(at) {
            View::Record(_) => 1,
            View::List(list) => elements(list).count(),
            _ => continue,
        };
        let about = matches!(name, "revision" | "standard");
        if records > 0 && !about && !carried.iter().any(|list| list.contains(&name)) {
            out.push(OscalLeftOut::new(name.into(), u32::try_from(records).unwrap_or(u32::MAX)));
        }
    }
    out
}
