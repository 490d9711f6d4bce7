//! Annex A, groups A.2 to A.5: objective statements and their controls.

use crate::catalogue::control::control;
use crate::catalogue::documented::Keeping::{Maintain, Retain};
use crate::catalogue::objective::{Statement, statement};
use crate::catalogue::role::Role::{Customer, Partner, Producer, Provider};
use crate::catalogue::stage::Stage;

pub(in crate::catalogue) const ROWS: &[Statement] = &[
    statement(
        "A.2",
        "Policies related to AI",
        "Give AI systems management direction and support that follows business requirements.",
        &[
            control(
                "A.2.2",
                "AI policy",
                "Write down a policy for developing or using AI systems.",
                &["approved AI policy", "policy register"],
                &[Producer, Provider, Customer, Partner],
                &Stage::ALL,
            )
            .documents(Maintain),
            control(
                "A.2.3",
                "Alignment with other organizational policies",
                "Find where other policies touch, or are touched by, AI objectives.",
                &["policy cross-reference matrix", "updated security, privacy, quality and HR policies"],
                &[Producer, Provider, Customer, Partner],
                &Stage::ALL,
            ),
            control(
                "A.2.4",
                "Review of the AI policy",
                "Review the AI policy at planned intervals, and also when needed.",
                &["review calendar", "review minutes with outcome and approver"],
                &[Producer, Provider, Customer, Partner],
                &Stage::ALL,
            ),
        ],
    ),
    statement(
        "A.3",
        "Internal organization",
        "Make clear who answers for implementing, operating and managing AI systems responsibly.",
        &[
            control(
                "A.3.2",
                "AI roles and responsibilities",
                "Define and allocate AI roles and responsibilities to suit the organization.",
                &["RACI", "role descriptions", "committee charter"],
                &[Producer, Provider, Customer, Partner],
                &Stage::ALL,
            ),
            control(
                "A.3.3",
                "Reporting of concerns",
                "Run a process through which concerns about the organization's role toward an AI system can \
                 be raised over its whole life.",
                &["reporting channel with confidentiality and anonymity options", "non-retaliation rule", "case log with response times"],
                &[Producer, Provider, Customer, Partner],
                &Stage::ALL,
            )
            .also_seen_as(&["Reporting of concerns about AI systems"]),
        ],
    ),
    statement(
        "A.4",
        "Resources for AI systems",
        "Account for every resource of an AI system, components and assets included, so that risks \
                 and impacts can be understood and handled.",
        &[
            control(
                "A.4.2",
                "Resource documentation",
                "Identify and document the resources needed at each life-cycle stage and for other AI activities.",
                &["resource inventory per AI system", "data-flow or architecture diagram"],
                &[Producer, Provider, Customer],
                &Stage::ALL,
            )
            .documents(Maintain),
            control(
                "A.4.3",
                "Data resources",
                "Document the data resources an AI system uses.",
                &["data sheets", "data catalogue entries: source, category, labels, intended use, quality, retention, known bias"],
                &[Producer, Provider, Customer],
                &Stage::ALL,
            )
            .documents(Maintain),
            control(
                "A.4.4",
                "Tooling resources",
                "Document the tools an AI system uses.",
                &[
                    "list of algorithms, model types, libraries, pipelines, evaluation and deployment tools \
                 with versions",
                    "AI/ML bill of materials",
                ],
                &[Producer, Provider, Customer],
                &Stage::ALL,
            )
            .documents(Maintain),
            control(
                "A.4.5",
                "System and computing resources",
                "Document the systems and computing capacity an AI system uses.",
                &["infrastructure inventory: location, capacity, hardware", "capacity and environmental impact notes"],
                &[Producer, Provider, Customer],
                &Stage::ALL,
            )
            .documents(Maintain),
            control(
                "A.4.6",
                "Human resources",
                "Document people and their competences for developing, deploying, operating, changing, \
                 maintaining, transferring, decommissioning, verifying and integrating the AI system.",
                &["competence matrix per AI system", "team list with roles incl. human oversight"],
                &[Producer, Provider, Customer],
                &Stage::ALL,
            )
            .documents(Maintain),
        ],
    ),
    statement(
        "A.5",
        "Assessing impacts of AI systems",
        "Assess what AI systems do to affected individuals, groups and societies throughout the \
                 life cycle.",
        &[
            control(
                "A.5.2",
                "AI system impact assessment process",
                "Establish a process to assess possible consequences for individuals, groups and societies \
                 over the life cycle.",
                &["impact assessment procedure: triggers, elements, scales, responsible persons, use of results"],
                &[Producer, Provider, Customer],
                &Stage::ALL,
            )
            .implies(Maintain),
            control(
                "A.5.3",
                "Documentation of AI system impact assessments",
                "Document assessment results and keep them for a defined period.",
                &["assessment reports", "retention rule with a stated period"],
                &[Producer, Provider, Customer],
                &Stage::ALL,
            )
            .documents(Retain),
            control(
                "A.5.4",
                "Assessing AI system impact on individuals or groups of individuals",
                "Assess and document impacts on individuals or groups over the life cycle.",
                &[
                    "impact records: fairness, accountability, transparency, privacy and security, safety and \
                 health, finance, accessibility, human rights",
                    "attention to children, older people, people with impairments, workers",
                ],
                &[Producer, Provider, Customer],
                &Stage::ALL,
            )
            .documents(Retain)
            .also_seen_as(&["Assessing AI system impact on individuals or groups", "Impact on individuals or groups of individuals"]),
            control(
                "A.5.5",
                "Assessing societal impacts of AI systems",
                "Assess and document societal impacts over the life cycle.",
                &["impact records: environment, economy, government, health and safety, norms and culture"],
                &[Producer, Provider, Customer],
                &Stage::ALL,
            )
            .documents(Retain)
            .also_seen_as(&["Societal impacts of AI systems"]),
        ],
    ),
];
