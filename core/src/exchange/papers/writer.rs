//! What every paper is written with: blocks behind each other, and values of records as text.

use super::blocks::{Paper, PaperBlock, PaperBlockKind, PaperColumn, PaperEntry, PaperKind, PaperSignature};
use crate::Aims;
use crate::assess::AssessOptions;
use crate::catalogue::catalogue;
use crate::language::{Arg, Language, Phrase, capital, phrases};
use crate::model::{Action, Approval, ApprovalDecision, Distribution, Person, Role, Scale, Scope};
use crate::read::{AnyField, Date, Kind, Plain, Record, Text, Value, View, elements};
use crate::views::Titles;

phrases! { pub(crate) Paper:
    STATEMENT = "Statement of Applicability";
    TREATMENT_PLAN = "AI risk treatment plan";
    AUDIT_REPORT = "Internal audit report";
    SUPPLIER_AUDIT_REPORT = "Supplier audit report";
    CUSTOMER_AUDIT_REPORT = "Customer audit report";
    MINUTES = "Minutes of the management review";
    PACK = "Input for the management review";
    IMPACT = "AI system impact assessment";
    CHECKLIST = "Audit checklist";
    /// {title} is the title of a paper, {subject} the record that it is about.
    TITLE_OF = "{title}: {subject}";
    MANAGEMENT_SYSTEM = "Management system";
    ORGANIZATION = "Organization";
    SCOPE = "Scope";
    STANDARD = "Standard";
    AS_OF = "Records as of";
    BLANKS = one "{count} value is not recorded and is left blank to be completed." other "{count} values are not recorded and are left blank to be completed.";
    TEMPLATE = "Template. Guidance is set apart; remove it when the document is completed. It is in our own words and does not replace the text of the standard.";
    GUIDANCE = "Guidance";
    /// {clause} is a number of the standard, {text} what it asks for.
    ASKED = "{clause}: {text}";
    NOTHING = "Nothing is recorded.";
    YES = "yes";
    NO = "no";
    APPROVAL = "Approval";
    APPROVER = "Approver";
    APPROVED_ON = "Date of the decision";
    VERSION_APPROVED = "Version approved";
    DECISION = "Decision";
    NOTE = "Conditions and remarks";
    NAME = "Name and position";
    DATE = "Date";
    SIGNATURE = "Signature";
    FUNCTION = "Function";
    /// {title} is the title of a record, {id} its id.
    TITLE_AND_ID = "{title} ({id})";
    DUE = "due {on}";
    FOOTER = "Made by aimskit {version} from the records as of {on}.";
    FOOTER_TEMPLATE = "Template made by aimskit {version}.";
    ACTION = "Action";
    RESPONSIBLE = "Responsible";
    RESOURCES = "Resources";
    DUE_DATE = "Due date";
    COMPLETED_ON = "Completed on";
    RECIPIENT = "Recipient";
    MEANS = "Means";
}

/// What stands in a cell that has nothing to be filled in.
pub(super) const NONE: &str = "–";
/// Rows for filling in that an empty table of a template has.
const BLANK_ROWS: usize = 4;
/// Most records that are named in one cell.
pub(super) const MOST: usize = 6;

/// A column: its heading, and its share of the width in percent.
pub(super) type Column = (Phrase, u32);
/// A field of a record; the phrase is its label where its name does not say enough.
pub(super) type Labelled = (AnyField, Option<Phrase>);

/// A paper that is being written.
pub(super) struct Writer<'w> {
    pub(super) aims: &'w Aims,
    pub(super) options: AssessOptions<'w>,
    pub(super) titles: Titles,
    pub(super) template: bool,
    /// Further words of the title: the record that the paper is about.
    pub(super) about: Option<String>,
    blocks: Vec<PaperBlock>,
    blanks: u32,
}

