//! What is over or approved by a word: where no date decides, the rules see one that says no more than the word.

use std::borrow::Cow;
use std::cell::Cell;

use crate::model::{Approval, ApprovalDecision, Root, Stated, States};
use crate::read::{Date, Limits, ReadOptions, read_record, write};

/// Everything that carries a word for its state, and every approval. `by` is how each is taken: `&`, or `&mut` to change it.
macro_rules! everywhere {
    ([$($by:tt)+] $root:expr, $state:expr, $approval:expr) => {{
        let (state, approval) = ($state, $approval);
        macro_rules! all {
            ($list:expr) => {
                for it in $list {
                    state(it.stated_status.map(States::stated), $($by)+ it.done_on, Some($($by)+ it.due));
                }
            };
        }
        for it in $($by)+ $root.risks {
            state(it.stated_status.map(States::stated), $($by)+ it.closed_on, None);
        }
        for it in $($by)+ $root.risk_assessments {
            all!($($by)+ it.recommendations);
            state(it.stated_status.map(States::stated), $($by)+ it.on, Some($($by)+ it.planned_on));
            approval($($by)+ it.approval);
        }
        for it in $($by)+ $root.treatments {
            all!($($by)+ it.actions);
            approval($($by)+ it.approval);
        }
        for it in $($by)+ $root.objectives {
            all!($($by)+ it.actions);
            let stated = it.stated_status.map(States::stated);
            // Given up is a day of its own.
            match stated {
                Some(Stated::Dropped) => state(Some(Stated::Over), $($by)+ it.withdrawn_on, None),
                stated => state(stated, $($by)+ it.achieved_on, None),
            }
        }
        for it in $($by)+ $root.impact_assessments {
            all!($($by)+ it.conditions);
            for impact in $($by)+ it.impacts {
                all!($($by)+ impact.mitigations);
            }
            for related in $($by)+ it.related_assessments {
                state(related.stated_status.map(States::stated), $($by)+ related.on, None);
            }
            state(it.stated_status.map(States::stated), $($by)+ it.on, None);
            approval($($by)+ it.approval);
        }
        for it in $($by)+ $root.changes {
            all!($($by)+ it.actions);
        }
        all!($($by)+ $root.changes);
        for it in $($by)+ $root.improvements {
            all!($($by)+ it.actions);
        }
        all!($($by)+ $root.improvements);
        for it in $($by)+ $root.nonconformities {
            all!($($by)+ it.actions);
            state(it.stated_status.map(States::stated), $($by)+ it.closed_on, None);
        }
        for it in $($by)+ $root.incidents {
            all!($($by)+ it.actions);
            state(it.stated_status.map(States::stated), $($by)+ it.closed_on, None);
        }
        for it in $($by)+ $root.concerns {
            all!($($by)+ it.follow_up);
            state(it.stated_status.map(States::stated), $($by)+ it.closed_on, None);
        }
        for it in $($by)+ $root.suppliers {
            for assessment in $($by)+ it.assessments {
                all!($($by)+ assessment.actions);
            }
        }
        for it in $($by)+ $root.customers {
            for assessment in $($by)+ it.assessments {
                all!($($by)+ assessment.actions);
            }
        }
        for it in $($by)+ $root.competences {
            all!($($by)+ it.actions);
        }
        for it in $($by)+ $root.management_reviews {
            all!($($by)+ it.actions);
            all!($($by)+ it.decisions);
        }
        for it in $($by)+ $root.audits {
            for finding in $($by)+ it.findings {
                state(finding.stated_status.map(States::stated), $($by)+ finding.closed_on, None);
            }
            state(it.stated_status.map(States::stated), $($by)+ it.on, Some($($by)+ it.planned_on));
        }
        for it in $($by)+ $root.roles {
            approval($($by)+ it.assignment);
        }
        for it in $($by)+ $root.ai_systems {
            for deployment in $($by)+ it.deployments {
                approval($($by)+ deployment.approval);
            }
            for test in $($by)+ it.verifications {
                approval($($by)+ test.approval);
            }
            if let Some(plan) = $($by)+ it.deployment_plan {
                approval($($by)+ plan.approval);
            }
            if let Some(used) = $($by)+ it.responsible_use {
                approval($($by)+ used.approval);
            }
            if let Some(retired) = $($by)+ it.retirement {
                approval($($by)+ retired.approval);
            }
        }
        if let Some(soa) = $($by)+ $root.statement_of_applicability {
            approval($($by)+ soa.approval);
        }
        if let Some(programme) = $($by)+ $root.audit_programme {
            approval($($by)+ programme.approval);
        }
    }};
}

/// Sees a word for a state, the date that it stands for, and the date by which it is due.
type Sees<'f> = &'f dyn Fn(Option<Stated>, &Option<Date>, Option<&Option<Date>>);
/// The same, to change the dates.
type Settles<'f> = &'f dyn Fn(Option<Stated>, &mut Option<Date>, Option<&mut Option<Date>>);

