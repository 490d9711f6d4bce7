//! A rule's page: title, fixed headings, examples.

use super::example::Example;

const HEADINGS: [&str; 4] = ["## What it checks", "## Why an auditor asks", "## How to correct it", "## Examples"];

pub(crate) struct Page {
    pub(crate) rule: String,
    pub(crate) examples: Vec<Example>,
    /// What is wrong with the page itself.
    pub(crate) faults: Vec<String>,
}

impl Page {
    pub(crate) fn parse(rule: &str, text: &str) -> Page {
        let mut page = Page { rule: rule.to_owned(), examples: Vec::new(), faults: Vec::new() };
        if text.lines().next() != Some(&format!("# {rule}")) {
            page.faults.push(format!("does not begin with `# {rule}`"));
        }
        let headings: Vec<&str> = text.lines().filter(|l| l.starts_with("## ")).collect();
        if headings != HEADINGS {
            page.faults.push(format!("headings are {headings:?}, not {HEADINGS:?}"));
        }
        let mut lines = text.lines().enumerate();
        while let Some((number, line)) = lines.next() {
            let Some(fence) = line.strip_prefix("```json") else { continue };
            let body: Vec<&str> = lines.by_ref().map(|(_, l)| l).take_while(|l| *l != "```").collect();
            match Example::parse(number + 1, fence.trim(), &body.join("\n")) {
                Ok(example) => page.examples.push(example),
                Err(fault) => page.faults.push(fault),
            }
        }
        page
    }
}
