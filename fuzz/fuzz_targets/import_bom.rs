//! Any bytes as a bill of materials or card: there is an answer, its document reads whole, and importing again changes nothing.
#![no_main]

#[path = "../imports.rs"]
mod imports;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    if let Ok(text) = std::str::from_utf8(bytes) {
        imports::imports(r#"{"schemaVersion":"1.0"}"#, text);
    }
});
