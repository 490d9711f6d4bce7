//! Clause 9, Performance evaluation: headings and requirements, in the order of the standard.

use crate::catalogue::clause::{Heading, heading};
use crate::catalogue::documented::Verb::Available;
use crate::catalogue::requirement::shall;

pub(in crate::catalogue) const ROWS: &[Heading] = &[
    heading("9", "Performance evaluation"),
    heading("9.1", "Monitoring, measurement, analysis and evaluation")
        .note("Unlike ISO/IEC 27001:2022 9.1, there is no \"who\" item here.")
        .atoms(&[
            shall("9.1.s1", "Determine what needs to be monitored and measured.", &["metric catalogue"]),
            shall("9.1.s2", "Determine methods that give valid results.", &["method per metric"])
                .judged("validity of a method is a judgement"),
            shall("9.1.s3", "Determine when to monitor and measure.", &["frequency per metric"]),
            shall("9.1.s4", "Determine when results are analysed and evaluated.", &["review calendar"]),
            shall("9.1.s5", "Have documented information as evidence of the results.", &["measurement results, dashboards, reports"])
                .retain(Available),
            shall("9.1.s6", "Evaluate the performance and the effectiveness of the AIMS.", &["evaluation report"]),
        ]),
    heading("9.2", "Internal audit"),
    heading("9.2.1", "General").atoms(&[
        shall(
            "9.2.1.a.1",
            "Audit internally at planned intervals whether the AIMS conforms to the organization's own \
                 requirements.",
            &["audit reports with own procedures as criteria"],
        ),
        shall(
            "9.2.1.a.2",
            "Audit internally at planned intervals whether the AIMS conforms to the standard.",
            &["audit reports covering clauses 4-10 and applicable controls"],
        ),
        shall(
            "9.2.1.b",
            "Audit internally at planned intervals whether the AIMS is effectively implemented and \
                 maintained.",
            &["sampling evidence in audit reports"],
        ),
    ]),
    heading("9.2.2", "Internal audit programme").atoms(&[
        shall(
            "9.2.2.s1",
            "Plan, establish, implement and maintain an audit programme covering frequency, methods, \
                 responsibilities, planning requirements and reporting.",
            &["audit programme"],
        ),
        shall(
            "9.2.2.s2",
            "Consider the importance of the processes and earlier audit results when establishing it.",
            &["rationale for coverage and frequency"],
        ),
        shall("9.2.2.a", "Define objectives, criteria and scope for each audit.", &["audit plan"]),
        shall(
            "9.2.2.b",
            "Select auditors and conduct audits so that objectivity and impartiality hold.",
            &["auditor independence statement"],
        ),
        shall("9.2.2.c", "See that results go to the relevant managers.", &["distribution record"]),
        shall(
            "9.2.2.s3",
            "Have documented information as evidence of the programme's implementation and of audit results.",
            &["programme records, reports, findings"],
        )
        .retain(Available),
    ]),
    heading("9.3", "Management review"),
    heading("9.3.1", "General").atoms(&[shall(
        "9.3.1.s1",
        "Review the AIMS at planned intervals for continuing suitability, adequacy and effectiveness.",
        &["review calendar, attendance of top management"],
    )
    .by_top_management()]),
    heading("9.3.2", "Management review inputs")
        .note(
            "Five labelled inputs; seven with the three trends. Risk results, objectives and feedback \
                 are not listed in 42001 (27001 lists more).",
        )
        .atoms(&[
            shall("9.3.2.a", "Review includes status of actions from earlier reviews.", &["action tracker in the review pack"])
                .by_top_management(),
            shall(
                "9.3.2.b",
                "Review includes changes in external and internal issues relevant to the AIMS.",
                &["context update in the review pack"],
            )
            .by_top_management(),
            shall(
                "9.3.2.c",
                "Review includes changes in needs and expectations of interested parties relevant to the AIMS.",
                &["interested-party update in the review pack"],
            )
            .by_top_management(),
            shall("9.3.2.d.1", "Review includes trends in nonconformities and corrective actions.", &["trend chart"]).by_top_management(),
            shall("9.3.2.d.2", "Review includes trends in monitoring and measurement results.", &["trend chart"]).by_top_management(),
            shall("9.3.2.d.3", "Review includes trends in audit results.", &["trend chart"]).by_top_management(),
            shall("9.3.2.e", "Review includes opportunities for continual improvement.", &["improvement list"]).by_top_management(),
        ]),
    heading("9.3.3", "Management review results").atoms(&[
        shall("9.3.3.s1", "Results include decisions on improvement opportunities.", &["decision log"]).by_top_management(),
        shall("9.3.3.s2", "Results include decisions on any need to change the AIMS.", &["decision log"]).by_top_management(),
        shall("9.3.3.s3", "Have documented information as evidence of the results of management reviews.", &["signed minutes"])
            .retain(Available),
    ]),
];
