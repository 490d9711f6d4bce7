//! A closed nonconformity whose causes are to be eliminated, without corrective action.

use crate::check::rule;
use crate::model::Nonconformity;
use crate::read::Date;

rule! {
    "nonconformity-without-action", since "0.1", Shall, on Nonconformity, serves ["10.2.c"],
    effort CarryOut,
    message "action is needed to eliminate the causes of `{nonconformity}`, but it was closed without any",
    hint "record in `actions` what was done to eliminate the causes, or decide with a reason that no action is needed",
    when |it, _| it.cause_removal_needed == Some(true),
    alone |it: &Nonconformity, as_of: Date| super::step(it, as_of, !it.actions.is_empty(), Nonconformity::ACTIONS.any()),
}
