//! What kind of work resolves each rule's findings is a decision of a person: it is pinned in `data/efforts.txt`, and a new rule is added there.

use std::collections::BTreeMap;
use std::fmt::Write;

use aimskit::rules::rules;

#[test]
fn the_effort_of_every_rule_is_the_one_decided() {
    let mut by_effort: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for rule in rules() {
        by_effort.entry(format!("{:?}", rule.effort)).or_default().push(rule.name());
    }
    let mut text = String::new();
    for (effort, mut names) in by_effort {
        names.sort_unstable();
        let _ = writeln!(text, "[{effort}]\n{}\n", names.join("\n"));
    }
    assert_eq!(text.trim_end(), include_str!("data/efforts.txt").trim_end());
}
