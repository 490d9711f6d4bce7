//! 6.1.3: the Statement of Applicability and the necessary controls.

use serde_json::{Value, json};

use super::{Reading, baseline};

/// An entry of the statement, changed.
fn entry(control: &str, change: Value) -> Value {
    let mut entry = change;
    entry["control"] = control.into();
    json!({"statementOfApplicability": {"entries": [entry]}})
}

fn left_out(control: &str, why: &str) -> Value {
    entry(
        control,
        json!({"decision": "excluded", "justification": why, "drivers": null, "implementation": null, "evidence": null, "documents": null}),
    )
}

pub(super) fn readings() -> Vec<Reading> {
    let begun: Vec<Value> = baseline()["statementOfApplicability"]["entries"]
        .as_array()
        .unwrap()
        .iter()
        .skip(2)
        .map(|entry| json!({"control": entry["control"], "removed": true}))
        .collect();
    vec![
        (
            "the statement was approved before it was prepared",
            json!({"statementOfApplicability": {"approval": {"on": "2026-05-13"}}}),
            // Read again: 6.1.3 asks for a statement, 7.5.2 for its approval.
            "7.5.2.s3 found, 6.1.3.f.i clear, 7.5.2.s3 open",
        ),
        (
            "the statement was approved before the first risk was rated",
            json!({"statementOfApplicability": {"preparedOn": "2025-11-20", "approval": {"on": "2025-12-01"}, "reviewedOn": null}}),
            // Corrected: a later review of the statement takes it in; 42001 asks nobody to approve it, so it is no more than noted.
            "6.1.3.f.i noted, 6.1.3.f.i open",
        ),
        (
            "what was approved is an earlier version",
            json!({"statementOfApplicability": {"version": "1.1", "approval": {"version": "1.0"}}, "certification": {"certificate": {"soaVersion": "1.1"}}}),
            "7.5.2.s3 noted, 7.5.2.s3 open",
        ),
        (
            "a statement that is only begun is not a wall of findings",
            json!({"revision": {"state": "draft"}, "statementOfApplicability": {"approval": null, "entries": begun}}),
            "6.1.3.f.i open, 6.1.3.b.ii open, 6.1.3.b.ii clear",
        ),
        (
            "a control is included for a risk that was closed",
            entry("A.4.4", json!({"drivers": [{"kind": "risk", "record": "risk-pictures"}]})),
            "6.1.3.f.ii noted",
        ),
        (
            "a control is included for a contract that has ended",
            {
                let mut it = entry("A.8.3", json!({"drivers": [{"kind": "contract", "record": "obligation-pilot"}]}));
                it["obligations"] = json!([{"id": "obligation-pilot", "title": "Pilot", "owner": "role-aims-lead", "source": "contract",
                    "citation": "pilot agreement", "appliesTo": ["sys-cv"], "appliesFrom": "2025-09-01", "appliesUntil": "2025-12-31", "howMet": "report"}]);
                it
            },
            "6.1.3.f.ii noted",
        ),
        (
            "a control is called implemented from next year on",
            entry("A.4.4", json!({"implementation": {"since": "2027-01-15"}})),
            // Corrected: 42001 asks for no status of implementation.
            "any noted, A.4.4 open",
        ),
        (
            "a control is left out as asked for by nobody, while a contract asks for it",
            left_out("A.8.5", "no law and no contract asks for it"),
            "6.1.3.f.iii found, 6.1.3.f.iii open",
        ),
        (
            "a control is left out that an impact assessment relies on",
            {
                let mut it = left_out("A.9.3", "customers set their own aims for the use");
                it["impactAssessments"] =
                    json!([{"id": "impact-cv", "impacts": [{"id": "impact-cv-impact-group", "controls": ["A.9.3"]}]}]);
                it["objectives"] = json!([{"id": "objective-use", "removed": true}]);
                it
            },
            "any found, 6.1.3.f.iii open",
        ),
        (
            "the statement leaves a treatment's own control out",
            json!({"treatments": [{"id": "treatment-drift", "controls": ["A.6.2.6", "control-blind-review"]}]}),
            "6.1.3.f.i found, 6.1.3.f.i open",
        ),
        ("a risk is to be reduced by no control", json!({"treatments": [{"id": "treatment-drift", "controls": null}]}), "6.1.3.b.i open"),
        (
            "the controls are to be told to staff in the autumn",
            json!({"statementOfApplicability": {"communicatedTo": [{"to": "all staff", "on": "2026-10-01", "how": "e-mail"}]}}),
            "6.1.3.s5 open",
        ),
        (
            "the approval of the statement is planned",
            json!({"statementOfApplicability": {"approval": {"on": "2026-07-15"}}}),
            "7.5.2.s3 noted, 7.5.2.s3 open",
        ),
        (
            "a control that is left out is carried out all the same",
            entry("A.7.3", json!({"decision": "excluded", "justification": "data arise in our own service", "drivers": null})),
            "any found, 6.1.3.f.iii open",
        ),
        (
            "a control included for all is left out for one system with a reason",
            entry(
                "A.6.2.7",
                json!({"id": "entry-match-docs", "aiSystems": ["sys-match"], "decision": "excluded",
                "justification": "the matching has no users of its own; the ranking's documents cover it"}),
            ),
            "quiet",
        ),
        (
            "nobody compared with Annex A and said so",
            json!({"statementOfApplicability": {"additionalControls": null}}), // Corrected: own controls in the statement show that the question was asked.
            "6.1.3.d conforms",
        ),
        (
            "a control stands twice, once in and once out",
            json!({"statementOfApplicability": {"entries": [{"id": "entry-again", "control": "A.4.4", "decision": "excluded", "justification": "we use no tools of others"}]}}),
            "6.1.3.f.i found, 6.1.3.f.i open",
        ),
        ("a reason to include that is blank", entry("A.4.4", json!({"justification": "  "})), "6.1.3.f.ii short"),
        (
            "left out because it does not apply, says the statement",
            left_out("A.4.4", "not applicable"),
            "6.1.3.f.iii noted, 6.1.3.f.iii open",
        ),
        (
            "left out for one system without a word",
            entry("A.6.2.7", json!({"id": "entry-match-bare", "aiSystems": ["sys-match"], "decision": "excluded"})),
            "6.1.3.f.iii short",
        ),
        (
            "customers can have the statement from next month on",
            json!({"statementOfApplicability": {"availableTo": [{"to": "customers", "on": "2026-08-01", "how": "on request"}]}}),
            "6.1.3.s6 open",
        ),
        (
            "the evidence of a control ran out",
            json!({"evidence": [{"id": "ev-a-9", "validUntil": "2026-06-01"}]}),
            "A.9.2 open, A.9.3 open, A.9.4 open",
        ),
        ("a control rests on a procedure that was replaced", entry("A.4.4", json!({"documents": ["doc-operations-old"]})), "any found"),
    ]
}
