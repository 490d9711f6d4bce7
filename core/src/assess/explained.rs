//! `explain`: one question, whatever its id names.

use super::explain::Explanation;
use super::explain_parts as parts;
use super::explain_record::{RecordExplanation, of_record, watched};
use super::explain_rule::{RuleExplanation, of_rule};
use super::{AssessOptions, report_of};
use crate::catalogue::Entry;
use crate::check::{Index, Run, settled};
use crate::language::Language;
use crate::model::Aims;
use crate::placeholder::beside;
use crate::read::{Text, record};
use crate::rules::rules;

record! {
    /// All that can be explained of an id: of one that names nothing, what it may have been meant for.
    pub struct Explained "explained" {
        required {
            /// What was asked about.
            "id" id: Text,
        }
        optional {
            /// The verdicts on it: of a requirement or control, or on each requirement of a clause or list item.
            "verdicts" verdicts: Vec<Explanation>,
            /// What rests on it, when it is a record.
            "record" record: Option<Box<RecordExplanation>>,
            /// What it found, when it is a rule.
            "rule" rule: Option<Box<RuleExplanation>>,
            /// When it names nothing: what it may have been meant for, and what it looks like, in words.
            "perhaps" perhaps: Vec<Text>,
        }
    }
}

impl Aims {
    /// Explains a requirement, a control, a clause, a list item, a record or a rule: the chain from what is asked over checks, records and
    /// evidence to the verdict and what to do next, from the end that is asked about.
    ///
    /// ```
    /// let aims = aimskit::read(r#"{"schemaVersion": "1.0", "risks": [{"id": "R-1", "owner": "nobody"}]}"#).aims.ok_or("unreadable")?;
    /// let day = "2026-11-23".parse::<aimskit::read::Date>()?;
    /// assert_eq!(aims.explain("6.1.3 f)", day).verdicts.len(), 3);
    /// let record = aims.explain("R-1", day).record.ok_or("no record")?;
    /// assert!(record.findings.iter().any(|finding| finding.code == "reference-unresolved"));
    /// assert!(aims.explain("reference-unresolved", day).to_text(aimskit::Language::english()).contains("nobody"));
    /// assert_eq!(aims.explain("a 6.2.4", day).verdicts[0].id, "A.6.2.4");
    /// assert!(aims.explain("A.6.2.9", day).perhaps[0].starts_with("A.6.2.8"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn explain<'c>(&self, id: &str, options: impl Into<AssessOptions<'c>>) -> Explained {
        let options = options.into();
        // Rules answer for an entry by its control.
        let index = Index::new(self.root());
        let record = index.with_id(id).next().and_then(|known| known.path.records(self.root()).pop());
        let watch = record.and_then(watched).unwrap_or(id);
        let root = settled(self.root(), options.as_of);
        let (run, report) = beside(options.placeholders, || {
            let mut run = Run::watching(watch, self.seen(&root, options), rules());
            let report = report_of(&mut run, options);
            (run, report)
        });
        let mut it = Explained::new(id.into());
        it.verdicts = report.explain(id);
        for verdict in &mut it.verdicts {
            if let Some(Entry::Own(entry)) = options.catalogue.entry(&verdict.id).filter(|_| verdict.id.contains(':')) {
                verdict.applies_if = entry.applies_if.as_deref().map(Text::from);
                verdict.judged = entry.judged.then(|| Text::from(options.language.text(parts::JUDGED_BY_FRAMEWORK)));
            }
        }
        it.record = of_record(id, &run, &report).map(Box::new);
        it.rule = of_rule(id, &run, &report).map(Box::new);
        if it.is_empty() {
            let resolved = options.catalogue.resolve_id(id);
            match resolved.exact().map(|entry| entry.qualified()) {
                // Another spelling of it; a name that means itself explains nothing twice.
                Some(other) if !report.explain(&other).is_empty() => it.verdicts = self.explain(&other, options).verdicts,
                _ => {
                    it.perhaps.extend(resolved.suggestions().iter().take(MOST).map(|near| near.to_text(options.language).into()));
                    it.perhaps.extend(resolved.notes().iter().map(|note| note.to_text(options.language).into()));
                }
            }
        }
        it
    }
}

/// Most entries that an id may have been meant for.
const MOST: usize = 5;

impl Explained {
    /// Whether the id names nothing.
    pub fn is_empty(&self) -> bool {
        self.verdicts.is_empty() && self.record.is_none() && self.rule.is_none()
    }

    /// As text for people.
    pub fn to_text(&self, language: &Language) -> String {
        let mut all: Vec<String> = self.verdicts.iter().map(|it| it.to_text(language)).collect();
        all.extend(self.record.as_ref().map(|record| record.to_text(language)));
        all.extend(self.rule.as_ref().map(|rule| rule.to_text(language)));
        if all.is_empty() {
            let perhaps = self.perhaps.iter().map(|it| format!("  {it}\n"));
            all.push(language.say(parts::NAMES_NOTHING, &[("id", (&self.id).into())]) + "\n");
            return all.into_iter().chain(perhaps).collect();
        }
        all.join("\n")
    }
}
