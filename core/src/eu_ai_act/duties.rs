//! Duties under the EU AI Act, with the day from which each applies to the system.

use super::classify::Class;
use super::law::{self, Day};
use crate::language::{Phrase, phrases};
use crate::model::{AiSystem, AnnexIiiArea, EuAiAct, EuAiActRole, TransparencyDuty};
use crate::read::{AnyField, Date, openness, vocabulary};

vocabulary! {
    /// Whom a duty addresses.
    pub enum Addressee "euAiActAddressee" {
        /// Everyone who has to do with the system.
        "operator" Operator,
        /// Those who provide it, or use it under their own authority.
        "providerOrDeployer" ProviderOrDeployer,
        /// The provider.
        "provider" Provider,
        /// The deployer.
        "deployer" Deployer,
        /// The importer.
        "importer" Importer,
        /// The distributor.
        "distributor" Distributor,
        /// The provider of the model for general purposes.
        "gpaiProvider" GpaiProvider,
    }
}

phrases! { pub(crate) AiActDuty:
    LITERACY = "AI literacy measures";
    PROHIBITED = "prohibition of placing on the market, putting into service and use";
    NOT_HIGH_RISK = "documented assessment that the system is not high-risk";
    RISK_MANAGEMENT = "risk management system";
    DATA_GOVERNANCE = "data governance";
    TECHNICAL_DOCUMENTATION = "technical documentation";
    LOGGING = "logging of events";
    INSTRUCTIONS = "instructions for use for deployers";
    OVERSIGHT = "design for human oversight";
    ACCURACY = "accuracy, robustness and cybersecurity";
    QUALITY_MANAGEMENT = "quality management system";
    REPRESENTATIVE = "authorised representative";
    IMPORTER = "verifications by the importer";
    DISTRIBUTOR = "verifications by the distributor";
    DEPLOYER = "use in accordance with the instructions, human oversight and logs";
    RIGHTS = "fundamental rights impact assessment";
    CONFORMITY = "conformity assessment";
    DECLARATION = "EU declaration of conformity";
    CE_MARKING = "CE marking";
    REGISTRATION = "registration in the EU database";
    INTERACTION = "informing people that they interact with an AI system";
    SYNTHETIC = "marking of synthetic content";
    EMOTION = "informing people of emotion recognition or biometric categorisation";
    DEEP_FAKE = "disclosure of deep fakes";
    PUBLIC_INTEREST = "disclosure of generated text on matters of public interest";
    GPAI = "documentation, copyright policy and summary of training content";
    SYSTEMIC = "evaluation and mitigation of systemic risk";
    MONITORING = "post-market monitoring";
    INCIDENTS = "reporting of serious incidents";
    EXPLANATION = "explanation of individual decision-making";
}

/// From when a duty applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Applies {
    /// From that day on.
    From(Date),
    /// Not before the design of the system changes significantly (Art. 111(2)).
    OnSignificantChange,
    /// It depends on a fact that is not recorded.
    Undecided(AnyField),
}

/// A duty of the organization toward an AI system.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Duty {
    /// Article, as in `Art.43`.
    pub provision: &'static str,
    /// What it asks for.
    pub what: Phrase,
    /// Whom it addresses.
    pub addressee: Addressee,
    /// From when it applies to the system.
    pub applies: Applies,
    /// Act and article that set that date, as in `2024/1689, Art. 113(a)`.
    pub rests_on: &'static str,
}

/// When the duty is there at all.
#[derive(Clone, Copy)]
enum For {
    Any,
    Prohibited,
    High,
    AnnexIii,
    Rights,
    PublicBody,
    OutsideUnion,
    Exempt,
    Transparency(TransparencyDuty),
    Gpai,
    Systemic,
}

