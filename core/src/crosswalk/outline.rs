//! Outlines of other standards, laws and taxonomies: ids and short titles, and no sentence of theirs.

use super::set::MappingSource;
use crate::model::{FrameworkEntry, FrameworkEntryKind, FrameworkFile};
use crate::read::{EntryId, Extensions, Ground, Id, Text, record, vocabulary};

record! {
    /// The outline of a standard, a law or a taxonomy: what its ids are, and whether these are all.
    pub struct Outline "outline" {
        required {
            /// Name, as it stands before the colon of an id.
            "id" id: Id [id],
            /// Title.
            "title" title: Text [name, about],
        }
        optional {
            /// Edition to which the ids belong.
            "edition" edition: Option<Text>,
            /// What it is.
            "kind" kind: Option<OutlineKind>,
            /// Whether it is there for tags alone: nothing is covered toward it.
            "tagsOnly" tags_only: Option<bool>,
            /// Whether it lists all items of that edition.
            "complete" complete: Option<bool>,
            /// Licence of the ids and titles.
            "licence" licence: Option<Text>,
            /// What a reader has to know of it.
            "note" note: Option<Text>,
            /// What it rests on.
            "sources" sources: Vec<MappingSource>,
            /// Its items; one that others stand under comes before them.
            "entries" entries: Vec<OutlineEntry>,
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

record! {
    /// An item of an outline.
    pub struct OutlineEntry "outlineEntry" {
        required {
            /// Id, unique in the outline.
            "id" id: EntryId,
        }
        optional {
            /// Short title, where it is known.
            "title" title: Option<Text>,
            /// What it is; an item where it is left out.
            "kind" kind: Option<OutlineEntryKind>,
            /// The entry that it stands under.
            "parent" parent: Option<EntryId>,
        }
    }
}

vocabulary! {
    /// What an outline is of.
    pub enum OutlineKind "outlineKind" {
        /// A standard.
        "standard" Standard,
        /// A law.
        "law" Law,
        /// A framework of practice.
        "framework" Framework,
        /// Principles.
        "principles" Principles,
        /// A taxonomy of risks, harms or attacks.
        "taxonomy" Taxonomy,
        /// Goals.
        "goals" Goals,
    }
}

vocabulary! {
    /// What an item of an outline is.
    pub enum OutlineEntryKind "outlineEntryKind" {
        /// A heading, which is not covered itself.
        "heading" Heading,
        /// Something that records may cover.
        "item" Item,
        /// A tag for risks and impacts.
        "tag" Tag,
    }
}

/// What is behind the items of a framework, by its outline: one of these, or a built-in one.
pub fn framework_ground(name: &str, outlines: &[Outline]) -> Ground {
    let kind = super::all_outlines(outlines).find(|outline| outline.id == *name).and_then(|outline| outline.kind);
    match kind {
        Some(OutlineKind::Law) => Ground::Law,
        Some(OutlineKind::Standard) => Ground::Standard,
        Some(OutlineKind::Framework | OutlineKind::Principles | OutlineKind::Taxonomy | OutlineKind::Goals) => Ground::Practice,
        None => Ground::Framework,
    }
}

impl OutlineEntry {
    /// Whether records may cover it.
    pub fn is_item(&self) -> bool {
        !matches!(self.kind, Some(OutlineEntryKind::Heading | OutlineEntryKind::Tag))
    }
}

impl Outline {
    /// The outline as a framework that can be assessed: each item is a requirement that a person attests, since no row and no record decides
    /// it. `None` for tags, and where an id is not of the form that documents can refer to.
    ///
    /// ```
    /// use aimskit::crosswalk::{Outline, OutlineEntry};
    /// let mut outline = Outline::new("house".parse()?, "House rules".into());
    /// outline.entries.push(OutlineEntry::new("H-1".parse()?));
    /// assert_eq!(outline.to_framework().ok_or("a framework")?.entries[0].title, "H-1");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn to_framework(&self) -> Option<FrameworkFile> {
        if self.tags_only == Some(true) {
            return None;
        }
        let mut file = FrameworkFile::new(self.id.clone(), self.title.clone());
        file.edition.clone_from(&self.edition);
        for entry in self.entries.iter().filter(|entry| entry.kind != Some(OutlineEntryKind::Tag)) {
            let kind = if entry.is_item() { FrameworkEntryKind::Requirement } else { FrameworkEntryKind::Clause };
            let title = entry.title.clone().unwrap_or_else(|| entry.id.as_text().clone());
            let mut it = FrameworkEntry::new(entry.id.as_str().parse().ok()?, kind, title);
            it.parent = match &entry.parent {
                Some(parent) => Some(parent.as_str().parse().ok()?),
                None => None,
            };
            file.entries.push(it);
        }
        Some(file)
    }
}
