//! Which documents of OSCAL a file holds: one, or several by the names of their files.

use crate::read::Tree;

/// A model of OSCAL.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Model {
    Catalog,
    Profile,
    Statement,
    Plan,
    Results,
    Actions,
    Mapping,
    /// One of which nothing is imported.
    Other,
}

/// Its member, the model, its name as a format.
const MODELS: [(&str, Model); 8] = [
    ("catalog", Model::Catalog),
    ("profile", Model::Profile),
    ("system-security-plan", Model::Statement),
    ("assessment-plan", Model::Plan),
    ("assessment-results", Model::Results),
    ("plan-of-action-and-milestones", Model::Actions),
    ("mapping-collection", Model::Mapping),
    ("component-definition", Model::Other),
];

/// A document in a file.
#[derive(Debug, Clone)]
pub(super) struct Found<'t> {
    pub(super) model: Model,
    pub(super) name: &'static str,
    pub(super) body: &'t Tree,
    /// Where its body stands in the file.
    pub(super) pointer: String,
}

/// The documents of a file, catalogues first: what others refer to.
pub(super) fn models(file: &Tree) -> Vec<Found<'_>> {
    let mut out = direct(file, "");
    if out.is_empty() {
        for (name, value) in file.members() {
            out.extend(direct(value, &["/", &escaped(name)].concat()));
        }
    }
    let order = |found: &Found<'_>| MODELS.iter().position(|(_, model)| *model == found.model);
    crate::order::sort_by_key(&mut out, order);
    out
}

fn direct<'t>(tree: &'t Tree, above: &str) -> Vec<Found<'t>> {
    let of = |(name, model): (&'static str, Model)| {
        let body = tree.get(name).filter(|body| matches!(body, Tree::Members(_)))?;
        Some(Found { model, name, body, pointer: format!("{above}/{name}") })
    };
    MODELS.into_iter().filter_map(of).collect()
}

/// A name as a step of a JSON Pointer.
pub(super) fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}
