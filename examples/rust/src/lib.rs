//! Programs built on aimskit, and how they show things to people.

pub mod errors;
pub mod html;
pub mod phrases;
pub mod text;
pub mod wrap;
