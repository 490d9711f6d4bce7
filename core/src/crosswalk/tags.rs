//! Taxonomies by their tags: which records carry each, which tags no record carries, and tags that a taxonomy does not have.

use super::all_outlines;
use super::outline::{Outline, OutlineEntryKind};
use crate::Aims;
use crate::check::Path;
use crate::language::{Language, phrases};
use crate::model::Risk;
use crate::order::{Map, Set};
use crate::read::{Diagnostic, Id, Limits, Record, Text, View, elements, record, vocabulary};

record! {
    /// A taxonomy of risks, harms or attacks, and which of its tags the records carry. A tag that no record carries is no gap of ISO/IEC 42001: it
    /// was not considered in any record.
    pub struct TaxonomyTags "taxonomyTags" {
        required {
            /// The name that stands before the colon of its tags, as in `mit-risk`.
            "taxonomy" taxonomy: Id,
            /// Its title.
            "title" title: Text,
            /// How many of its tags stand in records.
            "considered" considered: u32,
            /// How many of its tags stand in no record.
            "notConsidered" not_considered: u32,
        }
        optional {
            /// Edition to which the tags belong.
            "edition" edition: Option<Text>,
            /// Licence of ids and titles.
            "licence" licence: Option<Text>,
            /// Whether the list at hand has all tags of that edition.
            "complete" complete: Option<bool>,
            /// What a reader has to know of it.
            "note" note: Option<Text>,
            /// Its tags in its order, then tags of records that it does not have.
            "tags" tags: Vec<TagLine>,
        }
    }
}

record! {
    /// A tag and the records that carry it.
    pub struct TagLine "tagLine" {
        required {
            /// The tag as records carry it, as in `mit-risk:7.3`.
            "id" id: Text,
            /// Whether records carry it, and whether the taxonomy has it.
            "state" state: TagState,
        }
        optional {
            /// Its short title.
            "title" title: Option<Text>,
            /// The tag or heading that it stands under.
            "under" under: Option<Text>,
            /// The records that carry it, in the order of the document.
            "records" records: Vec<TaggedRecord>,
        }
    }
}

record! {
    /// A record that carries a tag.
    pub struct TaggedRecord "taggedRecord" {
        required {
            /// Its kind.
            "kind" kind: Text,
            /// JSON Pointer of the tag in it.
            "pointer" pointer: Text,
        }
        optional {
            /// Its id.
            "id" id: Option<Text>,
            /// Its title.
            "title" title: Option<Text>,
        }
    }
}

vocabulary! {
    /// Whether records carry a tag, and whether its taxonomy has it.
    pub enum TagState "tagState" {
        /// Records carry it.
        "considered" Considered,
        /// No record carries it.
        "notConsidered" NotConsidered,
        /// Records carry it, and it is not in the list at hand, which does not have all tags.
        "unlisted" Unlisted,
        /// Records carry it, and the taxonomy does not have it.
        "unknown" Unknown,
    }
}

phrases! { static STATES TagState:
    "considered" = "considered in records";
    "notConsidered" = "not considered in any record";
    "unlisted" = "considered in records, but not in the list at hand";
    "unknown" = "not a tag of this taxonomy";
}

/// The phrases of this file.
pub(super) const TEXTS: [&crate::language::Phrases; 1] = [&STATES];

impl TagState {
    /// The state in words.
    pub fn label(self, language: &Language) -> &str {
        language.text(STATES.at(self as usize))
    }
}

/// What records carry of taxonomies.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct Tagged {
    /// The taxonomies, in the order of the outlines; those of which no record carries a tag are among them.
    pub taxonomies: Vec<TaxonomyTags>,
    /// Tags that their taxonomy does not have, each with its place in the document; not more than 10,000.
    pub diagnostics: Vec<Diagnostic>,
    /// How many further diagnostics there are.
    pub suppressed: usize,
}

/// A tag at its place in the document.
struct Carried<'a> {
    tag: &'a str,
    record: &'a (dyn Record + 'static),
    id: Option<&'a Id>,
    path: Path,
}

impl Aims {
    /// Which tags of taxonomies the records carry: for each taxonomy of the outlines, and with `built_in` of those that are built in, every tag with its records.
    /// Other tags are the organization's own, and are left alone.
    ///
    /// ```
    /// use aimskit::{Language, crosswalk::{Outline, OutlineEntry, OutlineEntryKind}};
    /// let mut house = Outline::new("house".parse()?, "House list".into());
    /// house.complete = Some(true);
    /// for id in ["T-1", "T-2"] {
    ///     let mut tag = OutlineEntry::new(id.parse()?);
    ///     tag.kind = Some(OutlineEntryKind::Tag);
    ///     house.entries.push(tag);
    /// }
    /// let text = r#"{"schemaVersion": "1.0", "risks": [{"id": "R-1", "tags": ["house:T-1", "house:T-9", "urgent"]}]}"#;
    /// let tagged = aimskit::read(text).aims.ok_or("unreadable")?.taxonomy_tags(&[house], false, Language::english());
    /// let house = &tagged.taxonomies[0];
    /// assert_eq!((house.considered, house.not_considered, house.tags.len()), (1, 1, 3));
    /// assert_eq!((&*tagged.diagnostics[0].code, &*tagged.diagnostics[0].pointer.0), ("tag-unknown", "/risks/0/tags/1"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn taxonomy_tags(&self, outlines: &[Outline], built_in: bool, language: &Language) -> Tagged {
        let root = self.root();
        let mut all = Vec::new();
        gather(root, None, Path::default(), &mut all);
        let mut carried: Map<&str, Vec<Carried<'_>>> = Map::new();
        for one in all {
            let taxonomy = one.tag.split_once(':').map_or("", |(taxonomy, _)| taxonomy);
            carried.or_insert_with(taxonomy, Vec::new).into_iter().for_each(|tags| tags.push(one_of(&one)));
        }
        let (mut out, mut known) = (Tagged::default(), Set::new());
        for outline in all_outlines(outlines).take(if built_in { usize::MAX } else { outlines.len() }) {
            let has_tags = outline.entries.iter().any(|entry| entry.kind == Some(OutlineEntryKind::Tag));
            if !has_tags || !known.insert(outline.id.as_str(), ()) {
                continue;
            }
            let tags = carried.get(outline.id.as_str()).map_or(&[][..], Vec::as_slice);
            taxonomy(self, outline, tags, language, &mut out);
        }
        out
    }
}

