//! Options of reading: strictness, limits, language.

use crate::language::Language;

/// Options of reading. `ReadOptions::default()` is strict and has the default limits.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ReadOptions {
    /// Whether an unknown member is an error or a warning.
    pub mode: Mode,
    /// Limits on the input.
    pub limits: Limits,
    /// Language of the diagnostics; English where it is built in.
    pub language: Language,
}

impl ReadOptions {
    /// Returns options under which unknown members and words are warnings instead of errors.
    pub fn lenient() -> ReadOptions {
        ReadOptions { mode: Mode::Lenient, ..ReadOptions::default() }
    }

    /// Sets the language of the diagnostics.
    #[must_use]
    pub fn language(mut self, language: &Language) -> ReadOptions {
        self.language = language.clone();
        self
    }

    /// Sets the limits.
    #[must_use]
    pub fn with_limits(mut self, limits: Limits) -> ReadOptions {
        self.limits = limits;
        self
    }
}

/// Whether unknown members and words are errors.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Mode {
    /// Unknown members and words are errors.
    #[default]
    Strict,
    /// Unknown members and words are warnings.
    Lenient,
}

/// Limits on the input. A text beyond one of them gives a diagnostic and no document.
#[derive(Debug, Clone)]
pub struct Limits {
    /// Deepest nesting of objects and arrays; 64 by default.
    pub depth: usize,
    /// Largest text in bytes; 256 MiB by default, 4 GiB at most.
    pub bytes: usize,
    /// Largest number of records, at any level; 1,000,000 by default.
    pub records: usize,
    /// Largest number of diagnostics that are listed; 10,000 by default. Further ones are counted only. An error that ends the reading is
    /// always among those listed.
    pub diagnostics: usize,
}

impl Limits {
    /// Largest text that is read: the limit, or what a text's places can count (a byte less than 4 GiB).
    pub(crate) fn most_bytes(&self) -> usize {
        self.bytes.min(u32::MAX as usize - 1)
    }
}

impl Default for Limits {
    fn default() -> Limits {
        Limits { depth: 64, bytes: 256 << 20, records: 1_000_000, diagnostics: 10_000 }
    }
}

#[cfg(test)]
mod tests {
    use super::Limits;

    #[test]
    fn no_text_is_longer_than_its_places_can_count() {
        for (set, read) in [(0, 0), (256 << 20, 256 << 20), (usize::MAX, 4_294_967_294)] {
            assert_eq!(Limits { bytes: set, ..Limits::default() }.most_bytes(), read);
        }
    }
}
