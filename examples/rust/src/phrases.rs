//! The library's words as people say them, and the counts and choices that text and page share.

use aimskit::assess::{Due, Gate, GateState, Next, Report, Status, Verdict};
use aimskit::catalogue::{LabelBasis, catalogue};
use aimskit::check::Finding;
use aimskit::model::{ImplementationStatus, RiskAcceptanceRule, SoaDecision};
use aimskit::read::{Date, Severity};
use aimskit::rules::rules;
use aimskit::views::{AcceptanceState, RatingKind, RiskAbove};

/// `1 gap`, `2 gaps`.
pub fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

/// A message as a sentence: a capital letter in front, a period behind.
pub fn sentence(message: &str) -> String {
    let mut letters = message.chars();
    let first: String = letters.next().map(|c| c.to_uppercase().collect()).unwrap_or_default();
    let end = if message.ends_with(['.', '!', '?', '…']) { "" } else { "." };
    format!("{first}{}{end}", letters.as_str())
}

/// `aiSystem` is `AI system`.
pub fn kind(name: &str) -> String {
    let mut out = String::new();
    for c in name.chars() {
        if c.is_uppercase() {
            out.push(' ');
        }
        out.extend(c.to_lowercase());
    }
    if let Some(rest) = out.strip_prefix("ai ") { format!("AI {rest}") } else { out }
}

/// What is due, in a few words.
pub fn due(due: &Due) -> String {
    let kind = kind(&due.kind);
    match &*due.what {
        "due" if kind == "action" => "Action to be done".to_owned(),
        "due" if kind == "objective" => "Objective to be reached".to_owned(),
        "due" => sentence(&format!("{kind} to be finished")).trim_end_matches('.').to_owned(),
        "nextReviewOn" => sentence(&format!("{kind} to be reviewed")).trim_end_matches('.').to_owned(),
        "validUntil" | "until" | "expiresOn" => sentence(&format!("{kind} runs out")).trim_end_matches('.').to_owned(),
        "nextOn" if kind == "management review" => "Next management review".to_owned(),
        "nextOn" => sentence(&format!("{kind}: the next one")).trim_end_matches('.').to_owned(),
        other => sentence(&format!("{kind}: {}", self::kind(other))).trim_end_matches('.').to_owned(),
    }
}

/// The same thing to do on the same day, with the records that it is for.
#[derive(Debug)]
pub struct DueTogether<'r> {
    /// The day.
    pub on: Date,
    /// What is due.
    pub what: String,
    /// Ids of the records.
    pub records: Vec<&'r str>,
}

/// Brings together what is due on one day in the same words.
pub fn together<'r>(list: &[&'r Due]) -> Vec<DueTogether<'r>> {
    let mut all: Vec<DueTogether<'r>> = Vec::new();
    for due in list {
        let what = self::due(due);
        let id = due.id.as_deref();
        match all.iter_mut().find(|known| known.on == due.on && known.what == what) {
            Some(known) => known.records.extend(id),
            None => all.push(DueTogether { on: due.on, what, records: id.into_iter().collect() }),
        }
    }
    all
}

/// How far away a day is.
pub fn distance(days: i32) -> String {
    match days {
        0 => "today".to_owned(),
        1 => "tomorrow".to_owned(),
        2.. => format!("in {days} days"),
        -1 => "1 day late".to_owned(),
        _ => format!("{} days late", -days),
    }
}

/// What a gate says.
pub fn gate_state(state: GateState) -> &'static str {
    match state {
        GateState::Pass => "passed",
        GateState::Fail => "not passed",
        GateState::NotDetermined => "not yet known",
    }
}

/// What stands in the way of a gate.
pub fn gate_counts(gate: &Gate) -> String {
    let short = |failing| count(failing, "falls short", "fall short");
    match (gate.failing.len(), gate.undetermined.len()) {
        (0, 0) => "nothing stands in the way".to_owned(),
        (0, open) => format!("the records do not tell for {open}"),
        (failing, 0) => short(failing),
        (failing, open) => format!("{}; the records do not tell for {open}", short(failing)),
    }
}

/// The whole in one sentence.
pub fn headline(report: &Report) -> String {
    let of = |state| report.gates.iter().filter(|gate| gate.state == state).count();
    match (of(GateState::Fail), of(GateState::NotDetermined)) {
        (0, 0) => "All gates are passed: what the records show conforms.".to_owned(),
        (0, open) => format!("Nothing fails, but {} of {} gates can't be decided from the records.", open, report.gates.len()),
        (1, _) => format!("Not ready: 1 of {} gates is not passed.", report.gates.len()),
        (failed, _) => format!("Not ready: {failed} of {} gates are not passed.", report.gates.len()),
    }
}

/// Verdicts counted: `5 gaps`.
pub fn verdicts(number: u32, status: Status) -> String {
    let words = match (status, number) {
        (Status::Conforms, 2..) | (Status::Conforms, 0) => "conform",
        (Status::Partial, 2..) | (Status::Partial, 0) => "partly conform",
        (Status::Gap, 2..) | (Status::Gap, 0) => "gaps",
        _ => status.words(),
    };
    format!("{number} {words}")
}

