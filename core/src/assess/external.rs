//! What the gates of a certification ask besides verdicts, from the records of it: audits held, findings closed, dates kept.
//!
//! The usual times are those of ISO/IEC 17021-1; those that the body set stand in the records (`terms`) and take their place.

use super::gate::{GateCheck, GateState};
use crate::check::Cx;
use crate::language::{Arg, Language, Phrase, phrases};
use crate::model::{
    Certificate, CertificateStatus, Certification, CertificationAudit, CertificationFinding, FindingGrade, NonconformityGrade,
};
use crate::read::{Date, Text, openness};
use crate::rules::certification::{after, audits, finding_limit, next_surveillance};
use crate::rules::{audit, review};

phrases! { pub(crate) External:
    PLANS_ACCEPTED = "the certification body has accepted the plan for each minor nonconformity of stage 2";
    /// Findings of the certification body, counted.
    WITHOUT_PLAN = one "{count} finding has no accepted plan" other "{count} findings have no accepted plan";
    EXPIRED = "the certificate expired on {expiresOn}; recertification is required";
    ON_TIME = "the surveillance audit takes place on time";
    DECISION_DATE_MISSING = "the date of the certification decision is not recorded";
    NO_FURTHER = "no further surveillance audit is due before the recertification";
    WAS_DUE = "it was due by {due}";
    NEXT_DUE = "the next one is due by {due}";
    EXPIRY_MISSING = "the expiry date of the certificate is not recorded";
    TOO_EARLY = "the certificate is valid until {expiresOn}; its recertification is prepared in the year before";
    NO_CERTIFICATE = "no certificate is recorded; this gate applies from the certification decision";
    NOT_YET_DECIDED = "the certification decision is dated {decidedOn}, after the assessment date";
    WITHDRAWN = "the certificate has been withdrawn; certification starts again with stage 1";
    STAGE_1_DONE = "stage 1 is complete";
    NO_CERTIFICATION = "no certification is recorded";
    NO_STAGE_1_DATE = "no date of stage 1 is recorded";
    /// The audit in question.
    ENDED = "it ended on {on}";
    PLANNED = "it is planned for {plannedOn}";
    PLANNED_NOT_RECORDED = "it was planned for {plannedOn}; no record shows that it took place";
    STAGE_1_RESOLVED = "the findings of stage 1 are resolved";
    /// Findings or nonconformities, counted.
    OPEN = "{count} open";
    AUDIT = "an internal audit has been conducted";
    AUDIT_SINCE = "an internal audit has been conducted since the external audit of {since}";
    AUDIT_BEFORE = "an internal audit has been conducted before stage 2 of {before}";
    REVIEW = "a management review has been conducted";
    REVIEW_SINCE = "a management review has been conducted since the external audit of {since}";
    REVIEW_BEFORE = "a management review has been conducted before stage 2 of {before}";
    CONDUCTED = "conducted on {on}";
    NONE_FOR_A_YEAR = "none has been conducted in the twelve months since then";
    TOO_LATE = "the first one was conducted later";
    NONE_CONDUCTED = "none has been conducted";
    NONE_YET = "none has been conducted since then; the period is still open";
    NONE_RECORDED = "none is recorded";
    NO_MAJOR_OPEN = "no major nonconformity is open";
    CLOSED_ON_TIME = "the findings of the certification body are closed on time";
    OPEN_PAST_LIMIT = "{count} open after the time limit";
    RENEWED = "the recertification audit takes place before the certificate expires";
    RESTORABLE = "the certificate expired on {expiresOn}; it can be restored until {until} once the outstanding activities are complete";
    NOT_RESTORABLE = "the certificate expired on {expiresOn} and can no longer be restored; at least a stage 2 audit is required";
    PLANNED_TOO_LATE = "it is planned for {plannedOn}, but the certificate expires on {expiresOn}";
    NO_RECERTIFICATION_DATE = "no date for it is recorded; the certificate expires on {expiresOn}";
    VALID = "the certificate is valid";
    SUSPENDED = "it is suspended";
    REDUCED = "it is valid with a reduced scope";
    NOT_CONTRADICTED = "no other status is recorded";
    RECORDED_VALID = "it is recorded as valid";
    NONE_OPEN = "none is outstanding";
    TOO_VAGUE = "a date on which it depends is recorded as a month or a year only";
}

