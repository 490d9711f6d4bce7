//! Conditions under which some requirements hold.

use super::words::words;

words! {
    /// What must be so for a conditional requirement to hold; recorded as not met, it does not apply.
    Condition {
        /// Other policies of the organization matter to the AI policy (5.2).
        "otherPoliciesRelevant" OtherPoliciesRelevant,
        /// Sharing with interested parties is appropriate (5.2, 6.1.3).
        "sharingAppropriate" SharingAppropriate,
        /// A likelihood can be given for the risk (6.1.2).
        "likelihoodApplicable" LikelihoodApplicable,
        /// At least one control is excluded (6.1.3).
        "controlExcluded" ControlExcluded,
        /// The organization chooses to share impact assessment results (6.1.4).
        "sharingChosen" SharingChosen,
        /// Measuring the objective is practicable (6.2).
        "measurementPracticable" MeasurementPracticable,
        /// Updating the objectives is appropriate (6.2).
        "updateAppropriate" UpdateAppropriate,
        /// A change to the AIMS is needed (6.3).
        "changeNeeded" ChangeNeeded,
        /// Needed competence is missing (7.2).
        "competenceMissing" CompetenceMissing,
        /// The activity of controlling documents occurs (7.5.3).
        "activityApplicable" ActivityApplicable,
        /// Planning and operation need documents of external origin (7.5.3).
        "externalDocumentNeeded" ExternalDocumentNeeded,
        /// Intended results were not reached (8.1).
        "resultMissed" ResultMissed,
        /// A change is planned (8.1).
        "changePlanned" ChangePlanned,
        /// An unintended change occurred (8.1).
        "unintendedChangeOccurred" UnintendedChangeOccurred,
        /// Processes, products or services relevant to the AIMS come from outside (8.1).
        "externalProvisionRelevant" ExternalProvisionRelevant,
        /// A new risk that needs treatment was found (8.3).
        "newRiskFound" NewRiskFound,
        /// A treatment option proved ineffective (8.3).
        "treatmentIneffective" TreatmentIneffective,
        /// A nonconformity occurred (10.2).
        "nonconformityOccurred" NonconformityOccurred,
        /// A nonconformity needs corrective action (10.2).
        "correctiveActionNeeded" CorrectiveActionNeeded,
        /// A nonconformity makes a change to the AIMS necessary (10.2).
        "aimsChangeNecessary" AimsChangeNecessary,
    }
}

impl Condition {
    /// The condition in words, to follow "applies if".
    #[must_use]
    pub const fn describe(self) -> &'static str {
        match self {
            Self::OtherPoliciesRelevant => "other policies matter to the AI policy",
            Self::SharingAppropriate => "sharing with interested parties is appropriate",
            Self::LikelihoodApplicable => "a likelihood can be given",
            Self::ControlExcluded => "at least one control is excluded",
            Self::SharingChosen => "the organization chooses to share the results",
            Self::MeasurementPracticable => "measuring is practicable",
            Self::UpdateAppropriate => "an update is appropriate",
            Self::ChangeNeeded => "the AIMS needs a change",
            Self::CompetenceMissing => "needed competence is missing",
            Self::ActivityApplicable => "the activity occurs",
            Self::ExternalDocumentNeeded => "documents of external origin are needed",
            Self::ResultMissed => "intended results were not reached",
            Self::ChangePlanned => "a change is planned",
            Self::UnintendedChangeOccurred => "an unintended change occurred",
            Self::ExternalProvisionRelevant => "relevant processes, products or services come from outside",
            Self::NewRiskFound => "a new risk that needs treatment was found",
            Self::TreatmentIneffective => "a treatment option proved ineffective",
            Self::NonconformityOccurred => "a nonconformity occurred",
            Self::CorrectiveActionNeeded => "a nonconformity needs corrective action",
            Self::AimsChangeNecessary => "a nonconformity makes a change to the AIMS necessary",
        }
    }
}
