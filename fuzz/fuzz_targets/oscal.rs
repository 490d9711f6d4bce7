//! Any text as a file of OSCAL, and as a document that is exported.
#![no_main]

#[path = "../oscal.rs"]
mod properties;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    if let Ok(text) = std::str::from_utf8(bytes) {
        properties::imports(text);
        properties::exports(text);
    }
});
