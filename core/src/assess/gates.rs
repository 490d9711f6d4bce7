//! Gates: can one go on? The three parts of the management system, then the audits of a certification body in their order (ISO/IEC 17021-1 and
//! ISO/IEC 42006).

use super::external::External;
use super::gate::{Blocker, Gate, GateCheck, GateState};
use super::report::{Status, Verdict};
use crate::catalogue::{ControlId, catalogue};
use crate::check::{Basis, Cx, Found};
use crate::language::{Language, Phrase, phrases};
use crate::read::Text;
use crate::rules::rules;

/// Most records that a blocker names; the rest is counted.
const NAMED: usize = 12;

phrases! { pub(crate) Gate:
    PLANNING_TITLE = "have context, leadership and planning been established?";
    PLANNING_ASKS = "every applicable requirement of clauses 4 to 6 conforms";
    OPERATION_TITLE = "are support, operation, performance evaluation and improvement implemented and effective?";
    OPERATION_ASKS = "every applicable requirement of clauses 7 to 10 conforms";
    CONTROLS_TITLE = "have the necessary controls been implemented?";
    CONTROLS_ASKS = "every included control of Annex A conforms";
    STAGE1_TITLE = "is the management system ready for the stage 1 audit?";
    STAGE1_ASKS = "context, scope, policy, plans and all documented information that the standard requires are available and controlled; internal audit and management review have been planned and conducted; what requires human judgement is left to stage 2";
    STAGE2_TITLE = "is the management system ready for the stage 2 audit and the certification decision?";
    STAGE2_ASKS = "every requirement and every included control conforms; stage 1 is complete and its findings are resolved; an internal audit and a management review have been conducted before; no major nonconformity is open; for the certification decision, the certification body has accepted the plan for each minor nonconformity";
    SURVEILLANCE_TITLE = "is the management system ready for the next surveillance audit?";
    SURVEILLANCE_ASKS = "the certificate is valid and the audit is on time; internal audits and management reviews have continued; findings of earlier audits are closed on time; complaints, objectives, operation, changes, improvement and the Statement of Applicability conform";
    RECERTIFICATION_TITLE = "is the management system ready for recertification before the certificate expires?";
    RECERTIFICATION_ASKS = "every requirement and every included control conforms; the audit and the closure of major nonconformities precede the expiry; internal audits and management reviews have continued";
    ALL_MET = "all conditions are met";
    NOT_CONFORMING = one "{count} requirement or control does not conform" other "{count} requirements and controls do not conform";
    CHECKS_FAILED = one "{count} further condition is not met" other "{count} further conditions are not met";
    NOT_DETERMINED = one "{count} verdict is not determined" other "{count} verdicts are not determined";
    CHECKS_OPEN = one "{count} further condition is not determined" other "{count} further conditions are not determined";
    CONTRADICTIONS = one "the records contain {count} contradiction" other "the records contain {count} contradictions";
}

/// What a gate asks.
struct Ask {
    name: &'static str,
    title: Phrase,
    asks: Phrase,
    /// Whether the verdict on that requirement or control stands behind it.
    behind: fn(&str) -> bool,
}

const OF_PLANNING: Ask = Ask { name: "planning", title: PLANNING_TITLE, asks: PLANNING_ASKS, behind: planned };
const OF_OPERATION: Ask =
    Ask { name: "operation", title: OPERATION_TITLE, asks: OPERATION_ASKS, behind: |id| !planned(id) && !control(id) };
const OF_CONTROLS: Ask = Ask { name: "controls", title: CONTROLS_TITLE, asks: CONTROLS_ASKS, behind: control };
const OF_STAGE_1: Ask = Ask { name: "stage1", title: STAGE1_TITLE, asks: STAGE1_ASKS, behind: documented };
const OF_STAGE_2: Ask = Ask { name: "stage2", title: STAGE2_TITLE, asks: STAGE2_ASKS, behind: |_| true };
const OF_SURVEILLANCE: Ask = Ask { name: "surveillance", title: SURVEILLANCE_TITLE, asks: SURVEILLANCE_ASKS, behind: surveyed };
const OF_RECERTIFICATION: Ask = Ask { name: "recertification", title: RECERTIFICATION_TITLE, asks: RECERTIFICATION_ASKS, behind: |_| true };

fn control(id: &str) -> bool {
    ControlId::parse(id).is_some()
}

fn below(id: &str, places: &[&str]) -> bool {
    places.iter().any(|place| id.strip_prefix(place).is_some_and(|rest| rest.is_empty() || rest.starts_with('.')))
}

fn planned(id: &str) -> bool {
    below(id, &["4", "5", "6"])
}

