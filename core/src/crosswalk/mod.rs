//! Crosswalks: how far records on ISO/IEC 42001 carry toward other standards, laws and frameworks, and what that rests on.
//!
//! * [`MappingSet`]: rows between items of two frameworks, each with relation, strength, basis and sources
//! * [`Outline`]: ids and short titles of another framework or of a taxonomy; [`Outline::to_framework`] makes it one that can be assessed
//! * [`built_in_sets`], [`built_in_outlines`]: what comes with the library
//! * [`set_problems`]: what does not fit together in a set
//! * [`Aims::taxonomy_tags`](crate::Aims::taxonomy_tags): taxonomies by their tags, with the records that carry them
//! * [`crosswalk`]: the view, item by item, with the chain of rows and the verdicts beneath
//!
//! A row that only states a relation never covers anything. What has no row is not covered. Nothing here is a statement of conformity with
//! another framework.

mod beneath;
mod built_in;
mod carry;
mod chain;
mod circle;
mod decide;
mod known;
mod links;
mod options;
mod outline;
mod paths;
mod problems;
mod say;
mod set;
mod tags;
mod view;
mod words;

pub use built_in::{built_in_outlines, built_in_sets};
pub use carry::crosswalk;
pub use options::CrosswalkOptions;
pub use outline::{Outline, OutlineEntry, OutlineEntryKind, OutlineKind, framework_ground};
pub use problems::set_problems;
pub use say::chain_text;
pub use set::{MappedFramework, MappingGap, MappingRow, MappingSet, MappingSource, read_mapping_set};
pub use tags::{TagLine, TagState, Tagged, TaggedRecord, TaxonomyTags};
pub use view::{
    CarriedChain, CarriedCounts, CarriedItem, CarriedLink, CarriedRoll, CarriedState, CarriedVerdict, Crosswalk, CrosswalkDirection,
    UsedSet,
};
pub use words::{MappingBasis, MappingConfidence, MappingMethod, MappingRationale, MappingRelation, MappingStatus, SourceReading};

use crate::catalogue::Catalogue;
use crate::language::Language;
use crate::order::Set;
use crate::read::{Diagnostic, Limits};

/// The phrases of this folder.
pub(crate) const TEXTS: &[&crate::language::Phrases] = &[&say::PHRASES, words::TEXTS[0], words::TEXTS[1], view::TEXTS[0], tags::TEXTS[0]];

/// The outlines of a caller, then those that are built in.
fn all_outlines(outlines: &[Outline]) -> impl Iterator<Item = &Outline> {
    outlines.iter().chain(built_in_outlines())
}

/// Everything that keeps sets and outlines of a request from being used, with its place in the request: errors of [`set_problems`] and of the
/// outlines, and sets of the same id. The number is that of further ones.
pub(crate) fn request_problems(
    sets: &[MappingSet],
    outlines: &[Outline],
    catalogue: &Catalogue,
    language: &Language,
) -> (Vec<Diagnostic>, usize) {
    let known = known::Known::new(catalogue, all_outlines(outlines));
    let (mut found, mut suppressed) = (Vec::new(), 0);
    let mut take = |mut problems: Vec<problems::Problem>, above: &str| {
        problems.retain(problems::is_error);
        let (mut said, more) = problems::said(&problems, above, language);
        suppressed += more;
        found.append(&mut said);
    };
    let mut ids: Set<&str> = Set::new();
    for (at, outline) in outlines.iter().enumerate() {
        take(problems::of_outline(outline), &format!("/outlines/{at}"));
        if !ids.insert(outline.id.as_str(), ()) {
            take(vec![problems::Problem::of_id("crosswalk-outline-duplicate", outline.id.as_str())], &format!("/outlines/{at}"));
        }
    }
    let mut ids: Set<&str> = Set::new();
    for (at, set) in sets.iter().enumerate() {
        take(problems::of_set(set, &known), &format!("/mappings/{at}"));
        if !ids.insert(set.id.as_str(), ()) {
            take(vec![problems::Problem::of_id("crosswalk-set-duplicate", set.id.as_str())], &format!("/mappings/{at}"));
        }
    }
    let most = Limits::default().diagnostics;
    suppressed += found.len().saturating_sub(most);
    found.truncate(most);
    (found, suppressed)
}
