//! JSON text ↔ records, in one pass, with every error at once.
//!
//! `record!` declares a record: its struct, its field table, its reader and its writer. The records themselves stand in the model.
//! `scan` is the JSON grammar, `reader` builds the records, `locate` finds pointer, line and column, `write` turns records into text.

mod alone;
mod bytes;
mod code;
mod codes;
mod date;
mod decimal;
mod diagnostic;
mod event_kind;
mod extensions;
mod field;
mod ground;
mod id;
mod locate;
mod meant;
pub(crate) mod openness;
mod options;
mod particular;
mod reader;
mod record;
mod remedy;
mod scalar;
pub(crate) mod scan;
mod table;
#[cfg(feature = "serde")]
mod taken;
mod text;
mod tried;
mod unread;
mod value;
mod vocabulary;
mod words;
mod write;

use std::sync::Arc;

pub use bytes::not_utf8;
pub use code::{Country, Currency, LanguageTag, Uri};
pub use codes::{CODES, Code};
pub use date::{Date, DateTime, Day, Interval, Precision};
pub use decimal::Decimal;
pub use diagnostic::{Diagnostic, Param, Plain, Pointer, Severity, Source, Span, Subject};
pub use event_kind::EventKind;
pub use extensions::Extensions;
pub use field::{Any, AnyField, Field, FieldRole, Roles, noted, plans};
pub use ground::Ground;
pub(crate) use id::targets;
pub use id::{EntryId, Id, QualifiedId, Ref, RefText, Target};
pub use options::{Limits, Mode, ReadOptions};
pub use particular::{ParamName, Particular};
pub(crate) use pastey;
pub use reader::Reader;
pub(crate) use reader::Tree;
#[cfg(feature = "serde")]
pub(crate) use record::absent;
pub(crate) use record::record;
pub use record::{Asked, Blank, Kind, List, Record, Targets, Value, View, elements};
#[cfg(any(feature = "schemars", feature = "exchange"))]
#[doc(hidden)]
pub use record::{Form, Scalar};
pub use remedy::{ActsBasis, EntryStub, Operation, PatchOp, PatchValue, WhoActs};
pub use scalar::InvalidValue;
pub use table::Table;
pub(crate) use table::bits;
#[cfg(feature = "serde")]
pub(crate) use taken::{Object, Taken, taken, taken_alike};
pub use text::{MAX_TEXT, Text};
#[cfg(feature = "exchange")]
pub(crate) use tried::heading_place;
pub use unread::Unread;
pub(crate) use vocabulary::vocabulary;
pub use words::Words;
pub(crate) use words::words;
pub use write::write;

pub(crate) use alone::read_alone;
pub(crate) use locate::spans;
pub(crate) use text::clip;
pub(crate) use unread::{lost, pieces};
pub(crate) use write::{write_value, write_without};

pub(crate) use reader::Draft;

use reader::by_record;

/// The phrases of this folder.
pub(crate) const TEXTS: &[&crate::language::Phrases] =
    &[&diagnostic::PHRASES, &diagnostic::SEVERITIES, ground::TEXTS[0], ground::TEXTS[1], &remedy::PHRASES];

/// The result of reading one record.
#[derive(Debug)]
#[non_exhaustive]
pub struct Outcome<R> {
    /// The record; none if the text is not a JSON object or exceeds a limit.
    pub record: Option<R>,
    /// The part that was read before the text stopped being JSON; none if the text is JSON.
    pub partial: Option<R>,
    /// The errors of shape, in the order of the text.
    pub diagnostics: Vec<Diagnostic>,
    /// The number of further diagnostics: no more than [`Limits::diagnostics`] are listed.
    pub suppressed: usize,
    /// The ids inside what could not be read, sorted. References to them are not determined, rather than unresolved.
    pub lost_ids: Vec<Text>,
    /// The text, shared with the record.
    pub source: Arc<String>,
}

/// Reads one record of kind `R` from JSON text and reports all its errors of shape.
pub fn read_record<R: Kind>(text: impl Into<String>, options: &ReadOptions) -> Outcome<R> {
    read_owned(text.into(), options)
}

/// Compiled once, whatever type the caller's text has.
fn read_owned<R: Kind>(text: String, options: &ReadOptions) -> Outcome<R> {
    let source = Arc::new(text);
    let mut record = R::blank();
    let Passed { is_object, ended, mut diagnostics, suppressed } = pass(&source, options, &mut |p| {
        p.object(&mut record);
        p.tell_names(&record);
    });
    by_record(&record, &mut diagnostics);
    let lost_ids = if diagnostics.is_empty() && suppressed == 0 { Vec::new() } else { unread::lost_ids(&record) };
    let (record, partial) = match (is_object, ended) {
        (true, false) => (Some(record), None),
        (true, true) => (None, Some(record)),
        (false, _) => (None, None),
    };
    Outcome { record, partial, diagnostics, suppressed, lost_ids, source }
}

