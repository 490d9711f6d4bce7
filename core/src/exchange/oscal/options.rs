//! What an export to OSCAL is told: the time, names of its own, and which document.

use crate::read::{DateTime, Text, Uri, record, vocabulary};

/// The namespace of our own properties, where none is given.
pub const OSCAL_NAMESPACE: &str = "urn:aimskit:ns:oscal";

/// The version of OSCAL that is written, where none is given.
pub const OSCAL_VERSION: &str = "1.2.1";

vocabulary! {
    /// A version of OSCAL.
    pub enum OscalVersion "oscalVersion" {
        /// 1.2.0.
        "1.2.0" V120,
        /// 1.2.1.
        "1.2.1" V121,
        /// 1.2.2.
        "1.2.2" V122,
        /// 1.2.3.
        "1.2.3" V123,
    }
}

vocabulary! {
    /// A document of OSCAL.
    pub enum OscalDocument "oscalDocument" {
        /// All of them that there are, as one object: its members are the names of the files, `catalog.json` and so on, by which they refer to each other.
        "bundle" Bundle,
        /// Clauses and controls, by ids and titles, and the organization's own controls (`catalog.json`).
        "catalog" Catalog,
        /// The controls that are included (`profile.json`).
        "profile" Profile,
        /// The Statement of Applicability, with every control (`system-security-plan.json`).
        "systemSecurityPlan" SystemSecurityPlan,
        /// The audits, as planned (`assessment-plan.json`).
        "assessmentPlan" AssessmentPlan,
        /// The verdicts, the risks and the audits (`assessment-results.json`).
        "assessmentResults" AssessmentResults,
        /// The nonconformities, where there are any (`plan-of-action-and-milestones.json`).
        "planOfActionAndMilestones" PlanOfActionAndMilestones,
    }
}

record! {
    /// What an export to OSCAL needs to know beside the document: the core has no clock and no addresses.
    pub struct OscalOptions "oscalOptions" {
        required {
            /// Instant that the documents give as that of their latest change.
            "lastModified" last_modified: DateTime,
        }
        optional {
            /// The document; all in one when left out.
            "document" document: Option<OscalDocument>,
            /// Namespace of the properties that OSCAL does not have, an absolute URI; `urn:aimskit:ns:oscal` when left out.
            "namespace" namespace: Option<Uri>,
            /// What stands before the name of a file where a document refers to another one, such as `trestle://aims/`; nothing when left out.
            "hrefBase" href_base: Option<Text>,
            /// Version of OSCAL that the documents say; 1.2.1 when left out.
            "version" version: Option<OscalVersion>,
            /// Whether the system security plan carries the whole document too, in Base64 with its digest, so that nothing is lost; no when left out.
            "native" native: Option<bool>,
        }
    }
}
