//! Model and dataset cards of Hugging Face: the front matter as JSON, or the answer of the Hub, which holds it as `cardData`.

use super::card::sections;
use super::claim::{At, Said, ThingKind, What};
use super::found::{Found, Node, says_nothing};
use super::{Asked, BomFormat};
use crate::exchange::ImportReason;
use crate::model::DatasetUse;
use crate::read::Tree;

/// Members that only cards of datasets have.
const OF_DATASETS: [&str; 9] = [
    "task_categories",
    "task_ids",
    "size_categories",
    "source_datasets",
    "dataset_info",
    "annotations_creators",
    "language_creators",
    "pretty_name",
    "configs",
];
/// Members that only cards of models have.
const OF_MODELS: [&str; 7] = ["base_model", "pipeline_tag", "library_name", "model-index", "model_name", "datasets", "inference"];

/// Which card it is, by members that the other does not have.
pub(super) fn sort(root: &Node<'_>) -> BomFormat {
    let card = root.get("cardData").filter(Node::is_object).unwrap_or_else(|| root.clone());
    let has = |names: &[&str]| names.iter().any(|name| card.tree.get(name).is_some());
    if has(&OF_DATASETS) && !has(&OF_MODELS) { BomFormat::HuggingFaceDataset } else { BomFormat::HuggingFaceModel }
}

pub(super) fn read(found: &mut Found, root: &Node<'_>, format: BomFormat, asked: &Asked<'_>) {
    let card = root.get("cardData").filter(Node::is_object).unwrap_or_else(|| root.clone());
    let of_dataset = format == BomFormat::HuggingFaceDataset;
    let repository = asked.repository.map(|name| (name.to_owned(), At { pointer: None, row: None }));
    let stated = || root.any(&["id", "modelId"]).filter(|node| node.text().is_some_and(|text| !says_nothing(text)));
    let name = repository.or_else(|| stated().map(|node| (node.text().unwrap_or_default().to_owned(), At::pointer(&node.at))));
    for node in ["id", "modelId"]
        .iter()
        .filter_map(|name| root.get(name))
        .filter(|node| name.as_ref().is_some_and(|(name, _)| node.text() == Some(name)))
    {
        found.see(&node);
    }
    let from_card = if of_dataset { card.get("pretty_name") } else { card.get("model_name").or_else(|| index_name(&card)) };
    let name = name.or_else(|| from_card.and_then(|node| found.said(&node, None).map(|text| (text, At::pointer(&node.at)))));
    let Some((name, at)) = name else {
        found.problem("", "import-name-missing", &[]);
        found.refused = true;
        return;
    };
    let kind = if of_dataset { ThingKind::Dataset } else { ThingKind::Model };
    let thing = found.stub(kind, &name, at.clone());
    if let Some((organization, _)) = name.split_once('/') {
        let base = if of_dataset { "pkg:huggingface/datasets/" } else { "pkg:huggingface/" };
        found.identify(thing, format!("{base}{name}"), at.clone());
        found.supplied(thing, organization, at.clone(), at);
    }
    found.version_of(thing, root, &["sha"]);
    licence(found, &card, thing);
    if of_dataset {
        dataset(found, &card, thing);
    } else {
        model(found, &card, root, thing);
    }
    for tag in card.get("tags").iter().flat_map(Node::each) {
        if let Some(text) = found.said(&tag, Some(thing)) {
            found.claim(thing, What::Tag, Said::Text(text), At::pointer(&tag.at));
        }
    }
    found.keep(thing, &card, &["language"], "languages");
    if let Some(text) = asked.card {
        sections(found, text, thing);
    }
    if let Some(system) = asked.system(found) {
        found.claim(system, What::Resource, Said::Thing(thing), At::pointer(""));
    }
}

fn index_name<'t>(card: &Node<'t>) -> Option<Node<'t>> {
    card.get("model-index")?.items().next()?.get("name")
}

