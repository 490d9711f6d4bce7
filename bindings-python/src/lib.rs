//! Names the core's verbs for Python. Decides nothing: JSON text in, JSON text out, the interpreter free meanwhile.

use std::panic::{UnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

use aimskit::language::Arg;
use pyo3::exceptions::{PyRuntimeError, PyUnicodeDecodeError};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyString};

/// The message where the library itself fails.
const BROKEN: &str = "aimskit failed internally; this is a bug, please report it";

/// Does the work with the interpreter free. A panic, should there ever be one, is a `RuntimeError`, which `except Exception` holds.
fn apart(py: Python<'_>, work: impl FnOnce() -> String + UnwindSafe + Send) -> PyResult<String> {
    py.detach(|| catch_unwind(work)).map_err(|_| PyRuntimeError::new_err(BROKEN))
}

/// Panics, so that a test of the wheel itself can show that the interpreter lives on.
#[pyfunction]
#[expect(clippy::panic, reason = "it is what is tested")]
fn _panic(py: Python<'_>) -> PyResult<String> {
    apart(py, || panic!("asked for by a test"))
}

/// Text as Python holds it.
#[derive(FromPyObject)]
enum Text<'py> {
    #[pyo3(annotation = "str")]
    Str(Bound<'py, PyString>),
    #[pyo3(annotation = "bytes")]
    Bytes(Bound<'py, PyBytes>),
}

impl Text<'_> {
    /// The text itself; or the bytes, where they are none.
    fn given(&self) -> PyResult<Result<&str, &[u8]>> {
        match self {
            Self::Str(text) => text.to_str().map(Ok),
            Self::Bytes(bytes) => Ok(std::str::from_utf8(bytes.as_bytes()).map_err(|_| bytes.as_bytes())),
        }
    }

    /// The text itself; bytes are UTF-8, and need not become a `str` first. Other bytes are a `UnicodeDecodeError`.
    fn read(&self) -> PyResult<&str> {
        match self {
            Self::Str(text) => text.to_str(),
            Self::Bytes(bytes) => match std::str::from_utf8(bytes.as_bytes()) {
                Ok(text) => Ok(text),
                Err(error) => Err(PyErr::from_value(PyUnicodeDecodeError::new_utf8(bytes.py(), bytes.as_bytes(), error)?.into_any())),
            },
        }
    }
}

/// A language that was loaded from a file.
#[pyclass(frozen, module = "aimskit._core")]
struct Language(aimskit::Language);

/// Reads a language file: the language, or `None` when it can't be read; and what is wrong with it, as JSON text.
#[pyfunction]
fn language(py: Python<'_>, file: Text<'_>) -> PyResult<(Option<Language>, String)> {
    let file = file.read()?;
    let read = py.detach(|| catch_unwind(|| aimskit::api::language(file, aimskit::Language::built_in())));
    let (read, answer) = read.map_err(|_| PyRuntimeError::new_err(BROKEN))?;
    Ok((read.map(Language), answer))
}

/// What fills a place of a text.
#[derive(FromPyObject)]
enum Param {
    #[pyo3(annotation = "int")]
    Number(i64),
    #[pyo3(annotation = "str")]
    Text(String),
}

/// A phrase by its group and key, its places filled; `None` where there is none of that key.
#[pyfunction]
#[pyo3(signature = (group, key, params, language=None))]
fn say(group: &str, key: &str, params: Vec<(String, Param)>, language: Option<&Bound<'_, Language>>) -> Option<String> {
    let args: Vec<_> = params
        .iter()
        .map(|(name, value)| match value {
            Param::Number(number) => (name.as_str(), Arg::Number(*number)),
            Param::Text(text) => (name.as_str(), Arg::Text(text)),
        })
        .collect();
    aimskit::texts::say(&spoken(language), group, key, &args)
}

/// A date as the language writes it; other text stays as it is.
#[pyfunction]
#[pyo3(signature = (day, language=None))]
fn date(day: &str, language: Option<&Bound<'_, Language>>) -> String {
    day.parse::<aimskit::read::Date>().map_or_else(|_| day.to_owned(), |day| spoken(language).date(day.into()))
}

/// The language to answer in: the one given, else English.
fn spoken(language: Option<&Bound<'_, Language>>) -> aimskit::Language {
    language.map_or_else(|| aimskit::Language::built_in().clone(), |given| given.get().0.clone())
}

/// How far an import is, to be read while it works; and whether it goes on.
#[pyclass(frozen, module = "aimskit._core")]
#[derive(Default)]
struct Watch {
    done: AtomicU32,
    total: AtomicU32,
    ended: AtomicBool,
}

#[pymethods]
impl Watch {
    #[new]
    fn new() -> Watch {
        Watch::default()
    }

    /// How many rows or files are done, and how many there are: 0 of 0 before that is known.
    fn seen(&self) -> (u32, u32) {
        (self.done.load(Ordering::Relaxed), self.total.load(Ordering::Relaxed))
    }

    /// Ends the import at the next row or file.
    fn end(&self) {
        self.ended.store(true, Ordering::Relaxed);
    }
}

