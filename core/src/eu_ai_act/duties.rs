//! Duties under the EU AI Act, with the day from which each applies to the system.

use super::classify::Class;
use super::law::{self, Day};
use crate::model::{AiSystem, AnnexIiiArea, EuAiAct, EuAiActRole, TransparencyDuty};
use crate::read::{AnyField, Date, vocabulary};

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
    pub what: &'static str,
    /// Whom it addresses.
    pub addressee: Addressee,
    /// From when it applies to the system.
    pub applies: Applies,
    /// What that day rests on.
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

type Row = (&'static str, &'static str, Addressee, For);

const ROWS: &[Row] = &[
    ("Art.4", "measures for AI literacy", Addressee::ProviderOrDeployer, For::Any),
    ("Art.5", "no placing on the market, no putting into service, no use", Addressee::Operator, For::Prohibited),
    ("Art.6", "documented assessment that it is not high-risk", Addressee::Provider, For::Exempt),
    ("Art.9", "risk management system", Addressee::Provider, For::High),
    ("Art.10", "data governance", Addressee::Provider, For::High),
    ("Art.11", "technical documentation", Addressee::Provider, For::High),
    ("Art.12", "logging of events", Addressee::Provider, For::High),
    ("Art.13", "instructions for deployers", Addressee::Provider, For::High),
    ("Art.14", "design for human oversight", Addressee::Provider, For::High),
    ("Art.15", "accuracy, robustness, cybersecurity", Addressee::Provider, For::High),
    ("Art.17", "quality management system", Addressee::Provider, For::High),
    ("Art.22", "authorised representative", Addressee::Provider, For::OutsideUnion),
    ("Art.23", "checks of the importer", Addressee::Importer, For::High),
    ("Art.24", "checks of the distributor", Addressee::Distributor, For::High),
    ("Art.26", "use as instructed, human oversight, logs", Addressee::Deployer, For::High),
    ("Art.27", "fundamental rights impact assessment", Addressee::Deployer, For::Rights),
    ("Art.43", "conformity assessment", Addressee::Provider, For::High),
    ("Art.47", "EU declaration of conformity", Addressee::Provider, For::High),
    ("Art.48", "CE marking", Addressee::Provider, For::High),
    ("Art.49", "registration in the EU database", Addressee::Provider, For::AnnexIii),
    ("Art.49", "registration in the EU database", Addressee::Provider, For::Exempt),
    ("Art.49", "registration in the EU database", Addressee::Deployer, For::PublicBody),
    ("Art.50", "telling people that they deal with AI", Addressee::Provider, For::Transparency(TransparencyDuty::InteractsWithPeople)),
    ("Art.50", "marking of synthetic content", Addressee::Provider, For::Transparency(TransparencyDuty::SyntheticContent)),
    (
        "Art.50",
        "telling people that emotions or traits are read",
        Addressee::Deployer,
        For::Transparency(TransparencyDuty::EmotionOrBiometric),
    ),
    ("Art.50", "disclosing deep fakes", Addressee::Deployer, For::Transparency(TransparencyDuty::DeepFake)),
    (
        "Art.50",
        "disclosing generated texts of public interest",
        Addressee::Deployer,
        For::Transparency(TransparencyDuty::PublicInterestText),
    ),
    ("Art.53", "documentation, copyright policy, summary of training content", Addressee::GpaiProvider, For::Gpai),
    ("Art.55", "evaluation and mitigation of systemic risk", Addressee::GpaiProvider, For::Systemic),
    ("Art.72", "post-market monitoring", Addressee::Provider, For::High),
    ("Art.73", "reports of serious incidents", Addressee::Provider, For::High),
    ("Art.86", "explanation of decisions", Addressee::Deployer, For::AnnexIii),
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
        Duty { provision, what, addressee: *addressee, applies, rests_on }
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
    match placed {
        None => (Applies::Undecided(fact), new.rests_on),
        Some(placed) if placed < new.date() => from(old),
        Some(_) => from(new),
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
    const OLDER: &str = "Regulation (EU) 2024/1689, Art. 111(2)";
    let Some(placed) = facts.placed_on_market_on else { return (Applies::Undecided(EuAiAct::PLACED_ON_MARKET_ON.any()), OLDER) };
    if placed >= day.date() {
        return from(day);
    }
    match (system.last_significant_change.filter(|on| *on >= day.date()), facts.used_by_public_authority) {
        (Some(changed), _) => (Applies::From(changed), OLDER),
        (None, Some(true)) => from(law::OLDER_PUBLIC),
        (None, Some(false)) => (Applies::OnSignificantChange, OLDER),
        (None, None) => (Applies::Undecided(EuAiAct::USED_BY_PUBLIC_AUTHORITY.any()), OLDER),
    }
}
