//! Documents of OSCAL: valid by the official schemas, and every reference in them resolves.
#![expect(clippy::disallowed_methods, reason = "the tests read examples and schemas")]

#[path = "damage/mod.rs"]
mod damage;
#[path = "oscal/export.rs"]
mod export;
#[path = "oscal/support.rs"]
mod support;
#[path = "../../fuzz/properties.rs"]
#[expect(dead_code, reason = "damage needs its pieces alone")]
mod properties;
