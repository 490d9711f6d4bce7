//! Which ids there are: the standard's by the catalogue, those of others by outlines and loaded frameworks.

use super::outline::{Outline, OutlineEntry};
use crate::catalogue::{Catalogue, catalogue};
use crate::language::Language;
use crate::order::Map;
use crate::read::QualifiedId;

/// What is known of an id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Presence {
    /// It exists.
    Listed,
    /// It does not: all ids of its framework are known.
    Missing,
    /// It is not in an outline that does not list all.
    Unlisted,
    /// No outline of its framework is at hand.
    Unknown,
}

/// Outlines and frameworks at hand.
#[derive(Debug)]
pub(super) struct Known<'k> {
    catalogue: &'k Catalogue,
    outlines: Map<&'k str, Listed<'k>>,
}

#[derive(Debug)]
struct Listed<'k> {
    outline: &'k Outline,
    entries: Map<&'k str, &'k OutlineEntry>,
}

impl<'k> Known<'k> {
    /// Of two outlines of one name the first counts.
    pub(super) fn new(catalogue: &'k Catalogue, outlines: impl Iterator<Item = &'k Outline>) -> Known<'k> {
        let mut known = Map::new();
        for outline in outlines {
            let entries = || outline.entries.iter().rev().map(|entry| (entry.id.as_str(), entry)).collect();
            known.or_insert_with(outline.id.as_str(), || Listed { outline, entries: entries() });
        }
        Known { catalogue, outlines: known }
    }

    /// The outline of that name.
    pub(super) fn outline(&self, name: &str) -> Option<&'k Outline> {
        self.outlines.get(name).map(|listed| listed.outline)
    }

    /// Whether anything is known of a framework of that name.
    pub(super) fn has_framework(&self, name: &str) -> bool {
        name == catalogue().edition().framework || self.outlines.contains(name) || self.catalogue.framework(name).is_some()
    }

    /// The edition of a framework whose ids are known.
    pub(super) fn edition(&self, name: &str) -> Option<&'k str> {
        if name == catalogue().edition().framework {
            return Some(catalogue().edition().edition);
        }
        self.outline(name)?.edition.as_deref()
    }

    /// Whether an id exists.
    pub(super) fn presence(&self, id: &QualifiedId) -> Presence {
        let (framework, entry) = id.parts();
        if framework == catalogue().edition().framework {
            return if catalogue().entry(entry).is_some() { Presence::Listed } else { Presence::Missing };
        }
        let listed = self.outlines.get(framework);
        if listed.is_some_and(|listed| listed.entries.contains(entry)) {
            return Presence::Listed;
        }
        match (self.catalogue.framework(framework), listed) {
            (Some(framework), _) if framework.named(entry).is_some() => Presence::Listed,
            (Some(_), None) => Presence::Missing,
            (_, Some(listed)) if listed.outline.complete == Some(true) => Presence::Missing,
            (_, Some(_)) => Presence::Unlisted,
            (None, None) => Presence::Unknown,
        }
    }

    /// The title of an id, where it is known.
    pub(super) fn title(&self, id: &str, language: &Language) -> Option<String> {
        let (framework, entry) = id.split_once(':')?;
        if framework == catalogue().edition().framework {
            return catalogue().entry(entry).map(|entry| entry.title_in(language).to_owned());
        }
        let listed = self.outlines.get(framework).and_then(|listed| listed.entries.get(entry));
        let title = listed.and_then(|entry| entry.title.as_ref()).map(ToString::to_string);
        title.or_else(|| Some(self.catalogue.framework(framework)?.named(entry)?.title.clone()))
    }
}
