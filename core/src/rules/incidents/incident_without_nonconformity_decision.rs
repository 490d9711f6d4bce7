//! A severe incident without a decision on whether it is a nonconformity.

use crate::check::rule;
use crate::model::Incident;
use crate::read::Date;
use crate::rules::scope::says;

rule! {
    "incident-without-nonconformity-decision", since "0.1", Practice, on Incident, serves [],
    effort RecordOnly,
    message "whether `{incident}` is a nonconformity has not been decided",
    hint "name the nonconformity, or give the reason in `noNonconformityReason` why none was opened",
    when |it, as_of| super::closed(it, as_of).is_some() && super::grave(it) != Some(false),
    holds decided, at Incident::NONCONFORMITY,
}

fn decided(it: &Incident, _: Date) -> Option<bool> {
    let decided = it.nonconformity.is_some() || says(&it.no_nonconformity_reason);
    if decided { Some(true) } else { super::grave(it).map(|_| false) }
}
