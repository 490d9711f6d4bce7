//! The next fact that is worth asking for, as data for a questionnaire: what decides fastest comes first.

use super::classification::{Class, Classification, Holder, Missing, Place};
use super::classify::{classify, lifts};
use super::duties::Applies;
use crate::language::{Phrase, phrases};
use crate::model::{
    AiSystem, AnnexIProduct, AnnexIiiArea, AnnexIiiException, AnnexIiiUse, Article5Element, EuAiAct, EuAiActClass, EuAiActRole,
    Organization, PracticeFacts, ProhibitedPractice, TransparencyDuty, TransparencyException,
};
use crate::read::{AnyField, Date, vocabulary};

phrases! { pub(crate) AiActQuestion:
    FACTS = "What is recorded about this system for the EU AI Act?";
    UNION = "Is the output of the system used in the Union?";
    SCOPE_REASON = "Why does the Act not apply?";
    SITES = "In which countries does the organization have its sites?";
    ROLES = "Who is the organization toward the system: does it develop and supply it under its own name, use it, import or distribute it?";
    PRACTICES = "On which day was the system checked against each of the practices that Article 5(1) prohibits, and which does it come near?";
    WHICH_PRACTICES = "Which of the practices that it comes near is present?";
    PRACTICE = "Which practice does this entry tell of?";
    PRESENT = "Is the practice present?";
    /// {element} is what the law names of a prohibited practice.
    ELEMENT = "Is this element met: {element}?";
    SCREENED = "On which day was the system checked against this practice?";
    PRODUCTS = "Is the system a product under an act of Annex I, or a component of one?";
    ACT = "Which act of Annex I covers the product?";
    SECTION = "In which section of Annex I does the act stand?";
    IS_PRODUCT = "Is the system itself the product?";
    FAILURE = "Would its failure or malfunctioning endanger the health and safety of persons or property?";
    FUNCTION = "Is it meant to prevent or mitigate risks to the health and safety of persons or property?";
    SAFETY = "Is it a product under an act of Annex I, or a safety component of one?";
    THIRD_PARTY = "Does the act require that a third party assesses the conformity of the product?";
    USES = "For which of the uses of Annex III is the system intended?";
    POINT = "Under which point of Annex III does the use fall?";
    EXCEPTION_REASON = "Why does the exception of this point hold?";
    PROFILING = "Does the system profile natural persons?";
    EXEMPTION = "Which condition of Article 6(3) is met, why is there no significant risk of harm, and on which day was this documented?";
    TRANSPARENCY = "Does the system interact with people, generate content, recognise emotions, categorise by biometrics, or make deep fakes or texts for the public?";
    EXCEPTED = "Why does the exception from informing people hold?";
    MODEL = "Does the organization provide a model for general purposes, with which computation was it trained, and was it designated or found to have high impact?";
    PLACED = "On which day did it come on the Union market, or into service there?";
    PUBLIC = "Is it intended for public authorities?";
    CHANGED = "On which day was its design changed significantly?";
    CLASSIFIED = "On which day was the system classified?";
    CLASS = "Which class is recorded?";
}

vocabulary! {
    /// How a question is answered.
    pub enum AnswerKind "answerKind" {
        /// Yes or no.
        "yesNo" YesNo,
        /// A day.
        "day" Day,
        /// One of the choices.
        "oneOf" OneOf,
        /// Any of the choices.
        "anyOf" AnyOf,
        /// A text.
        "text" Text,
        /// A record, or a list of them, by its schema.
        "record" Record,
    }
}

/// A question to those who know the system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Where the answer belongs.
    pub place: Place,
    /// What is asked.
    pub asks: Phrase,
    /// The element of a practice that is asked for.
    pub element: Option<Article5Element>,
    /// Article that asks.
    pub article: String,
    /// How it is answered.
    pub answer: AnswerKind,
    /// What may be chosen.
    pub choices: Vec<&'static str>,
    /// The strictest class that the answer could bring; none where it decides duties and dates only.
    pub could_be: Option<Class>,
}

type Row = (AnyField, Phrase, AnswerKind);

