//! Model cards and data of CycloneDX components.

use super::claim::{At, Said, ThingKind, What};
use super::cyclonedx::each_object;
use super::found::{Found, Node};
use crate::exchange::ImportReason;
use crate::model::{Classification, LearningApproach};

/// What a model card states. What it judges is for people: ethics and fairness are listed, not recorded.
pub(super) fn model_card(found: &mut Found, node: &Node<'_>, thing: usize) {
    let Some(card) = node.get("modelCard") else { return };
    card.get("bom-ref").into_iter().for_each(|node| found.see(&node));
    if let Some(parameters) = card.get("modelParameters") {
        approach(found, &parameters, thing);
        model_type(found, &parameters, thing);
        found.claim_texts(thing, &parameters, &["task"], What::Tag);
        for format in ["inputs", "outputs"].iter().flat_map(|name| parameters.get(name)).flat_map(|node| node.each()) {
            found.claim_texts(thing, &format, &["format"], What::Modality);
        }
        for dataset in each_object(found, &parameters, "datasets") {
            trained_on(found, &dataset, thing);
        }
    }
    if let Some(considerations) = card.get("considerations") {
        found.claim_texts(thing, &considerations, &["users"], What::User);
        found.claim_texts(thing, &considerations, &["useCases"], What::IntendedUse);
        found.claim_texts(thing, &considerations, &["technicalLimitations"], What::Limitation);
        found.claim_texts(thing, &considerations, &["performanceTradeoffs"], What::Limitation);
        for name in ["ethicalConsiderations", "fairnessAssessments"] {
            for one in considerations.get(name).iter().flat_map(Node::each) {
                found.leave(&one, ImportReason::Judgement, Some(thing));
            }
        }
        if let Some(environment) = considerations.get("environmentalConsiderations") {
            found.keep(thing, &environment, &["energyConsumptions"], "energy");
        }
    }
    if let Some(analysis) = card.get("quantitativeAnalysis") {
        found.keep(thing, &analysis, &["performanceMetrics"], "metrics");
    }
}

fn approach(found: &mut Found, parameters: &Node<'_>, thing: usize) {
    let Some(node) = parameters.get("approach").and_then(|approach| approach.get("type")) else { return };
    let Some(text) = found.said(&node, Some(thing)) else { return };
    let learning = match text.as_str() {
        "supervised" => LearningApproach::Supervised,
        "unsupervised" => LearningApproach::Unsupervised,
        "reinforcement-learning" => LearningApproach::Reinforcement,
        "semi-supervised" => LearningApproach::SemiSupervised,
        "self-supervised" => LearningApproach::SelfSupervised,
        _ => return found.leave(&node, ImportReason::BadValue, Some(thing)),
    };
    found.claim(thing, What::Learning, Said::Learning(learning), At::pointer(&node.at));
}

/// Family and architecture as one text.
fn model_type(found: &mut Found, parameters: &Node<'_>, thing: usize) {
    let family = found.member(parameters, "architectureFamily", Some(thing));
    let architecture = found.member(parameters, "modelArchitecture", Some(thing));
    let (text, at) = match (family, architecture) {
        (Some((family, _)), Some((architecture, _))) if family != architecture => {
            (format!("{family} ({architecture})"), parameters.at.clone())
        }
        (Some(one), _) | (None, Some(one)) => one,
        (None, None) => return,
    };
    found.claim(thing, What::ModelType, Said::Text(text), At::pointer(&at));
}

/// A dataset of a model: named by its `bom-ref`, or described in place.
fn trained_on(found: &mut Found, node: &Node<'_>, thing: usize) {
    if let Some(reference) = node.get("ref") {
        found.see(&reference);
        let name = reference.text().unwrap_or_default().to_owned();
        found.claim(thing, What::TrainedOn, Said::Reference(name), At::pointer(&reference.at));
        return;
    }
    let name = found.member(node, "name", None);
    let Some(dataset) = found.thing(ThingKind::Dataset, node, name) else { return };
    described(found, node, dataset);
    found.claim(thing, What::TrainedOn, Said::Thing(dataset), At::pointer(&node.at));
}

/// The data of a component: what the lists of several have is stated of it as a whole.
pub(super) fn data(found: &mut Found, node: &Node<'_>, thing: usize) {
    for one in each_object(found, node, "data") {
        described(found, &one, thing);
    }
}

fn described(found: &mut Found, node: &Node<'_>, thing: usize) {
    node.get("type").into_iter().for_each(|node| found.see(&node));
    if let Some(name) = node.get("bom-ref") {
        found.see(&name);
        let id = name.text().map(str::to_owned);
        found.things.get_mut(thing).into_iter().for_each(|thing| thing.ids.extend(id.clone()));
    }
    // What the component says of itself is the description; more is kept beside it.
    if found.claimed(thing).any(|claim| claim.what == What::Description) {
        found.keep(thing, node, &["description"], "descriptions");
    } else {
        found.claim_texts(thing, node, &["description"], What::Description);
    }
    found.claim_texts(thing, node, &["sensitiveData"], What::Category);
    if let Some(contents) = node.get("contents") {
        found.claim_texts(thing, &contents, &["url"], What::Source);
    }
    if let Some(word) = node.get("classification") {
        confidentiality(found, &word, thing);
    }
    if let Some(governance) = node.get("governance") {
        found.keep_whole(thing, &governance, "governance");
    }
    // A name that the component has as well is confirmed; another one has no field.
    let named = |name: &Node<'_>| Said::Text(name.text().unwrap_or_default().trim().to_owned());
    if let Some(name) =
        node.get("name").filter(|name| found.claimed(thing).any(|claim| claim.what == What::Name && claim.said == named(name)))
    {
        found.see(&name);
        let said = named(&name);
        found.claim(thing, What::Name, said, At::pointer(&name.at));
    }
}

/// Who may see it, in one of our words or of the traffic light protocol.
pub(super) fn confidentiality(found: &mut Found, node: &Node<'_>, thing: usize) {
    let Some(text) = found.said(node, Some(thing)) else { return };
    let word = match crate::letters::lower(&text).as_str() {
        "public" | "clear" | "tlp:clear" => Classification::Public,
        "internal" => Classification::Internal,
        "confidential" | "amber" | "tlp:amber" => Classification::Confidential,
        "restricted" | "red" | "tlp:red" => Classification::Restricted,
        _ => return found.leave(node, ImportReason::BadValue, Some(thing)),
    };
    found.claim(thing, What::Confidentiality, Said::Confidentiality(word), At::pointer(&node.at));
}
