//! Concerns that people raised.

use crate::model::{
    Action, Actor, AffectedParty, AiSystem, CaseStatus, Evidence, Incident, IncidentSeverity, Nonconformity, Notification, Origin,
};
use crate::read::{Date, DateTime, Extensions, Id, Ref, Text, record, vocabulary};

record! {
    /// A concern that someone raised about the organization's part in an AI system (A.3.3, A.8.3).
    pub struct Concern "concern" asked {
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
            /// Way on which it came in.
            "channel" channel: Option<ConcernChannel>,
            /// Way on which it came in, if no word fits.
            "otherChannel" other_channel: Option<Text>,
            /// Whether it came from inside or from outside.
            "origin" origin: Option<Origin>,
            /// Whether the one who raised it is unknown.
            "anonymous" anonymous: Option<bool>,
            /// Whether it is kept confidential.
            "confidential" confidential: Option<bool>,
            /// Day on which it was raised.
            "raisedOn" raised_on: Option<Date> [born, event = Opened],
            /// Day on which its receipt was confirmed.
            "acknowledgedOn" acknowledged_on: Option<Date> [event = Told],
            /// Day by which it is to be answered.
            "due" due: Option<Date> [due],
            /// How the person who raised it is protected from reprisal.
            "protection" protection: Option<Text>,
            /// When what it is about was noticed.
            "detectedAt" detected_at: Option<DateTime> [born, event = Detected],
            /// Persons or roles that it was reported to.
            "reportedTo" reported_to: Vec<Ref<Actor>>,
            /// Who is affected.
            "affectedParties" affected_parties: Vec<AffectedParty>,
            /// How bad it is.
            "severity" severity: Option<IncidentSeverity>,
            /// What brought it about.
            "causes" causes: Vec<Text>,
            /// What was done at once.
            "containment" containment: Option<Text>,
            /// What is done about it.
            "followUp" follow_up: Vec<Action>,
            /// Who had to be told, and when.
            "notifications" notifications: Vec<Notification>,
            /// Incident that it led to.
            "incident" incident: Option<Ref<Incident>>,
            /// Nonconformity that it led to.
            "nonconformity" nonconformity: Option<Ref<Nonconformity>>,
            /// Outcome.
            "outcome" outcome: Option<Text>,
            /// Day on which the one who raised it got an answer.
            "answeredOn" answered_on: Option<Date> [event = Corrected],
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
    /// Way on which a concern comes in.
    pub enum ConcernChannel "concernChannel" {
        /// Telephone or web line for concerns.
        "hotline" Hotline,
        /// E-mail.
        "email" Email,
        /// Form on a web page or in the product.
        "form" Form,
        /// A talk.
        "inPerson" InPerson,
        /// Through a manager.
        "manager" Manager,
        /// Through the workers' representatives.
        "union" Union,
        /// Through a trusted person.
        "ombudsperson" Ombudsperson,
        /// Through an authority.
        "authority" Authority,
        /// Through customer support.
        "support" Support,
        /// Another way, named in `otherChannel`.
        "other" Other,
    }
}