/// Fields of `euAiAct`, the system and the organization.
const FIELDS: &[Row] = &[
    (AiSystem::EU_AI_ACT.any(), FACTS, AnswerKind::Record),
    (AiSystem::LAST_SIGNIFICANT_CHANGE.any(), CHANGED, AnswerKind::Day),
    (EuAiAct::OUTPUT_USED_IN_UNION.any(), UNION, AnswerKind::YesNo),
    (EuAiAct::OUT_OF_SCOPE_REASON.any(), SCOPE_REASON, AnswerKind::Text),
    (Organization::SITES.any(), SITES, AnswerKind::Record),
    (EuAiAct::ROLES.any(), ROLES, AnswerKind::AnyOf),
    (EuAiAct::SCREENED_ON.any(), PRACTICES, AnswerKind::Day),
    (EuAiAct::PRACTICES.any(), WHICH_PRACTICES, AnswerKind::Record),
    (EuAiAct::PRACTICE_PRESENT.any(), PRESENT, AnswerKind::YesNo),
    (EuAiAct::PRODUCTS.any(), PRODUCTS, AnswerKind::Record),
    (EuAiAct::SAFETY_COMPONENT.any(), SAFETY, AnswerKind::YesNo),
    (EuAiAct::ANNEX_I.any(), ACT, AnswerKind::Text),
    (EuAiAct::THIRD_PARTY_ASSESSMENT.any(), THIRD_PARTY, AnswerKind::YesNo),
    (EuAiAct::ANNEX_III.any(), USES, AnswerKind::AnyOf),
    (EuAiAct::PROFILING.any(), PROFILING, AnswerKind::YesNo),
    (EuAiAct::EXEMPTION.any(), EXEMPTION, AnswerKind::Record),
    (EuAiAct::TRANSPARENCY_DUTIES.any(), TRANSPARENCY, AnswerKind::AnyOf),
    (EuAiAct::GPAI.any(), MODEL, AnswerKind::Record),
    (EuAiAct::PLACED_ON_MARKET_ON.any(), PLACED, AnswerKind::Day),
    (EuAiAct::USED_BY_PUBLIC_AUTHORITY.any(), PUBLIC, AnswerKind::YesNo),
    (EuAiAct::CLASSIFIED_ON.any(), CLASSIFIED, AnswerKind::Day),
    (EuAiAct::CLASS.any(), CLASS, AnswerKind::OneOf),
];

/// Fields of records in the lists of `euAiAct`, by the list.
const ITEMS: &[(AnyField, Row)] = &[
    (EuAiAct::PRACTICES.any(), (PracticeFacts::PRACTICE.any(), PRACTICE, AnswerKind::OneOf)),
    (EuAiAct::PRACTICES.any(), (PracticeFacts::PRESENT.any(), PRESENT, AnswerKind::YesNo)),
    (EuAiAct::PRACTICES.any(), (PracticeFacts::ELEMENTS.any(), ELEMENT, AnswerKind::YesNo)),
    (EuAiAct::PRACTICES.any(), (PracticeFacts::SCREENED_ON.any(), SCREENED, AnswerKind::Day)),
    (EuAiAct::PRODUCTS.any(), (AnnexIProduct::ACT.any(), ACT, AnswerKind::Text)),
    (EuAiAct::PRODUCTS.any(), (AnnexIProduct::SECTION.any(), SECTION, AnswerKind::OneOf)),
    (EuAiAct::PRODUCTS.any(), (AnnexIProduct::IS_PRODUCT.any(), IS_PRODUCT, AnswerKind::YesNo)),
    (EuAiAct::PRODUCTS.any(), (AnnexIProduct::FAILURE_ENDANGERS.any(), FAILURE, AnswerKind::YesNo)),
    (EuAiAct::PRODUCTS.any(), (AnnexIProduct::SAFETY_FUNCTION.any(), FUNCTION, AnswerKind::YesNo)),
    (EuAiAct::PRODUCTS.any(), (AnnexIProduct::THIRD_PARTY_ASSESSMENT.any(), THIRD_PARTY, AnswerKind::YesNo)),
    (EuAiAct::ANNEX_III.any(), (AnnexIiiUse::POINT.any(), POINT, AnswerKind::Text)),
    (EuAiAct::ANNEX_III.any(), (AnnexIiiUse::EXCEPTION_REASON.any(), EXCEPTION_REASON, AnswerKind::Text)),
    (EuAiAct::ANNEX_III.any(), (AnnexIiiUse::PROFILING.any(), PROFILING, AnswerKind::YesNo)),
    (EuAiAct::ANNEX_III.any(), (AnnexIiiUse::EXEMPTION.any(), EXEMPTION, AnswerKind::Record)),
    (EuAiAct::TRANSPARENCY_EXCEPTIONS.any(), (TransparencyException::REASON.any(), EXCEPTED, AnswerKind::Text)),
];

