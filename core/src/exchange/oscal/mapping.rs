//! A mapping set as OSCAL's mapping collection.
//!
//! OSCAL has no strength, no basis and no source of a row, and no relation of topics alone: they stand in our own properties, and `related` in our
//! own namespace, never as more than it is.

use super::fields::fields;
use super::ids::Ids;
use super::json::Object;
use super::options::{OSCAL_NAMESPACE, OSCAL_VERSION};
use super::words::{line, markup, utc};
use crate::crosswalk::{MappingMethod, MappingRationale, MappingRelation, MappingRow, MappingSet, MappingStatus};
use crate::order::Map;
use crate::read::DateTime;

/// Fields of a set that are members of their own in OSCAL.
const MEMBERS: &[&str] = &["frameworks", "sources", "rows"];
/// Those of a row.
const OF_ROW: &[&str] = &["source", "target", "relation"];
/// Name of the property that counts the rows of a set.
pub(super) const ROW: &str = "row";

/// The set as a mapping collection; none where it has no row, which OSCAL does not allow.
pub(in crate::exchange) fn mapping_collection(set: &MappingSet, last_modified: &DateTime) -> Option<String> {
    if set.rows.is_empty() {
        return None;
    }
    let ids = Ids::new(OSCAL_NAMESPACE, set.id.as_str());
    let title = set.title.as_ref().and_then(|title| line(title)).unwrap_or_else(|| set.id.to_string());
    let metadata = Object::new()
        .text("title", markup(&title))
        .text("last-modified", utc(last_modified)?)
        .text("version", line(&set.version).unwrap_or_else(|| "1".to_owned()))
        .text("oscal-version", OSCAL_VERSION)
        .list("props", fields(OSCAL_NAMESPACE, set, MEMBERS, "mappingSet"));
    let mut pairs: Map<(&str, &str), usize> = Map::new();
    let mut mappings: Vec<((&str, &str), Vec<Object>)> = Vec::new();
    for (at, row) in set.rows.iter().enumerate() {
        let pair = (row.source.parts().0, row.target.parts().0);
        let next = mappings.len();
        let place = pairs.or_insert_with(pair, || next).copied().unwrap_or(next);
        if place == next {
            mappings.push((pair, Vec::new()));
        }
        mappings.get_mut(place).into_iter().for_each(|(_, maps)| maps.push(map(row, at, &ids)));
    }
    let written = mappings.into_iter().map(|((source, target), maps)| {
        Object::new()
            .text("uuid", ids.of("mapping", &[source, "/", target].concat()))
            .object("source-resource", resource(source, &ids))
            .object("target-resource", resource(target, &ids))
            .list("maps", maps)
    });
    let description = set.description.as_ref().map_or(title.as_str(), |text| text.as_str());
    let provenance = Object::new()
        .text("method", set.method.unwrap_or(MappingMethod::Human).as_str())
        .text("matching-rationale", set.matching.unwrap_or(MappingRationale::Semantic).as_str())
        .text("status", status(set.status.unwrap_or(MappingStatus::Draft)))
        .text("mapping-description", markup(description));
    let collection = Object::new()
        .text("uuid", ids.of("mapping-collection", &set.version))
        .object("metadata", metadata)
        .object("provenance", provenance)
        .list("mappings", written.collect())
        .object("back-matter", Object::new().list("resources", resources(set, &ids)));
    Some(Object::new().object("mapping-collection", collection).write())
}

pub(super) fn status(status: MappingStatus) -> &'static str {
    match status {
        MappingStatus::NotComplete => "not-complete",
        same => same.as_str(),
    }
}

/// The relation in OSCAL's words; none where it has no word.
pub(super) fn relationship(relation: MappingRelation) -> Option<&'static str> {
    Some(match relation {
        MappingRelation::Equal => "equal-to",
        MappingRelation::Equivalent => "equivalent-to",
        MappingRelation::SubsetOf => "subset-of",
        MappingRelation::SupersetOf => "superset-of",
        MappingRelation::IntersectsWith => "intersects-with",
        MappingRelation::Unrelated => "no-relationship",
        MappingRelation::Related => return None,
    })
}

fn map(row: &MappingRow, at: usize, ids: &Ids) -> Object {
    let item = |id: &str| vec![Object::new().text("type", "control").text("id-ref", id)];
    let word = relationship(row.relation);
    let number = Object::new().text("name", ROW).text("ns", OSCAL_NAMESPACE).text("value", (at + 1).to_string());
    let mut props = vec![number];
    props.extend(fields(OSCAL_NAMESPACE, row, OF_ROW, "mappingRow"));
    let links = row
        .sources
        .iter()
        .map(|id| Object::new().text("href", ["#", &ids.of("mapping-source", id.as_str())].concat()).text("rel", "reference"));
    Object::new()
        .text("uuid", ids.of("map", &(at + 1).to_string()))
        .maybe("ns", word.is_none().then_some(OSCAL_NAMESPACE))
        .text("relationship", word.unwrap_or(row.relation.as_str()))
        .list("sources", item(row.source.parts().1))
        .list("targets", item(row.target.parts().1))
        .object("confidence-score", Object::new().maybe("category", row.confidence.map(|word| word.as_str())))
        .list("props", props)
        .list("links", links.collect())
}

fn resource(framework: &str, ids: &Ids) -> Object {
    let name = Object::new().text("name", "framework").text("ns", OSCAL_NAMESPACE).text("value", framework);
    Object::new().text("type", "catalog").text("href", ["#", &ids.of("framework", framework)].concat()).list("props", vec![name])
}

/// Frameworks and sources.
fn resources(set: &MappingSet, ids: &Ids) -> Vec<Object> {
    let mut out = Vec::new();
    let mut known: Map<&str, ()> = Map::new();
    let resource = |kind: &str, id: &str, title: &str, props: Vec<Object>| {
        let title = line(title).unwrap_or_else(|| id.to_owned());
        let citation = Object::new().text("text", markup(&title));
        Object::new().text("uuid", ids.of(kind, id)).text("title", markup(&title)).list("props", props).object("citation", citation)
    };
    for it in &set.frameworks {
        known.insert(it.id.as_str(), ());
        out.push(resource("framework", it.id.as_str(), &it.title, fields(OSCAL_NAMESPACE, it, &[], "mappedFramework")));
    }
    // A framework that only rows name has its resource, too: mappings refer to it.
    for name in set.rows.iter().flat_map(|row| [row.source.parts().0, row.target.parts().0]) {
        if known.insert(name, ()) {
            out.push(resource("framework", name, name, Vec::new()));
        }
    }
    for it in &set.sources {
        out.push(resource("mapping-source", it.id.as_str(), &it.title, fields(OSCAL_NAMESPACE, it, &[], "mappingSource")));
    }
    out
}
