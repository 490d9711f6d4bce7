//! A sample of which it is not recorded how it was chosen.

use crate::check::{Outcome, Path, fail, rule};
use crate::model::{Evidence, Sample, SampleSelection};
use crate::read::Date;

rule! {
    "sample-selection-unsaid", since "0.1", Practice, on Evidence, serves [],
    effort RecordOnly,
    message "it is not recorded how the sample of `{evidence}` was chosen",
    message when CHOSEN "the sample of `{evidence}` was chosen by those who were audited",
    hint "record in `selection` how the sample was chosen; let the person who examines it choose it",
    when |evidence, _| evidence.sample.is_some(),
    alone chosen,
}

fn chosen(evidence: &Evidence, _: Date) -> Outcome<'_> {
    let place = Path::from(Evidence::SAMPLE).then(Sample::SELECTION);
    match evidence.sample.as_deref().map(|sample| sample.selection) {
        None => Outcome::NotAsked,
        Some(None) => fail(place).into(),
        Some(Some(SampleSelection::ByAuditee)) => fail(place).case(CHOSEN).into(),
        Some(Some(_)) => Outcome::Pass,
    }
}
