//! What the gates of a certification ask besides verdicts, from the records of it: audits held, findings closed, dates kept.
//!
//! The usual times are those of ISO/IEC 17021-1; those that the body set stand in the records (`terms`) and take their place.

use super::gate::{GateCheck, GateState};
use crate::check::Cx;
use crate::model::{
    Certificate, CertificateStatus, Certification, CertificationAudit, CertificationFinding, FindingGrade, NonconformityGrade,
};
use crate::read::{Date, Text};
use crate::rules::certification::{after, audits, finding_limit, next_surveillance};
use crate::rules::{audit, review};

/// The certification, and the day asked about.
pub(super) struct External<'a> {
    cx: &'a Cx<'a>,
    certification: Option<&'a Certification>,
}

/// What a gate asks besides verdicts; or why it does not concern the organization yet.
type Checks = Result<Vec<GateCheck>, String>;

fn check(asks: &str, state: GateState, reason: &str) -> GateCheck {
    GateCheck::new(asks.into(), state, reason.into())
}

/// The first day of an audit that has begun, or for which it is planned.
fn begins(audit: &CertificationAudit) -> Option<Date> {
    audit.started_on.or(audit.on).or(audit.planned_on)
}

impl<'a> External<'a> {
    pub(super) fn new(cx: &'a Cx<'a>) -> External<'a> {
        External { cx, certification: cx.aims().certification.as_deref() }
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
        let mut checks = vec![self.stage_1_done(), self.stage_1_resolved()];
        checks.extend(self.both_held(None, second.and_then(begins)));
        checks.push(self.no_major_open());
        // Before the decision the body has accepted the plan for each minor finding (ISO/IEC 17021-1, 9.5.2).
        if let Some(second) = second.filter(|audit| self.past(audit.on)) {
            let open = |finding: &CertificationFinding| {
                finding.grade == Some(FindingGrade::Minor) && !self.past(finding.plan_accepted_on) && is_open(finding, self.cx.as_of)
            };
            let asks = "the body has accepted the plan for each minor finding of stage 2";
            let left: Vec<_> = second.findings.iter().filter(|finding| open(finding)).map(name).collect();
            checks.push(none_left(asks, &left, "without an accepted plan"));
        }
        checks
    }

    /// Checks for the next surveillance audit.
    pub(super) fn surveillance(&self) -> Checks {
        let (certification, certificate) = self.certified()?;
        if let Some(expired) = certificate.expires_on.filter(|on| *on < self.cx.as_of) {
            return Err(format!("the certificate expired on {expired}; the recertification is what is asked"));
        }
        let decided = certificate.decided_on.or(certificate.issued_on);
        let asks = "the surveillance audit takes place in time";
        let in_time = match decided.map(|decided| next_surveillance(certification, decided, self.cx.as_of)) {
            None => check(asks, GateState::NotDetermined, "the day of the decision on the certificate is not recorded"),
            Some(None) => check(asks, GateState::Pass, "no further one is due: the recertification takes its place"),
            Some(Some(due)) if due < self.cx.as_of => check(asks, GateState::Fail, &format!("it had to take place by {due}")),
            Some(Some(due)) => check(asks, GateState::Pass, &format!("the next one has to take place by {due}")),
        };
        let mut checks = vec![valid(certificate), in_time];
        checks.extend(self.both_held(self.last_external(), None));
        checks.push(self.findings_in_time());
        checks.push(self.no_major_open());
        Ok(checks)
    }

    /// Checks for the recertification.
    pub(super) fn recertification(&self) -> Checks {
        let (certification, certificate) = self.certified()?;
        let Some(expires) = certificate.expires_on else {
            return Err("the day on which the certificate expires is not recorded".to_owned());
        };
        if after(self.cx.as_of, None, "P1Y").is_some_and(|in_a_year| in_a_year < expires) {
            return Err(format!("the certificate holds until {expires}; its recertification is prepared in the year before"));
        }
        let mut checks = vec![valid(certificate), self.renewed(certification, certificate, expires)];
        checks.extend(self.both_held(self.last_external(), None));
        checks.push(self.findings_in_time());
        checks.push(self.no_major_open());
        Ok(checks)
    }

    /// The certificate that was decided on; or why there is none to keep.
    fn certified(&self) -> Result<(&'a Certification, &'a Certificate), String> {
        let none = || "no certificate is recorded; this begins with the decision on one".to_owned();
        let (certification, certificate) = self.certification.zip(self.certificate()).ok_or_else(none)?;
        let decided = certificate.decided_on.or(certificate.issued_on);
        if let Some(decided) = decided.filter(|on| *on > self.cx.as_of) {
            return Err(format!("the certificate is decided on only on {decided}"));
        }
        if certificate.status == Some(CertificateStatus::Withdrawn) {
            return Err("the certificate was withdrawn; this begins anew with stage 1".to_owned());
        }
        Ok((certification, certificate))
    }

    fn stage_1_done(&self) -> GateCheck {
        let asks = "stage 1 is done";
        let Some(certification) = self.certification else {
            return check(asks, GateState::NotDetermined, "no certification is recorded");
        };
        let first = certification.stage1.as_deref();
        match first.and_then(|audit| audit.on.or(audit.planned_on)) {
            None => check(asks, GateState::NotDetermined, "no day of stage 1 is recorded"),
            Some(on) if self.past(first.and_then(|audit| audit.on)) => check(asks, GateState::Pass, &format!("it ended on {on}")),
            Some(on) if on > self.cx.as_of => check(asks, GateState::Fail, &format!("it is planned for {on}")),
            Some(on) => check(asks, GateState::NotDetermined, &format!("it was planned for {on}, and nothing says that it was held")),
        }
    }

    fn stage_1_resolved(&self) -> GateCheck {
        let first = self.certification.and_then(|it| it.stage1.as_deref());
        let findings = first.map_or(&[][..], |audit| audit.findings.as_slice());
        let graded = |finding: &&CertificationFinding| matches!(finding.grade, Some(FindingGrade::Major | FindingGrade::Minor));
        let open: Vec<_> = findings.iter().filter(graded).filter(|finding| is_open(finding, self.cx.as_of)).map(name).collect();
        none_left("what stage 1 found is resolved", &open, "open")
    }

    /// An internal audit and a management review, in that stretch of time.
    fn both_held(&self, since: Option<Date>, before: Option<Date>) -> Vec<GateCheck> {
        let as_of = self.cx.as_of;
        let audited: Vec<Date> = self.cx.aims().audits.iter().filter_map(|audit| audit::held(audit, as_of)).collect();
        let reviewed: Vec<Date> = self.cx.aims().management_reviews.iter().filter_map(|review| review::held(review, as_of)).collect();
        vec![self.held("an internal audit", &audited, since, before), self.held("a management review", &reviewed, since, before)]
    }

    fn held(&self, what: &str, days: &[Date], since: Option<Date>, before: Option<Date>) -> GateCheck {
        let asks = match (since, before) {
            (Some(since), _) => format!("{what} was held after the external audit of {since}"),
            (None, Some(before)) => format!("{what} was held before stage 2 of {before}"),
            (None, None) => format!("{what} was held"),
        };
        let fits = |day: &&Date| since.is_none_or(|since| **day > since) && before.is_none_or(|before| **day <= before);
        if let Some(day) = days.iter().filter(fits).max() {
            return check(&asks, GateState::Pass, &format!("held on {day}"));
        }
        let late = since.is_some_and(|since| after(since, None, "P12M").is_some_and(|end| end < self.cx.as_of));
        // Once stage 2 has begun, one that comes later is too late.
        let too_late = before.is_some_and(|before| before <= self.cx.as_of) && !days.is_empty();
        let known = since.is_none() && days.is_empty() && self.cx.declared_complete();
        match (late || too_late || known, since) {
            (true, Some(_)) => check(&asks, GateState::Fail, "none was held for twelve months since then"),
            (true, None) => check(&asks, GateState::Fail, if too_late { "the first one was held later" } else { "none was held" }),
            (false, Some(_)) => check(&asks, GateState::NotDetermined, "none since then; there is still time"),
            (false, None) => check(&asks, GateState::NotDetermined, "none is recorded"),
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
        none_left("no major nonconformity is open", &open, "open")
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
        none_left("what the body found is closed in time", &late, "open past the limit")
    }

    /// Whether the recertification falls before the expiry.
    fn renewed(&self, certification: &Certification, certificate: &Certificate, expires: Date) -> GateCheck {
        let asks = "the recertification audit takes place before the certificate expires";
        if expires < self.cx.as_of {
            let limit = certification.terms.as_deref().and_then(|terms| terms.restoration_limit.as_ref());
            let reason = match after(expires, limit, "P6M") {
                Some(until) if self.cx.as_of <= until => {
                    format!("the certificate expired on {expires}; it can be restored until {until} once what is outstanding is done")
                }
                _ => format!("the certificate expired on {expires} and can't be restored any more: at least another stage 2 is needed"),
            };
            return check(asks, GateState::Fail, &reason);
        }
        // An audit before the decision led to this certificate.
        let of_cycle = |on: &Date| certificate.decided_on.is_none_or(|decided| *on > decided);
        let audits = &certification.recertification_audits;
        let held = audits.iter().filter_map(|audit| audit.on).find(|on| *on <= self.cx.as_of && of_cycle(on));
        let planned = audits.iter().filter_map(|audit| begins(audit).or(audit.due_by)).filter(of_cycle).min();
        match (held, planned) {
            (Some(on), _) => check(asks, GateState::Pass, &format!("it was held on {on}")),
            (None, Some(on)) if on > expires => {
                check(asks, GateState::Fail, &format!("it is planned for {on}, and the certificate expires on {expires}"))
            }
            (None, Some(on)) if on >= self.cx.as_of => check(asks, GateState::Pass, &format!("it is planned for {on}")),
            (None, Some(on)) => {
                check(asks, GateState::NotDetermined, &format!("it was planned for {on}, and nothing says that it was held"))
            }
            (None, None) => {
                check(asks, GateState::NotDetermined, &format!("no day for it is recorded; the certificate expires on {expires}"))
            }
        }
    }
}

fn valid(certificate: &Certificate) -> GateCheck {
    let asks = "the certificate is valid";
    match certificate.status {
        Some(CertificateStatus::Suspended) => check(asks, GateState::Fail, "it is suspended"),
        Some(CertificateStatus::Reduced) => check(asks, GateState::Pass, "it is valid with a smaller scope"),
        None => check(asks, GateState::Pass, "nothing says otherwise"),
        Some(_) => check(asks, GateState::Pass, "it is recorded as valid"),
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

/// Passes when nothing is left; names what has a name.
fn none_left(asks: &str, left: &[Option<Text>], how: &str) -> GateCheck {
    if left.is_empty() {
        return check(asks, GateState::Pass, "none is left");
    }
    let mut it = check(asks, GateState::Fail, &format!("{} {how}", left.len()));
    it.records = left.iter().flatten().cloned().collect();
    it
}
