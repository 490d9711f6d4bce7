//! The rules: one file each, in folders by subject; `core/rules/<name>.md` is a rule's page, and the page's examples are its tests.

mod references;

use crate::check::Rule;

/// All rules.
pub fn rules() -> &'static [Rule] {
    RULES
}

static RULES: &[Rule] = &[
    references::dependency_cycle::RULE,
    references::id_repeated::RULE,
    references::id_reserved::RULE,
    references::reference_of_wrong_kind::RULE,
    references::reference_unresolved::RULE,
];
