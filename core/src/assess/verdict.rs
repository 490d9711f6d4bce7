//! The verdict on a requirement or control: a pure function of what the rules answered.

use std::borrow::Cow;
use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::report::{Because, EvidenceUsed, Next, Status, Verdict};
use crate::catalogue::{Condition, Control, Requirement, catalogue};
use crate::check::{Basis, Cx, EvidenceState, Rule, Run, Tally};
use crate::model::{Attestation, AttestationClaim, RevisionState, Root, SoaDecision, SoaEntry};
use crate::read::{Kind, Text, render};
use crate::rules::claims::speaks_for;

/// What a verdict is computed from.
pub(super) struct Judge<'r, 'a> {
    pub(super) run: &'r Run<'a>,
    pub(super) rules: &'static [Rule],
    /// What is served, and position of the rule: sorted by what is served.
    serving: Vec<(&'static str, usize)>,
    /// Judgements of people by what they speak for, those that hold on the day asked about.
    judgements: BTreeMap<&'a str, &'a Attestation>,
}

/// A rule that serves the thing judged, with what it answered.
pub(super) type Served<'r> = Vec<(&'static Rule, Cow<'r, Tally>)>;

impl<'r, 'a> Judge<'r, 'a> {
    /// Brings rules to what they serve; good practice decides nothing.
    pub(super) fn new(run: &'r Run<'a>, rules: &'static [Rule]) -> Judge<'r, 'a> {
        let deciding = rules.iter().enumerate().filter(|(_, rule)| rule.basis != Basis::Practice);
        let mut serving: Vec<_> = deciding.flat_map(|(number, rule)| rule.serves().map(move |id| (id, number))).collect();
        crate::order::sort(&mut serving);
        Judge { run, rules, serving, judgements: judgements(&run.cx) }
    }

    /// The verdict on a requirement.
    pub(super) fn requirement(&self, requirement: &Requirement) -> Verdict {
        let served = self.served(requirement.label);
        let attestation = self.attestation(requirement.label);
        let (status, reason) = self.condition_unmet(requirement, attestation).unwrap_or_else(|| {
            self.decide(
                &served,
                attestation,
                requirement.judged.is_some(),
                requirement.document.is_some() && requirement.condition.is_none(),
            )
        });
        self.verdict(requirement.label, requirement.summary, status, &reason, &served, requirement.evidence)
    }

    /// The verdict on a control.
    pub(super) fn control(&self, control: &Control) -> Verdict {
        let mut served = self.served(control.label);
        let mut entry_fails = false;
        for (id, number, tally) in &self.run.notes.by_control {
            // That an entry is in order decides on 6.1.3; on the control itself only a rule for it decides, or a defect.
            let of_control = |rule: &&Rule| tally.fail > 0 || (rule.basis == Basis::Shall && rule.serves().next().is_none());
            let rule = self.rules.get(*number).filter(|rule| id == control.label && rule.basis != Basis::Practice);
            let rule = rule.filter(of_control);
            entry_fails |= rule.is_some() && tally.fail > 0;
            match (rule, served.iter_mut().find(|(r, _)| rule.is_some_and(|rule| std::ptr::eq(rule, *r)))) {
                (Some(_), Some((_, all))) => all.to_mut().add(tally),
                (Some(rule), None) => served.push((rule, Cow::Borrowed(tally))),
                (None, _) => {}
            }
        }
        let entry = self.entry(control.label);
        let (status, reason) = match entry.and_then(|e| Some((e.decision?, e))) {
            // Of a control that is left out only its entry can be wrong: the rest asks for what clauses want in any case.
            Some((SoaDecision::Excluded, entry)) if !entry_fails => {
                (Status::NotApplicable, format!("excluded: {}", entry.justification.as_ref().map_or("no reason", |j| j)))
            }
            _ => self.decide(&served, self.attestation(control.label), false, false),
        };
        self.verdict(control.label, control.title, status, &reason, &served, control.evidence)
    }

    fn entry(&self, control: &str) -> Option<&SoaEntry> {
        let soa = self.run.cx.aims().statement_of_applicability.as_deref()?;
        soa.entries.iter().find(|e| e.control.as_str() == control && e.ai_systems.is_empty())
    }

    /// The latest attestation of it on the day asked about.
    pub(super) fn attestation(&self, id: &str) -> Option<&'a Attestation> {
        self.judgements.get(id).copied()
    }

