//! Input for a management review: measured values against what is to be reached, and where they go.

use super::review_pack::{ReviewFigure, ReviewLine, ReviewSection};
use super::review_sections::{Collector, line, number};
use crate::model::{Comparison, Measurement, MeasurementResult, ReviewTopic, Trend};
use crate::read::{Decimal, Record, Text};

impl Collector<'_> {
    pub(super) fn measurements(&self) -> ReviewSection {
        let mut it = self.section(ReviewTopic::MeasurementTrends, Some("9.3.2.d.2"));
        for metric in &self.root.metrics {
            let goal = Goal { comparison: metric.comparison, target: metric.target, threshold: metric.threshold };
            it.lines.push(self.measured(metric, &metric.measurements, &goal, metric.unit.as_ref()));
        }
        for objective in self.root.objectives.iter().filter(|objective| !objective.measurements.is_empty()) {
            let goal = Goal { comparison: objective.comparison, target: objective.target, threshold: None };
            it.lines.push(self.measured(objective, &objective.measurements, &goal, objective.unit.as_ref()));
        }
        for state in ["met", "warning", "notMet", "inconclusive", "notMeasured"] {
            let count = it.lines.iter().filter(|line| line.state == state).count();
            it.figures.push(ReviewFigure::new(state.into(), number(count)));
        }
        let going = |way: Trend| it.lines.iter().filter(|line| line.trend == Some(way)).count();
        it.trend = Some(match (going(Trend::Improving), going(Trend::Worsening)) {
            (0, 0) if going(Trend::Stable) > 0 => Trend::Stable,
            (better, worse) if better > worse => Trend::Improving,
            (better, worse) if better < worse => Trend::Worsening,
            _ => Trend::Unclear,
        });
        it
    }

    fn measured(&self, record: &dyn Record, all: &[Measurement], goal: &Goal, unit: Option<&Text>) -> ReviewLine {
        let mut known: Vec<&Measurement> = all.iter().filter(|one| one.on <= *self.report.as_of).collect();
        crate::order::sort_by_key(&mut known, |one| one.on);
        let Some((last, earlier)) = known.split_last() else { return line(record, "notMeasured") };
        let state = last.result.or_else(|| goal.met(last.value)).unwrap_or(MeasurementResult::Inconclusive);
        let mut line = line(record, state.as_str());
        let with_unit = |value: Decimal, unit: Option<&Text>| match unit {
            Some(unit) => format!("{value} {unit}"),
            None => value.to_string(),
        };
        line.on = Some(last.on);
        line.value = Some(with_unit(last.value, last.unit.as_ref().or(unit)).into());
        line.target = goal.target.map(|target| with_unit(target, unit).into());
        line.trend = earlier.last().map(|before| goal.trend(before.value, last.value));
        line
    }
}

/// What a value is compared with.
struct Goal {
    comparison: Option<Comparison>,
    target: Option<Decimal>,
    threshold: Option<Decimal>,
}

impl Goal {
    fn keeps(&self, value: Decimal, limit: Decimal) -> Option<bool> {
        Some(match self.comparison? {
            Comparison::AtLeast => value >= limit,
            Comparison::AtMost => value <= limit,
            Comparison::Exactly => value == limit,
        })
    }

    fn met(&self, value: Decimal) -> Option<MeasurementResult> {
        let kept = self.threshold.and_then(|threshold| self.keeps(value, threshold));
        match (self.keeps(value, self.target?)?, kept) {
            (true, _) => Some(MeasurementResult::Met),
            (false, Some(true)) => Some(MeasurementResult::Warning),
            (false, _) => Some(MeasurementResult::NotMet),
        }
    }

    fn trend(&self, before: Decimal, now: Decimal) -> Trend {
        match self.comparison {
            _ if before == now => Trend::Stable,
            Some(Comparison::AtLeast) => {
                if now > before {
                    Trend::Improving
                } else {
                    Trend::Worsening
                }
            }
            Some(Comparison::AtMost) => {
                if now < before {
                    Trend::Improving
                } else {
                    Trend::Worsening
                }
            }
            Some(Comparison::Exactly) | None => Trend::Unclear,
        }
    }
}
