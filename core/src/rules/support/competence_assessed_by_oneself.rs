//! A competence that was assessed by the person concerned.

use crate::check::rule;
use crate::model::Competence;

rule! {
    "competence-assessed-by-oneself", since "0.1", Practice, on Competence, serves ["7.2.s2"],
    effort Decide,
    message "`{competence}` was assessed by `{by}`, whose own competence it is",
    hint "have the competence assessed by another person",
    given |it, cx| it.person.as_ref().is_none_or(|person| cx.is_top_management(person.as_str()) != Some(true)),
    asks Apart { did: [Competence::PERSON], judged: [Competence::ASSESSED_BY] },
}
