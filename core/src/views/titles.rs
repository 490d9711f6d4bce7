//! What people call the records.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::Aims;
use crate::read::{Blank, ReadOptions, Reader, Record, Text, Value, View, Writer};

/// Fields that name a record, the best first.
const NAMES: [&str; 6] = ["title", "name", "what", "legalName", "event", "description"];

/// Names of the records of a document, by their ids.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Titles {
    by_id: BTreeMap<Text, Text>,
}

impl Titles {
    /// The name of the record with that id; none if it has none, or there is no such record.
    pub fn get(&self, id: &str) -> Option<&str> {
        self.by_id.get(&Text::from(id)).map(Text::as_str)
    }

    fn collect(&mut self, record: &dyn Record) {
        let fields = record.table().fields;
        let mut id = None;
        for at in 0..fields.len() {
            let Some(value) = record.get(at) else { continue };
            match value.view() {
                View::Id(found) => id = Some(found.as_text().clone()),
                View::Record(below) => self.collect(below),
                View::List(list) => {
                    for value in (0..list.count()).filter_map(|at| list.value(at)) {
                        let View::Record(below) = value.view() else { break };
                        self.collect(below);
                    }
                }
                _ => {}
            }
        }
        let Some(id) = id else { return };
        let named = |name: &&str| fields.iter().position(|field| field.name == *name).and_then(|at| text(record.get(at)?));
        if let Some(name) = NAMES.iter().find_map(named) {
            self.by_id.entry(id).or_insert(name);
        }
    }
}

/// The text that stands in a field, if it is one.
fn text(value: &dyn Value) -> Option<Text> {
    let mut writer = Writer::default();
    value.write(&mut writer);
    let (json, mut text) = (Arc::new(writer.finish()), Text::blank());
    (json.starts_with('"') && text.read(&mut Reader::new(&json, &ReadOptions::default(), 0))).then_some(text)
}

impl Aims {
    /// What people call the records: their titles, or what comes nearest to one.
    ///
    /// ```
    /// let aims = aimskit::read(r#"{"schemaVersion": "1.0", "people": [{"id": "p-1", "name": "Ada \"Ace\" Novak"}]}"#).aims.ok_or("unreadable")?;
    /// assert_eq!(aims.titles().get("p-1"), Some("Ada \"Ace\" Novak"));
    /// assert_eq!(aims.titles().get("p-2"), None);
    /// # Ok::<(), &str>(())
    /// ```
    pub fn titles(&self) -> Titles {
        let mut titles = Titles::default();
        titles.collect(self.root());
        titles
    }
}
