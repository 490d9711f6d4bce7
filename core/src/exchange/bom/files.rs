//! The files of an import: which format each has, whether it can be read, and the account of them all.

use super::absent::absent;
use super::desk::Desk;
use super::found::{Found, Node, Problem};
use super::{Asked, cyclonedx, hugging_face, spdx};
use crate::Aims;
use crate::exchange::watch::{Watch, number};
use crate::exchange::{ImportAccount, ImportReason, ImportSource};
use crate::language::{Language, phrases};
use crate::model::Digest;
use crate::read::{Diagnostic, Id, Plain, ReadOptions, Text, Tree, read_tree, record, spans, vocabulary};

phrases! { pub(crate) Bom:
    /// What is told of a file that is a bill of materials of software without AI.
    NO_AI = "the file names no AI model and no dataset, and nothing of it is recorded";
}

vocabulary! {
    /// Format of a bill of materials or card.
    pub enum BomFormat "bomFormat" {
        /// CycloneDX 1.5 to 1.7 as JSON.
        "cyclonedx" CycloneDx,
        /// SPDX 3.0 as JSON-LD.
        "spdx" Spdx,
        /// The front matter of a model card of Hugging Face, as JSON, or what the Hub answers on a model.
        "huggingFaceModel" HuggingFaceModel,
        /// The front matter of a dataset card, as JSON, or what the Hub answers on a dataset.
        "huggingFaceDataset" HuggingFaceDataset,
    }
}

vocabulary! {
    /// Which tools of a bill of materials become records.
    pub enum BomTools "bomTools" {
        /// Frameworks, and tools that an AI system, model or dataset is stated to depend on.
        "direct" Direct,
        /// Every tool.
        "all" All,
    }
}

record! {
    /// A bill of materials, or a model or dataset card.
    pub struct BomFile "bomFile" {
        required {
            /// Its name, as the account gives it back.
            "name" name: Text,
            /// Its JSON text; of a card the front matter as JSON.
            "text" text: Plain,
        }
        optional {
            /// Its format; found from what it holds when left out.
            "format" format: Option<BomFormat>,
            /// Digest of the file as it lies there.
            "digest" digest: Option<Digest>,
            /// Id of the AI system that the file is about; it is made where the document has none of that id.
            "aiSystem" ai_system: Option<Id>,
            /// Repository of a card, such as `organization/model`: the front matter does not state it.
            "repository" repository: Option<Text>,
            /// The text of a card, as Markdown, without its front matter.
            "card" card: Option<Plain>,
        }
    }
}

/// Adds what bills of materials and cards tell of to a document: what is blank is filled, what differs stays and is told as a conflict.
///
/// ```
/// use aimskit::exchange::{BomFile, BomTools, import_bom};
/// let bom = r#"{"bomFormat": "CycloneDX", "specVersion": "1.6", "components": [{"type": "machine-learning-model", "name": "opt"}]}"#;
/// let file = BomFile::new("bom.json".into(), aimskit::read::Plain(bom.to_owned()));
/// let mut aims = aimskit::read(r#"{"schemaVersion": "1.0"}"#).aims.ok_or("unreadable")?;
/// let account = import_bom(&mut aims, &[file], BomTools::Direct, aimskit::Language::english());
/// assert_eq!(aims.root().resources[0].id.as_str(), "opt");
/// assert_eq!(account.records[0].values[0].place.pointer.as_deref(), Some("/components/0/name"));
/// # Ok::<(), &str>(())
/// ```
pub fn import_bom(aims: &mut Aims, files: &[BomFile], tools: BomTools, language: &Language) -> ImportAccount {
    import_bom_watched(aims, files, tools, &mut |_, _| true, language).unwrap_or_else(ImportAccount::new)
}

/// The same, telling how many files are taken in; none where the watch ended it: what was taken in by then is to be thrown away with the document.
pub fn import_bom_watched(
    aims: &mut Aims,
    files: &[BomFile],
    tools: BomTools,
    watch: &mut Watch<'_>,
    language: &Language,
) -> Option<ImportAccount> {
    let lost = aims.lost_ids().to_vec();
    let mut desk = Desk::new(aims.root_mut(), &lost);
    for (file, at) in files.iter().zip(0..) {
        if !watch(at, number(files.len())) {
            return None;
        }
        desk.ledger.source = at;
        let (source, found) = read(file, tools, language);
        desk.ledger.account.sources.push(source);
        if let Some(found) = found {
            desk.import(&found);
        }
    }
    if !watch(number(files.len()), number(files.len())) {
        return None;
    }
    let missing = absent(desk.root(), desk.touched());
    let mut account = desk.ledger.account;
    account.absent = missing;
    Some(account)
}

