//! A record as properties, so that what OSCAL has no place for comes along: `implementation.since`, `drivers.1.kind`.
//!
//! Names are those of the document, elements are counted from 1, the class says what is no text, the group which record it is. A text of
//! several lines stands as it is in the remarks.

use super::json::Object;
use super::words::line;
use crate::read::{Record, View, elements, write_value};

/// Class of a property whose value is a number.
pub(super) const NUMBER: &str = "number";
/// Class of one whose value is yes or no.
pub(super) const FLAG: &str = "flag";
/// Class of one whose value is JSON.
pub(super) const JSON: &str = "json";
/// Class of one whose text is empty or blank: a value may not be.
pub(super) const EMPTY: &str = "empty";

/// A property that OSCAL does not have.
pub(super) fn property(namespace: &str, name: &str, class: Option<&str>, group: Option<&str>, text: &str) -> Object {
    let one = line(text);
    let class = if one.is_none() { Some(EMPTY) } else { class };
    let exact = one.as_deref() != Some(text) && !text.is_empty();
    Object::new()
        .text("name", name)
        .text("ns", namespace)
        .text("value", one.unwrap_or_else(|| EMPTY.to_owned()))
        .maybe("class", class)
        .maybe("group", group)
        .maybe("remarks", Some(text).filter(|_| exact))
}

/// All that a record says, but for these fields of it.
pub(super) fn fields(namespace: &str, record: &dyn Record, except: &[&str], group: &str) -> Vec<Object> {
    let mut it = Fields { namespace, group, out: Vec::new() };
    it.record("", record, except);
    it.out
}

struct Fields<'f> {
    namespace: &'f str,
    group: &'f str,
    out: Vec<Object>,
}

impl Fields<'_> {
    fn record(&mut self, above: &str, record: &dyn Record, except: &[&str]) {
        for (at, name) in record.table().names.iter().enumerate() {
            if !except.contains(&name) {
                self.value(&[above, name].concat(), record.get(at));
            }
        }
    }

    fn value(&mut self, name: &str, view: View<'_>) {
        match view {
            View::Absent => {}
            View::Text(text) => self.push(name, None, text),
            View::Word(word) => self.push(name, None, word),
            View::Number(number) => self.push(name, Some(NUMBER), &number.to_string()),
            View::Flag(flag) => self.push(name, Some(FLAG), if flag { "true" } else { "false" }),
            View::Date(date) => self.push(name, None, &date.to_string()),
            View::Id(id) => self.push(name, None, id.as_str()),
            View::Link(to, _) => self.push(name, None, to.as_str()),
            View::Extensions(extensions) => {
                if extensions.iter().next().is_some() {
                    self.push(name, Some(JSON), &write_value(view));
                }
            }
            View::Record(record) => {
                let before = self.out.len();
                self.record(&[name, "."].concat(), record, &[]);
                if self.out.len() == before {
                    self.push(name, Some(JSON), "{}");
                }
            }
            View::List(list) => {
                for (at, element) in elements(list).enumerate() {
                    self.value(&format!("{name}.{}", at + 1), element);
                }
            }
        }
    }

    fn push(&mut self, name: &str, class: Option<&str>, text: &str) {
        self.out.push(property(self.namespace, name, class, Some(self.group), text));
    }
}
