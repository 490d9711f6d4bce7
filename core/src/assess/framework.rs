//! Verdicts on frameworks beside ISO/IEC 42001: by what they declare as data, in the words and with the logic of the standard's own.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::readiness::readiness;
use super::report::{Counts, FrameworkResult, Next, Report, Roll, Status, Verdict};
use super::verdict::{Judge, Served};
use crate::catalogue::{Catalogue, Framework, Need, OWN, OwnEntry, catalogue};
use crate::check::Tally;
use crate::model::{Attestation, AttestationClaim};
use crate::read::Text;
use crate::rules::frameworks::{Answers, framework_need_unmet};

/// Most verdicts that a reason names.
const NAMED: usize = 3;
/// Most steps that a verdict takes over from those that it rests on.
const STEPS: usize = 12;

/// What is judged already: the standard, and the entries of the framework at hand before one.
struct Before<'b> {
    standard: &'b BTreeMap<&'b str, &'b Verdict>,
    framework: &'b Framework,
    /// Verdicts on its entries, by position; headings have none.
    own: &'b [Option<Verdict>],
}

impl Judge<'_, '_> {
    /// Adds the verdicts on all frameworks and their numbers to the report. Own controls are judged in the Statement of Applicability.
    pub(super) fn frameworks(&self, known: &Catalogue, report: &mut Report) {
        let mut answers = Answers::new(&self.run.cx);
        let (mut verdicts, mut results) = (Vec::new(), Vec::new());
        let standard: BTreeMap<&str, &Verdict> = report.verdicts.iter().map(|verdict| (verdict.id.as_str(), verdict)).collect();
        for framework in known.frameworks().iter().filter(|framework| framework.id() != OWN) {
            let above = headings(framework);
            let mut own: Vec<Option<Verdict>> = Vec::new();
            for (entry, heading) in framework.entries().iter().zip(&above) {
                let before = Before { standard: &standard, framework, own: &own };
                let mut verdict = entry.is_assessed().then(|| self.of_entry(entry, &before, &mut answers));
                if let Some(verdict) = &mut verdict {
                    verdict.under = heading_id(framework, *heading);
                }
                own.push(verdict);
            }
            let clauses = rolls(framework, &above, &own);
            let own: Vec<Verdict> = own.into_iter().flatten().collect();
            let mut result = FrameworkResult::new(framework.id().into(), framework.title().into(), readiness(&own, &[]));
            result.clauses = clauses;
            results.push(result);
            verdicts.extend(own);
        }
        report.frameworks = results;
        report.verdicts.extend(verdicts);
    }

    fn of_entry(&self, entry: &OwnEntry, before: &Before<'_>, answers: &mut Answers<'_, '_>) -> Verdict {
        let id = entry.qualified();
        let attestation = self.attestation(&id);
        let needs: Vec<(&Need, Tally)> = entry.needs.iter().map(|need| (need, answers.answer(need, entry))).collect();
        let mut all = Tally::default();
        for (_, tally) in &needs {
            all.add(tally);
        }
        let mut served: Served<'_> = Vec::new();
        let rule = self.rules.iter().find(|rule| rule.name() == framework_need_unmet::RULE.name()).filter(|_| !needs.is_empty());
        served.extend(rule.map(|rule| (rule, Cow::Owned(all))));
        let grounds = before.grounds(entry);

        // What neither records nor other verdicts decide, a person does.
        let judged = entry.judged || (needs.is_empty() && grounds.is_empty());
        let lowered = attestation.is_some_and(|a| matches!(a.claim, Some(AttestationClaim::Gap | AttestationClaim::Partial)));
        let (mut status, mut reason) = match excused(entry, attestation) {
            Some(why) => (Some(Status::NotApplicable), why),
            None if judged || lowered || !needs.is_empty() => {
                let (status, reason) = self.decide(&served, attestation, judged, false);
                (Some(status), reason)
            }
            None => (None, String::new()),
        };
        if status != Some(Status::NotApplicable) && !grounds.is_empty() {
            status = Some(together(status, &grounds));
            let separator = if reason.is_empty() { "" } else { "; " };
            reason = format!("{reason}{separator}{}", named(&grounds));
        }

        let ask = format!("a judgement in `attestations` with the target `{id}`");
        let usual: &[&str] = if judged { &[&ask] } else { &[] };
        let mut verdict = self.verdict(&id, &entry.title, status.unwrap_or(Status::NotDetermined), &reason, &served, usual);
        verdict.rests_on = grounds.iter().map(|ground| ground.id.clone()).collect();
        if is_open(&verdict) {
            let asked = needs.iter().filter(|(_, tally)| tally.fail + tally.unknown > 0).map(|(need, tally)| step(need, tally, entry));
            // The rule's own hint is about any requirement; these are about this one.
            let others = verdict.next.iter().filter(|next| next.rule.is_none()).cloned();
            let mut next: Vec<Next> = asked.chain(others).collect();
            for step in grounds.iter().filter(|ground| is_open(ground)).take(NAMED).flat_map(|ground| &ground.next) {
                if next.len() < STEPS && !next.contains(step) {
                    next.push(step.clone());
                }
            }
            verdict.next = next;
        }
        verdict
    }
}

