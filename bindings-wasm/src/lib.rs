//! Names the core's verbs for JavaScript. Decides nothing: JSON text in, JSON text out, in the language that was given last.

use std::cell::RefCell;

use aimskit::Language;
use wasm_bindgen::prelude::wasm_bindgen;

thread_local! {
    static LANGUAGE: RefCell<Language> = RefCell::default();
}

fn language() -> Language {
    LANGUAGE.with_borrow(Language::clone)
}

/// Takes a language file: from now on the verbs answer in it. Its diagnostics; a file that can't be read changes nothing.
#[wasm_bindgen(js_name = languageText)]
pub fn speak(file: &str) -> String {
    let (read, answer) = aimskit::api::language(file, &language());
    if let Some(read) = read {
        LANGUAGE.set(read);
    }
    answer
}

/// What is wrong with bytes that are UTF-8 in `before` and not behind it, as when they are read.
#[wasm_bindgen(js_name = notUtf8Text)]
pub fn not_utf8(before: &str) -> String {
    let mut answer = aimskit::api::ReadAnswer::new(false);
    // A byte that no text has.
    answer.diagnostics.extend(aimskit::read::not_utf8(&[before.as_bytes(), b"\xff"].concat(), &language()));
    aimskit::read::write(&answer)
}

/// A function of the module for each verb; what it takes and gives is documented in `aimskit::api`.
macro_rules! verbs {
    ($( $(#[$meta:meta])* $name:ident as $js:ident ($($text:ident),+); )+) => {
        $(
            $(#[$meta])*
            #[wasm_bindgen(js_name = $js)]
            pub fn $name($($text: &str),+) -> String {
                aimskit::api::$name($($text,)+ &language())
            }
        )+
    };
}

/// The document as the library writes it; empty when it could not be read.
#[cfg(feature = "read")]
#[wasm_bindgen(js_name = rewriteText)]
pub fn rewrite(document: &str) -> String {
    aimskit::api::rewrite(document)
}

verbs! {
    /// Reads a document: its diagnostics.
    #[cfg(feature = "read")]
    read as readText(document);
    /// Checks one record by itself.
    #[cfg(feature = "validate")]
    validate as validateText(record, options);
    /// Assesses a document.
    #[cfg(feature = "assess")]
    assess as assessText(document, options);
    /// Explains an id of a document or of the standard.
    #[cfg(feature = "explain")]
    explain as explainText(document, options);
    /// Compares two states of a document.
    #[cfg(feature = "diff")]
    diff as diffText(before, after, options);
    /// Changes the risk method of a document.
    #[cfg(feature = "change_method")]
    change_method as changeMethodText(document, options);
    /// Gives the digests of a document and of its records.
    #[cfg(feature = "digest")]
    digest as digestText(document, options);
    /// What the EU AI Act asks next of the AI systems of a document.
    #[cfg(feature = "next_question")]
    next_question as nextQuestionText(document, options);
    /// Gives the entry of a log that tells how a document got from one state to the next.
    #[cfg(feature = "change_log")]
    change_log as changeLogText(before, after, options);
    /// Verifies a log of changes.
    #[cfg(feature = "change_log")]
    verify_log as verifyLogText(log, options);
    /// Gives an unsigned in-toto Statement about a record of a document.
    #[cfg(feature = "statement")]
    statement as statementText(document, options);
    /// Finds wrong numbers of the standard in any text.
    #[cfg(feature = "exchange")]
    ids as idsText(text, options);
    /// Assesses a document and gives the report in another format.
    #[cfg(feature = "exchange")]
    export as exportText(document, options);
    /// The records of a table as rows.
    #[cfg(feature = "exchange")]
    rows as rowsText(document, options);
    /// A paper of a document: a statement to sign, a plan, a report, minutes, a checklist.
    #[cfg(feature = "exchange")]
    paper as paperText(document, options);
    /// Proposes a mapping for the rows of a table.
    #[cfg(feature = "exchange")]
    plan_import as planImportText(document, table, options);
    /// Takes the rows of a table into a document.
    #[cfg(feature = "exchange")]
    import_rows as importRowsText(document, table, options);
    /// Adds what bills of materials and model cards tell of to a document.
    #[cfg(feature = "exchange")]
    import_bom as importBomText(document, options);
    /// How far the records of a document carry toward another framework.
    #[cfg(feature = "exchange")]
    crosswalk as crosswalkText(document, options);
    /// Which tags of taxonomies the records of a document carry.
    #[cfg(feature = "exchange")]
    taxonomy_tags as taxonomyTagsText(document, options);
    /// Reads a file of mappings.
    #[cfg(feature = "exchange")]
    import_mappings as importMappingsText(file, options);
    /// Writes a mapping set in another format.
    #[cfg(feature = "exchange")]
    export_mappings as exportMappingsText(set, options);
    /// Adds what documents of OSCAL tell of to a document.
    #[cfg(feature = "exchange")]
    import_oscal as importOscalText(document, options);
}
