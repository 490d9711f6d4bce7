//! A scope without its statement.

use super::says;
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Scope;

rule! {
    "scope-not-stated", since "0.1", Shall, on Scope, serves ["4.3.s1"],
    effort RecordOnly,
    message "the scope has no statement",
    hint "say in a few sentences which units, sites, activities and AI systems the management system covers",
}

fn check<'a>(scope: &'a Scope, _: &Cx<'a>) -> Outcome<'a> {
    if says(&scope.statement) { Outcome::Pass } else { fail(Scope::STATEMENT).into() }
}
