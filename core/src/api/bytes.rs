//! Any verb on bytes that are no text.

#[cfg(feature = "exchange")]
use super::export::{ExportRequest, unread};
use super::{AssessAnswer, ReadAnswer, ValidateAnswer};
use crate::language::Language;
use crate::read::{not_utf8 as wrong, write};

/// The answer of the verb of that name on a document whose bytes are not UTF-8: its diagnostic, with its place. `None` where they are, so that
/// the verb itself is to be asked. `options` are those of `export`.
///
/// ```
/// use aimskit::Language;
/// let answer = aimskit::api::not_utf8("read", b"{\xff}", "", Language::english()).ok_or("is UTF-8")?;
/// assert!(answer.starts_with(r#"{"readable":false,"diagnostics":[{"code":"bad-encoding""#), "{answer}");
/// # Ok::<(), &str>(())
/// ```
#[cfg_attr(not(feature = "exchange"), expect(unused_variables, reason = "the options are those of `export`"))]
pub fn not_utf8(verb: &str, document: &[u8], options: &str, language: &Language) -> Option<String> {
    let diagnostics = vec![wrong(document, language)?];
    Some(match verb {
        "read" => {
            let mut answer = ReadAnswer::new(false);
            answer.diagnostics = diagnostics;
            write(&answer)
        }
        "validate" => {
            let mut answer = ValidateAnswer::new();
            answer.findings = diagnostics;
            write(&answer)
        }
        #[cfg(feature = "exchange")]
        "export" => {
            let request = crate::read::read_record::<ExportRequest>(options, &super::reading(language));
            write(&unread(request, diagnostics, language))
        }
        #[cfg(feature = "exchange")]
        "ids" => {
            let request = crate::read::read_record::<super::IdsRequest>(options, &super::reading(language));
            write(&super::ids::unread(request, diagnostics, language))
        }
        _ => {
            let mut answer = AssessAnswer::new();
            answer.diagnostics = diagnostics;
            write(&answer)
        }
    })
}
