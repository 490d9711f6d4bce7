//! Clause 5, Leadership: headings and requirements, in the order of the standard.

use crate::catalogue::clause::{Heading, heading};
use crate::catalogue::condition::Condition::{OtherPoliciesRelevant, SharingAppropriate};
use crate::catalogue::control_id::ControlId;
use crate::catalogue::documented::Verb::Available;
use crate::catalogue::requirement::shall;

/// Why no record decides it.
const CONDUCT: &str = "leadership is shown by conduct; records alone do not decide it";

pub(in crate::catalogue) const ROWS: &[Heading] = &[
    heading("5", "Leadership"),
    heading("5.1", "Leadership and commitment").atoms(&[
        shall(
            "5.1.s1",
            "See that an AI policy and AI objectives exist and fit the strategic direction.",
            &["signed AI policy; objectives approved against strategy; interview with top management"],
        )
        .by_top_management()
        .judged(CONDUCT),
        shall(
            "5.1.s2",
            "See that AIMS requirements are built into ordinary business processes.",
            &["AI gates inside product, procurement and change processes"],
        )
        .by_top_management()
        .judged(CONDUCT),
        shall("5.1.s3", "See that the AIMS has the resources it needs.", &["budget and staffing approvals"])
            .by_top_management()
            .judged(CONDUCT),
        shall("5.1.s4", "Tell people why effective AI management and conformity matter.", &["leadership messages, town-hall slides"])
            .by_top_management()
            .judged(CONDUCT),
        shall("5.1.s5", "See that the AIMS delivers its intended results.", &["performance reports and decisions taken on them"])
            .by_top_management()
            .judged(CONDUCT),
        shall("5.1.s6", "Direct and support people who contribute to AIMS effectiveness.", &["mandates, coaching, escalations resolved"])
            .by_top_management()
            .judged(CONDUCT),
        shall("5.1.s7", "Promote continual improvement.", &["sponsored improvement actions"]).by_top_management().judged(CONDUCT),
        shall(
            "5.1.s8",
            "Support other managers in showing leadership in their own areas.",
            &["delegations, role descriptions of area managers"],
        )
        .by_top_management()
        .judged(CONDUCT),
    ]),
    heading("5.2", "AI policy")
        .points_to(&[ControlId::A2_2, ControlId::A2_3, ControlId::A2_4])
        .note("a)-d) are labelled; the four properties after them are unlabelled dashes.")
        .atoms(&[
            shall(
                "5.2.a",
                "AI policy set by top management suits the purpose of the organization.",
                &["AI policy referring to business purpose and AI roles"],
            )
            .by_top_management()
            .judged("whether the policy suits the purpose is a reading of its content"),
            shall("5.2.b", "AI policy gives a frame for setting AI objectives.", &["policy principles traceable to objectives of 6.2"])
                .by_top_management(),
            shall("5.2.c", "AI policy commits to meeting applicable requirements.", &["explicit commitment sentence"]).by_top_management(),
            shall("5.2.d", "AI policy commits to continual improvement of the AIMS.", &["explicit commitment sentence"])
                .by_top_management(),
            shall("5.2.s1", "AI policy is available as documented information.", &["approved, versioned AI policy"]).maintain(Available),
            shall(
                "5.2.s2",
                "AI policy points to other organizational policies where relevant.",
                &["cross-references to security, privacy, quality, HR, procurement policies"],
            )
            .when(OtherPoliciesRelevant),
            shall("5.2.s3", "AI policy is communicated inside the organization.", &["publication, onboarding, acknowledgements"]),
            shall(
                "5.2.s4",
                "AI policy is available to interested parties where appropriate.",
                &["public or on-request version; customer pack"],
            )
            .when(SharingAppropriate),
        ]),
    heading("5.3", "Roles, responsibilities and authorities").points_to(&[ControlId::A3_2]).atoms(&[
        shall(
            "5.3.s1",
            "Assign responsibilities and authorities for the relevant roles.",
            &["RACI, role descriptions, appointment letters"],
        )
        .by_top_management(),
        shall(
            "5.3.s2",
            "Communicate those responsibilities and authorities internally.",
            &["organization chart, intranet page, interviews"],
        )
        .by_top_management(),
        shall(
            "5.3.a",
            "Give someone the responsibility and authority to see that the AIMS conforms to the standard.",
            &["named AIMS owner with mandate"],
        )
        .by_top_management(),
        shall(
            "5.3.b",
            "Give someone the responsibility and authority to report AIMS performance to top management.",
            &["named reporter; reports delivered"],
        )
        .by_top_management(),
    ]),
];
