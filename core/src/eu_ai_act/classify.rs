//! From recorded facts to a class, step by step.

use super::duties::{Duty, duties};
use crate::language::{Phrase, phrases};
use crate::model::{AiSystem, EuAiAct, EuAiActClass, EuAiActRole, Organization};
use crate::placeholder::placeholder;
use crate::read::{AnyField, Date, Text, vocabulary};

vocabulary! {
    /// What the Act makes of a system; the later, the stricter.
    pub enum Class "euAiActFinding" {
        /// The Act does not apply (Art. 2, 3).
        "outOfScope" OutOfScope,
        /// None of the others; not a term of the Act.
        "minimal" Minimal,
        /// Annex III lists its use, and it is not high-risk all the same (Art. 6(3)).
        "exempt" Exempt,
        /// A model for general purposes that the organization provides (Art. 51 to 54).
        "gpai" Gpai,
        /// Such a model with systemic risk (Art. 51, 55).
        "gpaiSystemicRisk" GpaiSystemicRisk,
        /// Duties of transparency (Art. 50).
        "transparency" Transparency,
        /// High-risk by its use (Art. 6(2), Annex III).
        "highRiskAnnexIii" HighRiskAnnexIii,
        /// High-risk as a product or its safety component (Art. 6(1), Annex I).
        "highRiskAnnexI" HighRiskAnnexI,
        /// A prohibited practice (Art. 5).
        "prohibited" Prohibited,
    }
}

impl Class {
    /// The word under which documents record it.
    pub fn recorded(self) -> EuAiActClass {
        match self {
            Class::OutOfScope => EuAiActClass::OutOfScope,
            Class::Minimal | Class::Exempt | Class::Gpai | Class::GpaiSystemicRisk => EuAiActClass::MinimalRisk,
            Class::Transparency => EuAiActClass::LimitedRisk,
            Class::HighRiskAnnexIii | Class::HighRiskAnnexI => EuAiActClass::HighRisk,
            Class::Prohibited => EuAiActClass::Prohibited,
        }
    }
}

phrases! { pub(crate) AiActReason:
    NOTHING_STRICTER = "no fact for a stricter class is recorded";
    ACT_NOT_APPLICABLE = "the Act does not apply";
    ACT_APPLIES = "the Act applies";
    NOT_IN_UNION = "the system has no connection to the Union";
    PRACTICE_PROHIBITED = "the practice is prohibited";
    NO_PROHIBITED_PRACTICE = "no prohibited practice";
    HIGH_RISK_PRODUCT = "high-risk as a product";
    NO_THIRD_PARTY = "no third-party assessment: not high-risk as a product";
    HIGH_RISK_USE = "high-risk by its use";
    NO_EXEMPTION = "no exemption applies";
    EXEMPT = "not high-risk, although its use is listed";
    TRANSPARENCY = "people shall be informed";
    MODEL_OF_OTHERS = "the duties for the model are those of its provider";
    SYSTEMIC_RISK = "general-purpose model with systemic risk";
    SYSTEMIC_RISK_PRESUMED = "systemic risk is presumed";
    GENERAL_PURPOSE = "general-purpose model";
}

/// A recorded fact, and what follows from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// The fact: field and value.
    pub fact: String,
    /// What follows.
    pub follows: Phrase,
    /// Class that follows, if one does.
    pub of: Option<Class>,
    /// Article that says so.
    pub article: &'static str,
}

/// A fact that the classification requires and that is not recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Missing {
    /// Field of `euAiAct` in which it belongs.
    pub field: AnyField,
    /// The strictest class that it could bring.
    pub could_be: Class,
    /// Article that asks.
    pub article: &'static str,
}

/// What the facts make of a system.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Classification {
    /// The strictest class that holds; none while a missing fact could bring a stricter one, or it is not recorded whether the Act applies.
    pub class: Option<Class>,
    /// Every class that the facts show, the strictest first.
    pub holds: Vec<Class>,
    /// Roles that are recorded.
    pub roles: Vec<EuAiActRole>,
    /// How it came to that.
    pub reasons: Vec<Reason>,
    /// What is missing for a decision.
    pub missing: Vec<Missing>,
    /// Duties that follow for these classes and roles.
    pub duties: Vec<Duty>,
}

impl Classification {
    /// The strictest class that the facts show already, even if it is not decided.
    pub fn at_least(&self) -> Option<Class> {
        self.holds.first().copied()
    }

