//! Facts for the EU AI Act, element by element, where the law asks for elements: practices, products, exceptions, changes, roles.

use crate::model::{ProhibitedPractice, TransparencyDuty};
use crate::read::{Date, Extensions, Text, record, vocabulary};

record! {
    /// One practice of Article 5(1) that the system comes near, and what was found.
    pub struct PracticeFacts "practiceFacts" {
        optional {
            /// The practice.
            "practice" practice: Option<ProhibitedPractice>,
            /// Whether it is present; follows from the elements where it is left out.
            "present" present: Option<bool>,
            /// Day on which the system was checked against this practice.
            "screenedOn" screened_on: Option<Date> [event = Assessed],
            /// Why it is or isn't present.
            "reason" reason: Option<Text>,
            /// Elements that the law names for this practice, and whether each is met.
            "elements" elements: Vec<PracticeElement>,
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

record! {
    /// An element of a practice of Article 5(1).
    pub struct PracticeElement "practiceElement" {
        optional {
            /// The element.
            "element" element: Option<Article5Element>,
            /// Whether it is met.
            "met" met: Option<bool>,
            /// Why it is or isn't met.
            "reason" reason: Option<Text>,
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

vocabulary! {
    /// An element that Article 5 names: without it a practice is not prohibited, or with it an exception holds.
    pub enum Article5Element "article5Element" {
        /// (a): subliminal, purposefully manipulative or deceptive techniques.
        "manipulativeTechnique" ManipulativeTechnique,
        /// (b): a vulnerability due to age, disability or a social or economic situation is exploited.
        "vulnerabilityExploited" VulnerabilityExploited,
        /// (a), (b): it distorts the behaviour of people materially, by object or effect.
        "behaviourDistorted" BehaviourDistorted,
        /// (a), (b): it causes significant harm, or is reasonably likely to.
        "significantHarm" SignificantHarm,
        /// (ba): realistic material of an identifiable person's intimate parts or sexual activities.
        "realisticIntimateMaterial" RealisticIntimateMaterial,
        /// (ba), exception: the person consented explicitly to this material.
        "explicitConsent" ExplicitConsent,
        /// (ba), exception: nothing more is exposed, and no activity is altered (5(1b)).
        "noMoreExposed" NoMoreExposed,
        /// (bb): material or a performance that shows the sexual abuse of children.
        "abuseMaterial" AbuseMaterial,
        /// (bb), exception: a defence under national law.
        "defenceUnderNationalLaw" DefenceUnderNationalLaw,
        /// (ba), (bb): it is the purpose, of the system or of its use, or a foreseeable outcome without adequate safeguards (5(1a)).
        "purposeOrUnguarded" PurposeOrUnguarded,
        /// (c): people are evaluated or classified over time by their behaviour or traits.
        "evaluatedOverTime" EvaluatedOverTime,
        /// (c): the score leads to treatment in an unrelated context, or to unjustified or disproportionate treatment.
        "detrimentalTreatment" DetrimentalTreatment,
        /// (d): the risk that a person commits an offence is assessed or predicted.
        "offencePredicted" OffencePredicted,
        /// (d): on profiling or personality traits alone.
        "profilingAlone" ProfilingAlone,
        /// (d), exception: it supports a human assessment that rests on objective, verifiable facts.
        "supportsHumanAssessment" SupportsHumanAssessment,
        /// (e): a database for face recognition is created or extended.
        "faceDatabase" FaceDatabase,
        /// (e): by untargeted scraping of images from the internet or CCTV.
        "untargetedScraping" UntargetedScraping,
        /// (f): emotions or intentions are inferred from biometric data.
        "emotionsInferred" EmotionsInferred,
        /// (f): at the workplace or in education.
        "workOrEducation" WorkOrEducation,
        /// (f), exception: for medical or safety reasons.
        "medicalOrSafety" MedicalOrSafety,
        /// (f), exception: only a physical state such as pain or fatigue is detected (Recital 18).
        "physicalStateOnly" PhysicalStateOnly,
        /// (g): people are categorised individually by their biometric data.
        "categorisedByBiometrics" CategorisedByBiometrics,
        /// (g): to infer race, opinions, union membership, beliefs, sex life or orientation.
        "sensitiveTraitInferred" SensitiveTraitInferred,
        /// (g), exception: lawfully acquired biometric data sets are labelled or filtered.
        "lawfulLabelling" LawfulLabelling,
        /// (h): remote biometric identification in real time.
        "realTimeIdentification" RealTimeIdentification,
        /// (h): in spaces accessible to the public.
        "publicSpace" PublicSpace,
        /// (h): for law enforcement.
        "lawEnforcementPurpose" LawEnforcementPurpose,
        /// (h), exception: strictly necessary for an objective of (h)(i) to (iii), and authorised (5(2) to (7)).
        "authorisedObjective" AuthorisedObjective,
    }
}

record! {
    /// A product under an act of Annex I that the system is, or is a component of (Art. 6(1)).
    pub struct AnnexIProduct "annexIProduct" {
        optional {
            /// The act, as in `Directive 2014/33/EU`.
            "act" act: Option<Text>,
            /// Section of Annex I in which the act stands.
            "section" section: Option<AnnexISection>,
            /// Whether the system is itself the product.
            "isProduct" is_product: Option<bool>,
            /// Whether it is meant to prevent or mitigate risks to the health and safety of persons or property (Art. 3(14)).
            "safetyFunction" safety_function: Option<bool>,
            /// Whether its failure or malfunctioning would endanger health and safety (Art. 3(14), 6(1b)).
            "failureEndangers" failure_endangers: Option<bool>,
            /// Whether it serves only assistance, performance, efficiency, automation, convenience or quality control without safety (Art. 6(1a)).
            "convenienceOnly" convenience_only: Option<bool>,
            /// Whether the product needs a third party's conformity assessment (Art. 6(1)(b)).
            "thirdPartyAssessment" third_party_assessment: Option<bool>,
            /// Whether it needs one only for risks other than to health and safety (Art. 6(1c)).
            "otherRisksOnly" other_risks_only: Option<bool>,
            /// What this rests on.
            "reason" reason: Option<Text>,
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

vocabulary! {
    /// Section of Annex I.
    pub enum AnnexISection "annexISection" {
        /// Section A: acts of the New Legislative Framework.
        "sectionA" SectionA,
        /// Section B: other acts, such as on vehicles, aircraft and, since 2026, machinery.
        "sectionB" SectionB,
    }
}

vocabulary! {
    /// What a point of Annex III leaves out.
    pub enum AnnexIiiException "annexIiiException" {
        /// 1(a): it only confirms that a person is the one the person claims to be.
        "identityVerification" IdentityVerification,
        /// 1(c): it detects a physical state such as pain or fatigue, and no emotion (Recital 18).
        "physicalState" PhysicalState,
        /// 5(b): it detects financial fraud.
        "financialFraudDetection" FinancialFraudDetection,
        /// 5(c): the insurance is neither a life nor a health insurance.
        "otherInsurance" OtherInsurance,
        /// 7(d): it verifies travel documents.
        "travelDocumentVerification" TravelDocumentVerification,
        /// 8(a): it serves administrative tasks that touch no decision of justice (Recital 61).
        "administrativeTask" AdministrativeTask,
        /// 8(b): people are not directly exposed to its output; it organises campaigns.
        "campaignTool" CampaignTool,
    }
}

record! {
    /// An exception from a duty of transparency (Art. 50).
    pub struct TransparencyException "transparencyException" {
        optional {
            /// The duty.
            "duty" duty: Option<TransparencyDuty>,
            /// The exception.
            "exception" exception: Option<Article50Exception>,
            /// Why it holds.
            "reason" reason: Option<Text>,
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

vocabulary! {
    /// Exception that Article 50 names.
    pub enum Article50Exception "article50Exception" {
        /// 50(1): it is obvious to a reasonably well-informed person.
        "obvious" Obvious,
        /// 50(1) to (4): authorised by law to detect, prevent, investigate or prosecute offences.
        "authorisedByLaw" AuthorisedByLaw,
        /// 50(2): it assists standard editing, or does not alter the input substantially.
        "standardEditing" StandardEditing,
        /// 50(4): the text was reviewed by people, and a person holds editorial responsibility.
        "editorialReview" EditorialReview,
    }
}

record! {
    /// What the organization did to a system of another provider (Art. 25(1)).
    pub struct RoleChange "roleChange" {
        optional {
            /// Whether it put its own name or trademark on it (25(1)(a)).
            "rebranded" rebranded: Option<bool>,
            /// Whether it modified it substantially (25(1)(b)).
            "substantiallyModified" substantially_modified: Option<bool>,
            /// Whether it changed the intended purpose (25(1)(c)).
            "purposeChanged" purpose_changed: Option<bool>,
            /// Day from which this holds.
            "on" on: Option<Date> [event = Changed],
            /// What was done.
            "reason" reason: Option<Text>,
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

record! {
    /// A significant change of the design of a system (Art. 111(2)).
    pub struct SignificantChange "significantChange" {
        optional {
            /// Day of the change.
            "on" on: Option<Date> [event = Changed],
            /// What was changed.
            "description" description: Option<Text> [describes],
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

vocabulary! {
    /// Whether a system has come on the Union market, or in service there.
    pub enum MarketState "marketState" {
        /// Not yet: it is planned.
        "planned" Planned,
        /// It has.
        "placed" Placed,
    }
}

vocabulary! {
    /// Ground on which the Act does not apply.
    pub enum OutOfScopeGround "outOfScopeGround" {
        /// It is no AI system: it infers nothing (Art. 3(1)).
        "noAiSystem" NoAiSystem,
        /// For military, defence or national security only (Art. 2(3)).
        "militaryOrSecurity" MilitaryOrSecurity,
        /// Authority of a third country in police or judicial cooperation (Art. 2(4)).
        "thirdCountryCooperation" ThirdCountryCooperation,
        /// Developed and put into service for scientific research alone (Art. 2(6)).
        "researchOnly" ResearchOnly,
        /// Research, testing or development before the market, not in real-world conditions (Art. 2(8)).
        "beforeMarket" BeforeMarket,
        /// Used by a natural person in a personal activity (Art. 2(10)).
        "personalUse" PersonalUse,
        /// Under a free and open-source licence; does not hold for high-risk systems and those of Article 5 or 50 (Art. 2(12)).
        "openSource" OpenSource,
    }
}

vocabulary! {
    /// Part of the Act under which a system may fall.
    pub enum EuAiActPart "euAiActPart" {
        /// Prohibited practices (Art. 5).
        "practices" Practices,
        /// Products of Annex I (Art. 6(1)).
        "products" Products,
        /// Uses of Annex III (Art. 6(2)).
        "uses" Uses,
        /// Duties of transparency (Art. 50).
        "transparency" Transparency,
        /// Models for general purposes (Art. 51 to 56).
        "models" Models,
    }
}
