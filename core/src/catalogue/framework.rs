//! Frameworks beside ISO/IEC 42001 that come in at run time.

use super::control_id::ControlId;
use super::edition::EDITION;
use super::entry::EntryKind;
use super::error::{CatalogueError, Misfit};
use super::lookup::unqualified;
use super::requirement::requirements_at;
use crate::order::Map;

/// Framework id under which own controls stand.
pub(crate) const OWN: &str = "own";
/// More needs than this one entry can't have without repeating one: a file to mislead is not searched for all repeats.
const NEEDS: usize = 160;

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
    /// It applies only if this is so; an attestation with a rationale can say that it is not.
    pub applies_if: Option<String>,
    /// Whether no data can decide it: it needs an attestation.
    pub judged: bool,
    /// Records that it asks for.
    pub needs: Vec<Need>,
    /// What has to hold for it to hold: requirements and controls of ISO/IEC 42001 by id or clause, and entries of its own framework that
    /// stand before it, with the framework's name (`house:H1.a`).
    pub rests_on: Vec<String>,
}

/// Records that an entry of a framework asks for.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Need {
    /// Register or part of the document, by its name there: `evidence`, `documents`, `scope`.
    pub register: String,
    /// Whether only records count that refer to the entry (`house:H1.a`), as evidence does in `supports`.
    pub supports: bool,
    /// Whether only records count that are in force on the assessment date. Evidence never counts without.
    pub current: bool,
    /// How many it takes.
    pub at_least: u32,
}

impl Need {
    /// One record in that register.
    pub fn new(register: impl Into<String>) -> Self {
        Self { register: register.into(), supports: false, current: false, at_least: 1 }
    }
}

impl OwnEntry {
    /// An entry that stands under no other.
    pub fn new(kind: EntryKind, id: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            framework: String::new(),
            id: id.into(),
            kind,
            title: title.into(),
            parent: None,
            applies_if: None,
            judged: false,
            needs: Vec::new(),
            rests_on: Vec::new(),
        }
    }

    /// Whether it gets a verdict: headings have none.
    #[must_use]
    pub fn is_assessed(&self) -> bool {
        matches!(self.kind, EntryKind::Requirement | EntryKind::Control)
    }

    /// Id with its framework, as documents write it: `house:HC-1`.
    #[must_use]
    pub fn qualified(&self) -> String {
        format!("{}:{}", self.framework, self.id)
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
    /// Positions of the entries by their ids; of two with one id the first.
    by_id: Map<String, usize>,
}

impl Framework {
    /// A framework without entries.
    pub fn new(id: impl Into<String>, title: impl Into<String>) -> Self {
        Self { id: id.into(), title: title.into(), entries: Vec::new(), by_id: Map::new() }
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
        self.by_id.or_insert_with(entry.id.clone(), || self.entries.len());
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

    /// The entry of that id.
    #[must_use]
    pub fn named(&self, id: &str) -> Option<&OwnEntry> {
        self.entries.get(self.position(id)?)
    }

    /// Where the entry of that id stands.
    pub(crate) fn position(&self, id: &str) -> Option<usize> {
        self.by_id.get(id).copied()
    }

    /// Everything that keeps it out of a catalogue, at once.
    #[must_use]
    pub fn problems(&self) -> Vec<CatalogueError> {
        let mut found = Vec::new();
        let here = |field: &str| Misfit::new(&self.id, &self.id, "").at(format!("/{field}"));
        if !is_name(&self.id) {
            found.push(CatalogueError::MalformedName(here("id")));
        }
        // However it is written, the standard's own name would mislead.
        if self.id.replace('-', "") == EDITION.framework {
            found.push(CatalogueError::DuplicateFramework(here("id")));
        }
        if self.title.trim().is_empty() {
            found.push(CatalogueError::EmptyTitle(here("title")));
        }
        for (at, entry) in self.entries.iter().enumerate() {
            self.problems_of(at, entry, &mut found);
        }
        found
    }

    /// What is wrong with one entry.
    fn problems_of(&self, at: usize, entry: &OwnEntry, found: &mut Vec<CatalogueError>) {
        let before = |id: &str| self.position(id).filter(|other| *other < at).and_then(|other| self.entries.get(other));
        let place = |other: &str, field: &str| Misfit::new(&self.id, &entry.id, other).at(format!("/entries/{at}/{field}"));
        if !is_id(&entry.id) {
            found.push(CatalogueError::MalformedId(place("", "id")));
        }
        if before(&entry.id).is_some() {
            found.push(CatalogueError::DuplicateId(place("", "id")));
        }
        if entry.title.trim().is_empty() {
            found.push(CatalogueError::EmptyTitle(place("", "title")));
        }
        // Declared before use, so there can be no cycle.
        if let Some(parent) = &entry.parent {
            match before(parent) {
                None => found.push(CatalogueError::MissingParent(place(parent, "parent"))),
                Some(holder) if !may_hold(holder.kind, entry.kind) => found.push(CatalogueError::MisplacedEntry(place(parent, "parent"))),
                Some(_) => {}
            }
        }
        if !entry.is_assessed() && (entry.judged || !entry.needs.is_empty() || !entry.rests_on.is_empty()) {
            found.push(CatalogueError::AssessedHeading(place("", "kind")));
        }
        for (number, need) in entry.needs.iter().enumerate() {
            if need.at_least == 0 {
                found.push(CatalogueError::VoidNeed(place(&need.register, &format!("needs/{number}/atLeast"))));
            }
            // Two needs of the same records are one, with the greater number.
            let same = |other: &Need| (&other.register, other.supports, other.current) == (&need.register, need.supports, need.current);
            if entry.needs.iter().take(number.min(NEEDS)).any(same) {
                found.push(CatalogueError::RepeatedNeed(place(&need.register, &format!("needs/{number}"))));
            }
        }
        for (number, id) in entry.rests_on.iter().enumerate() {
            let misfit = || place(id, &format!("restsOn/{number}"));
            let own = id.split_once(':').filter(|(framework, _)| *framework == self.id).map(|(_, own)| own);
            match own {
                None if !is_judged_by_the_standard(id) => found.push(CatalogueError::UnknownReference(misfit())),
                None => {}
                Some(own) => match self.named(own) {
                    Some(other) if !other.is_assessed() => found.push(CatalogueError::UnknownReference(misfit())),
                    Some(_) if before(own).is_none() => found.push(CatalogueError::LateReference(misfit())),
                    Some(_) => {}
                    None => found.push(CatalogueError::UnknownReference(misfit())),
                },
            }
        }
    }
}

/// Whether ISO/IEC 42001 has a requirement or control of that id, or requirements at that clause.
fn is_judged_by_the_standard(id: &str) -> bool {
    let id = unqualified(id);
    ControlId::parse(id).is_some() || !requirements_at(id).is_empty()
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

/// The form of a framework's name, as references write it before the colon.
fn is_name(text: &str) -> bool {
    text.len() <= 64
        && text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}
