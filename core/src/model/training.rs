//! Training and awareness measures.

use crate::model::{Actor, Competence, Document, EffectivenessReview, Evidence, Person, Role};
use crate::read::{Date, Decimal, Extensions, Id, Interval, Ref, Text, record, vocabulary};

record! {
    /// A training or awareness measure (7.3; EU AI Act, Art. 4).
    pub struct Training "training" asked {
        required {
            /// The organization's own identifier, unique in the document.
            "id" id: Id [id],
        }
        optional {
            /// Short name by which people speak of it.
            "title" title: Option<Text> [name],
            /// What it is, in a few sentences.
            "description" description: Option<Text> [describes],
            /// Person or role that answers for it.
            "owner" owner: Option<Ref<Actor>> [owner],
            /// What it is about.
            "topic" topic: Option<Text>,
            /// What the standard wants people to be aware of, as far as it is covered.
            "covers" covers: Vec<AwarenessTopic>,
            /// Who it is for.
            "audience" audience: Option<TrainingAudience>,
            /// Who it is for, if no word fits.
            "otherAudience" other_audience: Option<Text>,
            /// Roles that it is for.
            "roles" roles: Vec<Ref<Role>>,
            /// Competences that it builds.
            "competences" competences: Vec<Ref<Competence>>,
            /// How it is held: course, e-learning, talk.
            "form" form: Option<Text>,
            /// Who holds it.
            "trainer" trainer: Option<Text>,
            /// Day on which it was held or ended.
            "heldOn" held_on: Option<Date> [happened, event = Held],
            /// How many were to attend.
            "invited" invited: Option<u32>,
            /// How many attended.
            "attendedCount" attended_count: Option<u32>,
            /// People who attended, where they are recorded.
            "attended" attended: Vec<Ref<Person>> [acted = held_on],
            /// How many of those invited completed it, in percent; only where the numbers are not recorded.
            "completionRate" completion_rate: Option<Decimal>,
            /// Whether people learnt it.
            "effectiveness" effectiveness: Option<Box<EffectivenessReview>>,
            /// Day of the next one.
            "nextOn" next_on: Option<Date>,
            /// How often it is repeated.
            "interval" interval: Option<Interval>,
            /// What was taught.
            "material" material: Vec<Ref<Document>>,
            /// The organization's own keywords, for search and filters.
            "tags" tags: Vec<Text>,
            /// Evidence available to auditors.
            "evidence" evidence: Vec<Ref<Evidence>> [evidence],
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

vocabulary! {
    /// What people have to be aware of (7.3).
    pub enum AwarenessTopic "awarenessTopic" {
        /// The AI policy.
        "aiPolicy" AiPolicy,
        /// Their part in the management system, and the benefits of better AI performance.
        "contribution" Contribution,
        /// The implications of not conforming.
        "consequences" Consequences,
        /// Opportunities and risks of AI (EU AI Act, Art. 4).
        "aiLiteracy" AiLiteracy,
        /// How to oversee AI systems.
        "humanOversight" HumanOversight,
        /// How to raise concerns and report incidents.
        "reporting" Reporting,
    }
}

vocabulary! {
    /// Who a training is for.
    pub enum TrainingAudience "trainingAudience" {
        /// All staff.
        "staff" Staff,
        /// Managers.
        "management" Management,
        /// Those who develop or operate AI.
        "aiTeam" AiTeam,
        /// Those who use AI.
        "users" Users,
        /// Those who oversee AI.
        "overseers" Overseers,
        /// Internal auditors.
        "auditors" Auditors,
        /// People of suppliers.
        "supplier" Supplier,
        /// People of customers.
        "customer" Customer,
        /// Others, named in `otherAudience`.
        "other" Other,
    }
}
