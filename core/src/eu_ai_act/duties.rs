//! Duties under the EU AI Act, with the day from which each applies to the system.

use super::classification::{Class, Classification, Place};
use super::classify::holds_role;
use super::law::Version;
use super::starts;
use super::steps::{Shown, provision};
use crate::language::{Phrase, phrases};
use crate::model::{AiSystem, AnnexIiiArea, EuAiAct, EuAiActRole, TransparencyDuty};
use crate::read::{Date, vocabulary};

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
    NATIONAL_REGISTRATION = "registration at national level";
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
    Undecided(Place),
}

/// A duty of the organization toward an AI system.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Duty {
    /// Article and paragraph, as in `Art.50(1)`.
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

impl Duty {
    /// Whether it is of that article, as in `Art.50`, or of that paragraph.
    pub fn is_of(&self, article: &str) -> bool {
        self.provision.strip_prefix(article).is_some_and(|rest| rest.is_empty() || rest.starts_with('('))
    }

    /// Whether it applies on a day.
    pub fn applies_by(&self, on: Date) -> bool {
        matches!(self.applies, Applies::From(from) if from <= on)
    }

    /// Whether it is open if the duty is there at all, not only from when.
    pub(crate) fn is_open(&self) -> bool {
        let facts = [EuAiAct::PRODUCTS.any(), EuAiAct::ANNEX_I.any(), EuAiAct::ANNEX_III.any()];
        matches!(self.applies, Applies::Undecided(place) if facts.contains(&place.field) || place.of == super::Holder::Organization)
    }
}

/// When the duty is there at all.
#[derive(Clone, Copy)]
pub(super) enum For {
    Any,
    High,
    /// A use of Annex III outside point 2, which Articles 49(1), 49(3) and 86 leave out.
    Listed,
    CriticalInfrastructure,
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
    ("Art.6(4)", NOT_HIGH_RISK, Addressee::Provider, For::Exempt),
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
    ("Art.49(1)", REGISTRATION, Addressee::Provider, For::Listed),
    ("Art.49(2)", REGISTRATION, Addressee::Provider, For::Exempt),
    ("Art.49(3)", REGISTRATION, Addressee::Deployer, For::PublicBody),
    ("Art.49(5)", NATIONAL_REGISTRATION, Addressee::Provider, For::CriticalInfrastructure),
    ("Art.50(1)", INTERACTION, Addressee::Provider, For::Transparency(TransparencyDuty::InteractsWithPeople)),
    ("Art.50(2)", SYNTHETIC, Addressee::Provider, For::Transparency(TransparencyDuty::SyntheticContent)),
    ("Art.50(3)", EMOTION, Addressee::Deployer, For::Transparency(TransparencyDuty::EmotionOrBiometric)),
    ("Art.50(4)", DEEP_FAKE, Addressee::Deployer, For::Transparency(TransparencyDuty::DeepFake)),
    ("Art.50(4)", PUBLIC_INTEREST, Addressee::Deployer, For::Transparency(TransparencyDuty::PublicInterestText)),
    ("Art.53", GPAI, Addressee::GpaiProvider, For::Gpai),
    ("Art.55", SYSTEMIC, Addressee::GpaiProvider, For::Systemic),
    ("Art.72", MONITORING, Addressee::Provider, For::High),
    ("Art.73", INCIDENTS, Addressee::Provider, For::High),
    ("Art.86", EXPLANATION, Addressee::Deployer, For::Listed),
];

/// What is known of whether a duty is there; open while that field decides and is not recorded.
enum There {
    Yes,
    No,
    Open(Place),
}

impl From<bool> for There {
    fn from(there: bool) -> There {
        if there { There::Yes } else { There::No }
    }
}

/// The duties of the organization toward a system of these classes, by its seat and the state of the law.
pub(super) fn duties(
    system: &AiSystem,
    facts: &EuAiAct,
    it: &Classification,
    shown: &Shown,
    (in_union, law): (Option<bool>, &Version),
) -> Vec<Duty> {
    let mut all = Vec::new();
    let operator = Addressee::Operator;
    for present in &shown.practices {
        let provision = present.practice.map_or("Art.5(1)", provision);
        let (applies, rests_on) = starts::from(present.since);
        all.push(Duty { provision, what: PROHIBITED, addressee: operator, applies, rests_on });
    }
    for (provision, what, addressee, when) in ROWS.iter().filter(|row| addressed(it, row.2)) {
        let (applies, rests_on) = match there(facts, it, shown, in_union, *when) {
            There::No => continue,
            There::Yes => starts::start(system, facts, *when, it, law),
            There::Open(place) => (Applies::Undecided(place), starts::rests_on(it, law)),
        };
        all.push(Duty { provision, what: *what, addressee: *addressee, applies, rests_on });
    }
    all
}

