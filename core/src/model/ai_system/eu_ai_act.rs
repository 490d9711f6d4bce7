//! Facts about an AI system for the EU AI Act.

use crate::model::{
    Actor, AnnexIProduct, AnnexIiiException, ConformityAssessment, Document, EuAiActPart, EuRegistration, Evidence, Gpai, ImpactAssessment,
    MarketState, OutOfScopeGround, PracticeFacts, RoleChange, SignificantChange, TransparencyException,
};
use crate::read::{Date, Extensions, Ref, Text, record, vocabulary};

record! {
    /// Facts about an AI system for the EU AI Act (Regulation (EU) 2024/1689 as amended).
    pub struct EuAiAct "euAiAct" {
        optional {
            /// Class that the organization found; compared with the facts recorded here.
            "class" class: Option<EuAiActClass>,
            /// Roles of the organization toward this system.
            "roles" roles: Vec<EuAiActRole>,
            /// Day of the classification.
            "classifiedOn" classified_on: Option<Date> [event = Assessed],
            /// Person or role that classified.
            "classifiedBy" classified_by: Option<Ref<Actor>> [acted = classified_on],
            /// Why it was classified so.
            "rationale" rationale: Option<Text>,
            /// First day on the Union market or in service in the Union.
            "placedOnMarketOn" placed_on_market_on: Option<Date> [event = Began],
            /// Whether it is on the Union market or in service there, or that is planned.
            "placedOnMarket" placed_on_market: Option<MarketState>,
            /// Significant changes of its design (Art. 111(2)); beside the latest one of the system.
            "significantChanges" significant_changes: Vec<SignificantChange>,
            /// Whether its output is used in the Union.
            "outputUsedInUnion" output_used_in_union: Option<bool>,
            /// Ground on which the Act does not apply, if so.
            "outOfScopeGround" out_of_scope_ground: Option<OutOfScopeGround>,
            /// Why the Act does not apply, if so (Art. 2).
            "outOfScopeReason" out_of_scope_reason: Option<Text>,
            /// Parts of the Act that were checked, and under which it does not fall.
            "noneOf" none_of: Vec<EuAiActPart>,
            /// Practices of Article 5(1) that it comes near, one by one.
            "practices" practices: Vec<PracticeFacts>,
            /// Prohibited practices that it comes near (Art. 5); `practices` tells them one by one.
            "prohibitedPractices" prohibited_practices: Vec<ProhibitedPractice>,
            /// Whether one of these practices is present after all (Art. 5).
            "practicePresent" practice_present: Option<bool>,
            /// Why a practice is or isn't prohibited here.
            "practiceAssessment" practice_assessment: Option<Text>,
            /// Day on which it was checked against the prohibited practices.
            "screenedOn" screened_on: Option<Date> [event = Assessed],
            /// Products of Annex I, with the facts for Article 6(1) to (1c).
            "products" products: Vec<AnnexIProduct>,
            /// Whether it is a product, or a safety component of one, under Annex I (Art. 6(1)).
            "safetyComponent" safety_component: Option<bool>,
            /// Acts of Annex I that cover the product.
            "annexI" annex_i: Vec<Text>,
            /// Whether the product needs a third party's conformity assessment (Art. 6(1)).
            "thirdPartyAssessment" third_party_assessment: Option<bool>,
            /// Uses of Annex III that it falls under (Art. 6(2)).
            "annexIII" annex_iii: Vec<AnnexIiiUse>,
            /// Whether it profiles natural persons; then no exemption holds (Art. 6(3)).
            "profiling" profiling: Option<bool>,
            /// Why it isn't high-risk although Annex III lists its use (Art. 6(3)).
            "exemption" exemption: Option<Box<Article6Exemption>>,
            /// Duties of transparency (Art. 50).
            "transparencyDuties" transparency_duties: Vec<TransparencyDuty>,
            /// Exceptions from these duties.
            "transparencyExceptions" transparency_exceptions: Vec<TransparencyException>,
            /// Whether it generated synthetic content on the market before 2 August 2026 (Art. 111(4)).
            "generatorOnMarketBefore" generator_on_market_before: Option<bool>,
            /// What the organization did to a system of another provider (Art. 25(1)).
            "roleChange" role_change: Option<Box<RoleChange>>,
            /// General-purpose AI model that the organization provides (Art. 51 to 56).
            "gpai" gpai: Option<Box<Gpai>>,
            /// Registration in the EU database (Art. 49).
            "registration" registration: Option<Box<EuRegistration>>,
            /// Conformity assessment and CE marking (Art. 43, 47, 48).
            "conformity" conformity: Option<Box<ConformityAssessment>>,
            /// Fundamental rights impact assessment (Art. 27).
            "fundamentalRightsAssessment" fundamental_rights_assessment: Option<Ref<ImpactAssessment>>,
            /// Plan of post-market monitoring (Art. 72).
            "postMarketPlan" post_market_plan: Option<Ref<Document>>,
            /// Whether it is intended for public authorities.
            "usedByPublicAuthority" used_by_public_authority: Option<bool>,
            /// Authorised representative in the Union (Art. 22).
            "authorisedRepresentative" authorised_representative: Option<Text>,
            /// Evidence available to auditors.
            "evidence" evidence: Vec<Ref<Evidence>> [evidence],
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

vocabulary! {
    /// Class of an AI system under the EU AI Act.
    pub enum EuAiActClass "euAiActClass" {
        /// A prohibited practice (Art. 5).
        "prohibited" Prohibited,
        /// High-risk (Art. 6).
        "highRisk" HighRisk,
        /// Duties of transparency only (Art. 50).
        "limitedRisk" LimitedRisk,
        /// None of these.
        "minimalRisk" MinimalRisk,
        /// The Act does not apply (Art. 2).
        "outOfScope" OutOfScope,
    }
}

vocabulary! {
    /// Role under the EU AI Act (Art. 3).
    pub enum EuAiActRole "euAiActRole" {
        /// Develops it or has it developed, and places it on the market or in service under its own name.
        "provider" Provider,
        /// Uses it under its own authority.
        "deployer" Deployer,
        /// Places it on the Union market for a provider outside the Union.
        "importer" Importer,
        /// Makes it available in the supply chain.
        "distributor" Distributor,
        /// Acts in the Union for a provider.
        "authorisedRepresentative" AuthorisedRepresentative,
        /// Places it on the market together with its own product.
        "productManufacturer" ProductManufacturer,
    }
}

record! {
    /// A use that Annex III lists.
    pub struct AnnexIiiUse "annexIiiUse" {
        optional {
            /// Area of Annex III.
            "area" area: Option<AnnexIiiArea>,
            /// Point within the area, such as `4(a)`.
            "point" point: Option<Text>,
            /// What the point leaves out, if that is the case here.
            "exception" exception: Option<AnnexIiiException>,
            /// Why that exception holds.
            "exceptionReason" exception_reason: Option<Text>,
            /// Whether it profiles natural persons in this use; then no exemption holds (Art. 6(3)).
            "profiling" profiling: Option<bool>,
            /// Why this use isn't high-risk although Annex III lists it (Art. 6(3)).
            "exemption" exemption: Option<Box<Article6Exemption>>,
            /// How the system falls under it.
            "description" description: Option<Text> [describes],
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

vocabulary! {
    /// Area of Annex III of the EU AI Act.
    pub enum AnnexIiiArea "annexIiiArea" {
        /// 1: biometrics.
        "biometrics" Biometrics,
        /// 2: critical infrastructure.
        "criticalInfrastructure" CriticalInfrastructure,
        /// 3: education and vocational training.
        "education" Education,
        /// 4: employment, workers' management and access to self-employment.
        "employment" Employment,
        /// 5: essential private and public services and benefits.
        "essentialServices" EssentialServices,
        /// 6: law enforcement.
        "lawEnforcement" LawEnforcement,
        /// 7: migration, asylum and border control.
        "migration" Migration,
        /// 8: administration of justice and democratic processes.
        "justiceAndDemocracy" JusticeAndDemocracy,
    }
}

record! {
    /// Why a system isn't high-risk although Annex III lists its use (Art. 6(3)).
    pub struct Article6Exemption "article6Exemption" {
        optional {
            /// Which condition is met.
            "condition" condition: Option<ExemptionCondition>,
            /// Why it is met, and why no significant risk of harm remains.
            "reason" reason: Option<Text>,
            /// Day on which this was documented (Art. 6(4)).
            "on" on: Option<Date> [happened, event = Assessed, tells],
            /// Person or role that documented it.
            "by" by: Option<Ref<Actor>> [acted = on],
            /// The assessment among the documents.
            "document" document: Option<Ref<Document>> [document],
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

vocabulary! {
    /// Condition of the exemption of Art. 6(3).
    pub enum ExemptionCondition "exemptionCondition" {
        /// It performs a narrow procedural task.
        "narrowProceduralTask" NarrowProceduralTask,
        /// It improves the result of a completed human activity.
        "improvesHumanActivity" ImprovesHumanActivity,
        /// It detects decision patterns and does not replace the human assessment.
        "detectsPatterns" DetectsPatterns,
        /// It performs a task that prepares an assessment.
        "preparatoryTask" PreparatoryTask,
    }
}

vocabulary! {
    /// Practice that Art. 5(1) of the EU AI Act prohibits.
    pub enum ProhibitedPractice "prohibitedPractice" {
        /// (a): subliminal, manipulative or deceptive techniques.
        "manipulation" Manipulation,
        /// (b): exploiting age, disability or social situation.
        "exploitingVulnerability" ExploitingVulnerability,
        /// (ba), (bb): practices that the amendment of 2026 added, without saying which.
        "syntheticAbuse" SyntheticAbuse,
        /// (ba): intimate images, videos or audio of an identifiable person without consent.
        "intimateImages" IntimateImages,
        /// (bb): material that shows the sexual abuse of children.
        "childAbuseMaterial" ChildAbuseMaterial,
        /// (c): social scoring.
        "socialScoring" SocialScoring,
        /// (d): predicting crime by profiling alone.
        "crimePrediction" CrimePrediction,
        /// (e): untargeted scraping of facial images.
        "faceScraping" FaceScraping,
        /// (f): inferring emotions at work or in education.
        "emotionAtWorkOrSchool" EmotionAtWorkOrSchool,
        /// (g): categorising people by biometrics to infer sensitive traits.
        "biometricCategorisation" BiometricCategorisation,
        /// (h): real-time remote biometric identification in public for law enforcement.
        "remoteBiometricIdentification" RemoteBiometricIdentification,
    }
}

vocabulary! {
    /// Reason for a duty of transparency (Art. 50).
    pub enum TransparencyDuty "transparencyDuty" {
        /// It interacts directly with people (50(1)).
        "interactsWithPeople" InteractsWithPeople,
        /// It generates synthetic content (50(2)).
        "syntheticContent" SyntheticContent,
        /// It recognises emotions or categorises by biometrics (50(3)).
        "emotionOrBiometric" EmotionOrBiometric,
        /// It makes deep fakes (50(4)).
        "deepFake" DeepFake,
        /// It makes texts that inform the public on matters of public interest (50(4)).
        "publicInterestText" PublicInterestText,
    }
}
