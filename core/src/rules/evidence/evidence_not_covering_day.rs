//! Evidence that speaks for a time before the day asked about, and nothing carries it on.

use crate::check::{Cx, Outcome, Path, fail, rule};
use crate::model::{Evidence, Period};

rule! {
    "evidence-not-covering-day", since "0.1", Practice, on Evidence, serves [],
    effort ShowEvidence,
    message "evidence `{id}` speaks for the time until {to}, not for the day asked about",
    hint "collect it for the time since, or say in `validUntil` how long it counts",
}

fn check<'a>(evidence: &'a Evidence, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(to) = evidence.period.as_deref().and_then(|period| period.to) else { return Outcome::NotAsked };
    // How long it counts beyond its period is said: then that decides.
    if to >= cx.as_of || evidence.valid_until.is_some() {
        return Outcome::Pass;
    }
    fail(Path::from(Evidence::PERIOD).then(Period::TO)).with("id", &evidence.id).with("to", to).into()
}
