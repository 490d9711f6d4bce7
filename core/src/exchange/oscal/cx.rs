//! What all documents of one export share: names, ids, and the records that others refer to.

use super::cast::Cast;
use super::fields::{fields, property};
use super::ids::Ids;
use super::json::Object;
use super::options::{OSCAL_NAMESPACE, OSCAL_VERSION, OscalOptions};
use super::words::{href, line, markup, utc};
use crate::assess::Report;
use crate::language::{Language, Phrase, phrases};
use crate::model::{Evidence, Role, Root};
use crate::order::Map;
use crate::read::{Id, Record, Text};

phrases! { pub(crate) Oscal:
    /// Title of an AI management system that has none.
    AIMS = "AI management system";
    /// Stands where OSCAL requires a text and none is recorded.
    NOT_RECORDED = "Not recorded.";
    /// {document} is the title of an AI management system.
    CATALOG = "Clauses and controls: {document}";
    PROFILE = "Applicable controls: {document}";
    STATEMENT = "Statement of Applicability: {document}";
    PLAN = "Assessment plan: {document}";
    RESULTS = "Assessment results: {document}";
    ACTIONS = "Nonconformities and corrective actions: {document}";
    OWN_CONTROLS = "Controls beside Annex A";
    ANNEX_A = "Annex A";
    CLAUSES = "Clauses";
    /// State of an AI management system, for which OSCAL has no word.
    STATE = "OSCAL has no word for the state of a management system.";
    GAP_ANALYSIS = "Gap analysis as of {on}";
    CORRECTION = "Correction";
    CORRECTIVE_ACTION = "Corrective action";
    ROOT_CAUSE = "Determination of the causes";
    EFFECTIVENESS_REVIEW = "Review of effectiveness";
    ACCEPTANCE = "Acceptance of the risk";
    OWNER = "Owner";
    AUDITOR = "Auditor";
    WHOLE_DOCUMENT = "The whole document in the format of aimskit";
}

/// A record that others refer to.
#[derive(Clone, Copy)]
pub(super) struct Known<'a> {
    pub(super) record: &'a (dyn Record + 'static),
    pub(super) kind: &'static str,
}

/// An export: the document, its report, and what the caller said.
pub(super) struct Cx<'a> {
    pub(super) root: &'a Root,
    pub(super) report: &'a Report,
    pub(super) language: &'a Language,
    pub(super) ids: Ids,
    pub(super) namespace: &'a str,
    pub(super) native: bool,
    version: &'static str,
    last_modified: String,
    base: String,
    known: Map<&'a str, Known<'a>>,
    pub(super) roles: Map<&'a str, &'a Role>,
    evidence: Map<&'a str, &'a Evidence>,
}

