//! The document while rows are taken into it, and the account of that.

use super::document::Piece;
use super::grow::{Said, object, put, take};
use super::names::Names;
use super::row::{Filled, Read, place_of};
use super::sheet::{Row, Sheet};
use crate::exchange::account::{
    ImportAccount, ImportConflict, ImportDropped, ImportMatch, ImportOutcome, ImportPlace, ImportReason, ImportedRecord, ImportedValue,
    ValueOutcome,
};
use crate::exchange::rows::{Layout, Place, Step, layout};
use crate::order::Map;
use crate::read::{FieldRole, Plain, Text, Tree, clip};

/// A register of the document while rows are taken into it.
struct Register {
    /// Its name, where it is not the table itself.
    other: Option<&'static str>,
    table: Layout,
    /// How its records say to which record of the table they belong.
    refers: Option<Place>,
    /// Positions of its records by their keys.
    by_key: Map<String, usize>,
    /// Ids of its records by those that they belong to.
    by_owner: Map<String, String>,
    length: usize,
}

pub(super) struct Work<'a> {
    document: Piece,
    /// That of the table, and those of records that belong to its.
    register: Register,
    others: Vec<Register>,
    pub(super) columns: &'a [Filled<'a>],
    account: ImportAccount,
    sheet: &'a Sheet,
    replace: bool,
    /// Every text of records that rows have brought: what names the records that are made for names.
    used: Map<String, ()>,
}

impl Register {
    fn open(document: &mut Piece, other: Option<&'static str>, table: Layout, kind: &str) -> Register {
        let refers = if other.is_some() { table.refers(kind) } else { None };
        let records: Vec<Tree> = at_way(document, &table.way)
            .map_or_else(Vec::new, |records| records.iter().map(|record| record.record().unwrap_or(Tree::Null)).collect());
        let keyed = records.iter().enumerate().rev().filter_map(|(at, record)| Some((key(&table, record)?, at)));
        let by_key = keyed.collect();
        let owned = |record: &Tree| Some((text_at(record, refers.as_ref()?.steps.first()?.name)?, text_at(record, "id")?));
        let by_owner = records.iter().rev().filter_map(owned).collect();
        let length = records.len();
        Register { other, table, refers, by_key, by_owner, length }
    }
}

