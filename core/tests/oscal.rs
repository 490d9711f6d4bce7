//! Documents of OSCAL: valid by the official schemas, and every reference in them resolves.
#![expect(clippy::disallowed_methods, reason = "the tests read examples and schemas")]

#[path = "oscal/any.rs"]
mod any;
#[path = "damage/mod.rs"]
mod damage;
#[path = "oscal/export.rs"]
mod export;
#[path = "../../fuzz/oscal.rs"]
mod holds;
#[path = "oscal/import.rs"]
mod import;
#[path = "../../fuzz/properties.rs"]
#[expect(dead_code, reason = "damage needs its pieces alone")]
mod properties;
#[path = "oscal/support.rs"]
mod support;
