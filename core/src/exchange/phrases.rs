//! The library's words as people say them, and the counts and choices that page, Markdown and text share.

use crate::Aims;
use crate::assess::{Because, Due, DueTrigger, Gate, GateState, Next, Report, Status, Verdict};
use crate::catalogue::{LabelBasis, catalogue};
use crate::check::Finding;
use crate::model::{ImplementationStatus, RiskAcceptanceRule, SoaDecision};
use crate::read::{ActsBasis, Date, Severity, Text};
use crate::rules::rules;
use crate::views::{AcceptanceState, Effort, GapStep, RatingKind, RiskAbove};

/// `1 gap`, `2 gaps`.
pub fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

/// That a list goes on, in words; none where it does not.
pub fn suppressed(number: usize, one: &str, many: &str) -> Option<String> {
    (number > 0)
        .then(|| format!("{number} further {}", if number == 1 { format!("{one} is not shown") } else { format!("{many} are not shown") }))
}

/// A message as a sentence: a capital letter in front, a period behind.
pub fn sentence(message: &str) -> String {
    let mut letters = message.chars();
    let first: String = letters.next().map(|c| c.to_uppercase().collect()).unwrap_or_default();
    let end = if message.ends_with(['.', '!', '?', '…']) { "" } else { "." };
    format!("{first}{}{end}", letters.as_str())
}

/// The same, without a period; nothing stays nothing.
pub fn phrase(words: &str) -> String {
    if words.is_empty() { String::new() } else { sentence(words).trim_end_matches('.').to_owned() }
}

/// What is due, in a few words.
pub fn due(due: &Due) -> String {
    phrase(&due.label)
}

/// Why it is due: `after an incident of 2026-03-10`; empty where the day is simply recorded.
pub fn why(due: &Due) -> String {
    let since = due.source.as_ref().and_then(|source| source.on);
    let of = |what: &str| since.map_or_else(|| what.to_owned(), |on| format!("{what} of {on}"));
    let first = match due.why {
        DueTrigger::Date => String::new(),
        DueTrigger::Interval => since.map_or_else(|| "by its interval".to_owned(), |on| format!("by its interval, last on {on}")),
        DueTrigger::Expiry => "it runs out".to_owned(),
        DueTrigger::Initial => "not done yet".to_owned(),
        DueTrigger::Change => of("after a significant change"),
        DueTrigger::NewUse => of("after a new use"),
        DueTrigger::Incident => of("after an incident"),
        DueTrigger::Obligation => "an obligation comes into force".to_owned(),
        DueTrigger::Supplier => "a supplier changed or its assessment ran out".to_owned(),
        DueTrigger::Threshold => since.map_or_else(|| "its threshold is broken".to_owned(), |on| format!("threshold broken on {on}")),
        DueTrigger::Law => "by law".to_owned(),
    };
    let mut others: Vec<&str> = due.also.iter().filter(|also| also.why != due.why).map(|also| also.why.words()).collect();
    others.dedup();
    match (first.is_empty(), others.is_empty()) {
        (_, true) => first,
        (true, false) => format!("also: {}", others.join(", ")),
        (false, false) => format!("{first}; also: {}", others.join(", ")),
    }
}

/// The same thing to do on the same day for the same reason, with the records that it is for.
#[derive(Debug)]
pub struct DueTogether<'r> {
    /// The day.
    pub on: Date,
    /// What is due.
    pub what: String,
    /// Why, if there is more to say than that the day is recorded.
    pub why: String,
    /// Requirement or control that it serves.
    pub clause: Option<&'r str>,
    /// Ids of the records.
    pub records: Vec<&'r str>,
}

/// Brings together what is due on one day in the same words.
pub fn together<'r>(list: &[&'r Due]) -> Vec<DueTogether<'r>> {
    let mut all: Vec<DueTogether<'r>> = Vec::new();
    for due in list {
        let (what, why) = (self::due(due), self::why(due));
        let id = due.id.as_deref();
        match all
            .iter_mut()
            .find(|known| known.on == due.on && known.what == what && known.why == why && known.clause == due.clause.as_deref())
        {
            Some(known) => known.records.extend(id),
            None => all.push(DueTogether { on: due.on, what, why, clause: due.clause.as_deref(), records: id.into_iter().collect() }),
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

/// A gate by its name: the number of a stage stands apart.
pub fn gate_name(name: &str) -> String {
    sentence(&name.replace("stage", "stage ")).trim_end_matches('.').to_owned()
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
        (0, 0) => gate.reason.to_string(),
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
    crate::order::sort_by_key(&mut kinds, |kind| (kind.severity, std::cmp::Reverse(kind.findings.len())));
    kinds
}

/// A word of the data as people write it: `wentLive` becomes `went live`, `aiSystem` `AI system`.
///
/// ```
/// use aimskit::exchange::phrases::spaced;
/// assert_eq!(spaced("wentLive"), "went live");
/// assert_eq!(spaced("aiSystem"), "AI system");
/// assert_eq!(spaced("soa-control-missing"), "SoA control missing");
/// ```
pub fn spaced(word: &str) -> String {
    let mut out = String::with_capacity(word.len() + 4);
    for c in word.chars() {
        match c {
            '-' => out.push(' '),
            c if c.is_ascii_uppercase() => {
                out.push(' ');
                out.push(c.to_ascii_lowercase());
            }
            c => out.push(c),
        }
    }
    for (plain, known) in [("ai ", "AI "), ("soa ", "SoA "), ("eu ai act", "EU AI Act")] {
        if let Some(rest) = out.strip_prefix(plain) {
            return format!("{known}{rest}");
        }
    }
    out
}

/// What kind of work it is.
pub fn effort(effort: Effort) -> &'static str {
    match effort {
        Effort::RecordOnly => "write it down",
        Effort::ShowEvidence => "show evidence",
        Effort::Decide => "decide",
        Effort::AssessAgain => "assess",
        Effort::CarryOut => "carry it out",
    }
}

/// Everything that has to be put right, once, with who answers for it: by kind of work, each in the order of the document.
pub fn steps(aims: &Aims, report: &Report) -> Vec<GapStep> {
    aims.gaps_by_effort(report).into_iter().flat_map(|group| group.steps).collect()
}

/// Who would act on a step: the owner of the record, else whom the finding behind it falls to, with why.
pub fn who(report: &Report, step: &GapStep) -> (Option<Text>, &'static str) {
    if step.owner != "nobody" {
        return (Some(step.owner.clone()), "");
    }
    let behind = |finding: &&Finding| {
        step.rule.as_ref() == Some(&finding.code)
            && step.pointer.as_deref().unwrap_or_default() == &*finding.pointer
            && finding.message == step.message
    };
    match report.findings.iter().find(behind).and_then(|finding| finding.actor.as_ref()) {
        None => (None, ""),
        Some(acts) => (
            acts.id.clone(),
            match acts.basis {
                ActsBasis::Owner => "",
                ActsBasis::Mandate => "by mandate",
                ActsBasis::TopManagement => "nobody nearer is recorded",
            },
        ),
    }
}

/// `1 fails, 3 pass`: what a rule says of its records.
pub fn tally(because: &Because) -> String {
    let parts = [
        (because.fail, if because.fail == 1 { "fails" } else { "fail" }),
        (because.unknown, "can't be told"),
        (because.pass, if because.pass == 1 { "passes" } else { "pass" }),
    ];
    let said: Vec<String> = parts.iter().filter(|(number, _)| *number > 0).map(|(number, word)| format!("{number} {word}")).collect();
    said.join(", ")
}
