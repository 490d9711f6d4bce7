//! A treatment whose effect was judged by those who implemented it.

use crate::check::rule;
use crate::model::{Action, EffectivenessReview, Treatment};

rule! {
    "treatment-effect-reviewed-by-doer", since "0.1", Practice, on Treatment, serves ["8.3.s2"],
    effort Decide,
    message "`{by}` implemented the actions of `{treatment}` and has also judged whether they worked",
    hint "have the effect judged by a person who did not implement the actions",
    asks Apart { did: [Treatment::ACTIONS => Action::OWNER], judged: [Treatment::EFFECTIVENESS_REVIEWS => EffectivenessReview::BY] },
}
