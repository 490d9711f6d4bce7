//! Documented information that clauses 4 to 10 ask for, and what they do not name.

use crate::catalogue::documented::RequiredDocument;
use crate::catalogue::documented::Verb::{Approval, Available, Control, Document, Formulate, Include, Produce, Retain};
use crate::catalogue::documented::{maintained, retained};

pub(in crate::catalogue) static REQUIRED: [RequiredDocument; 24] = [
    maintained("4.3", "AIMS scope", Available, true, &["4.3.s4"]),
    maintained("4.4", "the AIMS, its processes and interactions", Document, true, &["4.4.s5"]),
    maintained("5.2", "AI policy", Available, true, &["5.2.s1"]),
    retained("6.1.1", "actions taken to identify and address AI risks and opportunities", Retain, true, &["6.1.1.s12"]),
    maintained("6.1.2", "AI risk assessment process", Retain, true, &["6.1.2.s1"]),
    maintained("6.1.3", "AI risk treatment process", Retain, true, &["6.1.3.s7"]),
    maintained("6.1.3 f)", "statement of applicability", Produce, true, &["6.1.3.f"]),
    maintained("6.1.3 g)", "AI risk treatment plan", Formulate, false, &["6.1.3.g"]),
    maintained("6.1.3", "necessary controls", Available, true, &["6.1.3.s4"]),
    retained("6.1.3", "approval of the plan and acceptance of residual risks", Approval, false, &["6.1.3.s1", "6.1.3.s2"]),
    retained("6.1.4", "result of each AI system impact assessment", Document, true, &["6.1.4.s4"]),
    maintained("6.2", "AI objectives", Available, true, &["6.2.g"]),
    retained("7.2", "evidence of competence", Available, true, &["7.2.s5"]),
    maintained("7.5.1 b)", "documents the organization finds necessary", Include, true, &["7.5.1.b"]),
    maintained("7.5.3", "documents of external origin, identified and controlled", Control, true, &["7.5.3.s5"]),
    retained("8.1", "evidence that processes ran as planned", Available, true, &["8.1.s7"]),
    retained("8.2", "results of all AI risk assessments", Retain, true, &["8.2.s2"]),
    retained("8.3", "results of all AI risk treatments", Retain, true, &["8.3.s6"]),
    retained("8.4", "results of all AI system impact assessments", Retain, true, &["8.4.s2"]),
    retained("9.1", "evidence of monitoring and measurement results", Available, true, &["9.1.s5"]),
    retained("9.2.2", "evidence of audit programme implementation and audit results", Available, true, &["9.2.2.s3"]),
    retained("9.3.3", "evidence of management review results", Available, true, &["9.3.3.s3"]),
    retained("10.2", "nature of nonconformities and subsequent actions", Available, true, &["10.2.s2"]),
    retained("10.2", "results of corrective action", Available, true, &["10.2.s3"]),
];

pub(in crate::catalogue) static NOT_NAMED: [&str; 10] = [
    "risk register",
    "risk owner (that is ISO/IEC 27001 6.1.2 c) 2))",
    "AI system inventory or register",
    "documented 4.1 issues or 4.2 parties",
    "documented risk criteria",
    "documented roles (5.3)",
    "communication plan (7.4)",
    "training programme (7.3)",
    "audit procedure",
    "corrective action procedure",
];