impl Watch {
    /// Notes how far it is. Whether it goes on.
    fn note(&self, done: u32, total: u32) -> bool {
        self.done.store(done, Ordering::Relaxed);
        self.total.store(total, Ordering::Relaxed);
        !self.ended.load(Ordering::Relaxed)
    }
}

/// The texts of a verb; or its answer, where one of them is none.
fn readable<'t, const N: usize>(
    py: Python<'_>,
    verb: &str,
    texts: [Result<&'t str, &[u8]>; N],
    language: &aimskit::Language,
) -> PyResult<Result<[&'t str; N], String>> {
    let last = texts.last().copied().and_then(Result::ok).unwrap_or_default();
    if let Some(bytes) = texts.iter().find_map(|text| text.err()) {
        return apart(py, || aimskit::api::not_utf8(verb, bytes, last, language).unwrap_or_default()).map(Err);
    }
    Ok(Ok(texts.map(Result::unwrap_or_default)))
}

/// A function of the module for a verb; what it takes and gives is documented in `aimskit::api`. One that is watched notes how far it is.
macro_rules! verb {
    ($(#[$meta:meta])* $name:ident($($text:ident),+)) => {
        $(#[$meta])*
        #[pyfunction]
        #[pyo3(signature = ($($text),+, language=None))]
        fn $name(py: Python<'_>, $($text: Text<'_>,)+ language: Option<&Bound<'_, Language>>) -> PyResult<String> {
            let language = spoken(language);
            match readable(py, stringify!($name), [$( $text.given()? ),+], &language)? {
                Ok([$($text),+]) => apart(py, || aimskit::api::$name($($text,)+ &language)),
                Err(answer) => Ok(answer),
            }
        }
    };
    ($(#[$meta:meta])* $name:ident($($text:ident),+) $watched:ident) => {
        $(#[$meta])*
        #[pyfunction]
        #[pyo3(signature = ($($text),+, language=None, watch=None))]
        fn $name(
            py: Python<'_>,
            $($text: Text<'_>,)+
            language: Option<&Bound<'_, Language>>,
            watch: Option<&Bound<'_, Watch>>,
        ) -> PyResult<String> {
            let language = spoken(language);
            let watch = watch.map(Bound::get);
            match readable(py, stringify!($name), [$( $text.given()? ),+], &language)? {
                Ok([$($text),+]) => apart(py, || {
                    let mut note = |done, total| watch.is_none_or(|watch| watch.note(done, total));
                    aimskit::api::$watched($($text,)+ &mut note, &language)
                }),
                Err(answer) => Ok(answer),
            }
        }
    };
}

/// A function for each verb.
macro_rules! verbs {
    ($( $(#[$meta:meta])* $name:ident($($text:ident),+) $($watched:ident)?; )+) => {
        $( verb! { $(#[$meta])* $name($($text),+) $($watched)? } )+

        /// The core's verbs: JSON text in, as `str` or its UTF-8 as `bytes`; JSON text out.
        #[pymodule]
        mod _core {
            #[pymodule_export]
            use super::{_panic, Language, Watch, date, language, rewrite, say, $($name),+};
        }
    };
}

/// The document as the library writes it; empty when it could not be read.
#[pyfunction]
fn rewrite(py: Python<'_>, document: Text<'_>) -> PyResult<String> {
    let document = document.given()?.unwrap_or_default();
    apart(py, || aimskit::api::rewrite(document))
}

verbs! {
    /// Reads a document: its diagnostics.
    read(document);
    /// Checks one record by itself.
    validate(record, options);
    /// Assesses a document.
    assess(document, options);
    /// Explains an id of a document or of the standard.
    explain(document, options);
    /// Compares two states of a document.
    diff(before, after, options);
    /// Changes the risk method of a document.
    change_method(document, options);
    /// Gives the report of a document in another format.
    export(document, options);
    /// The records of a table as rows.
    rows(document, options);
    /// A paper of a document: a statement to sign, a plan, a report, minutes, a checklist.
    paper(document, options);
    /// Proposes a mapping for the rows of a table.
    plan_import(document, table, options);
    /// Takes the rows of a table into a document.
    import_rows(document, table, options) import_rows_watched;
    /// Adds what bills of materials and model cards tell of to a document.
    import_bom(document, options) import_bom_watched;
    /// Adds what documents of OSCAL tell of to a document.
    import_oscal(document, options) import_oscal_watched;
    /// How far the records of a document carry toward another framework.
    crosswalk(document, options);
    /// Which tags of taxonomies the records of a document carry.
    taxonomy_tags(document, options);
    /// The built-in mapping sets and outlines.
    mappings(options);
    /// Reads a file of mappings.
    import_mappings(file, options);
    /// Writes a mapping set in another format.
    export_mappings(set, options);
    /// Gives the digests of a document and of its records.
    digest(document, options);
    /// What the EU AI Act asks next of the AI systems of a document.
    next_question(document, options);
    /// Gives the entry of a log that tells how a document got from one state to the next.
    change_log(before, after, options);
    /// Verifies a log of changes.
    verify_log(log, options);
    /// Gives an unsigned in-toto Statement about a record of a document.
    statement(document, options);
    /// Finds wrong numbers of the standard in any text.
    ids(text, options);
}
