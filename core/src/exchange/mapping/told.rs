//! What is told of a file of mappings.

use crate::language::Language;
use crate::read::{Diagnostic, Limits, Plain, Span, clip};

/// Diagnostics, and the lines of the rows that were read.
#[derive(Debug)]
pub(in crate::exchange) struct Told<'l> {
    pub(in crate::exchange) language: &'l Language,
    pub(in crate::exchange) diagnostics: Vec<Diagnostic>,
    pub(in crate::exchange) suppressed: usize,
    pub(in crate::exchange) left_out: u32,
    /// For each row of the set its line in a table.
    pub(in crate::exchange) lines: Vec<u32>,
}

impl<'l> Told<'l> {
    pub(in crate::exchange) fn new(language: &'l Language) -> Told<'l> {
        Told { language, diagnostics: Vec::new(), suppressed: 0, left_out: 0, lines: Vec::new() }
    }

    fn push(&mut self, make: impl FnOnce(&Language) -> Diagnostic) {
        if self.diagnostics.len() < Limits::default().diagnostics {
            self.diagnostics.push(make(self.language));
        } else {
            self.suppressed += 1;
        }
    }

    /// What is wrong at a place of a file in JSON, or with a file as a whole.
    pub(in crate::exchange) fn tell(&mut self, code: &'static str, pointer: &str, params: &[(&'static str, &str)]) {
        let clipped: Vec<(&'static str, String)> = params.iter().map(|(name, value)| (*name, clip(value).into_owned())).collect();
        let params: Vec<(&'static str, &str)> = clipped.iter().map(|(name, value)| (*name, value.as_str())).collect();
        self.push(|language| Diagnostic::of_document(code, pointer, &params, language));
    }

    /// What is wrong with a cell; `column` counts from 0.
    pub(super) fn cell(&mut self, code: &'static str, line: u32, column: usize, heading: &str, text: &str, expected: &str) {
        let (row, text, heading) = (line.to_string(), clip(text).into_owned(), clip(heading).into_owned());
        let params = [("text", text.as_str()), ("row", &row), ("column", &heading), ("expected", expected)];
        self.push(|language| {
            let mut it = Diagnostic::of_document(code, "", &params, language);
            it.pointer = Plain(format!("/rows/{}/{column}", line.saturating_sub(1)));
            it.span = Some(Span::new(0, line, u32::try_from(column).unwrap_or(u32::MAX).saturating_add(1)));
            it
        });
    }
}
