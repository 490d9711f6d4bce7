//! The rules: one file each, in folders by subject; `core/rules/<name>.md` is a rule's page, and the page's examples are its tests.

use std::sync::OnceLock;

use crate::check::Rule;

/// The files of one folder that have a rule.
macro_rules! listed {
    ($($file:ident)*) => {
        $(pub(crate) mod $file;)*
        /// The folder's rules.
        pub(crate) const RULES: &[$crate::check::Rule] = &[$($file::RULE),*];
    };
}
pub(crate) use listed;

/// The folders that have rules.
macro_rules! folders {
    ($($folder:ident)*) => {
        $(pub(crate) mod $folder;)*
        const FOLDERS: &[&[Rule]] = &[$($folder::RULES),*];
    };
}

// <rules> written by ./check bless
folders! {
    audit certification changes claims concerns context data documents eu_ai_act evidence frameworks impact incidents information
    leadership life_cycle monitoring nonconformity objectives obligations operation planning progress references resources review
    risk scope soa supply support use_of_ai
}
// </rules>

/// All rules, by folder and file; the place of a rule here orders findings on the same place of a document.
pub fn rules() -> &'static [Rule] {
    &RULES
}

/// The rule of that name.
pub fn rule(name: &str) -> Option<&'static Rule> {
    static BY_NAME: OnceLock<Vec<&'static Rule>> = OnceLock::new();
    let by_name = BY_NAME.get_or_init(|| {
        let mut all: Vec<&Rule> = RULES.iter().collect();
        crate::order::sort_by(&mut all, &mut |a, b| a.name().cmp(b.name()));
        all
    });
    by_name.binary_search_by(|rule| rule.name().cmp(name)).ok().and_then(|at| by_name.get(at).copied())
}

static RULES: [Rule; count(FOLDERS)] = joined(FOLDERS);

const fn count(mut folders: &[&[Rule]]) -> usize {
    let mut count = 0;
    while let Some((rules, rest)) = folders.split_first() {
        count += rules.len();
        folders = rest;
    }
    count
}

/// What the folders list, in one piece: no list of lists is left to be walked when the rules run.
const fn joined<const N: usize>(mut folders: &[&[Rule]]) -> [Rule; N] {
    // Any rule will do: every place is overwritten.
    let mut all = [audit::internal_audit_missing::RULE; N];
    let mut places = all.as_mut_slice();
    while let Some((rules, others)) = folders.split_first() {
        let (here, free) = places.split_at_mut(rules.len());
        here.copy_from_slice(rules);
        (folders, places) = (others, free);
    }
    all
}
