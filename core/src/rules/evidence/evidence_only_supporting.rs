//! A requirement for a record that no primary evidence supports.

use crate::catalogue::{Keeping, catalogue};
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Evidence, EvidenceStrength};

rule! {
    "evidence-only-supporting", since "0.1", Practice, on Evidence, serves [],
    effort ShowEvidence,
    message "`{evidence}` is supporting evidence only, but {supports} requires a record and no primary evidence is recorded for it",
    hint "name the record itself as evidence: minutes, log, result, signed approval",
    when |evidence, _| evidence.supports.iter().any(|target| to_retain(target.as_str())),
    check primary,
}

/// Whether the requirement wants a record retained.
fn to_retain(id: &str) -> bool {
    let retained = |keeping: Option<Keeping>| keeping == Some(Keeping::Retain);
    catalogue().requirement(id).map_or_else(
        || catalogue().requirements_of(id).iter().any(|one| retained(one.document.map(|document| document.keeping))),
        |one| retained(one.document.map(|document| document.keeping)),
    )
}

fn primary<'a>(evidence: &'a Evidence, cx: &Cx<'a>) -> Outcome<'a> {
    match evidence.strength {
        Some(EvidenceStrength::Primary) => return Outcome::Pass,
        Some(EvidenceStrength::Supporting) => {}
        None => return Outcome::Unknown,
    }
    let (mut defects, mut unknown) = (Vec::new(), false);
    for (at, target) in evidence.supports.iter().enumerate().filter(|(_, target)| to_retain(target.as_str())) {
        let known = cx.strengths(target.as_str());
        if known.primary {
            continue;
        }
        if known.unknown {
            unknown = true;
        } else if known.supporting.and_then(|at| cx.aims().evidence.get(at)).is_some_and(|first| first.id == evidence.id) {
            // Once, at the first that supports it.
            defects.push(fail(Evidence::SUPPORTS.at(at)).with(Evidence::SUPPORTS, target));
        }
    }
    if defects.is_empty() && unknown { Outcome::Unknown } else { Outcome::from_defects(defects) }
}
