//! Benefits and harms that an AI system can bring.

use crate::model::{Action, AffectedParty, Control, Evidence, FundamentalRight};
use crate::read::{Extensions, Id, Ref, Text, record, vocabulary};

record! {
    /// A benefit or harm that an AI system can bring to an affected party.
    pub struct Impact "impact" {
        optional {
            /// The organization's own identifier, unique in the document; needed only where something refers to it.
            "id" id: Option<Id> [id],
            /// Who is affected.
            "party" party: Option<Ref<AffectedParty>>,
            /// In which regard.
            "dimension" dimension: Option<ImpactDimension> [tells],
            /// In which regard, if no word fits.
            "otherDimension" other_dimension: Option<Text>,
            /// Rights of the Charter of Fundamental Rights of the European Union that it touches.
            "rights" rights: Vec<FundamentalRight>,
            /// Whether it is a benefit or a harm.
            "effect" effect: Option<ImpactEffect>,
            /// What it comes from.
            "cause" cause: Option<ImpactCause>,
            /// What happens.
            "description" description: Option<Text> [describes],
            /// Key of a level of the impact method's likelihood scale.
            "likelihood" likelihood: Option<Text>,
            /// Key of a level of the impact method's severity scale.
            "severity" severity: Option<Text>,
            /// Whether it can be undone.
            "reversibility" reversibility: Option<Reversibility>,
            /// How long it lasts.
            "duration" duration: Option<Text>,
            /// What is done to lower a harm or to raise a benefit.
            "mitigations" mitigations: Vec<Action>,
            /// Controls that bear on it.
            "controls" controls: Vec<Ref<Control>>,
            /// What remains after that.
            "residual" residual: Option<Box<ResidualImpact>>,
            /// Evidence available to auditors.
            "evidence" evidence: Vec<Ref<Evidence>> [evidence],
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

record! {
    /// What remains of an impact after mitigation.
    pub struct ResidualImpact "residualImpact" {
        optional {
            /// Key of a level of the impact method's likelihood scale.
            "likelihood" likelihood: Option<Text>,
            /// Key of a level of the impact method's severity scale.
            "severity" severity: Option<Text>,
            /// Whether it can be undone.
            "reversibility" reversibility: Option<Reversibility>,
            /// Whether it was found acceptable.
            "acceptable" acceptable: Option<bool>,
            /// Why it was judged so.
            "rationale" rationale: Option<Text>,
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

vocabulary! {
    /// Whether an impact is good or bad for those affected.
    pub enum ImpactEffect "impactEffect" {
        /// They gain.
        "benefit" Benefit,
        /// They lose.
        "harm" Harm,
    }
}

vocabulary! {
    /// What an impact comes from (6.1.4).
    pub enum ImpactCause "impactCause" {
        /// Developing the system.
        "development" Development,
        /// Providing the system to others.
        "provision" Provision,
        /// Deploying the system.
        "deployment" Deployment,
        /// Using it as intended.
        "intendedUse" IntendedUse,
        /// Foreseeable misuse.
        "misuse" Misuse,
        /// Failure of the system.
        "failure" Failure,
    }
}

vocabulary! {
    /// Whether an impact can be undone.
    pub enum Reversibility "reversibility" {
        /// It can be undone with little effort.
        "reversible" Reversible,
        /// It can be undone in part or with great effort.
        "partlyReversible" PartlyReversible,
        /// It can't be undone.
        "irreversible" Irreversible,
    }
}

vocabulary! {
    /// In which regard people and societies are affected (A.5.4, A.5.5, ISO/IEC 42005).
    pub enum ImpactDimension "impactDimension" {
        /// Fairness and discrimination.
        "fairness" Fairness,
        /// Accountability.
        "accountability" Accountability,
        /// Transparency.
        "transparency" Transparency,
        /// Explainability.
        "explainability" Explainability,
        /// Privacy and personal data.
        "privacy" Privacy,
        /// Security.
        "security" Security,
        /// Safety of life and property.
        "safety" Safety,
        /// Physical and mental health.
        "health" Health,
        /// Money and economic standing of those affected.
        "financial" Financial,
        /// Work and working conditions.
        "employment" Employment,
        /// Accessibility.
        "accessibility" Accessibility,
        /// Human and fundamental rights.
        "rights" Rights,
        /// Freedom to decide.
        "autonomy" Autonomy,
        /// Reliability of what people depend on.
        "reliability" Reliability,
        /// Environment and climate.
        "environment" Environment,
        /// Economy as a whole.
        "economy" Economy,
        /// Government, democracy and rule of law.
        "democracy" Democracy,
        /// Norms, traditions, culture and values.
        "culture" Culture,
        /// In another regard, named in `otherDimension`.
        "other" Other,
    }
}
