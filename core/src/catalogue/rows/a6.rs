//! Annex A, group A.6: objective statements and their controls.

use crate::catalogue::control::control;
use crate::catalogue::documented::Keeping::Maintain;
use crate::catalogue::objective::{Statement, statement};
use crate::catalogue::role::Role::{Customer, Partner, Producer, Provider};
use crate::catalogue::stage::Stage::{
    self, ContinuousValidation, Deployment, DesignAndDevelopment, Inception, OperationAndMonitoring, ReEvaluation, Retirement,
    VerificationAndValidation,
};

pub(in crate::catalogue) const ROWS: &[Statement] = &[
    statement(
        "A.6.1",
        "Management guidance for AI system development",
        "Set documented objectives and processes for responsible design and development.",
        &[
            control(
                "A.6.1.2",
                "Objectives for responsible development of AI system",
                "Set and document objectives for responsible development, weigh them and build in measures \
                 to reach them.",
                &["responsible development objectives", "trace from objective to design measure"],
                &[Producer, Provider],
                &[Inception, DesignAndDevelopment, VerificationAndValidation],
            )
            .documents(Maintain)
            .also_seen_as(&["Objectives for responsible development of AI systems"]),
            control(
                "A.6.1.3",
                "Processes for responsible AI system design and development",
                "Define and document the specific processes for responsible design and development.",
                &["development procedure: stages, test rules, oversight, training data, expertise, release \
                 criteria, approvals, change control"],
                &[Producer, Provider],
                &[Inception, DesignAndDevelopment, VerificationAndValidation],
            )
            .documents(Maintain)
            .also_seen_as(&[
                "Processes for responsible design and development of AI systems",
                "Processes for responsible design and development",
            ]),
        ],
    ),
    statement(
        "A.6.2",
        "AI system life cycle",
        "Define criteria and requirements for each life-cycle stage.",
        &[
            control(
                "A.6.2.2",
                "AI system requirements and specification",
                "Specify and document requirements for new AI systems and for material enhancements.",
                &["requirements specification with rationale", "business case"],
                &[Producer, Provider, Customer],
                &[Inception, DesignAndDevelopment, ReEvaluation],
            )
            .documents(Maintain),
            control(
                "A.6.2.3",
                "Documentation of AI system design and development",
                "Document design and development against objectives, requirements and specification criteria.",
                &["design document: learning approach, model, training, security, interfaces", "model card", "design reviews"],
                &[Producer, Provider],
                &[DesignAndDevelopment],
            )
            .documents(Maintain),
            control(
                "A.6.2.4",
                "AI system verification and validation",
                "Define and document verification and validation measures, with criteria for their use.",
                &["test plan and metrics", "test reports", "release criteria and acceptance thresholds"],
                &[Producer, Provider, Customer],
                &[VerificationAndValidation, ContinuousValidation, ReEvaluation],
            )
            .documents(Maintain),
            control(
                "A.6.2.5",
                "AI system deployment",
                "Document a deployment plan and see that requirements are met before deployment.",
                &["deployment plan", "go-live checklist and approval"],
                &[Producer, Provider, Customer, Partner],
                &[Deployment],
            )
            .documents(Maintain),
            control(
                "A.6.2.6",
                "AI system operation and monitoring",
                "Define and document what ongoing operation needs, at least monitoring of system and \
                 performance, repairs, updates and support.",
                &["operations manual", "monitoring dashboards incl. drift", "update and repair records", "support desk records"],
                &[Producer, Provider, Customer, Partner],
                &[OperationAndMonitoring, ContinuousValidation, ReEvaluation, Retirement],
            )
            .documents(Maintain),
            control(
                "A.6.2.7",
                "AI system technical documentation",
                "Decide what technical documentation each category of interested party needs, and provide \
                 it in suitable form.",
                &["documentation matrix by audience", "user, partner and authority documentation sets"],
                &[Producer, Provider, Partner],
                &Stage::ALL,
            )
            .documents(Maintain),
            control(
                "A.6.2.8",
                "AI system recording of event logs",
                "Decide in which life-cycle phases event logs are kept, at least while the system is in use.",
                &["logging decision per phase", "log schema and retention", "log samples"],
                &[Producer, Provider, Customer],
                &[VerificationAndValidation, Deployment, OperationAndMonitoring, ContinuousValidation],
            )
            .also_seen_as(&["AI system event logs", "AI system log recording"]),
        ],
    ),
];
