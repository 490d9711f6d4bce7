//! Who is expected to act on a finding, and the patch that corrects it if the correction is unambiguous.

use super::decimal::Decimal;
use super::diagnostic::{Plain, Pointer};
use super::record::{Blank, Record, Value, View};
use super::text::Text;
use super::{Reader, record, vocabulary};
use crate::language::{Arg, Language, phrases};

phrases! { pub(crate) Actor:
    OWNER = "{id} (owner of {through})";
    /// {through} is a mandate, as in "risk management".
    MANDATE = "{id} (holds the mandate {through})";
    /// Behind the id of a role or person who acts since no owner and no mandate is recorded.
    NO_OWNER = "{id} (no owner is recorded)";
    /// Where not even top management is recorded.
    TOP_MANAGEMENT = "top management (no owner is recorded)";
}

record! {
    /// Who is expected to act on a finding, according to the records.
    pub struct WhoActs "whoActs" {
        required {
            /// Why they are expected to act.
            "basis" basis: ActsBasis,
        }
        optional {
            /// The person or role; absent when top management is not recorded.
            "id" id: Option<Text>,
            /// Id of the record that names its owner, or the mandate.
            "through" through: Option<Text>,
        }
    }
}

vocabulary! {
    /// Why this person is expected to act on the finding.
    pub enum ActsBasis "actsBasis" {
        /// The record, or the part of it, names them as its owner.
        "owner" Owner,
        /// They hold the mandate for the subject.
        "mandate" Mandate,
        /// Neither an owner nor a mandate is recorded.
        "topManagement" TopManagement,
    }
}

impl WhoActs {
    /// Returns who is expected to act and why, in words: `role-risk (owner of R-1)`.
    pub fn to_text(&self, language: &Language) -> String {
        let Some(id) = &self.id else { return language.text(TOP_MANAGEMENT).to_owned() };
        let phrase = match self.basis {
            ActsBasis::Owner => OWNER,
            ActsBasis::Mandate => MANDATE,
            ActsBasis::TopManagement => NO_OWNER,
        };
        let through = self.through.as_deref().unwrap_or(id);
        let through = if self.basis == ActsBasis::Mandate { Arg::Word(through) } else { through.into() };
        language.say(phrase, &[("id", id.into()), ("through", through)])
    }
}

record! {
    /// One operation of a JSON Patch (RFC 6902) on the document. All operations of a finding together correct it. They fit the document as it
    /// was assessed: apply those of one finding, then assess again.
    pub struct Operation "operation" {
        required {
            /// The operation.
            "op" op: PatchOp,
            /// JSON Pointer of the place.
            "path" path: Pointer,
        }
        optional {
            /// JSON Pointer of the value that is moved.
            "from" from: Option<Pointer>,
            /// The new value; absent for `remove` and `move`.
            "value" value: Option<PatchValue>,
        }
    }
}

vocabulary! {
    /// Operations, by the names of RFC 6902.
    pub enum PatchOp "patchOp" {
        /// Adds a value; at `-`, behind the last one of a list.
        "add" Add,
        /// Moves a value.
        "move" Move,
        /// Removes a value.
        "remove" Remove,
        /// Replaces a value.
        "replace" Replace,
    }
}

record! {
    /// An entry of the Statement of Applicability without a decision.
    pub struct EntryStub "entryStub" {
        required {
            /// The control.
            "control" control: Text,
        }
    }
}

/// The value of an operation.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(untagged))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(inline))]
pub enum PatchValue {
    /// A reference to a record or an entry of the standard, or a date or interval as the data have it.
    Reference(Plain),
    /// A number that stood in quotes.
    Number(Decimal),
    /// Yes or no in another way than `true` and `false`.
    Flag(bool),
    /// An entry of the Statement of Applicability whose decision is open.
    Entry(EntryStub),
}

impl Blank for PatchValue {
    fn blank() -> PatchValue {
        PatchValue::Reference(Plain::blank())
    }
}

impl Value for PatchValue {
    #[cfg(any(feature = "schemars", feature = "exchange"))]
    fn form() -> super::Form {
        super::Form::Plain(super::Scalar::Json)
    }
    fn read(&mut self, p: &mut Reader<'_>) -> bool {
        match p.peek() {
            Some(b'{') => {
                let mut stub = EntryStub::blank();
                let ok = p.object(&mut stub);
                *self = PatchValue::Entry(stub);
                ok
            }
            Some(b't' | b'f') => {
                let mut flag = false;
                let ok = flag.read(p);
                *self = PatchValue::Flag(flag);
                ok
            }
            Some(b'-' | b'0'..=b'9') => {
                let mut number = Decimal::blank();
                let ok = number.read(p);
                *self = PatchValue::Number(number);
                ok
            }
            _ => {
                let mut text = Plain::blank();
                let ok = text.read(p);
                *self = PatchValue::Reference(text);
                ok
            }
        }
    }
    fn view(&self) -> View<'_> {
        match self {
            PatchValue::Reference(text) => text.view(),
            PatchValue::Number(number) => number.view(),
            PatchValue::Flag(flag) => flag.view(),
            PatchValue::Entry(stub) => View::Record(stub as &dyn Record),
        }
    }
}

impl Operation {
    /// Replaces a value.
    pub(crate) fn replace(path: String, by: PatchValue) -> Operation {
        let mut it = Operation::new(PatchOp::Replace, Plain(path));
        it.value = Some(by);
        it
    }

    /// Adds an entry behind the last of a list.
    pub(crate) fn append(list: &str, control: &str) -> Operation {
        let mut it = Operation::new(PatchOp::Add, Plain(format!("{list}/-")));
        it.value = Some(PatchValue::Entry(EntryStub::new(control.into())));
        it
    }

    /// Moves a value to another place.
    pub(crate) fn moved(from: String, path: String) -> Operation {
        let mut it = Operation::new(PatchOp::Move, Plain(path));
        it.from = Some(Plain(from));
        it
    }

    /// Removes a value.
    pub(crate) fn remove(path: String) -> Operation {
        Operation::new(PatchOp::Remove, Plain(path))
    }
}
