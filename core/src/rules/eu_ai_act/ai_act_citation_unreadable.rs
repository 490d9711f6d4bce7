//! A citation of the EU AI Act that can't be read, and so takes on nothing.

use crate::check::{Outcome, Path, citations, fail, rule};
use crate::model::Obligation;
use crate::read::Date;

rule! {
    "ai-act-citation-unreadable", since "0.1", Practice, on Obligation, serves [],
    effort RecordOnly,
    message "`{obligation}` cites the EU AI Act, but no article can be read from `{field}`: nothing is taken on by it",
    message when PARTLY "`{obligation}` cites in `{field}` something that is no article of the EU AI Act, or can't be read: only the rest is taken on",
    hint "cite articles by their numbers, or the Act as a whole by its number alone",
    alone readable,
}

fn readable(obligation: &Obligation, _: Date) -> Outcome<'_> {
    let mut defects = Vec::new();
    let mut cites = false;
    for (at, cited) in citations(obligation) {
        cites = true;
        let place = at.map_or_else(|| Path::from(Obligation::CITATION), |at| Path::default().then_at(Obligation::TAXONOMY_REFS, at));
        let field = if at.is_some() { Obligation::TAXONOMY_REFS.any() } else { Obligation::CITATION.any() };
        match (cited.takes_on(), cited.unreadable) {
            (false, _) => defects.push(fail(place).with("field", field)),
            (true, true) => defects.push(fail(place).with("field", field).case(PARTLY)),
            (true, false) => {}
        }
    }
    match cites {
        false => Outcome::NotAsked,
        true if defects.is_empty() => Outcome::Pass,
        true => Outcome::FailEach(defects),
    }
}
