//! Anything that an id of the catalogue can name.

use super::annex_c::AnnexC;
use super::clause::Clause;
use super::control::Control;
use super::edition::EDITION;
use super::framework::OwnEntry;
use super::objective::{Group, Objective};
use super::requirement::Requirement;
use super::words::words;
use crate::language::Language;

words! {
    /// What an entry is.
    EntryKind {
        /// A heading.
        "clause" Clause,
        /// A requirement.
        "requirement" Requirement,
        /// A lettered group of Annex A.
        "group" Group,
        /// An objective statement of Annex A.
        "objective" Objective,
        /// A control.
        "control" Control,
        /// An objective or risk source of Annex C.
        "annexC" AnnexC,
    }
}

/// One entry of the catalogue, built in or brought along.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Entry<'a> {
    /// A heading of clauses 4 to 10.
    Clause(&'static Clause),
    /// A requirement.
    Requirement(&'static Requirement),
    /// A group of Annex A.
    Group(&'static Group),
    /// An objective statement of Annex A.
    Objective(&'static Objective),
    /// A control of Annex A.
    Control(&'static Control),
    /// An entry of Annex C.
    AnnexC(&'static AnnexC),
    /// An own control or an entry of another framework.
    Own(&'a OwnEntry),
}

impl<'a> Entry<'a> {
    /// What it is.
    #[must_use]
    pub const fn kind(&self) -> EntryKind {
        match self {
            Self::Clause(_) => EntryKind::Clause,
            Self::Requirement(_) => EntryKind::Requirement,
            Self::Group(_) => EntryKind::Group,
            Self::Objective(_) => EntryKind::Objective,
            Self::Control(_) => EntryKind::Control,
            Self::AnnexC(_) => EntryKind::AnnexC,
            Self::Own(own) => own.kind,
        }
    }

    /// Framework that it belongs to.
    #[must_use]
    pub fn framework(&self) -> &'a str {
        match self {
            Self::Own(own) => &own.framework,
            _ => EDITION.framework,
        }
    }

    /// Id inside its framework.
    #[must_use]
    pub fn id(&self) -> &'a str {
        match self {
            Self::Clause(row) => row.label,
            Self::Requirement(row) => row.label,
            Self::Group(row) => row.label,
            Self::Objective(row) => row.label,
            Self::Control(row) => row.label,
            Self::AnnexC(row) => row.label,
            Self::Own(own) => &own.id,
        }
    }

    /// Id with its framework: `iso42001:A.6.2.4`.
    #[must_use]
    pub fn qualified(&self) -> String {
        format!("{}:{}", self.framework(), self.id())
    }

    /// Title; a requirement has that of its clause, one of another framework its own words.
    #[must_use]
    pub fn title(&self) -> &'a str {
        match self {
            Self::Clause(row) => row.title,
            Self::Requirement(row) => row.clause.get().title,
            Self::Group(row) => row.title,
            Self::Objective(row) => row.title,
            Self::Control(row) => row.title,
            Self::AnnexC(row) => row.title,
            Self::Own(own) => &own.title,
        }
    }

    /// Its title in a language.
    #[must_use]
    pub fn title_in<'l>(&self, language: &'l Language) -> &'l str
    where
        'a: 'l,
    {
        match self {
            Self::Clause(row) => row.title_in(language),
            Self::Requirement(row) => row.clause.get().title_in(language),
            Self::Group(row) => row.title_in(language),
            Self::Objective(row) => row.title_in(language),
            Self::Control(row) => row.title_in(language),
            Self::AnnexC(row) => row.title_in(language),
            Self::Own(own) => &own.title,
        }
    }

    /// What it asks or means, in our words, where there is more to say than the title.
    #[must_use]
    pub const fn summary(&self) -> Option<&'static str> {
        match self {
            Self::Clause(_) | Self::Group(_) | Self::Own(_) => None,
            Self::Requirement(row) => Some(row.summary),
            Self::Objective(row) => Some(row.statement),
            Self::Control(row) => Some(row.intent),
            Self::AnnexC(row) => Some(row.meaning),
        }
    }

    /// Titles under which it is met elsewhere.
    #[must_use]
    pub const fn variants(&self) -> &'static [&'static str] {
        match self {
            Self::Control(row) => row.variants,
            _ => &[],
        }
    }
}

impl PartialEq for Entry<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.kind() == other.kind() && self.framework() == other.framework() && self.id() == other.id()
    }
}

impl Eq for Entry<'_> {}
