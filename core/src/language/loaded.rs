//! A language: what a file gave, over what is built in.

use std::fmt;
use std::sync::Arc;

use super::args::{Arg, Piece, pieces};
use super::dates::{DatePattern, UP_TO};
use super::form::Form;
use super::phrase::{Phrase, Phrases};
use super::plural::PluralRules;
use super::said::{Said, SaidBy, Shown};
use super::spoken::UNDATED;

/// The texts of one language. Cloning is cheap.
///
/// ```
/// use aimskit::{AssessOptions, Language};
/// let file = r#"{"language": "de", "phrases": {"status": {"conforms": "erfüllt"}}}"#;
/// let german = aimskit::read_language(file).language.ok_or("unreadable")?;
/// let aims = aimskit::read(r#"{"schemaVersion": "1.0"}"#).aims.ok_or("unreadable")?;
/// let report = aims.assess(AssessOptions::at("2026-11-23".parse()?).language(&german));
/// assert_eq!(report.language().tag(), "de");
/// // What the file does not have is English.
/// assert_eq!(report.gates[0].title, aims.assess("2026-11-23".parse::<aimskit::read::Date>()?).gates[0].title);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Default)]
pub struct Language(Option<Arc<Loaded>>);

static BUILT_IN: Language = Language(None);

/// What a language file gave.
#[derive(Debug, Default)]
pub(crate) struct Loaded {
    pub(crate) tag: String,
    pub(crate) name: String,
    pub(crate) right_to_left: bool,
    pub(crate) plurals: PluralRules,
    pub(crate) dates: DatePattern,
    /// By group, then by position in it.
    pub(crate) phrases: Vec<Vec<Form>>,
    /// By the position of the rule.
    pub(crate) rules: Vec<FindingForms>,
    /// By the position of the reader's code.
    pub(crate) codes: Vec<FindingForms>,
    /// By the place of the entry among all of the built-in catalogue.
    pub(crate) catalogue: Vec<CatalogueEntry>,
    /// Names of fields, words and kinds, each with its label, in the order of the names.
    pub(crate) labels: Vec<(Box<str>, Box<str>)>,
}

/// What a defect says: a message for each case, and the hint.
#[derive(Debug, Default)]
pub(crate) struct FindingForms {
    pub(crate) message: Vec<String>,
    pub(crate) hint: String,
}

/// The texts of an entry of the catalogue; empty where the file does not have them.
#[derive(Debug, Default)]
pub(crate) struct CatalogueEntry {
    pub(crate) title: String,
    pub(crate) summary: String,
    pub(crate) judged: String,
    pub(crate) evidence: Vec<String>,
}

impl Language {
    pub(crate) fn new(loaded: Loaded) -> Language {
        Language(Some(Arc::new(loaded)))
    }

