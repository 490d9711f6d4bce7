//! Evidence and documents as the resources of a document's back matter.

use super::base64::encode;
use super::cast::Cast;
use super::cx::{Cx, WHOLE_DOCUMENT, numbered};
use super::json::Object;
use super::words::{href, is_uri, line, markup};
use crate::model::{Digest, DigestAlgorithm, DocumentKind, Evidence, EvidenceKind};
use crate::read::{Ref, Text, write};

/// What the body of a document names of evidence and documents, and the whole document where it is asked for.
pub(super) fn back_matter(cx: &Cx<'_>, cast: &Cast<'_>) -> Object {
    let mut resources = Vec::new();
    for (key, it) in numbered(&cx.root.evidence, |it| it.id.as_str()) {
        if cast.has(it.id.as_str()) {
            let uuid = cx.ids.of("evidence", &key);
            let mut props = vec![kind(evidence_type(it.kind))];
            props.extend(cx.fields(it, &[], "evidence"));
            let links = links(it.location.as_ref(), it.media_type.as_ref(), &it.digests, &uuid);
            let object = cx.titled(Object::new().text("uuid", uuid), it.title.as_ref(), it.id.as_str());
            resources.push(object.maybe("description", it.description.as_deref().map(markup)).list("props", props).list("rlinks", links));
        }
    }
    for (key, it) in numbered(&cx.root.documents, |it| it.id.as_str()) {
        if cast.has(it.id.as_str()) {
            let uuid = cx.ids.of("document", &key);
            let mut props = vec![kind(document_type(it.kind))];
            props.extend(cx.fields(it, &[], "document"));
            let links = links(it.location.as_ref(), None, &it.digests, &uuid);
            let object = cx.titled(Object::new().text("uuid", uuid), it.title.as_ref(), it.id.as_str());
            resources.push(object.maybe("description", it.description.as_deref().map(markup)).list("props", props).list("rlinks", links));
        }
    }
    if cast.is_whole() && cx.native {
        resources.push(whole(cx));
    }
    Object::new().list("resources", resources)
}

/// A link to a resource, where the document has it.
pub(super) fn link(cx: &Cx<'_>, id: &str, rel: &str) -> Option<Object> {
    let known = cx.known(id)?;
    let kind = ["evidence", "document"].into_iter().find(|kind| *kind == known.kind)?;
    Some(Object::new().text("href", ["#", &cx.ids.of(kind, id)].concat()).text("rel", rel))
}

/// Links to the evidence that a record names.
pub(super) fn evidence(cx: &Cx<'_>, named: &[Ref<Evidence>]) -> Vec<Object> {
    named.iter().filter_map(|it| link(cx, it.as_str(), "evidence")).collect()
}

/// The document itself: what has no place in OSCAL comes along in it.
fn whole(cx: &Cx<'_>) -> Object {
    let text = write(cx.root);
    let hex = crate::integrity::sha256(text.as_bytes());
    let embedded =
        Object::new().text("filename", "aims.json").text("media-type", "application/json").text("value", encode(text.as_bytes()));
    Object::new()
        .text("uuid", cx.ids.of("document", ""))
        .text("title", cx.text(WHOLE_DOCUMENT))
        .list("props", vec![kind("artifact"), cx.prop("native", "aims"), cx.prop_of("sha256", "SHA-256", &hex)])
        .object("base64", embedded)
}

fn kind(kind: &str) -> Object {
    Object::new().text("name", "type").text("value", kind)
}

/// Where it is, and what it is known by. Digests need a link to stand in: without one, it is named by its own id.
fn links(location: Option<&Text>, media_type: Option<&Text>, digests: &[Digest], uuid: &str) -> Vec<Object> {
    let at = location.filter(|location| is_uri(location)).map(|location| href(location));
    let mut hashes = Vec::new();
    for digest in digests {
        let algorithm = match digest.algorithm {
            DigestAlgorithm::Sha256 => "SHA-256",
            DigestAlgorithm::Sha384 => "SHA-384",
            DigestAlgorithm::Sha512 => "SHA-512",
            // Not on OSCAL's list, which is open.
            DigestAlgorithm::Blake3 => "BLAKE3",
        };
        hashes.extend(line(&digest.value).map(|value| Object::new().text("algorithm", algorithm).text("value", value)));
    }
    if at.is_none() && hashes.is_empty() {
        return Vec::new();
    }
    let at = at.unwrap_or_else(|| ["urn:uuid:", uuid].concat());
    vec![Object::new().text("href", at).maybe("media-type", media_type.and_then(|it| line(it))).list("hashes", hashes)]
}

fn evidence_type(kind: Option<EvidenceKind>) -> &'static str {
    match kind {
        Some(EvidenceKind::Screenshot) => "screen-shot",
        Some(EvidenceKind::Log) => "raw-data",
        Some(EvidenceKind::Interview) => "interview-notes",
        Some(EvidenceKind::Report) => "report",
        Some(EvidenceKind::Contract) => "agreement",
        _ => "evidence",
    }
}

fn document_type(kind: Option<DocumentKind>) -> &'static str {
    match kind {
        Some(DocumentKind::AiPolicy | DocumentKind::Policy) => "policy",
        Some(DocumentKind::Procedure) => "procedure",
        Some(DocumentKind::Plan | DocumentKind::RiskTreatmentPlan) => "plan",
        Some(DocumentKind::ImpactAssessmentReport | DocumentKind::TestReport) => "report",
        _ => "artifact",
    }
}