/// The document as rules see it on that date: what a word says to be over happened some time up to then; what was given up is no longer due;
/// an approval that was refused or put off is none. The document itself where no word says so.
pub(crate) fn settled(root: &Root, as_of: Date) -> Cow<'_, Root> {
    let says = Cell::new(root.documents.iter().flat_map(|document| &document.approvals).any(refused));
    let seen: Sees<'_> = &|stated, on, _| {
        let over = stated == Some(Stated::Over) && on.is_none();
        says.set(says.get() || over || stated == Some(Stated::Dropped));
    };
    let asked: &dyn Fn(&Option<Box<Approval>>) = &|approval| says.set(says.get() || approval.as_deref().is_some_and(refused));
    everywhere!([&] root, seen, asked);
    if !says.get() {
        return Cow::Borrowed(root);
    }
    // Read anew: a clone of everything that can stand in a document would be a tenth of the wasm.
    let Some(mut judged) = read_record::<Root>(write(root), &unbounded()).record else { return Cow::Borrowed(root) };
    for approval in judged.documents.iter_mut().flat_map(|document| &mut document.approvals).filter(|it| refused(it)) {
        *approval = Approval::new();
    }
    let settle: Settles<'_> = &|stated, on, due| match stated {
        Some(Stated::Over) if on.is_none() => *on = Some(Date::up_to(as_of)),
        Some(Stated::Dropped) => due.into_iter().for_each(|due| *due = None),
        _ => {}
    };
    let void: &dyn Fn(&mut Option<Box<Approval>>) = &|approval| {
        approval.take_if(|it| refused(it));
    };
    everywhere!([&mut] judged, settle, void);
    Cow::Owned(judged)
}

/// Whether it was not approved by one of those who were asked, or only looked through.
fn refused(approval: &Approval) -> bool {
    let no = |decision: Option<ApprovalDecision>| matches!(decision, Some(ApprovalDecision::Rejected | ApprovalDecision::Deferred));
    approval.decision == Some(ApprovalDecision::Reviewed) || no(approval.decision) || approval.others.iter().any(|it| no(it.decision))
}

/// What was read once is read again, however large it is.
fn unbounded() -> ReadOptions {
    let limits = Limits { bytes: usize::MAX, records: usize::MAX, ..Limits::default() };
    ReadOptions { limits, ..ReadOptions::default() }
}

#[cfg(test)]
mod tests {
    use serde_json::{Map, Value, json};

    use super::*;
    use crate::check::{Index, date_of};
    use crate::model::{Aims, stated};
    use crate::read::FieldRole;

    /// Every way from a kind of record to a word for a state, as a document that goes it; each kind once on the way.
    fn documents(schema: &Value, kind: &Value, way: &mut Vec<String>) -> Vec<Value> {
        let mut out = Vec::new();
        for (name, field) in kind["properties"].as_object().into_iter().flatten() {
            let (place, list) = field.get("$ref").map_or((&field["items"]["$ref"], true), |place| (place, false));
            let Some(below) = place.as_str().and_then(|place| place.strip_prefix("#/$defs/")) else { continue };
            if name == "statedStatus" {
                let words = schema["$defs"][below]["oneOf"].as_array().into_iter().flatten().filter_map(|word| word["const"].as_str());
                let over = words.filter(|word| stated(word) == Some(Stated::Over));
                out.extend(over.map(|word| json!({ "statedStatus": word })));
            } else if schema["$defs"][below].get("properties").is_some() && !way.iter().any(|known| known == below) {
                way.push(below.to_owned());
                for mut document in documents(schema, &schema["$defs"][below], way) {
                    for required in schema["$defs"][below]["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
                        document[required] = json!("A.6.2.4");
                    }
                    let document = if list { json!([document]) } else { document };
                    out.push(Value::Object(Map::from_iter([(name.clone(), document)])));
                }
                way.pop();
            }
        }
        out
    }

    #[test]
    fn every_word_for_a_state_is_settled() {
        let schema: Value = serde_json::from_str(include_str!("../../../schemas/v1/aims.schema.json")).unwrap();
        let all = documents(&schema, &schema, &mut Vec::new());
        let mut settled_ones = 0;
        for mut document in all {
            document["schemaVersion"] = json!("1.0");
            let aims: Aims = crate::read(document.to_string()).aims.unwrap_or_else(|| panic!("{document}"));
            let root = settled(aims.root(), "2026-06-30".parse().unwrap());
            let path = Index::new(&root).noted().next().unwrap_or_else(|| panic!("{document} is not noted"));
            let record = *path.records(&*root).last().unwrap();
            let roles = [FieldRole::Closes, FieldRole::Done, FieldRole::Happened];
            let mut fields = roles.into_iter().flat_map(|role| record.table().with(role)).peekable();
            // A treatment has no date of its own: its actions have.
            if fields.peek().is_some() {
                assert!(fields.any(|field| date_of(record.get(field)).is_some()), "{document}");
                settled_ones += 1;
            }
        }
        assert!(settled_ones > 25, "{settled_ones}");
    }
}
