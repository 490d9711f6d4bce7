//! No risk or opportunity is recorded.

use crate::check::rule;
use crate::model::Root;

rule! {
    "risks-missing", since "0.1", Shall, on Root, serves ["6.1.1.s2", "6.1.1.s12"],
    effort AssessAgain,
    message "neither risks nor opportunities have been determined",
    hint "record in `risks` what has to be addressed so that the management system achieves its intended results",
    asks Kept { part: Root::RISKS },
}
