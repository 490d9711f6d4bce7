//! Documents of OSCAL as records of a management system.
//!
//! Ours come back as they were: by the whole document, where it is carried, and by the properties of our namespace. Of others, catalogues
//! become frameworks, profiles and system security plans decisions of the Statement of Applicability, assessment results audits and risks,
//! plans of action and milestones nonconformities, mapping collections mapping sets. What is not taken is listed. What the reader of documents refuses is not taken either:
//! it alone judges values.

mod actions;
mod catalog;
mod checks;
mod desk;
mod json_text;
mod mapping;
mod merge;
mod models;
mod names;
mod native;
mod node;
mod own;
mod results;
mod settle;
mod statement;

pub(in crate::exchange) use mapping::read_mapping_collection;

use super::options::OSCAL_NAMESPACE;
use crate::Aims;
use crate::crosswalk::MappingSet;
use crate::exchange::mapping::MappingsTold;
use crate::exchange::watch::{Watch, number};
use crate::exchange::{ImportAccount, ImportReason, ImportSource};
use crate::language::Language;
use crate::model::{FrameworkFile, KINDS, read_with};
use crate::read::{Diagnostic, Plain, ReadOptions, Text, Tree, Uri, read_tree, record, spans, write};
use desk::{Desk, Wrong};
use models::{Model, models};
use own::said;
use settle::settle;

record! {
    /// A file of OSCAL in JSON: one document, or several as the members of an object, as the export writes them.
    pub struct OscalFile "oscalFile" {
        required {
            /// Its name, as the account gives it back.
            "name" name: Text,
            /// Its text.
            "text" text: Plain,
        }
    }
}

/// What an import of OSCAL gives beside the new document.
#[derive(Debug)]
#[non_exhaustive]
pub struct OscalImported {
    /// What came from where, and what was not taken.
    pub account: ImportAccount,
    /// Catalogues of others, as frameworks.
    pub frameworks: Vec<FrameworkFile>,
    /// Mapping collections, as mapping sets.
    pub mappings: Vec<MappingSet>,
}

/// Adds what documents of OSCAL tell to a management system: blanks are filled, what differs stays and is told as a conflict. `namespace` is that
/// of our own properties.
///
/// ```
/// use aimskit::exchange::{OscalFile, import_oscal};
/// let mut aims = aimskit::Aims::new();
/// let poam = r#"{"plan-of-action-and-milestones": {"uuid": "u", "metadata": {}, "poam-items": [{"title": "No inventory", "description": "It is missing."}]}}"#;
/// let file = OscalFile::new("poam.json".into(), aimskit::read::Plain(poam.to_owned()));
/// let imported = import_oscal(&mut aims, &[file], None, aimskit::Language::english());
/// assert_eq!(aims.root().nonconformities[0].id, *"no-inventory");
/// assert_eq!(&*imported.account.records[0].values[1].place.pointer.as_ref().ok_or("a place")?.0, "/plan-of-action-and-milestones/poam-items/0/title");
/// # Ok::<(), &str>(())
/// ```
pub fn import_oscal(aims: &mut Aims, files: &[OscalFile], namespace: Option<&Uri>, language: &Language) -> OscalImported {
    let imported = import_oscal_watched(aims, files, namespace, &mut |_, _| true, language);
    imported.unwrap_or_else(|| OscalImported { account: ImportAccount::new(), frameworks: Vec::new(), mappings: Vec::new() })
}

