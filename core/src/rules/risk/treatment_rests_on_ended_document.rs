//! A treatment that rests on a document which has ended.

use crate::check::rule;
use crate::model::Treatment;

rule! {
    "treatment-rests-on-ended-document", since "0.1", Integrity, on Treatment, serves ["8.3.s1", "8.3.s2"],
    effort Decide,
    message "`{treatment}` rests on the {kind} `{record}`, which ended on {until}",
    hint "name the document in force, renew what has ended, or treat the risk in another way",
    given |it, cx| it.risk.as_ref().and_then(|risk| cx.risk(risk.as_str())).is_none_or(|risk| risk.closed_on.is_none_or(|on| on > cx.as_of)),
    asks Standing { ways: [[Treatment::DOCUMENT]] },
}
