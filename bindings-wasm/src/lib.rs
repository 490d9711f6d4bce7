//! Names the core's verbs for JavaScript. Decides nothing: JSON text in, JSON text out.

use wasm_bindgen::prelude::wasm_bindgen;

/// A function of the module for each verb; what it takes and gives is said in `aimskit::api`.
macro_rules! verbs {
    ($( $(#[$meta:meta])* $name:ident as $js:ident ($($text:ident),+); )+) => {
        $(
            $(#[$meta])*
            #[wasm_bindgen(js_name = $js)]
            pub fn $name($($text: &str),+) -> String {
                aimskit::api::$name($($text),+)
            }
        )+
    };
}

#[cfg(not(feature = "exchange"))]
verbs! {
    /// Reads a document: its diagnostics.
    read as readText(document);
    /// The document as the library writes it; empty when it could not be read.
    rewrite as rewriteText(document);
    /// Checks one record by itself.
    validate as validateText(record, options);
    /// Assesses a document.
    assess as assessText(document, options);
    /// Explains an id of a document or of the standard.
    explain as explainText(document, options);
    /// Compares two states of a document.
    diff as diffText(before, after, options);
    /// Changes the risk method of a document.
    change_method as changeMethodText(document, options);
}

#[cfg(feature = "exchange")]
verbs! {
    /// Assesses a document and gives the report in another format.
    export as exportText(document, options);
}
