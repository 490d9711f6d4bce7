//! What makes something due.

use crate::language::{Language, phrases};
use crate::read::vocabulary;

vocabulary! {
    /// What makes something due.
    pub enum DueTrigger "dueTrigger" {
        /// A date that is recorded for it.
        "date" Date,
        /// An interval has passed since it was last done.
        "interval" Interval,
        /// The validity of what was granted or shown ends.
        "expiry" Expiry,
        /// It has not been done before.
        "initial" Initial,
        /// A significant change.
        "change" Change,
        /// A new place, purpose or manner of use.
        "newUse" NewUse,
        /// An incident.
        "incident" Incident,
        /// An obligation that takes effect.
        "obligation" Obligation,
        /// A supplier that changed, or whose assessment is no longer valid.
        "supplier" Supplier,
        /// A measured value that crossed its threshold.
        "threshold" Threshold,
        /// The law itself.
        "law" Law,
    }
}

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
