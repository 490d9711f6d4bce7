//! Gates: can one go on? The three parts of the management system, then the audits of a certification body in their order (ISO/IEC 17021-1 and
//! ISO/IEC 42006).

use super::external::External;
use super::gate::{Blocker, Gate, GateCheck, GateState};
use super::report::{Status, Verdict};
use crate::catalogue::{ControlId, catalogue};
use crate::check::{Basis, Cx, Found};
use crate::read::Text;

/// Most records that a blocker names; the rest is counted.
const NAMED: usize = 12;

/// What a gate asks.
struct Ask {
    name: &'static str,
    title: &'static str,
    asks: &'static str,
    /// Whether the verdict on that requirement or control stands behind it.
    behind: fn(&str) -> bool,
}

const PLANNING: Ask = Ask {
    name: "planning",
    title: "do context, leadership and planning stand?",
    asks: "every requirement of clauses 4 to 6 that applies conforms",
    behind: planned,
};
const OPERATION: Ask = Ask {
    name: "operation",
    title: "do support, operation, evaluation and improvement work?",
    asks: "every requirement of clauses 7 to 10 that applies conforms",
    behind: |id| !planned(id) && !control(id),
};
const CONTROLS: Ask = Ask {
    name: "controls",
    title: "is every control in place?",
    asks: "every control of Annex A that is included conforms",
    behind: control,
};
const STAGE_1: Ask = Ask {
    name: "stage1",
    title: "is the management system ready for stage 1?",
    asks: "context, scope, policy, plans and all documented information that the standard names stand and are controlled; internal audit and \
           management review are planned and were held; what only a person can judge is left to stage 2",
    behind: documented,
};
const STAGE_2: Ask = Ask {
    name: "stage2",
    title: "is the management system ready for stage 2 and for the decision?",
    asks: "every requirement and included control conforms; stage 1 is done and what it found is resolved; an internal audit and a management \
           review were held before; no major nonconformity is open; for the decision, the body has accepted the plan for each minor one",
    behind: |_| true,
};
const SURVEILLANCE: Ask = Ask {
    name: "surveillance",
    title: "is the management system ready for the next surveillance audit?",
    asks: "the certificate is valid and the audit is in time; internal audit and management review went on; what earlier audits found is closed \
           in time; complaints, objectives, operation, changes, improvement and the Statement of Applicability are in order",
    behind: surveyed,
};
const RECERTIFICATION: Ask = Ask {
    name: "recertification",
    title: "is the management system ready for recertification before the certificate expires?",
    asks: "every requirement and included control conforms; the audit and the closing of major nonconformities fall before the expiry; internal \
           audit and management review went on",
    behind: |_| true,
};

fn control(id: &str) -> bool {
    ControlId::parse(id).is_some()
}

fn below(id: &str, places: &[&str]) -> bool {
    places.iter().any(|place| id.strip_prefix(place).is_some_and(|rest| rest.is_empty() || rest.starts_with('.')))
}

fn planned(id: &str) -> bool {
    below(id, &["4", "5", "6"])
}

/// What stage 1 looks at: documents and plans, not what is seen in practice.
fn documented(id: &str) -> bool {
    let Some(requirement) = catalogue().requirement(id) else { return false };
    requirement.judged.is_none() && (planned(id) || requirement.document.is_some() || below(id, &["7.5", "9.2", "9.3"]))
}

/// What every surveillance audit covers.
fn surveyed(id: &str) -> bool {
    below(id, &["6.1.3.f", "6.2", "6.3", "8", "9", "10", "A.3.3", "A.8.3"])
}

/// All gates.
pub(super) fn gates(cx: &Cx<'_>, verdicts: &[Verdict], found: &[Found]) -> Vec<Gate> {
    let external = External::new(cx);
    let mut gates: Vec<Gate> = [PLANNING, OPERATION, CONTROLS].iter().map(|ask| gate(ask, verdicts, found, Vec::new())).collect();
    gates.push(gate(&STAGE_1, verdicts, found, external.stage_1()));
    gates.push(gate(&STAGE_2, verdicts, found, external.stage_2()));
    for (ask, checks) in [(SURVEILLANCE, external.surveillance()), (RECERTIFICATION, external.recertification())] {
        gates.push(match checks {
            Ok(checks) => gate(&ask, verdicts, found, checks),
            Err(reason) => Gate::new(ask.name.into(), ask.title.into(), ask.asks.into(), GateState::NotDetermined, reason.into()),
        });
    }
    gates
}

