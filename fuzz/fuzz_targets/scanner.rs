//! Against serde_json: the same texts are JSON, and strings, numbers and names mean the same.
#![no_main]

#[path = "../properties.rs"]
#[expect(dead_code, reason = "each target runs some of the properties")]
mod properties;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    if let Ok(text) = std::str::from_utf8(bytes) {
        properties::grammar(text);
        properties::grammar(&format!(r#"{{"extensions":{{"vendor":{text}}}}}"#));
        properties::string(text);
        properties::string(&format!("\"{text}\""));
        properties::number(text);
        properties::names(text);
    }
});
