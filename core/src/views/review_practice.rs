//! Input for a management review that the standard does not name and practice adds.

use super::review_pack::{ReviewFigure, ReviewLine, ReviewSection};
use super::review_sections::{Collector, line, number};
use crate::model::{ObligationSource, ReviewTopic};
use crate::read::EventKind;
use crate::read::{Date, Record, Text};

impl Collector<'_> {
    pub(super) fn risks(&self) -> ReviewSection {
        let mut it = self.section(ReviewTopic::RiskStatus, None);
        let all = &self.root.risks;
        it.figures.push(self.figure("identified", &mut all.iter().map(|risk| risk.identified_on)));
        it.figures.push(self.figure("closed", &mut all.iter().map(|risk| risk.closed_on)));
        let above = self.aims.risks_above_acceptance(self.report);
        it.figures.push(ReviewFigure::new("aboveAcceptance".into(), number(above.risks.len())));
        for risk in above.risks {
            let mut line = ReviewLine::new("risk".into(), risk.acceptance.as_str().into());
            line.id = Some(risk.id);
            line.title = risk.title;
            line.owner = risk.owner;
            line.due = risk.accepted_until;
            line.value = Some(risk.level.label);
            it.lines.push(line);
        }
        it
    }

    pub(super) fn impacts(&self) -> ReviewSection {
        let mut it = self.section(ReviewTopic::ImpactResults, None);
        let all = &self.root.impact_assessments;
        it.figures.push(self.figure("assessed", &mut all.iter().map(|one| one.on)));
        for one in all {
            let expired = one.valid_until.is_some_and(|until| until < *self.report.as_of);
            let concluded = one.conclusion.map_or("open", |conclusion| conclusion.as_str());
            if expired || self.may_be_new(one.on) {
                let mut line = line(one, if expired { "expired" } else { concluded });
                line.on = one.on;
                line.due = one.valid_until;
                it.lines.push(line);
            }
        }
        it
    }

    pub(super) fn objectives(&self) -> ReviewSection {
        let mut it = self.section(ReviewTopic::Objectives, None);
        for one in &self.root.objectives {
            let ended = |on: Option<Date>| on.is_some_and(|on| on <= *self.report.as_of);
            let state = match (ended(one.withdrawn_on), self.progress(one.due, one.achieved_on)) {
                (true, _) if !self.may_be_new(one.withdrawn_on) => continue,
                (true, _) => "withdrawn",
                (_, Some("done")) => "reached",
                (_, Some(state)) => state,
                (_, None) => continue,
            };
            let mut line = line(one, state);
            line.on = one.achieved_on.or(one.withdrawn_on);
            line.due = one.due;
            it.lines.push(line);
        }
        it
    }

    pub(super) fn incidents(&self) -> ReviewSection {
        let mut it = self.section(ReviewTopic::IncidentsAndConcerns, None);
        let root = self.root;
        let detected = |at: &Option<crate::read::DateTime>| at.as_ref().map(|at| at.date());
        let incidents = root.incidents.iter().map(|one| (one as &dyn Record, detected(&one.detected_at), one.closed_on));
        let concerns =
            root.concerns.iter().map(|one| (one as &dyn Record, one.raised_on.or_else(|| detected(&one.detected_at)), one.closed_on));
        let all: Vec<(&dyn Record, Option<Date>, Option<Date>)> = incidents.chain(concerns).collect();
        for kind in ["incident", "concern"] {
            let of = all.iter().filter(|(record, ..)| record.table().kind == kind);
            it.figures.push(self.figure(&format!("{kind}s"), &mut of.map(|(_, on, _)| *on)));
        }
        let both = self.figure("all", &mut all.iter().map(|(_, on, _)| *on));
        it.trend = Some(Self::fewer_is_better(&both));
        for (record, on, closed) in all {
            let over = closed.is_some_and(|on| on <= *self.report.as_of);
            if !over || self.is_new(on) || self.may_be_new(closed) {
                let mut line = line(record, if over { "closed" } else { "open" });
                line.on = on;
                it.lines.push(line);
            }
        }
        it
    }

    pub(super) fn suppliers(&self) -> ReviewSection {
        let mut it = self.section(ReviewTopic::Suppliers, None);
        for supplier in &self.root.suppliers {
            let known = supplier.assessments.iter().filter(|one| one.on.is_some_and(|on| on <= *self.report.as_of));
            let last = known.max_by_key(|one| one.on);
            let expired = last.is_some_and(|one| one.valid_until.is_some_and(|until| until < *self.report.as_of));
            let result = last.map(|one| one.result.map_or("open", |result| result.as_str()));
            let mut line = line(supplier, if expired { "expired" } else { result.unwrap_or("notAssessed") });
            line.on = last.and_then(|one| one.on);
            line.due = last.and_then(|one| one.valid_until);
            it.lines.push(line);
        }
        it
    }

    pub(super) fn law(&self) -> ReviewSection {
        let mut it = self.section(ReviewTopic::LegalChanges, None);
        self.obligations(true, &mut it.lines);
        it
    }

    /// Obligations that began, ended or were evaluated since the last review: those of law, or the others.
    pub(super) fn obligations(&self, law: bool, into: &mut Vec<ReviewLine>) {
        let all = &self.root.obligations;
        let of_law = |id: &Option<Text>| {
            let found = all.iter().find(|one| Some(one.id.as_text()) == id.as_ref());
            found.is_some_and(|one| matches!(one.source, Some(ObligationSource::Law)))
        };
        let mut lines = Vec::new();
        self.happened("obligation", &mut lines);
        lines.retain(|line| of_law(&line.id) == law && line.state != EventKind::Evaluated.as_str());
        into.append(&mut lines);
    }
}
