//! Every text of the library in one place: what a language file may hold, and how one is read.

mod all;
mod catalogue;
#[cfg(feature = "english")]
mod english;
#[cfg(feature = "english")]
mod faces;
mod file;
mod findings;
mod forms;
mod labels;

pub use all::{phrases, say};
#[cfg(feature = "english")]
pub use english::{CatalogueText, catalogue_texts};
#[cfg(feature = "english")]
pub use faces::program;
pub use file::{LanguageOutcome, read_language, read_language_with};
