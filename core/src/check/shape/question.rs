//! The six questions that every reference from one record to another is asked.

/// A question about a record and one that it names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Question {
    /// May it rest on what had ended?
    Ended,
    /// Is what is named for what it is named for?
    Covers,
    /// Which dates of both follow each other?
    Order,
    /// Is one thing told in both?
    Twice,
}

impl Question {
    /// The word in data. Of the other two, `later` and `owes`, no shape holds for many references.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Question::Ended => "ended",
            Question::Covers => "covers",
            Question::Order => "order",
            Question::Twice => "twice",
        }
    }
}
