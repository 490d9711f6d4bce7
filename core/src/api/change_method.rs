//! `change_method`: a document with another risk method, by a stated strategy.

use super::{reading, ready, told};
use crate::language::Language;
use crate::model::{RiskMethod, Root, read_with};
use crate::read::{Day, Diagnostic, Text, read_record, record, write};
use crate::views::{MethodAccount, MethodStrategy, MethodStrategyKind, RemapTables, changed};

record! {
    /// The new risk method, and what happens to the ratings.
    pub struct ChangeMethodRequest "changeMethodRequest" {
        required {
            /// The date of the change.
            "asOf" as_of: Day,
            /// The new method.
            "method" method: Box<RiskMethod>,
            /// Whether ratings are carried over by tables or asked for again.
            "strategy" strategy: MethodStrategyKind,
        }
        optional {
            /// The tables, for `remap`; without them, keys that are on both scales stay what they are.
            "tables" tables: Option<Box<RemapTables>>,
        }
    }
}

record! {
    /// The answer: diagnostics of the request, and the result if there is one.
    pub struct ChangeMethodAnswer "changeMethodAnswer" {
        optional {
            /// Every error of the document's shape.
            "diagnostics" diagnostics: Vec<Diagnostic>,
            /// Every error of the options' shape.
            "optionDiagnostics" option_diagnostics: Vec<Diagnostic>,
            /// How many further diagnostics, of the document and of the options, are left out: no more than 10,000 of each are listed.
            "suppressed" suppressed: Option<u32>,
            /// The new document.
            "aims" aims: Option<Box<Root>>,
            /// The ratings that were carried over, those that were dropped, and what has to be done.
            "account" account: Option<Box<MethodAccount>>,
            /// The same as text for people.
            "text" text: Option<Text>,
        }
    }
}

/// Changes the risk method of a document. `options` is a [`ChangeMethodRequest`]; the answer is a [`ChangeMethodAnswer`].
///
/// ```
/// use aimskit::Language;
/// let options = r#"{"asOf": "2026-11-23", "method": {"version": "2"}, "strategy": "askAgain"}"#;
/// let answer = aimskit::api::change_method(r#"{"schemaVersion": "1.0", "risks": [{"id": "R-1"}]}"#, options, Language::english());
/// assert!(answer.contains(r#""riskMethod":{"version":"2"}"#) && answer.contains(r#""toRate":["R-1"]"#));
/// ```
pub fn change_method(document: &str, options: &str, language: &Language) -> String {
    let outcome = read_with(document, &reading(language));
    let request = read_record::<ChangeMethodRequest>(options, &reading(language));
    let mut answer = ChangeMethodAnswer::new();
    answer.diagnostics = outcome.diagnostics;
    answer.suppressed = told(outcome.suppressed + request.suppressed);
    // Read twice: the state before stays beside the one that is changed.
    if let (Some(aims), Some(after), Some(request)) = (&outcome.aims, read_with(document, &reading(language)).aims, ready(&request)) {
        let strategy = match (request.strategy, &request.tables, &aims.root().risk_method) {
            (MethodStrategyKind::AskAgain, _, _) => MethodStrategy::AskAgain,
            (MethodStrategyKind::Remap, Some(tables), _) => MethodStrategy::Remap(tables.clone()),
            (MethodStrategyKind::Remap, None, Some(old)) => {
                MethodStrategy::Remap(Box::new(RemapTables::of_same_keys(old, &request.method)))
            }
            (MethodStrategyKind::Remap, None, None) => MethodStrategy::Remap(Box::new(RemapTables::new())),
        };
        let change = changed(aims.root(), after, (*request.method).clone(), &strategy, *request.as_of);
        answer.text = Some(change.account.to_text(language).into());
        answer.account = Some(Box::new(change.account));
        answer.aims = Some(Box::new(change.aims.into_root()));
    }
    answer.option_diagnostics = request.diagnostics;
    write(&answer)
}
