//! The difference as text for people.

use std::fmt::Write;

use super::shown::ShownValue;
use super::{ApplicabilityChange, Difference, FieldChange, RecordNamed, VerdictChange, VerdictMove, Weakened, Weakening};
use crate::assess::Status;
use crate::check::evidence_label;
use crate::language::{Language, NAMED, Phrase, phrases};
use crate::model::SoaDecision;
use crate::read::{Date, Diagnostic, Plain, Text};

phrases! { pub(crate) Difference:
    NONE = "No difference on {on}.";
    SCORES = "On {on}: score {before} before, {after} after, of 1000.";
    GATES = "Readiness gates";
    /// The title of a gate, and its states.
    GATE = "{title}: {before} → {after}";
    WEAKENED = "Weaker than before";
    /// {record} is a record, {what} how it got weaker, {before} and {after} values.
    WEAKER = "{record}: {what} ({before} → {after})";
    /// {field} is the field concerned.
    WEAKER_IN = "{record}, {field}: {what} ({before} → {after})";
    NO_VALUE = "none";
    /// The value of a field that says whether something is so.
    YES = "yes";
    NO = "no";
    APPLICABILITY = "Applicability";
    DECISION = "{control}: {before} → {after}";
    /// {systems} are AI systems.
    DECISION_FOR = "{control} for {systems}: {before} → {after}";
    NEW_GAPS = "New gaps";
    CLOSED_GAPS = "Closed gaps";
    OTHER_VERDICTS = "Other verdicts";
    VERDICT = "{id} {title}: {before} → {after} ({reason})";
    NEW_FINDINGS = "New findings";
    CLOSED_FINDINGS = "Closed findings";
    ADDED = "Added";
    REMOVED = "Removed";
    CHANGED = "Changed";
    FIELD = "{field}: {before} → {after}";
    FIELD_REMOVED = "{field}: removed, was {before}";
    FIELD_ADDED = "{field}: added, {after}";
}

phrases! { static WEAKENINGS Weakening:
    "controlLessImplemented" = "the control is implemented to a lesser extent";
    "evidenceLost" = "less evidence counts";
    "riskHigher" = "the risk is rated higher";
    "approvalLost" = "the approval is no longer recorded";
    "acceptanceLost" = "the acceptance of the residual risk is no longer recorded";
    "reopened" = "what was completed or closed is open again";
    "attestationLowered" = "the attestation claims less";
    "oversightReduced" = "human oversight is reduced";
}

phrases! { static DECISIONS SoaDecision:
    "included" = "included";
    "excluded" = "excluded";
    "undecided" = "undecided";
}

/// A decision of the Statement of Applicability in words.
pub(crate) fn decision_label(decision: Option<SoaDecision>, language: &Language) -> &str {
    language.word(&DECISIONS, decision.map_or("undecided", SoaDecision::as_str))
}

impl Weakening {
    /// How it got weaker, in words.
    pub fn label(self, language: &Language) -> &str {
        language.text(WEAKENINGS.at(self as usize))
    }
}

/// Longest value that is shown whole.
const WIDTH: usize = 60;

impl Difference {
    /// As text for people: a heading for each kind of difference, the gravest first.
    ///
    /// ```
    /// let aims = aimskit::Aims::new();
    /// let difference = aimskit::diff(&aims, &aims, "2026-11-23".parse::<aimskit::read::Date>()?);
    /// assert_eq!(difference.to_text(aimskit::Language::english()), "No difference on 2026-11-23.\n");
    /// # Ok::<(), aimskit::read::InvalidValue>(())
    /// ```
    pub fn to_text(&self, language: &Language) -> String {
        let on = ("on", self.as_of.into());
        if self.is_empty() {
            return language.say(NONE, &[on]) + "\n";
        }
        let scores = [on, ("before", self.score_before.into()), ("after", self.score_after.into())];
        let mut out = Said { language, text: language.say(SCORES, &scores) + "\n" };
        let gates = self.gates.iter().map(|gate| {
            let (before, after) = (gate.before.label(language).into(), gate.after.label(language).into());
            language.say(GATE, &[("title", (&gate.title).into()), ("before", before), ("after", after)])
        });
        out.part(GATES, gates.collect());
        out.part(WEAKENED, self.weakened.iter().map(|it| weakened(it, language)).collect());
        out.part(APPLICABILITY, self.applicability.iter().map(|it| applicability(it, language)).collect());
        for (heading, of) in [
            (NEW_GAPS, &[VerdictMove::GapOpened][..]),
            (CLOSED_GAPS, &[VerdictMove::GapClosed]),
            (OTHER_VERDICTS, &[VerdictMove::Worse, VerdictMove::Better, VerdictMove::Other]),
        ] {
            let verdicts = self.verdicts.iter().filter(|it| of.contains(&it.moved));
            out.part(heading, verdicts.map(|it| verdict(it, language)).collect());
        }
        out.part(NEW_FINDINGS, self.new_findings.iter().map(finding).collect());
        out.part(CLOSED_FINDINGS, self.closed_findings.iter().map(finding).collect());
        out.part(ADDED, self.added.iter().map(|it| name(it, language)).collect());
        out.part(REMOVED, self.removed.iter().map(|it| name(it, language)).collect());
        let mut lines = Vec::new();
        for change in &self.changed {
            lines.push(name(&change.record, language));
            lines.extend(change.fields.iter().map(|change| format!("  {}", field(change, language))));
        }
        out.part(CHANGED, lines);
        out.text
    }
}

