//! What a file could be expected to state of a record, and what the record still does not hold.

use super::kept::Kept;
use crate::exchange::ImportAbsent;
use crate::model::{AiSystem, Dataset, Model, Resource, ResourceKind, Root};
use crate::read::Text;

/// A field, whether it is blank, and what it serves.
type Expected = (&'static str, bool, &'static [&'static str]);

/// What is missing of the records of an import, in their order.
pub(super) fn absent(root: &Root, touched: impl Iterator<Item = (&'static str, usize)>) -> Vec<ImportAbsent> {
    let mut all = Vec::new();
    for (kind, at) in touched {
        match kind {
            "aiSystem" => root.ai_systems.get(at).into_iter().for_each(|it| tell(&mut all, it.id.as_text(), system(it))),
            "resource" => root.resources.get(at).into_iter().for_each(|it| tell(&mut all, it.id.as_text(), resource(it))),
            _ => {}
        }
    }
    all
}

fn tell(all: &mut Vec<ImportAbsent>, id: &Text, expected: Vec<Expected>) {
    for (field, blank, serves) in expected {
        if blank {
            let mut absent = ImportAbsent::new(field.into());
            absent.id = Some(id.clone());
            absent.serves = serves.iter().map(|entry| (*entry).into()).collect();
            all.push(absent);
        }
    }
}

fn system(it: &AiSystem) -> Vec<Expected> {
    vec![
        ("aiSystem.description", it.description.is_none(), &["A.4.2"]),
        ("aiSystem.version", it.version.is_none(), &["A.4.2"]),
        ("aiSystem.intendedUses", it.intended_uses.is_empty() && it.purpose.is_none(), &["A.9.4"]),
        ("aiSystem.users", it.users.is_empty(), &["A.8.2"]),
        ("aiSystem.resources", it.resources.is_empty(), &["A.4.2"]),
        ("aiSystem.suppliers", it.suppliers.is_empty(), &["A.10.3"]),
    ]
}

fn resource(it: &Resource) -> Vec<Expected> {
    let model = || it.model.as_deref();
    let data = || it.dataset.as_deref();
    let no_model = |blank: fn(&Model) -> bool| model().is_none_or(blank);
    let no_data = |blank: fn(&Dataset) -> bool| data().is_none_or(blank);
    match it.kind {
        Some(ResourceKind::Model) => vec![
            ("resource.version", it.version.is_none(), &["A.4.4"]),
            ("resource.supplier", it.supplier.is_none(), &["A.10.3"]),
            ("resource.model.modelType", no_model(|it| it.model_type.is_none()), &["A.4.4"]),
            ("resource.model.licence", no_model(|it| it.licence.is_none()), &["A.4.4"]),
            ("resource.model.weightsDigests", no_model(|it| it.weights_digests.is_empty()), &["A.4.4"]),
            ("resource.model.trainedOn", no_model(|it| it.trained_on.is_empty()), &["A.4.3", "A.7.5"]),
            ("resource.model.knownLimitations", no_model(|it| it.known_limitations.is_empty()), &["A.8.2"]),
            // A figure without its date is no measurement.
            (
                "resource.model.performance.on",
                no_model(|it| it.performance.is_empty()) && Kept::has(&it.extensions, "metrics"),
                &["A.6.2.4"],
            ),
            ("resource.model.performance", no_model(|it| it.performance.is_empty()) && !Kept::has(&it.extensions, "metrics"), &["A.6.2.4"]),
        ],
        Some(ResourceKind::Dataset) => vec![
            ("resource.supplier", it.supplier.is_none(), &["A.10.3"]),
            ("resource.dataset.licence", no_data(|it| it.licence.is_none()), &["A.7.3"]),
            ("resource.dataset.provenance", no_data(|it| it.provenance.is_none()), &["A.7.5"]),
            ("resource.dataset.quantity", no_data(|it| it.quantity.is_none()), &["A.4.3"]),
            ("resource.dataset.preparation", no_data(|it| it.preparation.is_none()), &["A.7.6"]),
            ("resource.dataset.knownLimitations", no_data(|it| it.known_limitations.is_empty()), &["A.7.4"]),
            (
                "resource.dataset.personalData",
                no_data(|it| it.personal_data.as_ref().is_none_or(|personal| personal.present.is_none())),
                &["A.4.3", "A.7.3"],
            ),
        ],
        Some(ResourceKind::Tooling) => vec![
            ("resource.version", it.version.is_none(), &["A.4.4"]),
            ("resource.tooling.licence", it.tooling.as_ref().is_none_or(|tooling| tooling.licence.is_none()), &["A.4.4"]),
        ],
        Some(ResourceKind::Computing) => {
            vec![("resource.computing.location", it.computing.as_ref().is_none_or(|computing| computing.location.is_none()), &["A.4.5"])]
        }
        Some(ResourceKind::Human) | None => Vec::new(),
    }
}
