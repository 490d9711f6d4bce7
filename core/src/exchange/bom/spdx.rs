//! SPDX 3.0 (JSON-LD as tools write it): packages of the AI and dataset profiles, other packages, relationships.

use super::claim::{At, Said, ThingKind, What};
use super::cyclonedx_card::confidentiality;
use super::found::{Found, Node};
use super::spdx_terms::{linked, plain_name, reference, type_of};
use super::{Asked, NO_AI};
use crate::exchange::ImportReason;
use crate::model::DatasetUse;
use crate::order::Map;

const PACKAGES: [&str; 3] = ["AIPackage", "DatasetPackage", "Package"];

pub(super) fn read(found: &mut Found, root: &Node<'_>, asked: &Asked<'_>) {
    root.get("@context").into_iter().for_each(|node| found.see(&node));
    let Some(graph) = root.get("@graph") else {
        found.problem("/@graph", "missing-field", &[("field", "@graph"), ("kind", "spdx")]);
        found.refused = true;
        return;
    };
    let mut elements: Vec<(Node<'_>, &str)> = Vec::new();
    for node in graph.each() {
        if node.is_object() {
            elements.push((node.clone(), type_of(&node)));
        } else {
            found.problem(&node.at, "wrong-type", &[("expected", "object"), ("found", node.tree.type_name())]);
        }
    }
    versions(found, root, &elements);
    if found.refused {
        return;
    }
    let is_ai = |kind: &str| kind == "AIPackage" || kind == "DatasetPackage";
    if !asked.is_of_system() && !elements.iter().any(|(_, kind)| is_ai(kind)) {
        found.note = Some(NO_AI);
        return;
    }
    let by_id = identified(found, &elements);
    let roots = roots(found, &elements);
    let links = relationships(&elements);
    let mut things: Vec<Option<usize>> = vec![None; elements.len()];
    let mut system = asked.system(found);
    for (at, (node, kind)) in elements.iter().enumerate().filter(|(_, (_, kind))| PACKAGES.contains(kind)) {
        let is_root = node.any(&["spdxId", "@id"]).and_then(|id| id.text()).is_some_and(|id| roots.iter().any(|root| root == id));
        // A package of another kind becomes a record when something of AI is stated to need it.
        let id = node.any(&["spdxId", "@id"]).and_then(|id| id.text()).unwrap_or_default();
        let needed = |from: &str| {
            by_id.get(from).and_then(|at| elements.get(*at)).is_some_and(|(_, kind)| is_ai(kind)) || roots.iter().any(|root| root == from)
        };
        let taken =
            is_ai(kind) || is_root || asked.all_tools || links.iter().any(|link| link.needs() && link.to.0 == id && needed(&link.from));
        let kind = match *kind {
            "DatasetPackage" => ThingKind::Dataset,
            "AIPackage" => ThingKind::Model,
            _ if is_root => ThingKind::System,
            _ => ThingKind::Tool,
        };
        if !taken {
            found.leave_but(node, ImportReason::NotAi, &[]);
            continue;
        }
        let name = found.member(node, "name", None);
        let thing = match system.filter(|_| kind == ThingKind::System && asked.is_of_system()) {
            Some(system) => Some(system),
            None => found.thing(kind, node, name),
        };
        let Some(thing) = thing else { continue };
        if let Some(slot) = things.get_mut(at) {
            *slot = Some(thing);
        }
        if kind == ThingKind::System {
            system.get_or_insert(thing);
        }
        package(found, node, thing, &by_id, &elements);
        match kind {
            ThingKind::Model => ai(found, node, thing),
            ThingKind::Dataset => dataset(found, node, thing),
            _ => {}
        }
    }
    for (at, thing) in things.iter().enumerate() {
        if let (Some(thing), Some(system), Some((node, _))) = (*thing, system, elements.get(at))
            && thing != system
        {
            found.claim(system, What::Resource, Said::Thing(thing), At::pointer(&node.at));
        }
    }
    let of = |id: &str| by_id.get(id).and_then(|at| things.get(*at).copied().flatten());
    for link in links {
        link.tell(found, of(&link.from), of(&link.to.0), &by_id, &elements);
    }
}

/// The version that the creation information states; without one it is taken for 3.0.1.
fn versions(found: &mut Found, root: &Node<'_>, elements: &[(Node<'_>, &str)]) {
    let context = root.get("@context").and_then(|node| node.text()).unwrap_or_default();
    let mut stated = None;
    for (node, _) in elements.iter().filter(|(_, kind)| *kind == "CreationInfo") {
        stated = stated.or_else(|| node.get("specVersion").and_then(|version| Some((version.text()?.to_owned(), version.at))));
    }
    let in_context =
        context.split("/rdf/").nth(1).and_then(|rest| rest.split('/').next()).map(|version| (version.to_owned(), "/@context".to_owned()));
    if let Some((version, at)) = stated.or(in_context) {
        if !version.starts_with("3.0") {
            found.problem(&at, "import-version-unsupported", &[("text", &version), ("expected", "3.0.1")]);
            found.refused = true;
        }
        found.version = Some(version);
    }
}