struct Said<'l> {
    language: &'l Language,
    text: String,
}

impl Said<'_> {
    fn part(&mut self, heading: Phrase, lines: Vec<String>) {
        if lines.is_empty() {
            return;
        }
        let _ = writeln!(self.text, "\n{}", self.language.text(heading));
        for line in lines {
            let _ = writeln!(self.text, "  {line}");
        }
    }
}

fn weakened(it: &Weakened, language: &Language) -> String {
    let value = |text: &'_ Option<Text>| {
        let Some(text) = text else { return language.text(NO_VALUE).to_owned() };
        let status = || Status::ALL.iter().find(|status| *status.as_str() == **text).map(|status| status.label(language));
        match it.what {
            Weakening::EvidenceLost => evidence_label(text, language).to_owned(),
            Weakening::AttestationLowered => status().map_or_else(|| language.label(text), str::to_owned),
            // States, or how many there are.
            Weakening::ControlLessImplemented | Weakening::ApprovalLost => language.label(text),
            Weakening::Reopened => text.parse::<Date>().map_or_else(|_| text.to_string(), |on| language.date(on.into())),
            _ => text.to_string(),
        }
    };
    let (record, before, after) = (name(&it.record, language), value(&it.before), value(&it.after));
    let what =
        [("record", (&record).into()), ("what", it.what.label(language).into()), ("before", (&before).into()), ("after", (&after).into())];
    match &it.field {
        Some(field) => {
            let field = language.label_of_path(field);
            language.say(WEAKER_IN, &[&what[..], &[("field", (&field).into())]].concat())
        }
        None => language.say(WEAKER, &what),
    }
}

fn applicability(it: &ApplicabilityChange, language: &Language) -> String {
    let systems = language.list(&it.ai_systems);
    let (before, after) = (decision_label(it.before, language).into(), decision_label(it.after, language).into());
    let what = [("control", (&it.control).into()), ("before", before), ("after", after), ("systems", (&systems).into())];
    let said = language.say(if systems.is_empty() { DECISION } else { DECISION_FOR }, &what);
    match &it.justification {
        Some(why) => language.say(NAMED, &[("name", (&said).into()), ("text", why.into())]),
        None => said,
    }
}

fn verdict(it: &VerdictChange, language: &Language) -> String {
    let (id, title, reason) = (("id", (&it.id).into()), ("title", (&it.title).into()), ("reason", (&it.reason).into()));
    let (before, after) = (it.before.label(language).into(), it.after.label(language).into());
    language.say(VERDICT, &[id, title, ("before", before), ("after", after), reason])
}

fn name(record: &RecordNamed, language: &Language) -> String {
    let id = record.id.as_ref().map_or_else(String::new, |id| format!(" {id}"));
    let title = record.title.as_ref().map_or_else(String::new, |title| format!(" ({title})"));
    format!("{}{id}{title}", language.kind(&record.kind))
}

fn finding(finding: &Diagnostic) -> String {
    format!("{}: {}", finding.code, finding.message)
}

fn field(change: &FieldChange, language: &Language) -> String {
    // A difference that was read again has JSON alone.
    let value = |json: &'_ Option<Plain>, shown: &Option<ShownValue>| match shown {
        Some(ShownValue::Unread(raw)) => format!("`{}`", short(&raw.replace('`', "'"))),
        Some(shown) => short(&shown.to_text(language, YES, NO)),
        None => json.as_deref().map(short).unwrap_or_default(),
    };
    let (before, after) = (value(&change.before, &change.before_shown), value(&change.after, &change.after_shown));
    let unread = [&change.before_shown, &change.after_shown].iter().any(|shown| matches!(shown, Some(ShownValue::Unread(_))));
    // A field that is not known has no label.
    let name = if unread { format!("`{}`", change.field) } else { language.label_of_path(&change.field) };
    let phrase = match (&change.before, &change.after) {
        (Some(_), Some(_)) => FIELD,
        (Some(_), None) => FIELD_REMOVED,
        (None, Some(_)) => FIELD_ADDED,
        (None, None) => return name,
    };
    language.say(phrase, &[("field", (&name).into()), ("before", (&before).into()), ("after", (&after).into())])
}

fn short(value: &str) -> String {
    if value.len() <= WIDTH {
        return value.to_owned();
    }
    match value.char_indices().nth(WIDTH) {
        Some((at, _)) => format!("{}…", value.get(..at).unwrap_or_default()),
        None => value.to_owned(),
    }
}
