//! Findings in the same words about one record, told apart by the part that each is about.

use crate::language::{Language, OF_PART};
use crate::read::{Diagnostic, Text};

/// Adds to each of several findings with one sentence the part of the record that it is about. They stand in the order of the document, those on
/// one record side by side.
pub(super) fn tell_apart(findings: &mut [Diagnostic], language: &Language) {
    fn id(it: &Diagnostic) -> Option<&Text> {
        it.subject.as_ref().and_then(|subject| subject.id.as_ref())
    }
    for of_one in findings.chunk_by_mut(|a, b| id(a) == id(b)).filter(|of_one| of_one.len() > 1) {
        let mut order: Vec<usize> = (0..of_one.len()).collect();
        let said = |at: &usize| of_one.get(*at).map(|it| (&it.code, &it.message));
        crate::order::sort_by(&mut order, &mut |a, b| said(a).cmp(&said(b)).then(a.cmp(b)));
        let mut told: Vec<(usize, Text)> = Vec::new();
        for same in order.chunk_by(|a, b| said(a) == said(b)).filter(|same| same.len() > 1) {
            for (at, finding) in same.iter().filter_map(|at| Some((*at, of_one.get(*at)?))) {
                if let Some(part) = part(finding, language) {
                    told.push((at, language.say(OF_PART, &[("message", (&finding.message).into()), ("part", (&part).into())]).into()));
                }
            }
        }
        for (at, message) in told {
            of_one.get_mut(at).into_iter().for_each(|finding| finding.message = message.clone());
        }
    }
}

/// The field of the record below which the finding is, with its number in a list.
fn part(finding: &Diagnostic, language: &Language) -> Option<String> {
    let is_number = |step: &str| step.bytes().all(|byte| byte.is_ascii_digit());
    let mut steps = finding.pointer.split('/').skip(1);
    let register = steps.next()?;
    let mut field = steps.next()?;
    if is_number(field) || (register, field) == ("statementOfApplicability", "entries") {
        field = steps.find(|step| !is_number(step))?;
    }
    let number = steps.next().and_then(|step| step.parse::<usize>().ok());
    let label = language.label(field);
    Some(number.map_or(label.clone(), |number| format!("{label} {}", number + 1)))
}
