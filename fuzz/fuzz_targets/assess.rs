//! Any bytes as document and as options: there is an answer, it is JSON, and it is the same the next time.
#![no_main]

#[path = "../properties.rs"]
#[expect(dead_code, reason = "each target runs some of the properties")]
mod properties;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    if let Ok(text) = std::str::from_utf8(bytes) {
        properties::answers(text, r#"{"asOf":"2026-11-23"}"#);
        properties::answers(r#"{"schemaVersion":"1.0"}"#, text);
    }
});
