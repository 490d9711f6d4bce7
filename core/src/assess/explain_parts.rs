//! An explanation as text for people: a heading for each part, its lines beside it.

use std::fmt::Write;

use super::report::EvidenceUsed;
use super::subject_name::subject_name;
use crate::check::evidence_label;
use crate::language::{Language, Phrase, phrases};
use crate::read::{Diagnostic, Text};

phrases! { pub(crate) Explain:
    ASKS = "Requirement";
    /// {condition} is one of the conditions, or that of another framework.
    APPLIES_IF = "It applies only if {condition}.";
    /// {document} is one of the next two texts.
    DOCUMENT = "It requires {document}.";
    MAINTAIN = "documented information to be maintained";
    RETAIN = "documented information to be retained";
    JUDGED = "It requires human judgement: {reason}.";
    JUDGED_BY_FRAMEWORK = "the framework requires it";
    VERDICT = "Verdict";
    /// {proof} is a kind of proof, as in "current evidence".
    PROOF = "It rests on {proof}.";
    /// The time that a piece of evidence covers, behind its id and state.
    SPEAKS_FOR = "for {from} to {to}";
    /// The same, where its end is open.
    SPEAKS_SINCE = "for the time since {from}";
    /// The same, where only its end is recorded.
    SPEAKS_UNTIL = "for the time up to {to}";
    RESTS_ON = "Rests on";
    FOUND = "Checks";
    DEFECTS = "Findings";
    EVIDENCE = "Evidence";
    USUAL_EVIDENCE = "Usual evidence";
    NEXT = "Next steps";
    /// Outcomes of a check, counted.
    FAIL = "{count} fail";
    UNKNOWN = "{count} not determined";
    PASS = "{count} pass";
    /// {message} is what a finding says, {pointer} its place in the document.
    FINDING = "{message} (at {pointer})";
    /// {actor} says who acts on it.
    FINDING_OF = "{message} (at {pointer}; {actor})";
    /// An action and who acts.
    STEP_OF = "{actor}: {step}";
    STEP_FOR = "{step}: {records}";
    /// {kind} is the kind of records that a check evaluates.
    RULE = "{rule} [{basis}; evaluates: {kind}]";
    MESSAGE = "Message";
    SERVES = "Serves";
    PASSED = "Passed";
    UNDETERMINED = "Not determined";
    /// {kind} is the kind of the record.
    RECORD = "{id} {title} [{kind}]";
    STATE = "State";
    REFERRED_BY = "Referred to by";
    SUPPORTS = "Supports";
    LOWERS = "Contradicts";
    LEAVES_OPEN = "Leaves open";
    BEARING = "{id} {title}: {status}";
    BEARING_BY = "{id} {title}: {status} (by {rules})";
    NAMES_NOTHING = "`{id}` is not the id of a requirement, control, record or check";
}

/// Most lines that one part has.
const LINES: usize = 8;
/// Room for a heading, where no longer one stands beside it.
const WIDTH: usize = 15;

/// The parts of a text, each with its heading.
pub(super) struct Parts<'l> {
    pub(super) language: &'l Language,
    head: String,
    parts: Vec<(&'l str, Vec<String>)>,
}

impl<'l> Parts<'l> {
    pub(super) fn new(language: &'l Language, head: String) -> Parts<'l> {
        Parts { language, head, parts: Vec::new() }
    }

    /// A part; nothing of no lines.
    pub(super) fn add(&mut self, heading: Phrase, lines: Vec<String>) {
        if !lines.is_empty() {
            self.parts.push((self.language.text(heading), lines));
        }
    }

    /// More lines, under the same heading.
    pub(super) fn more(&mut self, lines: Vec<String>) {
        if !lines.is_empty() {
            self.parts.push(("", lines));
        }
    }

    /// The text; long parts are cut with a count.
    pub(super) fn write(self) -> String {
        let mut out = self.head;
        out.push('\n');
        let width = self.parts.iter().map(|(heading, _)| heading.chars().count()).max().unwrap_or(0).max(WIDTH);
        let mut line = |heading: &str, text: &str| {
            let _ = writeln!(out, "  {heading:<width$}  {text}");
        };
        for (heading, lines) in &self.parts {
            for (at, text) in lines.iter().take(LINES).enumerate() {
                line(if at == 0 { heading } else { "" }, text);
            }
            if lines.len() > LINES {
                line("", &self.language.more(lines.len() - LINES));
            }
        }
        out
    }

    pub(super) fn say(&self, phrase: Phrase, args: &[(&str, crate::language::Arg<'_>)]) -> String {
        self.language.say(phrase, args)
    }

    /// A finding with its place and who acts on it.
    pub(super) fn finding(&self, finding: &Diagnostic) -> String {
        let (message, pointer) = (("message", (&finding.message).into()), ("pointer", (&*finding.pointer).into()));
        match finding.actor.as_ref().map(|actor| actor.to_text(self.language)) {
            Some(actor) => self.say(FINDING_OF, &[message, pointer, ("actor", (&actor).into())]),
            None => self.say(FINDING, &[message, pointer]),
        }
    }

    /// Evidence, each piece with what it is worth.
    pub(super) fn evidence(&self, evidence: &[EvidenceUsed]) -> Vec<String> {
        evidence.iter().map(|used| self.piece(used)).collect()
    }

    /// One piece: what it is worth, and the time that it covers.
    fn piece(&self, used: &EvidenceUsed) -> String {
        let state = format!("{}: {}", used.id, evidence_label(&used.state, self.language));
        let of = |phrase, dates: &[(&str, crate::language::Arg<'_>)]| self.language.line([state.clone(), self.say(phrase, dates)]);
        match (used.from, used.to) {
            (Some(from), Some(to)) => of(SPEAKS_FOR, &[("from", from.into()), ("to", to.into())]),
            (Some(from), None) => of(SPEAKS_SINCE, &[("from", from.into())]),
            (None, Some(to)) => of(SPEAKS_UNTIL, &[("to", to.into())]),
            (None, None) => state,
        }
    }

    /// Names in one line; none of no names.
    pub(super) fn names(&self, names: &[Text]) -> Vec<String> {
        if names.is_empty() { Vec::new() } else { vec![self.language.list(names.iter().map(|name| subject_name(name, self.language)))] }
    }

    /// Hints of findings, each once.
    pub(super) fn steps(&self, findings: &[Diagnostic]) -> Vec<String> {
        let mut steps: Vec<String> = Vec::new();
        for finding in findings {
            let Some(hint) = &finding.hint else { continue };
            let step = match finding.actor.as_ref().map(|actor| actor.to_text(self.language)) {
                Some(actor) => self.say(STEP_OF, &[("actor", (&actor).into()), ("step", hint.into())]),
                None => hint.to_string(),
            };
            if !steps.contains(&step) {
                steps.push(step);
            }
        }
        steps
    }
}