/// Reads any JSON object as a tree: the tree, the errors of shape, the number of further ones, and the text.
pub(crate) fn read_tree(text: String, options: &ReadOptions) -> (Option<Tree>, Vec<Diagnostic>, usize, Arc<String>) {
    let source = Arc::new(text);
    let mut tree = None;
    let passed = pass(&source, options, &mut |p| tree = p.tree());
    (tree.filter(|_| !passed.ended), passed.diagnostics, passed.suppressed, source)
}

/// Where the JSON value ends that begins at a byte of a text; none where none begins.
#[cfg(feature = "exchange")]
pub(crate) fn value_ends(text: &str, at: usize) -> Option<usize> {
    scan::skip(text.as_bytes(), at, Limits::default().depth).ok()
}

/// One pass over a text.
struct Passed {
    is_object: bool,
    /// Whether something ended the reading before the text did.
    ended: bool,
    diagnostics: Vec<Diagnostic>,
    suppressed: usize,
}

/// Reads the text once: `object` takes the object that it has to be.
fn pass(source: &Arc<String>, options: &ReadOptions, object: &mut dyn FnMut(&mut Reader<'_>)) -> Passed {
    let bytes = source.len();
    let mark = if source.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let mut p = Reader::new(source, options, mark);
    let most = options.limits.most_bytes();
    if bytes > most {
        p.refuse(0, "too-large", &[("limit", &most.to_string())]);
        let first = || locate::Place { line: 1, column: 1, ..Default::default() };
        let diagnostics = p.drafts.iter().map(|d| Diagnostic::from_draft(d, vec![first()], &options.language)).collect();
        return Passed { is_object: false, ended: true, diagnostics, suppressed: p.suppressed };
    }
    if mark > 0 {
        p.refuse(0, "byte-order-mark", &[]);
    }
    let is_object = p.peek() == Some(b'{');
    if is_object {
        object(&mut p);
    } else if let (at, Some(_)) = (p.position(), p.any()) {
        p.refuse(at, "not-an-object", &[]);
    }
    let end = scan::space(source.as_bytes(), p.position());
    if p.fatal.is_none() && end < bytes {
        p.fatal = Some(scan::SyntaxError { at: end, code: "trailing-text" });
    }
    let fatal = p.fatal;
    let mut drafts = std::mem::take(&mut p.drafts);
    if let Some(error) = fatal {
        let limit = match error.code {
            "too-deep" => Some(options.limits.depth),
            "too-many-records" => Some(options.limits.records),
            _ => None,
        };
        let params = limit.map(|limit| ("limit", limit.to_string())).into_iter().collect();
        // What ended the reading matters most: where there is no room for it, the last one goes.
        if drafts.len() >= options.limits.diagnostics {
            p.suppressed += 1;
            drafts.pop();
        }
        if drafts.len() < options.limits.diagnostics {
            drafts.push(Draft::new(error.at, error.code, params));
        }
    }
    Passed { is_object, ended: fatal.is_some(), diagnostics: place(source, drafts, options), suppressed: p.suppressed }
}

/// Gives every draft its pointer, line and column, in the order of the text.
pub(crate) fn place(source: &str, mut drafts: Vec<Draft>, options: &ReadOptions) -> Vec<Diagnostic> {
    if drafts.is_empty() {
        return Vec::new();
    }
    crate::order::sort_by_key(&mut drafts, |d| d.at);
    let further = |d: &Draft| d.misnamed.as_ref().map_or_else(Vec::new, |it| it.further.clone());
    let mut wanted: Vec<(usize, usize)> = Vec::new();
    for (draft, d) in drafts.iter().enumerate() {
        wanted.extend(std::iter::once(d.at).chain(further(d)).map(|at| (at, draft)));
    }
    crate::order::sort_by_key(&mut wanted, |(at, _)| *at);
    let offsets: Vec<usize> = wanted.iter().map(|(at, _)| *at).collect();
    let mut places: Vec<Vec<locate::Place>> = vec![Vec::new(); drafts.len()];
    for ((_, draft), place) in wanted.iter().zip(locate::locate(source, &offsets)) {
        places.get_mut(*draft).into_iter().for_each(|places| places.push(place.clone()));
    }
    let mut diagnostics: Vec<Diagnostic> =
        drafts.iter().zip(places).map(|(d, places)| Diagnostic::from_draft(d, places, &options.language)).collect();
    if options.mode == Mode::Lenient {
        soften(&mut diagnostics);
    }
    diagnostics
}

/// Unknown members and words become warnings: for lenient reading, and for documents of a newer minor version.
pub(crate) fn soften(diagnostics: &mut [Diagnostic]) {
    for d in diagnostics.iter_mut().filter(|d| d.code == "unknown-field" || d.code == "unknown-word") {
        d.severity = Severity::Warning;
    }
}
