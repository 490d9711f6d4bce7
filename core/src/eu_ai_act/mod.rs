//! What the EU AI Act makes of an AI system: class, roles, duties and their dates, from the facts recorded about it.
//!
//! Not legal advice: it applies the conditions of the Act to what the organization recorded, names the article that each step rests on,
//! and says which facts are missing instead of guessing. It can't see what is not recorded, it does not interpret texts, and courts and
//! authorities may see a case in another way.
//!
//! What it takes for granted:
//! * Once the classification is dated (`classifiedOn`), a practice, product, use or duty that is not listed is absent.
//! * A product is one whose law stands in Annex I, Section A. For those of Section B (vehicles, aircraft, since 2026 machinery) the duties
//!   come through their own law.
//! * Whether a private body renders public services (Art. 27) or a model is free enough to be spared (Art. 2(12), 53(2)) is not recorded.
//!
//! The law is that of Regulation (EU) 2024/1689 as amended by Regulation (EU) 2026/1744, as known on [`law::as_of`]; see [`law`].

mod classify;
mod duties;
pub mod law;

pub(crate) use classify::{in_union, strictness};
pub(crate) use duties::practices;

pub use classify::{Class, Classification, Missing, Reason, classify};
pub use duties::{Addressee, Applies, Duty};

/// The phrases of this folder.
pub(crate) const TEXTS: &[&crate::language::Phrases] = &[&classify::PHRASES, &duties::PHRASES];
