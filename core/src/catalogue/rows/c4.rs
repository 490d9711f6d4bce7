//! Clause 4, Context of the organization: headings and requirements, in the order of the standard.

use crate::catalogue::clause::{Heading, heading};
use crate::catalogue::documented::Verb::{Available, Document};
use crate::catalogue::requirement::shall;

pub(in crate::catalogue) const ROWS: &[Heading] = &[
    heading("4", "Context of the organization"),
    heading("4.1", "Understanding the organization and its context").atoms(&[
        shall(
            "4.1.s1",
            "Work out the external and internal issues that matter to its purpose and that bear on what \
                 the AIMS is meant to achieve.",
            &["context analysis or issues register with owner and review date", "minutes in which the issues were agreed"],
        ),
        shall("4.1.s2", "Decide whether climate change is one of those issues.", &["recorded yes/no determination with the reason"]),
        shall(
            "4.1.s3",
            "Take account of what the AI systems it develops, provides or uses are meant for.",
            &["AI system register showing intended purpose per system"],
        ),
        shall(
            "4.1.s4",
            "Work out which role or roles it holds toward each of those AI systems.",
            &["role determination per AI system (provider, producer, customer, partner, subject, authority)"],
        ),
    ]),
    heading("4.2", "Understanding the needs and expectations of interested parties").atoms(&[
        shall("4.2.s1", "Identify the interested parties that matter to the AIMS.", &["interested-party register"]),
        shall(
            "4.2.s2",
            "Identify the requirements of those parties that are relevant.",
            &["requirements and obligations register (law, contract, affected persons)"],
        ),
        shall(
            "4.2.s3",
            "Decide which of those requirements the AIMS will take on.",
            &["mapping from requirement to AIMS process, or a reason for leaving it out"],
        ),
    ]),
    heading("4.3", "Determining the scope of the AI management system").atoms(&[
        shall(
            "4.3.s1",
            "Set the boundaries and applicability of the AIMS so that its scope is fixed.",
            &["scope statement naming units, sites, AI systems and roles"],
        ),
        shall("4.3.s2", "Take the issues of 4.1 into account when setting the scope.", &["trace from issues to scope decisions"]),
        shall(
            "4.3.s3",
            "Take the requirements of 4.2 into account when setting the scope.",
            &["trace from requirements to scope decisions"],
        ),
        shall("4.3.s4", "Keep the scope available as documented information.", &["approved, versioned scope document"]).maintain(Available),
        shall(
            "4.3.s5",
            "Let the scope settle which activities fall under each group of requirements, controls and \
                 objectives of the standard.",
            &["scope document with applicability per activity; consistent SoA"],
        ),
    ]),
    heading("4.4", "AI management system").atoms(&[
        shall("4.4.s1", "Establish an AIMS with the processes it needs and the way they interact.", &["AIMS manual or process map"]),
        shall("4.4.s2", "Put the AIMS into effect.", &["operating records of the AIMS processes"])
            .judged("whether the AIMS lives is seen in practice, not in a record"),
        shall("4.4.s3", "Keep the AIMS maintained.", &["review and update history of AIMS documents"]),
        shall("4.4.s4", "Keep improving the AIMS.", &["improvement log"]),
        shall(
            "4.4.s5",
            "Document the AIMS, its processes and their interactions.",
            &["AIMS manual, process descriptions, document register"],
        )
        .maintain(Document),
    ]),
];
