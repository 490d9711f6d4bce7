//! One record from its own text, whatever its kind.

use std::sync::Arc;

use super::diagnostic::Diagnostic;
use super::options::ReadOptions;
use super::reader::by_record;
use super::record::Record;
use super::{Passed, pass};

/// What reading one record gave. Places count from its own text.
#[derive(Debug)]
pub(crate) struct Alone {
    /// Whether the record was read; not where the text is no single object, or a field is missing that the record requires.
    pub(crate) readable: bool,
    /// Every error of shape, in the order of the text.
    pub(crate) diagnostics: Vec<Diagnostic>,
    /// How many further diagnostics there are.
    pub(crate) suppressed: usize,
}

/// Reads a record from its own text, into a blank one of its kind.
pub(crate) fn read_alone(record: &mut dyn Record, text: &str, options: &ReadOptions) -> Alone {
    let source = Arc::new(text.to_owned());
    let mut holds = false;
    let Passed { ended, mut diagnostics, suppressed, .. } = pass(&source, options, &mut |p| {
        holds = p.object(record);
        p.tell_names(record);
    });
    by_record(record, &mut diagnostics);
    Alone { readable: holds && !ended, diagnostics, suppressed }
}
