//! What must hold for any text that is read as mappings, as a log of changes, as what a digest is of, or for the numbers that it cites. The fuzz targets run these,
//! and tests of the core with seeded generators.

use aimskit::Language;
use aimskit::catalogue::catalogue;
use aimskit::exchange::{MappingFormat, read_mappings, write_mappings, wrong_ids};
use aimskit::integrity::canonical;

/// There is a set, or a reason why there is none; a row that is left out is told; and what is written of the set comes back.
pub(crate) fn mappings(text: &str) {
    let read = |text: &str, format| read_mappings(text, format, None, &[], catalogue(), Language::english());
    for format in [MappingFormat::Csv, MappingFormat::Sssom, MappingFormat::Oscal] {
        let once = read(text, format);
        assert!(once.left_out == 0 || !once.diagnostics.is_empty(), "a row is left out in silence: {format} {text:?}");
        let Some(set) = once.set else {
            assert!(!once.diagnostics.is_empty(), "no reason is given: {format} {text:?}");
            continue;
        };
        let written = write_mappings(&set, MappingFormat::Sssom, None).expect("a text");
        let again = read(&written, MappingFormat::Sssom).set.map(|set| aimskit::read::write(&set));
        assert_eq!(again, Some(aimskit::read::write(&set)), "{format} {text:?}: {written:?}");
    }
}

/// What is found stands in the text.
pub(crate) fn ids(text: &str) {
    let lines = text.split('\n').count();
    for wrong in wrong_ids(text, Language::english()) {
        let at = wrong.finding.span.expect("a place");
        assert!((at.line as usize) <= lines && text.is_char_boundary(at.offset as usize), "{at:?} in {text:?}");
    }
}

/// A log has an answer. The canonical form of a canonical form is itself.
pub(crate) fn integrity(text: &str) {
    let answer = aimskit::api::verify_log(text, "{}", Language::english());
    assert!(answer.starts_with('{'), "{text:?}");
    if let Ok(form) = canonical(text, Language::english()) {
        assert_eq!(canonical(&form, Language::english()).as_deref(), Ok(form.as_str()), "{text:?}");
    }
}