    /// Whether the facts show a high-risk system.
    pub fn high_risk(&self) -> bool {
        self.holds.iter().any(|class| class.recorded() == EuAiActClass::HighRisk)
    }

    fn because(&mut self, field: AnyField, value: &str, follows: Phrase, article: &'static str) {
        let fact = if value.is_empty() { field.name.to_owned() } else { [field.name, ": ", value].concat() };
        self.reasons.push(Reason { fact, follows, of: None, article });
    }

    fn found(&mut self, class: Class, field: AnyField, value: &str, follows: Phrase, article: &'static str) {
        self.because(field, value, follows, article);
        self.shows(class);
    }

    /// The class follows from the fact told last.
    fn shows(&mut self, class: Class) {
        self.holds.push(class);
        if let Some(reason) = self.reasons.last_mut() {
            reason.of = Some(class);
        }
    }

    fn lacks(&mut self, field: AnyField, could_be: Class, article: &'static str) {
        self.missing.push(Missing { field, could_be, article });
    }
}

/// How strict the word is; the later, the stricter.
pub(crate) fn strictness(class: EuAiActClass) -> u8 {
    match class {
        EuAiActClass::OutOfScope => 0,
        EuAiActClass::MinimalRisk => 1,
        EuAiActClass::LimitedRisk => 2,
        EuAiActClass::HighRisk => 3,
        EuAiActClass::Prohibited => 4,
    }
}

const MEMBERS: &str = "EU AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK ";

/// Whether a code stands for the Union or one of its members.
fn member(code: &str) -> bool {
    code.len() == 2 && MEMBERS.contains(&[code, " "].concat())
}

/// Whether the organization sits in the Union; none if it says nothing about its places.
pub(crate) fn in_union(organization: Option<&Organization>) -> Option<bool> {
    let organization = organization?;
    let sites = organization.sites.iter().filter_map(|site| site.country.as_ref()).map(|country| country.as_str());
    let mut places = organization.jurisdictions.iter().map(Text::as_str).chain(sites).peekable();
    places.peek()?;
    Some(places.any(member))
}

fn says(text: &Option<Text>) -> bool {
    text.as_ref().is_some_and(|text| placeholder(text).is_none())
}

/// Classifies a system by the facts recorded about it and about the organization, as of a day. Not legal advice: see the module.
pub fn classify(system: &AiSystem, organization: Option<&Organization>, as_of: Date) -> Classification {
    let mut it = Classification::default();
    let Some(facts) = system.eu_ai_act.as_deref() else {
        it.lacks(AiSystem::EU_AI_ACT.any(), Class::Prohibited, "Art. 2");
        return it;
    };
    it.roles.clone_from(&facts.roles);
    let seat = in_union(organization);
    match applies(&mut it, system, facts, seat) {
        Some(false) => it.class = Some(Class::OutOfScope),
        scope => {
            practices(&mut it, facts, as_of);
            product(&mut it, facts);
            use_case(&mut it, facts);
            transparency(&mut it, facts);
            general_purpose(&mut it, facts);
            if facts.classified_on.is_none_or(|on| on > as_of) {
                it.lacks(EuAiAct::CLASSIFIED_ON.any(), Class::HighRiskAnnexI, "Art. 6");
            }
            if it.holds.is_empty() {
                it.found(Class::Minimal, EuAiAct::CLASSIFIED_ON.any(), "", NOTHING_STRICTER, "Art. 6, 50");
            }
            crate::order::sort_by(&mut it.holds, &mut |a, b| b.cmp(a));
            let strictest = it.at_least();
            let lifts = |missing: &Missing| {
                strictest.is_none_or(|class| {
                    strictness(missing.could_be.recorded()) > strictness(class.recorded())
                        // A model for general purposes has no word of its own.
                        || missing.could_be > class && missing.could_be <= Class::GpaiSystemicRisk
                })
            };
            it.class = strictest.filter(|_| scope.is_some() && !it.missing.iter().any(lifts));
        }
    }
    if facts.roles.is_empty() && it.class != Some(Class::OutOfScope) {
        it.lacks(EuAiAct::ROLES.any(), Class::OutOfScope, "Art. 3");
    }
    it.duties = duties(system, facts, &it.holds, seat);
    it
}

