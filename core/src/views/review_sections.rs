//! Input for a management review: the sections that 9.3.2 names, but for measurements.

use super::places::{id_text, owner};
use super::review_pack::{ReviewFigure, ReviewLine, ReviewSection};
use super::timeline::Event;
use super::titles::name_of;
use crate::Aims;
use crate::assess::Report;
use crate::language::phrases;
use crate::model::{CertificationAudit, FindingGrade, ReviewDecisionKind, ReviewTopic, Root, Trend, dropped};
use crate::read::{Date, Record, Text};

pub(super) struct Collector<'a> {
    pub(super) aims: &'a Aims,
    /// As rules see it: what a word says to be over is.
    pub(super) root: &'a Root,
    pub(super) report: &'a Report,
    pub(super) since: Option<Date>,
    pub(super) events: Vec<Event>,
}

/// A finding of an audit, wherever it is recorded.
struct Found {
    audit: Option<Text>,
    on: Date,
    id: Option<Text>,
    grade: Option<FindingGrade>,
    statement: Option<Text>,
}

phrases! { ReviewTopic:
    "previousActions" = "status of actions from previous management reviews";
    "contextChanges" = "changes in external and internal issues";
    "interestedPartyChanges" = "changes in needs and expectations of interested parties";
    "nonconformityTrends" = "trends in nonconformities and corrective actions";
    "measurementTrends" = "trends in monitoring and measurement results";
    "auditTrends" = "trends in audit results";
    "improvementOpportunities" = "opportunities for continual improvement";
    "riskStatus" = "status of AI risks and their treatment";
    "impactResults" = "results of AI system impact assessments";
    "objectives" = "status of objectives";
    "incidentsAndConcerns" = "incidents and concerns";
    "suppliers" = "performance of suppliers";
    "legalChanges" = "changes in legal requirements";
    "resources" = "adequacy of resources";
    "other" = "other topics";
}

/// An input of the management review in words.
#[cfg(feature = "exchange")]
pub(crate) fn topic_title(topic: ReviewTopic, language: &crate::language::Language) -> &str {
    language.text(PHRASES.at(topic as usize))
}

pub(super) fn line(record: &dyn Record, state: &str) -> ReviewLine {
    let mut line = ReviewLine::new(record.table().kind.into(), state.into());
    line.id = id_text(record);
    line.title = name_of(record);
    line.owner = owner(record).map(Text::from);
    line
}

pub(super) fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

