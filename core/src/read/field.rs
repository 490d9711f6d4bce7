//! A field of a record, typed by the record and the value: a wrong one does not compile.

use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;

/// Stands for a value of any type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Any;

/// A field by position and name, whatever its record and value: a place in a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AnyField {
    pub(crate) index: u8,
    /// Positions of the fields on the way below the first one, plus one; 0: none.
    below: [u8; 3],
    /// Name in JSON, of the last field on the way.
    pub name: &'static str,
}

/// A field of the record `R` that holds a `V`, or a field of a record inside it. Rules name fields by these, never by text.
pub struct Field<R, V = Any> {
    field: AnyField,
    of: PhantomData<fn(R) -> V>,
}

impl<R, V> Clone for Field<R, V> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<R, V> Copy for Field<R, V> {}
impl<R, V> fmt::Debug for Field<R, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.field.name)
    }
}

impl AnyField {
    /// Positions of the fields on the way.
    pub(crate) fn steps(self) -> impl Iterator<Item = u8> {
        std::iter::once(self.index).chain(self.below.into_iter().take_while(|step| *step > 0).map(|step| step - 1))
    }

    /// One step further.
    const fn step(self, next: AnyField) -> AnyField {
        let at = next.index + 1;
        let ([a, b, c], [d, e, _]) = (self.below, next.below);
        let below = match (a, b) {
            (0, _) => [at, d, e],
            (_, 0) => [a, at, d],
            _ => [a, b, at],
        };
        assert!(c == 0, "no way has more than four steps");
        AnyField { index: self.index, below, name: next.name }
    }
}

impl<R, V> Field<R, V> {
    pub(crate) const fn new(index: u8, name: &'static str) -> Field<R, V> {
        Field { field: AnyField { index, below: [0; 3], name }, of: PhantomData }
    }

    /// The same field, its record and value forgotten.
    pub const fn any(self) -> AnyField {
        self.field
    }

    /// The same field of `R`, whatever it holds.
    pub const fn of(self) -> Field<R> {
        Field { field: self.field, of: PhantomData }
    }
}

impl<R, B> Field<R, Option<Box<B>>> {
    /// A field of the record that stands in this one.
    ///
    /// ```
    /// use aimskit::model::{Approval, Treatment};
    /// assert_eq!(Treatment::APPROVAL.then(Approval::ON).name, "on");
    /// ```
    ///
    /// One of another record does not compile:
    ///
    /// ```compile_fail
    /// use aimskit::model::{Risk, Treatment};
    /// let _ = Treatment::APPROVAL.then(Risk::IDENTIFIED_ON);
    /// ```
    pub const fn then<W>(self, next: Field<B, W>) -> Field<R, W> {
        Field { field: self.field.step(next.field), of: PhantomData }
    }
}

impl<R, V> Deref for Field<R, V> {
    type Target = AnyField;
    fn deref(&self) -> &AnyField {
        &self.field
    }
}

impl<R, V> From<Field<R, V>> for AnyField {
    fn from(field: Field<R, V>) -> AnyField {
        field.field
    }
}

/// What a field is for, whatever its name: what engine and calendar go by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldRole {
    /// The date from which the record exists, such as the date on which a risk was identified.
    Born,
    /// The date of the event that the record tells of.
    Happened,
    /// The first date on which the record is valid.
    Begins,
    /// The last date on which the record is valid.
    Ends,
    /// The date by which the record is to be done.
    Due,
    /// The date on which the record was done.
    Done,
    /// The date on which the record was closed or withdrawn.
    Closes,
    /// The word for the state, which decides where no date does.
    States,
    /// The date to which a due date was moved.
    Moves,
    /// What a rule evaluates wherever its record stands.
    Noted,
    /// The date of the latest review.
    Reviewed,
    /// The date by which the next review is to take place.
    NextReview,
    /// The person or role responsible for the record.
    Owner,
    /// A person or role that has a standing duty or right, besides its owner.
    Duty,
    /// The person or role that approved the record.
    Approver,
    /// A person or role that acted; the date on which it did stands in another field of the record.
    Acted,
    /// The evidence that the record rests on.
    Evidence,
    /// The document that holds the same information.
    Document,
    /// The AI systems that the record concerns.
    Systems,
    /// Its id.
    Id,
    /// What tells the record from others where it has no id.
    Key,
    /// What people call the record by; the first that is recorded.
    Name,
    /// What it is, in a few sentences: a name where it has no other.
    Describes,
    /// What a part of a record is about; the first that is recorded.
    About,
    /// What may tell elements of a list from each other that have neither id nor key.
    Tells,
    /// The date of something that happened: which [event](crate::read::EventKind), by its number.
    Event,
}

/// A field of a record's table with one of its roles; the other number is the field that the role speaks of, or the event, else the field itself.
pub type Roles = &'static [(FieldRole, u8, u8)];

/// Fields that rules evaluate wherever their record stands, by bit: words for states, moved due dates, results.
#[doc(hidden)]
pub const fn noted(roles: &[(FieldRole, u8, u8)]) -> u64 {
    match roles {
        [] => 0,
        [(FieldRole::States | FieldRole::Moves | FieldRole::Noted, field, _), rest @ ..] => 1 << *field | noted(rest),
        [_, rest @ ..] => noted(rest),
    }
}

/// Whether one of the fields tells when something is planned, falls due or ends.
#[doc(hidden)]
pub const fn plans(roles: &[(FieldRole, u8, u8)]) -> bool {
    match roles {
        [] => false,
        [(FieldRole::Due | FieldRole::Ends | FieldRole::NextReview, ..), ..] => true,
        [_, rest @ ..] => plans(rest),
    }
}