fn gate(ask: &Ask, verdicts: &[Verdict], found: &[Found], checks: Vec<GateCheck>) -> Gate {
    let (mut failing, mut undetermined): (Vec<Text>, Vec<Text>) = (Vec::new(), Vec::new());
    for verdict in verdicts.iter().filter(|verdict| (ask.behind)(&verdict.id)) {
        match verdict.status {
            Status::Gap | Status::Partial => failing.push(verdict.id.clone()),
            Status::NotDetermined => undetermined.push(verdict.id.clone()),
            Status::Conforms | Status::NotApplicable => {}
        }
    }
    // The three parts are verdicts and no more; an audit looks at records, and can't rely on those that contradict each other.
    let of_records = !checks.is_empty();
    let (blocked_by, contradictions) = blockers(found, &failing, of_records);
    let with = |state| checks.iter().filter(|check| check.state == state).count();
    let (unmet, open) = (with(GateState::Fail), with(GateState::NotDetermined));
    let (state, reason) = match (failing.len() + unmet, undetermined.len() + open + contradictions) {
        (0, 0) => (GateState::Pass, "all that it asks holds".to_owned()),
        (0, _) => {
            let parts = [
                counted(undetermined.len(), "verdict is not determined", "verdicts are not determined"),
                counted(open, "further condition can't be told", "further conditions can't be told"),
                counted(contradictions, "contradiction stands in the records", "contradictions stand in the records"),
            ];
            (GateState::NotDetermined, listed(&parts))
        }
        _ => {
            let parts = [
                counted(failing.len(), "requirement or control does not conform", "requirements and controls do not conform"),
                counted(unmet, "further condition is not met", "further conditions are not met"),
            ];
            (GateState::Fail, listed(&parts))
        }
    };
    let mut gate = Gate::new(ask.name.into(), ask.title.into(), ask.asks.into(), state, reason.into());
    gate.failing = failing;
    gate.undetermined = undetermined;
    gate.checks = checks;
    gate.blocked_by = blocked_by;
    gate
}

fn counted(number: usize, one: &str, many: &str) -> String {
    match number {
        0 => String::new(),
        1 => format!("1 {one}"),
        _ => format!("{number} {many}"),
    }
}

fn listed(parts: &[String]) -> String {
    let parts: Vec<&str> = parts.iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
    parts.join(", and ")
}

/// Findings behind what fails, by name in the order of the document; and how many contradictions bear on no requirement.
fn blockers(found: &[Found], failing: &[Text], of_records: bool) -> (Vec<Blocker>, usize) {
    let (mut blockers, mut contradictions): (Vec<Blocker>, usize) = (Vec::new(), 0);
    for finding in found {
        let basis = finding.rule.basis;
        let subject = finding.id.as_ref().filter(|_| !finding.kind.is_empty());
        let bears = finding.requirements().chain(subject.map(Text::as_str)).any(|id| failing.iter().any(|failing| *failing == *id));
        let contradicts = of_records && basis == Basis::Integrity && finding.requirements().next().is_none();
        if basis == Basis::Practice || !(bears || contradicts) {
            continue;
        }
        contradictions += usize::from(!bears);
        let at = match blockers.iter().position(|blocker| blocker.code == finding.rule.name()) {
            Some(at) => at,
            None => {
                blockers.push(Blocker::new(finding.rule.name().into(), 0));
                blockers.len() - 1
            }
        };
        let Some(blocker) = blockers.get_mut(at) else { continue };
        blocker.count += 1;
        if let Some(subject) = subject.filter(|subject| blocker.subjects.len() < NAMED && !blocker.subjects.contains(subject)) {
            blocker.subjects.push(subject.clone());
        }
    }
    (blockers, contradictions)
}
