//! From what schemars says about the types to what the reader accepts.

use serde_json::{Map, Value};

/// Calls `change` for the schema and every schema within it, innermost first. Knows which members hold schemas, so that a field called
/// `default` is not taken for the keyword.
pub(super) fn each(schema: &mut Value, change: &mut dyn FnMut(&mut Map<String, Value>)) {
    let Value::Object(members) = schema else { return };
    for (name, value) in members.iter_mut() {
        match (name.as_str(), value) {
            ("properties" | "$defs" | "definitions", Value::Object(inner)) => inner.values_mut().for_each(|s| each(s, change)),
            ("anyOf" | "oneOf" | "allOf", Value::Array(inner)) => inner.iter_mut().for_each(|s| each(s, change)),
            ("items" | "propertyNames" | "additionalProperties", inner) => each(inner, change),
            _ => {}
        }
    }
    change(members);
}

/// Strips `null`, Rust's number formats and defaults.
pub(super) fn clean(schema: &mut Value) {
    each(schema, &mut |members| {
        members.shift_remove("default");
        drop_null_type(members);
        drop_null_branch(members);
        if members.get("format").is_some_and(|f| f == "uint32") {
            members.shift_remove("format");
            members.insert("maximum".to_owned(), u32::MAX.into());
        }
        if members.get("format").is_some_and(|f| f == "int32") {
            members.shift_remove("format");
            members.insert("minimum".to_owned(), i32::MIN.into());
            members.insert("maximum".to_owned(), i32::MAX.into());
        }
    });
}

/// `["string", "null"]` becomes `"string"`.
fn drop_null_type(members: &mut Map<String, Value>) {
    let Some(types) = members.get_mut("type") else { return };
    if let Value::Array(list) = types {
        list.retain(|t| t != "null");
        if let [only] = list.as_mut_slice() {
            *types = only.take();
        }
    }
    if let Some(Value::Array(words)) = members.get_mut("enum") {
        words.retain(|w| !w.is_null());
    }
}

/// `anyOf: [x, null]` becomes x.
fn drop_null_branch(members: &mut Map<String, Value>) {
    let Some(Value::Array(branches)) = members.get_mut("anyOf") else { return };
    branches.retain(|b| b.get("type").is_none_or(|t| t != "null"));
    if branches.len() > 1 {
        return;
    }
    let only = branches.pop();
    members.shift_remove("anyOf");
    if let Some(Value::Object(inner)) = only {
        for (name, value) in inner {
            members.entry(name).or_insert(value);
        }
    }
}
