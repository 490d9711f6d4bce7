//! A closed nonconformity whose change has not been made.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Nonconformity;

rule! {
    "nonconformity-change-not-made", since "0.1", Shall, on Nonconformity, serves ["10.2.e"],
    effort CarryOut,
    message "`{nonconformity}` was closed, but the change `{change}` that it led to had not been made",
    hint "make the change and record the date in `doneOn`, or reopen the nonconformity",
    when |it, as_of| super::closed(it, as_of).is_some(),
    check changes_made,
}

fn changes_made<'a>(it: &'a Nonconformity, cx: &Cx<'a>) -> Outcome<'a> {
    let known = it.changes.iter().enumerate().filter_map(|(at, named)| Some((at, named, cx.change(named.as_str())?)));
    let defect = |at, named| fail(Nonconformity::CHANGES.at(at)).with("change", named).related(named);
    known.map(|(at, named, change)| change.done_on.is_none_or(|on| Some(on) > it.closed_on).then(|| defect(at, named))).collect()
}
