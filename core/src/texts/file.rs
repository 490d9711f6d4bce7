//! Reading a language file.

use std::sync::Arc;

use super::forms::{Form, form, text_of};
use super::{catalogue, findings, phrases};
use crate::language::{Category, DatePattern, Group, Language, Loaded};
use crate::read::{Diagnostic, LanguageTag, ReadOptions, Text, Tree, clip, read_tree, spans};

/// What reading a language file gave.
#[derive(Debug)]
#[non_exhaustive]
pub struct LanguageOutcome {
    /// The language; none when the text is no JSON object or does not say which language it is. A text with a diagnostic is left out.
    pub language: Option<Language>,
    /// Every error of its shape; where English is built in also keys and places that the English texts do not have.
    pub diagnostics: Vec<Diagnostic>,
    /// The number of further diagnostics: no more than [`Limits::diagnostics`](crate::read::Limits::diagnostics) are listed.
    pub suppressed: usize,
    /// Pointers of the texts that the file does not have and the built-in language does, in the order of the language file.
    pub missing: Vec<String>,
}

/// Reads a language file. What it does not have is English where English is built in.
///
/// ```
/// let read = aimskit::read_language(r#"{"language": "de", "name": "Deutsch", "plurals": {"one": "i = 1 and v = 0"},
///     "dates": {"date": "{day}.{month}.{year}"}, "phrases": {"wording": {"inDays": {"one": "in {count} Tag", "other": "in {count} Tagen"}}}}"#);
/// assert_eq!(read.language.map(|language| language.name().to_owned()).as_deref(), Some("Deutsch"));
/// assert!(read.diagnostics.is_empty());
/// assert!(read.missing.iter().any(|pointer| pointer == "/phrases/status/conforms"));
///
/// let wrong = aimskit::read_language(r#"{"language": "de", "phrases": {"status": {"conform": "erfüllt"}}}"#);
/// assert_eq!((&*wrong.diagnostics[0].code, &*wrong.diagnostics[0].pointer), ("language-key-unknown", "/phrases/status/conform"));
/// ```
pub fn read_language(text: impl Into<String>) -> LanguageOutcome {
    read_language_with(text, &ReadOptions::default())
}

/// The same, with limits, and with diagnostics in another language.
pub fn read_language_with(text: impl Into<String>, options: &ReadOptions) -> LanguageOutcome {
    let (tree, mut diagnostics, mut suppressed, source) = read_tree(text.into(), options);
    let Some(Tree::Members(members)) = tree else {
        return LanguageOutcome { language: None, diagnostics, suppressed, missing: Vec::new() };
    };
    let mut file = File { loaded: Loaded::default(), problems: Vec::new(), missing: Vec::new() };
    for (name, tree) in members {
        file.member(&name, tree);
    }
    if file.loaded.tag.is_empty() {
        let known = file.problems.iter().any(|problem| problem.pointer == "/language");
        if !known {
            file.problem("/language", "missing-field", &[("field", "language"), ("kind", "language")]);
        }
    }
    file.look_for_missing();
    let most = options.limits.diagnostics.saturating_sub(diagnostics.len());
    suppressed += file.problems.len().saturating_sub(most);
    file.problems.truncate(most);
    diagnostics.extend(file.diagnostics(&source, options));
    let missing = file.missing;
    let language = (!file.loaded.tag.is_empty()).then(|| Language::new(file.loaded));
    LanguageOutcome { language, diagnostics, suppressed, missing }
}

/// A language file that is being read.
pub(super) struct File {
    pub(super) loaded: Loaded,
    problems: Vec<Problem>,
    pub(super) missing: Vec<String>,
}

