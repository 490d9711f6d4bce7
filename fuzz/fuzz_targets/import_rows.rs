//! Any bytes as a table: a plan or a reason why there is none; what it proposes gives a document that reads whole, and the same again changes nothing.
#![no_main]

#[path = "../tables.rs"]
mod tables;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    if let Ok(text) = std::str::from_utf8(bytes) {
        tables::imports(r#"{"schemaVersion":"1.0"}"#, text, "risks");
        tables::imports(r#"{"schemaVersion":"1.0"}"#, text, "statementOfApplicability.entries");
    }
});
