//! One measured value on one day.

use crate::model::{Actor, Evidence};
use crate::read::{Date, Decimal, Extensions, Ref, Text, record, vocabulary};

record! {
    /// One measured value on one day (9.1).
    pub struct Measurement "measurement" {
        required {
            /// Day of the measurement.
            "on" on: Date [happened, event = Measured, tells],
            /// Measured value.
            "value" value: Decimal,
        }
        optional {
            /// Unit of the value.
            "unit" unit: Option<Text>,
            /// How the value was judged.
            "result" result: Option<MeasurementResult>,
            /// Person or role that measured.
            "by" by: Option<Ref<Actor>> [acted = on],
            /// Person or role that evaluated the value.
            "evaluatedBy" evaluated_by: Option<Ref<Actor>> [acted = evaluated_on],
            /// Day of the evaluation.
            "evaluatedOn" evaluated_on: Option<Date> [event = Evaluated],
            /// Remarks.
            "note" note: Option<Text>,
            /// Evidence available to auditors.
            "evidence" evidence: Vec<Ref<Evidence>> [evidence],
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

vocabulary! {
    /// How a measured value was judged.
    pub enum MeasurementResult "measurementResult" {
        /// The target is met.
        "met" Met,
        /// The target is missed, but the threshold is kept.
        "warning" Warning,
        /// The threshold is broken.
        "notMet" NotMet,
        /// The value does not allow a judgement.
        "inconclusive" Inconclusive,
    }
}

vocabulary! {
    /// How a value is compared with a target.
    pub enum Comparison "comparison" {
        /// The value is to be the target or more.
        "atLeast" AtLeast,
        /// The value is to be the target or less.
        "atMost" AtMost,
        /// The value is to be the target.
        "exactly" Exactly,
    }
}