struct Problem {
    pointer: String,
    code: &'static str,
    params: Vec<(&'static str, String)>,
}

/// A member's place below another.
pub(super) fn below(pointer: &str, name: &str) -> String {
    let name = clip(name);
    let plain = name.bytes().all(|byte| byte != b'~' && byte != b'/');
    let escaped = if plain { name } else { name.replace('~', "~0").replace('/', "~1").into() };
    [pointer, "/", &escaped].concat()
}

impl File {
    pub(super) fn problem(&mut self, pointer: &str, code: &'static str, params: &[(&'static str, &str)]) {
        let params = params.iter().map(|(name, value)| (*name, clip(value).into_owned())).collect();
        self.problems.push(Problem { pointer: pointer.to_owned(), code, params });
    }

    pub(super) fn unknown(&mut self, pointer: &str, name: &str) {
        // Without the English texts, this build does not know all keys.
        if cfg!(feature = "english") {
            self.problem(pointer, "language-key-unknown", &[("text", name)]);
        }
    }

    pub(super) fn invalid(&mut self, pointer: &str) {
        self.problem(pointer, "language-value-invalid", &[]);
    }

    /// The members of an object; none of anything else, which is noted.
    pub(super) fn members(&mut self, pointer: &str, tree: Tree) -> Vec<(Text, Tree)> {
        match tree {
            Tree::Members(members) => members,
            _ => {
                self.invalid(pointer);
                Vec::new()
            }
        }
    }

    /// A text; none of anything else, which is noted.
    pub(super) fn text(&mut self, pointer: &str, tree: Tree) -> Option<String> {
        let text = text_of(tree);
        if text.is_none() {
            self.invalid(pointer);
        }
        text
    }

    /// A list of texts.
    pub(super) fn texts(&mut self, pointer: &str, tree: Tree) -> Vec<String> {
        let Tree::List(items) = tree else {
            self.invalid(pointer);
            return Vec::new();
        };
        items.into_iter().enumerate().filter_map(|(at, item)| self.text(&below(pointer, &at.to_string()), item)).collect()
    }

    /// Notes the places of a template that are not among the known ones. False when there are any.
    pub(super) fn places_fit(&mut self, pointer: &str, template: &str, known: &[&str]) -> bool {
        let mut fits = true;
        crate::language::pieces(template, &mut |piece| {
            if let crate::language::Piece::Place(name) = piece
                && !known.contains(&name)
            {
                fits = false;
                self.problem(pointer, "language-place-unknown", &[("text", name)]);
            }
        });
        fits
    }

    fn member(&mut self, name: &str, tree: Tree) {
        let here = below("", name);
        match name {
            "language" => {
                let tag = self.text(&here, tree).unwrap_or_default();
                match tag.parse::<LanguageTag>() {
                    Ok(_) => self.loaded.tag = tag,
                    Err(_) => self.problem(&here, "bad-language", &[("text", &tag)]),
                }
            }
            "name" => self.loaded.name = self.text(&here, tree).unwrap_or_default(),
            "direction" => match self.text(&here, tree).as_deref() {
                Some("leftToRight") | None => {}
                Some("rightToLeft") => self.loaded.right_to_left = true,
                Some(word) => {
                    self.problem(&here, "unknown-word", &[("text", word), ("expected", "leftToRight, rightToLeft")]);
                }
            },
            "plurals" => self.plurals(&here, tree),
            "dates" => self.dates(&here, tree),
            "messages" => findings::read(self, &here, tree),
            "phrases" => self.phrases(&here, tree),
            "catalogue" => catalogue::read(self, &here, tree),
            "labels" => super::labels::read(self, &here, tree),
            // For translators.
            "notes" => {}
            _ => self.unknown(&here, name),
        }
    }

    fn plurals(&mut self, pointer: &str, tree: Tree) {
        for (name, tree) in self.members(pointer, tree) {
            let here = below(pointer, &name);
            let category = Category::ALL.into_iter().find(|category| category.key() == &*name && *category != Category::Other);
            let Some(category) = category else {
                self.unknown(&here, &name);
                continue;
            };
            let Some(condition) = self.text(&here, tree) else { continue };
            if !self.loaded.plurals.add(category, &condition) {
                self.problem(&here, "language-plural-invalid", &[("text", &condition)]);
            }
        }
    }

    fn dates(&mut self, pointer: &str, tree: Tree) {
        for (name, tree) in self.members(pointer, tree) {
            let here = below(pointer, &name);
            match &*name {
                "date" => {
                    let template = self.text(&here, tree).unwrap_or_default();
                    if self.places_fit(&here, &template, &DatePattern::PLACES) {
                        self.loaded.dates.template = template;
                    }
                }
                "months" => self.loaded.dates.months = self.texts(&here, tree),
                _ => self.unknown(&here, &name),
            }
        }
    }

    fn phrases(&mut self, pointer: &str, tree: Tree) {
        let groups: Vec<_> = phrases().collect();
        for (name, tree) in self.members(pointer, tree) {
            let here = below(pointer, &name);
            let named = Group::keys().position(|key| key == &*name);
            let Some(group) = groups.iter().find(|group| Some(group.group() as usize) == named) else {
                self.unknown(&here, &name);
                continue;
            };
            let mut forms: Vec<Form> = group.keys().map(|_| Form::Missing).collect();
            for (key, tree) in self.members(&here, tree) {
                let here = below(&here, &key);
                match group.keys().position(|known| known == &*key) {
                    Some(at) => {
                        let read = form(self, &here, tree, group.at(at));
                        if let Some(slot) = forms.get_mut(at) {
                            *slot = read;
                        }
                    }
                    None => self.unknown(&here, &key),
                }
            }
            let at = group.group() as usize;
            if self.loaded.phrases.len() <= at {
                self.loaded.phrases.resize(at + 1, Vec::new());
            }
            if let Some(slot) = self.loaded.phrases.get_mut(at) {
                *slot = forms;
            }
        }
    }

    fn diagnostics(&mut self, source: &Arc<String>, options: &ReadOptions) -> Vec<Diagnostic> {
        let problems = std::mem::take(&mut self.problems);
        let pointers: Vec<&str> = problems.iter().map(|problem| &*problem.pointer).collect();
        let places = spans(source, &pointers);
        let made = problems.iter().zip(places).map(|(problem, span)| {
            let params: Vec<(&'static str, &str)> = problem.params.iter().map(|(name, value)| (*name, value.as_str())).collect();
            let mut it = Diagnostic::of_document(problem.code, &problem.pointer, &params, &options.language);
            it.span = span;
            it
        });
        made.collect()
    }

    /// Without the English texts nothing is known to be missing.
    #[cfg(not(feature = "english"))]
    fn look_for_missing(&mut self) {}

    #[cfg(feature = "english")]
    fn look_for_missing(&mut self) {
        let mut groups: Vec<_> = phrases().collect();
        crate::order::sort_by_key(&mut groups, |group| group.group());
        findings::missing(self);
        for group in groups {
            let forms = self.loaded.phrases.get(group.group() as usize).map(Vec::as_slice).unwrap_or_default();
            for (at, key) in group.keys().enumerate() {
                if forms.get(at).is_none_or(|form| matches!(form, Form::Missing)) {
                    self.missing.push(format!("/phrases/{}/{key}", group.group().key()));
                }
            }
        }
        catalogue::missing(self);
        super::labels::missing(self);
    }
}
