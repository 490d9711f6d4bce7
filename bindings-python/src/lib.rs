//! Names the core's verbs for Python. Decides nothing: JSON text in, JSON text out, the interpreter free meanwhile.

use pyo3::prelude::*;

/// A function of the module for each verb; what it takes and gives is said in `aimskit::api`.
macro_rules! verbs {
    ($( $(#[$meta:meta])* $name:ident($($text:ident),+); )+) => {
        $(
            $(#[$meta])*
            #[pyfunction]
            fn $name(py: Python<'_>, $($text: &str),+) -> String {
                py.detach(|| aimskit::api::$name($($text),+))
            }
        )+

        #[pymodule]
        fn _core(module: &Bound<'_, PyModule>) -> PyResult<()> {
            $( module.add_function(wrap_pyfunction!($name, module)?)?; )+
            Ok(())
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
