//! Clause 4: context, interested parties, scope, the management system.

use serde_json::json;

use super::{Reading, like};

pub(super) fn readings() -> Vec<Reading> {
    vec![
        (
            "climate change was written down and never decided",
            json!({"issues": [{"id": "issue-climate", "relevant": null, "reason": null}]}),
            "4.1.s2 open",
        ),
        (
            "climate change was found to matter",
            json!({"issues": [{"id": "issue-climate", "relevant": true, "effect": "heat waves stop the servers", "reason": "two stops last summer"}]}),
            "4.1.s2 conforms, 4.1.s1 conforms",
        ),
        (
            "climate change is to be looked at next year",
            json!({"issues": [{"id": "issue-climate", "identifiedOn": "2027-01-15", "reviewedOn": null}]}),
            "4.1.s2 open",
        ),
        (
            "every issue was closed and none came in its place",
            json!({"issues": [{"id": "issue-law", "closedOn": "2026-03-01"}, {"id": "issue-skills", "closedOn": "2026-03-01"},
                {"id": "issue-climate", "closedOn": "2026-03-01"}]}),
            "4.1.s1 open",
        ),
        (
            "a system whose makers do not say what it is for",
            json!({"aiSystems": [{"id": "sys-match", "purpose": null, "intendedUses": null}]}),
            "4.1.s3 short, 6.1.1.s10 open",
        ),
        (
            "a need was turned down without a word",
            json!({"interestedParties": [{"id": "party-customers", "needs": [{"id": "need-reliable", "addressed": false, "reason": null}]}]}),
            "4.2.s3 conforms",
        ),
        (
            "a need that nobody has decided on",
            json!({"interestedParties": [{"id": "party-customers", "needs": [{"id": "need-hours", "what": "help at night", "relevant": true}]}]}),
            "4.2.s3 open",
        ),
        (
            "a system of a unit that is left out of the scope",
            json!({"organization": {"units": [{"id": "unit-lab", "title": "Lab"}]}, "aiSystems": [{"id": "sys-match", "unit": "unit-lab"}],
                "scope": {"exclusions": [{"what": "the lab", "unit": "unit-lab", "reason": "research only"}]}}),
            "4.3.s1 found, 4.3.s1 open",
        ),
        (
            "a system retired before the AIMS began is in no scope",
            json!({"aiSystems": [{"id": "sys-first", "name": "First filter", "purpose": "filter applications", "intendedUses": ["filter"],
                "aiRoles": [{"role": "provider"}], "lifeCycle": {"stage": "retirement", "history": [{"stage": "retirement", "on": "2025-06-30",
                "approvedBy": "role-system-owner", "criteria": "nobody uses it", "evidence": ["ev-tests"]}]},
                "retirement": {"plannedOn": "2025-06-30", "reason": "replaced", "dataDisposition": "deleted"}}]}),
            "4.3.s1 clear, 8.4.s1 conforms, 8.2.s1 conforms",
        ),
        (
            "the scope document was withdrawn and not replaced",
            json!({"documents": [{"id": "doc-scope", "state": "withdrawn", "effectiveUntil": "2026-05-31"}]}),
            "4.3.s4 short",
        ),
        (
            "the manual that tells the processes was withdrawn",
            json!({"documents": [{"id": "doc-operations", "state": "withdrawn", "effectiveUntil": "2026-05-31"}]}),
            // Read again: whether another manual in force describes the same can't be told.
            "4.4.s5 open, 7.5.3.s1 found, A.6.1.3 open, A.8.4 open, A.9.2 open",
        ),
        (
            "context was to be reviewed in May and was not",
            json!({"issues": [{"id": "issue-law", "reviewedOn": "2025-09-01", "nextReviewOn": "2026-05-01"}]}),
            "4.4.s3 short",
        ),
        (
            "a party came in June, after the scope was reviewed, and is part of the scope",
            {
                let mut it = like(
                    "interestedParties",
                    "party-customers",
                    "party-union",
                    &json!({"title": "Trade union",
                    "needs": [{"id": "need-reliable", "removed": true}, {"id": "need-hearing", "what": "to be heard", "relevant": true, "addressed": true, "reason": "meeting each year"}]}),
                );
                it["scope"] = json!({"interestedParties": ["party-applicants", "party-customers", "party-union"]});
                it
            },
            "quiet",
        ),
        (
            "an obligation was last found met before it applied",
            json!({"obligations": [{"id": "obligation-contract", "evaluations": [{"on": "2025-10-01", "by": "role-aims-lead", "met": true}]}]}),
            "quiet",
        ),
        (
            "a relevant issue that leads to nothing",
            json!({"issues": [{"id": "issue-hype", "title": "Hype", "kind": "external", "topic": "competitive", "relevant": true, "identifiedOn": "2026-05-15"}]}),
            "4.1.s1 open, 6.1.1.s1 open",
        ),
        (
            "the scope names a unit that is nowhere described",
            json!({"scope": {"includedUnits": ["unit-product", "unit-sales"]}}),
            "any found",
        ),
        ("the organization does not say which role it has towards AI systems", json!({"organization": {"aiRoles": null}}), "quiet"),
        (
            "employers are listed as an interested party without any need",
            json!({"interestedParties": [{"id": "party-customers", "needs": null}]}),
            "4.2.s2 open",
        ),
        (
            "something is left out of the scope and nobody says why",
            json!({"scope": {"exclusions": [{"what": "office software with AI features"}]}}),
            "quiet",
        ),
        (
            "an issue that came up in June, after the yearly look at the scope",
            json!({"issues": [{"id": "issue-union", "title": "Works council", "description": "a works council is founded at a customer", "owner": "role-aims-lead", "kind": "external", "topic": "social", "relevant": true, "reason": "it may ask how applicants are ranked", "effect": "more questions about explanations", "identifiedOn": "2026-06-10", "evidence": ["ev-context"]}]}),
            "quiet",
        ),
    ]
}
