//! A training with material that was out of force.

use crate::check::rule;
use crate::model::Training;

rule! {
    "training-on-ended-material", since "0.1", Integrity, on Training, serves ["7.3.s1", "7.5.2.s3"],
    effort CarryOut,
    message "`{training}`, held on {on}, used the {kind} `{record}`, which was in force only until {until}",
    message when NOT_YET "`{training}`, held on {on}, used the {kind} `{record}`, which was not in force before {since}",
    hint "inform those who attended of what has changed since, or name the document that was used",
    asks StoodThen { ways: [[Training::MATERIAL]], on: [own Training::HELD_ON], not_yet: NOT_YET },
}
