//! `language`: a language file in, what is wrong with it out; the binding holds the language and gives it to the other verbs.

use super::reading;
use crate::language::Language;
use crate::read::{Diagnostic, Text, record, write};
use crate::texts::read_language_with;

record! {
    /// What reading a language file gave.
    pub struct LanguageAnswer "languageAnswer" {
        required {
            /// Whether the text could be read as a language file at all.
            "readable" readable: bool,
        }
        optional {
            /// Tag of the language (BCP 47).
            "language" language: Option<Text>,
            /// What the language calls itself.
            "name" name: Option<Text>,
            /// Every error of the file's shape; where English is built in also keys and places that the English texts do not have.
            "diagnostics" diagnostics: Vec<Diagnostic>,
            /// JSON Pointers of the texts that the file does not have and the built-in language does.
            "missing" missing: Vec<Text>,
            /// How many further diagnostics are left out: no more than 10,000 are listed.
            "suppressed" suppressed: Option<u32>,
        }
    }
}

/// Reads a language file, with diagnostics in the language `told`; the answer is a [`LanguageAnswer`].
///
/// ```
/// use aimskit::Language;
/// let (german, answer) = aimskit::api::language(r#"{"language": "de", "name": "Deutsch"}"#, Language::english());
/// assert!(answer.starts_with(r#"{"readable":true,"language":"de","name":"Deutsch","missing":["#));
/// assert_eq!(german.map(|german| german.tag().to_owned()).as_deref(), Some("de"));
/// ```
pub fn language(file: &str, told: &Language) -> (Option<Language>, String) {
    let outcome = read_language_with(file, &reading(told));
    let mut answer = LanguageAnswer::new(outcome.language.is_some());
    let text = |text: &str| (!text.is_empty()).then(|| Text::from(text));
    answer.language = outcome.language.as_ref().and_then(|language| text(language.tag()));
    answer.name = outcome.language.as_ref().and_then(|language| text(language.name()));
    answer.diagnostics = outcome.diagnostics;
    answer.missing = outcome.missing.into_iter().map(Text::from).collect();
    answer.suppressed = super::told(outcome.suppressed);
    let written = write(&answer);
    (outcome.language, written)
}
