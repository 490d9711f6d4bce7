//! Every shape at its borders: the same day, undated, blank, in the future, empty.

use super::Asks;
use crate::check::{Cx, Outcome, asked};
use crate::model::{
    Action, AiSystem, Audit, Change, Competence, Customer, Evidence, Incident, Policy, Provision, Resource, Risk, Role, Root, Treatment,
};
use crate::read::{Record, View};

/// What a shape answers for the first record of a register of the document, on 2026-06-30: how many defects, or a word.
fn answer(asks: Asks, register: &str, document: &str) -> String {
    let text = format!("{{\"schemaVersion\":\"1.0\",{document}}}");
    let read = crate::read(text.as_str());
    assert!(read.diagnostics.is_empty(), "{:?}", read.diagnostics);
    let aims = read.aims.unwrap_or_default();
    let Ok(day) = "2026-06-30".parse() else { return "no day".to_owned() };
    let cx = Cx::new(aims.root(), &[], day, crate::catalogue::catalogue());
    let root: &dyn Record = aims.root();
    let view = root.table().names.position(register).map_or(View::Record(aims.root()), |at| root.get(at));
    let record = match view {
        View::List(list) => list.at(0),
        view => Some(view),
    };
    let Some(View::Record(record)) = record else { return "no record".to_owned() };
    match asks.answer(record, &cx) {
        Outcome::Pass | Outcome::PassOn(_) => "pass".to_owned(),
        Outcome::NotAsked => "not asked".to_owned(),
        Outcome::Unknown | Outcome::Vague => "unknown".to_owned(),
        Outcome::Fail(_) => "1".to_owned(),
        Outcome::FailEach(defects) => defects.len().to_string(),
    }
}

#[test]
fn says() {
    let of = |members: &str| answer(asked!(Risk Says { field: Risk::EVENT }), "risks", &format!("\"risks\":[{{\"id\":\"r\"{members}}}]"));
    assert_eq!((of(""), of(",\"event\":\"  \""), of(",\"event\":\"data are lost\"")), ("1".into(), "1".into(), "pass".into()));
    let below = asked!(Treatment Says { field: Treatment::APPROVAL.then(crate::model::Approval::BY) });
    let of = |members: &str| answer(below, "treatments", &format!("\"treatments\":[{{\"id\":\"t\"{members}}}]"));
    // A record that is absent is another rule's affair.
    assert_eq!(
        (of(""), of(",\"approval\":{\"on\":\"2026-01-01\"}"), of(",\"approval\":{\"by\":\"p\"}")),
        ("not asked".into(), "1".into(), "pass".into())
    );
}

#[test]
fn says_any_and_each() {
    let any = asked!(Policy SaysAny { fields: [Policy::STATEMENT, Policy::DOCUMENT] });
    let of = |members: &str| answer(any, "policies", &format!("\"policies\":[{{\"id\":\"p\"{members}}}]"));
    assert_eq!((of(",\"statement\":\" \""), of(",\"document\":\"d\"")), ("1".into(), "pass".into()));
    let each = asked!(Policy SaysEach { fields: [Policy::STATEMENT, Policy::DOCUMENT] });
    let of = |members: &str| answer(each, "policies", &format!("\"policies\":[{{\"id\":\"p\"{members}}}]"));
    assert_eq!((of(""), of(",\"document\":\"d\""), of(",\"statement\":\"s\",\"document\":\"d\"")), ("2".into(), "1".into(), "pass".into()));
}

#[test]
fn each_says() {
    let asks = asked!(Change EachSays { list: Change::ACTIONS, fields: [Action::WHAT, Action::OWNER] });
    let of = |actions: &str| answer(asks, "changes", &format!("\"changes\":[{{\"id\":\"c\",\"actions\":[{actions}]}}]"));
    assert_eq!(
        (of(""), of("{\"owner\":\"p\"}"), of("{\"what\":\" \"},{},{\"what\":\"measure\"}")),
        ("not asked".into(), "pass".into(), "2".into())
    );
}

