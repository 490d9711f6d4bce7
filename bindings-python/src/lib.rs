//! Names the core's verbs for Python. Decides nothing: JSON text in, JSON text out.

use pyo3::prelude::*;

/// Assesses a document (JSON text) with options (JSON text); the answer is JSON text.
#[pyfunction]
fn assess(py: Python<'_>, document: &str, options: &str) -> String {
    py.detach(|| aimskit::api::assess(document, options))
}

#[pymodule]
fn _core(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_function(wrap_pyfunction!(assess, module)?)
}
