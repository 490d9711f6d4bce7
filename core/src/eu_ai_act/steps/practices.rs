//! Prohibited practices, letter by letter (Art. 5(1)).

use crate::eu_ai_act::classification::{Class, Classification, Missing, Place};
use crate::eu_ai_act::classify::{NO_PROHIBITED_PRACTICE, PRACTICE_PROHIBITED, PRACTICE_PROHIBITED_LATER};
use crate::eu_ai_act::law::{self, Day, Start, Version};
use crate::eu_ai_act::steps::Shown;
use crate::model::{Article5Element as E, EuAiAct, EuAiActPart, PracticeFacts, ProhibitedPractice as P, TransparencyDuty};
use crate::read::Date;

/// What the law names for a practice: its article, the elements that all have to be met, and the exceptions.
type Row = (P, &'static str, &'static [E], &'static [E]);

const ROWS: &[Row] = &[
    (P::Manipulation, "Art.5(1)(a)", &[E::ManipulativeTechnique, E::BehaviourDistorted, E::SignificantHarm], &[]),
    (P::ExploitingVulnerability, "Art.5(1)(b)", &[E::VulnerabilityExploited, E::BehaviourDistorted, E::SignificantHarm], &[]),
    (P::SyntheticAbuse, "Art.5(1)(ba), (bb)", &[], &[]),
    (P::IntimateImages, "Art.5(1)(ba)", &[E::RealisticIntimateMaterial, E::PurposeOrUnguarded], &[E::ExplicitConsent, E::NoMoreExposed]),
    (P::ChildAbuseMaterial, "Art.5(1)(bb)", &[E::AbuseMaterial, E::PurposeOrUnguarded], &[E::DefenceUnderNationalLaw]),
    (P::SocialScoring, "Art.5(1)(c)", &[E::EvaluatedOverTime, E::DetrimentalTreatment], &[]),
    (P::CrimePrediction, "Art.5(1)(d)", &[E::OffencePredicted, E::ProfilingAlone], &[E::SupportsHumanAssessment]),
    (P::FaceScraping, "Art.5(1)(e)", &[E::FaceDatabase, E::UntargetedScraping], &[]),
    (P::EmotionAtWorkOrSchool, "Art.5(1)(f)", &[E::EmotionsInferred, E::WorkOrEducation], &[E::MedicalOrSafety, E::PhysicalStateOnly]),
    (P::BiometricCategorisation, "Art.5(1)(g)", &[E::CategorisedByBiometrics, E::SensitiveTraitInferred], &[E::LawfulLabelling]),
    (
        P::RemoteBiometricIdentification,
        "Art.5(1)(h)",
        &[E::RealTimeIdentification, E::PublicSpace, E::LawEnforcementPurpose],
        &[E::AuthorisedObjective],
    ),
];

fn row(practice: P) -> Option<&'static Row> {
    ROWS.iter().find(|row| row.0 == practice)
}

/// The provision that prohibits it, as in `Art.5(1)(f)`.
pub(in crate::eu_ai_act) fn provision(practice: P) -> &'static str {
    row(practice).map_or("Art.5(1)", |row| row.1)
}

fn article(practice: P) -> String {
    provision(practice).replacen("Art.", "Art. ", 1)
}

/// The day from which a practice is prohibited; none where that state of the law does not know it.
fn since(practice: P, law: &Version) -> Option<Day> {
    match practice {
        P::SyntheticAbuse | P::IntimateImages | P::ChildAbuseMaterial => law.day(Start::AddedPractices),
        _ => law.day(Start::Prohibitions),
    }
}

/// A practice that is present.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Present {
    /// Which; none where only that one is present is recorded.
    pub(crate) practice: Option<P>,
    /// The day from which it is prohibited.
    pub(crate) since: Day,
    /// Where that stands.
    place: Place,
}