#[test]
fn kept() {
    let asks = asked!(Root Kept { part: Root::RISKS });
    let of = |document: &str| answer(asks, "", document);
    assert_eq!(of("\"title\":\"x\""), "unknown");
    assert_eq!(of("\"revision\":{\"state\":\"complete\"}"), "1");
    assert_eq!(of("\"risks\":[{\"id\":\"r\"}]"), "unknown");
    assert_eq!(of("\"risks\":[{\"id\":\"r\",\"event\":\"data are lost\"}]"), "pass");
    assert_eq!(of("\"risks\":[{\"id\":\"r\",\"event\":\"data are lost\",\"closedOn\":\"2020-01-01\"}]"), "unknown");
}

#[test]
fn order() {
    let asks = asked!(Audit Order { first: Audit::STARTED_ON, then: Audit::ON });
    let of = |first: &str, then: &str| answer(asks, "audits", &format!("\"audits\":[{{\"id\":\"a\"{first}{then}}}]"));
    let (first, then) = (",\"startedOn\":\"2026-05-02\"", |day| format!(",\"on\":\"2026-05-0{day}\""));
    assert_eq!((of(first, &then(1)), of(first, &then(2)), of(first, &then(3))), ("1".into(), "pass".into(), "pass".into()));
    assert_eq!((of(first, ""), of("", &then(1))), ("not asked".into(), "not asked".into()));
}

#[test]
fn order_each() {
    let asks = asked!(Customer OrderEach { list: Customer::PROVIDES, first: Provision::SINCE, then: Provision::UNTIL });
    let of = |provides: &str| answer(asks, "customers", &format!("\"customers\":[{{\"id\":\"c\",\"provides\":[{provides}]}}]"));
    let both = |until| format!("{{\"since\":\"2026-05-02\",\"until\":\"2026-05-0{until}\"}}");
    assert_eq!((of(&both(1)), of(&both(2)), of(&both(3))), ("1".into(), "pass".into(), "pass".into()));
    assert_eq!(
        (of(""), of("{\"since\":\"2026-05-02\"}"), of(&format!("{},{},{{}}", both(1), both(1)))),
        ("not asked".into(), "not asked".into(), "2".into())
    );
}

#[test]
fn on_time() {
    let asks = asked!(Change OnTime { list: Change::ACTIONS, due: Action::DUE, done: [Action::DONE_ON] });
    let of = |actions: &str| answer(asks, "changes", &format!("\"changes\":[{{\"id\":\"c\",\"actions\":[{actions}]}}]"));
    let due = |day: &str| format!("{{\"due\":\"{day}\"}}");
    assert_eq!(
        (of(""), of(&due("2026-06-29")), of(&due("2026-06-30")), of("{}")),
        ("not asked".into(), "1".into(), "pass".into(), "unknown".into())
    );
    // One unknown masks nothing, and one that is late is told although another has no date.
    assert_eq!((of(&format!("{{}},{}", due("2026-06-29"))), of(&format!("{{}},{}", due("2026-07-01")))), ("1".into(), "unknown".into()));
    let done = |on: &str| format!("{{\"due\":\"2026-06-01\",\"doneOn\":\"{on}\"}}");
    // Late or not, it is done; what is dated after the assessment date is not done yet.
    assert_eq!((of(&done("2026-06-30")), of(&done("2026-07-01"))), ("pass".into(), "1".into()));
    assert_eq!(of("{\"doneOn\":\"2026-06-01\"}"), "pass");
}

#[test]
fn due_and_until() {
    let asks = asked!(Change Due { due: Change::DUE, done: [Change::DONE_ON] });
    let of = |members: &str| answer(asks, "changes", &format!("\"changes\":[{{\"id\":\"c\"{members}}}]"));
    let due = |day: &str| of(&format!(",\"due\":\"{day}\""));
    assert_eq!((of(""), due("2026-06-29"), due("2026-06-30")), ("not asked".into(), "1".into(), "pass".into()));
    assert_eq!(of(",\"due\":\"2026-06-01\",\"doneOn\":\"2026-07-01\""), "1");
    let asks = asked!(Evidence Until { until: Evidence::VALID_UNTIL });
    let of = |members: &str| answer(asks, "evidence", &format!("\"evidence\":[{{\"id\":\"e\"{members}}}]"));
    let until = |day: &str| of(&format!(",\"validUntil\":\"{day}\""));
    assert_eq!((of(""), until("2026-06-29"), until("2026-06-30")), ("not asked".into(), "1".into(), "pass".into()));
}