/// Whether the Act applies; none if that is not recorded.
fn applies(it: &mut Classification, system: &AiSystem, facts: &EuAiAct, seat: Option<bool>) -> Option<bool> {
    if says(&facts.out_of_scope_reason) {
        it.found(Class::OutOfScope, EuAiAct::OUT_OF_SCOPE_REASON.any(), "", ACT_NOT_APPLICABLE, "Art. 2, 3");
        return Some(false);
    }
    let country = |deployment: &'_ crate::model::Deployment| deployment.country.clone().filter(|country| member(country.as_str()));
    if facts.output_used_in_union == Some(true) {
        it.because(EuAiAct::OUTPUT_USED_IN_UNION.any(), "true", ACT_APPLIES, "Art. 2(1)(c)");
    } else if facts.placed_on_market_on.is_some() {
        it.because(EuAiAct::PLACED_ON_MARKET_ON.any(), "", ACT_APPLIES, "Art. 2(1)(a)");
    } else if let Some(country) = system.deployments.iter().find_map(country) {
        it.because(AiSystem::DEPLOYMENTS.any(), country.as_str(), ACT_APPLIES, "Art. 2(1)(a)");
    } else if facts.roles.contains(&EuAiActRole::Deployer) && seat == Some(true) {
        it.because(EuAiAct::ROLES.any(), EuAiActRole::Deployer.as_str(), ACT_APPLIES, "Art. 2(1)(b)");
    } else if let Some(role) = facts.roles.iter().find(|role| matches!(role, EuAiActRole::Importer | EuAiActRole::AuthorisedRepresentative))
    {
        it.because(EuAiAct::ROLES.any(), role.as_str(), ACT_APPLIES, "Art. 2(1)(d), (f)");
    } else if facts.output_used_in_union == Some(false) && (seat == Some(false) || !facts.roles.is_empty()) {
        it.found(Class::OutOfScope, EuAiAct::OUTPUT_USED_IN_UNION.any(), "false", NOT_IN_UNION, "Art. 2(1)");
        return Some(false);
    } else {
        it.lacks(EuAiAct::OUTPUT_USED_IN_UNION.any(), Class::Prohibited, "Art. 2(1)");
        return None;
    }
    Some(true)
}

fn practices(it: &mut Classification, facts: &EuAiAct, as_of: Date) {
    let first = facts.prohibited_practices.first().map_or("", |practice| practice.as_str());
    match facts.practice_present {
        Some(true) => it.found(Class::Prohibited, EuAiAct::PROHIBITED_PRACTICES.any(), first, PRACTICE_PROHIBITED, "Art. 5(1)"),
        Some(false) => it.because(EuAiAct::PRACTICE_PRESENT.any(), "false", NO_PROHIBITED_PRACTICE, "Art. 5(1)"),
        None if !first.is_empty() => it.lacks(EuAiAct::PRACTICE_PRESENT.any(), Class::Prohibited, "Art. 5(1)"),
        None if facts.screened_on.is_none_or(|on| on > as_of) => it.lacks(EuAiAct::SCREENED_ON.any(), Class::Prohibited, "Art. 5(1)"),
        None => it.because(EuAiAct::SCREENED_ON.any(), "", NO_PROHIBITED_PRACTICE, "Art. 5(1)"),
    }
}

fn product(it: &mut Classification, facts: &EuAiAct) {
    let act = facts.annex_i.first().map_or("", |act| act.as_str());
    match (facts.safety_component, act, facts.third_party_assessment) {
        (Some(false), ..) | (None, "", _) => {}
        (None, ..) => it.lacks(EuAiAct::SAFETY_COMPONENT.any(), Class::HighRiskAnnexI, "Art. 6(1)(a)"),
        (Some(true), "", _) => it.lacks(EuAiAct::ANNEX_I.any(), Class::HighRiskAnnexI, "Art. 6(1)(a)"),
        (Some(true), _, None) => it.lacks(EuAiAct::THIRD_PARTY_ASSESSMENT.any(), Class::HighRiskAnnexI, "Art. 6(1)(b)"),
        (Some(true), act, Some(true)) => it.found(Class::HighRiskAnnexI, EuAiAct::ANNEX_I.any(), act, HIGH_RISK_PRODUCT, "Art. 6(1)"),
        (Some(true), act, Some(false)) => it.because(EuAiAct::ANNEX_I.any(), act, NO_THIRD_PARTY, "Art. 6(1)(b)"),
    }
}

