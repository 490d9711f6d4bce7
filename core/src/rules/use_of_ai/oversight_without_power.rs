//! Human oversight of a system in use that can neither stop nor override it.

use crate::check::rule;
use crate::model::{AiSystem, Oversight};
use crate::read::Date;

rule! {
    "oversight-without-power", since "0.1", Shall, on AiSystem, serves ["A.9.2"],
    effort RecordOnly,
    message "those who oversee `{aiSystem}` can neither stop it nor override its output",
    hint "let one measure of `oversight` stop the system or override it, and record that in `canStop` or `canOverride`",
    given |it, cx| Some(super::used(it, cx)? && !super::measures(it).is_empty()),
    holds powerful, at AiSystem::OVERSIGHT.then(Oversight::MEASURES),
}

fn powerful(it: &AiSystem, _: Date) -> Option<bool> {
    let powers = || super::measures(it).iter().flat_map(|measure| [measure.can_stop, measure.can_override]);
    let powerful = powers().any(|power| power == Some(true));
    (powerful || powers().all(|power| power.is_some())).then_some(powerful)
}
