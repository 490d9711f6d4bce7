//! The timeline: everything that happened, by day, as the records say.

use super::places::{element_pointer, id_text};
use crate::Aims;
use crate::check::date_of;
use crate::model::Root;
use crate::read::{Date, EventKind, FieldRole, Record, Text, View, elements, record};

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
    let table = record.table();
    let about = part.and_then(|around| about(record).or_else(|| around.clone()));
    for number in 0..table.names.len() {
        let below = |index| element_pointer(at, record, number, index);
        match record.get(number) {
            View::Record(inner) => collect(inner, &below(None), whose, Some(&about), out),
            View::List(list) => {
                for (index, view) in elements(list).enumerate() {
                    let View::Record(inner) = view else { break };
                    collect(inner, &below(Some(index)), whose, Some(&about), out);
                }
            }
            view => {
                let Some((what, on)) = table.event(number).zip(date_of(view)) else { continue };
                let mut event = Event::new(on, whose.kind.into(), what, below(None).into());
                event.id = whose.id.clone();
                event.title = whose.title.clone();
                event.at = if let View::Text(hour) = view { Some(hour.into()) } else { None };
                event.part = part.map(|_| table.kind.into());
                event.about = about.clone();
                out.push(event);
            }
        }
    }
}

fn about(record: &dyn Record) -> Option<Text> {
    record.table().with(FieldRole::About).find_map(|field| match record.get(field) {
        View::Text(text) => Some(text.into()),
        View::Word(word) => Some(word.into()),
        View::Link(text, _) => Some(text.as_str().into()),
        _ => None,
    })
}
