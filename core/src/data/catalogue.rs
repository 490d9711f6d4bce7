//! `catalogue.json`: every fact of the standard that the catalogue states, so that a front end needs no Rust.

use crate::catalogue::{
    AnnexC, Clause, Condition, Control, Group, Objective, RequiredDocument, Requirement, ReviewInput, Role, Stage, catalogue,
};
use crate::language::Language;
use serde_json::{Value, json};

/// What `catalogue.json` holds.
pub fn catalogue_file() -> Value {
    let all = catalogue();
    let stamp = all.edition();
    json!({
        "edition": {
            "framework": stamp.framework,
            "designation": stamp.designation,
            "title": stamp.title,
            "edition": stamp.edition,
            "amendments": stamp.amendments,
            "version": stamp.version,
            "asOf": stamp.as_of,
        },
        "clauses": all.clauses().iter().map(clause).collect::<Vec<_>>(),
        "requirements": all.requirements().iter().map(requirement).collect::<Vec<_>>(),
        "conditions": Condition::ALL.map(|c| json!({"id": c.as_str(), "appliesIf": c.describe(Language::english())})),
        "groups": all.groups().iter().map(group).collect::<Vec<_>>(),
        "objectives": all.objectives().iter().map(objective).collect::<Vec<_>>(),
        "controls": all.controls().iter().map(control).collect::<Vec<_>>(),
        "annexC": all.annex_c().iter().map(annex_c).collect::<Vec<_>>(),
        "requiredDocuments": all.required_documents().iter().map(required_document).collect::<Vec<_>>(),
        "notNamed": all.not_named(),
        "reviewInputs": all.review_inputs().iter().map(review_input).collect::<Vec<_>>(),
        "customaryReviewInputs": all.customary_review_inputs(),
        "roles": Role::ALL.map(Role::as_str),
        "stages": Stage::ALL.map(Stage::as_str),
    })
}

/// Leaves out what there is none of, as documents do.
fn without_null(mut value: Value) -> Value {
    if let Value::Object(members) = &mut value {
        members.retain(|_, member| !member.is_null());
    }
    value
}

fn clause(it: &Clause) -> Value {
    without_null(json!({
        "id": it.label,
        "title": it.title,
        "parent": it.parent().map(|id| id.as_str()),
        "children": it.children().map(|id| id.as_str()).collect::<Vec<_>>(),
        "requirements": it.requirements().iter().map(|r| r.label).collect::<Vec<_>>(),
        "controls": it.controls.iter().map(|id| id.as_str()).collect::<Vec<_>>(),
        "note": it.note,
    }))
}

fn requirement(it: &Requirement) -> Value {
    without_null(json!({
        "id": it.label,
        "clause": it.clause.as_str(),
        "citation": it.citation(),
        "labelBasis": it.label_basis().as_str(),
        "summary": it.summary,
        "actor": it.actor.as_str(),
        "modality": it.modality.as_str(),
        "document": it.document.map(|duty| json!({"keeping": duty.keeping.as_str(), "verb": duty.verb.as_str()})),
        "condition": it.condition.map(Condition::as_str),
        "judged": it.judged.is_some(),
        "judgedBecause": it.judged,
        "evidence": it.evidence,
    }))
}

fn group(it: &Group) -> Value {
    json!({"id": it.label, "title": it.title, "objectives": it.objectives().map(|o| o.label).collect::<Vec<_>>()})
}

fn objective(it: &Objective) -> Value {
    json!({
        "id": it.label,
        "title": it.title,
        "statement": it.statement,
        "group": it.group().as_str(),
        "controls": it.controls().iter().map(|c| c.label).collect::<Vec<_>>(),
    })
}

fn control(it: &Control) -> Value {
    without_null(json!({
        "id": it.label,
        "title": it.title,
        "objective": it.objective.as_str(),
        "intent": it.intent,
        "evidence": it.evidence,
        "documentation": it.documentation.as_str(),
        "keeping": it.keeping.map(|k| k.as_str()),
        "roles": it.roles.iter().map(|r| r.as_str()).collect::<Vec<_>>(),
        "stages": it.stages.iter().map(|s| s.as_str()).collect::<Vec<_>>(),
        "variants": it.variants,
    }))
}

fn annex_c(it: &AnnexC) -> Value {
    json!({"id": it.label, "title": it.title, "meaning": it.meaning, "kind": it.kind.as_str()})
}

fn required_document(it: &RequiredDocument) -> Value {
    json!({
        "label": it.label,
        "what": it.what,
        "keeping": it.keeping.as_str(),
        "verb": it.verb.as_str(),
        "explicit": it.explicit,
        "requirements": it.requirements().map(|r| r.label).collect::<Vec<_>>(),
    })
}

fn review_input(it: &ReviewInput) -> Value {
    json!({"label": it.label, "what": it.what, "requirements": it.requirements().iter().map(|r| r.label).collect::<Vec<_>>()})
}