/// The certification, the assessment date and the language.
pub(super) struct External<'a> {
    cx: &'a Cx<'a>,
    certification: Option<&'a Certification>,
    language: &'a Language,
}

/// What a gate asks besides verdicts; or why it does not concern the organization yet.
type Checks = Result<Vec<GateCheck>, String>;

/// The first day of an audit that has begun, or for which it is planned.
fn begins(audit: &CertificationAudit) -> Option<Date> {
    audit.started_on.or(audit.on).or(audit.planned_on)
}

impl<'a> External<'a> {
    pub(super) fn new(cx: &'a Cx<'a>, language: &'a Language) -> External<'a> {
        External { cx, certification: cx.aims().certification.as_deref(), language }
    }

    fn say(&self, phrase: Phrase, args: &[(&str, Arg<'_>)]) -> String {
        self.language.say(phrase, args)
    }

    /// The answer, unless it rests on a comparison of dates that are too vague for it.
    fn certain(&self, check: impl FnOnce() -> GateCheck) -> GateCheck {
        let (it, vague) = openness::noticed(check);
        if vague { GateCheck::new(it.asks, GateState::NotDetermined, self.say(TOO_VAGUE, &[]).into()) } else { it }
    }

    fn check(&self, asks: Phrase, state: GateState, reason: Phrase, args: &[(&str, Arg<'_>)]) -> GateCheck {
        GateCheck::new(self.language.text(asks).into(), state, self.say(reason, args).into())
    }

    /// Passes when nothing is left; names what has a name.
    fn none_left(&self, asks: Phrase, left: &[Option<Text>], how: Phrase) -> GateCheck {
        if left.is_empty() {
            return self.check(asks, GateState::Pass, NONE_OPEN, &[]);
        }
        let mut it = self.check(asks, GateState::Fail, how, &[("count", left.len().into())]);
        it.records = left.iter().flatten().cloned().collect();
        it
    }

    fn certificate(&self) -> Option<&'a Certificate> {
        self.certification?.certificate.as_deref()
    }

    /// Whether that day is recorded and has come.
    fn past(&self, day: Option<Date>) -> bool {
        day.is_some_and(|day| day <= self.cx.as_of)
    }

    pub(super) fn stage_1(&self) -> Vec<GateCheck> {
        self.both_held(None, None)
    }

    pub(super) fn stage_2(&self) -> Vec<GateCheck> {
        let second = self.certification.and_then(|it| it.stage2.as_deref());
        let mut checks = vec![self.certain(|| self.stage_1_done()), self.certain(|| self.stage_1_resolved())];
        checks.extend(self.both_held(None, second.and_then(begins)));
        checks.push(self.certain(|| self.no_major_open()));
        // Before the decision the body has accepted the plan for each minor finding (ISO/IEC 17021-1, 9.5.2).
        if let Some(second) = second.filter(|audit| self.past(audit.on)) {
            let open = |finding: &CertificationFinding| {
                finding.grade == Some(FindingGrade::Minor) && !self.past(finding.plan_accepted_on) && is_open(finding, self.cx.as_of)
            };
            checks.push(self.certain(|| {
                let left: Vec<_> = second.findings.iter().filter(|finding| open(finding)).map(name).collect();
                self.none_left(PLANS_ACCEPTED, &left, WITHOUT_PLAN)
            }));
        }
        checks
    }

    /// Checks for the next surveillance audit.
    pub(super) fn surveillance(&self) -> Checks {
        let (certification, certificate) = self.certified()?;
        if let Some(expired) = certificate.expires_on.filter(|on| *on < self.cx.as_of) {
            return Err(self.say(EXPIRED, &[("expiresOn", expired.into())]));
        }
        let decided = certificate.decided_on.or(certificate.issued_on);
        let in_time = || match decided.map(|decided| next_surveillance(certification, decided, self.cx.as_of)) {
            None => self.check(ON_TIME, GateState::NotDetermined, DECISION_DATE_MISSING, &[]),
            Some(None) => self.check(ON_TIME, GateState::Pass, NO_FURTHER, &[]),
            Some(Some(due)) if due < self.cx.as_of => self.check(ON_TIME, GateState::Fail, WAS_DUE, &[("due", due.into())]),
            Some(Some(due)) => self.check(ON_TIME, GateState::Pass, NEXT_DUE, &[("due", due.into())]),
        };
        let mut checks = vec![self.valid(certificate), self.certain(in_time)];
        checks.extend(self.both_held(self.last_external(), None));
        checks.push(self.certain(|| self.findings_in_time()));
        checks.push(self.certain(|| self.no_major_open()));
        Ok(checks)
    }

    /// Checks for the recertification.
    pub(super) fn recertification(&self) -> Checks {
        let (certification, certificate) = self.certified()?;
        let Some(expires) = certificate.expires_on else {
            return Err(self.say(EXPIRY_MISSING, &[]));
        };
        if after(self.cx.as_of, None, "P1Y").is_some_and(|in_a_year| in_a_year < expires) {
            return Err(self.say(TOO_EARLY, &[("expiresOn", expires.into())]));
        }
        let mut checks = vec![self.valid(certificate), self.certain(|| self.renewed(certification, certificate, expires))];
        checks.extend(self.both_held(self.last_external(), None));
        checks.push(self.certain(|| self.findings_in_time()));
        checks.push(self.certain(|| self.no_major_open()));
        Ok(checks)
    }

    /// The certificate that was decided on; or why there is none to keep.
    fn certified(&self) -> Result<(&'a Certification, &'a Certificate), String> {
        let none = || self.say(NO_CERTIFICATE, &[]);
        let (certification, certificate) = self.certification.zip(self.certificate()).ok_or_else(none)?;
        let decided = certificate.decided_on.or(certificate.issued_on);
        if let Some(decided) = decided.filter(|on| *on > self.cx.as_of) {
            return Err(self.say(NOT_YET_DECIDED, &[("decidedOn", decided.into())]));
        }
        if certificate.status == Some(CertificateStatus::Withdrawn) {
            return Err(self.say(WITHDRAWN, &[]));
        }
        Ok((certification, certificate))
    }

    fn stage_1_done(&self) -> GateCheck {
        let Some(certification) = self.certification else {
            return self.check(STAGE_1_DONE, GateState::NotDetermined, NO_CERTIFICATION, &[]);
        };
        let first = certification.stage1.as_deref();
        match first.and_then(|audit| audit.on.or(audit.planned_on)) {
            None => self.check(STAGE_1_DONE, GateState::NotDetermined, NO_STAGE_1_DATE, &[]),
            Some(on) if self.past(first.and_then(|audit| audit.on)) => {
                self.check(STAGE_1_DONE, GateState::Pass, ENDED, &[("on", on.into())])
            }
            Some(on) if on > self.cx.as_of => self.check(STAGE_1_DONE, GateState::Fail, PLANNED, &[("plannedOn", on.into())]),
            Some(on) => self.check(STAGE_1_DONE, GateState::NotDetermined, PLANNED_NOT_RECORDED, &[("plannedOn", on.into())]),
        }
    }

    fn stage_1_resolved(&self) -> GateCheck {
        let first = self.certification.and_then(|it| it.stage1.as_deref());
        let findings = first.map_or(&[][..], |audit| audit.findings.as_slice());
        let graded = |finding: &&CertificationFinding| matches!(finding.grade, Some(FindingGrade::Major | FindingGrade::Minor));
        let open: Vec<_> = findings.iter().filter(graded).filter(|finding| is_open(finding, self.cx.as_of)).map(name).collect();
        self.none_left(STAGE_1_RESOLVED, &open, OPEN)
    }

    /// An internal audit and a management review, in that stretch of time.
    fn both_held(&self, since: Option<Date>, before: Option<Date>) -> Vec<GateCheck> {
        let as_of = self.cx.as_of;
        let audited = || self.cx.aims().audits.iter().filter_map(|audit| audit::held(audit, as_of)).collect::<Vec<_>>();
        let reviewed = || self.cx.aims().management_reviews.iter().filter_map(|review| review::held(review, as_of)).collect::<Vec<_>>();
        vec![
            self.certain(|| self.held([AUDIT, AUDIT_SINCE, AUDIT_BEFORE], &audited(), since, before)),
            self.certain(|| self.held([REVIEW, REVIEW_SINCE, REVIEW_BEFORE], &reviewed(), since, before)),
        ]
    }

    fn held(&self, [once, after_it, before_it]: [Phrase; 3], days: &[Date], since: Option<Date>, before: Option<Date>) -> GateCheck {
        let asks = match (since, before) {
            (Some(since), _) => self.say(after_it, &[("since", since.into())]),
            (None, Some(before)) => self.say(before_it, &[("before", before.into())]),
            (None, None) => self.say(once, &[]),
        };
        let check = |state: GateState, reason: Phrase, args: &[(&str, Arg<'_>)]| {
            GateCheck::new(Text::from(asks.as_str()), state, self.say(reason, args).into())
        };
        let fits = |day: &&Date| since.is_none_or(|since| **day > since) && before.is_none_or(|before| **day <= before);
        if let Some(day) = days.iter().filter(fits).max() {
            return check(GateState::Pass, CONDUCTED, &[("on", (*day).into())]);
        }
        let late = since.is_some_and(|since| after(since, None, "P12M").is_some_and(|end| end < self.cx.as_of));
        // Once stage 2 has begun, one that comes later is too late.
        let too_late = before.is_some_and(|before| before <= self.cx.as_of) && !days.is_empty();
        let known = since.is_none() && days.is_empty() && self.cx.declared_complete();
        match (late || too_late || known, since) {
            (true, Some(_)) => check(GateState::Fail, NONE_FOR_A_YEAR, &[]),
            (true, None) => check(GateState::Fail, if too_late { TOO_LATE } else { NONE_CONDUCTED }, &[]),
            (false, Some(_)) => check(GateState::NotDetermined, NONE_YET, &[]),
            (false, None) => check(GateState::NotDetermined, NONE_RECORDED, &[]),
        }
    }

    /// The last day of the latest audit of the body before the recertification.
    fn last_external(&self) -> Option<Date> {
        let it = self.certification?;
        let decided = self.certificate().and_then(|certificate| certificate.decided_on);
        let mut last = None;
        for (_, audit) in audits(it) {
            // A recertification audit of this cycle is the one that is being prepared.
            let renews = it.recertification_audits.iter().any(|other| std::ptr::eq(other, audit));
            if let Some(on) = audit.on.filter(|on| *on <= self.cx.as_of && !(renews && decided.is_some_and(|decided| *on > decided))) {
                last = last.max(Some(on));
            }
        }
        last
    }

    fn no_major_open(&self) -> GateCheck {
        let as_of = self.cx.as_of;
        let mut open: Vec<Option<Text>> = Vec::new();
        for nonconformity in &self.cx.aims().nonconformities {
            let opened = nonconformity.opened_on.is_none_or(|on| on <= as_of);
            let closed = nonconformity.closed_on.is_some_and(|on| on <= as_of);
            if nonconformity.grade == Some(NonconformityGrade::Major) && opened && !closed {
                open.push(Some(nonconformity.id.as_str().into()));
            }
        }
        for (_, audit) in self.certification.map(audits).unwrap_or_default() {
            for finding in audit.findings.iter().filter(|finding| finding.grade == Some(FindingGrade::Major)) {
                // One that its nonconformity stands for counts once.
                let counted = finding.nonconformity.as_ref().is_some_and(|it| open.iter().flatten().any(|id| id == it.as_str()));
                if self.past(audit.on) && is_open(finding, as_of) && !counted {
                    open.push(name(finding));
                }
            }
        }
        self.none_left(NO_MAJOR_OPEN, &open, OPEN)
    }

    fn findings_in_time(&self) -> GateCheck {
        let mut late = Vec::new();
        for (_, audit) in self.certification.map(audits).unwrap_or_default() {
            for finding in &audit.findings {
                if !matches!(finding.grade, Some(FindingGrade::Major | FindingGrade::Minor)) {
                    continue;
                }
                let limit = self.certification.and_then(|it| finding_limit(it, audit, finding));
                if is_open(finding, self.cx.as_of) && limit.is_some_and(|limit| limit < self.cx.as_of) {
                    late.push(name(finding));
                }
            }
        }
        self.none_left(CLOSED_ON_TIME, &late, OPEN_PAST_LIMIT)
    }

    /// Whether the recertification falls before the expiry.
    fn renewed(&self, certification: &Certification, certificate: &Certificate, expires: Date) -> GateCheck {
        if expires < self.cx.as_of {
            let limit = certification.terms.as_deref().and_then(|terms| terms.restoration_limit.as_ref());
            let expired = ("expiresOn", expires.into());
            return match after(expires, limit, "P6M") {
                Some(until) if self.cx.as_of <= until => {
                    self.check(RENEWED, GateState::Fail, RESTORABLE, &[expired, ("until", until.into())])
                }
                _ => self.check(RENEWED, GateState::Fail, NOT_RESTORABLE, &[expired]),
            };
        }
        // An audit before the decision led to this certificate.
        let of_cycle = |on: &Date| certificate.decided_on.is_none_or(|decided| *on > decided);
        let audits = &certification.recertification_audits;
        let held = audits.iter().filter_map(|audit| audit.on).find(|on| *on <= self.cx.as_of && of_cycle(on));
        let planned = audits.iter().filter_map(|audit| begins(audit).or(audit.due_by)).filter(of_cycle).min();
        match (held, planned) {
            (Some(on), _) => self.check(RENEWED, GateState::Pass, CONDUCTED, &[("on", on.into())]),
            (None, Some(on)) if on > expires => {
                let days = [("plannedOn", on.into()), ("expiresOn", expires.into())];
                self.check(RENEWED, GateState::Fail, PLANNED_TOO_LATE, &days)
            }
            (None, Some(on)) if on >= self.cx.as_of => self.check(RENEWED, GateState::Pass, PLANNED, &[("plannedOn", on.into())]),
            (None, Some(on)) => self.check(RENEWED, GateState::NotDetermined, PLANNED_NOT_RECORDED, &[("plannedOn", on.into())]),
            (None, None) => self.check(RENEWED, GateState::NotDetermined, NO_RECERTIFICATION_DATE, &[("expiresOn", expires.into())]),
        }
    }

    fn valid(&self, certificate: &Certificate) -> GateCheck {
        let (state, reason) = match certificate.status {
            Some(CertificateStatus::Suspended) => (GateState::Fail, SUSPENDED),
            Some(CertificateStatus::Reduced) => (GateState::Pass, REDUCED),
            None => (GateState::Pass, NOT_CONTRADICTED),
            Some(_) => (GateState::Pass, RECORDED_VALID),
        };
        self.check(VALID, state, reason, &[])
    }
}

/// Whether the body has neither verified nor closed the finding by that day.
fn is_open(finding: &CertificationFinding, as_of: Date) -> bool {
    finding.closed_on.or(finding.verified_on).is_none_or(|on| on > as_of)
}

/// The finding's id, or its nonconformity's.
fn name(finding: &CertificationFinding) -> Option<Text> {
    let own = finding.id.as_ref().map(|id| id.as_str());
    own.or(finding.nonconformity.as_ref().map(|it| it.as_str())).map(Text::from)
}
