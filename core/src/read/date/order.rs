//! The order of dates. Where spans leave it open which date comes first, the comparison notes that its answer rests on it.

use std::cmp::Ordering;
use std::hash::{Hash, Hasher};

use super::super::openness;
use super::{Date, grain};

impl Date {
    /// Whether both are days, so that each comparison of them is decided.
    fn exact(self, other: Date) -> bool {
        (self.packed.get() | other.packed.get()) & grain::MASK == 0
    }

    /// Whether one of these, which are in order, has a day in common with it, so that it is not certain which comes first; `own` of them are the
    /// date itself. In the time of a search.
    pub(crate) fn meets<T>(self, sorted: &[T], own: usize, date: impl Fn(&T) -> Date) -> bool {
        let packed = |it: &T| date(it).key();
        let from = |least: u32| sorted.get(sorted.partition_point(|it| packed(it) < least)..).unwrap_or_default();
        let (first, last) = (self.first().packed.get(), self.last().packed.get() | grain::MASK);
        // Days that are the same are known to be.
        let (least, own) = if self.is_exact() { (first + 1, 0) } else { (first, own) };
        let around = [Date::of_year(self.year()), Date::of_month(self.year(), self.month())].into_iter().flatten();
        from(least).iter().take_while(|it| packed(it) <= last).take(own + 1).count() > own
            || sorted.first().map(&date).is_some_and(|it| it.recorded().is_none() && it.last().packed.get() | grain::MASK >= first)
            || around.map(|it| it.packed.get()).any(|it| it < first && from(it).first().is_some_and(|found| packed(found) == it))
    }

    /// Notes that it is open which of the two comes first, or whether they are the same, unless it is known.
    fn compared(self, other: Date) {
        if !self.exact(other) {
            self.compared_vaguely(other);
        }
    }

    fn noted(self, other: Date) {
        let dated = self.recorded().is_some() && other.recorded().is_some();
        if dated { openness::meet() } else { openness::meet_undated() }
    }

    // What follows stands by itself: dates are compared in hundreds of places, and nearly always days.
    #[cold]
    #[inline(never)]
    fn compared_vaguely(self, other: Date) {
        self.noted(other);
        let apart = |one: Date, next: Date| one.last().packed < next.first().packed;
        openness::rests_on(!apart(self, other) && !apart(other, self));
    }

    #[cold]
    #[inline(never)]
    fn is_vaguely_by(self, other: Date) -> bool {
        self.noted(other);
        let (first, last) = (self.first().packed, self.last().packed);
        let (of_other, last_of_other) = (other.first().packed, other.last().packed);
        openness::rests_on(last > of_other && last_of_other >= first);
        first <= of_other
    }
}

impl PartialEq for Date {
    fn eq(&self, other: &Date) -> bool {
        self.compared(*other);
        self.packed == other.packed
    }
}
impl Eq for Date {}
impl Hash for Date {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.packed.hash(state);
    }
}
impl Ord for Date {
    fn cmp(&self, other: &Date) -> Ordering {
        self.compared(*other);
        self.key().cmp(&other.key())
    }
}
impl PartialOrd for Date {
    fn partial_cmp(&self, other: &Date) -> Option<Ordering> {
        Some(self.cmp(other))
    }
    fn le(&self, other: &Date) -> bool {
        if self.exact(*other) { self.packed <= other.packed } else { self.is_vaguely_by(*other) }
    }
    fn lt(&self, other: &Date) -> bool {
        !other.le(self)
    }
    fn gt(&self, other: &Date) -> bool {
        !self.le(other)
    }
    fn ge(&self, other: &Date) -> bool {
        other.le(self)
    }
}
