//! Which record a cell names: by its id, by its name, or by a number of the standard; and records made for names that none has.

use super::headings::squeezed;
use crate::catalogue::catalogue;
use crate::exchange::rows::{layout, ways};
use crate::letters::lower;
use crate::model::Root;
use crate::order::Map;
use crate::read::{FieldRole, Id, Record, RefText, Targets, View};

/// What a cell names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Named {
    /// A record of the document, or an entry of the standard.
    Known(String),
    /// What has the form of an id, and is none yet: a later import may bring it.
    Open(String),
    /// A record that was made for the name.
    Made(String),
}

/// A record that is made for a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Made {
    /// Its register.
    pub(super) way: &'static str,
    pub(super) kind: &'static str,
    pub(super) id: String,
    /// The field that holds the name.
    pub(super) field: &'static str,
    pub(super) name: String,
}

/// Ids and names of a document, and of what is added to it.
#[derive(Debug, Default)]
pub(super) struct Names {
    /// Kind by id; an id of a part of a record, or of what could not be read, has the kind ``.
    ids: Map<String, &'static str>,
    /// Ids by what they are without case and signs.
    loose: Map<String, String>,
    /// Ids by kind and name.
    names: Map<(&'static str, String), String>,
    registers: Vec<Register>,
    pub(super) made: Vec<Made>,
}

/// A register in which records can be made by a name alone.
#[derive(Debug)]
struct Register {
    kind: &'static str,
    way: &'static str,
    field: &'static str,
}

impl Names {
    /// Those of a document.
    pub(super) fn of(root: &Root, lost: impl Iterator<Item = String>) -> Names {
        let mut out = Names::default();
        for id in lost {
            out.ids.insert(id, "");
        }
        let (mut ids, mut loose, mut names) = (Vec::new(), Vec::new(), Vec::new());
        for way in ways() {
            let Some(table) = layout(&way) else { continue };
            let kind = table.table.kind;
            let id = table.table.with(FieldRole::Id).next();
            let named = table.table.with(FieldRole::Name).next();
            if let (Some(_), Some(named), [step]) = (id, named, table.way.as_slice()) {
                out.registers.push(Register { kind, way: step.name, field: table.table.names.get(named) });
            }
            for record in table.records(root) {
                let Some(id) = id.and_then(|id| text_of(record, id)) else { continue };
                for name in table.table.with(FieldRole::Name).filter_map(|field| text_of(record, field)) {
                    names.push(((kind, squeezed(&name)), id.clone()));
                }
                let email = table.table.names.position("email").and_then(|field| text_of(record, field));
                names.extend(email.map(|email| ((kind, squeezed(&email)), id.clone())));
                loose.push((squeezed(&id), id.clone()));
                ids.push((id, kind));
            }
        }
        every_id(root, &mut ids);
        // Of what is alike the first counts: later ones of a key give way.
        out.ids = first(ids);
        out.loose = first(loose);
        out.names = first(names);
        out
    }

    /// The kind of the record with that id.
    pub(super) fn kind(&self, id: &str) -> Option<&'static str> {
        self.ids.get(id).copied()
    }

    /// Notes a record that a row brings.
    pub(super) fn add(&mut self, kind: &'static str, id: &str, name: Option<&str>) {
        self.ids.insert(id.to_owned(), kind);
        self.loose.insert(squeezed(id), id.to_owned());
        if let Some(name) = name {
            self.names.insert((kind, squeezed(name)), id.to_owned());
        }
    }

