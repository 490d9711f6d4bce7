// Made of the schemas by `node bindings-wasm/build/types.js`. Do not change by hand.

declare const names: unique symbol;

/** An identifier that knows what it names. Any text is taken where one is asked for; the id of another kind of record is not. */
export type Id<Kind extends string> = string & { readonly [names]?: Kind };

/** A day, as in `2026-11-23`. */
export type Day = string;

/** A day, or a month (`2026-11`) or a year (`2026`) where no more is known. */
export type PartialDate = string;

/** A moment with its offset, as in `2026-11-23T09:30:00+01:00`; or a date, where the time is not known. */
export type Moment = string;

/** An acceptance that no longer holds. */
export interface AcceptanceStale {
  /** The treatment that records it. */
  treatment: string;
  /** The risk that was accepted. */
  risk: string;
  /** Who accepted. */
  by?: string;
  /** Day of the acceptance. */
  on?: PartialDate;
  /** Why it no longer holds. */
  reasons?: StaleReason[];
  /** Level that was accepted, by the old method. */
  levelBefore?: RiskLevel;
  /** Level of the residual risk by the new method. */
  levelAfter?: RiskLevel;
}

/** Whether someone accepted a risk that is not acceptable as it is. */
export type AcceptanceState =
  /** An acceptance is recorded and valid on the assessment date. */
  | "accepted"
  /** One is recorded and has run out. */
  | "expired"
  /** None is recorded. */
  | "missing"
  /** By the method it may not be accepted and shall be reduced. */
  | "notAllowed";

