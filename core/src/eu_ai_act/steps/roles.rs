//! Who becomes the provider of a high-risk system of another provider (Art. 25(1)).

use crate::eu_ai_act::classification::{Classification, Place};
use crate::eu_ai_act::classify::BECAME_PROVIDER;
use crate::model::{EuAiAct, EuAiActRole};
use crate::read::Date;

pub(in crate::eu_ai_act) fn role_change(it: &mut Classification, facts: &EuAiAct, as_of: Date) {
    let Some(change) = facts.role_change.as_deref().filter(|change| change.on.is_none_or(|on| on <= as_of)) else { return };
    if !it.high_risk() {
        return;
    }
    let ways = [
        (change.rebranded, "rebranded", "Art. 25(1)(a)"),
        (change.substantially_modified, "substantiallyModified", "Art. 25(1)(b)"),
        (change.purpose_changed, "purposeChanged", "Art. 25(1)(c)"),
    ];
    for (_, what, article) in ways.iter().filter(|(done, ..)| *done == Some(true)) {
        it.because(Place::of(EuAiAct::ROLE_CHANGE), what, BECAME_PROVIDER, *article);
        if !it.roles.contains(&EuAiActRole::Provider) {
            it.roles.push(EuAiActRole::Provider);
        }
    }
}
