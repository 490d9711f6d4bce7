//! A risk whose consequences were not considered for everyone who may bear them.

use super::{is_open, just_found, ratings};
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{ConsequenceDimension, Risk};

rule! {
    "risk-consequence-dimension-missing", since "0.1", Shall, on Risk, serves ["6.1.2.d.1"],
    effort RecordOnly,
    message "the consequences of `{risk}` for {dimension} are not considered",
    hint "describe or rate the consequence for {dimension}, even if it is none",
}

fn check<'a>(risk: &'a Risk, cx: &Cx<'a>) -> Outcome<'a> {
    if !is_open(risk, cx.as_of) {
        return Outcome::NotAsked;
    }
    let ratings = ratings(risk);
    let considered = |dimension: ConsequenceDimension| {
        risk.consequences.iter().any(|c| c.dimension == Some(dimension))
            || ratings.iter().any(|(_, rating)| rating.consequences.iter().any(|c| c.dimension == Some(dimension)))
    };
    let asked = [ConsequenceDimension::Organization, ConsequenceDimension::Individuals, ConsequenceDimension::Societies];
    let missing: Vec<&str> = asked.iter().filter(|dimension| !considered(**dimension)).map(|dimension| dimension.as_str()).collect();
    if missing.is_empty() {
        return Outcome::Pass;
    }
    if ratings.is_empty() && just_found(risk, cx.as_of) {
        return Outcome::Unknown;
    }
    // One finding for all: whoever has considered none has one thing to do.
    fail(Risk::CONSEQUENCES).with("risk", &risk.id).with("dimension", missing.join(", ")).into()
}
