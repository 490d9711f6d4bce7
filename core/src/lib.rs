//! ISO/IEC 42001 AI management systems as data: read, check, assess, explain.

pub mod catalogue;
pub mod model;
pub mod read;
