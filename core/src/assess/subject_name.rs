//! What a check evaluated, as people read it.

use std::borrow::Cow;

use crate::language::Language;
use crate::model::Root;
use crate::read::Kind;

/// The name of what a check evaluated: a record by its id; a register, or a part of the document that has no id, by its label.
pub(crate) fn subject_name<'n>(subject: &'n str, language: &'n Language) -> Cow<'n, str> {
    match Root::TABLE.names.position(subject) {
        Some(_) => Cow::Owned(language.label(subject)),
        None => Cow::Borrowed(language.kind(subject)),
    }
}
