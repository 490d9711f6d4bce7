//! Products of Annex I and their safety components (Art. 6(1) to (1c)), by section.

use crate::eu_ai_act::classification::{Class, Classification, Place};
use crate::eu_ai_act::classify::{HIGH_RISK_PRODUCT, NO_SAFETY_COMPONENT, NO_THIRD_PARTY, OTHER_RISKS_ONLY};
use crate::eu_ai_act::law::{self, Version};
use crate::eu_ai_act::steps::Shown;
use crate::model::{AnnexIProduct, AnnexISection, EuAiAct};
use crate::read::{AnyField, Date};

/// Whether it is a safety component by the elements of Art. 3(14), 6(1a) and 6(1b), with the article; else the element that is asked next.
fn safety(product: &AnnexIProduct, narrower: bool) -> Result<(bool, AnyField, &'static str), AnyField> {
    let comfort = product.convenience_only.filter(|_| narrower);
    match (product.failure_endangers, product.safety_function, comfort) {
        (Some(true), ..) => Ok((true, AnnexIProduct::FAILURE_ENDANGERS.any(), if narrower { "Art. 6(1b)" } else { "Art. 3(14)" })),
        (_, Some(true), Some(false) | None) => Ok((true, AnnexIProduct::SAFETY_FUNCTION.any(), "Art. 3(14)")),
        (Some(false), _, Some(true)) => Ok((false, AnnexIProduct::CONVENIENCE_ONLY.any(), "Art. 6(1a)")),
        (Some(false), Some(false), _) => Ok((false, AnnexIProduct::SAFETY_FUNCTION.any(), "Art. 3(14)")),
        (None, ..) => Err(AnnexIProduct::FAILURE_ENDANGERS.any()),
        (Some(false), None, _) => Err(AnnexIProduct::SAFETY_FUNCTION.any()),
    }
}

/// The place in Annex I, in words of the law.
fn annex(known: Option<(u8, AnnexISection)>, section: Option<AnnexISection>) -> String {
    let letter = |section| if section == AnnexISection::SectionA { 'A' } else { 'B' };
    match (known, section) {
        (Some((point, section)), _) => format!("Annex I, Section {}, point {point}", letter(section)),
        (None, Some(section)) => format!("Annex I, Section {}", letter(section)),
        (None, None) => "Annex I".to_owned(),
    }
}

pub(in crate::eu_ai_act) fn products(it: &mut Classification, facts: &EuAiAct, as_of: Date, shown: &mut Shown) {
    let law = law::applied(as_of);
    for (at, product) in facts.products.iter().enumerate() {
        one(it, facts, (at, product), law, shown);
    }
    older(it, facts, law, shown);
}

