//! Uses of Annex III, with the exceptions of its points and the exemption of Article 6(3), use by use.

use crate::eu_ai_act::citation::{Point, area, number, point};
use crate::eu_ai_act::classification::{Class, Classification, Place};
use crate::eu_ai_act::classify::{EXEMPT, HIGH_RISK_USE, NO_EXEMPTION, USE_EXCEPTED, says};
use crate::eu_ai_act::steps::Shown;
use crate::model::{AnnexIiiArea, AnnexIiiException, AnnexIiiUse, Article6Exemption, EuAiAct, ExemptionCondition};
use crate::read::Date;

/// A use that makes the system high-risk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::eu_ai_act) struct Use {
    /// Its area, if that is known.
    pub(in crate::eu_ai_act) area: Option<AnnexIiiArea>,
    /// Its point, if that can be read.
    pub(in crate::eu_ai_act) point: Option<Point>,
}

impl Use {
    /// Whether the point has that letter; none while the letter is open.
    pub(in crate::eu_ai_act) fn is(&self, within: AnnexIiiArea, letter: u8) -> Option<bool> {
        match (self.area, self.point) {
            (None, None) => None,
            (Some(area), _) if area != within => Some(false),
            (_, Some(point)) if point.is_whole() => Some(point.has(letter)),
            _ => None,
        }
    }
}

/// The area and the letter from which an exception takes.
pub(in crate::eu_ai_act) fn excepts(exception: AnnexIiiException) -> (AnnexIiiArea, u8) {
    match exception {
        AnnexIiiException::IdentityVerification => (AnnexIiiArea::Biometrics, b'a'),
        AnnexIiiException::PhysicalState => (AnnexIiiArea::Biometrics, b'c'),
        AnnexIiiException::FinancialFraudDetection => (AnnexIiiArea::EssentialServices, b'b'),
        AnnexIiiException::OtherInsurance => (AnnexIiiArea::EssentialServices, b'c'),
        AnnexIiiException::TravelDocumentVerification => (AnnexIiiArea::Migration, b'd'),
        AnnexIiiException::AdministrativeTask => (AnnexIiiArea::JusticeAndDemocracy, b'a'),
        AnnexIiiException::CampaignTool => (AnnexIiiArea::JusticeAndDemocracy, b'b'),
    }
}

pub(in crate::eu_ai_act) fn condition_letter(condition: ExemptionCondition) -> char {
    match condition {
        ExemptionCondition::NarrowProceduralTask => 'a',
        ExemptionCondition::ImprovesHumanActivity => 'b',
        ExemptionCondition::DetectsPatterns => 'c',
        ExemptionCondition::PreparatoryTask => 'd',
    }
}

/// The point of a use, where it can be read.
pub(in crate::eu_ai_act) fn point_of(listed: &AnnexIiiUse) -> Option<Point> {
    listed.point.as_ref().and_then(|text| point(text, listed.area))
}

pub(in crate::eu_ai_act) fn uses(it: &mut Classification, facts: &EuAiAct, as_of: Date, shown: &mut Shown) {
    // The older exemption is of the system: which of several uses it frees is not recorded.
    let left = facts
        .annex_iii
        .iter()
        .filter(|listed| listed.exemption.is_none() && !(listed.exception.is_some() && says(&listed.exception_reason)));
    let several = left.count() > 1;
    for (at, listed) in facts.annex_iii.iter().enumerate() {
        one(it, facts, (at, listed), several, as_of, shown);
    }
}

fn one(it: &mut Classification, facts: &EuAiAct, (at, listed): (usize, &AnnexIiiUse), several: bool, as_of: Date, shown: &mut Shown) {
    let place = |field| Place::item(EuAiAct::ANNEX_III, at, field);
    let point = point_of(listed);
    let known = listed.area.or_else(|| point.and_then(|point| area(point.area)));
    let place_in_law = match (point, known) {
        (Some(point), _) => format!("Annex III, point {point}"),
        (None, Some(area)) => format!("Annex III, point {}", number(area)),
        (None, None) => "Annex III".to_owned(),
    };
    let value = point.map_or_else(
        || known.map_or(String::new(), |area| area.as_str().to_owned()),
        |point| {
            let area = known.map_or("", |area| area.as_str());
            format!("{area}, {point}")
        },
    );
    let own = if listed.area.is_some() { AnnexIiiUse::AREA.any() } else { AnnexIiiUse::POINT.any() };
    // What can't be read is a missing fact; so is a point without its letter where the letter decides who has which duty.
    let open = point.is_none_or(|point| !point.is_whole());
    let decides = known.is_none_or(|area| area == AnnexIiiArea::EssentialServices);
    if listed.point.is_some() && point.is_none() || open && decides {
        it.lacks(place(AnnexIiiUse::POINT.any()), Class::HighRiskAnnexIii, place_in_law.clone());
    }
    if let Some(exception) = listed.exception {
        let (within, letter) = excepts(exception);
        let here = Use { area: known, point }.is(within, letter);
        let named = format!("Annex III, point {}({})", number(within), char::from(letter));
        // Without a point of its own, the exception tells which one it is.
        if here == Some(true) && point.is_some_and(|point| point.count() == 1) || here.is_none() && listed.point.is_none() {
            if says(&listed.exception_reason) {
                it.because(place(AnnexIiiUse::EXCEPTION.any()), exception.as_str(), USE_EXCEPTED, named);
                return;
            }
            it.lacks(place(AnnexIiiUse::EXCEPTION_REASON.any()), Class::HighRiskAnnexIii, named);
            return;
        }
    }
    let mut high = |it: &mut Classification| {
        it.found(Class::HighRiskAnnexIii, place(own), &value, HIGH_RISK_USE, format!("Art. 6(2), {place_in_law}"));
        shown.uses.push(Use { area: known, point });
    };
    let exemption = listed.exemption.as_deref().map(|exemption| (exemption, place(AnnexIiiUse::EXEMPTION.any())));
    let older = facts.exemption.as_deref().map(|exemption| (exemption, Place::of(EuAiAct::EXEMPTION)));
    let Some((exemption, from)) = exemption.or(older) else { return high(it) };
    let profiling = if listed.profiling.is_some() {
        (listed.profiling, place(AnnexIiiUse::PROFILING.any()))
    } else {
        (facts.profiling, Place::of(EuAiAct::PROFILING))
    };
    match profiling {
        (Some(true), profiling) => {
            high(it);
            it.because(profiling, "true", NO_EXEMPTION, "Art. 6(3)");
        }
        (None, profiling) => it.lacks(profiling, Class::HighRiskAnnexIii, "Art. 6(3)"),
        (Some(false), _) if several && listed.exemption.is_none() => {
            it.lacks(place(AnnexIiiUse::EXEMPTION.any()), Class::HighRiskAnnexIii, "Art. 6(3)");
        }
        (Some(false), _) => match documented(exemption, as_of) {
            Some(condition) => it.found(
                Class::Exempt,
                from,
                condition.as_str(),
                EXEMPT,
                format!("Art. 6(3)({}), {place_in_law}", condition_letter(condition)),
            ),
            None => it.lacks(from, Class::HighRiskAnnexIii, "Art. 6(3), 6(4)"),
        },
    }
}

/// The condition of an exemption that is documented by then (Art. 6(4)).
fn documented(exemption: &Article6Exemption, as_of: Date) -> Option<ExemptionCondition> {
    let reasoned = says(&exemption.reason) || exemption.document.is_some();
    exemption.condition.filter(|_| reasoned && exemption.on.is_some_and(|on| on <= as_of))
}
