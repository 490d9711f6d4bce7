//! Shares of a split dataset that are more than the whole.

use crate::check::{Outcome, Path, fail, rule};
use crate::model::{Dataset, Resource};
use crate::read::{Date, Decimal};

rule! {
    "split-shares-contradict", since "0.1", Integrity, on Resource, serves ["A.7.2"],
    effort RecordOnly,
    message "the parts into which `{resource}` is split make up more than the whole",
    hint "correct `share`: the shares of all parts together are at most 1",
    when |it, _| it.dataset.as_deref().is_some_and(|data| !data.splits.is_empty()),
    alone whole,
}

/// The whole in hundredths, and one more: shares are rounded.
const WHOLE: i64 = 101;

fn whole(it: &Resource, _: Date) -> Outcome<'_> {
    let splits = it.dataset.as_deref().map_or(Default::default(), |data| data.splits.as_slice());
    let mut shares = splits.iter().filter_map(|split| split.share).peekable();
    if shares.peek().is_none() {
        return Outcome::Unknown;
    }
    let over = Decimal::exceed_hundredths(shares, WHOLE);
    if over { fail(Path::from(Resource::DATASET).then(Dataset::SPLITS)).into() } else { Outcome::Pass }
}
