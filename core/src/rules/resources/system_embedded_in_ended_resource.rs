//! A system that is embedded in software which is no longer there.

use crate::check::rule;
use crate::model::AiSystem;

rule! {
    "system-embedded-in-ended-resource", since "0.1", Integrity, on AiSystem, serves ["A.4.4"],
    effort RecordOnly,
    message "`{aiSystem}` is in use as a part of the {kind} `{record}`, which was available only until {until}",
    hint "record in what the AI system is embedded today, or correct the dates",
    given |it, cx| super::covered(it, cx),
    asks Standing { ways: [[AiSystem::EMBEDDED_IN]] },
}