impl<'a> Work<'a> {
    pub(super) fn new(
        document: Piece,
        table: Layout,
        others: impl Iterator<Item = &'static str>,
        columns: &'a [Filled<'a>],
        sheet: &'a Sheet,
        replace: bool,
    ) -> Work<'a> {
        let kind = table.table.kind;
        let mut document = document;
        let register = Register::open(&mut document, None, table, kind);
        let mut out =
            Work { document, register, others: Vec::new(), columns, account: ImportAccount::new(), sheet, replace, used: Map::new() };
        for other in others {
            let known = out.others.iter().any(|register| register.other == Some(other));
            if let Some(table) = layout(other).filter(|_| !known) {
                let register = Register::open(&mut out.document, Some(other), table, kind);
                out.others.push(register);
            }
        }
        out.leave_out();
        out
    }

    /// The table that the rows are of.
    pub(super) fn table(&self) -> &Layout {
        &self.register.table
    }

    pub(super) fn kind(&self) -> &'static str {
        self.table().table.kind
    }

    pub(super) fn kind_of(&self, other: &str) -> Option<&'static str> {
        self.others.iter().find(|register| register.other == Some(other)).map(|register| register.table.table.kind)
    }

    pub(super) fn id_step(&self) -> Vec<Step> {
        id_step(self.table())
    }

    /// The column of that place of the table.
    pub(super) fn column_of(&self, place: &str) -> (usize, &'a str) {
        let found = self.columns.iter().find(|column| column.target.other.is_none() && column.name == place);
        found.map_or((0, ""), |column| (column.at, column.heading))
    }

    /// Gives a record of another register its reference to the row's record, and the id that it has, or one that is made.
    pub(super) fn belong(&self, other: &str, record: &mut Tree, id: &str, names: &Names) {
        let Some(register) = self.others.iter().find(|register| register.other == Some(other)) else { return };
        let Some(refers) = &register.refers else { return };
        let kind = register.table.table.kind;
        put(record, &refers.steps, refers.list, vec![Some(Tree::Text(id.into()))]);
        let own = register.by_owner.get(id).cloned().unwrap_or_else(|| names.free(&format!("{kind}-{id}"), kind));
        put(record, &id_step(&register.table), false, vec![Some(Tree::Text(own.into()))]);
    }

    fn place(&self, row: u32, column: Option<&str>) -> ImportPlace {
        let mut place = ImportPlace::new(0);
        place.sheet = self.sheet.name.as_deref().map(Text::from);
        place.row = Some(row);
        place.column = column.filter(|heading| !heading.is_empty()).map(Text::from);
        place
    }

    fn drop(&mut self, row: u32, heading: Option<&str>, name: String, value: &str, reason: ImportReason, id: Option<&str>) {
        let mut dropped = ImportDropped::new(self.place(row, heading), name.into(), reason);
        dropped.value = Some(Plain(clip(value).into_owned()));
        dropped.id = id.map(Text::from);
        self.account.dropped.push(dropped);
    }

    /// Columns that are mapped to nothing and hold something, and cells beyond the headings.
    fn leave_out(&mut self) {
        let sheet = self.sheet;
        for (at, heading) in sheet.headings.iter().enumerate() {
            let mapped = self.columns.iter().any(|column| column.at == at);
            let first = sheet.rows.iter().find(|row| !row.cell(at).is_empty()).filter(|_| !mapped);
            if let Some(first) = first {
                let name = if heading.is_empty() { (at + 1).to_string() } else { heading.clone() };
                self.drop(first.line, Some(heading), name, &first.cell(at).text(), ImportReason::Unmapped, None);
            }
        }
        let width = sheet.headings.len();
        for row in &sheet.rows {
            if let Some((at, cell)) = row.cells.iter().enumerate().skip(width).find(|(_, cell)| !cell.is_empty()) {
                self.drop(row.line, None, (at + 1).to_string(), &cell.text(), ImportReason::Unmapped, None);
            }
        }
    }

    /// Takes what a row tells of into the document.
    pub(super) fn accept(&mut self, read: Read, row: &Row) {
        let (name, id) = (read.name(self.table()), read.id());
        for (column, text) in &read.beyond {
            let heading = self.sheet.headings.get(*column).cloned().unwrap_or_default();
            self.drop(row.line, Some(&heading), heading.clone(), text, ImportReason::Several, id.as_deref());
        }
        self.bring(None, id, name, read.record, row);
        for (other, record) in read.others {
            let id = text_at(&record, "id");
            self.bring(Some(other), id, None, record, row);
        }
    }

    /// Takes a record into its register, and accounts for it.
    fn bring(&mut self, other: Option<&'static str>, id: Option<String>, name: Option<String>, record: Tree, row: &Row) {
        let found = self.others.iter_mut().find(|register| register.other == other);
        let register = if other.is_none() {
            &mut self.register
        } else if let Some(found) = found {
            found
        } else {
            return;
        };
        let Some(key) = key(&register.table, &record) else { return };
        texts(&record, &mut |text| {
            self.used.insert(text.to_owned(), ());
        });
        let found = register.by_key.get(key.as_str()).copied();
        let at = found.unwrap_or(register.length);
        if found.is_none() {
            register.by_key.insert(key, at);
            register.length += 1;
        }
        let owner = register.refers.as_ref().and_then(|refers| text_at(&record, refers.steps.first()?.name));
        if let (Some(owner), Some(id)) = (owner, &id) {
            register.by_owner.insert(owner, id.clone());
        }
        let pointer = register.table.way.iter().fold(String::new(), |out, step| out + "/" + step.name) + &format!("/{at}");
        let (mut said, mut readable) = (Vec::new(), true);
        if let Some(records) = at_way(&mut self.document, &register.table.way) {
            while records.len() <= at {
                records.push(Piece::Record(object(&[])));
            }
            match records.get_mut(at).map(|into| (into.record(), into)) {
                Some((Some(mut tree), into)) => {
                    take(&mut tree, record, "", self.replace, &mut said);
                    if said.iter().any(Said::changes) {
                        *into = Piece::Record(tree);
                    }
                }
                // What the record holds would be lost.
                _ => readable = false,
            }
        }
        let outcome = match found {
            _ if !readable => ImportOutcome::Skipped,
            None => ImportOutcome::New,
            Some(_) if said.iter().any(Said::changes) => ImportOutcome::Updated,
            Some(_) => ImportOutcome::Unchanged,
        };
        let mut record = ImportedRecord::new(register.table.table.kind.into(), outcome);
        record.id = id.map(Text::from);
        record.name = name.map(Text::from);
        record.matched_by = found.map(|_| ImportMatch::Id);
        record.reason = (!readable).then_some(ImportReason::Unreadable);
        record.places.push(self.place(row.line, None));
        for said in said {
            self.account_for(said, other, &pointer, row, &mut record);
        }
        record.pointer = Some(Plain(pointer));
        self.account.records.push(record);
    }

    /// A value of a record, or a conflict with what is recorded.
    fn account_for(&mut self, said: Said, other: Option<&str>, record_at: &str, row: &Row, record: &mut ImportedRecord) {
        let place = place_of(&said.pointer);
        let column = self.columns.iter().find(|column| column.target.other == other && column.name == place);
        let place = self.place(row.line, column.map(|column| column.heading));
        let pointer = Plain(format!("{record_at}{}", said.pointer));
        if said.taken {
            let outcome = match &said.before {
                None => ValueOutcome::Filled,
                Some(before) if *before == said.value => ValueOutcome::Same,
                Some(_) => ValueOutcome::Replaced,
            };
            let mut value = ImportedValue::new(pointer, Plain(said.value), outcome, place);
            value.before = said.before.filter(|_| outcome == ValueOutcome::Replaced).map(Plain);
            record.values.push(value);
        } else {
            let mut conflict = ImportConflict::new(pointer, Plain(said.before.unwrap_or_default()), Plain(said.value), place);
            conflict.id.clone_from(&record.id);
            self.account.conflicts.push(conflict);
        }
    }

    /// Accounts for a row that is left out whole.
    pub(super) fn skip(&mut self, read: &Read, row: &Row) {
        let mut record = ImportedRecord::new(self.kind().into(), ImportOutcome::Skipped);
        record.id = read.id().map(Text::from);
        record.name = read.name(self.table()).map(Text::from);
        record.reason = Some(ImportReason::BadValue);
        record.places.push(self.place(row.line, None));
        self.account.records.push(record);
    }

    /// The document and the account; with records for names that rows have taken. A name that only skipped rows have makes none.
    pub(super) fn done(mut self, names: &Names) -> (String, ImportAccount) {
        for made in names.made.iter().filter(|made| self.used.contains(made.id.as_str())) {
            if let Some(records) = self.document.member(made.way).and_then(Piece::list) {
                let mut record = ImportedRecord::new(made.kind.into(), ImportOutcome::New);
                record.id = Some(made.id.as_str().into());
                record.name = Some(made.name.as_str().into());
                record.pointer = Some(Plain(format!("/{}/{}", made.way, records.len())));
                records.push(Piece::Record(object(&[("id", &made.id), (made.field, &made.name)])));
                self.account.records.push(record);
            }
        }
        let mut text = String::new();
        self.document.write(&mut text);
        (text, self.account)
    }
}

