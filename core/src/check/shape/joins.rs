//! Records that refer to the subject, or to what it names.

use super::says::view_at;
use crate::check::outcome::{Outcome, fail};
use crate::check::{Cx, Path};
use crate::read::{AnyField, Record, View, elements};

pub(super) fn referred<'a>(it: &'a dyn Record, from: AnyField, by: AnyField, at: AnyField, cx: &Cx<'a>) -> Outcome<'a> {
    let View::Id(id) = it.get(0) else { return Outcome::NotAsked };
    let referred = cx.index().referring(from, by, id.as_str()).next().is_some();
    if referred { Outcome::Pass } else { fail(at).into() }
}

/// Unknown while the register holds nothing: another rule asks for it.
pub(super) fn each_referred<'a>(it: &'a dyn Record, list: AnyField, from: AnyField, by: AnyField, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(View::List(named)) = view_at(it, list).filter(|view| !view.is_absent()) else { return Outcome::NotAsked };
    if cx.aims().get(from.index.into()).is_absent() {
        return Outcome::Unknown;
    }
    let mut defects = Vec::new();
    for (index, view) in elements(named).enumerate() {
        let View::Link(id, _) = view else { continue };
        if cx.index().referring(from, by, id.as_str()).next().is_none() {
            defects.push(fail(Path::default().then_at(list, index)).with(list, id).related(id));
        }
    }
    Outcome::from_defects(defects)
}
