//! A process that someone outside runs and nobody inside controls.

use crate::check::{Cx, Defect, Outcome, fail, rule};
use crate::model::{AimsProcess, Root, Scope};

rule! {
    "external-process-uncontrolled", since "0.1", Shall, on Scope, serves ["8.1.s10"],
    message "the process `{process}` is run from outside, and {what}",
    hint "name who answers for it inside in `owner`, and record contract, requirements or assessment of the supplier",
}

fn check<'a>(scope: &'a Scope, cx: &Cx<'a>) -> Outcome<'a> {
    let outside = |process: &AimsProcess| process.external == Some(true) || !process.suppliers.is_empty();
    let outside = scope.processes.iter().enumerate().filter(|(_, process)| outside(process));
    let (mut defects, mut some) = (Vec::new(), false);
    for (at, process) in outside {
        some = true;
        let name = |defect: Defect| defect.with("process", super::name(process));
        if process.owner.is_none() {
            defects.push(name(fail(Scope::PROCESSES.at(at).then(AimsProcess::OWNER))).with("what", "nobody inside answers for it"));
        }
        for (number, id) in process.suppliers.iter().enumerate() {
            let supplier = cx.index.position(Root::SUPPLIERS, id.as_str()).and_then(|at| cx.aims.suppliers.get(at));
            if supplier.is_some_and(|supplier| !super::watched(supplier)) {
                let place = Scope::PROCESSES.at(at).then_at(AimsProcess::SUPPLIERS, number);
                defects.push(name(fail(place)).with("what", "nothing keeps its supplier under control").related(id));
            }
        }
    }
    if some { Outcome::from_defects(defects) } else { Outcome::NotAsked }
}
