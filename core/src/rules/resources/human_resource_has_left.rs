//! A human resource whose people have all left.

use crate::check::rule;
use crate::model::{HumanResource, Resource};

rule! {
    "human-resource-has-left", since "0.1", Integrity, on Resource, serves ["7.1.s2", "A.4.6"],
    effort CarryOut,
    message "the human resource `{resource}` rests on the {kind} `{record}`, who left on {until}",
    hint "name who provides the expertise today",
    when |it, as_of| !super::gone(it, as_of),
    asks Standing { ways: [[Resource::HUMAN.then(HumanResource::PEOPLE)]] },
}
