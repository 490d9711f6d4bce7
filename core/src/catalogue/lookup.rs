//! The catalogue as a whole: the built-in facts and what was brought along.

use super::annex_c::{AnnexC, AnnexCId, AnnexCKind};
use super::clause::{Clause, ClauseId};
use super::control::Control;
use super::control_id::ControlId;
use super::documented::RequiredDocument;
use super::edition::{EDITION, Edition};
use super::entry::{Entry, EntryKind};
use super::error::{CatalogueError, Misfit};
use super::framework::{Framework, OWN, OwnEntry};
use super::objective::{Group, GroupId, Objective, ObjectiveId};
use super::requirement::{Requirement, RequirementId, requirements_at};
use super::review_input::ReviewInput;
use super::rows::{ANNEX_C, CLAUSES, CONTROLS, CUSTOMARY, GROUPS, INPUTS, NOT_NAMED, OBJECTIVES, REQUIRED, REQUIREMENTS};
use super::spelled::{is_standard_shape, leading_id};
use crate::order::Map;

/// Facts of ISO/IEC 42001, and own frameworks, controls and texts beside them.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Catalogue {
    pub(in crate::catalogue) frameworks: Vec<Framework>,
    /// Positions of the frameworks by their ids.
    by_name: Map<String, usize>,
    texts: Map<String, String>,
}

static BUILT_IN: Catalogue = Catalogue { frameworks: Vec::new(), by_name: Map::new(), texts: Map::new() };

/// The built-in catalogue; `.clone()` it to add to it, which copies no fact.
///
/// ```
/// use aimskit::catalogue::{ControlId, catalogue};
/// let found = catalogue().requirements_of("6.1.3 f)");
/// assert_eq!(found.len(), 3);
/// assert_eq!(catalogue().control("A.7.5").map(|c| c.id), Some(ControlId::A7_5));
/// ```
#[must_use]
pub fn catalogue() -> &'static Catalogue {
    &BUILT_IN
}

/// Facts of the standard.
impl Catalogue {
    /// Which text the built-in facts state.
    #[must_use]
    pub fn edition(&self) -> &'static Edition {
        &EDITION
    }

    /// The 43 headings of clauses 4 to 10.
    #[must_use]
    pub fn clauses(&self) -> &'static [Clause] {
        &CLAUSES
    }

    /// The 182 requirements.
    #[must_use]
    pub fn requirements(&self) -> &'static [Requirement] {
        &REQUIREMENTS
    }

    /// The nine groups of Annex A.
    #[must_use]
    pub fn groups(&self) -> &'static [Group] {
        &GROUPS
    }

    /// The ten objective statements of Annex A.
    #[must_use]
    pub fn objectives(&self) -> &'static [Objective] {
        &OBJECTIVES
    }

    /// The 38 controls of Annex A.
    #[must_use]
    pub fn controls(&self) -> &'static [Control] {
        &CONTROLS
    }

    /// Annex C: eleven objectives, then seven risk sources.
    #[must_use]
    pub fn annex_c(&self) -> &'static [AnnexC] {
        &ANNEX_C
    }

    /// Objectives of Annex C (C.2).
    pub fn ai_objectives(&self) -> impl Iterator<Item = &'static AnnexC> + use<> {
        ANNEX_C.iter().filter(|entry| entry.kind == AnnexCKind::Objective)
    }

    /// Risk sources of Annex C (C.3).
    pub fn risk_sources(&self) -> impl Iterator<Item = &'static AnnexC> + use<> {
        ANNEX_C.iter().filter(|entry| entry.kind == AnnexCKind::RiskSource)
    }

    /// Documented information that clauses 4 to 10 ask for; how many there are depends on how one splits.
    #[must_use]
    pub fn required_documents(&self) -> &'static [RequiredDocument] {
        &REQUIRED
    }

    /// What auditors expect although the standard does not name it.
    #[must_use]
    pub fn not_named(&self) -> &'static [&'static str] {
        &NOT_NAMED
    }

    /// Inputs of the management review (9.3.2).
    #[must_use]
    pub fn review_inputs(&self) -> &'static [ReviewInput] {
        &INPUTS
    }

    /// Customary inputs of management reviews beside those required.
    #[must_use]
    pub fn customary_review_inputs(&self) -> &'static [&'static str] {
        &CUSTOMARY
    }
}

