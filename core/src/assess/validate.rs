//! One record by itself, as a form holds it: its shape, and the rules that need nothing but the record.

use crate::catalogue::catalogue;
use crate::check::{Cx, Path, Profile, Run, alone, as_kind};
use crate::language::Language;
use crate::model::{Aims, PARTS, REGISTERS, Root, SoaEntry, StatementOfApplicability, read_with};
use crate::read::{AnyField, Date, Diagnostic, Kind, Plain, ReadOptions, Record, Source, Text, View, read_record};
use crate::rules::rules;

/// Whole-document rules that make sense of a single record.
const OF_IDS: [&str; 2] = ["id-repeated", "id-reserved"];
/// The same, when the ids of the other records are told.
const WITH_KNOWN: [&str; 3] = ["id-repeated", "id-reserved", "reference-unresolved"];

/// What to look at a single record for.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ValidateOptions {
    /// The assessment date.
    pub as_of: Date,
    /// Changes severities; `draft` unless told otherwise, so that only what contradicts itself is an error.
    pub profile: Profile,
    /// Ids of the other records of the document; references to anything else are findings. None: references are not looked up.
    pub known: Option<Vec<Text>>,
    /// Language of what is found; English where it is built in.
    pub language: Language,
}

impl ValidateOptions {
    /// As of that day, as a draft, without looking references up.
    pub fn at(as_of: Date) -> ValidateOptions {
        ValidateOptions { as_of, profile: Profile::Draft, known: None, language: Language::default() }
    }

    /// Under another profile.
    #[must_use]
    pub fn profile(mut self, profile: Profile) -> ValidateOptions {
        self.profile = profile;
        self
    }

    /// In another language.
    #[must_use]
    pub fn language(mut self, language: &Language) -> ValidateOptions {
        self.language = language.clone();
        self
    }

    /// References may name these ids, besides controls and clauses of the standard.
    #[must_use]
    pub fn known(mut self, ids: impl IntoIterator<Item = Text>) -> ValidateOptions {
        let mut ids: Vec<Text> = ids.into_iter().collect();
        crate::order::sort_by(&mut ids, &mut |a, b| a.as_str().cmp(b.as_str()));
        self.known = Some(ids);
        self
    }
}

/// Checks one record of a kind, as in `risk`: every error of its shape, then what rules find that look at nothing else; pointers count from
/// the record. `aims` is a whole document, checked by all rules. None when there is no such kind.
///
/// ```
/// use aimskit::assess::{ValidateOptions, validate_record};
/// let options = ValidateOptions::at("2026-11-23".parse()?);
/// let found = validate_record("risk", r#"{"id": "R-1", "titel": "Drift", "identifiedOn": "2027-01-01"}"#, &options).ok_or("no such kind")?;
/// assert_eq!((&*found[0].code, &*found[0].pointer), ("unknown-field", "/titel"));
/// assert!(validate_record("wish", "{}", &options).is_none());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn validate_record(kind: &str, text: &str, options: &ValidateOptions) -> Option<Vec<Diagnostic>> {
    if kind == "aims" {
        let outcome = read_with(text, &ReadOptions::default().language(&options.language));
        return Some(checked(outcome.aims.as_ref(), outcome.diagnostics, options, false));
    }
    let place = place(kind)?;
    let reading = ReadOptions::default().language(&options.language);
    // Read once as whatever it is: only one whole object may be put at its place in a document.
    let mut shape = read_record::<Root>(text, &reading);
    if shape.record.is_none() {
        // What ended the reading stands last.
        let last = shape.diagnostics.len().saturating_sub(1);
        shape.diagnostics.drain(..last);
        return Some(shape.diagnostics);
    }
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut outcome = read_with([&place.before, text, place.behind].concat(), &reading);
    outcome.diagnostics.splice(0..0, shape.diagnostics.into_iter().filter(|d| d.code == "byte-order-mark"));
    let mut all = checked(outcome.aims.as_ref(), outcome.diagnostics, options, true);
    // What stands around an entry of the Statement of Applicability is ours, not the user's.
    all.retain(|found| found.source == Source::Read || found.pointer.starts_with(&*place.pointer));
    for diagnostic in &mut all {
        as_alone(diagnostic, &place);
    }
    Some(all)
}

/// Kinds that [`validate_record`] knows beside `aims`, the whole document.
pub fn record_kinds() -> impl Iterator<Item = &'static str> {
    REGISTERS.iter().chain(PARTS).map(|(kind, _)| *kind).chain([SoaEntry::TABLE.kind])
}

