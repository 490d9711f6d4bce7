//! `messages.json`: what every code says, as templates that can be translated.

use std::collections::BTreeMap;

use aimskit::read::CODES;
use aimskit::rules::rules;
use serde_json::{Value, json};

pub(crate) fn messages_file() -> Value {
    let mut all = BTreeMap::new();
    for code in CODES {
        all.insert(code.name, message("read", code.message, code.hint));
    }
    for rule in rules() {
        let other = all.insert(rule.name(), message("rule", rule.message(), rule.hint()));
        assert!(other.is_none(), "`{}` is the name of two defects", rule.name());
    }
    json!({
        // Stands in place of the hint where the reader has a better word to offer, in the param `suggestion`.
        "suggestionHint": "did you mean `{suggestion}`?",
        "messages": all,
    })
}

fn message(source: &str, message: &str, hint: &str) -> Value {
    let mut it = json!({"source": source, "message": message, "params": params(&[message, hint])});
    if !hint.is_empty() {
        it["hint"] = hint.into();
    }
    it
}

/// Names of the places in the templates, in the order in which they first stand there.
fn params<'t>(templates: &[&'t str]) -> Vec<&'t str> {
    let mut names = Vec::new();
    for name in templates.iter().flat_map(|t| t.split('{').skip(1)).filter_map(|rest| Some(rest.split_once('}')?.0)) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}
