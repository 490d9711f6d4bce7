//! A document as a program holds it: read from text, or made by the program.

use crate::model::Root;
use crate::read::{Diagnostic, ReadOptions, Text, clip, read_record, soften, spans, write};

/// An AI management system: the records of a document, with all that could not be read of it.
///
/// ```
/// let read = aimskit::read(r#"{"schemaVersion": "1.0", "title": "Our AIMS"}"#);
/// assert!(read.diagnostics.is_empty());
/// assert!(read.aims.is_some_and(|aims| aims.root().title.is_some()));
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Aims {
    root: Root,
    lost_ids: Vec<Text>,
}

/// The result of reading a document.
#[derive(Debug)]
#[non_exhaustive]
pub struct ReadOutcome {
    /// The document; none if the text is not a JSON object, exceeds a limit or is of another major version.
    pub aims: Option<Aims>,
    /// The part that was read before the text stopped being JSON; none if the text is JSON.
    pub partial: Option<Aims>,
    /// The errors of shape, in the order of the text.
    pub diagnostics: Vec<Diagnostic>,
    /// The number of further diagnostics: no more than [`Limits::diagnostics`](crate::read::Limits::diagnostics) are listed.
    pub suppressed: usize,
}

/// Reads an AIMS document strictly, with the default limits.
pub fn read(text: impl Into<String>) -> ReadOutcome {
    read_with(text, &ReadOptions::default())
}

/// Reads an AIMS document with the given strictness, limits and language.
pub fn read_with(text: impl Into<String>, options: &ReadOptions) -> ReadOutcome {
    read_owned(text.into(), options)
}

fn read_owned(text: String, options: &ReadOptions) -> ReadOutcome {
    let mut outcome = read_record::<Root>(text, options);
    let lost_ids = outcome.lost_ids;
    let mut aims = outcome.record.map(|root| Aims { root, lost_ids });
    let version = aims.as_ref().map(|a| a.root.schema_version.to_string()).unwrap_or_default();
    let (major, minor) = version.split_once('.').unwrap_or((&version, "0"));
    let is_minor = (1..=9).contains(&minor.len()) && minor.bytes().all(|b| b.is_ascii_digit());
    if !(version.is_empty() || major == "1" && is_minor) {
        // Nothing else that was found means anything in another version, but how the text is encoded.
        let mut only = Diagnostic::of_document("unsupported-version", "/schemaVersion", &[("text", &clip(&version))], &options.language);
        only.span = spans(&outcome.source, &["/schemaVersion"]).pop().flatten();
        let all = 1 + usize::from(outcome.source.starts_with('\u{feff}'));
        outcome.diagnostics.retain(|d| d.code == "byte-order-mark");
        outcome.diagnostics.truncate(options.limits.diagnostics.saturating_sub(1));
        outcome.diagnostics.extend((options.limits.diagnostics > 0).then_some(only));
        outcome.suppressed = all - outcome.diagnostics.len();
        aims = None;
    } else if minor.parse::<u32>().is_ok_and(|minor| minor > 0) {
        soften(&mut outcome.diagnostics);
    }
    let partial = outcome.partial.map(|root| Aims { root, lost_ids: Vec::new() });
    ReadOutcome { aims, partial, diagnostics: outcome.diagnostics, suppressed: outcome.suppressed }
}

impl Root {
    /// The form of a schema version that this library reads, as a regular expression.
    pub const VERSION_PATTERN: &'static str = r"^1(?:\.[0-9]{1,9})?$";
}

impl Aims {
    /// Returns an empty document of version 1.0.
    pub fn new() -> Aims {
        Aims { root: Root::new(Text::from("1.0")), lost_ids: Vec::new() }
    }

    /// Returns its records.
    pub fn root(&self) -> &Root {
        &self.root
    }

    /// Returns its records, to change them.
    pub fn root_mut(&mut self) -> &mut Root {
        &mut self.root
    }

    /// Returns its records without the ids of [`lost_ids`](Aims::lost_ids).
    pub fn into_root(self) -> Root {
        self.root
    }

    /// Returns the ids inside what could not be read, sorted. References to them are not determined, rather than unresolved.
    pub fn lost_ids(&self) -> &[Text] {
        &self.lost_ids
    }

    /// Returns the document as JSON text: fields in the order of the model, everything that could not be read at its place.
    pub fn to_json(&self) -> String {
        write(&self.root)
    }
}

impl Default for Aims {
    fn default() -> Aims {
        Aims::new()
    }
}
