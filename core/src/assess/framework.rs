//! Verdicts on frameworks beside ISO/IEC 42001: by what they declare as data, in the words and with the logic of the standard's own.

use std::borrow::Cow;

use super::readiness::readiness;
use super::report::{Counts, FrameworkResult, Next, Report, Roll, Status, Verdict};
use super::verdict::{CONDITION_NOT_MET, Decision, Judge, Served};
use crate::catalogue::{Catalogue, Framework, Need, OWN, OwnEntry, catalogue};
use crate::check::Tally;
use crate::language::phrases;
use crate::model::{Attestation, AttestationClaim};
use crate::order::{Map, Set};
use crate::read::Text;
use crate::rules::frameworks::{Answers, framework_need_unmet};

phrases! { pub(crate) Framework:
    /// What an entry asks for where nothing but a person can decide it.
    ATTEST = "an attestation in `attestations` with the target `{requirement}`";
    NOTHING_APPLIES = "nothing that it rests on applies";
    GROUND_CONFORMS = "what it rests on conforms";
    ALL_CONFORM = "all {count} requirements that it rests on conform or do not apply";
    /// {verdicts} are requirements with their verdicts, as in "`5.2.s1` (does not conform)".
    RESTS_ON = "it rests on {verdicts}";
    RESTS_ON_MORE = "it rests on {verdicts} and {count} more";
    RECORD = "record in `{register}` what meets it";
    RECORD_AND_REFER = "record in `{register}` what meets it, and refer to `{requirement}` there";
    RECORD_IN_FORCE = "record in `{register}` what meets it and is in force";
    RECORD_IN_FORCE_AND_REFER = "record in `{register}` what meets it and is in force, and refer to `{requirement}` there";
}

/// Most verdicts that a reason names.
const NAMED: usize = 3;
/// Most steps that a verdict takes over from those that it rests on.
const STEPS: usize = 12;

/// What is judged already: the standard, and the entries of the framework at hand before one.
struct Before<'b> {
    standard: &'b Map<&'b str, &'b Verdict>,
    framework: &'b Framework,
    /// Verdicts on its entries, by position; headings have none.
    own: &'b [Option<Verdict>],
}

impl Judge<'_, '_> {
    /// Adds the verdicts on all frameworks and their numbers to the report. Own controls are judged in the Statement of Applicability.
    pub(super) fn frameworks(&self, known: &Catalogue, report: &mut Report) {
        let mut answers = Answers::new(&self.run.cx);
        let (mut verdicts, mut results) = (Vec::new(), Vec::new());
        let standard: Map<&str, &Verdict> = report.verdicts.iter().map(|verdict| (verdict.id.as_str(), verdict)).collect();
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
            let mut result = FrameworkResult::new(framework.id().into(), framework.title().into(), readiness(&own, &[], self.language()));
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
        let lowered = attestation.is_some_and(|a| matches!(a.attestation.claim, Some(AttestationClaim::Gap | AttestationClaim::Partial)));
        let mut own = match self.excused(entry, attestation.filter(|a| a.whole).map(|a| a.attestation)) {
            Some(why) => Some(Decision::new(Status::NotApplicable, why)),
            None if judged || lowered || !needs.is_empty() => Some(self.decide(&served, attestation, judged, false)),
            None => None,
        };
        if own.as_ref().map(|own| own.status) != Some(Status::NotApplicable) && !grounds.is_empty() {
            let status = together(own.as_ref().map(|own| own.status), &grounds);
            let rests = self.named(&grounds);
            let reason = match &own {
                Some(own) => self.language().line([&own.reason, &rests]),
                None => rests,
            };
            let decision = own.get_or_insert(Decision::new(status, String::new()));
            (decision.status, decision.reason) = (status, reason);
        }
        let decision = own.unwrap_or_else(|| Decision::new(Status::NotDetermined, String::new()));

        let ask = self.say(ATTEST, &[("requirement", (&id).into())]);
        let usual: &[&str] = if judged { &[&ask] } else { &[] };
        let mut verdict = self.verdict(&id, &entry.title, decision, &served, usual);
        verdict.rests_on = grounds.iter().map(|ground| ground.id.clone()).collect();
        if is_open(&verdict) {
            let asked = needs.iter().filter(|(_, tally)| tally.fail + tally.unknown > 0).map(|(need, tally)| self.step(need, tally, entry));
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

    /// Why the entry does not apply, if an attestation says so.
    fn excused(&self, entry: &OwnEntry, attestation: Option<&Attestation>) -> Option<String> {
        let condition = entry.applies_if.as_ref()?;
        let why = attestation.filter(|a| a.claim == Some(AttestationClaim::NotApplicable))?.rationale.as_ref()?;
        Some(self.say(CONDITION_NOT_MET, &[("condition", condition.into()), ("text", why.into())]))
    }

    /// What to do about a need that is not met.
    fn step(&self, need: &Need, tally: &Tally, entry: &OwnEntry) -> Next {
        let phrase = match (need.current || need.register == "evidence", need.supports) {
            (false, false) => RECORD,
            (false, true) => RECORD_AND_REFER,
            (true, false) => RECORD_IN_FORCE,
            (true, true) => RECORD_IN_FORCE_AND_REFER,
        };
        let id = entry.qualified();
        let mut step = Next::new(self.say(phrase, &[("register", (&need.register).into()), ("requirement", (&id).into())]).into());
        step.rule = Some(framework_need_unmet::RULE.name().into());
        step.subjects = tally.failed.iter().map(|name| Text::from(name.as_str())).collect();
        step
    }

    /// What it rests on, in words: what does not conform by name.
    fn named(&self, grounds: &[&Verdict]) -> String {
        let open: Vec<&&Verdict> = grounds.iter().filter(|ground| is_open(ground)).collect();
        let conform = grounds.iter().filter(|ground| ground.status == Status::Conforms).count();
        if open.is_empty() {
            return match (grounds.len(), conform) {
                (_, 0) => self.say(NOTHING_APPLIES, &[]),
                (1, _) => self.say(GROUND_CONFORMS, &[]),
                (all, _) => self.say(ALL_CONFORM, &[("count", all.into())]),
            };
        }
        let names = open.iter().take(NAMED).map(|ground| format!("`{}` ({})", ground.id, ground.status.label(self.language())));
        let names = self.language().list(names);
        match open.len().saturating_sub(NAMED) {
            0 => self.say(RESTS_ON, &[("verdicts", (&names).into())]),
            more => self.say(RESTS_ON_MORE, &[("verdicts", (&names).into()), ("count", more.into())]),
        }
    }
}

impl<'b> Before<'b> {
    /// The verdicts that an entry rests on, each once.
    fn grounds(&self, entry: &OwnEntry) -> Vec<&'b Verdict> {
        let mut found: Vec<&Verdict> = Vec::new();
        let mut seen: Set<&str> = Set::new();
        let mut add = |verdict: Option<&'b Verdict>| found.extend(verdict.filter(|verdict| seen.insert(&verdict.id, ())));
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

fn is_open(verdict: &Verdict) -> bool {
    !matches!(verdict.status, Status::Conforms | Status::NotApplicable)
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
