//! The statements of the catalogue that documents name as criteria.

use super::cx::Cx;
use super::ids;
use super::words::{line, markup};
use crate::catalogue::catalogue;
use crate::read::Text;

/// A statement, and the control in which it stands.
pub(super) struct Criterion {
    pub(super) statement: String,
    pub(super) control: String,
    /// The control or own control, where it is one.
    pub(super) label: Option<String>,
}

/// What a reference to a requirement or control names in the catalogue; none for a heading, and for what there is not.
pub(super) fn criterion(cx: &Cx<'_>, id: &str) -> Option<Criterion> {
    let id = id.strip_prefix("iso42001:").unwrap_or(id);
    let of_control = |label: &str| {
        let control = ids::control(label);
        Criterion { statement: ids::statement(&control), control, label: Some(label.to_owned()) }
    };
    if let Some(control) = catalogue().control(id) {
        return Some(of_control(control.label));
    }
    if let Some(it) = catalogue().requirement(id) {
        return Some(Criterion { statement: ids::requirement(it.label), control: ids::clause(it.clause.as_str()), label: None });
    }
    // A main clause is a group, and has no statement; what a printed label names stands in its clause.
    let clause = catalogue().clause(id).filter(|clause| clause.parent().is_some()).map(|clause| clause.label);
    let clause = clause.or_else(|| catalogue().requirements_of(id).first().filter(|_| id.contains('.')).map(|it| it.clause.as_str()));
    if let Some(clause) = clause {
        let control = ids::clause(clause);
        return Some(Criterion { statement: ids::statement(&control), control, label: None });
    }
    cx.known(id).filter(|known| known.kind == "ownControl").map(|_| of_control(id))
}

/// The controls that a scope names: a group stands for all that are under it.
pub(super) fn controls(cx: &Cx<'_>, id: &str) -> Vec<String> {
    let bare = id.strip_prefix("iso42001:").unwrap_or(id);
    if let Some(objective) = catalogue().objective(bare) {
        return objective.controls().iter().map(|it| ids::control(it.label)).collect();
    }
    if let Some(group) = catalogue().group(bare) {
        return group.controls().map(|it| ids::control(it.label)).collect();
    }
    if let Some(main) = catalogue().clause(bare).filter(|clause| clause.parent().is_none()) {
        let below = |label: &str| label.strip_prefix(main.label).is_some_and(|rest| rest.starts_with('.'));
        return catalogue().clauses().iter().filter(|it| below(it.label)).map(|it| ids::clause(it.label)).collect();
    }
    criterion(cx, id).map(|it| it.control).into_iter().collect()
}

/// The first of these texts as a title, or the id.
pub(super) fn headline<'t>(texts: impl IntoIterator<Item = Option<&'t Text>>, id: &str) -> String {
    let found = texts.into_iter().flatten().find_map(|text| line(text));
    markup(&found.unwrap_or_else(|| id.to_owned()))
}
