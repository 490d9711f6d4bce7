//! The one list whose order rules evaluate: the history of an AI system's life.

use super::pairs::pairs;
use crate::Aims;
use crate::model::{AiSystem, read};

/// The state after, with each history that says the same as before in the order that it had before; none when all are in that order.
pub(super) fn as_before(before: &Aims, after: &Aims) -> Option<Aims> {
    let mut out = None;
    for (at, new) in after.root().ai_systems.iter().enumerate() {
        let Some(old) = before.root().ai_systems.iter().find(|old: &&AiSystem| old.id == new.id) else { continue };
        let (Some(old), Some(new)) = (old.life_cycle.as_deref(), new.life_cycle.as_deref()) else { continue };
        let pairs = pairs(Some(&old.history), Some(&new.history));
        let same = pairs.both.is_empty() && pairs.gone.is_empty() && pairs.come.is_empty();
        if !same || old.history == new.history {
            continue;
        }
        // A copy by way of text: one of each record, made for this alone, would be much code for a browser to load.
        out = out.or_else(|| read(after.to_json()).aims);
        if let Some(system) = out.as_mut().and_then(|aims: &mut Aims| aims.root_mut().ai_systems.get_mut(at))
            && let Some(life_cycle) = system.life_cycle.as_deref_mut()
        {
            life_cycle.history.clone_from(&old.history);
        }
    }
    out
}
