//! A risk method that does not determine how a level is calculated.

use crate::check::rule;
use crate::model::RiskMethod;

rule! {
    "risk-formula-missing", since "0.1", Shall, on RiskMethod, serves ["6.1.2.d.3"],
    effort Decide,
    message "the risk method does not determine how likelihood and consequence give a level of risk",
    hint "record in `formula` a product, a sum, the higher of both, or a matrix with its cells",
    asks Says { field: RiskMethod::FORMULA },
}
