//! Clause 8, Operation: headings and requirements, in the order of the standard.

use crate::catalogue::clause::{Heading, heading};
use crate::catalogue::condition::Condition::{
    ChangePlanned, ExternalProvisionRelevant, NewRiskFound, ResultMissed, TreatmentIneffective, UnintendedChangeOccurred,
};
use crate::catalogue::control_id::ControlId;
use crate::catalogue::documented::Verb::{Available, Retain};
use crate::catalogue::requirement::shall;

pub(in crate::catalogue) const ROWS: &[Heading] = &[
    heading("8", "Operation"),
    heading("8.1", "Operational planning and control").points_to(&ControlId::ALL).atoms(&[
        shall(
            "8.1.s1",
            "Plan, implement and control the processes needed to meet requirements and to implement the \
                 actions of clause 6.",
            &["operating procedures, process owners"],
        ),
        shall("8.1.s2", "Set criteria for those processes.", &["entry and exit criteria, thresholds"]),
        shall("8.1.s3", "Control the processes according to the criteria.", &["gate records"]),
        shall(
            "8.1.s4",
            "Implement the controls determined under 6.1.3 that concern operation of the AIMS.",
            &["control implementation evidence"],
        ),
        shall("8.1.s5", "Monitor the effectiveness of these controls.", &["control test results, indicators"]),
        shall("8.1.s6", "Consider corrective action when intended results are not reached.", &["deviation tickets with decision"])
            .when(ResultMissed),
        shall(
            "8.1.s7",
            "Have enough documented information to be confident that processes ran as planned.",
            &["completed records of the processes"],
        )
        .retain(Available)
        .judged("enough to be confident is a judgement"),
        shall("8.1.s8", "Control planned changes.", &["change records"]).when(ChangePlanned),
        shall(
            "8.1.s9",
            "Review the consequences of unintended changes and mitigate adverse effects as needed.",
            &["incident or drift reviews with actions"],
        )
        .when(UnintendedChangeOccurred),
        shall(
            "8.1.s10",
            "Control externally provided processes, products and services relevant to the AIMS.",
            &["supplier controls, contracts, reviews"],
        )
        .when(ExternalProvisionRelevant),
    ]),
    heading("8.2", "AI risk assessment").atoms(&[
        shall(
            "8.2.s1",
            "Perform AI risk assessments per 6.1.2 at planned intervals or when significant changes are \
                 proposed or occur.",
            &["schedule, change triggers, dated assessments"],
        ),
        shall("8.2.s2", "Retain documented information on the results of all AI risk assessments.", &["assessment results"]).retain(Retain),
    ]),
    heading("8.3", "AI risk treatment").atoms(&[
        shall("8.3.s1", "Implement the AI risk treatment plan.", &["completed actions"]),
        shall("8.3.s2", "Verify that the plan is effective.", &["effectiveness checks, residual risk re-rating"]),
        shall("8.3.s3", "Run the treatment process for newly found risks that need treatment.", &["new risks with treatment records"])
            .when(NewRiskFound),
        shall("8.3.s4", "Review and revalidate treatment options that prove ineffective.", &["re-treatment records"])
            .when(TreatmentIneffective),
        shall("8.3.s5", "Update the treatment plan in that case.", &["plan version history"]).when(TreatmentIneffective),
        shall("8.3.s6", "Retain documented information on the results of all AI risk treatments.", &["treatment results"]).retain(Retain),
    ]),
    heading("8.4", "AI system impact assessment")
        .note(
            "The published wording of the change trigger is clumsy (\"proposed to occur\"); unlike 8.2 \
                 it does not list changes that have already occurred. Treat both as triggers in practice.",
        )
        .atoms(&[
            shall(
                "8.4.s1",
                "Perform AI system impact assessments per 6.1.4 at planned intervals or when significant \
                 changes are proposed.",
                &["schedule, change triggers, dated assessments"],
            ),
            shall("8.4.s2", "Retain documented information on the results of all AI system impact assessments.", &["assessment results"])
                .retain(Retain),
        ]),
];
