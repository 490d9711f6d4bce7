//! Coverage: how many verdicts of each kind a clause or a control objective has.

use crate::assess::{Counts, Report, Status, Verdict};
use crate::catalogue::{Clause, catalogue};
use crate::read::{Text, record};

record! {
    /// Verdicts counted over a clause or a control objective, and over what stands below it.
    pub struct Coverage "coverage" {
        required {
            /// Clause or objective.
            "id" id: Text,
            /// Its title.
            "title" title: Text,
            /// The verdict on the whole of it.
            "status" status: Status,
            /// The counts.
            "counts" counts: Counts,
        }
        optional {
            /// The same for the clauses directly below.
            "below" below: Vec<Coverage>,
        }
    }
}

impl Report {
    /// Coverage of the clauses 4 to 10, with the clauses below them.
    ///
    /// ```
    /// let aims = aimskit::read(r#"{"schemaVersion": "1.0"}"#).aims.ok_or("unreadable")?;
    /// let coverage = aims.assess("2026-11-23".parse::<aimskit::read::Date>()?).coverage_by_clause();
    /// assert_eq!(coverage.iter().map(|clause| &*clause.id).collect::<Vec<_>>(), ["4", "5", "6", "7", "8", "9", "10"]);
    /// assert_eq!(coverage.iter().map(|clause| clause.counts.total()).sum::<u32>(), 182);
    /// assert_eq!(coverage[0].below.len(), 4);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn coverage_by_clause(&self) -> Vec<Coverage> {
        catalogue().clauses().iter().filter(|clause| clause.parent().is_none()).map(|clause| self.clause(clause)).collect()
    }

    fn clause(&self, clause: &'static Clause) -> Coverage {
        let mut coverage = self.counted(clause.label, clause.title_in(&self.language), |verdict| is_below(&verdict.id, clause.label));
        coverage.below = clause.children().map(|child| self.clause(child.get())).collect();
        coverage
    }

    /// Coverage of the ten control objectives of Annex A.
    ///
    /// ```
    /// let aims = aimskit::read(r#"{"schemaVersion": "1.0"}"#).aims.ok_or("unreadable")?;
    /// let coverage = aims.assess("2026-11-23".parse::<aimskit::read::Date>()?).coverage_by_objective();
    /// assert_eq!(coverage.len(), 10);
    /// assert_eq!(coverage.iter().map(|objective| objective.counts.total()).sum::<u32>(), 38);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn coverage_by_objective(&self) -> Vec<Coverage> {
        let all = catalogue().objectives().iter();
        all.map(|objective| {
            self.counted(objective.label, objective.title_in(&self.language), |verdict| is_below(&verdict.id, objective.label))
        })
        .collect()
    }

    fn counted(&self, id: &str, title: &str, is_in: impl Fn(&Verdict) -> bool) -> Coverage {
        let counts = Counts::of(self.verdicts.iter().filter(|verdict| is_in(verdict)));
        Coverage::new(id.into(), title.into(), counts.status(), counts)
    }
}

fn is_below(id: &str, label: &str) -> bool {
    id.strip_prefix(label).is_some_and(|rest| rest.starts_with('.'))
}
