//! What a record says, as text that does not depend on the order of lists.

use crate::read::{Record, View, elements, pieces, write_value};

/// The same for two values that say the same, in whatever order their lists stand.
pub(super) fn canonical(view: View<'_>) -> String {
    match view {
        View::Record(record) => of_record(record),
        View::List(list) => sorted("[", elements(list).map(canonical).collect()),
        View::Extensions(all) => sorted("{", all.iter().map(|(vendor, json)| format!("{vendor}:{json}")).collect()),
        scalar => write_value(scalar),
    }
}

fn of_record(record: &dyn Record) -> String {
    let mut parts = Vec::new();
    for (at, name) in record.table().names.iter().enumerate() {
        let value = record.get(at);
        if !value.is_absent() {
            parts.push([name, ":", &canonical(value)].concat());
        }
    }
    parts.extend(unread(record).into_iter().map(|(name, raw)| [&*name, ":", &raw].concat()));
    sorted("{", parts)
}

/// What could not be read of the record, by the name it has in the document.
pub(super) fn unread(record: &dyn Record) -> Vec<(String, String)> {
    let mut all: Vec<_> = pieces(record).into_iter().map(|(name, raw)| (name.to_owned(), raw.to_string())).collect();
    crate::order::sort(&mut all);
    all
}

fn sorted(open: &str, mut parts: Vec<String>) -> String {
    crate::order::sort(&mut parts);
    [open, &parts.join(","), if open == "[" { "]" } else { "}" }].concat()
}
