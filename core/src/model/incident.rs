//! Events in which an AI system did or could have done harm.

use crate::model::{Action, Actor, AffectedParty, AiSystem, CaseStatus, Evidence, InterestedParty, Nonconformity, Obligation, Risk};
use crate::read::{Date, DateTime, Extensions, Id, Ref, Text, record, vocabulary};

record! {
    /// An event in which an AI system did or could have done harm (A.8.4).
    pub struct Incident "incident" asked {
        required {
            /// The organization's own identifier, unique in the document.
            "id" id: Id [id],
        }
        optional {
            /// Short name by which people speak of it.
            "title" title: Option<Text> [name],
            /// What it is, in a few sentences.
            "description" description: Option<Text> [describes],
            /// Person or role that answers for it.
            "owner" owner: Option<Ref<Actor>> [owner],
            /// AI systems that it concerns.
            "aiSystems" ai_systems: Vec<Ref<AiSystem>> [systems],
            /// What happened.
            "kind" kind: Option<IncidentKind>,
            /// What happened, if no word fits.
            "otherKind" other_kind: Option<Text>,
            /// When it happened.
            "occurredAt" occurred_at: Option<DateTime> [born, event = Occurred],
            /// When it was noticed; duties to notify count from here.
            "detectedAt" detected_at: Option<DateTime> [born, event = Detected],
            /// Who reported it.
            "reportedBy" reported_by: Option<Text>,
            /// Persons or roles that it was reported to.
            "reportedTo" reported_to: Vec<Ref<Actor>>,
            /// Who was affected.
            "affectedParties" affected_parties: Vec<AffectedParty>,
            /// How bad it was.
            "severity" severity: Option<IncidentSeverity>,
            /// Whether it is a serious incident under the EU AI Act (Art. 3(49)).
            "serious" serious: Option<bool>,
            /// What brought it about.
            "causes" causes: Vec<Text>,
            /// What was done at once.
            "containment" containment: Option<Text>,
            /// When it was under control.
            "containedAt" contained_at: Option<DateTime> [event = Corrected],
            /// What else is to be done.
            "actions" actions: Vec<Action>,
            /// Who had to be told, and when.
            "notifications" notifications: Vec<Notification>,
            /// Risks that it belongs to.
            "risks" risks: Vec<Ref<Risk>>,
            /// Nonconformity that was opened for it.
            "nonconformity" nonconformity: Option<Ref<Nonconformity>>,
            /// Why no nonconformity was opened, if none was (10.2).
            "noNonconformityReason" no_nonconformity_reason: Option<Text>,
            /// What was learnt.
            "lessons" lessons: Option<Text>,
            /// Day on which it was closed.
            "closedOn" closed_on: Option<Date> [closes, event = Closed],
            /// State as it is recorded, in a word; dates decide where they are recorded.
            "statedStatus" stated_status: Option<CaseStatus> [states],
            /// The organization's own keywords, for search and filters.
            "tags" tags: Vec<Text>,
            /// Evidence available to auditors.
            "evidence" evidence: Vec<Ref<Evidence>> [evidence],
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

vocabulary! {
    /// What happened.
    pub enum IncidentKind "incidentKind" {
        /// People, property or the environment were harmed.
        "harm" Harm,
        /// Rights were infringed.
        "rightsInfringement" RightsInfringement,
        /// The system failed or gave wrong results.
        "malfunction" Malfunction,
        /// The system treated people unfairly.
        "bias" Bias,
        /// The system was misused.
        "misuse" Misuse,
        /// The system was attacked or compromised.
        "securityBreach" SecurityBreach,
        /// Personal or confidential data got out.
        "dataBreach" DataBreach,
        /// The system's behaviour changed unnoticed.
        "drift" Drift,
        /// The system was not available.
        "outage" Outage,
        /// Nothing happened, but it could have.
        "nearMiss" NearMiss,
        /// Something else, named in `otherKind`.
        "other" Other,
    }
}

vocabulary! {
    /// How bad an incident was.
    pub enum IncidentSeverity "incidentSeverity" {
        /// Death, serious harm or lasting loss.
        "critical" Critical,
        /// Considerable harm.
        "high" High,
        /// Limited harm.
        "medium" Medium,
        /// Hardly any harm.
        "low" Low,
    }
}

record! {
    /// A message that law, contract or own promise asks for (A.8.4, A.8.5).
    pub struct Notification "notification" {
        optional {
            /// Who is told, in words.
            "to" to: Option<Text> [about, tells],
            /// Interested party that is told: authority, customer, affected persons.
            "interestedParty" interested_party: Option<Ref<InterestedParty>>,
            /// Obligation that asks for it.
            "obligation" obligation: Option<Ref<Obligation>>,
            /// By when it is due.
            "dueAt" due_at: Option<DateTime> [due],
            /// When it was sent.
            "notifiedAt" notified_at: Option<DateTime> [done, event = Told],
            /// Reference number of the receiver.
            "reference" reference: Option<Text>,
            /// Evidence available to auditors.
            "evidence" evidence: Vec<Ref<Evidence>> [evidence],
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}
