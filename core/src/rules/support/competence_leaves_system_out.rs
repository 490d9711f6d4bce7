//! A role for several systems whose holder is shown to be competent for some of them.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Competence, Role, Root};

rule! {
    "competence-leaves-system-out", since "0.1", Shall, on Role, serves ["7.2.s2", "7.2.s5"],
    effort AssessAgain,
    message "`{role}` is for {aiSystems}, but the competence recorded for `{holders}` covers only a part of these AI systems",
    hint "assess the competence for the other AI systems too, or limit the role",
    check covers,
    with [Role::AI_SYSTEMS],
}

fn covers<'a>(role: &'a Role, cx: &Cx<'a>) -> Outcome<'a> {
    let holders = role.holders.iter().enumerate().filter_map(|(at, holder)| {
        let named = cx.index().referring(Root::COMPETENCES, Competence::PERSON, holder.as_str());
        let of_role = |it: &&Competence| it.role.as_ref().is_some_and(|named| named.as_str() == role.id.as_str());
        let all: Vec<&Competence> = named.filter_map(|at| cx.aims().competences.get(at)).filter(of_role).collect();
        if role.ai_systems.is_empty() || all.is_empty() || all.iter().any(|it| it.ai_systems.is_empty()) {
            return None;
        }
        let covered = role.ai_systems.iter().all(|system| all.iter().any(|it| it.ai_systems.contains(system)));
        Some((!covered).then(|| fail(Role::HOLDERS.at(at)).with("holders", holder).related(holder)))
    });
    holders.collect()
}
