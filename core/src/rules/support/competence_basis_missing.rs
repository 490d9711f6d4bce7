//! A competence without the education, training or experience that it rests on.

use crate::check::{Applies, rule};
use crate::model::Competence;
use crate::read::Date;

rule! {
    "competence-basis-missing", since "0.1", Shall, on Competence, serves ["7.2.s2"],
    effort RecordOnly,
    message "`{competence}` does not state on which education, training or experience it is based",
    hint "record the basis in `basis` or `basisDetail`",
    when met,
    asks SaysAny { fields: [Competence::BASIS, Competence::BASIS_DETAIL] },
}

fn met(competence: &Competence, as_of: Date) -> Applies {
    match competence.met {
        _ if competence.person.is_none() => Applies::No,
        Some(true) if competence.assessed_on.is_none_or(|on| on <= as_of) => Applies::Yes,
        Some(false) => Applies::No,
        _ => Applies::Unknown,
    }
}
