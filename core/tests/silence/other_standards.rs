//! What ISO/IEC 27001, 9001 or a law asks for, and ISO/IEC 42001 does not.

use serde_json::json;

use super::{Case, both, case, every};

pub(super) fn cases() -> Vec<Case> {
    vec![
        case("no risk has an owner", "6.1.2 names no risk owner; 27001 6.1.2 c does", every("risks", json!({"owner": null})))
            .practice(&["risk-owner-missing"]),
        case(
            "the SoA tells no implementation status",
            "6.1.3 f) asks for necessary controls and reasons; whether they are implemented is an item of 27001 6.1.3 d",
            every("entries", json!({"implementation": null})),
        ),
        case(
            "the SoA names nobody for a control",
            "6.1.3 asks for no owner of a control",
            every("entries", json!({"owner": null, "nextReviewOn": null})),
        ),
        case(
            "resources have no owner, no value and no review",
            "A.4.2 asks for documented resources, not for an inventory of assets with owners (27001 A.5.9)",
            every("resources", json!({"owner": null, "reviewedOn": null, "nextReviewOn": null})),
        ),
        case(
            "risks name no asset, no cause and no weakness",
            "42001 asks for risks to AI objectives, not for assets, threats and vulnerabilities",
            every("risks", json!({"resources": null, "causes": null, "lifeCycleStages": null})),
        ),
        case(
            "risks have no rating before treatment",
            "6.1.2 d) asks to assess consequences and likelihood once; an inherent and a residual rating is a habit",
            every("risks", json!({"inherent": null})),
        ),
        case(
            "risks bear no number and no source",
            "there is no form of a risk register in 42001",
            every("risks", json!({"title": null, "sources": null, "identifiedOn": null})),
        ),
        case(
            "documents are not classified",
            "7.5.3 asks for protection as needed, not for classes of information (27001 A.5.12)",
            every("documents", json!({"classification": null})),
        ),
        case(
            "documents are not reviewed by a calendar",
            "7.5.2 asks for review and approval when a document is made or updated, not each year",
            every("documents", json!({"reviewedOn": null, "nextReviewOn": null, "reviewInterval": null})),
        ),
        case(
            "documents have no author and no owner",
            "7.5.2 a) says: such as a title, date, author or reference number",
            every("documents", json!({"author": null, "owner": null})),
        ),
        case(
            "evidence has no place, no digest and no owner",
            "7.5 asks for no chain of custody",
            every("evidence", json!({"location": null, "owner": null, "confidentiality": null, "collectedBy": null})),
        ),
        case(
            "nobody is in charge of information security or data protection",
            "5.3 names two duties: that the AIMS conforms, and reporting; a security or data protection officer is asked for elsewhere",
            json!({"roles": [{"id": "role-system-owner", "mandates": ["riskAcceptance", "impactAssessment", "systemDevelopment", "dataManagement", "humanOversight", "safety"]}]}),
        )
        .practice(&["responsibility-area-unallocated"]),
        case(
            "roles have no deputies",
            "5.3 asks for responsibilities and authorities, not for deputies",
            every("roles", json!({"deputies": null})),
        ),
        case(
            "roles are not reviewed by a calendar",
            "5.3 sets no interval for a review",
            every("roles", json!({"reviewedOn": null, "nextReviewOn": null})),
        ),
        case(
            "no policy on information security",
            "5.2 asks for an AI policy that refers to others as relevant; none is prescribed",
            json!({"policies": [{"id": "policy-security", "title": "Policy on purchasing", "topic": "purchasing", "statement": "buy what lasts"}]}),
        ),
        case(
            "a nonconformity has no grade",
            "10.2 knows no minor and major; certification bodies do",
            json!({"nonconformities": [{"id": "nc-1", "grade": null}]}),
        ),
        case(
            "no certificate is sought",
            "42001 asks nobody to be certified",
            both(&[json!({"certification": null, "nonconformities": [{"id": "nc-2", "raisedFrom": null, "source": "other"}],
                    "evidence": [{"id": "ev-certification", "supports": ["nc-2"]}]})]),
        ),
        case(
            "organization without sites, sectors and size",
            "4.1 asks for purpose and context, not for a profile",
            json!({"organization": {"sites": null, "sectors": null, "size": null}, "scope": {"includedSites": null},
                "certification": {"sites": null}, "aiSystems": [{"id": "sys-cv", "deployments": [{"id": "sys-cv-eu", "site": null}]}]}),
        ),
        case(
            "competence rests on experience alone",
            "7.2 b) says education, training or experience; no certificate is asked for",
            every("competences", json!({"basis": ["experience"]})),
        ),
        case(
            "trainings count nobody",
            "7.3 asks that people are aware; numbers of invited and attended are a habit",
            every("trainings", json!({"invited": null, "attendedCount": null, "completionRate": null})),
        ),
        case(
            "no interested party is a regulator",
            "4.2 leaves it to the organization who is relevant",
            json!({"interestedParties": [{"id": "party-applicants", "kind": "user"}]}),
        ),
        case(
            "the audit found nothing",
            "9.2 asks for audits, not for findings",
            json!({"audits": [{"id": "audit-2026", "findings": null}],
                "nonconformities": [{"id": "nc-1", "source": "other", "raisedFrom": null}]}),
        ),
        case(
            "the impact assessment refers to no other assessment",
            "6.1.4 asks for no data protection impact assessment; a law may",
            every("impactAssessments", json!({"relatedAssessments": null, "consulted": null})),
        )
        .practice(&["impact-dimension-not-considered"]),
        case(
            "impact assessments are kept without a number of years",
            "8.4 asks that results are kept; A.5.3 leaves the period to the organization",
            both(&[every("impactAssessments", json!({"retention": null}))]),
        ),
        case(
            "a risk is avoided and no control is named",
            "6.1.3 a) asks for an option; giving a use up needs no control of Annex A",
            json!({"treatments": [{"id": "treatment-drift", "option": "avoid", "controls": null}]}),
        ),
        case(
            "top management takes the remaining risk on",
            "6.1.3 asks for approval by management, not by a risk owner",
            json!({"treatments": [{"id": "treatment-drift", "approval": {"by": "role-top-management"}, "acceptance": {"by": "role-top-management"}}]}),
        ),
        case(
            "the AIMS is in its first year, with one management review",
            "9.3 asks for reviews at planned intervals; one is enough when it is the first",
            json!({"managementReviews": [{"id": "review-2025", "removed": true}]}),
        ),
        case(
            "an impact assessment that was given to nobody",
            "6.1.4 says: where appropriate, the results can be made available",
            every("impactAssessments", json!({"sharedWith": null})),
        ),
        case(
            "objectives without a number",
            "6.2 b) says measurable if practicable; a target in words will do",
            every(
                "objectives",
                json!({"baseline": null, "target": null, "comparison": null, "metric": null, "targetStatement": "no group is worse off than another"}),
            ),
        ),
        case(
            "a document on paper",
            "7.5.2 b) lets media and language be what suits",
            json!({"documents": [{"id": "doc-scope", "format": "paper", "location": "folder in the office of the AIMS lead"}]}),
        ),
        case(
            "no system depends on another and none is described by technique",
            "42001 asks for no architecture of systems",
            every("aiSystems", json!({"dependsOn": null, "techniques": null, "learningMode": null})),
        ),
    ]
}
