//! A template that is used as evidence.

use crate::check::rule;
use crate::model::Evidence;

rule! {
    "evidence-is-template", since "0.1", Practice, on Evidence, serves [],
    effort ShowEvidence,
    message "`{evidence}` is used as evidence, but is a template that has not been filled in",
    hint "name the completed record instead, and keep the template in `documents`",
    given |it, cx| it.template != Some(true) || !it.supports.is_empty() || cx.index().references(it.id.as_str()).next().is_some(),
    holds |it, _| it.template != Some(true), at Evidence::TEMPLATE,
}
