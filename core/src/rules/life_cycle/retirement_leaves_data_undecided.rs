//! A system that was or will be retired, without a decision on its data.

use crate::check::rule;
use crate::model::{AiSystem, Retirement};
use crate::rules::scope::out_of_scope;

rule! {
    "retirement-leaves-data-undecided", since "0.1", Practice, on AiSystem, serves ["A.6.2.6", "A.7.2"],
    effort Decide,
    message "the disposition of data, models and logs of `{aiSystem}` on retirement has not been determined",
    hint "record in `dataDisposition` of the retirement what is kept, for how long, and what is deleted",
    given |it, cx| (it.retirement.is_some() || super::retired(it)) && !out_of_scope(it, cx),
    asks SaysAny { fields: [AiSystem::RETIREMENT.then(Retirement::DATA_DISPOSITION)] },
}
