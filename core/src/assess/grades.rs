//! How an auditor would be likely to grade what a rule found.
//!
//! How a grade is found, after the terms of ISO/IEC 17021-1 (docs/grades.md says it for people):
//!
//! - **major candidate**: a required process, document or decision is absent as a whole from a document declared complete; or, in a subject that
//!   the rest of the system stands on, at least three records and at least half of those asked do not meet a requirement, or at least five lapses
//!   of three kinds, and a third of all that is asked, show that it fails as such; or no audit was
//!   independent; or a system runs though its risks or impacts were never assessed; or a prohibited practice is in use;
//! - **minor candidate**: other lapses;
//! - **observation**: it is not shown;
//! - **improvement**: good practice that is not followed.

use super::priority::Grade;
use super::report::{Status, Verdict};
use super::subjects::{Key, SUBJECTS, key};
use crate::catalogue::catalogue;
use crate::check::{Asks, Basis, Effort, Rule, Run, Tally};
use crate::model::{AuditProgramme, ImpactMethod, RiskMethod, Root, Scope, StatementOfApplicability};
use crate::read::Kind;
use crate::rules::audit::{auditor_audits_own_work, auditor_from_audited_unit};
use crate::rules::eu_ai_act::prohibited_practice_in_use;
use crate::rules::impact::system_without_impact_assessment;
use crate::rules::risk::system_in_use_without_risk;

/// Whether the rule asks for a part of the management system that there is one of, rather than for a detail of one record among many.
fn of_whole(rule: &Rule) -> bool {
    let parts = [
        Root::TABLE.kind,
        Scope::TABLE.kind,
        RiskMethod::TABLE.kind,
        ImpactMethod::TABLE.kind,
        AuditProgramme::TABLE.kind,
        StatementOfApplicability::TABLE.kind,
    ];
    parts.contains(&rule.kind)
}

/// How an auditor would be likely to grade what the rule found. `gap` tells of a requirement whether nothing of it holds.
fn grade(rule: &Rule, tally: &Tally, complete: bool, gap: &dyn Fn(&str) -> bool) -> Grade {
    if rule.basis == Basis::Practice {
        return Grade::Improvement;
    }
    if rule.basis == Basis::Link || rule.effort == Effort::ShowEvidence {
        return Grade::Observation;
    }
    let core = SUBJECTS.get(key(rule, None).0).is_some_and(|subject| subject.core);
    let kept = matches!(rule.asks, Asks::Kept(_));
    let documented = |id: &str| catalogue().requirement(id).is_some_and(|requirement| requirement.document.is_some());
    let required = |id: &str| !id.starts_with("A.") && gap(id) && (core || kept || documented(id));
    // An auditor who is not named may be impartial.
    let dependent = || [auditor_audits_own_work::RULE.head, auditor_from_audited_unit::RULE.head].contains(&rule.head) && tally.pass == 0;
    let absent = || complete && of_whole(rule) && tally.pass == 0 && rule.serves().any(required);
    // A system that runs though its risks or impacts were never assessed.
    let unassessed = || [system_without_impact_assessment::RULE.head, system_in_use_without_risk::RULE.head].contains(&rule.head);
    let across = || core && tally.fail >= 3 && tally.fail >= tally.pass;
    let prohibited = || rule.head == prohibited_practice_in_use::RULE.head;
    if prohibited() || unassessed() || dependent() || absent() || across() { Grade::MajorCandidate } else { Grade::MinorCandidate }
}

/// Grades by the rule that found something, and the grade of each verdict that does not conform.
pub(super) struct Grades {
    by_rule: Vec<Option<Grade>>,
    /// Names of the rules that failed, in order, with their grades.
    by_name: Vec<(&'static str, Grade)>,
    spread: Vec<bool>,
    /// By subject and kind: how often what is demanded holds, and how often it does not.
    shares: Vec<(Key, u32, u32)>,
}

impl Grades {
    pub(super) fn new(run: &Run<'_>, rules: &'static [Rule], verdicts: &[Verdict]) -> Grades {
        let complete = run.cx.declared_complete();
        let gap = |id: &str| verdicts.iter().any(|verdict| verdict.status == Status::Gap && verdict.id == id);
        let graded = |(rule, tally): (&Rule, &Tally)| (tally.fail > 0).then(|| grade(rule, tally, complete, &gap));
        let by_rule: Vec<Option<Grade>> = rules.iter().zip(&run.notes.tallies).map(graded).collect();
        let mut by_name: Vec<_> = rules.iter().zip(&by_rule).filter_map(|(rule, grade)| Some((rule.name(), (*grade)?))).collect();
        crate::order::sort(&mut by_name);
        let mut shares: Vec<(Key, u32, u32)> = Vec::new();
        for (rule, tally) in rules.iter().zip(&run.notes.tallies).filter(|(rule, _)| rule.basis == Basis::Shall) {
            let key = key(rule, None);
            match shares.iter_mut().find(|(known, ..)| *known == key) {
                Some((_, pass, fail)) => (*pass, *fail) = (*pass + tally.pass, *fail + tally.fail),
                None => shares.push((key, tally.pass, tally.fail)),
            }
        }
        let spread = rules.iter().zip(&run.notes.tallies).map(|(rule, tally)| tally.fail >= 3 && !of_whole(rule)).collect();
        Grades { by_rule, by_name, spread, shares }
    }

    pub(super) fn of(&self, number: usize) -> Grade {
        self.by_rule.get(number).copied().flatten().unwrap_or(Grade::MinorCandidate)
    }

    /// Whether many records lack it, rather than the one thing or system that it is about.
    pub(super) fn spread(&self, number: usize) -> bool {
        self.spread.get(number).copied().unwrap_or_default()
    }

    /// Whether a third of what is demanded of that subject does not hold.
    pub(super) fn fails_widely(&self, key: Key) -> bool {
        self.shares.iter().any(|(known, pass, fail)| *known == key && fail * 2 >= *pass)
    }

    /// The worst of what stands behind the verdict; where no check fails, it is not shown.
    pub(super) fn of_verdict(&self, verdict: &Verdict) -> Option<Grade> {
        if !matches!(verdict.status, Status::Gap | Status::Partial) {
            return None;
        }
        let failing = verdict.because.iter().filter(|because| because.fail > 0);
        let grade = |name: &str| self.by_name.binary_search_by(|(known, _)| (*known).cmp(name)).ok().and_then(|at| self.by_name.get(at));
        failing.filter_map(|because| grade(&because.rule)).map(|(_, grade)| *grade).min().or(Some(Grade::Observation))
    }
}