/// The words from which an answer is chosen.
fn choices(place: Place) -> Vec<&'static str> {
    let field = (place.field, place.item.map(|(_, field)| field));
    let words = |all: crate::read::Words, count: usize| (0..count).map(|at| all.get(at)).collect();
    match field {
        (field, None) if field == EuAiAct::ROLES.any() && place.of == Holder::Facts => words(EuAiActRole::WORDS, EuAiActRole::ALL.len()),
        (field, None) if field == EuAiAct::ANNEX_III.any() => words(AnnexIiiArea::WORDS, AnnexIiiArea::ALL.len()),
        (field, None) if field == EuAiAct::TRANSPARENCY_DUTIES.any() => words(TransparencyDuty::WORDS, TransparencyDuty::ALL.len()),
        (field, None) if field == EuAiAct::CLASS.any() => words(EuAiActClass::WORDS, EuAiActClass::ALL.len()),
        (list, Some(field)) if list == EuAiAct::PRACTICES.any() && field == PracticeFacts::PRACTICE.any() => {
            words(ProhibitedPractice::WORDS, ProhibitedPractice::ALL.len())
        }
        (list, Some(field)) if list == EuAiAct::PRODUCTS.any() && field == AnnexIProduct::SECTION.any() => vec!["sectionA", "sectionB"],
        (list, Some(field)) if list == EuAiAct::ANNEX_III.any() && field == AnnexIiiUse::EXCEPTION.any() => {
            words(AnnexIiiException::WORDS, AnnexIiiException::ALL.len())
        }
        _ => Vec::new(),
    }
}

/// The question for a fact that is missing.
fn question(place: Place, article: String, element: Option<Article5Element>, could_be: Option<Class>) -> Question {
    let row = match place.item {
        Some((_, field)) => ITEMS.iter().find(|(list, row)| *list == place.field && row.0 == field).map(|(_, row)| row),
        None => FIELDS.iter().find(|row| row.0 == place.field),
    };
    let (asks, answer) = row.map_or((FACTS, AnswerKind::Record), |row| (row.1, row.2));
    Question { place, asks, element, article, answer, choices: choices(place), could_be }
}

/// The question that decides fastest: first whether the Act applies, then what could bring the strictest class, then what decides roles, duties and
/// their days, last what is to be recorded of the result. None when nothing is open.
///
/// ```
/// let aims = aimskit::read(r#"{"schemaVersion": "1.0", "aiSystems": [{"id": "S-1", "euAiAct": {}}]}"#).aims.ok_or("unreadable")?;
/// let system = &aims.root().ai_systems[0];
/// let first = aimskit::eu_ai_act::next_question(system, None, "2026-11-23".parse()?).ok_or("nothing is open")?;
/// assert_eq!((first.place.pointer(0), first.article.as_str()), ("/aiSystems/0/euAiAct/outputUsedInUnion".to_owned(), "Art. 2(1)"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn next_question(system: &AiSystem, organization: Option<&Organization>, as_of: Date) -> Option<Question> {
    open_question(system, &classify(system, organization, as_of))
}

/// The same, of a classification that is there already.
pub(crate) fn open_question(system: &AiSystem, it: &Classification) -> Option<Question> {
    let of = |missing: &Missing, could_be| question(missing.place, missing.article.clone(), missing.element, could_be);
    // What does not lift the class any more waits until the class is decided; it may decide duties then.
    let least = it.at_least().unwrap_or(Class::OutOfScope);
    let deciding =
        it.missing.iter().find(|missing| it.class.is_none() && (lifts(missing, least) || missing.place.field == EuAiAct::ROLES.any()));
    if let Some(missing) = deciding.or_else(|| it.missing.first()) {
        return Some(of(missing, Some(missing.could_be).filter(|class| *class > Class::OutOfScope)));
    }
    if it.class == Some(Class::OutOfScope) {
        return result(system, it);
    }
    let open = it.duties.iter().find_map(|duty| match duty.applies {
        Applies::Undecided(place) => Some((place, duty.rests_on)),
        _ => None,
    });
    if let Some((place, rests_on)) = open {
        return Some(question(place, rests_on.to_owned(), None, None));
    }
    result(system, it)
}

/// What is to be recorded of the result.
fn result(system: &AiSystem, it: &Classification) -> Option<Question> {
    let facts = system.eu_ai_act.as_deref()?;
    let ask = |field: AnyField, article: &str| Some(question(Place::of(field), article.to_owned(), None, None));
    match it.class {
        Some(class) if facts.class != Some(class.recorded()) => ask(EuAiAct::CLASS.any(), "Art. 6, 50"),
        _ if facts.classified_on.is_none() => ask(EuAiAct::CLASSIFIED_ON.any(), "Art. 6, 50"),
        _ => None,
    }
}
