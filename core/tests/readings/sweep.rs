//! Records that refer to each other, asked the six questions of `docs/joins.md`: each valid alone.
//!
//! Twenty situations a question, and ten that look wrong and are lawful, by writers who knew summaries, model and baseline and no rule; judged
//! again by two more, who saw neither rule nor expectation nor each other. All three agree on each of the 180 whether there is anything to raise
//! (96: yes). Expected is the requirement that most name first, and each that all three name. Before any rule was mended for them, the engine
//! parted on 87.

use super::Reading;

pub(super) fn readings() -> Vec<(&'static str, Vec<Reading>)> {
    let files = [
        ("ended and relied on", include_str!("sweep/ended.json")),
        ("covers what it claims", include_str!("sweep/covers.json")),
        ("later fact, earlier judgement", include_str!("sweep/later.json")),
        ("order", include_str!("sweep/order.json")),
        ("owes a record", include_str!("sweep/owes.json")),
        ("told in two ways", include_str!("sweep/twice.json")),
    ];
    files.map(|(question, file)| (question, super::life::of_file(file))).into()
}

/// Faults that no field shows: a text contradicts another, or a date. Who reads them finds them; the engine does not, and does not say so.
pub(super) fn only_texts() -> Vec<Reading> {
    super::life::of_file(include_str!("sweep/texts.json"))
}
