//! Findings by rule.

use crate::assess::Report;
use crate::assess::ground::reason;
use crate::check::{Basis, Finding};
use crate::read::{Ground, Severity};
use crate::rules::rules;

/// Findings of one rule.
#[derive(Debug)]
pub struct Kind<'r> {
    /// The rule.
    pub code: &'r str,
    /// How much they matter.
    pub severity: Severity,
    /// Why the rule is there, in words.
    pub basis: &'r str,
    /// What is behind it: law, standard, practice.
    pub ground: Option<Ground>,
    /// The findings, in the order of the document.
    pub findings: Vec<&'r Finding>,
}

/// Findings by rule: what matters most first, then what is found most often.
pub fn by_rule(report: &Report) -> Vec<Kind<'_>> {
    let mut kinds: Vec<Kind<'_>> = Vec::new();
    for finding in &report.findings {
        match kinds.iter_mut().find(|kind| kind.code == &*finding.code) {
            Some(kind) => kind.findings.push(finding),
            None => {
                let rule = rules().iter().find(|rule| *finding.code == *rule.name());
                let basis = reason(finding.ground, rule.map_or(Basis::Practice, |rule| rule.basis), report.language());
                kinds.push(Kind {
                    code: &finding.code,
                    severity: finding.severity,
                    basis,
                    ground: finding.ground,
                    findings: vec![finding],
                });
            }
        }
    }
    crate::order::sort_by_key(&mut kinds, |kind| (kind.severity, std::cmp::Reverse(kind.findings.len())));
    kinds
}
