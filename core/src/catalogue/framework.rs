//! Frameworks beside ISO/IEC 42001 that come in at run time.

use std::collections::BTreeMap;

use super::edition::EDITION;
use super::entry::EntryKind;
use super::error::{CatalogueError, Misfit};

/// Framework id under which own controls stand.
pub(in crate::catalogue) const OWN: &str = "own";

/// An entry of a framework that was loaded, or an own control.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct OwnEntry {
    /// Id of its framework; filled in when it joins one.
    pub framework: String,
    /// Id, unique in its framework.
    pub id: String,
    /// What it is.
    pub kind: EntryKind,
    /// Short title; for a requirement what it asks.
    pub title: String,
    /// Clause or control it stands under.
    pub parent: Option<String>,
}

impl OwnEntry {
    /// An entry that stands under no other.
    pub fn new(kind: EntryKind, id: impl Into<String>, title: impl Into<String>) -> Self {
        Self { framework: String::new(), id: id.into(), kind, title: title.into(), parent: None }
    }

    /// The same entry under another.
    #[must_use]
    pub fn under(mut self, parent: impl Into<String>) -> Self {
        self.parent = Some(parent.into());
        self
    }
}

/// A framework that an organization brings along: its clauses, requirements and controls.
///
/// ```
/// use aimskit::catalogue::{Framework, catalogue};
/// let house = Framework::new("house", "House rules for AI")
///     .clause("H1", "Chatbots")
///     .requirement("H1.a", "H1", "Say that it is a machine.")
///     .control("HC-1", "Disclosure banner");
/// let catalogue = catalogue().clone().with_framework(house)?;
/// assert_eq!(catalogue.entry("house:HC-1").map(|e| e.title()), Some("Disclosure banner"));
/// # Ok::<(), aimskit::catalogue::CatalogueError>(())
/// ```
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Framework {
    id: String,
    title: String,
    entries: Vec<OwnEntry>,
}

impl Framework {
    /// A framework without entries.
    pub fn new(id: impl Into<String>, title: impl Into<String>) -> Self {
        Self { id: id.into(), title: title.into(), entries: Vec::new() }
    }

    /// Adds a heading.
    #[must_use]
    pub fn clause(self, id: impl Into<String>, title: impl Into<String>) -> Self {
        self.entry(OwnEntry::new(EntryKind::Clause, id, title))
    }

    /// Adds a requirement under a heading.
    #[must_use]
    pub fn requirement(self, id: impl Into<String>, clause: impl Into<String>, summary: impl Into<String>) -> Self {
        self.entry(OwnEntry::new(EntryKind::Requirement, id, summary).under(clause))
    }

    /// Adds a control.
    #[must_use]
    pub fn control(self, id: impl Into<String>, title: impl Into<String>) -> Self {
        self.entry(OwnEntry::new(EntryKind::Control, id, title))
    }

    /// Adds any entry.
    #[must_use]
    pub fn entry(mut self, mut entry: OwnEntry) -> Self {
        entry.framework.clone_from(&self.id);
        self.entries.push(entry);
        self
    }

    /// Id, the part before the colon in `house:HC-1`.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Title.
    #[must_use]
    pub fn title(&self) -> &str {
        &self.title
    }

    /// Entries in the order they were added.
    #[must_use]
    pub fn entries(&self) -> &[OwnEntry] {
        &self.entries
    }

    /// Everything that keeps it out of a catalogue, at once.
    #[must_use]
    pub fn problems(&self) -> Vec<CatalogueError> {
        let place = |id: &str, other: &str| Misfit::new(&self.id, id, other);
        let mut found = Vec::new();
        if !is_id(&self.id) {
            found.push(CatalogueError::MalformedId(place(&self.id, "")));
        }
        if self.id == EDITION.framework {
            found.push(CatalogueError::DuplicateFramework(place(&self.id, "")));
        }
        if self.title.trim().is_empty() {
            found.push(CatalogueError::EmptyTitle(place(&self.id, "")));
        }
        let mut declared = BTreeMap::new();
        for entry in &self.entries {
            if !is_id(&entry.id) {
                found.push(CatalogueError::MalformedId(place(&entry.id, "")));
            }
            if entry.title.trim().is_empty() {
                found.push(CatalogueError::EmptyTitle(place(&entry.id, "")));
            }
            // Declared before use, so there can be no cycle.
            if let Some(parent) = &entry.parent {
                match declared.get(parent.as_str()) {
                    None => found.push(CatalogueError::MissingParent(place(&entry.id, parent))),
                    Some(holder) if !may_hold(*holder, entry.kind) => {
                        found.push(CatalogueError::MisplacedEntry(place(&entry.id, parent)));
                    }
                    Some(_) => {}
                }
            }
            if declared.insert(entry.id.as_str(), entry.kind).is_some() {
                found.push(CatalogueError::DuplicateId(place(&entry.id, "")));
            }
        }
        found
    }
}

fn may_hold(holder: EntryKind, held: EntryKind) -> bool {
    use EntryKind::{AnnexC, Clause, Control, Group, Objective, Requirement};
    match holder {
        Clause => true,
        Group => matches!(held, Group | Objective | Control | AnnexC),
        Objective => matches!(held, Control | Requirement),
        Control => matches!(held, Control | Requirement),
        Requirement => held == Requirement,
        AnnexC => held == AnnexC,
    }
}

/// The form of ids that documents can refer to.
pub(in crate::catalogue) fn is_id(text: &str) -> bool {
    text.len() <= 128
        && text.starts_with(|c: char| c.is_ascii_alphanumeric())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-'))
}
