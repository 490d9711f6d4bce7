// Made of the schemas by `node bindings-wasm/build/types.js`. Do not change by hand.

import type * as documents from "./documents.js";

/** The type of each kind of record. */
export interface Kinds {
  aims: documents.Aims;
  revision: documents.Revision;
  standardEdition: documents.StandardEdition;
  organization: documents.Organization;
  issue: documents.Issue;
  interestedParty: documents.InterestedParty;
  obligation: documents.Obligation;
  scope: documents.Scope;
  policy: documents.Policy;
  person: documents.Person;
  role: documents.Role;
  riskMethod: documents.RiskMethod;
  risk: documents.Risk;
  riskAssessment: documents.RiskAssessment;
  treatment: documents.Treatment;
  ownControl: documents.OwnControl;
  statementOfApplicability: documents.StatementOfApplicability;
  impactMethod: documents.ImpactMethod;
  impactAssessment: documents.ImpactAssessment;
  objective: documents.Objective;
  change: documents.Change;
  aiSystem: documents.AiSystem;
  resource: documents.Resource;
  incident: documents.Incident;
  concern: documents.Concern;
  supplier: documents.Supplier;
  customer: documents.Customer;
  competence: documents.Competence;
  training: documents.Training;
  communication: documents.Communication;
  document: documents.Document;
  evidence: documents.Evidence;
  metric: documents.Metric;
  auditProgramme: documents.AuditProgramme;
  audit: documents.Audit;
  managementReview: documents.ManagementReview;
  nonconformity: documents.Nonconformity;
  improvement: documents.Improvement;
  attestation: documents.Attestation;
  certification: documents.Certification;
  soaEntry: documents.SoaEntry;
}

/** A kind of record that can be checked by itself; `aims` is the whole document. */
export type Kind = keyof Kinds;

/** A record with its kind, by which TypeScript tells the records apart: no record says itself what it is. */
export type RecordOfKind<K extends Kind = Kind> = { [Each in K]: { kind: Each; record: Kinds[Each] } }[K];

/** All of them. */
export const kinds: readonly Kind[];
