//! Conditions under which some requirements hold.

use super::words::words;
use crate::language::{Language, phrases};

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

phrases! { Condition:
    "otherPoliciesRelevant" = "other policies matter to the AI policy";
    "sharingAppropriate" = "sharing with interested parties is appropriate";
    "likelihoodApplicable" = "a likelihood can be given";
    "controlExcluded" = "at least one control is excluded";
    "sharingChosen" = "the organization chooses to share the results";
    "measurementPracticable" = "measuring is practicable";
    "updateAppropriate" = "an update is appropriate";
    "changeNeeded" = "the AIMS needs a change";
    "competenceMissing" = "needed competence is missing";
    "activityApplicable" = "the activity occurs";
    "externalDocumentNeeded" = "documents of external origin are needed";
    "resultMissed" = "intended results were not reached";
    "changePlanned" = "a change is planned";
    "unintendedChangeOccurred" = "an unintended change occurred";
    "externalProvisionRelevant" = "relevant processes, products or services come from outside";
    "newRiskFound" = "a new risk that needs treatment was found";
    "treatmentIneffective" = "a treatment option proved ineffective";
    "nonconformityOccurred" = "a nonconformity occurred";
    "correctiveActionNeeded" = "a nonconformity needs corrective action";
    "aimsChangeNecessary" = "a nonconformity makes a change to the AIMS necessary";
}

impl Condition {
    /// The condition in words, to follow "applies if".
    pub fn describe(self, language: &Language) -> &str {
        language.text(PHRASES.at(self as usize))
    }
}