impl<'a> Cx<'a> {
    pub(super) fn new(root: &'a Root, report: &'a Report, options: &'a OscalOptions) -> Cx<'a> {
        let namespace = options.namespace.as_ref().map_or(OSCAL_NAMESPACE, |uri| uri.as_str());
        let mut known: Vec<(&str, Known<'_>)> = Vec::new();
        let mut note =
            |id: &'a Id, record: &'a (dyn Record + 'static)| known.push((id.as_str(), Known { record, kind: record.table().kind }));
        // Of records with one id the last counts in a map: the first has to be put in last.
        root.own_controls.iter().rev().for_each(|it| note(&it.id, it));
        root.ai_systems.iter().rev().for_each(|it| note(&it.id, it));
        root.documents.iter().rev().for_each(|it| note(&it.id, it));
        root.evidence.iter().rev().for_each(|it| note(&it.id, it));
        root.roles.iter().rev().for_each(|it| note(&it.id, it));
        root.people.iter().rev().for_each(|it| note(&it.id, it));
        Cx {
            root,
            report,
            language: report.language(),
            ids: Ids::new(namespace, &named(root)),
            namespace,
            native: options.native == Some(true),
            version: options.version.map_or(OSCAL_VERSION, |version| version.as_str()),
            last_modified: utc(&options.last_modified).unwrap_or_else(|| "1970-01-01T00:00:00Z".to_owned()),
            base: href(options.href_base.as_ref().map_or("", Text::as_str)),
            known: known.into_iter().collect(),
            evidence: root.evidence.iter().rev().map(|it| (it.id.as_str(), it)).collect(),
            roles: root.roles.iter().rev().map(|role| (role.id.as_str(), role)).collect(),
        }
    }

    pub(super) fn text(&self, phrase: Phrase) -> String {
        self.language.text(phrase).to_owned()
    }

    /// The title of a document of OSCAL.
    pub(super) fn title(&self, phrase: Phrase) -> String {
        let title = self.root.title.as_ref().map_or(self.language.text(AIMS), |title| title);
        markup(&line(&self.language.say(phrase, &[("document", title.into())])).unwrap_or_default())
    }

    /// Where a file of the bundle is.
    pub(super) fn file(&self, name: &str) -> String {
        [&self.base, name].concat()
    }

    pub(super) fn known(&self, id: &str) -> Option<Known<'a>> {
        self.known.get(id).copied()
    }

    pub(super) fn evidence(&self, id: &str) -> Option<&'a Evidence> {
        self.evidence.get(id).copied()
    }

    /// A property that OSCAL does not have.
    pub(super) fn prop(&self, name: &str, text: &str) -> Object {
        property(self.namespace, name, None, None, text)
    }

    /// The same, with a class.
    pub(super) fn prop_of(&self, name: &str, class: &str, text: &str) -> Object {
        property(self.namespace, name, Some(class), None, text)
    }

    /// All that the record says, but for these fields.
    pub(super) fn fields(&self, record: &dyn Record, except: &[&str], group: &str) -> Vec<Object> {
        fields(self.namespace, record, except, group)
    }

    /// A text that OSCAL requires: where none is recorded, the text says so, and a property names the member.
    pub(super) fn required(&self, into: Object, name: &'static str, text: Option<&str>, props: &mut Vec<Object>) -> Object {
        match text.and_then(|text| line(text).map(|_| text)) {
            Some(text) => into.text(name, markup(text)),
            None => {
                props.push(self.prop("not-recorded", name));
                into.text(name, self.text(NOT_RECORDED))
            }
        }
    }

    /// A title in one line; the id where there is none.
    pub(super) fn titled(&self, into: Object, title: Option<&Text>, id: &str) -> Object {
        let title = title.and_then(|title| line(title));
        into.text("title", markup(title.as_deref().unwrap_or(id)))
    }

    /// Metadata of a document, behind what its body names.
    pub(super) fn metadata(&self, title: String, version: &str, cast: &Cast<'a>, props: Vec<Object>) -> Object {
        Object::new()
            .text("title", title)
            .text("last-modified", self.last_modified.clone())
            .text("version", line(version).unwrap_or_else(|| "0".to_owned()))
            .text("oscal-version", self.version)
            .list("props", props)
            .list("roles", cast.roles(self))
            .list("parties", cast.parties(self))
    }

    /// The version that the document has.
    pub(super) fn revision(&self) -> String {
        let number = self.root.revision.as_ref().and_then(|revision| revision.number);
        number.unwrap_or(0).to_string()
    }
}

/// What tells the management system from others: its id, or what comes nearest to one.
fn named(root: &Root) -> String {
    let id = root.id.as_ref().map(|id| id.as_str());
    let organization = root.organization.as_deref().and_then(|it| it.legal_name.as_deref());
    id.or(organization).or(root.title.as_deref()).unwrap_or_default().to_owned()
}

/// Records with an id each, in order, each with a key of its own: its id, and a number behind it where another record has the same id.
pub(super) fn numbered<'l, T>(list: &'l [T], id: impl Fn(&'l T) -> &'l str) -> Vec<(String, &'l T)> {
    let mut count: Map<&str, usize> = Map::new();
    let mut name = |id: &'l str| {
        let count = count.or_insert_with(id, || 0).map_or(1, |count| {
            *count += 1;
            *count
        });
        if count > 1 { format!("{id}#{count}") } else { id.to_owned() }
    };
    list.iter().map(|it| (name(id(it)), it)).collect()
}
