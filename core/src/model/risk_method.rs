//! How AI risks are rated and judged.

use crate::model::{Actor, Document, Evidence, Objective, Policy, Scale, ScaleLevel};
use crate::read::{Date, Decimal, Extensions, Id, Interval, Ref, Text, record, vocabulary};

record! {
    /// AI risk criteria and the process of risk assessment (6.1.1, 6.1.2).
    pub struct RiskMethod "riskMethod" asked {
        optional {
            /// The organization's own identifier, unique in the document; needed only where something refers to it.
            "id" id: Option<Id> [id],
            /// Short name by which people speak of it.
            "title" title: Option<Text> [name],
            /// What it is, in a few sentences.
            "description" description: Option<Text> [describes],
            /// Person or role that answers for it.
            "owner" owner: Option<Ref<Actor>> [owner],
            /// Version of the method.
            "version" version: Option<Text>,
            /// Policies that it is aligned with (6.1.2 a).
            "policies" policies: Vec<Ref<Policy>>,
            /// Objectives that it is aligned with (6.1.2 a).
            "objectives" objectives: Vec<Ref<Objective>>,
            /// How repeated assessments give consistent, valid and comparable results (6.1.2 b).
            "repeatability" repeatability: Option<Text>,
            /// Levels of likelihood.
            "likelihoodScale" likelihood_scale: Option<Box<Scale>>,
            /// Levels of consequence, one scale a dimension.
            "consequenceScales" consequence_scales: Vec<ConsequenceScale>,
            /// How likelihood and consequence give a score or a level.
            "formula" formula: Option<RiskFormula>,
            /// Cells of the matrix, if the formula is `matrix`.
            "matrix" matrix: Vec<MatrixCell>,
            /// How several dimensions give one level.
            "aggregation" aggregation: Option<RiskAggregation>,
            /// Levels of risk, and what each asks for.
            "bands" bands: Vec<RiskBand>,
            /// Own sources of risk beside those of Annex C.3.
            "riskSources" risk_sources: Vec<RiskSource>,
            /// Longest time between two assessments (8.2).
            "assessmentInterval" assessment_interval: Option<Interval>,
            /// Changes after which risks are assessed again (8.2).
            "reassessmentTriggers" reassessment_triggers: Vec<Text>,
            /// How much risk the organization is ready to take, in words.
            "appetite" appetite: Option<Text>,
            /// The method as a controlled document; its approval is recorded there.
            "document" document: Option<Ref<Document>> [document],
            /// The process of risk treatment as a controlled document (6.1.3).
            "treatmentDocument" treatment_document: Option<Ref<Document>>,
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
    /// Levels of consequence in one dimension.
    pub struct ConsequenceScale "consequenceScale" {
        optional {
            /// Who bears the consequence.
            "dimension" dimension: Option<ConsequenceDimension> [tells],
            /// Part of the dimension with a scale of its own, such as money or reputation; ratings repeat it.
            "aspect" aspect: Option<Text> [tells],
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

vocabulary! {
    /// Who bears a consequence (6.1.2 d).
    pub enum ConsequenceDimension "consequenceDimension" {
        /// The organization itself.
        "organization" Organization,
        /// Single persons.
        "individuals" Individuals,
        /// Groups of persons.
        "groups" Groups,
        /// Societies, and the environment they live in.
        "societies" Societies,
    }
}

vocabulary! {
    /// How likelihood and consequence give a level of risk.
    pub enum RiskFormula "riskFormula" {
        /// The orders of likelihood and consequence are multiplied; the score falls into a band.
        "product" Product,
        /// The orders of likelihood and consequence are added; the score falls into a band.
        "sum" Sum,
        /// The higher of both orders is taken; the score falls into a band.
        "max" Max,
        /// A cell of the matrix names the band.
        "matrix" Matrix,
    }
}

vocabulary! {
    /// How the levels of several dimensions give one.
    pub enum RiskAggregation "riskAggregation" {
        /// The highest level counts.
        "highest" Highest,
        /// The scores of the dimensions are added; not with a matrix.
        "sum" Sum,
    }
}

record! {
    /// One cell of the risk matrix.
    pub struct MatrixCell "matrixCell" {
        optional {
            /// Key of a level of likelihood.
            "likelihood" likelihood: Option<Text>,
            /// Dimension that the cell is for; none for all.
            "dimension" dimension: Option<ConsequenceDimension> [tells],
            /// Key of a level of consequence.
            "consequence" consequence: Option<Text>,
            /// Key of the band that results.
            "band" band: Option<Text>,
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

record! {
    /// A level of risk, and what it asks for (6.1.1, 6.1.2 e).
    pub struct RiskBand "riskBand" {
        required {
            /// Word by which ratings and cells name the band.
            "key" key: Text [tells],
        }
        optional {
            /// Name of the band as shown.
            "label" label: Option<Text>,
            /// What the band means.
            "description" description: Option<Text> [describes],
            /// Place among the bands; the highest is the worst.
            "order" order: Option<u32>,
            /// Smallest score of the band, inclusive.
            "from" from: Option<Decimal>,
            /// Largest score of the band, inclusive.
            "to" to: Option<Decimal> [tells],
            /// Who may accept a risk of this band.
            "acceptance" acceptance: Option<RiskAcceptanceRule>,
            /// Persons or roles that may accept beside those that the rule names.
            "acceptedBy" accepted_by: Vec<Ref<Actor>> [duty],
            /// Longest time between two assessments of a risk of this band.
            "reviewInterval" review_interval: Option<Interval>,
            /// Colour in which it is shown, such as `#c00000`.
            "color" color: Option<Text>,
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

vocabulary! {
    /// Who may accept a risk.
    pub enum RiskAcceptanceRule "riskAcceptanceRule" {
        /// It is acceptable as it is.
        "acceptable" Acceptable,
        /// The risk's owner may accept it.
        "ownerApproval" OwnerApproval,
        /// Top management may accept it.
        "topManagementApproval" TopManagementApproval,
        /// It may not be accepted.
        "notAcceptable" NotAcceptable,
    }
}

record! {
    /// A source of risk of the organization's own, beside Annex C.3.
    pub struct RiskSource "riskSource" {
        required {
            /// The organization's own identifier, unique in the document.
            "id" id: Id [id],
        }
        optional {
            /// Short name by which people speak of it.
            "title" title: Option<Text> [name, about],
            /// What can give rise to risk there.
            "description" description: Option<Text> [describes],
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}
