#![doc = include_str!("../README.md")]

pub mod api;
pub mod assess;
pub mod catalogue;
pub mod check;
#[cfg(feature = "exchange")]
pub mod crosswalk;
#[cfg(feature = "schemars")]
pub mod data;
pub mod eu_ai_act;
#[cfg(feature = "exchange")]
pub mod exchange;
pub mod integrity;
pub mod language;
mod letters;
pub mod model;
mod order;
mod placeholder;
pub mod read;
pub mod rules;
#[cfg(feature = "schemars")]
pub mod schema;
pub mod texts;
pub mod views;

pub use assess::{AssessOptions, Report};
pub use language::Language;
pub use model::{Aims, ReadOutcome, read, read_framework, read_framework_with, read_with};
pub use texts::{LanguageOutcome, read_language, read_language_with};
pub use views::diff;
