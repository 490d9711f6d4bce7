//! Duties of transparency, paragraph by paragraph (Art. 50).

use crate::eu_ai_act::classification::{Class, Classification, Place};
use crate::eu_ai_act::classify::{TRANSPARENCY, TRANSPARENCY_EXCEPTED, says};
use crate::eu_ai_act::steps::Shown;
use crate::model::{Article50Exception, EuAiAct, TransparencyDuty, TransparencyException};

/// The paragraph.
fn article(duty: TransparencyDuty) -> &'static str {
    match duty {
        TransparencyDuty::InteractsWithPeople => "Art. 50(1)",
        TransparencyDuty::SyntheticContent => "Art. 50(2)",
        TransparencyDuty::EmotionOrBiometric => "Art. 50(3)",
        TransparencyDuty::DeepFake | TransparencyDuty::PublicInterestText => "Art. 50(4)",
    }
}

/// Whether the paragraph knows the exception.
pub(in crate::eu_ai_act) fn knows(duty: TransparencyDuty, exception: Article50Exception) -> bool {
    match exception {
        Article50Exception::AuthorisedByLaw => true,
        Article50Exception::Obvious => duty == TransparencyDuty::InteractsWithPeople,
        Article50Exception::StandardEditing => duty == TransparencyDuty::SyntheticContent,
        Article50Exception::EditorialReview => duty == TransparencyDuty::PublicInterestText,
    }
}

pub(in crate::eu_ai_act) fn transparency(it: &mut Classification, facts: &EuAiAct, shown: &mut Shown) {
    for duty in &facts.transparency_duties {
        let claimed = facts.transparency_exceptions.iter().enumerate().find(|(_, one)| one.duty == Some(*duty));
        let excepted = claimed.and_then(|(at, one)| Some((at, one, one.exception.filter(|exception| knows(*duty, *exception))?)));
        match excepted {
            Some((at, one, exception)) if says(&one.reason) => {
                let place = Place::item(EuAiAct::TRANSPARENCY_EXCEPTIONS, at, TransparencyException::EXCEPTION);
                it.because(place, exception.as_str(), TRANSPARENCY_EXCEPTED, article(*duty));
            }
            Some((at, ..)) => {
                let place = Place::item(EuAiAct::TRANSPARENCY_EXCEPTIONS, at, TransparencyException::REASON);
                it.lacks(place, Class::Transparency, article(*duty));
            }
            None => {
                it.found(Class::Transparency, Place::of(EuAiAct::TRANSPARENCY_DUTIES), duty.as_str(), TRANSPARENCY, article(*duty));
                shown.transparency.push(*duty);
            }
        }
    }
}
