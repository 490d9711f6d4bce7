//! Unsigned in-toto Statements (v1) about a record: what common signers sign.

use super::canonical::canonical;
use super::digest::record_digest;
use crate::language::Language;
use crate::model::{DigestAlgorithm, Evidence};
use crate::read::{Diagnostic, Record, View, vocabulary, write, write_value};

/// The type of the predicate: a record of an AI management system, as it stands in the document.
pub const RECORD_PREDICATE: &str = "urn:aimskit:predicate:v1:record";

const TYPE: &str = "https://in-toto.io/Statement/v1";

vocabulary! {
    /// What a statement is about.
    pub enum StatementAbout "statementAbout" {
        /// The file that the evidence is, by the digests that are recorded of it.
        "file" File,
        /// The record itself, by the digest of its canonical form.
        "record" Record,
    }
}

/// An unsigned in-toto Statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// What it is about.
    pub about: StatementAbout,
    /// The statement as JSON in its canonical form: the bytes to sign.
    pub text: String,
    /// Positions in `digests` of digests that are not in it: those that do not consist of as many hexadecimal digits as their algorithm produces,
    /// and further ones of an algorithm that it has.
    pub left_out: Vec<usize>,
}

/// The in-toto Statement (v1) about a record, unsigned. Its subject is the file, for evidence that records digests of it, named by its location or else its id;
/// else the record by `name` and the digest of its canonical form. The predicate, of the type [`RECORD_PREDICATE`], holds `kind`, `record` as the library
/// writes it, and `recordDigest`. Else everything for which there is no canonical form.
///
/// ```
/// use aimskit::{Language, integrity::statement, model::Risk, read::{ReadOptions, read_record}};
/// let risk = read_record::<Risk>(r#"{"id": "R-1"}"#, &ReadOptions::default()).record.ok_or("unreadable")?;
/// let it = statement(&risk, None, "R-1", Language::english()).map_err(|_| "no form")?;
/// assert!(it.text.starts_with(r#"{"_type":"https://in-toto.io/Statement/v1","predicate":{"kind":"risk","record":{"id":"R-1"},"recordDigest":{"sha256":""#));
/// # Ok::<(), &str>(())
/// ```
pub fn statement(record: &dyn Record, evidence: Option<&Evidence>, name: &str, language: &Language) -> Result<Statement, Vec<Diagnostic>> {
    let digest = record_digest(record, language)?;
    let text = |text: &str| write_value(View::Text(text));
    let (mut digests, mut left_out): (Vec<(&str, String)>, Vec<usize>) = (Vec::new(), Vec::new());
    for (at, one) in evidence.iter().flat_map(|evidence| evidence.digests.iter().enumerate()) {
        let algorithm = one.algorithm.as_str();
        if is_whole(one.algorithm, &one.value) && !digests.iter().any(|(known, _)| *known == algorithm) {
            digests.push((algorithm, one.value.to_ascii_lowercase()));
        } else {
            left_out.push(at);
        }
    }
    let about = if digests.is_empty() { StatementAbout::Record } else { StatementAbout::File };
    let location = evidence.and_then(|evidence| evidence.location.as_deref()).filter(|_| about == StatementAbout::File);
    if digests.is_empty() {
        digests.push((DigestAlgorithm::Sha256.as_str(), digest.clone()));
    }
    let set: Vec<String> = digests.iter().map(|(algorithm, value)| [&text(algorithm), ":", &text(value)].concat()).collect();
    let whole = [
        "{\"_type\":",
        &text(TYPE),
        ",\"subject\":[{\"name\":",
        &text(location.unwrap_or(name)),
        ",\"digest\":{",
        &set.join(","),
        "}}],\"predicateType\":",
        &text(RECORD_PREDICATE),
        ",\"predicate\":{\"kind\":",
        &text(record.table().kind),
        ",\"record\":",
        &write(record),
        ",\"recordDigest\":{\"sha256\":",
        &text(&digest),
        "}}}",
    ];
    Ok(Statement { about, text: canonical(&whole.concat(), language)?, left_out })
}

/// Whether it consists of as many hexadecimal digits as its algorithm produces.
fn is_whole(algorithm: DigestAlgorithm, value: &str) -> bool {
    algorithm.digits() == value.len() && value.bytes().all(|byte| byte.is_ascii_hexdigit())
}
