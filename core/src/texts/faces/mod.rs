//! Texts that the library itself does not show: those of the program, of Python and of JavaScript. They stand here so that one file holds
//! every text; the faces read them from the language.

mod command;
mod dashboard;
mod notebook;
mod plot;
pub mod program;

/// The phrases of this folder.
pub(super) const TEXTS: &[&crate::language::Phrases] =
    &[&program::PHRASES, &notebook::PHRASES, &plot::PHRASES, &command::PHRASES, &dashboard::PHRASES];