    fn served(&self, id: &str) -> Served<'r> {
        let run: &'r Run<'a> = self.run;
        let from = self.serving.partition_point(|(served, _)| *served < id);
        let serving = self.serving.get(from..).unwrap_or_default().iter().take_while(|(served, _)| *served == id);
        serving.filter_map(|(_, at)| Some((self.rules.get(*at)?, Cow::Borrowed(run.notes.tallies.get(*at)?)))).collect()
    }

    fn condition_unmet(&self, requirement: &Requirement, attestation: Option<&Attestation>) -> Option<(Status, String)> {
        let condition = requirement.condition?;
        if let Some(a) = attestation.filter(|a| a.claim == Some(AttestationClaim::NotApplicable)) {
            let why = a.rationale.as_ref()?;
            return Some((Status::NotApplicable, format!("applies if {}; recorded as not so: {why}", condition.describe())));
        }
        let soa = self.run.cx.aims().statement_of_applicability.as_deref();
        let none_excluded = |entries: &[SoaEntry]| !entries.is_empty() && entries.iter().all(|e| e.decision == Some(SoaDecision::Included));
        (condition == Condition::ControlExcluded && soa.is_some_and(|s| none_excluded(&s.entries)))
            .then(|| (Status::NotApplicable, "no control is excluded".to_owned()))
    }

    pub(super) fn decide(
        &self,
        served: &Served<'_>,
        attestation: Option<&Attestation>,
        judged: bool,
        documented: bool,
    ) -> (Status, String) {
        let mut all = Tally::default();
        for (_, tally) in served {
            all.add(tally);
        }
        // That nothing contradicts itself shows nothing yet, where other rules could show more.
        let shows = |rule: &Rule| rule.basis != Basis::Integrity || served.iter().all(|(rule, _)| rule.basis == Basis::Integrity);
        let shown: u32 = served.iter().filter(|(rule, _)| shows(rule)).map(|(_, tally)| tally.pass).sum();
        if all.fail > 0 {
            let against = attestation.is_some_and(|a| a.claim == Some(AttestationClaim::Conforms));
            let despite = if against { "; an attestation claims otherwise" } else { "" };
            let (status, checks) = (if all.pass > 0 { Status::Partial } else { Status::Gap }, all.fail + all.pass);
            return (status, format!("{}{despite}", of_checks(all.fail, checks, "fails", "fail")));
        }
        if judged {
            return match attestation {
                None if shown > 0 => (Status::Partial, "what is recorded holds; it needs a person's judgement besides".to_owned()),
                None => (Status::NotDetermined, "no data can decide it; it needs an attestation".to_owned()),
                Some(a) if !self.run.cx.any_current(&a.evidence) => (Status::Partial, "a claim without current evidence".to_owned()),
                Some(a) => claimed(a),
            };
        }
        if let Some(a) = attestation.filter(|a| matches!(a.claim, Some(AttestationClaim::Gap | AttestationClaim::Partial))) {
            return claimed(a);
        }
        if all.unknown > 0 || shown == 0 {
            let complete = self.run.cx.aims().revision.as_ref().is_some_and(|r| r.state == Some(RevisionState::Complete));
            let mut kinds: Vec<&str> = Vec::new();
            for kind in served.iter().map(|(rule, _)| rule.on()).filter(|kind| *kind != Root::TABLE.kind) {
                if !kinds.contains(&kind) {
                    kinds.push(kind);
                }
            }
            if documented && complete && !kinds.is_empty() && all.unknown == 0 && self.run.empty(&kinds) {
                return (Status::Gap, format!("no `{}` is recorded although the document is declared complete", kinds.join("` and no `")));
            }
            let reason = match (served.is_empty(), all.unknown) {
                (true, _) => "no rule decides it yet; look at the usual evidence",
                (false, 0) => "nothing is recorded that would tell",
                (false, _) => "part of what it needs is not recorded or could not be read",
            };
            return (Status::NotDetermined, reason.to_owned());
        }
        if all.stale > 0 {
            return (Status::Partial, of_checks(all.stale, all.pass, "rests on no current evidence", "rest on no current evidence"));
        }
        (Status::Conforms, format!("{} {} pass", all.pass, if all.pass == 1 { "check" } else { "checks" }))
    }

    pub(super) fn verdict(&self, id: &str, title: &str, status: Status, reason: &str, served: &Served<'_>, usual: &[&str]) -> Verdict {
        let texts = |list: &[String]| list.iter().filter(|t| !t.is_empty()).map(|t| Text::from(t.as_str())).collect::<Vec<_>>();
        let mut it = Verdict::new(id.into(), title.into(), status, reason.into());
        for (rule, tally) in served.iter().filter(|(_, t)| t.pass + t.fail + t.unknown > 0) {
            let mut because = Because::new(rule.name().into(), tally.pass, tally.fail, tally.unknown);
            because.passed = texts(&tally.passed);
            because.failed = texts(&tally.failed);
            because.evidence =
                tally.evidence.iter().map(|(id, state)| EvidenceUsed::new(id.as_str().into(), state.as_str().into())).collect();
            it.because.push(because);
        }
        if matches!(status, Status::Conforms | Status::NotApplicable) {
            return it;
        }
        let mut failing: Vec<_> = served.iter().filter(|(_, t)| t.fail > 0).collect();
        crate::order::sort_by_key(&mut failing, |(rule, _)| rule.basis != Basis::Integrity);
        for (rule, tally) in failing {
            let mut next = Next::new(general(rule.hint()).into());
            next.rule = Some(rule.name().into());
            next.subjects = texts(&tally.failed);
            it.next.push(next);
        }
        let stale = served.iter().flat_map(|(_, t)| &t.evidence).filter(|(_, state)| *state != EvidenceState::Current);
        for (evidence, state) in stale {
            let step = match state {
                EvidenceState::Template => format!("show a record in place of the blank form `{evidence}`"),
                EvidenceState::Future => format!("put the date of `{evidence}` right, or show evidence of an earlier day"),
                EvidenceState::Missing => format!("add the evidence `{evidence}` to the records"),
                EvidenceState::Expired | EvidenceState::Current => format!("renew the evidence `{evidence}`, which has expired"),
            };
            it.next.push(Next::new(step.into()));
        }
        if it.next.is_empty() && !usual.is_empty() {
            it.next.push(Next::new(format!("record or show: {}", usual.join("; ")).into()));
        }
        it
    }
}

