//! States in a word, as registers carry them. Dates decide where they are recorded; the word decides where none is.

use crate::read::vocabulary;

/// What a word for a state says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stated {
    /// It is not over yet.
    Open,
    /// It took place, was done or is closed.
    Over,
    /// It was given up, and is no longer due.
    Dropped,
}

vocabulary! {
    /// State of something that is to be done.
    pub enum WorkStatus "workStatus" {
        /// It is proposed and not decided.
        "proposed" Proposed,
        /// It is decided and not begun.
        "planned" Planned,
        /// It has begun.
        "inProgress" InProgress,
        /// It is put off.
        "onHold" OnHold,
        /// It is done.
        "done" Done,
        /// It was given up.
        "cancelled" Cancelled,
    }
}

vocabulary! {
    /// State of a case: a nonconformity, an audit finding, an incident or a concern.
    pub enum CaseStatus "caseStatus" {
        /// It is not dealt with yet.
        "open" Open,
        /// It is being dealt with.
        "inProgress" InProgress,
        /// What was to be done is done, and is still to be verified.
        "resolved" Resolved,
        /// It is closed.
        "closed" Closed,
    }
}

vocabulary! {
    /// State of a risk.
    pub enum RiskStatus "riskStatus" {
        /// It is identified, and nothing is decided.
        "open" Open,
        /// It is being treated.
        "inTreatment" InTreatment,
        /// It is treated and watched.
        "monitored" Monitored,
        /// It is accepted as it is.
        "accepted" Accepted,
        /// It no longer exists.
        "closed" Closed,
    }
}

vocabulary! {
    /// State of an objective.
    pub enum ObjectiveStatus "objectiveStatus" {
        /// It is set, and nothing was done yet.
        "planned" Planned,
        /// It will be reached as things stand.
        "onTrack" OnTrack,
        /// It may not be reached.
        "atRisk" AtRisk,
        /// It will not be reached as things stand.
        "offTrack" OffTrack,
        /// It is reached.
        "achieved" Achieved,
        /// It was given up.
        "withdrawn" Withdrawn,
    }
}

vocabulary! {
    /// State of an assessment, audit or programme.
    pub enum AssessmentStatus "assessmentStatus" {
        /// It is planned and not begun.
        "planned" Planned,
        /// It is being performed.
        "inProgress" InProgress,
        /// It is completed.
        "completed" Completed,
        /// It was given up.
        "cancelled" Cancelled,
    }
}

/// A vocabulary of states.
pub(crate) trait States: Copy {
    /// What the word says.
    fn stated(self) -> Stated;
}

impl States for WorkStatus {
    fn stated(self) -> Stated {
        match self {
            WorkStatus::Done => Stated::Over,
            WorkStatus::Cancelled => Stated::Dropped,
            _ => Stated::Open,
        }
    }
}

impl States for CaseStatus {
    fn stated(self) -> Stated {
        if self == CaseStatus::Closed { Stated::Over } else { Stated::Open }
    }
}

impl States for RiskStatus {
    fn stated(self) -> Stated {
        if self == RiskStatus::Closed { Stated::Over } else { Stated::Open }
    }
}

impl States for ObjectiveStatus {
    fn stated(self) -> Stated {
        match self {
            ObjectiveStatus::Achieved => Stated::Over,
            ObjectiveStatus::Withdrawn => Stated::Dropped,
            _ => Stated::Open,
        }
    }
}

impl States for AssessmentStatus {
    fn stated(self) -> Stated {
        match self {
            AssessmentStatus::Completed => Stated::Over,
            AssessmentStatus::Cancelled => Stated::Dropped,
            _ => Stated::Open,
        }
    }
}

/// Whether the word says that it was given up.
pub(crate) fn dropped<T: States>(word: Option<T>) -> bool {
    word.map(States::stated) == Some(Stated::Dropped)
}

/// What a word of any of these vocabularies says; the same word says the same in each.
pub(crate) fn stated(word: &str) -> Option<Stated> {
    let work = word.parse().map(WorkStatus::stated);
    let case = || word.parse().map(CaseStatus::stated);
    let risk = || word.parse().map(RiskStatus::stated);
    let objective = || word.parse().map(ObjectiveStatus::stated);
    let assessment = || word.parse().map(AssessmentStatus::stated);
    work.or_else(|_| case()).or_else(|_| risk()).or_else(|_| objective()).or_else(|_| assessment()).ok()
}

#[cfg(test)]
mod tests {
    use super::{AssessmentStatus, CaseStatus, ObjectiveStatus, RiskStatus, States, WorkStatus, stated};

    fn alike<T: States>(all: &[T], word: fn(T) -> &'static str) {
        for state in all {
            assert_eq!(stated(word(*state)), Some(state.stated()), "{}", word(*state));
        }
    }

    #[test]
    fn a_word_says_the_same_in_each_vocabulary() {
        alike(WorkStatus::ALL, WorkStatus::as_str);
        alike(CaseStatus::ALL, CaseStatus::as_str);
        alike(RiskStatus::ALL, RiskStatus::as_str);
        alike(ObjectiveStatus::ALL, ObjectiveStatus::as_str);
        alike(AssessmentStatus::ALL, AssessmentStatus::as_str);
        assert_eq!(stated("later"), None);
    }
}
