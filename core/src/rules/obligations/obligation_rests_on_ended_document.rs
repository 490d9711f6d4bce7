//! An obligation that refers to a text which is no longer in force.

use crate::check::rule;
use crate::model::Obligation;

rule! {
    "obligation-rests-on-ended-document", since "0.1", Integrity, on Obligation, serves ["7.5.3.s5", "4.2.s2"],
    effort Decide,
    message "`{obligation}` refers to the {kind} `{record}`, which ended on {until}",
    hint "name the text in force, and check what has changed for the obligation",
    when |it, as_of| it.applies_until.is_none_or(|until| until >= as_of),
    asks Standing { ways: [[Obligation::DOCUMENT]] },
}