/// Where records of a kind stand: what comes before and behind one in a document that holds nothing else.
struct Place {
    pointer: String,
    before: String,
    behind: &'static str,
}

const OPEN: &str = r#"{"schemaVersion":"1.0",""#;

fn place(kind: &str) -> Option<Place> {
    let of = |known: &'static [(&'static str, AnyField)]| known.iter().find(|(name, _)| *name == kind).map(|(_, field)| field.name);
    if kind == SoaEntry::TABLE.kind {
        let (soa, entries) = (Root::STATEMENT_OF_APPLICABILITY.name, StatementOfApplicability::ENTRIES.name);
        return Some(Place {
            pointer: ["/", soa, "/", entries, "/0"].concat(),
            before: [OPEN, soa, "\":{\"", entries, "\":["].concat(),
            behind: "]}}",
        });
    }
    if let Some(field) = of(REGISTERS) {
        return Some(Place { pointer: ["/", field, "/0"].concat(), before: [OPEN, field, "\":["].concat(), behind: "]}" });
    }
    let field = of(PARTS)?;
    Some(Place { pointer: ["/", field].concat(), before: [OPEN, field, "\":"].concat(), behind: "}" })
}

/// Diagnostics, then findings.
fn checked(aims: Option<&Aims>, mut diagnostics: Vec<Diagnostic>, options: &ValidateOptions, by_itself: bool) -> Vec<Diagnostic> {
    let Some(aims) = aims else { return diagnostics };
    if !by_itself {
        let mut report = aims.assess(super::AssessOptions::at(options.as_of).profile(options.profile).language(&options.language));
        diagnostics.append(&mut report.findings);
        return diagnostics;
    }
    let record = first_record(aims.root());
    // What is known elsewhere is like what could not be held: no reference to it is one to nothing.
    let (known, whole) = match &options.known {
        Some(known) => (known.as_slice(), WITH_KNOWN.as_slice()),
        None => ([].as_slice(), OF_IDS.as_slice()),
    };
    let cx = Cx::new(aims.root(), known, options.as_of, catalogue());
    let mut found = Run::whole_only(cx, rules(), whole).take_findings();
    found.extend(record.map_or_else(Vec::new, |(record, at)| {
        let mut found = alone(record, rules(), options.as_of);
        found.iter_mut().for_each(|one| one.path = at.join(one.path));
        found
    }));
    crate::order::sort_by(&mut found, &mut |a, b| a.path.cmp(&b.path).then(a.number.cmp(&b.number)));
    diagnostics.extend(found.iter().map(|found| found.written(aims.root(), options.profile, &options.language)));
    diagnostics
}

/// Counts places from the record instead of the document that it was put in.
fn as_alone(diagnostic: &mut Diagnostic, place: &Place) {
    if let Some(rest) = diagnostic.pointer.strip_prefix(&*place.pointer) {
        diagnostic.pointer = Plain(rest.to_owned());
    }
    if diagnostic.source == Source::Read
        && let Some(span) = &mut diagnostic.span
    {
        let shift = place.before.len() as u32;
        span.offset = span.offset.saturating_sub(shift);
        if span.line == 1 {
            span.column = span.column.saturating_sub(shift);
        }
    }
}

/// The record that the document holds, and where.
fn first_record(root: &Root) -> Option<(&(dyn Record + 'static), Path)> {
    let in_field = |owner: &'_ (dyn Record + 'static), at: Path| -> Option<(usize, bool)> {
        let _ = at;
        (0..owner.table().names.len()).find_map(|field| match owner.get(field) {
            View::Record(_) => Some((field, false)),
            View::List(list) if matches!(list.at(0), Some(View::Record(_))) => Some((field, true)),
            _ => None,
        })
    };
    let (field, list) = in_field(root, Path::default())?;
    let at = Path::default().step(field as u8, list.then_some(0));
    match root.get(field) {
        View::Record(record) if field == usize::from(Root::STATEMENT_OF_APPLICABILITY.index) => {
            let entry = as_kind::<StatementOfApplicability>(record).and_then(|soa| soa.entries.first());
            match entry {
                Some(entry) => Some((entry, at.then_at(StatementOfApplicability::ENTRIES, 0))),
                None => Some((record, at)),
            }
        }
        View::Record(record) => Some((record, at)),
        View::List(list) => match list.at(0)? {
            View::Record(record) => Some((record, at)),
            _ => None,
        },
        _ => None,
    }
}
