//! Reading bad input: what the reader says, where, and what it keeps.
mod time;
