//! Who would act on a defect, and the patch that mends it where there is no doubt.

use super::diagnostic::{Plain, Pointer};
use super::record::{Blank, Record, Value, View};
use super::text::Text;
use super::{Reader, record, vocabulary};
use crate::language::{Language, phrases};

phrases! { pub(crate) Actor:
    OWNER = "{id} (owner of {through})";
    /// {through} is a mandate, as in `riskManagement`.
    MANDATE = "{id} (holds the mandate {through})";
    /// Behind the id of a role or person who acts since no owner and no mandate is recorded.
    NO_OWNER = "{id} (no owner is recorded)";
    /// Where not even top management is recorded.
    TOP_MANAGEMENT = "top management (no owner is recorded)";
}

record! {
    /// Who would act on a finding, as far as the records tell.
    pub struct WhoActs "whoActs" {
        required {
            /// Why it falls to them.
            "basis" basis: ActsBasis,
        }
        optional {
            /// The person or role; absent when top management is not recorded.
            "id" id: Option<Text>,
            /// The record that names its owner, or the mandate that is held.
            "through" through: Option<Text>,
        }
    }
}

vocabulary! {
    /// Why a finding falls to somebody.
    pub enum ActsBasis "actsBasis" {
        /// The record, or the part of it, names them as its owner.
        "owner" Owner,
        /// They hold the mandate for such things.
        "mandate" Mandate,
        /// Nobody nearer is recorded.
        "topManagement" TopManagement,
    }
}

impl WhoActs {
    /// Who acts and why, in words: `role-risk (owner of R-1)`.
    pub fn to_text(&self, language: &Language) -> String {
        let Some(id) = &self.id else { return language.text(TOP_MANAGEMENT).to_owned() };
        let phrase = match self.basis {
            ActsBasis::Owner => OWNER,
            ActsBasis::Mandate => MANDATE,
            ActsBasis::TopManagement => NO_OWNER,
        };
        language.say(phrase, &[("id", id.into()), ("through", self.through.as_deref().unwrap_or(id).into())])
    }
}

record! {
    /// One operation of a JSON Patch (RFC 6902) on the document. A finding's operations belong together and mend that finding; they are for the
    /// document as it was assessed, so apply those of one finding, then assess anew.
    pub struct Operation "operation" {
        required {
            /// What is done.
            "op" op: PatchOp,
            /// Where.
            "path" path: Pointer,
        }
        optional {
            /// What is to stand there; absent when something is taken out.
            "value" value: Option<PatchValue>,
        }
    }
}

vocabulary! {
    /// What an operation does, by the names of RFC 6902.
    pub enum PatchOp "patchOp" {
        /// Puts in what is not there; at `-`, behind the last of a list.
        "add" Add,
        /// Takes out.
        "remove" Remove,
        /// Puts another in its place.
        "replace" Replace,
    }
}

record! {
    /// An entry that names its control and decides nothing yet.
    pub struct EntryStub "entryStub" {
        required {
            /// The control.
            "control" control: Text,
        }
    }
}

/// What an operation puts in.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(untagged))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(inline))]
pub enum PatchValue {
    /// A reference to something that is there.
    Reference(Plain),
    /// An entry of the Statement of Applicability that is still to be decided on.
    Entry(EntryStub),
}

impl Blank for PatchValue {
    fn blank() -> PatchValue {
        PatchValue::Reference(Plain::blank())
    }
}

impl Value for PatchValue {
    fn read(&mut self, p: &mut Reader<'_>) -> bool {
        if p.peek() != Some(b'{') {
            let mut text = Plain::blank();
            let ok = text.read(p);
            *self = PatchValue::Reference(text);
            return ok;
        }
        let mut stub = EntryStub::blank();
        let ok = p.object(&mut stub);
        *self = PatchValue::Entry(stub);
        ok
    }
    fn view(&self) -> View<'_> {
        match self {
            PatchValue::Reference(text) => text.view(),
            PatchValue::Entry(stub) => View::Record(stub as &dyn Record),
        }
    }
}

impl Operation {
    /// Puts a reference in the place of another.
    pub(crate) fn replace(path: String, by: &str) -> Operation {
        let mut it = Operation::new(PatchOp::Replace, Plain(path));
        it.value = Some(PatchValue::Reference(Plain(by.to_owned())));
        it
    }

    /// Adds an entry behind the last of a list.
    pub(crate) fn append(list: &str, control: &str) -> Operation {
        let mut it = Operation::new(PatchOp::Add, Plain(format!("{list}/-")));
        it.value = Some(PatchValue::Entry(EntryStub::new(control.into())));
        it
    }

    /// Takes something out.
    pub(crate) fn remove(path: String) -> Operation {
        Operation::new(PatchOp::Remove, Plain(path))
    }
}
