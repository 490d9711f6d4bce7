//! Verdicts on frameworks beside ISO/IEC 42001: by what they declare as data, in the words and with the logic of the standard's own.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::report::{Counts, FrameworkResult, Next, Report, Roll, Status, Verdict};
use super::verdict::{Judge, Served};
use crate::catalogue::{Framework, OwnEntry, catalogue};
use crate::check::Tally;
use crate::model::AttestationClaim;
use crate::read::Text;
use crate::rules::frameworks::{answer, framework_need_unmet};

/// Most verdicts that a reason names.
const NAMED: usize = 3;

impl Judge<'_, '_> {
    /// Adds the verdicts on a framework and its numbers to the report.
    pub(super) fn framework(&self, framework: &Framework, report: &mut Report) {
        let from = report.verdicts.len();
        for entry in framework.entries().iter().filter(|entry| entry.is_assessed()) {
            let verdict = self.of_entry(entry, &report.verdicts);
            report.verdicts.push(verdict);
        }
        let verdicts = report.verdicts.get(from..).unwrap_or_default();
        let all = Counts::of(verdicts.iter());
        let mut result = FrameworkResult::new(framework.id().into(), framework.title().into(), super::readiness(&all));
        result.clauses = rolls(framework, verdicts);
        report.frameworks.push(result);
    }

    /// The verdict on an entry; `before` are those on the standard and on the entries before it.
    fn of_entry(&self, entry: &OwnEntry, before: &[Verdict]) -> Verdict {
        let id = entry.qualified();
        let attestation = self.attestation(&id);
        let needs: Vec<(&_, Tally)> = entry.needs.iter().map(|need| (need, answer(need, entry, &self.run.cx))).collect();
        let mut all = Tally::default();
        for (_, tally) in &needs {
            all.add(tally);
        }
        let mut served: Served<'_> = Vec::new();
        let rule = self.rules.iter().find(|rule| rule.name() == framework_need_unmet::RULE.name()).filter(|_| !needs.is_empty());
        served.extend(rule.map(|rule| (rule, Cow::Owned(all))));
        let grounds = grounds(entry, before);

        // What neither records nor other verdicts decide, a person does.
        let judged = entry.judged || (needs.is_empty() && grounds.is_empty());
        let lowered = attestation.is_some_and(|a| matches!(a.claim, Some(AttestationClaim::Gap | AttestationClaim::Partial)));
        let excused = entry.applies_if.as_ref().zip(attestation.filter(|a| a.claim == Some(AttestationClaim::NotApplicable)));
        let excused = excused.and_then(|(condition, a)| Some((condition, a.rationale.as_ref()?)));
        let (own, mut reason) = match excused {
            Some((condition, why)) => (Some(Status::NotApplicable), format!("applies if {condition}; recorded as not so: {why}")),
            None if judged || lowered || !needs.is_empty() => {
                let (status, reason) = self.decide(&served, attestation, judged, false);
                (Some(status), reason)
            }
            None => (None, String::new()),
        };
        let mut status = own.unwrap_or(Status::NotDetermined);
        if own != Some(Status::NotApplicable) && !grounds.is_empty() {
            status = together(own, &grounds);
            let separator = if reason.is_empty() { "" } else { "; " };
            reason = format!("{reason}{separator}{}", named(&grounds));
        }

        let ask = format!("a judgement in `attestations` with the target `{id}`");
        let usual: &[&str] = if judged { &[&ask] } else { &[] };
        let mut verdict = self.verdict(&id, &entry.title, status, &reason, &served, usual);
        verdict.rests_on = grounds.iter().map(|ground| ground.id.clone()).collect();
        let open = !matches!(status, Status::Conforms | Status::NotApplicable);
        if open {
            // The rule's own hint is about any requirement; these are about this one.
            verdict.next.retain(|next| next.rule.is_none());
            let mut steps: Vec<Next> = Vec::new();
            for (need, tally) in needs.iter().filter(|(_, tally)| tally.fail + tally.unknown > 0) {
                let mut step = Next::new(framework_need_unmet::advice(need, entry).into());
                step.rule = Some(framework_need_unmet::RULE.name().into());
                step.subjects = tally.failed.iter().map(|name| Text::from(name.as_str())).collect();
                steps.push(step);
            }
            steps.append(&mut verdict.next);
            verdict.next = steps;
        }
        for ground in grounds {
            for because in &ground.because {
                if !verdict.because.contains(because) {
                    verdict.because.push(because.clone());
                }
            }
            for next in ground.next.iter().filter(|_| open) {
                if !verdict.next.contains(next) {
                    verdict.next.push(next.clone());
                }
            }
        }
        verdict
    }
}

/// The verdicts that it rests on, each once.
fn grounds<'v>(entry: &OwnEntry, before: &'v [Verdict]) -> Vec<&'v Verdict> {
    let mut found: Vec<&Verdict> = Vec::new();
    let mut add = |id: &str| {
        if let Some(verdict) = before.iter().find(|verdict| verdict.id == id)
            && !found.iter().any(|there| there.id == id)
        {
            found.push(verdict);
        }
    };
    for id in &entry.rests_on {
        if let Some(control) = catalogue().control(id) {
            add(control.label);
        }
        let requirements = catalogue().requirements_of(id);
        requirements.iter().for_each(|requirement| add(requirement.label));
        add(id);
    }
    found
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

/// Verdicts counted by the headings that they stand under, at any depth.
fn rolls(framework: &Framework, verdicts: &[Verdict]) -> Vec<Roll> {
    let above: BTreeMap<&str, &str> =
        framework.entries().iter().filter_map(|entry| Some((entry.id.as_str(), entry.parent.as_deref()?))).collect();
    let prefix = framework.id().len() + 1;
    let mut out = Vec::new();
    for heading in framework.entries().iter().filter(|entry| !entry.is_assessed()) {
        let under = |verdict: &&Verdict| {
            let mut id = verdict.id.get(prefix..).unwrap_or_default();
            while let Some(parent) = above.get(id) {
                if *parent == heading.id {
                    return true;
                }
                id = parent;
            }
            false
        };
        let counts = Counts::of(verdicts.iter().filter(under));
        out.push(Roll::new(heading.qualified().into(), heading.title.as_str().into(), counts.status(), counts));
    }
    out
}
