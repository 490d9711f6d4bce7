//! What a defect says, for a language to look up and fill.

/// What a message shows.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Shown<'s> {
    pub(crate) name: &'s str,
    pub(crate) value: &'s str,
    /// Whether it is a word of a vocabulary, the name of a field, or several of them.
    pub(crate) words: bool,
}

/// Who says what a defect says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum SaidBy {
    Rule,
    Reader,
}

/// The texts of a defect: whose it is, by position, which case, and the texts that are built in.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Said {
    pub(crate) source: SaidBy,
    /// Position of the rule or code.
    pub(crate) number: usize,
    pub(crate) case: usize,
    pub(crate) name: &'static str,
    pub(crate) message: &'static str,
    pub(crate) hint: &'static str,
}