/// The same, telling how many files are taken in; none where the watch ended it, and nothing is changed then.
pub fn import_oscal_watched(
    aims: &mut Aims,
    files: &[OscalFile],
    namespace: Option<&Uri>,
    watch: &mut Watch<'_>,
    language: &Language,
) -> Option<OscalImported> {
    let in_all = number(files.len());
    let namespace = namespace.map_or(OSCAL_NAMESPACE, Uri::as_str);
    let reading = ReadOptions::default().language(language);
    let mut account = ImportAccount::new();
    let mut document = tree_of(&write(aims.root()));
    let mut desk = Desk::default();
    take_ids(&mut desk, &document);
    for (register, list) in document.members() {
        for item in list.items() {
            desk.recorded(register, said(item, "id").unwrap_or_default(), said(item, "title").unwrap_or_default());
        }
    }
    let mut read = Vec::new();
    for file in files {
        // Files refer to each other: none is taken in before all are read.
        if !watch(0, in_all) {
            return None;
        }
        read.push(read_tree(file.text.to_string(), &reading));
    }
    let found: Vec<Vec<models::Found<'_>>> = read.iter().map(|(tree, ..)| tree.as_ref().map(models).unwrap_or_default()).collect();
    let all: Vec<String> = found.iter().flatten().filter(|it| it.model == Model::Catalog).flat_map(|it| controls(it.body)).collect();
    for (at, found) in found.iter().enumerate() {
        desk.source = u32::try_from(at).unwrap_or(u32::MAX);
        for it in found.iter().filter(|it| it.model == Model::Statement) {
            if let Some((text, pointer)) = native::native(&mut desk, it, namespace) {
                whole(&mut desk, &mut document, &text, &pointer);
            }
        }
        // Properties of a mapping collection are those of its set.
        for it in found.iter().filter(|it| it.model != Model::Mapping) {
            own::own(&mut desk, it.body, &it.pointer, namespace);
        }
    }
    let stated = statement::is_known(&desk);
    let mut mappings = Vec::new();
    for (at, (file, found)) in files.iter().zip(&found).enumerate() {
        if !watch(number(at), in_all) {
            return None;
        }
        let mut told = MappingsTold::new(language);
        desk.source = u32::try_from(at).unwrap_or(u32::MAX);
        for it in found {
            match it.model {
                Model::Catalog => catalog::catalog(&mut desk, it, namespace),
                Model::Profile if !stated => statement::profile(&mut desk, it, &all, namespace),
                Model::Statement => statement::statement(&mut desk, it, namespace),
                Model::Results => results::results(&mut desk, it, namespace),
                Model::Actions => actions::actions(&mut desk, it, namespace),
                Model::Mapping => mappings.extend(mapping::collection(&mut desk, it, &mut told)),
                Model::Profile | Model::Plan => {}
                Model::Other => desk.drop(&it.pointer, it.name, None, ImportReason::NoField, None),
            }
        }
        checks::check(&mut desk, found);
        let wrong = std::mem::take(&mut desk.wrong);
        if let Some((tree, diagnostics, suppressed, text)) = read.get(at) {
            let mut source = source(file, found, tree.is_some(), diagnostics.clone(), *suppressed, language);
            tell(&mut source, wrong, told, text, &reading);
            account.sources.push(source);
        }
    }
    if !watch(in_all, in_all) {
        return None;
    }
    settle(aims, &document, &mut desk, &mut account, &reading);
    account.records.append(&mut desk.beside);
    account.dropped = desk.dropped;
    Some(OscalImported { account, frameworks: desk.frameworks, mappings })
}

fn tree_of(text: &str) -> Tree {
    read_tree(text.to_owned(), &ReadOptions::default()).0.unwrap_or_else(|| Tree::Members(Vec::new()))
}

fn take_ids(desk: &mut Desk, tree: &Tree) {
    if let Some(id) = tree.get("id").and_then(Tree::text) {
        desk.take(id);
    }
    tree.members().iter().for_each(|(_, below)| take_ids(desk, below));
    tree.items().iter().for_each(|below| take_ids(desk, below));
}

/// The ids of the controls of a catalogue.
fn controls(tree: &Tree) -> Vec<String> {
    let mut out = Vec::new();
    for it in tree.get("controls").map_or(&[][..], Tree::items) {
        out.extend(said(it, "id").map(str::to_owned));
        out.extend(controls(it));
    }
    tree.get("groups").map_or(&[][..], Tree::items).iter().for_each(|group| out.extend(controls(group)));
    out
}