/// Looking up by exact id, with or without `iso42001:`; [`resolve`](Catalogue::resolve) forgives more.
impl Catalogue {
    /// Heading of this number.
    #[must_use]
    pub fn clause(&self, id: &str) -> Option<&'static Clause> {
        ClauseId::parse(unqualified(id)).map(ClauseId::get)
    }

    /// Requirement of this id.
    #[must_use]
    pub fn requirement(&self, id: &str) -> Option<&'static Requirement> {
        RequirementId::parse(unqualified(id)).map(RequirementId::get)
    }

    /// Group of this id.
    #[must_use]
    pub fn group(&self, id: &str) -> Option<&'static Group> {
        GroupId::parse(unqualified(id)).map(GroupId::get)
    }

    /// Objective statement of this id.
    #[must_use]
    pub fn objective(&self, id: &str) -> Option<&'static Objective> {
        ObjectiveId::parse(unqualified(id)).map(ObjectiveId::get)
    }

    /// Annex A control of this id.
    #[must_use]
    pub fn control(&self, id: &str) -> Option<&'static Control> {
        ControlId::parse(unqualified(id)).map(ControlId::get)
    }

    /// Annex C entry of this id.
    #[must_use]
    pub fn annex_c_entry(&self, id: &str) -> Option<&'static AnnexC> {
        AnnexCId::parse(unqualified(id)).map(AnnexCId::get)
    }

    /// Requirements at a clause, a printed label (`6.1.3 f)`, `6.1.3.f`) or an id, in order; empty if there is no such place.
    #[must_use]
    pub fn requirements_of(&self, place: &str) -> &'static [Requirement] {
        let place = unqualified(place);
        match requirements_at(place) {
            [] => leading_id(place).filter(|(_, rest)| rest.is_empty()).map_or(&[], |(id, _)| requirements_at(&id)),
            found => found,
        }
    }

    /// Whatever has this id. `A.2` to `A.5` and `A.7` to `A.10` name the objective statement, not its group.
    #[must_use]
    pub fn entry(&self, id: &str) -> Option<Entry<'_>> {
        self.standard_entry(unqualified(id)).or_else(|| self.own_entry(id).map(Entry::Own))
    }

    pub(in crate::catalogue) fn standard_entry(&self, id: &str) -> Option<Entry<'static>> {
        ControlId::parse(id)
            .map(|id| Entry::Control(id.get()))
            .or_else(|| ClauseId::parse(id).map(|id| Entry::Clause(id.get())))
            .or_else(|| RequirementId::parse(id).map(|id| Entry::Requirement(id.get())))
            .or_else(|| ObjectiveId::parse(id).map(|id| Entry::Objective(id.get())))
            .or_else(|| GroupId::parse(id).map(|id| Entry::Group(id.get())))
            .or_else(|| AnnexCId::parse(id).map(|id| Entry::AnnexC(id.get())))
    }

    /// An entry that was brought along; without its framework only if no other framework has the same id.
    fn own_entry(&self, id: &str) -> Option<&OwnEntry> {
        if let Some((framework, id)) = id.split_once(':') {
            return self.framework(framework)?.named(id);
        }
        let mut found = self.frameworks.iter().flat_map(Framework::entries).filter(|entry| entry.id == id);
        found.next().filter(|_| found.next().is_none())
    }

    /// Everything that has an id, in catalogue order, then what was brought along.
    pub fn entries(&self) -> impl Iterator<Item = Entry<'_>> {
        let groups = GROUPS.iter().filter(|group| ObjectiveId::parse(group.label).is_none());
        CLAUSES
            .iter()
            .map(Entry::Clause)
            .chain(REQUIREMENTS.iter().map(Entry::Requirement))
            .chain(groups.map(Entry::Group))
            .chain(OBJECTIVES.iter().map(Entry::Objective))
            .chain(CONTROLS.iter().map(Entry::Control))
            .chain(ANNEX_C.iter().map(Entry::AnnexC))
            .chain(self.frameworks.iter().flat_map(Framework::entries).map(Entry::Own))
    }
}

