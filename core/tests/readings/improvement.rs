//! Clause 10: improvement, nonconformity, corrective action.

use serde_json::json;

use super::{Reading, like};

pub(super) fn readings() -> Vec<Reading> {
    vec![
        (
            "the corrective action was verified before it was carried out",
            json!({"nonconformities": [{"id": "nc-1", "actions": [{"id": "nc-1-action", "due": "2026-06-20", "doneOn": "2026-06-18"}], "closedOn": "2026-06-25"}]}),
            "10.2.d found, 10.2.d open",
        ),
        (
            "the cause was found after the action against it",
            json!({"nonconformities": [{"id": "nc-1", "rootCause": {"on": "2026-05-20"}}]}),
            "any found, 10.2.b.2 open",
        ),
        (
            "corrected on the spot, recorded two days later",
            json!({"nonconformities": [{"id": "nc-1", "correctedOn": "2026-04-20"}]}),
            "quiet",
        ),
        ("closed before it was opened", json!({"nonconformities": [{"id": "nc-1", "closedOn": "2026-04-01"}]}), "any found"),
        (
            "no cause needs removal, and none was looked for",
            json!({"nonconformities": [{"id": "nc-1", "causeRemovalNeeded": false, "causeRemovalReason": "a slip", "rootCause": null, "actions": null,
                "effectivenessReview": null, "proportionality": null}]}),
            "10.2.b.2 short",
        ),
        (
            "no cause needs removal, and an action removes one",
            json!({"nonconformities": [{"id": "nc-1", "causeRemovalNeeded": false}]}),
            // Corrected: the action may be a correction; that the two part is worth a word.
            "quiet, 10.2.b.1 noted",
        ),
        (
            "like cases were found elsewhere and none is named",
            json!({"nonconformities": [{"id": "nc-1", "similarElsewhere": {"found": true, "description": "four more"}}]}),
            // Read again: they may have been put right with this one; without a record nobody can tell.
            "10.2.b.3 open, 10.2.b.3 clear",
        ),
        (
            "the review of the effect says neither yes nor no",
            json!({"nonconformities": [{"id": "nc-1", "effectivenessReview": {"effective": null}}]}),
            "10.2.d open",
        ),
        (
            "the review of the effect is planned for August and the case is closed",
            json!({"nonconformities": [{"id": "nc-1", "effectivenessReview": {"on": "2026-08-10"}}]}),
            "10.2.d open, any found",
        ),
        (
            "it came back after a year and says so",
            json!({"nonconformities": [{"id": "nc-again", "title": "Version missing again", "description": "one procedure", "owner": "role-aims-lead", "source": "other",
                "requirement": "7.5.2", "statement": "no version on a new procedure", "repeats": ["nc-1"], "openedOn": "2026-06-22", "due": "2026-09-22"}]}),
            // Read again: what was found effective on 5 June was not, as three readers of another such case hold.
            "10.2.d open",
        ),
        (
            "an improvement was made before it was decided",
            json!({"improvements": [{"id": "improvement-0", "doneOn": "2025-12-10"}]}),
            "any found, 10.1.s1 open",
        ),
        (
            "an improvement was turned down and made",
            json!({"improvements": [{"id": "improvement-0", "accepted": false}]}),
            "any found, 10.1.s1 open",
        ),
        (
            "the change of the AIMS is still to be made though the case is closed",
            json!({"changes": [{"id": "change-template", "doneOn": null, "outcome": null, "due": "2026-12-31"}]}),
            "10.2.e short",
        ),
        (
            "an auditor's finding leads to a case that is about something else",
            json!({"audits": [{"id": "audit-2026", "findings": [{"id": "finding-1", "requirement": "8.4"}]}]}),
            "any noted, 10.2.s2 open",
        ),
        (
            "a case of a year ago that nobody has touched",
            like(
                "nonconformities",
                "nc-2",
                "nc-stale",
                &json!({"openedOn": "2025-06-01", "due": "2025-09-01", "raisedFrom": null, "source": "other", "grade": null}),
            ),
            "10.2.c open, any found",
        ),
        (
            "the action is done, and its effect will show in the autumn",
            json!({"nonconformities": [{"id": "nc-1", "effectivenessReview": null, "closedOn": null, "closedBy": null, "due": "2026-10-31"}]}),
            "10.2.d clear",
        ),
        (
            "closed by somebody who had left",
            json!({"people": [{"id": "person-left", "name": "Ivo Jahn", "activeFrom": "2024-01-01", "activeUntil": "2026-01-31"}],
                "nonconformities": [{"id": "nc-1", "closedBy": "person-left"}]}),
            "any found",
        ),
        (
            "the action is planned for after the day by which the case is to be closed",
            json!({"nonconformities": [{"id": "nc-2", "due": "2026-09-03", "actions": [{"id": "nc-2-action", "what": "name deputies", "owner": "role-aims-lead", "resources": "an hour", "due": "2026-12-31"}]}]}),
            "any noted",
        ),
        (
            "the effect was looked at on the day of the action",
            json!({"nonconformities": [{"id": "nc-1", "effectivenessReview": {"on": "2026-05-03"}}]}),
            "10.2.d conforms",
        ),
        ("closed by the one who acted", json!({"nonconformities": [{"id": "nc-1", "closedBy": "person-lead"}]}), "quiet"),
    ]
}
