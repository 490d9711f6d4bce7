//! Names the core's verbs for JavaScript. Decides nothing: JSON text in, JSON text out.

use wasm_bindgen::prelude::wasm_bindgen;

/// Assesses a document (JSON text) with options (JSON text); the answer is JSON text.
#[wasm_bindgen(js_name = assessText)]
pub fn assess_text(document: &str, options: &str) -> String {
    aimskit::api::assess(document, options)
}
