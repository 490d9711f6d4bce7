//! Clause 6, Planning: headings and requirements, in the order of the standard.

use crate::catalogue::clause::{Heading, heading};
use crate::catalogue::condition::Condition::{
    ChangeNeeded, ControlExcluded, LikelihoodApplicable, MeasurementPracticable, SharingAppropriate, SharingChosen, UpdateAppropriate,
};
use crate::catalogue::control_id::ControlId;
use crate::catalogue::documented::Verb::{Approval, Available, Document, Formulate, Produce, Retain};
use crate::catalogue::requirement::{may, shall};

pub(in crate::catalogue) const ROWS: &[Heading] = &[
    heading("6", "Planning"),
    heading("6.1", "Actions to address risks and opportunities"),
    heading("6.1.1", "General").note("The standard does not say that risk criteria must be documented; auditors expect it.").atoms(&[
        shall(
            "6.1.1.s1",
            "Consider the 4.1 issues and 4.2 requirements when planning the AIMS.",
            &["planning record citing issues and requirements"],
        ),
        shall(
            "6.1.1.s2",
            "Determine risks and opportunities to be addressed so that the AIMS can reach its intended \
                 results.",
            &["AIMS-level risk and opportunity list"],
        ),
        shall(
            "6.1.1.s3",
            "Determine those to be addressed so that undesired effects are prevented or reduced.",
            &["same list, with effect and cause"],
        ),
        shall("6.1.1.s4", "Determine those to be addressed so that continual improvement is achieved.", &["opportunities with owner"]),
        shall(
            "6.1.1.s5",
            "Set and maintain AI risk criteria that tell acceptable risks from unacceptable ones.",
            &["risk criteria and appetite statement with approval"],
        ),
        shall("6.1.1.s6", "Set and maintain AI risk criteria that support risk assessment.", &["likelihood and consequence scales"]),
        shall("6.1.1.s7", "Set and maintain AI risk criteria that support risk treatment.", &["treatment and acceptance thresholds"]),
        shall(
            "6.1.1.s8",
            "Set and maintain AI risk criteria that support judging the impacts of AI risk.",
            &["impact scales for people and societies"],
        ),
        shall(
            "6.1.1.s9",
            "Determine risks and opportunities in the light of the domain and application context of an \
                 AI system.",
            &["risk records linked to an AI system and its domain"],
        ),
        shall("6.1.1.s10", "Determine risks and opportunities in the light of intended use.", &["risk records linked to intended use"]),
        shall(
            "6.1.1.s11",
            "Determine risks and opportunities in the light of the context found under 4.1.",
            &["risk records linked to issues"],
        ),
        shall("6.1.1.a", "Plan actions for these risks and opportunities.", &["action plan"]),
        shall("6.1.1.b.1", "Plan how to build the actions into AIMS processes and carry them out.", &["action plan with process owner"]),
        shall("6.1.1.b.2", "Plan how to judge whether the actions worked.", &["effectiveness measure per action"]),
        shall(
            "6.1.1.s12",
            "Retain documented information on what was done to identify and address AI risks and AI \
                 opportunities.",
            &["risk and opportunity log with history"],
        )
        .retain(Retain),
    ]),
    heading("6.1.2", "AI risk assessment")
        .note(
            "A NOTE lets the consequence step use the impact assessment of 6.1.4. No risk owner and no \
                 risk register is required by name.",
        )
        .atoms(&[
            shall(
                "6.1.2.a",
                "Risk assessment process is informed by and aligned with the AI policy and AI objectives.",
                &["risk methodology citing policy and objectives"],
            ),
            shall(
                "6.1.2.b",
                "Process is designed so that repeat assessments give consistent, valid and comparable results.",
                &["scales with definitions; assessor guidance; sample of repeated assessments"],
            )
            .judged("consistent, valid and comparable results need a sample and a judgement"),
            shall(
                "6.1.2.c",
                "Process identifies risks that help or hinder reaching AI objectives.",
                &["risk records linked to objectives"],
            ),
            shall(
                "6.1.2.d.1",
                "Process analyses consequences for the organization, for individuals and for societies.",
                &["consequence fields for all three parties"],
            ),
            shall("6.1.2.d.2", "Process analyses realistic likelihood, where applicable.", &["likelihood rating with rationale"])
                .when(LikelihoodApplicable),
            shall("6.1.2.d.3", "Process determines levels of risk.", &["calculated or judged level"]),
            shall("6.1.2.e.1", "Process compares analysis results with the risk criteria of 6.1.1.", &["evaluation result per risk"]),
            shall("6.1.2.e.2", "Process ranks assessed risks for treatment.", &["priority order"]),
            shall("6.1.2.s1", "Retain documented information about the risk assessment process.", &["approved risk assessment procedure"])
                .maintain(Retain),
        ]),
    heading("6.1.3", "AI risk treatment")
        .points_to(&ControlId::ALL)
        .note(
            "b) and f) are single labelled items that we split. Approval items imply a record; the \
                 sentence itself does not say documented information. No implementation status is required \
                 in the SoA by 6.1.3 f) (that is ISO/IEC 27001 6.1.3 d)).",
        )
        .atoms(&[
            shall(
                "6.1.3.a",
                "Treatment process selects suitable treatment options, taking assessment results into account.",
                &["option recorded per risk"],
            ),
            shall("6.1.3.b.i", "Process determines every control needed to implement the chosen options.", &["risk-to-control links"]),
            shall(
                "6.1.3.b.ii",
                "Process compares those controls with Annex A to check that nothing needed is missing.",
                &["comparison covering all 38 controls"],
            ),
            shall(
                "6.1.3.c",
                "Process considers the Annex A controls relevant to carrying out the options.",
                &["relevance notes per Annex A control"],
            ),
            shall(
                "6.1.3.d",
                "Process identifies whether controls beyond Annex A are needed.",
                &["list of additional controls, or a statement that none are"],
            ),
            shall(
                "6.1.3.e",
                "Process considers Annex B guidance for the controls determined under b) and c).",
                &["implementation notes showing Annex B was considered"],
            ),
            shall("6.1.3.f.i", "Produce a statement of applicability holding the necessary controls.", &["approved, versioned SoA"])
                .maintain(Produce),
            shall("6.1.3.f.ii", "Give a justification for each included control.", &["inclusion reason: risk, law, contract, objective"])
                .maintain(Produce),
            shall(
                "6.1.3.f.iii",
                "Give a justification for each excluded control.",
                &["exclusion reason: not needed by the risk assessment, or not required or exempted by \
                 external requirements"],
            )
            .maintain(Produce)
            .when(ControlExcluded),
            shall("6.1.3.g", "Formulate an AI risk treatment plan.", &["plan with actions, owners, dates, resources, status"])
                .maintain(Formulate),
            shall("6.1.3.s1", "Obtain approval of the treatment plan from designated management.", &["dated approval"]).retain(Approval),
            shall(
                "6.1.3.s2",
                "Obtain acceptance of residual AI risks from designated management.",
                &["residual risk acceptance with level, approver, date"],
            )
            .retain(Approval),
            shall("6.1.3.s3", "Necessary controls are aligned to the objectives of 6.2.", &["control-to-objective links"]),
            shall("6.1.3.s4", "Necessary controls are available as documented information.", &["control descriptions"]).maintain(Available),
            shall("6.1.3.s5", "Necessary controls are communicated inside the organization.", &["control owner briefings"]),
            shall(
                "6.1.3.s6",
                "Necessary controls are available to interested parties where appropriate.",
                &["shareable SoA extract or trust page"],
            )
            .when(SharingAppropriate),
            shall("6.1.3.s7", "Retain documented information about the risk treatment process.", &["approved treatment procedure"])
                .maintain(Retain),
        ]),
    heading("6.1.4", "AI system impact assessment")
        .points_to(&[ControlId::A5_2, ControlId::A5_3, ControlId::A5_4, ControlId::A5_5])
        .note("n1 is a permission (can), not a requirement.")
        .atoms(&[
            shall(
                "6.1.4.s1",
                "Define a process for assessing possible consequences, for individuals, groups and \
                 societies, of developing, providing or using AI systems.",
                &["impact assessment procedure with triggers, roles, scales"],
            ),
            shall(
                "6.1.4.s2",
                "Assessment determines consequences of deployment, of intended use and of foreseeable misuse.",
                &["completed assessments covering all three"],
            ),
            shall(
                "6.1.4.s3",
                "Assessment takes into account technical context, societal context and applicable jurisdictions.",
                &["context and jurisdiction sections"],
            ),
            shall("6.1.4.s4", "Document the result of the assessment.", &["assessment report"]).retain(Document),
            shall(
                "6.1.4.s5",
                "Consider assessment results in the risk assessment of 6.1.2.",
                &["risk records that cite an impact assessment"],
            ),
            may(
                "6.1.4.n1",
                "Result can be made available to relevant interested parties as the organization decides.",
                &["shared summary, where chosen"],
            )
            .when(SharingChosen),
        ]),
    heading("6.2", "AI objectives and planning to achieve them").points_to(&[ControlId::A6_1_2, ControlId::A6_1_3, ControlId::A9_3]).atoms(
        &[
            shall("6.2.s1", "Establish AI objectives at relevant functions and levels.", &["objectives list by function or level"]),
            shall("6.2.a", "Objectives are consistent with the AI policy.", &["policy-to-objective trace"])
                .judged("consistency of objectives with the policy is a reading of both"),
            shall("6.2.b", "Objectives are measurable where practicable.", &["metric, baseline, target; or reason why not"])
                .when(MeasurementPracticable),
            shall("6.2.c", "Objectives take applicable requirements into account.", &["requirement-to-objective trace"]),
            shall("6.2.d", "Objectives are monitored.", &["measurement history"]),
            shall("6.2.e", "Objectives are communicated.", &["communication record"]),
            shall("6.2.f", "Objectives are updated as appropriate.", &["revision history"]).when(UpdateAppropriate),
            shall("6.2.g", "Objectives are available as documented information.", &["approved objectives document"]).maintain(Available),
            shall("6.2.s2", "Plan what will be done to reach them.", &["objective action plan"]),
            shall("6.2.s3", "Plan which resources are needed.", &["resource estimate"]),
            shall("6.2.s4", "Plan who is responsible.", &["owner per objective"]),
            shall("6.2.s5", "Plan when it will be finished.", &["due date per objective"]),
            shall("6.2.s6", "Plan how results will be evaluated.", &["evaluation method per objective"]),
        ],
    ),
    heading("6.3", "Planning of changes").atoms(&[shall(
        "6.3.s1",
        "Implement needed changes to the AIMS in a planned way.",
        &["AIMS change requests with impact analysis and approval"],
    )
    .when(ChangeNeeded)]),
];
