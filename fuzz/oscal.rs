//! What must hold for any file that is imported as OSCAL, and for any document that is exported. The fuzz target runs these, and
//! `core/tests/oscal.rs` with a seeded generator.

use aimskit::exchange::{OscalFile, OscalOptions, import_oscal, oscal};
use aimskit::read::{Date, Plain, write};
use aimskit::{Aims, Language};

/// Importing gives a document that reads as well as the one before, and the same each time; importing again changes nothing.
pub(crate) fn imports(text: &str) {
    let file = || [OscalFile::new("any.json".into(), Plain(text.to_owned()))];
    let mut aims = Aims::new();
    let first = import_oscal(&mut aims, &file(), None, Language::english());
    let written = write(aims.root());
    let read = aimskit::read(written.as_str());
    // A whole document that a file carries is taken as it is.
    let whole = text.contains("native");
    assert!(whole || read.diagnostics.is_empty(), "{:?} came of {text:?}", read.diagnostics.first());
    let mut other = Aims::new();
    let second = import_oscal(&mut other, &file(), None, Language::english());
    assert_eq!((write(other.root()), write(&second.account)), (written, write(&first.account)), "{text:?}");
}

/// A document that reads is exported, the same each time, and what is exported is imported without an error.
pub(crate) fn exports(text: &str) -> bool {
    let Some(aims) = aimskit::read(text).aims else { return false };
    let (Ok(day), Ok(now)) = ("2026-11-23".parse::<Date>(), "2026-11-23T09:30:00Z".parse()) else { return false };
    let report = aims.assess(day);
    let options = OscalOptions::new(now);
    let bundle = oscal(&aims, &report, &options).text;
    assert_eq!(bundle, oscal(&aims, &report, &options).text, "{text:?}");
    let file = OscalFile::new("bundle.json".into(), Plain(bundle.unwrap_or_default()));
    let imported = import_oscal(&mut Aims::new(), &[file], None, Language::english());
    let source = imported.account.sources.first().expect("the file");
    assert!(source.readable && source.diagnostics.is_empty(), "{:?} of {text:?}", source.diagnostics.first());
    true
}
