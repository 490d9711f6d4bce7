//! What makes something due, in words.

use crate::check::DueTrigger;
use crate::language::{Language, phrases};

phrases! { DueTrigger:
    "date" = "recorded date";
    "interval" = "interval";
    "expiry" = "expiry";
    "initial" = "not done before";
    "change" = "significant change";
    "newUse" = "new use";
    "incident" = "incident";
    "obligation" = "new obligation";
    "supplier" = "supplier";
    "threshold" = "crossed threshold";
    "law" = "law";
}

impl DueTrigger {
    /// What makes it due, in a word or two.
    pub fn label(self, language: &Language) -> &str {
        language.text(PHRASES.at(self as usize))
    }
}
