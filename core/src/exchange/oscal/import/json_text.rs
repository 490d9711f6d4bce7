//! Any tree as JSON text.

use crate::read::{Tree, View, write_value};

pub(super) fn json_text(tree: &Tree) -> String {
    let mut out = String::new();
    write_into(&mut out, tree);
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

fn write_into(out: &mut String, tree: &Tree) {
    match tree {
        Tree::Text(text) => out.push_str(&write_value(View::Text(text))),
        Tree::Number(number) => out.push_str(number),
        Tree::Flag(flag) => out.push_str(if *flag { "true" } else { "false" }),
        Tree::Null | Tree::Broken => out.push_str("null"),
        Tree::List(items) => {
            out.push('[');
            for (at, item) in items.iter().enumerate() {
                if at > 0 {
                    out.push(',');
                }
                write_into(out, item);
            }
            out.push(']');
        }
        Tree::Members(members) => {
            out.push('{');
            for (at, (name, value)) in members.iter().enumerate() {
                if at > 0 {
                    out.push(',');
                }
                out.push_str(&write_value(View::Text(name)));
                out.push(':');
                write_into(out, value);
            }
            out.push('}');
        }
    }
}
