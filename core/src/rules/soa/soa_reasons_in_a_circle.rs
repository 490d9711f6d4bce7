//! Reasons in the Statement of Applicability that only refer to each other.

use crate::check::{Cx, Outcome, fail, rule};
use crate::letters::is_of_word;
use crate::model::{SoaEntry, StatementOfApplicability};
use crate::read::Text;

rule! {
    "soa-reasons-in-a-circle", since "0.1", Shall, on StatementOfApplicability, serves ["6.1.3.f.ii", "6.1.3.f.iii"],
    effort RecordOnly,
    message "the reason for `{control}` only refers to `{other}`, and the reasons end where they began",
    hint "record in `justification` why this control is or isn't necessary",
    check grounded,
}

fn grounded<'a>(soa: &'a StatementOfApplicability, _: &Cx<'a>) -> Outcome<'a> {
    let refers: Vec<Option<&str>> = soa.entries.iter().map(|entry| refers_to(entry.justification.as_ref()?)).collect();
    let place = |control: &str| soa.entries.iter().position(|entry| entry.control.as_str() == control);
    let next = |at: usize| refers.get(at).copied().flatten().and_then(place);
    let mut asked = false;
    let defects = soa.entries.iter().enumerate().filter_map(|(at, entry)| {
        let other = refers.get(at).copied().flatten()?;
        asked = true;
        // A way that does not end within as many steps as there are entries goes round.
        let mut here = Some(at);
        for _ in 0..=soa.entries.len().min(MOST) {
            here = next(here?);
        }
        here?;
        let defect = fail(StatementOfApplicability::ENTRIES.at(at).then(SoaEntry::JUSTIFICATION));
        Some(defect.with(SoaEntry::CONTROL, &entry.control).with("other", other))
    });
    let defects: Vec<_> = defects.collect();
    Outcome::of_places(defects, asked, false)
}

/// Longest way of references that is followed.
const MOST: usize = 64;

/// Letters that a reason may hold beside the control that it refers to: "see", "for the same reason as".
const FEW: usize = 36;

/// The control that a text refers to, if it says hardly anything else.
fn refers_to(text: &Text) -> Option<&str> {
    let word = |c: char| is_of_word(c) || c == '.' || c == '-';
    let mut words = text.split(|c: char| !word(c)).map(|word| word.trim_matches(['.', '-'])).filter(|word| !word.is_empty());
    let is_control = |word: &&str| word.starts_with("A.") && word.bytes().any(|byte| byte.is_ascii_digit());
    let (controls, others): (Vec<&str>, Vec<&str>) = words.by_ref().partition(is_control);
    let letters: usize = others.iter().map(|word| word.chars().count()).sum();
    match controls.as_slice() {
        [only] if letters <= FEW => Some(only),
        _ => None,
    }
}