    /// What a text names among those; `add` makes a record for a name that none has. None where it names nothing and can't be a reference.
    pub(super) fn resolve(&mut self, text: &str, targets: &Targets, add: bool) -> Option<Named> {
        let fits = |kind: &str| kind.is_empty() || targets.fits(kind);
        if self.kind(text).is_some_and(fits) {
            return Some(Named::Known(text.to_owned()));
        }
        if let Some(number) = standard(text, targets) {
            return Some(Named::Known(number));
        }
        let loose = self.loose.get(&squeezed(text)).cloned();
        if let Some(id) = loose.filter(|id| self.kind(id).is_some_and(fits)) {
            return Some(Named::Known(id));
        }
        if let Some(id) = targets.kinds.iter().find_map(|kind| self.names.get(&(*kind, squeezed(text)))) {
            return Some(Named::Known(id.clone()));
        }
        // What looks like an id stays one: its record may come with another table.
        let numbered = text.bytes().any(|b| b.is_ascii_digit());
        let hyphened = text.contains(['-', '_']) && text.bytes().all(|b| !b.is_ascii_uppercase());
        if (numbered || hyphened) && text.parse::<RefText>().is_ok() {
            return Some(Named::Open(text.to_owned()));
        }
        let register = targets.kinds.iter().find_map(|kind| self.registers.iter().find(|register| register.kind == *kind));
        let (kind, way, field) = register.map(|it| (it.kind, it.way, it.field)).filter(|_| add)?;
        let id = self.free(&slug(text, kind), kind);
        self.add(kind, &id, Some(text));
        self.made.push(Made { way, kind, id: id.clone(), field, name: text.to_owned() });
        Some(Named::Made(id))
    }

    /// That id, or with a number behind it where a record of another kind has it.
    pub(super) fn free(&self, id: &str, kind: &str) -> String {
        let taken = |id: &str| self.kind(id).is_some_and(|known| known != kind) || crate::rules::references::id_reserved::is_reserved(id);
        if !taken(id) {
            return id.to_owned();
        }
        (2_u32..).map(|number| format!("{id}-{number}")).find(|id| !taken(id)).unwrap_or_default()
    }
}

fn first<K: Ord + Clone, V: Clone>(mut pairs: Vec<(K, V)>) -> Map<K, V> {
    pairs.reverse();
    pairs.into_iter().collect()
}

fn text_of(record: &dyn Record, field: usize) -> Option<String> {
    match record.get(field) {
        View::Text(text) => Some(text.to_owned()),
        View::Id(id) => Some(id.to_string()),
        _ => None,
    }
}

