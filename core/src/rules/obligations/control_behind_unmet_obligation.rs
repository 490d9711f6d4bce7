//! A control by which an obligation is to be met that was found not to be met.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Obligation, Root, SoaEntry};
use crate::rules::soa::included;

rule! {
    "control-behind-unmet-obligation", since "0.1", Link, on SoaEntry, serves [],
    effort AssessAgain,
    message "`{soaEntry}` is to meet `{obligation}`, which was last found not to be met on {on}, and no follow-up is recorded",
    hint "open a nonconformity, or evaluate the obligation again when it is met",
    given |entry, cx| included(entry) && !cx.aims().obligations.is_empty(),
    check met,
}

fn met<'a>(entry: &'a SoaEntry, cx: &Cx<'a>) -> Outcome<'a> {
    let naming = cx.index().referring(Root::OBLIGATIONS, Obligation::APPLIES_TO, entry.control.as_str());
    let known = naming.filter_map(|at| cx.aims().obligations.get(at)).filter(|it| super::in_force(it, cx.as_of));
    let unmet = |it: &'a Obligation| {
        let made = it.evaluations.iter().filter_map(|one| Some((one.on.filter(|on| *on <= cx.as_of)?, one.met?)));
        let (on, met) = made.max_by_key(|(on, _)| *on)?;
        Some((!met && !super::raised(it, cx)).then(|| fail(SoaEntry::CONTROL).with("obligation", &it.id).with("on", on).related(&it.id)))
    };
    known.filter_map(unmet).collect()
}