impl<'b> Before<'b> {
    /// The verdicts that an entry rests on, each once.
    fn grounds(&self, entry: &OwnEntry) -> Vec<&'b Verdict> {
        let mut found: Vec<&Verdict> = Vec::new();
        let mut seen: BTreeSet<&str> = BTreeSet::new();
        let mut add = |verdict: Option<&'b Verdict>| found.extend(verdict.filter(|verdict| seen.insert(&verdict.id)));
        for id in &entry.rests_on {
            if let Some((_, own)) = id.split_once(':').filter(|(name, _)| *name == self.framework.id()) {
                add(self.framework.position(own).and_then(|at| self.own.get(at)?.as_ref()));
            } else if let Some(control) = catalogue().control(id) {
                add(self.standard.get(control.label).copied());
            } else {
                catalogue().requirements_of(id).iter().for_each(|requirement| add(self.standard.get(requirement.label).copied()));
            }
        }
        found
    }
}

/// Why the entry does not apply, if somebody says so.
fn excused(entry: &OwnEntry, attestation: Option<&Attestation>) -> Option<String> {
    let condition = entry.applies_if.as_ref()?;
    let why = attestation.filter(|a| a.claim == Some(AttestationClaim::NotApplicable))?.rationale.as_ref()?;
    Some(format!("applies if {condition}; recorded as not so: {why}"))
}

fn is_open(verdict: &Verdict) -> bool {
    !matches!(verdict.status, Status::Conforms | Status::NotApplicable)
}

/// What to do about a need that is not met.
fn step(need: &Need, tally: &Tally, entry: &OwnEntry) -> Next {
    let mut step = Next::new(framework_need_unmet::advice(need, entry).into());
    step.rule = Some(framework_need_unmet::RULE.name().into());
    step.subjects = tally.failed.iter().map(|name| Text::from(name.as_str())).collect();
    step
}

/// The verdict on what is asked itself and on what it rests on.
fn together(own: Option<Status>, grounds: &[&Verdict]) -> Status {
    let mut counts = Counts::of(grounds.iter().copied());
    match own {
        Some(Status::Conforms) => counts.conforms += 1,
        Some(Status::Partial) => counts.partial += 1,
        Some(Status::Gap) => counts.gap += 1,
        Some(Status::NotDetermined) => counts.not_determined += 1,
        Some(Status::NotApplicable) | None => {}
    }
    // What it rests on may fall away there; that does not excuse it here.
    if counts.applicable() == 0 { Status::NotDetermined } else { counts.status() }
}

/// What it rests on, in words: what does not conform by name.
fn named(grounds: &[&Verdict]) -> String {
    let open: Vec<&&Verdict> = grounds.iter().filter(|ground| !matches!(ground.status, Status::Conforms | Status::NotApplicable)).collect();
    let conform = grounds.iter().filter(|ground| ground.status == Status::Conforms).count();
    if open.is_empty() {
        return match (grounds.len(), conform) {
            (_, 0) => "nothing that it rests on applies".to_owned(),
            (1, _) => "what it rests on conforms".to_owned(),
            (all, _) => format!("all {all} that it rests on conform or do not apply"),
        };
    }
    let names: Vec<String> = open.iter().take(NAMED).map(|ground| format!("`{}` ({})", ground.id, ground.status.words())).collect();
    let more = if open.len() > NAMED { format!(" and {} more", open.len() - NAMED) } else { String::new() };
    format!("it rests on {}{more}", names.join(", "))
}

fn heading_id(framework: &Framework, heading: Option<usize>) -> Option<Text> {
    framework.entries().get(heading?).map(|heading| heading.qualified().into())
}

/// For each entry the position of the heading that it stands under. What holds others is declared before them.
fn headings(framework: &Framework) -> Vec<Option<usize>> {
    let mut above: Vec<Option<usize>> = Vec::new();
    for entry in framework.entries() {
        let parent = entry.parent.as_deref().and_then(|id| framework.position(id));
        let is_heading = parent.and_then(|at| framework.entries().get(at)).is_some_and(|parent| !parent.is_assessed());
        let heading = if is_heading { parent } else { parent.and_then(|at| *above.get(at)?) };
        above.push(heading);
    }
    above
}

/// Verdicts counted by the headings that they stand under, at any depth.
fn rolls(framework: &Framework, above: &[Option<usize>], own: &[Option<Verdict>]) -> Vec<Roll> {
    let mut counts: Vec<Counts> = own.iter().map(|verdict| Counts::of(verdict.iter())).collect();
    for (at, heading) in above.iter().enumerate().rev() {
        let Some(below) = counts.get(at).cloned() else { continue };
        if let Some(sum) = heading.and_then(|heading| counts.get_mut(heading)) {
            sum.add(&below);
        }
    }
    let mut out = Vec::new();
    for ((entry, counts), heading) in framework.entries().iter().zip(counts).zip(above).filter(|((entry, _), _)| !entry.is_assessed()) {
        let mut roll = Roll::new(entry.qualified().into(), entry.title.as_str().into(), counts.status(), counts);
        roll.under = heading_id(framework, *heading);
        out.push(roll);
    }
    out
}