impl<'w> Writer<'w> {
    pub(super) fn new(aims: &'w Aims, options: AssessOptions<'w>, template: bool) -> Writer<'w> {
        Writer { aims, options, titles: aims.titles(), template, about: None, blocks: Vec::new(), blanks: 0 }
    }

    pub(super) fn language(&self) -> &'w Language {
        self.options.language
    }

    pub(super) fn text(&self, phrase: Phrase) -> String {
        self.language().text(phrase).to_owned()
    }

    pub(super) fn say(&self, phrase: Phrase, args: &[(&str, Arg<'_>)]) -> String {
        self.language().say(phrase, args)
    }

    /// The paper, with what all have in front.
    pub(super) fn finish(self, kind: PaperKind, title: Phrase, landscape: bool, subject: Option<Text>) -> Paper {
        let language = self.language();
        let version = ("version", env!("CARGO_PKG_VERSION").into());
        let footer = if self.template {
            self.say(FOOTER_TEMPLATE, &[version])
        } else {
            self.say(FOOTER, &[version, ("on", self.options.as_of.into())])
        };
        let title = match &self.about {
            Some(about) => self.say(TITLE_OF, &[("title", language.text(title).into()), ("subject", about.into())]),
            None => language.text(title).to_owned(),
        };
        let blanks = if self.template { 0 } else { self.blanks };
        let mut paper = Paper::new(kind, title.into(), self.options.as_of.into(), self.template, landscape, blanks, footer.into());
        paper.subject = subject;
        paper.organization = self.organization().map(Text::from);
        paper.language = Some(language.tag().into()).filter(|tag: &Text| !tag.is_empty());
        paper.right_to_left = language.is_right_to_left().then_some(true);
        let mut first = None;
        if self.template {
            first = Some(language.text(TEMPLATE).to_owned());
        } else if blanks > 0 {
            first = Some(language.say(BLANKS, &[("count", blanks.into())]));
        }
        if let Some(text) = first {
            paper.blocks.push(paragraph(text));
        }
        paper.blocks.extend(self.blocks);
        paper
    }

    fn organization(&self) -> Option<&'w str> {
        let organization = self.aims.root().organization.as_deref()?;
        organization.legal_name.as_ref().or(organization.trading_name.as_ref()).map(|name| name.as_str())
    }

    /// The block of what the paper is about, with the entries that this one adds.
    pub(super) fn head(&mut self, more: Vec<PaperEntry>) {
        let root = self.aims.root();
        let statement = root.scope.as_deref().and_then(|scope: &Scope| scope.statement.as_ref()).map_or("", |text| text.as_str());
        let mut entries = vec![
            self.entry(ORGANIZATION, self.organization().unwrap_or_default()),
            self.entry(MANAGEMENT_SYSTEM, root.title.as_ref().map_or("", |title| title.as_str())),
            self.entry(SCOPE, statement),
            self.entry(STANDARD, catalogue().edition().designation),
        ];
        if !self.template {
            entries.push(self.entry(AS_OF, self.language().date(self.options.as_of.into())));
        }
        entries.extend(more);
        self.entries(entries);
    }

    pub(super) fn heading(&mut self, phrase: Phrase) {
        self.heading_text(2, self.text(phrase));
    }

    pub(super) fn heading_text(&mut self, level: u32, text: String) {
        let mut block = PaperBlock::new(PaperBlockKind::Heading);
        (block.level, block.text) = (Some(level), Some(Plain(text)));
        self.blocks.push(block);
    }

    pub(super) fn paragraph(&mut self, text: String) {
        self.blocks.push(paragraph(text));
    }

    /// What belongs in the section, and what these places of the standard ask for; only in a template.
    pub(super) fn guidance(&mut self, phrase: Phrase, places: &[&str]) {
        if !self.template {
            return;
        }
        let mut block = PaperBlock::new(PaperBlockKind::Guidance);
        block.text = Some(Plain(self.text(GUIDANCE)));
        block.lines.push(Plain(self.text(phrase)));
        for place in places {
            for asked in catalogue().requirements_of(place) {
                let cited = asked.citation();
                let args = [("clause", (&cited).into()), ("text", asked.summary_in(self.language()).into())];
                block.lines.push(Plain(self.say(ASKED, &args)));
            }
        }
        self.blocks.push(block);
    }

    pub(super) fn entry(&self, label: Phrase, value: impl Into<String>) -> PaperEntry {
        labelled(self.text(label), value.into())
    }

    /// An entry for each of these fields of a record.
    pub(super) fn fields(&self, record: Option<&dyn Record>, fields: &[Labelled]) -> Vec<PaperEntry> {
        let one = |(field, label): &Labelled| {
            let value = record.map_or_else(String::new, |record| self.value(record.get(usize::from(field.index))));
            let label = label.map_or_else(|| capital(&self.language().label(field.name)), |label| self.text(label));
            labelled(label, value)
        };
        fields.iter().map(one).collect()
    }

    pub(super) fn entries(&mut self, entries: Vec<PaperEntry>) {
        self.blanks = self.blanks.saturating_add(count(entries.iter().filter(|entry| entry.value.is_none())));
        let mut block = PaperBlock::new(PaperBlockKind::Entries);
        block.entries = entries;
        self.blocks.push(block);
    }

    /// A table; where there is no row, a template has some to fill in, and a paper says that nothing is recorded.
    pub(super) fn table(&mut self, columns: &[Column], rows: Vec<Vec<String>>) {
        self.table_by_hand(columns, &[], rows);
    }

    /// The same with further columns that are filled in by hand.
    pub(super) fn table_by_hand(&mut self, columns: &[Column], by_hand: &[Column], mut rows: Vec<Vec<String>>) {
        if rows.is_empty() {
            if !self.template {
                self.paragraph(self.text(NOTHING));
                return;
            }
            rows = vec![vec![String::new(); columns.len()]; BLANK_ROWS];
        }
        let empty = rows.iter().flatten().filter(|cell| cell.is_empty());
        self.blanks = self.blanks.saturating_add(count(empty));
        let mut block = PaperBlock::new(PaperBlockKind::Table);
        for (at, column) in columns.iter().chain(by_hand).enumerate() {
            let mut column = self.column(column);
            column.by_hand = (at >= columns.len()).then_some(true);
            block.columns.push(column);
        }
        let filled = |row: Vec<String>| row.into_iter().map(Plain).chain(by_hand.iter().map(|_| Plain(String::new()))).collect();
        block.rows = rows.into_iter().map(filled).collect();
        self.blocks.push(block);
    }

    fn column(&self, (label, share): &Column) -> PaperColumn {
        PaperColumn::new(self.language().text(*label).into(), *share)
    }

    pub(super) fn signatures(&mut self, signatures: Vec<PaperSignature>) {
        let mut block = PaperBlock::new(PaperBlockKind::Signatures);
        block.columns = [(FUNCTION, 28), (NAME, 28), (DATE, 16), (SIGNATURE, 28)].iter().map(|column| self.column(column)).collect();
        block.signatures = signatures;
        self.blocks.push(block);
    }

    pub(super) fn signature(&self, label: Phrase, by: Option<&str>, on: Option<Date>) -> PaperSignature {
        let mut line = PaperSignature::new(self.language().text(label).into());
        line.name = by.map(|by| Plain(self.actor(by)));
        line.on = on.map(|on| self.language().date(on.into()).into());
        line
    }

    /// The entries of an approval.
    pub(super) fn approval(&self, approval: Option<&Approval>) -> Vec<PaperEntry> {
        let fields: [Labelled; 3] = [
            (Approval::BY.any(), Some(APPROVER)),
            (Approval::ON.any(), Some(APPROVED_ON)),
            (Approval::VERSION.any(), Some(VERSION_APPROVED)),
        ];
        let mut entries = self.fields(approval.map(|it| it as &dyn Record), &fields);
        // A recorded date without a word is an approval: so the model has it.
        let decision = approval.and_then(|it| it.decision.or(it.on.map(|_| ApprovalDecision::Approved)));
        entries.push(self.entry(DECISION, decision.map_or_else(String::new, |it| capital(&self.language().label(it.as_str())))));
        if let Some(note) = approval.and_then(|it| it.note.as_ref()) {
            entries.push(self.entry(NOTE, note.to_string()));
        }
        entries
    }

    /// A line to sign on for who approved; the date only where it was approved by then.
    pub(super) fn approver(&self, label: Phrase, approval: Option<&Approval>) -> PaperSignature {
        let approved =
            |it: &&Approval| matches!(it.decision, None | Some(ApprovalDecision::Approved | ApprovalDecision::ApprovedWithConditions));
        let on = approval.filter(approved).and_then(|it| it.on).filter(|on| on.first() <= self.options.as_of);
        self.signature(label, approval.and_then(|it| it.by.as_ref()).map(|by| by.as_str()), on)
    }

    /// The rows of a table of actions.
    pub(super) fn actions<'a>(&self, actions: impl Iterator<Item = &'a Action>) -> Vec<Vec<String>> {
        actions
            .map(|action| {
                vec![
                    self.value(action.what.view()),
                    self.value(action.owner.view()),
                    optional(action.resources.as_deref()),
                    self.value(action.due.view()),
                    // What is still to be done has no date yet.
                    action.done_on.map_or_else(|| NONE.to_owned(), |on| self.day(on)),
                ]
            })
            .collect()
    }

    /// The rows of a table of who was given something.
    pub(super) fn distributions(&self, all: &[Distribution]) -> Vec<Vec<String>> {
        all.iter()
            .map(|it| {
                let roles = it.roles.iter().map(|role| self.actor(role.as_str()));
                let party = it.interested_party.iter().map(|party| self.record(party.as_str()));
                let to: Vec<String> = it.to.iter().map(|to| to.to_string()).chain(party).chain(roles).collect();
                vec![to.join("\n"), it.on.map_or_else(String::new, |on| self.day(on)), optional(it.how.as_deref())]
            })
            .collect()
    }

    pub(super) fn day(&self, date: Date) -> String {
        self.language().date(date.into())
    }

    /// A person or role by name.
    pub(super) fn actor(&self, id: &str) -> String {
        self.titles.get(id).unwrap_or(id).to_owned()
    }

    /// A record by its title and id.
    pub(super) fn record(&self, id: &str) -> String {
        match self.titles.get(id) {
            Some(title) => self.say(TITLE_AND_ID, &[("title", title.into()), ("id", id.into())]),
            None => id.to_owned(),
        }
    }

    /// The first of several things on lines of their own, and how many more there are.
    pub(super) fn some(&self, mut all: Vec<String>) -> String {
        let more = all.len().saturating_sub(MOST);
        all.truncate(MOST);
        if more > 0 {
            all.push(self.language().more(more));
        }
        all.join("\n")
    }

    /// The level of a scale by its label.
    pub(super) fn level(&self, scale: Option<&Scale>, key: Option<&Text>) -> String {
        let Some(key) = key else { return String::new() };
        let level = scale.and_then(|scale| scale.levels.iter().find(|level| level.key == *key));
        level.and_then(|level| level.label.as_ref()).unwrap_or(key).to_string()
    }

    /// A value as people read it; several on lines of their own, nothing of what holds further records.
    pub(super) fn value(&self, view: View<'_>) -> String {
        match view {
            View::Text(text) => text.to_owned(),
            View::Word(word) => capital(&self.language().label(word)),
            View::Number(number) => number.to_string(),
            View::Flag(flag) => self.text(if flag { YES } else { NO }),
            View::Date(date) => self.day(date),
            View::Id(id) => id.to_string(),
            View::Link(to, targets) if is_actor(targets.kinds) => self.actor(to.as_str()),
            View::Link(to, _) => self.record(to.as_str()),
            View::List(list) => elements(list).map(|one| self.value(one)).collect::<Vec<_>>().join("\n"),
            View::Absent | View::Extensions(_) | View::Record(_) => String::new(),
        }
    }
}

/// Whether only people and roles are of these kinds.
fn is_actor(kinds: &[&str]) -> bool {
    !kinds.is_empty() && kinds.iter().all(|kind| [Person::TABLE.kind, Role::TABLE.kind].contains(kind))
}

/// What need not be there: a dash where it is not.
pub(super) fn optional(text: Option<&str>) -> String {
    text.unwrap_or(NONE).to_owned()
}

/// The same of text that is made.
pub(super) fn or_none(text: String) -> String {
    if text.is_empty() { NONE.to_owned() } else { text }
}

/// What there is of several things, each on a line of its own.
pub(super) fn lines(parts: impl IntoIterator<Item = String>) -> String {
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
}

fn labelled(label: String, value: String) -> PaperEntry {
    let mut entry = PaperEntry::new(label.into());
    entry.value = Some(Plain(value)).filter(|value| !value.is_empty());
    entry
}

fn paragraph(text: String) -> PaperBlock {
    let mut block = PaperBlock::new(PaperBlockKind::Paragraph);
    block.text = Some(Plain(text));
    block
}

fn count(all: impl Iterator) -> u32 {
    u32::try_from(all.count()).unwrap_or(u32::MAX)
}
