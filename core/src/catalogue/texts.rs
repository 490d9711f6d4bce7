//! Texts of the built-in entries in a language: of its file, else the one that is built in.

use super::annex_c::{AnnexC, AnnexCId};
use super::clause::{Clause, ClauseId};
use super::control::Control;
use super::control_id::ControlId;
use super::objective::{Group, GroupId, Objective, ObjectiveId};
use super::requirement::{Requirement, RequirementId};
use crate::language::{CatalogueEntry, Language};

/// Where the entries of each kind begin among the texts of a language.
const REQUIREMENTS: usize = ClauseId::ALL.len();
const OBJECTIVES: usize = REQUIREMENTS + RequirementId::ALL.len();
const CONTROLS: usize = OBJECTIVES + ObjectiveId::ALL.len();
const ANNEX_C: usize = CONTROLS + ControlId::ALL.len();
const GROUPS: usize = ANNEX_C + AnnexCId::ALL.len();
/// How many entries have texts.
pub(crate) const TEXT_PLACES: usize = GROUPS + GroupId::ALL.len();

/// The place of an entry's texts. A group that is one with its only objective has the objective's.
pub(crate) fn text_place(id: &str) -> Option<usize> {
    None.or_else(|| Some(ClauseId::parse(id)?.index()))
        .or_else(|| Some(OBJECTIVES + ObjectiveId::parse(id)?.index()))
        .or_else(|| Some(CONTROLS + ControlId::parse(id)?.index()))
        .or_else(|| Some(ANNEX_C + AnnexCId::parse(id)?.index()))
        .or_else(|| Some(GROUPS + GroupId::parse(id)?.index()))
        .or_else(|| Some(REQUIREMENTS + RequirementId::parse(id)?.index()))
}

/// The text of the language, else the one built in; else what it is the text of.
fn chosen<'l>(
    language: &'l Language,
    place: usize,
    of: impl Fn(&'l CatalogueEntry) -> &'l String,
    built_in: &'static str,
    id: &'static str,
) -> &'l str {
    let loaded = language.entry(place).map(of).filter(|text| !text.is_empty()).map(String::as_str);
    loaded.or((!built_in.is_empty()).then_some(built_in)).unwrap_or(id)
}

fn listed<'l>(language: &'l Language, place: usize, built_in: &'static [&'static str]) -> Vec<&'l str> {
    match language.entry(place).map(|entry| &entry.evidence).filter(|list| !list.is_empty()) {
        Some(list) => list.iter().map(String::as_str).collect(),
        None => built_in.to_vec(),
    }
}

impl Clause {
    /// Its title in a language.
    pub fn title_in<'l>(&self, language: &'l Language) -> &'l str {
        chosen(language, self.id.index(), |entry| &entry.title, self.title, self.label)
    }
}

impl Requirement {
    /// What it asks, in a language.
    pub fn summary_in<'l>(&self, language: &'l Language) -> &'l str {
        chosen(language, REQUIREMENTS + self.id.index(), |entry| &entry.summary, self.summary, self.label)
    }

    /// What auditors are usually shown, in a language.
    pub fn evidence_in<'l>(&self, language: &'l Language) -> Vec<&'l str> {
        listed(language, REQUIREMENTS + self.id.index(), self.evidence)
    }

    /// Why a person has to judge it, in a language; none where records can decide.
    pub fn judged_in<'l>(&self, language: &'l Language) -> Option<&'l str> {
        let built_in = self.judged?;
        Some(chosen(language, REQUIREMENTS + self.id.index(), |entry| &entry.judged, built_in, self.label))
    }
}

impl Control {
    /// Its title in a language.
    pub fn title_in<'l>(&self, language: &'l Language) -> &'l str {
        chosen(language, CONTROLS + self.id.index(), |entry| &entry.title, self.title, self.label)
    }

    /// What it asks, in a language.
    pub fn intent_in<'l>(&self, language: &'l Language) -> &'l str {
        chosen(language, CONTROLS + self.id.index(), |entry| &entry.summary, self.intent, self.label)
    }

    /// What auditors are usually shown, in a language.
    pub fn evidence_in<'l>(&self, language: &'l Language) -> Vec<&'l str> {
        listed(language, CONTROLS + self.id.index(), self.evidence)
    }
}

impl Objective {
    /// Its title in a language.
    pub fn title_in<'l>(&self, language: &'l Language) -> &'l str {
        chosen(language, OBJECTIVES + self.id.index(), |entry| &entry.title, self.title, self.label)
    }
}

impl Group {
    /// Its title in a language.
    pub fn title_in<'l>(&self, language: &'l Language) -> &'l str {
        let place = ObjectiveId::parse(self.label).map_or(GROUPS + self.id.index(), |id| OBJECTIVES + id.index());
        chosen(language, place, |entry| &entry.title, self.title, self.label)
    }
}

impl AnnexC {
    /// Its title in a language.
    pub fn title_in<'l>(&self, language: &'l Language) -> &'l str {
        chosen(language, ANNEX_C + self.id.index(), |entry| &entry.title, self.title, self.label)
    }
}

#[cfg(test)]
mod tests {
    use super::{TEXT_PLACES, text_place};
    use crate::catalogue::catalogue;

    #[test]
    fn every_entry_has_a_place_of_its_own() {
        let all = catalogue();
        let labels = all.clauses().iter().map(|row| row.label).chain(all.requirements().iter().map(|row| row.label));
        let labels = labels.chain(all.objectives().iter().map(|row| row.label)).chain(all.controls().iter().map(|row| row.label));
        let mut places: Vec<usize> =
            labels.chain(all.annex_c().iter().map(|row| row.label)).chain(["A.6"]).filter_map(text_place).collect();
        let count = places.len();
        places.sort_unstable();
        places.dedup();
        assert_eq!((places.len(), count), (43 + 182 + 10 + 38 + 18 + 1, places.len()));
        assert!(places.iter().all(|place| *place < TEXT_PLACES));
        assert_eq!(text_place("A.99"), None);
    }
}
