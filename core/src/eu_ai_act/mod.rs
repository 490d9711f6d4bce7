//! What the EU AI Act makes of an AI system: class, roles, duties and their dates, from the facts recorded about it.
//!
//! Not legal advice: it applies the conditions of the Act to what the organization recorded, names the article that each step rests on,
//! and says which facts are missing instead of guessing. It can't see what is not recorded, it does not interpret texts, and courts and
//! authorities may see a case in another way.
//!
//! What it takes for granted:
//! * Once the classification is dated (`classifiedOn`), a product, use, duty of transparency or model that is not listed is absent; before,
//!   what `noneOf` names is. Practices are another matter: one that is not listed is absent once the system was screened (`screenedOn`).
//! * The older fields, which tell conclusions for the whole system (`practicePresent`, `annexI`, `exemption`, `profiling`, `systemicRisk`), hold
//!   where the newer ones, which tell facts one by one, are left out. Where both are there and differ, that is a finding.
//! * For products of Annex I, Section B (vehicles, aircraft, since 2026 machinery) only the articles of Article 2(2) are left; their duties come
//!   through their own law.
//! * Whether a private body renders public services (Art. 27) or a model is free enough to be spared (Art. 53(2)) is not recorded.
//! * A product of Section B stays under Article 2(2) even if Annex III lists its use; that no duty follows then is the reading of the letter.
//!
//! The law is Regulation (EU) 2024/1689 as it is in force on the day that is asked for: since 27 July 2026 as amended by Regulation (EU)
//! 2026/1744, before as published. What is known of it is as of [`law::as_of`]; see [`law`].

pub mod citation;
mod classification;
mod classify;
mod contradictions;
mod duties;
pub mod law;
mod place_in_law;
mod question;
mod starts;
mod steps;

pub(crate) use classification::strictness;
pub(crate) use classify::in_union;
pub(crate) use contradictions::contradictions;
pub(crate) use place_in_law::{article, said};
pub(crate) use steps::Present;

pub use classification::{Class, Classification, Holder, Missing, Place, Reason};
pub use classify::classify;
pub use duties::{Addressee, Applies, Duty};
pub use question::{AnswerKind, Question, next_question};

use crate::model::EuAiAct;
use crate::read::Date;

/// Practices that are present and prohibited by then.
pub(crate) fn prohibited(facts: &EuAiAct, as_of: Date) -> Vec<Present> {
    steps::present(facts, law::applied(as_of)).into_iter().filter(|one| one.since.date() <= as_of).collect()
}

/// The phrases of this folder.
pub(crate) const TEXTS: &[&crate::language::Phrases] = &[&classify::PHRASES, &duties::PHRASES, &place_in_law::PHRASES, &question::PHRASES];
