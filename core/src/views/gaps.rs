//! The gap list: what does not conform, by clause and control objective.

use crate::assess::{Report, Status, Verdict};
use crate::catalogue::catalogue;
use crate::read::{Text, record};

record! {
    /// Gaps of one clause or control objective.
    pub struct GapGroup "gapGroup" {
        required {
            /// Main clause or control objective.
            "id" id: Text,
            /// Its title.
            "title" title: Text,
        }
        optional {
            /// Verdicts that say gap or partial, in the order of the standard.
            "verdicts" verdicts: Vec<Verdict>,
        }
    }
}

impl Report {
    /// What does not conform, or only in part; clauses and control objectives without a gap are left out.
    ///
    /// ```
    /// let aims = aimskit::read(r#"{"schemaVersion": "1.0", "risks": [{"id": "R-1"}]}"#).aims.ok_or("unreadable")?;
    /// let report = aims.assess("2026-11-23".parse::<aimskit::read::Date>()?);
    /// assert!(report.gaps().iter().all(|group| !group.verdicts.is_empty()));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn gaps(&self) -> Vec<GapGroup> {
        let clauses = catalogue().clauses().iter().filter(|clause| clause.parent().is_none()).map(|clause| (clause.label, clause.title));
        let objectives = catalogue().objectives().iter().map(|objective| (objective.label, objective.title));
        let mut groups: Vec<GapGroup> = clauses.chain(objectives).map(|(id, title)| GapGroup::new(id.into(), title.into())).collect();
        for verdict in self.verdicts.iter().filter(|verdict| matches!(verdict.status, Status::Gap | Status::Partial)) {
            let holds = |group: &&mut GapGroup| verdict.id.strip_prefix(&*group.id).is_some_and(|rest| rest.starts_with('.'));
            if let Some(group) = groups.iter_mut().find(holds) {
                group.verdicts.push(verdict.clone());
            }
        }
        groups.retain(|group| !group.verdicts.is_empty());
        groups
    }
}
