//! Which field of an AI system or a supplier a claim fills.

use super::claim::{Said, What};
use super::kept::{IDENTIFIERS, keep};
use super::pen::{Pen, add, fill};
use crate::exchange::ImportReason;
use crate::model::{AiSystem, Provision, Supplier};
use crate::read::{View, lost, write_value};

impl What {
    /// Its name in the account.
    pub(super) fn name(self) -> &'static str {
        match self {
            What::Name => "name",
            What::Version => "version",
            What::Description => "description",
            What::Domain => "domain",
            What::Licence => "licence",
            What::Tag => "tag",
            What::Vendor => "vendor",
            What::ModelType => "modelType",
            What::Modality => "modality",
            What::Limitation => "limitation",
            What::IntendedUse => "intendedUse",
            What::OutOfScopeUse => "outOfScopeUse",
            What::User => "user",
            What::Learning => "learningApproach",
            What::Weights => "digest",
            What::Category => "category",
            What::Confidentiality => "classification",
            What::Quantity => "quantity",
            What::Source => "source",
            What::Lineage => "lineage",
            What::Preparation => "preparation",
            What::Personal => "personalData",
            What::Protection => "protection",
            What::Use => "use",
            What::Service => "service",
            What::Provides => "provides",
            What::Resource => "resource",
            What::Supplier => "supplier",
            What::BaseModel => "baseModel",
            What::TrainedOn => "trainedOn",
            What::DependsOn => "dependsOn",
            What::Identifier => "identifier",
            What::Kept(name) => name,
        }
    }
}

impl Said {
    /// The value as text.
    pub(super) fn shown(&self) -> String {
        match self {
            Said::Text(text) | Said::Json(text) | Said::Reference(text) => text.clone(),
            Said::Flag(flag) => flag.to_string(),
            Said::Thing(_) => String::new(),
            Said::Digest(digest) => format!("{}:{}", digest.algorithm.as_str(), digest.value),
            Said::Learning(word) => word.as_str().to_owned(),
            Said::Confidentiality(word) => word.as_str().to_owned(),
            Said::Use(word) => word.as_str().to_owned(),
        }
    }
}

/// A text as a JSON string.
pub(super) fn quoted(text: &str) -> String {
    write_value(View::Text(text))
}

pub(super) fn system(system: &mut AiSystem, pen: &mut Pen<'_>, what: What, said: &Said) {
    let gone = lost(system, AiSystem::EXTENSIONS.index);
    match (what, said) {
        (What::Learning, Said::Learning(word)) => add!(pen, system, AiSystem::LEARNING_APPROACHES, learning_approaches, *word),
        (What::Kept(under), Said::Json(json)) => keep(pen, gone, &system.extensions, under, json),
        (_, Said::Text(text)) => {
            let Some(text) = pen.text(text) else { return };
            match what {
                What::Name => fill!(pen, system, AiSystem::NAME, name, text),
                What::Version => fill!(pen, system, AiSystem::VERSION, version, text),
                What::Description => fill!(pen, system, AiSystem::DESCRIPTION, description, text),
                What::Domain => fill!(pen, system, AiSystem::DOMAIN, domain, text),
                What::IntendedUse => add!(pen, system, AiSystem::INTENDED_USES, intended_uses, text),
                What::OutOfScopeUse => add!(pen, system, AiSystem::OUT_OF_SCOPE_USES, out_of_scope_uses, text),
                What::User => add!(pen, system, AiSystem::USERS, users, text),
                What::Tag => add!(pen, system, AiSystem::TAGS, tags, text),
                What::Identifier => add!(pen, system, AiSystem::EXTERNAL_REFS, external_refs, text),
                What::Licence => keep(pen, gone, &system.extensions, "licences", &quoted(&text)),
                What::Limitation => keep(pen, gone, &system.extensions, "limitations", &quoted(&text)),
                What::Vendor => keep(pen, gone, &system.extensions, "vendors", &quoted(&text)),
                _ => pen.leave(ImportReason::NoField, &text),
            }
        }
        _ => pen.leave(ImportReason::NoField, &said.shown()),
    }
}

pub(super) fn supplier(supplier: &mut Supplier, pen: &mut Pen<'_>, what: What, said: &Said) {
    match (what, said) {
        (What::Name, Said::Text(text)) => {
            let Some(text) = pen.text(text) else { return };
            fill!(pen, supplier, Supplier::NAME, name, text);
        }
        (What::Service, Said::Text(text)) => {
            let Some(text) = pen.text(text) else { return };
            let mut provision = Provision::new();
            provision.service = Some(text);
            provides(supplier, pen, provision, |known, new| known.service == new.service);
        }
        (What::Kept(under), Said::Json(json)) => {
            let gone = lost(supplier, Supplier::EXTENSIONS.index);
            keep(pen, gone, &supplier.extensions, under, json);
        }
        (What::Identifier, Said::Text(text)) => {
            let gone = lost(supplier, Supplier::EXTENSIONS.index);
            keep(pen, gone, &supplier.extensions, IDENTIFIERS, &quoted(text));
        }
        _ => pen.leave(ImportReason::NoField, &said.shown()),
    }
}

/// Adds what a supplier provides, unless one of its provisions is the same.
fn provides(supplier: &mut Supplier, pen: &mut Pen<'_>, new: Provision, same: impl Fn(&Provision, &Provision) -> bool) {
    match supplier.provides.iter().find(|known| same(known, &new)).cloned() {
        Some(known) => add!(pen, supplier, Supplier::PROVIDES, provides, known),
        None => add!(pen, supplier, Supplier::PROVIDES, provides, new),
    }
}
