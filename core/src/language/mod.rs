//! The texts that people read, by language: English is built in behind the feature `english`, any other is loaded from a file.
//!
//! Code never holds a sentence. It names a [`Phrase`], declared once beside the code that shows it by `phrases!`, and a [`Language`] gives the
//! text: the one of the loaded file, else English where it is built in, else the phrase's key. Look-ups are by position; nothing compares texts.
//! [`read_language`](crate::read_language) reads a file; `schemas/messages.json` is the English source, to translate from.

mod args;
mod dates;
mod form;
mod group;
mod kinds;
mod label;
mod loaded;
mod phrase;
mod plural;
mod said;
mod spoken;

pub use args::Arg;
pub(crate) use args::{Piece, pieces};
pub(crate) use dates::{DatePattern, UP_TO};
pub(crate) use form::Form;
pub use group::Group;
#[cfg(feature = "schemars")]
pub(crate) use label::in_words;
pub use loaded::Language;
#[cfg(feature = "exchange")]
pub(crate) use loaded::Part;
pub(crate) use loaded::{CatalogueEntry, FindingForms, Loaded};
#[doc(hidden)]
pub(crate) use pastey;
#[cfg(feature = "english")]
pub use phrase::English;
pub use phrase::{Phrase, Phrases};
pub(crate) use phrase::{built_in, built_in_list, english, phrases};
pub(crate) use plural::Category;
pub(crate) use said::{Said, SaidBy, Shown};
#[cfg(feature = "exchange")]
pub(crate) use spoken::AND_MORE;
#[cfg(any(feature = "exchange", feature = "schemars"))]
pub(crate) use spoken::capital;
pub(crate) use spoken::{NAMED, OF_PART, SAME_OF_MORE, TEXTS, UNDATED};
