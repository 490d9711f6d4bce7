//! Names the core's verbs for Python. Decides nothing: JSON text in, JSON text out, the interpreter free meanwhile.

use std::panic::{UnwindSafe, catch_unwind};

use pyo3::exceptions::{PyRuntimeError, PyUnicodeDecodeError};
use pyo3::prelude::*;
use pyo3::types::PyBytes;

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

/// Text as Python holds it: `str`, or the UTF-8 of it as `bytes`, which need not become a `str` first. Other bytes are a `UnicodeDecodeError`.
fn text<'a>(from: &'a Bound<'_, PyAny>) -> PyResult<&'a str> {
    match from.cast::<PyBytes>() {
        Ok(bytes) => match std::str::from_utf8(bytes.as_bytes()) {
            Ok(text) => Ok(text),
            Err(error) => Err(PyErr::from_value(PyUnicodeDecodeError::new_utf8(from.py(), bytes.as_bytes(), error)?.into_any())),
        },
        Err(_) => from.extract(),
    }
}

/// A function of the module for each verb; what it takes and gives is said in `aimskit::api`.
macro_rules! verbs {
    ($( $(#[$meta:meta])* $name:ident($($text:ident),+); )+) => {
        $(
            $(#[$meta])*
            #[pyfunction]
            fn $name(py: Python<'_>, $($text: &Bound<'_, PyAny>),+) -> PyResult<String> {
                $( let $text = text($text)?; )+
                apart(py, || aimskit::api::$name($($text),+))
            }
        )+

        #[pymodule]
        fn _core(module: &Bound<'_, PyModule>) -> PyResult<()> {
            $( module.add_function(wrap_pyfunction!($name, module)?)?; )+
            module.add_function(wrap_pyfunction!(_panic, module)?)
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
