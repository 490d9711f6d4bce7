//! Input for a management review (9.3.2), collected from the records: a section for each input, and those that practice adds.

use super::review_sections::Collector;
use crate::Aims;
use crate::assess::Report;
use crate::check::settled;
use crate::model::{ReviewTopic, Trend};
use crate::read::{Date, Day, Text, record};

record! {
    /// The inputs of a management review, as far as they are recorded.
    pub struct ReviewPack "reviewPack" {
        required {
            /// The assessment date.
            "asOf" as_of: Day,
        }
        optional {
            /// Day of the last review; what is collected happened after it. None: everything is.
            "since" since: Option<Date>,
            /// The last review.
            "lastReview" last_review: Option<Text>,
            /// The inputs of 9.3.2 in its order, the three trends apart; then what practice adds.
            "sections" sections: Vec<ReviewSection>,
        }
    }
}

record! {
    /// One input.
    pub struct ReviewSection "reviewSection" {
        required {
            /// What it is about.
            "topic" topic: ReviewTopic,
            /// The same in words.
            "title" title: Text,
            /// Whether only practice adds it; the standard asks for the others.
            "practice" practice: bool,
        }
        optional {
            /// The requirement that asks for it.
            "requirement" requirement: Option<Text>,
            /// Where it goes, compared with as long a time before the last review.
            "trend" trend: Option<Trend>,
            /// Counts.
            "figures" figures: Vec<ReviewFigure>,
            /// The single things.
            "lines" lines: Vec<ReviewLine>,
        }
    }
}

record! {
    /// A count.
    pub struct ReviewFigure "reviewFigure" {
        required {
            /// What is counted.
            "name" name: Text,
            /// How many: since the last review, or on the day where it is a state.
            "value" value: u32,
        }
        optional {
            /// How many in as long a time before the last review; none for a state.
            "before" before: Option<u32>,
        }
    }
}

record! {
    /// One thing to know.
    pub struct ReviewLine "reviewLine" {
        required {
            /// Kind of the record.
            "kind" kind: Text,
            /// How it stands or what happened, in a word.
            "state" state: Text,
        }
        optional {
            /// The record.
            "id" id: Option<Text>,
            /// Its name, or what it is about.
            "title" title: Option<Text>,
            /// Day on which it happened; none where a word says that it did, and no day is recorded.
            "on" on: Option<Date>,
            /// Day by which it has to.
            "due" due: Option<Date>,
            /// Person or role that answers for it.
            "owner" owner: Option<Text>,
            /// Measured value with its unit.
            "value" value: Option<Text>,
            /// Value to be reached.
            "target" target: Option<Text>,
            /// Where a measured value goes.
            "trend" trend: Option<Trend>,
        }
    }
}

impl Aims {
    /// Input for the management review that follows the last one held by the day of the report.
    ///
    /// ```
    /// use aimskit::model::{ReviewTopic, Trend};
    /// let aims = aimskit::read(r#"{"schemaVersion": "1.0", "managementReviews": [{"id": "MR-1", "on": "2026-06-01",
    ///     "decisions": [{"what": "buy a log store", "kind": "resources", "owner": "cto", "due": "2026-08-01"}]}],
    ///     "nonconformities": [{"id": "NC-1", "openedOn": "2026-07-01"}]}"#).aims.ok_or("unreadable")?;
    /// let pack = aims.review_pack(&aims.assess("2026-11-23".parse::<aimskit::read::Date>()?));
    /// assert_eq!(pack.last_review.as_deref(), Some("MR-1"));
    /// assert_eq!(pack.sections.iter().filter(|section| !section.practice).count(), 7);
    /// assert_eq!((pack.sections[0].topic, &*pack.sections[0].lines[0].state), (ReviewTopic::PreviousActions, "overdue"));
    /// assert_eq!(pack.sections[3].trend, Some(Trend::Worsening));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn review_pack(&self, report: &Report) -> ReviewPack {
        let root = &*settled(self.root(), *report.as_of);
        let held = root.management_reviews.iter().filter(|review| review.on.is_some_and(|on| on <= *report.as_of));
        let last = held.max_by_key(|review| review.on);
        let mut pack = ReviewPack::new(report.as_of);
        pack.since = last.and_then(|review| review.on);
        pack.last_review = last.map(|review| review.id.as_text().clone());
        let collector = Collector { aims: self, root, report, since: pack.since, events: self.timeline() };
        pack.sections = collector.sections();
        pack
    }
}
