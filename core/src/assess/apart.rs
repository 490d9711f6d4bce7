//! Findings in the same words about one record, told apart by the part that each is about.

use crate::language::{Language, OF_PART};
use crate::read::{Diagnostic, Text};

/// Adds to each of several findings with one sentence the part of the record that it is about.
pub(super) fn tell_apart(findings: &mut [Diagnostic], language: &Language) {
    let mut order: Vec<usize> = (0..findings.len()).collect();
    let said = |at: usize| findings.get(at).map(|it| (&it.code, it.subject.as_ref().and_then(|subject| subject.id.as_ref()), &it.message));
    crate::order::sort_by(&mut order, &mut |a, b| said(*a).cmp(&said(*b)).then(a.cmp(b)));
    let mut told: Vec<(usize, Text)> = Vec::new();
    for same in order.chunk_by(|a, b| said(*a) == said(*b)).filter(|same| same.len() > 1) {
        for (at, finding) in same.iter().filter_map(|at| Some((*at, findings.get(*at)?))) {
            if let Some(part) = part(finding, language) {
                told.push((at, language.say(OF_PART, &[("message", (&finding.message).into()), ("part", (&part).into())]).into()));
            }
        }
    }
    for (at, message) in told {
        findings.get_mut(at).into_iter().for_each(|finding| finding.message = message.clone());
    }
}

/// The field of the record below which the finding is, with its number in a list.
fn part(finding: &Diagnostic, language: &Language) -> Option<String> {
    let mut steps = finding.pointer.split('/').skip(1);
    let register = steps.next()?;
    let mut field = steps.next()?;
    if field.bytes().all(|byte| byte.is_ascii_digit()) || (register, field) == ("statementOfApplicability", "entries") {
        field = steps.find(|step| !step.bytes().all(|byte| byte.is_ascii_digit()))?;
    }
    let number = steps.next().and_then(|step| step.parse::<usize>().ok());
    let label = language.label(field);
    Some(number.map_or(label.clone(), |number| format!("{label} {}", number + 1)))
}