/// The whole document of a file: in the place of one that says nothing yet, else record by record.
fn whole(desk: &mut Desk, document: &mut Tree, text: &str, pointer: &str) {
    let native = tree_of(text);
    take_ids(desk, &native);
    for (name, value) in native.members() {
        let items = value.items();
        let listed = items.iter().filter_map(|item| Some((item, item.get("id").and_then(Tree::text)?.as_str())));
        if let Some(register) = register(name) {
            for (item, id) in listed {
                if let Some(record) = desk.record(register, Some(id), pointer) {
                    below(&mut record.node, item, &mut Vec::new(), pointer);
                }
            }
            if let Tree::Members(_) = value
                && let Some(record) = desk.record(register, None, pointer)
            {
                below(&mut record.node, value, &mut Vec::new(), pointer);
            }
        } else if let Some(record) = desk.record("", None, pointer) {
            below(&mut record.node, value, &mut vec![name.to_string()], pointer);
        }
    }
    if native::is_blank(document) && read_with(text.to_owned(), &ReadOptions::default()).aims.is_some() {
        *document = native;
        desk.replaced = Some(pointer.to_owned());
    }
}

/// The name of a register or part as the document has it; what the document says of itself is none.
fn register(name: &str) -> Option<&'static str> {
    let fields = KINDS.iter().filter(|kind| kind.at.len() == 1 && !matches!(kind.name, "revision" | "standard"));
    let mut names = fields.filter_map(|kind| kind.at.first().map(|(field, _)| field.name));
    names.find(|known| *known == name)
}

/// All values below a value.
fn below(node: &mut node::Node, tree: &Tree, path: &mut Vec<String>, pointer: &str) {
    match tree {
        Tree::Members(members) if !members.is_empty() => {
            for (name, value) in members {
                path.push(name.to_string());
                below(node, value, path, pointer);
                path.pop();
            }
        }
        Tree::List(items) if !items.is_empty() => {
            for (at, item) in items.iter().enumerate() {
                path.push((at + 1).to_string());
                below(node, item, path, pointer);
                path.pop();
            }
        }
        _ => {
            node.set(path.iter().map(String::as_str), tree.clone(), pointer.to_owned());
        }
    }
}

fn source(
    file: &OscalFile,
    found: &[models::Found<'_>],
    readable: bool,
    diagnostics: Vec<Diagnostic>,
    suppressed: usize,
    language: &Language,
) -> ImportSource {
    let mut it = ImportSource::new(file.name.clone(), readable && !found.is_empty());
    it.diagnostics = diagnostics;
    it.suppressed = u32::try_from(suppressed).ok().filter(|number| *number > 0);
    if readable && found.is_empty() {
        let expected = [("expected", "OSCAL")];
        it.diagnostics.push(Diagnostic::of_document("import-format-unknown", "", &expected, language));
    }
    if let Some(first) = found.first() {
        let metadata = first.body.get("metadata").unwrap_or(&Tree::Null);
        it.format = Some(if found.len() > 1 { Text::from("oscal") } else { Text::from(["oscal ", first.name].concat()) });
        it.format_version = said(metadata, "oscal-version").map(Text::from);
        it.identifier = said(first.body, "uuid").filter(|_| found.len() == 1).map(Text::from);
    }
    it
}

/// Diagnostics with their places in the file, no more than are listed of any text.
fn tell(source: &mut ImportSource, wrong: Vec<Wrong>, of_mappings: MappingsTold<'_>, text: &str, reading: &ReadOptions) {
    let most = reading.limits.diagnostics.saturating_sub(source.diagnostics.len());
    let more = (wrong.len() + of_mappings.diagnostics.len()).saturating_sub(most).saturating_add(of_mappings.suppressed);
    let said = wrong.iter().map(|(code, pointer, params)| {
        let params: Vec<(&str, &str)> = params.iter().map(|(name, value)| (*name, value.as_str())).collect();
        Diagnostic::of_document(code, pointer, &params, of_mappings.language)
    });
    let mut said: Vec<Diagnostic> = said.take(most).collect();
    said.extend(of_mappings.diagnostics.into_iter().take(most.saturating_sub(said.len())));
    let pointers: Vec<&str> = said.iter().map(|it| &*it.pointer).collect();
    let places = spans(text, &pointers);
    source.diagnostics.extend(said.into_iter().zip(places).map(|(mut it, span)| {
        it.span = span;
        it
    }));
    source.suppressed = Some(source.suppressed.unwrap_or(0).saturating_add(number(more))).filter(|number| *number > 0);
}