impl Collector<'_> {
    /// A section that nothing is collected in yet; `requirement` asks for it.
    pub(super) fn section(&self, topic: ReviewTopic, requirement: Option<&str>) -> ReviewSection {
        let title = self.report.language().text(PHRASES.at(topic as usize));
        let mut section = ReviewSection::new(topic, title.into(), requirement.is_none());
        section.requirement = requirement.map(Text::from);
        section
    }

    pub(super) fn sections(&self) -> Vec<ReviewSection> {
        let mut all = vec![
            self.previous_actions(),
            self.context(),
            self.parties(),
            self.nonconformities(),
            self.measurements(),
            self.audits(),
            self.improvements(),
            self.risks(),
            self.impacts(),
            self.objectives(),
            self.incidents(),
            self.suppliers(),
            self.law(),
        ];
        for line in all.iter_mut().flat_map(|section| &mut section.lines) {
            line.on = line.on.and_then(Date::recorded);
        }
        all
    }

    /// Whether the day lies between the last review and the day of the report.
    pub(super) fn is_new(&self, on: Option<Date>) -> bool {
        on.is_some_and(|on| on <= *self.report.as_of && self.since.is_none_or(|since| on > since))
    }

    /// The same, or it happened and no day is recorded: shown, and counted only where there was no review before.
    pub(super) fn may_be_new(&self, on: Option<Date>) -> bool {
        self.is_new(on) || on.is_some_and(|on| on.recorded().is_none())
    }

    /// Whether it lies in as long a time before the last review.
    fn was_new(&self, on: Option<Date>) -> bool {
        let (Some(since), on) = (self.since, on.and_then(Date::recorded)) else { return false };
        let from = since.days() - since.days_until(*self.report.as_of);
        on.is_some_and(|on| on <= since && on.days() > from)
    }

    /// Counts days since the last review, and in as long a time before it.
    pub(super) fn figure(&self, name: &str, days: &mut dyn Iterator<Item = Option<Date>>) -> ReviewFigure {
        let (mut now, mut before) = (0, 0);
        for on in days {
            now += u32::from(self.is_new(on));
            before += u32::from(self.was_new(on));
        }
        let mut figure = ReviewFigure::new(name.into(), now);
        figure.before = self.since.map(|_| before);
        figure
    }

    /// Fewer than before is better.
    pub(super) fn fewer_is_better(figure: &ReviewFigure) -> Trend {
        match figure.before {
            None => Trend::Unclear,
            Some(before) if figure.value < before => Trend::Improving,
            Some(before) if figure.value > before => Trend::Worsening,
            Some(_) => Trend::Stable,
        }
    }

    /// What happened to records of that kind since the last review.
    pub(super) fn happened(&self, kind: &str, into: &mut Vec<ReviewLine>) {
        for event in self.events.iter().filter(|event| event.kind == kind && self.is_new(Some(event.on))) {
            let mut line = ReviewLine::new(event.kind.clone(), event.what.as_str().into());
            line.id = event.id.clone();
            line.title = event.title.clone();
            line.on = Some(event.on);
            into.push(line);
        }
    }

    /// done, overdue or open; none for what was done before the last review.
    pub(super) fn progress(&self, due: Option<Date>, done: Option<Date>) -> Option<&'static str> {
        match done.filter(|on| *on <= *self.report.as_of) {
            Some(on) => self.may_be_new(Some(on)).then_some("done"),
            None if due.is_some_and(|due| due < *self.report.as_of) => Some("overdue"),
            None => Some("open"),
        }
    }

    fn previous_actions(&self) -> ReviewSection {
        let mut it = self.section(ReviewTopic::PreviousActions, Some("9.3.2.a"));
        let held = self.root.management_reviews.iter().filter(|review| review.on.is_some_and(|on| on <= *self.report.as_of));
        for review in held {
            let actions = review.actions.iter().map(|a| (a as &dyn Record, &a.what, a.due, a.done_on, dropped(a.stated_status)));
            let decided = review.decisions.iter().filter(|decision| decision.kind != Some(ReviewDecisionKind::NoChange));
            let all = decided.map(|d| (d as &dyn Record, &d.what, d.due, d.done_on, dropped(d.stated_status))).chain(actions);
            for (record, what, due, done, dropped) in all {
                let Some(state) = self.progress(due, done) else { continue };
                let mut line = line(record, if dropped { "withdrawn" } else { state });
                line.id = line.id.or_else(|| Some(review.id.as_text().clone()));
                line.title = what.clone();
                line.due = due;
                line.on = done;
                it.lines.push(line);
            }
        }
        for state in ["done", "open", "overdue"] {
            let count = it.lines.iter().filter(|line| line.state == state).count();
            it.figures.push(ReviewFigure::new(state.into(), number(count)));
        }
        it
    }

    fn context(&self) -> ReviewSection {
        let mut it = self.section(ReviewTopic::ContextChanges, Some("9.3.2.b"));
        self.happened("issue", &mut it.lines);
        it
    }

    fn parties(&self) -> ReviewSection {
        let mut it = self.section(ReviewTopic::InterestedPartyChanges, Some("9.3.2.c"));
        self.happened("interestedParty", &mut it.lines);
        self.obligations(false, &mut it.lines);
        for party in &self.root.interested_parties {
            for need in party.needs.iter().filter(|need| need.relevant.is_none() || need.relevant == Some(true) && need.addressed.is_none())
            {
                let mut line = line(party, "undecided");
                line.title = need.what.clone().or(line.title);
                it.lines.push(line);
            }
        }
        it
    }

    fn nonconformities(&self) -> ReviewSection {
        let mut it = self.section(ReviewTopic::NonconformityTrends, Some("9.3.2.d.1"));
        let all = &self.root.nonconformities;
        let opened = self.figure("opened", &mut all.iter().map(|one| one.opened_on));
        it.trend = Some(Self::fewer_is_better(&opened));
        it.figures.push(opened);
        it.figures.push(self.figure("closed", &mut all.iter().map(|one| one.closed_on)));
        it.figures.push(self.figure("actionsDone", &mut all.iter().flat_map(|one| &one.actions).map(|action| action.done_on)));
        let (mut open, mut overdue) = (0, 0);
        for one in all {
            let closed = one.closed_on.is_some_and(|on| on <= *self.report.as_of);
            let late = !closed && one.due.is_some_and(|due| due < *self.report.as_of);
            open += u32::from(!closed);
            overdue += u32::from(late);
            if closed && !self.may_be_new(one.closed_on) {
                continue;
            }
            let mut line = line(
                one,
                if closed {
                    "closed"
                } else if late {
                    "overdue"
                } else {
                    "open"
                },
            );
            line.on = if closed { one.closed_on } else { one.opened_on };
            line.due = one.due;
            it.lines.push(line);
        }
        it.figures.push(ReviewFigure::new("open".into(), open));
        it.figures.push(ReviewFigure::new("overdue".into(), overdue));
        it
    }

    /// Findings of all audits held by the day of the report, those of the certification body too.
    fn found(&self) -> Vec<Found> {
        let mut out = Vec::new();
        let root = self.root;
        for audit in &root.audits {
            let Some(on) = audit.on.filter(|on| *on <= *self.report.as_of) else { continue };
            for finding in &audit.findings {
                let (id, statement) = (id_text(finding), finding.statement.clone());
                out.push(Found { audit: id_text(audit), on, id, grade: finding.grade, statement });
            }
        }
        for audit in self.external() {
            let Some(on) = audit.on.filter(|on| *on <= *self.report.as_of) else { continue };
            for finding in &audit.findings {
                let (id, statement) = (id_text(finding), finding.statement.clone());
                out.push(Found { audit: id_text(audit), on, id, grade: finding.grade, statement });
            }
        }
        out
    }

    fn external(&self) -> Vec<&CertificationAudit> {
        let Some(certification) = self.root.certification.as_deref() else { return Vec::new() };
        let stages = [&certification.stage1, &certification.stage2].into_iter().flatten().map(|audit| &**audit);
        stages.chain(&certification.surveillance_audits).chain(&certification.recertification_audits).collect()
    }

    fn audits(&self) -> ReviewSection {
        let mut it = self.section(ReviewTopic::AuditTrends, Some("9.3.2.d.3"));
        let own = self.root.audits.iter().map(|audit| (audit as &dyn Record, audit.on));
        let all: Vec<(&dyn Record, Option<Date>)> = own.chain(self.external().into_iter().map(|a| (a as &dyn Record, a.on))).collect();
        it.figures.push(self.figure("audits", &mut all.iter().map(|(_, on)| *on)));
        for (audit, on) in all.iter().filter(|(_, on)| self.may_be_new(*on)) {
            let mut line = line(*audit, "held");
            line.on = *on;
            it.lines.push(line);
        }
        let found = self.found();
        for grade in [FindingGrade::Major, FindingGrade::Minor, FindingGrade::Observation] {
            let of = found.iter().filter(|finding| finding.grade == Some(grade));
            it.figures.push(self.figure(grade.as_str(), &mut of.map(|finding| Some(finding.on))));
        }
        let grave = found.iter().filter(|finding| matches!(finding.grade, Some(FindingGrade::Major | FindingGrade::Minor)));
        it.trend = Some(Self::fewer_is_better(&self.figure("grave", &mut grave.map(|finding| Some(finding.on)))));
        let shown = |grade: Option<FindingGrade>| grade != Some(FindingGrade::Conformity) && grade != Some(FindingGrade::Opportunity);
        self.findings(&found, &shown, &mut it.lines);
        it
    }

    fn findings(&self, found: &[Found], shown: &dyn Fn(Option<FindingGrade>) -> bool, into: &mut Vec<ReviewLine>) {
        for finding in found.iter().filter(|finding| shown(finding.grade) && self.may_be_new(Some(finding.on))) {
            let grade = finding.grade.map_or("ungraded", FindingGrade::as_str);
            let mut line = ReviewLine::new("auditFinding".into(), grade.into());
            line.id = finding.id.clone().or_else(|| finding.audit.clone());
            line.title = finding.statement.clone();
            line.on = Some(finding.on);
            into.push(line);
        }
    }

    fn improvements(&self) -> ReviewSection {
        let mut it = self.section(ReviewTopic::ImprovementOpportunities, Some("9.3.2.e"));
        let all = &self.root.improvements;
        it.figures.push(self.figure("raised", &mut all.iter().map(|one| one.raised_on)));
        it.figures.push(self.figure("done", &mut all.iter().map(|one| one.done_on)));
        for one in all {
            let decided = one.decided_on.is_some_and(|on| on <= *self.report.as_of);
            let state = match (self.progress(one.due, one.done_on), one.accepted) {
                (Some("done"), _) => "done",
                (None, _) => continue,
                (_, Some(false)) if !self.is_new(one.decided_on) => continue,
                (_, Some(false)) => "declined",
                (Some(state), _) if decided => state,
                _ => "undecided",
            };
            let mut line = line(one, state);
            line.on = one.done_on.or(one.raised_on);
            line.due = one.due;
            it.lines.push(line);
        }
        let shown = |grade: Option<FindingGrade>| grade == Some(FindingGrade::Opportunity);
        self.findings(&self.found(), &shown, &mut it.lines);
        it
    }
}
