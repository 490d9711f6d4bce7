//! What `resolve` answers.

use std::fmt;

use super::entry::Entry;
use super::requirement::Requirement;
use crate::language::{Language, phrases};

phrases! { pub(crate) Suggestion:
    /// {reason} is one of the reasons that follow.
    SUGGESTED = "{id} {title}: {reason}";
    TITLE_SAYS_SO = "the words occur in its title";
    ID_ONLY = "it has this id, but the words do not match its title";
    SAME_TITLE = "it has this title";
    SIMILAR_TITLE = "its title is spelt similarly";
    SUMMARY_SAYS_SO = "the words occur in what it requires";
    SAME_DIGITS = "its id has the same letters and digits";
    SIMILAR_ID = "its id is spelt similarly";
    ABOVE = "the id would belong under it";
    GUIDED = "the id is that of its guidance in Annex B";
    /// {standard} is the name of another standard.
    OTHER_STANDARD = "it is cited like an item of {standard}";
    NUMBERS_START_AT_TWO = "control numbers of Annex A start at 2";
    SPANS = "`{above}` contains `{first}` to `{last}`";
    OUTSIDE_CLAUSES = "the requirements are in clauses 4 to 10";
    FRAMEWORK_NOT_LOADED = "framework `{framework}` is not in the catalogue";
    FRAMEWORK_NOT_LOADED_NEAREST = "framework `{framework}` is not in the catalogue; did you mean `{nearest}`?";
}

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

impl Suggestion<'_> {
    /// The entry and why it is suggested: `A.6.2.4 AI system verification and validation: the words occur in its title`.
    #[must_use]
    pub fn to_text(&self, language: &Language) -> String {
        let (id, title) = (("id", self.entry.id().into()), ("title", self.entry.title_in(language).into()));
        language.say(SUGGESTED, &[id, title, ("reason", self.reason.label(language).into())])
    }
}

/// In the language that is built in.
impl fmt::Display for Suggestion<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_text(Language::built_in()))
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

impl Reason {
    /// The reason in words.
    #[must_use]
    pub fn label(self, language: &Language) -> &str {
        language.text(match self {
            Self::TitleSaysSo => TITLE_SAYS_SO,
            Self::IdOnly => ID_ONLY,
            Self::SameTitle => SAME_TITLE,
            Self::SimilarTitle => SIMILAR_TITLE,
            Self::SummarySaysSo => SUMMARY_SAYS_SO,
            Self::SameDigits => SAME_DIGITS,
            Self::SimilarId => SIMILAR_ID,
            Self::Above => ABOVE,
            Self::Guided => GUIDED,
        })
    }
}

/// In the language that is built in.
impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.label(Language::built_in()))
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

impl Note {
    /// The note in words.
    #[must_use]
    pub fn to_text(&self, language: &Language) -> String {
        match self {
            Self::OtherStandard(name) => language.say(OTHER_STANDARD, &[("standard", (*name).into())]),
            Self::NumbersStartAtTwo => language.say(NUMBERS_START_AT_TWO, &[]),
            Self::Spans { above, first, last } => {
                language.say(SPANS, &[("above", above.into()), ("first", (*first).into()), ("last", (*last).into())])
            }
            Self::OutsideClauses => language.say(OUTSIDE_CLAUSES, &[]),
            Self::FrameworkNotLoaded { framework, nearest } => {
                let phrase = if nearest.is_some() { FRAMEWORK_NOT_LOADED_NEAREST } else { FRAMEWORK_NOT_LOADED };
                let nearest = nearest.as_deref().unwrap_or_default();
                language.say(phrase, &[("framework", framework.into()), ("nearest", nearest.into())])
            }
        }
    }
}

/// In the language that is built in.
impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_text(Language::built_in()))
    }
}
