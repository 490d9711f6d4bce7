//! Facts of ISO/IEC 42001: clauses, requirements, controls, Annex C, required documents; and "did you mean".
//!
//! Newcomers start here:
//! * [`catalogue()`] gives the built-in [`Catalogue`]; its methods list everything and look up both ways.
//! * [`Clause`] is a heading, [`Requirement`] an atom under it, [`Control`] an item of Annex A under an [`Objective`].
//!   Each row has a closed, ordered id ([`ClauseId`], [`RequirementId`], [`ControlId`], [`ObjectiveId`], [`GroupId`], [`AnnexCId`]),
//!   and each id leads back to its row by `get()`.
//! * [`Catalogue::resolve`] reads what people write: titles, odd spellings, ids that do not exist, ids of other standards.
//! * A [`Framework`] is brought along at run time; so are own controls and, by a licensee, the standard's own words.
//!
//! In the source, `rows/` holds the facts and nothing else, a file a clause or two; the compiler deals out the ids.
//! `choices.md` says which requirements are conditional or judged, and why. Ids and titles are facts;
//! every summary is in our own words, and evidence, roles and stages are our judgement.
//!
//! ```
//! use aimskit::catalogue::{ControlId, catalogue};
//! let control = ControlId::A6_2_4;
//! assert_eq!(control.title(), "AI system verification and validation");
//! assert_eq!(control.objective().get().controls().len(), 7);
//!
//! let clause = catalogue().clause("10.2").ok_or("no such clause")?;
//! assert_eq!(clause.requirements().len(), 11);
//! assert!(clause.requirements().iter().all(|requirement| requirement.condition.is_some()));
//! # Ok::<(), &str>(())
//! ```

mod annex_c;
mod clause;
mod closed_id;
mod condition;
mod control;
mod control_id;
mod documented;
mod edition;
mod entry;
mod error;
mod foreign;
mod framework;
mod lookup;
pub(crate) mod nearest;
mod objective;
mod requirement;
mod resolve;
mod review_input;
mod role;
mod rows;
mod spelled;
mod stage;
mod suggestion;
mod texts;
mod title_words;
mod words;

pub use annex_c::{AnnexC, AnnexCId, AnnexCKind};
pub use clause::{Clause, ClauseId};
pub use condition::Condition;
pub use control::Control;
pub use control_id::ControlId;
pub use documented::{DocumentationLevel, Duty, Keeping, RequiredDocument, Verb};
pub use edition::Edition;
pub use entry::{Entry, EntryKind};
pub use error::{CatalogueError, Misfit, UnknownId};
pub(crate) use framework::OWN;
pub use framework::{Framework, Need, OwnEntry};
pub use lookup::{Catalogue, catalogue};
pub use objective::{Group, GroupId, Objective, ObjectiveId};
pub use requirement::{Actor, LabelBasis, Modality, Requirement, RequirementId};
pub use review_input::ReviewInput;
pub use role::Role;
pub use stage::Stage;
pub use suggestion::{Note, Reason, Resolution, Suggestion};
pub(crate) use texts::{TEXT_PLACES, text_place};

/// The phrases of this folder.
pub(crate) const TEXTS: &[&crate::language::Phrases] = &[&condition::PHRASES, &suggestion::PHRASES];
