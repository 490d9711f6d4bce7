//! The profile for form libraries: draft-07, a title for every field and word.

use serde_json::{Map, Value};

use super::clean::each;
use crate::language::{capital, in_words};

/// The label of a name as a title.
fn title(name: &str) -> String {
    capital(&in_words(name))
}

/// The form schema of a cleaned schema.
pub(super) fn form(mut schema: Value) -> Value {
    each(&mut schema, &mut |members| {
        label_words(members);
        label_fields(members);
        if let Some(Value::String(target)) = members.get_mut("$ref") {
            *target = target.replace("#/$defs/", "#/definitions/");
        }
    });
    let Value::Object(mut members) = schema else { return schema };
    if let Some(Value::String(kind)) = members.get_mut("title") {
        *kind = title(kind);
    }
    if let Some(Value::Object(mut kinds)) = members.shift_remove("$defs") {
        for (kind, schema) in &mut kinds {
            put_title(schema, kind);
        }
        members.insert("definitions".to_owned(), Value::Object(kinds));
    }
    Value::Object(members)
}

fn label_fields(members: &mut Map<String, Value>) {
    let Some(Value::Object(fields)) = members.get_mut("properties") else { return };
    for (name, schema) in fields {
        put_title(schema, name);
    }
}

fn label_words(members: &mut Map<String, Value>) {
    if let Some(Value::Array(words)) = members.get_mut("oneOf") {
        for word in words {
            if let Some(text) = word.get("const").and_then(Value::as_str).map(str::to_owned) {
                put_title(word, &text);
            }
        }
    }
    // A vocabulary of which no word has a description comes as `enum`.
    if let Some(Value::Array(words)) = members.shift_remove("enum") {
        let labelled = words.into_iter().map(|word| {
            let mut branch = Map::new();
            let label = word.as_str().map(title);
            branch.insert("const".to_owned(), word);
            branch.extend(label.map(|label| ("title".to_owned(), Value::String(label))));
            Value::Object(branch)
        });
        members.insert("oneOf".to_owned(), Value::Array(labelled.collect()));
    }
    // Every word is text; form libraries that find no type outside of the branches draw no field.
    if members.contains_key("oneOf") {
        members.entry("type").or_insert_with(|| "string".into());
    }
}

/// Puts the title in front, as the first thing a reader of the file looks for.
fn put_title(schema: &mut Value, name: &str) {
    if let Value::Object(members) = schema {
        members.shift_insert(0, "title".to_owned(), title(name).into());
    }
}