/// Ids of parts of records, which no register lists.
fn every_id(record: &dyn Record, into: &mut Vec<(String, &'static str)>) {
    for field in 0..record.table().names.len() {
        match record.get(field) {
            View::Id(id) => into.push((id.to_string(), record.table().kind)),
            View::Record(below) => every_id(below, into),
            View::List(list) => {
                for element in crate::read::elements(list) {
                    let View::Record(below) = element else { break };
                    every_id(below, into);
                }
            }
            _ => {}
        }
    }
}

/// The number of the standard that a text names, where a reference may name one.
fn standard(text: &str, targets: &Targets) -> Option<String> {
    if !targets.facts.iter().any(|fact| *fact != "any") || !text.bytes().any(|b| b.is_ascii_digit() || b.is_ascii_alphabetic()) {
        return None;
    }
    let resolution = catalogue().resolve(text);
    let first = || text.split([' ', '\u{a0}', ':', '–']).next().map(|number| catalogue().resolve(number));
    let entry = resolution.exact().map(|entry| entry.id().to_owned());
    let entry = entry.or_else(|| Some(first()?.exact()?.id().to_owned()))?;
    let controls = targets.facts.iter().any(|fact| fact.starts_with("annexA"));
    let clauses = targets.facts.contains(&"clause");
    let themes = targets.facts.iter().any(|fact| fact.starts_with("annexC"));
    let fits = match entry.split('.').next() {
        Some("A") => controls,
        Some("C") => themes,
        _ => clauses,
    };
    fits.then_some(entry)
}

/// An id made of a name: small letters and digits of ASCII with hyphens between. The kind, where the name has none of them.
pub(super) fn slug(name: &str, kind: &str) -> String {
    let mut out = String::new();
    for c in lower(name).chars() {
        let plain = match c {
            'ä' => "ae",
            'ö' | 'ø' | 'œ' => "oe",
            'ü' => "ue",
            'ß' => "ss",
            'æ' => "ae",
            'à' | 'á' | 'â' | 'ã' | 'å' | 'ą' | 'ă' => "a",
            'ç' | 'ć' | 'č' => "c",
            'è' | 'é' | 'ê' | 'ë' | 'ę' | 'ě' => "e",
            'ì' | 'í' | 'î' | 'ï' => "i",
            'ł' => "l",
            'ñ' | 'ń' | 'ň' => "n",
            'ò' | 'ó' | 'ô' | 'õ' => "o",
            'ř' => "r",
            'ś' | 'š' => "s",
            'ù' | 'ú' | 'û' | 'ů' => "u",
            'ý' => "y",
            'ź' | 'ż' | 'ž' => "z",
            _ => "",
        };
        if c.is_ascii_alphanumeric() {
            out.push(c);
        } else if !plain.is_empty() {
            out.push_str(plain);
        } else if c != '\'' && c != '’' && !out.ends_with('-') && !out.is_empty() {
            out.push('-');
        }
        if out.len() >= 60 {
            break;
        }
    }
    let out = out.trim_end_matches('-');
    if out.is_empty() { kind.to_owned() } else { out.to_owned() }
}

/// The id that a cell gives: as it is, or with hyphens for what an id can't hold.
pub(super) fn id_of(text: &str) -> Option<String> {
    if text.parse::<Id>().is_ok() {
        return Some(text.to_owned());
    }
    let mut out = String::new();
    for c in text.chars() {
        if c.is_ascii_alphanumeric() || matches!(c, '.' | '_') {
            out.push(c);
        } else if !out.ends_with('-') && !out.is_empty() {
            out.push('-');
        }
    }
    let out = out.trim_end_matches('-').to_owned();
    (out.bytes().any(|b| b.is_ascii_alphanumeric()) && out.parse::<Id>().is_ok()).then_some(out)
}

#[cfg(test)]
mod tests {
    use super::{Named, Names, id_of, slug};
    use crate::exchange::rows::{Held, layout};
    use crate::read::Targets;

    fn targets(table: &str, place: &str) -> &'static Targets {
        match layout(table).and_then(|table| table.place(place)).expect("a place").held {
            Held::Link(targets) => targets,
            Held::Scalar(_) => panic!("no reference"),
        }
    }

    #[test]
    fn a_name_finds_its_record_or_makes_one() {
        let text = r#"{"schemaVersion": "1.0", "people": [{"id": "p-1", "name": "Ana Díaz", "email": "ana@x.org"}], "roles": [{"id": "r-ciso", "title": "CISO"}],
            "documents": [{"id": "A-7"}]}"#;
        let aims = crate::read(text).aims.expect("a document");
        let mut names = Names::of(aims.root(), std::iter::empty());
        let owner = targets("risks", "owner");
        let known = |id: &str| Some(Named::Known(id.to_owned()));
        for (text, id) in [("p-1", "p-1"), ("P-1", "p-1"), ("ana díaz", "p-1"), ("ANA@X.ORG", "p-1"), ("CISO", "r-ciso")] {
            assert_eq!(names.resolve(text, owner, true), known(id), "{text}");
        }
        assert_eq!(names.resolve("José Pérez", owner, true), Some(Named::Made("jose-perez".into())));
        assert_eq!(names.resolve("jose perez", owner, true), known("jose-perez"));
        assert_eq!(names.resolve("Jane Roe", owner, false), None);
        assert_eq!(names.resolve("p-99", owner, true), Some(Named::Open("p-99".into())));
        // A document has that id: a person is made with another.
        assert_eq!(names.made.len(), 1);
        let control = targets("statementOfApplicability.entries", "control");
        for text in ["A.6.2.4", "a.6.2.4", "A.6.2.04", "A.6.2.4 AI system verification and validation"] {
            assert_eq!(names.resolve(text, control, false), known("A.6.2.4"), "{text}");
        }
        assert_eq!(names.resolve("6.1.2", targets("nonconformities", "requirement"), false), known("6.1.2"));
    }

    #[test]
    fn ids_are_made_alike() {
        for (name, made) in [("Größe & Maß", "groesse-mass"), ("  Ana's  risk!", "anas-risk"), ("日本", "risk"), ("R 1", "r-1")] {
            assert_eq!(slug(name, "risk"), made);
        }
        for (text, id) in [("R-1", Some("R-1")), ("R 1/2", Some("R-1-2")), ("#12", Some("12")), ("—", None)] {
            assert_eq!(id_of(text).as_deref(), id, "{text}");
        }
    }
}
