//! A planned change whose consequences have not been considered.

use crate::check::rule;
use crate::model::Change;

rule! {
    "change-consequences-not-considered", since "0.1", Practice, on Change, serves ["6.3.s1"],
    effort AssessAgain,
    message "the consequences of `{change}` have not been considered",
    hint "record in `consequencesConsidered` the intended effects and the possible adverse ones",
    // Of an unplanned change, another rule asks this.
    when |change, _| change.planned != Some(false),
    asks Says { field: Change::CONSEQUENCES_CONSIDERED },
}
