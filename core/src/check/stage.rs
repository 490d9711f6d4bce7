//! The stage of an AI system's life cycle on a date.

use crate::model::{AiSystem, LifeCycleStage};
use crate::read::Date;

/// The stage on that date; none where it is not recorded, or the system had not begun.
pub(crate) fn stage(system: &AiSystem, as_of: Date) -> Option<LifeCycleStage> {
    let cycle = system.life_cycle.as_deref()?;
    let dated = || cycle.history.iter().filter_map(|step| Some((step.on?, step.stage)));
    match dated().map(|(on, _)| on).max() {
        // The stage of today, unless the latest step was not made yet.
        Some(last) if last > as_of => dated().filter(|(on, _)| *on <= as_of).max_by_key(|(on, _)| *on)?.1,
        _ => cycle.stage,
    }
}