fn use_case(it: &mut Classification, facts: &EuAiAct) {
    let Some(listed) = facts.annex_iii.first() else { return };
    let area = listed.area.map_or("", |area| area.as_str());
    let exemption = facts.exemption.as_deref();
    let condition = exemption.and_then(|exemption| exemption.condition);
    match (exemption, facts.profiling) {
        (None, _) => it.found(Class::HighRiskAnnexIii, EuAiAct::ANNEX_III.any(), area, HIGH_RISK_USE, "Art. 6(2)"),
        (Some(_), Some(true)) => {
            it.found(Class::HighRiskAnnexIii, EuAiAct::ANNEX_III.any(), area, HIGH_RISK_USE, "Art. 6(2)");
            it.because(EuAiAct::PROFILING.any(), "true", NO_EXEMPTION, "Art. 6(3)");
        }
        (Some(_), None) => it.lacks(EuAiAct::PROFILING.any(), Class::HighRiskAnnexIii, "Art. 6(3)"),
        (Some(exemption), Some(false)) => match condition {
            Some(condition) if says(&exemption.reason) || exemption.document.is_some() => {
                it.found(Class::Exempt, EuAiAct::EXEMPTION.any(), condition.as_str(), EXEMPT, "Art. 6(3)");
            }
            _ => it.lacks(EuAiAct::EXEMPTION.any(), Class::HighRiskAnnexIii, "Art. 6(3), 6(4)"),
        },
    }
}

fn transparency(it: &mut Classification, facts: &EuAiAct) {
    for duty in &facts.transparency_duties {
        it.because(EuAiAct::TRANSPARENCY_DUTIES.any(), duty.as_str(), TRANSPARENCY, "Art. 50");
    }
    if !facts.transparency_duties.is_empty() {
        it.shows(Class::Transparency);
    }
}

fn general_purpose(it: &mut Classification, facts: &EuAiAct) {
    let Some(model) = facts.gpai.as_deref() else { return };
    let compute = model.training_compute.as_ref().and_then(|text| beyond_threshold(text));
    match (model.provider, model.systemic_risk, compute) {
        (Some(false), ..) => it.because(EuAiAct::GPAI.any(), "provider: false", MODEL_OF_OTHERS, "Art. 3(66), 53"),
        (None, ..) => it.lacks(EuAiAct::GPAI.any(), Class::GpaiSystemicRisk, "Art. 3(3), 51"),
        (_, Some(true), _) => it.found(Class::GpaiSystemicRisk, EuAiAct::GPAI.any(), "systemicRisk: true", SYSTEMIC_RISK, "Art. 51(1)"),
        // The provider may rebut it before the Commission (Art. 52(2)); until then it is presumed.
        (_, _, Some(true)) => {
            it.found(Class::GpaiSystemicRisk, EuAiAct::GPAI.any(), "trainingCompute > 1e25", SYSTEMIC_RISK_PRESUMED, "Art. 51(2)")
        }
        (_, None, None) => {
            it.found(Class::Gpai, EuAiAct::GPAI.any(), "provider: true", GENERAL_PURPOSE, "Art. 53");
            it.lacks(EuAiAct::GPAI.any(), Class::GpaiSystemicRisk, "Art. 51");
        }
        _ => it.found(Class::Gpai, EuAiAct::GPAI.any(), "provider: true", GENERAL_PURPOSE, "Art. 53"),
    }
}

/// Whether a number such as `3.2e24` is above 1e25 (Art. 51(2)); none if it is no such number.
pub(crate) fn beyond_threshold(text: &str) -> Option<bool> {
    let (number, power) = text.trim().split_once(['e', 'E']).unwrap_or((text.trim(), "0"));
    let power: i32 = power.parse().ok()?;
    let (whole, part) = number.split_once('.').unwrap_or((number, ""));
    let digits: Vec<u8> = whole.bytes().chain(part.bytes()).filter(|b| *b != b'_' && *b != b' ').collect();
    if digits.is_empty() || !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let zeros = digits.iter().take_while(|digit| **digit == b'0').count();
    let places = digits.len() - part.len();
    let order = i32::try_from(places).ok()? - i32::try_from(zeros).ok()? - 1 + power;
    let significant = digits.get(zeros..).unwrap_or_default();
    let exactly_one = significant.first() == Some(&b'1') && significant.iter().skip(1).all(|digit| *digit == b'0');
    Some(!significant.is_empty() && (order > 25 || order == 25 && !exactly_one))
}