/// `other` is explained by `license_name`.
fn licence(found: &mut Found, card: &Node<'_>, thing: usize) {
    let named = card.get("license_name");
    let mut licences: Vec<(String, String)> = Vec::new();
    for one in card.get("license").iter().flat_map(Node::each) {
        match (one.text(), &named) {
            (Some("other"), Some(_)) => found.see(&one),
            (Some("other"), None) => found.leave(&one, ImportReason::NotKnown, Some(thing)),
            _ => licences.extend(found.said(&one, Some(thing)).map(|text| (text, one.at.clone()))),
        }
    }
    if licences.is_empty() {
        found.claim_texts(thing, card, &["license_name"], What::Licence);
    }
    card.get("license").into_iter().for_each(|list| found.claim_joined(thing, What::Licence, &list, &licences));
    found.keep(thing, card, &["license_link"], "references");
}

fn model(found: &mut Found, card: &Node<'_>, root: &Node<'_>, thing: usize) {
    let task = if card.get("pipeline_tag").is_some() { card } else { root };
    found.claim_texts(thing, task, &["pipeline_tag"], What::Tag);
    let library = if card.get("library_name").is_some() { card } else { root };
    if let Some((library, at)) = found.member(library, "library_name", Some(thing)) {
        let tool = found.named(ThingKind::Tool, &library, At::pointer(&at));
        found.claim(thing, What::DependsOn, Said::Thing(tool), At::pointer(&at));
    }
    others(found, card, "datasets", thing, ThingKind::Dataset, What::TrainedOn);
    others(found, card, "base_model", thing, ThingKind::Model, What::BaseModel);
    found.keep(thing, card, &["co2_eq_emissions"], "energy");
    for entry in card.get("model-index").iter().flat_map(Node::each) {
        if let Some(name) = entry.get("name") {
            found.see(&name);
        }
        for result in entry.get("results").iter().flat_map(Node::each).filter(Node::is_object) {
            found.keep_whole(thing, &result, "metrics");
        }
    }
    found.keep(thing, card, &["eval_results"], "metrics");
}

/// Other repositories, which become records of which only the name is known.
fn others(found: &mut Found, card: &Node<'_>, name: &str, thing: usize, kind: ThingKind, what: What) {
    for one in card.get(name).iter().flat_map(Node::each) {
        let Some(other) = found.said(&one, Some(thing)) else { continue };
        let at = At::pointer(&one.at);
        let known = found.named(kind, &other, at.clone());
        if other.contains('/') {
            let base = if kind == ThingKind::Dataset { "pkg:huggingface/datasets/" } else { "pkg:huggingface/" };
            found.identify(known, format!("{base}{other}"), at.clone());
        }
        found.claim(thing, what, Said::Thing(known), at.clone());
        if kind == ThingKind::Dataset {
            found.claim(known, What::Use, Said::Use(DatasetUse::Training), at);
        }
    }
}

fn dataset(found: &mut Found, card: &Node<'_>, thing: usize) {
    found.claim_texts(thing, card, &["size_categories"], What::Quantity);
    for name in ["task_categories", "task_ids"] {
        found.claim_texts(thing, card, &[name], What::Tag);
    }
    for source in card.get("source_datasets").iter().flat_map(Node::each) {
        match source.text() {
            Some("original") => found.keep_whole(thing, &source, "sourceDatasets"),
            _ => {
                if let Some(text) = found.said(&source, Some(thing)) {
                    found.claim(thing, What::Lineage, Said::Text(text), At::pointer(&source.at));
                }
            }
        }
    }
    for (name, under) in
        [("annotations_creators", "annotators"), ("language_creators", "languageCreators"), ("multilinguality", "multilinguality")]
    {
        found.keep(thing, card, &[name], under);
    }
    for info in card.get("dataset_info").iter().flat_map(Node::each) {
        if let Tree::Members(_) = info.tree {
            found.keep_whole(thing, &info, "datasetInfo");
        }
    }
}
