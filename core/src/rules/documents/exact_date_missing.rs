//! Answers that depend on a day where only a month or a year is recorded.

use crate::check::rule;

rule! {
    "exact-date-missing", since "0.1", Practice, on Whole, serves [],
    effort RecordOnly,
    message "what is recorded as a month or a year leaves questions about {count} records open that depend on the day: {records}",
    hint "record the exact dates where they are known",
    asks Days {},
}
