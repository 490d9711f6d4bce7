//! The verbs at the border: JSON text in, JSON text out. The only thing that bindings call.

mod assess;
#[cfg(feature = "exchange")]
mod export;

pub use assess::{AssessAnswer, AssessRequest, assess};
#[cfg(feature = "exchange")]
pub use export::{ExportAnswer, ExportFormat, ExportRequest, export};
