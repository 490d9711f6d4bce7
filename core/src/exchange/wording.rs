//! What page, Markdown and program word alike: headline, counts, dates, states; and the choices that they share.

mod due;
mod kinds;

pub use due::{DueTogether, due, due_ground, together, why};
pub use kinds::{Kind, by_rule};

use crate::Aims;
use crate::assess::{Because, Gate, GateState, Next, Priority, Report, Status, Verdict, gate_label};
use crate::catalogue::{LabelBasis, catalogue};
use crate::check::Finding;
use crate::language::{Arg, Language, NAMED, Phrase, capital, phrases};
use crate::model::RiskAcceptanceRule;
use crate::read::{ActsBasis, Date, Ground, Text};
use crate::views::{AcceptanceState, GapStep, RiskAbove, stale};

phrases! { pub(crate) Wording:
    ALL_PASSED = "All readiness gates are passed: the records show conformity.";
    UNDETERMINED = "No nonconformity is shown, but {count} of {all} readiness gates cannot be determined from the records.";
    NOT_READY = one "Not ready: {count} of {all} readiness gates is not passed." other "Not ready: {count} of {all} readiness gates are not passed.";
    STANDING = "Applicable requirements and controls: {applicable}. Conforming: {conforms}; partially conforming: {partial}; not conforming: {gap}; not determined: {notDetermined}.";
    NOT_APPLICABLE = "Not applicable: {notApplicable}.";
    SCORE = "Score {score} of 1000.";
    CONFORM = one "{count} conforms" other "{count} conform";
    PARTIALLY_CONFORM = one "{count} partially conforms" other "{count} partially conform";
    DO_NOT_CONFORM = one "{count} does not conform" other "{count} do not conform";
    COUNT_NOT_APPLICABLE = "{count} not applicable";
    COUNT_NOT_DETERMINED = "{count} not determined";
    /// {kinds} are kinds of proof with their numbers.
    RESTS_ON = "Of what conforms, in whole or in part: {kinds}.";
    /// A number of verdicts that rest on one kind of proof.
    REST_ON = one "{count} rests on {proof}" other "{count} rest on {proof}";
    RAISED_FIRST = "What an auditor would raise first";
    /// What a thing to raise is about, if it is about no clause and no kind of record.
    RECORDS = "The records themselves";
    CANDIDATES = "Grades are candidates: the auditor grades, and the certification body decides.";
    /// {gates} are readiness gates.
    BLOCKS = "blocks: {gates}";
    /// {date} is a month or a year.
    END_OF = "end of {date}";
    TODAY = "today";
    TOMORROW = "tomorrow";
    IN_DAYS = one "in {count} day" other "in {count} days";
    DAYS_OVERDUE = one "{count} day overdue" other "{count} days overdue";
    /// Why something is due.
    WHY_INTERVAL = "by its interval";
    WHY_INTERVAL_SINCE = "by its interval, last on {on}";
    WHY_EXPIRY = "the validity ends";
    WHY_INITIAL = "not done before";
    WHY_CHANGE = "after a significant change";
    WHY_CHANGE_OF = "after a significant change of {on}";
    WHY_NEW_USE = "after a new use";
    WHY_NEW_USE_OF = "after a new use of {on}";
    WHY_INCIDENT = "after an incident";
    WHY_INCIDENT_OF = "after an incident of {on}";
    WHY_OBLIGATION = "an obligation takes effect";
    WHY_SUPPLIER = "the supplier changed, or its assessment expired";
    WHY_THRESHOLD = "a threshold has been crossed";
    WHY_THRESHOLD_ON = "a threshold was crossed on {on}";
    WHY_LAW = "required by law";
    /// {reasons} are other reasons why it is due.
    WHY_ALSO = "also: {reasons}";
    CHECK_FAIL = one "{count} fails" other "{count} fail";
    CHECK_PASS = one "{count} passes" other "{count} pass";
    /// A level and which rating it is of, as in "high (current)".
    LEVEL = "{level} ({rating})";
    ACCEPTED = "accepted";
    ACCEPTED_UNTIL = "accepted until {until}";
    ACCEPTANCE_EXPIRED = "the acceptance has expired";
    ACCEPTANCE_EXPIRED_ON = "the acceptance expired on {until}";
    NOT_ACCEPTED = "not accepted";
    NOT_ACCEPTABLE = "it may not be accepted and shall be reduced";
    BY_MANDATE = "by mandate";
    NO_OWNER = "no owner is recorded";
}

/// How many things to raise stand on the first page.
pub const RAISED: usize = 10;

/// How much of what conforms is claimed, and how much is shown; empty where nothing conforms.
pub fn proof(report: &Report) -> String {
    let language = report.language();
    let kinds = report.readiness.proof.iter().filter(|share| share.count > 0);
    let kinds = kinds
        .map(|share| language.say(REST_ON, &[("count", (share.count as usize).into()), ("proof", share.proof.label(language).into())]));
    let kinds: Vec<String> = kinds.collect();
    if kinds.is_empty() { String::new() } else { language.say(RESTS_ON, &[("kinds", (&language.list(&kinds)).into())]) }
}

