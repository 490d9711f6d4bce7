//! The verbs at the border: JSON text in, JSON text out. The only thing that bindings call.

mod assess;

pub use assess::{AssessAnswer, AssessRequest, assess};
