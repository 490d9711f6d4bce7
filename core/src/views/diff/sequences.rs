//! The one list whose order rules look at: the history of an AI system's life.

use std::borrow::Cow;

use super::pairs::pairs;
use crate::Aims;
use crate::model::AiSystem;

/// The state after, with each history that says the same as before in the order that it had before. The copy is made by writing and reading:
/// it is rarely needed, and code that copies every record is much in wasm.
pub(super) fn as_before<'a>(before: &Aims, after: &'a Aims) -> Cow<'a, Aims> {
    let mut out = Cow::Borrowed(after);
    for (at, new) in after.root().ai_systems.iter().enumerate() {
        let Some(old) = before.root().ai_systems.iter().find(|old: &&AiSystem| old.id == new.id) else { continue };
        let (Some(old), Some(new)) = (old.life_cycle.as_deref(), new.life_cycle.as_deref()) else { continue };
        let pairs = pairs(Some(&old.history), Some(&new.history));
        let same = pairs.both.is_empty() && pairs.gone.is_empty() && pairs.come.is_empty();
        if same
            && old.history != new.history
            && let Some(copy) = own(&mut out)
            && let Some(system) = copy.root_mut().ai_systems.get_mut(at)
            && let Some(life_cycle) = system.life_cycle.as_deref_mut()
        {
            life_cycle.history.clone_from(&old.history);
        }
    }
    out
}

/// The copy, made when first asked for; none when what was built by hand can't be read back.
fn own<'o>(out: &'o mut Cow<'_, Aims>) -> Option<&'o mut Aims> {
    if let Cow::Borrowed(aims) = out {
        *out = Cow::Owned(crate::model::read(aims.to_json()).aims?);
    }
    if let Cow::Owned(aims) = out { Some(aims) } else { None }
}
