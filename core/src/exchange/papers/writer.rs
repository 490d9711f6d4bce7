//! What every paper is written with: blocks behind each other, and what is not recorded counted.

use super::blocks::{Paper, PaperBlock, PaperBlockKind, PaperColumn, PaperEntry, PaperKind};
use super::words::{
    AS_OF, ASKED, BLANKS, FOOTER, FOOTER_TEMPLATE, GUIDANCE, MANAGEMENT_SYSTEM, NOTHING, ORGANIZATION, SCOPE, STANDARD, TEMPLATE, TITLE_OF,
};
use crate::Aims;
use crate::assess::AssessOptions;
use crate::catalogue::catalogue;
use crate::language::{Arg, Language, Phrase, capital};
use crate::model::Scope;
use crate::read::{AnyField, Plain, Record, Text};
use crate::views::Titles;

/// Rows for filling in that an empty table of a template has.
const BLANK_ROWS: usize = 4;

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
    pub(super) blocks: Vec<PaperBlock>,
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

    pub(super) fn column(&self, (label, share): &Column) -> PaperColumn {
        PaperColumn::new(self.language().text(*label).into(), *share)
    }
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
