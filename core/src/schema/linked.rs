//! Schemas that refer to what another file says already, as they stand in the repository: nothing is written down twice.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::clean::each;

/// A self-contained schema that others may refer to.
#[derive(Debug)]
pub(super) struct Base {
    /// Its name in its own definitions and those of others.
    pub(super) kind: &'static str,
    /// All of it.
    pub(super) whole: Value,
}

/// How a dialect writes references.
#[derive(Debug, Clone, Copy)]
pub(super) struct Dialect {
    /// Its address.
    pub(super) address: &'static str,
    /// The member that holds definitions.
    pub(super) definitions: &'static str,
    /// Whether what stands beside a reference counts.
    pub(super) siblings: bool,
}

impl Dialect {
    /// The definition that a schema's own reference names.
    fn named(self, reference: &str) -> Option<&str> {
        reference.strip_prefix("#/")?.strip_prefix(self.definitions)?.strip_prefix('/')
    }
}

/// The schema with references in place of every definition, and of itself, that a base holds word for word. The first base that holds it is
/// referred to, and a base refers to those before it alone: what is looked for in a base stands there, though it is linked itself.
pub(super) fn linked(kind: &str, mut whole: Value, bases: &[Base], dialect: Dialect) -> Value {
    let bases = bases.split(|base| base.kind == kind).next().unwrap_or_default();
    let Some(members) = whole.as_object_mut() else { return whole };
    let definitions = match members.shift_remove(dialect.definitions) {
        Some(Value::Object(definitions)) => definitions,
        _ => Map::new(),
    };
    let places = places(&definitions, bases, dialect);
    if let Some(place) = place(kind, &whole, bases, dialect).filter(|_| stands(&whole, &places, dialect)) {
        return stub(&whole, place, dialect);
    }
    let kept = definitions.into_iter().filter(|(name, _)| !places.contains_key(name.as_str())).collect::<Map<_, _>>();
    if let Some(members) = whole.as_object_mut().filter(|_| !kept.is_empty()) {
        members.insert(dialect.definitions.to_owned(), Value::Object(kept));
    }
    each(&mut whole, &mut |members| {
        if let Some(Value::String(target)) = members.get_mut("$ref")
            && let Some(place) = dialect.named(target).and_then(|name| places.get(name))
        {
            place.clone_into(target);
        }
    });
    whole
}

/// Where each definition stands in a base. One that refers to a definition that stands in none says something else there.
fn places(definitions: &Map<String, Value>, bases: &[Base], dialect: Dialect) -> BTreeMap<String, String> {
    let found = definitions.iter().filter_map(|(name, schema)| Some((name.clone(), place(name, schema, bases, dialect)?)));
    let mut places: BTreeMap<String, String> = found.collect();
    loop {
        let before = places.len();
        let known = places.clone();
        places.retain(|name, _| definitions.get(name).is_some_and(|schema| stands(schema, &known, dialect)));
        if places.len() == before {
            return places;
        }
    }
}

/// Whether everything that a schema refers to has a place.
fn stands(schema: &Value, places: &BTreeMap<String, String>, dialect: Dialect) -> bool {
    let mut all = true;
    each(&mut schema.clone(), &mut |members| {
        if let Some(Value::String(target)) = members.get("$ref") {
            all &= dialect.named(target).is_some_and(|name| places.contains_key(name));
        }
    });
    all
}

/// The absolute reference to a schema of this name and content in one of the bases.
fn place(name: &str, schema: &Value, bases: &[Base], dialect: Dialect) -> Option<String> {
    bases.iter().find_map(|base| {
        let id = base.whole.get("$id")?.as_str()?;
        if base.kind == name {
            return (own(&base.whole, dialect) == own(schema, dialect)).then(|| id.to_owned());
        }
        let held = base.whole.get(dialect.definitions)?.get(name)?;
        (own(held, dialect) == own(schema, dialect)).then(|| format!("{id}#/{}/{name}", dialect.definitions))
    })
}

/// What a schema says of values, without what says of itself.
fn own(schema: &Value, dialect: Dialect) -> Option<Map<String, Value>> {
    let mut members = schema.as_object()?.clone();
    for head in ["$schema", "$id", "title", dialect.definitions] {
        members.shift_remove(head);
    }
    Some(members)
}

/// A file that only refers.
fn stub(whole: &Value, place: String, dialect: Dialect) -> Value {
    let heads = ["$schema", "$id", "title"].into_iter().filter_map(|head| Some((head.to_owned(), whole.get(head)?.clone())));
    let mut stub: Map<String, Value> = heads.collect();
    let reference = Value::Object([("$ref".to_owned(), place.into())].into_iter().collect());
    match reference {
        Value::Object(reference) if dialect.siblings => stub.extend(reference),
        // Draft-07 overlooks what stands beside a reference, its own name above all.
        reference => drop(stub.insert("allOf".to_owned(), vec![reference].into())),
    }
    Value::Object(stub)
}