/// The heading over what to raise first.
pub fn raised_first(language: &Language) -> &str {
    language.text(RAISED_FIRST)
}

/// What grades are worth.
pub fn candidates(language: &Language) -> &str {
    language.text(CANDIDATES)
}

/// What a thing to raise is about: clause and title, and the kind of record where that holds two subjects.
pub fn about(priority: &Priority, language: &Language) -> String {
    let kind = priority.kind.as_ref().map(|kind| capital(language.kind(kind)));
    match (&priority.place, &priority.title) {
        (Some(place), Some(title)) => {
            let title = format!("{place} {title}");
            kind.map_or(title.clone(), |kind| language.say(NAMED, &[("name", (&title).into()), ("text", (&kind).into())]))
        }
        _ => kind.unwrap_or_else(|| language.text(RECORDS).to_owned()),
    }
}

/// The gates that a thing to raise blocks; nothing where it blocks none.
pub fn blocks(priority: &Priority, language: &Language) -> Option<String> {
    let gates = language.list(priority.gates.iter().map(|gate| gate_label(gate, language)));
    (!gates.is_empty()).then(|| language.say(BLOCKS, &[("gates", (&gates).into())]))
}

/// By when something is due: a month or a year has to be over.
pub fn by(date: Date, language: &Language) -> String {
    if date.is_exact() { language.date(date.into()) } else { language.say(END_OF, &[("date", date.into())]) }
}

/// How far away a date is.
pub fn distance(days: i32, language: &Language) -> String {
    match days {
        0 => language.text(TODAY).to_owned(),
        1 => language.text(TOMORROW).to_owned(),
        2.. => language.say(IN_DAYS, &[("count", days.into())]),
        _ => language.say(DAYS_OVERDUE, &[("count", days.saturating_neg().into())]),
    }
}

/// What keeps a gate from being passed.
pub fn gate_counts(gate: &Gate, language: &Language) -> String {
    let (failing, open) = (gate.failing.len(), gate.undetermined.len());
    let counts = [(DO_NOT_CONFORM, failing), (COUNT_NOT_DETERMINED, open)];
    let said: Vec<String> = counted(&counts, language).collect();
    if said.is_empty() { gate.reason.to_string() } else { language.line(said) }
}

/// Those that are not zero, in words.
fn counted<'l>(counts: &'l [(Phrase, usize)], language: &'l Language) -> impl Iterator<Item = String> + 'l {
    counts.iter().filter(|(_, count)| *count > 0).map(|(phrase, count)| language.say(*phrase, &[("count", (*count).into())]))
}

/// The whole in one sentence.
pub fn headline(report: &Report) -> String {
    let of = |state| report.gates.iter().filter(|gate| gate.state == state).count();
    let count =
        |phrase: Phrase, count: usize| report.language().say(phrase, &[("count", count.into()), ("all", report.gates.len().into())]);
    match (of(GateState::Fail), of(GateState::NotDetermined)) {
        (0, 0) => report.language().text(ALL_PASSED).to_owned(),
        (0, open) => count(UNDETERMINED, open),
        (failed, _) => count(NOT_READY, failed),
    }
}

