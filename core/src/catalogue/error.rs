//! What can be wrong with entries that are added to a catalogue.

use thiserror::Error;

/// A text that names nothing of its kind.
#[derive(Clone, PartialEq, Eq, Debug, Error)]
#[error("`{text}` is no {noun} of ISO/IEC 42001:2023")]
pub struct UnknownId {
    noun: &'static str,
    text: String,
}

impl UnknownId {
    pub(in crate::catalogue) fn new(noun: &'static str, text: &str) -> Self {
        Self { noun, text: text.to_owned() }
    }

    /// Stable name of the error.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        "unknown-catalogue-id"
    }

    /// The text that was given.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }
}

/// Where an addition to a catalogue does not fit.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Misfit {
    framework: String,
    id: String,
    other: String,
    pointer: String,
}

impl Misfit {
    pub(in crate::catalogue) fn new(framework: &str, id: &str, other: &str) -> Self {
        Self { framework: framework.to_owned(), id: id.to_owned(), other: other.to_owned(), pointer: String::new() }
    }

    /// The same with its place in the framework's file.
    pub(in crate::catalogue) fn at(mut self, pointer: String) -> Self {
        self.pointer = pointer;
        self
    }

    /// Framework that was being added or looked into.
    #[must_use]
    pub fn framework(&self) -> &str {
        &self.framework
    }

    /// Id of the entry, the framework's own id where the framework itself does not fit.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// What it is at odds with, such as the entry that it stands under; empty if nothing.
    #[must_use]
    pub fn other(&self) -> &str {
        &self.other
    }

    /// JSON Pointer of the place in the framework's file; empty for what comes from no file.
    #[must_use]
    pub fn pointer(&self) -> &str {
        &self.pointer
    }
}

/// Why entries cannot be added to a catalogue.
#[derive(Clone, PartialEq, Eq, Debug, Error)]
#[non_exhaustive]
pub enum CatalogueError {
    /// An id is not of the form that documents can refer to.
    #[error("id `{}` in framework `{}` is not 1 to 128 letters, digits, `.`, `-` or `_` after a letter or digit", .0.id, .0.framework)]
    MalformedId(Misfit),
    /// The framework's own id is not of the form that stands before the colon in `house:HC-1`.
    #[error("framework id `{}` is not 1 to 64 lower-case letters, digits or `-` after a letter", .0.framework)]
    MalformedName(Misfit),
    /// Two entries have one id.
    #[error("id `{}` occurs twice in framework `{}`", .0.id, .0.framework)]
    DuplicateId(Misfit),
    /// An entry stands under one that is not declared before it.
    #[error("`{}` in framework `{}` stands under `{}`, which is not declared before it", .0.id, .0.framework, .0.other)]
    MissingParent(Misfit),
    /// An entry stands under one that cannot hold it, such as a clause under a control.
    #[error("`{}` in framework `{}` cannot stand under `{}`", .0.id, .0.framework, .0.other)]
    MisplacedEntry(Misfit),
    /// A title, or a requirement's summary, is empty.
    #[error("`{}` in framework `{}` has no title", .0.id, .0.framework)]
    EmptyTitle(Misfit),
    /// A heading asks for records or rests on something; only requirements and controls are judged.
    #[error("`{}` in framework `{}` is a heading, and headings are not judged", .0.id, .0.framework)]
    AssessedHeading(Misfit),
    /// An entry asks for no record at all.
    #[error("`{}` in framework `{}` needs 0 records in `{}`", .0.id, .0.framework, .0.other)]
    VoidNeed(Misfit),
    /// An entry asks twice for the same records.
    #[error("`{}` in framework `{}` asks for records in `{}` twice", .0.id, .0.framework, .0.other)]
    RepeatedNeed(Misfit),
    /// An entry rests on what is neither a requirement or control of ISO/IEC 42001 nor one of its own framework.
    #[error("`{}` in framework `{}` rests on `{}`, which is not a requirement or control", .0.id, .0.framework, .0.other)]
    UnknownReference(Misfit),
    /// An entry rests on itself or on one that is declared after it.
    #[error("`{}` in framework `{}` rests on `{}`, which is not declared before it", .0.id, .0.framework, .0.other)]
    LateReference(Misfit),
    /// The catalogue holds a framework of this id already.
    #[error("framework `{}` is in the catalogue already", .0.framework)]
    DuplicateFramework(Misfit),
    /// An own control has an id of the shapes that the standard uses.
    #[error("own control `{}` has the shape of an id of ISO/IEC 42001; give it another", .0.id)]
    ReservedId(Misfit),
    /// A text was attached to an id that the catalogue does not hold.
    #[error("text is attached to `{}`, which is not in the catalogue", .0.id)]
    UnknownTextId(Misfit),
}

impl CatalogueError {
    /// Stable name of the error.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::MalformedId(_) => "catalogue-id-malformed",
            Self::MalformedName(_) => "catalogue-name-malformed",
            Self::DuplicateId(_) => "catalogue-id-duplicate",
            Self::AssessedHeading(_) => "catalogue-heading-assessed",
            Self::VoidNeed(_) => "catalogue-need-void",
            Self::RepeatedNeed(_) => "catalogue-need-repeated",
            Self::UnknownReference(_) => "catalogue-reference-unresolved",
            Self::LateReference(_) => "catalogue-reference-late",
            Self::MissingParent(_) => "catalogue-parent-missing",
            Self::MisplacedEntry(_) => "catalogue-entry-misplaced",
            Self::EmptyTitle(_) => "catalogue-title-empty",
            Self::DuplicateFramework(_) => "catalogue-framework-duplicate",
            Self::ReservedId(_) => "catalogue-id-reserved",
            Self::UnknownTextId(_) => "catalogue-text-unknown-id",
        }
    }

    /// Name of the field that names the other entry or register, in the framework's file; empty where none is concerned.
    #[must_use]
    pub const fn other_field(&self) -> &'static str {
        match self {
            Self::MissingParent(_) | Self::MisplacedEntry(_) => "parent",
            Self::VoidNeed(_) | Self::RepeatedNeed(_) => "register",
            Self::UnknownReference(_) | Self::LateReference(_) => "restsOn",
            _ => "",
        }
    }

    /// Where it does not fit.
    #[must_use]
    pub const fn place(&self) -> &Misfit {
        match self {
            Self::MalformedId(place)
            | Self::MalformedName(place)
            | Self::AssessedHeading(place)
            | Self::VoidNeed(place)
            | Self::RepeatedNeed(place)
            | Self::UnknownReference(place)
            | Self::LateReference(place)
            | Self::DuplicateId(place)
            | Self::MissingParent(place)
            | Self::MisplacedEntry(place)
            | Self::EmptyTitle(place)
            | Self::DuplicateFramework(place)
            | Self::ReservedId(place)
            | Self::UnknownTextId(place) => place,
        }
    }
}