/// What stage 1 audits: documents and plans, not practice.
fn documented(id: &str) -> bool {
    let Some(requirement) = catalogue().requirement(id) else { return false };
    requirement.judged.is_none() && (planned(id) || requirement.document.is_some() || below(id, &["7.5", "9.2", "9.3"]))
}

/// What every surveillance audit covers.
fn surveyed(id: &str) -> bool {
    below(id, &["6.1.3.f", "6.2", "6.3", "8", "9", "10", "A.3.3", "A.8.3"])
}

/// All gates.
pub(super) fn gates(cx: &Cx<'_>, verdicts: &[Verdict], found: &[Found], language: &Language) -> Vec<Gate> {
    let external = External::new(cx, language);
    let parts = [OF_PLANNING, OF_OPERATION, OF_CONTROLS];
    let mut gates: Vec<Gate> = parts.iter().map(|ask| gate(ask, verdicts, found, Vec::new(), language)).collect();
    gates.push(gate(&OF_STAGE_1, verdicts, found, external.stage_1(), language));
    gates.push(gate(&OF_STAGE_2, verdicts, found, external.stage_2(), language));
    for (ask, checks) in [(OF_SURVEILLANCE, external.surveillance()), (OF_RECERTIFICATION, external.recertification())] {
        gates.push(match checks {
            Ok(checks) => gate(&ask, verdicts, found, checks, language),
            Err(reason) => ask.answered(GateState::NotDetermined, reason, language),
        });
    }
    gates
}

impl Ask {
    fn answered(&self, state: GateState, reason: String, language: &Language) -> Gate {
        let (title, asks) = (language.text(self.title), language.text(self.asks));
        Gate::new(self.name.into(), title.into(), asks.into(), state, reason.into())
    }
}

fn gate(ask: &Ask, verdicts: &[Verdict], found: &[Found], checks: Vec<GateCheck>, language: &Language) -> Gate {
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
    let counted = |parts: &[(Phrase, usize)]| {
        let said = parts.iter().filter(|(_, count)| *count > 0).map(|(phrase, count)| language.say(*phrase, &[("count", (*count).into())]));
        language.line(said)
    };
    let (state, reason) = match (failing.len() + unmet, undetermined.len() + open + contradictions) {
        (0, 0) => (GateState::Pass, language.text(ALL_MET).to_owned()),
        (0, _) => {
            let parts = [(NOT_DETERMINED, undetermined.len()), (CHECKS_OPEN, open), (CONTRADICTIONS, contradictions)];
            (GateState::NotDetermined, counted(&parts))
        }
        _ => (GateState::Fail, counted(&[(NOT_CONFORMING, failing.len()), (CHECKS_FAILED, unmet)])),
    };
    let mut gate = ask.answered(state, reason, language);
    gate.failing = failing;
    gate.undetermined = undetermined;
    gate.checks = checks;
    gate.blocked_by = blocked_by;
    gate
}

/// What is known of a rule: whether a requirement that it serves fails, and the position of its blocker.
#[derive(Clone, Copy)]
struct Known {
    fails: bool,
    at: Option<usize>,
}

/// Findings behind what fails, by name in the order of the document; and how many contradictions bear on no requirement.
fn blockers(found: &[Found], failing: &[Text], of_records: bool) -> (Vec<Blocker>, usize) {
    let (mut blockers, mut contradictions): (Vec<Blocker>, usize) = (Vec::new(), 0);
    let mut rules: Vec<Option<Known>> = vec![None; rules().len()];
    let fails = |id: &str| failing.iter().any(|failing| *failing == *id);
    for finding in found.iter().filter(|finding| !matches!(finding.rule.basis, Basis::Link | Basis::Practice)) {
        let Some(known) = rules.get_mut(finding.number) else { continue };
        let known = known.get_or_insert_with(|| Known { fails: finding.rule.serves().any(fails), at: None });
        let subject = finding.id.as_ref().filter(|_| !finding.kind.is_empty());
        // The id of an entry is its control; ids of requirements have a point or, of other frameworks, a colon.
        let bears = known.fails || finding.id.as_deref().is_some_and(|id| id.contains(['.', ':']) && fails(id));
        let contradicts = of_records && finding.rule.basis == Basis::Integrity && finding.requirements().next().is_none();
        if !(bears || contradicts) {
            continue;
        }
        contradictions += usize::from(!bears);
        let at = *known.at.get_or_insert_with(|| {
            blockers.push(Blocker::new(finding.rule.name().into(), 0));
            blockers.len() - 1
        });
        let Some(blocker) = blockers.get_mut(at) else { continue };
        blocker.count += 1;
        if let Some(subject) = subject.filter(|subject| blocker.subjects.len() < NAMED && !blocker.subjects.contains(subject)) {
            blocker.subjects.push(subject.clone());
        }
    }
    (blockers, contradictions)
}