/// How many requirements and controls conform, in a sentence or two, and the score.
pub fn standing(report: &Report) -> String {
    let (readiness, language) = (&report.readiness, report.language());
    let counts = &readiness.counts;
    let args: [(&str, Arg<'_>); 7] = [
        ("applicable", counts.applicable().into()),
        ("conforms", counts.conforms.into()),
        ("partial", counts.partial.into()),
        ("gap", counts.gap.into()),
        ("notDetermined", counts.not_determined.into()),
        ("notApplicable", counts.not_applicable.into()),
        ("score", readiness.score_per_mille.into()),
    ];
    let mut said = vec![language.say(STANDING, &args)];
    said.extend((counts.not_applicable > 0).then(|| language.say(NOT_APPLICABLE, &args)));
    said.push(language.say(SCORE, &args));
    said.join(" ")
}

/// Verdicts counted: `5 do not conform`.
pub fn verdicts(number: u32, status: Status, language: &Language) -> String {
    let phrase = match status {
        Status::Conforms => CONFORM,
        Status::Partial => PARTIALLY_CONFORM,
        Status::Gap => DO_NOT_CONFORM,
        Status::NotApplicable => COUNT_NOT_APPLICABLE,
        Status::NotDetermined => COUNT_NOT_DETERMINED,
    };
    language.say(phrase, &[("count", number.into())])
}

/// Why a verdict is a gap, in sentences: the single defects, or evidence that does not count, or the reason where there is neither.
pub fn reasons(report: &Report, verdict: &Verdict) -> Vec<String> {
    let language = report.language();
    let explanation = report.explain(&verdict.id).into_iter().find(|it| it.id == verdict.id);
    let defects = explanation.iter().flat_map(|it| &it.defects).map(|defect| language.sentence(&defect.message));
    let weak = explanation.iter().flat_map(|it| &it.evidence).filter(|used| used.state != "current");
    let weak = weak.map(|used| language.sentence(&language.say(stale(&used.state), &[("evidence", (&used.id).into())])));
    let (defects, weak): (Vec<String>, Vec<String>) = (defects.collect(), weak.collect());
    match (defects.is_empty(), weak.is_empty()) {
        (false, _) => defects,
        (true, false) => weak,
        (true, true) => vec![language.sentence(&verdict.reason)],
    }
}

/// What to do, in a sentence: for one defect in its own words, for several in general ones.
pub fn step(report: &Report, verdict: &Verdict, next: &Next) -> String {
    let explanation = report.explain(&verdict.id).into_iter().find(|it| it.id == verdict.id);
    let ours = explanation.iter().flat_map(|it| &it.defects).filter(|defect| next.rule.as_ref() == Some(&defect.code));
    let mut hints: Vec<&str> = ours.filter_map(|defect| defect.hint.as_deref()).collect();
    hints.dedup();
    match hints.as_slice() {
        [only] => report.language().sentence(only),
        _ => report.language().sentence(&next.hint),
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

/// The state of a risk: `high (current); accepted until 2026-12-31`.
pub fn risk_state(risk: &RiskAbove, language: &Language) -> String {
    let level = [("level", (&risk.level.label).into()), ("rating", risk.rating.label(language).into())];
    language.line([language.say(LEVEL, &level), acceptance_state(risk, language)])
}

/// Whether the risk is accepted, in words.
pub fn acceptance_state(risk: &RiskAbove, language: &Language) -> String {
    let dated = |without: Phrase, with: Phrase| match risk.accepted_until {
        Some(until) => language.say(with, &[("until", until.into())]),
        None => language.text(without).to_owned(),
    };
    match risk.acceptance {
        AcceptanceState::Accepted => dated(ACCEPTED, ACCEPTED_UNTIL),
        AcceptanceState::Expired => dated(ACCEPTANCE_EXPIRED, ACCEPTANCE_EXPIRED_ON),
        AcceptanceState::Missing => language.text(NOT_ACCEPTED).to_owned(),
        AcceptanceState::NotAllowed => language.text(NOT_ACCEPTABLE).to_owned(),
    }
}

/// Who may accept a risk.
pub fn acceptance(rule: Option<RiskAcceptanceRule>, language: &Language) -> &str {
    crate::views::acceptance_label(rule, language)
}

/// What is behind the causes of a thing to raise, each once, as they stand in it.
pub fn grounds(priority: &Priority) -> impl Iterator<Item = Ground> + use<'_> {
    let all = || priority.causes.iter().map(|cause| cause.ground);
    all().enumerate().filter(move |(at, ground)| all().take(*at).all(|before| before != *ground)).map(|(_, ground)| ground)
}

/// Everything that has to be corrected, once, with who answers for it: by kind of work, each in the order of the document.
pub fn steps(aims: &Aims, report: &Report) -> Vec<GapStep> {
    aims.gaps_by_effort(report).into_iter().flat_map(|group| group.steps).collect()
}

/// Who would act on a step, with why: the owner of the record, else who acts on the finding behind it.
pub fn who<'r>(report: &'r Report, step: &GapStep) -> (Option<Text>, &'r str) {
    if step.owner.is_some() {
        return (step.owner.clone(), "");
    }
    let behind = |finding: &&Finding| {
        step.rule.as_ref() == Some(&finding.code)
            && step.pointer.as_deref().unwrap_or_default() == &*finding.pointer
            && finding.message == step.message
    };
    match report.findings.iter().find(behind).and_then(|finding| finding.actor.as_ref()) {
        None => (None, ""),
        Some(acts) => {
            let why = match acts.basis {
                ActsBasis::Owner => "",
                ActsBasis::Mandate => report.language().text(BY_MANDATE),
                ActsBasis::TopManagement => report.language().text(NO_OWNER),
            };
            (acts.id.clone(), why)
        }
    }
}

/// `1 fails, 3 pass`: the outcomes of a check.
pub fn tally(because: &Because, language: &Language) -> String {
    let counts = [(CHECK_FAIL, because.fail), (COUNT_NOT_DETERMINED, because.unknown), (CHECK_PASS, because.pass)];
    language.list(counted(&counts.map(|(phrase, count)| (phrase, count as usize)), language))
}

/// Puts a name before what belongs to it.
pub fn named(name: &str, text: &str, language: &Language) -> String {
    language.say(NAMED, &[("name", name.into()), ("text", text.into())])
}
