//! What `resolve` answers.

use std::fmt;

use super::entry::Entry;
use super::requirement::Requirement;

/// What a text names.
#[derive(Clone, PartialEq, Debug)]
#[non_exhaustive]
pub enum Resolution<'a> {
    /// Exactly this.
    Exact(Entry<'a>),
    /// A printed list item that the catalogue splits into several requirements.
    Item {
        /// Its label: `6.1.3.f`.
        label: String,
        /// What it is split into.
        requirements: &'static [Requirement],
    },
    /// Nothing for certain; the best guess comes first.
    Candidates {
        /// What may be meant, with reasons.
        suggestions: Vec<Suggestion<'a>>,
        /// What else is worth saying.
        notes: Vec<Note>,
    },
    /// Nothing at all.
    Unknown {
        /// What else is worth saying.
        notes: Vec<Note>,
    },
}

impl<'a> Resolution<'a> {
    /// The entry, if the text names one for certain.
    #[must_use]
    pub const fn exact(&self) -> Option<Entry<'a>> {
        match self {
            Self::Exact(entry) => Some(*entry),
            _ => None,
        }
    }

    /// What may be meant, best first.
    #[must_use]
    pub fn suggestions(&self) -> &[Suggestion<'a>] {
        match self {
            Self::Candidates { suggestions, .. } => suggestions,
            _ => &[],
        }
    }

    /// What else is worth saying.
    #[must_use]
    pub fn notes(&self) -> &[Note] {
        match self {
            Self::Candidates { notes, .. } | Self::Unknown { notes } => notes,
            _ => &[],
        }
    }
}

/// Something that may be meant.
#[derive(Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct Suggestion<'a> {
    /// The entry.
    pub entry: Entry<'a>,
    /// Why it is suggested.
    pub reason: Reason,
}

impl<'a> Suggestion<'a> {
    pub(in crate::catalogue) const fn new(entry: Entry<'a>, reason: Reason) -> Self {
        Self { entry, reason }
    }
}

/// `A.6.2.4 AI system verification and validation: the title says so`.
impl fmt::Display for Suggestion<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}: {}", self.entry.id(), self.entry.title(), self.reason)
    }
}

/// Why an entry is suggested.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Reason {
    /// Words of the text stand in its title.
    TitleSaysSo,
    /// The id is its own, but the rest of the text speaks of something else.
    IdOnly,
    /// Its title is what was written; others have it too.
    SameTitle,
    /// Its title is spelt nearly so.
    SimilarTitle,
    /// Its words, not its title, hold what was written.
    SummarySaysSo,
    /// Its id has the same letters and digits.
    SameDigits,
    /// Its id is spelt nearly so.
    SimilarId,
    /// It is the place under which the id would stand.
    Above,
    /// The id is that of its guidance in Annex B.
    Guided,
}

impl Reason {
    /// Stable name.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::TitleSaysSo => "title-says-so",
            Self::IdOnly => "id-only",
            Self::SameTitle => "same-title",
            Self::SimilarTitle => "similar-title",
            Self::SummarySaysSo => "summary-says-so",
            Self::SameDigits => "same-digits",
            Self::SimilarId => "similar-id",
            Self::Above => "above",
            Self::Guided => "guided",
        }
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::TitleSaysSo => "the words stand in its title",
            Self::IdOnly => "it has this id, but the words do not fit its title",
            Self::SameTitle => "it has this title",
            Self::SimilarTitle => "its title is spelt nearly so",
            Self::SummarySaysSo => "the words stand in what it asks",
            Self::SameDigits => "its id has the same letters and digits",
            Self::SimilarId => "its id is spelt nearly so",
            Self::Above => "the id would stand under it",
            Self::Guided => "the id is that of its guidance in Annex B",
        })
    }
}

/// Something worth knowing about a text that names nothing for certain.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Note {
    /// It is an id of another standard.
    OtherStandard(&'static str),
    /// Numbers of Annex A controls start at 2.
    NumbersStartAtTwo,
    /// What stands where the id would stand.
    Spans {
        /// The place.
        above: String,
        /// First id there.
        first: &'static str,
        /// Last id there.
        last: &'static str,
    },
    /// Clauses 4 to 10 hold the requirements, no other.
    OutsideClauses,
    /// The framework before the colon is not in the catalogue.
    FrameworkNotLoaded {
        /// As it was written.
        framework: String,
        /// One that is there and spelt nearly so.
        nearest: Option<String>,
    },
}

impl Note {
    /// Stable name.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::OtherStandard(_) => "other-standard",
            Self::NumbersStartAtTwo => "numbers-start-at-two",
            Self::Spans { .. } => "spans",
            Self::OutsideClauses => "outside-clauses",
            Self::FrameworkNotLoaded { .. } => "framework-not-loaded",
        }
    }
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OtherStandard(name) => write!(f, "it is cited like an item of {name}"),
            Self::NumbersStartAtTwo => f.write_str("control numbers of Annex A start at 2"),
            Self::Spans { above, first, last } => write!(f, "`{above}` holds `{first}` to `{last}`"),
            Self::OutsideClauses => f.write_str("requirements stand in clauses 4 to 10"),
            Self::FrameworkNotLoaded { framework, nearest: None } => write!(f, "framework `{framework}` is not in the catalogue"),
            Self::FrameworkNotLoaded { framework, nearest: Some(nearest) } => {
                write!(f, "framework `{framework}` is not in the catalogue; did you mean `{nearest}`")
            }
        }
    }
}
