//! The EU AI Act as dated data: one file a version, with its date, its source, and what each day rests on. What is only proposed stands apart
//! and is never applied.
//!
//! Another amendment is another file here, and its row in [`VERSIONS`]; the classifier goes by the one that is in force on the day it asks for.

use crate::language::Phrase;
use crate::model::AnnexISection;
use crate::read::{Date, vocabulary};

mod v2024_1689;
mod v2026_1744;

/// A day on which something of the Act begins to apply.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Day {
    ymd: (u16, u8, u8),
    /// What it rests on.
    pub rests_on: &'static str,
}

impl Day {
    const fn new(year: u16, month: u8, day: u8, rests_on: &'static str) -> Day {
        Day { ymd: (year, month, day), rests_on }
    }

    /// The day itself.
    pub fn date(self) -> Date {
        let (year, month, day) = self.ymd;
        Date::new(year, month, day).unwrap_or_else(crate::read::Blank::blank)
    }
}

vocabulary! {
    /// What begins to apply on a day.
    pub enum Start "euAiActStart" {
        /// Chapters I and II: literacy and prohibited practices.
        "prohibitions" Prohibitions,
        /// Practices that the amendment added: Art. 5(1)(ba) and (bb).
        "addedPractices" AddedPractices,
        /// Chapter V: models for general purposes.
        "models" Models,
        /// Chapter V for models that were on the market before its day.
        "olderModels" OlderModels,
        /// General application, Article 50 among it; formally also Articles 40 to 49, 72 and 73, which bite once Article 6 applies.
        "general" General,
        /// Article 50(2) for systems that were on the market before the general application.
        "olderGenerators" OlderGenerators,
        /// Articles 6 to 27 for uses of Annex III.
        "annexIii" AnnexIii,
        /// Articles 6 to 27 for products of Annex I.
        "annexI" AnnexI,
        /// Older high-risk systems for public authorities.
        "olderPublic" OlderPublic,
    }
}

/// A state of the law.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Version {
    /// The act that brought it.
    pub act: &'static str,
    /// The day from which it is in force.
    pub in_force: Day,
    /// Where it was read.
    pub source: &'static str,
    /// What begins on which day.
    pub days: &'static [(Start, Day)],
    /// The day before which a high-risk system is an older one (Art. 111(2)); none: the day of its duties.
    pub older_before: Option<Day>,
    /// Whether Article 6(1a) to (1c) are there, which leave out components for comfort and products that are assessed for other risks.
    pub narrower_products: bool,
    /// What Article 2(2) leaves of the Act for products of Section B of Annex I.
    pub section_b: Phrase,
    /// Acts of Annex I: point, section, numbers of the act with the smaller one first.
    pub annex_i: &'static [(u8, AnnexISection, (u32, u32))],
}

impl Version {
    /// The day on which that begins; none where this state of the law does not have it.
    pub fn day(&self, what: Start) -> Option<Day> {
        self.days.iter().find(|(known, _)| *known == what).map(|(_, day)| *day)
    }

    /// The same of what every state of the law has.
    pub(crate) fn begins(&self, what: Start) -> Day {
        // Each word of `Start` that is not asked for by `day` has its day in every version: a test holds that.
        self.day(what).unwrap_or(self.in_force)
    }

    /// The point and section of Annex I in which an act stands that the text cites; none if it cites none of them.
    pub fn annex_i(&self, text: &str) -> Option<(u8, AnnexISection)> {
        let numbers = super::citation::act_numbers(text);
        let known = |pair: &(u32, u32)| self.annex_i.iter().find(|(.., act)| act == pair).map(|(point, section, _)| (*point, *section));
        numbers.iter().find_map(known)
    }
}

/// Every state of the law, the oldest first.
pub const VERSIONS: &[Version] = &[v2024_1689::VERSION, v2026_1744::VERSION];

/// The last state of the law.
pub const CURRENT: &Version = &v2026_1744::VERSION;

/// Day on which the law was looked up.
pub fn as_of() -> Date {
    Day::new(2026, 11, 23, "").date()
}

/// The state of the law in force on a day; none before the Act.
pub fn in_force(on: Date) -> Option<&'static Version> {
    VERSIONS.iter().rev().find(|version| version.in_force.date() <= on)
}

/// The state of the law that classification and duties go by on a day: what is told of a day in the past is what could be known then. Before the
/// Act was in force, it is the Act as published, whose days were known.
pub fn applied(on: Date) -> &'static Version {
    in_force(on).unwrap_or(&v2024_1689::VERSION)
}

/// A difference between two states of the law.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// Something begins on another day; the first or the second is none where only one state has it.
    Begins(Start, Option<Day>, Option<Day>),
    /// An act of Annex I, by its numbers, stands in another section, or in only one of the states.
    Listed((u32, u32), Option<AnnexISection>, Option<AnnexISection>),
}

/// What changed in the law between two days, the first state against the second.
///
/// ```
/// use aimskit::eu_ai_act::law::{Change, Start, changes};
/// let between = changes("2026-01-01".parse()?, "2026-12-01".parse()?);
/// let moved = |it: &Change| matches!(it, Change::Begins(Start::AnnexIii, Some(old), Some(new)) if old.date() < new.date());
/// assert!(between.iter().any(moved));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn changes(from: Date, to: Date) -> Vec<Change> {
    let (old, new) = (in_force(from), in_force(to));
    let mut all = Vec::new();
    for what in Start::ALL {
        let of = |version: Option<&'static Version>| version.and_then(|version| version.day(*what));
        let (before, after) = (of(old), of(new));
        if before.map(Day::date) != after.map(Day::date) {
            all.push(Change::Begins(*what, before, after));
        }
    }
    let acts = |version: Option<&'static Version>| version.map_or(&[] as &[_], |version| version.annex_i);
    let section = |version: Option<&'static Version>, act: (u32, u32)| {
        acts(version).iter().find(|(.., known)| *known == act).map(|(_, section, _)| *section)
    };
    let mut seen: Vec<(u32, u32)> = Vec::new();
    for (.., act) in acts(old).iter().chain(acts(new)) {
        let (before, after) = (section(old, *act), section(new, *act));
        if before != after && !seen.contains(act) {
            seen.push(*act);
            all.push(Change::Listed(*act, before, after));
        }
    }
    all
}

/// Something that is not law.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Proposal {
    /// What is proposed.
    pub what: &'static str,
    /// How far it had come on [`as_of`].
    pub state: &'static str,
}

/// What was proposed or in consultation on [`as_of`]; nothing here is applied.
pub const PROPOSALS: &[Proposal] = &[
    Proposal {
        what: "COM(2025) 837, changes of data, privacy and cyber law",
        state: "no agreement found as of 2026-06-18, nothing later found",
    },
    Proposal { what: "guidelines on the classification as high-risk (Art. 6(5))", state: "draft, consultation closed 2026-07-23" },
];
