//! Programs built on aimskit, and how they show things to people.

pub mod errors;
pub mod text;
pub mod wrap;
