//! What several papers have alike: approvals and lines to sign on, actions, who was given something.

use super::blocks::{PaperBlock, PaperBlockKind, PaperEntry, PaperSignature};
use super::values::{NONE, optional};
use super::words::{APPROVED_ON, APPROVER, DATE, DECISION, FUNCTION, NAME, NOTE, SIGNATURE, VERSION_APPROVED};
use super::writer::{Labelled, Writer};
use crate::language::{Phrase, capital};
use crate::model::{Action, Approval, ApprovalDecision, Distribution};
use crate::read::{Date, Plain, Record, Value};

impl Writer<'_> {
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
}