/// What the elements make of a practice: present, absent, or the element that is open and decides next.
pub(in crate::eu_ai_act) fn concluded(entry: &PracticeFacts) -> Result<bool, Option<E>> {
    let Some((.., all, except)) = entry.practice.and_then(row).filter(|_| !entry.elements.is_empty()) else { return Err(None) };
    let met = |element: &E| entry.elements.iter().rev().find(|one| one.element == Some(*element)).and_then(|one| one.met);
    if except.iter().any(|element| met(element) == Some(true)) || all.iter().any(|element| met(element) == Some(false)) {
        return Ok(false);
    }
    match all.iter().chain(*except).find(|element| met(element).is_none()) {
        Some(open) => Err(Some(*open)),
        None if all.is_empty() => Err(None),
        None => Ok(true),
    }
}

/// Practices that the older fields name and no entry of its own tells of.
fn unlisted(facts: &EuAiAct) -> impl Iterator<Item = P> {
    let told = |practice: &P| facts.practices.iter().any(|entry| entry.practice == Some(*practice));
    facts.prohibited_practices.iter().filter(move |practice| !told(practice)).copied()
}

/// Whether the older fields leave open which of several practices is present, while one of them is not prohibited yet.
fn ambiguous(facts: &EuAiAct, as_of: Date) -> bool {
    let (mut now, mut later) = (0, 0);
    for practice in unlisted(facts) {
        if since(practice, law::applied(as_of)).is_some_and(|day| day.date() <= as_of) { now += 1 } else { later += 1 }
    }
    facts.practice_present == Some(true) && now > 0 && later > 0
}

/// Practices that are present by the facts and that the law knows, each with the day from which it is prohibited.
pub(in crate::eu_ai_act) fn present(facts: &EuAiAct, law: &Version) -> Vec<Present> {
    let mut all = Vec::new();
    let known = |practice: P, place| Some(Present { practice: Some(practice), since: since(practice, law)?, place });
    for (at, entry) in facts.practices.iter().enumerate() {
        if let (Some(practice), true) = (entry.practice, entry.present.unwrap_or_else(|| concluded(entry) == Ok(true))) {
            let field = if entry.present.is_some() { PracticeFacts::PRESENT.any() } else { PracticeFacts::ELEMENTS.any() };
            all.extend(known(practice, Place::item(EuAiAct::PRACTICES, at, field)));
        }
    }
    if facts.practice_present == Some(true) {
        let place = Place::of(EuAiAct::PROHIBITED_PRACTICES);
        all.extend(unlisted(facts).filter_map(|practice| known(practice, place)));
        if facts.practices.is_empty() && facts.prohibited_practices.is_empty() {
            all.push(Present { practice: None, since: law.begins(Start::Prohibitions), place: Place::of(EuAiAct::PRACTICE_PRESENT) });
        }
    }
    all
}

pub(in crate::eu_ai_act) fn practices(it: &mut Classification, facts: &EuAiAct, as_of: Date, shown: &mut Shown) {
    let (open, law) = (ambiguous(facts, as_of), law::applied(as_of));
    shown.practices = present(facts, law);
    for one in &shown.practices {
        let article = one.practice.map_or_else(|| "Art. 5(1)".to_owned(), article);
        let name = one.practice.map_or("true", |practice| practice.as_str());
        if one.since.date() > as_of {
            it.because(one.place, name, PRACTICE_PROHIBITED_LATER, format!("{article}, {}", one.since.rests_on));
        } else if open && one.place == Place::of(EuAiAct::PROHIBITED_PRACTICES) {
            it.lacks(Place::of(EuAiAct::PRACTICES), Class::Prohibited, article);
        } else {
            it.found(Class::Prohibited, one.place, name, PRACTICE_PROHIBITED, article);
        }
    }
    for (at, entry) in facts.practices.iter().enumerate() {
        entry_open(it, facts, (at, entry), as_of);
    }
    let unknown = |practice: &P| since(*practice, law).is_none();
    for practice in unlisted(facts).filter(unknown) {
        it.because(Place::of(EuAiAct::PROHIBITED_PRACTICES), practice.as_str(), NO_PROHIBITED_PRACTICE, "Art. 5(1)");
    }
    match (facts.practice_present, unlisted(facts).find(|practice| !unknown(practice))) {
        (None, Some(practice)) => it.lacks(Place::of(EuAiAct::PRACTICE_PRESENT), Class::Prohibited, article(practice)),
        (Some(false), _) => it.because(Place::of(EuAiAct::PRACTICE_PRESENT), "false", NO_PROHIBITED_PRACTICE, "Art. 5(1)"),
        _ => {}
    }
    screened(it, facts, as_of);
}

