//! What to record first: where the records are silent, and what would make them speak.

use super::gaps::is_standard;
use crate::assess::{Because, Report, Status, Verdict};
use crate::catalogue::catalogue;
use crate::check::Rule;
use crate::language::Language;
use crate::model::Root;
use crate::read::{Kind, Text, record};
use crate::rules::rules;

record! {
    /// A thing to record, and what waits for it.
    pub struct FirstStep "firstStep" {
        required {
            /// Clause that asks for it, as in `4.1`; for controls their objective, as in `A.6.2`.
            "clause" clause: Text,
            /// Its title.
            "title" title: Text,
            /// What to do.
            "hint" hint: Text,
        }
        optional {
            /// The rule that found nothing to evaluate.
            "rule" rule: Option<Text>,
            /// Requirements and controls that can't be decided without it, in the order of the standard.
            "waiting" waiting: Vec<Text>,
        }
    }
}

impl Report {
    /// What to record so that more can be decided, in the order of the standard; what needs other records first, or a person's judgement, is
    /// left out. For a document that is only begun; empty when every part of it is.
    ///
    /// ```
    /// let aims = aimskit::read(r#"{"schemaVersion": "1.0"}"#).aims.ok_or("unreadable")?;
    /// let steps = aims.assess("2026-11-23".parse::<aimskit::read::Date>()?).first_steps();
    /// assert_eq!((&*steps[0].clause, steps[0].rule.as_deref()), ("4.1", Some("context-issues-missing")));
    /// assert!(steps.len() < 60 && steps.iter().all(|step| !step.waiting.is_empty()));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn first_steps(&self) -> Vec<FirstStep> {
        let mut steps: Vec<FirstStep> = Vec::new();
        for verdict in self.verdicts.iter().filter(|verdict| verdict.status == Status::NotDetermined && is_standard(verdict)) {
            let (clause, title) = place(&verdict.id, &self.language);
            let silent = verdict.because.iter().filter_map(|because| silent(because, &self.language));
            for (rule, hint) in silent {
                let known = steps.iter().position(|step| step.rule.as_deref() == Some(rule.name()));
                let Some(at) = known else {
                    steps.push(step(clause, title, hint, Some(rule), verdict));
                    continue;
                };
                // It is asked for where the last requirement of it stands: improving comes behind what is improved.
                let mut again = steps.remove(at);
                again.waiting.push(verdict.id.clone());
                if catalogue().requirement(&verdict.id).is_some() && again.clause != clause {
                    (again.clause, again.title) = (clause.into(), title.into());
                    steps.push(again);
                } else {
                    steps.insert(at, again);
                }
            }
            if !verdict.because.is_empty() || self.speaks_of(clause) {
                continue;
            }
            let judged = catalogue().requirement(&verdict.id).is_none_or(|requirement| requirement.judged.is_some());
            let known = steps.iter_mut().find(|step| step.clause == clause);
            match (known, verdict.next.first()) {
                (Some(step), _) if step.rule.is_none() => step.waiting.push(verdict.id.clone()),
                (None, Some(next)) if !judged => steps.push(step(clause, title, &next.hint, None, verdict)),
                _ => {}
            }
        }
        steps
    }

    /// Whether any check of the clause had something to evaluate.
    fn speaks_of(&self, clause: &str) -> bool {
        let of_clause = |verdict: &&Verdict| verdict.id.strip_prefix(clause).is_some_and(|rest| rest.starts_with('.'));
        self.verdicts.iter().filter(of_clause).any(|verdict| !verdict.because.is_empty())
    }
}

/// The rule, when it evaluates the document as a whole and found nothing yet.
fn silent<'l>(because: &Because, language: &'l Language) -> Option<(&'static Rule, &'l str)> {
    let number = rules().iter().position(|rule| because.rule == rule.name())?;
    let rule = rules().get(number)?;
    let hint = rule.texts(number, language).1.unwrap_or_default();
    let nothing = because.unknown > 0 && because.pass == 0 && because.fail == 0;
    (nothing && rule.on() == Root::TABLE.kind && !hint.contains('{')).then_some((rule, hint))
}

fn step(clause: &str, title: &str, hint: &str, rule: Option<&Rule>, verdict: &Verdict) -> FirstStep {
    let mut step = FirstStep::new(clause.into(), title.into(), hint.into());
    step.rule = rule.map(|rule| rule.name().into());
    step.waiting.push(verdict.id.clone());
    step
}

/// The clause of a requirement, or the objective of a control, with its title.
fn place<'l>(id: &str, language: &'l Language) -> (&'static str, &'l str) {
    if let Some(requirement) = catalogue().requirement(id) {
        let clause = requirement.clause.get();
        return (clause.label, clause.title_in(language));
    }
    let of_control = |label: &str| id.strip_prefix(label).is_some_and(|rest| rest.starts_with('.'));
    catalogue()
        .objectives()
        .iter()
        .find(|objective| of_control(objective.label))
        .map_or(("", ""), |objective| (objective.label, objective.title_in(language)))
}
