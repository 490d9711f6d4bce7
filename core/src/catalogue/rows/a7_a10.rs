//! Annex A, groups A.7 to A.10: objective statements and their controls.

use crate::catalogue::control::control;
use crate::catalogue::documented::Keeping::Maintain;
use crate::catalogue::objective::{Statement, statement};
use crate::catalogue::role::Role::{Customer, Partner, Producer, Provider};
use crate::catalogue::stage::Stage::{
    self, ContinuousValidation, Deployment, DesignAndDevelopment, Inception, OperationAndMonitoring, ReEvaluation,
    VerificationAndValidation,
};

pub(in crate::catalogue) const ROWS: &[Statement] = &[
    statement(
        "A.7",
        "Data for AI systems",
        "Understand the role and effect of data in applying, developing, providing and using AI \
                 systems over their life cycles.",
        &[
            control(
                "A.7.2",
                "Data for development and enhancement of AI system",
                "Define, document and apply data management processes for AI development.",
                &["data management procedure: privacy, security, transparency, representativeness, accuracy"],
                &[Producer, Provider, Partner],
                &[DesignAndDevelopment, VerificationAndValidation, ReEvaluation],
            )
            .documents(Maintain)
            .also_seen_as(&["Data for development and enhancement of AI systems"]),
            control(
                "A.7.3",
                "Acquisition of data",
                "Determine and document how data was acquired and selected.",
                &["acquisition records: category, quantity, source, characteristics, demographics, prior \
                 handling, rights, metadata"],
                &[Producer, Provider, Partner],
                &[DesignAndDevelopment, ReEvaluation],
            )
            .documents(Maintain),
            control(
                "A.7.4",
                "Quality of data for AI systems",
                "Define and document data quality requirements and see that the data meets them.",
                &["data quality requirements", "quality measurement and bias results"],
                &[Producer, Provider, Customer, Partner],
                &[DesignAndDevelopment, VerificationAndValidation, OperationAndMonitoring, ContinuousValidation],
            )
            .documents(Maintain),
            control(
                "A.7.5",
                "Data provenance",
                "Define and document a process that records where data came from and what happened to it \
                 over the life of data and system.",
                &["provenance procedure", "lineage records"],
                &[Producer, Provider, Partner],
                &Stage::ALL,
            )
            .documents(Maintain),
            control(
                "A.7.6",
                "Data preparation",
                "Define and document criteria for choosing data preparation, and the methods used.",
                &["preparation criteria", "pipeline and labelling records"],
                &[Producer, Provider, Partner],
                &[DesignAndDevelopment, ReEvaluation],
            )
            .documents(Maintain),
        ],
    ),
    statement(
        "A.8",
        "Information for interested parties of AI systems",
        "Give interested parties what they need to understand and judge risks and impacts, good and bad.",
        &[
            control(
                "A.8.2",
                "System documentation and information for users",
                "Decide which information users need and give it to them.",
                &["user documentation: purpose, AI notice, use and override, limits, oversight, accuracy, support", "proof of delivery"],
                &[Producer, Provider, Customer],
                &[Deployment, OperationAndMonitoring],
            )
            .implies(Maintain),
            control(
                "A.8.3",
                "External reporting",
                "Give interested parties a way to report adverse impacts of the AI system.",
                &["public reporting channel", "case records and triage"],
                &[Provider, Customer, Producer],
                &[OperationAndMonitoring],
            ),
            control(
                "A.8.4",
                "Communication of incidents",
                "Decide and document a plan for telling users about incidents.",
                &["incident communication plan", "notifications sent"],
                &[Provider, Customer, Producer],
                &[OperationAndMonitoring],
            )
            .documents(Maintain),
            control(
                "A.8.5",
                "Information for interested parties",
                "Determine and document duties to report information about the AI system to interested parties.",
                &["register of reporting duties: whom, what, when, legal basis", "submitted reports"],
                &[Producer, Provider, Customer],
                &Stage::ALL,
            )
            .documents(Maintain),
        ],
    ),
    statement(
        "A.9",
        "Use of AI systems",
        "Use AI systems responsibly and in line with organizational policies.",
        &[
            control(
                "A.9.2",
                "Processes for responsible use of AI systems",
                "Define and document processes for using AI systems responsibly.",
                &["responsible use procedure: approvals, cost, sourcing, legal checks", "use approvals"],
                &[Customer, Provider],
                &[Inception, Deployment, OperationAndMonitoring],
            )
            .documents(Maintain),
            control(
                "A.9.3",
                "Objectives for responsible use of AI system",
                "Identify and document objectives that steer responsible use.",
                &["responsible use objectives", "human oversight measures linked to them"],
                &[Customer, Provider],
                &[Inception, Deployment, OperationAndMonitoring],
            )
            .documents(Maintain)
            .also_seen_as(&["Objectives for responsible use of AI systems"]),
            control(
                "A.9.4",
                "Intended use of the AI system",
                "See that the AI system is used as intended and as its documentation says.",
                &["usage monitoring against instructions", "misuse and deviation records", "event logs"],
                &[Customer, Provider],
                &[OperationAndMonitoring, ContinuousValidation],
            )
            .also_seen_as(&["Intended use of AI systems", "Intended use of AI system"]),
        ],
    ),
    statement(
        "A.10",
        "Third-party and customer relationships",
        "Know one's own responsibilities, stay accountable and share risks properly when third \
                 parties take part at any life-cycle stage.",
        &[
            control(
                "A.10.2",
                "Allocating responsibilities",
                "See that life-cycle responsibilities are allocated among the organization, partners, \
                 suppliers, customers and third parties.",
                &["responsibility matrix", "contract clauses incl. personal-data roles"],
                &[Producer, Provider, Customer, Partner],
                &Stage::ALL,
            )
            .also_seen_as(&["Allocation of responsibilities", "Allocating responsibilities with third parties"]),
            control(
                "A.10.3",
                "Suppliers",
                "Run a process so that what suppliers provide fits the organization's responsible approach.",
                &["supplier assessment", "supplier monitoring and corrective action records"],
                &[Producer, Provider, Customer, Partner],
                &Stage::ALL,
            ),
            control(
                "A.10.4",
                "Customers",
                "See that the responsible approach takes customer expectations and needs into account.",
                &["customer requirement records", "customer information and feedback records"],
                &[Producer, Provider, Partner],
                &Stage::ALL,
            ),
        ],
    ),
];
