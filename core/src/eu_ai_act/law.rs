//! Days of the EU AI Act, with what each rests on. What is only proposed stands apart and is never applied.

use crate::read::Date;

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

/// Day on which the law was looked up.
pub fn as_of() -> Date {
    Day::new(2026, 11, 23, "").date()
}

/// Chapters I and II: literacy and prohibited practices.
pub const FIRST: Day = Day::new(2025, 2, 2, "2024/1689, Art. 113(a)");
/// Practices that the amendment added: Art. 5(1)(ba) and (bb).
pub const ADDED_PRACTICES: Day = Day::new(2026, 12, 2, "2026/1744, Art. 1(40)(a)");
/// Chapter V: models for general purposes.
pub const GPAI: Day = Day::new(2025, 8, 2, "2024/1689, Art. 113(b)");
/// Models for general purposes that were on the market before [`GPAI`].
pub const OLDER_GPAI: Day = Day::new(2027, 8, 2, "2024/1689, Art. 111(3)");
/// General application, Article 50 among it; formally also Articles 40 to 49, 72 and 73, which bite once Article 6 applies.
pub const GENERAL: Day = Day::new(2026, 8, 2, "2024/1689, Art. 113");
/// Article 50(2) for systems that were on the market before [`GENERAL`].
pub const OLDER_GENERATORS: Day = Day::new(2026, 12, 2, "2026/1744, Art. 1(39)(b)");
/// Articles 6 to 27 for uses of Annex III.
pub const ANNEX_III: Day = Day::new(2027, 12, 2, "2026/1744, Art. 1(40)(b)(i)");
/// Articles 6 to 27 for products of Annex I.
pub const ANNEX_I: Day = Day::new(2028, 8, 2, "2026/1744, Art. 1(40)(b)(ii)");
/// Older high-risk systems for public authorities.
pub const OLDER_PUBLIC: Day = Day::new(2030, 8, 2, "2026/1744, Art. 1(39)(a)");

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
