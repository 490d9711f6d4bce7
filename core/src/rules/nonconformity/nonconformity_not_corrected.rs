//! A closed nonconformity without a correction.

use crate::check::rule;
use crate::model::Nonconformity;
use crate::read::Date;
use crate::rules::scope::says;

rule! {
    "nonconformity-not-corrected", since "0.1", Shall, on Nonconformity, serves ["10.2.a.1"],
    effort CarryOut,
    message "`{nonconformity}` was closed, but no correction is recorded",
    hint "record in `correction` what was done to control and correct it",
    alone |it: &Nonconformity, as_of: Date| super::step(it, as_of, says(&it.correction), Nonconformity::CORRECTION.any()),
}
