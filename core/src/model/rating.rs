//! How likely and how bad a risk is, in keys of the method's scales.

use crate::model::{Actor, ConsequenceDimension, Evidence};
use crate::read::{Date, Decimal, Extensions, Ref, Text, record};

record! {
    /// How likely and how bad a risk is, in keys of the risk method's scales (6.1.2 d).
    pub struct Rating "rating" {
        optional {
            /// Key of a level of the likelihood scale; may be absent where likelihood does not apply.
            "likelihood" likelihood: Option<Text>,
            /// How likely it is, as a number in the unit of the method's scale of likelihood.
            "probability" probability: Option<Decimal>,
            /// Level of consequence, for each dimension.
            "consequences" consequences: Vec<RatedConsequence>,
            /// Key of the band as the assessor wrote it; compared with the computed one.
            "statedLevel" stated_level: Option<Text>,
            /// Score as it is recorded, beside what the method gives.
            "statedScore" stated_score: Option<Decimal>,
            /// Day of the rating.
            "on" on: Option<Date> [happened, event = Assessed, tells],
            /// Person or role that rated.
            "by" by: Option<Ref<Actor>> [acted = on],
            /// Version of the risk method that was used.
            "methodVersion" method_version: Option<Text>,
            /// Day on which it was carried over to this version by a table, without being rated anew.
            "convertedOn" converted_on: Option<Date>,
            /// Why it was rated so.
            "rationale" rationale: Option<Text>,
            /// Evidence available to auditors.
            "evidence" evidence: Vec<Ref<Evidence>> [evidence],
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

record! {
    /// The level of consequence in one dimension.
    pub struct RatedConsequence "ratedConsequence" {
        optional {
            /// Who bears the consequence.
            "dimension" dimension: Option<ConsequenceDimension> [tells],
            /// Part of the dimension, if the method has several scales for it.
            "aspect" aspect: Option<Text> [tells],
            /// Key of a level of that dimension's scale.
            "level" level: Option<Text>,
            /// How bad it is, as a number in the unit of the method's scale for that dimension.
            "value" value: Option<Decimal>,
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}