fn addressed(it: &Classification, who: Addressee) -> bool {
    let (provider, deployer) = (holds_role(it, EuAiActRole::Provider), holds_role(it, EuAiActRole::Deployer));
    match who {
        Addressee::Operator | Addressee::GpaiProvider => true,
        Addressee::ProviderOrDeployer => provider || deployer,
        // Under Art. 25(3) the manufacturer of the product is the provider.
        Addressee::Provider => provider || holds_role(it, EuAiActRole::ProductManufacturer),
        Addressee::Deployer => deployer,
        Addressee::Importer => holds_role(it, EuAiActRole::Importer),
        Addressee::Distributor => holds_role(it, EuAiActRole::Distributor),
    }
}

fn there(facts: &EuAiAct, it: &Classification, shown: &Shown, in_union: Option<bool>, when: For) -> There {
    let has = |class| it.holds.contains(&class);
    // Of the rest of the Act, products of Section B see next to nothing (Art. 2(2)); a model is a thing of its own.
    if shown.section_b_only() && !matches!(when, For::Gpai | For::Systemic) {
        return There::No;
    }
    let annex_iii = has(Class::HighRiskAnnexIii);
    let high = annex_iii || has(Class::HighRiskAnnexI);
    // While the section is not known and no use of Annex III makes it high-risk, it may be that little applies.
    if shown.section_open
        && !shown.section_a
        && !annex_iii
        && matches!(when, For::Any | For::High | For::OutsideUnion | For::Transparency(_))
    {
        let at = if facts.products.is_empty() { EuAiAct::ANNEX_I.any() } else { EuAiAct::PRODUCTS.any() };
        let may = !matches!(when, For::Transparency(duty) if !shown.transparency.contains(&duty));
        return if may && !(matches!(when, For::OutsideUnion) && in_union == Some(true)) { There::Open(Place::of(at)) } else { There::No };
    }
    let public = facts.used_by_public_authority == Some(true);
    let infrastructure = |area: Option<AnnexIiiArea>| area == Some(AnnexIiiArea::CriticalInfrastructure);
    let elsewhere = shown.uses.iter().any(|one| !infrastructure(one.area));
    match when {
        For::Any => (!has(Class::OutOfScope)).into(),
        For::High => high.into(),
        For::Listed => elsewhere.into(),
        For::CriticalInfrastructure => shown.uses.iter().any(|one| infrastructure(one.area)).into(),
        For::Rights => rights(shown, public && elsewhere),
        For::PublicBody => (public && elsewhere).into(),
        For::OutsideUnion => match in_union {
            _ if !high => There::No,
            Some(inside) => (!inside).into(),
            None => There::Open(Place::sites()),
        },
        For::Exempt => (has(Class::Exempt) && !high).into(),
        For::Transparency(duty) => shown.transparency.contains(&duty).into(),
        For::Gpai => (has(Class::Gpai) || has(Class::GpaiSystemicRisk)).into(),
        For::Systemic => has(Class::GpaiSystemicRisk).into(),
    }
}

/// Article 27: public bodies, and everyone for creditworthiness (5(b)) and life and health insurance (5(c)).
fn rights(shown: &Shown, public: bool) -> There {
    let credit_or_insurance = |one: &super::steps::Use| {
        let (credit, insurance) = (one.is(AnnexIiiArea::EssentialServices, b'b'), one.is(AnnexIiiArea::EssentialServices, b'c'));
        if credit == Some(true) || insurance == Some(true) { Some(true) } else { credit.and(insurance) }
    };
    match shown.uses.iter().map(credit_or_insurance).collect::<Vec<_>>() {
        _ if public => There::Yes,
        all if all.contains(&Some(true)) => There::Yes,
        all if all.contains(&None) => There::Open(Place::of(EuAiAct::ANNEX_III)),
        _ => There::No,
    }
}
