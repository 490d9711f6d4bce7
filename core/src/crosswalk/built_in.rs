//! The mapping sets and outlines that come with the library, as data: files that a build without the feature `crosswalks` loads itself.

use std::sync::OnceLock;

use super::outline::Outline;
use super::set::MappingSet;
#[cfg(feature = "crosswalks")]
use crate::read::{Kind, ReadOptions, read_record};

/// The texts of the files.
#[cfg(feature = "crosswalks")]
macro_rules! files {
    ($folder:literal: $($name:literal)*) => {
        &[$(include_str!(concat!("../../data/", $folder, "/", $name, ".json"))),*]
    };
}

#[cfg(feature = "crosswalks")]
const SETS: &[&str] = files! { "crosswalks":
    "nist-ai-rmf-1.0__iso-42001-2023"
    "eu-ai-act-2026-07__iso-42001-2023"
    "en-18286__eu-ai-act"
    "pren-18286-2025__iso-42001-2023"
    "iso-27001-2022-clauses__iso-42001-2023"
    "iso-27001-2022-annexA__iso-42001-2023"
    "iso-27701-2025__iso-42001-2023"
    "iso-9001-2015__iso-42001-2023"
    "gdpr__iso-42001-2023"
    "eu-ai-act__gdpr"
    "oecd-ai-2024__iso-42001-2023"
    "sdg__iso-42001-2023"
    "risk-taxonomies-via-ibm-atlas"
};

#[cfg(feature = "crosswalks")]
const OUTLINES: &[&str] = files! { "outlines":
    "nist-ai-rmf"
    "eu-ai-act"
    "iso27001"
    "iso27701"
    "iso9001"
    "gdpr"
    "oecd-ai"
    "iso42005"
    "eu-charter"
    "en18286"
    "en18286-draft"
    "nist-600-1"
    "owasp-llm"
    "owasp-asi"
    "atlas"
    "mit-risk"
    "mit-causal"
    "sdg"
};

/// The mapping sets that are built in; none without the feature `crosswalks`.
///
/// ```
/// # #[cfg(feature = "crosswalks")]
/// assert_eq!(aimskit::crosswalk::built_in_sets().iter().map(|set| set.rows.len()).sum::<usize>(), 682);
/// ```
pub fn built_in_sets() -> &'static [MappingSet] {
    static ALL: OnceLock<Vec<MappingSet>> = OnceLock::new();
    #[cfg(feature = "crosswalks")]
    let all = || records(SETS);
    #[cfg(not(feature = "crosswalks"))]
    let all = Vec::new;
    ALL.get_or_init(all)
}

/// The outlines that are built in; none without the feature `crosswalks`.
pub fn built_in_outlines() -> &'static [Outline] {
    static ALL: OnceLock<Vec<Outline>> = OnceLock::new();
    #[cfg(feature = "crosswalks")]
    let all = || records(OUTLINES);
    #[cfg(not(feature = "crosswalks"))]
    let all = Vec::new;
    ALL.get_or_init(all)
}

#[cfg(feature = "crosswalks")]
fn records<R: Kind>(files: &[&str]) -> Vec<R> {
    files.iter().filter_map(|text| read_record(*text, &ReadOptions::default()).record).collect()
}
