//! No resource is determined.

use crate::check::rule;
use crate::model::Root;

rule! {
    "resources-not-determined", since "0.1", Shall, on Root, serves ["7.1.s1"],
    effort RecordOnly,
    message "the resources needed for the AI management system and its AI systems have not been determined",
    hint "record data, models, tools, computing and people under `resources`",
    asks Kept { part: Root::RESOURCES },
}
