//! The verdict on a requirement or control: a pure function of what the rules answered.

use std::borrow::Cow;

use super::judgement::{Judgement, in_scope, judgements};
use super::report::{Because, EvidenceUsed, Next, Status, Verdict};
use crate::catalogue::{Condition, Control, Requirement};
use crate::check::{Basis, EvidenceState, Rule, Run, Tally};
use crate::language::{Arg, Language, Phrase, phrases};
use crate::model::{Attestation, AttestationClaim, RevisionState, Root, SoaDecision, SoaEntry};
use crate::order::Map;
use crate::read::{Kind, Text};

phrases! { pub(crate) Verdict:
    ONLY_FAILS = "the only check fails";
    ALL_FAIL = "all {count} checks fail";
    SOME_FAIL = one "{count} of {all} checks fails" other "{count} of {all} checks fail";
    /// Behind one of those about checks that fail.
    ATTESTED_OTHERWISE = "an attestation claims conformity";
    NEEDS_ATTESTATION_TOO = "what is recorded conforms; an attestation is required in addition";
    NEEDS_ATTESTATION = "it cannot be determined from records alone; an attestation is required";
    NOT_ALL_SYSTEMS = "it is attested for some of the AI systems in the scope, and not for all of them";
    CLAIM_UNSUPPORTED = "the attestation is not supported by current evidence";
    /// {kinds} are kinds of records.
    NONE_RECORDED = "the document is declared complete, but holds no record of these kinds: {kinds}";
    NO_CHECK = "no check evaluates it; review the usual evidence";
    NOTHING_RECORDED = "nothing is recorded from which it can be determined";
    PARTLY_RECORDED = "some of the information needed is not recorded or could not be read";
    NOT_RELATED = "what is recorded is not related to each other";
    TOO_VAGUE = "it depends on the day of dates that are recorded as a month or a year only";
    ONLY_STALE = "the only check is not supported by current evidence";
    ALL_STALE = "all {count} checks are not supported by current evidence";
    SOME_STALE = one "{count} of {all} checks is not supported by current evidence" other "{count} of {all} checks are not supported by current evidence";
    PASSES = one "{count} check passes" other "{count} checks pass";
    EXCLUDED = "excluded: {text}";
    EXCLUDED_UNJUSTIFIED = "excluded without a justification";
    /// {condition} is one of the conditions, or that of another framework.
    CONDITION_NOT_MET = "applies only if {condition}; recorded as not met: {text}";
    NO_CONTROL_EXCLUDED = "no control is excluded";
    ATTESTED = "attested by `{attestation}`";
    REPLACE_TEMPLATE = "provide a completed record in place of the blank form `{evidence}`";
    CORRECT_DATE = "correct the date of `{evidence}`, or provide evidence from an earlier date";
    ADD_EVIDENCE = "add the evidence `{evidence}` to the records";
    RENEW_EVIDENCE = "renew the evidence `{evidence}`, which has expired";
    /// {evidence} is what auditors are usually shown.
    RECORD_OR_PROVIDE = "record or provide: {evidence}";
}

/// What a verdict is computed from.
pub(super) struct Judge<'r, 'a> {
    pub(super) run: &'r Run<'a>,
    pub(super) rules: &'static [Rule],
    language: &'r Language,
    /// What is served, and position of the rule: sorted by what is served.
    serving: Vec<(&'static str, usize)>,
    /// What is attested, by requirement or control.
    judgements: Map<&'a str, Judgement<'a>>,
    /// AI systems in the scope.
    systems: Vec<&'a str>,
}

/// A rule that serves the thing judged, with what it answered.
pub(super) type Served<'r> = Vec<(&'static Rule, Cow<'r, Tally>)>;

impl<'r, 'a> Judge<'r, 'a> {
    /// Brings rules to what they serve; good practice decides nothing.
    pub(super) fn new(run: &'r Run<'a>, rules: &'static [Rule], language: &'r Language) -> Judge<'r, 'a> {
        let deciding = rules.iter().enumerate().filter(|(_, rule)| rule.basis != Basis::Practice);
        let mut serving: Vec<_> = deciding.flat_map(|(number, rule)| rule.serves().map(move |id| (id, number))).collect();
        crate::order::sort(&mut serving);
        let systems = in_scope(&run.cx);
        Judge { run, rules, language, serving, judgements: judgements(&run.cx, &systems), systems }
    }

