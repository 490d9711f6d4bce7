//! A scope that takes no interested party into account.

use crate::check::rule;
use crate::model::Scope;

rule! {
    "scope-ignores-interested-parties", since "0.1", Link, on Scope, serves ["4.3.s3"],
    effort Decide,
    message "the scope does not consider the requirements of any interested party",
    hint "name in `interestedParties` of the scope those whose requirements affect its boundaries",
    given |scope, cx| (!scope.interested_parties.is_empty() || !cx.aims().interested_parties.is_empty()).then_some(true),
    asks Says { field: Scope::INTERESTED_PARTIES },
}
