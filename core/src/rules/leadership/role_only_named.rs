//! Roles and bodies that are only names.

use crate::check::{Cx, Sink, fail, rule};
use crate::model::Root;

rule! {
    "role-only-named", since "0.1", Practice, on Whole, serves ["5.3.s1"],
    effort RecordOnly,
    message "only the name is recorded of {roles}",
    hint "record who holds it, and what it is responsible for and may decide",
    whole described,
}

/// Once for all of them: who names a board as owner has not yet described it.
fn described(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    let all = cx.aims().roles.iter().enumerate();
    let mut named = all.filter(|(_, role)| super::only_named(role)).peekable();
    let Some((first, _)) = named.peek().copied() else {
        return if cx.aims().roles.is_empty() { sink.not_asked() } else { sink.pass(Root::ROLES.name) };
    };
    let ids: Vec<_> = named.map(|(_, role)| role.id.as_text().clone()).collect();
    let defect = fail(Root::ROLES.at(first)).with("roles", crate::read::Particular::List(ids.iter().take(12).cloned().collect()));
    sink.fail("", "", ids.into_iter().fold(defect, |defect, id| defect.related(id)));
}
