//! Verdicts, findings and gates that say something else.

use super::{Difference, GateChange, VerdictChange, VerdictMove};
use crate::assess::{Report, Status};
use crate::read::{Diagnostic, Text};

pub(super) fn compare(before: &Report, after: &Report, out: &mut Difference) {
    for new in &after.verdicts {
        let Some(old) = before.verdict(&new.id).filter(|old| old.status != new.status) else { continue };
        let (id, title, reason) = (new.id.clone(), new.title.clone(), new.reason.clone());
        out.verdicts.push(VerdictChange::new(id, title, old.status, new.status, moved(old.status, new.status), reason));
    }
    for (new, old) in after.gates.iter().filter_map(|new| Some((new, before.gates.iter().find(|old| old.name == new.name)?))) {
        if new.state != old.state {
            out.gates.push(GateChange::new(new.name.clone(), new.title.clone(), old.state, new.state));
        }
    }
    out.new_findings = missing(&after.findings, &before.findings);
    out.closed_findings = missing(&before.findings, &after.findings);
}

fn moved(before: Status, after: Status) -> VerdictMove {
    let rank = |status: Status| match status {
        Status::Conforms | Status::NotApplicable => 0,
        Status::NotDetermined => 1,
        Status::Partial => 2,
        Status::Gap => 3,
    };
    let (old, new) = (rank(before), rank(after));
    match (old >= 2, new >= 2) {
        (false, true) => VerdictMove::GapOpened,
        (true, false) => VerdictMove::GapClosed,
        _ if new > old => VerdictMove::Worse,
        _ if new < old => VerdictMove::Better,
        _ => VerdictMove::Other,
    }
}

/// What makes a finding the same wherever its record stands in a list.
fn key(finding: &Diagnostic) -> [Text; 4] {
    let subject = finding.subject.as_ref();
    let kind = subject.map_or_else(|| "".into(), |subject| subject.kind.clone());
    let id = subject.and_then(|subject| subject.id.clone()).unwrap_or_else(|| "".into());
    // A message may list things in the order of the document.
    let mut words: Vec<&str> = finding.message.split([' ', ',']).collect();
    crate::order::sort(&mut words);
    [finding.code.clone(), kind, id, words.join(" ").into()]
}

/// Findings of the first that have none like them in the second, as often as there are more of them; sorted by code and record.
fn missing(of: &[Diagnostic], from: &[Diagnostic]) -> Vec<Diagnostic> {
    let sorted = |all: &[Diagnostic]| -> Vec<([Text; 4], usize)> {
        let mut keys: Vec<_> = all.iter().map(key).zip(0..).collect();
        crate::order::sort(&mut keys);
        keys
    };
    let (of_keys, from_keys) = (sorted(of), sorted(from));
    let mut others = from_keys.iter().peekable();
    let mut out = Vec::new();
    for (key, at) in &of_keys {
        while others.next_if(|(other, _)| other < key).is_some() {}
        if others.next_if(|(other, _)| other == key).is_none() {
            out.extend(of.get(*at).cloned());
        }
    }
    out
}
