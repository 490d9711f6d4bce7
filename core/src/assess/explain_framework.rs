//! Why a verdict on another framework is what it is: its own chain, and those of what it rests on.

use super::explain::{Explanation, blank};
use super::report::{FrameworkResult, Report, Verdict};
use crate::order::{Map, Set};
use crate::read::Text;

/// Most verdicts that a chain is followed through.
const FOLLOWED: usize = 240;

impl Report {
    /// Explains the verdict of that id, or those under the heading of that id.
    pub(super) fn of_framework(&self, framework: &FrameworkResult, id: &str) -> Vec<Explanation> {
        let mut under: Set<&str> = [(id, ())].into_iter().collect();
        for heading in &framework.clauses {
            if heading.under.as_ref().is_some_and(|above| under.contains(above.as_str())) {
                under.insert(&heading.id, ());
            }
        }
        let asked = |verdict: &&Verdict| verdict.id == id || verdict.under.as_ref().is_some_and(|above| under.contains(above.as_str()));
        let chain = Chain::new(self);
        self.verdicts.iter().filter(asked).map(|verdict| chain.explain(framework, verdict)).collect()
    }
}

/// Verdicts by id, and findings by what they bear on.
struct Chain<'r> {
    report: &'r Report,
    verdicts: Map<&'r str, &'r Verdict>,
    findings: Map<&'r str, Vec<usize>>,
}

impl<'r> Chain<'r> {
    fn new(report: &'r Report) -> Chain<'r> {
        let mut findings: Map<&str, Vec<usize>> = Map::new();
        for (at, finding) in report.findings.iter().enumerate() {
            let subject = finding.subject.iter().filter_map(|subject| subject.id.as_ref());
            for id in finding.requirements.iter().chain(subject) {
                findings.or_insert_with(id, Vec::new).into_iter().for_each(|all| all.push(at));
            }
        }
        Chain { report, verdicts: report.verdicts.iter().map(|verdict| (verdict.id.as_str(), verdict)).collect(), findings }
    }

    fn explain(&self, framework: &FrameworkResult, verdict: &Verdict) -> Explanation {
        let mut it = blank(verdict, verdict.id.to_string(), &framework.title, &verdict.title);
        it.rests_on = verdict.rests_on.clone();
        let mut chain: Vec<&Verdict> = vec![verdict];
        let mut seen: Set<&str> = [(verdict.id.as_str(), ())].into_iter().collect();
        let mut defects: Vec<usize> = Vec::new();
        let mut at = 0;
        while let Some(verdict) = chain.get(at).copied() {
            at += 1;
            for because in &verdict.because {
                if !it.found.contains(because) {
                    it.found.push(because.clone());
                }
            }
            it.add_evidence(verdict);
            let failing = |code: &Text| verdict.because.iter().any(|because| because.fail > 0 && because.rule == *code);
            let about = self.findings.get(verdict.id.as_str()).into_iter().flatten();
            defects.extend(about.filter(|at| self.report.findings.get(**at).is_some_and(|finding| failing(&finding.code))));
            for id in &verdict.rests_on {
                if chain.len() < FOLLOWED && seen.insert(id, ()) {
                    chain.extend(self.verdicts.get(id.as_str()));
                }
            }
        }
        crate::order::sort(&mut defects);
        defects.dedup();
        it.defects = defects.iter().filter_map(|at| self.report.findings.get(*at)).cloned().collect();
        it
    }
}
