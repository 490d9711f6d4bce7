//! The English texts of the catalogue, to translate from.

use crate::catalogue::{Catalogue, catalogue};

/// The English texts of an entry of the catalogue.
#[derive(Debug, Clone, Copy, Default)]
#[non_exhaustive]
pub struct CatalogueText {
    /// Its title.
    pub title: Option<&'static str>,
    /// What it asks or means.
    pub summary: Option<&'static str>,
    /// Why a person has to judge it.
    pub judged: Option<&'static str>,
    /// What auditors are usually shown.
    pub evidence: &'static [&'static str],
}

/// The entries of the built-in catalogue that have texts, by id, in the order of the standard.
pub fn catalogue_texts() -> impl Iterator<Item = (&'static str, CatalogueText)> {
    let all: &'static Catalogue = catalogue();
    let mut out: Vec<(&'static str, CatalogueText)> = Vec::new();
    for row in all.clauses() {
        out.push((row.label, CatalogueText { title: Some(row.title), ..CatalogueText::default() }));
        for row in row.requirements() {
            let text = CatalogueText { summary: Some(row.summary), judged: row.judged, evidence: row.evidence, ..CatalogueText::default() };
            out.push((row.label, text));
        }
    }
    for group in all.groups() {
        let objectives: Vec<_> = group.objectives().collect();
        if objectives.len() > 1 {
            out.push((group.label, CatalogueText { title: Some(group.title), ..CatalogueText::default() }));
        }
        for row in objectives {
            out.push((row.label, CatalogueText { title: Some(row.title), summary: Some(row.statement), ..CatalogueText::default() }));
            for row in row.controls() {
                let (title, summary) = (Some(row.title), Some(row.intent));
                out.push((row.label, CatalogueText { title, summary, evidence: row.evidence, ..CatalogueText::default() }));
            }
        }
    }
    for row in all.annex_c() {
        out.push((row.label, CatalogueText { title: Some(row.title), summary: Some(row.meaning), ..CatalogueText::default() }));
    }
    out.into_iter()
}