    /// The language that is built in: English, or none where the library was built without it. Then a loaded language gives all texts.
    pub fn built_in() -> &'static Language {
        &BUILT_IN
    }

    /// English, as it is built in.
    #[cfg(feature = "english")]
    pub fn english() -> &'static Language {
        &BUILT_IN
    }

    pub(crate) fn loaded(&self) -> Option<&Loaded> {
        self.0.as_deref()
    }

    /// Its tag (BCP 47), as in `de`; empty when nothing is built in or loaded.
    pub fn tag(&self) -> &str {
        self.loaded().map_or(super::phrase::built_in("en"), |loaded| &loaded.tag)
    }

    /// What it calls itself; empty when the file does not say.
    pub fn name(&self) -> &str {
        self.loaded().map_or(super::phrase::built_in("English"), |loaded| &loaded.name)
    }

    /// Whether it is written from right to left.
    pub fn is_right_to_left(&self) -> bool {
        self.loaded().is_some_and(|loaded| loaded.right_to_left)
    }

    /// A text without places.
    pub fn text(&self, phrase: Phrase) -> &str {
        self.form(phrase, None)
    }

    /// A text with its places filled.
    pub fn say(&self, phrase: Phrase, args: &[(&str, Arg<'_>)]) -> String {
        let mut out = String::new();
        self.each(phrase, args, &mut |part| match part {
            Part::Text(text) | Part::Filled(text) | Part::Markup(text) => out.push_str(text),
        });
        out
    }

    /// A date as the language writes it.
    pub fn date(&self, date: Arg<'_>) -> String {
        match date {
            Arg::Date { year, month, day } => self.dates().write(year, month, day),
            Arg::Text(text) | Arg::Markup(text) => text.to_owned(),
            Arg::Word(word) => self.label(word),
            Arg::Number(number) => number.to_string(),
        }
    }

    /// The word of a vocabulary as people say it: the phrase with its key; a word that has none stays as it is.
    pub(crate) fn word<'w>(&'w self, of: &'static Phrases, word: &'w str) -> &'w str {
        of.of_key(word).map_or(word, |phrase| self.text(phrase))
    }

    /// Goes through a text and what fills its places.
    pub(crate) fn each(&self, phrase: Phrase, args: &[(&str, Arg<'_>)], see: &mut dyn FnMut(Part<'_>)) {
        let count = args.iter().find_map(|(name, arg)| match arg {
            Arg::Number(count) if *name == "count" => Some(*count),
            _ => None,
        });
        pieces(self.form(phrase, count), &mut |piece| match piece {
            Piece::Text(text) => see(Part::Text(text)),
            Piece::Place(name) => match args.iter().find(|(known, _)| *known == name).map(|(_, arg)| arg) {
                Some(Arg::Text(text)) => see(Part::Filled(text)),
                Some(Arg::Markup(text)) => see(Part::Markup(text)),
                Some(other) => see(Part::Filled(&self.date(*other))),
                None => {}
            },
        });
    }

    /// What a defect says: templates of the loaded language, else those given, with the particulars in their places. Dates outside of code are
    /// written as the language writes them.
    pub(crate) fn finding_text(&self, of: Said, params: &[Shown<'_>]) -> (String, Option<String>) {
        (self.finding_message(of, params), self.finding_hint(of, params))
    }

    /// The message alone; the name of what says it where there is none.
    pub(crate) fn finding_message(&self, of: Said, params: &[Shown<'_>]) -> String {
        let message = self.message(of);
        if message.is_empty() { of.name.to_owned() } else { self.fill(message, params) }
    }

    /// The hint alone.
    pub(crate) fn finding_hint(&self, of: Said, params: &[Shown<'_>]) -> Option<String> {
        self.hint(of).map(|template| self.fill(template, params))
    }

    /// The template of a message; empty when there is none in this language and none is built in.
    pub(crate) fn message(&self, of: Said) -> &str {
        let forms = self.findings(of).and_then(|forms| forms.message.get(of.case)).filter(|text| !text.is_empty());
        forms.map_or(of.message, String::as_str)
    }

    /// The template of a hint, if there is one.
    pub(crate) fn hint(&self, of: Said) -> Option<&str> {
        let hint = self.findings(of).map(|forms| &*forms.hint).filter(|text| !text.is_empty());
        Some(hint.unwrap_or(of.hint)).filter(|hint| !hint.is_empty())
    }

    /// The texts of an entry of the catalogue.
    pub(crate) fn entry(&self, place: usize) -> Option<&CatalogueEntry> {
        self.loaded()?.catalogue.get(place)
    }

    /// A hint for all that a rule finds: its places stand open.
    pub(crate) fn general(&self, template: &str) -> String {
        let mut out = String::new();
        pieces(template, &mut |piece| match piece {
            Piece::Text(text) => out.push_str(text),
            Piece::Place(_) => out.push('…'),
        });
        out
    }

    fn findings(&self, of: Said) -> Option<&FindingForms> {
        let loaded = self.loaded()?;
        match of.source {
            SaidBy::Rule => &loaded.rules,
            SaidBy::Reader => &loaded.codes,
        }
        .get(of.number)
    }

    fn form(&self, phrase: Phrase, count: Option<i64>) -> &str {
        let of = phrase.of.group as usize;
        let loaded = self.loaded().and_then(|loaded| {
            let form = loaded.phrases.get(of)?.get(usize::from(phrase.at))?;
            form.text(&loaded.plurals, count)
        });
        loaded.unwrap_or_else(|| fallback(phrase, count))
    }

    fn dates(&self) -> &DatePattern {
        static PLAIN: DatePattern = DatePattern { template: String::new(), months: Vec::new() };
        self.loaded().map_or(&PLAIN, |loaded| &loaded.dates)
    }

    fn fill(&self, template: &str, params: &[Shown<'_>]) -> String {
        let mut out = String::with_capacity(template.len() + 32);
        let dates = self.dates();
        let mut in_code = false;
        pieces(template, &mut |piece| match piece {
            Piece::Text(text) => {
                in_code ^= text.bytes().filter(|byte| *byte == b'`').count() % 2 == 1;
                out.push_str(text);
            }
            Piece::Place(name) => {
                let Some(shown) = params.iter().find(|shown| shown.name == name) else {
                    // A particular that is missing is named.
                    out.push_str(name);
                    return;
                };
                let value = shown.value;
                // Code is what the data say; a sentence has the words of people.
                if in_code {
                    out.push_str(value);
                } else if shown.words {
                    out.push_str(&self.list(value.split(", ").map(|word| self.label(word))));
                } else if value.starts_with(UP_TO) {
                    out.push_str(self.text(UNDATED));
                } else {
                    match dates.of_data(value).filter(|_| !dates.is_plain()) {
                        Some(date) => out.push_str(&date),
                        None => out.push_str(value),
                    }
                }
            }
        });
        out
    }
}

/// The English text where it is built in, else the key.
#[cfg(feature = "english")]
fn fallback(phrase: Phrase, count: Option<i64>) -> &'static str {
    let english = phrase.of.english.get(usize::from(phrase.at));
    english.map_or("", |it| if count == Some(1) && !it.one.is_empty() { it.one } else { it.other })
}

#[cfg(not(feature = "english"))]
fn fallback(phrase: Phrase, _: Option<i64>) -> &'static str {
    phrase.key()
}

/// A part of a text with filled places.
#[derive(Debug)]
pub(crate) enum Part<'p> {
    /// Of the text itself.
    Text(&'p str),
    /// What fills a place.
    Filled(&'p str),
    /// The same, as markup.
    Markup(&'p str),
}

impl PartialEq for Language {
    fn eq(&self, other: &Language) -> bool {
        match (&self.0, &other.0) {
            (None, None) => true,
            (Some(one), Some(other)) => Arc::ptr_eq(one, other),
            _ => false,
        }
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Language({:?})", self.tag())
    }
}
