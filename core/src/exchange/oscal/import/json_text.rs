//! Any tree as JSON text.

use crate::read::Tree;

pub(super) fn json_text(tree: &Tree) -> String {
    let mut out = String::new();
    tree.write(&mut out);
    out
}

/// The same for values that say the same: members in the order of their names.
pub(super) fn canonical(tree: &Tree) -> String {
    json_text(&sorted(tree))
}

fn sorted(tree: &Tree) -> Tree {
    match tree {
        Tree::List(items) => Tree::List(items.iter().map(sorted).collect()),
        Tree::Members(members) => {
            let mut members: Vec<_> = members.iter().map(|(name, value)| (name.clone(), sorted(value))).collect();
            crate::order::sort_by(&mut members, &mut |a, b| a.0.cmp(&b.0));
            Tree::Members(members)
        }
        other => other.clone(),
    }
}

/// As people read it: text without quotes.
pub(super) fn shown(tree: &Tree) -> String {
    match tree {
        Tree::Text(text) => text.to_string(),
        other => json_text(other),
    }
}
