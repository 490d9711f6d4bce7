//! Frameworks of a request.

use crate::catalogue::{Catalogue, catalogue};
use crate::language::Language;
use crate::model::{FrameworkFile, framework_diagnostic};
use crate::read::{Diagnostic, Limits, Outcome, spans};

/// The catalogue with the frameworks that stand in `frameworks` of the request. What keeps one out goes to the request's diagnostics, with
/// its place.
pub(super) fn with_frameworks<R>(request: &mut Outcome<R>, frameworks: impl Fn(&R) -> &[FrameworkFile], language: &Language) -> Catalogue {
    let files = request.record.as_ref().map(frameworks).unwrap_or_default();
    let (known, mut problems) = if request.diagnostics.is_empty() { load(files, language) } else { Default::default() };
    let most = Limits::default().diagnostics;
    request.suppressed += problems.len().saturating_sub(most);
    problems.truncate(most);
    if !problems.is_empty() {
        let pointers: Vec<&str> = problems.iter().map(|problem| &*problem.pointer).collect();
        let places = spans(&request.source, &pointers);
        for (problem, span) in problems.iter_mut().zip(places) {
            problem.span = span;
        }
        request.diagnostics = problems;
    }
    known
}

fn load(files: &[FrameworkFile], language: &Language) -> (Catalogue, Vec<Diagnostic>) {
    let (mut known, mut diagnostics) = (catalogue().clone(), Vec::new());
    for (at, file) in files.iter().enumerate() {
        let framework = file.to_framework();
        let mut problems = framework.problems();
        if problems.is_empty() {
            problems.extend(known.add(framework).err());
        }
        diagnostics.extend(problems.iter().map(|problem| framework_diagnostic(problem, &format!("/frameworks/{at}"), language)));
    }
    (known, diagnostics)
}
