//! What is monitored and measured.

use crate::model::{Actor, AiSystem, Comparison, Control, Evidence, Measurement, Requirement};
use crate::read::{Date, Decimal, Extensions, Id, Interval, Ref, Text, record};

record! {
    /// Something that is monitored and measured (9.1, A.6.2.6).
    pub struct Metric "metric" asked {
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
            /// What is measured.
            "what" what: Option<Text> [name],
            /// How it is measured, so that the result is valid.
            "method" method: Option<Text>,
            /// How often it is measured.
            "frequency" frequency: Option<Interval>,
            /// How often results are analysed and evaluated.
            "evaluationFrequency" evaluation_frequency: Option<Interval>,
            /// Person or role that measures.
            "measuredBy" measured_by: Option<Ref<Actor>> [duty],
            /// Person or role that evaluates.
            "evaluatedBy" evaluated_by: Option<Ref<Actor>> [duty],
            /// Unit of target, threshold and values.
            "unit" unit: Option<Text>,
            /// How a value is compared with target and threshold.
            "comparison" comparison: Option<Comparison>,
            /// Value to be reached.
            "target" target: Option<Decimal>,
            /// Value at which something has to be done.
            "threshold" threshold: Option<Decimal>,
            /// AI systems that it is about.
            "aiSystems" ai_systems: Vec<Ref<AiSystem>> [systems],
            /// Controls whose working it shows (8.1).
            "controls" controls: Vec<Ref<Control>>,
            /// Requirements that it is about.
            "requirements" requirements: Vec<Ref<Requirement>>,
            /// First day on which it is to be measured.
            "since" since: Option<Date> [born, begins],
            /// Last day on which it is to be measured.
            "until" until: Option<Date> [ends],
            /// Measured values.
            "measurements" measurements: Vec<Measurement>,
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
