//! Texts of the catalogue in a language file, by the id of the entry.

use super::file::{File, below};
use crate::catalogue::{TEXT_PLACES, text_place};
use crate::language::CatalogueEntry;
use crate::read::Tree;

pub(super) fn read(file: &mut File, pointer: &str, tree: Tree) {
    file.loaded.catalogue.resize_with(TEXT_PLACES, CatalogueEntry::default);
    for (id, tree) in file.members(pointer, tree) {
        let here = below(pointer, &id);
        let Some(place) = text_place(&id) else {
            file.unknown(&here, &id);
            continue;
        };
        let mut entry = CatalogueEntry::default();
        for (name, tree) in file.members(&here, tree) {
            let here = below(&here, &name);
            match &*name {
                "title" => entry.title = file.text(&here, tree).unwrap_or_default(),
                "summary" => entry.summary = file.text(&here, tree).unwrap_or_default(),
                "judged" => entry.judged = file.text(&here, tree).unwrap_or_default(),
                "evidence" => entry.evidence = file.texts(&here, tree),
                // Shown by the catalogue's own data alone.
                "note" | "variants" => {}
                _ => file.unknown(&here, &name),
            }
        }
        if let Some(slot) = file.loaded.catalogue.get_mut(place) {
            *slot = entry;
        }
    }
}

/// Notes the texts that the built-in language has and the file does not.
#[cfg(feature = "english")]
pub(super) fn missing(file: &mut File) {
    let mut missing = Vec::new();
    for (id, english) in super::english::catalogue_texts() {
        let entry = text_place(id).and_then(|place| file.loaded.catalogue.get(place));
        let mut look = |name: &str, english: bool, has: bool| {
            if english && !has {
                missing.push(format!("/catalogue/{id}/{name}"));
            }
        };
        look("title", english.title.is_some(), entry.is_some_and(|entry| !entry.title.is_empty()));
        look("summary", english.summary.is_some(), entry.is_some_and(|entry| !entry.summary.is_empty()));
        look("judged", english.judged.is_some(), entry.is_some_and(|entry| !entry.judged.is_empty()));
        look("evidence", !english.evidence.is_empty(), entry.is_some_and(|entry| !entry.evidence.is_empty()));
    }
    file.missing.append(&mut missing);
}
