//! A stretch of time from one day to another.

use crate::read::{Date, record};

record! {
    /// A stretch of time; both days belong to it.
    pub struct Period "period" {
        optional {
            /// First day.
            "from" from: Option<Date> [born],
            /// Last day; absent while it goes on.
            "to" to: Option<Date> [tells],
        }
    }
}
