//! Reads an AIMS document and prints what it shows.
fn main() {}
