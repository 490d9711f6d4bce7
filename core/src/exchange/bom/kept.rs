//! The extension `bom` of a record: identifiers by which it is recognised again, and what files state that no field is meant for.

use super::pen::Pen;
use crate::exchange::{ImportReason, ValueOutcome};
use crate::order::Map;
use crate::read::{Extensions, ReadOptions, Tree, View, read_tree, write_value};

/// The vendor's name of the extension.
const NAME: &str = "bom";
/// The member that holds the identifiers.
pub(super) const IDENTIFIERS: &str = "identifiers";

/// A list of JSON values, each once.
#[derive(Debug, Default)]
struct Values {
    items: Vec<String>,
    at: Map<String, usize>,
}

/// Lists of JSON values by their names.
#[derive(Debug, Default)]
pub(super) struct Kept {
    lists: Vec<(String, Values)>,
    changed: bool,
}

impl Kept {
    /// What the extension of a record holds; none where something else has its name.
    fn of(extensions: &Extensions) -> Option<Kept> {
        let mut kept = Kept::default();
        let Some(json) = extensions.get(NAME) else { return Some(kept) };
        let (tree, wrong, ..) = read_tree(json.to_owned(), &ReadOptions::default());
        let tree = tree.filter(|_| wrong.is_empty())?;
        for (name, value) in tree.members() {
            let Tree::List(items) = value else { return None };
            let mut values = Values { items: items.iter().map(super::found::json).collect(), at: Map::new() };
            // Of two that are the same the first counts.
            for (at, item) in values.items.iter().enumerate().rev() {
                values.at.insert(item.clone(), at);
            }
            kept.lists.push((name.to_string(), values));
        }
        Some(kept)
    }

    /// The identifiers.
    pub(super) fn identifiers(extensions: &Extensions) -> Vec<String> {
        let Some(json) = extensions.get(NAME) else { return Vec::new() };
        let (tree, ..) = read_tree(json.to_owned(), &ReadOptions::default());
        let list = tree.as_ref().and_then(|tree| tree.get(IDENTIFIERS)).map(Tree::items).unwrap_or_default();
        list.iter().filter_map(Tree::text).map(|text| text.to_string()).collect()
    }

    /// Whether something is kept under that name.
    pub(super) fn has(extensions: &Extensions, name: &str) -> bool {
        Kept::of(extensions).is_some_and(|kept| kept.lists.iter().any(|(known, values)| known == name && !values.items.is_empty()))
    }

    /// Where the value stands in the list of that name, and whether it is new there.
    fn add(&mut self, name: &str, json: &str) -> (usize, bool) {
        let at = self.lists.iter().position(|(known, _)| known == name).unwrap_or_else(|| {
            self.lists.push((name.to_owned(), Values::default()));
            self.lists.len() - 1
        });
        let Some((_, values)) = self.lists.get_mut(at) else { return (0, false) };
        if let Some(known) = values.at.get(json) {
            return (*known, false);
        }
        self.changed = true;
        let at = values.items.len();
        values.items.push(json.to_owned());
        values.at.insert(json.to_owned(), at);
        (at, true)
    }

    /// Writes it back into the extensions that it came from.
    pub(super) fn settle(&self, extensions: &mut Extensions) {
        if self.changed {
            let list = |(name, values): &(String, Values)| format!("{}:[{}]", write_value(View::Text(name)), values.items.join(","));
            let lists: Vec<String> = self.lists.iter().map(list).collect();
            extensions.set(NAME, format!("{{{}}}", lists.join(",")));
        }
    }
}

/// Keeps a JSON value in the extension of a record, unless it is there. `gone`: the extensions could not be read. It is written when everything
/// that the file says of the record has been told ([`Kept::settle`]).
pub(super) fn keep(pen: &mut Pen<'_>, gone: bool, extensions: &Extensions, name: &str, json: &str) {
    let kept = pen.ledger.kept.get_or_insert_with(|| Kept::of(extensions).filter(|_| !gone));
    let Some((index, new)) = kept.as_mut().map(|kept| kept.add(name, json)) else { return pen.leave(ImportReason::Unreadable, json) };
    let outcome = if new { ValueOutcome::Added } else { ValueOutcome::Same };
    pen.tell(format!("{}/extensions/{NAME}/{name}/{index}", pen.base), json, outcome);
}
