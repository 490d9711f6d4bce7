//! What a rule answers for a subject.

use super::path::Path;
use crate::model::Evidence;
use crate::read::{Date, ParamName, Particular, Ref, Text, openness};

/// A rule's answer for one subject. Never silence: verdicts are computed from these.
#[derive(Debug)]
pub enum Outcome<'a> {
    /// What the rule asks holds; the records themselves show it.
    Pass,
    /// What the rule asks holds, and rests on this evidence (none: it is a claim).
    PassOn(&'a [Ref<Evidence>]),
    /// It does not hold.
    Fail(Defect),
    /// It does not hold in several places of the subject.
    FailEach(Vec<Defect>),
    /// The rule does not concern this subject.
    NotAsked,
    /// What the rule would need is not recorded or could not be read.
    Unknown,
    /// It depends on a day of which only the month or the year is recorded.
    Vague,
}

/// Where and with which particulars a rule does not hold. A pointer: it is passed from hand to hand.
#[derive(Debug)]
pub struct Defect(Box<Particulars>);

/// The particulars of a defect.
#[derive(Debug, Default)]
pub(crate) struct Particulars {
    /// Where it is, below the subject.
    pub(crate) path: Path,
    /// Which of the rule's messages tells it; 0: the plain one.
    pub(crate) case: Case,
    /// What the message speaks of, by name.
    pub(crate) params: Vec<(ParamName, Particular)>,
    /// Ids of other records that belong to it.
    pub(crate) related: Vec<Text>,
    /// What the attestation attests that it is about, where the rule serves nothing by name.
    pub(crate) bears: Option<Text>,
}

/// One of the messages of a rule that tells several cases apart; each is a constant of the rule's file.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Case(pub(crate) u8);

/// A failed check at a place of the subject.
// What rules say in hundreds of places is called there, never copied; what is the same for all types is one function behind it.
#[inline(never)]
pub fn fail(at: impl Into<Path>) -> Defect {
    failed(at.into())
}

#[inline(never)]
fn failed(path: Path) -> Defect {
    Defect(Box::new(Particulars { path, ..Particulars::default() }))
}

impl Defect {
    /// A particular of the message, under the name of its field.
    #[must_use]
    #[inline(never)]
    pub fn with(self, name: impl Into<ParamName>, value: impl Into<Particular>) -> Defect {
        self.shows(name.into(), value.into())
    }

    #[inline(never)]
    fn shows(mut self, name: ParamName, value: Particular) -> Defect {
        self.0.params.push((name, value));
        self
    }

    /// The message of that case.
    #[must_use]
    pub fn case(mut self, case: Case) -> Defect {
        self.0.case = case;
        self
    }

    /// Another record that belongs to it.
    #[must_use]
    #[inline(never)]
    pub fn related(self, id: impl Into<Particular>) -> Defect {
        self.belongs(id.into())
    }

    #[inline(never)]
    fn belongs(mut self, id: Particular) -> Defect {
        self.0.related.push(id.into_text());
        self
    }

    pub(super) fn into_particulars(self) -> Box<Particulars> {
        self.0
    }
}

impl From<Defect> for Outcome<'_> {
    fn from(defect: Defect) -> Self {
        Outcome::Fail(defect)
    }
}

impl<'a> Outcome<'a> {
    /// Pass when nothing is wrong, fail at each place that is.
    pub fn from_defects(defects: Vec<Defect>) -> Outcome<'a> {
        if defects.is_empty() { Outcome::Pass } else { Outcome::FailEach(defects) }
    }

    /// Fails at each place with a defect; else unknown where one of them is, not asked without any, and pass.
    pub(crate) fn of_places(defects: Vec<Defect>, asked: bool, unknown: bool) -> Outcome<'a> {
        match (asked, defects.is_empty() && unknown) {
            (false, _) => Outcome::NotAsked,
            (true, true) => Outcome::Unknown,
            (true, false) => Outcome::from_defects(defects),
        }
    }

    /// Fails where `then` is before `first`; not asked unless both are recorded.
    pub(crate) fn in_order(first: Option<Date>, then: Option<Date>, defect: impl FnOnce(Date, Date) -> Defect) -> Outcome<'a> {
        match first.zip(then) {
            None => Outcome::NotAsked,
            Some((first, then)) if then < first => defect(first, then).into(),
            Some(_) => Outcome::Pass,
        }
    }
}

/// From what each of several places came to: fails at each that has a defect; not asked without any place.
impl FromIterator<Option<Defect>> for Outcome<'_> {
    fn from_iter<I: IntoIterator<Item = Option<Defect>>>(places: I) -> Self {
        let mut places = places.into_iter();
        Outcome::of_each(&mut || places.next())
    }
}

impl<'a> Outcome<'a> {
    /// Compiled once, whatever the places come from.
    fn of_each(next: &mut dyn FnMut() -> Option<Option<Defect>>) -> Outcome<'a> {
        let (mut defects, mut asked, mut unknown) = (Vec::new(), false, false);
        let by_place = openness::Places::begin();
        // A place where dates are too vague to tell leaves what is found at others as it is.
        while let Some(place) = next() {
            let open = by_place.is_open();
            asked = true;
            unknown |= open;
            defects.extend(place.filter(|_| !open));
        }
        Outcome::of_places(defects, asked, unknown)
    }
}