fn one(it: &mut Classification, facts: &EuAiAct, (at, product): (usize, &AnnexIProduct), law: &Version, shown: &mut Shown) {
    let place = |field: AnyField| Place::item(EuAiAct::PRODUCTS, at, field);
    let known = product.act.as_ref().and_then(|act| law.annex_i(act));
    let section = known.map(|(_, section)| section).or(product.section);
    if product.act.is_none() && section.is_none() {
        it.lacks(place(AnnexIProduct::ACT.any()), Class::HighRiskAnnexI, "Art. 6(1)(a), Annex I");
        return;
    }
    let named = annex(known, section);
    if product.is_product != Some(true) {
        match safety(product, law.narrower_products) {
            Ok((true, ..)) => {}
            Ok((false, field, article)) => {
                let value = if field == AnnexIProduct::CONVENIENCE_ONLY.any() { "true" } else { "false" };
                it.because(place(field), value, NO_SAFETY_COMPONENT, article);
                return;
            }
            // The older field tells the conclusion.
            Err(_) if facts.safety_component == Some(true) => {}
            Err(_) if facts.safety_component == Some(false) => {
                it.because(Place::of(EuAiAct::SAFETY_COMPONENT), "false", NO_SAFETY_COMPONENT, "Art. 6(1)(a)");
                return;
            }
            Err(_) if product.is_product.is_none() && product.failure_endangers.is_none() && product.safety_function.is_none() => {
                it.lacks(place(AnnexIProduct::IS_PRODUCT.any()), Class::HighRiskAnnexI, "Art. 6(1)(a)");
                return;
            }
            Err(field) => {
                it.lacks(
                    place(field),
                    Class::HighRiskAnnexI,
                    if law.narrower_products { "Art. 3(14), 6(1a), 6(1b)" } else { "Art. 3(14)" },
                );
                return;
            }
        }
    }
    match (product.third_party_assessment.or(facts.third_party_assessment), product.other_risks_only.filter(|_| law.narrower_products)) {
        (None, _) => it.lacks(place(AnnexIProduct::THIRD_PARTY_ASSESSMENT.any()), Class::HighRiskAnnexI, "Art. 6(1)(b)"),
        (Some(false), _) => it.because(place(AnnexIProduct::THIRD_PARTY_ASSESSMENT.any()), "false", NO_THIRD_PARTY, "Art. 6(1)(b)"),
        (Some(true), Some(true)) => it.because(place(AnnexIProduct::OTHER_RISKS_ONLY.any()), "true", OTHER_RISKS_ONLY, "Art. 6(1c)"),
        (Some(true), _) => {
            let value = product.act.as_ref().map_or_else(|| section.map_or("", |section| section.as_str()), |act| act.as_str());
            high(it, place(AnnexIProduct::ACT.any()), value, &named, (section, law), shown);
            if section.is_none() {
                it.lacks(place(AnnexIProduct::SECTION.any()), Class::HighRiskAnnexI, "Art. 2(2), Annex I");
            }
        }
    }
}

fn high(
    it: &mut Classification,
    place: Place,
    value: &str,
    named: &str,
    (section, law): (Option<AnnexISection>, &Version),
    shown: &mut Shown,
) {
    it.found(Class::HighRiskAnnexI, place, value, HIGH_RISK_PRODUCT, format!("Art. 6(1), {named}"));
    match section {
        Some(AnnexISection::SectionA) => shown.section_a = true,
        Some(AnnexISection::SectionB) => {
            shown.section_b = true;
            it.because(place, value, law.section_b, format!("Art. 2(2), {named}"));
        }
        None => shown.section_open = true,
    }
}

/// The older fields: acts as texts, with one answer for all.
fn older(it: &mut Classification, facts: &EuAiAct, law: &Version, shown: &mut Shown) {
    let numbers = crate::eu_ai_act::citation::act_numbers;
    let told = |act: &str| {
        let same = |product: &AnnexIProduct| {
            product.act.as_ref().is_some_and(|known| **known == *act || !numbers(act).is_empty() && numbers(known) == numbers(act))
        };
        facts.products.iter().any(same)
    };
    let acts: Vec<(usize, &str)> = facts.annex_i.iter().map(|act| act.as_str()).enumerate().filter(|(_, act)| !told(act)).collect();
    match (facts.safety_component, acts.is_empty(), facts.third_party_assessment) {
        (Some(false), ..) | (None, true, _) => {}
        (Some(true), true, _) if !facts.products.is_empty() => {}
        (None, ..) => it.lacks(Place::of(EuAiAct::SAFETY_COMPONENT), Class::HighRiskAnnexI, "Art. 6(1)(a)"),
        (Some(true), true, _) => it.lacks(Place::of(EuAiAct::ANNEX_I), Class::HighRiskAnnexI, "Art. 6(1)(a)"),
        (Some(true), _, None) => it.lacks(Place::of(EuAiAct::THIRD_PARTY_ASSESSMENT), Class::HighRiskAnnexI, "Art. 6(1)(b)"),
        (Some(true), _, Some(third_party)) => {
            for (_, act) in acts {
                let known = law.annex_i(act);
                let section = known.map(|(_, section)| section);
                let place = Place::of(EuAiAct::ANNEX_I);
                if third_party {
                    high(it, place, act, &annex(known, None), (section, law), shown);
                    if section.is_none() {
                        it.lacks(place, Class::HighRiskAnnexI, "Art. 2(2), Annex I");
                    }
                } else {
                    it.because(place, act, NO_THIRD_PARTY, "Art. 6(1)(b)");
                }
            }
        }
    }
}
