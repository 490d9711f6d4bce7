//! Clause 7, Support: headings and requirements, in the order of the standard.

use crate::catalogue::clause::{Heading, heading};
use crate::catalogue::condition::Condition::{ActivityApplicable, CompetenceMissing, ExternalDocumentNeeded};
use crate::catalogue::control_id::ControlId;
use crate::catalogue::documented::Verb::{Available, Include};
use crate::catalogue::requirement::shall;

/// Why no record decides it.
const ASKED: &str = "what people know is learnt by asking them";

pub(in crate::catalogue) const ROWS: &[Heading] = &[
    heading("7", "Support"),
    heading("7.1", "Resources").points_to(&[ControlId::A4_2, ControlId::A4_3, ControlId::A4_4, ControlId::A4_5, ControlId::A4_6]).atoms(&[
        shall("7.1.s1", "Determine the resources the AIMS needs through its whole cycle.", &["resource plan"]),
        shall("7.1.s2", "Provide those resources.", &["budget, staffing and tooling actually allocated"]),
    ]),
    heading("7.2", "Competence").note("The only link is a NOTE to guidance B.4.6; no Annex A control is named.").atoms(&[
        shall("7.2.s1", "Determine the competence needed by people whose work affects AI performance.", &["competence matrix per role"]),
        shall(
            "7.2.s2",
            "See that those people are competent through education, training or experience.",
            &["qualification review against the matrix"],
        ),
        shall("7.2.s3", "Act to acquire missing competence, where applicable.", &["training, hiring or contracting plan"])
            .when(CompetenceMissing),
        shall("7.2.s4", "Evaluate whether those actions worked.", &["test results, supervised assessment"]).when(CompetenceMissing),
        shall("7.2.s5", "Have documented information as evidence of competence.", &["certificates, CVs, training records"])
            .retain(Available),
    ]),
    heading("7.3", "Awareness").atoms(&[
        shall("7.3.s1", "People working under its control know the AI policy.", &["training completion; interviews"]).judged(ASKED),
        shall(
            "7.3.s2",
            "They know how they contribute to the AIMS and what better AI performance brings.",
            &["training content; interviews"],
        )
        .judged(ASKED),
        shall("7.3.s3", "They know the implications of not conforming.", &["training content; interviews"]).judged(ASKED),
    ]),
    heading("7.4", "Communication").atoms(&[
        shall("7.4.s1", "Determine what internal and external communication is about.", &["communication plan"]),
        shall("7.4.s2", "Determine when to communicate.", &["communication plan: timing"]),
        shall("7.4.s3", "Determine with whom to communicate.", &["communication plan: audience"]),
        shall("7.4.s4", "Determine how to communicate.", &["communication plan: channel"]),
    ]),
    heading("7.5", "Documented information"),
    heading("7.5.1", "General").atoms(&[
        shall(
            "7.5.1.a",
            "AIMS includes the documented information the standard requires.",
            &["document register mapped to the required list"],
        )
        .maintain(Include),
        shall(
            "7.5.1.b",
            "AIMS includes the documented information the organization finds necessary.",
            &["document register: own additions"],
        )
        .maintain(Include),
    ]),
    heading("7.5.2", "Creating and updating documented information").atoms(&[
        shall("7.5.2.s1", "Documents are suitably identified and described.", &["title, date, author, reference on samples"]),
        shall("7.5.2.s2", "Documents have a suitable format and medium.", &["template or format rules"]),
        shall("7.5.2.s3", "Documents are reviewed and approved for suitability and adequacy.", &["review and approval trail"]),
    ]),
    heading("7.5.3", "Control of documented information").atoms(&[
        shall("7.5.3.a", "Documented information is available and fit for use where and when needed.", &["access test on samples"])
            .judged("fit for use is a judgement on samples"),
        shall("7.5.3.b", "Documented information is adequately protected.", &["access rights, backups, integrity checks"])
            .judged("adequate protection is a judgement"),
        shall("7.5.3.s1", "Address distribution, access, retrieval and use, as applicable.", &["access matrix"]).when(ActivityApplicable),
        shall("7.5.3.s2", "Address storage and preservation, including legibility, as applicable.", &["storage rules"])
            .when(ActivityApplicable),
        shall("7.5.3.s3", "Address control of changes, as applicable.", &["version history"]).when(ActivityApplicable),
        shall("7.5.3.s4", "Address retention and disposition, as applicable.", &["retention schedule, disposal records"])
            .when(ActivityApplicable),
        shall(
            "7.5.3.s5",
            "Identify and control documents of external origin that planning and operating the AIMS need.",
            &["external document register"],
        )
        .when(ExternalDocumentNeeded),
    ]),
];
