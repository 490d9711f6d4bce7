//! Digests by which a state of a record can be recognised: its canonical JSON (RFC 8785), SHA-256 over it, the state that an approval is of, and
//! unsigned statements about it for those who sign (in-toto).
//!
//! Nothing is signed and no key is seen here. Whoever has another implementation of RFC 8785 and of SHA-256 gets the same digests:
//! * of a record: over its JSON as the library writes it, so that members are where they are, and what was left out stays out;
//! * of the state that was approved: over the same without the members [`APPROVALS`], in the record and in the records inside it. Members of
//!   `extensions`, and what could not be read, stay.
//!
//! ```
//! use aimskit::integrity::{canonical, sha256};
//! let text = canonical(r#"{"title": "AI policy", "id": "pol-1", "size": 1.50e3}"#, aimskit::Language::english()).map_err(|_| "none")?;
//! assert_eq!(text, r#"{"id":"pol-1","size":1500,"title":"AI policy"}"#);
//! assert_eq!(sha256(text.as_bytes()), "91d0aa84ed81b5684a03df2fe4c7016ff13892b0b21e0e0df84f0d329cfde5bd");
//! # Ok::<(), &str>(())
//! ```

mod approved;
mod canonical;
mod digest;
mod double;
mod number;
mod statement;

pub use approved::{APPROVALS, approved_digest};
pub(crate) use approved::{approvals, as_approval, is_of, recorded};
pub use canonical::canonical;
pub(crate) use digest::digest_without;
pub use digest::{record_digest, sha256};
pub use statement::{RECORD_PREDICATE, Statement, StatementAbout, statement};
