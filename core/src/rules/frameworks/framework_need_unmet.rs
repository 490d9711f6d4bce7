//! A requirement of another framework without the records that it asks for.

use crate::catalogue::{Framework, Need, OwnEntry};
use crate::check::{Case, Cx, Path, Sink, Tally, fail, rule};
use crate::model::Root;
use crate::read::Kind;

rule! {
    "framework-need-unmet", since "0.1", Shall, on Whole, serves [],
    effort RecordOnly,
    message "`{requirement}` requires records in `{register}`: {found} of at least {atLeast} found",
    message when REFERRING "`{requirement}` requires records in `{register}` that refer to it: {found} of at least {atLeast} found",
    message when IN_FORCE "`{requirement}` requires records in force in `{register}`: {found} of at least {atLeast} found",
    message when IN_FORCE_AND_REFERRING "`{requirement}` requires records in force in `{register}` that refer to it: {found} of at least {atLeast} found",
    hint "record in `{register}` what meets it",
    whole met,
}

fn met(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    let mut answers = super::Answers::new(cx);
    for entry in cx.catalogue.frameworks().iter().flat_map(Framework::entries) {
        for need in &entry.needs {
            let answer = answers.answer(need, entry);
            match (answer.fail, answer.unknown) {
                (0, 0) => sink.pass(&entry.qualified()),
                (0, _) => sink.unknown(&entry.qualified()),
                _ => unmet(need, entry, &answer, sink),
            }
        }
    }
}

fn unmet(need: &Need, entry: &OwnEntry, answer: &Tally, sink: &mut Sink<'_>) {
    let place = Root::TABLE.names.position(&need.register).map_or(Path::default(), |at| Path::default().step(at as u8, None));
    let case = match (need.current || need.register == Root::EVIDENCE.name, need.supports) {
        (false, false) => Case::default(),
        (false, true) => REFERRING,
        (true, false) => IN_FORCE,
        (true, true) => IN_FORCE_AND_REFERRING,
    };
    let id = entry.qualified();
    let defect = fail(place).case(case).with("requirement", &id).with("register", &need.register);
    let defect = defect.with("atLeast", need.at_least).with("found", answer.pass);
    sink.fail("", &id, answer.failed.iter().fold(defect, |defect, record| defect.related(record)));
}