/// Why a verdict is a gap, in sentences: the single defects, or evidence that can't be relied on, or the reason where there is neither.
pub fn reasons(report: &Report, verdict: &Verdict) -> Vec<String> {
    let explanation = report.explain(&verdict.id).into_iter().find(|it| it.id == verdict.id);
    let defects: Vec<String> = explanation.iter().flat_map(|it| &it.defects).map(|defect| sentence(&defect.message)).collect();
    if !defects.is_empty() {
        return defects;
    }
    let mut weak: Vec<String> = Vec::new();
    for used in explanation.iter().flat_map(|it| &it.evidence) {
        let id = &used.id;
        match &*used.state {
            "expired" => weak.push(format!("It rests on `{id}`, which has expired.")),
            "future" => weak.push(format!("It rests on `{id}`, which is dated after the day asked about.")),
            "template" => weak.push(format!("It rests on `{id}`, which is a blank form.")),
            "missing" => weak.push(format!("It rests on `{id}`, which is not among the records.")),
            _ => {}
        }
    }
    if weak.is_empty() { vec![sentence(&verdict.reason)] } else { weak }
}

/// What to do, in a sentence: for one defect in its own words, for several in general ones.
pub fn step(report: &Report, verdict: &Verdict, next: &Next) -> String {
    let explanation = report.explain(&verdict.id).into_iter().find(|it| it.id == verdict.id);
    let ours = explanation.iter().flat_map(|it| &it.defects).filter(|defect| next.rule.as_ref() == Some(&defect.code));
    let mut hints: Vec<&str> = ours.filter_map(|defect| defect.hint.as_deref()).collect();
    hints.dedup();
    match hints.as_slice() {
        [only] => sentence(only),
        _ => sentence(&next.hint),
    }
}

/// How many records a step is for; it names the first of them only.
pub fn subjects(verdict: &Verdict, next: &Next) -> usize {
    let failed =
        verdict.because.iter().find(|because| next.rule.as_ref() == Some(&because.rule)).map_or(0, |because| because.fail as usize);
    failed.max(next.subjects.len())
}

/// The address of a requirement as the standard prints it; behind it the project's own id, where the standard prints none so narrow.
pub fn address(id: &str) -> (String, Option<&str>) {
    match catalogue().requirement(id) {
        Some(it) => (it.citation(), (it.label_basis() == LabelBasis::ProjectAssigned).then_some(id)),
        None => (id.to_owned(), None),
    }
}

/// How a risk stands: `high today; accepted until 2026-12-31`.
pub fn risk_state(risk: &RiskAbove) -> String {
    let level = format!("{} {}", risk.level.label, rating(risk.rating));
    let state = match (risk.acceptance, risk.accepted_until) {
        (AcceptanceState::Accepted, Some(until)) => format!("accepted until {until}"),
        (AcceptanceState::Accepted, None) => "accepted".to_owned(),
        (AcceptanceState::Expired, Some(until)) => format!("the acceptance ran out on {until}"),
        (AcceptanceState::Expired, None) => "the acceptance ran out".to_owned(),
        (AcceptanceState::Missing, _) => "nobody accepted it".to_owned(),
        (AcceptanceState::NotAllowed, _) => "nobody may accept it; it has to be lowered".to_owned(),
    };
    format!("{level}; {state}")
}

/// Which rating is meant.
pub fn rating(kind: RatingKind) -> &'static str {
    match kind {
        RatingKind::Inherent => "without controls",
        RatingKind::Current => "today",
        RatingKind::Residual => "after treatment",
    }
}

/// Who may accept a risk.
pub fn acceptance(rule: Option<RiskAcceptanceRule>) -> &'static str {
    match rule {
        Some(RiskAcceptanceRule::Acceptable) => "acceptable as it is",
        Some(RiskAcceptanceRule::OwnerApproval) => "the risk's owner may accept it",
        Some(RiskAcceptanceRule::TopManagementApproval) => "top management may accept it",
        Some(RiskAcceptanceRule::NotAcceptable) => "nobody may accept it",
        None => "the method does not say who may accept it",
    }
}

/// A decision of the Statement of Applicability.
pub fn decision(decision: Option<SoaDecision>) -> &'static str {
    match decision {
        Some(SoaDecision::Included) => "included",
        Some(SoaDecision::Excluded) => "excluded",
        None => "undecided",
    }
}

/// How far a control is carried out.
pub fn implementation(status: Option<ImplementationStatus>) -> &'static str {
    match status {
        Some(ImplementationStatus::Implemented) => "implemented",
        Some(ImplementationStatus::Partial) => "in part",
        Some(ImplementationStatus::Planned) => "planned",
        Some(ImplementationStatus::NotStarted) => "not started",
        None => "",
    }
}

/// Findings of one rule.
#[derive(Debug)]
pub struct Kind<'r> {
    /// The rule.
    pub code: &'r str,
    /// How much they matter.
    pub severity: Severity,
    /// Why the rule is there, in words.
    pub basis: &'static str,
    /// The findings, in the order of the document.
    pub findings: Vec<&'r Finding>,
}

/// Findings by rule: what matters most first, then what is found most often.
pub fn by_rule(report: &Report) -> Vec<Kind<'_>> {
    let mut kinds: Vec<Kind<'_>> = Vec::new();
    for finding in &report.findings {
        match kinds.iter_mut().find(|kind| kind.code == &*finding.code) {
            Some(kind) => kind.findings.push(finding),
            None => {
                let rule = rules().iter().find(|rule| *finding.code == *rule.name());
                let basis = match rule.map(|rule| rule.basis.as_str()) {
                    Some("integrity") => "the records contradict each other",
                    Some("shall") => "the standard asks for it",
                    _ => "auditors expect it",
                };
                kinds.push(Kind { code: &finding.code, severity: finding.severity, basis, findings: vec![finding] });
            }
        }
    }
    kinds.sort_by_key(|kind| (kind.severity, std::cmp::Reverse(kind.findings.len())));
    kinds
}
