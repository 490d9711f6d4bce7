//! The timeline: everything that happened, by day, as the records say.

use super::places::{element_pointer, id_text};
use crate::Aims;
use crate::model::Root;
use crate::read::{Date, Record, Text, View, elements, record, vocabulary};

vocabulary! {
    /// What happened to a record.
    pub enum EventKind "eventKind" {
        /// It was written or set.
        "prepared" Prepared,
        /// It was found or thought of.
        "identified" Identified,
        /// It was raised or opened.
        "opened" Opened,
        /// It happened.
        "occurred" Occurred,
        /// It was noticed.
        "detected" Detected,
        /// It was communicated.
        "told" Told,
        /// It was decided.
        "decided" Decided,
        /// It was approved.
        "approved" Approved,
        /// A remaining risk was accepted.
        "accepted" Accepted,
        /// It began to count, or came into use.
        "began" Began,
        /// An AI system went live at a place.
        "wentLive" WentLive,
        /// A stage of life was entered.
        "stageEntered" StageEntered,
        /// It ended or went out of use.
        "ended" Ended,
        /// It was changed for good.
        "changed" Changed,
        /// It was assessed, rated or classified.
        "assessed" Assessed,
        /// It was measured.
        "measured" Measured,
        /// It was tested.
        "tested" Tested,
        /// It was evaluated, or its effect was.
        "evaluated" Evaluated,
        /// It was reviewed.
        "reviewed" Reviewed,
        /// It was collected.
        "collected" Collected,
        /// It was held: a training, an audit, a management review.
        "held" Held,
        /// A person attested to it.
        "attested" Attested,
        /// It was contained, corrected or answered.
        "corrected" Corrected,
        /// It was done.
        "done" Done,
        /// It was closed.
        "closed" Closed,
        /// It was reached.
        "reached" Reached,
        /// A certificate was issued or changed.
        "certified" Certified,
    }
}

record! {
    /// Something that happened on a day.
    pub struct Event "event" {
        required {
            /// The day.
            "on" on: Date,
            /// Kind of the record at the top of which it stands.
            "kind" kind: Text,
            /// What happened.
            "what" what: EventKind,
            /// JSON Pointer of the date.
            "pointer" pointer: Text,
        }
        optional {
            /// The record.
            "id" id: Option<Text>,
            /// Its name.
            "title" title: Option<Text>,
            /// The part of the record that it happened to, where it is not the record itself: `approval`, `action`.
            "part" part: Option<Text>,
            /// The hour, where it is recorded.
            "at" at: Option<Text>,
            /// What the part is about: what was to be done, which stage, which place.
            "about" about: Option<Text>,
        }
    }
}

/// Kind of the record (`*`: any), name of the date, and what happened. The first that fits counts. Dates that stand nowhere here are
/// plans, deadlines or ends of a validity, which the calendar shows.
const TABLE: &[(&str, &str, EventKind)] = &[
    ("approval", "on", EventKind::Approved),
    ("riskAcceptance", "on", EventKind::Accepted),
    ("stageTransition", "on", EventKind::StageEntered),
    ("deployment", "since", EventKind::WentLive),
    ("rating", "on", EventKind::Assessed),
    ("impactAssessment", "on", EventKind::Assessed),
    ("relatedAssessment", "on", EventKind::Assessed),
    ("supplierAssessment", "on", EventKind::Assessed),
    ("customerAssessment", "on", EventKind::Assessed),
    ("conformityAssessment", "on", EventKind::Assessed),
    ("rootCause", "on", EventKind::Assessed),
    ("similarCases", "on", EventKind::Assessed),
    ("measurement", "on", EventKind::Measured),
    ("qualityMeasure", "on", EventKind::Measured),
    ("verificationRecord", "on", EventKind::Tested),
    ("biasEvaluation", "on", EventKind::Evaluated),
    ("effectivenessReview", "on", EventKind::Evaluated),
    ("complianceEvaluation", "on", EventKind::Evaluated),
    ("distribution", "on", EventKind::Told),
    ("audit", "on", EventKind::Held),
    ("certificationAudit", "on", EventKind::Held),
    ("managementReview", "on", EventKind::Held),
    ("attestation", "on", EventKind::Attested),
    ("signature", "on", EventKind::Approved),
    ("designDecision", "on", EventKind::Decided),
    ("article6Exemption", "on", EventKind::Assessed),
    ("euRegistration", "on", EventKind::Done),
    ("revision", "on", EventKind::Prepared),
    ("certificate", "decidedOn", EventKind::Certified),
    ("certificate", "issuedOn", EventKind::Certified),
    ("certificate", "statusSince", EventKind::Certified),
    ("certification", "appliedOn", EventKind::Opened),
    ("deployment", "until", EventKind::Ended),
    ("provision", "since", EventKind::Began),
    ("implementation", "since", EventKind::Done),
    ("*", "identifiedOn", EventKind::Identified),
    ("*", "preparedOn", EventKind::Prepared),
    ("*", "createdOn", EventKind::Prepared),
    ("*", "setOn", EventKind::Prepared),
    ("*", "openedOn", EventKind::Opened),
    ("*", "raisedOn", EventKind::Opened),
    ("*", "occurredAt", EventKind::Occurred),
    ("*", "detectedAt", EventKind::Detected),
    ("*", "notifiedAt", EventKind::Told),
    ("*", "reportedOn", EventKind::Told),
    ("*", "acknowledgedOn", EventKind::Told),
    ("*", "respondedOn", EventKind::Told),
    ("*", "containedAt", EventKind::Corrected),
    ("*", "correctedOn", EventKind::Corrected),
    ("*", "answeredOn", EventKind::Corrected),
    ("*", "decidedOn", EventKind::Decided),
    ("*", "planAcceptedOn", EventKind::Approved),
    ("*", "verifiedOn", EventKind::Evaluated),
    ("*", "evaluatedOn", EventKind::Evaluated),
    ("*", "assessedOn", EventKind::Assessed),
    ("*", "classifiedOn", EventKind::Assessed),
    ("*", "screenedOn", EventKind::Assessed),
    ("*", "effectiveFrom", EventKind::Began),
    ("*", "appliesFrom", EventKind::Began),
    ("*", "activeFrom", EventKind::Began),
    ("*", "enabledSince", EventKind::Began),
    ("*", "placedOnMarketOn", EventKind::Began),
    ("*", "ceMarkedOn", EventKind::Done),
    ("*", "acquiredOn", EventKind::Collected),
    ("*", "trainingEndedOn", EventKind::Done),
    ("*", "startedOn", EventKind::Began),
    ("*", "heldOn", EventKind::Held),
    ("*", "lastSignificantChange", EventKind::Changed),
    ("*", "effectiveOn", EventKind::Occurred),
    ("*", "collectedOn", EventKind::Collected),
    ("*", "reviewedOn", EventKind::Reviewed),
    ("*", "monitoredOn", EventKind::Reviewed),
    ("*", "doneOn", EventKind::Done),
    ("*", "achievedOn", EventKind::Reached),
    ("*", "closedOn", EventKind::Closed),
    ("*", "withdrawnOn", EventKind::Ended),
    ("*", "disposedOn", EventKind::Ended),
    ("*", "effectiveUntil", EventKind::Ended),
    ("*", "appliesUntil", EventKind::Ended),
    ("*", "activeUntil", EventKind::Ended),
];

