//! The whole document, where a system security plan carries it.

use super::desk::Desk;
use super::models::Found;
use super::own::{own_value, said};
use crate::exchange::oscal::base64::decode;
use crate::read::Tree;

/// The text of the document and the place where it stands; none where there is none, or where it is not what its digest says.
pub(super) fn native(desk: &mut Desk, found: &Found<'_>, namespace: &str) -> Option<(String, String)> {
    let resources = found.body.get("back-matter")?.get("resources")?.items();
    let (at, resource) = resources.iter().enumerate().find(|(_, it)| own_value(it, namespace, "native").is_some())?;
    let pointer = format!("{}/back-matter/resources/{at}/base64/value", found.pointer);
    let coded = resource.get("base64").and_then(|it| said(it, "value")).unwrap_or_default();
    let bytes = decode(coded).unwrap_or_default();
    let hex = crate::integrity::sha256(&bytes);
    let text = String::from_utf8(bytes).ok().filter(|_| own_value(resource, namespace, "sha256") == Some(&hex));
    if text.is_none() {
        desk.warn("import-digest-mismatch", &pointer, Vec::new());
    }
    text.map(|text| (text, pointer))
}

/// Whether a document has nothing but its version: then another can take its place.
pub(super) fn is_blank(document: &Tree) -> bool {
    document.members().iter().all(|(name, _)| *name == *"schemaVersion")
}
