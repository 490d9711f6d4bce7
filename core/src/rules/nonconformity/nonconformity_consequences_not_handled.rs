//! A closed nonconformity whose consequences have not been dealt with.

use crate::check::rule;
use crate::model::Nonconformity;
use crate::read::Date;
use crate::rules::scope::says;

rule! {
    "nonconformity-consequences-not-handled", since "0.1", Shall, on Nonconformity, serves ["10.2.a.2"],
    effort CarryOut,
    message "`{nonconformity}` was closed, but how its consequences were dealt with is not recorded",
    hint "record in `consequences` what the consequences were and how they were dealt with, or that there were none",
    alone |it: &Nonconformity, as_of: Date| super::step(it, as_of, says(&it.consequences), Nonconformity::CONSEQUENCES.any()),
}
