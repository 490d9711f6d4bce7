//! Labels in a language file, by the names of fields, words and kinds.

use super::file::{File, below};
use crate::read::Tree;

/// Every name that has a label, in order; written by `./check bless`.
#[cfg(feature = "english")]
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    include_str!("names.txt").lines()
}

pub(super) fn read(file: &mut File, pointer: &str, tree: Tree) {
    let mut labels: Vec<(Box<str>, Box<str>)> = Vec::new();
    #[cfg(feature = "english")]
    let known: Vec<&str> = names().collect();
    for (name, tree) in file.members(pointer, tree) {
        let here = below(pointer, &name);
        #[cfg(feature = "english")]
        if known.binary_search(&&*name).is_err() {
            file.unknown(&here, &name);
            continue;
        }
        if let Some(label) = file.text(&here, tree) {
            labels.push((name.as_str().into(), label.into()));
        }
    }
    crate::order::sort_by(&mut labels, &mut |a, b| a.0.cmp(&b.0));
    file.loaded.labels = labels;
}

/// Notes the labels that the file does not have.
#[cfg(feature = "english")]
pub(super) fn missing(file: &mut File) {
    let labels = &file.loaded.labels;
    let lacks = |name: &&str| labels.binary_search_by(|(known, _)| (**known).cmp(name)).is_err();
    let mut missing: Vec<String> = names().filter(lacks).map(|name| format!("/labels/{name}")).collect();
    file.missing.append(&mut missing);
}
