//! The score beside the gates: its weights, what it leaves out, and which gates fail.

use super::gate::{Gate, GateState, GateSummary};
use super::proof::shares;
use super::report::{Counts, LeftOut, Readiness, Status, Verdict, Weight};
use crate::language::{Language, phrases};
use crate::read::Text;

phrases! { pub(crate) Readiness:
    /// How the score is made; weights and counts stand beside it.
    FORMULA = "the average weight of all verdicts except those not applicable, per thousand, rounded down";
}

/// Version of what stands below; it goes up with every change of it.
const VERSION: &str = "1";
/// The weight of each verdict. One that is not determined weighs as little as one that does not conform: silence raises no score.
const WEIGHTS: [(Status, u32); 4] = [(Status::Conforms, 1000), (Status::Partial, 500), (Status::Gap, 0), (Status::NotDetermined, 0)];

/// The whole in numbers.
pub(super) fn readiness(verdicts: &[Verdict], gates: &[Gate], language: &Language) -> Readiness {
    let counts = Counts::of(verdicts.iter());
    let (mut sum, mut left_out) = (0, Vec::new());
    for verdict in verdicts {
        match WEIGHTS.iter().find(|(status, _)| *status == verdict.status) {
            Some((_, weight)) => sum += weight,
            None => left_out.push(LeftOut::new(verdict.id.clone(), verdict.reason.clone())),
        }
    }
    let score = sum.checked_div(counts.applicable()).unwrap_or(0);
    let mut it = Readiness::new(counts.status(), counts, score, language.text(FORMULA).into(), VERSION.into(), summary(gates));
    it.weights = WEIGHTS.iter().map(|(status, weight)| Weight::new(*status, *weight)).collect();
    it.proof = shares(verdicts);
    it.left_out = left_out;
    it
}

fn summary(gates: &[Gate]) -> GateSummary {
    let named = |state| -> Vec<Text> { gates.iter().filter(|gate| gate.state == state).map(|gate| gate.name.clone()).collect() };
    let mut it = GateSummary::new();
    it.pass = named(GateState::Pass);
    it.fail = named(GateState::Fail);
    it.not_determined = named(GateState::NotDetermined);
    it
}
