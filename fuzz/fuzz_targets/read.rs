//! Any bytes: reading never panics, and what was read and written reads again as the same.
#![no_main]

#[path = "../properties.rs"]
#[expect(dead_code, reason = "each target runs some of the properties")]
mod properties;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    if let Ok(text) = std::str::from_utf8(bytes) {
        properties::round_trip(text);
    }
});
