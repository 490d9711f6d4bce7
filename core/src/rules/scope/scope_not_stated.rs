//! A scope without its statement.

use crate::check::rule;
use crate::model::Scope;

rule! {
    "scope-not-stated", since "0.1", Shall, on Scope, serves ["4.3.s1"],
    effort Decide,
    message "the scope has no statement",
    hint "state in `statement` which units, sites, activities and AI systems the management system covers",
    asks Says { field: Scope::STATEMENT },
}
