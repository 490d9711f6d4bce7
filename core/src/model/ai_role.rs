//! Roles in the AI ecosystem (ISO/IEC 22989).

use crate::read::{Extensions, Text, record, vocabulary};

record! {
    /// A role that the organization holds with AI, and its finer kinds.
    pub struct AiRoleHeld "aiRoleHeld" {
        optional {
            /// The role.
            "role" role: Option<AiRole> [tells],
            /// Finer kinds of the role.
            "subRoles" sub_roles: Vec<AiSubRole>,
            /// What the organization does in that role.
            "description" description: Option<Text> [describes],
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

vocabulary! {
    /// A role in the AI ecosystem (ISO/IEC 22989, 5.19).
    pub enum AiRole "aiRole" {
        /// Offers AI platforms, products or services.
        "provider" Provider,
        /// Designs, develops, tests or deploys AI systems.
        "producer" Producer,
        /// Uses an AI product or service.
        "customer" Customer,
        /// Supports others: integrates, supplies data, audits, evaluates.
        "partner" Partner,
        /// Is affected by an AI system.
        "subject" Subject,
        /// Makes policy or oversees.
        "authority" Authority,
    }
}

vocabulary! {
    /// A finer kind of a role in the AI ecosystem (ISO/IEC 22989; ISO/IEC 42001, 4.1).
    pub enum AiSubRole "aiSubRole" {
        /// Provider: offers a platform on which others build AI.
        "aiPlatformProvider" AiPlatformProvider,
        /// Provider: offers an AI product or service.
        "aiProductOrServiceProvider" AiProductOrServiceProvider,
        /// Producer: develops AI systems or models.
        "aiDeveloper" AiDeveloper,
        /// Producer: designs AI systems.
        "aiDesigner" AiDesigner,
        /// Producer: operates AI systems.
        "aiOperator" AiOperator,
        /// Producer: tests and evaluates AI systems.
        "aiTesterOrEvaluator" AiTesterOrEvaluator,
        /// Producer: deploys AI systems; not the deployer of the EU AI Act.
        "aiDeployer" AiDeployer,
        /// Producer: takes care of human factors.
        "aiHumanFactorsProfessional" AiHumanFactorsProfessional,
        /// Producer: knows the field of application.
        "domainExpert" DomainExpert,
        /// Producer: assesses impacts of AI systems.
        "aiImpactAssessor" AiImpactAssessor,
        /// Producer: buys AI systems or parts of them.
        "procurer" Procurer,
        /// Producer: governs and oversees AI.
        "aiGovernanceProfessional" AiGovernanceProfessional,
        /// Producer: designs models.
        "modelDesigner" ModelDesigner,
        /// Producer: implements models.
        "modelImplementer" ModelImplementer,
        /// Producer: verifies that computing works.
        "computationVerifier" ComputationVerifier,
        /// Producer: verifies models.
        "modelVerifier" ModelVerifier,
        /// Customer: uses AI systems.
        "aiUser" AiUser,
        /// Partner: integrates AI into larger systems.
        "aiSystemIntegrator" AiSystemIntegrator,
        /// Partner: supplies data.
        "dataProvider" DataProvider,
        /// Partner: audits AI.
        "aiAuditor" AiAuditor,
        /// Partner: evaluates AI.
        "aiEvaluator" AiEvaluator,
        /// Subject: a person whose data is used.
        "dataSubject" DataSubject,
        /// Subject: affected in another way.
        "otherSubject" OtherSubject,
        /// Authority: makes policy.
        "policyMaker" PolicyMaker,
        /// Authority: oversees and enforces.
        "regulator" Regulator,
    }
}
