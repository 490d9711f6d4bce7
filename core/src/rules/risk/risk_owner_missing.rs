//! A risk without an owner.

use crate::check::rule;
use crate::model::Risk;

rule! {
    "risk-owner-missing", since "0.1", Practice, on Risk, serves [],
    effort Decide,
    message "no risk owner is assigned to `{risk}`",
    hint "name in `owner` the person or role that is accountable for the risk",
    when super::is_open,
    asks Says { field: Risk::OWNER },
}
