//! Clause 10, Improvement: headings and requirements, in the order of the standard.

use crate::catalogue::clause::{Heading, heading};
use crate::catalogue::condition::Condition::{AimsChangeNecessary, CorrectiveActionNeeded, NonconformityOccurred};
use crate::catalogue::documented::Verb::Available;
use crate::catalogue::requirement::shall;

pub(in crate::catalogue) const ROWS: &[Heading] = &[
    heading("10", "Improvement"),
    heading("10.1", "Continual improvement").atoms(&[shall(
        "10.1.s1",
        "Keep improving suitability, adequacy and effectiveness of the AIMS.",
        &["improvement register with outcomes"],
    )
    .judged("suitability, adequacy and effectiveness are judgements")]),
    heading("10.2", "Nonconformity and corrective action").note("There is no preventive-action requirement.").atoms(&[
        shall("10.2.a.1", "React to a nonconformity: control and correct it, as applicable.", &["containment and correction record"])
            .when(NonconformityOccurred),
        shall("10.2.a.2", "React to a nonconformity: deal with the consequences, as applicable.", &["consequence handling record"])
            .when(NonconformityOccurred),
        shall("10.2.b.1", "Decide whether causes need removing, by reviewing the nonconformity.", &["review note"])
            .when(NonconformityOccurred),
        shall("10.2.b.2", "Decide whether causes need removing, by determining the causes.", &["root cause analysis"])
            .when(NonconformityOccurred),
        shall(
            "10.2.b.3",
            "Decide whether causes need removing, by checking for similar cases, actual or potential.",
            &["extent-of-condition check"],
        )
        .when(NonconformityOccurred),
        shall("10.2.c", "Implement any action needed.", &["action completion evidence"]).when(CorrectiveActionNeeded),
        shall("10.2.d", "Review the effectiveness of corrective action taken.", &["effectiveness review, dated after completion"])
            .when(CorrectiveActionNeeded),
        shall("10.2.e", "Change the AIMS if necessary.", &["AIMS change record"]).when(AimsChangeNecessary),
        shall("10.2.s1", "Keep corrective action proportionate to the effects met.", &["rationale"])
            .when(CorrectiveActionNeeded)
            .judged("proportion of action to effect is a judgement"),
        shall("10.2.s2", "Have documented information on the nature of nonconformities and actions taken.", &["nonconformity log"])
            .retain(Available)
            .when(NonconformityOccurred),
        shall("10.2.s3", "Have documented information on the results of corrective action.", &["closure record"])
            .retain(Available)
            .when(CorrectiveActionNeeded),
    ]),
];
