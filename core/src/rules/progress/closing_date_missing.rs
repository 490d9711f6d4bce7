//! What is recorded as done or closed, without a date.

use crate::check::{Cx, Sink, fail, rule};
use crate::model::Stated;
use crate::read::{Date, Particular, Text};

rule! {
    "closing-date-missing", since "0.1", Practice, on Whole, serves [],
    effort RecordOnly,
    message "the dates are not recorded on which these were done or closed ({count} in all): {records}",
    hint "record the dates where they are known; until then no order of events rests on them",
    whole dated,
}

/// Most records that the sentence names.
const MOST: usize = 12;

fn dated(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    let over = || super::noted(cx).filter(|it| super::state(it.record).is_some_and(|(.., says)| says == Stated::Over));
    let undated: Vec<_> = over().filter(|it| super::over_on(it.record).and_then(Date::recorded).is_none()).collect();
    let Some(first) = undated.first() else {
        return if over().next().is_some() { sink.pass("") } else { sink.not_asked() };
    };
    let mut ids: Vec<Text> = undated.iter().map(|it| Text::from(it.about.1)).collect();
    ids.dedup();
    let named = ids.iter().take(MOST).cloned().collect::<Vec<Text>>();
    let defect = fail(first.path).with("count", Particular::Count(undated.len() as u64)).with("records", Particular::List(named));
    sink.fail("", "", ids.into_iter().fold(defect, |defect, id| defect.related(id)));
}
