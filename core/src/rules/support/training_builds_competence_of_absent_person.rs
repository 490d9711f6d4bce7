//! A training that is recorded as building the competence of a person who did not attend.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Root, Training};

rule! {
    "training-builds-competence-of-absent-person", since "0.1", Integrity, on Training, serves ["7.2.s3"],
    effort RecordOnly,
    message "`{training}` builds `{competence}` of `{person}`, who is not among the {attendedCount} people who attended",
    hint "correct the list of those who attended, or name the training by which the person acquired the competence",
    when |it, _| !it.attended.is_empty() && it.attended_count.is_some_and(|count| usize::try_from(count).is_ok_and(|count| count == it.attended.len())),
    check attended,
    with [Training::ATTENDED_COUNT],
}

fn attended<'a>(it: &'a Training, cx: &Cx<'a>) -> Outcome<'a> {
    let all = &cx.aims().competences;
    let mut there: Vec<&str> = it.attended.iter().map(|person| person.as_str()).collect();
    crate::order::sort(&mut there);
    let built = it.competences.iter().enumerate().filter_map(|(at, named)| {
        let person = all.get(cx.index().position(Root::COMPETENCES, named.as_str())?)?.person.as_ref()?;
        let defect = || fail(Training::COMPETENCES.at(at)).with("competence", named).with("person", person).related(named);
        Some((there.binary_search(&person.as_str()).is_err()).then(defect))
    });
    built.collect()
}
