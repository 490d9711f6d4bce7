//! Names the core's verbs for Python. Decides nothing: JSON text in, JSON text out, the interpreter free meanwhile.

use std::panic::{UnwindSafe, catch_unwind};

use pyo3::exceptions::{PyRuntimeError, PyUnicodeDecodeError};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyString};

/// Does the work with the interpreter free. A panic, should there ever be one, is a `RuntimeError`, which `except Exception` holds.
fn apart(py: Python<'_>, work: impl FnOnce() -> String + UnwindSafe + Send) -> PyResult<String> {
    py.detach(|| catch_unwind(work)).map_err(|_| PyRuntimeError::new_err("aimskit broke inside; this is a bug, please report it"))
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

/// A function of the module for each verb; what it takes and gives is said in `aimskit::api`.
macro_rules! verbs {
    ($( $(#[$meta:meta])* $name:ident($($text:ident),+); )+) => {
        $(
            $(#[$meta])*
            #[pyfunction]
            fn $name(py: Python<'_>, $($text: Text<'_>),+) -> PyResult<String> {
                $( let $text = $text.read()?; )+
                apart(py, || aimskit::api::$name($($text),+))
            }
        )+

        /// The core's verbs: JSON text in, as `str` or its UTF-8 as `bytes`; JSON text out.
        #[pymodule]
        mod _core {
            #[pymodule_export]
            use super::{_panic, $($name),+};
        }
    };
}

verbs! {
    /// Reads a document: its diagnostics.
    read(document);
    /// The document as the library writes it; empty when it could not be read.
    rewrite(document);
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
}
