//! `docs/rules.md`: every rule in one line, by clause and control.

use std::fmt::Write;

use aimskit::catalogue::catalogue;
use aimskit::check::Rule;
use aimskit::rules::rules;

pub(crate) fn rule_index() -> String {
    let mut out = String::from(
        "# Rules\n\nMade from the rules and their pages; `./check bless` writes it anew.\n\n\
         Behind its name stands why a rule is there: **shall**, the standard demands it; **integrity**, records contradict themselves or each \
         other; *practice*, people expect it, and no verdict rests on it. A rule that serves several places stands at each.\n",
    );
    let _ = writeln!(out, "\n{} rules.", rules().len());
    out.push_str("\n## Clauses\n");
    for clause in catalogue().clauses() {
        let served: Vec<&Rule> = serving(&|id| catalogue().requirement(id).is_some_and(|it| it.clause.as_str() == clause.label));
        section(&mut out, &format!("{} {}", clause.label, clause.title), &served);
    }
    out.push_str("\n## Controls of Annex A\n");
    for control in catalogue().controls() {
        section(&mut out, &format!("{} {}", control.label, control.title), &serving(&|id| id == control.label));
    }
    out.push_str("\n## On no place of the standard alone\n");
    let mut rest: Vec<&Rule> = rules().iter().filter(|rule| rule.serves().next().is_none()).collect();
    rest.sort_by_key(|rule| (rule.on(), rule.name()));
    for of_kind in rest.chunk_by(|a, b| a.on() == b.on()) {
        let kind = of_kind[0].on();
        section(&mut out, &if kind == "aims" { "the document as a whole".to_owned() } else { format!("`{kind}`") }, of_kind);
    }
    out
}

fn serving(served: &dyn Fn(&str) -> bool) -> Vec<&'static Rule> {
    rules().iter().filter(|rule| rule.serves().any(served)).collect()
}

fn section(out: &mut String, title: &str, served: &[&Rule]) {
    if served.is_empty() {
        return;
    }
    let _ = writeln!(out, "\n### {title}\n");
    for rule in served {
        let basis = match rule.basis.as_str() {
            "practice" | "link" => format!("*{}*", rule.basis.as_str()),
            demanded => format!("**{demanded}**"),
        };
        let _ = writeln!(out, "- [`{name}`](../core/rules/{name}.md) {basis}: {first}", name = rule.name(), first = first(rule.name()));
    }
}

/// The first paragraph of a rule's page, on one line.
fn first(rule: &str) -> String {
    let page = aimskit::data::page(rule, &super::page).unwrap();
    let prose = page["whatItChecks"].as_str().unwrap_or_default();
    prose.split("\n\n").next().unwrap_or_default().to_owned()
}