#[test]
fn documented_and_evidenced() {
    let asks = asked!(Resource Documented { document: Resource::DOCUMENT, evidence: Resource::EVIDENCE });
    let of = |members: &str, documents: &str| {
        answer(asks, "resources", &format!("\"documents\":[{documents}],\"resources\":[{{\"id\":\"r\"{members}}}]"))
    };
    assert_eq!((of("", ""), of(",\"document\":\"d\"", "{\"id\":\"d\"}")), ("1".into(), "pass".into()));
    // What is named and withdrawn, or not to be found, is a finding of its own.
    let withdrawn = "{\"id\":\"d\",\"state\":\"withdrawn\"}";
    assert_eq!(
        (of(",\"document\":\"d\"", withdrawn), of(",\"document\":\"d\"", ""), of(",\"evidence\":[\"e\"]", "")),
        ("unknown".into(), "unknown".into(), "pass".into())
    );
    let asks = asked!(Resource Evidenced { evidence: Resource::EVIDENCE });
    let of = |members: &str| answer(asks, "resources", &format!("\"resources\":[{{\"id\":\"r\"{members}}}]"));
    assert_eq!((of(""), of(",\"evidence\":[\"e\"]")), ("1".into(), "pass".into()));
}

#[test]
fn approved() {
    let asks = asked!(Treatment Approved { approval: Treatment::APPROVAL });
    let of = |approval: &str| answer(asks, "treatments", &format!("\"treatments\":[{{\"id\":\"t\"{approval}}}]"));
    let on = |day: &str| of(&format!(",\"approval\":{{\"by\":\"p\",\"on\":\"{day}\"}}"));
    assert_eq!((of(""), on("2026-06-30"), on("2026-07-01")), ("1".into(), "pass".into(), "1".into()));
    assert_eq!((of(",\"approval\":{\"on\":\"2026-01-01\"}"), of(",\"approval\":{\"by\":\"p\"}")), ("1".into(), "unknown".into()));
}

#[test]
fn referred() {
    let asks = asked!(AiSystem Referred { from: Root::RISKS, by: Risk::AI_SYSTEMS, at: AiSystem::ID });
    let of = |risks: &str| answer(asks, "aiSystems", &format!("\"aiSystems\":[{{\"id\":\"s\"}}],\"risks\":[{risks}]"));
    assert_eq!(
        (of(""), of("{\"id\":\"r\",\"aiSystems\":[\"t\"]}"), of("{\"id\":\"r\",\"aiSystems\":[\"s\"]}")),
        ("1".into(), "1".into(), "pass".into())
    );
    let asks = asked!(Role EachReferred { list: Role::HOLDERS, from: Root::COMPETENCES, by: Competence::PERSON });
    let of = |holders: &str, competences: &str| {
        answer(asks, "roles", &format!("\"roles\":[{{\"id\":\"r\",\"holders\":[{holders}]}}],\"competences\":[{competences}]"))
    };
    let one = "{\"id\":\"c\",\"person\":\"p\"}";
    assert_eq!(
        (of("", one), of("\"p\"", ""), of("\"p\"", one), of("\"p\",\"q\",\"o\"", one)),
        ("not asked".into(), "unknown".into(), "pass".into(), "2".into())
    );
}

#[test]
fn holds_and_each_holds() {
    let asks = asked!(Incident EachHolds { list: Incident::ACTIONS, of: Action, holds: |it, as_of| it.due.map(|due| due >= as_of), at: Action::DUE });
    let of = |actions: &str| answer(asks, "incidents", &format!("\"incidents\":[{{\"id\":\"i\",\"actions\":[{actions}]}}]"));
    assert_eq!((of(""), of("{}"), of("{\"due\":\"2026-06-30\"}")), ("not asked".into(), "unknown".into(), "pass".into()));
    assert_eq!(of("{},{\"due\":\"2026-06-29\"}"), "1");
}