/// What was brought along.
impl Catalogue {
    /// Adds a framework, or says what is wrong with it first; [`Framework::problems`] says everything.
    ///
    /// # Errors
    /// If its entries do not fit together, or a framework of its id is there already.
    pub fn with_framework(mut self, framework: Framework) -> Result<Self, CatalogueError> {
        if let Some(problem) = framework.problems().into_iter().next() {
            return Err(problem);
        }
        self.add(framework)?;
        Ok(self)
    }

    /// Adds a framework whose entries fit together.
    pub(crate) fn add(&mut self, framework: Framework) -> Result<(), CatalogueError> {
        let id = framework.id();
        if id == OWN || self.by_name.contains(id) {
            return Err(CatalogueError::DuplicateFramework(Misfit::new(id, id, "").at("/id".to_owned())));
        }
        self.by_name.insert(id.to_owned(), self.frameworks.len());
        self.frameworks.push(framework);
        Ok(())
    }

    /// Adds a control beside Annex A (6.1.3 allows any).
    ///
    /// # Errors
    /// If the id is malformed, taken, or shaped like an id of the standard, or the title is empty.
    pub fn with_own_control(mut self, id: impl Into<String>, title: impl Into<String>) -> Result<Self, CatalogueError> {
        let control = OwnEntry::new(EntryKind::Control, id, title);
        if is_standard_shape(&control.id) {
            return Err(CatalogueError::ReservedId(Misfit::new(OWN, &control.id, "")));
        }
        let at = self.frameworks.iter().position(|loaded| loaded.id() == OWN);
        let own = at.map_or_else(|| Framework::new(OWN, "Own controls"), |at| self.frameworks.remove(at)).entry(control);
        if let Some(problem) = own.problems().into_iter().next() {
            return Err(problem);
        }
        self.frameworks.insert(0, own);
        self.by_name = self.frameworks.iter().enumerate().map(|(at, loaded)| (loaded.id().to_owned(), at)).collect();
        Ok(self)
    }

    /// Attaches the standard's own words, which a licensee may have and this crate may not: pairs of id and text.
    ///
    /// ```
    /// use aimskit::catalogue::catalogue;
    /// let licensed = catalogue().clone().with_texts([("6.1.3 f)", "the licensed sentence")])?;
    /// assert_eq!(licensed.text("iso42001:6.1.3.f"), Some("the licensed sentence"));
    /// assert_eq!(catalogue().text("6.1.3 f)"), None);
    /// # Ok::<(), aimskit::catalogue::CatalogueError>(())
    /// ```
    ///
    /// # Errors
    /// If an id is not in the catalogue.
    pub fn with_texts<I, K, V>(mut self, texts: I) -> Result<Self, CatalogueError>
    where
        I: IntoIterator<Item = (K, V)>,
        K: AsRef<str>,
        V: Into<String>,
    {
        for (id, text) in texts {
            let id = id.as_ref();
            let key = self.text_key(id).ok_or_else(|| CatalogueError::UnknownTextId(Misfit::new("", id, "")))?;
            self.texts.insert(key, text.into());
        }
        Ok(self)
    }

    /// The text attached to an id or a printed label.
    #[must_use]
    pub fn text(&self, id: &str) -> Option<&str> {
        self.texts.get(&self.text_key(id)?).map(String::as_str)
    }

    /// One spelling for each place a text can be attached to.
    fn text_key(&self, id: &str) -> Option<String> {
        if let Some(entry) = self.entry(id) {
            return Some(entry.qualified());
        }
        let (label, rest) = leading_id(unqualified(id))?;
        (rest.is_empty() && !requirements_at(&label).is_empty()).then(|| format!("{}:{label}", EDITION.framework))
    }

    /// Frameworks that were added, own controls first.
    #[must_use]
    pub fn frameworks(&self) -> &[Framework] {
        &self.frameworks
    }

    /// The framework of that id that was added.
    #[must_use]
    pub fn framework(&self, id: &str) -> Option<&Framework> {
        self.frameworks.get(*self.by_name.get(id)?)
    }

    /// Controls beside Annex A.
    #[must_use]
    pub fn own_controls(&self) -> &[OwnEntry] {
        self.framework(OWN).map_or(&[], Framework::entries)
    }
}

/// The id without the name of the built-in framework.
pub(in crate::catalogue) fn unqualified(id: &str) -> &str {
    id.strip_prefix(EDITION.framework).and_then(|rest| rest.strip_prefix(':')).unwrap_or(id)
}