/** Accreditation of a certification body. */
export interface Accreditation {
  /** Accreditation body. */
  body?: string;
  /** Number of the accreditation. */
  number?: string;
  /** What it covers. */
  scope?: string;
  /** Last day on which it holds. */
  validUntil?: PartialDate;
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** Something to be done by someone by a day. */
export interface Action {
  /** The organization's own identifier, unique in the document; needed only where something refers to it. */
  id?: Id<"action">;
  /** What is to be done. */
  what?: string;
  /** Person or role that does it. */
  owner?: Id<"person" | "role">;
  /** What is needed for it: people, money, tools. */
  resources?: string;
  /** Day by which it is to be done. */
  due?: PartialDate;
  /** Day on which it was done. */
  doneOn?: PartialDate;
  /** Earlier dates by which it was to be done, each with the reason why it was moved. */
  dueRevisions?: DueRevision[];
  /** State as it is recorded, in a word; dates decide where they are recorded. */
  statedStatus?: WorkStatus;
  /** How often it is done again, if it recurs; `doneOn` is then the latest time. */
  interval?: string;
  /** How the result is compared with the target. */
  comparison?: Comparison;
  /** Result to be reached, as a number. */
  target?: number;
  /** Result that was reached, as a number. */
  result?: number;
  /** Unit of target and result. */
  unit?: string;
  /** How its success will be judged (6.1.1 b). */
  effectivenessMeasure?: string;
  /** Whether it worked. */
  effectivenessReview?: EffectivenessReview;
  /** Evidence available to auditors. */
  evidence?: Id<"evidence">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** Why this person is expected to act on the finding. */
export type ActsBasis =
  /** The record, or the part of it, names them as its owner. */
  | "owner"
  /** They hold the mandate for the subject. */
  | "mandate"
  /** Neither an owner nor a mandate is recorded. */
  | "topManagement";

/** Individuals, a group or a society that an AI system can affect. */
export interface AffectedParty {
  /** The organization's own identifier, unique in the document; needed only where something refers to it. */
  id?: Id<"affectedParty">;
  /** Whether it is individuals, a group or a society. */
  kind?: AffectedPartyKind;
  /** Who they are. */
  description?: string;
  /** Whether they are affected directly. */
  direct?: boolean;
  /** Whether they need particular care. */
  vulnerable?: boolean;
  /** Why they need particular care (A.5.4). */
  vulnerabilities?: Vulnerability[];
  /** How many they are, as a number or a range. */
  size?: string;
  /** Interested party that they are recorded as. */
  interestedParty?: Id<"interestedParty">;
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** Whom an AI system can affect (6.1.4). */
export type AffectedPartyKind =
  /** Single persons. */
  | "individual"
  /** A group of persons. */
  | "group"
  /** A society. */
  | "society";

/** A role in the AI ecosystem (ISO/IEC 22989, 5.19). */
export type AiRole =
  /** Offers AI platforms, products or services. */
  | "provider"
  /** Designs, develops, tests or deploys AI systems. */
  | "producer"
  /** Uses an AI product or service. */
  | "customer"
  /** Supports others: integrates, supplies data, audits, evaluates. */
  | "partner"
  /** Is affected by an AI system. */
  | "subject"
  /** Makes policy or oversees. */
  | "authority";

/** A role that the organization holds with AI, and its finer kinds. */
export interface AiRoleHeld {
  /** The role. */
  role?: AiRole;
  /** Finer kinds of the role. */
  subRoles?: AiSubRole[];
  /** What the organization does in that role. */
  description?: string;
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** A finer kind of a role in the AI ecosystem (ISO/IEC 22989; ISO/IEC 42001, 4.1). */
export type AiSubRole =
  /** Provider: offers a platform on which others build AI. */
  | "aiPlatformProvider"
  /** Provider: offers an AI product or service. */
  | "aiProductOrServiceProvider"
  /** Producer: develops AI systems or models. */
  | "aiDeveloper"
  /** Producer: designs AI systems. */
  | "aiDesigner"
  /** Producer: operates AI systems. */
  | "aiOperator"
  /** Producer: tests and evaluates AI systems. */
  | "aiTesterOrEvaluator"
  /** Producer: deploys AI systems; not the deployer of the EU AI Act. */
  | "aiDeployer"
  /** Producer: takes care of human factors. */
  | "aiHumanFactorsProfessional"
  /** Producer: knows the field of application. */
  | "domainExpert"
  /** Producer: assesses impacts of AI systems. */
  | "aiImpactAssessor"
  /** Producer: buys AI systems or parts of them. */
  | "procurer"
  /** Producer: governs and oversees AI. */
  | "aiGovernanceProfessional"
  /** Producer: designs models. */
  | "modelDesigner"
  /** Producer: implements models. */
  | "modelImplementer"
  /** Producer: verifies that computing works. */
  | "computationVerifier"
  /** Producer: verifies models. */
  | "modelVerifier"
  /** Customer: uses AI systems. */
  | "aiUser"
  /** Partner: integrates AI into larger systems. */
  | "aiSystemIntegrator"
  /** Partner: supplies data. */
  | "dataProvider"
  /** Partner: audits AI. */
  | "aiAuditor"
  /** Partner: evaluates AI. */
  | "aiEvaluator"
  /** Subject: a person whose data is used. */
  | "dataSubject"
  /** Subject: affected in another way. */
  | "otherSubject"
  /** Authority: makes policy. */
  | "policyMaker"
  /** Authority: oversees and enforces. */
  | "regulator";

/** An AI system that the organization develops, provides or uses. */
export interface AiSystem {
  /** The organization's own identifier, unique in the document. */
  id: Id<"aiSystem">;
  /** Name of the system. */
  name?: string;
  /** What the system does, in a few sentences. */
  description?: string;
  /** Person or role that answers for it. */
  owner?: Id<"person" | "role">;
  /** Version in use or in work. */
  version?: string;
  /** Unit that uses or develops it. */
  unit?: Id<"unit">;
  /** Field of application. */
  domain?: string;
  /** What it is for. */
  purpose?: string;
  /** Uses that it is intended for. */
  intendedUses?: string[];
  /** Misuse that can reasonably be foreseen. */
  foreseeableMisuse?: string[];
  /** Uses that it is not meant for. */
  outOfScopeUses?: string[];
  /** Uses that were seen in operation. */
  observedUses?: ObservedUse[];
  /** What goes in. */
  inputs?: string[];
  /** What comes out: predictions, content, recommendations, decisions. */
  outputs?: string[];
  /** Roles that the organization holds toward this system (4.1). */
  aiRoles?: AiRoleHeld[];
  /** Who uses it. */
  users?: string[];
  /** Who is affected by what it does. */
  subjects?: string[];
  /** Interested parties that it concerns. */
  interestedParties?: Id<"interestedParty">[];
  /** Stage of the life cycle, and how it got there. */
  lifeCycle?: LifeCycle;
  /** How much it does without a person. */
  autonomyLevel?: AutonomyLevel;
  /** How and when it learns. */
  learningMode?: LearningMode;
  /** Techniques that it is built with. */
  techniques?: AiTechnique[];
  /** How its models learn. */
  learningApproaches?: LearningApproach[];
  /** Technique that it is built with, if no word fits. */
  otherTechnique?: string;
  /** How people oversee it, and who can stop or override it (A.9). */
  oversight?: Oversight;
  /** Where it is or was in use. */
  deployments?: Deployment[];
  /** AI systems that it depends on. */
  dependsOn?: Id<"aiSystem">[];
  /** Data, models, tools, computing and people that it is made of (A.4.2). */
  resources?: Id<"resource">[];
  /** Suppliers that it depends on. */
  suppliers?: Id<"supplier">[];
  /** Software that it came with, if it is a feature of something that was bought. */
  embeddedIn?: Id<"resource">;
  /** Facts for the EU AI Act. */
  euAiAct?: EuAiAct;
  /** Day of the latest significant change. */
  lastSignificantChange?: PartialDate;
  /** Requirements on the system (A.6.2.2). */
  requirements?: SystemRequirement[];
  /** Decisions of design and development (A.6.2.3). */
  designDecisions?: DesignDecision[];
  /** Verification and validation (A.6.2.4). */
  verifications?: VerificationRecord[];
  /** Plan of the deployment (A.6.2.5). */
  deploymentPlan?: DeploymentPlan;
  /** Plan of operation and monitoring (A.6.2.6). */
  monitoringPlan?: MonitoringPlan;
  /** Which events are logged (A.6.2.8). */
  eventLogPolicy?: EventLogPolicy;
  /** Documentation for each audience (A.6.2.7, A.8.2). */
  technicalDocumentation?: TechnicalDocumentation[];
  /** How it may be used, where the organization uses it (A.9). */
  responsibleUse?: ResponsibleUse;
  /** How it is or was taken out of use. */
  retirement?: Retirement;
  /** Items of frameworks and taxonomies. */
  taxonomyRefs?: string[];
  /** Names of the system in other inventories. */
  externalRefs?: string[];
  /** Day of the latest review. */
  reviewedOn?: PartialDate;
  /** Day by which it is to be reviewed again. */
  nextReviewOn?: PartialDate;
  /** The organization's own keywords, for search and filters. */
  tags?: string[];
  /** Evidence available to auditors. */
  evidence?: Id<"evidence">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** A technique that an AI system is built with. */
export type AiTechnique =
  /** Rules and expert knowledge. */
  | "ruleBased"
  /** Knowledge graphs and reasoning. */
  | "knowledgeGraph"
  /** Search, planning and optimization. */
  | "searchAndOptimization"
  /** Statistical and Bayesian models. */
  | "statisticalModel"
  /** Machine learning without deep networks. */
  | "classicalMachineLearning"
  /** Deep neural networks. */
  | "deepLearning"
  /** Learning by reward. */
  | "reinforcementLearning"
  /** Generating text, images, sound or code. */
  | "generative"
  /** Large language models. */
  | "largeLanguageModel"
  /** Generation with retrieval from own sources. */
  | "retrievalAugmentation"
  /** Agents that plan and use tools. */
  | "agentic"
  /** Image and video analysis. */
  | "computerVision"
  /** Speech recognition and synthesis. */
  | "speech"
  /** Recommendation. */
  | "recommender"
  /** Robotics and control. */
  | "robotics"
  /** Another technique, named in `otherTechnique`. */
  | "other";

/** An organization's AI management system (ISO/IEC 42001) as one document. */
export interface Aims {
  /** Version of this data format that the document was written for, such as `1.0`. */
  schemaVersion: string;
  /** Identifier of the management system as a whole. */
  id?: Id<"aims">;
  /** Name of the management system. */
  title?: string;
  /** Revision of the document. */
  revision?: Revision;
  /** Main language of the texts. */
  language?: string;
  /** The standard that the management system follows. */
  standard?: StandardEdition;
  /** The organization and its roles with AI (4.1). */
  organization?: Organization;
  /** External and internal issues (4.1). */
  issues?: Issue[];
  /** Interested parties and what they need (4.2). */
  interestedParties?: InterestedParty[];
  /** Requirements that apply to the organization or that it has adopted (4.2). */
  obligations?: Obligation[];
  /** Boundaries and applicability of the management system (4.3). */
  scope?: Scope;
  /** The AI policy and topic-specific policies (5.2, A.2). */
  policies?: Policy[];
  /** People that other records name. */
  people?: Person[];
  /** Roles with their responsibilities and authorities (5.3, A.3.2). */
  roles?: Role[];
  /** Method of the AI risk assessment, with its criteria (6.1.1, 6.1.2). */
  riskMethod?: RiskMethod;
  /** AI risks and opportunities (6.1.2, 8.2). */
  risks?: Risk[];
  /** AI risk assessments: what was assessed when and by whom (6.1.2, 8.2). */
  riskAssessments?: RiskAssessment[];
  /** AI risk treatments (6.1.3, 8.3). */
  treatments?: Treatment[];
  /** Controls other than those of Annex A (6.1.3 d). */
  ownControls?: OwnControl[];
  /** Statement of Applicability: which controls are included or excluded, with justifications (6.1.3 f). */
  statementOfApplicability?: StatementOfApplicability;
  /** Process of the AI system impact assessment (6.1.4, A.5.2). */
  impactMethod?: ImpactMethod;
  /** AI system impact assessments (6.1.4, 8.4, A.5). */
  impactAssessments?: ImpactAssessment[];
  /** AI objectives and the planning to achieve them (6.2). */
  objectives?: Objective[];
  /** Changes to the management system or its AI systems (6.3, 8.1). */
  changes?: Change[];
  /** AI systems that the organization develops, provides or uses. */
  aiSystems?: AiSystem[];
  /** Resources of AI systems: data, models, tooling, computing and human resources (A.4, A.7). */
  resources?: Resource[];
  /** Incidents: events in which an AI system caused harm or could have (A.8.4). */
  incidents?: Incident[];
  /** Concerns that have been reported (A.3.3, A.8.3). */
  concerns?: Concern[];
  /** Parties that supply AI systems, resources or services (A.10.3). */
  suppliers?: Supplier[];
  /** Parties that AI systems are provided to (A.10.4). */
  customers?: Customer[];
  /** Competence that is necessary, and the evidence of it (7.2). */
  competences?: Competence[];
  /** Training and awareness measures (7.3). */
  trainings?: Training[];
  /** Communications: on what, when, with whom and how (7.4). */
  communications?: Communication[];
  /** Documented information and its control (7.5). */
  documents?: Document[];
  /** Evidence of what was done (7.5, 9.1). */
  evidence?: Evidence[];
  /** What is monitored and measured (9.1, A.6.2.6). */
  metrics?: Metric[];
  /** Internal audit programme (9.2.2). */
  auditProgramme?: AuditProgramme;
  /** Audits and their findings (9.2). */
  audits?: Audit[];
  /** Management reviews (9.3). */
  managementReviews?: ManagementReview[];
  /** Nonconformities and corrective actions (10.2). */
  nonconformities?: Nonconformity[];
  /** Improvements (10.1). */
  improvements?: Improvement[];
  /** Attestations: judgements of people on single requirements and controls. */
  attestations?: Attestation[];
  /** The certificate and the audits of the certification body. */
  certification?: Certification;
  /** Members of vendors, kept as they are: one object for each vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** A process of the management system (4.4, 8.1). */
export interface AimsProcess {
  /** The organization's own identifier, unique in the document; needed only where something refers to it. */
  id?: Id<"aimsProcess">;
  /** Short name by which people speak of it. */
  title?: string;
  /** What it is, in a few sentences. */
  description?: string;
  /** Person or role that answers for it. */
  owner?: Id<"person" | "role">;
  /** What goes in. */
  inputs?: string[];
  /** What comes out. */
  outputs?: string[];
  /** Processes that it works together with. */
  interactsWith?: Id<"aimsProcess">[];
  /** Criteria by which the process is controlled (8.1). */
  criteria?: string[];
  /** Whether a party outside the organization runs it (8.1). */
  external?: boolean;
  /** Suppliers that run it or parts of it. */
  suppliers?: Id<"supplier">[];
  /** Requirements that the process serves. */
  requirements?: Id<"clause">[];
  /** Its description among the documents. */
  document?: Id<"document">;
  /** How its working is measured. */
  metrics?: Id<"metric">[];
  /** Who does what in it, and who answers for it. */
  assignments?: Assignment[];
  /** Evidence available to auditors. */
  evidence?: Id<"evidence">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** A product under an act of Annex I that the system is, or is a component of (Art. 6(1)). */
export interface AnnexIProduct {
  /** The act, as in `Directive 2014/33/EU`. */
  act?: string;
  /** Section of Annex I in which the act stands. */
  section?: AnnexISection;
  /** Whether the system is itself the product. */
  isProduct?: boolean;
  /** Whether it is meant to prevent or mitigate risks to the health and safety of persons or property (Art. 3(14)). */
  safetyFunction?: boolean;
  /** Whether its failure or malfunctioning would endanger health and safety (Art. 3(14), 6(1b)). */
  failureEndangers?: boolean;
  /** Whether it serves only assistance, performance, efficiency, automation, convenience or quality control without safety (Art. 6(1a)). */
  convenienceOnly?: boolean;
  /** Whether the product needs a third party's conformity assessment (Art. 6(1)(b)). */
  thirdPartyAssessment?: boolean;
  /** Whether it needs one only for risks other than to health and safety (Art. 6(1c)). */
  otherRisksOnly?: boolean;
  /** What this rests on. */
  reason?: string;
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** Section of Annex I. */
export type AnnexISection =
  /** Section A: acts of the New Legislative Framework. */
  | "sectionA"
  /** Section B: other acts, such as on vehicles, aircraft and, since 2026, machinery. */
  | "sectionB";

/** Area of Annex III of the EU AI Act. */
export type AnnexIiiArea =
  /** 1: biometrics. */
  | "biometrics"
  /** 2: critical infrastructure. */
  | "criticalInfrastructure"
  /** 3: education and vocational training. */
  | "education"
  /** 4: employment, workers' management and access to self-employment. */
  | "employment"
  /** 5: essential private and public services and benefits. */
  | "essentialServices"
  /** 6: law enforcement. */
  | "lawEnforcement"
  /** 7: migration, asylum and border control. */
  | "migration"
  /** 8: administration of justice and democratic processes. */
  | "justiceAndDemocracy";

/** What a point of Annex III leaves out. */
export type AnnexIiiException =
  /** 1(a): it only confirms that a person is the one the person claims to be. */
  | "identityVerification"
  /** 1(c): it detects a physical state such as pain or fatigue, and no emotion (Recital 18). */
  | "physicalState"
  /** 5(b): it detects financial fraud. */
  | "financialFraudDetection"
  /** 5(c): the insurance is neither a life nor a health insurance. */
  | "otherInsurance"
  /** 7(d): it verifies travel documents. */
  | "travelDocumentVerification"
  /** 8(a): it serves administrative tasks that touch no decision of justice (Recital 61). */
  | "administrativeTask"
  /** 8(b): people are not directly exposed to its output; it organises campaigns. */
  | "campaignTool";

/** A use that Annex III lists. */
export interface AnnexIiiUse {
  /** Area of Annex III. */
  area?: AnnexIiiArea;
  /** Point within the area, such as `4(a)`. */
  point?: string;
  /** What the point leaves out, if that is the case here. */
  exception?: AnnexIiiException;
  /** Why that exception holds. */
  exceptionReason?: string;
  /** Whether it profiles natural persons in this use; then no exemption holds (Art. 6(3)). */
  profiling?: boolean;
  /** Why this use isn't high-risk although Annex III lists it (Art. 6(3)). */
  exemption?: Article6Exemption;
  /** How the system falls under it. */
  description?: string;
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** How a question is answered. */
export type AnswerKind =
  /** Yes or no. */
  | "yesNo"
  /** A day. */
  | "day"
  /** One of the choices. */
  | "oneOf"
  /** Any of the choices. */
  | "anyOf"
  /** A text. */
  | "text"
  /** A record, or a list of them, by its schema. */
  | "record";

/** A control on which the Statement of Applicability decides otherwise. */
export interface ApplicabilityChange {
  /** The control. */
  control: string;
  /** AI systems that the decision is for; none for all. */
  aiSystems?: string[];
  /** What was decided; absent if nothing was. */
  before?: SoaDecision;
  /** What is decided; absent if nothing is. */
  after?: SoaDecision;
  /** The reason that is given now. */
  justification?: string;
}

/** Who approved something, and when. */
export interface Approval {
  /** Person or role that approved. */
  by?: Id<"person" | "role">;
  /** Day of the approval. */
  on?: PartialDate;
  /** Version that was approved. */
  version?: string;
  /** Conditions or remarks. */
  note?: string;
  /** What was decided; `approved` when left out. */
  decision?: ApprovalDecision;
  /** Others who were asked as well, each with a decision. */
  others?: Approver[];
  /**
   * Digest of the state that was approved (7.5.3): SHA-256 over the canonical form (RFC 8785) of the record in which this approval
   * stands, without the members `approval`, `approvals`, `assignment` and `signatures`, in it and in the records inside it.
   */
  digest?: Digest;
  /** Evidence available to auditors. */
  evidence?: Id<"evidence">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** What someone who was asked for approval decided. */
export type ApprovalDecision =
  /** It is approved. */
  | "approved"
  /** It is approved under conditions, which `note` names. */
  | "approvedWithConditions"
  /** It was looked through, and not approved by that. */
  | "reviewed"
  /** It is not approved. */
  | "rejected"
  /** It is not decided yet. */
  | "deferred";

/** The state that an approval is of. */
export interface ApprovedState {
  /** JSON Pointer of the approval. */
  pointer: string;
  /** SHA-256 of the present state: what `digest` of an approval given now holds. */
  sha256: string;
  /** The digest that the approval records of the state that was approved, if it approves and its algorithm is SHA-256. */
  recorded?: string;
  /** Whether the present state is the one that was approved; absent where no digest is recorded. */
  unchanged?: boolean;
}

/** One of several who were asked to approve something. */
export interface Approver {
  /** Person or role that was asked. */
  by?: Id<"person" | "role">;
  /** Day of the decision. */
  on?: PartialDate;
  /** What was decided; `approved` when left out and the day is recorded. */
  decision?: ApprovalDecision;
  /** Conditions or remarks. */
  note?: string;
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** Exception that Article 50 names. */
export type Article50Exception =
  /** 50(1): it is obvious to a reasonably well-informed person. */
  | "obvious"
  /** 50(1) to (4): authorised by law to detect, prevent, investigate or prosecute offences. */
  | "authorisedByLaw"
  /** 50(2): it assists standard editing, or does not alter the input substantially. */
  | "standardEditing"
  /** 50(4): the text was reviewed by people, and a person holds editorial responsibility. */
  | "editorialReview";

/** An element that Article 5 names: without it a practice is not prohibited, or with it an exception holds. */
export type Article5Element =
  /** (a): subliminal, purposefully manipulative or deceptive techniques. */
  | "manipulativeTechnique"
  /** (b): a vulnerability due to age, disability or a social or economic situation is exploited. */
  | "vulnerabilityExploited"
  /** (a), (b): it distorts the behaviour of people materially, by object or effect. */
  | "behaviourDistorted"
  /** (a), (b): it causes significant harm, or is reasonably likely to. */
  | "significantHarm"
  /** (ba): realistic material of an identifiable person's intimate parts or sexual activities. */
  | "realisticIntimateMaterial"
  /** (ba), exception: the person consented explicitly to this material. */
  | "explicitConsent"
  /** (ba), exception: nothing more is exposed, and no activity is altered (5(1b)). */
  | "noMoreExposed"
  /** (bb): material or a performance that shows the sexual abuse of children. */
  | "abuseMaterial"
  /** (bb), exception: a defence under national law. */
  | "defenceUnderNationalLaw"
  /** (ba), (bb): it is the purpose, of the system or of its use, or a foreseeable outcome without adequate safeguards (5(1a)). */
  | "purposeOrUnguarded"
  /** (c): people are evaluated or classified over time by their behaviour or traits. */
  | "evaluatedOverTime"
  /** (c): the score leads to treatment in an unrelated context, or to unjustified or disproportionate treatment. */
  | "detrimentalTreatment"
  /** (d): the risk that a person commits an offence is assessed or predicted. */
  | "offencePredicted"
  /** (d): on profiling or personality traits alone. */
  | "profilingAlone"
  /** (d), exception: it supports a human assessment that rests on objective, verifiable facts. */
  | "supportsHumanAssessment"
  /** (e): a database for face recognition is created or extended. */
  | "faceDatabase"
  /** (e): by untargeted scraping of images from the internet or CCTV. */
  | "untargetedScraping"
  /** (f): emotions or intentions are inferred from biometric data. */
  | "emotionsInferred"
  /** (f): at the workplace or in education. */
  | "workOrEducation"
  /** (f), exception: for medical or safety reasons. */
  | "medicalOrSafety"
  /** (f), exception: only a physical state such as pain or fatigue is detected (Recital 18). */
  | "physicalStateOnly"
  /** (g): people are categorised individually by their biometric data. */
  | "categorisedByBiometrics"
  /** (g): to infer race, opinions, union membership, beliefs, sex life or orientation. */
  | "sensitiveTraitInferred"
  /** (g), exception: lawfully acquired biometric data sets are labelled or filtered. */
  | "lawfulLabelling"
  /** (h): remote biometric identification in real time. */
  | "realTimeIdentification"
  /** (h): in spaces accessible to the public. */
  | "publicSpace"
  /** (h): for law enforcement. */
  | "lawEnforcementPurpose"
  /** (h), exception: strictly necessary for an objective of (h)(i) to (iii), and authorised (5(2) to (7)). */
  | "authorisedObjective";

/** Why a system isn't high-risk although Annex III lists its use (Art. 6(3)). */
export interface Article6Exemption {
  /** Which condition is met. */
  condition?: ExemptionCondition;
  /** Why it is met, and why no significant risk of harm remains. */
  reason?: string;
  /** Day on which this was documented (Art. 6(4)). */
  on?: PartialDate;
  /** Person or role that documented it. */
  by?: Id<"person" | "role">;
  /** The assessment among the documents. */
  document?: Id<"document">;
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** The answer: diagnostics of the request, and the result if there is one. Never an exception: bad input of any kind is a diagnostic. */
export interface AssessAnswer {
  /** Every error of the document's shape. */
  diagnostics?: Finding[];
  /** Every error of the options' shape. */
  optionDiagnostics?: Finding[];
  /** How many further diagnostics, of the document and of the options, are left out: no more than 10,000 of each are listed. */
  suppressed?: number;
  /** The report; absent when the document or the options could not be read. */
  report?: Report;
  /** The views that were requested. */
  views?: Views;
}

/** Options of an assessment. */
export interface AssessRequest {
  /** The assessment date. */
  asOf: Day;
  /** How far along the management system is; `review` when left out. */
  profile?: Profile;
  /** How many days ahead the calendar covers; 90 when left out. */
  horizonDays?: number;
  /** Largest number of findings that the report lists; 10,000 when left out. `suppressed` in the report is the number of further ones. */
  maxFindings?: number;
  /** Files of the frameworks to assess in addition to ISO/IEC 42001. */
  frameworks?: Framework[];
  /** Texts that count as placeholders beside the known ones, such as `see wiki`: they show nothing and are no reason. */
  placeholders?: string[];
  /** The views to add to the answer; none when left out. */
  views?: ViewName[];
  /** Which rating the risk matrix shows; `residual` when left out. */
  rating?: RatingKind;
  /** What the audit checklist covers; everything when left out. */
  auditScope?: ChecklistScope;
}

/** State of an assessment, audit or programme. */
export type AssessmentStatus =
  /** It is planned and not begun. */
  | "planned"
  /** It is being performed. */
  | "inProgress"
  /** It is completed. */
  | "completed"
  /** It was given up. */
  | "cancelled";

/** Who is responsible, accountable, consulted and informed for one activity (RACI). */
export interface Assignment {
  /** The activity. */
  activity?: string;
  /** Those who do it. */
  responsible?: Array<Id<"person" | "role">>;
  /** The one who answers for it. */
  accountable?: Id<"person" | "role">;
  /** Those who are asked before. */
  consulted?: Array<Id<"person" | "role">>;
  /** Those who are told afterwards. */
  informed?: Array<Id<"person" | "role">>;
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** An assessor's judgement on a requirement or control. */
export interface Attestation {
  /** The organization's own identifier, unique in the document. */
  id: Id<"attestation">;
  /** Requirement or control that is judged. */
  target?: Id<"ownControl" | "clause" | "annexA">;
  /** What is claimed. */
  claim?: AttestationClaim;
  /** AI systems that it is for; none for all. */
  aiSystems?: Id<"aiSystem">[];
  /** Person or role that judges. */
  by?: Id<"person" | "role">;
  /** Day of the judgement. */
  on?: PartialDate;
  /** Last day on which it holds. */
  validUntil?: PartialDate;
  /** Why it is judged so. */
  rationale?: string;
  /** The organization's own keywords, for search and filters. */
  tags?: string[];
  /** Evidence available to auditors. */
  evidence?: Id<"evidence">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** What an assessor claims of a requirement or control. */
export type AttestationClaim =
  /** It is met. */
  | "conforms"
  /** It partially conforms. */
  | "partial"
  /** It is not met. */
  | "gap"
  /** It does not apply, as the rationale says. */
  | "notApplicable";

/** An audit (9.2). */
export interface Audit {
  /** The organization's own identifier, unique in the document. */
  id: Id<"audit">;
  /** Short name by which people speak of it. */
  title?: string;
  /** What it is, in a few sentences. */
  description?: string;
  /** Person or role that answers for it. */
  owner?: Id<"person" | "role">;
  /** Who audits whom. */
  kind?: AuditKind;
  /** Management systems for which it counts: that for AI alone where none is named. */
  managementSystems?: ManagementSystem[];
  /** What the audit is to find out (9.2.2 a). */
  objectives?: string[];
  /** What it covers (9.2.2 a). */
  scope?: AuditScope;
  /** What is audited against (9.2.2 a). */
  criteria?: string[];
  /** How it is implemented. */
  methods?: string[];
  /** Who audits. */
  team?: AuditTeamMember[];
  /** Persons or roles whose work is audited. */
  auditees?: Array<Id<"person" | "role">>;
  /** Day for which it was planned. */
  plannedOn?: PartialDate;
  /** First day. */
  startedOn?: PartialDate;
  /** Last day. */
  on?: PartialDate;
  /** State as it is recorded, in a word; dates decide where they are recorded. */
  statedStatus?: AssessmentStatus;
  /** What was sampled, and how it was selected. */
  sampling?: string;
  /** What was found. */
  findings?: AuditFinding[];
  /** What was concluded. */
  conclusion?: string;
  /** The report among the documents. */
  report?: Id<"document">;
  /** Managers who got the results (9.2.2 c). */
  reportedTo?: Array<Id<"person" | "role">>;
  /** Day on which they got them. */
  reportedOn?: PartialDate;
  /** The organization's own keywords, for search and filters. */
  tags?: string[];
  /** Evidence available to auditors. */
  evidence?: Id<"evidence">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** Something that an audit found. */
export interface AuditFinding {
  /** The organization's own identifier, unique in the document; needed only where something refers to it. */
  id?: Id<"auditFinding">;
  /** How much it weighs. */
  grade?: FindingGrade;
  /** Requirement or control that it is about. */
  requirement?: Id<"ownControl" | "clause" | "annexA">;
  /** What was found. */
  statement?: string;
  /** Sample that was examined, with its population. */
  sample?: Sample;
  /** AI systems that it is about. */
  aiSystems?: Id<"aiSystem">[];
  /** Nonconformity that was opened for it. */
  nonconformity?: Id<"nonconformity">;
  /** Answer of those who were audited. */
  response?: string;
  /** Person or role that answers for it. */
  owner?: Id<"person" | "role">;
  /** Day by which it is to be dealt with. */
  due?: PartialDate;
  /** Earlier dates by which it was to be done, each with the reason why it was moved. */
  dueRevisions?: DueRevision[];
  /** Day on which it was closed. */
  closedOn?: PartialDate;
  /** State as it is recorded, in a word; dates decide where they are recorded. */
  statedStatus?: CaseStatus;
  /** Improvement that addresses it. */
  improvement?: Id<"improvement">;
  /** Evidence available to auditors. */
  evidence?: Id<"evidence">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** Who audits whom. */
export type AuditKind =
  /** The organization audits itself (9.2). */
  | "internal"
  /** The organization audits a supplier. */
  | "supplier"
  /** A customer audits the organization. */
  | "customer";

/** Part in an audit team. */
export type AuditPart =
  /** Audits. */
  | "auditor"
  /** Adds expert knowledge. */
  | "technicalExpert"
  /** Watches. */
  | "observer"
  /** Learns. */
  | "trainee";

/** The plan of the internal audits (9.2.2). */
export interface AuditProgramme {
  /** The organization's own identifier, unique in the document; needed only where something refers to it. */
  id?: Id<"auditProgramme">;
  /** Short name by which people speak of it. */
  title?: string;
  /** What it is, in a few sentences. */
  description?: string;
  /** Person or role that answers for it. */
  owner?: Id<"person" | "role">;
  /** Time in which the whole programme is completed once. */
  period?: Period;
  /** What the programme is to achieve. */
  objectives?: string[];
  /** What is audited against. */
  criteria?: string[];
  /** How often there is an audit. */
  frequency?: string;
  /** How audits are conducted. */
  methods?: string[];
  /** Person or role that runs the programme. */
  responsible?: Id<"person" | "role">;
  /** What has to be planned, and how. */
  planningRequirements?: string;
  /** How results are reported. */
  reporting?: string;
  /** How the importance of processes and earlier results shaped the programme. */
  considerations?: string;
  /** Audits that are planned. */
  plannedAudits?: PlannedAudit[];
  /** Who approved it. */
  approval?: Approval;
  /** The programme as a controlled document. */
  document?: Id<"document">;
  /** Day of the latest review. */
  reviewedOn?: PartialDate;
  /** Day by which it is to be reviewed again. */
  nextReviewOn?: PartialDate;
  /** The organization's own keywords, for search and filters. */
  tags?: string[];
  /** Evidence available to auditors. */
  evidence?: Id<"evidence">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** What an audit covers. */
export interface AuditScope {
  /** In words. */
  statement?: string;
  /** Clauses and requirements. */
  requirements?: Id<"clause">[];
  /** Controls. */
  controls?: Array<Id<"ownControl" | "annexA">>;
  /** Units. */
  units?: Id<"unit">[];
  /** Sites. */
  sites?: Id<"site">[];
  /** AI systems. */
  aiSystems?: Id<"aiSystem">[];
  /** Suppliers. */
  suppliers?: Id<"supplier">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** A member of the audit team. */
export interface AuditTeamMember {
  /** The person. */
  person?: Id<"person">;
  /** Whether the person leads the team. */
  lead?: boolean;
  /** Part in the team. */
  part?: AuditPart;
  /** Why the person is objective and impartial here (9.2.2 b). */
  independence?: string;
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** How much a system does without a person. */
export type AutonomyLevel =
  /** It gives information; people decide and act. */
  | "assistance"
  /** It proposes; people decide. */
  | "recommendation"
  /** It decides; people approve before it acts. */
  | "approvalNeeded"
  /** It acts; people watch and can step in. */
  | "supervised"
  /** It acts alone under set conditions and hands over otherwise. */
  | "conditional"
  /** It acts alone. */
  | "autonomous";

/** What people have to be aware of (7.3). */
export type AwarenessTopic =
  /** The AI policy. */
  | "aiPolicy"
  /** Their part in the management system, and the benefits of better AI performance. */
  | "contribution"
  /** The implications of not conforming. */
  | "consequences"
  /** Opportunities and risks of AI (EU AI Act, Art. 4). */
  | "aiLiteracy"
  /** How to oversee AI systems. */
  | "humanOversight"
  /** How to raise concerns and report incidents. */
  | "reporting";

/** A requirement or control, and the rules by which something bears on it. */
export interface Bearing {
  /** Requirement or control. */
  id: string;
  /** What is asked, in our words; a control's title. */
  title: string;
  /** The verdict on it. */
  status: Status;
  /** The rules. */
  rules?: string[];
  /** The attestation that decided, when it is one or rests on it. */
  attestation?: string;
}

/** One rule's part in a verdict. */
export interface Because {
  /** The rule. */
  rule: string;
  /** Subjects of which it holds. */
  pass: number;
  /** Subjects of which it does not. */
  fail: number;
  /** Subjects for which it is not determined. */
  unknown: number;
  /** The first records of which it holds. */
  passed?: string[];
  /** The first records of which it does not. */
  failed?: string[];
  /** Evidence it rests on. */
  evidence?: EvidenceUsed[];
}

/** Whether data is biased (A.7.4; EU AI Act, Art. 10). */
export interface BiasEvaluation {
  /** Day of the evaluation. */
  on?: PartialDate;
  /** Person or role that evaluated. */
  by?: Id<"person" | "role">;
  /** How it was evaluated. */
  method?: string;
  /** Groups that were compared. */
  groups?: string[];
  /** What was found. */
  result?: string;
  /** Whether bias was found that matters. */
  biasFound?: boolean;
  /** What was done about it. */
  mitigation?: string;
  /** Evidence available to auditors. */
  evidence?: Id<"evidence">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** Findings of one name that block a gate. */
export interface Blocker {
  /** Their name. */
  code: string;
  /** How many. */
  count: number;
  /** The records concerned, each once. */
  subjects?: string[];
}

/** A bill of materials, or a model or dataset card. */
export interface BomFile {
  /** Its name, as the account gives it back. */
  name: string;
  /** Its JSON text; of a card the front matter as JSON. */
  text: string;
  /** Its format; found from what it holds when left out. */
  format?: BomFormat;
  /** Digest of the file as it lies there. */
  digest?: Digest;
  /** Id of the AI system that the file is about; it is made where the document has none of that id. */
  aiSystem?: string;
  /** Repository of a card, such as `organization/model`: the front matter does not state it. */
  repository?: string;
  /** The text of a card, as Markdown, without its front matter. */
  card?: string;
}

/** Format of a bill of materials or card. */
export type BomFormat =
  /** CycloneDX 1.5 to 1.7 as JSON. */
  | "cyclonedx"
  /** SPDX 3.0 as JSON-LD. */
  | "spdx"
  /** The front matter of a model card of Hugging Face, as JSON, or what the Hub answers on a model. */
  | "huggingFaceModel"
  /** The front matter of a dataset card, as JSON, or what the Hub answers on a dataset. */
  | "huggingFaceDataset";

/** Which tools of a bill of materials become records. */
export type BomTools =
  /** Frameworks, and tools that an AI system, model or dataset is stated to depend on. */
  | "direct"
  /** Every tool. */
  | "all";

/** The first entry of a log that is broken. */
export interface BrokenEntry {
  /** JSON Pointer of the entry; of the entries, where there is none. */
  pointer: string;
  /** Its position, counted from 0. */
  index: number;
  /** Why it is broken. */
  why: LogBreak;
  /** The digest that was expected. */
  expected?: string;
  /** The digest that is there. */
  found?: string;
}

/** One way through the mappings, with what it rests on. */
export interface CarriedChain {
  /** Where it begins: an item on which there is a verdict. */
  from: string;
  /** What its beginning is to its end, by all links together. */
  relation: MappingRelation;
  /** The verdict on its beginning. */
  status: Status;
  /** How far it carries, by its weakest link. */
  state: CarriedState;
  /** Title of its beginning. */
  title?: string;
  /** The least strength of its links; absent where a link states none. */
  strength?: number;
  /** Its weakest link, in words. */
  weakest?: string;
  /** Requirements and controls beneath its beginning, with their verdicts. */
  verdicts?: CarriedVerdict[];
  /** Whether the framework of its beginning is held as conforming by the request, and not by records. */
  held?: boolean;
  /** Its links, from its beginning to its end. */
  links?: CarriedLink[];
}

/** Items counted by their states. */
export interface CarriedCounts {
  /** Covered. */
  covered: number;
  /** Partly covered. */
  partly: number;
  /** Not covered. */
  notCovered: number;
  /** Not applicable. */
  notApplicable: number;
}

/** One item and how far records reach toward it. */
export interface CarriedItem {
  /** Its id, with its framework. */
  id: string;
  /** How far records reach. */
  state: CarriedState;
  /** Why, in one sentence. */
  reason: string;
  /** Its title, where it is known. */
  title?: string;
  /** The heading or item that it stands under. */
  under?: string;
  /** The verdict that the records give on it directly, where it was assessed. */
  verdict?: Status;
  /** The strength of what carries, from 0 to 10; absent where no source states one. */
  strength?: number;
  /** The weakest link of what carries, in words. */
  weakest?: string;
  /** Where ways disagree: what they state, and that the most restrictive counts. */
  conflict?: string;
  /** The ways that lead here and claim something. */
  chains?: CarriedChain[];
  /** Ways that state no more than a relation of topics. They cover nothing. */
  suggestions?: CarriedChain[];
  /** How many further suggestions there are: not more than 20 are listed. */
  moreSuggestions?: number;
  /** Where it is not covered: what to do next. */
  next?: Next[];
}

/** A row of a mapping set as a link of a chain. */
export interface CarriedLink {
  /** The set. */
  set: string;
  /** Its version. */
  version: string;
  /** Where the link begins. */
  source: string;
  /** Where it ends. */
  target: string;
  /** What its beginning is to its end. */
  relation: MappingRelation;
  /** Whether the row is written the other way round. */
  inverted?: boolean;
  /** How much of the end the beginning touches, from 0 to 10. */
  strength?: number;
  /** How sure the row is. */
  confidence?: MappingConfidence;
  /** On what it rests. */
  basis?: MappingBasis;
  /** Titles of its sources. */
  sources?: string[];
  /** Why the two belong together. */
  rationale?: string;
  /** As its source wrote it. */
  asPublished?: string;
  /** It holds only if this is so. */
  condition?: string;
  /** Who verified it. */
  verifiedBy?: string;
  /** The reason for which it takes the place of rows of other sets. */
  overrides?: string;
}

/** The items below a heading, counted. */
export interface CarriedRoll {
  /** The heading. */
  id: string;
  /** Items below it, counted by their states. */
  counts: CarriedCounts;
  /** Its title. */
  title?: string;
  /** The heading that it stands under. */
  under?: string;
}

/** How far records reach toward an item of another framework. */
export type CarriedState =
  /** What conforms contains the whole of it, or its own verdict conforms. */
  | "covered"
  /** What conforms, at least partially, has a part in common with it. */
  | "partly"
  /** Nothing that conforms carries there. */
  | "notCovered"
  /** It does not apply, by a verdict of its own. */
  | "notApplicable";

/** A verdict beneath a chain. */
export interface CarriedVerdict {
  /** Requirement or control. */
  id: string;
  /** The verdict. */
  status: Status;
}

/** State of a case: a nonconformity, an audit finding, an incident or a concern. */
export type CaseStatus =
  /** It is not dealt with yet. */
  | "open"
  /** It is being dealt with. */
  | "inProgress"
  /** What was to be done is done, and is still to be verified. */
  | "resolved"
  /** It is closed. */
  | "closed";

/** What the cells of a column hold. */
export type CellType =
  /** Text. */
  | "text"
  /** A word of a vocabulary; the column names the words. */
  | "word"
  /** A number. */
  | "number"
  /** A whole number. */
  | "whole"
  /** `true` or `false`. */
  | "flag"
  /** A date: `YYYY-MM-DD`, or `YYYY-MM` or `YYYY` where no more is known. */
  | "date"
  /** A date and time with its offset from UTC. */
  | "dateTime"
  /** An interval, such as `P1Y`. */
  | "interval"
  /** The record's own identifier. */
  | "id"
  /** The id of another record, or a number of the standard; the column names the kinds. */
  | "reference";

/** A certificate. */
export interface Certificate {
  /** Number of the certificate. */
  number?: string;
  /** Day of the decision; the cycle starts here. */
  decidedOn?: PartialDate;
  /** Day of issue. */
  issuedOn?: PartialDate;
  /** Last day on which it holds. */
  expiresOn?: PartialDate;
  /** Whether it holds. */
  status?: CertificateStatus;
  /** Day since which that is so. */
  statusSince?: PartialDate;
  /** Version of the Statement of Applicability that it names. */
  soaVersion?: string;
  /** The certificate among the documents. */
  document?: Id<"document">;
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** Whether a certificate holds; that it ran out follows from its dates. */
export type CertificateStatus =
  /** It holds. */
  | "valid"
  /** It is suspended. */
  | "suspended"
  /** It holds with a smaller scope. */
  | "reduced"
  /** It was withdrawn. */
  | "withdrawn";

/** Certification of the management system (ISO/IEC 17021-1, ISO/IEC 42006). */
export interface Certification {
  /** The organization's own identifier, unique in the document; needed only where something refers to it. */
  id?: Id<"certification">;
  /** Certification body. */
  body?: string;
  /** Accreditation of the certification body. */
  accreditation?: Accreditation;
  /** Scope of the certification, in the certificate's words. */
  scope?: string;
  /** AI systems inside that scope, where they are named. */
  aiSystems?: Id<"aiSystem">[];
  /** Units inside that scope. */
  units?: Id<"unit">[];
  /** Sites inside that scope. */
  sites?: Id<"site">[];
  /** Roles that the certification is for (ISO/IEC 42006, 9.1.2). */
  aiRoles?: AiRole[];
  /** Day of the application. */
  appliedOn?: PartialDate;
  /** Stage 1: readiness. */
  stage1?: CertificationAudit;
  /** Stage 2: implementation and effectiveness. */
  stage2?: CertificationAudit;
  /** The certificate. */
  certificate?: Certificate;
  /** Surveillance audits. */
  surveillanceAudits?: CertificationAudit[];
  /** Recertification audits. */
  recertificationAudits?: CertificationAudit[];
  /** Times that the certification body set, where they differ from the usual ones. */
  terms?: CertificationTerms;
  /** Person or role that looks after it. */
  owner?: Id<"person" | "role">;
  /** The contract among the documents. */
  contract?: Id<"document">;
  /** The organization's own keywords, for search and filters. */
  tags?: string[];
  /** Evidence available to auditors. */
  evidence?: Id<"evidence">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** An audit by the certification body. */
export interface CertificationAudit {
  /** The organization's own identifier, unique in the document; needed only where something refers to it. */
  id?: Id<"certificationAudit">;
  /** Day for which it is planned. */
  plannedOn?: PartialDate;
  /** First day. */
  startedOn?: PartialDate;
  /** Last day; limits count from here. */
  on?: PartialDate;
  /** Day by which it has to take place. */
  dueBy?: PartialDate;
  /** Who audited. */
  auditors?: string[];
  /** What it covered. */
  scope?: AuditScope;
  /** What was found. */
  findings?: CertificationFinding[];
  /** What the auditors recommend. */
  recommendation?: string;
  /** Day of the body's decision on it. */
  decidedOn?: PartialDate;
  /** The report among the documents. */
  report?: Id<"document">;
  /** Evidence available to auditors. */
  evidence?: Id<"evidence">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** Something that the certification body found. */
export interface CertificationFinding {
  /** The organization's own identifier, unique in the document; needed only where something refers to it. */
  id?: Id<"certificationFinding">;
  /** How much it weighs. */
  grade?: FindingGrade;
  /** Requirement or control that it is about. */
  requirement?: Id<"ownControl" | "clause" | "annexA">;
  /** What was found. */
  statement?: string;
  /** Day by which the organization has to answer. */
  responseDue?: PartialDate;
  /** Day on which it answered. */
  respondedOn?: PartialDate;
  /** Day on which the body accepted correction and plan. */
  planAcceptedOn?: PartialDate;
  /** Day by which it has to be closed. */
  due?: PartialDate;
  /** Day on which the body verified correction and corrective action. */
  verifiedOn?: PartialDate;
  /** Day on which the body closed it. */
  closedOn?: PartialDate;
  /** Nonconformity that was opened for it. */
  nonconformity?: Id<"nonconformity">;
  /** Evidence available to auditors. */
  evidence?: Id<"evidence">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** Times that the certification body set. */
export interface CertificationTerms {
  /** Length of the cycle; usually three years. */
  cycle?: string;
  /** Longest time between surveillance audits; usually a year. */
  surveillanceInterval?: string;
  /** Time from the decision to the first surveillance audit; at most 12 months. */
  firstSurveillance?: string;
  /** Time in which a major nonconformity of stage 2 has to be closed; usually six months. */
  majorLimit?: string;
  /** Time in which a minor nonconformity has to be closed. */
  minorLimit?: string;
  /** Time after expiry in which the certificate can be restored; usually six months. */
  restorationLimit?: string;
  /** Longest time between stage 1 and stage 2. */
  stageGap?: string;
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** A change to the management system or to an AI system (6.3, 8.1). */
export interface Change {
  /** The organization's own identifier, unique in the document. */
  id: Id<"change">;
  /** Short name by which people speak of it. */
  title?: string;
  /** What it is, in a few sentences. */
  description?: string;
  /** Person or role that answers for it. */
  owner?: Id<"person" | "role">;
  /** Why the change is made. */
  purpose?: string;
  /** Whether the change was planned; an unplanned one is reviewed for its consequences (8.1). */
  planned?: boolean;
  /** Whether it calls for a new risk or impact assessment (8.2, 8.4). */
  significant?: boolean;
  /** Records that the change concerns. */
  affected?: string[];
  /** Day of the decision. */
  decidedOn?: PartialDate;
  /** Person or role that decided. */
  decidedBy?: Id<"person" | "role">;
  /** Consequences that were considered, wanted and unwanted. */
  consequencesConsidered?: string;
  /** Resources that it needs. */
  resources?: string;
  /** How responsibilities change. */
  responsibilities?: string;
  /** What is to be done. */
  actions?: Action[];
  /** Day by which it is to be done. */
  due?: PartialDate;
  /** Earlier dates by which it was to be done, each with the reason why it was moved. */
  dueRevisions?: DueRevision[];
  /** Day on which it was done. */
  doneOn?: PartialDate;
  /** State as it is recorded, in a word; dates decide where they are recorded. */
  statedStatus?: WorkStatus;
  /** What it led to. */
  outcome?: string;
  /** The organization's own keywords, for search and filters. */
  tags?: string[];
  /** Evidence available to auditors. */
  evidence?: Id<"evidence">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** A log of the changes of a document, from its first entry on. */
export interface ChangeLog {
  /** The entries, in the order in which they were made. */
  entries?: ChangeLogEntry[];
}

/** The answer: diagnostics of the request, and the result if there is one. */
export interface ChangeLogAnswer {
  /** Every error of shape of the earlier state, and all that has no canonical form in it: then there is no entry. */
  diagnosticsBefore?: Finding[];
  /** The same of the later state. */
  diagnosticsAfter?: Finding[];
  /** Every error of the options' shape. */
  optionDiagnostics?: Finding[];
  /** How many further diagnostics, of both states and of the options, are left out: no more than 10,000 of each are listed. */
  suppressed?: number;
  /** Whether both states are the same: then there is no entry. */
  same?: boolean;
  /** The entry, to be put at the end of the log. */
  entry?: ChangeLogEntry;
}

/** How a document got from one state to the next. */
export interface ChangeLogEntry {
  /** When the change was made. */
  on: Moment;
  /** Digest of the document before the change. */
  before: string;
  /** Digest of the document after it. */
  after: string;
  /** Digest of this entry: SHA-256 over the canonical form (RFC 8785) of the entry without this member. */
  digest: string;
  /** Who made the change. */
  by?: string;
  /** Why it was made. */
  reason?: string;
  /** Digest of the entry before; absent in the first one. */
  previous?: string;
  /** What came, went and changed. Empty where only the order of lists is another. */
  changes?: LoggedChange[];
}

/** What an entry of a log tells beside the change itself. */
export interface ChangeLogRequest {
  /** When the change was made. */
  on: Moment;
  /** Who made it. */
  by?: string;
  /** Why. */
  reason?: string;
  /** Digest of the entry before; left out for the first one. */
  previous?: string;
}

/** The answer: diagnostics of the request, and the result if there is one. */
export interface ChangeMethodAnswer {
  /** Every error of the document's shape. */
  diagnostics?: Finding[];
  /** Every error of the options' shape. */
  optionDiagnostics?: Finding[];
  /** How many further diagnostics, of the document and of the options, are left out: no more than 10,000 of each are listed. */
  suppressed?: number;
  /** The new document. */
  aims?: Aims;
  /** The ratings that were carried over, those that were dropped, and what has to be done. */
  account?: MethodAccount;
  /** The same as text for people. */
  text?: string;
}

/** The new risk method, and what happens to the ratings. */
export interface ChangeMethodRequest {
  /** The date of the change. */
  asOf: Day;
  /** The new method. */
  method: RiskMethod;
  /** Whether ratings are carried over by tables or asked for again. */
  strategy: MethodStrategyKind;
  /** The tables, for `remap`; without them, keys that are on both scales stay what they are. */
  tables?: RemapTables;
}

/** One requirement or control to audit. */
export interface ChecklistItem {
  /** Requirement or control. */
  id: string;
  /** Its address as the standard prints it. */
  citation: string;
  /** Title of the clause or the control. */
  title: string;
  /** What to ask for, in our words. */
  ask: string;
  /** What is usually shown. */
  show?: string[];
  /** The verdict on the day; none on an own control. */
  status?: Status;
  /** Why. */
  reason?: string;
  /** Records to see, in the order of the document. */
  records?: ChecklistRecord[];
  /** People to interview: those responsible for the records. */
  people?: Contact[];
  /** What rules find. */
  findings?: Finding[];
  /** What earlier audits found on it, oldest first. */
  earlier?: EarlierFinding[];
  /** Nonconformities on it that are open on the day. */
  nonconformities?: string[];
  /** What to pick where there is too much to see. */
  sampling?: Sampling[];
}

/** A record to see. */
export interface ChecklistRecord {
  /** Its kind. */
  kind: string;
  /** Its id. */
  id: string;
  /** Its name. */
  title?: string;
  /** Person or role that answers for it. */
  owner?: string;
}

/** Scope of an audit; everything when nothing is named. */
export interface ChecklistScope {
  /** Clauses, list items or requirements, such as `6.1`. */
  clauses?: string[];
  /** Controls, objectives or groups of Annex A, such as `A.6`; own controls by their id. */
  controls?: string[];
  /** Units of the organization: only records about them and their AI systems, or about no unit and system, are shown. */
  units?: string[];
  /** AI systems: the same for them. */
  aiSystems?: string[];
}

/** Who may see something. */
export type Classification =
  /** Anyone. */
  | "public"
  /** People of the organization. */
  | "internal"
  /** Those who need it for their work. */
  | "confidential"
  /** Named persons only. */
  | "restricted";

/** What a policy commits to. */
export type CommitmentKind =
  /** Meeting the requirements that apply (5.2 c). */
  | "applicableRequirements"
  /** Improving the management system continually (5.2 d). */
  | "continualImprovement"
  /** Fair outcomes. */
  | "fairness"
  /** Transparency and explainability. */
  | "transparency"
  /** Privacy. */
  | "privacy"
  /** Safety. */
  | "safety"
  /** Security. */
  | "security"
  /** Oversight by people. */
  | "humanOversight"
  /** Accountability. */
  | "accountability"
  /** Care for the environment. */
  | "environment"
  /** No unlawful or harmful use of AI. */
  | "legalUse"
  /** Something else, said in `text`. */
  | "other";

/** A communication that the management system needs (7.4, A.8.5). */
export interface Communication {
  /** The organization's own identifier, unique in the document. */
  id: Id<"communication">;
  /** Short name by which people speak of it. */
  title?: string;
  /** What it is, in a few sentences. */
  description?: string;
  /** Person or role that answers for it. */
  owner?: Id<"person" | "role">;
  /** Whether it goes to the inside or to the outside. */
  direction?: Origin;
  /** What it is about. */
  what?: string;
  /** What it is to achieve. */
  purpose?: string;
  /** When it takes place: occasion or rhythm. */
  when?: string;
  /** How often it takes place. */
  interval?: string;
  /** With whom, in words. */
  withWhom?: string;
  /** Interested parties with whom. */
  interestedParties?: Id<"interestedParty">[];
  /** Roles with whom. */
  roles?: Id<"role">[];
  /** How it takes place: channel, form. */
  how?: string;
  /** Person or role that communicates. */
  who?: Id<"person" | "role">;
  /** Obligation that asks for it (A.8.5). */
  obligation?: Id<"obligation">;
  /** AI systems that it is about. */
  aiSystems?: Id<"aiSystem">[];
  /** Times at which it took place. */
  held?: Distribution[];
  /** Day of the latest review. */
  reviewedOn?: PartialDate;
  /** Day by which it is to be reviewed again. */
  nextReviewOn?: PartialDate;
  /** The organization's own keywords, for search and filters. */
  tags?: string[];
  /** Evidence available to auditors. */
  evidence?: Id<"evidence">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** How a value is compared with a target. */
export type Comparison =
  /** The value is to be the target or more. */
  | "atLeast"
  /** The value is to be the target or less. */
  | "atMost"
  /** The value is to be the target. */
  | "exactly";

/** Competence that a role needs, and how far a person has it (7.2). */
export interface Competence {
  /** The organization's own identifier, unique in the document. */
  id: Id<"competence">;
  /** Short name by which people speak of it. */
  title?: string;
  /** What it is, in a few sentences. */
  description?: string;
  /** Person or role that answers for it. */
  owner?: Id<"person" | "role">;
  /** Role that needs it. */
  role?: Id<"role">;
  /** Person who is to have it. */
  person?: Id<"person">;
  /** AI systems that it is needed for; none for all. */
  aiSystems?: Id<"aiSystem">[];
  /** What one has to know or be able to do. */
  required?: string[];
  /** What the person's competence rests on. */
  basis?: CompetenceBasis[];
  /** Degrees, courses, years of experience. */
  basisDetail?: string;
  /** Whether the person has what is required. */
  met?: boolean;
  /** What is missing. */
  gap?: string;
  /** Day on which this was judged. */
  assessedOn?: PartialDate;
  /** Person or role that judged. */
  assessedBy?: Id<"person" | "role">;
  /** What is done to close the gap. */
  actions?: Action[];
  /** Whether that worked. */
  effectiveness?: EffectivenessReview;
  /** Last day on which it counts as shown. */
  validUntil?: PartialDate;
  /** Day of the latest review. */
  reviewedOn?: PartialDate;
  /** Day by which it is to be reviewed again. */
  nextReviewOn?: PartialDate;
  /** The organization's own keywords, for search and filters. */
  tags?: string[];
  /** Evidence available to auditors. */
  evidence?: Id<"evidence">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** What competence rests on (7.2). */
export type CompetenceBasis =
  /** Education. */
  | "education"
  /** Training. */
  | "training"
  /** Experience. */
  | "experience";

/** An evaluation of whether an obligation is met. */
export interface ComplianceEvaluation {
  /** Day of the evaluation. */
  on?: PartialDate;
  /** Person or role that evaluated. */
  by?: Id<"person" | "role">;
  /** Whether the obligation is met. */
  met?: boolean;
  /** What was found. */
  note?: string;
  /** Evidence available to auditors. */
  evidence?: Id<"evidence">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** Systems and computing of an AI system (A.4.5). */
export interface Computing {
  /** Where it stands: data centre, cloud region, device. */
  location?: string;
  /** Country in which it stands (ISO 3166-1). */
  country?: string;
  /** Who runs it. */
  hosting?: Hosting;
  /** Processors, accelerators, memory, network. */
  hardware?: string;
  /** How much it can do. */
  capacity?: string;
  /** Energy use and other effects on the environment. */
  energy?: string;
  /** Energy use in kWh a year. */
  energyKwhPerYear?: number;
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** A concern that someone raised about the organization's part in an AI system (A.3.3, A.8.3). */
export interface Concern {
  /** The organization's own identifier, unique in the document. */
  id: Id<"concern">;
  /** Short name by which people speak of it. */
  title?: string;
  /** What it is, in a few sentences. */
  description?: string;
  /** Person or role that answers for it. */
  owner?: Id<"person" | "role">;
  /** AI systems that it concerns. */
  aiSystems?: Id<"aiSystem">[];
  /** Way on which it came in. */
  channel?: ConcernChannel;
  /** Way on which it came in, if no word fits. */
  otherChannel?: string;
  /** Whether it came from inside or from outside. */
  origin?: Origin;
  /** Whether the one who raised it is unknown. */
  anonymous?: boolean;
  /** Whether it is kept confidential. */
  confidential?: boolean;
  /** Day on which it was raised. */
  raisedOn?: PartialDate;
  /** Day on which its receipt was confirmed. */
  acknowledgedOn?: PartialDate;
  /** Day by which it is to be answered. */
  due?: PartialDate;
  /** How the person who raised it is protected from reprisal. */
  protection?: string;
  /** When what it is about was noticed. */
  detectedAt?: Moment;
  /** Persons or roles that it was reported to. */
  reportedTo?: Array<Id<"person" | "role">>;
  /** Who is affected. */
  affectedParties?: AffectedParty[];
  /** How bad it is. */
  severity?: IncidentSeverity;
  /** What brought it about. */
  causes?: string[];
  /** What was done at once. */
  containment?: string;
  /** What is done about it. */
  followUp?: Action[];
  /** Who had to be told, and when. */
  notifications?: Notification[];
  /** Incident that it led to. */
  incident?: Id<"incident">;
  /** Nonconformity that it led to. */
  nonconformity?: Id<"nonconformity">;
  /** Outcome. */
  outcome?: string;
  /** Day on which the one who raised it got an answer. */
  answeredOn?: PartialDate;
  /** Day on which it was closed. */
  closedOn?: PartialDate;
  /** State as it is recorded, in a word; dates decide where they are recorded. */
  statedStatus?: CaseStatus;
  /** The organization's own keywords, for search and filters. */
  tags?: string[];
  /** Evidence available to auditors. */
  evidence?: Id<"evidence">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** Way on which a concern comes in. */
export type ConcernChannel =
  /** Telephone or web line for concerns. */
  | "hotline"
  /** E-mail. */
  | "email"
  /** Form on a web page or in the product. */
  | "form"
  /** A talk. */
  | "inPerson"
  /** Through a manager. */
  | "manager"
  /** Through the workers' representatives. */
  | "union"
  /** Through a trusted person. */
  | "ombudsperson"
  /** Through an authority. */
  | "authority"
  /** Through customer support. */
  | "support"
  /** Another way, named in `otherChannel`. */
  | "other";

/** Conformity assessment of a high-risk AI system (Art. 43). */
export interface ConformityAssessment {
  /** Procedure that was followed. */
  route?: ConformityRoute;
  /** Day on which it was finished. */
  on?: PartialDate;
  /** Notified body, with its number. */
  notifiedBody?: string;
  /** Number of the certificate. */
  certificate?: string;
  /** Last day on which the certificate holds. */
  validUntil?: PartialDate;
  /** EU declaration of conformity (Art. 47). */
  declaration?: Id<"document">;
  /** Day of the CE marking (Art. 48). */
  ceMarkedOn?: PartialDate;
  /** Evidence available to auditors. */
  evidence?: Id<"evidence">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** Procedure of conformity assessment. */
export type ConformityRoute =
  /** Internal control (Annex VI). */
  | "internalControl"
  /** With a notified body (Annex VII). */
  | "notifiedBody"
  /** Under the product's own legislation (Annex I). */
  | "productLegislation";

/** What a risk would lead to, for those who bear it. */
export interface Consequence {
  /** Who bears the consequence. */
  dimension?: ConsequenceDimension;
  /** Part of the dimension, if the method has several scales for it. */
  aspect?: string;
  /** What they would bear. */
  description?: string;
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** Who bears a consequence (6.1.2 d). */
export type ConsequenceDimension =
  /** The organization itself. */
  | "organization"
  /** Single persons. */
  | "individuals"
  /** Groups of persons. */
  | "groups"
  /** Societies, and the environment they live in. */
  | "societies";

/** Levels of consequence in one dimension. */
export interface ConsequenceScale {
  /** Who bears the consequence. */
  dimension?: ConsequenceDimension;
  /** Part of the dimension with a scale of its own, such as money or reputation; ratings repeat it. */
  aspect?: string;
  /** What the scale measures, and in which unit its ranges are. */
  description?: string;
  /** Unit of the ranges. */
  unit?: string;
  /** Levels, each with its own `order`. */
  levels?: ScaleLevel[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** A contact person. */
export interface Contact {
  /** The person, or the role where no person is assigned. */
  id: string;
  /** The person's name, or the role's. */
  name?: string;
  /** The role that the person holds. */
  role?: string;
}

/** How well a control works. */
export type ControlEffectiveness =
  /** It works as intended. */
  | "effective"
  /** It works in part. */
  | "partlyEffective"
  /** It does not work. */
  | "ineffective"
  /** It was not tested. */
  | "notTested";

/** How a control works. */
export type ControlKind =
  /** Keeps an event from happening. */
  | "preventive"
  /** Notices an event. */
  | "detective"
  /** Limits or repairs what an event did. */
  | "corrective"
  /** Tells people what to do. */
  | "directive"
  /** In another way, named in `otherKind`. */
  | "other";

/** How many verdicts of each kind. */
export interface Counts {
  /** Conforming. */
  conforms: number;
  /** Conforming in part. */
  partial: number;
  /** Gaps. */
  gap: number;
  /** Not applicable. */
  notApplicable: number;
  /** Not determined. */
  notDetermined: number;
}

/** Verdicts counted over a clause or a control objective, and over what stands below it. */
export interface Coverage {
  /** Clause or objective. */
  id: string;
  /** Its title. */
  title: string;
  /** The verdict on the whole of it. */
  status: Status;
  /** The counts. */
  counts: Counts;
  /** The same for the clauses directly below. */
  below?: Coverage[];
}

/** How far records reach from one framework toward another, item by item. It is no statement of conformity with the other framework. */
export interface Crosswalk {
  /** The framework in question. */
  framework: string;
  /** Its title. */
  title: string;
  /** From where to where it is asked. */
  direction: CrosswalkDirection;
  /** What is behind its items: a law, a standard, practice. */
  ground: Ground;
  /** The items counted by their states. */
  counts: CarriedCounts;
  /** Its edition. */
  edition?: string;
  /** What has to be known to read it: that a draft is a draft, that the items are not all. */
  notes?: string[];
  /** The items, in the order of the framework. */
  items?: CarriedItem[];
  /** The headings, with the items below them counted. */
  headings?: CarriedRoll[];
  /** The mapping sets with rows that were used. */
  sets?: UsedSet[];
  /** How many further ways through the mappings were not followed: no more than a million rows are, or 200,000 over several hops. */
  suppressed?: number;
}

/** The answer: diagnostics of the request, and the result if there is one. */
export interface CrosswalkAnswer {
  /** Every error of the document's shape. */
  diagnostics?: Finding[];
  /** Every error of the options' shape, and what does not fit together in frameworks, mapping sets and outlines. */
  optionDiagnostics?: Finding[];
  /** How many further diagnostics, of the document and of the options, are left out: no more than 10,000 of each are listed. */
  suppressed?: number;
  /** How far the records reach. */
  crosswalk?: Crosswalk;
  /** The same in the format that was asked for. */
  text?: string;
}

/** From where to where it is asked. */
export type CrosswalkDirection =
  /** How far the records on ISO/IEC 42001 carry toward the framework. */
  | "toward"
  /** How far the framework carries toward ISO/IEC 42001. */
  | "from";

/** Format in which a crosswalk is given beside its data. */
export type CrosswalkFormat =
  /** A summary with a row for each item, in Markdown. */
  | "markdown"
  /** A row for each item, as CSV (RFC 4180). */
  | "csv";

/** Options of an assessment, and the framework toward which it is asked. */
export interface CrosswalkRequest {
  /** The assessment date. */
  asOf: Day;
  /** The framework: the name that stands before the colon of its ids, as in `nist-ai-rmf`. */
  framework: string;
  /** From where to where it is asked; `toward` when left out. */
  direction?: CrosswalkDirection;
  /** How far along the management system is; `review` when left out. */
  profile?: Profile;
  /** Files of the frameworks to assess in addition to ISO/IEC 42001. The verdicts on their entries decide before any mapping. */
  frameworks?: Framework[];
  /** Texts that count as placeholders beside the known ones, such as `see wiki`: they show nothing and are no reason. */
  placeholders?: string[];
  /** Mapping sets beside those that are built in; one of the id of a built-in set takes its place. */
  mappings?: MappingSet[];
  /** Outlines of frameworks beside those that are built in; one of the name of a built-in outline takes its place. */
  outlines?: Outline[];
  /** Frameworks that are held as conforming, as by a certificate: their items count as conforming without a verdict. */
  held?: string[];
  /** Most mapping rows that one way may lead over, from 1 to 4; 1 when left out. */
  hops?: number;
  /** Whether the built-in mapping sets are used; yes when left out. */
  builtIn?: boolean;
  /** Format of the text in the answer; no text when left out. */
  format?: CrosswalkFormat;
  /** Whether CSV is written for Excel; no when left out. */
  excel?: boolean;
}

/** Which table. */
export type CsvTable =
  /** A row for each control. */
  | "statementOfApplicability"
  /** A row for each thing to correct of each requirement and control that does not conform or only partially. */
  | "gaps"
  /** A row for each risk, the worst first. */
  | "riskRegister"
  /** A row for each thing that is due. */
  | "calendar"
  /** A row for each finding. */
  | "findings"
  /** A row for each of what an auditor would raise first, in that order. */
  | "priorities"
  /** A row for each action, with the record that it belongs to. */
  | "actions"
  /** A row for each requirement and control, with the evidence for it. */
  | "evidence"
  /** A row for each requirement and control, with what an audit asks for. */
  | "auditChecklist"
  /** A row for each tag of a taxonomy, with the records that carry it. */
  | "taxonomyTags";

/** A party, or a kind of parties, that AI systems are provided to (A.10.4). */
export interface Customer {
  /** The organization's own identifier, unique in the document. */
  id: Id<"customer">;
  /** Name of the customer or of the kind of customers. */
  name?: string;
  /** What it does with the systems. */
  description?: string;
  /** Person or role that looks after it. */
  owner?: Id<"person" | "role">;
  /** Country of its seat (ISO 3166-1). */
  country?: string;
  /** What the organization provides to it. */
  provides?: Provision[];
  /** What it expects and needs. */
  expectations?: string[];
  /** When and how it was told what the systems are and are not meant for. */
  intendedUseConveyed?: Distribution[];
  /** Who does what (A.10.2). */
  responsibilities?: ResponsibilityShare[];
  /** The contract among the documents. */
  contract?: Id<"document">;
  /** Time for which the contract runs. */
  contractPeriod?: Period;
  /** How its needs and feedback are followed. */
  monitoring?: string;
  /** Evaluations of whether its needs are met. */
  assessments?: CustomerAssessment[];
  /** Day of the latest review. */
  reviewedOn?: PartialDate;
  /** Day by which it is to be reviewed again. */
  nextReviewOn?: PartialDate;
  /** The organization's own keywords, for search and filters. */
  tags?: string[];
  /** Evidence available to auditors. */
  evidence?: Id<"evidence">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** An evaluation of whether a customer's needs are met (A.10.4). */
export interface CustomerAssessment {
  /** Day of the assessment. */
  on?: PartialDate;
  /** Person or role that assessed. */
  by?: Id<"person" | "role">;
  /** What was found. */
  result?: string;
  /** Last day on which it holds. */
  validUntil?: PartialDate;
  /** What is to be done. */
  actions?: Action[];
  /** Evidence available to auditors. */
  evidence?: Id<"evidence">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** How data was prepared (A.7.6). */
export interface DataPreparation {
  /** Steps: cleaning, filling gaps, scaling, encoding. */
  steps?: string[];
  /** Why these steps were chosen. */
  criteria?: string;
  /** Person or role that prepared it. */
  by?: Id<"person" | "role">;
  /** Day on which it was finished. */
  on?: PartialDate;
  /** Its description among the documents. */
  document?: Id<"document">;
  /** Evidence available to auditors. */
  evidence?: Id<"evidence">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** Facts about data for AI systems (A.4.3, A.7). */
export interface Dataset {
  /** What the data is used for. */
  uses?: DatasetUse[];
  /** Categories of data. */
  categories?: string[];
  /** Where it comes from, and what happened to it (A.7.5). */
  provenance?: Provenance;
  /** Licence or other right to use it. */
  licence?: string;
  /** Limits of that right: purpose, time, place, copyright. */
  rightsNote?: string;
  /** Day on which it was acquired (A.7.3). */
  acquiredOn?: PartialDate;
  /** How much it is. */
  quantity?: string;
  /** Time that the data is about. */
  period?: Period;
  /** People and places that it stands for, and those it doesn't. */
  demographics?: string;
  /** Facts about personal data. */
  personalData?: PersonalData;
  /** Parts into which it is split, such as for training and testing. */
  splits?: DatasetSplit[];
  /** Who may see it. */
  classification?: Classification;
  /** How it was prepared (A.7.6). */
  preparation?: DataPreparation;
  /** What the data has to meet (A.7.4). */
  qualityRequirements?: string[];
  /** What was measured (A.7.4). */
  qualityMeasures?: QualityMeasure[];
  /** Whether it is biased (A.7.4). */
  biasEvaluation?: BiasEvaluation;
  /** How it was labelled. */
  labelling?: Labelling;
  /** How long it is kept. */
  retention?: string;
  /** Day on which it was deleted or given back. */
  disposedOn?: PartialDate;
  /** Who has access, and how it is protected. */
  access?: string;
  /** Gaps and shortcomings that are known. */
  knownLimitations?: string[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** A part of data that is kept apart for a use. */
export interface DatasetSplit {
  /** What the part is used for. */
  use?: DatasetUse;
  /** Share of the whole, from 0 to 1. */
  share?: number;
  /** How many records it holds. */
  records?: number;
  /** How it was kept apart from the others: by chance, by time, by person. */
  separation?: string;
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** What data is used for. */
export type DatasetUse =
  /** Training. */
  | "training"
  /** Validation and tuning. */
  | "validation"
  /** Testing. */
  | "testing"
  /** Operation: input and retrieval. */
  | "production"
  /** Fitting a model to a task. */
  | "fineTuning"
  /** Feedback from use. */
  | "feedback";

/** The order in which a sheet writes the parts of a date. Dates as ISO 8601 has them, and months in words, are read in any case. */
export type DateOrder =
  /** Day, month, year: 31.12.2026. */
  | "dayFirst"
  /** Month, day, year: 12/31/2026. */
  | "monthFirst"
  /** Days since 1900, as Excel counts them. */
  | "serial1900"
  /** Days since 1904, as older workbooks count them. */
  | "serial1904";

/** The decimal mark. */
export type DecimalMark =
  /** 1,234.5 */
  | "point"
  /** 1.234,5 */
  | "comma";

/** A place where an AI system is or was in use. */
export interface Deployment {
  /** The organization's own identifier, unique in the document; needed only where something refers to it. */
  id?: Id<"deployment">;
  /** Where it is in use: product, process, environment. */
  place?: string;
  /** Unit that uses it. */
  unit?: Id<"unit">;
  /** Site at which it is in use. */
  site?: Id<"site">;
  /** Customer at which it is in use. */
  customer?: Id<"customer">;
  /** Country in which it is in use (ISO 3166-1). */
  country?: string;
  /** Version in use. */
  version?: string;
  /** First day of use. */
  since?: PartialDate;
  /** Last day of use. */
  until?: PartialDate;
  /** Who approved going live. */
  approval?: Approval;
  /** Evidence available to auditors. */
  evidence?: Id<"evidence">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** The plan to bring an AI system into use (A.6.2.5). */
export interface DeploymentPlan {
  /** The plan among the documents. */
  document?: Id<"document">;
  /** Day on which it is planned to go live. */
  plannedOn?: PartialDate;
  /** What has to be met before going live. */
  requirements?: string[];
  /** Where it will run, and how that differs from development. */
  environment?: string;
  /** How to go back. */
  rollback?: string;
  /** Who released it for use. */
  approval?: Approval;
  /** Evidence available to auditors. */
  evidence?: Id<"evidence">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** A decision of design and development (A.6.2.3). */
export interface DesignDecision {
  /** The organization's own identifier, unique in the document; needed only where something refers to it. */
  id?: Id<"designDecision">;
  /** What was decided. */
  what?: string;
  /** Why it was decided so. */
  rationale?: string;
  /** Alternatives that were considered. */
  alternatives?: string[];
  /** Day of the decision. */
  on?: PartialDate;
  /** Person or role that decided. */
  by?: Id<"person" | "role">;
  /** Requirements that it serves. */
  requirements?: Id<"systemRequirement">[];
  /** Design document in which it stands. */
  document?: Id<"document">;
  /** Evidence available to auditors. */
  evidence?: Id<"evidence">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** The answer: diagnostics of the request, and the result if there is one. */
export interface DiffAnswer {
  /** Every error of shape of the earlier state. */
  diagnosticsBefore?: Finding[];
  /** Every error of shape of the later state. */
  diagnosticsAfter?: Finding[];
  /** Every error of the options' shape. */
  optionDiagnostics?: Finding[];
  /** How many further diagnostics, of both states and of the options, are left out: no more than 10,000 of each are listed. */
  suppressed?: number;
  /** The differences; absent when one of the states or the options could not be read. */
  difference?: Difference;
  /** The same as text for people. */
  text?: string;
}

/** Options of a comparison. */
export interface DiffRequest {
  /** The assessment date of both states. */
  asOf: Day;
}

/** What is different between two states of a management system, both assessed on one date. Nothing but the date where they agree. */
export interface Difference {
  /** The assessment date. */
  asOf: Day;
  /** Conforming verdicts per thousand of those that apply, before. */
  scoreBefore: number;
  /** The same, after. */
  scoreAfter: number;
  /** Records and parts that came. */
  added?: RecordNamed[];
  /** Records and parts that went; pointers are those of the state before. */
  removed?: RecordNamed[];
  /** Records and parts in which something changed. */
  changed?: RecordChange[];
  /** What holds less well than before. */
  weakened?: Weakened[];
  /** Controls on which the Statement of Applicability decides otherwise. */
  applicability?: ApplicabilityChange[];
  /** Requirements and controls with another verdict, in the order of the standard. */
  verdicts?: VerdictChange[];
  /** Findings that came. */
  newFindings?: Finding[];
  /** Findings that went. */
  closedFindings?: Finding[];
  /** Gates that say something else. */
  gates?: GateChange[];
}

/** A digest by which a file, or a state of a record, can be recognised. */
export interface Digest {
  /** How it was computed. */
  algorithm: DigestAlgorithm;
  /** The digest in lower-case hexadecimal. */
  value: string;
}

/** How a digest is computed. */
export type DigestAlgorithm =
  /** SHA-256. */
  | "sha256"
  /** SHA-384. */
  | "sha384"
  /** SHA-512. */
  | "sha512"
  /** BLAKE3. */
  | "blake3";

/** The answer: diagnostics of the request, and the result if there is one. */
export interface DigestAnswer {
  /** Every error of the document's shape, and all that has no canonical form: then there are no digests. */
  diagnostics?: Finding[];
  /** Every error of the options' shape. */
  optionDiagnostics?: Finding[];
  /** How many further diagnostics, of the document and of the options, are left out: no more than 10,000 of each are listed. */
  suppressed?: number;
  /** SHA-256 over the canonical form (RFC 8785) of the whole document as the library writes it, in lower-case hexadecimal. */
  document?: string;
  /** Of its parts and records. */
  records?: RecordDigest[];
  /** Ids that were asked for and that no part or record has. */
  unknownIds?: string[];
}

/** Which digests are asked for. */
export interface DigestRequest {
  /** Ids of records at the top of the document; all of its parts and records when left out. */
  ids?: string[];
  /** Whether the canonical form of each record is in the answer too. */
  canonical?: boolean;
}

/** What one dimension adds to the level. */
export interface DimensionExplained {
  /** Whether the level of the risk is that of this dimension; each adds to it where scores are added. */
  decides: boolean;
  /** Who bears the consequence. */
  dimension?: ConsequenceDimension;
  /** Part of the dimension. */
  aspect?: string;
  /** How bad. */
  consequence?: RatedLevel;
  /** Score of the dimension; none by a matrix. */
  score?: number;
  /** Position of the cell in the method's matrix; none by a formula. */
  cell?: number;
  /** Level of the dimension alone. */
  level?: RiskLevel;
  /** Why it has none. */
  obstacle?: LevelObstacle;
}

/** How bad the harms to one dimension are, all together. */
export interface DimensionRating {
  /** The dimension. */
  dimension?: ImpactDimension;
  /** How bad, in a key of the method's scale of severity. */
  severity?: string;
  /** Why. */
  rationale?: string;
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** Who was told or given something, when and how. */
export interface Distribution {
  /** Who it went to, in words. */
  to?: string;
  /** Interested party that it went to. */
  interestedParty?: Id<"interestedParty">;
  /** Roles that it went to. */
  roles?: Id<"role">[];
  /** Day on which it was told or given. */
  on?: PartialDate;
  /** Channel: intranet, contract, web page, meeting. */
  how?: string;
  /** How many were to be reached. */
  audience?: number;
  /** How many confirmed that they took note. */
  acknowledged?: number;
  /** Evidence available to auditors. */
  evidence?: Id<"evidence">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** A document or record of the management system, and how it is controlled (7.5). */
export interface Document {
  /** The organization's own identifier, unique in the document. */
  id: Id<"document">;
  /** Short name by which people speak of it. */
  title?: string;
  /** What it is, in a few sentences. */
  description?: string;
  /** Person or role that answers for it. */
  owner?: Id<"person" | "role">;
  /** What sort of document it is. */
  kind?: DocumentKind;
  /** What sort of document it is, if no word fits. */
  otherKind?: string;
  /** Management systems for which it counts: that for AI alone where none is named. */
  managementSystems?: ManagementSystem[];
  /** Number or mark by which it is identified (7.5.2). */
  reference?: string;
  /** Version. */
  version?: string;
  /** Where it stands between draft and withdrawal. */
  state?: DocumentState;
  /** Person or role that wrote it. */
  author?: Id<"person" | "role">;
  /** Day on which it was written. */
  createdOn?: PartialDate;
  /** Who approved which version, and when. */
  approvals?: Approval[];
  /** First day on which it holds. */
  effectiveFrom?: PartialDate;
  /** Last day on which it holds. */
  effectiveUntil?: PartialDate;
  /** Day of the latest review. */
  reviewedOn?: PartialDate;
  /** Day by which it is to be reviewed again. */
  nextReviewOn?: PartialDate;
  /** Longest time between two reviews. */
  reviewInterval?: string;
  /** How long it is kept. */
  retention?: string;
  /** Disposition after that. */
  disposition?: string;
  /** Who may see it. */
  classification?: Classification;
  /** Whether it comes from inside or from outside (7.5.3). */
  origin?: Origin;
  /** Who issued a document of external origin. */
  issuer?: string;
  /** Where it is: address of a page, file or place. */
  location?: string;
  /** Format and medium (7.5.2). */
  format?: string;
  /** Language of the document. */
  language?: string;
  /** Digests, so that the file can be recognised. */
  digests?: Digest[];
  /** Persons or roles that have access. */
  access?: Array<Id<"person" | "role">>;
  /** Who got it. */
  distributedTo?: Distribution[];
  /** Document that it replaces. */
  replaces?: Id<"document">;
  /** Requirements and controls that it serves. */
  satisfies?: Array<Id<"ownControl" | "clause" | "annexA">>;
  /** AI systems that it is about. */
  aiSystems?: Id<"aiSystem">[];
  /** The organization's own keywords, for search and filters. */
  tags?: string[];
  /** Evidence available to auditors. */
  evidence?: Id<"evidence">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** What sort of document it is. */
export type DocumentKind =
  /** Description of the management system and its processes (4.4). */
  | "manual"
  /** Scope of the management system (4.3). */
  | "scope"
  /** AI policy (5.2). */
  | "aiPolicy"
  /** Policy on one topic (A.2). */
  | "policy"
  /** Process of risk assessment (6.1.2). */
  | "riskAssessmentProcess"
  /** Process of risk treatment (6.1.3). */
  | "riskTreatmentProcess"
  /** Statement of Applicability (6.1.3 f). */
  | "statementOfApplicability"
  /** Risk treatment plan (6.1.3 g). */
  | "riskTreatmentPlan"
  /** Process of impact assessment (A.5.2). */
  | "impactAssessmentProcess"
  /** Result of an impact assessment (6.1.4). */
  | "impactAssessmentReport"
  /** AI objectives (6.2). */
  | "objectives"
  /** Procedure or process description. */
  | "procedure"
  /** Work instruction. */
  | "instruction"
  /** Plan. */
  | "plan"
  /** Requirements or specification (A.6.2.2). */
  | "specification"
  /** Design or development documentation (A.6.2.3). */
  | "design"
  /** Report of verification or validation (A.6.2.4). */
  | "testReport"
  /** Technical documentation (A.6.2.7). */
  | "technicalDocumentation"
  /** Information for users (A.8.2). */
  | "userInformation"
  /** Data sheet, lineage, quality report (A.7). */
  | "dataDocumentation"
  /** Model card. */
  | "modelCard"
  /** Role description. */
  | "roleDescription"
  /** Contract. */
  | "contract"
  /** Audit programme (9.2.2). */
  | "auditProgramme"
  /** Audit report (9.2.2). */
  | "auditReport"
  /** Minutes of a management review (9.3.3). */
  | "managementReview"
  /** Record of something done. */
  | "record"
  /** Another report. */
  | "report"
  /** List or register. */
  | "register"
  /** Law or regulation. */
  | "law"
  /** Standard. */
  | "standard"
  /** Certificate. */
  | "certificate"
  /** Another document, named in `otherKind`. */
  | "other";

/** Where a document stands between draft and withdrawal. */
export type DocumentState =
  /** It is being written. */
  | "draft"
  /** It is being reviewed. */
  | "inReview"
  /** It is approved. */
  | "approved"
  /** A newer one took its place. */
  | "superseded"
  /** It no longer holds. */
  | "withdrawn";

/** Who documentation is for. */
export type DocumentationAudience =
  /** Those who use the system. */
  | "users"
  /** Those who buy it or get it. */
  | "customers"
  /** Those who help to build or run it. */
  | "partners"
  /** Authorities. */
  | "authorities"
  /** Those whom it affects. */
  | "affectedPersons"
  /** People of the organization. */
  | "internal"
  /** Anyone. */
  | "public";

/** What documentation of an AI system tells. */
export type DocumentationTopic =
  /** What it is for. */
  | "purpose"
  /** That it is AI. */
  | "aiNotice"
  /** How to use it. */
  | "instructions"
  /** How to override or stop it. */
  | "override"
  /** What it can't do. */
  | "limitations"
  /** How accurate and reliable it is. */
  | "performance"
  /** How people oversee it. */
  | "oversight"
  /** What it needs to run. */
  | "requirements"
  /** Data that it was made with. */
  | "data"
  /** Benefits and harms. */
  | "impacts"
  /** How it was designed. */
  | "design"
  /** How it was tested. */
  | "testing"
  /** How it is updated and kept. */
  | "maintenance"
  /** Where to get help. */
  | "support"
  /** How to report problems. */
  | "reporting";

/** One thing to do, with the earliest day that asks for it. */
export interface Due {
  /** The day by which it is to be done; of a month or a year, its last. */
  on: PartialDate;
  /** Days from the assessment date; negative when it is overdue. */
  daysLeft: number;
  /** Whether the day has passed. */
  overdue: boolean;
  /** What is to be done. */
  what: DueKind;
  /** The same in plain words. */
  label: string;
  /** What asks for it. */
  why: DueTrigger;
  /** Kind of the record to act on. */
  kind: string;
  /** Id of the record to act on; of an entry of the Statement of Applicability its control. */
  id?: string;
  /** The record that asks for it. */
  source?: DueSource;
  /** Requirement or control that it serves; none where it is good practice or another law. */
  clause?: string;
  /** JSON Pointer of the field from which the day comes. */
  field?: string;
  /** What else asks for the same thing inside the horizon, by day. */
  also?: DueAlso[];
}

/** Something else that asks for the same thing. */
export interface DueAlso {
  /** The day by which it does. */
  on: PartialDate;
  /** What asks for it. */
  why: DueTrigger;
  /** The record that asks for it. */
  source?: DueSource;
  /** JSON Pointer of the field from which the day comes. */
  field?: string;
}

/** What is to be done. */
export type DueKind =
  /** Reassess the risk. */
  | "riskAssessment"
  /** Perform the AI system impact assessment. */
  | "impactAssessment"
  /** Reassess the supplier. */
  | "supplierAssessment"
  /** Monitor the supplier. */
  | "supplierMonitoring"
  /** Reassess the customer's needs and expectations. */
  | "customerAssessment"
  /** Review the policy. */
  | "policyReview"
  /** Review the document. */
  | "documentReview"
  /** Review the role. */
  | "roleReview"
  /** Review the objective. */
  | "objectiveReview"
  /** Achieve the objective. */
  | "objectiveTarget"
  /** Review the method. */
  | "methodReview"
  /** Review the context of the organization. */
  | "contextReview"
  /** Review the obligation. */
  | "obligationReview"
  /** Review the control or the Statement of Applicability. */
  | "controlReview"
  /** Review the AI system. */
  | "systemReview"
  /** Review the record. */
  | "recordReview"
  /** Conduct the internal audit. */
  | "internalAudit"
  /** Conduct the audit. */
  | "otherAudit"
  /** Plan the audits of the next period. */
  | "auditProgramme"
  /** Conduct the management review. */
  | "managementReview"
  /** Complete an action of the risk treatment plan. */
  | "treatmentAction"
  /** Complete a corrective action. */
  | "correctiveAction"
  /** Close the nonconformity. */
  | "nonconformity"
  /** Meet a condition of the impact assessment. */
  | "impactCondition"
  /** Complete a measure that mitigates an impact. */
  | "impactMitigation"
  /** Complete an action following the incident. */
  | "incidentAction"
  /** Submit the notification of the incident. */
  | "incidentNotification"
  /** Complete an action on the concern. */
  | "concernAction"
  /** Implement the change. */
  | "change"
  /** Complete an action of the change. */
  | "changeAction"
  /** Implement the improvement. */
  | "improvement"
  /** Complete an action of the improvement. */
  | "improvementAction"
  /** Complete an action to achieve the objective. */
  | "objectiveAction"
  /** Complete an action to acquire competence. */
  | "competenceAction"
  /** Implement a decision of the management review. */
  | "reviewAction"
  /** Complete an action from the supplier assessment. */
  | "supplierAction"
  /** Complete an action for the customer. */
  | "customerAction"
  /** Complete an action. */
  | "action"
  /** Implement the control. */
  | "controlImplementation"
  /** Renew the acceptance of the residual risk. */
  | "riskAcceptance"
  /** Renew the evidence. */
  | "evidence"
  /** Renew the attestation. */
  | "attestation"
  /** Re-evaluate the competence. */
  | "competence"
  /** Repeat the training. */
  | "training"
  /** Communicate as planned. */
  | "communication"
  /** Monitor and measure. */
  | "measurement"
  /** Follow up on the crossed threshold. */
  | "thresholdReaction"
  /** The obligation takes effect; show how it is met. */
  | "obligation"
  /** A duty under the EU AI Act takes effect; show how it is met. */
  | "aiActDuty"
  /** Repeat the conformity assessment of the AI system. */
  | "conformityAssessment"
  /** Undergo the audit of the certification body. */
  | "certificationAudit"
  /** Undergo the surveillance audit. */
  | "surveillanceAudit"
  /** Undergo the recertification audit. */
  | "recertificationAudit"
  /** Respond to or close a finding of the certification body. */
  | "certificationFinding"
  /** Renew the certificate. */
  | "certificate"
  /** Renew or end the contract. */
  | "contract"
  /** Use, support or validity ends. */
  | "ending";

/** A due date that was moved: what was overdue stays on record. */
export interface DueRevision {
  /** Date by which it was to be done before. */
  from?: PartialDate;
  /** Date by which it was to be done from then on. */
  to?: PartialDate;
  /** Day on which it was moved. */
  on?: PartialDate;
  /** Person or role that moved it. */
  by?: Id<"person" | "role">;
  /** Why it was moved. */
  reason?: string;
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** The record that makes something due. */
export interface DueSource {
  /** Its kind. */
  kind: string;
  /** Its id. */
  id?: string;
  /** Its own day: that of the incident or the change, or the one from which an interval is counted. */
  on?: PartialDate;
}

/** What makes something due. */
export type DueTrigger =
  /** A date that is recorded for it. */
  | "date"
  /** An interval has elapsed since it was last done. */
  | "interval"
  /** The validity of what was granted or shown ends. */
  | "expiry"
  /** It has not been done before. */
  | "initial"
  /** A significant change. */
  | "change"
  /** A new place, purpose or manner of use. */
  | "newUse"
  /** An incident. */
  | "incident"
  /** An obligation that takes effect. */
  | "obligation"
  /** A supplier that changed, or whose assessment is no longer valid. */
  | "supplier"
  /** A measured value that crossed its threshold. */
  | "threshold"
  /** The law itself. */
  | "law";

/** A finding of an earlier audit. */
export interface EarlierFinding {
  /** The audit; none where it has no id. */
  audit?: string;
  /** Day of the audit. */
  on?: PartialDate;
  /** The finding, if it has an id. */
  id?: string;
  /** Its grade. */
  grade?: FindingGrade;
  /** What was found. */
  statement?: string;
  /** The nonconformity raised from it. */
  nonconformity?: string;
  /** Day on which it, or that, was closed. */
  closedOn?: PartialDate;
  /** Whether it is closed; without `closedOn`, a word says so and no day is recorded. */
  closed?: boolean;
}

/** A look back at whether what was done worked (8.3, 10.2 d). */
export interface EffectivenessReview {
  /** Day of the review. */
  on?: PartialDate;
  /** Person or role that reviewed. */
  by?: Id<"person" | "role">;
  /** Whether it worked. */
  effective?: boolean;
  /** What was found. */
  note?: string;
  /** Evidence available to auditors. */
  evidence?: Id<"evidence">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** What has to be done about a gap. */
export type Effort =
  /** Record what is the case, or correct what is recorded. */
  | "recordOnly"
  /** Provide evidence of what was done, or renew it. */
  | "showEvidence"
  /** A person with the authority decides, assigns, approves or judges. */
  | "decide"
  /** Assess, measure, audit or review, or do so again. */
  | "assessAgain"
  /** Implement what was planned or is needed. */
  | "carryOut";

/** An entry of the Statement of Applicability without a decision. */
export interface EntryStub {
  /** The control. */
  control: string;
}

/** Facts about an AI system for the EU AI Act (Regulation (EU) 2024/1689 as amended). */
export interface EuAiAct {
  /** Class that the organization found; compared with the facts recorded here. */
  class?: EuAiActClass;
  /** Roles of the organization toward this system. */
  roles?: EuAiActRole[];
  /** Day of the classification. */
  classifiedOn?: PartialDate;
  /** Person or role that classified. */
  classifiedBy?: Id<"person" | "role">;
  /** Why it was classified so. */
  rationale?: string;
  /** First day on the Union market or in service in the Union. */
  placedOnMarketOn?: PartialDate;
  /** Whether it is on the Union market or in service there, or that is planned. */
  placedOnMarket?: MarketState;
  /** Significant changes of its design (Art. 111(2)); beside the latest one of the system. */
  significantChanges?: SignificantChange[];
  /** Whether its output is used in the Union. */
  outputUsedInUnion?: boolean;
  /** Ground on which the Act does not apply, if so. */
  outOfScopeGround?: OutOfScopeGround;
  /** Why the Act does not apply, if so (Art. 2). */
  outOfScopeReason?: string;
  /** Parts of the Act that were checked, and under which it does not fall. */
  noneOf?: EuAiActPart[];
  /** Practices of Article 5(1) that it comes near, one by one. */
  practices?: PracticeFacts[];
  /** Prohibited practices that it comes near (Art. 5); `practices` tells them one by one. */
  prohibitedPractices?: ProhibitedPractice[];
  /** Whether one of these practices is present after all (Art. 5). */
  practicePresent?: boolean;
  /** Why a practice is or isn't prohibited here. */
  practiceAssessment?: string;
  /** Day on which it was checked against the prohibited practices. */
  screenedOn?: PartialDate;
  /** Products of Annex I, with the facts for Article 6(1) to (1c). */
  products?: AnnexIProduct[];
  /** Whether it is a product, or a safety component of one, under Annex I (Art. 6(1)). */
  safetyComponent?: boolean;
  /** Acts of Annex I that cover the product. */
  annexI?: string[];
  /** Whether the product needs a third party's conformity assessment (Art. 6(1)). */
  thirdPartyAssessment?: boolean;
  /** Uses of Annex III that it falls under (Art. 6(2)). */
  annexIII?: AnnexIiiUse[];
  /** Whether it profiles natural persons; then no exemption holds (Art. 6(3)). */
  profiling?: boolean;
  /** Why it isn't high-risk although Annex III lists its use (Art. 6(3)). */
  exemption?: Article6Exemption;
  /** Duties of transparency (Art. 50). */
  transparencyDuties?: TransparencyDuty[];
  /** Exceptions from these duties. */
  transparencyExceptions?: TransparencyException[];
  /** Whether it generated synthetic content on the market before 2 August 2026 (Art. 111(4)). */
  generatorOnMarketBefore?: boolean;
  /** What the organization did to a system of another provider (Art. 25(1)). */
  roleChange?: RoleChange;
  /** General-purpose AI model that the organization provides (Art. 51 to 56). */
  gpai?: Gpai;
  /** Registration in the EU database (Art. 49). */
  registration?: EuRegistration;
  /** Conformity assessment and CE marking (Art. 43, 47, 48). */
  conformity?: ConformityAssessment;
  /** Fundamental rights impact assessment (Art. 27). */
  fundamentalRightsAssessment?: Id<"impactAssessment">;
  /** Plan of post-market monitoring (Art. 72). */
  postMarketPlan?: Id<"document">;
  /** Whether it is intended for public authorities. */
  usedByPublicAuthority?: boolean;
  /** Authorised representative in the Union (Art. 22). */
  authorisedRepresentative?: string;
  /** Evidence available to auditors. */
  evidence?: Id<"evidence">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** Whom a duty addresses. */
export type EuAiActAddressee =
  /** Everyone who has to do with the system. */
  | "operator"
  /** Those who provide it, or use it under their own authority. */
  | "providerOrDeployer"
  /** The provider. */
  | "provider"
  /** The deployer. */
  | "deployer"
  /** The importer. */
  | "importer"
  /** The distributor. */
  | "distributor"
  /** The provider of the model for general purposes. */
  | "gpaiProvider";

/** Class of an AI system under the EU AI Act. */
export type EuAiActClass =
  /** A prohibited practice (Art. 5). */
  | "prohibited"
  /** High-risk (Art. 6). */
  | "highRisk"
  /** Duties of transparency only (Art. 50). */
  | "limitedRisk"
  /** None of these. */
  | "minimalRisk"
  /** The Act does not apply (Art. 2). */
  | "outOfScope";

/** A duty of the organization toward an AI system. */
export interface EuAiActDuty {
  /** Article and paragraph, as in `Art.50(1)`. */
  provision: string;
  /** What it asks for. */
  what: string;
  /** Whom it addresses. */
  addressee: EuAiActAddressee;
  /** Whether it applies on the assessment date; false also while that is undecided. */
  appliesNow: boolean;
  /** The day from which it applies. */
  from?: PartialDate;
  /** Whether it waits for a significant change of the system's design (Art. 111(2)). */
  onSignificantChange?: boolean;
  /** Field that decides from when it applies, and is not recorded. */
  undecidedBy?: string;
  /** What that day rests on. */
  restsOn?: string;
}

/** What the Act makes of a system; the later, the stricter. */
export type EuAiActFinding =
  /** The Act does not apply (Art. 2, 3). */
  | "outOfScope"
  /** None of the others; not a term of the Act. */
  | "minimal"
  /** Annex III lists its use, and it is not high-risk all the same (Art. 6(3)). */
  | "exempt"
  /** A model for general purposes that the organization provides (Art. 51 to 54). */
  | "gpai"
  /** Such a model with systemic risk (Art. 51, 55). */
  | "gpaiSystemicRisk"
  /** Duties of transparency (Art. 50). */
  | "transparency"
  /** High-risk by its use (Art. 6(2), Annex III). */
  | "highRiskAnnexIii"
  /** High-risk as a product or its safety component (Art. 6(1), Annex I). */
  | "highRiskAnnexI"
  /** A prohibited practice (Art. 5). */
  | "prohibited";

/** A difference between the state of the law on two days. */
export interface EuAiActLawChange {
  /** What begins to apply on another day. */
  begins?: EuAiActStart;
  /** The day by the earlier state. */
  before?: PartialDate;
  /** The day by the later state. */
  after?: PartialDate;
  /** Act and article that set the later day. */
  restsOn?: string;
  /** An act of Annex I that stands in another section, by its numbers. */
  act?: string;
  /** The section by the earlier state. */
  sectionBefore?: AnnexISection;
  /** The section by the later state. */
  sectionAfter?: AnnexISection;
}

/** What the EU AI Act makes of an AI system, by the facts recorded about it. Not legal advice. */
export interface EuAiActLine {
  /** The AI system. */
  aiSystem: string;
  /** The day up to which the law is known to this library. */
  lawAsOf: Day;
  /** Its title. */
  title?: string;
  /** The strictest class that holds; absent while a missing fact could bring a stricter one. */
  class?: EuAiActFinding;
  /** Every class that the facts show, the strictest first. */
  holds?: EuAiActFinding[];
  /** Roles of the organization that are recorded, and that of the provider where Article 25(1) makes it so. */
  roles?: EuAiActRole[];
  /** How it came to that. */
  reasons?: EuAiActReason[];
  /** Facts that are missing for a decision. */
  missing?: EuAiActMissing[];
  /** Duties that follow for these classes and roles. */
  duties?: EuAiActDuty[];
}

/** A fact that the classification requires and that is not recorded. */
export interface EuAiActMissing {
  /** Field of `euAiAct` in which it belongs, as in `annexIII[0].point`; `euAiAct` itself when there is none at all. */
  field: string;
  /** The strictest class that it could bring. */
  couldBe: EuAiActFinding;
  /** Article that asks. */
  article: string;
}

/** Part of the Act under which a system may fall. */
export type EuAiActPart =
  /** Prohibited practices (Art. 5). */
  | "practices"
  /** Products of Annex I (Art. 6(1)). */
  | "products"
  /** Uses of Annex III (Art. 6(2)). */
  | "uses"
  /** Duties of transparency (Art. 50). */
  | "transparency"
  /** Models for general purposes (Art. 51 to 56). */
  | "models";

/** The fact about an AI system that is worth asking for next: it decides fastest. */
export interface EuAiActQuestion {
  /** The AI system. */
  aiSystem: string;
  /** The field in which the answer belongs, as in `annexIII[0].point`. */
  field: string;
  /** JSON Pointer of that field. */
  pointer: string;
  /** What the law asks, as a question to those who know the system. */
  asks: string;
  /** Article that asks. */
  article: string;
  /** How it is answered. */
  answer: AnswerKind;
  /** Words from which the answer is chosen. */
  choices?: string[];
  /** The strictest class that the answer could bring; absent where it decides roles, duties and dates only. */
  couldBe?: EuAiActFinding;
  /** The element of a practice that is asked for: a record of `elements` with this word. */
  element?: Article5Element;
}

/** A recorded fact, and what follows from it. */
export interface EuAiActReason {
  /** The fact: field and value. */
  fact: string;
  /** What follows. */
  follows: string;
  /** Article that says so. */
  article: string;
  /** Class that follows, if one does. */
  class?: EuAiActFinding;
}

/** Role under the EU AI Act (Art. 3). */
export type EuAiActRole =
  /** Develops it or has it developed, and places it on the market or in service under its own name. */
  | "provider"
  /** Uses it under its own authority. */
  | "deployer"
  /** Places it on the Union market for a provider outside the Union. */
  | "importer"
  /** Makes it available in the supply chain. */
  | "distributor"
  /** Acts in the Union for a provider. */
  | "authorisedRepresentative"
  /** Places it on the market together with its own product. */
  | "productManufacturer";

/** What begins to apply on a day. */
export type EuAiActStart =
  /** Chapters I and II: literacy and prohibited practices. */
  | "prohibitions"
  /** Practices that the amendment added: Art. 5(1)(ba) and (bb). */
  | "addedPractices"
  /** Chapter V: models for general purposes. */
  | "models"
  /** Chapter V for models that were on the market before its day. */
  | "olderModels"
  /** General application, Article 50 among it; formally also Articles 40 to 49, 72 and 73, which bite once Article 6 applies. */
  | "general"
  /** Article 50(2) for systems that were on the market before the general application. */
  | "olderGenerators"
  /** Articles 6 to 27 for uses of Annex III. */
  | "annexIii"
  /** Articles 6 to 27 for products of Annex I. */
  | "annexI"
  /** Older high-risk systems for public authorities. */
  | "olderPublic";

/** Registration in the EU database (Art. 49, 71). */
export interface EuRegistration {
  /** Number of the registration. */
  number?: string;
  /** Day of the registration. */
  on?: PartialDate;
  /** Person or role that registered. */
  by?: Id<"person" | "role">;
  /** Why none is needed, if so. */
  notRequiredReason?: string;
  /** Evidence available to auditors. */
  evidence?: Id<"evidence">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** Something that happened on a day. */
export interface Event {
  /** The day. */
  on: PartialDate;
  /** Kind of the record at the top of which it stands. */
  kind: string;
  /** What happened. */
  what: EventKind;
  /** JSON Pointer of the date. */
  pointer: string;
  /** The record. */
  id?: string;
  /** Its name. */
  title?: string;
  /** The part of the record that it happened to, where it is not the record itself: `approval`, `action`. */
  part?: string;
  /** The hour, where it is recorded. */
  at?: string;
  /** What the part is about: what was to be done, which stage, which place. */
  about?: string;
}

/** What happened to a record. */
export type EventKind =
  /** It was written or set. */
  | "prepared"
  /** It was found or thought of. */
  | "identified"
  /** It was raised or opened. */
  | "opened"
  /** It happened. */
  | "occurred"
  /** It was noticed. */
  | "detected"
  /** It was communicated. */
  | "told"
  /** It was decided. */
  | "decided"
  /** It was approved. */
  | "approved"
  /** A remaining risk was accepted. */
  | "accepted"
  /** It began to count, or came into use. */
  | "began"
  /** An AI system went live at a place. */
  | "wentLive"
  /** A stage of life was entered. */
  | "stageEntered"
  /** It ended or went out of use. */
  | "ended"
  /** It was changed for good. */
  | "changed"
  /** It was assessed, rated or classified. */
  | "assessed"
  /** It was measured. */
  | "measured"
  /** It was tested. */
  | "tested"
  /** It was evaluated, or its effect was. */
  | "evaluated"
  /** It was reviewed. */
  | "reviewed"
  /** It was collected. */
  | "collected"
  /** It was held: a training, an audit, a management review. */
  | "held"
  /** A person attested to it. */
  | "attested"
  /** It was contained, corrected or answered. */
  | "corrected"
  /** It was done. */
  | "done"
  /** It was closed. */
  | "closed"
  /** It was reached. */
  | "reached"
  /** A certificate was issued or changed. */
  | "certified";

/** Which events of an AI system are logged (A.6.2.8; EU AI Act, Art. 12, 19). */
export interface EventLogPolicy {
  /** Stages in which events are logged. */
  stages?: LifeCycleStage[];
  /** Events that are logged. */
  events?: string[];
  /** How long logs are kept. */
  retention?: string;
  /** Persons or roles that may read them. */
  access?: Array<Id<"person" | "role">>;
  /** Where they are kept. */
  location?: string;
  /** First day of logging. */
  enabledSince?: PartialDate;
  /** The policy among the documents. */
  document?: Id<"document">;
  /** Evidence available to auditors. */
  evidence?: Id<"evidence">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** Something that shows that a requirement or control is met (7.5, 9.1). */
export interface Evidence {
  /** The organization's own identifier, unique in the document. */
  id: Id<"evidence">;
  /** Short name by which people speak of it. */
  title?: string;
  /** What it is, in a few sentences. */
  description?: string;
  /** Person or role that answers for it. */
  owner?: Id<"person" | "role">;
  /** What sort of evidence it is. */
  kind?: EvidenceKind;
  /** What sort of evidence it is, if no word fits. */
  otherKind?: string;
  /** Where it is: address of a page, file or place. */
  location?: string;
  /** Controlled document that it is. */
  document?: Id<"document">;
  /** Digests, so that the file can be recognised. */
  digests?: Digest[];
  /** Media type, such as `application/pdf`. */
  mediaType?: string;
  /** Size in bytes. */
  size?: number;
  /** Signatures on it. */
  signatures?: Signature[];
  /** Day from which it speaks, where that isn't the day of collection. */
  effectiveOn?: PartialDate;
  /** Day on which it was collected. */
  collectedOn?: PartialDate;
  /** Person or role that collected it. */
  collectedBy?: Id<"person" | "role">;
  /** Period that it covers. */
  period?: Period;
  /** Sample that was examined, with its population. */
  sample?: Sample;
  /** Last day on which it counts. */
  validUntil?: PartialDate;
  /** Requirements, controls and records that it supports. */
  supports?: string[];
  /** Whether it shows the thing itself or speaks about it. */
  strength?: EvidenceStrength;
  /** Who may see it. */
  confidentiality?: Classification;
  /** System or tool that it comes from. */
  sourceSystem?: string;
  /** Whether it is a form that isn't filled in; a template proves nothing. */
  template?: boolean;
  /** Day of the latest review. */
  reviewedOn?: PartialDate;
  /** Day by which it is to be reviewed again. */
  nextReviewOn?: PartialDate;
  /** The organization's own keywords, for search and filters. */
  tags?: string[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** How well evidence covers a requirement or control. */
export type EvidenceCover =
  /** Primary evidence that counts on the day. */
  | "primary"
  /** Evidence counts on the day, none of it primary. */
  | "supporting"
  /** There is evidence, none of which counts on the day. */
  | "notCurrent"
  /** There is none. */
  | "none";

/** A requirement that asks for documented information, or a control that is included, and the evidence on it. */
export interface EvidenceCoverage {
  /** Requirement or control. */
  id: string;
  /** What is asked, in our words; a control's title. */
  title: string;
  /** How well it is covered. */
  cover: EvidenceCover;
  /** `maintain` for a document, `retain` for a record; absent where none is asked for. */
  keeping?: string;
  /** The evidence, in the order of the document. */
  evidence?: EvidenceLine[];
  /** Documents that are recorded as satisfying it. */
  documents?: string[];
  /**
   * Days between the first period of current evidence and the day of the report for which none of them speaks. None where no
   * evidence states a period.
   */
  holes?: EvidenceHole[];
}

/** A period that no evidence covers. */
export interface EvidenceHole {
  /** First day. */
  from: PartialDate;
  /** Last day. */
  to: PartialDate;
}

/** What sort of evidence it is. */
export type EvidenceKind =
  /** A record of something done. */
  | "record"
  /** A document. */
  | "document"
  /** A log that a system wrote. */
  | "log"
  /** The result of a test. */
  | "testResult"
  /** A measured value. */
  | "measurement"
  /** Notes of an interview. */
  | "interview"
  /** Notes of what was seen. */
  | "observation"
  /** A picture of a screen. */
  | "screenshot"
  /** Settings or code. */
  | "configuration"
  /** A ticket or message. */
  | "ticket"
  /** Minutes of a meeting. */
  | "minutes"
  /** A contract. */
  | "contract"
  /** A statement that someone signed. */
  | "attestation"
  /** A certificate. */
  | "certificate"
  /** A report. */
  | "report"
  /** Another kind, named in `otherKind`. */
  | "other";

/** A piece of evidence on a requirement or control. */
export interface EvidenceLine {
  /** Its id. */
  id: string;
  /** current, expired, future, template or missing. */
  state: string;
  /** How it supports it. */
  link: EvidenceLink;
  /** Its name. */
  title?: string;
  /** Whether it is the record itself or only points to it. */
  strength?: EvidenceStrength;
  /** Day from which on it was so. */
  effectiveOn?: PartialDate;
  /** First day that it covers. */
  from?: PartialDate;
  /** Last day that it covers. */
  to?: PartialDate;
  /** Last day on which it counts. */
  validUntil?: PartialDate;
}

/** How a piece of evidence supports something. */
export type EvidenceLink =
  /** It says itself that it supports it, or the clause it stands in. */
  | "supports"
  /** The Statement of Applicability names it for the control. */
  | "statement"
  /** An attestation names it. */
  | "attestation"
  /** The verdict rests on it; unless stated otherwise, records that rules evaluated name it. */
  | "records";

/** How directly evidence speaks. */
export type EvidenceStrength =
  /** It shows the thing itself: the record, the log, the result. */
  | "primary"
  /** It speaks about the thing: a plan, a statement, a picture. */
  | "supporting";

/** A piece of evidence and its state on the assessment date. */
export interface EvidenceUsed {
  /** Its id. */
  id: string;
  /** current, expired, future, template or missing. */
  state: string;
  /** First day of the time that it covers, where that is recorded. */
  from?: PartialDate;
  /** Last day of the time that it covers, where that is recorded. */
  to?: PartialDate;
  /** Whether it shows the thing itself or speaks about it. */
  strength?: EvidenceStrength;
}

/** On what ground a control is excluded (6.1.3 f). */
export type ExclusionBasis =
  /** The risk assessment does not make it necessary. */
  | "notNecessaryByRisk"
  /** External requirements do not ask for it. */
  | "notRequiredExternally"
  /** External requirements make an exception. */
  | "externalException";

/** Condition of the exemption of Art. 6(3). */
export type ExemptionCondition =
  /** It performs a narrow procedural task. */
  | "narrowProceduralTask"
  /** It improves the result of a completed human activity. */
  | "improvesHumanActivity"
  /** It detects decision patterns and does not replace the human assessment. */
  | "detectsPatterns"
  /** It performs a task that prepares an assessment. */
  | "preparatoryTask";

/** A control that holds a risk down already. */
export interface ExistingControl {
  /** The control. */
  control?: Id<"ownControl" | "annexAControl">;
  /** What it does about the risk. */
  description?: string;
  /** How well it works. */
  effectiveness?: ControlEffectiveness;
  /** Day on which that was determined. */
  on?: PartialDate;
  /** Evidence available to auditors. */
  evidence?: Id<"evidence">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** The answer: diagnostics of the request, and the result if there is one. */
export interface ExplainAnswer {
  /** Every error of the document's shape. */
  diagnostics?: Finding[];
  /** Every error of the options' shape. */
  optionDiagnostics?: Finding[];
  /** How many further diagnostics, of the document and of the options, are left out: no more than 10,000 of each are listed. */
  suppressed?: number;
  /** The explanation; absent when the document or the options could not be read. */
  explained?: Explained;
  /** The same as text for people. */
  text?: string;
}

/** What to explain, and the options of the assessment. */
export interface ExplainRequest {
  /** Id of a requirement, control, clause, list item, record or rule; one of a framework as `house:H1.a`. */
  id: string;
  /** The assessment date. */
  asOf: Day;
  /** How far along the management system is; `review` when left out. */
  profile?: Profile;
  /** Files of the frameworks to assess in addition to ISO/IEC 42001. */
  frameworks?: Framework[];
  /** Texts that count as placeholders beside the known ones, such as `see wiki`: they show nothing and are no reason. */
  placeholders?: string[];
}

/** All that can be explained of an id: of one that names nothing, what it may have been meant for. */
export interface Explained {
  /** What was asked about. */
  id: string;
  /** The verdicts on it: of a requirement or control, or on each requirement of a clause or list item. */
  verdicts?: Explanation[];
  /** What rests on it, when it is a record. */
  record?: RecordExplanation;
  /** What it found, when it is a rule. */
  rule?: RuleExplanation;
  /** When it names nothing: what it may have been meant for, and what it looks like, in words. */
  perhaps?: string[];
}

/** The chain behind a verdict: what is asked, what was found in which records, what it rests on, what to do next. */
export interface Explanation {
  /** Requirement or control. */
  id: string;
  /** Its address as the standard prints it: `6.1.3 f)`. */
  citation: string;
  /** Title of the clause or of the control. */
  title: string;
  /** What it asks, in our words. */
  asks: string;
  /** The verdict. */
  status: Status;
  /** Why, in one sentence. */
  reason: string;
  /** Where it conforms, in whole or in part: what kind of proof it rests on. */
  proof?: Proof;
  /** It applies only if this is so. */
  appliesIf?: string;
  /** Documented information that it asks for itself. */
  document?: string;
  /** Why a person has to judge it; absent where records decide. */
  judged?: string;
  /** Of one of another framework: requirements and controls whose verdicts it rests on besides. */
  restsOn?: string[];
  /** What each rule found, with the records. */
  found?: Because[];
  /** The single defects behind it. */
  defects?: Finding[];
  /** Evidence that it rests on. */
  evidence?: EvidenceUsed[];
  /** What auditors are usually shown. */
  usualEvidence?: string[];
  /** What to do next. */
  next?: Next[];
}

/** The answer: diagnostics of the request, and the result if there is one. Never an exception: bad input of any kind is a diagnostic. */
export interface ExportAnswer {
  /** Every error of the document's shape. */
  diagnostics?: Finding[];
  /** Every error of the options' shape. */
  optionDiagnostics?: Finding[];
  /** How many further diagnostics, of the document and of the options, are left out: no more than 10,000 of each are listed. */
  suppressed?: number;
  /**
   * The text; absent when the options could not be read. When the document could not be read, it is present for SARIF
   * and, as CSV, for the findings. There is no plan of action and milestones where there is no nonconformity.
   */
  text?: string;
  /** Registers and parts of the document that the text in OSCAL does not carry. */
  leftOut?: OscalLeftOut[];
}

/** Format of the report. */
export type ExportFormat =
  /** A self-contained HTML page. */
  | "html"
  /** A summary in Markdown. */
  | "markdown"
  /** Findings and diagnostics as SARIF 2.1.0. */
  | "sarif"
  /** One table as CSV (RFC 4180). */
  | "csv"
  /** The management system as documents of OSCAL 1.2. */
  | "oscal";

/** The answer: the set as a file. */
export interface ExportMappingsAnswer {
  /** Every error of the set's shape. */
  diagnostics?: Finding[];
  /** Every error of the options' shape. */
  optionDiagnostics?: Finding[];
  /** How many further diagnostics are left out: no more than 10,000 of each are listed. */
  suppressed?: number;
  /** The text; none of OSCAL where the set has no row, which OSCAL does not allow. */
  text?: string;
}

/** How a mapping set is written. */
export interface ExportMappingsRequest {
  /** The format. */
  format: MappingFormat;
  /** The instant that a document of OSCAL gives as that of its latest change. OSCAL requires it; the other formats ignore it. */
  lastModified?: Moment;
}

/** Options of an assessment, and the format of its report. */
export interface ExportRequest {
  /** The assessment date. */
  asOf: Day;
  /** The format. */
  format: ExportFormat;
  /** How far along the management system is; `review` when left out. */
  profile?: Profile;
  /** How many days ahead the calendar covers; 90 when left out. */
  horizonDays?: number;
  /** Largest number of findings that the report lists; 10,000 when left out. `suppressed` in the report is the number of further ones. */
  maxFindings?: number;
  /** Files of the frameworks to assess in addition to ISO/IEC 42001. */
  frameworks?: Framework[];
  /** Texts that count as placeholders beside the known ones, such as `see wiki`: they show nothing and are no reason. */
  placeholders?: string[];
  /** The table. CSV requires it; the other formats ignore it. */
  table?: CsvTable;
  /**
   * Whether the table is written for Excel: it begins with a byte order mark, and ids that Excel would take for a number or a date, such as
   * `001` or `3-4`, are written as formulas of text, `="001"`. No when left out; other formats ignore it.
   */
  excel?: boolean;
  /** Frameworks toward which the page and the Markdown show how far the records reach, as in `nist-ai-rmf`; the other formats ignore them. */
  toward?: string[];
  /** Mapping sets for that, beside those that are built in. */
  mappings?: MappingSet[];
  /** Outlines of frameworks for that, and of taxonomies, beside those that are built in. */
  outlines?: Outline[];
  /** Where the document lies, for SARIF: a path, or a URI with its scheme; `aims.json` when left out. */
  uri?: string;
  /** Which document of OSCAL, and what it needs to know. OSCAL requires it; the other formats ignore it. */
  oscal?: OscalOptions;
}

/** One value that changed, came or went. An element of a list comes or goes by itself, wherever it stands. */
export interface FieldChange {
  /** Fields from the record on, with a point between; `[…]` says which element of a list. */
  field: string;
  /** JSON Pointer of the value before. */
  beforeAt?: string;
  /** The value before, as JSON. */
  before?: string;
  /** JSON Pointer of the value after. */
  afterAt?: string;
  /** The value after, as JSON. */
  after?: string;
}

/** A defect of the document's shape (a diagnostic) or of the management system (a finding). */
export interface Finding {
  /** Stable name of the defect. */
  code: string;
  /** Whether the reader or a rule found it. */
  source: Source;
  /** Its severity. */
  severity: Severity;
  /**
   * JSON Pointer of its place; for a missing field, of the field itself. Empty: the whole document. Names are cut after 200
   * characters, with `…`.
   */
  pointer: string;
  /** What is wrong, in one sentence. */
  message: string;
  /** Place in the text, if the document was read from text. */
  span?: Span;
  /** The record concerned. */
  subject?: Subject;
  /** Requirements and controls that it concerns. */
  requirements?: string[];
  /** The values in the message. Text of the document is cut after 200 characters, with `…`. */
  params?: Param[];
  /** How to correct it. */
  hint?: string;
  /** What is behind it: law, standard, practice; only for findings of rules. */
  ground?: Ground;
  /** Ids of other records that it concerns. */
  related?: string[];
  /** Who is expected to act; only for findings of rules. */
  actor?: WhoActs;
  /** The JSON Patch (RFC 6902) that corrects it, if the correction is unambiguous. */
  fix?: Operation[];
}

/** How much an audit finding weighs. */
export type FindingGrade =
  /** Nonconformity that casts doubt on the intended results. */
  | "major"
  /** Nonconformity that doesn't. */
  | "minor"
  /** Remark that could become a nonconformity. */
  | "observation"
  /** Opportunity for improvement. */
  | "opportunity"
  /** The requirement is met. */
  | "conformity";

/** A thing to record, and what waits for it. */
export interface FirstStep {
  /** Clause that asks for it, as in `4.1`; for controls their objective, as in `A.6.2`. */
  clause: string;
  /** Its title. */
  title: string;
  /** What to do. */
  hint: string;
  /** The rule that found nothing to evaluate. */
  rule?: string;
  /** Requirements and controls that can't be decided without it, in the order of the standard. */
  waiting?: string[];
}

/** A framework beside ISO/IEC 42001: another standard, a law or the organization's own set of controls. */
export interface Framework {
  /** Short name in lower case; documents write it before the colon, as in `house:HC-1`. */
  id: Id<"framework">;
  /** Title of the framework. */
  title: string;
  /** Which state of the framework it is. */
  edition?: string;
  /** Its entries; what others stand under or rest on comes before them. */
  entries?: FrameworkEntry[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** A clause, requirement or control of a framework. A requirement that names neither `needs` nor `restsOn` needs an attestation. */
export interface FrameworkEntry {
  /** Id, unique in the framework. */
  id: Id<"frameworkEntry">;
  /** What it is. */
  kind: FrameworkEntryKind;
  /** Short title; of a requirement what it asks. */
  title: string;
  /** Entry that it stands under. */
  parent?: string;
  /** It applies only if this is so; an attestation with a rationale can say that it is not. */
  appliesIf?: string;
  /** Whether it needs an attestation in any case. */
  judged?: boolean;
  /** Records that have to be there, all of them. */
  needs?: FrameworkNeed[];
  /**
   * What has to hold for it to hold: requirements, clauses and controls of ISO/IEC 42001 (`7.2`, `A.6.2.4`), and entries of this
   * framework behind its id (`house:H1.a`).
   */
  restsOn?: Array<Id<"ownControl" | "clause" | "annexA">>;
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** What an entry of a framework is. */
export type FrameworkEntryKind =
  /** A heading. */
  | "clause"
  /** Something that is asked. */
  | "requirement"
  /** A measure. */
  | "control";

/** Records that have to be there for a requirement to hold. */
export interface FrameworkNeed {
  /** Where in the document they stand. */
  register: Register;
  /** Whether only those count that refer to the requirement, as evidence does in `supports` and a document in `satisfies`. */
  supports?: boolean;
  /** Whether only those count that are in force on the assessment date; evidence never counts otherwise. */
  current?: boolean;
  /** How many it takes; one when left out. */
  atLeast?: number;
}

/** The whole of a framework beside ISO/IEC 42001. */
export interface FrameworkResult {
  /** Its id, with which the ids of its verdicts begin. */
  id: string;
  /** Its title. */
  title: string;
  /** The whole in numbers. */
  readiness: Readiness;
  /** Its verdicts rolled up to its headings. */
  clauses?: Roll[];
}

/** A right or freedom of the Charter of Fundamental Rights of the European Union (2012/C 326/02), by its article. */
export type FundamentalRight =
  /** Human dignity (Article 1). */
  | "humanDignity"
  /** Right to life (Article 2). */
  | "life"
  /** Right to the integrity of the person (Article 3). */
  | "integrity"
  /** Prohibition of torture (Article 4). */
  | "noTorture"
  /** Prohibition of slavery and forced labour (Article 5). */
  | "noSlavery"
  /** Right to liberty and security (Article 6). */
  | "libertyAndSecurity"
  /** Respect for private and family life (Article 7). */
  | "privateLife"
  /** Protection of personal data (Article 8). */
  | "personalData"
  /** Right to marry and to found a family (Article 9). */
  | "family"
  /** Freedom of thought, conscience and religion (Article 10). */
  | "thought"
  /** Freedom of expression and information (Article 11). */
  | "expression"
  /** Freedom of assembly and of association (Article 12). */
  | "assembly"
  /** Freedom of the arts and sciences (Article 13). */
  | "artsAndSciences"
  /** Right to education (Article 14). */
  | "education"
  /** Freedom to choose an occupation and right to work (Article 15). */
  | "work"
  /** Freedom to conduct a business (Article 16). */
  | "business"
  /** Right to property (Article 17). */
  | "property"
  /** Right to asylum (Article 18). */
  | "asylum"
  /** Protection against removal, expulsion and extradition (Article 19). */
  | "noRemoval"
  /** Equality before the law (Article 20). */
  | "equality"
  /** Non-discrimination (Article 21). */
  | "nonDiscrimination"
  /** Cultural, religious and linguistic diversity (Article 22). */
  | "diversity"
  /** Equality between women and men (Article 23). */
  | "genderEquality"
  /** Rights of the child (Article 24). */
  | "children"
  /** Rights of the elderly (Article 25). */
  | "olderPeople"
  /** Integration of persons with disabilities (Article 26). */
  | "disability"
  /** Right of workers to information and consultation (Article 27). */
  | "workersInformation"
  /** Right of collective bargaining and action (Article 28). */
  | "collectiveBargaining"
  /** Access to placement services (Article 29). */
  | "placement"
  /** Protection against unjustified dismissal (Article 30). */
  | "dismissal"
  /** Fair and just working conditions (Article 31). */
  | "workingConditions"
  /** Prohibition of child labour and protection of young people at work (Article 32). */
  | "noChildLabour"
  /** Family and professional life (Article 33). */
  | "familyAndWork"
  /** Social security and social assistance (Article 34). */
  | "socialSecurity"
  /** Health care (Article 35). */
  | "healthCare"
  /** Access to services of general economic interest (Article 36). */
  | "generalServices"
  /** Environmental protection (Article 37). */
  | "environment"
  /** Consumer protection (Article 38). */
  | "consumers"
  /** Right to vote and stand in European elections (Article 39). */
  | "voteEuropean"
  /** Right to vote and stand in municipal elections (Article 40). */
  | "voteMunicipal"
  /** Right to good administration (Article 41). */
  | "goodAdministration"
  /** Access to documents (Article 42). */
  | "documents"
  /** European Ombudsman (Article 43). */
  | "ombudsman"
  /** Right to petition (Article 44). */
  | "petition"
  /** Freedom of movement and of residence (Article 45). */
  | "movement"
  /** Diplomatic and consular protection (Article 46). */
  | "diplomaticProtection"
  /** Effective remedy and fair trial (Article 47). */
  | "effectiveRemedy"
  /** Presumption of innocence and right of defence (Article 48). */
  | "defence"
  /** Legality and proportionality of offences and penalties (Article 49). */
  | "proportionalPenalties"
  /** Not to be tried twice for the same offence (Article 50). */
  | "noDoubleTrial";

/** Gaps of one clause or control objective. */
export interface GapGroup {
  /** Main clause or control objective. */
  id: string;
  /** Its title. */
  title: string;
  /** Verdicts that say gap or partial, in the order of the standard. */
  verdicts?: Verdict[];
}

/** One correction: a finding behind verdicts of gap or partial, or what else such a verdict waits for. */
export interface GapStep {
  /** What is wrong. */
  message: string;
  /** What has to be done about it. */
  effort: Effort;
  /** Person or role that answers for the record; absent where none is recorded. */
  owner?: string;
  /** The rule that found it. */
  rule?: string;
  /** JSON Pointer of its place. */
  pointer?: string;
  /** Kind of the record. */
  kind?: string;
  /** The record. */
  id?: string;
  /** What is behind it: law, standard, practice. */
  ground?: Ground;
  /** What to do. */
  hint?: string;
  /** Requirements and controls that do not conform because of it, in the order of the standard. */
  verdicts?: string[];
}

/** What takes the same kind of work. */
export interface GapsOfEffort {
  /** What has to be done. */
  effort: Effort;
  /** What has to be corrected, in the order of the document. */
  steps?: GapStep[];
}

/** What one person or role has to see to. */
export interface GapsOfOwner {
  /** Person or role; absent where no owner is recorded. */
  owner?: string;
  /** Name of the person or role. */
  name?: string;
  /** What has to be corrected, in the order of the document. */
  steps?: GapStep[];
}

/** A question that is answered with yes, no or not yet. */
export interface Gate {
  /** Short name. */
  name: string;
  /** The question. */
  title: string;
  /** What has to hold, in our words. */
  asks: string;
  /** The answer. */
  state: GateState;
  /** Why, in one sentence. */
  reason: string;
  /** Requirements and controls that fail. */
  failing?: string[];
  /** Requirements and controls that are not determined. */
  undetermined?: string[];
  /** What has to hold besides verdicts: audits held, findings closed, dates kept. */
  checks?: GateCheck[];
  /** Findings that block it: what is demanded and does not hold, and records that contradict each other. */
  blockedBy?: Blocker[];
}

/** A gate that says something else. */
export interface GateChange {
  /** Its name. */
  name: string;
  /** The question. */
  title: string;
  /** The answer before. */
  before: GateState;
  /** The answer after. */
  after: GateState;
}

/** One thing that a gate asks besides verdicts. */
export interface GateCheck {
  /** What has to hold. */
  asks: string;
  /** Whether it does. */
  state: GateState;
  /** Why, in one sentence. */
  reason: string;
  /** Ids of the records concerned. */
  records?: string[];
}

/** What a gate says. */
export type GateState =
  /** Everything behind it conforms. */
  | "pass"
  /** Something behind it does not. */
  | "fail"
  /** It is not determined yet. */
  | "notDetermined";

/** The gates by what they say. */
export interface GateSummary {
  /** Names of the gates that are passed. */
  pass?: string[];
  /** Names of those that fail. */
  fail?: string[];
  /** Names of those that are not determined, or do not concern the organization yet. */
  notDetermined?: string[];
}

/** A general-purpose AI model that the organization provides (Art. 51 to 56). */
export interface Gpai {
  /** The model among the resources. */
  model?: Id<"resource">;
  /** Whether the organization is the provider of the model. */
  provider?: boolean;
  /** Whether it has systemic risk (Art. 51). */
  systemicRisk?: boolean;
  /** Whether it has capabilities of high impact (Art. 51(1)(a)). */
  highImpact?: boolean;
  /** Whether the Commission designated it as one with systemic risk (Art. 51(1)(b)). */
  designated?: boolean;
  /** Whether the Commission accepted that it has none in spite of its computation (Art. 52(2), (3)). */
  presumptionRebutted?: boolean;
  /** Computation used for training, in floating-point operations, such as `3.2e24`. */
  trainingCompute?: string;
  /** Whether it is released under a free and open-source licence. */
  openSource?: boolean;
  /** First day on the Union market. */
  placedOnMarketOn?: PartialDate;
  /** Public summary of the content used for training (Art. 53(1)(d)). */
  trainingContentSummary?: Id<"document">;
  /** Policy on copyright (Art. 53(1)(c)). */
  copyrightPolicy?: Id<"document">;
  /** Whether the organization follows the code of practice (Art. 56). */
  codeOfPractice?: boolean;
  /** Evidence available to auditors. */
  evidence?: Id<"evidence">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/**
 * How an auditor would be likely to grade it (ISO/IEC 17021-1, 3.11 to 3.13). A candidate only: the grade is the auditor's, and the decision
 * the certification body's.
 */
export type Grade =
  /**
   * It raises doubt that the management system achieves what it intends: a required process, document or decision that is absent as a whole
   * or fails across the board.
   */
  | "majorCandidate"
  /** A requirement is not met in single records. */
  | "minorCandidate"
  /** It is not shown: claims without current evidence, records that are not related to each other. */
  | "observation"
  /** Good practice that is not followed. */
  | "improvement";

/** What is behind a finding, a requirement or a step: where the line runs between law, standard and practice. */
export type Ground =
  /** A law asks for it; the EU AI Act, or another that was taken on. */
  | "law"
  /** A standard requires it: ISO/IEC 42001, where no other is named. */
  | "standard"
  /** Practice or guidance expects it; no standard and no law requires it. */
  | "practice"
  /** A framework beside the standard asks for it, of which is not known whether it is a law, a standard or guidance. */
  | "framework"
  /** The records contradict themselves or each other. */
  | "records";

/** Who runs computing. */
export type Hosting =
  /** The organization itself. */
  | "onPremises"
  /** A cloud provider. */
  | "cloud"
  /** It runs on devices in the field. */
  | "edge"
  /** Several of these. */
  | "hybrid";

/** People and the expertise that an AI system needs (A.4.6). */
export interface HumanResource {
  /** Expertise that is needed. */
  expertise?: string[];
  /** Roles that bring it. */
  roles?: Id<"role">[];
  /** People who bring it. */
  people?: Id<"person">[];
  /** How many people, in full-time equivalents. */
  headcount?: number;
  /** What they do: label, develop, test, oversee, maintain. */
  tasks?: string[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** The answer: diagnostics of the request, and the result if there is one. */
export interface IdsAnswer {
  /** Numbers that do not exist or have another title than the one beside them, and editions that do not exist, in the order of the text. */
  findings?: Finding[];
  /** Every error of the options' shape. */
  optionDiagnostics?: Finding[];
  /** How many further findings, and diagnostics of the options, are left out: no more than 10,000 of each are listed. */
  suppressed?: number;
  /** The findings as SARIF 2.1.0, if it was asked for. */
  sarif?: string;
}

/** Options of looking through a text. */
export interface IdsRequest {
  /** Whether the answer holds the findings as SARIF too. */
  sarif?: boolean;
  /** For SARIF: where the text lies, as a path or a URI with its scheme; `text` when left out. */
  uri?: string;
}

/** A benefit or harm that an AI system can bring to an affected party. */
export interface Impact {
  /** The organization's own identifier, unique in the document; needed only where something refers to it. */
  id?: Id<"impact">;
  /** Who is affected. */
  party?: Id<"affectedParty">;
  /** In which regard. */
  dimension?: ImpactDimension;
  /** In which regard, if no word fits. */
  otherDimension?: string;
  /** Rights of the Charter of Fundamental Rights of the European Union that it touches. */
  rights?: FundamentalRight[];
  /** Whether it is a benefit or a harm. */
  effect?: ImpactEffect;
  /** What it comes from. */
  cause?: ImpactCause;
  /** What happens. */
  description?: string;
  /** Key of a level of the impact method's likelihood scale. */
  likelihood?: string;
  /** Key of a level of the impact method's severity scale. */
  severity?: string;
  /** Whether it can be undone. */
  reversibility?: Reversibility;
  /** How long it lasts. */
  duration?: string;
  /** What is done to lower a harm or to raise a benefit. */
  mitigations?: Action[];
  /** Controls that bear on it. */
  controls?: Array<Id<"ownControl" | "annexAControl">>;
  /** What remains after that. */
  residual?: ResidualImpact;
  /** Evidence available to auditors. */
  evidence?: Id<"evidence">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** An assessment of what an AI system can do to individuals, groups and societies (6.1.4, 8.4, A.5). */
export interface ImpactAssessment {
  /** The organization's own identifier, unique in the document. */
  id: Id<"impactAssessment">;
  /** Short name by which people speak of it. */
  title?: string;
  /** What it is, in a few sentences. */
  description?: string;
  /** Person or role that answers for it. */
  owner?: Id<"person" | "role">;
  /** Version of the assessment. */
  version?: string;
  /** AI system that is assessed. */
  aiSystem?: Id<"aiSystem">;
  /** What made it due. */
  trigger?: ImpactTrigger;
  /** Scope: versions, deployments, groups, limits. */
  scope?: string;
  /** Intended use as assessed. */
  intendedUse?: string;
  /** Reasonably foreseeable misuse as assessed. */
  foreseeableMisuse?: string[];
  /** Technical context in which the system is used. */
  technicalContext?: string;
  /** Societal context in which the system is used. */
  societalContext?: string;
  /** Jurisdictions that were considered: ISO 3166 codes, or `EU`. */
  jurisdictions?: string[];
  /** Individuals, groups and societies that can be affected. */
  affectedParties?: AffectedParty[];
  /** Benefits and harms. */
  impacts?: Impact[];
  /** Dimensions that were considered, including those without impacts (ISO/IEC 42005, 6.8). */
  dimensionsConsidered?: ImpactDimension[];
  /** Data that was considered. */
  dataConsidered?: Id<"resource">[];
  /** Models that were considered. */
  modelsConsidered?: Id<"resource">[];
  /** Persons or roles that carried it out. */
  performedBy?: Array<Id<"person" | "role">>;
  /** Interested parties that were heard. */
  consulted?: Id<"interestedParty">[];
  /** Other assessments of the same system. */
  relatedAssessments?: RelatedAssessment[];
  /** What was concluded. */
  conclusion?: ImpactConclusion;
  /** Overall severity of the harms, in a key of the method's scale. */
  overallSeverity?: string;
  /** Severity for each dimension, where it was rated. */
  dimensionRatings?: DimensionRating[];
  /** Why it was concluded so. */
  conclusionReason?: string;
  /** Conditions of going on, each to be met by someone. */
  conditions?: Action[];
  /** Who approved the conclusion. */
  approval?: Approval;
  /** Interested parties that got the result. */
  sharedWith?: Distribution[];
  /** Day on which it was finished. */
  on?: PartialDate;
  /** Last day on which it holds. */
  validUntil?: PartialDate;
  /** State as it is recorded, in a word; dates decide where they are recorded. */
  statedStatus?: AssessmentStatus;
  /** Risks that follow from it (6.1.4, 6.1.2). */
  risksRaised?: Id<"risk">[];
  /** The report among the documents. */
  document?: Id<"document">;
  /** How long the result is kept (A.5.3). */
  retention?: string;
  /** Day of the latest review. */
  reviewedOn?: PartialDate;
  /** Day by which it is to be reviewed again. */
  nextReviewOn?: PartialDate;
  /** The organization's own keywords, for search and filters. */
  tags?: string[];
  /** Evidence available to auditors. */
  evidence?: Id<"evidence">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** What an impact comes from (6.1.4). */
export type ImpactCause =
  /** Developing the system. */
  | "development"
  /** Providing the system to others. */
  | "provision"
  /** Deploying the system. */
  | "deployment"
  /** Using it as intended. */
  | "intendedUse"
  /** Foreseeable misuse. */
  | "misuse"
  /** Failure of the system. */
  | "failure";

/** What an impact assessment concludes. */
export type ImpactConclusion =
  /** Go on. */
  | "go"
  /** Go on if the conditions are met. */
  | "goWithConditions"
  /** Don't go on. */
  | "stop";

/** In which regard people and societies are affected (A.5.4, A.5.5, ISO/IEC 42005). */
export type ImpactDimension =
  /** Fairness and discrimination. */
  | "fairness"
  /** Accountability. */
  | "accountability"
  /** Transparency. */
  | "transparency"
  /** Explainability. */
  | "explainability"
  /** Privacy and personal data. */
  | "privacy"
  /** Security. */
  | "security"
  /** Safety of life and property. */
  | "safety"
  /** Physical and mental health. */
  | "health"
  /** Money and economic standing of those affected. */
  | "financial"
  /** Work and working conditions. */
  | "employment"
  /** Accessibility. */
  | "accessibility"
  /** Human and fundamental rights. */
  | "rights"
  /** Freedom to decide. */
  | "autonomy"
  /** Reliability of what people depend on. */
  | "reliability"
  /** Environment and climate. */
  | "environment"
  /** Economy as a whole. */
  | "economy"
  /** Government, democracy and rule of law. */
  | "democracy"
  /** Norms, traditions, culture and values. */
  | "culture"
  /** In another regard, named in `otherDimension`. */
  | "other";

/** Whether an impact is good or bad for those affected. */
export type ImpactEffect =
  /** They gain. */
  | "benefit"
  /** They lose. */
  | "harm";

/** The process of AI system impact assessment (6.1.4, A.5.2, ISO/IEC 42005). */
export interface ImpactMethod {
  /** The organization's own identifier, unique in the document; needed only where something refers to it. */
  id?: Id<"impactMethod">;
  /** Short name by which people speak of it. */
  title?: string;
  /** What it is, in a few sentences. */
  description?: string;
  /** Person or role that answers for it. */
  owner?: Id<"person" | "role">;
  /** Version of the method. */
  version?: string;
  /** What makes an assessment due. */
  triggers?: ImpactTrigger[];
  /** Levels of severity. */
  severityScale?: Scale;
  /** Levels of likelihood. */
  likelihoodScale?: Scale;
  /** Key of the level of severity from which a harm has to raise a risk. */
  severeFrom?: string;
  /** Dimensions that every assessment considers. */
  dimensions?: ImpactDimension[];
  /** Dimensions that it considers in addition. */
  otherDimensions?: string[];
  /** Uses that need a deeper assessment or a higher decision (ISO/IEC 42005, 5.7). */
  sensitiveUses?: string[];
  /** Uses that law or policy forbids or limits (ISO/IEC 42005, 5.7). */
  restrictedUses?: string[];
  /** Roles that conduct, review and approve assessments. */
  responsibleRoles?: Id<"role">[];
  /** What the results are used for: design, controls, information, risk assessment. */
  useOfResults?: string;
  /** Longest time between two assessments of a system (8.4). */
  interval?: string;
  /** How long results are kept (A.5.3). */
  retention?: string;
  /** The method as a controlled document; its approval is recorded there. */
  document?: Id<"document">;
  /** Day of the latest review. */
  reviewedOn?: PartialDate;
  /** Day by which it is to be reviewed again. */
  nextReviewOn?: PartialDate;
  /** The organization's own keywords, for search and filters. */
  tags?: string[];
  /** Evidence available to auditors. */
  evidence?: Id<"evidence">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** What makes an impact assessment due (6.1.4, 8.4). */
export type ImpactTrigger =
  /** First assessment, before development or deployment. */
  | "initial"
  /** A significant change is planned or has happened. */
  | "change"
  /** The planned interval has run out. */
  | "interval"
  /** An incident or a newly found harm. */
  | "incident"
  /** Someone asked for it. */
  | "request"
  /** Law or policy changed. */
  | "legalChange";

/** How far a control is implemented. */
export interface Implementation {
  /** How far it is. */
  status?: ImplementationStatus;
  /** Day since which this holds. */
  since?: PartialDate;
  /** How the control is implemented. */
  description?: string;
  /** Person or role that carries it out. */
  owner?: Id<"person" | "role">;
  /** Day by which it is to be implemented. */
  due?: PartialDate;
  /** Earlier dates by which it was to be done, each with the reason why it was moved. */
  dueRevisions?: DueRevision[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** How far a control is implemented. */
export type ImplementationStatus =
  /** Nothing was done yet. */
  | "notStarted"
  /** It is planned. */
  | "planned"
  /** It is partially implemented. */
  | "partial"
  /** It is implemented. */
  | "implemented";

/** Something that could be expected in a file and is not there. */
export interface ImportAbsent {
  /** The field that it would fill, behind the kind of the record, as in `resource.model.licence`. */
  field: string;
  /** The record. */
  id?: string;
  /** Requirements and controls that it serves. */
  serves?: string[];
}

/** What an import did. Imported values are what the files state: nothing is recorded as verified, approved or assessed because of them. */
export interface ImportAccount {
  /** The files, in the order in which they were given. */
  sources?: ImportSource[];
  /** Each record that the files tell of, in the order in which they were found. */
  records?: ImportedRecord[];
  /** Values that differ from what is recorded. The recorded value stays. */
  conflicts?: ImportConflict[];
  /** What stands in the files and not in the document. */
  dropped?: ImportDropped[];
  /** What could be expected in the files and is not there. */
  absent?: ImportAbsent[];
}

/**
 * The answer of an import: diagnostics of the request, and the result if there is one. Never an exception: bad input of any kind is a
 * diagnostic.
 */
export interface ImportAnswer {
  /** Every error of the document's shape. */
  diagnostics?: Finding[];
  /** Every error of the options' shape. */
  optionDiagnostics?: Finding[];
  /** How many further diagnostics, of the document and of the options, are left out: no more than 10,000 of each are listed. */
  suppressed?: number;
  /** The new document; absent when document or options could not be read. A file that could not be read changes nothing in it. */
  aims?: Aims;
  /** What came from where, what has no place, what is missing. */
  account?: ImportAccount;
  /** The same as text for people. */
  text?: string;
}

/** Files to import. */
export interface ImportBomRequest {
  /** The files, in the order in which they count: what an earlier one fills, a later one does not change. */
  files: BomFile[];
  /** Which tools become records; `direct` when left out. */
  tools?: BomTools;
}

/** A value that differs from what is recorded. */
export interface ImportConflict {
  /** JSON Pointer of the value in the new document. */
  pointer: string;
  /** The value that stays. */
  kept: string;
  /** The value that was not taken. */
  other: string;
  /** Where the other value stands. */
  otherPlace: ImportPlace;
  /** The record. */
  id?: string;
  /** Where the value that stays comes from; the document itself where there is none. */
  keptPlace?: ImportPlace;
}

/** Something that stands in a file and not in the document. */
export interface ImportDropped {
  /** Where it stands. */
  place: ImportPlace;
  /** Its name there. */
  name: string;
  /** Why it is not in the document. */
  reason: ImportReason;
  /** What it says, as text; long text is cut after 200 characters, with `…`. */
  value?: string;
  /** The record that it is about. */
  id?: string;
}

/** How the rows of a table become records. */
export interface ImportMapping {
  /** The records, such as `risks` or `statementOfApplicability.entries`. */
  records: string;
  /** The columns. One that is not listed, or has no place, is left out and told. */
  columns?: MappedColumn[];
  /** Values for every row, where a column gives none. */
  constants?: MappedConstant[];
  /** How ids are made for rows that have none; from the row's name, behind the kind, when left out. Always the same for the same row. */
  idPrefix?: string;
  /** What happens to a value that differs from what is recorded; `replace` when left out. */
  recorded?: RecordedValues;
  /** Line of the headings, counted from 1; the first that is not empty when left out. */
  headingLine?: number;
  /** Whether records are made for names in the place of references that no record has, such as the name of an owner; yes when left out. */
  addNamed?: boolean;
}

/** The answer: the set that the file holds. Nothing is changed by it; whoever wants the set passes it on. */
export interface ImportMappingsAnswer {
  /** What is wrong with the file, and what does not fit together in the set: ids that do not exist, rows that stand twice, circles. */
  diagnostics?: Finding[];
  /** Every error of the options' shape. */
  optionDiagnostics?: Finding[];
  /** How many further diagnostics are left out: no more than 10,000 of each are listed. */
  suppressed?: number;
  /** The set. */
  set?: MappingSet;
  /** How many rows of the file are not in the set; each has a diagnostic. */
  leftOut?: number;
}

/** How a file of mappings is read. */
export interface ImportMappingsRequest {
  /** The format of the file. */
  format: MappingFormat;
  /** The set to which the rows are added; what the file states of its set stands in its place when left out. */
  set?: MappingSet;
  /** Outlines by which ids are verified, beside those that are built in. */
  outlines?: Outline[];
}

/** What shows that two records are one. */
export type ImportMatch =
  /** The id. */
  | "id"
  /** An identifier that holds everywhere, such as a package URL. */
  | "identifier"
  /** A digest. */
  | "digest"
  /** Name and version. */
  | "nameAndVersion"
  /** The name, where no version is recorded or given. */
  | "name";

/**
 * The answer of an import of OSCAL: diagnostics of the request, and the result if there is one. Never an exception: bad input of any kind is a
 * diagnostic, of a file in the account.
 */
export interface ImportOscalAnswer {
  /** Every error of the document's shape. */
  diagnostics?: Finding[];
  /** Every error of the options' shape. */
  optionDiagnostics?: Finding[];
  /** How many further diagnostics, of the document and of the options, are left out: no more than 10,000 of each are listed. */
  suppressed?: number;
  /** The new document; absent when document or options could not be read. A file that could not be read changes nothing in it. */
  aims?: Aims;
  /** Catalogues of others, as frameworks to assess beside ISO/IEC 42001. */
  frameworks?: Framework[];
  /** Mapping collections, as mapping sets for a crosswalk. */
  mappings?: MappingSet[];
  /** What came from where, and what was not taken. */
  account?: ImportAccount;
  /** The same as text for people. */
  text?: string;
}

/** Files of OSCAL to import. */
export interface ImportOscalRequest {
  /** The files, in the order in which they count: what an earlier one fills, a later one does not change. */
  files: OscalFile[];
  /** Namespace of the properties that an export of ours has; `urn:aimskit:ns:oscal` when left out. */
  namespace?: string;
}

/** What became of a record that a file tells of. */
export type ImportOutcome =
  /** It was not in the document. */
  | "new"
  /** It was in the document and has more values now. */
  | "updated"
  /** It was in the document, and the file adds nothing to it. */
  | "unchanged"
  /** It is not in the new document. */
  | "skipped";

/** A place in a file. */
export interface ImportPlace {
  /** Which of the sources, counted from 0. */
  source: number;
  /** JSON Pointer of the value, in a file that is JSON. */
  pointer?: string;
  /** Sheet of a workbook. */
  sheet?: string;
  /** Row or line, counted from 1. */
  row?: number;
  /** Column of a table: its heading, or its letters. */
  column?: string;
}

/** A proposed mapping, and what each column would become. */
export interface ImportPlan {
  /** The mapping: to be shown, corrected, kept, and given to the import. */
  mapping: ImportMapping;
  /** How many rows the sheet has. */
  rows: number;
  /** The columns, in the order of the sheet. */
  columns?: PlannedColumn[];
}

/** Why something of a file is not in the document. */
export type ImportReason =
  /** No field of the document is meant for it. */
  | "noField"
  /** The value does not have the form that the field requires. */
  | "badValue"
  /** The field requires a date, and the file gives none. */
  | "noDate"
  /** What it refers to is not among the records of the file. */
  | "unresolved"
  /** It says that something depends on itself, directly or by way of others. */
  | "ring"
  /** It stands a second time in the file with the same identifier. */
  | "duplicate"
  /** It is a judgement, which a person has to make. */
  | "judgement"
  /** It is a part of the software, and the file does not state that anything of AI depends on it. */
  | "notAi"
  /** The file has a placeholder in the place of a value. */
  | "notKnown"
  /** It is the organization itself. */
  | "itself"
  /** It has no name by which it could be recorded. */
  | "noName"
  /** More than one record fits it. */
  | "ambiguous"
  /** The value that is recorded could not be read. */
  | "unreadable"
  /** It was left out by the request. */
  | "excluded"
  /** The field holds one value, and the file gives several. */
  | "several"
  /** No column is mapped to a field for it. */
  | "unmapped";

/** How rows are to be imported. */
export interface ImportRowsRequest {
  /** The mapping. */
  mapping: ImportMapping;
  /** Name of the file, for the account. */
  name?: string;
  /** Digest of the file, for the account. */
  digest?: Digest;
}

/** A file that was imported. */
export interface ImportSource {
  /** Its name, as it was given. */
  name: string;
  /** Whether it could be read as what it is. If not, nothing of it is in the document. */
  readable: boolean;
  /** Format that it was read as, such as `cyclonedx`. */
  format?: string;
  /** Version of the format that it states. */
  formatVersion?: string;
  /** Identifier that it states of itself, such as a serial number. */
  identifier?: string;
  /** Digest of the file, as the request gives it. */
  digest?: Digest;
  /** What is wrong with it. Pointers and places are those of the file. */
  diagnostics?: Finding[];
  /** How many further diagnostics are left out: no more than 10,000 are listed. */
  suppressed?: number;
  /** What it says of itself, or does not, in one sentence: such as that it tells of no AI. */
  note?: string;
}

/** A record that the files tell of. */
export interface ImportedRecord {
  /** Its kind, as in `resource`. */
  kind: string;
  /** The outcome. */
  outcome: ImportOutcome;
  /** Its id in the document; none where it was skipped. */
  id?: string;
  /** JSON Pointer of the record in the new document. */
  pointer?: string;
  /** What the file calls it. */
  name?: string;
  /** What showed that it is a record of the document. */
  matchedBy?: ImportMatch;
  /** Why it was skipped. */
  reason?: ImportReason;
  /** Where the files tell of it. */
  places?: ImportPlace[];
  /** Its values that come from the files, or are confirmed by them. */
  values?: ImportedValue[];
}

/** A value that comes from a file, or is confirmed by it. */
export interface ImportedValue {
  /** JSON Pointer of the value in the new document. */
  pointer: string;
  /** The value as text. */
  value: string;
  /** Whether it is new. */
  outcome: ValueOutcome;
  /** Where it stands in the files. */
  place: ImportPlace;
  /** The value that it took the place of. */
  before?: string;
}

/** An improvement of the management system (10.1). */
export interface Improvement {
  /** The organization's own identifier, unique in the document. */
  id: Id<"improvement">;
  /** Short name by which people speak of it. */
  title?: string;
  /** What it is, in a few sentences. */
  description?: string;
  /** Person or role that answers for it. */
  owner?: Id<"person" | "role">;
  /** Where the idea comes from, in words. */
  source?: string;
  /** Audit, review, incident or measurement that it comes from. */
  raisedFrom?: string;
  /** What it is good for: suitability, adequacy or effectiveness. */
  benefit?: string;
  /** Day on which it was raised. */
  raisedOn?: PartialDate;
  /** Day of the decision. */
  decidedOn?: PartialDate;
  /** Person or role that decided. */
  decidedBy?: Id<"person" | "role">;
  /** Whether it is accepted. */
  accepted?: boolean;
  /** Why it is accepted or not. */
  reason?: string;
  /** What is to be done. */
  actions?: Action[];
  /** Changes that it led to. */
  changes?: Id<"change">[];
  /** Day by which it is to be done. */
  due?: PartialDate;
  /** Earlier dates by which it was to be done, each with the reason why it was moved. */
  dueRevisions?: DueRevision[];
  /** Day on which it was done. */
  doneOn?: PartialDate;
  /** State as it is recorded, in a word; dates decide where they are recorded. */
  statedStatus?: WorkStatus;
  /** What it led to. */
  outcome?: string;
  /** The organization's own keywords, for search and filters. */
  tags?: string[];
  /** Evidence available to auditors. */
  evidence?: Id<"evidence">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** An event in which an AI system did or could have done harm (A.8.4). */
export interface Incident {
  /** The organization's own identifier, unique in the document. */
  id: Id<"incident">;
  /** Short name by which people speak of it. */
  title?: string;
  /** What it is, in a few sentences. */
  description?: string;
  /** Person or role that answers for it. */
  owner?: Id<"person" | "role">;
  /** AI systems that it concerns. */
  aiSystems?: Id<"aiSystem">[];
  /** What happened. */
  kind?: IncidentKind;
  /** What happened, if no word fits. */
  otherKind?: string;
  /** When it happened. */
  occurredAt?: Moment;
  /** When it was noticed; duties to notify count from here. */
  detectedAt?: Moment;
  /** Who reported it. */
  reportedBy?: string;
  /** Persons or roles that it was reported to. */
  reportedTo?: Array<Id<"person" | "role">>;
  /** Who was affected. */
  affectedParties?: AffectedParty[];
  /** How bad it was. */
  severity?: IncidentSeverity;
  /** Whether it is a serious incident under the EU AI Act (Art. 3(49)). */
  serious?: boolean;
  /** What brought it about. */
  causes?: string[];
  /** What was done at once. */
  containment?: string;
  /** When it was under control. */
  containedAt?: Moment;
  /** What else is to be done. */
  actions?: Action[];
  /** Who had to be told, and when. */
  notifications?: Notification[];
  /** Risks that it belongs to. */
  risks?: Id<"risk">[];
  /** Nonconformity that was opened for it. */
  nonconformity?: Id<"nonconformity">;
  /** Why no nonconformity was opened, if none was (10.2). */
  noNonconformityReason?: string;
  /** What was learnt. */
  lessons?: string;
  /** Day on which it was closed. */
  closedOn?: PartialDate;
  /** State as it is recorded, in a word; dates decide where they are recorded. */
  statedStatus?: CaseStatus;
  /** The organization's own keywords, for search and filters. */
  tags?: string[];
  /** Evidence available to auditors. */
  evidence?: Id<"evidence">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** What happened. */
export type IncidentKind =
  /** People, property or the environment were harmed. */
  | "harm"
  /** Rights were infringed. */
  | "rightsInfringement"
  /** The system failed or gave wrong results. */
  | "malfunction"
  /** The system treated people unfairly. */
  | "bias"
  /** The system was misused. */
  | "misuse"
  /** The system was attacked or compromised. */
  | "securityBreach"
  /** Personal or confidential data got out. */
  | "dataBreach"
  /** The system's behaviour changed unnoticed. */
  | "drift"
  /** The system was not available. */
  | "outage"
  /** Nothing happened, but it could have. */
  | "nearMiss"
  /** Something else, named in `otherKind`. */
  | "other";

/** How bad an incident was. */
export type IncidentSeverity =
  /** Death, serious harm or lasting loss. */
  | "critical"
  /** Considerable harm. */
  | "high"
  /** Limited harm. */
  | "medium"
  /** Hardly any harm. */
  | "low";

/** A person or organization that can affect, be affected by, or see itself affected by the organization's AI (4.2). */
export interface InterestedParty {
  /** The organization's own identifier, unique in the document. */
  id: Id<"interestedParty">;
  /** Short name by which people speak of it. */
  title?: string;
  /** What it is, in a few sentences. */
  description?: string;
  /** Person or role that answers for it. */
  owner?: Id<"person" | "role">;
  /** What sort of party it is. */
  kind?: InterestedPartyKind;
  /** What sort of party it is, if no word fits. */
  otherKind?: string;
  /** What the party needs, expects or requires. */
  needs?: PartyNeed[];
  /** AI systems that concern the party. */
  aiSystems?: Id<"aiSystem">[];
  /** How to reach the party. */
  contact?: string;
  /** Day of the latest review. */
  reviewedOn?: PartialDate;
  /** Day by which it is to be reviewed again. */
  nextReviewOn?: PartialDate;
  /** The organization's own keywords, for search and filters. */
  tags?: string[];
  /** Evidence available to auditors. */
  evidence?: Id<"evidence">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** What sort of party it is. */
export type InterestedPartyKind =
  /** Buys or receives AI systems or services. */
  | "customer"
  /** Uses AI systems. */
  | "user"
  /** Is subject to what an AI system does. */
  | "affectedPerson"
  /** A person whose data is used. */
  | "dataSubject"
  /** Works for the organization. */
  | "employee"
  /** Represents the workers. */
  | "workersRepresentative"
  /** Supplies the organization. */
  | "supplier"
  /** Works together with the organization. */
  | "partner"
  /** Makes or enforces rules. */
  | "regulator"
  /** Owns or invests in the organization. */
  | "owner"
  /** Leads the organization. */
  | "topManagement"
  /** Certifies the management system. */
  | "certificationBody"
  /** Insures the organization. */
  | "insurer"
  /** People who live or work nearby, or share a concern. */
  | "community"
  /** Associations and media. */
  | "civilSociety"
  /** Competes with the organization. */
  | "competitor"
  /** Another party, named in `otherKind`. */
  | "other";

/** An external or internal issue that bears on what the management system is to achieve (4.1). */
export interface Issue {
  /** The organization's own identifier, unique in the document. */
  id: Id<"issue">;
  /** Short name by which people speak of it. */
  title?: string;
  /** What it is, in a few sentences. */
  description?: string;
  /** Person or role that answers for it. */
  owner?: Id<"person" | "role">;
  /** Whether the issue is internal or external. */
  kind?: Origin;
  /** What it is about. */
  topic?: IssueTopic;
  /** What it is about, if no word fits. */
  otherTopic?: string;
  /** Whether it was found relevant; for climate change the answer itself is asked for (4.1). */
  relevant?: boolean;
  /** Why it is or isn't relevant. */
  reason?: string;
  /** How it bears on the intended results. */
  effect?: string;
  /** AI systems that it concerns. */
  aiSystems?: Id<"aiSystem">[];
  /** Day on which it was identified. */
  identifiedOn?: PartialDate;
  /** Day from which it no longer matters. */
  closedOn?: PartialDate;
  /** Day of the latest review. */
  reviewedOn?: PartialDate;
  /** Day by which it is to be reviewed again. */
  nextReviewOn?: PartialDate;
  /** The organization's own keywords, for search and filters. */
  tags?: string[];
  /** Evidence available to auditors. */
  evidence?: Id<"evidence">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** What an issue is about. */
export type IssueTopic =
  /** Law, regulation and case law. */
  | "legal"
  /** Technology and its change. */
  | "technological"
  /** Market and competition. */
  | "competitive"
  /** Culture, values and ethics. */
  | "cultural"
  /** Society and public opinion. */
  | "social"
  /** Politics. */
  | "political"
  /** Economy and money. */
  | "economic"
  /** Climate change. */
  | "climate"
  /** Environment beside climate. */
  | "environmental"
  /** Structure, governance and processes of the organization. */
  | "organizational"
  /** Contracts. */
  | "contractual"
  /** People and skills. */
  | "workforce"
  /** Availability and quality of data. */
  | "data"
  /** Another topic, named in `otherTopic`. */
  | "other";

/** A key that was not carried over, and why. */
export interface KeyNotRemapped {
  /** The key. */
  key: string;
  /** Why. */
  why: NotRemapped;
  /** Whether it is one of likelihood. */
  likelihood: boolean;
  /** Who bears the consequence. */
  dimension?: ConsequenceDimension;
  /** Part of the dimension. */
  aspect?: string;
}

/** How data was labelled. */
export interface Labelling {
  /** Who labelled it. */
  by?: string;
  /** How it was labelled. */
  method?: string;
  /** Instructions for those who label. */
  instructions?: Id<"document">;
  /** How far those who label agree, from 0 to 1. */
  agreement?: number;
  /** How labels were checked. */
  qualityControl?: string;
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** What reading a language file gave. */
export interface LanguageAnswer {
  /** Whether the text could be read as a language file at all. */
  readable: boolean;
  /** Tag of the language (BCP 47). */
  language?: string;
  /** What the language calls itself. */
  name?: string;
  /** Every error of the file's shape; where English is built in also keys and places that the English texts do not have. */
  diagnostics?: Finding[];
  /** JSON Pointers of the texts that the file does not have and the built-in language does. */
  missing?: string[];
  /** How many further diagnostics are left out: no more than 10,000 are listed. */
  suppressed?: number;
}

/** How a model learns. */
export type LearningApproach =
  /** From examples with labels. */
  | "supervised"
  /** From examples without labels. */
  | "unsupervised"
  /** From labels that the data itself gives. */
  | "selfSupervised"
  /** From examples of which some have labels. */
  | "semiSupervised"
  /** From reward. */
  | "reinforcement"
  /** From data that stays with several parties. */
  | "federated"
  /** From what another model learned. */
  | "transfer";

/** How and when a system learns. */
export type LearningMode =
  /** It doesn't learn: rules, search, knowledge. */
  | "none"
  /** It is trained before use and then stays the same. */
  | "fixed"
  /** It is trained again from time to time. */
  | "periodicRetraining"
  /** It goes on learning in use. */
  | "continuous";

/** A requirement or control that the score leaves out. */
export interface LeftOut {
  /** Requirement or control. */
  id: string;
  /** Why. */
  reason: string;
}

/** How a rating comes to its level by the method, or what keeps it from one. */
export interface LevelExplained {
  /** Which rating. */
  rating: RatingKind;
  /** Day of the rating. */
  on?: PartialDate;
  /** Version of the method that was used. */
  methodVersion?: string;
  /** How likely. */
  likelihood?: RatedLevel;
  /** How bad, for each dimension that is rated. */
  consequences?: DimensionExplained[];
  /** How likelihood and consequence give a score or a level. */
  formula?: RiskFormula;
  /** How the dimensions give one level; the highest where the method does not say. */
  aggregation?: RiskAggregation;
  /** The level. */
  level?: RiskLevel;
  /** Smallest score of the band. */
  bandFrom?: number;
  /** Largest score of the band. */
  bandTo?: number;
  /** Who may accept a risk of the band beside those that its rule names. */
  acceptedBy?: string[];
  /** Longest time between two assessments of a risk of the band. */
  reviewInterval?: string;
  /** Why there is no level. */
  obstacle?: LevelObstacle;
}

/** What keeps a rating from having a level. */
export type LevelObstacle =
  /** The method does not say how likelihood and consequence give a level. */
  | "formulaMissing"
  /** The rating names no level of consequence. */
  | "consequenceMissing"
  /** The level of consequence is not on the scale of its dimension and aspect. */
  | "consequenceOffScale"
  /** The rating has no likelihood, and the formula needs one. */
  | "likelihoodMissing"
  /** The likelihood is not on the scale. */
  | "likelihoodOffScale"
  /** A level of a scale has no `order` to compute with. */
  | "orderMissing"
  /** The matrix has no cell for the pair. */
  | "cellMissing"
  /** The cell names no band of the method. */
  | "bandUnknown"
  /** The score is too large to count. */
  | "scoreTooLarge"
  /** The score falls into no band. */
  | "scoreOutsideBands";

/** Where an AI system stands in its life cycle, and how it got there. */
export interface LifeCycle {
  /** Stage today. */
  stage?: LifeCycleStage;
  /** Dated steps from stage to stage. */
  history?: StageTransition[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** A stage of an AI system's life cycle (ISO/IEC 22989, clause 6). */
export type LifeCycleStage =
  /** The idea is formed and decided on. */
  | "inception"
  /** It is designed and built. */
  | "designAndDevelopment"
  /** It is tested against its requirements and its purpose. */
  | "verificationAndValidation"
  /** It is brought into use. */
  | "deployment"
  /** It is in use and watched. */
  | "operationAndMonitoring"
  /** It learns in use and is validated again and again. */
  | "continuousValidation"
  /** It is judged anew: goals, results, risks. */
  | "reEvaluation"
  /** It is taken out of use. */
  | "retirement";

/** Why an entry of a log is broken. */
export type LogBreak =
  /** It could not be read, or has no canonical form. */
  | "unreadable"
  /** Its digest is not that of what it says. */
  | "entryChanged"
  /** It does not hold the digest of the entry before. */
  | "chainBroken"
  /** It begins with another state of the document than the entry before ended with. */
  | "stateBroken"
  /** It is the last one, and another one was expected to be. */
  | "endMissing"
  /** It is the last one, and ends with another state than the document is in. */
  | "otherDocument";

/** A record that came, went or changed; the document's own fields stand under the kind `aims`. */
export interface LoggedChange {
  /** What happened to it. */
  change: LoggedChangeKind;
  /** Which record. Its pointer is that of the state after, or before where it is gone. */
  record: RecordNamed;
  /** Digest of the record before; not of the document's own fields. */
  before?: string;
  /** Digest of the record after; not of the document's own fields. */
  after?: string;
  /** What changed in it, in the order of the fields. */
  fields?: FieldChange[];
}

/** What happened to a record. */
export type LoggedChangeKind =
  /** It came. */
  | "added"
  /** It went. */
  | "removed"
  /** Something in it changed. */
  | "changed";

/** A loss in money, as a range. */
export interface LossRange {
  /** Low end. */
  low?: Money;
  /** Most likely value. */
  likely?: Money;
  /** High end. */
  high?: Money;
  /** How sure it is that the loss lies within the range, in percent. */
  confidence?: number;
  /** Time that the loss is counted for, such as `P1Y`. */
  per?: string;
  /** How the range was found. */
  basis?: string;
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** A review of the management system by top management (9.3). */
export interface ManagementReview {
  /** The organization's own identifier, unique in the document. */
  id: Id<"managementReview">;
  /** Short name by which people speak of it. */
  title?: string;
  /** What it is, in a few sentences. */
  description?: string;
  /** Person or role that answers for it. */
  owner?: Id<"person" | "role">;
  /** Management systems for which it counts: that for AI alone where none is named. */
  managementSystems?: ManagementSystem[];
  /** Day for which it was planned. */
  plannedOn?: PartialDate;
  /** Day on which it was held. */
  on?: PartialDate;
  /** Person or role of top management that led it. */
  chair?: Id<"person" | "role">;
  /** Persons or roles that took part. */
  attendees?: Array<Id<"person" | "role">>;
  /** Inputs that were considered (9.3.2). */
  inputs?: ReviewInput[];
  /** Whether the management system is still suitable (9.3.1). */
  suitability?: string;
  /** Whether it is still adequate (9.3.1). */
  adequacy?: string;
  /** Whether it is effective (9.3.1). */
  effectiveness?: string;
  /** What was decided (9.3.3). */
  decisions?: ReviewDecision[];
  /** What is to be done. */
  actions?: Action[];
  /** Minutes among the documents. */
  minutes?: Id<"document">;
  /** Day of the next review. */
  nextOn?: PartialDate;
  /** The organization's own keywords, for search and filters. */
  tags?: string[];
  /** Evidence available to auditors. */
  evidence?: Id<"evidence">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** A management system, by the standard that it meets. */
export type ManagementSystem =
  /** For AI (ISO/IEC 42001): the one that the document holds. */
  | "iso42001"
  /** For information security (ISO/IEC 27001). */
  | "iso27001"
  /** For privacy information (ISO/IEC 27701). */
  | "iso27701"
  /** For quality (ISO 9001). */
  | "iso9001"
  /** For the environment (ISO 14001). */
  | "iso14001"
  /** For occupational health and safety (ISO 45001). */
  | "iso45001"
  /** For business continuity (ISO 22301). */
  | "iso22301"
  /** For services (ISO/IEC 20000-1). */
  | "iso20000"
  /** For compliance (ISO 37301). */
  | "iso37301"
  /** By another standard, or by none. */
  | "other";

/** What a column means. */
export interface MappedColumn {
  /** Its heading, as in the sheet. */
  heading: string;
  /** Which of several columns with that heading, counted from 1. */
  nth?: number;
  /** The place that it fills: a path from the record, or behind `/` from the document, of a record that belongs to the row's. Left out: none. */
  place?: string;
  /** Characters between several values of a cell; for text without them, a cell is one value. */
  separators?: string;
  /** Order of the parts of its dates. */
  dates?: DateOrder;
  /** The decimal mark of its numbers; a point when left out. */
  decimal?: DecimalMark;
  /** Whether its values are labels or numbers of levels, which stand for the keys of the risk method's scales. */
  levels?: boolean;
  /** What its words mean, besides those that the vocabulary knows. */
  words?: MappedWord[];
}

/** A value for every row. */
export interface MappedConstant {
  /** The place that it fills. */
  place: string;
  /** The value as a cell would hold it. */
  value: string;
}

/** A framework whose items a set names. */
export interface MappedFramework {
  /** Its name, as it stands before the colon of an id. */
  id: Id<"mappedFramework">;
  /** Its title. */
  title: string;
  /** The edition to which the ids belong. */
  edition?: string;
  /** Where it is to be had. */
  address?: string;
}

/** What a word of a sheet means. */
export interface MappedWord {
  /** The word of the sheet, whatever its case. */
  from: string;
  /** The word, key or id that it stands for; left out: the cell counts as empty. */
  to?: string;
}

/** On what a row rests. */
export type MappingBasis =
  /** A published crosswalk states it. */
  | "publishedCrosswalk"
  /** A judgement, and at least one public source pairs the same two items, their families or their topics. */
  | "inferredCorroborated"
  /** A judgement alone. */
  | "inferred"
  /** Two published mappings, put one behind the other. */
  | "derivedViaHub"
  /** The organization's own decision. */
  | "own";

/** How sure a row is as a claim about two items; of its transcription it says nothing. */
export type MappingConfidence =
  /** Stated by the owner of one of the two texts. */
  | "high"
  /** Stated or corroborated by others. */
  | "medium"
  /** A judgement that an expert has yet to review. */
  | "low";

/** Format of a mapping set. */
export type MappingFormat =
  /** Rows of a table: CSV, or rows as JSON. */
  | "csv"
  /** SSSOM as TSV. */
  | "sssom"
  /** OSCAL's mapping collection, 1.2. */
  | "oscal";

/** An item to which nothing corresponds in another framework: the absence of a row alone would not say so. */
export interface MappingGap {
  /** The item. */
  item: string;
  /** The framework in which nothing corresponds to it. */
  framework: string;
  /** Why. */
  note: string;
  /** Ids of the sources of the set that it rests on. */
  sources?: string[];
}

/** Who made the rows. */
export type MappingMethod =
  /** People. */
  | "human"
  /** A program. */
  | "automation"
  /** A program, and people who went over its rows. */
  | "hybrid";

/** By what two items were compared (NIST IR 8477). */
export type MappingRationale =
  /** By their wording. */
  | "syntactic"
  /** By their meaning. */
  | "semantic"
  /** By what comes of doing them. */
  | "functional";

/** What the source of a row is to its target: set theory after NIST IR 8477, or no more than related where the source claims no more. */
export type MappingRelation =
  /** Both ask for the same, in the same words. */
  | "equal"
  /** Both ask for the same, in other words. */
  | "equivalent"
  /** The source is a part of the target. */
  | "subsetOf"
  /** The target is a part of the source. */
  | "supersetOf"
  /** They have a part in common. */
  | "intersectsWith"
  /** They are about the same topic; nothing more is claimed. */
  | "related"
  /** Nothing corresponds. */
  | "none";

/** One row: an item of one framework, an item of another, and what the first is to the second. */
export interface MappingRow {
  /** The item that the row begins with. */
  source: string;
  /** The item that it is compared with. */
  target: string;
  /** What the source is to the target. */
  relation: MappingRelation;
  /** How much of the source the target touches, from 0 to 10; a judgement, and never a degree of conformity. */
  strength?: number;
  /** How much of the target the source touches, from 0 to 10. */
  strengthOfInverse?: number;
  /** How sure the row is. */
  confidence?: MappingConfidence;
  /** On what it rests. */
  basis?: MappingBasis;
  /** Ids of the sources of the set that it rests on. */
  sources?: string[];
  /** Why the two belong together, in the words of the set's makers. */
  rationale?: string;
  /** The target as its source wrote it, where that differs. */
  asPublished?: string;
  /** It holds only if this is so. */
  condition?: string;
  /** Who verified the row. */
  verifiedBy?: string;
  /** Date of that verification. */
  verifiedOn?: PartialDate;
  /** The reason for which this row takes the place of the rows that other sets have for the same two items. */
  overrides?: string;
}

/** A set of mapping rows between frameworks, with its sources. */
export interface MappingSet {
  /** Id of the set, the same in every version. */
  id: Id<"mappingSet">;
  /** Version; any change of a row raises it. */
  version: string;
  /** Title. */
  title?: string;
  /** The frameworks whose items the rows name, with their editions: ids mean nothing without them. */
  frameworks?: MappedFramework[];
  /** In which state it is; a draft where it is left out. */
  status?: MappingStatus;
  /** Who made the rows. */
  method?: MappingMethod;
  /** By what the items were compared. */
  matching?: MappingRationale;
  /** What the set is and how far it goes. */
  description?: string;
  /** Licence of the rows. */
  licence?: string;
  /** Date of the state of the sources. */
  asOf?: PartialDate;
  /** How the rows were checked against what was published. */
  transcription?: string;
  /** Who reviewed the rows; no set leaves its draft without. */
  reviewedBy?: string;
  /** Date of that review. */
  reviewedOn?: PartialDate;
  /** What the rows rest on. */
  sources?: MappingSource[];
  /** The rows. The inverse of a row is computed and never stored. */
  rows?: MappingRow[];
  /** Items of which the set states that nothing corresponds to them. */
  gaps?: MappingGap[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** A text that rows rest on. */
export interface MappingSource {
  /** Id, unique in the set. */
  id: Id<"mappingSource">;
  /** Title, with the edition where it belongs to the title. */
  title: string;
  /** Who wrote it. */
  author?: string;
  /** Its edition or date. */
  edition?: string;
  /** Where in it, or in which copy, the rows were found. */
  place?: string;
  /** Where it is to be had. */
  address?: string;
  /** Its licence. */
  licence?: string;
  /** Whether it was read. */
  verified?: SourceReading;
  /** How it was verified, and what was not. */
  verificationNote?: string;
}

/** In which state a mapping set is. */
export type MappingStatus =
  /** No one has signed it. */
  | "draft"
  /** Reviewed and signed, and whole. */
  | "complete"
  /** Reviewed and signed as far as it goes. */
  | "notComplete"
  /** No longer to be used. */
  | "deprecated"
  /** Another set takes its place. */
  | "superseded";

/** The answer: what was asked for. Where nothing was asked for: all sets without their rows and all outlines without their entries. */
export interface MappingsAnswer {
  /** Every error of the options' shape; a name that there is not is one. */
  optionDiagnostics?: Finding[];
  /** How many further diagnostics are left out. */
  suppressed?: number;
  /** Mapping sets. */
  sets?: MappingSet[];
  /** Outlines. */
  outlines?: Outline[];
  /** Frameworks. */
  frameworks?: Framework[];
}

/** Which of the built-in mapping sets and outlines. */
export interface MappingsRequest {
  /** Ids of mapping sets; these come whole. */
  sets?: string[];
  /** Names of outlines; these come whole. */
  outlines?: string[];
  /** Names of outlines that come as frameworks to be assessed. */
  frameworks?: string[];
}

/** Whether a system has come on the Union market, or in service there. */
export type MarketState =
  /** Not yet: it is planned. */
  | "planned"
  /** It has. */
  | "placed";

/** One cell of the risk matrix. */
export interface MatrixCell {
  /** Key of a level of likelihood. */
  likelihood?: string;
  /** Dimension that the cell is for; none for all. */
  dimension?: ConsequenceDimension;
  /** Key of a level of consequence. */
  consequence?: string;
  /** Key of the band that results. */
  band?: string;
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** A step of one side of the matrix. */
export interface MatrixStep {
  /** Name as shown; several where scales name the step differently. */
  label: string;
  /** Place on the scale. */
  order?: number;
}

/** One measured value on one day (9.1). */
export interface Measurement {
  /** Day of the measurement. */
  on: PartialDate;
  /** Measured value. */
  value: number;
  /** Unit of the value. */
  unit?: string;
  /** How the value was judged. */
  result?: MeasurementResult;
  /** Person or role that measured. */
  by?: Id<"person" | "role">;
  /** Person or role that evaluated the value. */
  evaluatedBy?: Id<"person" | "role">;
  /** Day of the evaluation. */
  evaluatedOn?: PartialDate;
  /** Remarks. */
  note?: string;
  /** Evidence available to auditors. */
  evidence?: Id<"evidence">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** How a measured value was judged. */
export type MeasurementResult =
  /** The target is met. */
  | "met"
  /** The target is missed, but the threshold is kept. */
  | "warning"
  /** The threshold is broken. */
  | "notMet"
  /** The value does not allow a judgement. */
  | "inconclusive";

/** What a change of the risk method did. Together with the new document it holds all that the old one held. */
export interface MethodAccount {
  /** What was to become of the ratings. */
  strategy: MethodStrategyKind;
  /** Day of the change. */
  asOf: Day;
  /** The method as it was. */
  replaced?: RiskMethod;
  /** Ratings in keys of the new method, with what they were. */
  remapped?: RatingRemapped[];
  /** Ratings that are no longer in the document, as they were. */
  dropped?: RatingDropped[];
  /** The old method as JSON text, if it could not be read. */
  unreadMethod?: string;
  /** Risks and treatments with a rating that could not be read, or not in full: what could not be read stays as it is. */
  unreadable?: string[];
  /** Risks to be rated again: one of their ratings was dropped, could not be read or has no level by the new method. */
  toRate?: string[];
  /** Acceptances that no longer hold. They stay in the document as they were given. */
  staleAcceptances?: AcceptanceStale[];
  /** Ids of the old method that other records name and the new one lacks. */
  brokenReferences?: string[];
}

/** How ratings by the old method are carried over. */
export type MethodStrategyKind =
  /** Each key becomes the one that tables name. */
  | "remap"
  /** They are dropped, and every risk is to be rated again. */
  | "askAgain";

/** Something that is monitored and measured (9.1, A.6.2.6). */
export interface Metric {
  /** The organization's own identifier, unique in the document. */
  id: Id<"metric">;
  /** Short name by which people speak of it. */
  title?: string;
  /** What it is, in a few sentences. */
  description?: string;
  /** Person or role that answers for it. */
  owner?: Id<"person" | "role">;
  /** What is measured. */
  what?: string;
  /** How it is measured, so that the result is valid. */
  method?: string;
  /** How often it is measured. */
  frequency?: string;
  /** How often results are analysed and evaluated. */
  evaluationFrequency?: string;
  /** Person or role that measures. */
  measuredBy?: Id<"person" | "role">;
  /** Person or role that evaluates. */
  evaluatedBy?: Id<"person" | "role">;
  /** Unit of target, threshold and values. */
  unit?: string;
  /** How a value is compared with target and threshold. */
  comparison?: Comparison;
  /** Value to be reached. */
  target?: number;
  /** Value at which something has to be done. */
  threshold?: number;
  /** AI systems that it is about. */
  aiSystems?: Id<"aiSystem">[];
  /** Controls whose working it shows (8.1). */
  controls?: Array<Id<"ownControl" | "annexAControl">>;
  /** Requirements that it is about. */
  requirements?: Id<"clause">[];
  /** First day on which it is to be measured. */
  since?: PartialDate;
  /** Last day on which it is to be measured. */
  until?: PartialDate;
  /** Measured values. */
  measurements?: Measurement[];
  /** Day of the latest review. */
  reviewedOn?: PartialDate;
  /** Day by which it is to be reviewed again. */
  nextReviewOn?: PartialDate;
  /** The organization's own keywords, for search and filters. */
  tags?: string[];
  /** Evidence available to auditors. */
  evidence?: Id<"evidence">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** What is missing of a risk or its treatments. */
export interface Missing {
  /** The rule. */
  rule: string;
  /** What is wrong. */
  message: string;
  /** What to do. */
  hint?: string;
}

/** Facts about a model (A.4.4). */
export interface Model {
  /** Kind of model, such as gradient boosting or transformer. */
  modelType?: string;
  /** Digests of the weights, so that the model can be recognised. */
  weightsDigests?: Digest[];
  /** Model that it was made from. */
  baseModel?: Id<"resource">;
  /** Data that it was trained on. */
  trainedOn?: Id<"resource">[];
  /** Day on which training ended. */
  trainingEndedOn?: PartialDate;
  /** Licence or other right to use it. */
  licence?: string;
  /** How many parameters it has. */
  parameters?: string;
  /** What goes in and out: text, image, sound, tables. */
  modalities?: string[];
  /** Whether it is a general-purpose model. */
  generalPurpose?: boolean;
  /** Whether its weights are open. */
  openWeights?: boolean;
  /** Measured performance. */
  performance?: Measurement[];
  /** What it is known not to do well. */
  knownLimitations?: string[];
  /** Model card. */
  modelCard?: Id<"document">;
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** An amount of money with its currency. */
export interface Money {
  /** How much. */
  amount: number;
  /** In which currency (ISO 4217). */
  currency: string;
}

/** The plan of operation and monitoring (A.6.2.6; EU AI Act, Art. 72). */
export interface MonitoringPlan {
  /** The plan among the documents. */
  document?: Id<"document">;
  /** What is measured. */
  metrics?: Id<"metric">[];
  /** How often results are evaluated. */
  frequency?: string;
  /** Person or role that monitors. */
  owner?: Id<"person" | "role">;
  /** What happens when errors or failures are found. */
  failureHandling?: string;
  /** How it is noticed that data or behaviour drift. */
  driftDetection?: string;
  /** How updates and repairs are made. */
  updates?: string;
  /** How users get support. */
  support?: string;
  /** Evidence available to auditors. */
  evidence?: Id<"evidence">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** How binding what a party wants is. */
export type NeedKind =
  /** Something that the party needs. */
  | "need"
  /** Something that the party expects. */
  | "expectation"
  /** Something that the party can require. */
  | "requirement";

/** A step towards conformity. */
export interface Next {
  /** What to do. */
  hint: string;
  /** The rule that asks for it. */
  rule?: string;
  /** The records concerned. */
  subjects?: string[];
}

/** The answer: diagnostics of the request, and the result if there is one. */
export interface NextQuestionAnswer {
  /** Every error of the document's shape. */
  diagnostics?: Finding[];
  /** Every error of the options' shape. */
  optionDiagnostics?: Finding[];
  /** How many further diagnostics, of the document and of the options, are left out: no more than 10,000 of each are listed. */
  suppressed?: number;
  /** The next question of each system for which something is open, in the order of the document. */
  questions?: EuAiActQuestion[];
  /** Ids that were asked for and that no AI system has. */
  unknownIds?: string[];
  /** What changed in the law since the day that was named. */
  lawChanges?: EuAiActLawChange[];
}

/** Of which systems, and on which day. */
export interface NextQuestionRequest {
  /** The day of the classification. */
  asOf: Day;
  /** Ids of AI systems; all when left out. */
  aiSystems?: string[];
  /** An earlier day: what changed in the law since then is in the answer too. */
  lawSince?: Day;
}

/** A requirement that was not met, and what was done about it (10.2). */
export interface Nonconformity {
  /** The organization's own identifier, unique in the document. */
  id: Id<"nonconformity">;
  /** Short name by which people speak of it. */
  title?: string;
  /** What it is, in a few sentences. */
  description?: string;
  /** Person or role that answers for it. */
  owner?: Id<"person" | "role">;
  /** How it came to light. */
  source?: NonconformitySource;
  /** How it came to light, if no word fits. */
  otherSource?: string;
  /** Record that it comes from, where that record does not name this nonconformity itself. */
  raisedFrom?: string;
  /** Requirement or control that was not met. */
  requirement?: Id<"ownControl" | "clause" | "annexA">;
  /** What else is not met: an own policy, a contract, an obligation. */
  against?: string[];
  /** AI systems that it concerns. */
  aiSystems?: Id<"aiSystem">[];
  /** How much it weighs. */
  grade?: NonconformityGrade;
  /** What was not met, and what shows it. */
  statement?: string;
  /** What it led to, and how that was dealt with (10.2 a). */
  consequences?: string;
  /** What was done to control and correct it (10.2 a). */
  correction?: string;
  /** Day on which it was corrected. */
  correctedOn?: PartialDate;
  /** Whether its causes have to be removed (10.2 b). */
  causeRemovalNeeded?: boolean;
  /** Why they have to be removed or not. */
  causeRemovalReason?: string;
  /** What caused it (10.2 b). */
  rootCause?: RootCause;
  /** Whether similar nonconformities exist or could occur elsewhere (10.2 b). */
  similarElsewhere?: SimilarCases;
  /** Corrective actions (10.2 c). */
  actions?: Action[];
  /** Why the actions fit the effects (10.2). */
  proportionality?: string;
  /** Whether the actions worked (10.2 d). */
  effectivenessReview?: EffectivenessReview;
  /** Changes to the management system that it led to (10.2 e). */
  changes?: Id<"change">[];
  /** Earlier nonconformities that it repeats. */
  repeats?: Id<"nonconformity">[];
  /** Day on which it was opened. */
  openedOn?: PartialDate;
  /** Day by which it is to be closed. */
  due?: PartialDate;
  /** Earlier dates by which it was to be done, each with the reason why it was moved. */
  dueRevisions?: DueRevision[];
  /** Day on which it was closed. */
  closedOn?: PartialDate;
  /** Person or role that closed it. */
  closedBy?: Id<"person" | "role">;
  /** State as it is recorded, in a word; dates decide where they are recorded. */
  statedStatus?: CaseStatus;
  /** The organization's own keywords, for search and filters. */
  tags?: string[];
  /** Evidence available to auditors. */
  evidence?: Id<"evidence">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** How much a nonconformity weighs. */
export type NonconformityGrade =
  /** It casts doubt on the intended results. */
  | "major"
  /** It doesn't. */
  | "minor";

/** How a nonconformity came to light. */
export type NonconformitySource =
  /** In an internal audit. */
  | "internalAudit"
  /** In an audit by a certification body or another party. */
  | "externalAudit"
  /** Through an incident. */
  | "incident"
  /** Through a complaint or concern. */
  | "complaint"
  /** In a management review. */
  | "managementReview"
  /** Through monitoring or measurement. */
  | "monitoring"
  /** At a supplier. */
  | "supplier"
  /** In a self-assessment. */
  | "selfAssessment"
  /** In another way, named in `otherSource`. */
  | "other";

/** Why a key was not carried over. */
export type NotRemapped =
  /** No row of the tables names it. */
  | "noRow"
  /** Rows of the tables name different keys for it. */
  | "rowsContradict"
  /** The row names a key that is not on the new method's scale, or the new method has no such scale. */
  | "offScale";

/** A message that law, contract or own promise asks for (A.8.4, A.8.5). */
export interface Notification {
  /** Who is told, in words. */
  to?: string;
  /** Interested party that is told: authority, customer, affected persons. */
  interestedParty?: Id<"interestedParty">;
  /** Obligation that asks for it. */
  obligation?: Id<"obligation">;
  /** By when it is due. */
  dueAt?: Moment;
  /** When it was sent. */
  notifiedAt?: Moment;
  /** Reference number of the receiver. */
  reference?: string;
  /** Evidence available to auditors. */
  evidence?: Id<"evidence">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** An AI objective and the plan to reach it (6.2, A.6.1.2, A.9.3). */
export interface Objective {
  /** The organization's own identifier, unique in the document. */
  id: Id<"objective">;
  /** Short name by which people speak of it. */
  title?: string;
  /** What it is, in a few sentences. */
  description?: string;
  /** Person or role that answers for it. */
  owner?: Id<"person" | "role">;
  /** What the objective is for. */
  kind?: ObjectiveKind;
  /** Objectives of Annex C.2 that it serves. */
  themes?: Array<Id<"objective" | "annexCObjective">>;
  /** Policies that it follows from (6.2 a). */
  policies?: Id<"policy">[];
  /** Obligations that were taken into account (6.2 c). */
  obligations?: Id<"obligation">[];
  /** Functions and levels that it is set for. */
  units?: Id<"unit">[];
  /** AI systems that it concerns. */
  aiSystems?: Id<"aiSystem">[];
  /** What is measured. */
  measure?: string;
  /** Why measuring it is not practicable, if so (6.2 b). */
  notMeasurableReason?: string;
  /** Metric that holds its measurements, if it isn't measured here. */
  metric?: Id<"metric">;
  /** Unit of target and baseline. */
  unit?: string;
  /** How a value is compared with the target. */
  comparison?: Comparison;
  /** Value to be reached. */
  target?: number;
  /** What is to be reached, where it isn't a number. */
  targetStatement?: string;
  /** Value at the start. */
  baseline?: number;
  /** What will be done to reach it. */
  actions?: Action[];
  /** What will be needed. */
  resources?: string[];
  /** Day on which it was set. */
  setOn?: PartialDate;
  /** Day by which it is to be reached. */
  due?: PartialDate;
  /** Earlier dates by which it was to be done, each with the reason why it was moved. */
  dueRevisions?: DueRevision[];
  /** Day on which it was reached. */
  achievedOn?: PartialDate;
  /** Day on which it was given up. */
  withdrawnOn?: PartialDate;
  /** State as it is recorded, in a word; dates decide where they are recorded. */
  statedStatus?: ObjectiveStatus;
  /** How the result will be evaluated. */
  evaluationMethod?: string;
  /** Measured values. */
  measurements?: Measurement[];
  /** To whom it was communicated (6.2 e). */
  communicatedTo?: Distribution[];
  /** Where it is documented (6.2 g). */
  document?: Id<"document">;
  /** Day of the latest review. */
  reviewedOn?: PartialDate;
  /** Day by which it is to be reviewed again. */
  nextReviewOn?: PartialDate;
  /** The organization's own keywords, for search and filters. */
  tags?: string[];
  /** Evidence available to auditors. */
  evidence?: Id<"evidence">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** What an objective is for. */
export type ObjectiveKind =
  /** For the management system and its results (6.2). */
  | "managementSystem"
  /** For responsible design and development (A.6.1.2). */
  | "responsibleDevelopment"
  /** For responsible use (A.9.3). */
  | "responsibleUse";

/** State of an objective. */
export type ObjectiveStatus =
  /** It is set, and nothing was done yet. */
  | "planned"
  /** It will be reached as things stand. */
  | "onTrack"
  /** It may not be reached. */
  | "atRisk"
  /** It will not be reached as things stand. */
  | "offTrack"
  /** It is reached. */
  | "achieved"
  /** It was given up. */
  | "withdrawn";

/** A requirement from law, contract or own promise that the organization has to meet (4.2, A.2.3). */
export interface Obligation {
  /** The organization's own identifier, unique in the document. */
  id: Id<"obligation">;
  /** Short name by which people speak of it. */
  title?: string;
  /** What it is, in a few sentences. */
  description?: string;
  /** Person or role that answers for it. */
  owner?: Id<"person" | "role">;
  /** Where it comes from. */
  source?: ObligationSource;
  /** Where it comes from, if no word fits. */
  otherSource?: string;
  /** Act, article, contract or code, so that one can look it up. */
  citation?: string;
  /** Where it holds: ISO 3166 code, or `EU`. */
  jurisdiction?: string;
  /** Items of frameworks that it stands for, such as `eu-ai-act:Art.9`. */
  taxonomyRefs?: string[];
  /** AI systems, resources, suppliers and controls that it concerns; none for all. */
  appliesTo?: Array<Id<"aiSystem" | "resource" | "supplier" | "ownControl" | "annexA">>;
  /** Interested parties to which it is owed. */
  interestedParties?: Id<"interestedParty">[];
  /** First day on which it holds. */
  appliesFrom?: PartialDate;
  /** Last day on which it holds. */
  appliesUntil?: PartialDate;
  /** How the organization meets it. */
  howMet?: string;
  /** The text of the law or contract among the documents. */
  document?: Id<"document">;
  /** Evaluations of whether it is met. */
  evaluations?: ComplianceEvaluation[];
  /** Day of the latest review. */
  reviewedOn?: PartialDate;
  /** Day by which it is to be reviewed again. */
  nextReviewOn?: PartialDate;
  /** The organization's own keywords, for search and filters. */
  tags?: string[];
  /** Evidence available to auditors. */
  evidence?: Id<"evidence">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** Where an obligation comes from. */
export type ObligationSource =
  /** Act, regulation, decree or court decision. */
  | "law"
  /** Contract or terms of service. */
  | "contract"
  /** Code of conduct or promise, freely taken on. */
  | "voluntaryCode"
  /** Technical standard. */
  | "standard"
  /** Licence, permit or authority's order. */
  | "permit"
  /** Rule of a parent company. */
  | "groupPolicy"
  /** Another source, named in `otherSource`. */
  | "other";

/** A use of an AI system that was seen in operation (A.9.4). */
export interface ObservedUse {
  /** What it was used for. */
  what?: string;
  /** Day on which it was seen. */
  on?: PartialDate;
  /** How it was seen: logs, interviews, complaints. */
  source?: string;
  /** Whether it is a use that the system is intended for. */
  intended?: boolean;
  /** What was done about it. */
  response?: string;
  /** Records that it led to: a risk, a change, an incident. */
  records?: string[];
  /** Evidence available to auditors. */
  evidence?: Id<"evidence">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/**
 * One operation of a JSON Patch (RFC 6902) on the document. All operations of a finding together correct it. They fit the document as it
 * was assessed: apply those of one finding, then assess again.
 */
export interface Operation {
  /** The operation. */
  op: PatchOp;
  /** JSON Pointer of the place. */
  path: string;
  /** JSON Pointer of the value that is moved. */
  from?: string;
  /** The new value; absent for `remove` and `move`. */
  value?: string | number | boolean | EntryStub;
}

/** The organization that runs the management system (4.1). */
export interface Organization {
  /** The organization's own identifier, unique in the document; needed only where something refers to it. */
  id?: Id<"organization">;
  /** Registered name. */
  legalName?: string;
  /** Name by which it is known. */
  tradingName?: string;
  /** Number in the commercial or legal register. */
  registration?: string;
  /** What the organization does. */
  description?: string;
  /** Its purpose and strategic direction (4.1, 5.1). */
  purpose?: string;
  /** What sort of organization it is. */
  kind?: OrganizationKind;
  /** Organization that it belongs to. */
  parent?: string;
  /** Organizations that belong to it. */
  subsidiaries?: string[];
  /** Parts of the organization. */
  units?: Unit[];
  /** Places where it works. */
  sites?: Site[];
  /** Sectors of business, in words or codes. */
  sectors?: string[];
  /** How many people work there. */
  size?: OrganizationSize;
  /** Management systems that it runs together with that for AI. */
  integratedSystems?: ManagementSystem[];
  /** Roles that the organization holds with AI (ISO/IEC 22989, 5.19). */
  aiRoles?: AiRoleHeld[];
  /** Where its law comes from: ISO 3166 codes, or `EU`. */
  jurisdictions?: string[];
  /** Day of the latest review. */
  reviewedOn?: PartialDate;
  /** Day by which it is to be reviewed again. */
  nextReviewOn?: PartialDate;
  /** The organization's own keywords, for search and filters. */
  tags?: string[];
  /** Evidence available to auditors. */
  evidence?: Id<"evidence">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** What sort of organization it is. */
export type OrganizationKind =
  /** A company. */
  | "company"
  /** A public body. */
  | "publicBody"
  /** An association, foundation or other organization without profit. */
  | "nonProfit"
  /** A university or research institute. */
  | "research"
  /** A part of a larger organization. */
  | "partOfOrganization";

/** How large the organization is. */
export interface OrganizationSize {
  /** Number of employees. */
  employees?: number;
  /** Number of people whose work falls into the scope of the management system. */
  peopleInScope?: number;
  /** Size class in the sense of EU law. */
  class?: SizeClass;
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** Whether something comes from inside or from outside. */
export type Origin =
  /** From inside the organization. */
  | "internal"
  /** From outside the organization. */
  | "external";

/** A document of OSCAL. */
export type OscalDocument =
  /** All of them that there are, as one object: its members are the names of the files, `catalog.json` and so on, by which they refer to each other. */
  | "bundle"
  /** Clauses and controls, by ids and titles, and the organization's own controls (`catalog.json`). */
  | "catalog"
  /** The controls that are included (`profile.json`). */
  | "profile"
  /** The Statement of Applicability, with every control (`system-security-plan.json`). */
  | "systemSecurityPlan"
  /** The audits, as planned (`assessment-plan.json`). */
  | "assessmentPlan"
  /** The verdicts, the risks and the audits (`assessment-results.json`). */
  | "assessmentResults"
  /** The nonconformities, where there are any (`plan-of-action-and-milestones.json`). */
  | "planOfActionAndMilestones";

/** A file of OSCAL in JSON: one document, or several as the members of an object, as the export writes them. */
export interface OscalFile {
  /** Its name, as the account gives it back. */
  name: string;
  /** Its text. */
  text: string;
}

/** A register or part of the document that a document of OSCAL does not carry. */
export interface OscalLeftOut {
  /** Its name in the document. */
  register: string;
  /** How many records it has. */
  records: number;
}

/** What an export to OSCAL needs to know beside the document: the core has no clock and no addresses. */
export interface OscalOptions {
  /** Instant that the documents give as that of their latest change. */
  lastModified: Moment;
  /** The document; all in one when left out. */
  document?: OscalDocument;
  /** Namespace of the properties that OSCAL does not have, an absolute URI; `urn:aimskit:ns:oscal` when left out. */
  namespace?: string;
  /** What stands before the name of a file where a document refers to another one, such as `trestle://aims/`; nothing when left out. */
  hrefBase?: string;
  /** Version of OSCAL that the documents say; 1.2.1 when left out. */
  version?: OscalVersion;
  /** Whether the system security plan carries the whole document too, in Base64 with its digest, so that nothing is lost; no when left out. */
  native?: boolean;
}

/** A version of OSCAL. */
export type OscalVersion =
  /** 1.2.0. */
  | "1.2.0"
  /** 1.2.1. */
  | "1.2.1"
  /** 1.2.2. */
  | "1.2.2"
  /** 1.2.3. */
  | "1.2.3";

/** Ground on which the Act does not apply. */
export type OutOfScopeGround =
  /** It is no AI system: it infers nothing (Art. 3(1)). */
  | "noAiSystem"
  /** For military, defence or national security only (Art. 2(3)). */
  | "militaryOrSecurity"
  /** Authority of a third country in police or judicial cooperation (Art. 2(4)). */
  | "thirdCountryCooperation"
  /** Developed and put into service for scientific research alone (Art. 2(6)). */
  | "researchOnly"
  /** Research, testing or development before the market, not in real-world conditions (Art. 2(8)). */
  | "beforeMarket"
  /** Used by a natural person in a personal activity (Art. 2(10)). */
  | "personalUse"
  /** Under a free and open-source licence; does not hold for high-risk systems and those of Article 5 or 50 (Art. 2(12)). */
  | "openSource";

/** The outline of a standard, a law or a taxonomy: what its ids are, and whether these are all. */
export interface Outline {
  /** Name, as it stands before the colon of an id. */
  id: Id<"outline">;
  /** Title. */
  title: string;
  /** Edition to which the ids belong. */
  edition?: string;
  /** What it is. */
  kind?: OutlineKind;
  /** Whether it is there for tags alone: nothing is covered toward it. */
  tagsOnly?: boolean;
  /** Whether it lists all items of that edition. */
  complete?: boolean;
  /** Licence of the ids and titles. */
  licence?: string;
  /** What a reader has to know of it. */
  note?: string;
  /** What it rests on. */
  sources?: MappingSource[];
  /** Its items; one that others stand under comes before them. */
  entries?: OutlineEntry[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** An item of an outline. */
export interface OutlineEntry {
  /** Id, unique in the outline. */
  id: Id<"outlineEntry">;
  /** Short title, where it is known. */
  title?: string;
  /** What it is; an item where it is left out. */
  kind?: OutlineEntryKind;
  /** The entry that it stands under. */
  parent?: string;
}

/** What an item of an outline is. */
export type OutlineEntryKind =
  /** A heading, which is not covered itself. */
  | "heading"
  /** Something that records may cover. */
  | "item"
  /** A tag for risks and impacts. */
  | "tag";

/** What an outline is of. */
export type OutlineKind =
  /** A standard. */
  | "standard"
  /** A law. */
  | "law"
  /** A framework of practice. */
  | "framework"
  /** Principles. */
  | "principles"
  /** A taxonomy of risks, harms or attacks. */
  | "taxonomy"
  /** Goals. */
  | "goals";

/** How people oversee an AI system (A.9.2, A.9.3; EU AI Act, Art. 14). */
export interface Oversight {
  /** How people take part. */
  mode?: OversightMode;
  /** Single measures. */
  measures?: OversightMeasure[];
  /** Instructions for those who oversee. */
  instructions?: Id<"document">;
  /** What those who oversee need to know. */
  competence?: string;
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** A measure of human oversight. */
export interface OversightMeasure {
  /** What the measure is. */
  what?: string;
  /** Persons or roles that complete it. */
  by?: Array<Id<"person" | "role">>;
  /** Stages of the life cycle in which it is performed; none for all. */
  lifeCycleStages?: LifeCycleStage[];
  /** Whether they can stop the system. */
  canStop?: boolean;
  /** Whether they can override or reverse what it does. */
  canOverride?: boolean;
  /** How often it is applied, if not always. */
  frequency?: string;
  /** Evidence available to auditors. */
  evidence?: Id<"evidence">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** How people take part in what a system does. */
export type OversightMode =
  /** A person takes part in each decision. */
  | "inTheLoop"
  /** A person watches and can step in. */
  | "onTheLoop"
  /** A person decides when and how the system is used at all. */
  | "inCommand"
  /** No person takes part. */
  | "none";

/** A control of the organization's own, beside Annex A (6.1.3 d). */
export interface OwnControl {
  /** The organization's own identifier, unique in the document. */
  id: Id<"ownControl">;
  /** Short name by which people speak of it. */
  title?: string;
  /** What it is, in a few sentences. */
  description?: string;
  /** Person or role that answers for it. */
  owner?: Id<"person" | "role">;
  /** What the control is to achieve. */
  objective?: string;
  /** How the control works. */
  kind?: ControlKind;
  /** How it works, if no word fits. */
  otherKind?: string;
  /** How it is implemented. */
  guidance?: string;
  /** Controls of other frameworks that it stands for, such as `iso27001:A.5.1`. */
  frameworkRefs?: string[];
  /** Its description among the documents. */
  document?: Id<"document">;
  /** Day of the latest review. */
  reviewedOn?: PartialDate;
  /** Day by which it is to be reviewed again. */
  nextReviewOn?: PartialDate;
  /** The organization's own keywords, for search and filters. */
  tags?: string[];
  /** Evidence available to auditors. */
  evidence?: Id<"evidence">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** A document of the management system, ready to be set, signed and filed: made from the records, or an empty template. */
export interface Paper {
  /** Which paper it is. */
  kind: PaperKind;
  /** Its title. */
  title: string;
  /** The date as of which the records are presented. */
  asOf: Day;
  /** Whether it is an empty template with guidance. */
  template: boolean;
  /** Whether it is meant for pages in landscape format. */
  landscape: boolean;
  /** How many values are not recorded: each is a blank to fill in. */
  blanks: number;
  /** Footer of each page. */
  footer: string;
  /** Id of the record that it is about. */
  subject?: string;
  /** Name of the organization. */
  organization?: string;
  /** What is behind all its points: the standard; absent where each has its own, as the criteria of an audit do. */
  ground?: Ground;
  /** The same in words of its language. */
  groundText?: string;
  /** Language of its headings and labels (BCP 47). What is recorded may be in another one. */
  language?: string;
  /** Whether that language is written from right to left. */
  rightToLeft?: boolean;
  /** Its blocks. */
  blocks?: PaperBlock[];
}

/** The answer: diagnostics of the request, and the result if there is one. */
export interface PaperAnswer {
  /** Every error of the document's shape. */
  diagnostics?: Finding[];
  /** Every error of the options' shape; a record that there is not is one. */
  optionDiagnostics?: Finding[];
  /** How many further diagnostics, of the document and of the options, are left out: no more than 10,000 of each are listed. */
  suppressed?: number;
  /** The paper; absent when the document or the options could not be read. */
  paper?: Paper;
  /** The same as one HTML page that prints on A4. */
  html?: string;
  /** The same as Markdown, with tables as GitHub has them. */
  markdown?: string;
}

/** A block of a paper. */
export interface PaperBlock {
  /** What it is. */
  block: PaperBlockKind;
  /** Level of a heading: 2 under the title, 3 under that. */
  level?: number;
  /** The text of a heading or paragraph, or the heading of guidance. */
  text?: string;
  /** The paragraphs of guidance. */
  lines?: string[];
  /** Names with their values. */
  entries?: PaperEntry[];
  /** The columns of a table, or those to sign in. */
  columns?: PaperColumn[];
  /** Its rows, a cell for each column. An empty cell is a blank to fill in; several values in one stand on lines of their own. */
  rows?: string[][];
  /** Lines to sign on. */
  signatures?: PaperSignature[];
}

/** What a block of a paper is; it says which of the other fields it has. */
export type PaperBlockKind =
  /** A heading: `text` and `level`. */
  | "heading"
  /** A paragraph: `text`. */
  | "paragraph"
  /** Guidance on what belongs in the section, in our words: `text` is its heading, `lines` are its paragraphs. Only templates have it. */
  | "guidance"
  /** Names with their values: `entries`. */
  | "entries"
  /** A table: `columns` and `rows`. */
  | "table"
  /** Lines to sign on: `signatures`, and `columns` for capacity, name, date and signature. */
  | "signatures";

/** A column of a table in a paper. */
export interface PaperColumn {
  /** Its heading. */
  label: string;
  /** Its share of the width of the page, in percent. */
  share: number;
  /** Whether it is filled in by hand, so that its cells are empty in any case. */
  byHand?: boolean;
}

/** A name with its value. */
export interface PaperEntry {
  /** The name. */
  label: string;
  /** The value, several of them on lines of their own; absent where it is a blank to fill in. */
  value?: string;
}

/** Kind of paper. */
export type PaperKind =
  /** The Statement of Applicability, ready to sign (6.1.3 f). */
  | "statementOfApplicability"
  /** The risk treatment plan (6.1.3, 8.3). */
  | "riskTreatmentPlan"
  /** The report of one audit (9.2). */
  | "auditReport"
  /** The minutes of one management review (9.3.3). */
  | "managementReviewMinutes"
  /** The inputs of a management review, gathered from the records (9.3.2). */
  | "managementReviewPack"
  /** One AI system impact assessment (6.1.4, A.5). */
  | "impactAssessment"
  /** The checklist for an audit (9.2), with room for what is observed. */
  | "auditChecklist";

/** Which paper. */
export interface PaperRequest {
  /** The assessment date. */
  asOf: Day;
  /** Kind of paper. */
  kind: PaperKind;
  /**
   * Id of the audit, management review or impact assessment that it is about; when left out, the latest one by the assessment date. A
   * checklist is then for the whole scope, and the input of a management review for the next one.
   */
  of?: string;
  /** Whether an empty template with guidance is made; the document and `of` are then ignored. */
  template?: boolean;
  /** Whether the answer has the paper as an HTML page too. */
  html?: boolean;
  /** Whether it has the paper as Markdown too. */
  markdown?: boolean;
}

/** A line to sign on. */
export interface PaperSignature {
  /** In which capacity it is signed. */
  label: string;
  /** Name of the person or role; absent where it is a blank to fill in. */
  name?: string;
  /** Recorded date of the approval; absent where it is a blank to fill in. */
  on?: string;
}

/** A value in a message. */
export interface Param {
  /** Its name in the message. */
  name: string;
  /** The value as text. */
  value: string;
}

/** A need, expectation or requirement of an interested party (4.2). */
export interface PartyNeed {
  /** The organization's own identifier, unique in the document; needed only where something refers to it. */
  id?: Id<"partyNeed">;
  /** What the party needs, expects or requires. */
  what?: string;
  /** How binding it is. */
  kind?: NeedKind;
  /** Whether it is relevant for the management system. */
  relevant?: boolean;
  /** Whether the management system takes it on. */
  addressed?: boolean;
  /** Why it is or isn't taken on. */
  reason?: string;
  /** Obligations that it became. */
  obligations?: Id<"obligation">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** Operations, by the names of RFC 6902. */
export type PatchOp =
  /** Adds a value; at `-`, behind the last one of a list. */
  | "add"
  /** Moves a value. */
  | "move"
  /** Removes a value. */
  | "remove"
  /** Replaces a value. */
  | "replace";

/** A stretch of time; both days belong to it. */
export interface Period {
  /** First day. */
  from?: PartialDate;
  /** Last day; absent while it goes on. */
  to?: PartialDate;
}

/** A person who works under the organization's control or acts for it, or a body of such persons. */
export interface Person {
  /** The organization's own identifier, unique in the document. */
  id: Id<"person">;
  /** Name of the person, or a pseudonym. */
  name?: string;
  /** Whether it is a person or a body such as a board or committee. */
  kind?: PersonKind;
  /** Members of the body. */
  members?: Id<"person">[];
  /** Post or job title. */
  function?: string;
  /** Unit that the person works in. */
  unit?: Id<"unit">;
  /** E-mail address. */
  email?: string;
  /** Whether the person works for someone else. */
  external?: boolean;
  /** For whom an external person works. */
  employer?: string;
  /** Supplier for which an external person works. */
  supplier?: Id<"supplier">;
  /** First day with the organization. */
  activeFrom?: PartialDate;
  /** Last day with the organization. */
  activeUntil?: PartialDate;
  /** The organization's own keywords, for search and filters. */
  tags?: string[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** Whether it is one person or several who decide together. */
export type PersonKind =
  /** A person. */
  | "person"
  /** A body: a board, a committee, a team. */
  | "body";

/** Facts about personal data in a dataset. */
export interface PersonalData {
  /** Whether there is personal data. */
  present?: boolean;
  /** Part that the organization has in the processing. */
  processingRole?: ProcessingRole;
  /** Whether there is data of special categories, such as health or ethnicity. */
  specialCategories?: boolean;
  /** Categories of personal data. */
  categoriesOfData?: string[];
  /** Categories of people it is about. */
  categoriesOfSubjects?: string[];
  /** Whether it is about children. */
  children?: boolean;
  /** Legal basis of the processing. */
  legalBasis?: string;
  /** How it is protected: pseudonyms, anonymity, minimisation. */
  protection?: string;
  /** Data protection impact assessment. */
  impactAssessment?: Id<"document">;
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** A record that is proposed. */
export interface Pick {
  /** The record. */
  id: string;
  /** Why it is picked. */
  why: PickReason;
  /** Its name. */
  title?: string;
}

/** Why a record is picked. */
export type PickReason =
  /** There are so few that all are seen. */
  | "all"
  /** A rule found something on it. */
  | "defective"
  /** It bears the highest risk. */
  | "riskiest"
  /** The first thing that happened to it is the latest of all. */
  | "newest"
  /** The first thing that happened to it is the earliest of all. */
  | "oldest";

/** The answer: diagnostics of the request, and the result if there is one. */
export interface PlanImportAnswer {
  /** Every error of the document's shape. */
  diagnostics?: Finding[];
  /** Every error of the options' shape, and why the text is no table. */
  optionDiagnostics?: Finding[];
  /** How many further diagnostics, of the document and of the options, are left out: no more than 10,000 of each are listed. */
  suppressed?: number;
  /** The proposal. */
  plan?: ImportPlan;
}

/** What a mapping is proposed for. */
export interface PlanImportRequest {
  /** The records that the rows become: a register, such as `risks`, or `statementOfApplicability.entries`. */
  records: string;
  /** Line of the headings, counted from 1; the first that is not empty when left out. */
  headingLine?: number;
}

/** An audit that is planned. */
export interface PlannedAudit {
  /** The organization's own identifier, unique in the document; needed only where something refers to it. */
  id?: Id<"plannedAudit">;
  /** Short name by which people speak of it. */
  title?: string;
  /** Day for which it is planned. */
  plannedOn?: PartialDate;
  /** What it is to cover. */
  scope?: AuditScope;
  /** Audit by which it was conducted. */
  audit?: Id<"audit">;
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** What a column would become. */
export interface PlannedColumn {
  /** Its heading. */
  heading: string;
  /** How many of its cells hold something. */
  filled: number;
  /** The place that it would fill. */
  place?: string;
  /** The place in words. */
  label?: string;
  /** What that place holds. */
  cells?: CellType;
  /** Why it is proposed. */
  by?: ProposedBy;
  /** The first different values of the column. */
  samples?: string[];
  /** What they would become, in the same order; empty where they are not understood. */
  becomes?: string[];
  /** Values that are not understood, each once, the first ten. */
  unclear?: string[];
  /** What has to be decided, in words. */
  questions?: string[];
}

/** A policy: intentions and direction set by top management (5.2, A.2). */
export interface Policy {
  /** The organization's own identifier, unique in the document. */
  id: Id<"policy">;
  /** Short name by which people speak of it. */
  title?: string;
  /** What it is, in a few sentences. */
  description?: string;
  /** Person or role that answers for it. */
  owner?: Id<"person" | "role">;
  /** Whether it is the AI policy or one on a topic. */
  kind?: PolicyKind;
  /** Management systems for which it counts: that for AI alone where none is named. */
  managementSystems?: ManagementSystem[];
  /** Topic of a topic-specific policy. */
  topic?: string;
  /** The policy's text or its core. */
  statement?: string;
  /** How it suits the purpose of the organization (5.2 a). */
  purposeFit?: string;
  /** How it gives a frame for setting AI objectives (5.2 b). */
  objectivesFramework?: string;
  /** What it commits to (5.2 c, d). */
  commitments?: PolicyCommitment[];
  /** Other policies that it refers to (5.2, A.2.3). */
  relatedPolicies?: Id<"policy">[];
  /** Other documents that it refers to or is aligned with (A.2.3). */
  relatedDocuments?: Id<"document">[];
  /** AI systems that it is for; none for all. */
  aiSystems?: Id<"aiSystem">[];
  /** The policy as a controlled document; approval and review are recorded there. */
  document?: Id<"document">;
  /** To whom inside the organization it was communicated. */
  communicatedTo?: Distribution[];
  /** To which interested parties it is available. */
  availableTo?: Distribution[];
  /** Longest time between two reviews (A.2.4). */
  reviewInterval?: string;
  /** The organization's own keywords, for search and filters. */
  tags?: string[];
  /** Evidence available to auditors. */
  evidence?: Id<"evidence">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** Something that a policy commits to. */
export interface PolicyCommitment {
  /** What sort of commitment it is. */
  kind?: CommitmentKind;
  /** The commitment in the policy's words. */
  text?: string;
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** What a policy is for. */
export type PolicyKind =
  /** The AI policy of 5.2. */
  | "aiPolicy"
  /** A policy on one topic. */
  | "topicSpecific";

/** An element of a practice of Article 5(1). */
export interface PracticeElement {
  /** The element. */
  element?: Article5Element;
  /** Whether it is met. */
  met?: boolean;
  /** Why it is or isn't met. */
  reason?: string;
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** One practice of Article 5(1) that the system comes near, and what was found. */
export interface PracticeFacts {
  /** The practice. */
  practice?: ProhibitedPractice;
  /** Whether it is present; follows from the elements where it is left out. */
  present?: boolean;
  /** Day on which the system was checked against this practice. */
  screenedOn?: PartialDate;
  /** Why it is or isn't present. */
  reason?: string;
  /** Elements that the law names for this practice, and whether each is met. */
  elements?: PracticeElement[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** Findings about one subject of the standard, told as one thing to raise. */
export interface Priority {
  /** How an auditor would be likely to grade it: the worst grade among its causes. */
  grade: Grade;
  /** Findings that belong to it. */
  count: number;
  /** The sentence to raise it with. */
  message: string;
  /** Clause, control objective or group of controls that it is about; none where it is about a law or the records themselves. */
  place?: string;
  /** Its title. */
  title?: string;
  /** Kind of record that it is about, where the place holds several subjects. */
  kind?: string;
  /** Requirements and controls that do not conform because of it, in the order of the standard. */
  verdicts?: string[];
  /** What was found, the gravest first. */
  causes?: PriorityCause[];
  /** Ids of the first records concerned. */
  subjects?: string[];
  /** Gates that it blocks. */
  gates?: string[];
  /** What to do next. */
  hint?: string;
  /** Who would act. */
  actor?: WhoActs;
}

/** What one rule found that belongs to a priority. */
export interface PriorityCause {
  /** The rule. */
  rule: string;
  /** How an auditor would be likely to grade it. */
  grade: Grade;
  /** What is behind it: law, standard, practice. */
  ground: Ground;
  /** How many findings it has. */
  count: number;
  /** The first of them. */
  message: string;
  /** Ids of the first records of which it does not hold. */
  subjects?: string[];
}

/** Part that an organization has in the processing of personal data. */
export type ProcessingRole =
  /** It determines purposes and means. */
  | "controller"
  /** It determines them together with others. */
  | "jointController"
  /** It processes on behalf of a controller. */
  | "processor";

/** How far along the management system is: changes severities, never a verdict or a gate. */
export type Profile =
  /** Being written. */
  | "draft"
  /** Being reviewed. */
  | "review"
  /** About to be audited. */
  | "auditReady";

/** Practice that Art. 5(1) of the EU AI Act prohibits. */
export type ProhibitedPractice =
  /** (a): subliminal, manipulative or deceptive techniques. */
  | "manipulation"
  /** (b): exploiting age, disability or social situation. */
  | "exploitingVulnerability"
  /** (ba), (bb): practices that the amendment of 2026 added, without saying which. */
  | "syntheticAbuse"
  /** (ba): intimate images, videos or audio of an identifiable person without consent. */
  | "intimateImages"
  /** (bb): material that shows the sexual abuse of children. */
  | "childAbuseMaterial"
  /** (c): social scoring. */
  | "socialScoring"
  /** (d): predicting crime by profiling alone. */
  | "crimePrediction"
  /** (e): untargeted scraping of facial images. */
  | "faceScraping"
  /** (f): inferring emotions at work or in education. */
  | "emotionAtWorkOrSchool"
  /** (g): categorising people by biometrics to infer sensitive traits. */
  | "biometricCategorisation"
  /** (h): real-time remote biometric identification in public for law enforcement. */
  | "remoteBiometricIdentification";

/** What kind of proof a verdict rests on; the strongest of several. */
export type Proof =
  /** Evidence that is current on the assessment date. */
  | "evidence"
  /** A document that is in force. */
  | "document"
  /** What the records say, such as a date. */
  | "record"
  /** The judgement of a person, as an attestation has it. */
  | "judgement";

/** How many verdicts that conform, in whole or in part, rest on one kind of proof. */
export interface ProofShare {
  /** The kind of proof. */
  proof: Proof;
  /** How many verdicts. */
  count: number;
}

/** Why a column is proposed for a place. */
export type ProposedBy =
  /** The heading is the name of the column. */
  | "name"
  /** It is the label of the field. */
  | "label"
  /** Registers call the field so. */
  | "knownHeading"
  /** Its cells are what the field holds. */
  | "values";

/** Where data comes from, and what happened to it (A.7.5). */
export interface Provenance {
  /** Where it comes from. */
  source?: string;
  /** How it was obtained. */
  kind?: ProvenanceKind;
  /** Who collected it. */
  collectedBy?: string;
  /** Purpose for which it was first collected. */
  collectedFor?: string;
  /** Steps from its origin to here: creation, updates, merging, transfer. */
  lineage?: string[];
  /** Supplier that it comes from. */
  supplier?: Id<"supplier">;
  /** Record of its lineage. */
  document?: Id<"document">;
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** How data was obtained. */
export type ProvenanceKind =
  /** Made or collected by the organization. */
  | "internal"
  /** Given by customers. */
  | "customer"
  /** Bought. */
  | "purchased"
  /** Shared by partners. */
  | "shared"
  /** Openly available under a licence. */
  | "open"
  /** Collected from the web. */
  | "scraped"
  /** Generated. */
  | "synthetic"
  /** Made by users in use. */
  | "userGenerated";

/** A thing or service that goes from one party to another. */
export interface Provision {
  /** What it is, in words. */
  what?: string;
  /** AI system that is provided. */
  aiSystem?: Id<"aiSystem">;
  /** Resource that is provided. */
  resource?: Id<"resource">;
  /** Service that is provided. */
  service?: string;
  /** First day. */
  since?: PartialDate;
  /** Last day. */
  until?: PartialDate;
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** A measured quality of data (A.7.4). */
export interface QualityMeasure {
  /** What was measured, such as completeness or accuracy. */
  characteristic?: string;
  /** Measured value. */
  measurement?: Measurement;
  /** How the value is compared with the target. */
  comparison?: Comparison;
  /** Value to be reached. */
  target?: number;
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** The level of consequence in one dimension. */
export interface RatedConsequence {
  /** Who bears the consequence. */
  dimension?: ConsequenceDimension;
  /** Part of the dimension, if the method has several scales for it. */
  aspect?: string;
  /** Key of a level of that dimension's scale. */
  level?: string;
  /** How bad it is, as a number in the unit of the method's scale for that dimension. */
  value?: number;
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** A level of a scale, as a rating names it. */
export interface RatedLevel {
  /** Word by which the rating names it. */
  key: string;
  /** Name as shown; none if the scale does not have the key. */
  label?: string;
  /** Place on the scale; also what is computed with. */
  order?: number;
  /** Smallest value that it stands for. */
  from?: number;
  /** Largest value that it stands for. */
  to?: number;
}

/** How likely and how bad a risk is, in keys of the risk method's scales (6.1.2 d). */
export interface Rating {
  /** Key of a level of the likelihood scale; may be absent where likelihood does not apply. */
  likelihood?: string;
  /** How likely it is, as a number in the unit of the method's scale of likelihood. */
  probability?: number;
  /** Level of consequence, for each dimension. */
  consequences?: RatedConsequence[];
  /** Key of the band as the assessor wrote it; compared with the computed one. */
  statedLevel?: string;
  /** Score as it is recorded, beside what the method gives. */
  statedScore?: number;
  /** Day of the rating. */
  on?: PartialDate;
  /** Person or role that rated. */
  by?: Id<"person" | "role">;
  /** Version of the risk method that was used. */
  methodVersion?: string;
  /** Day on which it was carried over to this version by a table, without being rated anew. */
  convertedOn?: PartialDate;
  /** Why it was rated so. */
  rationale?: string;
  /** Evidence available to auditors. */
  evidence?: Id<"evidence">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** A rating that is no longer in the document. */
export interface RatingDropped {
  /** The risk, or the treatment. */
  record: string;
  /** Which of its ratings. */
  rating: RatingField;
  /** The rating as it was. */
  from: Rating;
  /** Level by the old method. */
  levelBefore?: RiskLevel;
  /** Keys that were not carried over; none where all is to be rated again. */
  keys?: KeyNotRemapped[];
}

/** Which rating of a risk or of a treatment is meant. */
export type RatingField =
  /** A risk's, without any controls. */
  | "inherent"
  /** A risk's, with the controls that are in place today. */
  | "current"
  /** A risk's, after treatment. */
  | "residual"
  /** The one that a treatment is expected to lead to. */
  | "expectedResidual";

/** Which of a risk's ratings is meant. */
export type RatingKind =
  /** Without any controls. */
  | "inherent"
  /** With the controls that are in place today. */
  | "current"
  /** What remains after treatment. */
  | "residual";

/** A rating in keys of the new method. */
export interface RatingRemapped {
  /** The risk, or the treatment. */
  record: string;
  /** Which of its ratings. */
  rating: RatingField;
  /** The rating as it was. */
  from: Rating;
  /** The rating as it is now; the level that an assessor wrote by the old method is left out. */
  to: Rating;
  /** Level by the old method. */
  levelBefore?: RiskLevel;
  /** Level by the new method. */
  levelAfter?: RiskLevel;
}

/** The answer: whether the document could be read, and its diagnostics. */
export interface ReadAnswer {
  /** Whether the text could be read as a document at all. */
  readable: boolean;
  /** Every error of the document's shape. */
  diagnostics?: Finding[];
  /** How many further diagnostics are left out: no more than 10,000 are listed. */
  suppressed?: number;
}

/** The whole in numbers. The score never hides a gate: which of them fail stands beside it. */
export interface Readiness {
  /** The verdict on the whole. */
  status: Status;
  /** Verdicts counted. */
  counts: Counts;
  /** The score, from 0 to 1000: the weights of the verdicts that apply, on average, rounded down. */
  scorePerMille: number;
  /** How the score is made, in words. */
  formula: string;
  /** Version of formula and weights: scores of different versions can't be compared. */
  version: string;
  /** What the gates say. */
  gates: GateSummary;
  /** What each verdict counts; a verdict without a weight is left out. */
  weights?: Weight[];
  /** How many verdicts that conform, in whole or in part, rest on which kind of proof: how much is claimed, how much is shown. */
  proof?: ProofShare[];
  /** What is left out of the score, and why. */
  leftOut?: LeftOut[];
}

/** A record in which something changed; the document's own fields stand under the kind `aims`. */
export interface RecordChange {
  /** Which record; its pointer is that of the state after. */
  record: RecordNamed;
  /** What changed, in the order of the fields. */
  fields?: FieldChange[];
}

/** The digest of a record of a document. */
export interface RecordDigest {
  /** Which record. */
  record: RecordNamed;
  /** SHA-256 over the canonical form (RFC 8785) of the record as the library writes it, in lower-case hexadecimal. */
  sha256: string;
  /** The canonical form, if it was asked for. */
  canonical?: string;
  /** Approvals in the record, wherever they stand in it. */
  approvals?: ApprovedState[];
}

/** What rests on a record: the verdicts that it supports or lowers, what is found on it, and who refers to it. */
export interface RecordExplanation {
  /** The record. */
  id: string;
  /** Its kind. */
  kind: string;
  /** Where it is. */
  pointer: string;
  /** Its title or name. */
  title?: string;
  /** Its state as evidence on the assessment date, if it is evidence. */
  state?: string;
  /** Records that refer to it, each once. */
  referredBy?: string[];
  /** Evidence that it names. */
  evidence?: EvidenceUsed[];
  /** Requirements and controls whose rules hold for it, or rest on it as evidence. */
  supports?: Bearing[];
  /** Requirements and controls whose rules do not hold for it. */
  lowers?: Bearing[];
  /** Requirements and controls whose rules do not determine it. */
  leavesOpen?: Bearing[];
  /** What is found on it, or names it. */
  findings?: Finding[];
}

/** A record, or a part of the document. */
export interface RecordNamed {
  /** Its kind. */
  kind: string;
  /** JSON Pointer of it. */
  pointer: string;
  /** Its id, if it has one. */
  id?: string;
  /** Its name. */
  title?: string;
}

/** What happens to recorded values that a row says otherwise. */
export type RecordedValues =
  /** The row's value takes their place, and the account tells both. */
  | "replace"
  /** They stay, and the account tells the conflict. */
  | "keep";

/** A register or part of the document, by its name there. */
export type Register =
  /** The organization. */
  | "organization"
  /** Issues. */
  | "issues"
  /** Interested parties. */
  | "interestedParties"
  /** Obligations. */
  | "obligations"
  /** The scope. */
  | "scope"
  /** Policies. */
  | "policies"
  /** People. */
  | "people"
  /** Roles. */
  | "roles"
  /** The risk method. */
  | "riskMethod"
  /** Risks. */
  | "risks"
  /** Risk assessments. */
  | "riskAssessments"
  /** Treatments. */
  | "treatments"
  /** Own controls. */
  | "ownControls"
  /** The Statement of Applicability. */
  | "statementOfApplicability"
  /** The method of impact assessments. */
  | "impactMethod"
  /** Impact assessments. */
  | "impactAssessments"
  /** Objectives. */
  | "objectives"
  /** Changes. */
  | "changes"
  /** AI systems. */
  | "aiSystems"
  /** Resources. */
  | "resources"
  /** Incidents. */
  | "incidents"
  /** Concerns. */
  | "concerns"
  /** Suppliers. */
  | "suppliers"
  /** Customers. */
  | "customers"
  /** Competences. */
  | "competences"
  /** Trainings. */
  | "trainings"
  /** Communications. */
  | "communications"
  /** Documents. */
  | "documents"
  /** Evidence. */
  | "evidence"
  /** Metrics. */
  | "metrics"
  /** The audit programme. */
  | "auditProgramme"
  /** Audits. */
  | "audits"
  /** Management reviews. */
  | "managementReviews"
  /** Nonconformities. */
  | "nonconformities"
  /** Improvements. */
  | "improvements"
  /** Attestations. */
  | "attestations"
  /** The certification. */
  | "certification";

/** Another assessment of the same system. */
export interface RelatedAssessment {
  /** What sort of assessment it is. */
  kind?: RelatedAssessmentKind;
  /** What sort of assessment it is, if no word fits. */
  otherKind?: string;
  /** Where it is documented. */
  document?: Id<"document">;
  /** Day on which it was finished. */
  on?: PartialDate;
  /** State as it is recorded, in a word; dates decide where they are recorded. */
  statedStatus?: AssessmentStatus;
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** What sort of assessment stands beside an impact assessment. */
export type RelatedAssessmentKind =
  /** Data protection impact assessment (GDPR, Art. 35). */
  | "dataProtection"
  /** Fundamental rights impact assessment (EU AI Act, Art. 27). */
  | "fundamentalRights"
  /** Human rights assessment. */
  | "humanRights"
  /** Environmental assessment. */
  | "environmental"
  /** Safety assessment. */
  | "safety"
  /** Security assessment. */
  | "security"
  /** Another assessment, named in `otherKind`. */
  | "other";

/** One key and the key that replaces it. */
export interface RemapRow {
  /** Key on the scale of the old method. */
  from: string;
  /** Key on the scale of the new one. */
  to: string;
}

/** Rows for one scale of consequence. */
export interface RemapTable {
  /** Who bears the consequence. */
  dimension?: ConsequenceDimension;
  /** Part of the dimension, if the methods have several scales for it. */
  aspect?: string;
  /** The rows. */
  rows?: RemapRow[];
}

/** How keys of the old method become keys of the new one. */
export interface RemapTables {
  /** Rows for likelihood. */
  likelihood?: RemapRow[];
  /** Rows for consequence, a table a dimension (and aspect). */
  consequences?: RemapTable[];
}

/** What was found on a day. */
export interface Report {
  /** The assessment date. */
  asOf: Day;
  /** How far along the management system was taken to be. */
  profile: Profile;
  /** The whole in numbers. */
  readiness: Readiness;
  /** Defects of the management system, in the order of the document; an empty list where there is none. */
  findings: Finding[];
  /** What an auditor would raise first, in that order. */
  priorities?: Priority[];
  /** Can one go on? */
  gates?: Gate[];
  /** How many further findings are left out, because no more than the option `maxFindings` are listed. Verdicts and gates count them. */
  suppressed?: number;
  /** A verdict for every requirement and control, in the order of the standard; then those of further frameworks. */
  verdicts?: Verdict[];
  /** The verdicts rolled up to main clauses and groups of controls, and the clauses below. */
  clauses?: Roll[];
  /** What is due or overdue, one entry for one thing to do, by day. */
  calendar?: Due[];
  /** Frameworks that were loaded beside ISO/IEC 42001; their verdicts stand behind its own, and none of its numbers counts them. */
  frameworks?: FrameworkResult[];
}

/** What remains of an impact after mitigation. */
export interface ResidualImpact {
  /** Key of a level of the impact method's likelihood scale. */
  likelihood?: string;
  /** Key of a level of the impact method's severity scale. */
  severity?: string;
  /** Whether it can be undone. */
  reversibility?: Reversibility;
  /** Whether it was found acceptable. */
  acceptable?: boolean;
  /** Why it was judged so. */
  rationale?: string;
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** Something that an AI system is made of or needs (A.4, A.7). The group that fits `kind` is filled. */
export interface Resource {
  /** The organization's own identifier, unique in the document. */
  id: Id<"resource">;
  /** Short name by which people speak of it. */
  title?: string;
  /** What it is, in a few sentences. */
  description?: string;
  /** Person or role that answers for it. */
  owner?: Id<"person" | "role">;
  /** What sort of resource it is. */
  kind?: ResourceKind;
  /** Version of the resource. */
  version?: string;
  /** Supplier that it comes from. */
  supplier?: Id<"supplier">;
  /** Resources that it is made from or needs. */
  dependsOn?: Id<"resource">[];
  /** Stages of the life cycle in which it is used. */
  lifeCycleStages?: LifeCycleStage[];
  /** Facts about data (A.4.3, A.7). */
  dataset?: Dataset;
  /** Facts about a model (A.4.4). */
  model?: Model;
  /** Facts about a tool (A.4.4). */
  tooling?: Tooling;
  /** Facts about computing (A.4.5). */
  computing?: Computing;
  /** Facts about people and their expertise (A.4.6). */
  human?: HumanResource;
  /** Its documentation: data sheet, model card, manual. */
  document?: Id<"document">;
  /** First day on which it is used. */
  from?: PartialDate;
  /** Last day on which it is used. */
  until?: PartialDate;
  /** Day of the latest review. */
  reviewedOn?: PartialDate;
  /** Day by which it is to be reviewed again. */
  nextReviewOn?: PartialDate;
  /** The organization's own keywords, for search and filters. */
  tags?: string[];
  /** Evidence available to auditors. */
  evidence?: Id<"evidence">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** What sort of resource it is (A.4). */
export type ResourceKind =
  /** Data (A.4.3). */
  | "dataset"
  /** A trained or otherwise made model (A.4.4). */
  | "model"
  /** Algorithms, libraries, pipelines, tools (A.4.4). */
  | "tooling"
  /** Systems and computing (A.4.5). */
  | "computing"
  /** People and their expertise (A.4.6). */
  | "human";

/** Who does something. */
export type ResponsibilityHolder =
  /** The organization. */
  | "organization"
  /** The supplier. */
  | "supplier"
  /** The customer. */
  | "customer"
  /** Both, as described. */
  | "shared";

/** Who does what, between the organization and another party (A.10.2). */
export interface ResponsibilityShare {
  /** Control that is shared out. */
  control?: Id<"ownControl" | "annexAControl">;
  /** Activity that is shared out. */
  activity?: string;
  /** Stages of the life cycle that it is about. */
  lifeCycleStages?: LifeCycleStage[];
  /** Who does it. */
  heldBy?: ResponsibilityHolder;
  /** How it is shared. */
  description?: string;
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** How the organization uses an AI system responsibly (A.9). */
export interface ResponsibleUse {
  /** Documents that describe how it may be used (A.9.2). */
  processes?: Id<"document">[];
  /** The provider's instructions for use (A.9.4). */
  instructions?: Id<"document">[];
  /** Who approved the use. */
  approval?: Approval;
  /** Uses that are allowed. */
  acceptableUses?: string[];
  /** Uses that are not allowed. */
  forbiddenUses?: string[];
  /** How it is seen that use stays within the intended use (A.9.4). */
  useMonitoring?: string;
  /** Evidence available to auditors. */
  evidence?: Id<"evidence">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** How an AI system is taken out of use; the day stands in the history of its life cycle. */
export interface Retirement {
  /** Day for which it is planned. */
  plannedOn?: PartialDate;
  /** Why it is taken out of use. */
  reason?: string;
  /** Disposition of data, models and logs. */
  dataDisposition?: string;
  /** AI system that replaces it. */
  replacement?: Id<"aiSystem">;
  /** Who was told. */
  informed?: Distribution[];
  /** Who approved it. */
  approval?: Approval;
  /** The plan or report among the documents. */
  document?: Id<"document">;
  /** Evidence available to auditors. */
  evidence?: Id<"evidence">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** Whether an impact can be undone. */
export type Reversibility =
  /** It can be undone with little effort. */
  | "reversible"
  /** It can be undone in part or with great effort. */
  | "partlyReversible"
  /** It can't be undone. */
  | "irreversible";

/** A decision of a management review (9.3.3). */
export interface ReviewDecision {
  /** The organization's own identifier, unique in the document; needed only where something refers to it. */
  id?: Id<"reviewDecision">;
  /** What was decided. */
  what?: string;
  /** What it is about. */
  kind?: ReviewDecisionKind;
  /** Person or role that carries it out. */
  owner?: Id<"person" | "role">;
  /** Date by which it shall be implemented. */
  due?: PartialDate;
  /** Earlier dates by which it was to be done, each with the reason why it was moved. */
  dueRevisions?: DueRevision[];
  /** Date on which it was implemented. */
  doneOn?: PartialDate;
  /** State as it is recorded, in a word; dates decide where they are recorded. */
  statedStatus?: WorkStatus;
  /** Changes, improvements and objectives that it led to. */
  records?: string[];
  /** Evidence available to auditors. */
  evidence?: Id<"evidence">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** What a decision of a management review is about. */
export type ReviewDecisionKind =
  /** An opportunity for continual improvement (9.3.3). */
  | "improvement"
  /** A need to change the management system (9.3.3). */
  | "aimsChange"
  /** The decision that no change is needed (9.3.3). */
  | "noChange"
  /** Resources. */
  | "resources"
  /** Something else. */
  | "other";

/** A count. */
export interface ReviewFigure {
  /** What is counted. */
  name: string;
  /** How many: since the last review, or on the day where it is a state. */
  value: number;
  /** How many in as long a time before the last review; none for a state. */
  before?: number;
}

/** One input of a management review. */
export interface ReviewInput {
  /** What it is about. */
  topic?: ReviewTopic;
  /** What it is about, if no word fits. */
  otherTopic?: string;
  /** What was reported. */
  summary?: string;
  /** Which way it goes. */
  trend?: Trend;
  /** Records that it rests on. */
  records?: string[];
  /** Evidence available to auditors. */
  evidence?: Id<"evidence">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** One thing to know. */
export interface ReviewLine {
  /** Kind of the record. */
  kind: string;
  /** How it stands or what happened, in a word. */
  state: string;
  /** The record. */
  id?: string;
  /** Its name, or what it is about. */
  title?: string;
  /** Day on which it happened; none where a word says that it did, and no day is recorded. */
  on?: PartialDate;
  /** Day by which it has to. */
  due?: PartialDate;
  /** Person or role that answers for it. */
  owner?: string;
  /** Measured value with its unit. */
  value?: string;
  /** Value to be reached. */
  target?: string;
  /** Where a measured value goes. */
  trend?: Trend;
}

/** The inputs of a management review, as far as they are recorded. */
export interface ReviewPack {
  /** The assessment date. */
  asOf: Day;
  /** Day of the last review; what is collected happened after it. None: everything is. */
  since?: PartialDate;
  /** The last review. */
  lastReview?: string;
  /** The inputs of 9.3.2 in its order, the three trends apart; then what practice adds. */
  sections?: ReviewSection[];
}

/** One input. */
export interface ReviewSection {
  /** What it is about. */
  topic: ReviewTopic;
  /** The same in words. */
  title: string;
  /** Whether only practice adds it; the standard asks for the others. */
  practice: boolean;
  /** The requirement that asks for it. */
  requirement?: string;
  /** Where it goes, compared with as long a time before the last review. */
  trend?: Trend;
  /** Counts. */
  figures?: ReviewFigure[];
  /** The single things. */
  lines?: ReviewLine[];
}

/** Inputs of a management review. */
export type ReviewTopic =
  /** Status of actions from earlier reviews (9.3.2 a). */
  | "previousActions"
  /** Changes in external and internal issues (9.3.2 b). */
  | "contextChanges"
  /** Changes in needs and expectations of interested parties (9.3.2 c). */
  | "interestedPartyChanges"
  /** Trends in nonconformities and corrective actions (9.3.2 d 1). */
  | "nonconformityTrends"
  /** Trends in monitoring and measurement results (9.3.2 d 2). */
  | "measurementTrends"
  /** Trends in audit results (9.3.2 d 3). */
  | "auditTrends"
  /** Opportunities for continual improvement (9.3.2 e). */
  | "improvementOpportunities"
  /** Risks and their treatment; customary. */
  | "riskStatus"
  /** Results of impact assessments; customary. */
  | "impactResults"
  /** How far objectives are reached; customary. */
  | "objectives"
  /** Incidents and concerns; customary. */
  | "incidentsAndConcerns"
  /** Performance of suppliers; customary. */
  | "suppliers"
  /** Changes in law; customary. */
  | "legalChanges"
  /** Whether resources are adequate; customary. */
  | "resources"
  /** Something else, named in `otherTopic`. */
  | "other";

/** Revision of the document. */
export interface Revision {
  /** Number of the revision, counting up. */
  number?: number;
  /** Date of the revision. */
  on?: PartialDate;
  /** Whether the document is a draft or declared complete. */
  state?: RevisionState;
  /** What changed. */
  note?: string;
  /** Members of vendors, kept as they are: one object for each vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** State of the document. */
export type RevisionState =
  /** Draft: what is missing is not yet a gap. */
  | "draft"
  /** Declared complete: what is missing counts as a gap. */
  | "complete";

/** An AI risk or opportunity (6.1.1, 6.1.2, 8.2). */
export interface Risk {
  /** The organization's own identifier, unique in the document. */
  id: Id<"risk">;
  /** Short name by which people speak of it. */
  title?: string;
  /** What it is, in a few sentences. */
  description?: string;
  /** Person or role that answers for it. */
  owner?: Id<"person" | "role">;
  /** Whether it is a risk or an opportunity. */
  kind?: RiskKind;
  /** The organization's own category. */
  category?: string;
  /** Sources of risk: Annex C.3 or the organization's own. */
  sources?: Array<Id<"riskSource" | "annexCSource">>;
  /** Objectives that it helps or hinders: Annex C.2 or the organization's own. */
  affectedObjectives?: Array<Id<"objective" | "annexCObjective">>;
  /** Issues of the context that it follows from (6.1.1). */
  issues?: Id<"issue">[];
  /** Obligations that it concerns. */
  obligations?: Id<"obligation">[];
  /** AI systems that it concerns. */
  aiSystems?: Id<"aiSystem">[];
  /** Resources that it concerns. */
  resources?: Id<"resource">[];
  /** Suppliers that it concerns. */
  suppliers?: Id<"supplier">[];
  /** Stages of the life cycle in which it arises. */
  lifeCycleStages?: LifeCycleStage[];
  /** What could happen. */
  event?: string;
  /** What could bring it about. */
  causes?: string[];
  /** What it would lead to, for each dimension. */
  consequences?: Consequence[];
  /** Controls that are in place already, and how well they work. */
  existingControls?: ExistingControl[];
  /** Rating without any controls. */
  inherent?: Rating;
  /** Rating with the controls that are in place today. */
  current?: Rating;
  /** Rating that remains after treatment. */
  residual?: Rating;
  /** Why the residual rating is above the inherent one, if it is. */
  residualHigherReason?: string;
  /** Rank for treatment; 1 comes first (6.1.2 e). */
  priority?: number;
  /** Loss in money, as a range. */
  lossRange?: LossRange;
  /** Loss in money that remains after treatment, as a range. */
  residualLossRange?: LossRange;
  /** Day on which it was identified. */
  identifiedOn?: PartialDate;
  /** Day on which it ceased to exist. */
  closedOn?: PartialDate;
  /** Why it ceased to exist. */
  closeReason?: string;
  /** State as it is recorded, in a word; dates decide where they are recorded. */
  statedStatus?: RiskStatus;
  /** Items of frameworks and taxonomies, such as `nist-ai-rmf:MAP-2.3`. */
  taxonomyRefs?: string[];
  /** Day of the latest review. */
  reviewedOn?: PartialDate;
  /** Day by which it is to be reviewed again. */
  nextReviewOn?: PartialDate;
  /** How often it is reviewed, where that is more often than its band asks. */
  reviewInterval?: string;
  /** The organization's own keywords, for search and filters. */
  tags?: string[];
  /** Evidence available to auditors. */
  evidence?: Id<"evidence">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** A risk that is not acceptable as it is. */
export interface RiskAbove {
  /** The risk. */
  id: string;
  /** The rating that says so: the worse of today's and the remaining one, or the one without controls where neither is made. */
  rating: RatingKind;
  /** Its level. */
  level: RiskLevel;
  /** Whether someone accepted it. */
  acceptance: AcceptanceState;
  /** Its name. */
  title?: string;
  /** Person or role that answers for it. */
  owner?: string;
  /** Who accepted it. */
  acceptedBy?: string;
  /** Last day on which the acceptance holds. */
  acceptedUntil?: PartialDate;
  /** What is done about it. */
  treatments?: string[];
  /** What rules found on the risk and its treatments; what treatment and acceptance lack comes first. */
  missing?: Missing[];
}

/** Acceptance of a residual risk (6.1.3). */
export interface RiskAcceptance {
  /** Person or role that accepted. */
  by?: Id<"person" | "role">;
  /** Day of the acceptance. */
  on?: PartialDate;
  /** Last day on which it holds. */
  until?: PartialDate;
  /** Why the risk is accepted. */
  rationale?: string;
  /** Rating that was accepted. */
  rating?: Rating;
  /** Evidence available to auditors. */
  evidence?: Id<"evidence">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** Who may accept a risk. */
export type RiskAcceptanceRule =
  /** It is acceptable as it is. */
  | "acceptable"
  /** The risk's owner may accept it. */
  | "ownerApproval"
  /** Top management may accept it. */
  | "topManagementApproval"
  /** It may not be accepted. */
  | "notAcceptable";

/** How the levels of several dimensions give one. */
export type RiskAggregation =
  /** The highest level counts. */
  | "highest"
  /** The scores of the dimensions are added; not with a matrix. */
  | "sum";

/** An AI risk assessment that was performed or is planned (6.1.2, 8.2). */
export interface RiskAssessment {
  /** The organization's own identifier, unique in the document. */
  id: Id<"riskAssessment">;
  /** Short name by which people speak of it. */
  title?: string;
  /** What it is, in a few sentences. */
  description?: string;
  /** Person or role that answers for it. */
  owner?: Id<"person" | "role">;
  /** What made it due. */
  trigger?: ImpactTrigger;
  /** Change that it was made for. */
  change?: Id<"change">;
  /** Incident that it was made for. */
  incident?: Id<"incident">;
  /** Scope: what was assessed, and what was not. */
  scope?: string;
  /** AI systems that were assessed; none for all. */
  aiSystems?: Id<"aiSystem">[];
  /** Units that were assessed. */
  units?: Id<"unit">[];
  /** Version of the method by which it was made. */
  methodVersion?: string;
  /** How it was made: workshop, interviews, analysis. */
  approach?: string;
  /** Persons or roles that carried it out. */
  performedBy?: Array<Id<"person" | "role">>;
  /** Day for which it is planned. */
  plannedOn?: PartialDate;
  /** Day on which it was performed. */
  on?: PartialDate;
  /** State as it is recorded, in a word; dates decide where they are recorded. */
  statedStatus?: AssessmentStatus;
  /** Risks that were found or reviewed. */
  risks?: Id<"risk">[];
  /** Result; also that no risk was found. */
  result?: string;
  /** What is recommended, and what became of it. */
  recommendations?: Action[];
  /** Who approved the result. */
  approval?: Approval;
  /** The report among the documents. */
  document?: Id<"document">;
  /** Day by which the next one is to be made. */
  nextOn?: PartialDate;
  /** The organization's own keywords, for search and filters. */
  tags?: string[];
  /** Evidence available to auditors. */
  evidence?: Id<"evidence">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** A level of risk, and what it asks for (6.1.1, 6.1.2 e). */
export interface RiskBand {
  /** Word by which ratings and cells name the band. */
  key: string;
  /** Name of the band as shown. */
  label?: string;
  /** What the band means. */
  description?: string;
  /** Place among the bands; the highest is the worst. */
  order?: number;
  /** Smallest score of the band, inclusive. */
  from?: number;
  /** Largest score of the band, inclusive. */
  to?: number;
  /** Who may accept a risk of this band. */
  acceptance?: RiskAcceptanceRule;
  /** Persons or roles that may accept beside those that the rule names. */
  acceptedBy?: Array<Id<"person" | "role">>;
  /** Longest time between two assessments of a risk of this band. */
  reviewInterval?: string;
  /** Colour in which it is shown, such as `#c00000`. */
  color?: string;
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** A cell of the matrix. */
export interface RiskCell {
  /** Position in `likelihoods`. */
  likelihood: number;
  /** Position in `consequences`. */
  consequence: number;
  /** Level of a risk that stands here, in the dimension in which it is worst; none if the method gives none. */
  level?: RiskLevel;
  /** Risks that stand here: by the dimension in which they are worst. */
  risks?: string[];
}

/** How likelihood and consequence give a level of risk. */
export type RiskFormula =
  /** The orders of likelihood and consequence are multiplied; the score falls into a band. */
  | "product"
  /** The orders of likelihood and consequence are added; the score falls into a band. */
  | "sum"
  /** The higher of both orders is taken; the score falls into a band. */
  | "max"
  /** A cell of the matrix names the band. */
  | "matrix";

/** Whether an effect of uncertainty is feared or sought. */
export type RiskKind =
  /** Something that hinders the objectives. */
  | "risk"
  /** Something that helps the objectives. */
  | "opportunity";

/** The level of a risk by the organization's method. */
export interface RiskLevel {
  /** Key of the band. */
  band: string;
  /** Name of the band as shown. */
  label: string;
  /** Place of the band among the bands; the highest is the worst. */
  rank: number;
  /** Computed score; none where a matrix names the band. */
  score?: number;
  /** Who may accept a risk of this band. */
  acceptance?: RiskAcceptanceRule;
}

/** A risk in the register. */
export interface RiskLine {
  /** The risk. */
  id: string;
  /** Whether it is sought rather than feared. */
  opportunity: boolean;
  /**
   * Place among all of them, the worst first: open risks by the level of `standing` and its score, then those without a level, then
   * opportunities, then what is closed. What is alike stands by its id.
   */
  place: number;
  /** Its name. */
  title?: string;
  /** Person or role that answers for it. */
  owner?: string;
  /** AI systems that it concerns. */
  aiSystems?: string[];
  /** Level without any controls. */
  inherent?: RiskLevel;
  /** Level with the controls that are in place. */
  current?: RiskLevel;
  /** Level that remains after treatment. */
  residual?: RiskLevel;
  /** The rating by which it is ranked: the worse of today's and the remaining one, or the one without controls where neither is made. */
  standing?: RatingKind;
  /** How each rating comes to its level, or what keeps it from one. */
  explained?: LevelExplained[];
  /** What is done about it. */
  treatments?: TreatmentLine[];
  /** Day by which it is to be reviewed again. */
  nextReviewOn?: PartialDate;
  /** Day on which it ceased to exist. */
  closedOn?: PartialDate;
  /** Whether it no longer exists; without `closedOn`, a word says so and no day is recorded. */
  closed?: boolean;
}

/** Likelihood by consequence, as the organization's method has them (6.1.2 d). */
export interface RiskMatrix {
  /** Which rating of the risks is shown. */
  rating: RatingKind;
  /** Risks that had ceased to exist on this day are left out. */
  asOf: Day;
  /** Levels of likelihood, the least likely first. */
  likelihoods?: MatrixStep[];
  /** Levels of consequence, the least bad first. Scales of several dimensions share a step where their levels have the same order. */
  consequences?: MatrixStep[];
  /** A cell for each pair, by likelihood and then by consequence. */
  cells?: RiskCell[];
  /** Bands of the method, the least bad first. */
  bands?: RiskLevel[];
  /** Open risks whose rating is missing or does not fit the method. */
  unplaced?: string[];
}

/** AI risk criteria and the process of risk assessment (6.1.1, 6.1.2). */
export interface RiskMethod {
  /** The organization's own identifier, unique in the document; needed only where something refers to it. */
  id?: Id<"riskMethod">;
  /** Short name by which people speak of it. */
  title?: string;
  /** What it is, in a few sentences. */
  description?: string;
  /** Person or role that answers for it. */
  owner?: Id<"person" | "role">;
  /** Version of the method. */
  version?: string;
  /** Policies that it is aligned with (6.1.2 a). */
  policies?: Id<"policy">[];
  /** Objectives that it is aligned with (6.1.2 a). */
  objectives?: Id<"objective">[];
  /** How repeated assessments give consistent, valid and comparable results (6.1.2 b). */
  repeatability?: string;
  /** Levels of likelihood. */
  likelihoodScale?: Scale;
  /** Levels of consequence, one scale a dimension. */
  consequenceScales?: ConsequenceScale[];
  /** How likelihood and consequence give a score or a level. */
  formula?: RiskFormula;
  /** Cells of the matrix, if the formula is `matrix`. */
  matrix?: MatrixCell[];
  /** How several dimensions give one level. */
  aggregation?: RiskAggregation;
  /** Levels of risk, and what each asks for. */
  bands?: RiskBand[];
  /** Own sources of risk beside those of Annex C.3. */
  riskSources?: RiskSource[];
  /** Longest time between two assessments (8.2). */
  assessmentInterval?: string;
  /** Changes after which risks are assessed again (8.2). */
  reassessmentTriggers?: string[];
  /** How much risk the organization is ready to take, in words. */
  appetite?: string;
  /** The method as a controlled document; its approval is recorded there. */
  document?: Id<"document">;
  /** The process of risk treatment as a controlled document (6.1.3). */
  treatmentDocument?: Id<"document">;
  /** Day of the latest review. */
  reviewedOn?: PartialDate;
  /** Day by which it is to be reviewed again. */
  nextReviewOn?: PartialDate;
  /** The organization's own keywords, for search and filters. */
  tags?: string[];
  /** Evidence available to auditors. */
  evidence?: Id<"evidence">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** Every risk and opportunity with its levels and treatments (6.1.2, 6.1.3). */
export interface RiskRegister {
  /** The risks, in the order of the document. */
  risks?: RiskLine[];
  /** Treatments that name no risk of the document. */
  astray?: string[];
}

/** A source of risk of the organization's own, beside Annex C.3. */
export interface RiskSource {
  /** The organization's own identifier, unique in the document. */
  id: Id<"riskSource">;
  /** Short name by which people speak of it. */
  title?: string;
  /** What can give rise to risk there. */
  description?: string;
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** State of a risk. */
export type RiskStatus =
  /** It is identified, and nothing is decided. */
  | "open"
  /** It is being treated. */
  | "inTreatment"
  /** It is treated and watched. */
  | "monitored"
  /** It is accepted as it is. */
  | "accepted"
  /** It no longer exists. */
  | "closed";

/** Open risks that are not acceptable as they are (6.1.2 e, 6.1.3). */
export interface RisksAboveAcceptance {
  /** The risks, the worst first. */
  risks?: RiskAbove[];
  /** Open risks for which it is not determined: without a rating, or with one that does not fit the method. */
  unknown?: string[];
}

/** A role with its responsibilities and authorities (5.3, A.3.2). */
export interface Role {
  /** The organization's own identifier, unique in the document. */
  id: Id<"role">;
  /** Short name by which people speak of it. */
  title?: string;
  /** What the role is for. */
  description?: string;
  /** What the role has to see to. */
  responsibilities?: string[];
  /** What the role may decide. */
  authorities?: string[];
  /** Responsibilities that the standard or the law asks someone to hold. */
  mandates?: RoleMandate[];
  /** AI systems that the role is for; none for all. */
  aiSystems?: Id<"aiSystem">[];
  /** Unit that the role belongs to. */
  unit?: Id<"unit">;
  /** People who hold the role. */
  holders?: Id<"person">[];
  /** People who stand in for them. */
  deputies?: Id<"person">[];
  /** Role that it reports to. */
  reportsTo?: Id<"role">;
  /** Who assigned the role, and when. */
  assignment?: Approval;
  /** To whom the assignment was communicated (5.3). */
  communicatedTo?: Distribution[];
  /** Role description among the documents. */
  document?: Id<"document">;
  /** Day of the latest review. */
  reviewedOn?: PartialDate;
  /** Day by which it is to be reviewed again. */
  nextReviewOn?: PartialDate;
  /** The organization's own keywords, for search and filters. */
  tags?: string[];
  /** Evidence available to auditors. */
  evidence?: Id<"evidence">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** What the organization did to a system of another provider (Art. 25(1)). */
export interface RoleChange {
  /** Whether it put its own name or trademark on it (25(1)(a)). */
  rebranded?: boolean;
  /** Whether it modified it substantially (25(1)(b)). */
  substantiallyModified?: boolean;
  /** Whether it changed the intended purpose (25(1)(c)). */
  purposeChanged?: boolean;
  /** Day from which this holds. */
  on?: PartialDate;
  /** What was done. */
  reason?: string;
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** A responsibility that the standard or the law asks someone to hold. */
export type RoleMandate =
  /** Directs and controls the organization at the highest level (5.1). */
  | "topManagement"
  /** Sees that the management system conforms to the standard (5.3 a). */
  | "aimsConformity"
  /** Reports the performance of the management system to top management (5.3 b). */
  | "performanceReporting"
  /** Runs AI risk assessment and treatment. */
  | "riskManagement"
  /** Approves treatment plans and accepts residual risks (6.1.3). */
  | "riskAcceptance"
  /** Conducts or approves impact assessments (A.5.2). */
  | "impactAssessment"
  /** Answers for design and development (A.6.1). */
  | "systemDevelopment"
  /** Answers for data (A.7). */
  | "dataManagement"
  /** Oversees AI systems in use (A.9). */
  | "humanOversight"
  /** Answers for security. */
  | "security"
  /** Answers for privacy. */
  | "privacy"
  /** Answers for safety. */
  | "safety"
  /** Watches over legal requirements. */
  | "legalCompliance"
  /** Looks after suppliers (A.10.3). */
  | "supplierManagement"
  /** Handles and communicates incidents (A.8.4). */
  | "incidentManagement"
  /** Receives and follows up concerns (A.3.3). */
  | "concerns"
  /** Controls documented information (7.5). */
  | "documentControl"
  /** Audits internally (9.2). */
  | "internalAudit"
  /** Sees to competence and awareness (7.2, 7.3). */
  | "competence";

/** Verdicts counted over a clause, a group of controls or the whole. */
export interface Roll {
  /** Clause or group. */
  id: string;
  /** Its title. */
  title: string;
  /** The verdict on the whole of it. */
  status: Status;
  /** The counts. */
  counts: Counts;
  /** Of a heading of another framework: the one that it stands under. */
  under?: string;
}

/** What caused a nonconformity (10.2 b). */
export interface RootCause {
  /** How it was found. */
  method?: RootCauseMethod;
  /** How it was found, if no word fits. */
  otherMethod?: string;
  /** Causes that were found. */
  causes?: string[];
  /** Day on which they were found. */
  on?: PartialDate;
  /** Person or role that found them. */
  by?: Id<"person" | "role">;
  /** Evidence available to auditors. */
  evidence?: Id<"evidence">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** How a root cause is found. */
export type RootCauseMethod =
  /** Asking why five times. */
  | "fiveWhys"
  /** Cause-and-effect diagram. */
  | "fishbone"
  /** Fault tree. */
  | "faultTree"
  /** Sequence of events. */
  | "timeline"
  /** Judgement of those who know. */
  | "expertJudgement"
  /** Another method, named in `otherMethod`. */
  | "other";

/** The answer: diagnostics of the request, and the result if there is one. */
export interface RowsAnswer {
  /** Every error of the document's shape. */
  diagnostics?: Finding[];
  /** Every error of the options' shape; a table or a column that there is not is one. */
  optionDiagnostics?: Finding[];
  /** How many further diagnostics, of the document and of the options, are left out: no more than 10,000 of each are listed. */
  suppressed?: number;
  /** The columns. */
  columns?: TableColumn[];
  /** The rows, a cell for each column; empty where nothing is recorded. */
  rows?: string[][];
}

/** Which table. */
export interface RowsRequest {
  /** The list of records: a register, such as `risks`, or a list of a part, such as `statementOfApplicability.entries`. */
  records: string;
  /**
   * Names of the columns, in their order; all published ones when left out. A name may lead deeper than those, as
   * `lossRange.likely.amount` does.
   */
  columns?: string[];
}

/** What a rule found, and which verdicts rest on it. */
export interface RuleExplanation {
  /** The rule. */
  rule: string;
  /** Why it is there: integrity, shall or practice. */
  basis: string;
  /** Kind of the records that it evaluates; `aims` for the document as a whole. */
  on: string;
  /** What it says where it does not hold, with places for the particulars. */
  message: string;
  /** Subjects of which it holds. */
  pass: number;
  /** Subjects of which it does not. */
  fail: number;
  /** Subjects for which it is not determined. */
  unknown: number;
  /** What to do then. */
  hint?: string;
  /** The first records of which it holds. */
  passed?: string[];
  /** The first records for which it is not determined. */
  undecided?: string[];
  /** Evidence that it rests on. */
  evidence?: EvidenceUsed[];
  /** Requirements and controls that it serves; no verdict rests on good practice. */
  serves?: Bearing[];
  /** What it finds, each with who would act. */
  findings?: Finding[];
}

/** A sample: what was examined, of which population, and how it was chosen. */
export interface Sample {
  /** Of what it is a sample, such as `decisions of May 2026`. */
  of?: string;
  /** How many there are in all. */
  population?: number;
  /** How many of them were examined. */
  size?: number;
  /** How they were chosen. */
  selection?: SampleSelection;
  /** How they were examined. */
  method?: string;
  /** In how many of them something was wrong. */
  exceptions?: number;
  /** What was wrong, or why it does not matter. */
  note?: string;
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** How a sample was chosen. */
export type SampleSelection =
  /** All of them were examined. */
  | "all"
  /** By chance. */
  | "random"
  /** Each so many, or some of each kind. */
  | "systematic"
  /** By the judgement of the person who examined it. */
  | "judgement"
  /** By those who were audited. */
  | "byAuditee";

/** What to pick of the records of one kind. */
export interface Sampling {
  /** Kind of the records. */
  kind: string;
  /** How many there are in the scope. */
  population: number;
  /** Which to see. */
  picks?: Pick[];
}

/** A scale, such as one of likelihood or severity. */
export interface Scale {
  /** What the scale measures, and in which unit its ranges are. */
  description?: string;
  /** Unit of the ranges. */
  unit?: string;
  /** Levels, each with its own `order`. */
  levels?: ScaleLevel[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** One level of a scale. */
export interface ScaleLevel {
  /** Word or number by which ratings name the level. */
  key: string;
  /** Name of the level as shown. */
  label?: string;
  /** What the level means. */
  description?: string;
  /** Place on the scale; also its score where scores are multiplied or added. */
  order?: number;
  /** Smallest value of the level, where it stands for a range. */
  from?: number;
  /** Largest value of the level, where it stands for a range. */
  to?: number;
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** Boundaries and applicability of the management system (4.3). */
export interface Scope {
  /** The organization's own identifier, unique in the document; needed only where something refers to it. */
  id?: Id<"scope">;
  /** Short name by which people speak of it. */
  title?: string;
  /** The scope in the words that are shown to others. */
  statement?: string;
  /** Units inside the scope. */
  includedUnits?: Id<"unit">[];
  /** Sites inside the scope. */
  includedSites?: Id<"site">[];
  /** Activities inside the scope. */
  includedActivities?: string[];
  /** AI systems inside the scope. */
  aiSystems?: Id<"aiSystem">[];
  /** What is left out, each with its reason. */
  exclusions?: ScopeExclusion[];
  /** Where the scope meets what lies outside. */
  interfaces?: ScopeInterface[];
  /** Issues that were taken into account. */
  issues?: Id<"issue">[];
  /** Interested parties whose requirements were taken into account. */
  interestedParties?: Id<"interestedParty">[];
  /** Processes of the management system and how they interact (4.4, 8.1). */
  processes?: AimsProcess[];
  /** The scope as a controlled document; its approval is recorded there. */
  document?: Id<"document">;
  /** Person or role that answers for the scope. */
  owner?: Id<"person" | "role">;
  /** Day of the latest review. */
  reviewedOn?: PartialDate;
  /** Day by which it is to be reviewed again. */
  nextReviewOn?: PartialDate;
  /** The organization's own keywords, for search and filters. */
  tags?: string[];
  /** Evidence available to auditors. */
  evidence?: Id<"evidence">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** Something that the scope leaves out. */
export interface ScopeExclusion {
  /** What is left out, in words. */
  what?: string;
  /** Unit that is left out. */
  unit?: Id<"unit">;
  /** Site that is left out. */
  site?: Id<"site">;
  /** AI system that is left out. */
  aiSystem?: Id<"aiSystem">;
  /** Activity that is left out. */
  activity?: string;
  /** Why it is left out. */
  reason?: string;
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** A place where the scope meets what lies outside it. */
export interface ScopeInterface {
  /** What or who lies on the other side. */
  with?: string;
  /** Interested party on the other side. */
  party?: Id<"interestedParty">;
  /** Supplier on the other side. */
  supplier?: Id<"supplier">;
  /** What crosses the border, and who answers for it. */
  description?: string;
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** Severity of a defect. */
export type Severity =
  /** It has to be corrected. */
  | "error"
  /** It should be reviewed. */
  | "warning"
  /** It is for information. */
  | "info";

/** A signature on a file. */
export interface Signature {
  /** Person or role that signed. */
  by?: Id<"person" | "role">;
  /** Who signed, in words or as in the certificate. */
  signer?: string;
  /** Day of the signature. */
  on?: PartialDate;
  /** Format, such as `PAdES`, `CMS` or `minisign`. */
  format?: string;
  /** The signature itself, or where it is. */
  value?: string;
  /** Key or certificate to check it with. */
  keyId?: string;
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** A significant change of the design of a system (Art. 111(2)). */
export interface SignificantChange {
  /** Day of the change. */
  on?: PartialDate;
  /** What was changed. */
  description?: string;
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** Whether similar nonconformities exist or could occur elsewhere (10.2 b). */
export interface SimilarCases {
  /** Day on which it was looked for. */
  on?: PartialDate;
  /** Whether anything was found. */
  found?: boolean;
  /** Where was looked, and what was found. */
  description?: string;
  /** Similar nonconformities. */
  nonconformities?: Id<"nonconformity">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** A place where the organization works. */
export interface Site {
  /** The organization's own identifier, unique in the document; needed only where something refers to it. */
  id?: Id<"site">;
  /** Short name by which people speak of it. */
  title?: string;
  /** Postal address. */
  address?: string;
  /** Country of the site (ISO 3166-1). */
  country?: string;
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** Size class of an enterprise in the sense of EU law. */
export type SizeClass =
  /** Fewer than 10 people. */
  | "micro"
  /** Fewer than 50 people. */
  | "small"
  /** Fewer than 250 people. */
  | "medium"
  /** Small mid-cap: larger than medium, and still entitled to some relief. */
  | "smallMidCap"
  /** Larger than that. */
  | "large";

/** Whether a control is necessary. */
export type SoaDecision =
  /** The control is necessary. */
  | "included"
  /** The control is left out. */
  | "excluded";

/** Something that makes a control necessary. */
export interface SoaDriver {
  /** What sort of driver it is. */
  kind?: SoaDriverKind;
  /** Risk, obligation, objective, contract or impact assessment that it comes from. */
  record?: string;
  /** In words, what makes the control necessary. */
  description?: string;
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** What makes a control necessary. */
export type SoaDriverKind =
  /** A risk that it treats. */
  | "risk"
  /** A requirement from law or an interested party. */
  | "obligation"
  /** A contract. */
  | "contract"
  /** An AI objective. */
  | "objective"
  /** A finding of an impact assessment. */
  | "impact"
  /** A need of the business, said in `description`. */
  | "businessNeed"
  /** Good practice, said in `description`. */
  | "bestPractice";

/** What makes a control necessary. */
export interface SoaDriverLine {
  /** Title of the record, or words where there is none. */
  name: string;
  /** What kind of reason it is. */
  kind?: SoaDriverKind;
  /** The record. */
  record?: string;
}

/** The decision on one control. */
export interface SoaEntry {
  /** Control that the decision is on: Annex A or own. */
  control: Id<"ownControl" | "annexAControl">;
  /** The organization's own identifier, unique in the document; needed only where something refers to it. */
  id?: Id<"soaEntry">;
  /** Whether the control is included. */
  decision?: SoaDecision;
  /** Why the control is included or excluded. */
  justification?: string;
  /** On what ground the control is excluded. */
  exclusionBasis?: ExclusionBasis;
  /** AI systems that the decision is for; none for all. */
  aiSystems?: Id<"aiSystem">[];
  /** What makes the control necessary. */
  drivers?: SoaDriver[];
  /** Whether the guidance of Annex B was considered (6.1.3 e). */
  guidanceConsidered?: boolean;
  /** How far the control is implemented; customary, not required by ISO/IEC 42001. */
  implementation?: Implementation;
  /** Person or role that answers for the control. */
  owner?: Id<"person" | "role">;
  /** Documents that describe the control. */
  documents?: Id<"document">[];
  /** Day of the latest review. */
  reviewedOn?: PartialDate;
  /** Day by which it is to be reviewed again. */
  nextReviewOn?: PartialDate;
  /** The organization's own keywords, for search and filters. */
  tags?: string[];
  /** Evidence available to auditors. */
  evidence?: Id<"evidence">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** Evidence that the statement names for a control. */
export interface SoaEvidence {
  /** The evidence. */
  id: string;
  /** Its name. */
  title?: string;
  /** Whether it is the record itself or only points to it. */
  strength?: EvidenceStrength;
  /** current, expired, future, template or missing, on the day of the report. */
  state?: string;
}

/** One control in the statement. */
export interface SoaLine {
  /** The control. */
  control: string;
  /** Whether it is the organization's own, beside Annex A. */
  own: boolean;
  /** Its title. */
  title?: string;
  /** What was decided; absent if nothing was. */
  decision?: SoaDecision;
  /** Why. */
  justification?: string;
  /** On what ground it is excluded. */
  exclusionBasis?: ExclusionBasis;
  /** AI systems that the decision is for; none for all. */
  aiSystems?: string[];
  /** What makes it necessary. */
  drivers?: SoaDriverLine[];
  /** Treatments that use it. */
  treatments?: string[];
  /** How far it is implemented, as recorded. */
  implementation?: ImplementationStatus;
  /** Since when. */
  since?: PartialDate;
  /** Date by which it shall be implemented. */
  due?: PartialDate;
  /** How it is implemented. */
  description?: string;
  /** Documents on it. */
  documents?: string[];
  /** Evidence that the statement names for it. */
  evidence?: SoaEvidence[];
  /** Person or role that answers for it. */
  owner?: string;
  /** The verdict on it. */
  verdict?: Status;
  /** Why it is the verdict. */
  reason?: string;
}

/** Every control with what was decided on it (6.1.3 f). */
export interface SoaSummary {
  /** Lines that say included. */
  included: number;
  /** Lines that say excluded. */
  excluded: number;
  /** Lines on which nothing is decided. */
  undecided: number;
  /** Included ones that are recorded as implemented. */
  implemented: number;
  /** Version of the statement. */
  version?: string;
  /** Day on which it was prepared. */
  preparedOn?: PartialDate;
  /** Person or role that prepared it. */
  preparedBy?: string;
  /** Day on which it was approved. */
  approvedOn?: PartialDate;
  /** Person or role that approved it. */
  approvedBy?: string;
  /** Version that was approved. */
  approvedVersion?: string;
  /** What was decided on controls beside Annex A. */
  additionalControls?: string;
  /** A line for each control, and for each entry where one control has several. */
  lines?: SoaLine[];
}

/** Origin of a defect. */
export type Source =
  /** The reader: it concerns the shape of the document. */
  | "read"
  /** A rule: it concerns the management system. */
  | "rule";

/** Whether a source was read. */
export type SourceReading =
  /** The source itself was read. */
  | "primary"
  /** Several others report the same; the source itself was not read. */
  | "secondary"
  /** Nothing was read for it; it is a judgement. */
  | "inferred";

/** A place in the text. */
export interface Span {
  /** Byte offset, counted from 0. */
  offset: number;
  /** Line, counted from 1. */
  line: number;
  /** Column in characters, counted from 1. */
  column: number;
}

/** The step into a stage. */
export interface StageTransition {
  /** Stage that was entered. */
  stage?: LifeCycleStage;
  /** Day on which it was entered. */
  on?: PartialDate;
  /** Person or role that approved the step. */
  approvedBy?: Id<"person" | "role">;
  /** What had to be met for the step. */
  criteria?: string;
  /** Remarks. */
  note?: string;
  /** Evidence available to auditors. */
  evidence?: Id<"evidence">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** Why an acceptance no longer holds. */
export type StaleReason =
  /** It was given by another method. */
  | "method"
  /** The risk is no longer rated as it was when it was accepted. */
  | "rating"
  /** The risk is of another level than when it was accepted. */
  | "level"
  /** Others may accept a risk of its level. */
  | "acceptanceRule";

/** The standard that the management system follows. */
export interface StandardEdition {
  /** Short name of the standard, such as `iso42001`. */
  framework?: string;
  /** Edition, such as `2023`. */
  edition?: string;
  /** Members of vendors, kept as they are: one object for each vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** What a statement is about. */
export type StatementAbout =
  /** The file that the evidence is, by the digests that are recorded of it. */
  | "file"
  /** The record itself, by the digest of its canonical form. */
  | "record";

/** The answer: diagnostics of the request, and the result if there is one. */
export interface StatementAnswer {
  /** Every error of the document's shape, and all that has no canonical form in the record: then there is no statement. */
  diagnostics?: Finding[];
  /** Every error of the options' shape; an id that no record has is one. */
  optionDiagnostics?: Finding[];
  /** How many further diagnostics, of the document and of the options, are left out: no more than 10,000 of each are listed. */
  suppressed?: number;
  /** What the statement is about. */
  about?: StatementAbout;
  /** The statement as JSON in its canonical form: the bytes to sign. */
  statement?: string;
  /** JSON Pointers of digests of the evidence that are not in it: malformed ones, and further ones of one algorithm. */
  leftOut?: string[];
}

/** The Statement of Applicability: necessary controls, and the reason for each inclusion and exclusion (6.1.3 f). */
export interface StatementOfApplicability {
  /** The organization's own identifier, unique in the document; needed only where something refers to it. */
  id?: Id<"statementOfApplicability">;
  /** Short name by which people speak of it. */
  title?: string;
  /** Version of the statement. */
  version?: string;
  /** Day on which it was prepared. */
  preparedOn?: PartialDate;
  /** Person or role that prepared it. */
  preparedBy?: Id<"person" | "role">;
  /** Person or role that answers for it. */
  owner?: Id<"person" | "role">;
  /** Who approved it, and when. */
  approval?: Approval;
  /** One entry a control; several where AI systems differ. */
  entries?: SoaEntry[];
  /** How it was found whether controls beyond Annex A are needed (6.1.3 d). */
  additionalControls?: string;
  /** To whom inside the organization the necessary controls were communicated (6.1.3). */
  communicatedTo?: Distribution[];
  /** To which interested parties they are available (6.1.3). */
  availableTo?: Distribution[];
  /** The statement as a controlled document. */
  document?: Id<"document">;
  /** Day of the latest review. */
  reviewedOn?: PartialDate;
  /** Day by which it is to be reviewed again. */
  nextReviewOn?: PartialDate;
  /** The organization's own keywords, for search and filters. */
  tags?: string[];
  /** Evidence available to auditors. */
  evidence?: Id<"evidence">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** Which record the statement is about. */
export interface StatementRequest {
  /** Id of a part of the document or a record at its top, or its JSON Pointer, as in `/scope`. */
  id: string;
}

/** What can be said of a requirement, a control, a clause or the whole. */
export type Status =
  /** All that is asked is recorded and holds. */
  | "conforms"
  /** Some of it is, some is not. */
  | "partial"
  /** It is asked for and does not hold. */
  | "gap"
  /** Its condition is not met, or the control is excluded for a reason. */
  | "notApplicable"
  /** It is not determined from the records. */
  | "notDetermined";

/** The record that a finding is about. */
export interface Subject {
  /** Its kind, as in `risk`. */
  kind: string;
  /** Its id, if it has one. */
  id?: string;
}

/** A party that supplies AI systems, resources or services (A.10.3). */
export interface Supplier {
  /** The organization's own identifier, unique in the document. */
  id: Id<"supplier">;
  /** Name of the supplier. */
  name?: string;
  /** What it does for the organization. */
  description?: string;
  /** Person or role that looks after it. */
  owner?: Id<"person" | "role">;
  /** Country of its seat (ISO 3166-1). */
  country?: string;
  /** Whether the organization could not do without it. */
  critical?: boolean;
  /** What it supplies. */
  provides?: Provision[];
  /** Who does what (A.10.2). */
  responsibilities?: ResponsibilityShare[];
  /** The contract among the documents. */
  contract?: Id<"document">;
  /** Time for which the contract runs. */
  contractPeriod?: Period;
  /** Evaluations of whether it meets the organization's needs. */
  assessments?: SupplierAssessment[];
  /** How it is watched. */
  monitoring?: string;
  /** How often it is monitored. */
  monitoringInterval?: string;
  /** Date of the last monitoring at that interval. */
  monitoredOn?: PartialDate;
  /** Others that it relies on. */
  subcontractors?: string[];
  /** What it has to meet. */
  requirements?: string[];
  /** Day of the latest review. */
  reviewedOn?: PartialDate;
  /** Day by which it is to be reviewed again. */
  nextReviewOn?: PartialDate;
  /** The organization's own keywords, for search and filters. */
  tags?: string[];
  /** Evidence available to auditors. */
  evidence?: Id<"evidence">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** An evaluation of whether a supplier meets the organization's needs (A.10.3). */
export interface SupplierAssessment {
  /** Day of the assessment. */
  on?: PartialDate;
  /** Person or role that assessed. */
  by?: Id<"person" | "role">;
  /** What it was measured against. */
  criteria?: string;
  /** What was found. */
  result?: SupplierResult;
  /** Details. */
  note?: string;
  /** Last day on which it holds. */
  validUntil?: PartialDate;
  /** What the supplier or the organization has to do. */
  actions?: Action[];
  /** Evidence available to auditors. */
  evidence?: Id<"evidence">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** Whether a supplier meets the organization's needs. */
export type SupplierResult =
  /** It does. */
  | "suitable"
  /** It does under conditions. */
  | "suitableWithConditions"
  /** It does not. */
  | "unsuitable";

/** A requirement on an AI system (A.6.2.2). */
export interface SystemRequirement {
  /** The organization's own identifier, unique in the document; needed only where something refers to it. */
  id?: Id<"systemRequirement">;
  /** What is required. */
  statement?: string;
  /** Why it is required. */
  rationale?: string;
  /** What it is about. */
  kind?: SystemRequirementKind;
  /** Records that it comes from: obligation, risk, objective, impact assessment. */
  sources?: string[];
  /** When it is met. */
  acceptanceCriteria?: string;
  /** Specification in which it stands. */
  document?: Id<"document">;
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** What a requirement on an AI system is about. */
export type SystemRequirementKind =
  /** What the system has to do. */
  | "functional"
  /** How well it has to do it. */
  | "performance"
  /** The data that it needs. */
  | "data"
  /** Fairness. */
  | "fairness"
  /** Robustness. */
  | "robustness"
  /** Security. */
  | "security"
  /** Privacy. */
  | "privacy"
  /** Safety. */
  | "safety"
  /** Transparency and explainability. */
  | "transparency"
  /** Human oversight. */
  | "oversight"
  /** Law. */
  | "legal"
  /** Operation and monitoring. */
  | "operational"
  /** Something else. */
  | "other";

/** A column of a table of records. */
export interface TableColumn {
  /** Its name: the place in the record, such as `owner`, `approval.on` or `current.consequences[].level`. */
  name: string;
  /** What its cells hold. */
  cells: CellType;
  /**
   * Whether a cell may hold several values, with a semicolon between them; behind `[]` one for each element of that list, empty where it
   * has none.
   */
  several?: boolean;
  /** Words that a cell may hold. */
  words?: string[];
  /** Kinds of records that a reference may name; any kind when it is left out. */
  kinds?: string[];
  /** Whether each row needs a value. */
  required?: boolean;
  /** Heading for people. */
  label?: string;
}

/** A tag and the records that carry it. */
export interface TagLine {
  /** The tag as records carry it, as in `mit-risk:7.3`. */
  id: string;
  /** Whether records carry it, and whether the taxonomy has it. */
  state: TagState;
  /** Its short title. */
  title?: string;
  /** The tag or heading that it stands under. */
  under?: string;
  /** The records that carry it, in the order of the document. */
  records?: TaggedRecord[];
}

/** Whether records carry a tag, and whether its taxonomy has it. */
export type TagState =
  /** Records carry it. */
  | "considered"
  /** No record carries it. */
  | "notConsidered"
  /** Records carry it, and it is not in the list at hand, which does not have all tags. */
  | "unlisted"
  /** Records carry it, and the taxonomy does not have it. */
  | "unknown";

/** A record that carries a tag. */
export interface TaggedRecord {
  /** Its kind. */
  kind: string;
  /** JSON Pointer of the tag in it. */
  pointer: string;
  /** Its id. */
  id?: string;
  /** Its title. */
  title?: string;
}

/**
 * A taxonomy of risks, harms or attacks, and which of its tags the records carry. A tag that no record carries is no gap of ISO/IEC 42001: it
 * was not considered in any record.
 */
export interface TaxonomyTags {
  /** The name that stands before the colon of its tags, as in `mit-risk`. */
  taxonomy: string;
  /** Its title. */
  title: string;
  /** How many of its tags stand in records. */
  considered: number;
  /** How many of its tags stand in no record. */
  notConsidered: number;
  /** Edition to which the tags belong. */
  edition?: string;
  /** Licence of ids and titles. */
  licence?: string;
  /** Whether the list at hand has all tags of that edition. */
  complete?: boolean;
  /** What a reader has to know of it. */
  note?: string;
  /** Its tags in its order, then tags of records that it does not have. */
  tags?: TagLine[];
}

/** The answer: diagnostics of the request, and the result if there is one. */
export interface TaxonomyTagsAnswer {
  /** Every error of the document's shape, then each tag that its taxonomy does not have. */
  diagnostics?: Finding[];
  /** Every error of the options' shape, and what does not fit together in outlines. */
  optionDiagnostics?: Finding[];
  /** How many further diagnostics, of the document and of the options, are left out: no more than 10,000 of each are listed. */
  suppressed?: number;
  /** The taxonomies with their tags and the records that carry them. */
  taxonomies?: TaxonomyTags[];
}

/** The taxonomies of which it is asked. */
export interface TaxonomyTagsRequest {
  /** Outlines of taxonomies beside those that are built in; one of the name of a built-in outline takes its place. */
  outlines?: Outline[];
  /** Whether the built-in outlines are used; yes when left out. */
  builtIn?: boolean;
}

/** Documentation of an AI system for one audience (A.6.2.7, A.8.2, A.8.5). */
export interface TechnicalDocumentation {
  /** Who it is for. */
  audience?: DocumentationAudience;
  /** The document. */
  document?: Id<"document">;
  /** What it tells. */
  topics?: DocumentationTopic[];
  /** Who got it. */
  providedTo?: Distribution[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** Facts about a tool (A.4.4). */
export interface Tooling {
  /** What the tool is for. */
  kind?: ToolingKind;
  /** What the tool is for, if no word fits. */
  otherKind?: string;
  /** Name of the tool or library. */
  name?: string;
  /** Who makes it. */
  vendor?: string;
  /** Licence or other right to use it. */
  licence?: string;
  /** Bill of materials. */
  billOfMaterials?: Id<"document">;
  /** Last day of support by its maker. */
  supportedUntil?: PartialDate;
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** What a tool is for. */
export type ToolingKind =
  /** An algorithm or a library of them. */
  | "algorithm"
  /** Collecting, cleaning, labelling. */
  | "dataTool"
  /** Training and tuning. */
  | "trainingTool"
  /** Testing and evaluating. */
  | "evaluationTool"
  /** Packaging and deploying. */
  | "deploymentTool"
  /** Monitoring. */
  | "monitoringTool"
  /** Writing software. */
  | "developmentTool"
  /** Overseeing and explaining. */
  | "oversightTool"
  /** Another purpose, named in `otherKind`. */
  | "other";

/** A training or awareness measure (7.3; EU AI Act, Art. 4). */
export interface Training {
  /** The organization's own identifier, unique in the document. */
  id: Id<"training">;
  /** Short name by which people speak of it. */
  title?: string;
  /** What it is, in a few sentences. */
  description?: string;
  /** Person or role that answers for it. */
  owner?: Id<"person" | "role">;
  /** What it is about. */
  topic?: string;
  /** What the standard wants people to be aware of, as far as it is covered. */
  covers?: AwarenessTopic[];
  /** Who it is for. */
  audience?: TrainingAudience;
  /** Who it is for, if no word fits. */
  otherAudience?: string;
  /** Roles that it is for. */
  roles?: Id<"role">[];
  /** Competences that it builds. */
  competences?: Id<"competence">[];
  /** How it is held: course, e-learning, talk. */
  form?: string;
  /** Who holds it. */
  trainer?: string;
  /** Day on which it was held or ended. */
  heldOn?: PartialDate;
  /** How many were to attend. */
  invited?: number;
  /** How many attended. */
  attendedCount?: number;
  /** People who attended, where they are recorded. */
  attended?: Id<"person">[];
  /** How many of those invited completed it, in percent; only where the numbers are not recorded. */
  completionRate?: number;
  /** Whether people learnt it. */
  effectiveness?: EffectivenessReview;
  /** Day of the next one. */
  nextOn?: PartialDate;
  /** How often it is repeated. */
  interval?: string;
  /** What was taught. */
  material?: Id<"document">[];
  /** The organization's own keywords, for search and filters. */
  tags?: string[];
  /** Evidence available to auditors. */
  evidence?: Id<"evidence">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** Who a training is for. */
export type TrainingAudience =
  /** All staff. */
  | "staff"
  /** Managers. */
  | "management"
  /** Those who develop or operate AI. */
  | "aiTeam"
  /** Those who use AI. */
  | "users"
  /** Those who oversee AI. */
  | "overseers"
  /** Internal auditors. */
  | "auditors"
  /** People of suppliers. */
  | "supplier"
  /** People of customers. */
  | "customer"
  /** Others, named in `otherAudience`. */
  | "other";

/** Reason for a duty of transparency (Art. 50). */
export type TransparencyDuty =
  /** It interacts directly with people (50(1)). */
  | "interactsWithPeople"
  /** It generates synthetic content (50(2)). */
  | "syntheticContent"
  /** It recognises emotions or categorises by biometrics (50(3)). */
  | "emotionOrBiometric"
  /** It makes deep fakes (50(4)). */
  | "deepFake"
  /** It makes texts that inform the public on matters of public interest (50(4)). */
  | "publicInterestText";

/** An exception from a duty of transparency (Art. 50). */
export interface TransparencyException {
  /** The duty. */
  duty?: TransparencyDuty;
  /** The exception. */
  exception?: Article50Exception;
  /** Why it holds. */
  reason?: string;
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** What is done about a risk: a part of the risk treatment plan (6.1.3, 8.3). */
export interface Treatment {
  /** The organization's own identifier, unique in the document. */
  id: Id<"treatment">;
  /** Short name by which people speak of it. */
  title?: string;
  /** What it is, in a few sentences. */
  description?: string;
  /** Person or role that answers for it. */
  owner?: Id<"person" | "role">;
  /** Risk that is treated. */
  risk?: Id<"risk">;
  /** Further risks that it treats. */
  furtherRisks?: Id<"risk">[];
  /** How the risk is treated. */
  option?: TreatmentOption;
  /** Why this option was chosen. */
  rationale?: string;
  /** Controls that implement the option: Annex A or additional. */
  controls?: Array<Id<"ownControl" | "annexAControl">>;
  /** What is to be done, by whom and by when. */
  actions?: Action[];
  /** What it costs. */
  cost?: Money;
  /** Rating that the treatment is expected to lead to. */
  expectedResidual?: Rating;
  /** Approval of the plan by the designated management. */
  approval?: Approval;
  /** Acceptance of the residual risk by the designated management. */
  acceptance?: RiskAcceptance;
  /** Whether the treatment worked (8.3). */
  effectivenessReviews?: EffectivenessReview[];
  /** Earlier treatment that proved ineffective (8.3). */
  replaces?: Id<"treatment">;
  /** State as it is recorded, in a word; dates decide where they are recorded. */
  statedStatus?: WorkStatus;
  /** The risk treatment plan as a document. */
  document?: Id<"document">;
  /** Day of the latest review. */
  reviewedOn?: PartialDate;
  /** Day by which it is to be reviewed again. */
  nextReviewOn?: PartialDate;
  /** The organization's own keywords, for search and filters. */
  tags?: string[];
  /** Evidence available to auditors. */
  evidence?: Id<"evidence">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** A treatment in the register. */
export interface TreatmentLine {
  /** The treatment. */
  id: string;
  /** Its name. */
  title?: string;
  /** How the risk is treated. */
  option?: TreatmentOption;
  /** Controls that carry it out. */
  controls?: string[];
  /** Actions that are not done. */
  openActions?: number;
  /** Day on which the remaining risk was accepted. */
  acceptedOn?: PartialDate;
  /** Last day on which the acceptance holds. */
  acceptedUntil?: PartialDate;
}

/** How a risk or opportunity is treated (6.1.3 a). */
export type TreatmentOption =
  /** Decide not to start or go on with the activity. */
  | "avoid"
  /** Remove the source, or change likelihood or consequences. */
  | "reduce"
  /** Share the risk with others: contract, insurance. */
  | "share"
  /** Keep the risk by informed decision. */
  | "retain"
  /** Take or raise the risk to pursue an opportunity. */
  | "pursue";

/** Which way something goes. */
export type Trend =
  /** It gets better. */
  | "improving"
  /** It stays the same. */
  | "stable"
  /** It gets worse. */
  | "worsening"
  /** It is not determined yet. */
  | "unclear";

/** A part of the organization. */
export interface Unit {
  /** The organization's own identifier, unique in the document; needed only where something refers to it. */
  id?: Id<"unit">;
  /** Short name by which people speak of it. */
  title?: string;
  /** What the unit does. */
  description?: string;
  /** Unit that it belongs to. */
  parent?: Id<"unit">;
  /** Person or role that leads it. */
  head?: Id<"person" | "role">;
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** A mapping set whose rows were used. */
export interface UsedSet {
  /** Its id. */
  id: string;
  /** Its version. */
  version: string;
  /** Its state. */
  status: MappingStatus;
  /** How many of its rows were used. */
  rows: number;
  /** Its title. */
  title?: string;
  /** Its licence. */
  licence?: string;
  /** Who reviewed it. */
  reviewedBy?: string;
}

/** The answer: diagnostics of the request, and the result if there is one. */
export interface ValidateAnswer {
  /** Errors of the record's shape, then findings of the rules that need no more than the record. Places are relative to the record. */
  findings?: Finding[];
  /** Every error of the options' shape; an unknown kind is one. */
  optionDiagnostics?: Finding[];
  /** How many further diagnostics, of the document and of the options, are left out: no more than 10,000 of each are listed. */
  suppressed?: number;
}

/** Options of checking one record. */
export interface ValidateRequest {
  /** Kind of the record, as in `risk`; `aims` is a whole document. */
  kind: string;
  /** The assessment date. */
  asOf: Day;
  /** Changes severities; `draft` when left out, so that only what contradicts itself is an error. */
  profile?: Profile;
  /** Whether references are resolved against `known`. When left out, only those in the form of a number of the standard are resolved. */
  checkReferences?: boolean;
  /** Ids of the other records of the document. */
  known?: string[];
}

/** Whether an imported value is new. */
export type ValueOutcome =
  /** The field held nothing. */
  | "filled"
  /** It is a further element of a list. */
  | "added"
  /** It was recorded already. */
  | "same"
  /** It took the place of another. */
  | "replaced";

/** A verdict on one requirement or control. */
export interface Verdict {
  /** Requirement or control. */
  id: string;
  /** What is asked, in our words; a control's title. */
  title: string;
  /** The verdict. */
  status: Status;
  /** Why, in one sentence. */
  reason: string;
  /** Where it does not conform: how an auditor would be likely to grade it. */
  grade?: Grade;
  /** Where it conforms, in whole or in part: what kind of proof it rests on. */
  proof?: Proof;
  /** What it rests on. */
  because?: Because[];
  /** Of one of another framework: the heading that it stands under. */
  under?: string;
  /** Of one of another framework: requirements and controls whose verdicts it rests on besides. */
  restsOn?: string[];
  /** What to do next. */
  next?: Next[];
}

/** A requirement or control with another verdict. */
export interface VerdictChange {
  /** Requirement or control. */
  id: string;
  /** What is asked, in our words; a control's title. */
  title: string;
  /** The verdict before. */
  before: Status;
  /** The verdict after. */
  after: Status;
  /** Where it moved. */
  moved: VerdictMove;
  /** Why it is the verdict after. */
  reason: string;
}

/** Where a verdict moved. */
export type VerdictMove =
  /** It says gap or partial now and did not before. */
  | "gapOpened"
  /** It said gap or partial and does no more. */
  | "gapClosed"
  /** It holds less well without becoming or ceasing to be a gap. */
  | "worse"
  /** It holds better without becoming or ceasing to be a gap. */
  | "better"
  /** Neither: it conforms and is not applicable by turns. */
  | "other";

/** What sort of test it is. */
export type VerificationKind =
  /** Whether it was built as specified. */
  | "verification"
  /** Whether it serves its purpose. */
  | "validation"
  /** Whether its results are fair. */
  | "biasTest"
  /** Whether it holds under unusual conditions. */
  | "robustnessTest"
  /** Whether it withstands attacks. */
  | "securityTest"
  /** Whether people can make it do harm. */
  | "redTeaming"
  /** Whether people can use it well. */
  | "userTest";

/** One verification or validation of an AI system (A.6.2.4). */
export interface VerificationRecord {
  /** The organization's own identifier, unique in the document; needed only where something refers to it. */
  id?: Id<"verificationRecord">;
  /** Short name by which people speak of it. */
  title?: string;
  /** What sort of test it was. */
  kind?: VerificationKind;
  /** Day on which it was finished. */
  on?: PartialDate;
  /** Person or role that carried it out. */
  by?: Id<"person" | "role">;
  /** Version that was tested. */
  version?: string;
  /** Requirements that were tested. */
  requirements?: Id<"systemRequirement">[];
  /** Criteria of acceptance or release. */
  criteria?: string;
  /** How it was tested. */
  method?: string;
  /** Data that was used. */
  datasets?: Id<"resource">[];
  /** Measured values. */
  measurements?: Measurement[];
  /** What came out. */
  result?: VerificationResult;
  /** What the result doesn't say. */
  limitations?: string;
  /** Who released the system on this ground. */
  approval?: Approval;
  /** The report among the documents. */
  document?: Id<"document">;
  /** Evidence available to auditors. */
  evidence?: Id<"evidence">[];
  /** Members of vendors, kept as they are: one object a vendor. */
  extensions?: { [vendor: string]: unknown };
}

/** What came out of a test. */
export type VerificationResult =
  /** The criteria are met. */
  | "passed"
  /** The criteria are met under conditions. */
  | "passedWithConditions"
  /** The criteria are not met. */
  | "failed";

/** The answer: diagnostics of the request, and the result if there is one. */
export interface VerifyLogAnswer {
  /** Every error of the log's shape. */
  diagnostics?: Finding[];
  /** Every error of the options' shape. */
  optionDiagnostics?: Finding[];
  /** How many further diagnostics, of the log and of the options, are left out: no more than 10,000 of each are listed. */
  suppressed?: number;
  /** Whether the chain holds; absent when the log or the options could not be read. */
  holds?: boolean;
  /** The first entry that is broken. */
  broken?: BrokenEntry;
  /** Digest of the last entry, to be kept elsewhere and given to the next one; absent where the chain does not hold. */
  last?: string;
  /** The same as text for people. */
  text?: string;
}

/** What is known about a log from elsewhere: who can rewrite the whole log can compute its digests anew. */
export interface VerifyLogRequest {
  /** Digest that the first entry holds of the entry before it; left out for a log from its beginning. */
  previous?: string;
  /** Digest of the last entry, kept elsewhere: shows that no entry is missing at the end. */
  last?: string;
  /** Digest of the document as it is now (`digest`): shows that its last change is in the log. */
  document?: string;
}

/** A view of the report. */
export type ViewName =
  /** What to record first, where nothing is recorded. */
  | "firstSteps"
  /** Gaps by clause. */
  | "gaps"
  /** Gaps by the person or role that is expected to act. */
  | "gapsByOwner"
  /** Gaps by effort. */
  | "gapsByEffort"
  /** Gaps of further frameworks by heading. */
  | "frameworkGaps"
  /** Verdicts counted by clause and by control objective. */
  | "coverage"
  /** The Statement of Applicability. */
  | "statementOfApplicability"
  /** The risk register, ranked and explained. */
  | "riskRegister"
  /** The risk matrix. */
  | "riskMatrix"
  /** Risks above acceptance. */
  | "risksAboveAcceptance"
  /** Evidence for each requirement and control. */
  | "evidenceCoverage"
  /** The checklist for an audit. */
  | "auditChecklist"
  /** The input of the management review (9.3.2). */
  | "reviewPack"
  /** Events by date. */
  | "timeline"
  /** Classification and duties of each AI system under the EU AI Act. */
  | "euAiAct";

/** The views that were requested; an empty one is absent. */
export interface Views {
  /** What to record first, where nothing is recorded. */
  firstSteps?: FirstStep[];
  /** Gaps by clause. */
  gaps?: GapGroup[];
  /** Gaps by the person or role that is expected to act. */
  gapsByOwner?: GapsOfOwner[];
  /** Gaps by effort. */
  gapsByEffort?: GapsOfEffort[];
  /** Gaps of further frameworks by heading. */
  frameworkGaps?: GapGroup[];
  /** Verdicts counted by clause. */
  coverageByClause?: Coverage[];
  /** Verdicts counted by control objective. */
  coverageByObjective?: Coverage[];
  /** The Statement of Applicability. */
  statementOfApplicability?: SoaSummary;
  /** The risk register, ranked and explained. */
  riskRegister?: RiskRegister;
  /** The risk matrix. */
  riskMatrix?: RiskMatrix;
  /** Risks above acceptance. */
  risksAboveAcceptance?: RisksAboveAcceptance;
  /** Evidence for each requirement and control. */
  evidenceCoverage?: EvidenceCoverage[];
  /** The checklist for an audit. */
  auditChecklist?: ChecklistItem[];
  /** The input of the management review (9.3.2). */
  reviewPack?: ReviewPack;
  /** Events by date. */
  timeline?: Event[];
  /** Classification and duties of each AI system under the EU AI Act. */
  euAiAct?: EuAiActLine[];
}

/** Why people need particular care (A.5.4). */
export type Vulnerability =
  /** They are children. */
  | "children"
  /** They are old. */
  | "olderPeople"
  /** They live with an impairment. */
  | "impairment"
  /** They are workers under direction. */
  | "workers"
  /** They belong to a minority or to people who are often discriminated against. */
  | "minority"
  /** They depend on a service, benefit or decision. */
  | "dependency"
  /** Another reason, said in the description. */
  | "other";

/** Something that holds less well than before. */
export interface Weakened {
  /** In which way. */
  what: Weakening;
  /** Which record; its pointer is that of the place: after, or before where it is gone. */
  record: RecordNamed;
  /** Where in the record. */
  field?: string;
  /** What it was. */
  before?: string;
  /** What it is. */
  after?: string;
}

/** In which way something holds less well. */
export type Weakening =
  /** A control is implemented to a lesser extent. */
  | "controlLessImplemented"
  /** Less evidence counts than before. */
  | "evidenceLost"
  /** A risk is rated higher. */
  | "riskHigher"
  /** An approval is gone, or says less. */
  | "approvalLost"
  /** The acceptance of a remaining risk is gone. */
  | "acceptanceLost"
  /** What was done or closed is open again. */
  | "reopened"
  /** An attestation claims less, or is gone. */
  | "attestationLowered"
  /** There are fewer measures of human oversight. */
  | "oversightReduced";

/** What a verdict counts in the score. */
export interface Weight {
  /** The verdict. */
  status: Status;
  /** What it counts, per thousand. */
  perMille: number;
}

/** Who is expected to act on a finding, according to the records. */
export interface WhoActs {
  /** Why they are expected to act. */
  basis: ActsBasis;
  /** The person or role; absent when top management is not recorded. */
  id?: string;
  /** Id of the record that names its owner, or the mandate. */
  through?: string;
}

/** State of something that is to be done. */
export type WorkStatus =
  /** It is proposed and not decided. */
  | "proposed"
  /** It is decided and not begun. */
  | "planned"
  /** It has begun. */
  | "inProgress"
  /** It is put off. */
  | "onHold"
  /** It is done. */
  | "done"
  /** It was given up. */
  | "cancelled";
