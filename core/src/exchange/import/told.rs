//! Diagnostics of a sheet: each says row and column, in its message and as line and column of its span.

use super::convert::Trouble;
use crate::language::Language;
use crate::read::{Diagnostic, Plain, Span, clip};

/// A cell by line, column and heading.
#[derive(Debug, Clone, Copy)]
pub(super) struct At<'a> {
    pub(super) line: u32,
    pub(super) column: usize,
    pub(super) heading: &'a str,
}

impl At<'_> {
    /// The place as line and column, and as the pointer of the cell in rows given as JSON.
    pub(super) fn place(&self, diagnostic: &mut Diagnostic) {
        diagnostic.pointer = Plain(format!("/rows/{}/{}", self.line.saturating_sub(1), self.column));
        diagnostic.span = Some(Span::new(0, self.line, u32::try_from(self.column).unwrap_or(u32::MAX).saturating_add(1)));
    }

    /// A diagnostic of the cell.
    pub(super) fn told(&self, code: &'static str, text: &str, expected: &str, language: &Language) -> Diagnostic {
        let row = self.line.to_string();
        let params = [("text", &*clip(text)), ("row", &row), ("column", &*clip(self.heading)), ("expected", expected)];
        let mut diagnostic = Diagnostic::of_document(code, "", &params, language);
        self.place(&mut diagnostic);
        diagnostic
    }

    pub(super) fn trouble(&self, trouble: &Trouble, language: &Language) -> Diagnostic {
        self.told(trouble.code, &trouble.text, &trouble.expected, language)
    }
}
