//! Bills of materials and model cards as records: CycloneDX, SPDX and Hugging Face cards become AI systems, resources and suppliers.
//!
//! Each format is read into the same list of things and claims ([`found`], [`claim`]); [`desk`] finds the records that they are, [`fields`]
//! fills what is blank. What a file states stays a statement: nothing is recorded as verified, approved or assessed because of it. Values that no
//! field is meant for, and identifiers by which a record is recognised again, are kept in its extension `bom`.

mod absent;
mod card;
mod claim;
mod cyclonedx;
mod cyclonedx_card;
mod desk;
mod facts;
mod fields;
mod files;
mod found;
mod hugging_face;
mod joined;
mod kept;
mod keys;
mod pen;
mod resource_fields;
mod rings;
mod spdx;
mod spdx_terms;

use claim::{At, Thing, ThingKind};
use found::Found;

pub use files::{BomFile, BomFormat, BomTools, import_bom, import_bom_watched};
pub(super) use files::{NO_AI, PHRASES};

/// What the request says of a file.
#[derive(Debug)]
struct Asked<'r> {
    /// The AI system that the file is about.
    system: Option<&'r str>,
    /// Its repository, such as `organization/model`.
    repository: Option<&'r str>,
    /// The text of the card.
    card: Option<&'r str>,
    /// Whether every tool becomes a record.
    all_tools: bool,
}

impl Asked<'_> {
    /// Whether the request names the AI system that the file is about.
    fn is_of_system(&self) -> bool {
        self.system.is_some()
    }

    /// The thing of that system, made where there is none.
    fn system(&self, found: &mut Found) -> Option<usize> {
        let id = self.system?;
        let known = found.things.iter().position(|thing| thing.kind == ThingKind::System && thing.named);
        Some(known.unwrap_or_else(|| {
            let mut thing = Thing::new(ThingKind::System, "", At { pointer: None, row: None });
            (thing.ids, thing.named) = (vec![id.to_owned()], true);
            found.things.push(thing);
            found.things.len() - 1
        }))
    }
}