    /// The verdict on a requirement.
    pub(super) fn requirement(&self, requirement: &Requirement) -> Verdict {
        let mut served = self.served(requirement.label);
        let attestation = self.attestation(requirement.label);
        self.told_against(requirement.label, attestation, &mut served);
        let decision = self.condition_unmet(requirement, attestation).unwrap_or_else(|| {
            self.decide(
                &served,
                attestation,
                requirement.judged.is_some(),
                requirement.document.is_some() && requirement.condition.is_none(),
            )
        });
        let language = self.language();
        let title = requirement.summary_in(language);
        self.verdict(requirement.label, title, decision, &served, &requirement.evidence_in(language))
    }

    /// The verdict on a control.
    pub(super) fn control(&self, control: &Control) -> Verdict {
        let mut served = self.served(control.label);
        let entry_fails = self.borne(control.label, SoaEntry::TABLE.kind, &mut served);
        self.told_against(control.label, self.attestation(control.label), &mut served);
        let decision = match self.excluding(control.label) {
            // Of a control that is left out only its entry can be wrong: the rest asks for what clauses want in any case.
            Some(entry) if !entry_fails => {
                let reason = match &entry.justification {
                    Some(text) => self.say(EXCLUDED, &[("text", text.into())]),
                    None => self.say(EXCLUDED_UNJUSTIFIED, &[]),
                };
                Decision::new(Status::NotApplicable, reason)
            }
            _ => self.decide(&served, self.attestation(control.label), false, false),
        };
        let language = self.language();
        self.verdict(control.label, control.title_in(language), decision, &served, &control.evidence_in(language))
    }

    /// Adds what is wrong with attestations on it, unless the one that counts says itself that it does not conform.
    fn told_against(&self, id: &str, attestation: Option<Judgement<'_>>, served: &mut Served<'r>) {
        let short = |it: Judgement<'_>| matches!(it.attestation.claim, Some(AttestationClaim::Gap | AttestationClaim::Partial));
        if !attestation.is_some_and(short) {
            self.borne(id, Attestation::TABLE.kind, served);
        }
    }

    /// Adds what rules on entries or attestations found about that control or requirement; says whether anything fails.
    fn borne(&self, id: &str, kind: &str, served: &mut Served<'r>) -> bool {
        let run: &'r Run<'a> = self.run;
        let (all, mut fails) = (&run.notes.by_control, false);
        let from = all.partition_point(|(of, ..)| **of < *id);
        for (_, number, tally) in all.iter().skip(from).take_while(|(of, ..)| **of == *id) {
            let Some(rule) = self.rules.get(*number).filter(|rule| rule.kind == kind && rule.basis != Basis::Practice) else { continue };
            // That an entry is in order decides on 6.1.3; on the control itself only a rule for it decides, or a defect. An attestation decides by
            // itself: what is wrong with it tells against it.
            let bears = match kind == SoaEntry::TABLE.kind {
                true => tally.fail > 0 || rule.basis == Basis::Shall && rule.serves().next().is_none(),
                false => tally.fail + tally.vague > 0 && rule.serves().next().is_none(),
            };
            if !bears {
                continue;
            }
            fails |= tally.fail > 0;
            match served.iter_mut().find(|(known, _)| std::ptr::eq(rule, *known)) {
                Some((_, all)) => all.to_mut().add(tally),
                None => served.push((rule, Cow::Borrowed(tally))),
            }
        }
        fails
    }

    /// The entry that excludes the control, where it is excluded for every AI system: in general and for none included, or for each by name.
    fn excluding(&self, control: &str) -> Option<&'a SoaEntry> {
        let cx = &self.run.cx;
        let entries = cx.entries(control);
        let excludes = |entry: &&&'a SoaEntry| entry.decision == Some(SoaDecision::Excluded);
        let general = entries.iter().filter(excludes).find(|entry| entry.ai_systems.is_empty());
        match cx.binds(control, None) {
            Some(true) => None,
            Some(false) => general.copied(),
            None => {
                let mut systems = self.systems.iter().peekable();
                systems.peek()?;
                let by_name = systems.all(|system| cx.binds(control, Some(system)) == Some(false));
                if by_name { entries.iter().find(excludes).copied() } else { None }
            }
        }
    }

