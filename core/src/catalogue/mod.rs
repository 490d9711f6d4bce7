//! What the standard says, as data.

pub(crate) mod nearest;