/// The judgement that counts for each thing: one on it alone before one on the clause around it; of several the latest, of one day the last.
fn judgements<'a>(cx: &Cx<'a>) -> BTreeMap<&'a str, &'a Attestation> {
    let mut out: BTreeMap<&str, (Reverse<usize>, &Attestation)> = BTreeMap::new();
    let holds = |a: &&Attestation| a.on.is_some_and(|on| on <= cx.as_of) && a.valid_until.is_none_or(|until| until >= cx.as_of);
    for attestation in cx.aims().attestations.iter().filter(holds) {
        let breadth = attestation.target.as_ref().map_or(0, |target| catalogue().requirements_of(target.as_str()).len());
        let spoken = speaks_for(attestation);
        let (narrow, on) = (Reverse(breadth.max(spoken.len())), attestation.on);
        for id in spoken {
            let known = out.entry(id).or_insert((narrow, attestation));
            if (narrow, on) >= (known.0, known.1.on) {
                *known = (narrow, attestation);
            }
        }
    }
    out.into_iter().map(|(id, (_, attestation))| (id, attestation)).collect()
}

/// `the only check fails`, `all 3 checks fail`, `1 of 3 checks fails`.
fn of_checks(number: u32, all: u32, does: &str, do_: &str) -> String {
    match (number, all) {
        (1, 1) => format!("the only check {does}"),
        _ if number == all => format!("all {all} checks {do_}"),
        (1, _) => format!("1 of {all} checks {does}"),
        _ => format!("{number} of {all} checks {do_}"),
    }
}

fn claimed(attestation: &Attestation) -> (Status, String) {
    let status = match attestation.claim {
        Some(AttestationClaim::Conforms) => Status::Conforms,
        Some(AttestationClaim::Partial) => Status::Partial,
        Some(AttestationClaim::Gap) => Status::Gap,
        Some(AttestationClaim::NotApplicable) | None => Status::NotDetermined,
    };
    (status, attested(attestation.id.as_str()))
}

/// The reason of a verdict that an attestation decided.
pub(super) fn attested(id: &str) -> String {
    format!("attested by `{id}`")
}

/// A hint for all subjects of a rule: its places say `…`.
fn general(hint: &str) -> String {
    let names = hint.split('{').skip(1).filter_map(|p| p.split_once('}'));
    let params: Vec<(&str, &str)> = names.map(|(name, _)| (name, "…")).collect();
    render(hint, &params)
}
