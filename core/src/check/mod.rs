//! The engine that runs rules: what a rule asks and answers, what it may read, and how its answer is counted.

mod attested;
mod binding;
mod cx;
mod deadline;
mod effort;
mod engine;
mod evidence_state;
mod found;
mod held;
mod index;
mod judged;
mod latest;
mod leadership;
mod level;
mod newest;
mod outcome;
mod path;
mod quantity;
mod recurring;
mod reviews;
mod rings;
mod rule;
pub(crate) mod shape;
mod span;
mod stage;
mod stated;
mod subject;
mod supported;
mod taken;
mod tally;
mod turns;

pub(crate) use attested::holds;
pub(crate) use binding::included;
pub use cx::Cx;
pub(crate) use deadline::{Deadline, Deadlines};
pub use deadline::{DueKind, DueTrigger};
pub use effort::Effort;
pub use engine::Sink;
pub(crate) use engine::{Run, alone};
pub(crate) use evidence_state::evidence_label;
pub use evidence_state::{EvidenceState, evidence_state};
pub(crate) use found::{Found, Writer};
pub(crate) use held::{held, shown};
pub use index::{Index, Known, Link};
pub(crate) use index::{Reached, is_fact};
pub(crate) use leadership::is_ai_policy;
pub use level::{Level, LevelObstacle, consequence_level, judge, judge_in, level, level_in, likelihood_level};
pub(crate) use level::{as_rated, band_of, band_rank, score_in};
pub(crate) use outcome::Case;
pub use outcome::{Defect, Outcome, fail};
pub use path::Path;
pub(crate) use quantity::{convertible, meets};
pub(crate) use rings::Graph;
pub(crate) use rule::{Applies, Fix, Guard, binds, rule};
pub use rule::{Basis, Profile, Rule, RuleStatus};
#[cfg(feature = "schemars")]
pub(crate) use shape::Question;
pub(crate) use shape::{
    Asks, applies, applies_in, asked, date_of, hollow, obsolete, open, over, own, planned_review, review_kind, says, shows, stands,
};
pub(crate) use span::{born, ended, kept};
pub(crate) use stage::stage;
pub(crate) use stated::settled;
pub(crate) use subject::{as_kind, deadlines, key_of, own_id};
pub(crate) use taken::{Taken, citations};
pub(crate) use tally::Answer;
pub use tally::Tally;
pub(crate) use turns::turn_left_out;

/// The phrases of this folder.
pub(crate) const TEXTS: &[&crate::language::Phrases] = &[&effort::PHRASES, &evidence_state::PHRASES, &level::PHRASES, &rule::PHRASES];

/// A Finding is a defect that a rule found; one shape with the reader's.
pub type Finding = crate::read::Diagnostic;
