//! A treatment without an option.

use crate::check::rule;
use crate::model::Treatment;

rule! {
    "treatment-option-missing", since "0.1", Shall, on Treatment, serves ["6.1.3.a"],
    effort Decide,
    message "no risk treatment option has been selected for `{treatment}`",
    hint "record in `option` whether to avoid, reduce, share, retain or pursue",
    asks Says { field: Treatment::OPTION },
}
