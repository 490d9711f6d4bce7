//! Stages of the AI system life cycle.

use super::words::words;

words! {
    /// A life cycle stage of ISO/IEC 22989.
    Stage {
        /// Inception.
        "inception" Inception,
        /// Design and development.
        "designAndDevelopment" DesignAndDevelopment,
        /// Verification and validation.
        "verificationAndValidation" VerificationAndValidation,
        /// Deployment.
        "deployment" Deployment,
        /// Operation and monitoring.
        "operationAndMonitoring" OperationAndMonitoring,
        /// Continuous validation, of systems that learn in operation.
        "continuousValidation" ContinuousValidation,
        /// Re-evaluation.
        "reEvaluation" ReEvaluation,
        /// Retirement.
        "retirement" Retirement,
    }
}
