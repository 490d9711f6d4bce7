//! Management reviews by their date: looked up once, so that each need not search all others.

use std::cell::OnceCell;
use std::cmp::Reverse;

use super::cx::Cx;
use crate::model::{ManagementReview, ManagementSystem};
use crate::read::{Date, openness};

/// Once it is asked.
#[derive(Debug, Default)]
pub(super) struct Reviews(OnceCell<Known>);

#[derive(Debug)]
struct Known {
    /// When the last one by the assessment date was conducted.
    last: Option<Date>,
    /// Whether one was planned for a date before the assessment date and was not conducted.
    missed: bool,
    /// Whether it is not certain which one that is, or whether one was missed.
    vague: (bool, bool),
    /// Those with a date, by it, of equal ones the last in the document first.
    dated: Vec<(Date, Reverse<usize>)>,
}

impl Known {
    fn new(all: &[ManagementReview], as_of: Date) -> Known {
        let mut dated: Vec<_> =
            all.iter().enumerate().filter(|(_, review)| ours(review)).filter_map(|(at, review)| Some((review.on?, Reverse(at)))).collect();
        openness::noticed(|| crate::order::sort(&mut dated));
        let (last, vague) = openness::noticed(|| dated.iter().map(|(on, _)| *on).filter(|on| *on <= as_of).max());
        let missed = |review: &ManagementReview| review.on.is_none() && ours(review) && review.planned_on.is_some_and(|on| on < as_of);
        let (missed, open) = openness::noticed(|| openness::any(all, missed));
        Known { last, missed, vague: (vague, open), dated }
    }
}

/// One of another management system alone is none of this one.
fn ours(review: &ManagementReview) -> bool {
    ManagementSystem::ours(&review.management_systems)
}

impl<'a> Cx<'a> {
    fn reviews(&self) -> &Known {
        self.reviews.0.get_or_init(|| Known::new(&self.aims().management_reviews, self.as_of))
    }

    /// When the last management review by the assessment date was conducted.
    pub(crate) fn last_review(&self) -> Option<Date> {
        let known = self.reviews();
        openness::rests_on(known.vague.0);
        known.last
    }

    /// Whether a management review was planned for a date that has passed, and was not conducted.
    pub(crate) fn review_missed(&self) -> bool {
        let known = self.reviews();
        openness::rests_on(known.vague.1);
        known.missed
    }

    /// The last management review before that date; of several on one day the last in the document.
    pub(crate) fn review_before(&self, day: Date) -> Option<&'a ManagementReview> {
        let dated = &self.reviews().dated;
        openness::rests_on(day.meets(dated, 0, |(on, _)| *on));
        let end = dated.partition_point(|(on, _)| *on < day);
        // Of equal dates the last in the document comes first.
        let last = dated.get(end.checked_sub(1)?)?.0;
        openness::rests_on(last.meets(dated, 1, |(on, _)| *on));
        let first = dated.partition_point(|(on, _)| *on < last);
        self.aims().management_reviews.get(dated.get(first)?.1.0)
    }
}
