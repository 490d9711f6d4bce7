//! A responsibility of the management system is held by someone whose competence nothing shows.

use super::{left, person};
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Competence, Person, Role, RoleMandate, Root};

rule! {
    "role-holder-without-competence", since "0.1", Shall, on Role, serves ["7.2.s5"],
    message "nothing shows that `{person}` is competent for `{role}`",
    hint "record under `competences` what the role needs and what the person's competence rests on",
}

fn check<'a>(role: &'a Role, cx: &Cx<'a>) -> Outcome<'a> {
    // Who directs the organization, or accepts its risks, does so by office.
    let by_office = |mandate: &RoleMandate| matches!(mandate, RoleMandate::TopManagement | RoleMandate::RiskAcceptance);
    if role.holders.is_empty() || role.mandates.iter().all(by_office) {
        return Outcome::NotAsked;
    }
    if cx.aims.competences.is_empty() {
        return Outcome::Unknown;
    }
    let shown = |holder: &str| {
        let mut records = cx.index.referring(Root::COMPETENCES, Competence::PERSON, holder).filter_map(|at| cx.aims.competences.get(at));
        records.any(|one| one.role.as_ref().is_none_or(|of| of.as_str() == role.id.as_str()))
    };
    let here = |holder: &Person| left(holder, cx.as_of).is_none() && holder.active_from.is_none_or(|from| from <= cx.as_of);
    let holders = role.holders.iter().enumerate().filter(|(_, holder)| person(holder.as_str(), cx).is_some_and(here));
    let bare = holders.filter(|(_, holder)| !shown(holder.as_str()));
    let defect = |(at, holder)| fail(Role::HOLDERS.at(at)).with("role", &role.id).with("person", holder).related(holder);
    Outcome::from_defects(bare.map(defect).collect())
}
