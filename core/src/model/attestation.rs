//! Judgements of people on single requirements and controls.

use crate::model::{Actor, AiSystem, Criterion, Evidence};
use crate::read::{Date, Extensions, Id, Ref, Text, record, vocabulary};

record! {
    /// An assessor's judgement on a requirement or control.
    pub struct Attestation "attestation" asked {
        required {
            /// The organization's own identifier, unique in the document.
            "id" id: Id [id],
        }
        optional {
            /// Requirement or control that is judged.
            "target" target: Option<Ref<Criterion>>,
            /// What is claimed.
            "claim" claim: Option<AttestationClaim>,
            /// AI systems that it is for; none for all.
            "aiSystems" ai_systems: Vec<Ref<AiSystem>> [systems],
            /// Person or role that judges.
            "by" by: Option<Ref<Actor>> [acted = on],
            /// Day of the judgement.
            "on" on: Option<Date> [happened, event = Attested],
            /// Last day on which it holds.
            "validUntil" valid_until: Option<Date> [ends],
            /// Why it is judged so.
            "rationale" rationale: Option<Text>,
            /// The organization's own keywords, for search and filters.
            "tags" tags: Vec<Text>,
            /// Evidence available to auditors.
            "evidence" evidence: Vec<Ref<Evidence>> [evidence],
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

vocabulary! {
    /// What an assessor claims of a requirement or control.
    pub enum AttestationClaim "attestationClaim" {
        /// It is met.
        "conforms" Conforms,
        /// It partially conforms.
        "partial" Partial,
        /// It is not met.
        "gap" Gap,
        /// It does not apply, as the rationale says.
        "notApplicable" NotApplicable,
    }
}