/// Elements by their identifiers.
fn identified(found: &mut Found, elements: &[(Node<'_>, &str)]) -> Map<String, usize> {
    let mut by_id = Map::new();
    for (at, (node, kind)) in elements.iter().enumerate() {
        let Some(id) = node.any(&["spdxId", "@id"]) else { continue };
        if PACKAGES.contains(kind) || *kind == "CreationInfo" {
            found.see(&id);
        }
        let Some(text) = id.text() else { continue };
        if by_id.contains(text) {
            found.problem(&id.at, "import-duplicate-ref", &[("text", text)]);
        } else {
            by_id.insert(text.to_owned(), at);
        }
    }
    by_id
}

/// What the document says that it is about.
fn roots(found: &mut Found, elements: &[(Node<'_>, &str)]) -> Vec<String> {
    let mut roots = Vec::new();
    for (node, _) in elements.iter().filter(|(_, kind)| *kind == "SpdxDocument" || *kind == "Sbom" || *kind == "Bom") {
        for root in node.get("rootElement").iter().flat_map(Node::each) {
            found.see(&root);
            roots.extend(reference(&root).map(str::to_owned));
        }
    }
    roots
}

/// What any package states.
fn package(found: &mut Found, node: &Node<'_>, thing: usize, by_id: &Map<String, usize>, elements: &[(Node<'_>, &str)]) {
    ["type", "@type", "creationInfo", "software_primaryPurpose"].iter().filter_map(|name| node.get(name)).for_each(|node| found.see(&node));
    let id = node.any(&["spdxId", "@id"]).and_then(|id| id.text()).map(str::to_owned);
    found.things.get_mut(thing).into_iter().for_each(|thing| thing.ids.extend(id.clone()));
    found.version_of(thing, node, &["software_packageVersion", "packageVersion"]);
    found.claim_texts(thing, node, &["description", "summary"], What::Description);
    found.identifier_of(thing, node, &["software_packageUrl", "packageUrl"]);
    for identifier in node.get("externalIdentifier").iter().flat_map(Node::each) {
        identifier.get("type").into_iter().for_each(|node| found.see(&node));
        identifier.get("externalIdentifierType").into_iter().for_each(|node| found.see(&node));
        found.identifier_of(thing, &identifier, &["identifier"]);
    }
    for hash in node.get("verifiedUsing").iter().flat_map(Node::each) {
        found.digest_of(thing, &hash, "algorithm", "hashValue");
    }
    found.keep(thing, node, &["software_downloadLocation", "downloadLocation"], "references");
    for party in node.any(&["suppliedBy", "originatedBy"]).iter().flat_map(Node::each) {
        let agent = linked(&party, by_id, elements);
        let name = agent.and_then(|agent| found.member(&agent, "name", Some(thing)));
        match name {
            Some((name, at)) => {
                found.see(&party);
                found.supplied(thing, &name, At::pointer(&at), At::pointer(&party.at));
            }
            None => found.leave(&party, ImportReason::Unresolved, Some(thing)),
        }
    }
}

/// The AI profile. What it judges is for people.
fn ai(found: &mut Found, node: &Node<'_>, thing: usize) {
    found.claim_texts(thing, node, &["ai_typeOfModel", "typeOfModel"], What::ModelType);
    found.claim_texts(thing, node, &["ai_domain", "domain"], What::Domain);
    found.claim_texts(thing, node, &["ai_informationAboutApplication", "informationAboutApplication"], What::IntendedUse);
    found.claim_texts(thing, node, &["ai_limitation", "limitation"], What::Limitation);
    for (names, under) in [
        (["ai_metric", "metric"], "metrics"),
        (["ai_metricDecisionThreshold", "metricDecisionThreshold"], "metricThresholds"),
        (["ai_energyConsumption", "energyConsumption"], "energy"),
        (["ai_informationAboutTraining", "informationAboutTraining"], "training"),
        (["ai_hyperparameter", "hyperparameter"], "hyperparameters"),
        (["ai_modelDataPreprocessing", "modelDataPreprocessing"], "preprocessing"),
        (["ai_modelExplainability", "modelExplainability"], "explainability"),
        (["ai_autonomyType", "autonomyType"], "autonomy"),
        (["ai_useSensitivePersonalInformation", "useSensitivePersonalInformation"], "sensitivePersonalInformation"),
        (["ai_standardCompliance", "standardCompliance"], "standards"),
    ] {
        found.keep(thing, node, &names, under);
    }
    if let Some(judged) = node.any(&["ai_safetyRiskAssessment", "safetyRiskAssessment"]) {
        found.leave(&judged, ImportReason::Judgement, Some(thing));
    }
}

/// The dataset profile.
fn dataset(found: &mut Found, node: &Node<'_>, thing: usize) {
    found.claim_texts(thing, node, &["dataset_datasetType", "datasetType"], What::Category);
    found.claim_texts(thing, node, &["dataset_intendedUse", "intendedUse"], What::IntendedUse);
    found.claim_texts(thing, node, &["dataset_knownBias", "knownBias"], What::Limitation);
    found.claim_texts(thing, node, &["dataset_datasetNoise", "datasetNoise"], What::Limitation);
    found.claim_texts(thing, node, &["dataset_dataCollectionProcess", "dataCollectionProcess"], What::Lineage);
    found.claim_texts(thing, node, &["dataset_dataPreprocessing", "dataPreprocessing"], What::Preparation);
    found.claim_texts(thing, node, &["dataset_anonymizationMethodUsed", "anonymizationMethodUsed"], What::Protection);
    found.claim_texts(thing, node, &["dataset_datasetSize", "datasetSize"], What::Quantity);
    found.keep(thing, node, &["dataset_datasetUpdateMechanism", "datasetUpdateMechanism"], "updates");
    found.keep(thing, node, &["dataset_datasetAvailability", "datasetAvailability"], "availability");
    found.keep(thing, node, &["dataset_sensor", "sensor"], "sensors");
    if let Some(word) = node.any(&["dataset_confidentialityLevel", "confidentialityLevel"]) {
        confidentiality(found, &word, thing);
    }
    // Where there is sensitive personal information there is personal data; where there is none, there may still be some.
    if let Some(word) = node.any(&["dataset_hasSensitivePersonalInformation", "hasSensitivePersonalInformation"]) {
        match word.text() {
            Some("yes") => {
                found.see(&word);
                found.claim(thing, What::Personal, Said::Flag(true), At::pointer(&word.at));
            }
            Some("no") => found.keep(
                thing,
                node,
                &["dataset_hasSensitivePersonalInformation", "hasSensitivePersonalInformation"],
                "sensitivePersonalInformation",
            ),
            _ => found.leave(&word, ImportReason::NotKnown, Some(thing)),
        }
    }
}

/// A relationship to one element.
struct Link {
    from: String,
    /// The element, and where it is named.
    to: (String, At),
    kind: String,
    /// Where the relationship stands.
    node_at: String,
}

fn relationships(elements: &[(Node<'_>, &str)]) -> Vec<Link> {
    let mut links = Vec::new();
    for (node, _) in elements.iter().filter(|(_, kind)| *kind == "Relationship" || *kind == "LifecycleScopedRelationship") {
        let from = node.get("from").as_ref().and_then(reference).unwrap_or_default();
        let kind = plain_name(node.peek("relationshipType").unwrap_or_default());
        for to in node.get("to").iter().flat_map(Node::each) {
            let id = reference(&to).unwrap_or_default();
            links.push(Link {
                from: from.to_owned(),
                to: (id.to_owned(), At::pointer(&to.at)),
                kind: kind.to_owned(),
                node_at: node.at.clone(),
            });
        }
    }
    links
}

impl Link {
    /// Whether the first needs the second.
    fn needs(&self) -> bool {
        matches!(&*self.kind, "dependsOn" | "contains" | "usesTool" | "hasDynamicLink" | "hasStaticLink" | "hasPrerequisite")
    }

    /// Tells what it says of the things at its ends.
    fn tell(&self, found: &mut Found, from: Option<usize>, to: Option<usize>, by_id: &Map<String, usize>, elements: &[(Node<'_>, &str)]) {
        let at = self.to.1.clone();
        let target = by_id.get(&*self.to.0).and_then(|at| elements.get(*at)).map(|(node, _)| node.clone());
        let Some(from) = from else {
            // What is said of what became no record is told with it; the document's own links say nothing else.
            let known = by_id.contains(&*self.from) && (by_id.contains(&*self.to.0) || self.kind == "describes");
            if known {
                found.mark(&self.node_at);
            } else {
                found.unresolved(&self.node_at, &at);
            }
            return;
        };
        let is_system = found.things.get(from).is_some_and(|thing| thing.kind == ThingKind::System);
        match (&*self.kind, to) {
            ("hasDeclaredLicense" | "hasConcludedLicense", _) => {
                let names = ["simplelicensing_licenseExpression", "licenseExpression", "simplelicensing_licenseText", "name"];
                let text = target.and_then(|node| found.any_text(&node, &names, from));
                // A licence of the list is named by its address.
                let listed = ["https", "http"].iter().find_map(|scheme| self.to.0.strip_prefix(&format!("{scheme}://spdx.org/licenses/")));
                match text.or(listed.map(|id| (id.trim_end_matches(".html").to_owned(), at.clone()))) {
                    Some((text, at)) => found.claim(from, What::Licence, Said::Text(text), at),
                    None => return found.unresolved(&self.node_at, &at),
                }
            }
            ("trainedOn" | "testedOn" | "finetunedOn", Some(to)) => {
                let (what, used) = match &*self.kind {
                    "trainedOn" => (What::TrainedOn, DatasetUse::Training),
                    "testedOn" => (What::DependsOn, DatasetUse::Testing),
                    _ => (What::TrainedOn, DatasetUse::FineTuning),
                };
                found.claim(from, what, Said::Thing(to), at.clone());
                found.claim(to, What::Use, Said::Use(used), at);
            }
            ("descendantOf", Some(to)) => found.claim(from, What::BaseModel, Said::Thing(to), at),
            ("ancestorOf", Some(to)) => found.claim(to, What::BaseModel, Said::Thing(from), at),
            (_, Some(to)) if self.needs() => {
                let what = if is_system { What::Resource } else { What::DependsOn };
                found.claim(from, what, Said::Thing(to), at);
            }
            (_, None) if self.needs() && by_id.contains(&*self.to.0) => {}
            (_, None) if !by_id.contains(&*self.to.0) => return found.unresolved(&self.node_at, &at),
            _ => return,
        }
        found.mark(&self.node_at);
    }
}