/// What is written in these says what the part is about.
const ABOUT: [&str; 9] = ["control", "what", "title", "stage", "place", "to", "statement", "version", "kind"];

impl Aims {
    /// Everything dated that happened, oldest first; on one day in the order of the document. Days after today are things that are set to
    /// happen: take what you need.
    ///
    /// ```
    /// use aimskit::views::EventKind;
    /// let aims = aimskit::read(r#"{"schemaVersion": "1.0", "nonconformities": [{"id": "NC-1", "openedOn": "2026-03-01", "due": "2026-05-01",
    ///     "closedOn": "2026-04-02", "actions": [{"what": "train the team", "doneOn": "2026-03-20"}]}]}"#).aims.ok_or("unreadable")?;
    /// let what: Vec<_> = aims.timeline().iter().map(|event| event.what).collect();
    /// assert_eq!(what, [EventKind::Opened, EventKind::Done, EventKind::Closed]);
    /// assert_eq!(aims.timeline()[1].about.as_deref(), Some("train the team"));
    /// # Ok::<(), &str>(())
    /// ```
    pub fn timeline(&self) -> Vec<Event> {
        let mut out = Vec::new();
        let root = self.root();
        for top in super::places::tops(root) {
            events(root, &top, &mut out);
        }
        crate::order::sort_by_key(&mut out, |event| event.on);
        out
    }
}

/// Events of one record and of what stands in it, in its order.
pub(super) fn events(root: &Root, top: &super::places::Top<'_>, out: &mut Vec<Event>) {
    let about = Whose { kind: top.record.table().kind, id: id_text(top.record), title: super::titles::name_of(top.record) };
    collect(top.record, &top.pointer(root), &about, None, out);
}

struct Whose {
    kind: &'static str,
    id: Option<Text>,
    title: Option<Text>,
}

/// `part`: none for the record itself, else what the part around is about.
fn collect(record: &dyn Record, at: &str, whose: &Whose, part: Option<&Option<Text>>, out: &mut Vec<Event>) {
    let kind = record.table().kind;
    let about = part.and_then(|around| about(record).or_else(|| around.clone()));
    for (number, name) in record.table().names.iter().enumerate() {
        let below = |index| element_pointer(at, record, number, index);
        let mut add = |on: Date, hour: Option<Text>| {
            let fits = |(of, field, _): &&(&str, &str, EventKind)| *field == name && (*of == "*" || *of == kind);
            let Some((_, _, what)) = TABLE.iter().find(fits) else { return };
            let mut event = Event::new(on, whose.kind.into(), *what, below(None).into());
            event.id = whose.id.clone();
            event.title = whose.title.clone();
            event.at = hour;
            event.part = part.map(|_| kind.into());
            event.about = about.clone();
            out.push(event);
        };
        match record.get(number) {
            View::Date(on) => add(on, None),
            View::Record(inner) => collect(inner, &below(None), whose, Some(&about), out),
            View::List(list) => {
                for (index, view) in elements(list).enumerate() {
                    let View::Record(inner) = view else { break };
                    collect(inner, &below(Some(index)), whose, Some(&about), out);
                }
            }
            View::Text(text) if name.ends_with("At") => {
                if let Ok(time) = text.parse::<crate::read::DateTime>() {
                    add(time.date(), Some(text.into()));
                }
            }
            _ => {}
        }
    }
}

fn about(record: &dyn Record) -> Option<Text> {
    ABOUT.iter().find_map(|name| match super::places::field(record, name) {
        View::Text(text) => Some(text.into()),
        View::Word(word) => Some(word.into()),
        View::Link(text, _) => Some(text.as_str().into()),
        _ => None,
    })
}
