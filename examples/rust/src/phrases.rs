//! The library's words as people say them, and the counts and choices that text and page share.

use aimskit::assess::{Due, Gate, GateState, Report, Verdict};
use aimskit::check::Finding;
use aimskit::model::{ImplementationStatus, RiskAcceptanceRule, SoaDecision};
use aimskit::read::Severity;
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
        "due" => format!("To be done ({kind})"),
        "nextReviewOn" => sentence(&format!("{kind} to be reviewed")).trim_end_matches('.').to_owned(),
        "validUntil" | "until" | "expiresOn" => sentence(&format!("{kind} runs out")).trim_end_matches('.').to_owned(),
        "nextOn" => sentence(&format!("{kind}: the next one")).trim_end_matches('.').to_owned(),
        other => sentence(&format!("{kind}: {}", self::kind(other))).trim_end_matches('.').to_owned(),
    }
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
    match (gate.failing.len(), gate.undetermined.len()) {
        (0, 0) => "nothing stands in the way".to_owned(),
        (0, open) => format!("the records do not tell for {open}"),
        (failing, 0) => format!("{failing} fall short"),
        (failing, open) => format!("{failing} fall short; the records do not tell for {open}"),
    }
}

/// The whole in one sentence.
pub fn headline(report: &Report) -> String {
    let of = |state| report.gates.iter().filter(|gate| gate.state == state).count();
    match (of(GateState::Fail), of(GateState::NotDetermined)) {
        (0, 0) => "All gates are passed: what the records show conforms.".to_owned(),
        (0, open) => format!("Nothing fails, but {} of {} gates can't be decided from the records.", open, report.gates.len()),
        (failed, _) => format!("Not ready: {failed} of {} gates are not passed.", report.gates.len()),
    }
}

/// Why a verdict is a gap, in sentences: the single defects, or the reason where there is none.
pub fn reasons(report: &Report, verdict: &Verdict) -> Vec<String> {
    let explanation = report.explain(&verdict.id).into_iter().find(|it| it.id == verdict.id);
    let defects: Vec<String> = explanation.iter().flat_map(|it| &it.defects).map(|defect| sentence(&defect.message)).collect();
    if defects.is_empty() { vec![sentence(&verdict.reason)] } else { defects }
}

/// The address of a requirement as the standard prints it, with the project's own id behind it where that says more.
pub fn address(id: &str) -> (String, Option<&str>) {
    let cited = aimskit::catalogue::catalogue().requirement(id).map_or_else(|| id.to_owned(), |requirement| requirement.citation());
    let own = (cited != id).then_some(id);
    (cited, own)
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
                let rule = rules().iter().find(|rule| *finding.code == *rule.name);
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
