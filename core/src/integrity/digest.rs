//! SHA-256, and the digest of a record.

use sha2::{Digest, Sha256};

use super::canonical::{canonical, formed};
use crate::language::Language;
use crate::read::{Diagnostic, Record, write, write_without};

/// The SHA-256 of bytes, in lower-case hexadecimal.
///
/// ```
/// assert_eq!(aimskit::integrity::sha256(b"abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
/// ```
pub fn sha256(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(64);
    for byte in Sha256::digest(bytes) {
        for digit in [byte >> 4, byte & 15] {
            out.extend(char::from_digit(digit.into(), 16));
        }
    }
    out
}

/// The digest of a record or of a whole document: SHA-256 over the canonical form (RFC 8785) of its JSON as the library writes it. Else everything
/// for which there is no canonical form, with places in the record.
///
/// ```
/// use aimskit::{Language, integrity::record_digest, model::Risk, read::{ReadOptions, read_record}};
/// let read = |text: &str| read_record::<Risk>(text, &ReadOptions::default()).record.ok_or("unreadable");
/// let digest = |text: &str| record_digest(&read(text)?, Language::english()).map_err(|_| "no form");
/// assert_eq!(digest(r#"{"id": "R-1", "title": "Bias"}"#)?, digest(r#"{ "title": "B\u0069as", "id": "R-1", "aiSystems": [] }"#)?);
/// assert_ne!(digest(r#"{"id": "R-1", "title": "Bias"}"#)?, digest(r#"{"id": "R-1", "title": "bias"}"#)?);
/// # Ok::<(), &str>(())
/// ```
pub fn record_digest(record: &dyn Record, language: &Language) -> Result<String, Vec<Diagnostic>> {
    canonical(&write(record), language).map(|form| sha256(form.as_bytes()))
}

/// The digest of a record without fields of these names, in it and in the records inside it; none where there is no canonical form.
pub(crate) fn digest_without(record: &dyn Record, without: &'static [&'static str]) -> Option<String> {
    formed(&write_without(record, without)).ok().map(|form| sha256(form.as_bytes()))
}
