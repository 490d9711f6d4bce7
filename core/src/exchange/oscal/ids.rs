//! Ids in OSCAL: UUIDs that are the same whenever they are made, and tokens.

use sha1::{Digest, Sha1};
use uuid::{Builder, Uuid};

/// Makes the UUIDs of one management system.
#[derive(Debug, Clone, Copy)]
pub(super) struct Ids(Uuid);

impl Ids {
    /// Of the namespace and the management system: one risk `R-1` is not another organization's.
    pub(super) fn new(namespace: &str, aims: &str) -> Ids {
        let space = version_5(&Uuid::NAMESPACE_URL, namespace.as_bytes());
        Ids(version_5(&space, aims.as_bytes()))
    }

    /// That of the management system.
    pub(super) fn aims(self) -> String {
        self.0.to_string()
    }

    /// That of a thing, by its kind and its id.
    pub(super) fn of(self, kind: &str, id: &str) -> String {
        version_5(&self.0, [kind, "/", id].concat().as_bytes()).to_string()
    }
}

/// The UUID of version 5 (RFC 9562): SHA-1 over the namespace and the name. The one of `uuid` itself brings a SHA-1 whose panics carry the path of the
/// machine that built it.
fn version_5(space: &Uuid, name: &[u8]) -> Uuid {
    let digest = Sha1::new().chain_update(space.as_bytes()).chain_update(name).finalize();
    let mut first = [0_u8; 16];
    first.iter_mut().zip(digest).for_each(|(to, from)| *to = from);
    Builder::from_sha1_bytes(first).into_uuid()
}

/// The id of a control of Annex A, `A.6.2.4`, or of the organization's own.
pub(super) fn control(label: &str) -> String {
    match label.strip_prefix("A.") {
        Some(number) => ["a.", number].concat(),
        None => ["own-", label].concat(),
    }
}

/// The id of a clause, `6.1.2`: a token may not begin with a digit.
pub(super) fn clause(label: &str) -> String {
    ["cl-", label].concat()
}

/// The id of a requirement's part of the statement.
pub(super) fn requirement(label: &str) -> String {
    ["rq-", label].concat()
}

/// The id of the statement of a control or clause.
pub(super) fn statement(id: &str) -> String {
    [id, "_smt"].concat()
}

/// The id of a role of the document.
pub(super) fn role(id: &str) -> String {
    ["role-", id].concat()
}

/// What `label`s sort by: numbers of two digits, `a.06.02.04`.
pub(super) fn sort_id(id: &str) -> String {
    let parts = id.split('.').map(|part| match part.len() {
        1 if part.bytes().all(|b| b.is_ascii_digit()) => ["0", part].concat(),
        _ => part.to_owned(),
    });
    parts.collect::<Vec<_>>().join(".")
}

#[cfg(test)]
mod tests {
    use super::{Ids, control, sort_id};

    #[test]
    fn the_same_whenever_it_is_made() {
        // As Python's uuid.uuid5 gives it, a level after another.
        let ids = Ids::new("urn:aimskit:ns:oscal", "aims-1");
        assert_eq!(ids.aims(), "115ea831-4759-57cd-891c-295fc0e0ac95");
        assert_eq!(ids.of("risk", "R-1"), "d5d26bd3-e171-58a9-9e76-5f8e70e42e77");
        assert_ne!(ids.of("risk", "R-1"), Ids::new("urn:aimskit:ns:oscal", "aims-2").of("risk", "R-1"));
    }

    #[test]
    fn tokens() {
        assert_eq!((control("A.6.2.4"), control("9-x")), ("a.6.2.4".to_owned(), "own-9-x".to_owned()));
        assert_eq!((sort_id("a.6.2.4"), sort_id("a.10.2")), ("a.06.02.04".to_owned(), "a.10.02".to_owned()));
    }
}
