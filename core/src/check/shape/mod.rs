//! What rules ask, as data: a shape with the fields that it evaluates. A function only where no shape fits.
//!
//! To add a shape: a variant of [`Asks`], its typed form in `asked!` (`asked.rs`), its answer in a file of this folder.

mod asked;
mod due;
mod edges;
mod joins;
mod order;
#[cfg(feature = "schemars")]
mod question;
mod review;
mod says;
mod shown;
#[cfg(test)]
mod tests;
mod way;

use super::deadline::Deadlines;
use super::outcome::{Case, Outcome, fail};
use super::rule::{Applies, WholeCheck};
use super::{Cx, as_kind};
use crate::read::{AnyField, Asked, Date, Record, View};

pub(crate) use asked::{actors, approval, asked, dated, day, day_inside, document, evidence, from, inside, of, own};
pub(crate) use due::open;
pub(crate) use edges::{Moment, over};
pub(crate) use order::shown_as;
#[cfg(feature = "schemars")]
pub(crate) use question::Question;
pub(crate) use review::{planned_review, review_kind};
pub(crate) use says::{hollow, says, shows, stands, view_at};
pub(crate) use shown::{obsolete, particular};
pub(crate) use way::{Way, step};

/// What a rule asks of its subject. Fields are checked against the subject's type by `asked!`.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Asks {
    Says(AnyField),
    SaysAny(&'static [AnyField]),
    SaysEach(&'static [AnyField]),
    EachSays(AnyField, &'static [AnyField]),
    Kept(AnyField),
    Order(AnyField, AnyField),
    OrderEach(AnyField, AnyField, AnyField),
    OnTime(AnyField, AnyField, &'static [AnyField]),
    Due(AnyField, &'static [AnyField]),
    Until(AnyField),
    Documented(AnyField, AnyField),
    Approved(AnyField),
    Evidenced(AnyField),
    Referred(AnyField, AnyField, AnyField),
    EachReferred(AnyField, AnyField, AnyField),
    Holds(for<'a> fn(&'a (dyn Record + 'static), Date) -> Applies, AnyField),
    Shows(for<'a> fn(&'a (dyn Record + 'static), &Cx<'a>) -> Applies, AnyField),
    EachHolds(AnyField, for<'a> fn(&'a (dyn Record + 'static), Date) -> Applies, AnyField),
    Alone(for<'a> fn(&'a (dyn Record + 'static), Date) -> Outcome<'a>),
    Check(for<'a> fn(&'a (dyn Record + 'static), &Cx<'a>) -> Outcome<'a>),
    Deadlines(for<'a> fn(&'a (dyn Record + 'static), &Cx<'a>) -> Deadlines<'a>),
    Whole(WholeCheck),
    Days,
    Standing(&'static [Way]),
    StoodThen(&'static [Way], &'static [Moment], Option<Case>),
    OfSystems(&'static [Way]),
    InTurn(Way, &'static [Moment], &'static [Moment]),
    Shown(&'static [Way]),
    ShownOf(&'static [Way]),
    Reached(AnyField, AnyField),
    Agrees(&'static [Way], AnyField, AnyField),
    Apart(Way, Way),
}

/// What a condition on a record says.
pub(crate) fn applies<'a, R: Asked, T: Into<Applies>, F: Fn(&'a R, Date) -> T>(
    it: &'a (dyn Record + 'static),
    as_of: Date,
    says: F,
) -> Applies {
    as_kind::<R>(it).map_or(Applies::No, |it| says(it, as_of).into())
}
/// What a condition on a record and others says.
pub(crate) fn applies_in<'a, 'c, R: Asked, T: Into<Applies>, F: Fn(&'a R, &'c Cx<'a>) -> T>(
    it: &'a (dyn Record + 'static),
    cx: &'c Cx<'a>,
    says: F,
) -> Applies {
    as_kind::<R>(it).map_or(Applies::No, |it| says(it, cx).into())
}

impl Asks {
    /// Whether it needs no more than the record and the assessment date.
    pub(crate) fn alone(&self) -> bool {
        !matches!(
            self,
            Asks::Kept(_)
                | Asks::Documented(..)
                | Asks::Referred(..)
                | Asks::EachReferred(..)
                | Asks::Shows(..)
                | Asks::Check(_)
                | Asks::Deadlines(_)
                | Asks::Whole(_)
                | Asks::Days
                | Asks::Standing(_)
                | Asks::StoodThen(..)
                | Asks::OfSystems(_)
                | Asks::InTurn(..)
                | Asks::Shown(_)
                | Asks::ShownOf(_)
                | Asks::Reached(..)
                | Asks::Agrees(..)
                | Asks::Apart(..)
        )
    }

    /// The answer for a record by itself; unknown where more is needed.
    pub(crate) fn of_record<'a>(&self, it: &'a (dyn Record + 'static), as_of: Date) -> Outcome<'a> {
        match *self {
            Asks::Says(field) => says::one(it, field),
            Asks::SaysAny(fields) => says::any(it, fields),
            Asks::SaysEach(fields) => says::each(it, fields),
            Asks::EachSays(list, fields) => says::in_each(it, list, fields),
            Asks::Order(first, then) => order::of(it, first, then),
            Asks::OrderEach(list, first, then) => order::of_each(it, list, first, then),
            Asks::OnTime(..) | Asks::Due(..) | Asks::Until(_) => due::answer(&self.dates(it, as_of), as_of),
            Asks::Approved(approval) => shown::approved(it, approval, as_of),
            Asks::Evidenced(evidence) => shown::evidenced(it, evidence),
            Asks::Holds(holds, at) => told(holds(it, as_of), at),
            Asks::EachHolds(list, holds, at) => says::each_element(it, list, at, &mut |element| holds(element, as_of)),
            Asks::Alone(check) => check(it, as_of),
            _ => Outcome::Unknown,
        }
    }

    /// The answer for a record of the document.
    pub(crate) fn answer<'a>(&self, it: &'a (dyn Record + 'static), cx: &Cx<'a>) -> Outcome<'a> {
        match *self {
            Asks::Kept(part) => says::kept(it, part, cx),
            Asks::Documented(document, evidence) => shown::documented(it, document, evidence, cx),
            Asks::Referred(from, by, at) => joins::referred(it, from, by, at, cx),
            Asks::EachReferred(list, from, by) => joins::each_referred(it, list, from, by, cx),
            Asks::Shows(shows, at) => told(shows(it, cx), at),
            Asks::Check(check) => check(it, cx),
            Asks::Deadlines(deadlines) => due::answer(&deadlines(it, cx), cx.as_of),
            Asks::Whole(_) | Asks::Days => Outcome::NotAsked,
            Asks::Standing(ways) => edges::standing(it, ways, cx),
            Asks::StoodThen(ways, on, not_yet) => edges::stood(it, ways, on, not_yet, cx),
            Asks::OfSystems(ways) => edges::of_systems(it, ways, cx),
            Asks::InTurn(way, first, then) => edges::in_turn(it, way, first, then, cx),
            Asks::Shown(ways) => edges::shown(it, ways, cx),
            Asks::ShownOf(ways) => edges::shown_of(it, ways, cx),
            Asks::Reached(actors, on) => edges::reached(it, actors, on, cx),
            Asks::Agrees(ways, own, their) => edges::agrees(it, ways, own, their, cx),
            Asks::Apart(did, judged) => edges::apart(it, did, judged, cx),
            _ => self.of_record(it, cx.as_of),
        }
    }

    /// The question that it answers about references and their ways, as positions of fields.
    #[cfg(feature = "schemars")]
    pub(crate) fn through(&self) -> Option<(Question, Vec<Vec<u8>>)> {
        if let Asks::Reached(actors, _) = *self {
            return Some((Question::Ended, vec![actors.steps().collect()]));
        }
        let (question, ways): (Question, Vec<Way>) = match *self {
            Asks::Standing(ways) | Asks::StoodThen(ways, ..) => (Question::Ended, ways.to_vec()),
            Asks::OfSystems(ways) | Asks::ShownOf(ways) => (Question::Covers, ways.to_vec()),
            Asks::InTurn(way, ..) => (Question::Order, vec![way]),
            Asks::Shown(ways) => (Question::Order, ways.to_vec()),
            Asks::Agrees(ways, ..) => (Question::Twice, ways.to_vec()),
            Asks::Apart(did, judged) => (Question::Covers, vec![did, judged]),
            _ => return None,
        };
        Some((question, ways.iter().map(|way| way.iter().flat_map(|field| field.steps()).collect()).collect()))
    }

    /// Whether it asks for anything to be done by a date.
    pub(crate) fn has_deadlines(&self) -> bool {
        matches!(self, Asks::OnTime(..) | Asks::Due(..) | Asks::Until(_) | Asks::Deadlines(_))
    }

    /// What is to be done by a date, of a record of the document; none when it asks for nothing by a date.
    pub(crate) fn deadlines<'a>(&self, it: &'a (dyn Record + 'static), cx: &Cx<'a>) -> Option<Deadlines<'a>> {
        match self {
            Asks::OnTime(..) | Asks::Due(..) | Asks::Until(_) => Some(self.dates(it, cx.as_of)),
            Asks::Deadlines(deadlines) => Some(deadlines(it, cx)),
            _ => None,
        }
    }

    fn dates<'a>(&self, it: &'a (dyn Record + 'static), as_of: Date) -> Deadlines<'a> {
        match *self {
            Asks::OnTime(list, due, done) => due::of_list(it, list, due, done, as_of),
            Asks::Due(due, done) => due::of_record(it, due, done, as_of),
            Asks::Until(until) => due::until(it, until),
            _ => Deadlines::default(),
        }
    }
}

fn told<'a>(holds: Applies, at: AnyField) -> Outcome<'a> {
    match holds {
        Applies::Yes => Outcome::Pass,
        Applies::No => fail(at).into(),
        Applies::Unknown => Outcome::Unknown,
    }
}

/// The date in a view; of an instant the date at its place.
pub(crate) fn date_of(view: View<'_>) -> Option<Date> {
    match view {
        View::Date(on) => Some(on),
        View::Text(text) => text.get(..10).unwrap_or(text).parse().ok(),
        _ => None,
    }
}
