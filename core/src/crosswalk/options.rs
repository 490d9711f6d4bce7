//! What is asked of a crosswalk.

use super::outline::Outline;
use super::set::{MappedFramework, MappingSet};
use super::view::CrosswalkDirection;
use crate::catalogue::{Catalogue, catalogue};
use crate::read::{Id, Text};

/// Most links of a way.
const HOPS: usize = 4;

/// Framework, direction and mappings of a view.
#[derive(Debug, Clone)]
pub struct CrosswalkOptions<'o> {
    pub(super) framework: &'o str,
    pub(super) direction: CrosswalkDirection,
    pub(super) sets: &'o [MappingSet],
    pub(super) outlines: &'o [Outline],
    pub(super) catalogue: &'o Catalogue,
    pub(super) held: &'o [Id],
    pub(super) hops: usize,
    pub(super) built_in: bool,
}

impl<'o> CrosswalkOptions<'o> {
    /// How far the records reach toward a framework, by the sets that are built in.
    pub fn toward(framework: &'o str) -> CrosswalkOptions<'o> {
        CrosswalkOptions {
            framework,
            direction: CrosswalkDirection::Toward,
            sets: &[],
            outlines: &[],
            catalogue: catalogue(),
            held: &[],
            hops: 1,
            built_in: true,
        }
    }

    /// How far a framework carries toward ISO/IEC 42001.
    pub fn from(framework: &'o str) -> CrosswalkOptions<'o> {
        CrosswalkOptions { direction: CrosswalkDirection::From, ..CrosswalkOptions::toward(framework) }
    }

    /// In that direction.
    #[must_use]
    pub fn direction(self, direction: CrosswalkDirection) -> Self {
        CrosswalkOptions { direction, ..self }
    }

    /// With mapping sets beside those that are built in. A set of the id of one of those takes its place.
    #[must_use]
    pub fn sets(self, sets: &'o [MappingSet]) -> Self {
        CrosswalkOptions { sets, ..self }
    }

    /// With outlines beside those that are built in. An outline of the name of one of those takes its place.
    #[must_use]
    pub fn outlines(self, outlines: &'o [Outline]) -> Self {
        CrosswalkOptions { outlines, ..self }
    }

    /// With the frameworks that the report was assessed against.
    #[must_use]
    pub fn catalogue(self, catalogue: &'o Catalogue) -> Self {
        CrosswalkOptions { catalogue, ..self }
    }

    /// With frameworks that are held as conforming, as by a certificate, without a verdict of the records.
    #[must_use]
    pub fn held(self, held: &'o [Id]) -> Self {
        CrosswalkOptions { held, ..self }
    }

    /// Over that many rows at most, from 1 to 4. More than one leads through other frameworks, where little is claimed; 1 by default.
    #[must_use]
    pub fn hops(self, hops: usize) -> Self {
        CrosswalkOptions { hops: hops.clamp(1, HOPS), ..self }
    }

    /// Whether the sets that are built in are used; they are by default.
    #[must_use]
    pub fn built_in(self, built_in: bool) -> Self {
        CrosswalkOptions { built_in, ..self }
    }

    /// The sets in use: first those of the caller.
    pub(super) fn all_sets(&self) -> impl Iterator<Item = &'o MappingSet> + use<'o> {
        let sets = self.sets;
        let built_in = if self.built_in { super::built_in_sets() } else { &[] };
        let replaced = move |set: &&MappingSet| !sets.iter().any(|own| own.id == set.id);
        sets.iter().chain(built_in.iter().filter(replaced))
    }

    fn declared(&self, framework: &str) -> Option<&'o MappedFramework> {
        self.all_sets().flat_map(|set| &set.frameworks).find(|known| known.id == *framework)
    }

    /// The title that a set or a loaded framework gives it; its name where none does.
    pub(super) fn title_of(&self, framework: &str) -> String {
        let loaded = self.catalogue.framework(framework).map(|framework| framework.title().to_owned());
        let declared = || self.declared(framework).map(|known| known.title.to_string());
        loaded.or_else(declared).unwrap_or_else(|| framework.to_owned())
    }

    /// The edition that a set gives it.
    pub(super) fn edition_of(&self, framework: &str) -> Option<Text> {
        self.declared(framework)?.edition.clone()
    }
}