/// The file as a source, and what it tells of if it could be read.
fn read(file: &BomFile, tools: BomTools, language: &Language) -> (ImportSource, Option<Found>) {
    let mut source = ImportSource::new(file.name.clone(), false);
    source.digest = file.digest.clone();
    let options = ReadOptions::default().language(language);
    let (tree, diagnostics, suppressed, text) = read_tree(file.text.to_string(), &options);
    source.diagnostics = diagnostics;
    source.suppressed = u32::try_from(suppressed).ok().filter(|more| *more > 0);
    let mut found = Found::default();
    let root = tree.as_ref().filter(|tree| matches!(tree, Tree::Members(_))).map(|tree| Node { tree, at: String::new() });
    if let Some(root) = &root {
        match format(&mut found, root, file.format) {
            Some(format) => {
                source.format = Some(format.as_str().into());
                let asked = Asked {
                    system: file.ai_system.as_ref().map(Id::as_str),
                    repository: file.repository.as_deref(),
                    card: file.card.as_deref(),
                    all_tools: tools == BomTools::All,
                };
                match format {
                    BomFormat::CycloneDx => cyclonedx::read(&mut found, root, &asked),
                    BomFormat::Spdx => spdx::read(&mut found, root, &asked),
                    BomFormat::HuggingFaceModel | BomFormat::HuggingFaceDataset => hugging_face::read(&mut found, root, format, &asked),
                }
                let reason = if found.note.is_some() { ImportReason::NotAi } else { ImportReason::NoField };
                found.leave_rest(root, reason);
            }
            None => found.refused = true,
        }
    } else if file.text.trim_start().starts_with("---") {
        source.diagnostics.clear();
        found.problem("", "import-front-matter", &[]);
    }
    source.format_version = found.version.as_deref().map(Text::from);
    source.identifier = found.identifier.as_deref().map(Text::from);
    source.note = found.note.map(|note| language.text(note).into());
    source.readable = root.is_some() && !found.refused;
    let most = options.limits.diagnostics.saturating_sub(source.diagnostics.len());
    let further = found.problems.len().saturating_sub(most);
    found.problems.truncate(most);
    if further > 0 {
        source.suppressed = u32::try_from(suppressed + further).ok();
    }
    source.diagnostics.extend(told(&found.problems, &text, language));
    let readable = source.readable;
    (source, readable.then_some(found))
}

/// What is wrong, each with its place in the text.
fn told(problems: &[Problem], text: &str, language: &Language) -> Vec<Diagnostic> {
    let pointers: Vec<&str> = problems.iter().map(|problem| &*problem.pointer).collect();
    let places = spans(text, &pointers);
    let made = problems.iter().zip(places).map(|(problem, span)| {
        let params: Vec<(&'static str, &str)> = problem.params.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let mut it = Diagnostic::of_document(problem.code, &problem.pointer, &params, language);
        it.span = span;
        it
    });
    made.collect()
}

/// Members of which front matter has some.
const OF_CARDS: [&str; 12] = [
    "cardData",
    "license",
    "pipeline_tag",
    "library_name",
    "base_model",
    "model-index",
    "task_categories",
    "size_categories",
    "dataset_info",
    "datasets",
    "language",
    "tags",
];

/// The format that a file has: the one that is given, or the one whose marks it bears. None, and told, where these do not go together.
fn format(found: &mut Found, root: &Node<'_>, given: Option<BomFormat>) -> Option<BomFormat> {
    let cyclonedx = root.peek("bomFormat") == Some("CycloneDX");
    let older_spdx = root.peek("spdxVersion");
    let context =
        root.get("@context").is_some_and(|node| node.each().iter().any(|one| one.text().is_some_and(|text| text.contains("spdx"))));
    let spdx = context || root.get("@graph").is_some();
    let card = OF_CARDS.iter().any(|name| root.tree.get(name).is_some());
    if let Some(version) = older_spdx.filter(|_| !spdx && !cyclonedx) {
        found.version = Some(version.to_owned());
        found.problem("/spdxVersion", "import-version-unsupported", &[("text", version), ("expected", "3.0.1")]);
        return None;
    }
    let is_card = |format| matches!(format, BomFormat::HuggingFaceModel | BomFormat::HuggingFaceDataset);
    let marks = [(cyclonedx, BomFormat::CycloneDx), (spdx, BomFormat::Spdx), (card && !cyclonedx && !spdx, BomFormat::HuggingFaceModel)];
    let marked: Vec<BomFormat> = marks.into_iter().filter(|(has, _)| *has).map(|(_, format)| format).collect();
    match (given, marked.as_slice()) {
        // A card may be as empty as it likes.
        (Some(given), []) if is_card(given) => Some(given),
        (Some(given), all) if all.contains(&given) || is_card(given) && all.iter().all(|it| is_card(*it)) => Some(given),
        (Some(given), [other, ..]) => {
            found.problem("", "import-format-other", &[("expected", given.as_str()), ("found", other.as_str())]);
            None
        }
        (None, [one]) => {
            // Which sort of card is seen by its members.
            Some(*one).map(|one| if is_card(one) { hugging_face::sort(root) } else { one })
        }
        (None, [one, other, ..]) => {
            found.problem("", "import-format-mixed", &[("text", &format!("{}`, `{}", one.as_str(), other.as_str()))]);
            None
        }
        (_, []) => {
            let all: Vec<&str> = BomFormat::ALL.iter().map(|format| format.as_str()).collect();
            found.problem("", "import-format-unknown", &[("expected", &all.join("`, `"))]);
            None
        }
    }
}