/// What an entry leaves open, or that its practice is absent.
fn entry_open(it: &mut Classification, facts: &EuAiAct, (at, entry): (usize, &PracticeFacts), as_of: Date) {
    let place = |field| Place::item(EuAiAct::PRACTICES, at, field);
    let Some(practice) = entry.practice else {
        it.lacks(place(PracticeFacts::PRACTICE.any()), Class::Prohibited, "Art. 5(1)");
        return;
    };
    if since(practice, law::applied(as_of)).is_none() {
        it.because(place(PracticeFacts::PRACTICE.any()), practice.as_str(), NO_PROHIBITED_PRACTICE, "Art. 5(1)");
        return;
    }
    match entry.present.map_or_else(|| concluded(entry), Ok) {
        Ok(true) => {}
        Err(Some(element)) => {
            let place = place(PracticeFacts::ELEMENTS.any());
            it.missing.push(Missing { place, could_be: Class::Prohibited, article: article(practice), element: Some(element) });
        }
        Err(None) => it.lacks(place(PracticeFacts::PRESENT.any()), Class::Prohibited, article(practice)),
        Ok(false) if entry.screened_on.or(facts.screened_on).is_none_or(|on| on > as_of) => {
            it.lacks(place(PracticeFacts::SCREENED_ON.any()), Class::Prohibited, article(practice));
        }
        Ok(false) => it.because(place(PracticeFacts::PRACTICE.any()), practice.as_str(), NO_PROHIBITED_PRACTICE, article(practice)),
    }
}

/// Whether the system was checked against the practices that no entry tells of.
fn screened(it: &mut Classification, facts: &EuAiAct, as_of: Date) {
    let own = |practice: &P| facts.practices.iter().any(|entry| entry.practice == Some(*practice));
    let law = law::applied(as_of);
    // Two letters may be told as one; what the law does not know yet needs no word.
    let told = |practice: &P| match practice {
        P::SyntheticAbuse => true,
        practice if since(*practice, law).is_none() => true,
        P::IntimateImages | P::ChildAbuseMaterial => own(practice) || own(&P::SyntheticAbuse),
        _ => own(practice),
    };
    let old = facts.practice_present.is_some() || unlisted(facts).next().is_some();
    if old || facts.none_of.contains(&EuAiActPart::Practices) || P::ALL.iter().all(told) {
        if facts.none_of.contains(&EuAiActPart::Practices) {
            it.because(Place::of(EuAiAct::NONE_OF), EuAiActPart::Practices.as_str(), NO_PROHIBITED_PRACTICE, "Art. 5(1)");
        }
        return;
    }
    let Some(on) = facts.screened_on.filter(|on| *on <= as_of) else {
        it.lacks(Place::of(EuAiAct::SCREENED_ON), Class::Prohibited, "Art. 5(1)");
        return;
    };
    // A generator that was checked before the amendment was not checked against the practices that the amendment added.
    let begun = |law: &Version| law.day(Start::AddedPractices).is_some_and(|day| day.date() <= as_of);
    let added = begun(law) && !begun(law::applied(on));
    let generates = [TransparencyDuty::SyntheticContent, TransparencyDuty::DeepFake];
    let about = ![P::IntimateImages, P::ChildAbuseMaterial].iter().all(told);
    if added && about && facts.transparency_duties.iter().any(|duty| generates.contains(duty)) {
        it.lacks(Place::of(EuAiAct::SCREENED_ON), Class::Prohibited, article(P::SyntheticAbuse));
        return;
    }
    it.because(Place::of(EuAiAct::SCREENED_ON), &on.to_string(), NO_PROHIBITED_PRACTICE, "Art. 5(1)");
}
