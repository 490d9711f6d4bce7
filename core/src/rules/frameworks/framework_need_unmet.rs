//! A requirement of another framework without the records that it asks for.

use crate::catalogue::{Framework, Need, OwnEntry};
use crate::check::{Cx, Path, Sink, fail, rule};
use crate::model::Root;
use crate::read::Kind;

rule! {
    "framework-need-unmet", since "0.1", Shall, on Whole, serves [],
    effort RecordOnly,
    message "`{requirement}` asks for {needed} in `{register}`, and {found} counts",
    hint "{advice}",
}

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    let mut answers = super::Answers::new(cx);
    for entry in cx.catalogue.frameworks().iter().flat_map(Framework::entries) {
        for need in &entry.needs {
            let id = entry.qualified();
            let answer = answers.answer(need, entry);
            match (answer.fail, answer.unknown) {
                (0, 0) => sink.pass(&id),
                (0, _) => sink.unknown(&id),
                _ => {
                    let place =
                        Root::TABLE.names.position(&need.register).map_or(Path::default(), |at| Path::default().step(at as u8, None));
                    let defect = fail(place).with("requirement", &id).with("needed", need.at_least).with("register", &need.register);
                    let defect = defect.with("found", answer.pass).with("advice", advice(need, entry));
                    sink.fail("", &id, answer.failed.iter().fold(defect, |defect, record| defect.related(record)));
                }
            }
        }
    }
}

/// What to do about a need that is not met.
pub(crate) fn advice(need: &Need, entry: &OwnEntry) -> String {
    let refer = if need.supports { format!(", and refer to `{}` there", entry.qualified()) } else { String::new() };
    let current = match (need.register.as_str(), need.current) {
        ("evidence", _) => " and can be relied on",
        (_, true) => " and is in force",
        (_, false) => "",
    };
    format!("record in `{}` what shows it{current}{refer}", need.register)
}
