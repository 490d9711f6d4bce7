//! What people call the records.

use crate::Aims;
use crate::order::Map;
use crate::read::{FieldRole, Record, Text, View, elements};

/// Names of the records of a document, by their ids.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Titles {
    by_id: Map<Text, Text>,
}

impl Titles {
    /// The name of the record with that id; none if it has none, or there is no such record.
    pub fn get(&self, id: &str) -> Option<&str> {
        self.by_id.get(&Text::from(id)).map(Text::as_str)
    }

    fn collect(found: &mut Vec<(Text, Text)>, record: &dyn Record) {
        let names = record.table().names;
        let mut id = None;
        for at in 0..names.len() {
            match record.get(at) {
                View::Id(own) => id = Some(own.as_text().clone()),
                View::Record(below) => Titles::collect(found, below),
                View::List(list) => {
                    for view in elements(list) {
                        let View::Record(below) = view else { break };
                        Titles::collect(found, below);
                    }
                }
                _ => {}
            }
        }
        let Some(id) = id else { return };
        if let Some(name) = name_of(record) {
            found.push((id, name));
        }
    }
}

/// What people call the record.
pub(super) fn name_of(record: &dyn Record) -> Option<Text> {
    let table = record.table();
    table.with(FieldRole::Name).chain(table.with(FieldRole::Describes)).find_map(|field| match record.get(field) {
        View::Text(text) => Some(Text::from(text)),
        _ => None,
    })
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
        let mut found = Vec::new();
        Titles::collect(&mut found, self.root());
        // Of two records with one id the first counts.
        Titles { by_id: found.into_iter().rev().collect() }
    }
}
