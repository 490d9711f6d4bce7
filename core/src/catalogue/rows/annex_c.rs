//! Annex C: objectives an organization can pursue with AI, and where AI risks come from.

use crate::catalogue::annex_c::{AnnexC, objective, risk_source};

pub(in crate::catalogue) const ROWS: &[AnnexC] = &[
    objective("C.2.1", "Accountability", "Someone answers for AI outcomes, and decisions can be accounted for."),
    objective("C.2.2", "AI expertise", "People with the right mix of AI and related skills are available."),
    objective(
        "C.2.3",
        "Availability and quality of training and test data",
        "Data for training, validation and test is available and good enough.",
    ),
    objective("C.2.4", "Environmental impact", "Effects of AI on the environment, such as energy use, are managed."),
    objective("C.2.5", "Fairness", "Unfair outcomes for persons or groups are avoided."),
    objective("C.2.6", "Maintainability", "The system can be changed and repaired without undue harm."),
    objective("C.2.7", "Privacy", "Personal data and private life are protected."),
    objective("C.2.8", "Robustness", "Performance holds under unusual, changed or hostile conditions."),
    objective("C.2.9", "Safety", "The system does not endanger life, health, property or the environment."),
    objective("C.2.10", "Security", "AI-specific and ordinary security threats are handled."),
    objective(
        "C.2.11",
        "Transparency and explainability",
        "Interested parties can get suitable information about the system and the reasons behind \
                 its results.",
    ),
    risk_source("C.3.1", "Complexity of environment", "A wide or changing operating environment leaves situations that were not foreseen."),
    risk_source(
        "C.3.2",
        "Lack of transparency and explainability",
        "Needed information or explanation cannot be given to interested parties.",
    ),
    risk_source("C.3.3", "Level of automation", "More or less automation changes safety, fairness and oversight."),
    risk_source(
        "C.3.4",
        "Risk sources related to machine learning",
        "Data quality, data collection, poisoning, training and learning behaviour.",
    ),
    risk_source("C.3.5", "System hardware issues", "Faulty or differing hardware, and moving models between systems."),
    risk_source("C.3.6", "System life cycle issues", "Flaws in design, deployment, maintenance or decommissioning."),
    risk_source("C.3.7", "Technology readiness", "Immature or poorly understood technology, and over-trust in mature technology."),
];
