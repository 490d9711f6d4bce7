//! Which text of the standard the catalogue states.

/// The stamp of a catalogue.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Edition {
    /// Id of the framework, the part before the colon in `iso42001:A.6.2.4`.
    pub framework: &'static str,
    /// Designation of the standard.
    pub designation: &'static str,
    /// Title of the standard.
    pub title: &'static str,
    /// Edition year.
    pub edition: &'static str,
    /// Amendments and corrigenda that are worked in.
    pub amendments: &'static [&'static str],
    /// Version of these data; any change of a row raises it.
    pub version: &'static str,
    /// Day on which the facts were last checked.
    pub as_of: &'static str,
}

/// What the built-in rows state.
pub(in crate::catalogue) static EDITION: Edition = Edition {
    framework: "iso42001",
    designation: "ISO/IEC 42001:2023",
    title: "Information technology — Artificial intelligence — Management system",
    edition: "2023",
    amendments: &[],
    version: "1",
    as_of: "2026-11-23",
};
