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

/// Registers and parts that a document of OSCAL carries, by their position.
fn carried(document: OscalDocument) -> Vec<u8> {
    let statement = [
        Root::ORGANIZATION.index,
        Root::SCOPE.index,
        Root::PEOPLE.index,
        Root::ROLES.index,
        Root::STATEMENT_OF_APPLICABILITY.index,
        Root::AI_SYSTEMS.index,
        Root::DOCUMENTS.index,
        Root::EVIDENCE.index,
    ];
    match document {
        OscalDocument::Bundle => {
            let others =
                [Root::OWN_CONTROLS.index, Root::RISKS.index, Root::TREATMENTS.index, Root::AUDITS.index, Root::NONCONFORMITIES.index];
            [statement.as_slice(), &others].concat()
        }
        OscalDocument::Catalog => vec![Root::OWN_CONTROLS.index],
        OscalDocument::Profile => vec![Root::STATEMENT_OF_APPLICABILITY.index],
        OscalDocument::SystemSecurityPlan => statement.into(),
        OscalDocument::AssessmentPlan => vec![Root::AUDITS.index],
        OscalDocument::AssessmentResults => vec![Root::RISKS.index, Root::TREATMENTS.index, Root::AUDITS.index],
        OscalDocument::PlanOfActionAndMilestones => vec![Root::NONCONFORMITIES.index],
    }
}

/// What the document of OSCAL does not carry of a management system. Evidence, documents, people and roles are carried where a record that is
/// carried names them; by the system security plan, all of them.
pub(super) fn left_out(root: &Root, document: OscalDocument, native: bool) -> Vec<OscalLeftOut> {
    let about = [Root::REVISION.index, Root::STANDARD.index];
    let carried = [carried(document), about.into()].concat();
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
        if records > 0 && !carried.iter().any(|known| usize::from(*known) == at) {
            out.push(OscalLeftOut::new(name.into(), u32::try_from(records).unwrap_or(u32::MAX)));
        }
    }
    out
}