    /// What is attested of it on the assessment date.
    pub(super) fn attestation(&self, id: &str) -> Option<Judgement<'a>> {
        self.judgements.get(id).copied()
    }

    fn served(&self, id: &str) -> Served<'r> {
        let run: &'r Run<'a> = self.run;
        let from = self.serving.partition_point(|(served, _)| *served < id);
        let serving = self.serving.get(from..).unwrap_or_default().iter().take_while(|(served, _)| *served == id);
        serving.filter_map(|(_, at)| Some((self.rules.get(*at)?, Cow::Borrowed(run.notes.tallies.get(*at)?)))).collect()
    }

    fn condition_unmet(&self, requirement: &Requirement, attestation: Option<Judgement<'_>>) -> Option<Decision> {
        let condition = requirement.condition?;
        if let Some(a) = attestation.filter(|a| a.whole && a.attestation.claim == Some(AttestationClaim::NotApplicable)) {
            let why = a.attestation.rationale.as_ref()?;
            let args = [("condition", condition.describe(self.language()).into()), ("text", why.into())];
            return Some(Decision::new(Status::NotApplicable, self.say(CONDITION_NOT_MET, &args)));
        }
        let soa = self.run.cx.aims().statement_of_applicability.as_deref();
        let none_excluded = |entries: &[SoaEntry]| !entries.is_empty() && entries.iter().all(|e| e.decision == Some(SoaDecision::Included));
        (condition == Condition::ControlExcluded && soa.is_some_and(|s| none_excluded(&s.entries)))
            .then(|| Decision::new(Status::NotApplicable, self.say(NO_CONTROL_EXCLUDED, &[])))
    }

    pub(super) fn decide(&self, served: &Served<'_>, attestation: Option<Judgement<'_>>, judged: bool, documented: bool) -> Decision {
        let mut all = Tally::default();
        for (_, tally) in served {
            all.add(tally);
        }
        // That nothing contradicts itself shows nothing yet, where other rules could show more.
        let shows = |rule: &Rule| rule.basis != Basis::Integrity || served.iter().all(|(rule, _)| rule.basis == Basis::Integrity);
        let shown: u32 = served.iter().filter(|(rule, _)| shows(rule)).map(|(_, tally)| tally.pass).sum();
        // A link that nobody drew is no gap.
        let unrelated: u32 = served.iter().filter(|(rule, _)| rule.basis == Basis::Link).map(|(_, tally)| tally.fail).sum();
        if all.fail > 0 && unrelated < all.fail {
            let (status, checks) = (if all.pass > 0 { Status::Partial } else { Status::Gap }, all.fail + all.pass);
            let mut reason = self.of_checks(all.fail, checks, [ONLY_FAILS, ALL_FAIL, SOME_FAIL]);
            if attestation.is_some_and(|a| a.attestation.claim == Some(AttestationClaim::Conforms)) {
                reason = self.language().line([reason.as_str(), self.language().text(ATTESTED_OTHERWISE)]);
            }
            return Decision::new(status, reason);
        }
        let open = attestation.is_none_or(|a| a.attestation.claim == Some(AttestationClaim::Conforms));
        if unrelated > 0 && open && (shown > 0 || all.unknown == 0) {
            return Decision::new(Status::Partial, self.say(NOT_RELATED, &[]));
        }
        // What a person claims does not decide what the records may still contradict.
        let claimed = attestation.is_some_and(|a| a.attestation.claim == Some(AttestationClaim::Conforms));
        if attestation.is_some_and(|a| a.vague) || judged && all.vague > 0 && claimed {
            return Decision::new(Status::NotDetermined, self.say(TOO_VAGUE, &[]));
        }
        if judged {
            return match attestation {
                None if shown > 0 => Decision::new(Status::Partial, self.say(NEEDS_ATTESTATION_TOO, &[])),
                None => Decision::new(Status::NotDetermined, self.say(NEEDS_ATTESTATION, &[])),
                Some(a) if !self.run.cx.any_current(&a.attestation.evidence) => {
                    Decision::new(Status::Partial, self.say(CLAIM_UNSUPPORTED, &[]))
                }
                Some(a) => self.claimed(a),
            };
        }
        if let Some(a) = attestation.filter(|a| matches!(a.attestation.claim, Some(AttestationClaim::Gap | AttestationClaim::Partial))) {
            return self.claimed(a);
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
                let kinds = self.language().list(kinds.iter().map(|kind| self.language().kind(kind)));
                return Decision::new(Status::Gap, self.say(NONE_RECORDED, &[("kinds", (&kinds).into())]));
            }
            let reason = match (served.is_empty(), all.unknown) {
                _ if all.vague > 0 && all.vague == all.unknown => TOO_VAGUE,
                (true, _) => NO_CHECK,
                (false, 0) => NOTHING_RECORDED,
                (false, _) => PARTLY_RECORDED,
            };
            return Decision::new(Status::NotDetermined, self.say(reason, &[]));
        }
        if all.stale > 0 {
            return Decision::new(Status::Partial, self.of_checks(all.stale, all.pass, [ONLY_STALE, ALL_STALE, SOME_STALE]));
        }
        Decision::new(Status::Conforms, self.say(PASSES, &[("count", all.pass.into())]))
    }

    pub(super) fn verdict(&self, id: &str, title: &str, decision: Decision, served: &Served<'_>, usual: &[&str]) -> Verdict {
        let status = decision.status;
        let texts = |list: &[Text]| list.iter().filter(|t| !t.is_empty()).cloned().collect::<Vec<_>>();
        let mut it = Verdict::new(id.into(), title.into(), status, decision.reason.into());
        it.decided_by = decision.by;
        for (rule, tally) in served.iter().filter(|(_, t)| t.pass + t.fail + t.unknown > 0) {
            let mut because = Because::new(rule.name().into(), tally.pass, tally.fail, tally.unknown);
            because.passed = texts(&tally.passed);
            because.failed = texts(&tally.failed);
            because.evidence = tally.evidence.iter().map(|(id, state)| EvidenceUsed::of(id, *state, &self.run.cx)).collect();
            it.because.push(because);
        }
        if matches!(status, Status::Conforms | Status::NotApplicable) {
            return it;
        }
        let mut failing: Vec<_> = served.iter().filter(|(_, t)| t.fail > 0).collect();
        crate::order::sort_by_key(&mut failing, |(rule, _)| rule.basis != Basis::Integrity);
        for (rule, tally) in failing {
            let number = self.rules.iter().position(|known| std::ptr::eq(known, *rule)).unwrap_or(usize::MAX);
            let mut next = Next::new(self.language().general(rule.texts(number, self.language()).1.unwrap_or_default()).into());
            next.rule = Some(rule.name().into());
            next.subjects = texts(&tally.failed);
            it.next.push(next);
        }
        let stale = served.iter().flat_map(|(_, t)| &t.evidence).filter(|(_, state)| *state != EvidenceState::Current);
        for (evidence, state) in stale {
            let step = match state {
                EvidenceState::Template => REPLACE_TEMPLATE,
                EvidenceState::Future => CORRECT_DATE,
                EvidenceState::Missing => ADD_EVIDENCE,
                EvidenceState::Expired | EvidenceState::Current => RENEW_EVIDENCE,
            };
            it.next.push(Next::new(self.say(step, &[("evidence", evidence.into())]).into()));
        }
        if it.next.is_empty() && !usual.is_empty() {
            let evidence = self.language().line(usual);
            it.next.push(Next::new(self.say(RECORD_OR_PROVIDE, &[("evidence", (&evidence).into())]).into()));
        }
        it
    }

    pub(super) fn language(&self) -> &Language {
        self.language
    }

    pub(super) fn say(&self, phrase: Phrase, args: &[(&str, Arg<'_>)]) -> String {
        self.language().say(phrase, args)
    }

    /// How many of the checks: the only one, all of them, some.
    fn of_checks(&self, number: u32, all: u32, [only, each, some]: [Phrase; 3]) -> String {
        match (number, all) {
            (1, 1) => self.say(only, &[]),
            _ if number == all => self.say(each, &[("count", all.into())]),
            _ => self.say(some, &[("count", number.into()), ("all", all.into())]),
        }
    }

    fn claimed(&self, Judgement { attestation, whole, .. }: Judgement<'_>) -> Decision {
        let id = attestation.id.as_text();
        let status = match attestation.claim {
            // What was seen of one AI system is no word on another.
            Some(AttestationClaim::Conforms | AttestationClaim::NotApplicable) if !whole => {
                return Decision { by: Some(id.clone()), ..Decision::new(Status::Partial, self.say(NOT_ALL_SYSTEMS, &[])) };
            }
            Some(AttestationClaim::Conforms) => Status::Conforms,
            Some(AttestationClaim::Partial) => Status::Partial,
            Some(AttestationClaim::Gap) => Status::Gap,
            Some(AttestationClaim::NotApplicable) | None => Status::NotDetermined,
        };
        Decision { status, reason: self.say(ATTESTED, &[("attestation", id.into())]), by: Some(id.clone()) }
    }
}

/// What a verdict is, and why.
pub(super) struct Decision {
    pub(super) status: Status,
    pub(super) reason: String,
    /// The attestation that decided it.
    by: Option<Text>,
}

impl Decision {
    pub(super) fn new(status: Status, reason: String) -> Decision {
        Decision { status, reason, by: None }
    }
}