fn one_of<'a>(one: &Carried<'a>) -> Carried<'a> {
    Carried { tag: one.tag, record: one.record, id: one.id, path: one.path }
}

/// Every tag of the document, in its order.
fn gather<'a>(record: &'a (dyn Record + 'static), holder: Option<&'a Id>, path: Path, out: &mut Vec<Carried<'a>>) {
    let names = record.table().names;
    let fields = 0..names.len();
    let own = fields.clone().find_map(|field| if let View::Id(id) = record.get(field) { Some(id) } else { None });
    let id = own.or(holder);
    for field in fields {
        let Ok(step) = u8::try_from(field) else { break };
        match record.get(field) {
            View::Record(below) => gather(below, id, path.step(step, None), out),
            View::List(list) => {
                let tags = names.get(field) == Risk::TAGS.any().name;
                for (at, element) in elements(list).enumerate() {
                    match element {
                        View::Record(below) => gather(below, id, path.step(step, Some(at)), out),
                        View::Text(tag) if tags => out.push(Carried { tag, record, id, path: path.step(step, Some(at)) }),
                        _ => break,
                    }
                }
            }
            _ => {}
        }
    }
}

/// One taxonomy.
fn taxonomy(aims: &Aims, outline: &Outline, carried: &[Carried<'_>], language: &Language, out: &mut Tagged) {
    let titles = if carried.is_empty() { None } else { Some(aims.titles()) };
    let name = outline.id.as_str();
    let mut it = TaxonomyTags::new(outline.id.clone(), outline.title.clone(), 0, 0);
    it.edition.clone_from(&outline.edition);
    it.licence.clone_from(&outline.licence);
    it.complete = outline.complete;
    it.note.clone_from(&outline.note);
    let mut records: Map<&str, Vec<TaggedRecord>> = Map::new();
    for one in carried {
        let mut tagged = TaggedRecord::new(one.record.table().kind.into(), one.path.pointer(aims.root()).into());
        tagged.id = one.id.map(|id| id.as_text().clone());
        tagged.title = one.id.and_then(|id| titles.as_ref()?.get(id.as_str())).map(Text::from);
        let tag = one.tag.split_once(':').map_or("", |(_, tag)| tag);
        records.or_insert_with(tag, Vec::new).into_iter().for_each(|records| {
            // A record that carries a tag twice carries it.
            if records.last().is_none_or(|last| last.id != tagged.id || last.kind != tagged.kind) {
                records.push(tagged.clone());
            }
        });
    }
    let mut listed: Set<&str> = Set::new();
    for entry in &outline.entries {
        let id = entry.id.as_str();
        let carrying = records.get(id);
        let is_tag = entry.kind == Some(OutlineEntryKind::Tag);
        if !listed.insert(id, ()) || !is_tag && carrying.is_none() {
            continue;
        }
        let state = if carrying.is_some() { TagState::Considered } else { TagState::NotConsidered };
        if is_tag {
            *if state == TagState::Considered { &mut it.considered } else { &mut it.not_considered } += 1;
        }
        let mut line = TagLine::new(format!("{name}:{id}").into(), state);
        line.title.clone_from(&entry.title);
        line.under = entry.parent.as_ref().map(|parent| format!("{name}:{parent}").into());
        line.records = carrying.cloned().unwrap_or_default();
        it.tags.push(line);
    }
    let complete = outline.complete == Some(true);
    for (tag, carrying) in records.entries().filter(|(tag, _)| !listed.contains(*tag)) {
        let state = if complete { TagState::Unknown } else { TagState::Unlisted };
        let mut line = TagLine::new(format!("{name}:{tag}").into(), state);
        line.records.clone_from(carrying);
        it.tags.push(line);
    }
    for one in carried.iter().filter(|_| complete) {
        if one.tag.split_once(':').is_some_and(|(_, tag)| listed.contains(tag)) {
            continue;
        }
        if out.diagnostics.len() < Limits::default().diagnostics {
            let params = [("text", one.tag), ("title", outline.title.as_str())];
            out.diagnostics.push(Diagnostic::of_document("tag-unknown", &one.path.pointer(aims.root()), &params, language));
        } else {
            out.suppressed += 1;
        }
    }
    out.taxonomies.push(it);
}
