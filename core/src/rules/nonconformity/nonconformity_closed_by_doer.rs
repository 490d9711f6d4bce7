//! A nonconformity that was closed by those who implemented its actions.

use crate::check::rule;
use crate::model::{Action, Nonconformity};

rule! {
    "nonconformity-closed-by-doer", since "0.1", Practice, on Nonconformity, serves ["10.2.d"],
    effort Decide,
    message "`{nonconformity}` was closed by `{by}`, who implemented its actions",
    hint "have it closed by a person who did not implement the actions",
    asks Apart { did: [Nonconformity::ACTIONS => Action::OWNER], judged: [Nonconformity::CLOSED_BY] },
}
