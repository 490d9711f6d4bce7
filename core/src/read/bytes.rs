//! Bytes that are no text.

use super::reader::Draft;
use super::{Diagnostic, ReadOptions, place};
use crate::language::Language;

/// What is wrong with bytes that are not UTF-8, at the first that is none; `None` where all are. The text before them is not read: with
/// letters guessed it might mean anything.
///
/// ```
/// use aimskit::Language;
/// let wrong = aimskit::read::not_utf8(b"{\"title\": \"caf\xe9\"}", Language::english()).ok_or("is UTF-8")?;
/// assert_eq!((&*wrong.code, &*wrong.pointer, wrong.span.map(|at| at.column)), ("bad-encoding", "/title", Some(15)));
/// # Ok::<(), &str>(())
/// ```
pub fn not_utf8(bytes: &[u8], language: &Language) -> Option<Diagnostic> {
    let end = std::str::from_utf8(bytes).err()?.valid_up_to();
    let before = std::str::from_utf8(bytes.get(..end)?).ok()?;
    let draft = Draft::new(end, "bad-encoding", Vec::new());
    place(before, vec![draft], &ReadOptions::default().language(language)).pop()
}
