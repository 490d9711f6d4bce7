//! Scales: named levels in an order.

use crate::read::{Decimal, Extensions, Text, record};

record! {
    /// One level of a scale.
    pub struct ScaleLevel "scaleLevel" {
        required {
            /// Word or number by which ratings name the level.
            "key" key: Text [tells],
        }
        optional {
            /// Name of the level as shown.
            "label" label: Option<Text>,
            /// What the level means.
            "description" description: Option<Text> [describes],
            /// Place on the scale; also its score where scores are multiplied or added.
            "order" order: Option<u32>,
            /// Smallest value of the level, where it stands for a range.
            "from" from: Option<Decimal>,
            /// Largest value of the level, where it stands for a range.
            "to" to: Option<Decimal> [tells],
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

record! {
    /// A scale, such as one of likelihood or severity.
    pub struct Scale "scale" {
        optional {
            /// What the scale measures, and in which unit its ranges are.
            "description" description: Option<Text> [describes],
            /// Unit of the ranges.
            "unit" unit: Option<Text>,
            /// Levels, each with its own `order`.
            "levels" levels: Vec<ScaleLevel>,
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}
