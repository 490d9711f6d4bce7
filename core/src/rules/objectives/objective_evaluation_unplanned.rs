//! An objective without a method of evaluating its results.

use crate::check::rule;
use crate::model::Objective;

rule! {
    "objective-evaluation-unplanned", since "0.1", Shall, on Objective, serves ["6.2.s6"],
    effort Decide,
    message "how the results of `{objective}` will be evaluated has not been determined",
    hint "record in `evaluationMethod` who compares what with what, and when",
    when super::planned,
    asks Says { field: Objective::EVALUATION_METHOD },
}
