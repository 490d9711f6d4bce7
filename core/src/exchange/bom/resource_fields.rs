//! Which field of a resource a claim fills, by its kind.

use super::claim::{Said, ThingKind, What};
use super::fields::quoted;
use super::kept::{IDENTIFIERS, keep};
use super::pen::{Pen, add, fill, group};
use crate::exchange::ImportReason;
use crate::model::{DataPreparation, Dataset, Model, PersonalData, Provenance, Resource, Tooling};
use crate::read::{Record, lost};

pub(super) fn resource(resource: &mut Resource, kind: ThingKind, pen: &mut Pen<'_>, what: What, said: &Said) {
    let gone = lost(resource, Resource::EXTENSIONS.index);
    match (what, said) {
        (What::Kept(under), Said::Json(json)) => return keep(pen, gone, &resource.extensions, under, json),
        (What::Identifier, Said::Text(text)) => return keep(pen, gone, &resource.extensions, IDENTIFIERS, &quoted(text)),
        _ => {}
    }
    if let Said::Text(text) = said {
        let Some(text) = pen.text(text) else { return };
        match what {
            What::Name => return fill!(pen, resource, Resource::TITLE, title, text),
            What::Version => return fill!(pen, resource, Resource::VERSION, version, text),
            What::Description => return fill!(pen, resource, Resource::DESCRIPTION, description, text),
            What::Tag => return add!(pen, resource, Resource::TAGS, tags, text),
            _ => {}
        }
    }
    match kind {
        ThingKind::Model => model(resource, pen, what, said),
        ThingKind::Dataset => dataset(resource, pen, what, said),
        ThingKind::Tool => tooling(resource, pen, what, said),
        _ => beside(resource, pen, what, said),
    }
}

/// What no field of its kind is meant for: kept beside them where the fields of an AI system or another resource would hold it.
fn beside(resource: &mut Resource, pen: &mut Pen<'_>, what: What, said: &Said) {
    let under = match what {
        What::IntendedUse => "intendedUses",
        What::OutOfScopeUse => "outOfScopeUses",
        What::User => "users",
        What::Learning => "learningApproaches",
        What::Domain => "domains",
        What::Vendor => "vendors",
        What::Limitation => "limitations",
        What::Licence => "licences",
        _ => return pen.leave(ImportReason::NoField, &said.shown()),
    };
    let gone = lost(resource, Resource::EXTENSIONS.index);
    keep(pen, gone, &resource.extensions, under, &quoted(&said.shown()));
}

fn model(resource: &mut Resource, pen: &mut Pen<'_>, what: What, said: &Said) {
    match (what, said) {
        (What::Licence | What::ModelType | What::Modality | What::Limitation, Said::Text(text)) => {
            let group: &mut Model = group!(pen, resource, Resource::MODEL, model, Model, text);
            let Some(text) = pen.text(text) else { return };
            match what {
                What::Licence => fill!(pen, group, Model::LICENCE, licence, text),
                What::ModelType => fill!(pen, group, Model::MODEL_TYPE, model_type, text),
                What::Modality => add!(pen, group, Model::MODALITIES, modalities, text),
                _ => add!(pen, group, Model::KNOWN_LIMITATIONS, known_limitations, text),
            }
        }
        (What::Weights, Said::Digest(digest)) => {
            let group: &mut Model = group!(pen, resource, Resource::MODEL, model, Model, said.shown());
            let other = group.weights_digests.iter().position(|known| known.algorithm == digest.algorithm && known.value != digest.value);
            let known = group.weights_digests.contains(digest);
            // Another digest of the same kind is of another file.
            match other.filter(|_| !known) {
                Some(at) => {
                    let index = group.unread().source_index(Model::WEIGHTS_DIGESTS.index, u32::try_from(at).unwrap_or(u32::MAX));
                    let kept = group.weights_digests.get(at).map(|known| Said::Digest(known.clone()).shown()).unwrap_or_default();
                    pen.differs(format!("{}/weightsDigests/{index}", pen.base), &kept, &said.shown());
                }
                None => add!(pen, group, Model::WEIGHTS_DIGESTS, weights_digests, digest.clone()),
            }
        }
        _ => beside(resource, pen, what, said),
    }
}

fn dataset(resource: &mut Resource, pen: &mut Pen<'_>, what: What, said: &Said) {
    match (what, said) {
        (
            What::Licence
            | What::Category
            | What::Quantity
            | What::Source
            | What::Lineage
            | What::Preparation
            | What::Protection
            | What::Limitation,
            Said::Text(text),
        ) => {
            let group: &mut Dataset = group!(pen, resource, Resource::DATASET, dataset, Dataset, text);
            let Some(text) = pen.text(text) else { return };
            match what {
                What::Licence => fill!(pen, group, Dataset::LICENCE, licence, text),
                What::Category => add!(pen, group, Dataset::CATEGORIES, categories, text),
                What::Quantity => fill!(pen, group, Dataset::QUANTITY, quantity, text),
                What::Limitation => add!(pen, group, Dataset::KNOWN_LIMITATIONS, known_limitations, text),
                What::Source => {
                    let group: &mut Provenance = group!(pen, group, Dataset::PROVENANCE, provenance, Provenance, text);
                    fill!(pen, group, Provenance::SOURCE, source, text);
                }
                What::Lineage => {
                    let group: &mut Provenance = group!(pen, group, Dataset::PROVENANCE, provenance, Provenance, text);
                    add!(pen, group, Provenance::LINEAGE, lineage, text);
                }
                What::Preparation => {
                    let group: &mut DataPreparation = group!(pen, group, Dataset::PREPARATION, preparation, DataPreparation, text);
                    add!(pen, group, DataPreparation::STEPS, steps, text);
                }
                _ => {
                    let group: &mut PersonalData = group!(pen, group, Dataset::PERSONAL_DATA, personal_data, PersonalData, text);
                    fill!(pen, group, PersonalData::PROTECTION, protection, text);
                }
            }
        }
        (What::Confidentiality, Said::Confidentiality(word)) => {
            let group: &mut Dataset = group!(pen, resource, Resource::DATASET, dataset, Dataset, said.shown());
            fill!(pen, group, Dataset::CLASSIFICATION, classification, *word);
        }
        (What::Use, Said::Use(word)) => {
            let group: &mut Dataset = group!(pen, resource, Resource::DATASET, dataset, Dataset, said.shown());
            add!(pen, group, Dataset::USES, uses, *word);
        }
        (What::Personal, Said::Flag(flag)) => {
            let group: &mut Dataset = group!(pen, resource, Resource::DATASET, dataset, Dataset, said.shown());
            let group: &mut PersonalData = group!(pen, group, Dataset::PERSONAL_DATA, personal_data, PersonalData, said.shown());
            fill!(pen, group, PersonalData::PRESENT, present, *flag);
        }
        _ => beside(resource, pen, what, said),
    }
}

fn tooling(resource: &mut Resource, pen: &mut Pen<'_>, what: What, said: &Said) {
    match (what, said) {
        (What::Licence | What::Vendor, Said::Text(text)) => {
            let group: &mut Tooling = group!(pen, resource, Resource::TOOLING, tooling, Tooling, text);
            let Some(text) = pen.text(text) else { return };
            match what {
                What::Licence => fill!(pen, group, Tooling::LICENCE, licence, text),
                _ => fill!(pen, group, Tooling::VENDOR, vendor, text),
            }
        }
        _ => beside(resource, pen, what, said),
    }
}
