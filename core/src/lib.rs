//! ISO/IEC 42001 AI management systems as data: read, check, assess, explain.

pub mod api;
pub mod assess;
pub mod catalogue;
pub mod check;
pub mod model;
pub mod read;
pub mod rules;

pub use assess::{AssessOptions, Report};
pub use model::{Aims, ReadOutcome, read, read_with};
