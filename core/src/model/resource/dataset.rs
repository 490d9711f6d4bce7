//! Facts about data.

use crate::model::{Actor, Classification, Comparison, Document, Evidence, Measurement, Period, Supplier};
use crate::read::{Date, Decimal, Extensions, Interval, Ref, Text, record, vocabulary};

record! {
    /// Facts about data for AI systems (A.4.3, A.7).
    pub struct Dataset "dataset" {
        optional {
            /// What the data is used for.
            "uses" uses: Vec<DatasetUse>,
            /// Categories of data.
            "categories" categories: Vec<Text>,
            /// Where it comes from, and what happened to it (A.7.5).
            "provenance" provenance: Option<Box<Provenance>>,
            /// Licence or other right to use it.
            "licence" licence: Option<Text>,
            /// Limits of that right: purpose, time, place, copyright.
            "rightsNote" rights_note: Option<Text>,
            /// Day on which it was acquired (A.7.3).
            "acquiredOn" acquired_on: Option<Date> [event = Collected],
            /// How much it is.
            "quantity" quantity: Option<Text>,
            /// Time that the data is about.
            "period" period: Option<Box<Period>>,
            /// People and places that it stands for, and those it doesn't.
            "demographics" demographics: Option<Text>,
            /// Facts about personal data.
            "personalData" personal_data: Option<Box<PersonalData>>,
            /// Parts into which it is split, such as for training and testing.
            "splits" splits: Vec<DatasetSplit>,
            /// Who may see it.
            "classification" classification: Option<Classification>,
            /// How it was prepared (A.7.6).
            "preparation" preparation: Option<Box<DataPreparation>>,
            /// What the data has to meet (A.7.4).
            "qualityRequirements" quality_requirements: Vec<Text>,
            /// What was measured (A.7.4).
            "qualityMeasures" quality_measures: Vec<QualityMeasure>,
            /// Whether it is biased (A.7.4).
            "biasEvaluation" bias_evaluation: Option<Box<BiasEvaluation>>,
            /// How it was labelled.
            "labelling" labelling: Option<Box<Labelling>>,
            /// How long it is kept.
            "retention" retention: Option<Interval>,
            /// Day on which it was deleted or given back.
            "disposedOn" disposed_on: Option<Date> [closes, event = Ended],
            /// Who has access, and how it is protected.
            "access" access: Option<Text>,
            /// Gaps and shortcomings that are known.
            "knownLimitations" known_limitations: Vec<Text>,
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

vocabulary! {
    /// What data is used for.
    pub enum DatasetUse "datasetUse" {
        /// Training.
        "training" Training,
        /// Validation and tuning.
        "validation" Validation,
        /// Testing.
        "testing" Testing,
        /// Operation: input and retrieval.
        "production" Production,
        /// Fitting a model to a task.
        "fineTuning" FineTuning,
        /// Feedback from use.
        "feedback" Feedback,
    }
}

record! {
    /// Where data comes from, and what happened to it (A.7.5).
    pub struct Provenance "provenance" {
        optional {
            /// Where it comes from.
            "source" source: Option<Text>,
            /// How it was obtained.
            "kind" kind: Option<ProvenanceKind> [about, tells],
            /// Who collected it.
            "collectedBy" collected_by: Option<Text>,
            /// Purpose for which it was first collected.
            "collectedFor" collected_for: Option<Text>,
            /// Steps from its origin to here: creation, updates, merging, transfer.
            "lineage" lineage: Vec<Text>,
            /// Supplier that it comes from.
            "supplier" supplier: Option<Ref<Supplier>>,
            /// Record of its lineage.
            "document" document: Option<Ref<Document>> [document],
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

vocabulary! {
    /// How data was obtained.
    pub enum ProvenanceKind "provenanceKind" {
        /// Made or collected by the organization.
        "internal" Internal,
        /// Given by customers.
        "customer" Customer,
        /// Bought.
        "purchased" Purchased,
        /// Shared by partners.
        "shared" Shared,
        /// Openly available under a licence.
        "open" Open,
        /// Collected from the web.
        "scraped" Scraped,
        /// Generated.
        "synthetic" Synthetic,
        /// Made by users in use.
        "userGenerated" UserGenerated,
    }
}

record! {
    /// Facts about personal data in a dataset.
    pub struct PersonalData "personalData" {
        optional {
            /// Whether there is personal data.
            "present" present: Option<bool>,
            /// Part that the organization has in the processing.
            "processingRole" processing_role: Option<ProcessingRole>,
            /// Whether there is data of special categories, such as health or ethnicity.
            "specialCategories" special_categories: Option<bool>,
            /// Categories of personal data.
            "categoriesOfData" categories_of_data: Vec<Text>,
            /// Categories of people it is about.
            "categoriesOfSubjects" categories_of_subjects: Vec<Text>,
            /// Whether it is about children.
            "children" children: Option<bool>,
            /// Legal basis of the processing.
            "legalBasis" legal_basis: Option<Text>,
            /// How it is protected: pseudonyms, anonymity, minimisation.
            "protection" protection: Option<Text>,
            /// Data protection impact assessment.
            "impactAssessment" impact_assessment: Option<Ref<Document>>,
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

record! {
    /// How data was prepared (A.7.6).
    pub struct DataPreparation "dataPreparation" {
        optional {
            /// Steps: cleaning, filling gaps, scaling, encoding.
            "steps" steps: Vec<Text>,
            /// Why these steps were chosen.
            "criteria" criteria: Option<Text>,
            /// Person or role that prepared it.
            "by" by: Option<Ref<Actor>> [acted = on],
            /// Day on which it was finished.
            "on" on: Option<Date> [happened, tells],
            /// Its description among the documents.
            "document" document: Option<Ref<Document>> [document],
            /// Evidence available to auditors.
            "evidence" evidence: Vec<Ref<Evidence>> [evidence],
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

record! {
    /// A measured quality of data (A.7.4).
    pub struct QualityMeasure "qualityMeasure" {
        optional {
            /// What was measured, such as completeness or accuracy.
            "characteristic" characteristic: Option<Text>,
            /// Measured value.
            "measurement" measurement: Option<Box<Measurement>>,
            /// How the value is compared with the target.
            "comparison" comparison: Option<Comparison>,
            /// Value to be reached.
            "target" target: Option<Decimal>,
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

record! {
    /// Whether data is biased (A.7.4; EU AI Act, Art. 10).
    pub struct BiasEvaluation "biasEvaluation" {
        optional {
            /// Day of the evaluation.
            "on" on: Option<Date> [happened, event = Evaluated, tells],
            /// Person or role that evaluated.
            "by" by: Option<Ref<Actor>> [acted = on],
            /// How it was evaluated.
            "method" method: Option<Text>,
            /// Groups that were compared.
            "groups" groups: Vec<Text>,
            /// What was found.
            "result" result: Option<Text>,
            /// Whether bias was found that matters.
            "biasFound" bias_found: Option<bool>,
            /// What was done about it.
            "mitigation" mitigation: Option<Text>,
            /// Evidence available to auditors.
            "evidence" evidence: Vec<Ref<Evidence>> [evidence],
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

record! {
    /// How data was labelled.
    pub struct Labelling "labelling" {
        optional {
            /// Who labelled it.
            "by" by: Option<Text>,
            /// How it was labelled.
            "method" method: Option<Text>,
            /// Instructions for those who label.
            "instructions" instructions: Option<Ref<Document>>,
            /// How far those who label agree, from 0 to 1.
            "agreement" agreement: Option<Decimal>,
            /// How labels were checked.
            "qualityControl" quality_control: Option<Text>,
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

record! {
    /// A part of data that is kept apart for a use.
    pub struct DatasetSplit "datasetSplit" {
        optional {
            /// What the part is used for.
            "use" used_for: Option<DatasetUse> [tells],
            /// Share of the whole, from 0 to 1.
            "share" share: Option<Decimal>,
            /// How many records it holds.
            "records" records: Option<u32>,
            /// How it was kept apart from the others: by chance, by time, by person.
            "separation" separation: Option<Text>,
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

vocabulary! {
    /// Part that an organization has in the processing of personal data.
    pub enum ProcessingRole "processingRole" {
        /// It determines purposes and means.
        "controller" Controller,
        /// It determines them together with others.
        "jointController" JointController,
        /// It processes on behalf of a controller.
        "processor" Processor,
    }
}
