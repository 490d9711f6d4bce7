//! The engine that runs rules: what a rule answers, what it may look at, and what becomes of its answer.

mod asks;
mod cx;
mod engine;
mod evidence_state;
mod index;
mod level;
mod outcome;
mod path;
mod rule;
mod subject;
mod tally;

pub(crate) use asks::{all_recorded, all_said, documented, ends_by, held, in_order, kept, obsolete, on_time, ordered, recorded};
pub use cx::Cx;
pub use engine::Sink;
pub(crate) use engine::{Found, Run};
pub(crate) use evidence_state::evidence_label;
pub use evidence_state::{EvidenceState, evidence_state};
pub use index::{Index, Known, Link};
pub use level::{Level, LevelObstacle, consequence_level, judge, judge_in, level, level_in, likelihood_level};
pub(crate) use level::{as_rated, band_of, band_rank, score_in};
pub use outcome::{Defect, Outcome, fail};
pub use path::Path;
pub(crate) use rule::rule;
pub use rule::{Basis, Profile, Rule, RuleStatus};
pub(crate) use subject::{Check, as_kind};
pub(crate) use tally::Answer;
pub use tally::Tally;

/// A Finding is a defect that a rule found; one shape with the reader's.
pub type Finding = crate::read::Diagnostic;
