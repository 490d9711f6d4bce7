//! A requirement that asks for a record, shown by nothing but words about it.

use crate::catalogue::{Keeping, catalogue};
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Evidence, EvidenceStrength, Root};

rule! {
    "evidence-only-supporting", since "0.1", Practice, on Evidence, serves [],
    effort ShowEvidence,
    message "`{id}` only supports, and no primary evidence shows `{requirement}`, which asks for a record",
    hint "link the record itself: minutes, log, result, signed approval",
}

fn check<'a>(evidence: &'a Evidence, cx: &Cx<'a>) -> Outcome<'a> {
    let asks = |id: &str| {
        let records = |keeping: Option<Keeping>| keeping == Some(Keeping::Retain);
        catalogue().requirement(id).map_or_else(
            || catalogue().requirements_of(id).iter().any(|r| records(r.document.map(|d| d.keeping))),
            |r| records(r.document.map(|d| d.keeping)),
        )
    };
    let mut asked = evidence.supports.iter().enumerate().filter(|(_, target)| asks(target.as_str())).peekable();
    if asked.peek().is_none() {
        return Outcome::NotAsked;
    }
    match evidence.strength {
        Some(EvidenceStrength::Primary) => return Outcome::Pass,
        Some(EvidenceStrength::Supporting) => {}
        None => return Outcome::Unknown,
    }
    let mut defects = Vec::new();
    let mut untold = false;
    for (at, target) in asked {
        let all = cx.index().referring(Root::EVIDENCE, Evidence::SUPPORTS, target.as_str()).filter_map(|at| cx.aims().evidence.get(at));
        let all: Vec<&Evidence> = all.collect();
        if all.iter().any(|other| other.strength == Some(EvidenceStrength::Primary)) {
            continue;
        }
        // Said once, at the first that supports.
        let first = all.iter().find(|other| other.strength == Some(EvidenceStrength::Supporting));
        if all.iter().any(|other| other.strength.is_none()) {
            untold = true;
        } else if first.is_some_and(|first| first.id == evidence.id) {
            defects.push(fail(Evidence::SUPPORTS.at(at)).with("id", &evidence.id).with("requirement", target));
        }
    }
    if defects.is_empty() && untold { Outcome::Unknown } else { Outcome::from_defects(defects) }
}
