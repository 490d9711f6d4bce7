//! Requirements: the atoms into which the sentences of clauses 4 to 10 are split.

use std::ops::Range;
use std::sync::OnceLock;

use super::clause::ClauseId;
use super::closed_id::closed_id;
use super::condition::Condition;
use super::documented::{Duty, Keeping, Verb};
use super::rows::REQUIREMENTS;
use super::words::words;
use crate::language::{built_in, built_in_list};

closed_id! {
    /// One of the 182 requirements, such as `6.1.3.f.ii`.
    RequirementId over REQUIREMENTS: [Requirement; 182], "requirement"
}

words! {
    /// On whom a requirement is laid.
    Actor {
        /// The organization.
        "organization" Organization,
        /// Top management itself.
        "topManagement" TopManagement,
    }
}

words! {
    /// How binding a sentence is.
    Modality {
        /// A requirement.
        "shall" Shall,
        /// A permission; not using it is no gap.
        "permission" Permission,
    }
}

words! {
    /// Where the last part of a requirement's id comes from.
    LabelBasis {
        /// The standard prints this list label.
        "standardListLabel" StandardListLabel,
        /// The text has no label there, or one item is split; never show it as an address of the standard.
        "projectAssigned" ProjectAssigned,
    }
}

/// One requirement, small enough to be decided by itself.
///
/// Which ones are conditional or judged is our reading:
#[doc = include_str!("choices.md")]
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Requirement {
    /// Typed id.
    pub id: RequirementId,
    /// Id as text: clause, then label.
    pub label: &'static str,
    /// Heading it stands under.
    pub clause: ClauseId,
    /// What is asked, in our words.
    pub summary: &'static str,
    /// On whom it is laid.
    pub actor: Actor,
    /// Requirement or permission.
    pub modality: Modality,
    /// Documented information that the text itself asks for.
    pub document: Option<Duty>,
    /// What auditors are usually shown; our judgement.
    pub evidence: &'static [&'static str],
    /// It holds only if this is so.
    pub condition: Option<Condition>,
    /// Why no machine can decide it from recorded data alone, so that it needs an attestation; none where records can.
    pub judged: Option<&'static str>,
}

impl Requirement {
    /// Where the last part of the id comes from.
    #[must_use]
    pub fn label_basis(&self) -> LabelBasis {
        let last = self.label.rsplit('.').next().unwrap_or_default();
        let mut chars = last.chars();
        let sentence = matches!(chars.next(), Some('s' | 'n')) && chars.next().is_some_and(|c| c.is_ascii_digit());
        // The standard's lists go from a to g, so `i` is always one of our roman numerals.
        let split = !last.is_empty() && last.chars().all(|c| c == 'i');
        if sentence || split { LabelBasis::ProjectAssigned } else { LabelBasis::StandardListLabel }
    }

    /// The narrowest address that the standard itself prints: `9.2.1 a) 1)`, or the clause for a project label.
    ///
    /// ```
    /// use aimskit::catalogue::catalogue;
    /// let printed = |id| catalogue().requirement(id).map(|r| r.citation());
    /// assert_eq!(printed("9.2.1.a.1").as_deref(), Some("9.2.1 a) 1)"));
    /// assert_eq!(printed("6.1.3.f.ii").as_deref(), Some("6.1.3 f)"));
    /// assert_eq!(printed("4.1.s1").as_deref(), Some("4.1"));
    /// ```
    #[must_use]
    pub fn citation(&self) -> String {
        let mut parts = self.label.strip_prefix(self.clause.as_str()).unwrap_or_default().split('.').skip(1).collect::<Vec<_>>();
        if self.label_basis() == LabelBasis::ProjectAssigned {
            parts.pop();
        }
        let mut cited = self.clause.to_string();
        for part in parts {
            cited.push(' ');
            cited.push_str(part);
            cited.push(')');
        }
        cited
    }
}

impl PartialEq for Requirement {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Requirement {}

/// Requirements at a dotted label and below it: those of a clause, of a list item, or one. They always stand side by side.
pub(in crate::catalogue) fn requirements_at(label: &str) -> &'static [Requirement] {
    let all = PLACES.get_or_init(places);
    let found = all.binary_search_by(|(place, _)| (*place).cmp(label)).ok().and_then(|at| all.get(at));
    found.and_then(|(_, range)| REQUIREMENTS.get(range.clone())).unwrap_or_default()
}

/// Every place that has requirements, by its dotted label, and which of them.
type Places = Vec<(&'static str, Range<usize>)>;

static PLACES: OnceLock<Places> = OnceLock::new();

fn places() -> Places {
    let dots = |label: &'static str| label.match_indices('.').filter_map(|(dot, _)| label.get(..dot)).chain([label]);
    let mut all: Places = Vec::new();
    for (at, row) in REQUIREMENTS.iter().enumerate() {
        all.extend(dots(row.label).map(|place| (place, at..at + 1)));
    }
    // By place, each beside those that stand after it: then they are one.
    crate::order::sort_by(&mut all, &mut |a, b| a.0.cmp(b.0).then(a.1.start.cmp(&b.1.start)));
    all.dedup_by(|next, first| {
        let same = next.0 == first.0;
        if same {
            first.1.end = next.1.end;
        }
        same
    });
    all
}

pub(in crate::catalogue) const fn shall(label: &'static str, summary: &'static str, evidence: &'static [&'static str]) -> Requirement {
    Requirement {
        id: RequirementId::at(0),
        label,
        clause: ClauseId::at(0),
        summary: built_in(summary),
        actor: Actor::Organization,
        modality: Modality::Shall,
        document: None,
        evidence: built_in_list(evidence),
        condition: None,
        judged: None,
    }
}

pub(in crate::catalogue) const fn may(label: &'static str, summary: &'static str, evidence: &'static [&'static str]) -> Requirement {
    let mut permission = shall(label, summary, evidence);
    permission.modality = Modality::Permission;
    permission
}

impl Requirement {
    pub(in crate::catalogue) const fn by_top_management(mut self) -> Self {
        self.actor = Actor::TopManagement;
        self
    }

    pub(in crate::catalogue) const fn maintain(mut self, verb: Verb) -> Self {
        self.document = Some(Duty { keeping: Keeping::Maintain, verb });
        self
    }

    pub(in crate::catalogue) const fn retain(mut self, verb: Verb) -> Self {
        self.document = Some(Duty { keeping: Keeping::Retain, verb });
        self
    }

    pub(in crate::catalogue) const fn when(mut self, condition: Condition) -> Self {
        self.condition = Some(condition);
        self
    }

    pub(in crate::catalogue) const fn judged(mut self, why: &'static str) -> Self {
        self.judged = Some(built_in(why));
        self
    }
}
