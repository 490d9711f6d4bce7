//! What the management system covers, and its processes.

use crate::model::{Actor, AiSystem, Document, Evidence, InterestedParty, Issue, Metric, Requirement, Site, Supplier, Unit};
use crate::read::{Date, Extensions, Id, Ref, Text, record};

record! {
    /// Boundaries and applicability of the management system (4.3).
    pub struct Scope "scope" asked {
        optional {
            /// The organization's own identifier, unique in the document; needed only where something refers to it.
            "id" id: Option<Id> [id],
            /// Short name by which people speak of it.
            "title" title: Option<Text> [name],
            /// The scope in the words that are shown to others.
            "statement" statement: Option<Text>,
            /// Units inside the scope.
            "includedUnits" included_units: Vec<Ref<Unit>>,
            /// Sites inside the scope.
            "includedSites" included_sites: Vec<Ref<Site>>,
            /// Activities inside the scope.
            "includedActivities" included_activities: Vec<Text>,
            /// AI systems inside the scope.
            "aiSystems" ai_systems: Vec<Ref<AiSystem>> [systems],
            /// What is left out, each with its reason.
            "exclusions" exclusions: Vec<ScopeExclusion>,
            /// Where the scope meets what lies outside.
            "interfaces" interfaces: Vec<ScopeInterface>,
            /// Issues that were taken into account.
            "issues" issues: Vec<Ref<Issue>>,
            /// Interested parties whose requirements were taken into account.
            "interestedParties" interested_parties: Vec<Ref<InterestedParty>>,
            /// Processes of the management system and how they interact (4.4, 8.1).
            "processes" processes: Vec<AimsProcess>,
            /// The scope as a controlled document; its approval is recorded there.
            "document" document: Option<Ref<Document>> [document],
            /// Person or role that answers for the scope.
            "owner" owner: Option<Ref<Actor>> [owner],
            /// Day of the latest review.
            "reviewedOn" reviewed_on: Option<Date> [reviewed, event = Reviewed],
            /// Day by which it is to be reviewed again.
            "nextReviewOn" next_review_on: Option<Date> [next_review],
            /// The organization's own keywords, for search and filters.
            "tags" tags: Vec<Text>,
            /// Evidence available to auditors.
            "evidence" evidence: Vec<Ref<Evidence>> [evidence],
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

record! {
    /// Something that the scope leaves out.
    pub struct ScopeExclusion "scopeExclusion" {
        optional {
            /// What is left out, in words.
            "what" what: Option<Text> [name, about, tells],
            /// Unit that is left out.
            "unit" unit: Option<Ref<Unit>>,
            /// Site that is left out.
            "site" site: Option<Ref<Site>>,
            /// AI system that is left out.
            "aiSystem" ai_system: Option<Ref<AiSystem>> [systems],
            /// Activity that is left out.
            "activity" activity: Option<Text>,
            /// Why it is left out.
            "reason" reason: Option<Text>,
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

record! {
    /// A place where the scope meets what lies outside it.
    pub struct ScopeInterface "scopeInterface" {
        optional {
            /// What or who lies on the other side.
            "with" with: Option<Text>,
            /// Interested party on the other side.
            "party" party: Option<Ref<InterestedParty>>,
            /// Supplier on the other side.
            "supplier" supplier: Option<Ref<Supplier>>,
            /// What crosses the border, and who answers for it.
            "description" description: Option<Text> [describes],
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

record! {
    /// A process of the management system (4.4, 8.1).
    pub struct AimsProcess "aimsProcess" {
        optional {
            /// The organization's own identifier, unique in the document; needed only where something refers to it.
            "id" id: Option<Id> [id],
            /// Short name by which people speak of it.
            "title" title: Option<Text> [name, about, tells],
            /// What it is, in a few sentences.
            "description" description: Option<Text> [describes],
            /// Person or role that answers for it.
            "owner" owner: Option<Ref<Actor>> [owner],
            /// What goes in.
            "inputs" inputs: Vec<Text>,
            /// What comes out.
            "outputs" outputs: Vec<Text>,
            /// Processes that it works together with.
            "interactsWith" interacts_with: Vec<Ref<AimsProcess>>,
            /// Criteria by which the process is controlled (8.1).
            "criteria" criteria: Vec<Text>,
            /// Whether a party outside the organization runs it (8.1).
            "external" external: Option<bool>,
            /// Suppliers that run it or parts of it.
            "suppliers" suppliers: Vec<Ref<Supplier>>,
            /// Requirements that the process serves.
            "requirements" requirements: Vec<Ref<Requirement>>,
            /// Its description among the documents.
            "document" document: Option<Ref<Document>> [document],
            /// How its working is measured.
            "metrics" metrics: Vec<Ref<Metric>>,
            /// Who does what in it, and who answers for it.
            "assignments" assignments: Vec<Assignment>,
            /// Evidence available to auditors.
            "evidence" evidence: Vec<Ref<Evidence>> [evidence],
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

record! {
    /// Who is responsible, accountable, consulted and informed for one activity (RACI).
    pub struct Assignment "assignment" {
        optional {
            /// The activity.
            "activity" activity: Option<Text> [about, tells],
            /// Those who do it.
            "responsible" responsible: Vec<Ref<Actor>> [duty],
            /// The one who answers for it.
            "accountable" accountable: Option<Ref<Actor>> [owner],
            /// Those who are asked before.
            "consulted" consulted: Vec<Ref<Actor>>,
            /// Those who are told afterwards.
            "informed" informed: Vec<Ref<Actor>>,
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}
