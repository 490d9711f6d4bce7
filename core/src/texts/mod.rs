//! Every text of the library in one place: what a language file may hold, and how one is read.

mod all;
mod catalogue;
#[cfg(feature = "english")]
mod english;
mod file;
mod findings;
mod forms;

pub use all::phrases;
#[cfg(feature = "english")]
pub use english::{CatalogueText, catalogue_texts};
pub use file::{LanguageOutcome, read_language, read_language_with};
