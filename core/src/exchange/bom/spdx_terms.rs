//! Names in SPDX files, which tools write with prefixes, as addresses, or plain.

use super::claim::At;
use super::found::{Found, Left, Node};
use crate::exchange::ImportReason;
use crate::order::Map;

/// The last part of a name: `ai_AIPackage` and an address that ends in `/AI/AIPackage` are `AIPackage`.
pub(super) fn plain_name(name: &str) -> &str {
    let name = name.rsplit(['/', '#', ':']).next().unwrap_or_default();
    match name.split_once('_') {
        Some((prefix, rest)) if !prefix.is_empty() && prefix.bytes().all(|b| b.is_ascii_lowercase()) => rest,
        _ => name,
    }
}

/// The type of an element; of several the first.
pub(super) fn type_of<'t>(node: &Node<'t>) -> &'t str {
    let stated = node.any(&["type", "@type"]);
    let first = stated.and_then(|stated| stated.each().into_iter().next());
    first.and_then(|node| node.text()).map_or("", plain_name)
}

/// What a value refers to: an identifier, or an object that has one.
pub(super) fn reference<'t>(node: &Node<'t>) -> Option<&'t str> {
    node.text().or_else(|| node.peek("spdxId")).or_else(|| node.peek("@id"))
}

/// The element that a value names, or is.
pub(super) fn linked<'t>(node: &Node<'t>, by_id: &Map<String, usize>, elements: &[(Node<'t>, &str)]) -> Option<Node<'t>> {
    if node.peek("name").is_some() {
        return Some(node.clone());
    }
    let at = by_id.get(reference(node)?)?;
    elements.get(*at).map(|(node, _)| node.clone())
}

impl Found {
    /// The first text among the members of an element that another refers to, and where it stands.
    pub(super) fn any_text(&mut self, node: &Node<'_>, names: &[&str], thing: usize) -> Option<(String, At)> {
        let member = node.any(names)?;
        ["type", "@type", "spdxId", "@id", "creationInfo"].iter().filter_map(|name| node.get(name)).for_each(|node| self.see(&node));
        self.said(&member, Some(thing)).map(|text| (text, At::pointer(&member.at)))
    }

    /// Lists a relationship with an end that is no record of the file.
    pub(super) fn unresolved(&mut self, pointer: &str, at: &At) {
        self.mark(pointer);
        self.left.push(Left { at: at.clone(), name: "to".to_owned(), reason: ImportReason::Unresolved, value: None, of: None });
    }
}