/// Every text of a record.
fn texts(tree: &Tree, each: &mut dyn FnMut(&str)) {
    match tree {
        Tree::Text(text) => each(text),
        Tree::List(items) => items.iter().for_each(|item| texts(item, each)),
        Tree::Members(members) => members.iter().for_each(|(_, value)| texts(value, each)),
        _ => {}
    }
}

/// The list at a way of the document, made where there is none.
fn at_way<'a>(document: &'a mut Piece, way: &[Step]) -> Option<&'a mut Vec<Piece>> {
    let mut here = document;
    for step in way {
        here = here.member(step.name)?;
    }
    here.list()
}

fn id_step(table: &Layout) -> Vec<Step> {
    let id = table.table.with(FieldRole::Id).next().unwrap_or(0);
    vec![Step { field: id, name: table.table.names.get(id), each: false }]
}

fn text_at(record: &Tree, name: &str) -> Option<String> {
    record.get(name).and_then(Tree::text).map(ToString::to_string)
}

/// What tells a record of a table from the others: its key with the AI systems that it is for, or its id.
fn key(table: &Layout, record: &Tree) -> Option<String> {
    let named = |field: usize| table.table.names.get(field);
    if let Some(key) = table.table.with(FieldRole::Key).next() {
        let systems = table.table.with(FieldRole::Systems).next().and_then(|field| record.get(named(field)));
        let systems = systems.map_or(&[][..], Tree::items).iter().filter_map(Tree::text);
        let mut systems: Vec<&str> = systems.map(Text::as_str).collect();
        crate::order::sort(&mut systems);
        return Some(format!("{}\n{}", text_at(record, named(key))?, systems.join("\n")));
    }
    text_at(record, named(table.table.with(FieldRole::Id).next()?))
}
