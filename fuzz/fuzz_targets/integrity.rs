//! Any text: see `texts.rs`.
#![no_main]

#[path = "../texts.rs"]
#[expect(dead_code, reason = "other targets run the rest")]
mod texts;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    if let Ok(text) = std::str::from_utf8(bytes) {
        texts::integrity(text);
    }
});
