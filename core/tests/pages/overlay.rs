//! Overlays on the baseline, and places in the result.

use serde_json::Value;

/// Members that tell the records of a list apart.
const KEYS: [&str; 2] = ["control", "id"];

fn has_key(record: &Value) -> bool {
    KEYS.iter().any(|name| record.get(name).is_some_and(Value::is_string))
}

/// Whether the overlay's record is about that record: each key that it gives is the same.
fn same(record: &Value, overlay: &Value) -> bool {
    KEYS.iter().all(|name| overlay.get(name).is_none_or(|key| record.get(name) == Some(key)))
}

/// Objects merge, lists of records merge by `control` and `id` (a new one is appended, `"removed": true` takes one out), null removes,
/// all else replaces.
pub(crate) fn merge(base: &mut Value, overlay: &Value) {
    match (base, overlay) {
        (Value::Object(base), Value::Object(overlay)) => {
            for (name, value) in overlay {
                if value.is_null() {
                    base.shift_remove(name);
                } else if let Some(old) = base.get_mut(name) {
                    merge(old, value);
                } else {
                    base.insert(name.clone(), value.clone());
                }
            }
        }
        (Value::Array(base), Value::Array(overlay)) if !overlay.is_empty() && overlay.iter().all(has_key) => {
            for record in overlay {
                if record.get("removed") == Some(&Value::Bool(true)) {
                    base.retain(|r| !same(r, record));
                    continue;
                }
                match base.iter_mut().find(|r| same(r, record)) {
                    Some(old) => merge(old, record),
                    None => base.push(record.clone()),
                }
            }
        }
        (base, overlay) => *base = overlay.clone(),
    }
}

/// The JSON Pointer of a place in which `[key=value]` may stand for a position (the last that fits).
pub(crate) fn resolve(document: &Value, place: &str) -> Result<String, String> {
    let (mut here, mut pointer) = (Some(document), String::new());
    for step in place.split('/').skip(1) {
        let step = match step.strip_prefix('[').and_then(|s| s.strip_suffix(']')).and_then(|s| s.split_once('=')) {
            Some((name, value)) => here
                .and_then(Value::as_array)
                .and_then(|list| list.iter().rposition(|r| r.get(name).and_then(Value::as_str) == Some(value)))
                .ok_or_else(|| format!("`{step}` of `{place}` names nothing in the example"))?
                .to_string(),
            None => step.to_owned(),
        };
        here = match here {
            Some(Value::Array(list)) => step.parse::<usize>().ok().and_then(|at| list.get(at)),
            other => other.and_then(|v| v.get(&step)),
        };
        pointer = format!("{pointer}/{step}");
    }
    Ok(pointer)
}
