//! Overlays on the baseline, and places in the result.

use serde_json::Value;

/// The member that tells the records of a list apart.
fn key(record: &Value) -> Option<(&'static str, &Value)> {
    ["control", "id"].into_iter().find_map(|name| Some((name, record.get(name).filter(|v| v.is_string())?)))
}

/// Objects merge, lists of records merge by `control` or `id` (a new one is appended), null removes, all else replaces.
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
        (Value::Array(base), Value::Array(overlay)) if !overlay.is_empty() && overlay.iter().all(|r| key(r).is_some()) => {
            for record in overlay {
                let (name, id) = key(record).unwrap();
                match base.iter_mut().find(|r| r.get(name) == Some(id)) {
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
