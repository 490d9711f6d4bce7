//! A sample that is larger than what it was taken from.

use crate::check::{Outcome, Path, fail, rule};
use crate::model::{Evidence, Sample};
use crate::read::Date;

rule! {
    "sample-larger-than-population", since "0.1", Integrity, on Evidence, serves ["9.1.s5"],
    effort RecordOnly,
    message "the sample of `{evidence}` holds {size}, more than the {population} that it was taken from",
    message when EXCEPTIONS "in the sample of `{evidence}` something is wrong in {exceptions}, more than the {size} that were examined",
    hint "correct the numbers of the sample",
    when |evidence, _| evidence.sample.is_some(),
    alone counted,
}

fn counted(evidence: &Evidence, _: Date) -> Outcome<'_> {
    let Some(sample) = evidence.sample.as_deref() else { return Outcome::NotAsked };
    let at = |field: crate::read::AnyField| Path::from(Evidence::SAMPLE).then(field);
    match (sample.size, sample.population, sample.exceptions) {
        (Some(size), Some(population), _) if size > population => {
            fail(at(Sample::SIZE.any())).with(Sample::SIZE, size).with(Sample::POPULATION, population).into()
        }
        (Some(size), _, Some(wrong)) if wrong > size => {
            fail(at(Sample::EXCEPTIONS.any())).case(EXCEPTIONS).with(Sample::EXCEPTIONS, wrong).with(Sample::SIZE, size).into()
        }
        (Some(_), Some(_), _) => Outcome::Pass,
        _ => Outcome::Unknown,
    }
}
