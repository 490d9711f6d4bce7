//! A control on development that is excluded by who develops.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AiRole, AiSystem, SoaEntry};
use crate::rules::life_cycle::retired;
use crate::rules::scope::out_of_scope;

rule! {
    "development-excluded-by-producer", since "0.1", Integrity, on SoaEntry, serves ["6.1.3.f.iii"],
    effort Decide,
    message "`{soaEntry}` is excluded, but the organization develops `{aiSystem}` as its producer",
    hint "include the control, or correct the roles of the organization toward the system in `aiRoles`",
    when |entry, _| entry.decision.is_some() && DEVELOPMENT.contains(&entry.control.as_str()),
    check not_developing,
}

/// Controls on how AI systems are developed.
const DEVELOPMENT: [&str; 5] = ["A.6.1.2", "A.6.1.3", "A.6.2.2", "A.6.2.3", "A.6.2.4"];

fn not_developing<'a>(entry: &'a SoaEntry, cx: &Cx<'a>) -> Outcome<'a> {
    if !super::excluded(entry) {
        return Outcome::Pass;
    }
    // What is excluded in general may be included for the systems that are developed, by an entry of their own.
    let control = entry.control.as_str();
    let concerned = |it: &&AiSystem| entry.ai_systems.is_empty() || entry.ai_systems.iter().any(|named| named.as_str() == it.id.as_str());
    let left_out = |it: &&AiSystem| concerned(it) && cx.binds(control, Some(it.id.as_str())) == Some(false);
    let produced = |it: &&AiSystem| it.ai_roles.iter().any(|held| held.role == Some(AiRole::Producer)) && left_out(it);
    let mut systems = cx.aims().ai_systems.iter().filter(|it| !retired(it) && !out_of_scope(it, cx));
    match systems.find(produced) {
        Some(system) => fail(SoaEntry::DECISION).with("aiSystem", &system.id).related(&system.id).into(),
        None => Outcome::Pass,
    }
}
