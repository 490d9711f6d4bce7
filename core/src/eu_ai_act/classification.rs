//! What a classification consists of: classes, reasons, missing facts.

use super::duties::Duty;
use crate::language::Phrase;
use crate::model::{AiSystem, Article5Element, EuAiAct, EuAiActClass, EuAiActRole, Organization};
use crate::read::{AnyField, vocabulary};

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

/// A field with a fact, or in which one belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The record that has the field.
    pub of: Holder,
    /// The field.
    pub field: AnyField,
    /// Position in its list, and the field of the record there.
    pub item: Option<(usize, AnyField)>,
}

/// The record in which a fact stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holder {
    /// `euAiAct` of the system.
    Facts,
    /// The system.
    System,
    /// The organization.
    Organization,
}

impl Place {
    /// A field of `euAiAct`.
    pub(crate) fn of(field: impl Into<AnyField>) -> Place {
        Place { of: Holder::Facts, field: field.into(), item: None }
    }

    /// A field of the system.
    pub(crate) fn system(field: impl Into<AnyField>) -> Place {
        Place { of: Holder::System, ..Place::of(field) }
    }

    /// Where the organization works.
    pub(crate) fn sites() -> Place {
        Place { of: Holder::Organization, ..Place::of(Organization::SITES) }
    }

    /// A field of a record in a list of `euAiAct`.
    pub(crate) fn item(list: impl Into<AnyField>, at: usize, field: impl Into<AnyField>) -> Place {
        Place { item: Some((at, field.into())), ..Place::of(list) }
    }

    /// How people name it: `annexIII[0].point`.
    pub fn name(&self) -> String {
        match self.item {
            None => self.field.name.to_owned(),
            Some((at, field)) => format!("{}[{at}].{}", self.field.name, field.name),
        }
    }

    /// The field that is asked for, of whatever record.
    pub fn asked(&self) -> AnyField {
        self.item.map_or(self.field, |(_, field)| field)
    }

    /// JSON Pointer, for the system at that position of the document.
    pub fn pointer(&self, system: usize) -> String {
        let mut at = match self.of {
            Holder::Organization => "/organization".to_owned(),
            Holder::System => format!("/aiSystems/{system}"),
            Holder::Facts => format!("/aiSystems/{system}/{}", AiSystem::EU_AI_ACT.name),
        };
        at.push('/');
        at.push_str(self.field.name);
        if let Some((index, field)) = self.item {
            at.push_str(&format!("/{index}/{}", field.name));
        }
        at
    }
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
    /// Article, paragraph, point and section that say so.
    pub article: String,
}

/// A fact that the classification requires and that is not recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing {
    /// Where it belongs.
    pub place: Place,
    /// The strictest class that it could bring.
    pub could_be: Class,
    /// Article that asks.
    pub article: String,
    /// The element of a practice that is asked for, if it is one.
    pub element: Option<Article5Element>,
}

/// What the facts make of a system.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Classification {
    /// The strictest class that holds; none while a missing fact could bring a stricter one, or it is not recorded whether the Act applies.
    pub class: Option<Class>,
    /// Every class that the facts show, the strictest first.
    pub holds: Vec<Class>,
    /// Roles that are recorded, and that of the provider where Article 25(1) makes it of another one.
    pub roles: Vec<EuAiActRole>,
    /// How it came to that.
    pub reasons: Vec<Reason>,
    /// What is missing for a decision, in the order that decides fastest.
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

    /// Whether Article 25(1) makes the organization the provider, and the roles recorded do not say so.
    pub(crate) fn became_provider(&self, facts: &EuAiAct) -> bool {
        self.roles.contains(&EuAiActRole::Provider) && !facts.roles.contains(&EuAiActRole::Provider)
    }

    pub(super) fn because(&mut self, place: Place, value: &str, follows: Phrase, article: impl Into<String>) {
        let fact = if value.is_empty() { place.name() } else { [&place.name(), ": ", value].concat() };
        self.reasons.push(Reason { fact, follows, of: None, article: article.into() });
    }

    pub(super) fn found(&mut self, class: Class, place: Place, value: &str, follows: Phrase, article: impl Into<String>) {
        self.because(place, value, follows, article);
        self.shows(class);
    }

    /// The class follows from the fact told last.
    pub(super) fn shows(&mut self, class: Class) {
        self.holds.push(class);
        if let Some(reason) = self.reasons.last_mut() {
            reason.of = Some(class);
        }
    }

    pub(super) fn lacks(&mut self, place: Place, could_be: Class, article: impl Into<String>) {
        self.missing.push(Missing { place, could_be, article: article.into(), element: None });
    }
}