type Row = (&'static str, Phrase, Addressee, For);

const ROWS: &[Row] = &[
    ("Art.4", LITERACY, Addressee::ProviderOrDeployer, For::Any),
    ("Art.5", PROHIBITED, Addressee::Operator, For::Prohibited),
    ("Art.6", NOT_HIGH_RISK, Addressee::Provider, For::Exempt),
    ("Art.9", RISK_MANAGEMENT, Addressee::Provider, For::High),
    ("Art.10", DATA_GOVERNANCE, Addressee::Provider, For::High),
    ("Art.11", TECHNICAL_DOCUMENTATION, Addressee::Provider, For::High),
    ("Art.12", LOGGING, Addressee::Provider, For::High),
    ("Art.13", INSTRUCTIONS, Addressee::Provider, For::High),
    ("Art.14", OVERSIGHT, Addressee::Provider, For::High),
    ("Art.15", ACCURACY, Addressee::Provider, For::High),
    ("Art.17", QUALITY_MANAGEMENT, Addressee::Provider, For::High),
    ("Art.22", REPRESENTATIVE, Addressee::Provider, For::OutsideUnion),
    ("Art.23", IMPORTER, Addressee::Importer, For::High),
    ("Art.24", DISTRIBUTOR, Addressee::Distributor, For::High),
    ("Art.26", DEPLOYER, Addressee::Deployer, For::High),
    ("Art.27", RIGHTS, Addressee::Deployer, For::Rights),
    ("Art.43", CONFORMITY, Addressee::Provider, For::High),
    ("Art.47", DECLARATION, Addressee::Provider, For::High),
    ("Art.48", CE_MARKING, Addressee::Provider, For::High),
    ("Art.49", REGISTRATION, Addressee::Provider, For::AnnexIii),
    ("Art.49", REGISTRATION, Addressee::Provider, For::Exempt),
    ("Art.49", REGISTRATION, Addressee::Deployer, For::PublicBody),
    ("Art.50", INTERACTION, Addressee::Provider, For::Transparency(TransparencyDuty::InteractsWithPeople)),
    ("Art.50", SYNTHETIC, Addressee::Provider, For::Transparency(TransparencyDuty::SyntheticContent)),
    ("Art.50", EMOTION, Addressee::Deployer, For::Transparency(TransparencyDuty::EmotionOrBiometric)),
    ("Art.50", DEEP_FAKE, Addressee::Deployer, For::Transparency(TransparencyDuty::DeepFake)),
    ("Art.50", PUBLIC_INTEREST, Addressee::Deployer, For::Transparency(TransparencyDuty::PublicInterestText)),
    ("Art.53", GPAI, Addressee::GpaiProvider, For::Gpai),
    ("Art.55", SYSTEMIC, Addressee::GpaiProvider, For::Systemic),
    ("Art.72", MONITORING, Addressee::Provider, For::High),
    ("Art.73", INCIDENTS, Addressee::Provider, For::High),
    ("Art.86", EXPLANATION, Addressee::Deployer, For::AnnexIii),
];

/// The duties of the organization toward a system of these classes.
pub(super) fn duties(system: &AiSystem, facts: &EuAiAct, holds: &[Class], in_union: Option<bool>) -> Vec<Duty> {
    let has = |class| holds.contains(&class);
    let annex_iii = has(Class::HighRiskAnnexIii);
    let high = annex_iii || has(Class::HighRiskAnnexI);
    let public = facts.used_by_public_authority == Some(true);
    let point = |point: &str| facts.annex_iii.iter().any(|used| used.point.as_ref().is_some_and(|text| is_point(text, point)));
    // Article 27 leaves critical infrastructure out.
    let touches_people = facts.annex_iii.iter().any(|used| used.area != Some(AnnexIiiArea::CriticalInfrastructure));
    let there = |when: For| match when {
        For::Any => !has(Class::OutOfScope),
        For::Prohibited => has(Class::Prohibited),
        For::High => high,
        For::AnnexIii => annex_iii,
        For::Rights => annex_iii && (public && touches_people || point("5b") || point("5c")),
        For::PublicBody => annex_iii && public,
        For::OutsideUnion => high && in_union == Some(false),
        For::Exempt => has(Class::Exempt) && !high,
        For::Transparency(duty) => has(Class::Transparency) && facts.transparency_duties.contains(&duty),
        For::Gpai => has(Class::Gpai) || has(Class::GpaiSystemicRisk),
        For::Systemic => has(Class::GpaiSystemicRisk),
    };
    let holds_role = |role| facts.roles.contains(&role);
    let (provider, deployer) = (holds_role(EuAiActRole::Provider), holds_role(EuAiActRole::Deployer));
    let addressed = |who: Addressee| match who {
        Addressee::Operator | Addressee::GpaiProvider => true,
        Addressee::ProviderOrDeployer => provider || deployer,
        // Under Art. 25(3) the manufacturer of the product is the provider.
        Addressee::Provider => provider || holds_role(EuAiActRole::ProductManufacturer),
        Addressee::Deployer => deployer,
        Addressee::Importer => holds_role(EuAiActRole::Importer),
        Addressee::Distributor => holds_role(EuAiActRole::Distributor),
    };
    let rows = ROWS.iter().filter(|row| there(row.3) && addressed(row.2));
    rows.map(|(provision, what, addressee, when)| {
        let (applies, rests_on) = start(system, facts, *when, annex_iii);
        Duty { provision, what: *what, addressee: *addressee, applies, rests_on }
    })
    .collect()
}

/// Whether the text names that point, as in `5(b)`, `5 b` or `Annex III, 5(b)`.
fn is_point(text: &str, point: &str) -> bool {
    let bare: String = text.chars().filter(char::is_ascii_alphanumeric).collect();
    bare.ends_with(point)
}

fn from(day: Day) -> (Applies, &'static str) {
    (Applies::From(day.date()), day.rests_on)
}

/// Depends on whether the thing was on the market before `new`: older things have until `old`.
fn by_age(placed: Option<Date>, new: Day, old: Day, fact: AnyField) -> (Applies, &'static str) {
    match placed.map(|placed| openness::noticed(|| placed < new.date())) {
        // A year or a month around the day leaves it as open as no date.
        None | Some((_, true)) => (Applies::Undecided(fact), new.rests_on),
        Some((true, false)) => from(old),
        Some((false, false)) => from(new),
    }
}

fn start(system: &AiSystem, facts: &EuAiAct, when: For, annex_iii: bool) -> (Applies, &'static str) {
    let placed = facts.placed_on_market_on;
    match when {
        For::Any => from(law::FIRST),
        For::Prohibited => from(practices(facts)),
        For::Exempt => from(law::ANNEX_III),
        For::Transparency(TransparencyDuty::SyntheticContent) => {
            by_age(placed, law::GENERAL, law::OLDER_GENERATORS, EuAiAct::PLACED_ON_MARKET_ON.any())
        }
        For::Transparency(_) => from(law::GENERAL),
        For::Gpai | For::Systemic => {
            by_age(facts.gpai.as_deref().and_then(|model| model.placed_on_market_on), law::GPAI, law::OLDER_GPAI, EuAiAct::GPAI.any())
        }
        For::High | For::AnnexIii | For::Rights | For::PublicBody | For::OutsideUnion => {
            high_risk(system, facts, if annex_iii { law::ANNEX_III } else { law::ANNEX_I })
        }
    }
}

/// The day from which the practices recorded are prohibited.
pub(crate) fn practices(facts: &EuAiAct) -> Day {
    let added = |practice: &crate::model::ProhibitedPractice| *practice == crate::model::ProhibitedPractice::SyntheticAbuse;
    let only_added = !facts.prohibited_practices.is_empty() && facts.prohibited_practices.iter().all(added);
    if only_added { law::ADDED_PRACTICES } else { law::FIRST }
}

/// Systems that were there before the day are caught when their design changes significantly, or by 2030 in the hands of authorities.
fn high_risk(system: &AiSystem, facts: &EuAiAct, day: Day) -> (Applies, &'static str) {
    const OLDER: &str = "2024/1689, Art. 111(2)";
    match facts.placed_on_market_on.map(|placed| openness::noticed(|| placed >= day.date())) {
        None | Some((_, true)) => return (Applies::Undecided(EuAiAct::PLACED_ON_MARKET_ON.any()), OLDER),
        Some((true, false)) => return from(day),
        Some((false, false)) => {}
    }
    let (changed, vague) = openness::noticed(|| system.last_significant_change.filter(|on| *on >= day.date()));
    match (changed, facts.used_by_public_authority) {
        _ if vague => (Applies::Undecided(AiSystem::LAST_SIGNIFICANT_CHANGE.any()), OLDER),
        (Some(changed), _) => (Applies::From(changed), OLDER),
        (None, Some(true)) => from(law::OLDER_PUBLIC),
        (None, Some(false)) => (Applies::OnSignificantChange, OLDER),
        (None, None) => (Applies::Undecided(EuAiAct::USED_BY_PUBLIC_AUTHORITY.any()), OLDER),
    }
}
