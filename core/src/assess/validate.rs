//! One record by itself, as a form holds it: its shape, and the rules that need no more than the record.

use super::ground::ground;
use crate::catalogue::catalogue;
use crate::check::{Cx, Path, Profile, Rule, Run, Writer, alone, settled};
use crate::language::Language;
use crate::model::{KINDS, KnownKind, Root, read_with};
use crate::read::{Date, Diagnostic, Kind, Plain, ReadOptions, Text, read_alone};
use crate::rules::references::{id_repeated, id_reserved, reference_unresolved};
use crate::rules::rules;

/// Whole-document rules that make sense of a single record.
const OF_IDS: [Rule; 3] = [id_repeated::RULE, id_reserved::RULE, reference_unresolved::RULE];

/// Options of checking one record.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ValidateOptions {
    /// The assessment date.
    pub as_of: Date,
    /// Changes severities; `draft` unless told otherwise, so that only what contradicts itself is an error.
    pub profile: Profile,
    /// Ids of the other records of the document; references to anything else are findings. None: of references, only those that have the form
    /// of a number of the standard are resolved, which no record may have.
    pub known: Option<Vec<Text>>,
    /// Language of what is found; English where it is built in.
    pub language: Language,
}

impl ValidateOptions {
    /// Returns options for that date and the profile `draft`; references to records are not resolved.
    pub fn at(as_of: Date) -> ValidateOptions {
        ValidateOptions { as_of, profile: Profile::Draft, known: None, language: Language::default() }
    }

    /// Sets the profile.
    #[must_use]
    pub fn profile(mut self, profile: Profile) -> ValidateOptions {
        self.profile = profile;
        self
    }

    /// Sets the language.
    #[must_use]
    pub fn language(mut self, language: &Language) -> ValidateOptions {
        self.language = language.clone();
        self
    }

    /// Resolves references: they may name these ids, and controls and clauses of the standard.
    #[must_use]
    pub fn known(mut self, ids: impl IntoIterator<Item = Text>) -> ValidateOptions {
        let mut ids: Vec<Text> = ids.into_iter().collect();
        crate::order::sort_by(&mut ids, &mut |a, b| a.as_str().cmp(b.as_str()));
        self.known = Some(ids);
        self
    }
}

/// The result of checking one record.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct Validation {
    /// Errors of its shape, then what rules found; places count from the record.
    pub findings: Vec<Diagnostic>,
    /// How many further findings there are: no more than 10,000 errors of shape, and as many findings of rules, are listed.
    pub suppressed: usize,
}

/// Checks one record of a kind, as in `risk`: every error of its shape, then what rules find that need no more than the record. `aims` is a
/// whole document, checked by all rules. None when there is no such kind.
///
/// ```
/// use aimskit::assess::{ValidateOptions, validate_record};
/// let options = ValidateOptions::at("2026-11-23".parse()?);
/// let text = r#"{"id": "R-1", "titel": "Drift", "identifiedOn": "2027-01-01"}"#;
/// let found = validate_record("risk", text, &options).ok_or("no such kind")?.findings;
/// assert_eq!((&*found[0].code, &*found[0].pointer), ("unknown-field", "/titel"));
/// assert!(validate_record("wish", "{}", &options).is_none());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn validate_record(kind: &str, text: &str, options: &ValidateOptions) -> Option<Validation> {
    let reading = ReadOptions::default().language(&options.language);
    if kind == Root::TABLE.kind {
        let outcome = read_with(text, &reading);
        let mut validation = Validation { findings: outcome.diagnostics, suppressed: outcome.suppressed };
        if let Some(aims) = outcome.aims {
            let asked = super::AssessOptions::at(options.as_of).profile(options.profile).language(&options.language);
            let mut report = aims.assess(asked);
            validation.suppressed += report.suppressed.unwrap_or(0) as usize;
            validation.findings.append(&mut report.findings);
        }
        return Some(validation);
    }
    let kind = KINDS.iter().find(|known| known.name == kind)?;
    let mut root = Root::new(Text::from("1.0"));
    let read = read_alone((kind.place)(&mut root)?, text, &reading);
    let mut validation = Validation { findings: read.diagnostics, suppressed: read.suppressed };
    if read.readable {
        validation.findings.extend(judged(kind, &root, options));
    }
    Some(validation)
}

/// Returns the kinds that [`validate_record`] knows besides `aims`, the whole document.
pub fn record_kinds() -> impl Iterator<Item = &'static str> {
    KINDS.iter().map(|kind| kind.name)
}

/// What rules find that need no more than the record, and the rules on ids.
fn judged(kind: &KnownKind, root: &Root, options: &ValidateOptions) -> Vec<Diagnostic> {
    let at = kind.at.iter().fold(Path::default(), |at, (field, index)| at.step(field.index, *index));
    let root = &*settled(root, options.as_of);
    let Some(record) = at.records(root).pop() else { return Vec::new() };
    // What is known elsewhere is like what could not be held: no reference to it is one to nothing. Where that is not told, it is all that can
    // be a record.
    let mut elsewhere: Vec<Text> = Vec::new();
    let mut cx = Cx::new(root, options.known.as_deref().unwrap_or_default(), options.as_of, catalogue());
    if options.known.is_none() {
        let free = cx.index().links().iter().filter(|link| !id_reserved::is_reserved(link.text));
        elsewhere.extend(free.map(|link| Text::from(link.text)));
        crate::order::sort(&mut elsewhere);
        cx.lost_ids = &elsewhere;
    }
    let mut found = Run::whole_only(cx, rules(), &OF_IDS).take_findings();
    found.extend(alone(record, rules(), options.as_of).into_iter().map(|mut one| {
        one.path = at.join(one.path);
        one
    }));
    crate::order::sort_by(&mut found, &mut |a, b| a.path.cmp(&b.path).then(a.number.cmp(&b.number)));
    let above = at.pointer(root);
    let mut writer = Writer::new(options.profile, &options.language);
    let told = found.iter().map(|found| {
        let mut one = writer.write(found, root);
        one.ground = Some(ground(found.number));
        if let Some(rest) = one.pointer.strip_prefix(&*above) {
            one.pointer = Plain(rest.to_owned());
        }
        one
    });
    told.collect()
}
